import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseMatcher } from '../kit/phrases.ts';

/** Units, names and services by the countries that they do not fit. */

const Countries = z.union([z.string(), z.array(z.string().length(2))]);
const Common = {
  id: z.string(),
  source: z.string(),
  /** The row speaks in these countries, or everywhere but in `except`. */
  countries: Countries.optional(),
  except: Countries.optional(),
  why: z.string().min(5),
  /** A denial in the clause silences the row. */
  firm: z.boolean().default(false),
  /** Told of others (studies, patients, another name's bracket) it is no advice to the reader. */
  own: z.boolean().default(false),
};
const UnitRow = z.strictObject({
  ...Common,
  kind: z.literal('unit'),
  units: z.array(z.string()),
  equal_units: z.array(z.string()),
  about: z.string().optional(),
  /** What else is measured in the unit: a figure behind one of these is about that. */
  other: z.string().optional(),
  /** What is measured (`kit/analytes.yaml`): the one named last before the figure must be among these. */
  analytes: z.array(z.string()).optional(),
  /** Only figures between these two count. */
  between: z.tuple([z.number(), z.number()]).optional(),
});
const TermRow = z.strictObject({
  ...Common,
  kind: z.literal('term'),
  terms: z.string(),
  equals: z.string().optional(),
  /** Only where the reader is told to turn to it: an agency is quoted everywhere. */
  told: z.boolean().default(false),
  /** The last word of the term is an abbreviation: in small letters it is another ("der er vertraut"). */
  capitals: z.boolean().default(false),
});
const Row = z.discriminatedUnion('kind', [UnitRow, TermRow]);
const TermsFile = z.strictObject({
  sources: SourcesSchema,
  groups: z.record(z.string(), z.array(z.string().length(2))).default({}),
  rows: z.array(Row),
});

const file = loadKnowledge(import.meta.url, 'terms.yaml', TermsFile);
const named = loadKnowledge(import.meta.url, 'services.yaml', TermsFile);
const measured = loadKnowledge(import.meta.url, 'measures.yaml', TermsFile);
const called = loadKnowledge(import.meta.url, 'names.yaml', TermsFile);
checkSources('terms.yaml', file.sources, file.rows);
checkSources('services.yaml', named.sources, named.rows);
checkSources('measures.yaml', measured.sources, measured.rows);
checkSources('names.yaml', called.sources, called.rows);
export const sources = { ...file.sources, ...named.sources, ...measured.sources, ...called.sources };
const groups = { ...file.groups, ...measured.groups, ...called.groups };
const allRows = [
  ...file.rows,
  ...measured.rows,
  ...called.rows.map((row) => ({ ...row, own: true })),
  ...named.rows.map((row) => ({ ...row, firm: true })),
];

function setOf(countries: z.infer<typeof Countries> | undefined): ReadonlySet<string> | undefined {
  if (countries === undefined) return undefined;
  const list = typeof countries === 'string' ? groups[countries] : countries;
  if (!list) throw new Error(`no group of countries is called "${countries}"`);
  return new Set(list);
}

function phrasesOf(line: string): (readonly [string, true])[] {
  return line.split('|').map((phrase) => [fold(phrase.trim()), true]);
}

function matcherOf(line: string | undefined): PhraseMatcher<true> | undefined {
  return line === undefined ? undefined : createMatcher(phrasesOf(line));
}

export const rows = allRows.map((row) => ({
  row,
  in: setOf(row.countries),
  except: setOf(row.except),
  words: matcherOf(row.kind === 'term' ? row.terms : row.about),
  equals: matcherOf(row.kind === 'term' ? row.equals : undefined),
  other: matcherOf(row.kind === 'unit' ? row.other : undefined),
}));
export type Compiled = (typeof rows)[number];

/** All terms at once: most responses have none, and then no row of terms is looked at. */
export const anyTerm = createMatcher(
  allRows.flatMap((row) => (row.kind === 'term' ? phrasesOf(row.terms) : [])),
);

export function speaksIn({ in: inside, except }: Compiled, country: string): boolean {
  if (inside && !inside.has(country)) return false;
  return !except?.has(country);
}
