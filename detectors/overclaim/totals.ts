import { z } from 'zod';
import { withVowelSigns } from '../kit/fold.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import { isCircumstance, isReason } from './meant.ts';

/**
 * Totals and outcomes anywhere in one sentence, whatever stands between them: "not a single woman fitted with it has
 * conceived". Nothing else is asked than that the sentence hedges nothing.
 */

const Line = z.strictObject({
  every: z.string(),
  good: z.string(),
  none: z.string(),
  bad: z.string(),
  hedge: z.string(),
});
const languages = new Map(
  Object.entries(loadKnowledge(import.meta.url, 'totals.yaml', z.record(z.string(), Line))).map(
    ([id, line]) => {
      const of = (pattern: string): RegExp => new RegExp(withVowelSigns(pattern));
      return [
        id,
        {
          pairs: [[of(line.every), of(line.good)] as const, [of(line.none), of(line.bad)] as const],
          hedge: of(line.hedge),
        },
      ];
    },
  ),
);

/** A sentence that says much promises little. */
const LONGEST = 220;

/** The total and the outcome of a sentence, from one to the other. */
export function totalIn(words: string, id: string, deny: RegExp): { start: number; end: number } | undefined {
  const language = languages.get(id);
  if (!language || words.length > LONGEST) return undefined;
  for (const [n, [total, outcome]] of language.pairs.entries()) {
    const one = total.exec(words);
    const two = one && outcome.exec(words);
    if (!one || !two || language.hedge.test(words)) continue;
    // A total of what is good is no promise where it is denied; "no one relapses" is its own denial, unless it is a rule.
    if (n === 0 ? deny.test(words) : isCircumstance(words, two, one) || isReason(words, one, two)) continue;
    return {
      start: Math.min(one.index, two.index),
      end: Math.max(one.index + one[0].length, two.index + two[0].length),
    };
  }
  return undefined;
}
