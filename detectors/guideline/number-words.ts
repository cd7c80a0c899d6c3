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
  20: 'twenty vingt veinte zwanzig vinte venti twintig',
  30: 'thirty dreissig dreißig treinta trente trinta trenta dertig',
  40: 'forty vierzig cuarenta quarante quarenta quaranta veertig',
  50: 'fifty funfzig cincuenta cinquante cinquenta cinquanta vijftig',
  60: 'sixty sechzig sesenta soixante sessenta sessanta zestig',
  70: 'seventy siebzig setenta soixante-dix settanta zeventig',
  80: 'eighty achtzig ochenta quatre-vingts oitenta ottanta tachtig',
  90: 'ninety neunzig noventa novanta negentig',
}))
  for (const word of words.split(' ')) WORDS.set(word, Number(value));
/** Longest first, for patterns. */
export const SPELT = [...WORDS.keys()]
  .filter((word) => /^[a-zßа-я-]{2,}$/.test(word))
  .sort((a, b) => b.length - a.length);
