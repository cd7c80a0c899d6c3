import { NUMBER_WORDS } from '../kit/numbers.ts';
import type { PhraseHit } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../kit/scenes.ts';
import { atomOf, unitOf } from '../kit/units.ts';
import type { Drug } from './knowledge.ts';
import * as words from './words.ts';

/** "Doliprane 1000", "Dolo 650": a number right behind a brand is its strength in mg. */
const BARE =
  /^\W{0,3}(?:extra strength|forte|retard|akut|flash|max)?\W{0,3}(\d{2,4})(?!\d|[.,]\d|\s?(?:%|kg|ml|mmol|iu|x|h\b|hours?|years?|days?|times?|mal|fois|veces|volte|vezes|keer|pm|am))/;
const OF_BEFORE =
  /(?:tablets?|tabletten|capsules?|kapseln|comprimidos?|comprimes?|compresse|pills?|each|je|per tablet|每[片粒]|一片|1錠)\s*(?:of|zu|a|à|de|da|di|von|van|containing|is|are|=)?\s*$/;
const NEAR = 26;

/** Strengths of one piece of the medicine that the text names, in mg, smallest first. */
export function strengthsOf(reading: Reading, hits: readonly PhraseHit<Drug>[], drug: Drug): number[] {
  const { text } = reading;
  const found = new Set<number>();
  const mine = hits.filter((hit) => hit.value.id === drug.id);
  for (const { end } of mine) {
    const bare = BARE.exec(text.slice(end, end + NEAR));
    if (bare) found.add(Number(bare[1]));
  }
  for (const quantity of reading.quantities) {
    if (!quantity.known || quantity.range || !isPlain(quantity) || dimensionOf(quantity) !== 'mass') continue;
    const { start, end } = quantity;
    const named = mine.some(
      (hit) =>
        start >= hit.end && start - hit.end <= NEAR && !/[.:;]\s|\bmax/.test(text.slice(hit.end, start)),
    );
    const worded =
      words.STRENGTH_AFTER.test(text.slice(end, end + 16)) ||
      OF_BEFORE.test(text.slice(Math.max(0, start - 24), start));
    if (named || worded) found.add(inBase(quantity.low, quantity) * 1000);
  }
  return [...found].filter((mg) => mg > 0).sort((a, b) => a - b);
}

const PIECE_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(${[...NUMBER_WORDS.keys()].filter((word) => /^[a-z]+$/.test(word)).join('|')})\\s(?:[a-z-]+\\s)?(?:tablets?|tabs?|pills?|capsules?|caplets?|tabletten?|kapseln?|comprimidos?|tabletas?|pastillas?|capsulas?|comprimes?|gelules?|compress[ae]|capsul[ae])(?![\\p{L}])`,
  'gu',
);
const TABLET = unitOf(atomOf('tablet'));

/** Pieces counted in words, which are no quantities of the reading: "twelve tablets", "una compressa". */
export function wordedPieces(scene: Scene): Quantity[] {
  return [...scene.words.matchAll(PIECE_WORDS)].map((match) => {
    const count = NUMBER_WORDS.get(match[1] ?? '') ?? 1;
    const start = scene.start + match.index;
    const end = start + match[0].length;
    return {
      start,
      end,
      low: count,
      high: count,
      alt: undefined,
      known: true,
      range: false,
      step: 1,
      round: 1,
      unit: TABLET,
    };
  });
}
