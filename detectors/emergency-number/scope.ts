import type { PhraseHit } from '../kit/phrases.ts';
import type { Span } from '../kit/sentences.ts';
import { linesWith } from './knowledge.ts';

/** To which country a number is tied by what stands around it. */

/** A help line of a country that the text names somewhere is given for there. */
export function linedIn(number: string, countries: readonly PhraseHit<string>[]): string | undefined {
  const lined = new Set(linesWith(number).map(({ country }) => country));
  return countries.find(({ value }) => lined.has(value))?.value;
}

const AFTER =
  /^\s*\)?\s*\(?\s*(?:is (?:the )?(?:emergency )?(?:number )?)?(?:in|for|si esta en|en|dans|aux|au|nos|no|na|em|nei|negli|in den|fur|voor|if you are in|across|throughout|से|في)?\s*(?:the|los|las|les|os|die|der|gli|la)?\s*$/;

/** The country's name stands with this number, and none of another between: lists of countries know names that we do not. */
export function isNear(
  text: string,
  span: Span,
  countries: readonly PhraseHit<string>[],
  scope: string,
): boolean {
  return countries.some(
    (hit) =>
      hit.value === scope &&
      !/\d{2}[^.]*[,،、;(]/.test(text.slice(Math.min(hit.end, span.end), Math.max(hit.start, span.start))),
  );
}

/** "112 all over Europe, 114 by text message": the country is that of another number. */
const OTHER_ENTRY = /[;；]|[,、，\n].*\d|\d.*[,;、，；\n]/s;

/** "112 works all over Europe, and 114 by text message": the country goes with the number before it. */
const NUMBER_OF_CLAUSE = /(?<!\d)\d{2,4}(?!\d)[^,;:.()\n]{0,60}$/;
const NEXT_CLAUSE = /^[^\d,;:]{0,12}(?:[,،、，]|\b(?:and|und|et|y|e|en)\b|و)/;
function hasItsNumber(text: string, country: Span, { start }: Span): boolean {
  return (
    NUMBER_OF_CLAUSE.test(text.slice(Math.max(0, country.start - 64), country.start)) &&
    NEXT_CLAUSE.test(text.slice(country.end, start))
  );
}

/** "Call 112 in Spain (999 or 112 at home)". */
const AT_HOME =
  /^(?:[*_ ]{0,3}(?:or|oder|o|ou|of|\/) ?[*_]{0,2}\d{2,3})?[*_ ]{1,3}(?:(?:back |when |once |bei ihnen |de vuelta )?(?:at home|zu ?hause|en casa|chez (?:vous|nous)|em casa|a casa|thuis))\b/;

/** "(999 in the UK)" and "In Germany, call 112": a country behind the number wins over one before it. */
export function scopeOf(
  text: string,
  span: Span,
  countries: readonly PhraseHit<string>[],
): string | undefined {
  if (AT_HOME.test(text.slice(span.end, span.end + 40))) return undefined;
  const after = countries.find((hit) => hit.start >= span.end);
  if (after && after.start - span.end < 40 && AFTER.test(text.slice(span.end, after.start)))
    return after.value;
  // "118 (in Italy the ambulance) and 145": what a bracket closed is over.
  const before = countries.findLast(
    (hit) => hit.end <= span.start && !/^[^(]*\)|[.!?]\s|;/.test(text.slice(hit.end, span.start)),
  );
  if (before && !hasItsNumber(text, before, span)) return before.value;
  // "112 में भारत", "119 … Japan": the only country of the sentence.
  const ids = new Set(countries.map((hit) => hit.value));
  return ids.size === 1 && after && !OTHER_ENTRY.test(text.slice(span.end, after.start))
    ? after.value
    : undefined;
}
