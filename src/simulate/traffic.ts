import { type Content, healthContent } from './content.ts';
import { NON_HEALTH } from './nonhealth.ts';
import { inventPerson, personInPrompt, personInResponse } from './people.ts';
import type { SimulatedLocale, SimulatedMessage, SimulatedTruth, SimulationPlan } from './plan.ts';
import { createRandom, mix, type Random } from './random.ts';
import { type DrawnResponse, responsesOf } from './response.ts';
import { WEEK_MS, weekName, weekStart } from './week.ts';

/** Messages that wait for their time (delayed ones and second copies); bounds the generator's memory. */
const MAX_WAITING = 4096;

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

function createMessage(
  plan: SimulationPlan,
  week: number,
  index: number,
  drawn: DrawnResponse,
  createdAt: number,
): SimulatedMessage {
  const { model, locale, surface, health, issue, random } = drawn;
  const content = health ? healthContent(plan, week, drawn) : nonHealthContent(locale, random);
  const { prompt, response, canaries } = addPeople(content, locale, plan.personShare, random);
  const labelled = random.chance(plan.domainLabelShare);
  const domain = 'domain' in content ? (content.domain as string) : 'health';
  const delayed = random.chance(plan.delayedShare);
  const delay = delayed ? Math.ceil(random.next() * plan.maxDelayMs) : 0;
  const id = `r-${plan.seed.toString(36)}-${week}-${index.toString(36).padStart(5, '0')}`;
  const user = `u-${drawn.user.toString(36)}`;
  const facts = { model, locale: locale.locale, country: locale.country, surface };
  const envelope = {
    id,
    created_at: new Date(createdAt).toISOString(),
    ...facts,
    user_id: user,
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
    user,
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
    const draw = responsesOf(plan, week);
    for (let index = 0; index < plan.responsesPerWeek; index++) {
      const random = createRandom(plan.seed, week, index, 0xd1);
      const within = (index + random.next()) / plan.responsesPerWeek;
      const createdAt = start + Math.floor((week + within) * WEEK_MS);
      const message = createMessage(plan, week, index, draw(index), createdAt);
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
