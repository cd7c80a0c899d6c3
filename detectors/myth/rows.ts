import { z } from 'zod';
import { SEVERITIES } from '../../src/domain/verdict.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import type { PhraseMatcher } from '../kit/phrases.ts';
import { createPatterns, type PatternSpec } from '../patterns/patterns.ts';
import { expand } from '../patterns/vocabulary.ts';
import { type Claim, claims, matcherOf, phrasesOf, sources as shared } from './claims.ts';

/** The rows of false claims as patterns that a reading is searched for. */

const Sequence = z.array(z.string()).min(1);
const MythRow = z.strictObject({
  id: z.string(),
  source: z.string(),
  severity: z.enum(SEVERITIES),
  /** What is true instead. */
  fact: z.string().min(10),
  say: z.array(Sequence).default([]),
  cause: z.array(z.tuple([z.string(), z.string()])).default([]),
  cure: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** What the user's question is about; then `also` (else `say`) counts in a short answer without its subject. */
  ask: z.string().optional(),
  also: z.array(Sequence).default([]),
  /** The myth itself is a denial ("cannot eat sugar"): negation does not take it back. */
  negative: z.boolean().default(false),
  unless: z.string().optional(),
});
const MythsFile = z.strictObject({
  sources: SourcesSchema,
  vocabulary: z.record(z.string(), z.string()),
  myths: z.array(MythRow),
});
/** What a hit says, from either file. */
export type Myth = Pick<z.infer<typeof MythRow>, 'id' | 'source' | 'severity' | 'fact' | 'negative'> & {
  readonly about?: Claim['about'];
  /** Made of things, not of a whole statement: a denial right behind them takes it back. */
  readonly loose?: boolean;
  /** What the claim is of, where other words than these make it. */
  readonly subject?: PhraseMatcher<true>;
};
type Row = z.infer<typeof MythRow>;

const file = loadKnowledge(import.meta.url, 'myths.yaml', MythsFile);
checkSources('myths.yaml', file.sources, file.myths);

/** Distance from the first to the last part of a myth, a long clause; and where the parts may come in any order. */
const WITHIN = 130;
const SPREAD = 180;
const UNMARKED = (group: string): string => group.replace(/^\^/, '');
function specOf(myth: Row, written: readonly string[], focus: number): PatternSpec<Myth> {
  const marked = written.findIndex((group) => group.startsWith('^'));
  const groups = written
    .map((group) => expand(group.replace(/^\^/, ''), file.vocabulary))
    // `*` alone stands for anything.
    .filter((phrases) => !phrases.includes('*'));
  return {
    groups,
    ordered: true,
    within: WITHIN,
    focus: Math.min(focus, groups.length - 1),
    anchor: Math.max(0, Math.min(marked, groups.length - 1)),
    unless: myth.unless ? expand(myth.unless, file.vocabulary) : [],
    value: myth,
  };
}

function specsOf(myth: Row): PatternSpec<Myth>[] {
  const says = myth.ask !== undefined && myth.also.length === 0 ? [] : myth.say;
  return [
    ...says.map((written) => specOf(myth, written, 1)),
    ...myth.cause.flatMap(([x, y]) => [
      specOf(myth, [x, '$cause', y], 1),
      specOf(myth, [UNMARKED(y), '$causedby', `^${UNMARKED(x)}`], 1),
    ]),
    ...myth.cure.flatMap(([x, y]) => [
      specOf(myth, [x, '$cure', y], 1),
      specOf(myth, [UNMARKED(y), '$curedby', `^${UNMARKED(x)}`], 1),
      specOf(myth, ['$use', `^${UNMARKED(x)}`, '$for', UNMARKED(y)], 0),
    ]),
  ];
}

/** The rarest group is the first of a row, except where it is a list of common things. */
const anywhere: PatternSpec<Myth>[] = claims.map((claim) => ({
  groups: claim.all.map(phrasesOf),
  ordered: false,
  within: SPREAD,
  focus: claim.all.length - 1,
  anchor: 0,
  unless: claim.unless ? phrasesOf(claim.unless) : [],
  value: { ...claim, loose: true },
}));

export const patterns = createPatterns<Myth>([...file.myths.flatMap(specsOf), ...anywhere]);
/** What a sentence need say of a claim whose subject is named before: it may be a pronoun there. */
export const unnamed = createPatterns<Myth>(
  anywhere
    .filter(({ groups, value }) => groups.length > 2 && !value.negative)
    .map(({ groups: [subject = [], ...groups], ...spec }) => ({
      ...spec,
      groups,
      focus: spec.focus - 1,
      value: { ...spec.value, subject: matcherOf(subject) },
    })),
);
/** Answers whose subject stands in the question only. */
export const elliptic = file.myths
  .filter((myth) => myth.ask !== undefined)
  .map((myth) => ({
    asked: createPatterns<Myth>([{ ...specOf(myth, [myth.ask as string], 0), unless: [] }]),
    answers: createPatterns<Myth>(
      (myth.also.length > 0 ? myth.also : myth.say).map((one) => specOf(myth, one, 0)),
    ),
  }));

export const citeMyth = (source: string): string =>
  cite(source in file.sources ? file.sources : shared, source);
