import { createRandom, type Random } from '../../src/simulate/random.ts';
import { EVERYDAY_LOOKALIKES, EVERYDAY_QUESTIONS } from './english-everyday.ts';
import {
  CARE,
  CONDITIONS,
  DRUGS,
  HEALTH_QUESTIONS,
  HEALTH_STATEMENTS,
  PEOPLE,
  SYMPTOMS,
} from './english-health.ts';
import { HEALTH_WORDS, NEUTRAL_FRAMES, OTHER_WORDS } from './english-more.ts';
import { HARD_NEGATIVES, OTHER_QUESTIONS, OTHER_STATEMENTS, SUBJECTS } from './english-other.ts';
import {
  OTHER_LIKE_PATIENT_QUESTIONS,
  PATIENT_QUESTIONS,
  TASKS_WITH_HEALTH_WORDS,
} from './english-questions.ts';
import type { Example } from './fit.ts';
import { LANGUAGE_WORDS } from './languages.ts';
import { HEALTH_PROSE, OTHER_PROSE } from './prose.ts';
import { HEALTH_SENTENCES, OTHER_SENTENCES, OTHER_SHORT } from './prose-languages.ts';
import { list } from './words.ts';

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  s: SYMPTOMS,
  c: CONDITIONS,
  d: DRUGS,
  t: CARE,
  p: PEOPLE,
  x: SUBJECTS,
};

function complete(frame: string, slots: Readonly<Record<string, readonly string[]>>, random: Random): string {
  return frame.replace(/\{(\w)\}/g, (whole, slot: string) => {
    const words = slots[slot];
    return words === undefined ? whole : random.pick(words);
  });
}

function questions(frames: readonly string[], health: boolean, n: number, random: Random): Example[] {
  return Array.from({ length: n }, () => ({
    text: complete(random.pick(frames), SLOTS, random),
    health,
    source: 'written-english',
    kind: 'query' as const,
  }));
}

function answers(frames: readonly string[], health: boolean, n: number, random: Random): Example[] {
  return Array.from({ length: n }, () => {
    const sentences = Array.from({ length: 1 + random.int(4) }, () =>
      complete(random.pick(frames), SLOTS, random),
    );
    return { text: sentences.join(' '), health, source: 'written-english', kind: 'response' as const };
  });
}

/** Word problems and their solutions: numbers and everyday things, some of them with a nurse or a bottle of milk. */
function wordProblems(n: number, random: Random): Example[] {
  const names = [
    'Anna',
    'Ben',
    'Carla',
    'Dmitri',
    'Elena',
    'Farid',
    'Grace',
    'a nurse',
    'a doctor',
    'a farmer',
  ];
  const things = [
    'apples',
    'pencils',
    'cups of milk',
    'tickets',
    'bottles',
    'cookies',
    'miles',
    'pages',
    'bags',
    'eggs',
    'pills',
  ];
  return Array.from({ length: n }, () => {
    const [a, b] = [2 + random.int(30), 2 + random.int(9)];
    const [name, thing] = [random.pick(names), random.pick(things)];
    const query = random.chance(0.4);
    const problem = `If ${name} has ${a} ${thing} and buys ${b} more every day, how many ${thing} are there after a week?`;
    const solution = `In a week ${name} buys ${b} * 7 = ${b * 7} ${thing}. Together with the ${a} from before that makes ${a} + ${b * 7} = ${a + b * 7} ${thing}. The answer is ${a + b * 7}.`;
    return {
      text: query ? problem : solution,
      health: false,
      source: 'written-english',
      kind: query ? 'query' : 'response',
    };
  });
}

function manyLanguages(perLanguage: number, random: Random): Example[] {
  return LANGUAGE_WORDS.flatMap(({ language, frames, health, other }) =>
    [list(health), list(other)].flatMap((words, index) => {
      const made = Array.from({ length: perLanguage }, (): Example => {
        const sentences = Array.from({ length: 1 + random.int(3) }, () =>
          complete(random.pick(frames), { w: words }, random),
        );
        return {
          text: sentences.join(' '),
          health: index === 0,
          source: `written-${language}`,
          kind: 'response',
        };
      });
      const alone = words.map(
        (word): Example => ({
          text: word,
          health: index === 0,
          source: `written-${language}`,
          kind: 'query',
        }),
      );
      return [...made, ...alone];
    }),
  );
}

/** The same chatty frames about health and about everything else: the frame must say nothing. */
function matchedFrames(n: number, random: Random): Example[] {
  const health = [...HEALTH_WORDS, ...HEALTH_WORDS, ...SYMPTOMS, ...CONDITIONS, ...DRUGS, ...CARE];
  const other = [...OTHER_WORDS, ...OTHER_WORDS, ...SUBJECTS];
  return [health, other].flatMap((words, index) =>
    Array.from({ length: n }, (): Example => {
      const one = complete(random.pick(NEUTRAL_FRAMES), { w: words }, random);
      const two = random.chance(0.3) ? ` ${complete(random.pick(NEUTRAL_FRAMES), { w: words }, random)}` : '';
      return { text: one + two, health: index === 0, source: 'written-frames', kind: 'query' };
    }),
  );
}

/** Health words as the material of another task. */
function tasksWithHealthWords(n: number, random: Random): Example[] {
  return Array.from({ length: n }, () => ({
    text: complete(random.pick(TASKS_WITH_HEALTH_WORDS), { w: HEALTH_WORDS }, random),
    health: false,
    source: 'written-tasks',
    kind: random.chance(0.5) ? ('query' as const) : ('response' as const),
  }));
}

/** Everyday words in no order: a word that says nothing about health must not count for it. */
function bagsOfWords(n: number, random: Random): Example[] {
  return Array.from({ length: n }, () => ({
    text: Array.from({ length: 3 + random.int(30) }, () => random.pick(OTHER_WORDS)).join(' '),
    health: false,
    source: 'written-bags',
    kind: 'response' as const,
  }));
}

function fixed(texts: readonly string[], health: boolean, source: string): Example[] {
  return texts.map((text) => ({ text, health, source, kind: text.endsWith('?') ? 'query' : 'response' }));
}

/** Every word by itself: what it says without company. */
function eachAlone(): Example[] {
  const health = [...HEALTH_WORDS, ...SYMPTOMS, ...CONDITIONS, ...DRUGS, ...CARE];
  const alone = (words: readonly string[], isHealth: boolean): Example[] =>
    words.map((text) => ({ text, health: isHealth, source: 'written-words', kind: 'query' }));
  return [...alone(health, true), ...alone([...OTHER_WORDS, ...SUBJECTS], false)];
}

/** Tokens of five letters and more in the health vocabulary of all languages. */
export function healthTokens(): ReadonlySet<string> {
  const english = [...HEALTH_WORDS, ...SYMPTOMS, ...CONDITIONS, ...DRUGS, ...CARE];
  const others = LANGUAGE_WORDS.flatMap((words) => list(words.health));
  const tokens = [...english, ...others]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
  return new Set(tokens.filter((token) => token.length >= 5 || /[^\u0000-\u024f]/.test(token)));
}

/** Everything that was written for this gate, completed from its vocabulary; the same for the same seed. */
export function writtenExamples(seed: number): Example[] {
  const random = createRandom(seed, 0x9a7e);
  return [
    ...questions(HEALTH_QUESTIONS, true, 5000, random),
    ...questions(OTHER_QUESTIONS, false, 5000, random),
    ...answers(HEALTH_STATEMENTS, true, 2500, random),
    ...answers(OTHER_STATEMENTS, false, 2500, random),
    ...matchedFrames(8000, random),
    ...bagsOfWords(1000, random),
    ...tasksWithHealthWords(1500, random),
    ...wordProblems(600, random),
    ...manyLanguages(150, random),
    ...eachAlone(),
    ...Object.values(HEALTH_SENTENCES).flatMap((texts) => fixed(texts, true, 'written-sentences')),
    ...Object.values(OTHER_SENTENCES).flatMap((texts) => fixed(texts, false, 'written-sentences')),
    ...fixed(OTHER_SHORT, false, 'written-short'),
    ...fixed([...PATIENT_QUESTIONS, ...EVERYDAY_QUESTIONS], true, 'written-patients'),
    ...fixed(OTHER_LIKE_PATIENT_QUESTIONS, false, 'written-patients'),
    ...fixed([...HARD_NEGATIVES, ...EVERYDAY_LOOKALIKES], false, 'written-hard-negatives'),
    ...fixed(OTHER_PROSE, false, 'written-prose'),
    ...fixed(HEALTH_PROSE, true, 'written-prose'),
  ];
}
