import type { Examples } from '../examples.ts';

/** Examples of the recognizers of people who are mentioned without a title; all invented. */
export const MENTION_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-abbreviated': {
    match: [
      ['From the desk of Wm. Oglesby: no flu shot', 'Wm. Oglesby', 'en-US'],
      ['Firmado: M.ª Teresa Cabañuelas', 'M.ª Teresa Cabañuelas', 'es-ES'],
      ['Fco. Javier Ordóñez pide receta', 'Fco. Javier Ordóñez', 'es-ES'],
      ['my son (J.T., 11) has a rash', 'J.T', 'en-US'],
      ['R.A. firma como testigo', 'R.A', 'es-MX'],
    ],
    leave: ['at 8 a.m. and in the U.S. too', 'vitamin D. Take it daily', 'G. lamblia in the stool'],
  },
  'name-person': {
    match: [
      ['Hi Ella, thanks for your message.', 'Ella', 'en-US'],
      ['Is it safe for Grace to swim?', 'Grace', 'en-US'],
      ['I am worried about Hope.', 'Hope', 'en-GB'],
      ['hi im faith and i have asthma', 'faith', 'en-US'],
    ],
    leave: [
      'May I help? Will it hurt? Malaria is common in Kenya and I have a fever.',
      'Rose hips and ginger tea',
      'im rich and happy',
    ],
  },
  'name-family': {
    match: [
      ['Frag doch mal die Wiesmüllers nebenan', 'Wiesmüllers', 'de-DE'],
      ['we had dinner at the Wetherfields', 'Wetherfields', 'en-GB'],
      ['мы были у Ветошкиных', 'Ветошкиных', 'ru-RU'],
      ["Deshpande kaku's sugar is high", 'Deshpande', 'en-IN'],
    ],
    leave: ['die Autos und die Tests', 'take the Tylenols', 'у Больших собак'],
  },
  'name-apposition': {
    match: [
      ['Min läkare på vårdcentralen, Sandelin, tycker att jag ska byta', 'Sandelin', 'sv-SE'],
      ['Mein Orthopäde in Rheine, Overbeck, will operieren', 'Overbeck', 'de-DE'],
      ['Мой кардиолог в Бийске, Гладышев, говорит ждать', 'Гладышев', 'ru-RU'],
    ],
    leave: ['my doctor, Minnesota Medicaid, says no', 'Mein Arzt nimmt Ibuprofen, Novalgin, manchmal beides'],
  },
  'name-calling': {
    match: [
      ['My neighbour says Aunt Fern was taken ill', 'Fern', 'en-GB'],
      ['Kemarin Opa Tarmin masuk rumah sakit', 'Tarmin', 'id-ID'],
      ['Wtedy ksiądz Bazgrała zadzwonił', 'Bazgrała', 'pl-PL'],
      ['Unser Pfarrer Heckmann hat angerufen', 'Heckmann', 'de-DE'],
      ['le pidió a su cuñada Chabela que viniera', 'Chabela', 'es-MX'],
    ],
    leave: ['ask a Nurse Practitioner', 'my sister has Diabetes type 2'],
  },
  'name-speaker': {
    match: [
      ['Trudy: who brings it\nMarlon B.: i do\nRain: ok\nTrudy: fine\nRain: bye', 'Rain', 'en-US'],
      ['Liste:\n— Dolores: Keppra 500\n— Joaquín: nada', 'Dolores', 'es-ES'],
      ['Rose : allergie\nHugo : asthme', 'Rose', 'fr-FR'],
      ['Thilo: hahaha\nLars-Ole: nix\nMelody: Typ 1', 'Melody', 'de-DE'],
      ['[14:06] Tamsin: no\n[14:11] Will: who runs?\n[14:12] Tamsin: me', 'Will', 'en-GB'],
      [
        'Socorro ap 101: alguém viu?\nVanderli: não\nJr. Bazzo: subi\nSocorro ap 101: ok',
        'Vanderli',
        'pt-BR',
      ],
    ],
    leave: [
      'Breakfast: oats\nLunch: salad\nIris: the colored part of the eye\nLens: behind it',
      'Paracetamol: 500 mg\nMonday: rest\nNote: drink',
    ],
  },
  'name-mention': {
    match: [
      // Of the lists of all languages these are an island, a flower and a country.
      ['Gestern hat Malte wieder erbrochen', 'Malte', 'de-DE'],
      ['Rose a 39,2 depuis ce matin', 'Rose', 'fr-FR'],
      ['Llevé a Lucía a urgencias anoche', 'Lucía', 'es-ES'],
      ['Dat is vervelend, Demi. Zolang je rust, gaat het beter.', 'Demi', 'nl-NL'],
      ['Ich verstehe deine Sorge, Ida. Das ist normal.', 'Ida', 'de-DE'],
      ['Bra att du hörde av dig, Saga. Ring 112.', 'Saga', 'sv-SE'],
      ['der manni hat wieder seine tabletten vergessen', 'manni', 'de-DE'],
      ['Hör mal, Greta, das ist zu viel', 'Greta', 'de-DE'],
      ['gestern hat Mia erbrochen', 'Mia', 'de-DE'],
      ['onze keesje heeft koorts', 'keesje', 'nl-NL'],
      ['zet het recept maar op Tjaarda', 'Tjaarda', 'nl-NL'],
      ['Me and Quillan both feel sick', 'Quillan', 'en-GB'],
      ['La celadora, Yoli, me ayudó', 'Yoli', 'es-ES'],
      ['¿Y a ti qué te dijeron, Nacho?', 'Nacho', 'es-MX'],
      ['le traitement est au nom de Kervadec', 'Kervadec', 'fr-FR'],
      ['la ritira Brusconi del terzo piano', 'Brusconi', 'it-IT'],
      ['o neco tá com febre', 'neco', 'pt-BR'],
      ['dziś odbiera ją kaśka', 'kaśka', 'pl-PL'],
      ['передайте серёге таблетки', 'серёге', 'ru-RU'],
      ["Feride'yi aradım", 'Feride', 'tr-TR'],
      ['si Butet demam sejak kemarin', 'Butet', 'id-ID'],
      ['вчера приняли, Домогацкого уже выписали', 'Домогацкого', 'ru-RU'],
      ['привезли лекарства, Хасановой ничего', 'Хасановой', 'ru-RU'],
      ['а для Степаниды что можно', 'Степаниды', 'ru-RU'],
      ['luizen bij Brechtje, zegt de juf', 'Brechtje', 'nl-NL'],
      ['у Мирошки третий день температура', 'Мирошки', 'ru-RU'],
      ['We think Ivy picked it up at nursery', 'Ivy', 'en-GB'],
      ['Can I give Hunter another dose of Tylenol?', 'Hunter', 'en-US'],
      ['Does Willow need stitches?', 'Willow', 'en-US'],
      ['Hargreave signed me off for two weeks', 'Hargreave', 'en-GB'],
      ["under Whitcombe's care it was stable", 'Whitcombe', 'en-GB'],
    ],
    leave: [
      'La Cruz Roja y el aloe vera',
      'Dolores de cabeza y luz molesta',
      'Does Ivy need a trellis? Ginger has a warming effect.',
      'Is Allegra safe to take, and is Hunter syndrome contagious?',
      'die lange Nacht war schwer',
      'ask the nurse',
      'mi marido, Parkinson desde hace años',
      'avec Mirena',
      'мазь Вишневского не помогает',
      'лампа Чижевского в палате',
    ],
  },
};
