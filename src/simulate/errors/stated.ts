import type { Category } from '../../domain/verdict.ts';
import type { Language } from '../plan.ts';
import type { ErrorKind, PlantPair } from './kind.ts';

/** A wrong sentence and its correct twin. */
export type Stated = readonly [id: string, wrong: string, clean: string];

/** A kind whose pairs are written out, language by language. */
export function statedKind(
  detector: Category,
  pairs: Readonly<Partial<Record<Language, readonly Stated[]>>>,
): ErrorKind {
  return {
    detector,
    pair: ({ language, random }): PlantPair | undefined => {
      const mine = pairs[language];
      if (mine === undefined || mine.length === 0) return undefined;
      const [id, wrong, clean] = random.pick(mine);
      return { id: `${detector}/${id}`, wrong: { sentence: wrong }, clean: { sentence: clean } };
    },
  };
}
