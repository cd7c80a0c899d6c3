import { z } from 'zod';
import type { Finding } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/** What is fixed about a product: what one pen delivers, how often it is given at most, how long it may be used. */

const common = { id: z.string(), source: z.string(), names: z.array(z.string()).min(1) };
const Device = z.strictObject({ ...common, low: z.number(), high: z.number(), of: z.array(z.string()) });
const Interval = z.strictObject({ ...common, days: z.number(), except: z.array(z.string()).default([]) });
const Duration = z.strictObject({ ...common, days: z.number(), otc: z.boolean().default(false) });

const file = loadKnowledge(
  import.meta.url,
  'products.yaml',
  z.strictObject({
    sources: SourcesSchema,
    devices: z.array(Device),
    intervals: z.array(Interval),
    durations: z.array(Duration),
  }),
);
checkSources('products.yaml', file.sources, [...file.devices, ...file.intervals, ...file.durations]);

const namesOf = <T extends { readonly names: readonly string[] }>(rows: readonly T[]) =>
  createMatcher(rows.flatMap((row) => row.names.map((name) => [fold(name), row] as const)));
const listOf = (words: readonly string[]) => createMatcher(words.map((word) => [fold(word), true] as const));

export const devices = namesOf(file.devices);
export const intervals = namesOf(file.intervals);
export const durations = namesOf(file.durations);
export const substances = new Map(file.devices.map((row) => [row.id, listOf(row.of)]));
export const exceptions = new Map(file.intervals.map((row) => [row.id, listOf(row.except)]));

type Row = z.infer<typeof Device> | z.infer<typeof Interval> | z.infer<typeof Duration>;

export function findingOf(reading: Reading, span: Span, row: Row, rule: string, fact: string): Finding {
  return {
    category: 'dose',
    severity: 'severe',
    confidence: 0.93,
    start: span.start,
    end: span.end,
    rule: `${row.id}:${rule}`,
    explanation: `"${reading.raw.slice(span.start, span.end)}" for ${row.id}: ${fact}. Source: ${cite(file.sources, row.source)}.`,
  };
}

export type IntervalRow = z.infer<typeof Interval>;
export type DurationRow = z.infer<typeof Duration>;
