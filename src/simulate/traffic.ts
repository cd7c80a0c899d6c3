import { type Content, healthContent } from './content.ts';
import { NON_HEALTH } from './nonhealth.ts';
import { inventPerson, personInPrompt, personInResponse } from './people.ts';
import {
  at,
  type SimulatedLocale,
  type SimulatedMessage,
  type SimulatedModel,
  type SimulatedTruth,
  type SimulationPlan,
} from './plan.ts';
import { createRandom, mix, nameHash, type Random, trait } from './random.ts';
import { WEEK_MS, weekName, weekStart } from './week.ts';

/** Messages that wait for their time (delayed ones and second copies); bounds the generator's memory. */
const MAX_WAITING = 4096;

/** Issue rate of a model for a locale, scaled so that the first week's shares average to the model's rate. */
export function localeRate(
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

function nonHealthContent(locale: SimulatedLocale, random: Random): Content & { domain: string } {
  const { domain, prompt, response, id } = random.pick(NON_HEALTH[locale.language]);
  return { domain, prompt, response, categories: [], planted: `nonhealth/${id}` };
}

interface WithPeople {
  readonly prompt: string;
  readonly response: string;
  readonly canaries: readonly string[];
}

function addPeople(content: Content, locale: SimulatedLocale, share: number, random: Random): WithPeople {
  const { prompt, response } = content;
  if (!random.chance(share)) return { prompt, response, canaries: [] };
  const person = inventPerson(locale.language, locale.country, random);
  const asks = random.chance(0.7);
  const answers = !asks || random.chance(0.4);
  const inPrompt = personInPrompt(person, locale.language, random);
  const inResponse = personInResponse(person, locale.language, random);
  return {
    prompt: asks ? `${inPrompt.text} ${prompt}` : prompt,
    response: answers ? `${inResponse.text}\n\n${response}` : response,
    canaries: [...new Set([...(asks ? inPrompt.values : []), ...(answers ? inResponse.values : [])])],
  };
}

interface Drawn {
  readonly model: SimulatedModel;
  readonly locale: SimulatedLocale;
  readonly surface: string;
  readonly user: number;
}

function drawStratum(plan: SimulationPlan, week: number, random: Random): Drawn {
  const shares = plan.locales.map((locale) => at(locale.share, week));
  const index = random.weighted(shares);
  const models = plan.models.map((model) => at(model.adoption, week));
  const model = plan.models[random.weighted(models)] as SimulatedModel;
  const surface = plan.surfaces[random.weighted(plan.surfaces.map((s) => at(s.share, week)))];
  // Squaring makes some users frequent and leaves most with a few responses.
  const user = Math.floor(random.next() ** 2 * plan.usersPerLocale);
  const locale = plan.locales[index] as SimulatedLocale;
  return { model, locale, surface: surface?.name ?? 'web', user: mix(nameHash(locale.locale), user) };
}

function createMessage(
  plan: SimulationPlan,
  week: number,
  index: number,
  createdAt: number,
): SimulatedMessage {
  const random = createRandom(plan.seed, week, index);
  const { model, locale, surface, user } = drawStratum(plan, week, random);
  const health = !random.chance(plan.nonHealthShare);
  const issue = health && drawIssue(plan, user, localeRate(plan, model, locale, week), random);
  const content = health
    ? healthContent(plan, week, locale, issue, random)
    : nonHealthContent(locale, random);
  const { prompt, response, canaries } = addPeople(content, locale, plan.personShare, random);
  const labelled = random.chance(plan.domainLabelShare);
  const domain = 'domain' in content ? (content.domain as string) : 'health';
  const delayed = random.chance(plan.delayedShare);
  const delay = delayed ? Math.ceil(random.next() * plan.maxDelayMs) : 0;
  const id = `r-${plan.seed.toString(36)}-${week}-${index.toString(36).padStart(5, '0')}`;
  const userId = `u-${user.toString(36)}`;
  const facts = { model: model.name, locale: locale.locale, country: locale.country, surface };
  const envelope = {
    id,
    created_at: new Date(createdAt).toISOString(),
    ...facts,
    user_id: userId,
    conversation_id: `c-${mix(plan.seed, week, index, 0xc0).toString(36)}`,
    ...(labelled ? { domain } : {}),
    prompt,
    response,
    ...(content.citations === undefined ? {} : { citations: content.citations }),
  };
  const truth: SimulatedTruth = {
    id,
    week: weekName(createdAt),
    ...facts,
    user: userId,
    health,
    issue,
    categories: content.categories,
    ...(content.plantedDetector === undefined ? {} : { plantedDetector: content.plantedDetector }),
    ...(content.planted === undefined ? {} : { planted: content.planted }),
    ...(content.plantedAs === undefined ? {} : { plantedAs: content.plantedAs }),
    canaries,
    delayed,
  };
  return { key: id, value: JSON.stringify(envelope), headers: facts, timestampMs: createdAt + delay, truth };
}

/** A second delivery of the same message a little later, as producers do after a timeout. */
function copyOf(message: SimulatedMessage, random: Random): SimulatedMessage {
  return {
    ...message,
    timestampMs: message.timestampMs + 1 + random.int(600_000),
    truth: { ...message.truth, duplicateOf: message.truth.id },
  };
}

function insertByTime(waiting: SimulatedMessage[], message: SimulatedMessage): void {
  let place = waiting.length;
  while (place > 0 && (waiting[place - 1] as SimulatedMessage).timestampMs > message.timestampMs) place--;
  waiting.splice(place, 0, message);
}

/**
 * The traffic of a plan, in the order in which it reaches the topic. Deterministic in the plan; memory does
 * not grow with the number of messages. Throws a RangeError when the start week does not exist or a list
 * of the plan is empty.
 */
export function* simulate(plan: SimulationPlan): Generator<SimulatedMessage> {
  const start = weekStart(plan.startWeek);
  if (start === undefined) throw new RangeError('startWeek is not an ISO week such as 2026-W14');
  if (plan.models.length === 0 || plan.locales.length === 0)
    throw new RangeError('the plan has no model or no locale');
  const waiting: SimulatedMessage[] = [];
  for (let week = 0; week < plan.weeks; week++) {
    for (let index = 0; index < plan.responsesPerWeek; index++) {
      const random = createRandom(plan.seed, week, index, 0xd1);
      const within = (index + random.next()) / plan.responsesPerWeek;
      const createdAt = start + Math.floor((week + within) * WEEK_MS);
      const message = createMessage(plan, week, index, createdAt);
      if (message.truth.delayed) insertByTime(waiting, message);
      if (random.chance(plan.duplicateShare)) insertByTime(waiting, copyOf(message, random));
      while (
        waiting.length > MAX_WAITING ||
        (waiting[0]?.timestampMs ?? Number.POSITIVE_INFINITY) <= createdAt
      ) {
        yield waiting.shift() as SimulatedMessage;
      }
      if (!message.truth.delayed) yield message;
    }
  }
  yield* waiting;
}
