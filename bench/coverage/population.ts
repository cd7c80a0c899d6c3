/** The population of the coverage simulations: four locales, two million responses a period. */
export interface Locale {
  readonly name: string;
  readonly share: number;
  /** Issue rate relative to the whole at the baseline mix. */
  readonly relativeRate: number;
  readonly fraction: number;
}

export const RESPONSES = 2_000_000;

export const LOCALES: readonly Locale[] = [
  { name: 'en', share: 0.55, relativeRate: 0.8, fraction: 0.0075 },
  { name: 'es', share: 0.25, relativeRate: 1, fraction: 0.01 },
  { name: 'pt', share: 0.15, relativeRate: 1.3, fraction: 0.012 },
  { name: 'hi', share: 0.05, relativeRate: 2.3, fraction: 0.04 },
];

/** Traffic moved towards the locales with high rates. */
export const SHIFTED_SHARES: readonly number[] = [0.4, 0.25, 0.2, 0.15];

export const BASELINE_SHARES: Readonly<Record<string, number>> = Object.fromEntries(
  LOCALES.map((locale) => [locale.name, locale.share]),
);

/** How one period comes about. */
export interface PeriodSpec {
  /** Issue rate at the baseline mix. */
  readonly theta: number;
  readonly shares: readonly number[];
  readonly sensitivity: number;
  readonly specificity: number;
  readonly flaggedLabels: number;
  readonly unflaggedLabels: number;
  /** Every response is drawn on its own with the locale's probability, so that sample sizes vary. */
  readonly bernoulli: boolean;
  /** Responses a user has in the sample, and how alike they are; 1 and 0: independent. */
  readonly clusterSize: number;
  readonly correlation: number;
  /** Chance that an adjudicated label is wrong. */
  readonly labelError: number;
  /** Share of scored responses lost to abstention, at random. */
  readonly abstention: number;
}

export function periodSpec(theta: number, changes: Partial<PeriodSpec> = {}): PeriodSpec {
  return {
    theta,
    shares: LOCALES.map((locale) => locale.share),
    sensitivity: 0.7,
    specificity: 0.98,
    flaggedLabels: 200,
    unflaggedLabels: 100,
    bernoulli: false,
    clusterSize: 1,
    correlation: 0,
    labelError: 0,
    abstention: 0,
    ...changes,
  };
}

export interface Truth {
  readonly flagShare: number;
  readonly confirmed: number;
  readonly total: number;
}

/** The estimands' true values under `shares` (the reference shares for standardised ones). */
export function truthOf(spec: PeriodSpec, shares: readonly number[] = spec.shares): Truth {
  let total = 0;
  LOCALES.forEach((locale, h) => {
    total += shares[h]! * spec.theta * locale.relativeRate;
  });
  const confirmed = spec.sensitivity * total;
  return { total, confirmed, flagShare: confirmed + (1 - total) * (1 - spec.specificity) };
}
