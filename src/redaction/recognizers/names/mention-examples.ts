import { LIVED_EXAMPLES } from '../addresses/lived-streets.ts';
import type { Examples } from '../examples.ts';
import { AGED_NAME_EXAMPLES } from './aged-names.ts';
import { CHAT_LINE_EXAMPLES } from './chat-lines.ts';
import { INITIAL_EXAMPLES } from './initials.ts';
import { LED_EXAMPLES } from './led-names.ts';
import { SAID_NAME_EXAMPLES } from './said-names.ts';
import { STAMPED_SPEAKER_EXAMPLES } from './stamped-speakers.ts';

/** Examples of the recognizers of people who are mentioned without a title; all invented. */
export const MENTION_EXAMPLES: Readonly<Record<string, Examples>> = {
  ...LED_EXAMPLES,
  ...LIVED_EXAMPLES,
  ...AGED_NAME_EXAMPLES,
  ...SAID_NAME_EXAMPLES,
  ...INITIAL_EXAMPLES,
  ...STAMPED_SPEAKER_EXAMPLES,
  ...CHAT_LINE_EXAMPLES,
  'name-emoji-speaker': {
    match: [
      ['Zuzka 🌻: wzięłaś tabletkę?\nja: nie', 'Zuzka', 'pl-PL'],
      ['Bee 💜: did u take it\nme: nope\nBee 💜: call ur doc', 'Bee', 'en-US'],
    ],
    leave: ['Morning 🌞: 1 tablet\nNoon: none\nMorning 🌞: again', 'Note 📌: take it\nTip 💡: with food'],
  },
  'name-carer': {
    match: [
      ['Dad is 80. Mabs holds power of attorney.', 'Mabs', 'en-GB'],
      ['He is alone but Bex does his meds', 'Bex', 'en-GB'],
    ],
    leave: [
      'Dad is 80. She holds power of attorney.',
      'Mum is his carer. Nobody does his meds. Whoever has POA decides.',
      'A capsule is her insulin; Metformin is his medication.',
    ],
  },
  'name-renamed': {
    match: [
      ['my surname is Thornby, was Bhogalda before the divorce', 'Bhogalda', 'en-GB'],
      ['Nachname ist Ahlbrink (früher Breesel)', 'Breesel', 'de-DE'],
      ['née Fellgate, now Thornby', 'Thornby', 'en-GB'],
    ],
    leave: [
      'I was Pregnant before the divorce.',
      'She took Ibuprofen until the wedding.',
      'My last name is hard, now Doctors misspell it.',
    ],
  },
  'name-spelled': {
    match: [
      ['Ms Kordekova, K O R D E K O V A, called', 'K O R D E K O V A'],
      ['Mein Name ist Kordeka, K-O-R-D-E-K-A.', 'K-O-R-D-E-K-A', 'de-DE'],
    ],
    leave: [
      'Vitamins A B C D E K are fine.',
      "Metformin, that's M E T F O R M I N, twice a day",
      'hepatitis A, B, C, D, E',
    ],
  },
  'name-signed-line': {
    match: [
      ['It still hurts.\nBest,\nGrace Wetherlow', 'Grace Wetherlow', 'en-GB'],
      ['Thanks\nJoy & Tarquin', 'Joy & Tarquin', 'en-US'],
      ['Liebe Grüße\nSommer Quastenberg', 'Sommer Quastenberg', 'de-DE'],
      ['Un saludo,\nPaz Etxezaharra\ntel. de casa', 'Paz Etxezaharra', 'es-ES'],
    ],
    leave: [
      'Thanks\nAsthma Team',
      'Best\nMonday Works',
      'Thank you!\nIbuprofen',
      'Many thanks,\nCustomer Support',
      'Danke\nParacetamol Und Tee',
    ],
  },
  'name-noted': {
    match: [
      ['La sig.ra Sardina rifiuta la terapia', 'Sardina', 'it-IT'],
      ['Дежурная м/с Нестеров: жалоб нет', 'Нестеров', 'ru-RU'],
      ['Wie kennt zr. de Nijs van de poli?', 'de Nijs', 'nl-NL'],
      ['Ich war beim Internisten Quandel.', 'Quandel', 'de-DE'],
      ['Wanda Lis z d. Grudzień, lat 80', 'Grudzień', 'pl-PL'],
      ['Erika Vogt geb. Sonntag', 'Sonntag', 'de-DE'],
      ['Initialen: V.T., Proband 12', 'V.T.', 'de-DE'],
      ['Iniciales: RQM', 'RQM', 'es-ES'],
      ['(anest. Zając, tel. 4)', 'Zając', 'pl-PL'],
      ['dzwonił Roman "Dziki" Pietrzak', 'Roman "Dziki" Pietrzak', 'pl-PL'],
    ],
    leave: [
      'Beim Psychologen Termine machen, beim Kardiologen Montag früh',
      'constantes iniciales TA normal',
      'the initials of the drug',
      'anest. Propofol, potem',
    ],
  },
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
      ['Deniz bir haftadır öksürüyor.', 'Deniz', 'tr-TR'],
      ['Bulan tidak mau makan.', 'Bulan', 'id-ID'],
      ['Для Розы это безопасно?', 'Розы', 'ru-RU'],
      ['gita ko kal se khansi hai', 'gita', 'en-IN'],
    ],
    leave: [
      'Su içen bebek uyudu',
      'meri maa ko sugar hai, haldi ka doodh piye',
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
  'name-deed': {
    match: [
      ['so brooklyn threw up twice since dinner', 'brooklyn', 'en-US'],
      ['Rose is three weeks old and her stump came off', 'Rose', 'en-GB'],
      ['Deniz dün gece kustu', 'Deniz', 'tr-TR'],
      ['Вера третий день с температурой', 'Вера', 'ru-RU'],
      ['ayer paloma se mareó en el cole', 'paloma', 'es-ES'],
      ['ciao, gaia ha la febbre e leone pure, che faccio', 'leone', 'it-IT'],
      ['kalina ma 38,5, czy dać ibum', 'kalina', 'pl-PL'],
      ['storm heeft 39,4 sinds gisteren', 'storm', 'nl-NL'],
      ['Bakker (cardioloog) zegt stoppen', 'Bakker', 'nl-NL'],
      ["Appukuttan sir's TSH is high", 'Appukuttan', 'en-IN'],
      ['auntie pat says no', 'pat', 'en-GB'],
      ['heb je ties al paracetamol gegeven', 'ties', 'nl-NL'],
      ["Poyraz'ın öğretmeni aradı", 'Poyraz', 'tr-TR'],
      ['была у зайцевой, она отменила конкор', 'зайцевой', 'ru-RU'],
    ],
    leave: [
      'the rose fell off the table and hope is never lost',
      'Rose hips have vitamin C. Ginger has a warming effect.',
      'al massimo 38 di febbre, Tylenol (the doctor said so)',
      'Mercedes no arranca y dolores de cabeza',
    ],
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
      ['il medico curante è Zuccolotto', 'Zuccolotto', 'it-IT'],
      ['lekarz rodzinny Wojdyło kazał leżeć', 'Wojdyło', 'pl-PL'],
      ['mein behandelnder Arzt ist Trebuschke', 'Trebuschke', 'de-DE'],
      ['zei assistente de Nijs gisteren', 'de Nijs', 'nl-NL'],
      ['consulta com a nutri Duda amanhã', 'Duda', 'pt-BR'],
    ],
    leave: [
      'ask a Nurse Practitioner',
      'my sister has Diabetes type 2',
      'Mein Arzt ist Kardiologe.',
      'Wir brauchen einen Dolmetscher Arabisch.',
      'il medico è Cardiologo',
    ],
  },
  'name-ward': {
    match: [
      ['Albers – RR 140/85, Puls 72', 'Albers'],
      ['Bed 9 Okonjo: home today', 'Okonjo'],
      ['K14 van der Wal: weigert ontbijt', 'van der Wal'],
      ['Overdracht: Terpstra nuchter', 'Terpstra'],
      ['Letto 2 Dell’Orto – dimissione', 'Dell’Orto'],
    ],
    leave: [
      'Ruhe – RR 140/85, Puls 72',
      'Bed 9 Curtain: torn',
      'Mann, 78 J., Pneumonie',
      'Zimmer 4 Fenster: klemmt',
      'Pneumonia: for discharge',
      'Übergabe: Labor heute',
    ],
  },
  'name-role': {
    match: [
      ['For the fridge door\nGP: Papadopoulos\nPhysio: Bindi\nMeals: at noon', 'Papadopoulos', 'en-AU'],
      [
        'History\nMother: Lorraine, breast ca\nBrother: Chip, healthy\nCousin: Faith, tested',
        'Faith',
        'en-US',
      ],
      ['Familia\n- Hermana: Nerea\n- Tío: Etxeberria', 'Etxeberria', 'es-ES'],
      ['Kontakte\nHausarzt: Wiesmüller\nTochter: Svea, 0170', 'Wiesmüller', 'de-DE'],
    ],
    leave: [
      'History\nMother: Diabetes\nFather: Died at 70\nGP: Monday 9am\nBrother: Healthy, no issues',
      'Plan\nPhysio: Twice weekly\nNurse: Call back\nGP: Review in May',
    ],
  },
  'name-speaker': {
    match: [
      ['Trudy: who brings it\nMarlon B.: i do\nRain: ok\nTrudy: fine\nRain: bye', 'Rain', 'en-US'],
      ['Liste:\n— Dolores: Keppra 500\n— Joaquín: nada', 'Dolores', 'es-ES'],
      ['Peg: did he take it\nWalt: yes at 8\nPeg: ok', 'Walt', 'en-US'],
      // Behind the stamp of a messenger, whatever word it is.
      ['[ 3/11, 18:40] Wuschi: er fiebert\n[ 3/11, 18:44] Momo: wie hoch', 'Wuschi', 'de-DE'],
      ['21:02 Perla badante: io ci sono\n21:04 Piero: grazie\n21:09 Perla badante: sì', 'Perla', 'it-IT'],
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
      'Breakfast: oats\nLunch: salad\nCornea: the front of the eye\nLens: behind it',
      'Paracetamol: 500 mg\nMonday: rest\nNote: drink',
      '[08:00] Ramipril: eine\n[20:00] Zucker: 140',
      'Before: 5.9\nAfter: 4.1\nBefore: 6.0',
    ],
  },
  'name-mention': {
    match: [
      ['Consulta confirmada! Jucélia, te esperamos amanhã', 'Jucélia', 'pt-BR'],
      ['ок. паш, голова болит или нет', 'паш', 'ru-RU'],
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
      ['Volgens De Wit mag ze geen ibuprofen', 'De Wit', 'nl-NL'],
      ['Me lo mandó Zubeldia, el de la consulta', 'Zubeldia', 'es-ES'],
      ['Quem atendeu foi o Nakamura', 'Nakamura', 'pt-BR'],
      ['Byłam u Wilka, kazał odstawić', 'Wilka', 'pl-PL'],
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
      'Warfarin, your appointment is at nine.',
      'La Cruz Roja y el aloe vera',
      'Dolores de cabeza y luz molesta',
      'Ginger has a warming effect. Basil needs a lot of light.',
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
