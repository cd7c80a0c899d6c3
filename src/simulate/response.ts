import { at, type SimulatedLocale, type SimulatedModel, type SimulationPlan } from './plan.ts';
import { createRandom, mix, nameHash, type Random, trait } from './random.ts';

/** What is decided about a response before it has a text. */
export interface DrawnResponse {
  readonly model: string;
  readonly locale: SimulatedLocale;
  readonly surface: string;
  /** Who asked; the same number in every week. */
  readonly user: number;
  readonly health: boolean;
  /** A physician who reads it carefully finds an issue. */
  readonly issue: boolean;
  /**
   * Whether detectors with the sensitivity and specificity of a week flag it. Text is planted by the answer for
   * the response's own week; other weeks tell what other versions would have made of the same response.
   */
  readonly flaggedIn: (week: number) => boolean;
  /** Draws for the text: what was drawn above is behind it. */
  readonly random: Random;
}

/** Issue rate of a model for a locale, scaled so that the first week's shares average to the model's rate. */
function localeRate(
  plan: SimulationPlan,
  model: SimulatedModel,
  locale: SimulatedLocale,
  week: number,
): number {
  let shares = 0;
  let relative = 0;
  for (const other of plan.locales) {
    shares += at(other.share, 0);
    relative += at(other.share, 0) * other.relativeRate;
  }
  const scale = relative === 0 ? 0 : shares / relative;
  return Math.min(1, at(model.issueRate, week) * locale.relativeRate * scale);
}

/**
 * Whether a response has an issue. With probability √ρ it follows its user's lasting habit, else its own
 * draw; both have the rate as their mean, so that two responses to one user correlate by ρ.
 */
function drawIssue(plan: SimulationPlan, user: number, rate: number, random: Random): boolean {
  const follows = random.chance(Math.sqrt(plan.userCorrelation));
  const own = random.next();
  return (follows ? trait(plan.seed, user, 0x4ab17) : own) < rate;
}

interface Traffic {
  readonly shares: readonly number[];
  readonly adoption: readonly number[];
  readonly surfaces: readonly number[];
  /** Issue rate by model, then locale. */
  readonly rates: readonly (readonly number[])[];
}

function trafficOf(plan: SimulationPlan, week: number): Traffic {
  return {
    shares: plan.locales.map(({ share }) => at(share, week)),
    adoption: plan.models.map(({ adoption }) => at(adoption, week)),
    surfaces: plan.surfaces.map(({ share }) => at(share, week)),
    rates: plan.models.map((model) => plan.locales.map((locale) => localeRate(plan, model, locale, week))),
  };
}

/**
 * The responses of a week by their number, each drawn alone: any sample of the numbers is a sample of the
 * traffic that `simulate` sends, without the rest of it and without text.
 */
export function responsesOf(plan: SimulationPlan, week: number): (index: number) => DrawnResponse {
  const { shares, adoption, surfaces, rates } = trafficOf(plan, week);
  const hashes = plan.locales.map(({ locale }) => nameHash(locale));
  return (index) => {
    const random = createRandom(plan.seed, week, index);
    const place = random.weighted(shares);
    const version = random.weighted(adoption);
    const surface = plan.surfaces[random.weighted(surfaces)];
    // Squaring makes some users frequent and leaves most with a few responses.
    const user = mix(hashes[place]!, Math.floor(random.next() ** 2 * plan.usersPerLocale));
    const health = !random.chance(plan.nonHealthShare);
    const issue = health && drawIssue(plan, user, rates[version]![place]!, random);
    const seen = health ? random.next() : 1;
    return {
      model: plan.models[version]!.name,
      locale: plan.locales[place]!,
      surface: surface?.name ?? 'web',
      user,
      health,
      issue,
      flaggedIn: (other) =>
        health && (issue ? seen < at(plan.sensitivity, other) : seen >= at(plan.specificity, other)),
      random,
    };
  };
}

/** Issue rate of a week's health responses, as mean over its own traffic or over that of another week. */
export function trueRate(plan: SimulationPlan, week: number, mixOf = week): number {
  const { adoption, rates } = trafficOf(plan, week);
  return mean(
    plan.locales.map((_, place) =>
      mean(
        rates.map((byLocale) => byLocale[place]!),
        adoption,
      ),
    ),
    trafficOf(plan, mixOf).shares,
  );
}

function mean(values: readonly number[], weights: readonly number[]): number {
  let [sum, total] = [0, 0];
  for (const [i, weight] of weights.entries()) {
    sum += weight * values[i]!;
    total += weight;
  }
  return sum / total;
}
