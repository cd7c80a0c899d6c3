import type { Category } from '../domain/verdict.ts';
import { CARRIERS, CLOSINGS, OPENINGS } from './carriers/index.ts';
import { emergencyNumber } from './errors/emergency-number.ts';
import { DISMISSED_SLIPS, LOOKALIKES } from './errors/harmless.ts';
import { HIDDEN_ERRORS } from './errors/hidden.ts';
import { ERROR_KINDS } from './errors/index.ts';
import { type ErrorKind, fill, type Plant, type PlantContext, type PlantedCitation } from './errors/kind.ts';
import type { SimulatedTruth, SimulationPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { DrawnResponse } from './response.ts';

/** The text of one exchange with what was planted in it. */
export interface Content {
  readonly prompt: string;
  readonly response: string;
  readonly citations?: readonly PlantedCitation[];
  readonly categories: readonly Category[];
  readonly plantedDetector?: Category;
  readonly planted?: string;
  readonly plantedAs?: SimulatedTruth['plantedAs'];
}

type Planting = Omit<Content, 'prompt' | 'response' | 'citations'> & { readonly plant?: Plant };

const NOTHING: Planting = { categories: [] };

function drawKind(plan: SimulationPlan, random: Random): ErrorKind {
  const weights = ERROR_KINDS.map((kind) =>
    plan.errorMix === undefined ? 1 : (plan.errorMix[kind.detector] ?? 0),
  );
  return ERROR_KINDS[random.weighted(weights)] as ErrorKind;
}

/** A pair of any kind that the language and the country have. Unit conversion has all of them. */
function drawPair(plan: SimulationPlan, context: PlantContext) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const kind = drawKind(plan, context.random);
    const pair = kind.pair(context);
    if (pair !== undefined) return { detector: kind.detector, pair };
  }
  return undefined;
}

function plantError(plan: SimulationPlan, flagged: boolean, context: PlantContext): Planting {
  const drawn = flagged ? drawPair(plan, context) : undefined;
  if (drawn === undefined) {
    const pair = context.random.pick(HIDDEN_ERRORS[context.language]);
    return { categories: ['claim'], planted: pair.id, plantedAs: 'hidden-error', plant: pair.wrong };
  }
  const { detector, pair } = drawn;
  return {
    categories: [detector],
    plantedDetector: detector,
    planted: pair.id,
    plantedAs: 'error',
    plant: pair.wrong,
  };
}

function plantHarmless(plan: SimulationPlan, flagged: boolean, context: PlantContext): Planting {
  const { random, language } = context;
  if (flagged) {
    const slip = random.pick(DISMISSED_SLIPS[language]);
    return {
      categories: [],
      planted: slip.id,
      plantedAs: 'dismissed-slip',
      plant: { sentence: slip.sentence },
    };
  }
  const kind = random.next();
  if (kind < plan.cleanTwinShare) {
    const drawn = drawPair(plan, context);
    // Issues that no detector sees have correct twins too, as often as the kinds with a detector.
    const hidden = random.chance(1 / (ERROR_KINDS.length + 1)) || drawn === undefined;
    const pair = hidden ? random.pick(HIDDEN_ERRORS[language]) : drawn.pair;
    return { categories: [], planted: pair.id, plantedAs: 'clean-twin', plant: pair.clean };
  }
  if (kind < plan.cleanTwinShare + plan.lookalikeShare) {
    const text = random.pick(LOOKALIKES[language]);
    return { categories: [], planted: text.id, plantedAs: 'lookalike', plant: { sentence: text.sentence } };
  }
  return NOTHING;
}

/** A health exchange: a carrier, and in it what is to be planted. */
export function healthContent(
  plan: SimulationPlan,
  week: number,
  { locale, issue, flaggedIn, random }: DrawnResponse,
): Content {
  const { language, country } = locale;
  const context: PlantContext = { language, country, random };
  const { plant, ...planting } = (issue ? plantError : plantHarmless)(plan, flaggedIn(week), context);
  const carrier = random.pick(CARRIERS[language]);
  const own = plant?.prompt !== undefined;
  const paragraphs = own ? [] : [...carrier.paragraphs];
  if (plant !== undefined) paragraphs.splice(own ? 0 : 1 + random.int(paragraphs.length), 0, plant.sentence);
  const parts = [random.pick(OPENINGS[language]), ...paragraphs, random.pick(CLOSINGS[language])];
  const response = fill(parts.filter((part) => part !== '').join('\n\n'), {
    emergency: emergencyNumber(country),
  });
  return {
    ...planting,
    prompt: plant?.prompt ?? carrier.prompt,
    response,
    ...(plant?.citations === undefined ? {} : { citations: plant.citations }),
  };
}
