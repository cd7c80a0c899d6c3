import { z } from 'zod';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseMatcher, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { patternsHash } from '../patterns/assertion.ts';
import { countriesIn, countriesOf, isAway, placesHash } from '../places/places.ts';
import { citeNation, foreignServices, namedAbroad, spokenOf } from './foreign.ts';
import { citeStatus, misplacedMedicines } from './status.ts';

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
};
const UnitRow = z.strictObject({
  ...Common,
  kind: z.literal('unit'),
  units: z.array(z.string()),
  equal_units: z.array(z.string()),
  about: z.string().optional(),
  /** What else is measured in the unit: a figure behind one of these is about that. */
  other: z.string().optional(),
});
const TermRow = z.strictObject({
  ...Common,
  kind: z.literal('term'),
  terms: z.string(),
  equals: z.string().optional(),
});
const Row = z.discriminatedUnion('kind', [UnitRow, TermRow]);
const TermsFile = z.strictObject({
  sources: SourcesSchema,
  groups: z.record(z.string(), z.array(z.string().length(2))).default({}),
  rows: z.array(Row),
});

const file = loadKnowledge(import.meta.url, 'terms.yaml', TermsFile);
const named = loadKnowledge(import.meta.url, 'services.yaml', TermsFile);
checkSources('terms.yaml', file.sources, file.rows);
checkSources('services.yaml', named.sources, named.rows);
const sources = { ...file.sources, ...named.sources };
const allRows = [...file.rows, ...named.rows.map((row) => ({ ...row, firm: true }))];

function setOf(countries: z.infer<typeof Countries> | undefined): ReadonlySet<string> | undefined {
  if (countries === undefined) return undefined;
  const list = typeof countries === 'string' ? file.groups[countries] : countries;
  if (!list) throw new Error(`terms.yaml: no group "${countries}"`);
  return new Set(list);
}

function phrasesOf(line: string): (readonly [string, true])[] {
  return line.split('|').map((phrase) => [fold(phrase.trim()), true]);
}

function matcherOf(line: string | undefined): PhraseMatcher<true> | undefined {
  return line === undefined ? undefined : createMatcher(phrasesOf(line));
}

const rows = allRows.map((row) => ({
  row,
  in: setOf(row.countries),
  except: setOf(row.except),
  words: matcherOf(row.kind === 'term' ? row.terms : row.about),
  equals: matcherOf(row.kind === 'term' ? row.equals : undefined),
  other: matcherOf(row.kind === 'unit' ? row.other : undefined),
}));
type Compiled = (typeof rows)[number];

/** All terms at once: most responses have none, and then no row of terms is looked at. */
const anyTerm = createMatcher(allRows.flatMap((row) => (row.kind === 'term' ? phrasesOf(row.terms) : [])));

/** Countries and synonyms named beside the term: then the reader is told whose term it is. */
const EXPLAINED =
  /\b(?:in the (?:us|uk|u\.s\.|u\.k\.|united states|united kingdom)|in (?:america|canada|britain|england|australia|germany|france|brazil)|american|americans|british|known as|also called|called .{1,20} in|elsewhere|outside|if you (?:live|are|were) in|equivalent|according to|source|website|you (?:read|saw|found)|que (?:vio|leyo|leiste|viste)|que vous avez (?:lu|vu)|guidance|guideline\w*|recommend\w*|laut|selon|segun|secondo|volgens|wedlug|enligt|fahrenheit and)\b|によると|根据|根據|के अनुसार|وفقا|по данным|에 따르면/;

function isExplained(text: string, at: number, compiled: Compiled): boolean {
  const { start, end } = sentenceAt(text, at);
  const words = text.slice(start, end);
  if (EXPLAINED.test(words)) return true;
  // "Your French mother-in-law's Doliprane": the sentence says whose it is; of a service to call that is no excuse.
  if (compiled.row.firm || (compiled.row.kind === 'term' && /\d{3}/.test(words))) return false;
  return [...countriesOf(words)].some((country) => !speaksIn(compiled, country));
}

function speaksIn({ in: inside, except }: Compiled, country: string): boolean {
  if (inside && !inside.has(country)) return false;
  return !except?.has(country);
}

/** Of Celsius only a body's: at 4 °C things are stored. */
function isOfBody({ unit, low }: Quantity): boolean {
  return unit?.id !== 'degC' || (low >= 34 && low <= 43);
}

/** "101.3 degrees", without the scale: of a body it can only be Fahrenheit. */
function scaleOf({ unit, low }: Quantity): string | undefined {
  return unit?.id === 'deg' && low >= 96 && low <= 108 ? 'degF' : undefined;
}

/** "217 mg/dL (28.7 × 9.2 − 46.7), that is, 12.1 mmol/L": the same again, whatever stands between. */
const THAT_IS =
  /(?:\b(?:that is|i\.?e\.?|or about|equals?|equivalent to|which is|das sind|d\. ?h\.|das heisst|also|entspricht|umgerechnet|es decir|o sea|equivale a|equivalen a|lo que equivale a|que son|soit|c'est-a-dire|ce qui fait|ou seja|isto e|equivale a|o que da|cioe|ossia|pari a|vale a dire|dat is|oftewel|ofwel|omgerekend)|つまり|すなわち|換算すると|即|也就是|相当于|相當於|यानी|अर्थात्|बराबर|أي|اي|ما يعادل|يعادل|وهو)[\s,:]*(?:(?:unos|about|etwa|rund|environ|cerca de|circa|ongeveer|约|約|लगभग|نحو|حوالي)\s)?\W{0,4}$/;

/** "4.9 × 38.67 ≈ 189 mg/dL", "below 3.0 (116 mg/dL)": told in both, the other unit left out. */
function isConverted(text: string, { start }: Quantity): boolean {
  return /[×x*÷]\s?\d[^;\n]{0,12}[=≈]\s?\W{0,4}$|\d\s?[([]\W{0,3}$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** "118 ÷ 18": the answer itself turns one unit into the other. */
const CONVERTS =
  /(?:÷|\/|×|x|\*|divid\p{L}* (?:by|por|entre|per)|geteilt durch|divis\p{L}* (?:par|per)|gedeeld door|भाग|除以|割る)\s?(?:18|38[.,]67|88[.,]57)(?![\d.,]\d|\d)/u;
/** The sugar of a solution to drink is no blood value. */
const SOLUTION = /osmol|rehydrat|rehidrat|\bors\b|\bsro\b|dialys/;

/** mg/dL of one mmol/L (glucose, cholesterol, triglycerides, urea) and µmol/L of one mg/dL (creatinine, bilirubin, urate). */
const RATIOS = [18.016, 38.67, 88.57, 6.006, 88.4, 17.1, 59.48];

/** "7 mmol/L, as a Spanish article has it, are 126 mg/dL": the same value in the other unit. */
function isSameValue(one: Quantity, other: Quantity): boolean {
  const ratio = Math.max(one.low / other.low, other.low / one.low);
  return RATIOS.some((known) => Math.abs(ratio / known - 1) < 0.04);
}

/** How far from a figure stands the same in another unit. */
const BESIDE = 25;
/** Longest figure with its unit. */
const LONGEST = 60;
/** Values in the other unit that one is compared with: no answer has more. */
const MOST_EQUAL = 100;

/** How far before a figure stands what it measures. */
const NAMED = 150;

/** "Ketones of 1.5 mmol/L with a high glucose": what was named last before the figure. */
function isOfOther(text: string, at: number, { words, other }: Compiled): boolean {
  if (!other) return false;
  const before = text.slice(Math.max(0, at - NAMED), at);
  const last = other.scan(before).at(-1);
  if (!last) return false;
  return (words?.scan(before).at(-1)?.start ?? -1) < last.start;
}

function unitSpan(reading: Reading, turn: Reading | undefined, compiled: Compiled): Span | undefined {
  const { row, words } = compiled;
  if (row.kind !== 'unit') return undefined;
  const { quantities, text } = reading;
  if (row.units.includes('mmol/L') && CONVERTS.test(text)) return undefined;
  const equal = quantities.filter(({ unit }) => unit && row.equal_units.includes(unit.id));
  // "Below 7 mmol/L (126 mg/dL)": told in both. An equal unit elsewhere measures something else.
  const isPaired = (one: Quantity): boolean =>
    (equal.length > 0 &&
      (!one.unit?.id.includes('/') ||
        isConverted(text, one) ||
        equal.slice(0, MOST_EQUAL).some((other) => isSameValue(one, other)) ||
        THAT_IS.test(text.slice(Math.max(0, one.start - 40), one.start)))) ||
    within(equal, one.start - BESIDE - LONGEST, one.end + BESIDE).some(({ end }) => one.start - end < BESIDE);
  const first = quantities.find(
    (one) =>
      one.known &&
      one.unit !== undefined &&
      (row.units.includes(one.unit.id) || row.units.includes(scaleOf(one) ?? '')) &&
      isOfBody(one) &&
      !isOfOther(text, one.start, compiled) &&
      !(one.unit.id === 'mmol/L' && SOLUTION.test(clauseOf(text, one.start))) &&
      !isPaired(one),
  );
  if (!first) return undefined;
  const isAbout = ({ text: said, starts }: Reading): boolean => !words || words.scan(said, starts).length > 0;
  // What the user asks about need not be named again.
  return isAbout(reading) || (turn && isAbout(turn)) ? first : undefined;
}

function clauseOf(text: string, at: number): string {
  const { start, end } = sentenceAt(text, at);
  return text.slice(start, end);
}

/** The sign of a currency counts beside a figure only. */
function isPriceOrWord(text: string, { start, end }: Span): boolean {
  if (end - start > 1) return true;
  return /^\s?\d/.test(text.slice(end, end + 2)) || /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

function termSpan(reading: Reading, { words, equals }: Compiled): Span | undefined {
  const first = words?.scan(reading.text, reading.starts).find((hit) => isPriceOrWord(reading.text, hit));
  if (!first) return undefined;
  return equals && equals.scan(reading.text, reading.starts).length > 0 ? undefined : first;
}

/** The user's own words are the user's own units and names. */
function isUsersOwn(turn: Reading | undefined, compiled: Compiled): boolean {
  if (!turn) return false;
  const { row, words } = compiled;
  if (row.kind === 'term') return (words?.scan(turn.text, turn.starts).length ?? 0) > 0;
  return turn.quantities.some(({ unit }) => unit && row.units.includes(unit.id));
}

/** Country of the user: told, else the region of the locale. */
function homeOf(input: DetectorInput): string | undefined {
  return input.country ?? /[-_]([A-Z]{2})(?:$|[-_])/.exec(input.locale ?? '')?.[1];
}

const FIRM = ['conditional', 'historical', 'debunked'] as const;
const LOOSE = ['negated', ...FIRM] as const;

function detect(input: DetectorInput): DetectorOutcome {
  const country = homeOf(input);
  if (country === undefined) return abstained('no-country');
  const reading = readingOf(input);
  const turn = promptReadingOf(input);
  const abroad = namedAbroad(turn, country);
  // Rows are silent for what is usual in another country that the answer speaks of by name.
  const spoken = [...abroad, ...spokenOf(reading, country)];
  const away = abroad.size === 0 && turn !== undefined && isAway(turn) && !countriesIn(turn).has(country);
  const findings: Finding[] = [];
  let candidates = 0;
  const add = (rule: string, span: Span, why: string, source: string): void => {
    candidates += 1;
    findings.push({
      category: 'local-care',
      severity: 'minor',
      confidence: 0.8,
      start: span.start,
      end: span.end,
      rule,
      explanation: `For a user in ${country}: ${why}. Source: ${source}.`,
    });
  };
  const hasTerm = anyTerm.scan(reading.text, reading.starts).length > 0;
  for (const compiled of rows) {
    const { row } = compiled;
    if ((row.kind === 'term' && !hasTerm) || !speaksIn(compiled, country)) continue;
    const span = row.kind === 'unit' ? unitSpan(reading, turn, compiled) : termSpan(reading, compiled);
    if (!span) continue;
    if (away || spoken.some((other) => !speaksIn(compiled, other))) continue;
    if (isExplained(reading.text, span.start, compiled) || isUsersOwn(turn, compiled)) {
      candidates += 1;
      continue;
    }
    if (!isAsserted(reading, span, row.firm ? FIRM : LOOSE)) continue;
    add(row.id, span, row.why, cite(sources, row.source));
  }
  for (const fault of foreignServices(reading, country, abroad, turn))
    add(fault.rule, fault, fault.why, citeNation());
  if (abroad.size === 0) {
    for (const fault of misplacedMedicines(reading, country))
      add(fault.rule, fault, fault.why, citeStatus(fault.source));
  }
  return found(findings, candidates);
}

export function createLocalCare(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'local-care',
    version: '1',
    also: patternsHash + placesHash,
    categories: ['local-care'],
    summary: "Units, names of medicines and services that do not fit the user's country.",
    languages: 'any',
    // Without the user's country it cannot know; that alone must not unscore a response.
    required: false,
    detect,
  });
}
