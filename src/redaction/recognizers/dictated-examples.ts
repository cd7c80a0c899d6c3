import type { Examples } from './examples.ts';

/** Of the recognizers that read what was dictated or typed without capitals. All people and addresses are invented. */
export const DICTATED_EXAMPLES: Readonly<Record<string, Examples>> = {
  'last-digits': {
    match: [
      ['paid with the card ending in 5093', '5093'],
      ['Die Karte endet auf 5093', '5093', 'de-DE'],
      ['no cartão final 5093, ontem', '5093', 'pt-BR'],
      ['карта заканчивается на 5093', '5093', 'ru-RU'],
      ['カードの下4桁は5093です', '5093', 'ja-JP'],
    ],
    leave: [
      'The trial ended in 2019.',
      'over the last 3 days 1500 kcal',
      'final dose 1500 units',
      'card study 2019',
    ],
  },
  'address-spoken': {
    match: [
      ['ich wohne lindenweg siebzehn und habe husten', 'lindenweg siebzehn'],
      [
        'vivo en la calle del agua número catorce segundo be en icod',
        'la calle del agua número catorce segundo be',
      ],
      ['we are at forty two mill lane if the nurse calls', 'forty two mill lane'],
    ],
    leave: ['take it two times on the way home', 'por via oral dos veces al día'],
  },
  'number-masked': {
    match: [
      ['the code went to 555-***-0142', '555-***-0142', 'en-US'],
      ['尾号是 138****2210 的手机', '138****2210', 'zh-CN'],
      ['card XXXX-XXXX-XXXX-4417 on file', 'XXXX-XXXX-XXXX-4417', 'en-US'],
    ],
    leave: [
      'take **500 mg** and **120/80**',
      '***2 tablets***',
      'chromosomes XXX, 47,XXX',
      'rated *** by 20 people',
    ],
  },
  'code-form': {
    match: [
      ['drivers licence QUILL 804157 B99KT please', 'QUILL 804157 B99KT'],
      ['on the back it says P 700118 / 02 / 2021 / 044187', 'P 700118 / 02 / 2021 / 044187'],
      ['the wall chart said H-00418', 'H-00418'],
      ['the pass is 633500 then 0041 then 1820', '633500 then 0041 then 1820'],
      ['cartella clinica: 2018/11408-bis', '2018/11408-bis'],
      ['машина А417ВК 77 во дворе', 'А417ВК 77'],
      ['my chart number, it is handwritten, looks like 77-4-0081', '77-4-0081'],
      ['la pratica, quella vecchia di mio padre, era 2018.117.44-B', '2018.117.44-B'],
      [
        'zéro sept douze quarante-trois quatre-vingt-dix-huit zéro neuf',
        'zéro sept douze quarante-trois quatre-vingt-dix-huit zéro neuf',
      ],
      [
        'chiamatemi al tre due otto quarantuno sette zero sei cinque',
        'tre due otto quarantuno sette zero sei cinque',
      ],
      ['Faz o reembolso na ag. 2918 cc 30.885-X', '2918'],
      ['targa fx 419 ld', 'fx 419 ld'],
      ['серия 4519 номер 447183', '4519 номер 447183'],
      ['загранник 75 № 0447183', '75 № 0447183'],
      ['Versichertennummer M zwei vier sieben acht eins null neun', 'M zwei vier sieben acht eins null neun'],
    ],
    leave: [
      'the patient in this record, a smoker, got MK-3475 and 40-50-60',
      'insurance covers it, I think, up to 1500-2000',
      'diez veinte treinta cuarenta gotas',
      'el coche de 2015 en el taller',
      'la pression est de cent quarante quatre-vingt-dix',
      'Paxlovid was PF-07321332, sitagliptin MK-0431',
      'NDC 0071-0155-23, LOINC 2160-0',
      'BP went 120 then 130 then 140',
      'the studies of 2019-2021',
      'a BRCA1 variant c.68_69delAG and H3K27M, CYP2D6',
    ],
  },
  handle: {
    match: [
      ['posted as lupuslinda on the forum', 'lupuslinda', 'en-US'],
      ['my steam name is dustyrooo, hi', 'dustyrooo', 'en-AU'],
      ['add me on discord, quietowl#4471', 'quietowl#4471', 'en-US'],
      ['PM me at sleepy_gorse if you can', 'sleepy_gorse'],
      ['u/mistygorse here again', 'u/mistygorse'],
      ['je suis sur le forum, pseudo : coquelicot37', 'coquelicot37'],
      ['soy juanita.61 en el foro de asma', 'juanita.61'],
      ['my insta is sleepy.gorse', 'sleepy.gorse'],
      ['op het forum heet ik slaapkop58', 'slaapkop58'],
      ['на форуме я romashka77', 'romashka77'],
    ],
    leave: [
      'as usual on facebook everybody says xarelto is fine',
      'my account was closed in covid19 times',
      'I am vitamin.d deficient',
      'mein Nutzername ist gesperrt',
      'mon pseudo est bloqué depuis hier',
      'as interleukin6 rose in the group',
    ],
  },
  'small-letters': {
    match: [
      ['my nan lives in a home near mablethorpe', 'mablethorpe'],
      ['ya annemi abim turgutluya götürdü', 'turgutluya', 'tr-TR'],
      ['dad is at the va in grand junction now', 'grand junction', 'en-US'],
      ['vivimos en la puebla de cazalla', 'la puebla de cazalla', 'es-ES'],
      ['hb 8.9, from chikkaballapur, which tonic', 'chikkaballapur', 'en-IN'],
      ['coucou c fanfan, jules a mal', 'fanfan', 'fr-FR'],
      ['allora mi chiamo assunta lo cascio e ho la tosse', 'assunta lo cascio'],
    ],
    leave: [
      'my dad is in remission from lymphoma',
      'buenas, soy cuidador de mi tía',
      'i am in bad shape',
      'ich wohne in einem haus',
    ],
  },
  'small-people': {
    match: [
      ['der kinderarzt hagedorn geht nicht ran', 'hagedorn', 'de-DE'],
      ['hola tengo a iker con 38,7 y no le baja', 'iker', 'es-ES'],
      ['mi dentista ugarte dice que hay que sacarla', 'ugarte', 'es-ES'],
      ['moja córka lena ma katar', 'lena', 'pl-PL'],
      ['slm ya burak buz koy dedi', 'burak', 'tr-TR'],
      ['selam kızım elif nur un ateşi var', 'elif nur', 'tr-TR'],
      ['zé aqui, a pressão subiu', 'zé', 'pt-BR'],
      ['salut c encore moi lolo, mal au dos', 'lolo', 'fr-FR'],
      ['kogo polecacie?? aga', 'aga', 'pl-PL'],
      ['hej, muszę zapytać kasię o wyniki', 'kasię', 'pl-PL'],
      ['wczoraj tomek jej wnuczek był u niej', 'tomek', 'pl-PL'],
      ['педиатр лариса ивановна велела ждать', 'лариса ивановна', 'ru-RU'],
      ['dün berkay abim hastaneye gitti', 'berkay', 'tr-TR'],
      ['suamiku ferdi batuk terus', 'ferdi', 'id-ID'],
    ],
    leave: [
      'mein arzt selbst sagt, ich soll warten',
      'min son hostar och min dotter kräks',
      'el médico siempre dice lo mismo',
      'can i take it with food? thanks',
    ],
  },
};
