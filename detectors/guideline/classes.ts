import { z } from 'zod';
import type { DetectorInput } from '../../src/domain/detector.ts';
import { everyMatch } from '../kit/every-match.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { leadOf } from '../kit/lines.ts';
import { createListMatcher, createMatcher, type PhraseHit, within } from '../kit/phrases.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { tablesOf } from '../kit/tables.ts';
import { expand } from '../patterns/vocabulary.ts';

/** Classes of a scale told in a list or a table, with figures that do not bound them: "Stage 1: 150–169". */

const Ranges = z.array(z.tuple([z.number(), z.number()])).min(1);
const File = z.strictObject({
  sources: SourcesSchema,
  vocabulary: z.record(z.string(), z.string()),
  scales: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      fact: z.string().min(10),
      words: z.string(),
      unless: z.string(),
      plausible: z.tuple([z.number(), z.number()]),
      classes: z
        .array(
          z.strictObject({
            names: z.string(),
            accept: Ranges,
            countries: z.record(z.string().length(2), Ranges).default({}),
          }),
        )
        .min(2),
    }),
  ),
});
const file = loadKnowledge(import.meta.url, 'classes.yaml', File);
checkSources('classes.yaml', file.sources, file.scales);

type Scale = (typeof file.scales)[number];
export interface ClassFault extends Span {
  readonly id: string;
  readonly severity: 'moderate';
  readonly fact: string;
  readonly cited: string;
}
interface Class {
  readonly scale: Scale;
  readonly accept: Scale['classes'][number]['accept'];
  readonly countries: Scale['classes'][number]['countries'];
}
const phrasesOf = (line: string): readonly string[] => expand(line, file.vocabulary).map(fold);

const scaleWords = createListMatcher(
  file.scales.flatMap((scale) => phrasesOf(scale.words).map((word) => [word, scale] as const)),
);
const names = createListMatcher(
  file.scales.flatMap((scale) =>
    scale.classes.flatMap(({ names: written, accept, countries }) =>
      phrasesOf(written).map((name) => [name, { scale, accept, countries } as Class] as const),
    ),
  ),
);
const exceptions = new Map(
  file.scales.map((scale) => [
    scale,
    createMatcher(phrasesOf(scale.unless).map((word) => [word, true] as const)),
  ]),
);

/** The name of a class at the beginning of a line of a list. */
const ITEM = /^[\s*_•\d.)-]{0,8}$/;
/** "- 25 to 29.9: overweight", "≥ 30: obese": the figures stand first. */
const REVERSED = /^[\s*_•-]{0,8}(?:\p{L}+ ){0,3}[≥≤<>]?\s?\d[^\n:：×*/=+()]{0,40}[:：→–—][\s*_]{0,4}$/u;
/** Between the name and its figures: a colon, brackets, a bound. */
const BETWEEN = /^[^\d\n:：|]{0,48}?[:：(（–—-][^\d\n]{0,36}$/;
const FIGURE =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,]*\d|\s?(?:years?|jahre?|anos?|ans|anni|jaar|岁|歳|साल|min\w*|hours?|days?|weeks? (?:after|later)|months?|kg(?!\s?\/)|g\b|cm|times|points? (?:lower|higher)))/gu;
/** "Diabetes Canada: fasting 6.1–6.9": a body, not its class. */
const BODY =
  /^ (?:canada|uk|australia|ireland|new zealand|nz|india|association|federation|foundation|society|care|atlas|prevention|austria|suisse|schweiz|espana|mexico|france|deutschland|italia|nederland|fonds|vereniging|gesellschaft)\b/;
/** As far as the figures of a class go in its line. */
const LONGEST = 90; // UTF-16 units
/** How far back the scale may have been named. */
const BACK = 900; // UTF-16 units
const TABLE = /^\s*\|/;

function isStrange(
  value: number,
  { scale, accept, countries }: Class,
  country: string | undefined,
  prompt: string,
  written: string,
): boolean {
  const [least, most] = scale.plausible;
  if (value < least || value > most || prompt.includes(written)) return false;
  const ranges = (country === undefined ? undefined : countries[country]) ?? accept;
  return !ranges.some(([low, high]) => value >= low - 1e-9 && value <= high + 1e-9);
}

/** The first figure between `start` and `end` that does not bound the class. */
function faultIn(
  text: string,
  { start, end }: Span,
  one: Class,
  { country, prompt }: DetectorInput,
): Span | undefined {
  const told = text.slice(start, end);
  if (exceptions.get(one.scale)?.scan(told).length) return undefined;
  for (const match of everyMatch(told.split(/[.;；。](?:\s|$)/)[0] ?? '', FIGURE)) {
    const written = match[1] as string;
    if (isStrange(Number(written.replace(',', '.')), one, country, prompt ?? '', written))
      return { start: start + match.index, end: start + match.index + written.length };
  }
  return undefined;
}

const isExcept = (words: string, classes: readonly Class[] | undefined): boolean =>
  classes?.some(({ scale }) => (exceptions.get(scale)?.scan(words).length ?? 0) > 0) === true;

/** Of the scales that have a class of the name, the one that is spoken of. */
function spokenOf(classes: readonly Class[], scales: readonly Scale[]): Class | undefined {
  const last = scales.findLast((scale) => classes.some((one) => one.scale === scale));
  return last && classes.find((one) => one.scale === last);
}

export function classFaults(input: DetectorInput, reading: Reading): ClassFault[] {
  const { text, starts } = reading;
  const asked = promptReadingOf(input);
  const named = scaleWords.scan(text, starts);
  const asks = asked ? scaleWords.scan(asked.text, asked.starts).flatMap(({ value }) => value) : [];
  if (named.length === 0 && asks.length === 0) return [];
  const hits = names.scan(text, starts);
  const all = longest(hits);
  const faults = new Map<Scale, ClassFault>();
  const judge = (one: Class | undefined, figures: Span): void => {
    if (!one || faults.has(one.scale)) return;
    const fault = faultIn(text, figures, one, input);
    if (!fault || !isAsserted(reading, fault, ['negated', 'conditional'])) return;
    const { id, fact, source } = one.scale;
    faults.set(one.scale, { ...fault, id, severity: 'moderate', fact, cited: cite(file.sources, source) });
  };
  for (const [n, hit] of all.entries()) judgeLine(hit, all[n + 1]?.start ?? text.length);
  for (const table of tablesOf(reading)) {
    const lead = leadOf(text, table.columns[0]?.start ?? 0);
    const heads = table.columns.map(
      ({ start, end }) =>
        longest(within(hits, start, end)).find((hit) => !BODY.test(text.slice(hit.end, hit.end + 20)))?.value,
    );
    for (const row of table.rows) {
      const [label] = row;
      if (!label) continue;
      const scales = [...asks, ...scalesIn(table.columns[0] ?? label), ...scalesIn(label)];
      const own = longest(within(hits, label.start, label.end))[0]?.value;
      for (const [n, cell] of row.entries()) {
        const column = table.columns[n];
        if (n === 0 || !column) continue;
        const head = heads[n];
        // Classes stand in the first column under the scale's name, or over the columns with its name in the first cell.
        // "| At home |": what the head of the column makes an exception of.
        if (isExcept(`${lead} ${column.words}`, head ?? own)) continue;
        if (head) judge(spokenOf(head, scalesIn(label)), cell);
        else if (own) judge(spokenOf(own, [...scales, ...scalesIn(column)]), cell);
      }
    }
  }
  return [...faults.values()];

  function scalesIn({ start, end }: Span): Scale[] {
    return within(named, start, end).flatMap(({ value }) => value);
  }
  function judgeLine({ start, end, value }: PhraseHit<readonly Class[]>, next: number): void {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(from, start);
    if (REVERSED.test(before) && !/\d/.test(text.slice(end, end + LONGEST).split('\n', 1)[0] ?? '')) {
      judge(spokenOf(value, [...asks, ...scalesIn({ start: start - BACK, end: from })]), {
        start: from,
        end: start,
      });
      return;
    }
    if (start - from > 10 || !ITEM.test(before) || TABLE.test(text.slice(from, end))) return;
    const stop = text.indexOf('\n', end);
    const line = { start: end, end: Math.min(stop < 0 ? text.length : stop, end + LONGEST, next) };
    const first = text.slice(line.start, line.end).search(/\d/);
    if (BODY.test(text.slice(end, end + 20)) || isExcept(leadOf(text, from + 1), value)) return;
    if (first < 0 || !BETWEEN.test(text.slice(end, end + first))) return;
    judge(spokenOf(value, [...asks, ...scalesIn({ start: start - BACK, end: line.end })]), line);
  }
}

/** "Stage 3a" is no "stage 3", "very high" no "high". */
function longest<T>(hits: readonly PhraseHit<T>[]): readonly PhraseHit<T>[] {
  const kept: PhraseHit<T>[] = [];
  for (const one of [...hits].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
