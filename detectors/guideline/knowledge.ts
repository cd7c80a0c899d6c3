import { z } from 'zod';
import { SEVERITIES } from '../../src/domain/verdict.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createPatterns } from '../patterns/patterns.ts';
import { expand } from '../patterns/vocabulary.ts';

const Range = z.tuple([z.number(), z.number()]);
const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  severity: z.enum(SEVERITIES),
  fact: z.string().min(10),
  /** `pair`: two numbers with a slash, accepted when each lies in its own range. */
  kind: z.enum(['number', 'pair']).default('number'),
  topic: z.array(z.string()).min(1),
  /** Words beside the number that make it this number. */
  cue: z.string(),
  /** Words that must stand somewhere in the sentence. */
  need: z.string().optional(),
  accept: z.array(Range).min(1),
  plausible: Range,
  units: z.array(z.string()),
  /** Only the first fitting number of the sentence. */
  first: z.boolean().default(false),
  /** A threshold: what lies above is high too, and no fault unless the sentence defines it so. */
  high: z.boolean().default(false),
  /** `accept` and `plausible` are micrograms. */
  micro: z.boolean().default(false),
  unless: z.string(),
});
const GuidelinesFile = z.strictObject({
  sources: SourcesSchema,
  vocabulary: z.record(z.string(), z.string()),
  rows: z.array(Row),
  ratios: z.strictObject({
    source: z.string(),
    accept: z.array(z.string()),
    adult: z.array(z.string()),
    fact: z.string(),
  }),
});

/** A number that a guideline gives, with every value that some body gives for it. */
export type Guideline = z.infer<typeof Row>;

const file = loadKnowledge(import.meta.url, 'guidelines.yaml', GuidelinesFile);
checkSources('guidelines.yaml', file.sources, [...file.rows, file.ratios]);

export const { ratios } = file;

const words = (line: string): readonly string[] => expand(line, file.vocabulary);
const WITHIN = 400;

/** Topics only; the numbers are looked for in the sentences found. */
export const topics = createPatterns<Guideline>(
  file.rows.map((row) => ({
    groups: [...row.topic, ...(row.need === undefined ? [] : [row.need])].map(words),
    ordered: false,
    within: WITHIN,
    focus: 0,
    anchor: 0,
    unless: words(row.unless),
    value: row,
  })),
);

/** The cue phrases of a row, expanded. */
export const cuesOf = new Map(file.rows.map((row) => [row.id, words(row.cue)]));

/** "title (date)" of the row's source. */
export function citeGuideline(source: string): string {
  return cite(file.sources, source);
}
