import { WordSet } from '../../word-set.ts';

/** How a language announces the day of a month by its number alone: "seit dem 4.", "le 18", "do 14-go". */
export interface DayRule {
  /** Words before the number; nothing else is read where none stands there. */
  readonly leads: WordSet;
  /** What stands before, in small letters. */
  readonly before: RegExp;
  /** The number, and those listed behind it. */
  readonly days: RegExp;
  /** What may follow the last of them. */
  readonly behind: RegExp;
}

export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)';

function listed(day: string, join: string): RegExp {
  return new RegExp(`^${day}(?: ?(?:${join}) ?${day}){0,4}`, 'iu');
}

/** Behind a number that is an amount, a house, a grade. */
const AMOUNT =
  '\\d|[.,:/]\\d|-\\p{L}| ?[%‰°º+×]| ?(?:mg|ml|mcg|µg|ug|g|kg|cm|mm|dl|cc|ui|iu|mmol|mmhg|bpm|x|h|hs|hrs?|min|seg|am|pm|y \\d+ ?%';
/** The same in the languages of the Mediterranean: what is counted stands behind the number. */
const ROMANCE = `^(?!\\.?[oaºª](?!\\p{L})|${AMOUNT}|por ?cento|por ?ciento|per ?cento|pour ?cent|pourcent|percentile?|horas?|heures?|ore|días|dias|jours?|giorni|semanas?|semaines?|settimane|meses|mois|mesi|años|anos|ans|anni|veces|vezes|volte|fois|gotas?|gouttes?|gocce|comprimid\\p{L}*|comprimés?|compress\\p{L}*|pastillas?|unid\\p{L}*|unités?|rue|avenue|av|bd|boulevard|place|chemin|allée|bis|piso|piano|étage|andar|sur|su|sobre|en 1|in 1|de (?:cada )?\\d|do ciclo|del ciclo|du cycle|d[ei] (?:ingreso|hospitalización|evolución|tratamiento|estancia|tratamento|vida|internação|evolução|ricovero|terapia|degenza)|pós|post|(?:a|al|y|e|et|au|ou|o|u|ao|à) (?:el |il |le |l')?\\d+ ?(?:%|mg|por|per|pour))(?!\\p{L}))`;

const EVENTS =
  'quimio|chimio|chemio|sesión|seduta|sessão|cure|cura|dosage|dosaggio|dosagem|prelievo|coleta|pansement|injection|perfusion|dialyse|diálisis|dialisi|diálise|irm|rmn|rdv|rendez-vous|consult\\p{L}*|visit[ae]|prise de sang|bilan|examen|esame|exame|esami|scanner|irm|tac|rx|ecografía|eco|radio|ordonnance|courrier|e?-?mail|messaggio|mensaje|message|opération|contrôle|controllo|revisión|séance|analyse\\p{L}*|analisi|análisis|analítica|vaccin\\p{L}*|vacuna|vaccino|nuit|noche|notte|noite|matin|mañana|mattina|manhã|soir|tarde|sera|soirée|matinée|madrugada|règles|compte.rendu|certificat\\p{L}*|arrêt|prescription|receta|ricetta|receita|cita|turno|ingreso|alta|informe|appuntamento|intervento|referto|ricovero|partir|partire|antes|después|despues|luego|prima|dopo|depois|compter|effet|valable|avant|après|fino|hasta|entro|até|data|date|fecha|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica';

/** "torsdag 20", "på tors den 20:e": behind the day of the week. */
const NORDIC: readonly DayRule[] = [
  {
    leads: new WordSet(
      'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag mån tis ons tors tor fre lör søn den d',
    ),
    before: /(?<!\p{L})(?:mån|tis|ons|tors?|fre|lör|lør|sön|søn|man|tir)(?:dag)?\.?(?: den| d\.?)? $/u,
    days: listed(`${DAY}(?:(?<=\\d)(?::[ea]|\\.(?= \\p{Ll})))?(?!\\p{L})`, '-|och|og|eller|till|til'),
    behind:
      /^(?!\d|[.,:/]\d| ?(?:%|mg|ml|mcg|g|kg|dl|cl|st|x|h|t|timmar|timer|min|minuter|dagar|dage|dager|veckor|uger|uker|gånger|gange|ganger|tabl\p{L}*|droppar|personer)(?!\p{L}))/u,
  },
];

const RULES: Readonly<Record<string, readonly DayRule[]>> = {
  sv: NORDIC,
  da: NORDIC,
  nb: NORDIC,
  no: NORDIC,
  en: [
    {
      leads: new WordSet(
        'last this next coming at the on from since by until till til before after around due dated wef upto fell seen booked appt appointment last starting tomorrow today yesterday morning evening night to between mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday discharged admitted given done operated is s',
      ),
      before:
        /(?<!\p{L})(?:(?:on|from|since|by|until|till|til|before|after|around|about|due|dated|effective|wef|upto|up to|starting|ending|beginning|expires|ends|ended|began|maybe|like|probably|possibly|say|between|through|'d be|will be|would be|come|came|back|(?:moved|changed|rescheduled|rebooked|postponed|pushed|brought|delayed|extended|preponed|deferred|appointment|appt|booked|booking|switch|it|me) (?:in )?(?:to|for)|(?:night|morning|evening|afternoon|week|weekend|eve|hours|day) of)(?: on| like| about| around)?(?: the)?|(?:is|it's|\p{L}{3,12}'s) the|(?:last|this|next|coming|at)(?: the)?|date (?:is|was|will be)(?: the| on)?|(?:re)?schedul\p{L}*(?: it)?(?: to| for)(?: the)?|(?:postpone|prepone|shift|change|move)d? (?:it )?to(?: the)?|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?,?(?: the)?|admitted|discharged|operated|given|done|fell|seen|booked|due on|today|tomorrow|yesterday|tonight) $/u,
      days: listed(
        `(?:the |on (?:the )?)?${DAY}(?<=\\d)(?:st|nd|rd|th)(?!\\p{L})`,
        ',|-|to|and|or|&|/|until|till|through|thru|not',
      ),
      behind:
        /^(?: (?:inst|ult|prox|instant)\b|$|[.,;:!?)"\n](?!\d)|'s?(?= )| ?- ?(?!\p{L}|\d)| \((?:mon|tue|wed|thu|fri|sat|sun)| of (?:this|next|last|the) month| (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})| (?:doctor|dr|doc|sir|madam|ma'am|noon|hopefully|probably|possibly|latest|earliest|definitely|discharged|admitted|no|still|has|have|had|been|got|this|next|last|and|at|so|but|or|on|back|with|because|when|if|then|to|for|my|i|im|i'm|i've|it|he|she|we|they|was|is|were|as|in|evening|morning|night|afternoon|am|onwards?|instead|please|pls|plz|rather|only|itself|till|until|from|after|before|around|about|since|which|that|not|via|by|still|again|now|thanks?|she's|he's|it's|\d{1,2}(?::\d\d)? ?(?:am|pm))(?!\p{L}))/iu,
    },
  ],
  de: [
    {
      leads: new WordSet('am zum vom dem den'),
      before: /(?<!\p{L})(?:am|zum|vom|dem|den) $/u,
      days: listed(
        `(?:den |dem |zum |am |der )?${DAY}(?<=\\d)(?:\\.(?!\\d)(?: ?(?:0?[1-9]|1[0-2])\\.(?!\\d))?|te[nr]?(?!\\p{L}))`,
        '-|bis|und|oder|auf|zum|,|/',
      ),
      behind:
        /^(?:$|[,;!?)\n]| (?:\(|- |(?!mal(?!\p{L})|post|stationär|folgend|dosis|tag|(?!(?:k?ein|mein|dein|sein|ihr|unser|d|hatt|hab|war|wurd|konnt|mußt|musst|könn|hätt|wär|würd|sollt|geh|fahr|komm|operier|mach|nehm|bekomm)en )\p{Ll}+en \p{Lu})\p{Ll}|(?:Der|Die|Das|Ich|Er|Sie|Wir|Es|Ist|Kann|Können|Soll|Bitte|Danke|Wann|Was|Wie|Und|Dann|Seitdem|Seither|Muss|Darf|Habe|Hab|Mein|Meine|Jetzt|Geht|Vielen|Bin|Bis|Heute|Falls|Wenn|Aber|Da|Im|In|Mit|Nehme|LG|MfG|Gruß|Grüße|Liebe)(?!\p{L})))/u,
    },
    {
      leads: new WordSet('bis ab seit einschl einschließlich inkl spätestens'),
      before:
        /^(?![\s\S]*(?:\d|kinder|jugend|alter|stufe|klasse|grad|uhr|jahr|von |werte?n? ))[\s\S]*(?<!\p{L})(?:bis|ab|seit|(?:bis )?(?:einschl\.?|einschließlich|inkl\.?|spätestens)) $/u,
      days: listed(
        `(?:den |dem |zum )?${DAY}\\.(?!\\d)(?: ?(?:0?[1-9]|1[0-2])\\.(?!\\d))?`,
        '-|bis|und|oder|/',
      ),
      behind: /^(?:$|[,;!?)\n]| (?!mal(?!\p{L})|\p{Ll}+en \p{Lu})\p{Ll})/u,
    },
  ],
  nl: [
    {
      leads: new WordSet('van de'),
      before: /(?<!\p{L})nacht van (?:de )?$/u,
      days: new RegExp(
        `^${DAY}(?<=\\d)(?:e|ste|de)? (?:op|naar) (?:de )?${DAY}(?:(?<=\\d)(?:e|ste|de))?`,
        'iu',
      ),
      behind: /^(?!\d|[.,:/]\d)/u,
    },
    // "dinsdag de 22e verwacht": the second to the twelfth may be a dose as well.
    {
      leads: new WordSet('de'),
      before: /(?<!\p{L})(?:maan|dins|woens|donder|vrij|zater|zon)dag de $/u,
      days: /^(?:3[01]|2\d|1[3-9])(?:e|ste)(?!\p{L})/iu,
      behind:
        /^(?! (?:\p{L}*(?:week|dag|keer|maand|sessie|behandeling|bestraling|kuur|chemo|eeuw|percentiel))(?!\p{L}))/u,
    },
    {
      leads: new WordSet(
        'de den op per tot vanaf sinds voor na rond tegen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
      ),
      before:
        /(?<!\p{L})(?:de|den|op|per|tot|vanaf|sinds|voor|na|rond|tegen|\p{L}+dag|ma|di|wo|do|vr|za|zo) $/u,
      days: listed(`(?:de |op de )?${DAY}(?<=\\d)(?:st|d)?e(?!\\p{L})`, '-|tot|t/m|tot en met|en|of|,|/'),
      behind:
        /^(?:$|[.,;:!?)\n](?!\d)| (?:\d|(?:heb|heeft|hebben|ben|bent|is|was|waren|had|hadden|ging|gaan|gaat|om|en|of|maar|weer|naar|bij|in|op|met|voor|al|nog|kan|kunnen|moet|moest|wil|mag|zou|zal|jarig|geworden|ik|we|wij|u|je|hij|zij|ze|dan|toen|wordt|werd|komt|kwam|krijg|krijgt|kreeg|begon|begint|start|gestart|niet|wel|ook|tot|t|thuis|opgenomen|geopereerd|gebeld|geen|mijn|zijn|haar|aan|door|te|rond|vanaf|'s|pas|graag|a\.s|(?:ge|ver|be|ont)\p{L}{3,12}(?:d|t|en))(?!\p{L})))/u,
    },
    {
      leads: new WordSet('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo'),
      before: /(?<!\p{L})(?:\p{L}+dag|ma|di|wo|do|vr|za|zo) $/u,
      days: listed(`(?:(?:ma|di|wo|do|vr|za|zo|\\p{L}{3,6}dag) )?${DAY}`, '-|tot|t/m|en|of'),
      behind:
        /^(?!\d|[.,:]\d| ?(?:uur|u|h|x|mg|ml|mcg|g|kg|%|keer|tabl\p{L}*|min\p{L}*|st\p{L}*|dagen|weken|maanden|jaar|pil\p{L}*)(?!\p{L}))/u,
    },
  ],
  fr: [
    {
      leads: new WordSet('le du les au'),
      before: new RegExp(
        `^(?![\\s\\S]*(?:appel|compos|numéro|samu|pompier|grade|stade|chambre|lit |taux|passer? |(?<!re)fai(?:s|tes|re) le|en ligne avec|contact|joindre|joignez|(?:via|avec|par|ou) le $))[\\s\\S]*(?<!\\p{L})(?:le|jusqu['’ ]au|(?:${EVENTS})(?: \\p{L}{2,12}){0,2} (?:du|au)) $`,
        'u',
      ),
      // Who answers, comes or sends is the emergency service.
      days: listed(
        `(?:le |au )?(?!1[578] (?:n['’e ]|m['’e ]|a |ont |est |sont |vous |nous |envoi|répon|dit|vien|arriv))(?:1er|${DAY}(?! ?h(?!\\p{L})| ?heures?))`,
        '-|,|et|ou|au|à|/',
      ),
      behind: new RegExp(ROMANCE, 'iu'),
    },
    {
      leads: new WordSet('du entre'),
      before: /(?<!\p{L})(?:du|entre le|les) $/u,
      days: new RegExp(`^(?:1er|${DAY}) (?:au|et(?: le)?|ou(?: le)?) ${DAY}`, 'iu'),
      behind: new RegExp(ROMANCE, 'iu'),
    },
  ],
  es: [
    {
      leads: new WordSet('el día dia días dias del al próximo proximo prox pasado'),
      before: new RegExp(
        `^(?![\\s\\S]*(?:tipo|grado|nivel|número|paso|opción|fase|factor|capítulo|punto|vitamina|entre|(?:al|por|cada|un|medio|x|(?<!(?:${EVENTS}) )del) d[ií]a|(?:mg|kg|ciclo|qt)[\\s\\S]* d[ií]a) (?:el )?$)[\\s\\S]*(?<!\\p{L})(?:el|d[ií]as?|(?:el|del|al|este) (?:pr[oó]ximo|prox\\.?|pasado)|(?:${EVENTS})(?: \\p{L}{2,12}){0,2} del d[ií]a|(?:${EVENTS})(?: \\p{L}{2,12}){0,2} (?:del|al)) $`,
        'u',
      ),
      days: listed(`(?:el |del |al )?${DAY}(?<=\\d)(?:ro)?(?!\\p{L})`, '-|,|y|o|u|al|a|/'),
      behind: new RegExp(ROMANCE, 'iu'),
    },
    {
      leads: new WordSet('del entre'),
      before: /(?<!\p{L})(?:del|entre el) $/u,
      days: new RegExp(`^${DAY} (?:al|y(?: el)?) ${DAY}`, 'iu'),
      behind: new RegExp(ROMANCE, 'iu'),
    },
  ],
  pl: [
    {
      leads: new WordSet('z'),
      before: /(?<!\p{L})(?:nocy|nocą) z $/u,
      days: new RegExp(`^${DAY} na ${DAY}`, 'iu'),
      behind: /^(?!\d|[.,:/]\d)/u,
    },
    {
      leads: new WordSet('od do na z dnia przed po około'),
      before: /(?<!\p{L})(?:od|do|na|z|dnia|przed|po|około) $/u,
      days: listed(
        `${DAY}(?<=\\d)(?:-? ?(?:te|sze|gie|ste)?go|-?(?:st)?ego|-?tym)(?!\\p{L})`,
        '-|i|lub|albo|do|na',
      ),
      behind:
        /^(?! (?:dzie|dni|tyg|mies|rok|piętr|dawk|stop|trym|raz|zęb|kręg|cykl|żebr|typ|dziec|ciąż|wizyt|krok|życi|wiek|odcink|pokoj|łóżk|zastrzyk|podani))/u,
    },
  ],
  ru: [
    {
      leads: new WordSet('с со'),
      before: /(?<!\p{L})ночь с $/u,
      days: new RegExp(`^${DAY}(?:-?го|-?е)? на ${DAY}(?:-?е|-?ое)?`, 'iu'),
      behind: /^(?!\d|[.,:/]\d)/u,
    },
    // "на субботу, 12-е", "в среду 19"
    {
      leads: new WordSet(
        'понедельник понедельника понедельнику вторник вторника вторнику среда среду среды среде четверг четверга четвергу пятница пятницу пятницы пятнице суббота субботу субботы субботе воскресенье воскресенья воскресенью пн вт ср чт пт сб вс',
      ),
      before:
        /(?<!\p{L})(?:понедельник[ау]?|вторник[ау]?|сред[аеуы]|четверг[ау]?|пятниц[аеуы]|суббот[аеуы]|воскресень[еяю]|пн|вт|ср|чт|пт|сб|вс)\.?,? (?:на |это )?$/iu,
      days: listed(`(?:на |с |до )?${DAY}(?:(?<=\\d)-?(?:го|ого|ое|е|му|ым|м))?(?!\\p{L})`, '-|и|или|,'),
      behind:
        /^(?!\d|[.,:/]\d|-\p{L}| ?(?:час|мин|раз|мг|мл|таб|кап|г(?!\p{L})|ч(?!\p{L})|утра|вечера|дня|ночи))/u,
    },
  ],
  it: [
    {
      leads: new WordSet('il dal del al l dall giorno giorni prossimo scorso'),
      before: new RegExp(
        `^(?![\\s\\S]*(?:tipo|grado|livello|numero|stadio|fase|fattore|tra|punto|ogni|volt[ae] al giorno|\\d[^,.]{0,16} al giorno) (?:il |l['’])?$)[\\s\\S]*(?<!\\p{L})(?:il |(?:il|lo|del|dello|al|dal|dallo) (?:prossimo|scorso) |(?:il|del|dal|nel|al|per il) giorno |dal |(?:l|dall)['’](?=$)|(?:${EVENTS})(?: \\p{L}{2,12}){0,2} (?:del |al |dell['’]|all['’]))$`,
        'u',
      ),
      days: listed(`(?:il |al |l['’]|all['’])?${DAY}`, '-|,|e|o|al|/'),
      behind: new RegExp(ROMANCE, 'iu'),
    },
  ],
  pt: [
    {
      leads: new WordSet('dia dias'),
      before: /^(?![\s\S]*(?:ao|por|cada|todo|x|um|meio|vezes|bom|\/) dias? $)[\s\S]*(?<!\p{L})dias? $/u,
      days: listed(`(?:dia |o dia |ao dia )?(?:1[ºª°](?!\\d)|${DAY})`, '-|,|e|ou|a|ao|até|pro|para o|pra|/'),
      behind: new RegExp(ROMANCE, 'iu'),
    },
    {
      leads: new WordSet('de'),
      before: /(?<!\p{L})(?:noite|madrugada) de $/u,
      days: new RegExp(`^${DAY} (?:para|pra|a|pro) (?:o )?${DAY}`, 'iu'),
      behind: new RegExp(ROMANCE, 'iu'),
    },
    {
      leads: new WordSet('do partir desde de até entre'),
      before: /(?<!\p{L})(?:a partir d[eo]|desde o|até o|entre o) $/u,
      days: listed(`(?:o )?${DAY}`, '-|e|ou|ao|a|até'),
      behind: new RegExp(ROMANCE, 'iu'),
    },
  ],
  id: [
    {
      leads: new WordSet('sampai sejak mulai dari sekitar'),
      before: /(?<!\p{L})(?:sampai|sejak|mulai|dari|sekitar) $/u,
      days: new RegExp(`^${DAY}(?<=\\d)-?an(?!\\p{L})`, 'iu'),
      behind: /^(?!\d)/u,
    },
    {
      leads: new WordSet('senin selasa rabu kamis jumat sabtu'),
      before: /(?<!\p{L})(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu),? $/u,
      days: listed(`(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu) )?${DAY}`, '-|s/d|sd|sampai|dan|atau'),
      behind:
        /^(?!\d|[.,:/]\d| ?(?:x|kali|mg|ml|tablet|jam(?! \d)|hari|minggu|bulan|kapsul|cc|gr|kg|%)(?!\p{L}))/u,
    },
    {
      leads: new WordSet('tgl tanggal tg tggl tarikh'),
      before: /(?<!\p{L})(?:tgl|tanggal|tg|tggl|tarikh)\.?:? ?$/u,
      days: listed(`${DAY}(?:-?an(?!\\p{L}))?`, '-|,|s/d|sd|s\\.d\\.|sampai|hingga|dan|atau|ke|&|/'),
      behind: /^(?!\d|[.,:/]\d)/u,
    },
  ],
  tr: [
    {
      leads: new WordSet('ayın ayin'),
      before: /(?<!\p{L})ay[ıi]n $/u,
      days: listed(
        `${DAY}(?<=\\d)(?:['’]?(?:s?[iıuü]|y[eaiı]|[yn]?[ea]|[dt][ea]n?)(?:n?[dt]?[eaiı]n?|ne|na)?)?(?!\\p{L})`,
        '-|,|ve|veya|ile|ya da',
      ),
      behind: /^(?!\d|[.,:/]\d)/u,
    },
    // "salı 18'inde", "cuma günü 21": behind the day of the week; "cuma 18'de" is an hour.
    {
      leads: new WordSet('pazartesi salı çarşamba perşembe cuma cumartesi pazar günü'),
      before: /(?<!\p{L})(?:pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar)(?: günü)? $/u,
      days: new RegExp(`^${DAY}(?:(?<=\\d)['’]?s?[iıuü](?:n[dt]?[eaiı]n?)?)?(?!\\p{L})`, 'iu'),
      behind:
        /^(?!['’\d]|[.,:/]\d| ?(?:%|mg|ml|gr?|kg|kez|kere|defa|saat|dakika|gün|hafta|tane|tablet|damla|ünite|kilo|litre|bardak|adet|lira|tl|yaş\p{L}*|kişi)(?!\p{L}))/u,
    },
  ],
  hi: [
    {
      leads: new WordSet('tarikh tareekh taarikh date dt'),
      before: /(?<!\p{L})(?:tarikh|tareekh|taarikh|date|dt) $/u,
      days: listed(DAY, '-|,|se|aur|ya|to'),
      behind: /^(?: (?:ko|se|tak|ki|ka|ke|hai|thi|ho)(?!\p{L})|$|[,;!?)\n])/u,
    },
  ],
  ar: [
    // "الإثنين ٣"
    {
      leads: new WordSet(
        'الاحد الأحد الاتنين الإثنين الاثنين الإتنين التلات الثلاثاء التلاتاء الاربع الأربع الأربعاء الاربعاء الخميس الجمعة الجمعه السبت',
      ),
      before: /(?<!\p{L})ال\p{L}{3,8}،? $/u,
      days: listed(DAY, '-|و|أو'),
      behind:
        /^(?:$|[.,،؛;!?؟)\n](?!\d)| (?:الصبح|بالليل|الضهر|العصر|في الشهر|الشهر|كان|كانت|وقعت|ورجلي|ينفع))/u,
    },
    {
      leads: new WordSet('يوم ليوم بيوم'),
      before: /^(?![\s\S]*(?:كل|كم) يوم $)[\s\S]*(?<!\p{L})[لب]?يوم $/u,
      days: listed(DAY, '-|,|،|و|أو|او|ل|إلى|الى|لغاية'),
      behind:
        /^(?: ?في الشهر| (?:الشهر|من الشهر|بالليل|الصبح|الضهر|العصر|المغرب|في|و|ولا|بعد|قبل|الساعة|إن|بس)|$|[.,،؛;!?؟)\n](?!\d)|(?! ?(?:%|مرات|مره|مرة|حب|جرع|ملغ|مجم|ساع|يوم|أيام|ايام|س)))/u,
    },
  ],
};

/** The rules of a language of the locale. */
export function dayRules(language: string): readonly DayRule[] | undefined {
  return RULES[language];
}
