import { type Analyte, analyteOf, analytesIn } from '../kit/analytes.ts';
import { lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import { isDeviant } from './deviant.ts';
import { type Range, rangeOf } from './knowledge.ts';
import { isMeasured } from './measured.ts';
import { type Statement, shapeOf } from './statement.ts';
import { verdictOf } from './verdict.ts';
import { LOOSE, NORMAL, NOT_NORMAL, REVIVES } from './words.ts';

/**
 * A range with the unit of its analyte, said of people as such: no word for "normal" beside it is asked for, and the
 * analyte may stand in a heading, in the sentence before or in the question. What keeps it true is that nothing speaks of
 * illness, treatment, strain or one person's result.
 */

export interface Stated {
  readonly statement: Statement;
  readonly analyte: Analyte;
  readonly range: Range;
  readonly verdict: 'apart' | 'beyond';
}

/** People as such, or what is expected of them. */
const ORDINARY =
  /\b(?:adults?|m[ae]n|wom[ae]n|males?|females?|people|children|newborns?|bab(?:y|ies)|most|expect\w*|want to see|should|at rest|resting|fasting|erwachsene\w*|manner\w*|frauen|mann|frau|menschen|rechnet|erwart\w*|in ruhe|nuchtern|meiste?n?s?|adult[oaei]s?|adultes?|hombres?|mujeres|personas?|esper\w*|en reposo|en ayunas|mayoria|hommes?|femmes?|personnes?|attend\w*|comptez|au repos|a jeun|plupart|homens?|mulheres|pessoas?|em repouso|em jejum|maioria|uomini|uomo|donn[ae]|persone|aspett\w*|attes[oaie]|a riposo|digiuno|volwassen\w*|mannen|vrouwen|mensen|verwacht\w*|in rust|nuchter\w*|meeste\w*|bebes?|ninos?|enfants?|criancas?|bambin\w*|kinder\w*|neugeboren\w*|recien nacid\w*|nouveau-ne\w*|recem-nascid\w*|neonat\w*|pasgeboren\w*)\b|成人|成年|男性|女性|男|女|目安|くらい|ぐらい|程度|安静|空腹|新生|子ども|赤ちゃん|大约|静息|儿童|宝宝|वयस्क|पुरुष|महिला|लोग|खाली पेट|आराम|आमतौर|आम तौर|ठीक|शिशु|बच्च|البالغ|الرجال|النساء|الرجل|المراه|الناس|الراحة|صائم|صيام|الرضيع|رضيع|المولود|الوليد|حديث/;

export function statedIn(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
  isTargeted: (analyte: Analyte) => boolean,
): readonly Stated[] {
  if (!scene.quantities.some(({ known }) => known) || REVIVES.test(scene.words)) return [];
  const stated: Stated[] = [];
  const isNormal = NORMAL.test(scene.words) || (asked !== undefined && NORMAL.test(asked.text));
  const isOrdinary =
    isNormal ||
    ORDINARY.test(scene.words) ||
    LOOSE.test(scene.words) ||
    (asked !== undefined && LOOSE.test(asked.text));
  if (!isOrdinary || NOT_NORMAL.test(scene.words)) return [];
  // What only reaches too far must be called usual where its own name stands.
  const isSaid =
    (NORMAL.test(scene.words) || LOOSE.test(scene.words)) &&
    (within(hits, scene.start, scene.end).length > 0 || isAnswer(scene, asked));
  for (const quantity of scene.quantities) {
    if (
      (!quantity.range && !isCalled(scene, quantity, asked)) ||
      !quantity.known ||
      quantity.unit === undefined
    )
      continue;
    const analyte = topicOf(quantity, scene, hits, asked);
    if (!analyte || (isTargeted(analyte) && !isNormal)) continue;
    const ranges = rangesOf(analyte, quantity, scene, asked);
    const statement: Statement = { quantity, shape: shapeOf(scene.reading.text, quantity) };
    const verdicts = ranges?.map((range) => verdictOf(statement, range, analyte)) ?? [];
    if (verdicts.some((one) => one !== 'apart' && !(one === 'beyond' && isSaid))) continue;
    const range = ranges?.[0];
    if (range && !isDeviant(scene, quantity))
      stated.push({ statement, analyte, range, verdict: verdicts.includes('beyond') ? 'beyond' : 'apart' });
  }
  return stated;
}

/** "What is a normal A1c?" and the first sentence of the answer. */
function isAnswer({ reading: { text }, start }: Scene, asked: Reading | undefined): boolean {
  return asked !== undefined && NORMAL.test(asked.text) && text.slice(0, start).trim() === '';
}

const HEART =
  /\b(?:heart|hearts|herz\w*|corazon\w*|coeurs?|cœurs?|coracao|coracoes|cuore|cuori|hart|harten)\b|心臓|心脏|दिल|हृदय|قلب/;

/** "The heart of an adult beats 60 to 100 times a minute." */
function beatenIn(words: string): Analyte | undefined {
  return HEART.test(words) ? analyteOf('heart-rate') : undefined;
}

function topicOf(
  quantity: Quantity,
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
): Analyte | undefined {
  const own = within(hits, scene.start, scene.end);
  const before = own.findLast(({ end }) => end <= quantity.start);
  if (before) return before.value;
  if (own[0]) return own[0].value;
  const beaten = quantity.unit?.atom.dimension === 'beats' ? beatenIn(scene.words) : undefined;
  if (beaten) return beaten;
  const last = lastBefore(hits, scene.start);
  if (last && scene.start - last.end < 400) return last.value;
  if (asked) {
    const [one, two] = [...new Set(analytesIn(asked).map(({ value }) => value))];
    if (one && !two) return one;
  }
  return undefined;
}

/** A single figure or a bound has to be called normal in its own clause, and to be the only one of the sentence. */
function isCalled(scene: Scene, quantity: Quantity, asked: Reading | undefined): boolean {
  const { text } = scene.reading;
  const clause = clauseAt(text, quantity.start);
  if (!NORMAL.test(text.slice(clause.start, clause.end))) return false;
  if (scene.quantities.some((one) => one !== quantity && one.unit?.atom.id === quantity.unit?.atom.id))
    return false;
  return !isMeasured(scene, quantity, shapeOf(text, quantity), asked);
}

/** How far back somebody else may be named for whom other ranges hold. */
const ABOUT = 200;

/** Of the people that the sentence names, and of those that the question and the lines before do: it must miss them all. */
function rangesOf(
  analyte: Analyte,
  quantity: Quantity,
  { reading, start, words }: Scene,
  asked: Reading | undefined,
): readonly Range[] | undefined {
  const before = reading.text.slice(Math.max(0, start - ABOUT), start);
  const contexts = [words, `${before} ${words}`, ...(asked ? [`${asked.text} ${words}`] : [])];
  const ranges: Range[] = [];
  for (const context of contexts) {
    const range = rangeOf(analyte.id, context, [quantity]);
    if (!range?.unit || range.isOther(context)) return undefined;
    ranges.push(range);
  }
  return ranges;
}
