import { createHash } from 'node:crypto';
import type { FindingRow, VerdictRow } from '../../src/domain/rows.ts';

/** A population whose truth is known, recorded as the pipeline would record it. */

export type Random = () => number;

/** Mulberry32: seeded, for simulation only. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const SENSITIVITY = 0.7;
export const SPECIFICITY = 0.98;
const TRAFFIC = 2_000_000;
const ABSTAINED = 0.05;
/** Responses of one user, and how much they have in common. */
const PER_USER = 2;
const ICC = 0.02;

/** Language, sampling fraction, issue rate relative to the others. */
const LOCALES = [
  ['en', 0.0075, 0.8],
  ['es', 0.01, 1],
  ['de', 0.012, 1.3],
  ['hi', 0.04, 2.3],
] as const;

export const USUAL = [0.55, 0.25, 0.15, 0.05] as const;
/** Traffic moved to the languages with more issues. */
export const SHIFTED = [0.4, 0.25, 0.2, 0.15] as const;

export interface PeriodPlan {
  /** Issue rate by language at the usual traffic shares. */
  readonly theta: number;
  readonly shares: readonly number[];
  /** Start of the first hour of a Monday, seconds since the epoch. */
  readonly monday: number;
}

export interface Recorded {
  readonly verdicts: readonly VerdictRow[];
  /** Response keys with an issue. */
  readonly issues: ReadonlySet<string>;
}

/** Issue rate of each language when the usual traffic has rate `theta`. */
export function ratesByLocale(theta: number): number[] {
  const mean = LOCALES.reduce((sum, [, , relative], i) => sum + relative * USUAL[i]!, 0);
  return LOCALES.map(([, , relative]) => (theta * relative) / mean);
}

/** Rate of the whole period's traffic. */
export function overall({ theta, shares }: PeriodPlan): number {
  return ratesByLocale(theta).reduce((sum, rate, i) => sum + rate * shares[i]!, 0);
}

export function record(plan: PeriodPlan, random: Random): Recorded {
  const rates = ratesByLocale(plan.theta);
  const verdicts: VerdictRow[] = [];
  const issues = new Set<string>();
  for (const [i, [locale, fraction]] of LOCALES.entries()) {
    const expected = TRAFFIC * plan.shares[i]! * fraction;
    // Poisson sampling: the size is random.
    const size = Math.round(expected + Math.sqrt(expected) * normal(random));
    let shared = false;
    for (let n = 0; n < size; n++) {
      if (n % PER_USER === 0) shared = random() < rates[i]!;
      const issue = random() < ICC ? shared : random() < rates[i]!;
      const flagged = random() < (issue ? SENSITIVITY : 1 - SPECIFICITY);
      const responseKey = keyOf(`r ${plan.monday} ${locale} ${n}`);
      if (issue) issues.add(responseKey);
      const userKey = keyOf(`u ${plan.monday} ${locale} ${Math.floor(n / PER_USER)}`);
      const eventHour = plan.monday + Math.floor(random() * 168) * 3600;
      const state = random() < ABSTAINED ? 'unscored' : flagged ? 'flagged' : 'clean';
      verdicts.push(rowOf({ responseKey, userKey, eventHour, locale, pSample: fraction, state }));
    }
  }
  return { verdicts, issues };
}

function keyOf(text: string): string {
  return `sim:${createHash('md5').update(text).digest('hex')}`;
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const FINDING: FindingRow = {
  detector: 'dose',
  detectorVersion: '1',
  category: 'dose',
  severity: 'moderate',
  confidence: 0.9,
  claim: 0,
  rule: 'simulated',
};

type Varying = Pick<VerdictRow, 'responseKey' | 'userKey' | 'eventHour' | 'locale' | 'pSample' | 'state'>;

function rowOf(varying: Varying): VerdictRow {
  const flagged = varying.state === 'flagged';
  return {
    ...varying,
    model: 'simulated',
    country: '',
    surface: '',
    stratum: varying.locale,
    pSecond: 1,
    pJudge: 0,
    rulesState: varying.state,
    judgeState: 'off',
    severity: flagged ? 'moderate' : '',
    findings: flagged ? [FINDING] : [],
    abstentions: varying.state === 'unscored' ? [{ detector: 'dose', reason: 'deadline' }] : [],
    candidates: {},
    redactions: {},
    ruleSet: 'simulated',
    judgeModel: '',
    promptHash: '',
    build: 'simulated',
    revision: varying.eventHour * 1000,
  };
}
