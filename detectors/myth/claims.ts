import { z } from 'zod';
import { SEVERITIES } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { expand } from '../patterns/vocabulary.ts';

/** Claims as things that stand together in one sentence, in sixteen languages, by topic. */

/** One way to tell a claim. */
const Telling = z.strictObject({
  /** What the text must be about: in the sentence, in the lines before it or in the question. */
  in: z.string().optional(),
  /** The claim is itself a denial. */
  negative: z.boolean().default(false),
  all: z.array(z.string()).min(1),
  unless: z.string().optional(),
});
const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  severity: z.enum(SEVERITIES),
  fact: z.string().min(10),
  tell: z.array(Telling).min(1),
});
const Lists = z.strictObject({ sources: SourcesSchema, vocabulary: z.record(z.string(), z.string()) });
const Topic = z.strictObject({ claims: z.array(Row) });

const TOPICS = [
  'vaccines',
  'infection',
  'cancer',
  'lasting',
  'first-aid',
  'women',
  'children',
  'body',
  'mind',
  'movement',
  'food',
  'remedies',
  'eating',
  'illness',
  'family',
  'medicines',
  'retold',
  'retold-too',
  'customs',
  'sayings',
  'beliefs',
  'habits',
  'worldwide',
  'known',
];
const { sources, vocabulary } = loadKnowledge(import.meta.url, 'lists.yaml', Lists);

export { sources };

const rows = TOPICS.flatMap((topic) => {
  const { claims } = loadKnowledge(import.meta.url, `${topic}.yaml`, Topic);
  checkSources(`${topic}.yaml`, sources, claims);
  return claims;
});

/** Endings that a star inside a phrase stands for ("past* do zębów"). */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /[а-я]/,
    [
      '',
      'а',
      'ы',
      'у',
      'ой',
      'ую',
      'ая',
      'ое',
      'ые',
      'ый',
      'ого',
      'ом',
      'и',
      'е',
      'я',
      'ю',
      'ей',
      'ый',
      'их',
      'ых',
    ],
  ],
  [/[a-z]/, ['', 'a', 'e', 'y', 'i', 'u', 'ej', 'em', 'ego', 'ym', 'ich', 'ych', 's', 'en', 'n', 'ie']],
];

function spell(phrase: string): readonly string[] {
  const inner = phrase.slice(0, -1).indexOf('*');
  if (inner < 0) return [phrase];
  if (phrase[inner - 1] === ' ') return [];
  const endings = ENDINGS.find(([script]) => script.test(phrase))?.[1] ?? [''];
  return endings.flatMap((ending) => spell(phrase.slice(0, inner) + ending + phrase.slice(inner + 1)));
}

export const phrasesOf = (line: string): readonly string[] =>
  expand(line, vocabulary).flatMap((phrase) => spell(fold(phrase)));

export const matcherOf = (phrases: readonly string[]): PhraseMatcher<true> =>
  createMatcher(phrases.map((phrase) => [phrase, true] as const));

export interface Claim extends Omit<z.infer<typeof Row>, 'tell'>, Omit<z.infer<typeof Telling>, 'in'> {
  readonly about: PhraseMatcher<true> | undefined;
}

export const claims: readonly Claim[] = rows.flatMap(({ tell, ...row }) =>
  tell.map(({ in: about, ...telling }) => ({
    ...row,
    ...telling,
    about: about ? matcherOf(phrasesOf(about)) : undefined,
  })),
);

/** How far back the subject may have been named, in UTF-16 units. */
const BACK = 300;

export function isAbout(
  about: PhraseMatcher<true> | undefined,
  reading: Reading,
  sentence: Span,
  prompt: Reading | undefined,
): boolean {
  if (!about) return true;
  const near = reading.text.slice(Math.max(0, sentence.start - BACK), sentence.end);
  return about.scan(near).length > 0 || (prompt !== undefined && about.scan(prompt.text).length > 0);
}
