import type { GroupMoments, LabelRow, Period } from '../../src/statistics/estimands.ts';
import { allocateLabels } from '../../src/statistics/label-allocation.ts';
import { LOCALES, type PeriodSpec, RESPONSES } from './population.ts';
import type { Draws } from './random.ts';

/** Sampled responses of one locale, by what they are and whether they were flagged. */
interface LocaleSample {
  readonly name: string;
  readonly n: number;
  readonly weight: number;
  readonly counts: Readonly<Record<'hit' | 'falseAlarm' | 'miss' | 'clean', number>>;
  /** Σ over users of (responses)², responses × flags, flags², and the number of users. */
  readonly users: { readonly count: number; readonly nn: number; readonly nx: number; readonly xx: number };
}

/** One simulated period: what the store would add up, and the labels that physicians gave. */
export function drawPeriod(spec: PeriodSpec, draws: Draws): Period {
  const samples = LOCALES.map((_, h) => drawLocale(spec, h, draws));
  return {
    strata: samples.map(moments),
    labels: [
      ...drawLabels(spec, samples, true, spec.flaggedLabels, draws),
      ...drawLabels(spec, samples, false, spec.unflaggedLabels, draws),
    ],
  };
}

function drawLocale(spec: PeriodSpec, h: number, draws: Draws): LocaleSample {
  const locale = LOCALES[h]!;
  const population = RESPONSES * spec.shares[h]!;
  const expected = RESPONSES * locale.share * locale.fraction;
  const fraction = expected / (RESPONSES * locale.share);
  const drawn = spec.bernoulli ? draws.binomial(population, fraction) : Math.round(population * fraction);
  const n = drawn - (spec.abstention > 0 ? draws.binomial(drawn, spec.abstention) : 0);
  const rate = spec.theta * locale.relativeRate;
  const base = { name: locale.name, n, weight: 1 / fraction };
  if (spec.clusterSize > 1) return { ...base, ...drawUsers(spec, n, rate, draws) };
  const issues = draws.binomial(n, rate);
  const hit = draws.binomial(issues, spec.sensitivity);
  const falseAlarm = draws.binomial(n - issues, 1 - spec.specificity);
  const flags = hit + falseAlarm;
  return {
    ...base,
    counts: { hit, falseAlarm, miss: issues - hit, clean: n - issues - falseAlarm },
    users: { count: n, nn: n, nx: flags, xx: flags },
  };
}

/** Users with alike responses: Pólya's urn gives a beta-binomial with the intra-user correlation asked for. */
function drawUsers(spec: PeriodSpec, n: number, rate: number, draws: Draws) {
  const prior = 1 / spec.correlation - 1;
  const counts = { hit: 0, falseAlarm: 0, miss: 0, clean: 0 };
  const users = { count: 0, nn: 0, nx: 0, xx: 0 };
  for (let left = n; left > 0; ) {
    const size = Math.min(left, spec.clusterSize);
    let issues = 0;
    let flags = 0;
    for (let i = 0; i < size; i++) {
      const isIssue = draws.uniform() * (prior + i) < prior * rate + issues;
      const isFlagged = draws.uniform() < (isIssue ? spec.sensitivity : 1 - spec.specificity);
      if (isIssue) issues += 1;
      if (isFlagged) flags += 1;
      counts[isIssue ? (isFlagged ? 'hit' : 'miss') : isFlagged ? 'falseAlarm' : 'clean'] += 1;
    }
    users.count += 1;
    users.nn += size * size;
    users.nx += size * flags;
    users.xx += flags * flags;
    left -= size;
  }
  return { counts, users };
}

function moments({ name, n, weight: w, counts, users }: LocaleSample): GroupMoments {
  const flags = counts.hit + counts.falseAlarm;
  return {
    stratum: name,
    group: name,
    clusters: users.count,
    activeClusters: users.count,
    responses: n,
    events: flags,
    weight: n * w,
    weightedEvents: flags * w,
    squaredWeight: n * w * w,
    clusterWeightSquared: users.nn * w * w,
    clusterCross: users.nx * w * w,
    clusterEventsSquared: users.xx * w * w,
  };
}

/** A random sample within flag status × locale, allocated by the production rule, probabilities recorded. */
function drawLabels(
  spec: PeriodSpec,
  samples: readonly LocaleSample[],
  flagged: boolean,
  total: number,
  draws: Draws,
): LabelRow[] {
  const pools = samples.map(({ counts }) =>
    flagged ? { issues: counts.hit, clean: counts.falseAlarm } : { issues: counts.miss, clean: counts.clean },
  );
  const plan = allocateLabels(
    total,
    samples.map(({ name, weight }, h) => {
      const available = pools[h]!.issues + pools[h]!.clean;
      return { stratum: name, available, weight: available * weight };
    }),
  );
  const labels: LabelRow[] = [];
  plan.forEach(({ stratum, draw, probability }, h) => {
    const { issues, clean } = pools[h]!;
    const found = draws.hypergeometric(issues, clean, draw);
    for (let i = 0; i < draw; i++) {
      const wrong = spec.labelError > 0 && draws.uniform() < spec.labelError;
      labels.push({
        group: stratum,
        stratum: `${stratum}/${flagged ? 'flagged' : 'unflagged'}`,
        cluster: `${stratum}${flagged ? 'f' : 'u'}${i}`,
        weight: samples[h]!.weight / probability,
        flagged,
        issue: i < found !== wrong,
      });
    }
  });
  return labels;
}
