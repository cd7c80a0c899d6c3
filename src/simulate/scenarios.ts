import { DETECTED_MIX } from './errors/index.ts';
import type { SimulatedLocale, SimulationPlan } from './plan.ts';

export const SCENARIOS = [
  'fall-71',
  'null',
  'mix-shift',
  'detector-change',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What a scenario shows, for help texts. */
export const SCENARIO_NOTES: Readonly<Record<Scenario, string>> = {
  'fall-71': 'two model versions over the weeks; the newer one has 71 % fewer issues',
  null: 'two model versions, nothing changes',
  'mix-shift': 'the traffic moves to locales with more issues; no locale changes',
  'detector-change': 'specificity .98 to .99 half-way; the answers stay as they are (= S7)',
  S1: 'issue rate 3 % to 0.87 % half-way',
  S2: 'S1 with a shift to locales with more issues',
  S3: 'shift to locales with more issues, no change within any',
  S4: 'sensitivity .70 to .50 half-way, no change of the answers',
  S5: 'issue rate 10 % to 2.9 % half-way',
  S6: 'issue rate 1 % to 0.29 % half-way',
  S7: 'specificity .98 to .99 half-way, no change of the answers',
};

export interface ScenarioSize {
  readonly seed: number;
  readonly weeks: number;
  readonly responsesPerWeek: number;
  readonly startWeek: string;
}

const OLD_MODEL = 'aster-4';
const NEW_MODEL = 'aster-5';

/** Traffic shares .55/.25/.15/.05 and relative rates .8/1/1.3/2.3, with the shift to the last two. */
function fourLocales(shift: readonly (readonly number[])[]): SimulatedLocale[] {
  const share = (index: number): number[] => shift.map((week) => week[index] ?? 0);
  return [
    { locale: 'en-US', country: 'US', language: 'en', share: share(0), relativeRate: 0.8 },
    { locale: 'de-DE', country: 'DE', language: 'de', share: share(1), relativeRate: 1 },
    { locale: 'fr-FR', country: 'FR', language: 'fr', share: share(2), relativeRate: 1.3 },
    { locale: 'pt-BR', country: 'BR', language: 'pt', share: share(3), relativeRate: 2.3 },
  ];
}

const STEADY = [0.55, 0.25, 0.15, 0.05] as const;
const SHIFTED = [0.35, 0.25, 0.25, 0.15] as const;

/** The first value before the middle of the weeks, the second from there on. */
function halves<T>(weeks: number, before: T, after: T): T[] {
  return Array.from({ length: weeks }, (_, week) => (week < weeks / 2 ? before : after));
}

function ordinary(size: ScenarioSize): SimulationPlan {
  return {
    ...size,
    models: [{ name: OLD_MODEL, adoption: 1, issueRate: 0.03 }],
    locales: fourLocales([STEADY]),
    surfaces: [
      { name: 'web', share: 0.5 },
      { name: 'ios', share: 0.3 },
      { name: 'android', share: 0.2 },
    ],
    nonHealthShare: 0.15,
    domainLabelShare: 0.3,
    sensitivity: 0.7,
    specificity: 0.98,
    errorMix: DETECTED_MIX,
    cleanTwinShare: 0.1,
    lookalikeShare: 0.05,
    personShare: 0.1,
    usersPerLocale: Math.max(50, Math.round(size.responsesPerWeek / 8)),
    userCorrelation: 0.02,
    duplicateShare: 0.01,
    delayedShare: 0.02,
    maxDelayMs: 6 * 3_600_000,
  };
}

/** Two versions: the newer one takes over in an S-curve over the weeks. */
function rollout(size: ScenarioSize, oldRate: number, newRate: number): SimulationPlan['models'] {
  const middle = (size.weeks - 1) / 2;
  const taken = Array.from({ length: size.weeks }, (_, week) => {
    if (week === 0) return 0;
    if (week === size.weeks - 1) return 1;
    return 1 / (1 + Math.exp(-1.6 * (week - middle)));
  });
  return [
    { name: OLD_MODEL, adoption: taken.map((share) => 1 - share), issueRate: oldRate },
    { name: NEW_MODEL, adoption: taken, issueRate: newRate },
  ];
}

/** For a first look: six countries, five languages, no dismissed slips, most issues detectable. */
function showcase(size: ScenarioSize, oldRate: number, newRate: number): SimulationPlan {
  const locale = (name: string, language: SimulatedLocale['language'], share: number): SimulatedLocale => ({
    locale: name,
    country: name.slice(3),
    language,
    share,
    relativeRate: 1,
  });
  return {
    ...ordinary(size),
    models: rollout(size, oldRate, newRate),
    locales: [
      locale('en-US', 'en', 0.4),
      locale('en-GB', 'en', 0.15),
      locale('de-DE', 'de', 0.15),
      locale('fr-FR', 'fr', 0.1),
      locale('es-MX', 'es', 0.1),
      locale('pt-BR', 'pt', 0.1),
    ],
    sensitivity: 0.85,
    specificity: 1,
  };
}

/** Half-way through the weeks all traffic goes from the old model to the new one. */
function switchOver(size: ScenarioSize, before: number, after: number): SimulationPlan['models'] {
  return [
    { name: OLD_MODEL, adoption: halves(size.weeks, 1, 0), issueRate: before },
    { name: NEW_MODEL, adoption: halves(size.weeks, 0, 1), issueRate: after },
  ];
}

/** The plan of a named scenario. Sensitivity .70 and specificity .98 unless the scenario changes them. */
export function scenarioPlan(scenario: Scenario, size: ScenarioSize): SimulationPlan {
  const base = ordinary(size);
  const shifted = fourLocales(halves<readonly number[]>(size.weeks, STEADY, SHIFTED));
  switch (scenario) {
    case 'fall-71':
      return showcase(size, 0.03, 0.0087);
    case 'null':
      return showcase(size, 0.02, 0.02);
    case 'S1':
      return { ...base, models: switchOver(size, 0.03, 0.0087) };
    case 'S2':
      return { ...base, models: switchOver(size, 0.03, 0.0087), locales: shifted };
    case 'mix-shift':
    case 'S3':
      return { ...base, models: switchOver(size, 0.03, 0.03), locales: shifted };
    case 'S4':
      return {
        ...base,
        models: switchOver(size, 0.03, 0.03),
        sensitivity: halves(size.weeks, 0.7, 0.5),
      };
    case 'S5':
      return { ...base, models: switchOver(size, 0.1, 0.029) };
    case 'S6':
      return { ...base, models: switchOver(size, 0.01, 0.0029) };
    case 'detector-change':
    case 'S7':
      return {
        ...base,
        models: switchOver(size, 0.01, 0.01),
        specificity: halves(size.weeks, 0.98, 0.99),
      };
  }
}
