import { everyMatch } from '../kit/every-match.ts';
import { frequenciesIn } from '../kit/frequency.ts';
import { NUMBER_WORDS } from '../kit/numbers.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../kit/scenes.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { atomOf, skipSpace, unitAt, unitOf } from '../kit/units.ts';
import { numberWordsOf, wordedIn } from '../kit/worded.ts';
import type { Drug } from './knowledge.ts';
import * as words from './words.ts';

/** "Doliprane 1000", "Dolo 650": a number right behind a brand is its strength in mg. */
const BARE =
  /^\W{0,3}(?:extra strength|forte|retard|akut|flash|max)?\W{0,3}(\d{2,4})(?!\d|[.,]\d|\s?(?:%|kg|ml|mmol|iu|x|h\b|hours?|years?|days?|times?|mal|fois|veces|volte|vezes|keer|pm|am))/;
const OF_BEFORE =
  /(?:tablets?|caplets?|tabletten|capsules?|kapseln|comprimidos?|comprimes?|compress[ae]|pills?|tabletten?|tabletas?|pastill\w+|grageas?|gelules?|cachets?|bustin[ae]|sachets?|sobres?|tabletk\w+|tabletter|capsul[ae]|capsulas?|dragees?|each|je|per tablet|таблет\S*|капсул\S*|每[片粒]|一片|1錠)\s*(?:of|zu|a|à|de|da|di|von|van|mit|with|con|com|avec|met|po|по|containing|is|are|=)?\s*\(?$/;
const SEVERAL_BEFORE = /(?<![\d.,])([2-9]|[1-9]\d{1,2})\s(?:\p{L}+\s){0,3}\p{L}{4,}\s*\($/u;
const PIECE = /tablet|capsul|pill|caplet|compr|kapsel|gelul|gélul|tabletas/;
const NEAR = 26;

/** Strengths of one piece of the medicine that the text names, in mg, smallest first. */
export function strengthsOf(
  reading: Reading,
  hits: readonly PhraseHit<Drug>[],
  drug: Drug,
  ofQuestion = false,
): number[] {
  const { text } = reading;
  const found = new Set<number>();
  const mine = hits.filter((hit) => hit.value.id === drug.id);
  for (const { end } of mine) {
    const bare = BARE.exec(text.slice(end, end + NEAR));
    if (bare && !(ofQuestion && /^\s?m?c?g\b/.test(text.slice(end + bare[0].length))))
      found.add(Number(bare[1]));
  }
  for (const quantity of reading.quantities) {
    if (!quantity.known || quantity.range || dimensionOf(quantity) !== 'mass') continue;
    if (isPerPiece(quantity)) found.add(inBase(quantity.low, quantity) * 1000);
    if (!isPlain(quantity)) continue;
    const { start, end } = quantity;
    // An amount behind the name is what an answer's tablets hold, but what a user takes.
    const named =
      !ofQuestion &&
      mine.some(
        (hit) =>
          start >= hit.end && start - hit.end <= NEAR && !/[.:;]\s|\bmax/.test(text.slice(hit.end, start)),
      );
    const worded =
      words.STRENGTH_AFTER.test(text.slice(end, end + 30)) ||
      OF_BEFORE.test(text.slice(Math.max(0, start - 24), start));
    // "2 caplets (4 mg)": the amount of both.
    const several = SEVERAL_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
    if (several && PIECE.test(several[0]))
      found.add((inBase(quantity.low, quantity) * 1000) / Number(several[1]));
    if ((named || worded) && !several) found.add(inBase(quantity.low, quantity) * 1000);
  }
  // No piece holds more than may be taken at once: that was another amount, or a body weight.
  const most = drug.single ?? Number.POSITIVE_INFINITY;
  return [...found].filter((mg) => mg > 0 && mg <= most).sort((a, b) => a - b);
}

/** "500 mg per caplet" */
function isPerPiece({ unit }: Quantity): boolean {
  return unit?.per.length === 1 && unit.per[0]?.atom.dimension === 'pieces';
}

const PIECE_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(${[...NUMBER_WORDS.keys()].filter((word) => /^[a-z]+$/.test(word)).join('|')})\\s(?:[a-z-]+\\s)?(?:tablets?|tabs?|pills?|capsules?|caplets?|tabletten?|kapseln?|comprimidos?|tabletas?|pastillas?|capsulas?|comprimes?|gelules?|compress[ae]|capsul[ae]|sachets?|sobres?|bustin[ae]|tablet(?:ka|ki|ek|ter)|tablett)(?![\\p{L}])`,
  'gu',
);
const TABLET = unitOf(atomOf('tablet'));
const DAILY_TABLET = unitOf(atomOf('tablet'), [{ atom: atomOf('day'), count: 1 }]);

/** `count` pieces that stand in no digits at this span. */
function pieces(count: number, span: Span): Quantity {
  return {
    ...span,
    low: count,
    high: count,
    alt: undefined,
    known: true,
    range: false,
    step: 1,
    round: 1,
    unit: TABLET,
  };
}

/** Pieces counted in words, which are no quantities of the reading: "twelve tablets", "una compressa". */
export function wordedPieces(scene: Scene): Quantity[] {
  const named = everyMatch(scene.words, PIECE_WORDS).map((match) => {
    const start = scene.start + match.index;
    return pieces(NUMBER_WORDS.get(match[1] ?? '') ?? 1, { start, end: start + match[0].length });
  });
  const others = wordedIn(scene.reading, scene).filter(
    (one) =>
      dimensionOf(one) === 'pieces' && !named.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...named, ...others, ...elided(scene)];
}

/** "Five grams once a day." */
export function wordedDoses(scene: Scene): Quantity[] {
  return wordedIn(scene.reading, scene).filter((one) => dimensionOf(one) === 'mass');
}

/** Sentences with no digit in which an amount stands in words. */
export function wordedScenes(reading: Reading): Scene[] {
  const scenes: Scene[] = [];
  let done = 0;
  for (const hit of numberWordsOf(reading)) {
    if (hit.start < done) continue;
    const unit = unitAt(reading.text, reading.raw, skipSpace(reading.text, hit.end))?.unit.atom.dimension;
    if (unit !== 'mass' && unit !== 'pieces') continue;
    const { start, end } = sentenceAt(reading.text, hit.start);
    done = end;
    if (within(reading.quantities, start, end).length > 0) continue;
    scenes.push({ reading, start, end, quantities: [], words: reading.text.slice(start, end) });
  }
  return scenes;
}

const LIMITED =
  /\b(?:more than|maximum of|max(?:imum)?|up to|exceed|at most|hochstens|maximal|nicht mehr als|mas de|maximo(?: de)?|hasta|pas plus de|depasser|maximum|mais de|no maximo|piu di|al massimo|meer dan|maximaal|hooguit|nie wiecej niz|en fazla|hogst|не более)\s(\d{1,2})\s(?:in|per|a|every|each|within|pro|am|en|por|al|par|em|ao|nelle|na|w ciagu|за|в)\s(?:any\s)?(?:24|one|the|a|day|tag|dia|jour|giorno|dag|dobe|сутки|день)/g;

/** "One tablet every 4 hours, never more than 18 in a day". */
function elided({ reading, start, words: sentence }: Scene): Quantity[] {
  if (!words.ORAL.test(sentence)) return [];
  return everyMatch(sentence, LIMITED).map((match) => {
    const at = start + match.index + match[0].search(/\d/);
    const end = at + (match[1]?.length ?? 0);
    return { ...pieces(Number(reading.text.slice(at, end)), { start: at, end }), unit: DAILY_TABLET };
  });
}

/** "Dolo 650 can be taken up to six times a day": one piece, though none is named. */
export function unnamedPiece(scene: Scene, hits: readonly PhraseHit<Drug>[]): Quantity[] {
  const { text } = scene.reading;
  const bare = within(hits, scene.start, scene.end).find(({ end }) => BARE.test(text.slice(end, end + NEAR)));
  const often = bare && frequenciesIn(text, { start: bare.end, end: Math.min(scene.end, bare.end + 200) })[0];
  return bare && often && words.ADVICE.test(scene.words)
    ? [pieces(1, { start: bare.start, end: bare.end })]
    : [];
}

/** Milligrams of the medicine in a millilitre, the weakest that the text names: "120 mg/5 mL". */
export function concentrationOf(reading: Reading): number | undefined {
  let weakest: number | undefined;
  for (const { known, low, unit } of reading.quantities) {
    const [below] = unit?.per ?? [];
    if (!known || unit?.per.length !== 1 || below?.atom.dimension !== 'volume') continue;
    if (unit.atom.dimension !== 'mass') continue;
    const mg = (low * (unit.atom.sizes[0] ?? 1)) / (below.count * (below.atom.sizes[0] ?? 1));
    weakest = Math.min(weakest ?? mg, mg);
  }
  return weakest;
}

/** Drops in a millilitre, where the text says so. */
export function dropsOf(reading: Reading): number | undefined {
  const drops = reading.quantities.find(
    (one) => one.known && dimensionOf(one) === 'drops' && one.unit?.per[0]?.atom.id === 'mL',
  );
  return drops && drops.low / (drops.unit?.per[0]?.count ?? 1);
}

/** Volumes of a syrup as so many "pieces" of one millilitre. */
export function millilitres(quantity: Quantity, drops: number | undefined): Quantity {
  const factor = drops ? 1 / drops : (quantity.unit?.atom.sizes[0] ?? 0.001) * 1000;
  return { ...quantity, low: quantity.low * factor, high: quantity.high * factor, alt: undefined };
}
