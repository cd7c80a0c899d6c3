import type { Document } from '../../document.ts';

const NINETIES =
  /(?<!\p{L})(?:(?:one|a) hundred(?: and)?(?= \p{L}{3,5}(?!\p{L}))|ninety|noventa|quatre-vingt-(?:dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|(?:\p{L}{2,8}und)?neunzig(?:jährig\p{L}*)?|novant\p{L}{1,6}|(?:\p{L}{2,6}(?:en|ën))?negentig(?:jarig\p{L}*)?|dziewięćdziesią\p{L}{1,6}|doksan|sembilan ?puluh|девяност[оа])(?:[- ](?:(?:y|e|i) )?(?:one|two|three|four|five|six|seven|eight|nine|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|um|uma|dois|duas|três|quatro|sete|oito|nove|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|jeden|dwa|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|один|одн\p{L}{1,3}|два|две|двух|три|тр[её]х|четыре|четыр[её]х|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти))?/giu;
const HINT =
  /ninet|hundred|novent|vingt-|neunzig|novant|negentig|dziewięćdzies|doksan|sembilan ?puluh|девяност/i;
const BEFORE =
  /(?<!\p{L})(?:aged?|i['’]?m|i am|(?:wo)?man of|lady of|(?:^|[.!?] )at|(?:gran\p{L}*|mother|father|mum|mom|dad|aunt|uncle|nan),|turned|turning|she['’]?s|he['’]?s|is|was|tiene|cumplió|con|de|tem|fez|ha|compiuto|a|âgée? de|mit|ist|wird|van|is|ma|skończył\p{L}*|lat|w wieku|genap|umur(?:nya)?|usia(?:nya)?|berumur|berusia|menginjak|исполнилось|стукнуло|ей|ему|уже|за|под) $/iu;
const BEHIND =
  /^(?:[ -](?:years?|yrs?|yo\b|años|ans\b|jahre|anni|anos|jaar|lat|letni\p{L}*|yaş\p{L}*|oldu|olacak|oluyor|[’']?\p{L}{1,3} girdi|tahun|thn|th(?!\p{L})|лет|год\p{L}{0,2}))/iu;
const PERCENT =
  /^ ?(?:%|percent|por ciento|prozent|pour cent|per cento|procent|mg|ml|days|días|minutes|tablet|gün|dakika|hari|menit|дней|минут|лет назад)/i;

/** Ages over 89 in words: "aged ninety-six", "noventa e três anos". */
export function findSpelledAges(document: Document): void {
  const { text } = document;
  if (!HINT.test(text)) return;
  for (const match of text.matchAll(NINETIES)) {
    const end = match.index + match[0].length;
    if (document.scan.taken[document.tokenAt(match.index)] === 1) continue;
    const after = text.slice(end, end + 14);
    if (PERCENT.test(after)) continue;
    const old = BEHIND.test(after) || /jährig|jarig/i.test(match[0]);
    if (old || BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index)))
      document.cover(match.index, end, 'AGE', 'age-spelled');
  }
}
