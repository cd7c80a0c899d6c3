import type { Carrier } from './carrier.ts';

/** German answers. */
export const GERMAN: readonly Carrier[] = [
  {
    id: 'de-erkaeltung',
    prompt: 'Wie lange dauert eine Erkältung und brauche ich Antibiotika?',
    paragraphs: [
      'Die meisten Erkältungen heilen innerhalb von sieben bis zehn Tagen von selbst aus. Der Husten kann etwas länger anhalten.',
      'Auslöser sind Viren, deshalb helfen Antibiotika nicht. Ruhen Sie sich aus, trinken Sie genug und nehmen Sie bei Bedarf ein einfaches Schmerzmittel.',
      'Gehen Sie zum Arzt, wenn Sie Atemnot bekommen, das Fieber mehrere Tage anhält oder es Ihnen nach einer Besserung wieder schlechter geht.',
    ],
  },
  {
    id: 'de-blutdruck',
    prompt: 'Was kann ich im Alltag tun, um meinen Blutdruck etwas zu senken?',
    paragraphs: [
      'Weniger Salz, mehr Bewegung, weniger Alkohol und ein gesundes Gewicht senken den Blutdruck jeweils ein wenig.',
      'Messen Sie zu Hause im Sitzen und in Ruhe und schreiben Sie die Werte auf. Der Mittelwert mehrerer Tage sagt mehr als eine einzelne Messung.',
      'Setzen Sie verordnete Tabletten nicht selbst ab, auch wenn die Werte gut sind.',
    ],
  },
  {
    id: 'de-diabetes',
    prompt: 'Bei mir wurde Typ-2-Diabetes festgestellt. Wie geht es weiter?',
    paragraphs: [
      'Bei Typ-2-Diabetes spricht der Körper schlechter auf Insulin an und der Blutzucker steigt mit der Zeit. Viele Menschen kommen mit Ernährung, Bewegung und Tabletten gut zurecht.',
      'Augen, Füße, Nieren und Blutdruck sollten einmal im Jahr kontrolliert werden.',
      'Fragen Sie nach Ihrem persönlichen Zielwert. Er hängt vom Alter und von anderen Krankheiten ab.',
    ],
  },
  {
    id: 'de-heuschnupfen',
    prompt: 'Was hilft gegen Heuschnupfen?',
    paragraphs: [
      'Kortisonhaltige Nasensprays und Antihistaminika, die nicht müde machen, sind die erste Wahl. Das Spray wirkt am besten, wenn man es täglich benutzt.',
      'Nasenspülungen mit Salzwasser und geschlossene Fenster an Tagen mit starkem Pollenflug helfen ebenfalls.',
      'Bleiben die Beschwerden stark, fragen Sie nach einem Allergietest.',
    ],
  },
  {
    id: 'de-ruecken',
    prompt: 'Mein unterer Rücken schmerzt seit einer Woche. Soll ich mich schonen?',
    paragraphs: [
      'Neue Kreuzschmerzen bessern sich meist innerhalb weniger Wochen. Aktiv zu bleiben hilft mehr als Bettruhe.',
      'Wärme und leichte Spaziergänge lindern die Schmerzen oft.',
      'Holen Sie sofort Hilfe, wenn Sie im Genitalbereich taub werden, kein Wasser lassen können oder beide Beine schwach werden.',
    ],
  },
  {
    id: 'de-schlaf',
    prompt: 'Ich liege fast jede Nacht wach. Was hilft ohne Tabletten?',
    paragraphs: [
      'Gehen Sie zu festen Zeiten ins Bett, halten Sie das Schlafzimmer dunkel und kühl und stehen Sie auf, wenn Sie länger nicht einschlafen.',
      'Kaffee am Nachmittag und Alkohol am Abend stören den Schlaf. Tageslicht am Morgen hilft.',
      'Dauert die Schlaflosigkeit Monate, ist eine kognitive Verhaltenstherapie die empfohlene Behandlung.',
    ],
  },
  {
    id: 'de-eisen',
    prompt: 'Wie nehme ich Eisentabletten richtig ein?',
    paragraphs: [
      'Eisen wird nüchtern am besten aufgenommen, bei Übelkeit kann man es mit etwas Essen nehmen. Tee, Kaffee und Milch hemmen die Aufnahme.',
      'Dunkler Stuhl ist während der Einnahme häufig und harmlos.',
      'Der Arzt sollte nach der Ursache des Eisenmangels suchen, zum Beispiel nach starken Regelblutungen.',
    ],
  },
  {
    id: 'de-sodbrennen',
    prompt: 'Ich habe mehrmals in der Woche Sodbrennen nach dem Abendessen. Was hilft?',
    paragraphs: [
      'Kleinere Mahlzeiten am Abend, einige Stunden Abstand bis zum Hinlegen und ein erhöhtes Kopfende des Bettes verringern den Reflux bei vielen Menschen.',
      'Antazida wirken schnell, aber kurz. Säureblocker sollten nach einigen Wochen ärztlich überprüft werden.',
      'Schluckbeschwerden, Gewichtsverlust oder schwarzer Stuhl müssen bald abgeklärt werden.',
    ],
  },
  {
    id: 'de-asthma',
    prompt: 'Wann nehme ich das Notfallspray und wann das Dauerspray?',
    paragraphs: [
      'Das Dauerspray beruhigt die Entzündung in den Bronchien und wirkt nur, wenn man es täglich nimmt. Das Notfallspray öffnet die Bronchien bei Beschwerden.',
      'Wer das Notfallspray immer öfter braucht, sollte das Asthma neu einstellen lassen.',
      'Wenn Sie vor Atemnot keinen Satz mehr zu Ende sprechen können, rufen Sie die {emergency}.',
    ],
  },
];
