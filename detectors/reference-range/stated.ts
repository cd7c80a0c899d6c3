import { type Analyte, analyteOf } from '../kit/analytes.ts';
import { groupsIn } from '../kit/people.ts';
import { lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import { clauseAt, type Span } from '../kit/sentences.ts';
import { type Table, tablesOf } from '../kit/tables.ts';
import { headOf } from './carried.ts';
import { isDeviant, isDeviantWords } from './deviant.ts';
import { type Range, rangeOf } from './knowledge.ts';
import { isMeasured } from './measured.ts';
import { rangesFor } from './people.ts';
import { fitsUnit, isBareRate, type Statement, shapeOf } from './statement.ts';
import { askedOf, carriedOver } from './subject.ts';
import { isUsualTarget } from './targeted.ts';
import { fits, verdictOf, verdictOfAll } from './verdict.ts';
import { LOOSE, NORMAL, NOT_NORMAL, REVIVES, SICK, WHETHER } from './words.ts';

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
const ORDINARY = new Seldom(
  /\b(?:adults?|m[ae]n|wom[ae]n|males?|females?|people|children|newborns?|bab(?:y|ies)|most|expect\w*|want to see|should|at rest|resting|fasting|erwachsene\w*|manner\w*|frauen|mann|frau|menschen|rechnet|erwart\w*|in ruhe|nuchtern|meiste?n?s?|adult[oaei]s?|adultes?|hombres?|varon\w*|mujer(?:es)?|femenin\w*|masculin\w*|feminin\w*|personas?|esper\w*|en reposo|en ayunas|mayoria|hommes?|femmes?|personnes?|attend\w*|comptez|au repos|a jeun|plupart|homens?|mulheres|pessoas?|em repouso|em jejum|maioria|uomini|uomo|donn[ae]|persone|aspett\w*|attes[oaie]|a riposo|digiuno|volwassen\w*|mannen|vrouwen|mensen|verwacht\w*|in rust|nuchter\w*|meeste\w*|bebes?|ninos?|enfants?|criancas?|bambin\w*|kinder\w*|neugeboren\w*|recien nacid\w*|nouveau-ne\w*|recem-nascid\w*|neonat\w*|pasgeboren\w*)\b|成人|成年|男性|女性|男|女|目安|くらい|ぐらい|程度|安静|空腹|新生|子ども|赤ちゃん|大约|静息|儿童|宝宝|वयस्क|पुरुष|महिला|लोग|खाली पेट|आराम|आमतौर|आम तौर|ठीक|शिशु|बच्च|البالغ|الرجال|النساء|الرجل|المراه|الناس|الراحة|صائم|صيام|الرضيع|رضيع|المولود|الوليد|حديث/,
);

export function statedIn(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
  isTargeted: (analyte: Analyte) => boolean,
): readonly Stated[] {
  if (!scene.quantities.some(({ known }) => known) || REVIVES.test(scene.words)) return [];
  const stated: Stated[] = [];
  const isNormal = NORMAL.test(scene.words) || (asked !== undefined && NORMAL.test(asked.text));
  // In a row of a table these are of another cell.
  const isProse = scene.reading.text[scene.start] !== '|';
  const isOrdinary =
    isNormal ||
    (isProse && (ORDINARY.test(scene.words) || LOOSE.test(scene.words))) ||
    (asked !== undefined && (LOOSE.test(asked.text) || (isProse && WHETHER.test(asked.text))));
  if (!isOrdinary || NOT_NORMAL.test(scene.words)) return [];
  for (const quantity of scene.quantities) {
    const isBound =
      !quantity.range && (isListedBound(scene, quantity, asked) || isAnswerBound(scene, quantity, asked));
    if (!quantity.known || (!quantity.range && !isBound && !isCalled(scene, quantity, asked))) continue;
    const analyte = topicOf(quantity, scene, hits, asked);
    if (!analyte || (isTargeted(analyte) && (!isNormal || isUsualTarget(scene)))) continue;
    if (tablesOf(scene.reading).some((table) => isOfOtherColumn(quantity, analyte, table, hits))) continue;
    const ranges = rangesFor(analyte, scene, quantity, asked);
    if (!ranges || !hasUnit(quantity, ranges[0], scene, asked)) continue;
    const statement: Statement = { quantity, shape: shapeOf(scene.reading.text, quantity) };
    const verdict = verdictOfAll(statement, ranges, analyte);
    if (verdict === undefined || verdict === 'fits') continue;
    // What only reaches too far must be called usual, of a value that nobody can mistake.
    if (verdict === 'beyond' && !isBound && (SICK.test(scene.words) || !isSaid(scene, hits, analyte, asked)))
      continue;
    if (!isDeviant(scene, quantity)) stated.push({ statement, analyte, range: ranges[0], verdict });
  }
  return stated;
}

/** In a table one of whose columns is headed by a value the figures of each are of its own heading. */
function isOfOtherColumn(
  { start, end }: Quantity,
  analyte: Analyte,
  { columns, rows }: Table,
  hits: readonly PhraseHit<Analyte>[],
): boolean {
  const row = rows.find((cells) => (cells[0]?.start ?? end) <= start && end <= (cells.at(-1)?.end ?? start));
  if (!row) return false;
  const headed = columns.map((column) => within(hits, column.start, column.end).map(({ value }) => value));
  const n = row.findIndex((cell) => cell.start <= start && end <= cell.end);
  if (headed.every((values) => values.length === 0) || headed[0]?.includes(analyte)) return false;
  return !headed[n]?.includes(analyte);
}

/** Named in the sentence, or the only one of the question or of the lines before. */
function isSaid(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  analyte: Analyte,
  asked: Reading | undefined,
): boolean {
  const isProse = scene.start <= ANSWER && scene.reading.text[scene.start] !== '|';
  const isAnswer = isProse && asked !== undefined && NORMAL.test(asked.text);
  if (!isAnswer && !NORMAL.test(scene.words) && !LOOSE.test(scene.words)) return false;
  if (within(hits, scene.start, scene.end).length > 0) return true;
  return askedOf(asked) === analyte || carriedOver(hits, scene) === analyte;
}

/** With a unit, or of a value that has none, in a sentence that says what is usual. */
function hasUnit(quantity: Quantity, range: Range, scene: Scene, asked: Reading | undefined): boolean {
  if (quantity.unit !== undefined) return true;
  const { words, reading } = scene;
  return (
    (range.unit === undefined || isBareRate(quantity, range)) &&
    quantity.range &&
    fitsUnit(quantity, range, reading.text) &&
    (NORMAL.test(words) || LOOSE.test(words) || (asked !== undefined && NORMAL.test(asked.text)))
  );
}

const HEART =
  /\b(?:heart|hearts|herz\w*|corazon\w*|coeurs?|cœurs?|coracao|coracoes|cuore|cuori|hart|harten)\b|心臓|心脏|दिल|हृदय|قلب/;
const BEATEN =
  /\b(?:beats?|bpm|lpm|schlage?n?|latidos?|pulsaciones|battements?|batimentos?|batidas?|battiti|slagen)\b|拍|धड़कन|نبض|ضربة|دقة/;

/** "The heart of an adult beats 60 to 100 times a minute." */
function beatenIn(words: string, { start, end }: Span): Analyte | undefined {
  return HEART.test(words) || BEATEN.test(words.slice(start, end + 20)) ? analyteOf('heart-rate') : undefined;
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
  // "28 to 50 pmol/L, alongside a TSH of …": what has another unit is told beside it.
  if (own[0] && (isMeasuredIn(quantity, own[0].value, scene) || quantity.unit === undefined))
    return own[0].value;
  const last = nearestIn(quantity, scene, hits);
  const near = last && scene.start - last.end < BACK ? last.value : undefined;
  const only = askedOf(asked);
  // "TSH is lower then, since hCG …": what is asked about goes before what explains it.
  if (near && (near === only || !only || !fits(only, scene))) return near;
  const isTold = within(hits, scene.start - BACK, scene.start).some(({ value }) => value === only);
  if (only && (!near || isTold) && fits(only, scene)) return only;
  const inScene = { start: quantity.start - scene.start, end: quantity.end - scene.start };
  if (quantity.unit?.atom.dimension === 'beats') return beatenIn(scene.words, inScene);
  if (quantity.unit?.id === 'degC' && (BODY.test(scene.words) || (asked && BODY.test(asked.text))))
    return analyteOf('temperature');
  return near ?? only;
}

/** Whether the figure can be one of the value: its unit converts. */
function isMeasuredIn(quantity: Quantity, analyte: Analyte, scene: Scene): boolean {
  const range = rangeOf(analyte.id, scene.words, [quantity]);
  return range !== undefined && verdictOf({ quantity, shape: 'range' }, range, analyte) !== undefined;
}

/** "Adults:", "- **Usual value:**": says whose or what, and not of what. */
const LABELLED = /[:：][\s*_]*(?:about |around |etwa |ca\. |circa )?$/;

/** The value told last before the sentence; where its unit is another one, the only one before it that has the figure's. */
function nearestIn(
  quantity: Quantity,
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
): PhraseHit<Analyte> | undefined {
  const last = lastBefore(hits, scene.start);
  const label = scene.words.slice(0, quantity.start - scene.start);
  if (!last || !quantity.unit || !LABELLED.test(label) || isMeasuredIn(quantity, last.value, scene))
    return last;
  const fit = within(hits, scene.start - BACK, scene.start).filter(({ value }) =>
    isMeasuredIn(quantity, value, scene),
  );
  return new Set(fit.map(({ value }) => value)).size === 1 ? fit[0] : undefined;
}

/** Where a body's temperature is taken, and what it is taken for. */
const BODY =
  /\b(?:ear|rectal\w*|oral\w*|armpit|underarm|forehead|fever|thermometer|fieber\w*|ohr|achsel\w*|rektal\w*|stirn|fiebre|axila\w*|oido|termometro|fievre|aisselle|rectale?|thermometre|febre|febbre|ascella\w*|orecchio|koorts|oksel|oor|voorhoofd)\b|発熱|わき|腋|耳温|体温|发烧|额温|बुखार|बगल|الحمي|الابط|الشرج/;

/** How far back a value that is told of still holds. */
const BACK = 400; // UTF-16 units

const ITEM = /^\s*[-*•–]\s/;
const ABOVE = 200; // UTF-16 units

/** "- Men under 50: up to 15 mm/hr", under a line or a question about what is normal. */
function isListedBound(scene: Scene, quantity: Quantity, asked: Reading | undefined): boolean {
  const { reading, start, words } = scene;
  if (quantity.unit === undefined || !ITEM.test(words) || shapeOf(reading.text, quantity) === 'value')
    return false;
  if (groupsIn(words).size === 0 || isDeviantWords(headOf(scene))) return false;
  const above = reading.text.slice(Math.max(0, start - ABOVE), start);
  return [above, asked?.text ?? ''].some((one) => NORMAL.test(one) || LOOSE.test(one));
}

/** "What is a normal ESR? Up to 15 mm in the first hour": the answer says no more than the figure. */
function isAnswerBound(scene: Scene, quantity: Quantity, asked: Reading | undefined): boolean {
  const { reading, start, words, quantities } = scene;
  if (
    !asked ||
    start > ANSWER ||
    reading.text[start] === '|' ||
    quantity.unit === undefined ||
    !NORMAL.test(asked.text)
  )
    return false;
  const others = quantities.filter(({ unit }) => unit?.atom.dimension !== 'time');
  return others.length === 1 && shapeOf(reading.text, quantity) !== 'value' && !SICK.test(words);
}
const ANSWER = 120; // UTF-16 units

/** A single figure or a bound has to be called normal in its own clause, and to be the only one of the sentence. */
function isCalled(scene: Scene, quantity: Quantity, asked: Reading | undefined): boolean {
  const { text } = scene.reading;
  const clause = clauseAt(text, quantity.start);
  if (!NORMAL.test(text.slice(clause.start, clause.end))) return false;
  if (scene.quantities.some((one) => one !== quantity && one.unit?.atom.id === quantity.unit?.atom.id))
    return false;
  return !isMeasured(scene, quantity, shapeOf(text, quantity), asked);
}
