import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/** How two that a sentence names stand to one another: either of them, one in brackets, one with the other. */

export const COMPARES =
  /\b(?:differen\w*|compar\w*|versus|vs|unterschied\w*|vergleich\w*|diferencia\w*|diferenca\w*|differenz\w*|confront\w*|verschil\w*|vergelijk\w*)\b|違い|使い分け|比較|区别|區別|比较|अंतर|फ़र्क|फर्क|तुलना|الفرق|مقارنة/;

/** "Ibuprofen 400 mg or naproxen 500 mg": one of them. */
const EITHER =
  /\b(?:or|oder|ou|of|eller|lub|veya)\b|(?<![а-я])или(?![а-я])|或|または|もしくは|(?:^|\s)(?:या|او)\s/;
/** "Ibuprofen 400 mg with food, or naproxen": whatever stands further off. */
const OR_RIGHT_BEFORE =
  /(?:[,;،]\s?|^)(?:or|oder|ou|o|of)\s(?:(?:an?|ein\w*|un\w*|een)\s)?$|\s(?:या|او)\s?$|(?:或者?|または|もしくは)$/;
const BOTH = /[.;+]|\b(?:and|with|plus|und|mit|y|con|et|avec|e|com|en|met)\b|と|和|और|و/;
const EITHER_ROMANCE = /\bo\b/;

export function isEither({ text, language }: Reading, one: Span, other: Span | undefined): boolean {
  if (!other) return false;
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  if (OR_RIGHT_BEFORE.test(between)) return true;
  const isOr =
    EITHER.test(between) || ((language === 'es' || language === 'it') && EITHER_ROMANCE.test(between));
  return isOr && !BOTH.test(between);
}

/** "Doxycycline 100 mg (azithromycin if pregnant)": who is named in the brackets takes what stands there. */
export function isInBrackets(text: string, { start, end }: Span, here: Span, span: Span): boolean {
  const open = text.slice(start, here.start).lastIndexOf('(');
  const close = text.slice(here.end, end).indexOf(')');
  if (open < 0 || close < 0 || text.slice(start + open, here.start).includes(')')) return false;
  const isOutside = span.end <= start + open || span.start >= here.end + close;
  return isOutside && /\p{L}{4,}/u.test(text.slice(start + open, here.start));
}

/** So many words say something of what they name. */
const SAYING = 5;
const WITH =
  /\b(?:with|and|alongside|plus|while|on|mit|neben|zu|und|con|y|e|junto|avec|et|com|met|naast|bij|en)\b|と|や|和|跟|与|に|के साथ|और|مع|(?:^|\s)و/;

/** No question and no heading; two medicines are named as taken with one another, not against. */
export function saysOf(
  { text }: Reading,
  { start, end }: Span,
  isDrugs: boolean,
  one: Span,
  other: Span,
): boolean {
  const words = text.slice(start, end);
  // "Bendroflumethiazide: dehydration, low sodium": what it does.
  if (/[?？؟]\s*$/.test(words) || /^[a-z]{0,6}[\s*_]*[:：]/.test(text.slice(one.end, one.end + 12)))
    return false;
  const isLong = (words.match(/\p{L}{2,}/gu) ?? []).length >= SAYING || /[\u3040-\u9fff]{8}/.test(words);
  return (
    isLong &&
    (!isDrugs || WITH.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))))
  );
}
