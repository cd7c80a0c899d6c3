import type { DECISIONS, Decision, LabelRow, RatingRow, ReviewDrawRow } from '../domain/analysis-rows.ts';
import { ADJUDICATION } from '../domain/labels.ts';
import { CATEGORIES, type Category } from '../domain/verdict.ts';
import { type Ratings, ratingRows, ratingsOf } from './ratings.ts';

/** One line of a labels file as it was read: columns by name. */
export interface LabelRecord {
  /** Line in the file, counted from 1, for the sentences. */
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Imported {
  readonly rows: readonly LabelRow[];
  readonly ratings: readonly RatingRow[];
  /** What was not taken and why, for people. Holds line numbers and columns, never a value. */
  readonly problems: readonly string[];
  /** Sentences about what was taken but does not count yet. */
  readonly notes: readonly string[];
  readonly decisions: number;
}

export interface ImportContext {
  /** Every response that was ever drawn, by key. */
  readonly draws: ReadonlyMap<string, ReviewDrawRow>;
  /** Reviewers who have labelled a response before this file, by response key. */
  readonly earlier: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keyed pseudonym of a reviewer's name; the response's draw chooses the key. */
  readonly pseudonym: (reviewer: string, draw: ReviewDrawRow) => string;
  readonly nowMs: number;
  /** How the labels came; `import` when absent. */
  readonly source?: 'import' | 'desk';
}

type Vote = 'issue' | 'no-issue' | 'unsure';
const VOTES: readonly string[] = ['issue', 'no-issue', 'unsure'] satisfies Vote[];
const HOUR_MS = 3_600_000;

interface Parsed {
  readonly line: number;
  readonly draw: ReviewDrawRow;
  readonly reviewer: string;
  readonly adjudication: boolean;
  readonly vote: Vote;
  readonly categories: readonly Category[];
  readonly ratings: Ratings;
}

/**
 * Labels of a blinded file. Columns: `response_key`, `reviewer`, `decision` (issue, no-issue, unsure),
 * `categories` (optional, separated by `;`, or a JSON array), ratings as `ratings.ts` reads them. The reviewer `adjudication` decides where the
 * others differ. A line that can't be taken is told with its number; all others are taken.
 */
export function importLabels(records: readonly LabelRecord[], context: ImportContext): Imported {
  const problems: string[] = [];
  const parsed = records.flatMap((record) => {
    const one = parse(record, context);
    if (typeof one !== 'string') return [one];
    problems.push(`Line ${record.line}: ${one}`);
    return [];
  });
  const taken = once(parsed, problems);
  return {
    rows: taken.flatMap((one) => rowsOf(one, context)),
    ratings: taken.flatMap(({ ratings, draw: { responseKey }, reviewer }) =>
      ratingRows(ratings, { responseKey, reviewer, revision: context.nowMs }),
    ),
    problems,
    notes: lonely(taken, context.earlier),
    decisions: taken.length,
  };
}

function parse({ line, fields }: LabelRecord, { draws, pseudonym }: ImportContext): Parsed | string {
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  for (const name of ['response_key', 'reviewer', 'decision'])
    if (text(name) === '') return `the column ${name} is empty or missing.`;
  const draw = draws.get(text('response_key'));
  if (draw === undefined) return 'this response was never drawn for review.';
  const vote = text('decision').toLowerCase();
  if (!VOTES.includes(vote)) return `decision must be one of ${VOTES.join(', ')}.`;
  const categories = categoriesOf(fields.categories);
  const strange = categories.filter((category) => !CATEGORIES.includes(category as Category));
  if (strange.length > 0) return `categories must be among ${CATEGORIES.join(', ')}.`;
  if (vote !== 'issue' && categories.length > 0) return 'only an issue has categories.';
  const ratings = ratingsOf(fields);
  if (typeof ratings === 'string') return ratings;
  const adjudication = text('reviewer').toLowerCase() === ADJUDICATION;
  const reviewer = pseudonym(adjudication ? ADJUDICATION : text('reviewer'), draw);
  return {
    line,
    draw,
    reviewer,
    adjudication,
    vote: vote as Vote,
    categories: categories as Category[],
    ratings,
  };
}

function categoriesOf(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(';') : [];
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))].sort();
}

/** The same decision twice counts once; two different ones of one reviewer leave nobody to believe. */
function once(parsed: readonly Parsed[], problems: string[]): Parsed[] {
  const pairs = Map.groupBy(parsed, ({ draw, reviewer }) => `${draw.responseKey} ${reviewer}`);
  return [...pairs.values()].flatMap((same) => {
    const [first] = same;
    const content = ({ vote, categories, ratings }: Parsed) => JSON.stringify([vote, categories, ratings]);
    if (same.every((other) => content(other) === content(first!))) return [first!];
    problems.push(
      `Lines ${same.map(({ line }) => line).join(', ')}: one reviewer decides differently about the same response; none of these lines was taken.`,
    );
    return [];
  });
}

function rowsOf(
  { draw, reviewer, adjudication, vote, categories }: Parsed,
  { nowMs, source = 'import' }: ImportContext,
): LabelRow[] {
  const decision: Decision = decisionOf(vote, draw.drawnFrom === 'flagged');
  const row = {
    responseKey: draw.responseKey,
    reviewer,
    decision,
    at: Math.floor(nowMs / HOUR_MS) * 3600,
    source: adjudication ? ADJUDICATION : source,
    drawnFrom: draw.drawnFrom,
    stratum: draw.stratum,
    pLabel: draw.pLabel,
    revision: nowMs,
  };
  return [{ ...row, category: '' }, ...categories.map((category) => ({ ...row, category }))];
}

/** Reviewers don't know the flag status, so only the import can tell a confirmed issue from a missed one. */
function decisionOf(vote: Vote, flagged: boolean): (typeof DECISIONS)[number] {
  if (vote === 'unsure') return 'unsure';
  if (vote === 'issue') return flagged ? 'confirmed' : 'missed';
  return flagged ? 'rejected' : 'no-issue';
}

function lonely(taken: readonly Parsed[], earlier: ImportContext['earlier']): string[] {
  const responses = Map.groupBy(taken, ({ draw }) => draw.responseKey);
  const alone = [...responses].filter(([key, ballots]) => {
    const reviewers = new Set([...(earlier.get(key) ?? []), ...ballots.map(({ reviewer }) => reviewer)]);
    return reviewers.size < 2 && !ballots.some(({ adjudication }) => adjudication);
  });
  return alone.length === 0
    ? []
    : [
        `${alone.length} of ${responses.size} responses have one reviewer only: they are stored, and count when a second one has decided.`,
      ];
}
