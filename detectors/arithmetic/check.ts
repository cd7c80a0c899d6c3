import type { Severity } from '../../src/domain/verdict.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import type { Span } from '../kit/sentences.ts';

/** A calculation found in the text. `holds` is undefined when redaction took one of its numbers. */
export interface Check extends Span {
  readonly rule: string;
  readonly holds: boolean | undefined;
  readonly severity: Severity;
  /** What it should have been, for people. */
  readonly explanation: string;
  /** Of rules that go by what stands near: the result as written, and what it should be in its base unit;
   *  `sure` of its operands across sentences, too. */
  readonly near?: { readonly said: Quantity; readonly value: number; readonly sure?: boolean };
}

/** Looks at one sentence and the one after it. */
export type Rule = (scene: Scene, next: Scene | undefined) => readonly Check[];

export const ITEM = /^\s*(?:[-*•–+]|\d{1,2}[.)])\s/;

/** Two items of a list: the time in one is not that between the dates or hours of both. */
export function areItems(text: string, one: Span, next: Span): boolean {
  return [one, next].every(({ start }) => ITEM.test(text.slice(start, start + 8)));
}

/** Shown value: four significant digits. */
export function show(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** True when two figures agree within `share` of the greater, plus `room`. */
export function near(a: number, b: number, share: number, room = 0): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * share + room + 1e-12;
}

/** Whether one of the values may be what is written, in any way to read it. */
export function isOneOf(values: readonly number[], said: Quantity, share: number, room = 0): boolean {
  return waysToRead(said).some(({ low, step }) =>
    values.some((value) => near(value, low, share, room + step / 2)),
  );
}
