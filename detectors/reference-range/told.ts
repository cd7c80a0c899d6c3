import type { Analyte } from '../kit/analytes.ts';
import { ITEM } from '../kit/lines.ts';
import { lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import type { Span } from '../kit/sentences.ts';
import { tablesOf, unitOfHeading } from '../kit/tables.ts';
import { type Range, rangeOf } from './knowledge.ts';
import { rangesFor } from './people.ts';
import { shapeOf } from './statement.ts';
import { askedOf } from './subject.ts';
import { valueIn } from './verdict.ts';

/**
 * What the text says of somebody's own value: inside, above or below what is usual. Held against the range that the text
 * itself gives, without any knowledge of the value; else against the accepted one, with a margin.
 */

export type Place = 'inside' | 'above' | 'below';

const INSIDE =
  /\b(?:within|inside|in range|in the (?:\w+ )?range|normal|fine|okay|ok|healthy|unremarkable|innerhalb|unauffallig\w*|in ordnung|im grunen bereich|normbereich|im rahmen|dentro|en rango|sin alteraciones|adecuad[oa]|dans (?:la|les|l')\s?\w+|correcte?|rassurante?|no intervalo|adequad[oa]|nella norma|entro|rientra|regolare|binnen|goed|normaal|normale?s?|bueno|bom|buono)\b|✅|✓|範囲内|基準内|正常|異常なし|问题不大|范围内|無異常|未见异常|सामान्य|नॉर्मल|ठीक|सही|طبيعي|ضمن/;
const ABOVE =
  /\b(?:high|higher|above|elevated|raised|over|exceeds?|too much|hoch|erhoht\w*|uber|oberhalb|alt[oa]|elevad[oa]|por encima|supera|encima|haute?|elevee?|au-dessus|depasse|acima|sopra|superiore|elevat[oa]|oltre|supera|hoog|verhoogd|te hoog|boven)\b|↑|⬆|高い|高め|高値|超え|上回|偏高|高于|升高|超过|超出|अधिक|ज़्यादा|ज्यादा|ऊँचा|ऊंचा|बढ़ा|उच्च|مرتفع|اعلي|فوق/;
const BELOW =
  /\b(?:low|lower|below|under|reduced|niedrig\w*|erniedrigt|unter|unterhalb|zu tief|baj[oa]|por debajo|debajo|bass[oae]|basse?|en dessous|au-dessous|baix[oa]|abaixo|sotto|inferiore|laag|verlaagd|te laag|onder)\b|↓|⬇|低い|低め|低値|下回|偏低|低于|降低|不足|कम|नीचे|منخفض|اقل|تحت/;
/** Neither in nor out, or said of something else than the value; a condition, a denial, a comparison. */
const UNCLEAR =
  /\b(?:border\w*|near|nearly|almost|close|just|upper|lower end|high-normal|low-normal|end of|optimal|goals?|targets?|lines?|thresholds?|cut-?offs?|risks?|not|no|isn't|aren't|n't|if|unless|once|when|should|would|may|might|could|can|until|or|but|previous\w*|last|was|were|had|than|treat\w*|therap\w*|medic\w*|grenz\w*|knapp|fast|kein\w*|nicht|wenn|falls|ob|oder|aber|sollte|konnte|ziel\w*|schwelle\w*|umbral|seuil|limiar|soglia|drempel|limite|casi|no|si|cuando|pero|debe\w*|puede\w*|presque|pas|ne|n'\w+|quand|mais|doit|peut|quase|nao|se|quando|mas|deve\w*|pode\w*|quasi|non|ma|puo|bijna|niet|geen|als|maar|kan|moet|grens\w*)\b|境界|やや|ぎりぎり|目標|ない|ません|なければ|場合|临界|不|没|如果|目标|सीमा|नहीं|अगर|लक्ष्य|ليس|غير|لا|اذا|الهدف/;
/** "The normal range is …": of the range, not of the value. */
const OF_RANGE =
  /\b(?:(?:the |a |your lab's )?(?:normal|usual|typical|healthy|reference|expected|ref\.?|standard)(?: adult| lab\w*)? (?:range|ranges|values?|limits?|interval|level)s?|norm(?:al)?(?:bereich|wert|werte)|referenz\w*|(?:rango|valor|valores|intervalo|limite|limites) (?:normal|normales|normais|de referenc?ia|habitual\w*)|(?:valeurs?|norme|normes|intervalle|fourchette) (?:normales?|de reference|usuelles?|habituelles?)|(?:intervallo|valori|valore|range) (?:normal[ei]|di riferimento)|(?:normaal|referentie)waarden?)\b|(?:基準|正常|参考)(?:値|範囲|值|范围)|सामान्य (?:सीमा|रेंज|स्तर)|(?:المعدل|المدي|النطاق|القيم[ةه]?) (?:ال)?(?:طبيعي[ةه]?|مرجعي[ةه]?)/g;

/** The one place that words give, `undefined` where they give none or several. */
export function placeIn(words: string): Place | undefined {
  if (UNCLEAR.test(words)) return undefined;
  const places = (
    [
      ['inside', INSIDE],
      ['above', ABOVE],
      ['below', BELOW],
    ] as const
  ).filter(([, pattern]) => pattern.test(words));
  return places.length === 1 ? places[0]?.[0] : undefined;
}

/** Rounding and "about" at the ends of a range. */
const SLACK = 0.03;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What a range or bound of the text takes in. */
function boundsOf(text: string, quantity: Quantity): Bounds | undefined {
  const shape = shapeOf(text, quantity);
  if (!quantity.known || quantity.alt || shape === 'value') return undefined;
  // "Under 45–50": one bound, which laboratories put at two places.
  if (shape === 'range' && shapeOf(text, { ...quantity, range: false }) !== 'value') return undefined;
  if (shape === 'below') return { low: Number.NEGATIVE_INFINITY, high: quantity.high };
  return shape === 'above'
    ? { low: quantity.low, high: Number.POSITIVE_INFINITY }
    : { low: quantity.low, high: quantity.high };
}

function isMisplaced(place: Place, value: number, { low, high }: Bounds, slack: number): boolean {
  const isOver = value > high * (1 + slack);
  const isUnder = value < low * (1 - slack);
  if (place === 'inside') return isOver || isUnder;
  return place === 'above' ? value < high * (1 - slack) : value > low * (1 + slack);
}

/** Held against what laboratories accept: the margin is as wide as they differ. */
const LABORATORIES = 0.12;
const CORE = 0.3;

function isMisplacedIn(place: Place, value: number, range: Range): boolean {
  const { low, high, floor, ceiling } = range;
  if (place === 'inside') return isMisplaced(place, value, boundsIn(range), LABORATORIES);
  // Called high or low in the middle of what is accepted, or on the other side of it.
  const inner = (high - low) * CORE;
  if (place === 'above') return !floor && value < high - Math.max(inner, (high - low) / 2);
  return !ceiling && value > low + Math.max(inner, (high - low) / 2);
}
const boundsIn = ({ low, high, floor, ceiling }: Range): Bounds => ({
  low: ceiling ? Number.NEGATIVE_INFINITY : low,
  high: floor ? Number.POSITIVE_INFINITY : high,
});

export interface Told extends Span {
  readonly place: Place;
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

const RESULT =
  /\b(?:your|yours|results?|value|reading|measured|patient\w*|ihr\w*|dein\w*|ergebnis\w*|messwert|befund|tu|su|resultado\w*|votre|resultats?|seu|sua|suo|tuo|risultat\w*|esito|uw|jouw|uitslag|resultaat)\b|あなた|結果|測定値|您的|你的|结果|結果|检测值|आपका|परिणाम|नतीजा|نتيج|قيمتك/;
const REFERENCE =
  /\b(?:normal\w*|typical|usual|healthy|range|ref\.?|reference|referen[zc]\w*|norm\w*|rango|intervalo|valores|intervalle|norme\w*|faixa|intervallo|valori|richtwert\w*)\b|基準|範囲|参考|正常|सामान्य|सीमा|المعدل|الطبيعي|المدي/;
const JUDGEMENT =
  /\b(?:status|flag|readings?|interpretation|assessment|verdict|comment|meaning|what it means|how (?:it|you) compare\w*|in range\??|evaluation|result|bewertung|beurteilung|einordnung|einschatzung|interpretacion|estado|evaluacion|comentario|lectura|lecture|interpretation|statut|appreciation|avaliacao|situacao|interpretacao|leitura|valutazione|stato|interpretazione|giudizio|beoordeling|interpretatie|oordeel)\b|判定|評価|判断|解读|评价|提示|स्थिति|आकलन|नतीजा|التقييم|الحال[ةه]|التفسير/;

/** "| ALT | 74 U/L | 7–56 U/L | normal |": the row's own range tells. */
export function toldInTables(
  reading: Reading,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
): Told[] {
  const told: Told[] = [];
  for (const { columns, rows } of tablesOf(reading)) {
    const at = (pattern: RegExp, not: readonly number[]): number =>
      columns.findIndex(({ words }, n) => n > 0 && !not.includes(n) && pattern.test(words));
    const reference = at(REFERENCE, []);
    const result = at(RESULT, [reference]);
    const judgement = at(JUDGEMENT, [reference, result]);
    if (result < 0 || judgement < 0) continue;
    for (const row of rows) {
      const [label] = row;
      const judged = row[judgement];
      const value = valueInCell(reading, row[result]);
      if (!label || !judged || !value) continue;
      const words = cellWords(reading, judged);
      const place = LETTERS[words.replace(/[\s*_]/g, '')] ?? placeIn(words);
      if (!place) continue;
      const names = new Set(within(hits, label.start, label.end).map((hit) => hit.value));
      const [analyte] = names;
      const own = within(reading.quantities, row[reference]?.start ?? 0, row[reference]?.end ?? 0);
      const [range] = own;
      if (range && own.length === 1) {
        const bounds = sameUnit(value, range) ? boundsOf(reading.text, range) : undefined;
        if (bounds && isMisplaced(place, value.low, bounds, SLACK))
          told.push({ ...spanOf(value), place, id: analyte?.id ?? 'table', ...bounds });
      } else if (own.length === 0 && analyte && names.size === 1) {
        const unit = value.unit ?? columns[result]?.unit ?? unitOfHeading(reading, label);
        const one = accepted({ ...value, unit }, analyte, place, reading, label.start, asked);
        if (one) told.push(one);
      }
    }
  }
  return told;
}

/** As laboratories mark it. */
const LETTERS: Readonly<Record<string, Place>> = { h: 'above', '(h)': 'above', l: 'below', '(l)': 'below' };
const LONGEST_CELL = 48; // UTF-16 units
function cellWords({ text }: Reading, { start, end }: Span): string {
  return end - start > LONGEST_CELL ? '' : text.slice(start, end);
}

function valueInCell(reading: Reading, cell: Span | undefined): Quantity | undefined {
  const all = cell ? within(reading.quantities, cell.start, cell.end) : [];
  const [one] = all;
  return all.length === 1 && one?.known && !one.range && !one.alt ? one : undefined;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const sameUnit = (one: Quantity, other: Quantity): boolean =>
  !one.unit || !other.unit || one.unit.id === other.unit.id;

/** Against the accepted range, where nothing says that another one holds for the user. */
function accepted(
  value: Quantity,
  analyte: Analyte,
  place: Place,
  reading: Reading,
  start: number,
  asked: Reading | undefined,
): Told | undefined {
  const words = reading.text.slice(start, value.end);
  const ranges = rangesFor(analyte, { reading, start, words, quantities: [value] }, value, asked);
  const [range, other] = ranges ?? [];
  if (!range || other || (asked && range.isOther(asked.text))) return undefined;
  if (range.unit && !value.unit) return undefined;
  const measured = valueIn(value, range, analyte);
  if (measured === undefined || !isMisplacedIn(place, measured, range)) return undefined;
  return { ...spanOf(value), place, id: analyte.id, low: range.low, high: range.high };
}

/** Right behind a value the verb that says where it lies, then no other figure and no new part of the sentence. */
const REACH = 60; // UTF-16 units
const LIES =
  /^[\s*_)%]{0,3}(?:\w+\/\w+[\s*_)]{0,3})?(?:\s(?:there|in itself|therefore|still)\s)?(?:,\s(?:your|this|that|ihr\w*|dein\w*|tu|su|votre|ton|ta|seu|sua|suo|uw|je)\s(?:[\w-]+\s){1,3}?)?(?:(?:is|are|you are|you're|falls?|sits?|lies?|looks?|comes out|would be|counts as|liegt|liegen|liegst|sind|ist|gilt|esta|es|se encuentra|cae|queda|est|se situe|reste|e|fica|se encontra|rientra|si trova|risulta|ligt|valt|zit)\b|は|です|है|属于|屬於|在|处于|是|算|يعتبر|تعتبر|هو|هي|يقع|تقع)/;
const LISTED = /^[\s*_)]{0,3}(?:[-–—:：→=]|\()\s?[*_]{0,2}/;
const PART =
  /[;；(]|\s[-—–]\s|\b(?:while|whereas|and|so|because|since|wahrend|und|weil|mientras|porque|tandis que|car|enquanto|pois|mentre|perche|terwijl|want)\b/;

/** How far back the text may have given its own range. */
const GIVEN = 260;

interface OwnValue {
  readonly value: Quantity;
  readonly analyte: Analyte;
  /** What is said of it. */
  readonly behind: string;
}

/** The one figure of the sentence that the question gives, with the verb that says where it lies right behind it. */
export function ownValueIn(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
): OwnValue | undefined {
  if (!asked) return undefined;
  const { reading, end } = scene;
  const [value, other] = scene.quantities.filter(
    (one) => one.known && !one.range && !one.alt && asked.quantities.some((it) => isSame(it, one)),
  );
  if (!value || other) return undefined;
  const said = reading.text.slice(value.end, Math.min(end, value.end + REACH));
  // "- MCV 71 fL – normal (80–100)": in a list a dash stands for the verb.
  const listed = ITEM.test(scene.words) ? LISTED.exec(said) : null;
  const behind = listed ? said.slice(listed[0].length) : said;
  const analyte = listed || LIES.test(behind) ? analyteOf(value, scene, hits, asked) : undefined;
  const words = (behind.split(PART)[0] ?? '').replace(OF_RANGE, ' ');
  return analyte && !UNCLEAR.test(words)
    ? { value: withUnit(value, asked, analyte), analyte, behind: words }
    : undefined;
}

/** "At 74, your ALT is normal", "7–56 is usual, so 74 is within it". */
export function toldIn(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
  isTargeted: (analyte: Analyte) => boolean,
): Told | undefined {
  const own = ownValueIn(scene, hits, asked);
  const place = own && placeIn(own.behind);
  if (!place || isTargeted(own.analyte)) return undefined;
  const { reading, start, end } = scene;
  const { value, analyte } = own;
  const given = givenRange(reading, value, start, end, analyte, hits);
  if (!given) return accepted(value, analyte, place, reading, start, asked);
  const bounds = boundsOf(reading.text, given);
  return bounds && isMisplaced(place, value.low, bounds, SLACK)
    ? { ...spanOf(value), place, id: analyte.id, ...bounds }
    : undefined;
}

const isSame = (one: Quantity, other: Quantity): boolean =>
  one.known && !one.range && one.low === other.low && sameUnit(one, other);

/** The question's unit, or that of the range where nobody writes one. */
function withUnit(value: Quantity, asked: Reading, { id }: Analyte): Quantity {
  const unit = value.unit ?? asked.quantities.find((one) => isSame(one, value) && one.unit)?.unit;
  if (unit) return { ...value, unit };
  const range = rangeOf(id, '', [value]);
  return UNWRITTEN.has(id) ? { ...value, unit: range?.unit } : value;
}
/** Told in one unit everywhere, so that people leave it out. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  'alt',
  'ast',
  'ggt',
  'alp',
  'tsh',
  'psa',
  'crp',
  'mcv',
  'hba1c',
]);

/** Named before the value in its sentence, else the only one asked about. */
function analyteOf(
  value: Quantity,
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading,
): Analyte | undefined {
  const named = within(hits, scene.start, value.start);
  const near = named.at(-1);
  const other = scene.quantities.some((one) => near && one.start > near.end && one.end < value.start);
  return near ? (other ? undefined : near.value) : askedOf(asked);
}

/** The range that the text has given for the value: in the sentence, or last before with no other value named between. */
function givenRange(
  reading: Reading,
  value: Quantity,
  start: number,
  end: number,
  analyte: Analyte,
  hits: readonly PhraseHit<Analyte>[],
): Quantity | undefined {
  const near = within(reading.quantities, start - GIVEN, end).filter(
    (one) =>
      one.known && one.range && one !== value && sameUnit(value, one) && one.unit?.atom.dimension !== 'time',
  );
  const inside = near.filter((one) => one.start >= start);
  const [only, more] = inside.length > 0 ? inside : near;
  if (!only || more) return undefined;
  const name = lastBefore(hits, only.start);
  return name && name.value !== analyte && name.start > start - GIVEN ? undefined : only;
}
