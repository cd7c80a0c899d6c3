import { z } from 'zod';
import { goldLabel } from './redaction-labels.ts';
import { wilson } from './wilson.ts';

const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  type: z.string(),
});
/** A row of the input: text with, when it is labelled, the ranges that identify somebody (UTF-16, end exclusive). */
export const redactionRowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  locale: z.string().nullish(),
  lang: z.string().nullish(),
  country: z.string().nullish(),
  cc: z.string().nullish(),
  spans: z.array(spanSchema).nullish(),
});
export type RedactionRow = z.infer<typeof redactionRowSchema>;
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Counts of one group of identifiers: those of a type, of a locale, or all. */
export interface Tally {
  total: number;
  /** Every letter and digit is covered. */
  full: number;
  /** At least one letter or digit is covered. */
  any: number;
}

export interface RedactionSummary {
  readonly documents: number;
  readonly characters: number;
  readonly direct: Tally;
  readonly byType: Readonly<Record<string, Tally>>;
  readonly byLocale: Readonly<Record<string, Tally>>;
  /** Labelled documents with at least one direct identifier, and those of them that show some of one. */
  readonly documentsWithDirect: number;
  readonly documentsLeaking: number;
  /** Letters and digits removed, and how many of them lie in a labelled range. */
  readonly removedCharacters: number;
  readonly removedRightly: number;
  /** Letters and digits of direct identifiers, and how many of them were removed. */
  readonly directCharacters: number;
  readonly directRemoved: number;
  /** Removals that touch no labelled range. */
  readonly falseSpans: number;
  readonly falseByType: Readonly<Record<string, number>>;
  readonly documentsTouchedFalsely: number;
  readonly unlabelledDocuments: number;
  readonly withheld: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

function cover(length: number, spans: readonly Span[]): Uint8Array {
  const mask = new Uint8Array(length);
  for (const { start, end } of spans) mask.fill(1, start, Math.min(end, length));
  return mask;
}

function significant(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (let index = 0; index < text.length; ) {
    const symbol = String.fromCodePoint(text.codePointAt(index)!);
    if (LETTER_OR_DIGIT.test(symbol)) mask.fill(1, index, index + symbol.length);
    index += symbol.length;
  }
  return mask;
}

function tally(into: Record<string, Tally>, key: string): Tally {
  into[key] ??= { total: 0, full: 0, any: 0 };
  return into[key];
}

/** Adds up predictions against labels. Rows without `spans` count as unlabelled and enter no rate. */
export class RedactionScore {
  readonly #byType: Record<string, Tally> = {};
  readonly #byLocale: Record<string, Tally> = {};
  readonly #direct: Tally = { total: 0, full: 0, any: 0 };
  readonly #falseByType: Record<string, number> = {};
  readonly #count = {
    documents: 0,
    characters: 0,
    documentsWithDirect: 0,
    documentsLeaking: 0,
    removedCharacters: 0,
    removedRightly: 0,
    directCharacters: 0,
    directRemoved: 0,
    falseSpans: 0,
    documentsTouchedFalsely: 0,
    unlabelledDocuments: 0,
    withheld: 0,
  };

  /** `predicted` is undefined when the text was withheld: everything in it counts as covered. */
  add(row: RedactionRow, predicted: readonly Span[] | undefined): void {
    const count = this.#count;
    count.documents += 1;
    count.characters += row.text.length;
    if (predicted === undefined) count.withheld += 1;
    if (row.spans === undefined || row.spans === null) {
      count.unlabelledDocuments += 1;
      return;
    }
    const letters = significant(row.text);
    const removed = cover(row.text.length, predicted ?? [{ start: 0, end: row.text.length, type: '' }]);
    this.#recall(row, row.spans, letters, removed);
    if (predicted !== undefined) this.#precision(row, row.spans, letters, removed, predicted);
  }

  #recall(row: RedactionRow, gold: readonly Span[], letters: Uint8Array, removed: Uint8Array): void {
    let direct = 0;
    let leaks = false;
    for (const span of gold) {
      const label = goldLabel(span.type);
      let total = 0;
      let covered = 0;
      for (let index = span.start; index < span.end; index += 1) {
        if (letters[index] !== 1) continue;
        total += 1;
        covered += removed[index]!;
      }
      const tallies = [tally(this.#byType, label.direct ? span.type : `${span.type} (indirect)`)];
      if (label.direct) {
        tallies.push(this.#direct, tally(this.#byLocale, row.locale ?? row.lang ?? 'unknown'));
        direct += 1;
        leaks ||= covered < total;
        this.#count.directCharacters += total;
        this.#count.directRemoved += covered;
      }
      for (const one of tallies) {
        one.total += 1;
        if (covered === total) one.full += 1;
        if (covered > 0 || total === 0) one.any += 1;
      }
    }
    if (direct > 0) this.#count.documentsWithDirect += 1;
    if (leaks) this.#count.documentsLeaking += 1;
  }

  #precision(
    row: RedactionRow,
    gold: readonly Span[],
    letters: Uint8Array,
    removed: Uint8Array,
    predicted: readonly Span[],
  ): void {
    const labelled = cover(row.text.length, gold);
    for (let index = 0; index < row.text.length; index += 1) {
      if (letters[index] !== 1 || removed[index] !== 1) continue;
      this.#count.removedCharacters += 1;
      this.#count.removedRightly += labelled[index]!;
    }
    let touched = false;
    for (const { start, end, type } of predicted) {
      let meets = false;
      for (let index = start; index < end && !meets; index += 1) meets = labelled[index] === 1;
      if (meets) continue;
      touched = true;
      this.#count.falseSpans += 1;
      this.#falseByType[type] = (this.#falseByType[type] ?? 0) + 1;
    }
    if (touched) this.#count.documentsTouchedFalsely += 1;
  }

  summary(): RedactionSummary {
    return {
      ...this.#count,
      direct: this.#direct,
      byType: this.#byType,
      byLocale: this.#byLocale,
      falseByType: this.#falseByType,
    };
  }
}

function percent(hits: number, total: number): string {
  if (total === 0) return '–';
  const [lower, upper] = wilson(hits, total);
  const one = (share: number): string => (share * 100).toFixed(2);
  return `${one(hits / total)} % (${one(lower)}–${one(upper)}), ${hits} of ${total}`;
}

function groups(title: string, tallies: Readonly<Record<string, Tally>>): string[] {
  const rows = Object.entries(tallies).sort(([, left], [, right]) => right.total - left.total);
  if (rows.length === 0) return [];
  return [
    title,
    ...rows.map(
      ([key, { full, any, total }]) => `  ${key.padEnd(36)} full ${percent(full, total)}; any ${any}`,
    ),
  ];
}

/** The summary as people read it: shares with 95 % Wilson intervals. */
export function formatRedactionSummary(summary: RedactionSummary): string {
  const { direct, characters } = summary;
  const precision = percent(summary.removedRightly, summary.removedCharacters);
  const per100k = characters === 0 ? 0 : (summary.falseSpans / characters) * 100_000;
  const recall = summary.directCharacters === 0 ? 1 : summary.directRemoved / summary.directCharacters;
  const exact = summary.removedCharacters === 0 ? 1 : summary.removedRightly / summary.removedCharacters;
  const f2 = recall + exact === 0 ? 0 : (5 * recall * exact) / (4 * exact + recall);
  return [
    `documents ${summary.documents}, characters ${characters}, withheld ${summary.withheld}, without labels ${summary.unlabelledDocuments}`,
    `full-cover recall of direct identifiers: ${percent(direct.full, direct.total)}`,
    `any-cover recall: ${percent(direct.any, direct.total)}`,
    `documents that leak: ${percent(summary.documentsLeaking, summary.documentsWithDirect)}`,
    `character precision: ${precision}`,
    `character F2: ${f2.toFixed(4)} (recall ${(recall * 100).toFixed(2)} %)`,
    `false spans: ${summary.falseSpans}, ${per100k.toFixed(2)} per 100,000 characters, in ${percent(summary.documentsTouchedFalsely, summary.documents)} documents`,
    ...Object.entries(summary.falseByType).map(([type, count]) => `  ${type} ${count}`),
    ...groups('by type', summary.byType),
    ...groups('by locale', summary.byLocale),
  ].join('\n');
}
