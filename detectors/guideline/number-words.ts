import { NUMBER_WORDS } from '../kit/numbers.ts';

/** Number words that ages and intervals are written with, beside those of doses. */
export const WORDS = new Map(NUMBER_WORDS);
for (const [value, words] of Object.entries({
  1: 'jeden jedna rok ett eine den один одну одна bir',
  2: 'dwa dwie iki tva два две andra second',
  3: 'trzy uc tre три tredje third',
  4: 'cztery dort fyra четыре fjarde fourth',
  5: 'piec bes fem пять femte fifth',
  6: 'szesc alti sex шесть',
  7: 'siedem yedi sju семь',
  8: 'osiem sekiz atta восемь',
  9: 'dziewiec dokuz nio девять',
  10: 'dziesiec tio десять tionde tenth',
  12: 'dwanascie oniki tolv двенадцать tolfte',
  15: 'fifteen quinze quince funfzehn quindici vijftien',
  18: 'eighteen dieciocho dix-huit',
  20: 'twenty vingt veinte zwanzig vinte venti twintig बीस عشرين',
  30: 'thirty dreissig dreißig treinta trente trinta trenta dertig तीस ثلاثين',
  40: 'forty vierzig cuarenta quarante quarenta quaranta veertig चालीस اربعين',
  50: 'fifty funfzig cincuenta cinquante cinquenta cinquanta vijftig पचास خمسين',
  60: 'sixty sechzig sesenta soixante sessenta sessanta zestig साठ ستين',
  70: 'seventy siebzig setenta soixante-dix settanta zeventig सत्तर سبعين',
  80: 'eighty achtzig ochenta quatre-vingts oitenta ottanta tachtig अस्सी ثمانين',
  90: 'ninety neunzig noventa novanta negentig',
}))
  for (const word of words.split(' ')) WORDS.set(word, Number(value));
/** Longest first, for patterns. */
export const SPELT = [...WORDS.keys()]
  .filter((word) => /^[a-zßа-я-]{2,}$/.test(word))
  .sort((a, b) => b.length - a.length);

/** Number words of Hindi and Arabic, and the Arabic dual: "दो महीने", "ثلاث سنوات", "شهرين". */
const ELSEWHERE = [...WORDS.keys()].filter(
  (word) => /^[\u0900-\u097f]{2,}$|^[\u0620-\u064a]{2,}$/.test(word) && WORDS.get(word) !== 1,
);
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const SPELT_ELSEWHERE = new RegExp(
  `(?<![\\u0900-\\u097f\\u0620-\\u064a])(?:${anyOf(ELSEWHERE)})(?![\\u0900-\\u097f\\u0620-\\u064a])`,
  'g',
);
const DUAL =
  /(?<![\u0620-\u064a])[بل]?(سن|ساع|دقيق|جرع|مر|عام|شهر|يوم|اسبوع)(تين|ين)(?![\u0620-\u064a]|\s?\d)/g;
const ASIAN = /[\u0900-\u097f\u0620-\u064a]/;

/** The same text, with figures in the place of those words: no sign more or less, so that offsets stay. */
export function withFigures(text: string): string {
  if (!ASIAN.test(text)) return text;
  return text
    .replace(SPELT_ELSEWHERE, (word) => String(WORDS.get(word)).padStart(word.length))
    .replace(DUAL, (all, stem: string, end: string) =>
      `2 ${stem}${end.length > 2 ? 'ة' : ''}`.padStart(all.length),
    );
}
