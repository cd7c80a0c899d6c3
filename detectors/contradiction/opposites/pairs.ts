import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { CellSchema, compileCells, type Wording } from '../settings/cells.ts';

/** The pairs of opposites: the words for either end, and what shows that two of them are of one thing. */

const PairsFile = z.strictObject({
  sources: SourcesSchema,
  pairs: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      of: z.enum(['thing', 'both', 'beside', 'answer', 'anchor']),
      /** First the one, then the other is good advice. */
      steps: z.boolean().default(false),
      /** What is denied is the same word, not another of its end. */
      same: z.boolean().default(false),
      one: CellSchema,
      other: CellSchema,
    }),
  ),
});

export interface Pair {
  readonly id: string;
  readonly of: 'thing' | 'both' | 'beside' | 'answer' | 'anchor';
  readonly steps: boolean;
  readonly same: boolean;
  /** The words of the one end, then of the other, by language. */
  readonly ends: readonly ReadonlyMap<string, readonly Wording[]>[];
}

export const pairs: readonly Pair[] = (() => {
  const file = loadKnowledge(import.meta.url, 'opposites.yaml', PairsFile);
  checkSources('opposites.yaml', file.sources, file.pairs);
  return file.pairs.map(({ id, of, steps, same, one, other }) => ({
    id,
    of,
    steps,
    same,
    ends: [one, other].map(compileCells),
  }));
})();
