import { AGE_EXAMPLES } from './ages/ages.ts';
import { DAY_DATE_EXAMPLES } from './dates/day-dates.ts';
import { DATE_EXAMPLES } from './dates/examples.ts';
import { DICTATED_EXAMPLES } from './dictated-examples.ts';
import { ADDRESS_FORM_EXAMPLES } from './languages/addresses/form-examples.ts';
import { LANGUAGE_EXAMPLES } from './languages/examples.ts';
import { FRAMED_EXAMPLES } from './names/frames.ts';
import { MENTION_EXAMPLES } from './names/mention-examples.ts';
import { WEIGHED_EXAMPLES } from './names/weighed-examples.ts';
import { NUMBER_EXAMPLES } from './numbers/examples.ts';
import { SMALL_ORGANISATION_EXAMPLES } from './organisations/small-organisation-examples.ts';
import { TOWN_EXAMPLES } from './places/town-examples.ts';
import { RECORD_EXAMPLES } from './records/examples.ts';

/** What a recognizer must find (the text, and the part that goes) and what it must leave. */
export interface Examples {
  readonly match: readonly (readonly [text: string, removed: string, locale?: string])[];
  readonly leave: readonly string[];
}

/** All people, numbers and addresses are invented. By recognizer. */
export const EXAMPLES: Readonly<Record<string, Examples>> = {
  ...LANGUAGE_EXAMPLES,
  ...DATE_EXAMPLES,
  ...ADDRESS_FORM_EXAMPLES,
  ...DAY_DATE_EXAMPLES,
  ...DICTATED_EXAMPLES,
  ...SMALL_ORGANISATION_EXAMPLES,
  ...TOWN_EXAMPLES,
  ...FRAMED_EXAMPLES,
  ...MENTION_EXAMPLES,
  ...WEIGHED_EXAMPLES,
  ...RECORD_EXAMPLES,
  url: {
    match: [
      ['see https://my.example.com/p/47?token=abc123', 'https://my.example.com/p/47?token=abc123'],
      ['my page is www.brenda-quill.net', 'www.brenda-quill.net'],
    ],
    leave: [
      'see https://doi.org/10.1056/NEJMoa2034577',
      'read https://www.cdc.gov/flu/about today',
      'and/or',
    ],
  },
  email: {
    match: [['write to brenda.quill@example.org please', 'brenda.quill@example.org']],
    leave: ['take it @ 8 in the morning', 'p@5 of the ranking'],
  },
  'email-spoken': {
    match: [
      ['E-mail: quilldijk(at)postvak.example', 'quilldijk(at)postvak.example', 'nl-NL'],
      ['write to brenda dot quill at example dot org thanks', 'brenda dot quill at example dot org'],
      ['brenda[at]example[dot]org', 'brenda[at]example[dot]org'],
      ['write back to bren dot quill at postvak dot cymru', 'bren dot quill at postvak dot cymru'],
      ['mail: brenda.quill@example[dot]org', 'brenda.quill@example[dot]org'],
      ['escribe a brenda punto quill arroba example punto es', 'brenda punto quill arroba example punto es'],
      ['meine mail: quill ät example punkt de', 'quill ät example punkt de'],
      ['почта quill собака example точка ру', 'quill собака example точка ру'],
      ['メール quill アット example ドット jp', 'quill アット example ドット jp'],
      ['b underscore quill at the rate example dot com', 'b underscore quill at the rate example dot com'],
      ['correo ana guion bajo quill arroba example punto es', 'ana guion bajo quill arroba example punto es'],
    ],
    leave: [
      'it can begin at any point in life',
      'meet me at noon',
      'look at example.com for details',
      'voir exemple.fr et exemple.com',
    ],
  },
  network: {
    match: [
      ['from 203.0.113.77 last night', '203.0.113.77'],
      ['server 2001:db8:4eeb:f5ec:faca:eed8:c44f:bfcb', '2001:db8:4eeb:f5ec:faca:eed8:c44f:bfcb'],
      ['pump 00:1B:44:11:3A:B7', '00:1B:44:11:3A:B7'],
      ['switch acdb.7518.de76 is down', 'acdb.7518.de76'],
      ['tunnel to 2001:db8::192.0.2.33', '2001:db8::192.0.2.33'],
    ],
    leave: ['version 4.2.1.3 of the app', 'section 4.2.1.3 of the guideline', 'at 12:30:15'],
  },
  secret: {
    match: [
      ['password: Tr0ub4dor&3', 'Tr0ub4dor&3'],
      ['my username is quill_77', 'quill_77'],
      ['my user name there is quillb77', 'quillb77'],
      ['post as quill_b_92 in the forum', 'quill_b_92'],
    ],
    leave: [
      'the password policy is strict',
      'a token of thanks',
      'user satisfaction 95',
      'NM_000059.3 is BRCA2',
    ],
  },
  'date-words': {
    match: [
      ['since 12 April', '12 April'],
      ['nací el 21 de marzo de 1991', '21 de marzo de 1991'],
      ['született 1980. május 9.', '1980. május 9'],
      ['дата рождения 22 февраля 1939 г.', '22 февраля 1939'],
    ],
    leave: ['it may help', '9 out of 10 people', 'she will march on'],
  },
  'date-numeric': {
    match: [
      ['DOB 07.10.1938', '07.10.1938'],
      ['Hon är född 580414 i Kalmar', '580414'],
      ['생년월일은 1931년 8월 10일', '1931년 8월 10일'],
    ],
    leave: ['BP 150/95', '3/4 of a cup', 'since 2009', 'ratio 1/2'],
  },
  'date-edge': {
    match: [
      ['see you Tuesday, May 7 at noon', 'Tuesday, May 7'],
      ['22 Ocak Çarşamba günü', '22 Ocak Çarşamba'],
      ['Reha 28.10.-03.11.2025 bewilligt', '28.10.-03.11.2025', 'de-DE'],
      ['hospitalisé du 28/10 au 03/11/2025', '28/10 au 03/11/2025', 'fr-FR'],
      ['zwolnienie 28.10-03.11.2025', '28.10-03.11.2025', 'pl-PL'],
      ['opname 28/10 t/m 03/11/2025', '28/10 t/m 03/11/2025', 'nl-NL'],
      ['больничный 28.10 - 03.11.2025', '28.10 - 03.11.2025', 'ru-RU'],
    ],
    leave: ['come back on Tuesday', 'every Monday and Friday'],
  },
  address: {
    match: [
      ['I live at 6324 Quill Terrace, Bostville 25043', '6324 Quill Terrace, Bostville 25043'],
      ['the shop on Tuscarawas St W is shut', 'Tuscarawas St W', 'en-US'],
      ['wohne in der Lindenstraße 12, 10115 Berlin', 'Lindenstraße 12, 10115 Berlin'],
      ['vivo en Calle Mayor 3, 28013 Madrid', 'Calle Mayor 3, 28013 Madrid'],
      ['ul. Długa 5, 00-950 Warszawa', 'Długa 5, 00-950 Warszawa'],
      ['Anna Meier, anna@meier.ch, 2000 Neuchâtel', '2000 Neuchâtel', 'de-CH'],
    ],
    leave: ['take the main road to recovery', 'BP 120/80, HR 72', 'stage 4 way to go', 'seit 2000 Wien'],
  },
  number: {
    match: [
      ['my ssn is 536604330 ok', '536604330'],
      ['MRN: E7545736', 'E7545736'],
      ['call +44 20 7946 0958', '+44 20 7946 0958'],
      ['card 4111 1111 1111 1111', '4111 1111 1111 1111'],
      ['IBAN GB33 BUKB 2020 1555 5555 55', 'GB33 BUKB 2020 1555 5555 55'],
      ['CPF 111.444.777-35', '111.444.777-35'],
      ['try 9123 4567 tomorrow', '9123 4567'],
      ['my phone is 415, 382, 856, 0', '415, 382, 856, 0'],
      ['my plate number is DC28 KQO', 'DC28 KQO'],
      ['passport CXFWYWHW7', 'CXFWYWHW7'],
      ['törzsszám 0044188', '0044188'],
      ['карта № 44-188', '44-188'],
      ['sygn. akt II K 123/24', 'II K 123/24'],
      ['Nº SS 28/12345678/40', '28/12345678/40'],
      ['personnummer 900802+2320', '900802+2320'],
      ['nr konta 12 1234 5678 9012 3456 7890 1234', '12 1234 5678 9012 3456 7890 1234'],
      ['my NI number is QQ 12 34 56 C', 'QQ 12 34 56 C'],
      ['pump S/N F05-8460-MNS', 'F05-8460-MNS'],
      ['policy no. KLM/2024/118827', 'KLM/2024/118827'],
      ['病案号B-44188', 'B-44188'],
    ],
    leave: [
      'take 1000 mg twice',
      'PMID: 31978945',
      'platelets 250000',
      'call 988 now',
      '150/95 mmHg',
      'since 1994',
      'trial NCT0123456 and trial NCT 01234567',
      'reference range 120-450',
      'glucose 94, 181, 160',
      '17q23.1q23.2 microdeletion',
      'between 1500-2000 a day',
      'CRP 118, TSH 733',
      'Glucose readings: 142 138 151 129 133 this week',
      'pulse 72 75 78 80, LDL 130-159-189',
      'taper 60 50 40 30 20 10 mg',
      'NDC code 50242-040-62',
      'PMIDs 32007143 and 32109013',
      'Lancet 2021;397(10269):99-111',
      'chr17:43044295-43125364',
      'kontakt mit 2500 Personen',
      'complemento 3, 12 mg/dl (70-170) y otro',
      'leucocitos 6.700 con 84% de segmentados',
      'hematíes 4.650.000/mm3',
      'こころの健康相談 0570-064-556、0120-783-556',
      '자살예방 1577-0199',
      'llame al 900 123 456',
      'the number of patients was 12345',
      'fax 2020 report, mobile 10000 users',
      'stent 3.5x18',
      'references 1234-1245',
      'B.1.617.2 K417N E484K N501Y D614G P681R',
      'Lifeline 13 11 14 or 1300 22 4636',
      'paciente en decúbito 112/68',
      'call 0800 111 0 111 for help',
    ],
  },
  'spoken-digits': {
    match: [
      [
        'call four one five three eight two eight five six zero',
        'four one five three eight two eight five six zero',
      ],
      ['我的电话是一三八零零一三八零零零', '一三八零零一三八零零零'],
      ['휴대폰: 공 일 공 이 삼 사 오 육 칠', '공 일 공 이 삼 사 오 육 칠'],
    ],
    leave: ['one or two tablets', 'two to three times', '一天三次'],
  },
  ...AGE_EXAMPLES,
  ...NUMBER_EXAMPLES,
  'name-cued': {
    match: [
      ['my name is brenda quill and', 'brenda quill'],
      ['Dr. Quill said', 'Quill'],
      ['Mir geht es um Frau Süß. Ihr Natrium', 'Frau Süß', 'de-DE'],
      ['una chica de apellido Etxebarria me atendió', 'Etxebarria', 'es-ES'],
      ['me llamo Martín Pagán Esquivel y', 'Martín Pagán Esquivel'],
      ['my daughter Mia has', 'Mia'],
      ['Nombre: Ernesto.', 'Ernesto'],
      ['Szalai Róbert vagyok', 'Szalai Róbert'],
      ['اسمي كاظم الطريقي', 'كاظم الطريقي'],
    ],
    leave: ['my name is not important', 'my son will go', "my aunt has Crohn's disease", 'i am diabetic'],
  },
  'name-signature': {
    match: [
      ['Kaza 1 Ağustos. Mert Yıldız', 'Mert Yıldız'],
      ['is it safe? -nisa', 'nisa'],
      ['Das Knie ist noch dick. Jochen', 'Jochen', 'de-DE'],
    ],
    leave: ['Rest well. Drink Water', 'Take it twice a day - always'],
  },
  'name-list': {
    match: [['Ottilie and Forrest slept late', 'Forrest']],
    leave: ['Addison and Wilson disease'],
  },
  'name-lone': {
    match: [
      ['then Brenda Watson fell', 'Brenda Watson'],
      ['my son Peter, Jessica and Miguel', 'Jessica'],
    ],
    leave: [
      'Hashimoto thyroiditis',
      'Wilson disease',
      'Guillain-Barre syndrome',
      'Down syndrome',
      'Crohn, Addison and Wilson disease',
    ],
  },
  'name-lower': { match: [['hi, jessica watanabe here', 'jessica watanabe']], leave: ['rose hip tea'] },
  firm: {
    match: [
      ['He worked at Brimstall Logistics before', 'Brimstall Logistics'],
      ['The Quorvane office is closed today', 'Quorvane'],
    ],
    leave: ['The fever went away', 'Is it safe to take Zofran with Benadryl?'],
  },
  country: {
    match: [
      ['We had a lovely concert in Slovenia', 'Slovenia'],
      ["she married in the People's Republic of China", "People's Republic of China"],
    ],
    leave: ['Malaria is common in Kenya and I have a fever', 'the vaccine is sold in Japan'],
  },
  'contact-block': {
    match: [
      [
        'El paciente mejora con el tratamiento. Dra. Elvira Monteagudo. Los Abedules, 12. 13777 Villarrosa. Correo electrónico: elvira@example.org',
        'Los Abedules, 12. 13777 Villarrosa',
      ],
    ],
    leave: ['Servicio de Urgencias. Consulte con su médico.'],
  },
  'date-written': {
    match: [
      ['me operan el veintitrés de marzo', 'veintitrés de marzo'],
      ['imprimé le vingt quatre août deux mille dix-sept', 'vingt quatre août deux mille dix-sept'],
      ['a seizure on Tuesday, September 17th', 'Tuesday, September 17th'],
      ['admitted on Boxing Day 2022', 'Boxing Day 2022'],
      ['urodzona 24/VI/1962', '24/VI/1962'],
    ],
    leave: ['one may take two tablets', 'I feel low every Christmas', 'factor V/VII ratio'],
  },
  'name-edge': {
    match: [
      ['ho visitato la Sig.ra Concetta Lo Presti ieri', 'Concetta Lo Presti', 'it-IT'],
      ['we saw Dr. Quentin Abelsohn on Monday', 'Dr. Quentin Abelsohn'],
      ['my uncle is Harold Finch Jr. and lives here', 'Harold Finch Jr'],
      ['Mark Muslija is my husband and he takes statins.', 'Mark Muslija'],
      ['the note was written by Charles van Beers and it says stop', 'Charles van Beers'],
    ],
    leave: ['Ask your doctor. Take the tablets with water.'],
  },
};
