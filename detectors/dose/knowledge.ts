import { z } from 'zod';
import { everyMatch } from '../kit/every-match.ts';
import { fold, hindiSpellings } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, type Sources, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';

const Milligrams = z.number().positive();
const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  unit: z.enum(['mg', 'IU']).default('mg'),
  single: Milligrams.optional(),
  day: Milligrams.optional(),
  otc: Milligrams.optional(),
  /** Pieces of at most this strength are sold without a prescription: its limit holds. */
  otcStrength: Milligrams.optional(),
  kgDose: Milligrams.optional(),
  kgDay: Milligrams.optional(),
  child: Milligrams.optional(),
  childDay: Milligrams.optional(),
  /** 24 hours, where the figure is for people over 60 or 65. */
  older: Milligrams.optional(),
  /** Its suppositories have the limits of its tablets. */
  rectal: z.boolean().default(false),
  /** A nutrient: amounts of other things stand all around it, only the one right behind its name is its own. */
  near: z.boolean().default(false),
  except: z.array(z.string()).default([]),
  names: z.array(z.string()).min(1),
});

/** A medicine with the most that its labels allow. Doses in mg, or IU where `unit` says so. */
export type Drug = z.infer<typeof Row>;

const files = ['drugs.yaml', 'further.yaml', 'rarer.yaml'].map((name) => {
  const one = loadKnowledge(
    import.meta.url,
    name,
    z.strictObject({ sources: SourcesSchema, drugs: z.array(Row) }),
  );
  checkSources(name, one.sources, one.drugs);
  return one;
});
const file = {
  sources: Object.assign({}, ...files.map((one) => one.sources)) as Sources,
  drugs: files.flatMap((one) => one.drugs),
};

export const DRUG_COUNT = file.drugs.length;
export const DRUGS: ReadonlyMap<string, Drug> = new Map(file.drugs.map((row) => [row.id, row]));
export const drugMatcher = createMatcher(
  file.drugs.flatMap((row) => row.names.flatMap(hindiSpellings).map((name) => [fold(name), row] as const)),
);

const exceptions = new Map(
  file.drugs.map((row) => [row.id, createMatcher(row.except.map((word) => [fold(word), true] as const))]),
);

/** The sentence speaks of something for which higher doses are in order. */
export function isException(drug: Drug, sentence: string): boolean {
  return drug.except.length > 0 && (exceptions.get(drug.id)?.scan(sentence).length ?? 0) > 0;
}

export function citeDrug(drug: Drug): string {
  return cite(file.sources, drug.source);
}

/** Common stems of international nonproprietary names (WHO, The use of stems in the selection of INN, 2018). */
const STEMS =
  /\b[a-z]{3,}(?:pril|sartan|olol|statin|cillin|mycin|micin|floxacin|conazole|prazole|tidine|dipine|gliptin|gliflozin|glutide|tinib|[aeiou]mab|caine|triptan|setron|oxetine|azepam|zolam|profen|coxib|parin|xaban|thiazide|cycline|[aeiou]vir|zosin|lukast|terol|olone|asone|barbital|phylline|fibrate|dronate|triptyline|azepine|fantrine|artemether|nidazole|quine|quone|guanil)e?\b/g;

/** How many drug mentions of a text this detector knows: what its silence is worth. */
export function coverageOf(folded: string): { readonly covered: number; readonly mentions: number } {
  const hits = drugMatcher.scan(folded);
  let unknown = 0;
  for (const match of everyMatch(folded, STEMS)) {
    if (!hits.some((hit) => hit.start <= match.index && match.index < hit.end)) unknown += 1;
  }
  return { covered: hits.length, mentions: hits.length + unknown };
}

/** Whether the words name a medicine that the tables do not know. */
export function namesUnknown(words: string): boolean {
  const { covered, mentions } = coverageOf(words);
  return mentions > covered;
}

const Smallest = z.strictObject({
  drug: z.string(),
  source: z.string(),
  mg: Milligrams,
  names: z.array(z.string()).min(1),
});
const smallest = loadKnowledge(
  import.meta.url,
  'smallest.yaml',
  z.strictObject({ sources: SourcesSchema, rows: z.array(Smallest) }),
);
checkSources('smallest.yaml', smallest.sources, smallest.rows);
const sold = createMatcher(
  smallest.rows.flatMap((row) => row.names.flatMap(hindiSpellings).map((name) => [fold(name), row] as const)),
);

/** Milligrams in the smallest tablet for adults that is sold under the names used in these texts. */
export function smallestPiece(drug: Drug, readings: readonly Reading[]): number | undefined {
  const found = readings.flatMap(({ text, starts }) =>
    sold.scan(text, starts).flatMap(({ value }) => (value.drug === drug.id ? [value.mg] : [])),
  );
  return found.length > 0 ? Math.min(...found) : undefined;
}
