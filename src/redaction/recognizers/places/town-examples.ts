import type { Examples } from '../examples.ts';

/** Towns that a phrase, a preposition, a neighbour or a word behind them gives away. */
export const TOWN_EXAMPLES: Readonly<Record<string, Examples>> = {
  place: {
    match: [
      ['i live in Valladolid now', 'Valladolid'],
      ['City: Rotterdam', 'Rotterdam'],
      ['Uso contínuo.\nSete Lagoas, 4 de março', 'Sete Lagoas', 'pt-BR'],
    ],
    leave: ['symptoms in Spain', 'the disease is found in Africa'],
  },
  'town-long': {
    match: [
      ['ik woon sinds mei in Bergen op Zoom en hoest', 'Bergen op Zoom', 'nl-NL'],
      ['Nonna vive a San Vito dei Normanni.', 'San Vito dei Normanni', 'it-IT'],
      ['wróciłam z Bielska-Białej z gorączką', 'Bielska-Białej', 'pl-PL'],
      ['przenieśli do Ostrowca Świętokrzyskiego;', 'Ostrowca Świętokrzyskiego', 'pl-PL'],
    ],
    leave: ['Leiden bij een ander', 'problem z Alzheimera Chorobą', 'in Crisis bij de huisarts'],
  },
  'town-framed': {
    match: [
      ['W środę miał stent w Nałęczowie, bierze leki', 'Nałęczowie', 'pl-PL'],
      ['Ich pendle täglich aus Xanderhusen, Rückenschmerzen seit Mai.', 'Xanderhusen', 'de-DE'],
      ['Wir haben ein Haus im Landkreis Vechta', 'Vechta', 'de-DE'],
      ['We moved from Sedalia to Warrensburg last week', 'Warrensburg', 'en-US'],
      ['On vit près d’Auxerre et le médecin est loin', 'Auxerre', 'fr-FR'],
      ['Pulang lewat Kebumen, Purworejo, lalu pusing', 'Purworejo', 'id-ID'],
    ],
    leave: [
      'I moved to Eliquis from warfarin and feel fine.',
      'Signs of Parkinson in older people',
      'Man unterscheidet Bethesda III und IV.',
    ],
  },
  'town-care': {
    match: [
      ['Is any urgent care open around Orrickton? He has croup', 'Orrickton', 'en-US'],
      ['Der nächste Hautarzt ist 40 km weg in Quendorf, wer zahlt?', 'Quendorf', 'de-DE'],
      ['De huisartsenpost voor Gerkesklooster is dicht', 'Gerkesklooster', 'nl-NL'],
      ['Kleszcz na grzybach, okolice: Sejny; rumień 7 cm', 'Sejny', 'pl-PL'],
      ['до больницы 80 км (Кологрив), роды в машине', 'Кологрив', 'ru-RU'],
    ],
    leave: [
      'Ask your doctor whether the caffeine in Excedrin matters.',
      'Der Arzt rät in Modellen wie Hausarzt oder Telmed dazu.',
      'The hospital gave it in Phase II trials.',
    ],
  },
  'town-part': {
    match: [
      ['We spent the week on the Isle of Raasay, midges everywhere', 'Isle of Raasay', 'en-GB'],
      ['Is the Gallatin County water safe for a baby?', 'Gallatin County', 'en-US'],
      ['oben im Paulusviertel hat der Arzt zu', 'Paulusviertel', 'de-DE'],
      ['ibu tinggal di desa karangwuluh, asma', 'karangwuluh', 'id-ID'],
    ],
    leave: [
      'Wir wohnen im Bahnhofsviertel, laut ist es.',
      'The County Hospital gave me 5 mg.',
      'Ask the Health District about vaccines.',
    ],
  },
  'town-word': {
    match: [
      ['Das Solinger Gesundheitsamt hat sich gemeldet', 'Solinger', 'de-DE'],
      ['Volgens de Arnhemse GGD mag het weer', 'Arnhemse', 'nl-NL'],
      ["Ödemiş'in bir köyünde kene ısırdı", 'Ödemiş', 'tr-TR'],
      ['Mój tata jest z powiatu limanowskiego, boli go noga', 'limanowskiego', 'pl-PL'],
      ['Живём в Кашинском районе, врача нет', 'Кашинском районе', 'ru-RU'],
    ],
    leave: [
      'Das Hamburger Modell hilft beim Wiedereinstieg.',
      'Wiener Würstchen enthalten viel Salz.',
      'Goudse kaas bevat veel zout.',
    ],
  },
};
