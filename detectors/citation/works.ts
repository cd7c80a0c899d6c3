import type { DetectorInput } from '../../src/domain/detector.ts';
import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import type { Retractions } from './retractions.ts';
import type { Cited } from './rules.ts';

/** Cited works by their DOI: retracted ones, and one DOI that stands for two works. */

/** A DOI, or a PubMed id: either names one work. */
const DOI = /\b10\.\d{4,9}(?:\.\d+)*\/[^\s"'<>[\]{},;|]{1,100}|\bpmid\s*[:#]?\s*\d{5,8}\b/g;

interface Work {
  readonly doi: string;
  /** Words of the title, or of the line around the DOI. */
  readonly words: ReadonlySet<string>;
  /** Offsets into the response; `undefined` for the list of sources beside it. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** A source of the list, or an entry of a list in the text. */
  readonly entry: boolean;
  /** A row of a table of works: what stands in it is a title, however short. */
  readonly row?: boolean;
}

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 && !/^\d+$/.test(word)),
  );
}

function cleanDoi(written: string): string {
  // A closing bracket belongs to the DOI only when it was opened in it.
  const bare = written.replace(/[.,;:]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

const ENTRY = /^\s*(?:[-*•]|\[?\d{1,2}[\].)])\s/;
/** A row of a table whose heading says that a row is a work. */
const ROW = /^\s*\|/;
const OF_WORKS =
  /^\s*\|[^\n]*\b(?:title|paper|article|study|trial|publication|titel|studie|artikel|titulo|estudio|articulo|titre|etude|essai|article|estudo|artigo|titolo|studio|articolo|tytul|badanie|baslik|calisma)\b|^\s*\|[^\n]*(?:题目|標題|标题|论文|論文|研究|शीर्षक|अध्ययन|العنوان|الدراسة|название|исследован|제목|연구)/m;

const OF_IDS = /^\s*\|[^\n]*\b(?:doi|pmid)\b[^\n]*\|[^\S\n]*\n\s*\|\s*:?-/m;

/** The reference around a DOI: its line, or what lies between the DOIs before and after it. */
function worksInText(reading: Reading): Work[] {
  const works: Work[] = [];
  let from = 0;
  for (const match of everyMatch(reading.text, DOI)) {
    const doi = cleanDoi(match[0].replace(/\s+|#/g, '').replace(/^pmid:?/, 'pmid:'));
    const window = reading.text.slice(Math.max(from, match.index - 300), match.index);
    const title = window.slice(window.lastIndexOf('\n') + 1).replace(/https?:\/\/\S*|\bdoi\b|\bpmid\b/g, ' ');
    const row = ROW.test(title) && (OF_WORKS.test(reading.text) || OF_IDS.test(reading.text));
    const entry = ENTRY.test(title) || row;
    works.push({ doi, words: wordsOf(title), start: match.index, end: match.index + doi.length, entry, row });
    from = match.index + match[0].length;
  }
  return works;
}

function worksGiven(input: DetectorInput): Work[] {
  return (input.citations ?? []).flatMap(({ title, url }) => {
    const match = /10\.\d{4,9}(?:\.\d+)*\/[^\s?#]+/.exec((url ?? '').toLowerCase());
    return match
      ? [
          {
            doi: cleanDoi(match[0]),
            words: wordsOf(title ?? ''),
            start: undefined,
            end: undefined,
            entry: true,
          },
        ]
      : [];
  });
}

/** Share of common words, of the shorter title. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / Math.min(one.size, other.size);
}

/** Two entries of a list that differ in words of their own ("apixaban", "dabigatran") are two works, however alike. */
function areTwoEntries(one: Work, other: Work): boolean {
  if (!one.entry || !other.entry) return false;
  const own = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    [...a].some((word) => !b.has(word));
  return own(one.words, other.words) && own(other.words, one.words);
}

/** Fewer words than this are no title. */
const MIN_TITLE = 3;

function isTitled({ words, row }: Work): boolean {
  return words.size >= (row ? 1 : MIN_TITLE);
}

export function works(input: DetectorInput, reading: Reading, retractions: Retractions): Cited[] {
  const all = [...(/10\.|pmid/.test(reading.text) ? worksInText(reading) : []), ...worksGiven(input)];
  const seen = new Map<string, Work>();
  return all.flatMap((work) => {
    const place = { start: work.start ?? 0, end: work.end ?? Math.min(1, reading.raw.length) };
    const checks: Cited[] = [];
    const date = retractions.dateOf(work.doi);
    if (retractions.size > 0) {
      const told = /retract|zuruckgezogen|retirad|retracte|ritirat|ingetrokken|撤稿|撤回|वापस लिया|سحب/.test(
        around(reading, work),
      );
      checks.push({
        ...place,
        rule: 'retracted',
        bad: date !== undefined && !told,
        severity: 'severe',
        explanation: `${work.doi} was retracted on ${date}. Source: Retraction Watch database as configured.`,
      });
    }
    const first = seen.get(work.doi);
    if (!first) seen.set(work.doi, work);
    else if (isTitled(first) && isTitled(work)) {
      checks.push({
        ...place,
        rule: 'one-doi-two-titles',
        bad: alike(first.words, work.words) < 0.25 || areTwoEntries(first, work),
        severity: 'moderate',
        explanation: `${work.doi} is given for two different titles; a DOI names one work. Source: ISO 26324 (2022).`,
      });
    }
    return checks;
  });
}

function around(reading: Reading, work: Work): string {
  if (work.start === undefined) return reading.text;
  return reading.text.slice(Math.max(0, work.start - 300), (work.end ?? work.start) + 200);
}
