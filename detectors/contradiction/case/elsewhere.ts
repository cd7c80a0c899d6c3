import { ITEM } from '../../kit/lines.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { tablesOf } from '../../kit/tables.ts';
import type { Conflict } from '../conflict.ts';
import { topicsIn } from './stems.ts';

/** A place of which the layout says that it is of another thing or case: a sign to see a doctor for, a row of a table, a dose that is late. */

/** A line that opens a list of reasons to seek help. */
const CARE =
  /\b(?:doctor|gp|physician|pediatrician|paediatrician|call|ring|emergency|urgent\w*|medical help|get help|hospital|seek|a&e|arzt\w*|arztlich\w*|notruf|notaufnahme|medic[oa]s?|consult\w*|urgencias?|llam\w+|medecin|appel\w*|urgences?|procur\w*|emergencia|pronto soccorso|chiam\w*|arts|huisarts|bel)\b|受診|相談|救急|病院へ|就医|就诊|就醫|急诊|डॉक्टर|अस्पताल|الطبيب|طبيب|الطوارئ/;
const HEADING = 60;
const LIST = 800;

function isReasonForCare({ text }: Reading, { start }: Span): boolean {
  const from = Math.max(0, start - LIST);
  const lines = text
    .slice(from, text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start))
    .split('\n');
  if (!ITEM.test(lines.at(-1) ?? '')) return false;
  const heading = lines.findLast((line) => line.trim() !== '' && !ITEM.test(line));
  return heading !== undefined && heading.length <= HEADING && CARE.test(heading);
}

/** "One swallowed six hours late": a case that a limit decides. */
const LATE =
  /^\W{0,3}(?:\p{L}+ )?(?:late|overdue|verspatet|zu spat|verspatung|de retraso|tarde|de retard|en retard|de atraso|atrasad\w*|di ritardo|in ritardo|te laat|遅れ|晚了|迟|की देरी|متاخر)/u;

function isLate({ text }: Reading, { end }: Span): boolean {
  return LATE.test(text.slice(end, end + 24));
}

/** "| Injection | every 3 months |": of what its row names, unless the other sentence names it too. */
function isOfItsRow(reading: Reading, span: Span, other: Span): boolean {
  for (const { rows } of tablesOf(reading)) {
    const cells = rows.find((row) => row.some(({ start, end }) => start <= span.start && span.start < end));
    const label = cells?.[0];
    if (!label) continue;
    // A rate in the name of its row is part of the name.
    if (rows.length > 1 && span.start < label.end) return true;
    const named = topicsIn(reading, label);
    const there = topicsIn(reading, sentenceAt(reading.text, other.start));
    return rows.length > 1 && ![...named].some((stem) => there.has(stem));
  }
  return false;
}

const WITHOUT = /\b(?:without|no need|ohne|sin|sans|sem|senza|zonder)\b|बिना|دون|不用|なしに|せずに/;

export function sendsToCare({ text }: Reading, at: number): boolean {
  const { start, end } = sentenceAt(text, at);
  const said = text.slice(start, end);
  return CARE.test(said) && !WITHOUT.test(said);
}

/** "In the north it's different": what follows in the paragraph is of that case. */
const OTHERWISE =
  /(?<![\p{L}\p{M}])(?:(?:it's|it is|that's|things are|is|are|this is) (?:\p{L}+ )?different|(?:ist|sind) (?:\p{L}+ )?anders|anders (?:ist|sind|sieht)|(?:es|son) (?:distint[oa]s?|diferentes?)|c'est (?:different|autre chose)|(?:e|sao) diferentes?|(?:e|sono) divers[oaie]|is (?:het|dat) anders|अलग है|مختلف\p{L}*)(?![\p{L}\p{M}])|異なります|違います|不同|不一样/u;

function opensOther({ text }: Reading, a: Span, b: Span): boolean {
  const from = Math.max(a.end, text.lastIndexOf('\n', b.start) + 1, b.start - LIST);
  return from < b.start && OTHERWISE.test(text.slice(from, b.start));
}

/** "一天总共四颗": so many a day, no length of a day. */
const A_DAY = /^(?:总共|總共|一共|共)?[一两兩二三四五六七八\d]+(?:次|颗|顆|片|粒|回|杯|包)/u;

export function isElsewhere(reading: Reading, { rule, first, second }: Conflict): boolean {
  if (rule === 'figure' && [first, second].some(({ end }) => A_DAY.test(reading.text.slice(end, end + 8))))
    return true;
  if (opensOther(reading, first, second)) return true;
  // "Open at night … the doctor in the morning".
  if (rule === 'day-time' && [first, second].some(({ start }) => sendsToCare(reading, start))) return true;
  if ([first, second].some((span) => isReasonForCare(reading, span))) return true;
  if (rule === 'figure' && [first, second].some((span) => isLate(reading, span))) return true;
  return rule === 'frequency' && (isOfItsRow(reading, first, second) || isOfItsRow(reading, second, first));
}
