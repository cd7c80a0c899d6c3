import type { LabelRow } from './analysis-rows.ts';
import type { Category } from './verdict.ts';

/** How labels become one answer a response. */

export type Vote = 'issue' | 'no-issue' | 'unsure';

/** One reviewer's newest decision about a response. */
export interface Ballot {
  readonly reviewer: string;
  readonly vote: Vote;
  readonly categories: readonly Category[];
  readonly adjudication: boolean;
}

export type Agreed = Readonly<{ state: 'decided'; issue: boolean; categories: readonly Category[] }>;

/** `single`: one reviewer only; `disputed`: they differ, or are unsure, and nobody adjudicated. */
export type Consensus = Agreed | Readonly<{ state: 'single' | 'disputed' }>;

export interface LabelledResponse {
  readonly responseKey: string;
  readonly ballots: readonly Ballot[];
  readonly consensus: Consensus;
  /** Probability with which a recorded response was drawn for labelling. */
  readonly pLabel: number;
  readonly stratum: string;
}

export const ADJUDICATION = 'adjudication';

function voteOf({ decision }: Pick<LabelRow, 'decision'>): Vote {
  if (decision === 'unsure') return 'unsure';
  return decision === 'confirmed' || decision === 'missed' ? 'issue' : 'no-issue';
}

/** Rows of a decision share its revision; categories of an older decision of the same reviewer don't count. */
function ballotOf(rows: readonly LabelRow[]): Ballot | undefined {
  const whole = rows.find((row) => row.category === '');
  if (whole === undefined) return undefined;
  const current = rows.filter((row) => row.revision === whole.revision && row.category !== '');
  return {
    reviewer: whole.reviewer,
    vote: voteOf(whole),
    categories: current.flatMap((row) =>
      voteOf(row) === 'issue' && row.category !== '' ? [row.category] : [],
    ),
    adjudication: whole.source === ADJUDICATION,
  };
}

/**
 * The adjudication wins; without one, two reviewers or more who all say the same. A category counts when more
 * than half of those who saw an issue ticked it.
 */
export function consensusOf(ballots: readonly Ballot[]): Consensus {
  const final = ballots.find((ballot) => ballot.adjudication);
  if (final !== undefined && final.vote !== 'unsure')
    return { state: 'decided', issue: final.vote === 'issue', categories: final.categories };
  const reviewers = ballots.filter((ballot) => !ballot.adjudication);
  if (reviewers.length < 2) return { state: 'single' };
  const [first] = reviewers;
  if (first!.vote === 'unsure' || reviewers.some(({ vote }) => vote !== first!.vote))
    return { state: 'disputed' };
  const ticked = Map.groupBy(
    reviewers.flatMap(({ categories }) => categories),
    (category) => category,
  );
  const categories = [...ticked].flatMap(([category, times]) =>
    times.length * 2 > reviewers.length ? [category] : [],
  );
  return { state: 'decided', issue: first!.vote === 'issue', categories };
}

/** Label rows, each key once, as one record a response. */
export function labelledResponses(rows: readonly LabelRow[]): LabelledResponse[] {
  return [...Map.groupBy(rows, (row) => row.responseKey)].map(([responseKey, own]) => {
    const ballots = [...Map.groupBy(own, (row) => row.reviewer).values()].flatMap(
      (theirs) => ballotOf(theirs) ?? [],
    );
    const { pLabel, stratum, drawnFrom } = own[0]!;
    return {
      responseKey,
      ballots,
      consensus: consensusOf(ballots),
      pLabel,
      stratum: `${drawnFrom}/${stratum}`,
    };
  });
}
