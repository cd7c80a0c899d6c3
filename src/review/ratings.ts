import { AXES, type Axis, type RatingRow } from '../domain/analysis-rows.ts';

/** What a line of a labels file says beside its decision. */
export interface Ratings {
  readonly axes: Readonly<Partial<Record<Axis, number>>>;
  /** Ordinals of sentences that are wrong, from 1. */
  readonly claims: readonly number[];
}

const BEST = 5;
const MAX_CLAIMS = 500;

/**
 * Columns named after the axes hold 1 to 5 or nothing; `claims` the ordinals of wrong sentences, separated by `;`, or
 * a JSON array. Answers the sentence that says what is wrong instead.
 */
export function ratingsOf(fields: Readonly<Record<string, unknown>>): Ratings | string {
  const axes: Partial<Record<Axis, number>> = {};
  for (const axis of AXES) {
    const value = wholeOf(fields[axis]);
    if (value === undefined) continue;
    if (!(value >= 1 && value <= BEST)) return `${axis} must be a whole number from 1 to ${BEST}, or empty.`;
    axes[axis] = value;
  }
  const claims = listOf(fields.claims).map(wholeOf);
  if (claims.some((claim) => claim === undefined || !(claim >= 1 && claim <= MAX_CLAIMS)))
    return 'claims must be ordinals of sentences, from 1, separated by semicolons.';
  return { axes, claims: [...new Set(claims as number[])].sort((a, b) => a - b) };
}

export function ratingRows(
  { axes, claims }: Ratings,
  base: Pick<RatingRow, 'responseKey' | 'reviewer' | 'revision'>,
): RatingRow[] {
  return [
    ...(Object.entries(axes) as [Axis, number][]).map(([subject, value]) => ({
      ...base,
      subject,
      claim: 0,
      value,
    })),
    ...claims.map((claim) => ({ ...base, subject: 'claim' as const, claim, value: 1 })),
  ];
}

/** A whole number; NaN when there is something else; undefined when there is nothing. */
function wholeOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'number' && typeof value !== 'string') return Number.NaN;
  const number = Number(value);
  return Number.isInteger(number) ? number : Number.NaN;
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'number') return [value];
  return typeof value === 'string' ? value.split(';').filter((part) => part.trim() !== '') : [];
}

/** Sentences of a response, the claims that are ticked; by the language's own rules. */
export function claimsOf(response: string, locale: string | undefined): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return [...segmenter.segment(response)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => /\p{L}|\p{N}/u.test(segment));
}
