import type { Chance } from './random.ts';

const DIGIT_WORDS: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun',
  it: 'zero uno due tre quattro cinque sei sette otto nove',
  pt: 'zero um dois três quatro cinco seis sete oito nove',
  nl: 'nul een twee drie vier vijf zes zeven acht negen',
  pl: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  ru: 'ноль один два три четыре пять шесть семь восемь девять',
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  hi: 'शून्य एक दो तीन चार पांच छह सात आठ नौ',
  ar: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
  ko: '공 일 이 삼 사 오 육 칠 팔 구',
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan',
  ja: '〇 一 二 三 四 五 六 七 八 九',
  zh: '零 一 二 三 四 五 六 七 八 九',
};
export const SPOKEN_LANGUAGES: readonly string[] = Object.keys(DIGIT_WORDS);

export function spoken(digits: string, language: string): string {
  const words = DIGIT_WORDS[language]!.split(' ');
  const unspaced = language === 'ja' || language === 'zh';
  return [...digits].map((digit) => words[Number(digit)]!).join(unspaced ? '' : ' ');
}

function groups(digits: string, width: number, separator: string): string {
  return digits.replace(new RegExp(`(\\d{${width}})(?=\\d)`, 'g'), `$1${separator}`);
}

function inScript(digits: string, zero: number): string {
  return [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

/** Ways to write the same digits. */
export const DIGIT_FORMS: Readonly<Record<string, (digits: string, chance: Chance) => string>> = {
  bare: (digits) => digits,
  'digit by digit': (digits) => groups(digits, 1, ' '),
  'digit by digit, dashes': (digits) => groups(digits, 1, '-'),
  'digit by digit, spaced dashes': (digits) => groups(digits, 3, ' - '),
  pairs: (digits) => groups(digits, 2, ' '),
  threes: (digits) => groups(digits, 3, ' '),
  dots: (digits) => groups(digits, 3, '.'),
  'dots, spaced': (digits) => groups(digits, 3, '. '),
  dashes: (digits) => groups(digits, 3, '-'),
  slashes: (digits) => groups(digits, 3, '/'),
  underscores: (digits) => groups(digits, 3, '_'),
  commas: (digits) => groups(digits, 3, ', '),
  'two spaces': (digits) => groups(digits, 3, '  '),
  'no-break space': (digits) => groups(digits, 3, '\u00a0'),
  'thin space': (digits) => groups(digits, 3, '\u2009'),
  'narrow no-break space': (digits) => groups(digits, 2, '\u202f'),
  'en dash': (digits) => groups(digits, 3, '–'),
  'no-break hyphen': (digits) => groups(digits, 3, '\u2011'),
  'middle dot': (digits) => groups(digits, 3, '·'),
  bullet: (digits) => groups(digits, 3, '•'),
  tab: (digits) => groups(digits, 3, '\t'),
  'zero width': (digits) => groups(digits, 1, '\u200b'),
  'word joiner': (digits) => groups(digits, 2, '\u2060'),
  'soft hyphen': (digits) => groups(digits, 3, '\u00ad'),
  'full width': (digits) => inScript(digits, 0xff10),
  'Arabic-Indic': (digits) => inScript(digits, 0x660),
  Persian: (digits) => inScript(digits, 0x6f0),
  Devanagari: (digits) => inScript(digits, 0x966),
  Bengali: (digits) => inScript(digits, 0x9e6),
  Tamil: (digits) => inScript(digits, 0xbe6),
  Thai: (digits) => inScript(digits, 0xe50),
  Khmer: (digits) => inScript(digits, 0x17e0),
  'mathematical bold': (digits) => inScript(digits, 0x1d7ce),
  'mathematical mono': (digits) => inScript(digits, 0x1d7f6),
  'double-struck': (digits) => inScript(digits, 0x1d7d8),
  circled: (digits) =>
    [...digits]
      .map((digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x2460 + Number(digit) - 1)))
      .join(''),
  keycaps: (digits) => [...digits].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
  'letter O': (digits) => digits.replaceAll('0', 'O'),
  'HTML entities': (digits) => [...digits].map((digit) => `&#${digit.charCodeAt(0)};`).join(''),
  'entity spaces': (digits) => groups(digits, 3, '&nbsp;'),
  'glued to a letter': (digits, chance) => `${chance.fill('a')}${digits}`,
  'glued behind a word': (digits) => `no${digits}`,
  'line break': (digits) => `${digits.slice(0, 4)}\n${digits.slice(4)}`,
  brackets: (digits) => `(${digits.slice(0, 3)})${digits.slice(3)}`,
  'in brackets': (digits) => `[${digits}]`,
  quoted: (digits) => `"${digits}"`,
};

/** `at` and `dot` in the languages that people spell addresses in. */
const AT_DOT: Readonly<Record<string, readonly [at: string, dot: string]>> = {
  en: ['at', 'dot'],
  es: ['arroba', 'punto'],
  fr: ['arobase', 'point'],
  de: ['ät', 'punkt'],
  it: ['chiocciola', 'punto'],
  pt: ['arroba', 'ponto'],
  nl: ['apenstaartje', 'punt'],
  pl: ['małpa', 'kropka'],
  ru: ['собака', 'точка'],
  tr: ['et', 'nokta'],
  id: ['at', 'titik'],
  cs: ['zavináč', 'tečka'],
  sv: ['snabel-a', 'punkt'],
  da: ['snabel-a', 'punktum'],
  hu: ['kukac', 'pont'],
  el: ['παπάκι', 'τελεία'],
  hi: ['एट', 'डॉट'],
  ar: ['آت', 'دوت'],
  ko: ['골뱅이', '점'],
  ja: ['アット', 'ドット'],
  zh: ['艾特', '点'],
};
export const AT_LANGUAGES: readonly string[] = Object.keys(AT_DOT);

export function spokenEmail(user: string, host: string, language: string): string {
  const [at, dot] = AT_DOT[language]!;
  return `${user} ${at} ${host}`.replaceAll('.', ` ${dot} `);
}

/** Ways to write an address so that no machine reads it. */
export const EMAIL_FORMS: Readonly<Record<string, (user: string, host: string) => string>> = {
  '[at]': (user, host) => `${user}[at]${host}`,
  '[at] [dot]': (user, host) => `${user} [at] ${host}`.replaceAll('.', ' [dot] '),
  '(at)': (user, host) => `${user}(at)${host}`,
  '{at}': (user, host) => `${user} {at} ${host}`,
  'AT DOT': (user, host) => `${user} AT ${host}`.replaceAll('.', ' DOT '),
  '-at-': (user, host) => `${user}-at-${host}`,
  _at_: (user, host) => `${user}_at_${host}`,
  spaced: (user, host) => `${user} @ ${host}`,
  'spaced dots': (user, host) => `${user} @ ${host}`.replaceAll('.', ' . '),
  'full width': (user, host) =>
    [...`${user}@${host}`].map((unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)).join(''),
  entity: (user, host) => `${user}&#64;${host}`,
  'named entity': (user, host) => `${user}&commat;${host}`,
  'zero width': (user, host) => `${user}\u200b@\u200b${host}`,
  'line break': (user, host) => `${user}@\n${host}`,
  'full-width at': (user, host) => `${user}＠${host}`,
  '[dot]': (user, host) => `${user}@${host.replaceAll('.', '[dot]')}`,
};
