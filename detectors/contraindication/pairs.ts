import { z } from 'zod';
import { type Finding, SEVERITIES } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseMatcher } from '../kit/phrases.ts';
import { isDrug, type Term, termsOf } from './terms.ts';

/** Which drugs must not meet whom. */

const PairRow = z.strictObject({
  id: z.string(),
  source: z.string(),
  severity: z.enum(SEVERITIES),
  /** The drug or food. */
  a: z.string(),
  /** Who or what it must not meet. */
  b: z.string(),
  unless: z.string().optional(),
});
const PairsFile = z.strictObject({ sources: SourcesSchema, pairs: z.array(PairRow) });

const first = loadKnowledge(import.meta.url, 'pairs.yaml', PairsFile);
checkSources('pairs.yaml', first.sources, first.pairs);
const further = loadKnowledge(
  import.meta.url,
  'further.yaml',
  PairsFile.extend({ drugs: z.unknown(), people: z.unknown() }),
);
checkSources('further.yaml', further.sources, further.pairs);
export const sources = { ...first.sources, ...further.sources };

/** One direction of a row: `subject` is what is allowed, `other` what it meets. */
export interface Rule {
  readonly id: string;
  readonly source: string;
  readonly severity: Finding['severity'];
  readonly other: Term;
  readonly unless: PhraseMatcher<true> | undefined;
  exempts(words: string): boolean;
}

export const rules = new Map<Term, Rule[]>();
for (const { id, source, severity, a, b, unless } of [...first.pairs, ...further.pairs]) {
  const matcher = unless
    ? createMatcher(unless.split('|').map((phrase) => [fold(phrase), true] as const))
    : undefined;
  const add = (subject: Term, other: Term): void => {
    const list = rules.get(subject) ?? [];
    list.push({
      id,
      source,
      severity,
      other,
      unless: matcher,
      exempts: (words) => matcher !== undefined && matcher.scan(words).length > 0,
    });
    rules.set(subject, list);
  };
  for (const one of termsOf(a)) {
    for (const two of termsOf(b)) {
      add(one, two);
      if (isDrug(two)) add(two, one);
    }
  }
}
