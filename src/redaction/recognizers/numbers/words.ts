import { hashWord } from '../../characters.ts';

/** What a word does in a number that is read out. */
export type NumberPart = 'digit' | 'teen' | 'tens' | 'hundreds' | 'times' | 'joint' | 'whole';

export interface NumberWord {
  /** Languages that have the word, as bits. */
  readonly languages: number;
  readonly part: NumberPart;
  readonly zero: boolean;
}

type Words = Readonly<Partial<Record<NumberPart, string>>>;

const ZEROS = new Set(
  'zero oh nought cero zéro null nul zero nol kosong ноль нуль sıfır noll صفر शून्य'
    .split(' ')
    .map((word) => hashWord(word)),
);

/** `times` says "hundred" or "double" of the digit beside it; a `joint` stands between two words of numbers only. */
const LANGUAGES: readonly Words[] = [
  {
    digit: 'zero oh nought naught one two three four five six seven eight nine niner',
    teen: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fourty fifty sixty seventy eighty ninety',
    times: 'hundred double triple treble',
    joint: 'and then dash hyphen slash stroke uh',
  },
  {
    digit: 'cero uno un una dos tres cuatro cinco seis siete ocho nueve',
    teen: 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds:
      'cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    times: 'doble triple',
    joint: 'y guion guión raya barra luego este eh',
    whole:
      'veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  },
  {
    digit: 'zero um uma dois duas três quatro cinco seis sete oito nove meia',
    teen: 'dez onze doze treze quatorze catorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds:
      'cem cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    times: 'duplo triplo',
    joint: 'e traço hífen barra depois aí',
  },
  {
    digit: 'zéro un une deux trois quatre cinq six sept huit neuf',
    teen: 'dix onze douze treize quatorze quinze seize',
    tens: 'vingt vingts trente quarante cinquante soixante septante octante huitante nonante',
    times: 'cent cents double triple',
    joint: 'et tiret puis ensuite euh barre',
  },
  {
    digit: 'zero uno un una due tre quattro cinque sei sette otto nove',
    teen: 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    hundreds: 'cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
    times: 'doppio triplo',
    joint: 'e poi trattino barra ehm',
  },
  {
    digit: 'null eins ein zwei zwo drei vier fünf sechs sieben acht neun',
    teen: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    times: 'hundert doppel',
    joint: 'und dann strich bindestrich minus schrägstrich äh ähm',
  },
  {
    digit: 'nul een één twee drie vier vijf zes zeven acht negen',
    teen: 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    times: 'honderd dubbel',
    joint: 'en dan streepje streep uh eh',
  },
  {
    digit: 'zero jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć',
    teen: 'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    hundreds: 'sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset',
    joint: 'i potem myślnik kreska łamane',
  },
  {
    digit: 'ноль нуль один одна два две три четыре пять шесть семь восемь девять',
    teen: 'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    hundreds: 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
    joint: 'и потом тире дефис дробь черта',
  },
  {
    digit: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
    teen: 'on',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    times: 'yüz',
    joint: 'sonra tire çizgi taksim',
  },
  {
    digit: 'nol kosong satu dua tiga empat lima enam tujuh delapan lapan sembilan',
    teen: 'sepuluh sebelas',
    hundreds: 'seratus',
    times: 'puluh belas ratus',
    joint: 'terus lalu strip garis',
  },
  {
    digit: 'noll nolla ett två tre fyra fem sex sju åtta nio',
    teen: 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    joint: 'och sedan streck bindestreck snedstreck',
  },
  {
    digit:
      'صفر واحد اثنان اثنين اتنين إتنين ثلاثة تلاتة تلاته أربعة اربعة أربعه اربعه خمسة خمسه ستة سته سبعة سبعه ثمانية تمانية تمنية تمانيه تسعة تسعه',
    joint: 'وبعدين ثم شرطة شرطه داش',
  },
  {
    digit: 'शून्य ज़ीरो जीरो एक दो तीन चार पाँच पांच छह छः सात आठ नौ',
    joint: 'और फिर डैश हाइफन स्लैश',
  },
];

const WORDS = new Map<number, NumberWord>();

function enter(word: string, language: number, part: NumberPart): void {
  const hash = hashWord(word);
  const known = WORDS.get(hash);
  // "vier" and "acht" are German and Dutch; where languages disagree on the part, the first one stands.
  WORDS.set(hash, {
    languages: (known?.languages ?? 0) | (1 << language),
    part: known?.part ?? part,
    zero: ZEROS.has(hash),
  });
}

LANGUAGES.forEach((words, language) => {
  for (const [part, list] of Object.entries(words))
    for (const word of list.split(' ')) enter(word, language, part as NumberPart);
});

/** Numbers below a thousand that German, Dutch and Italian write as one word. */
function compounds(
  language: number,
  units: string,
  tens: string,
  hundred: string,
  join: 'und' | 'en' | '',
): void {
  const ones = units.split(' ');
  const small: string[] = [];
  for (const ten of tens.split(' '))
    for (const one of ones) {
      if (join === 'und') small.push(`${one}und${ten}`);
      else if (join === 'en') small.push(/e$/.test(one) ? `${one}ën${ten}` : `${one}en${ten}`);
      else small.push((/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one);
    }
  for (const word of small) enter(word, language, 'whole');
  const teens = (LANGUAGES[language]?.teen ?? '').split(' ');
  const rest = [...ones, ...teens, ...tens.split(' '), ...small];
  for (const one of ['', ...ones.slice(1)]) {
    const head = `${one}${hundred}`;
    enter(head, language, 'hundreds');
    for (const word of rest) enter(`${head}${word}`, language, 'hundreds');
  }
}

const GERMAN = 5;
const DUTCH = 6;
const ITALIAN = 4;
compounds(
  GERMAN,
  'ein zwei drei vier fünf sechs sieben acht neun',
  'zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  'hundert',
  'und',
);
compounds(
  DUTCH,
  'een twee drie vier vijf zes zeven acht negen',
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  'honderd',
  'en',
);
compounds(
  ITALIAN,
  'uno due tre quattro cinque sei sette otto nove',
  'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  'cento',
  '',
);

export function numberWord(hash: number): NumberWord | undefined {
  return WORDS.get(hash);
}
