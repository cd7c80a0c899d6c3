import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { cuesIn } from './cues.ts';

/** Whom and which case a statement is for. */
const PEOPLE = 'child adult old pregnant sex grade form organ unprescribed'.split(' ');
const CASES = new Set([...PEOPLE, 'if', 'other', 'order', 'next']);
const NARROWING = new Set([...PEOPLE, 'if', 'other']);

/** True when two statements do not clearly speak of the same people and the same case. */
export function differ(reading: Reading, one: Span, other: Span): boolean {
  const [a, b] = [cuesIn(reading, one, CASES), cuesIn(reading, other, CASES)];
  return a.size !== b.size || [...a].some((id) => !b.has(id));
}

/** A text this short is about one case: only other people and conditions make two of it. */
const GROUPS = new Set('child adult old pregnant'.split(' '));
const CONDITION = new Set(['if', 'other', 'unprescribed']);
const FORM = new Set(['form']);

export function differInShort(reading: Reading, one: Span, other: Span): boolean {
  if (cuesIn(reading, one, CONDITION).size + cuesIn(reading, other, CONDITION).size > 0) return true;
  if (cuesIn(reading, one, FORM).size > 0 && cuesIn(reading, other, FORM).size > 0) return true;
  const [a, b] = [cuesIn(reading, one, GROUPS), cuesIn(reading, other, GROUPS)];
  return a.size > 0 && b.size > 0 && ![...a].some((id) => b.has(id));
}

/** Orders are for somebody: what is forbidden to children is not forbidden to all. */
export function otherPeople(reading: Reading, one: Span, other: Span): boolean {
  const [a, b] = [cuesIn(reading, one, GROUPS), cuesIn(reading, other, GROUPS)];
  return a.size !== b.size || [...a].some((id) => !b.has(id));
}

/** True when the later statement is for people or cases that the earlier one did not speak of. */
export function narrows(reading: Reading, earlier: Span, later: Span): boolean {
  const before = cuesIn(reading, earlier, NARROWING);
  return [...cuesIn(reading, later, NARROWING)].some((id) => !before.has(id));
}

/** Conditions and steps: two of a kind are two cases. */
const OPEN = new Set(['if', 'other', 'when']);

export function isOpen(reading: Reading, span: Span): boolean {
  return cuesIn(reading, span, OPEN).size > 0;
}
