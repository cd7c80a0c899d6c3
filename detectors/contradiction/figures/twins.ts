import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, type Scene } from '../../kit/scenes.ts';
import { isAsserted } from '../../kit/stance.ts';
import { EMPTY } from '../case/empty.ts';
import { differ } from '../case/qualifiers.ts';
import type { Conflict } from '../conflict.ts';
import { apart } from './apart.ts';

/** The same sentence twice, word for word but for its one figure: "lasts 3 days", later "lasts 10 days". */

const FILLERS = new Set(
  'usually typically generally normally commonly about around approximately roughly often most people remember again summary short also gewohnlich meist normalerweise etwa ungefahr normalmente generalmente habitualmente unos aproximadamente generalement habituellement environ geralmente cerca solitamente circa meestal gewoonlijk ongeveer'.split(
    ' ',
  ),
);
/** Kinds, stages and alternatives: there the same sentence with another figure is right. */
const ALTERNATIVE =
  /^[\s*#]*(?:[-•*]|\d+[.)])|\b(?:types?|stages?|grades?|groups?|class|levels?|step|option|or|another|others?|each|per|some|case|percent|study|trial|mutations?|gene|chromosome|first|second|then|next|week|increase\w*|stufe|grad|typ|stadium|tipo|etapa|grado|grau|estadio|stade|stadio|fase)\b|%|[?？؟]/;

/** A heading between the two: the second speaks of something else. */
const NEW_SECTION = /\n[^\n.!?。]{3,90}\n|\n\s*#|\n\s*\*\*/;

/** Fewest content words that make a sentence the same sentence. */
const MIN_WORDS = 2;

interface Statement {
  readonly scene: Scene;
  readonly quantity: Quantity;
}

function keyOf(scene: Scene, quantity: Quantity): string | undefined {
  if (scene.words.length > 240 || !/[.!。！।]\s*$/.test(scene.words) || ALTERNATIVE.test(scene.words))
    return undefined;
  const from = quantity.start - scene.start;
  const bare = `${scene.words.slice(0, from)} # ${scene.words.slice(quantity.end - scene.start)}`;
  if (/[\u3040-\u9fff]/.test(bare)) {
    const signs = bare.replace(/[^\u3040-\u9fffa-z0-9#]|通常|一般|大约|约/g, '');
    return signs.length >= 5 ? `${signs}|${dimensionOf(quantity)}` : undefined;
  }
  const words = bare
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word) && !FILLERS.has(word));
  return words.length >= MIN_WORDS ? `${words.join(' ')}|${dimensionOf(quantity)}` : undefined;
}

export function twinConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (reading.quantities.length < 2) return { conflicts: [], candidates: 0 };
  const seen = new Map<string, Statement>();
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const scene of reading.scenes) {
    const [quantity] = scene.quantities;
    if (scene.quantities.length !== 1 || !quantity?.known || !quantity.unit) continue;
    const key = keyOf(scene, quantity);
    if (key === undefined) continue;
    candidates += 1;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, { scene, quantity });
      continue;
    }
    if (NEW_SECTION.test(reading.raw.slice(first.scene.end - 1, scene.start))) continue;
    if (!apart(first.quantity, quantity) || differ(reading, first.scene, scene)) continue;
    if (!isAsserted(reading, first.quantity, ['negated']) || !isAsserted(reading, quantity, ['negated']))
      continue;
    conflicts.push({ rule: 'figure', first: first.quantity, second: quantity, why: 'does not agree with' });
  }
  return { conflicts, candidates };
}
