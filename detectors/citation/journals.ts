import { z } from 'zod';
import { everyMatch } from '../kit/every-match.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, lastBefore, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import type { Cited } from './rules.ts';

const Journal = z.strictObject({
  names: z.array(z.string()),
  since: z.number().int(),
  year: z.number().int().optional(),
  volume: z.number().int().optional(),
  perYear: z.number().int().optional(),
  /** Up to this year the volumes of a year were numbered 1 and 2. */
  anewUntil: z.number().int().optional(),
  /** From this year on another number of volumes a year. */
  later: z
    .strictObject({ year: z.number().int(), volume: z.number().int(), perYear: z.number().int() })
    .optional(),
  /** How its DOIs begin (Crossref). */
  doi: z.array(z.string()).optional(),
  /** Volumes of earlier years are not looked at. */
  volumesSince: z.number().int().optional(),
  source: z.string(),
});
const Subject = z.strictObject({ names: z.array(z.string()), since: z.number().int(), source: z.string() });

const file = loadKnowledge(
  import.meta.url,
  'journals.yaml',
  z.strictObject({ sources: SourcesSchema, journals: z.array(Journal), subjects: z.array(Subject) }),
);
checkSources('journals.yaml', file.sources, [...file.journals, ...file.subjects]);

export const journals = createMatcher(
  file.journals.flatMap((row) => row.names.map((name) => [fold(name), row] as const)),
);
/** How DOIs of the journals begin, the longest first. */
export const dois = file.journals
  .flatMap((row) => (row.doi ?? []).map((start) => ({ start, row })))
  .sort((a, b) => b.start.length - a.start.length);
const subjects = createMatcher(
  file.subjects.flatMap((row) => row.names.map((name) => [fold(name), row] as const)),
);

/** "2020;383:2603", "2020, 383: 2603", "2020; 383(27)": a year and the volume behind it. */
const YEAR_VOLUME = /\b(1[5-9]\d\d|20\d\d)\s?[;,]\s?(?:vol(?:ume)?\.?\s?)?(\d{1,4})(?=\s?[:(,])/g;
/** From the name of a journal to its year. */
const REACH = 24;
/** Only signs and a month lie between: "Kidney Int Suppl 2013", "Lancet Respir Med 2020" are other journals. */
const NEXT =
  /^[\s.,;:()[\]*_"'”]*(?:(?:in|of|en|im|vom|del|de|year|jahr(?:gang)?|annee|ano|anno|jaar|年|वर्ष|عام|سنة)\s)?(?:\d{1,2}\s)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)?[\s.,;:(*_"]*$/;
/** A name of one word is that of a journal behind a stop only: "Journal of Human Hypertension" is another. */
const OPENS = /(?:^|[.,;:!?()[\]*_"'“\n>\u3000-\u9fff-]|\b(?:in|the|en|dans|em|im|nel))\s*$/;
/** From the title of a work to its year. */
const TITLE = 260;

/** The years in which a volume may have been cited: its own and one either side. */
function isOfVolume(
  { year, volume, perYear, anewUntil, later, volumesSince }: z.infer<typeof Journal>,
  of: number,
  told: number,
): boolean {
  if (anewUntil !== undefined && of <= anewUntil && told <= 2) return true;
  if (year === undefined || volume === undefined || perYear === undefined) return true;
  if (volumesSince !== undefined && of < volumesSince) return true;
  if (later && of >= later.year) {
    const first = later.volume + later.perYear * (of - later.year);
    return told >= first - later.perYear && told < first + 2 * later.perYear;
  }
  const first = volume + perYear * (of - year);
  return told >= first - perYear && told < first + 2 * perYear;
}

/** That a work came out: of the journal itself "founded" is said. */
const CAME_OUT =
  /\b(?:publish(?:ed|ing)|appeared|came out|(?:was|were) (?:printed|reported|described)|described (?:it|this)|reported (?:it|in|by)|veroffentlicht\w*|erschien\w*|publiziert\w*|public(?:o|ad[oa]s?|aron|ou|aram|aba)|aparecio|salio|parue?s?|publiee?s?|saiu|sairam|pubblicat[oaie]|usci(?:to|ta|rono)?|apparv\w+|gepubliceerd|verscheen|verschenen|stond)\b|発表|掲載|発刊|发表|發表|刊登|刊载|刊載|刊出|छपा|छपी|छपे|प्रकाशित|نشر/;
/** A year of five centuries that is no part of a number or of a range. */
const YEAR =
  /(?<![\d.,:/–-])(1[5-9]\d\d)(?![\d/%°–-]|[.,:]\d|\s?(?:mg|ml|g|kg|kcal|people|patients|adults)\b)/g;
/** Names that are words of their own, too. */
const PLAIN: ReadonlySet<string> = new Set([
  'nature',
  'blood',
  'stroke',
  'gut',
  'circulation',
  'hypertension',
  'pediatrics',
  'thorax',
]);

/** "Published in the Lancet in 1784": before there was the journal. */
function appearances({ text, starts }: Reading): Cited[] {
  const named = journals.scan(text, starts).filter(({ start, end }) => !PLAIN.has(text.slice(start, end)));
  return named.flatMap(({ start, end, value }): Cited[] => {
    const sentence = sentenceAt(text, start);
    const line = text.slice(sentence.start, sentence.end);
    const [year, other] = everyMatch(line, YEAR);
    if (!year || other || Number(year[1]) >= value.since || !CAME_OUT.test(line)) return [];
    const at = sentence.start + year.index;
    const between = at < start ? text.slice(at, start) : text.slice(end, at);
    if (between.length > TITLE || /[;；]/.test(between)) return [];
    return [
      {
        start: at,
        end: at + year[0].length,
        rule: 'dating',
        severity: 'minor',
        bad: true,
        explanation: `${value.names[0]} did not yet appear in ${year[1]}. Source: ${cite(file.sources, value.source)}.`,
      },
    ];
  });
}

/** Whether the name is that of the journal, and no part of another's. */
export function isOfName(text: string, { start, end }: Span): boolean {
  const single = !text.slice(start, end).includes(' ');
  return (
    (!single || OPENS.test(text.slice(Math.max(0, start - 8), start))) &&
    /^[\s.,;:()[\]*_"'”»]*(?:\d|doi|https?|10\.|$)/.test(text.slice(end, end + 12))
  );
}

function isNamed(text: string, { start, end }: Span, year: number): boolean {
  if (year - end > REACH || !NEXT.test(text.slice(end, year))) return false;
  const single = !text.slice(start, end).includes(' ');
  return !single || OPENS.test(text.slice(Math.max(0, start - 8), start));
}

/** References whose year does not go with the journal, its volume or what the work is about. */
export function datings(reading: Reading): Cited[] {
  const { text } = reading;
  const told = CAME_OUT.test(text) ? appearances(reading) : [];
  const matches = everyMatch(text, YEAR_VOLUME);
  if (matches.length === 0) return told;
  const named = journals.scan(text, reading.starts);
  const about = subjects.scan(text, reading.starts);
  const volumes = matches.flatMap((match): Cited[] => {
    const start = match.index;
    const place = { start, end: start + match[0].length, rule: 'dating', severity: 'minor' as const };
    const [year, volume] = [Number(match[1]), Number(match[2])];
    const journal = lastBefore(named, start);
    const near = journal && isNamed(text, journal, start) ? journal.value : undefined;
    // The title stands on the line of the year.
    const title = Math.max(0, start - TITLE);
    const line = title + text.slice(title, start).lastIndexOf('\n') + 1;
    const subject = within(about, line, start).find((hit) => year < hit.value.since)?.value;
    if (near && year < near.since)
      return [
        {
          ...place,
          bad: true,
          explanation: `${near.names[0]} did not yet appear in ${year}. Source: ${cite(file.sources, near.source)}.`,
        },
      ];
    if (near && !isOfVolume(near, year, volume))
      return [
        {
          ...place,
          bad: true,
          explanation: `Volume ${volume} of ${near.names[0]} is not of ${year}. Source: ${cite(file.sources, near.source)}.`,
        },
      ];
    if (subject)
      return [
        {
          ...place,
          bad: true,
          explanation: `Nobody wrote about ${subject.names[0]} in ${year}. Source: ${cite(file.sources, subject.source)}.`,
        },
      ];
    return near ? [{ ...place, bad: false, explanation: '' }] : [];
  });
  return [...told, ...volumes];
}
