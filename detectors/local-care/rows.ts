import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createListMatcher, createMatcher, type PhraseHit, type PhraseMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';

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
  /** Units that the words name. */
  units: z.array(z.string()).default([]),
  equals: z.string().optional(),
  /** Only where the reader is told to turn to it: an agency is quoted everywhere. */
  told: z.boolean().default(false),
  /** A currency: beside a figure only. */
  priced: z.boolean().default(false),
  /** Said to be none of the user's it is no fault. */
  deniable: z.boolean().default(false),
});
const Row = z.discriminatedUnion('kind', [UnitRow, TermRow]);
const TermsFile = z.strictObject({
  sources: SourcesSchema,
  groups: z.record(z.string(), z.array(z.string().length(2))).default({}),
  rows: z.array(Row),
});

/** What each country calls its things, by kind; a name of several countries stands with each of them. */
const KINDS = {
  payer: 'a payer or an insurance scheme',
  card: 'a card, number or account of patients',
  doctor: 'a name of a doctor or nurse',
  place: 'a place of care',
  referral: 'a way to an appointment or a specialist',
  urgent: 'a service out of hours',
  organisation: 'an organisation of health care',
  shop: 'a shop',
  painkiller: 'a brand',
  brand: 'a brand',
  price: 'a rule of who pays what',
  prescription: 'a form of prescription',
  register: 'a book or record of health',
  app: 'an application or website',
  leave: 'a rule of sick leave',
  benefit: 'a benefit',
  programme: 'a public programme',
  school: 'a school year',
  agency: 'an agency',
  society: 'a society or charity',
} as const;
type Kind = keyof typeof KINDS;
const SOLD: readonly Kind[] = ['painkiller', 'brand'];
const SystemsFile = z.strictObject({
  sources: SourcesSchema,
  countries: z.record(
    z.string().length(2),
    z.strictObject({
      source: z.string(),
      /** Where the same names are at home. */
      also: z.array(z.string().length(2)).default([]),
      /** Where its brands are sold too. */
      near: z.array(z.string().length(2)).default([]),
      names: z.partialRecord(z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]), z.string()),
    }),
  ),
});
const systems = loadKnowledge(import.meta.url, 'systems.yaml', SystemsFile);
checkSources('systems.yaml', systems.sources, Object.values(systems.countries));

function rowsOfSystems(): z.infer<typeof TermRow>[] {
  const names = new Map<string, { kind: Kind; source: string; countries: Set<string> }>();
  for (const [country, { source, also, near, names: kinds }] of Object.entries(systems.countries)) {
    for (const [kind, line] of Object.entries(kinds) as [Kind, string][]) {
      const homes = [country, ...also, ...(SOLD.includes(kind) ? near : [])];
      for (const name of line.split('|').map((one) => one.trim())) {
        const known = names.get(name) ?? { kind, source, countries: new Set() };
        names.set(name, known);
        for (const one of homes) known.countries.add(one);
      }
    }
  }
  const groups = Map.groupBy(names, ([, { kind, countries }]) => `${kind}:${[...countries].join('+')}`);
  return Array.from(groups, ([id, members]) => {
    const [, { kind, source, countries }] = members[0] as (typeof members)[number];
    return TermRow.parse({
      id,
      source,
      kind: 'term',
      terms: members.map(([name]) => name).join('|'),
      except: [...countries],
      why: `${KINDS[kind]} of another country (${[...countries].join(', ')})`,
      own: kind === 'brand' || kind === 'painkiller',
      told: kind === 'agency',
      deniable: true,
    });
  });
}

const file = loadKnowledge(import.meta.url, 'terms.yaml', TermsFile);
const named = loadKnowledge(import.meta.url, 'services.yaml', TermsFile);
const measured = loadKnowledge(import.meta.url, 'measures.yaml', TermsFile);
const called = loadKnowledge(import.meta.url, 'names.yaml', TermsFile);
checkSources('terms.yaml', file.sources, file.rows);
checkSources('services.yaml', named.sources, named.rows);
checkSources('measures.yaml', measured.sources, measured.rows);
checkSources('names.yaml', called.sources, called.rows);
export const sources = {
  ...file.sources,
  ...named.sources,
  ...measured.sources,
  ...called.sources,
  ...systems.sources,
};
const groups = { ...file.groups, ...measured.groups, ...called.groups };
const allRows = [
  ...file.rows,
  ...measured.rows,
  ...called.rows.map((row) => ({ ...row, own: true })),
  ...named.rows.map((row) => ({ ...row, firm: true, deniable: true })),
  ...rowsOfSystems(),
];

function setOf(countries: z.infer<typeof Countries> | undefined): ReadonlySet<string> | undefined {
  if (countries === undefined) return undefined;
  const list = typeof countries === 'string' ? groups[countries] : countries;
  if (!list) throw new Error(`no group of countries is called "${countries}"`);
  return new Set(list);
}

/** Phrases with themselves as they are written. */
function phrasesOf(line: string): (readonly [string, string])[] {
  return line.split('|').map((phrase) => [fold(phrase.trim()), phrase.trim()]);
}

function matcherOf(line: string | undefined): PhraseMatcher<string> | undefined {
  if (line === undefined) return undefined;
  // A name that stands with capitals and without counts without.
  const phrases = new Map<string, string>();
  for (const [phrase, written] of phrasesOf(line))
    if (!phrases.has(phrase) || written === written.toLowerCase()) phrases.set(phrase, written);
  return createMatcher([...phrases]);
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

const unitRows = rows.filter(({ row }) => row.kind === 'unit');
const terms = createListMatcher(
  rows.flatMap((compiled) =>
    compiled.row.kind === 'term'
      ? phrasesOf(compiled.row.terms).map(([phrase]) => [phrase, compiled] as const)
      : [],
  ),
);

/** Those whose terms stand in the text. */
export function termRowsIn({ text, starts }: Reading): ReadonlySet<Compiled> {
  return new Set(terms.each(text, starts, 0, text.length).flatMap(({ value }) => value));
}

/** Those that may speak of the text: all of units, and of terms the ones that it has. */
export function rowsFor(reading: Reading): readonly Compiled[] {
  return [...unitRows, ...termRowsIn(reading)];
}

/** A name given with capitals counts with them only: the SUS of Brazil is no Spanish "sus". */
export function isAsWritten({ raw }: Reading, { start, end, value }: PhraseHit<string>): boolean {
  if (value === value.toLowerCase()) return true;
  const said = raw.slice(start, end);
  return [...value].every(
    (letter, at) => letter === letter.toLowerCase() || said[at] !== said[at]?.toLowerCase(),
  );
}

export function speaksIn({ in: inside, except }: Compiled, country: string): boolean {
  if (inside && !inside.has(country)) return false;
  return !except?.has(country);
}
