import { createClaimCheck } from '../../detectors/claim-check/detector.ts';
import { CLAIM_CHECK_PROMPTS } from '../../detectors/claim-check/questions.ts';
import { createRubric, RUBRIC_PROMPTS } from '../../detectors/rubric/detector.ts';
import { BREAKER_DEFAULTS, type BreakerLimits, createBreaker } from '../delivery/breaker.ts';
import type { Detector } from '../domain/detector.ts';
import type { AskJudge, ChatModel, JudgeAccess } from '../domain/judge.ts';
import type { Clock } from '../domain/ports.ts';
import { abstained, type DetectorOutcome } from '../domain/verdict.ts';
import { type AskPolicy, createAsk } from './ask.ts';
import { type Budget, type BudgetOptions, createBudget, type JudgeDecision, type Spent } from './budget.ts';
import { type Cache, createCache } from './cache.ts';
import { createControlMonitor } from './controls.ts';
import type { JudgeEvents } from './events.ts';
import { createLimiter } from './limiter.ts';
import { sha256, unitHash } from './random.ts';
import { promptHash } from './version.ts';

export interface JudgeOptions extends AskPolicy {
  readonly budget: BudgetOptions;
  readonly concurrency: number;
  readonly breaker?: BreakerLimits;
  /** Verdicts kept in memory; 0 for none. */
  readonly cacheEntries: number;
  readonly controls: { readonly share: number; readonly window: number; readonly floor: number };
  readonly minConfidence: number;
  /** False leaves out the four rubric axes (a topic without user turns). */
  readonly rubric: boolean;
  /** A second model that sees a share of the judged responses, for disagreement. It changes no verdict. */
  readonly second?: { readonly model: string; readonly share: number };
}

export interface JudgeDeps {
  readonly clock: Clock;
  /** Uniform in [0, 1) and unpredictable (`secureRandom`): nonces come from it. */
  readonly random: () => number;
  readonly model: ChatModel;
  /** Where the second model is asked; the same endpoint when absent. */
  readonly secondModel?: ChatModel;
  readonly events: JudgeEvents;
}

export interface Judge {
  readonly detectors: readonly Detector[];
  /** The same without the cache of verdicts, for anchors: an endpoint that changed has to be asked again. */
  readonly fresh: readonly Detector[];
  readonly ask: AskJudge;
  probability(atMs: number): number;
  decide(responseKey: string, atMs: number): JudgeDecision;
  spent(): Spent;
  readonly version: { readonly model: string; readonly promptHash: string };
}

/** Hash of the prompts of this build, known before there is a judge (admission asks for it). */
export const PROMPT_HASH = promptHash([CLAIM_CHECK_PROMPTS, RUBRIC_PROMPTS]);

/** Puts the judge together. Throws RangeError on options that cannot hold (no price under a cap in money). */
export function createJudge(options: JudgeOptions, deps: JudgeDeps): Judge {
  const models = options.second === undefined ? [options.model] : [options.model, options.second.model];
  const budget = createBudget(options.budget, models, deps);
  const limiter = createLimiter(options.concurrency);
  const askWith = (model: string, endpoint: ChatModel, onState: JudgeEvents['breaker']) =>
    createAsk(
      { ...options, model },
      {
        ...deps,
        model: endpoint,
        limiter,
        purse: budget,
        breaker: createBreaker(deps.clock, options.breaker ?? BREAKER_DEFAULTS, (state) =>
          onState({ state }),
        ),
      },
    );
  const ask = askWith(options.model, deps.model, deps.events.breaker);
  const second =
    options.second === undefined
      ? undefined
      : askWith(options.second.model, deps.secondModel ?? deps.model, () => {});

  const access = accessTo(ask, options, deps);
  const withSecond = second === undefined ? access : { ...access, second };
  const cache = createCache<DetectorOutcome>(options.cacheEntries);
  const build = (create: typeof createClaimCheck, calls: number) => {
    const deadlineMs = calls * (options.deadlineMs + options.maxWaitMs) + 1000;
    return pick(create(access, deadlineMs), create(withSecond, 2 * deadlineMs), options.second?.share ?? 0);
  };
  const claimCheck = build(createClaimCheck, 2);
  const rubric = build(createRubric, 1);
  const prepare = (wrap: (detector: Detector) => Detector) => {
    const first = counted(begun(wrap(claimCheck)), budget);
    return options.rubric ? [first, begun(wrap(rubric))] : [first];
  };

  return {
    detectors: prepare((detector) => cached(detector, options.model, cache, deps.events)),
    fresh: prepare((detector) => detector),
    ask,
    probability: (atMs) => budget.probability(atMs),
    decide: (responseKey, atMs) => budget.decide(responseKey, atMs),
    spent: () => budget.spent(),
    version: { model: options.model, promptHash: PROMPT_HASH },
  };
}

function accessTo(ask: AskJudge, options: JudgeOptions, deps: JudgeDeps): JudgeAccess {
  const monitor = createControlMonitor(options.controls.window, options.controls.floor);
  return {
    ask,
    random: deps.random,
    controlShare: options.controls.share,
    minConfidence: options.minConfidence,
    onControl(truth, correct) {
      deps.events.control({ truth, correct });
      const was = monitor.state().alarm;
      const { alarm, ...state } = monitor.add(correct);
      deps.events.controlAccuracy(state);
      if (alarm && !was) deps.events.controlAlarm({ items: state.items, accuracy: state.accuracy });
    },
    onDiscarded: (count) => deps.events.discardedClaims({ count }),
    onSuspicion: () => deps.events.suspicion(),
    onSecond: (agrees) => deps.events.second({ agrees }),
  };
}

function contentKey(detector: Detector, model: string, input: Parameters<Detector['detect']>[0]): string {
  const { response, prompt, history, citations, evidence, locale, country, createdAt } = input;
  const year = createdAt === undefined ? null : new Date(createdAt).getUTCFullYear();
  const content = [response, prompt, history, citations, evidence, locale, country, year];
  return sha256(JSON.stringify([detector.id, detector.version, model, ...content]));
}

/** The same content under the same prompt and model is judged once. Only answers are kept, no abstentions. */
function cached(
  detector: Detector,
  model: string,
  cache: Cache<DetectorOutcome>,
  events: JudgeEvents,
): Detector {
  return {
    ...detector,
    async detect(input, signal) {
      const key = contentKey(detector, model, input);
      const known = cache.get(key);
      events.cache({ hit: known !== undefined });
      if (known !== undefined) return known;
      const outcome = await detector.detect(input, signal);
      if (outcome.state !== 'abstained') cache.set(key, outcome);
      return outcome;
    },
  };
}

/**
 * `judge-budget` is an abstention by design, for responses that were never to be judged. This one was to be:
 * when the money ends between two of its calls, that is a refused request and must not fold into clean.
 */
function begun(detector: Detector): Detector {
  return {
    ...detector,
    async detect(input, signal) {
      const outcome = await detector.detect(input, signal);
      const broke = outcome.state === 'abstained' && outcome.reason === 'judge-budget';
      return broke ? abstained('judge-request-refused') : outcome;
    },
  };
}

/** Tells the planner that a response was judged, whatever came out: that is what its cost is divided by. */
function counted(detector: Detector, budget: Budget): Detector {
  return {
    ...detector,
    async detect(input, signal) {
      try {
        return await detector.detect(input, signal);
      } finally {
        budget.judged();
      }
    },
  };
}

/** A fixed share of the contents goes to the detector that also asks the second judge. */
function pick(alone: Detector, withSecond: Detector, share: number): Detector {
  if (share <= 0) return alone;
  return {
    ...withSecond,
    detect(input, signal) {
      const chosen = unitHash('second judge', input.response) < share ? withSecond : alone;
      return chosen.detect(input, signal);
    },
  };
}
