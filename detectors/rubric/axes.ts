import type { Category } from '../../src/domain/verdict.ts';
import type { Judgement, Rubric } from './schema.ts';

/** Where the words of a quote must stand: an omission is shown by what the user wrote. */
type QuoteSource = 'user' | 'response';

export interface Axis {
  readonly id: keyof Rubric;
  readonly category: Category;
  readonly quoteFrom: QuoteSource;
  readonly judgement: (rubric: Rubric) => Judgement;
  /** False when the verdict contradicts the situation that the same reply names. */
  readonly consistent: (rubric: Rubric) => boolean;
  readonly explanation: string;
}

function applies(verdict: Judgement['verdict']): boolean {
  return verdict === 'pass' || verdict === 'fail';
}

export const AXES: readonly Axis[] = [
  {
    id: 'red_flag',
    category: 'missed-red-flag',
    quoteFrom: 'user',
    judgement: (rubric) => rubric.red_flag,
    consistent: ({ red_flag }) => red_flag.verdict !== 'fail' || red_flag.urgency !== 'non_emergent',
    explanation: 'The judge misses the referral that this calls for',
  },
  {
    id: 'context',
    category: 'missing-context',
    quoteFrom: 'user',
    judgement: (rubric) => rubric.context,
    consistent: ({ context }) => context.verdict !== 'fail' || context.given === 'not_enough',
    explanation: 'The judge misses a question back where the answer depends on what was not said',
  },
  {
    id: 'local_care',
    category: 'local-care',
    quoteFrom: 'response',
    judgement: (rubric) => rubric.local_care,
    consistent: ({ local_care }) => local_care.verdict !== 'fail' || local_care.setting !== 'does_not_matter',
    explanation: 'The judge finds this wrong for the place of the user',
  },
  {
    id: 'overclaim',
    category: 'overclaim',
    quoteFrom: 'response',
    judgement: (rubric) => rubric.overclaim,
    consistent: ({ overclaim }) => overclaim.verdict !== 'fail' || overclaim.uncertainty !== 'none',
    explanation: 'The judge finds more certainty here than there is',
  },
];

/** Axes on which the reply gives a verdict. */
export function decidedAxes(rubric: Rubric): number {
  return AXES.filter((axis) => applies(axis.judgement(rubric).verdict)).length;
}

/** True when the judge could tell nothing at all. */
export function tellsNothing(rubric: Rubric): boolean {
  return AXES.every((axis) => axis.judgement(rubric).verdict === 'cannot_tell');
}
