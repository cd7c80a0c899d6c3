import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { wordedIn } from '../../kit/worded.ts';
import { isAnswer, isForSame } from '../case/one-case.ts';
import { GENERIC, stemOf } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { denies } from '../settings/loose.ts';

/**
 * Ranges that have names, and a value that is given the name of another one: "below 5.7 is normal, 5.7 to 6.4 is
 * prediabetes, from 6.5 on it is diabetes … your 6.1 is in the range of diabetes". Knowledge is of the text only.
 */

interface Band {
  readonly at: Span;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly size: number;
  /** Words before and behind the value. */
  readonly ahead: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const BELOW =
  /(?<![\p{L}\p{M}])(?:below|under|less than|lower than|up to|or (?:less|lower|below)|unter|bis|kleiner als|weniger als|(?:oder|und) (?:weniger|niedriger|darunter)|menos de|por debajo de|inferior\w* a|menor\w* (?:de|a|que)|hasta|o menos|moins de|en dessous de|au-dessous de|sous|inferieur\w* a|jusqu'a|ou moins|abaixo de|ate|ou menos|meno di|sotto|inferior[ei] a|fino a|o meno|onder|minder dan|lager dan|tot|of (?:minder|lager)|से कम|से नीचे|तक|اقل من|دون|تحت|حتي)(?![\p{L}\p{M}])|[<≤]|以下|未満|未满|低于|小于|不到/u;
const ABOVE =
  /(?<![\p{L}\p{M}])(?:above|over|more than|higher than|at least|from|or (?:more|higher|above|over)|and (?:over|above|higher)|uber|ab|mindestens|(?:oder|und) (?:mehr|hoher|daruber)|mas de|por encima de|superior\w* a|mayor\w* (?:de|a|que)|desde|a partir de|[oy] (?:mas|superior\w*)|plus de|au-dessus de|au-dela de|superieur\w* a|a partir de|des|(?:ou|et) plus|acima de|(?:ou|e) mais|mais de|oltre|sopra|superior[ei] a|a partire da|da|o (?:piu|superiore)|in su|boven|meer dan|hoger dan|vanaf|of (?:meer|hoger)|से ज़्यादा|से ज्यादा|से अधिक|से ऊपर|या (?:उससे )?(?:ज़्यादा|ज्यादा|अधिक|ऊपर)|اعلي من|اكثر من|فوق|او (?:اكثر|اعلي)|فما فوق)(?![\p{L}\p{M}])|[>≥]|以上|超|高于|大于|及以上/u;

/** Signs between two ranges; a comma between digits is a decimal. */
const SEPARATORS = /[;；。|\n、]|(?<!\d)[,，]|[,，](?!\d)|\. |[.]$/g;

const PRESSURE = /(?<![\d/.,])(\d{2,3}) ?\/ ?(\d{2,3})(?![\d/])/g;

interface Value extends Span {
  readonly unit: string;
  /** Of the unit, in the base unit of its dimension. */
  readonly size: number;
  readonly low: number;
  readonly high: number;
}

/** "Stage 2": a name, no value. */
const STAGES =
  'stage|grade|class|stadium|grad|klasse|estadio|grado|clase|stade|classe|estagio|grau|stadio|graad|ステージ|第|चरण|المرحلة';
const STAGE = new RegExp(`(?:${STAGES}) ?$`, 'u');
const STAGED = new RegExp(`(?:${STAGES}) ?(\\d[ab]?)`, 'gu');

function unitIdOf(value: Quantity): string {
  const per = value.unit?.per.map(({ atom }) => atom.dimension).join('/') ?? '';
  return value.unit ? `${dimensionOf(value)}/${per}` : '';
}

/** The values of a stretch of text: blood pressures by their upper value, else quantities. */
function valuesIn(reading: Reading, { start, end }: Span): Value[] {
  const pressures = everyMatch(reading.text.slice(start, end), PRESSURE).flatMap((match): Value[] => {
    const [upper, lower] = [Number(match[1]), Number(match[2])];
    const at = start + match.index;
    return upper >= 80 && lower >= 40 && lower < upper
      ? [{ start: at, end: at + match[0].length, unit: 'pressure', size: 1, low: upper, high: upper }]
      : [];
  });
  if (pressures.length > 0) {
    const [first, second] = pressures as [Value, Value | undefined];
    return pressures.length === 2 && second && second.low > first.low
      ? [{ ...first, end: second.end, high: second.low }]
      : pressures;
  }
  return [...within(reading.quantities, start, end), ...wordedIn(reading, { start, end })]
    .filter((one) => one.known && !STAGE.test(reading.text.slice(Math.max(0, one.start - 10), one.start)))
    .map((one) => ({
      start: one.start,
      end: one.end,
      unit: unitIdOf(one),
      size: inBase(1, one),
      low: inBase(one.low, one),
      high: inBase(one.high, one),
    }));
}

/** Words of a sentence about ranges that name none of them. */
const PLAIN = new Set(
  'value values level levels result results reading readings range ranges between considered called means mean counts count index score percent above below under over higher lower less more from until blood wert werte bereich zwischen gilt gelten spricht man heisst valor valores nivel niveles rango entre considera llama habla valeur valeurs taux zone parle faixa intervalo considerad fala valore valori livello fascia intervallo compreso parla rientra considera waarde waarden bereik tussen heet spreekt noemt'
    .split(' ')
    .map((word) => word.slice(0, 5)),
);
const HAN_WORD = /[\u3400-\u9fff]{2,6}/g;
const HAN_PLAIN =
  /(?:以上|以下|未満|未满|低于|高于|小于|大于|至|到|之间|为|属于|属|则|はじ|は|が|と|の|です|ます|您的?|结果|空腹|数値|値|正好|范围|処于|处于|内|在|就是|也就是|说|所以|因此)/g;

function namesOf(words: string): Set<string> {
  const letters = everyMatch(words, /(?![\u3040-\u9fff])[\p{L}\p{M}]{3,}/gu)
    .map(([word]) => word)
    .filter((word) => !GENERIC.has(word) && !PLAIN.has(word.slice(0, 5)))
    // Whole words: "prediabetes" is not "diabetes", "overweight" not "weight".
    .map((word) => (word.length > 5 ? word.slice(0, Math.max(5, word.length - 2)) : stemOf(word)));
  const han = everyMatch(words.replace(HAN_PLAIN, ' '), HAN_WORD).map(([word]) => word);
  const stages = everyMatch(words, STAGED).map(([, stage]) => `stage ${stage}`);
  return new Set([...letters, ...han, ...stages]);
}

/** "100 to 125 is prediabetes and 126 or more is diabetes": two in one stretch, parted where the first has its name. */
const AND = /(?<![\p{L}\p{M}])(?:and|und|y|et|e|en|और|و)(?= )/gu;

function parted(reading: Reading, part: Span): Span[] {
  const [first, second, ...more] = valuesIn(reading, part);
  if (!first || !second || more.length > 0) return [part];
  const between = reading.text.slice(first.end, second.start);
  const join = everyMatch(between, AND).at(-1);
  if (!join || namesOf(between.slice(0, join.index)).size === 0) return [part];
  const at = first.end + join.index;
  return [
    { start: part.start, end: at },
    { start: at, end: part.end },
  ];
}

/** Stretches between separators. */
function partsOf(reading: Reading): Span[] {
  const { text } = reading;
  const cuts = everyMatch(text, SEPARATORS).map(({ index, 0: sign }) => index + sign.length);
  return [...cuts, text.length]
    .map((end, index) => ({ start: cuts[index - 1] ?? 0, end }))
    .filter(({ start, end }) => end - start <= LONGEST)
    .flatMap((part) => parted(reading, part));
}

/** Stretches that hold one value with a bound or a range, and a name. */
function bandsIn(reading: Reading): Band[] {
  const { text } = reading;
  return partsOf(reading).flatMap((part): Band[] => {
    const [value, ...more] = valuesIn(reading, part);
    if (!value || more.length > 0) return [];
    const before = text.slice(Math.max(part.start, value.start - 30), value.start);
    const behind = text.slice(value.end, Math.min(part.end, value.end + 20));
    const [isBelow, isAbove] = [BELOW, ABOVE].map((bound) => bound.test(before) || bound.test(behind));
    const isRange = value.high > value.low;
    if (!isRange && isBelow === isAbove) return [];
    const ahead = namesOf(text.slice(part.start, value.start));
    const after = namesOf(text.slice(value.end, part.end));
    if (ahead.size + after.size === 0) return [];
    return [
      {
        at: part,
        unit: value.unit,
        low: isRange || isAbove ? value.low : Number.NEGATIVE_INFINITY,
        high: isRange || isBelow ? value.high : Number.POSITIVE_INFINITY,
        size: value.size,
        ahead,
        behind: after,
        names: new Set([...ahead, ...after]),
      },
    ];
  });
}

const LONGEST = 120;
const ROOM = 0.005;

function holds({ low, high }: Band, value: number): boolean {
  return value >= low - Math.abs(value) * ROOM && value <= high + Math.abs(value) * ROOM;
}

/** At least two names next to each other: a scale, each with words of its own. */
function scaleOf(bands: readonly Band[]): Band[] {
  const [first] = bands;
  const alike = bands.filter(({ unit }) => unit === first?.unit);
  if (alike.length < 2 || alike.length > MOST || alike.length !== bands.length) return [];
  // All names on one side: what stands on the other is the subject.
  const side = (['behind', 'ahead'] as const).find((one) => alike.every((band) => band[one].size > 0));
  const named = alike.map((band) => ({ ...band, names: side ? band[side] : band.names }));
  const own = named.map((band) => ({
    ...band,
    names: new Set(
      [...band.names].filter((name) => named.filter(({ names }) => names.has(name)).length === 1),
    ),
  }));
  const overlap = own.some((a, at) =>
    own.slice(at + 1).some((b) => Math.min(a.high, b.high) > Math.max(a.low, b.low)),
  );
  const near = own.every((band, at) => at === 0 || band.at.start - (own[at - 1] as Band).at.end < 40);
  return !overlap && near && own.filter(({ names }) => names.size > 0).length > 1 ? own : [];
}
const MOST = 8;

/** A rule, what may come of it, what is close: not what the value is called. */
const OPEN =
  /^\W*(?:si|se)\b|(?<![\p{L}\p{M}])(?:if|when|until|unless|may|might|could|can|risk\w*|progress\w*|develop\w*|become\w*|turn\w*|toward\w*|close\w*|near\w*|almost|border\w*|between|than|compared|wenn|falls|kann|konn\w*|risiko|fast|beinahe|nahe|entwick\w*|cuando|puede\w*|riesgo|casi|cerca|peut|risque|presque|proche|quando|pode|risco|quase|perto|puo|rischio|quasi|vicin\w*|kan|bijna|dichtbij|dan|अगर|यदि|सकता|सकती|लगभग|اذا|قد|يمكن|خطر|تقريبا)(?![\p{L}\p{M}])|如果|若|可能|风险|接近|可以|なら|場合|近い|リスク|かもしれ/u;

/** "Your value": the one that was asked about. */
const YOURS =
  /(?<![\p{L}\p{M}])(?:your?|yours|ihr\p{L}*|dein\p{L}*|sus?|tus?|usted|vo(?:tre|s)|vous|seus?|suas?|voce|suo|sua|lei|uw?|jouw|आप\p{L}*)(?![\p{L}\p{M}])|您|你|あなた|(?:ك|لديك|عندك)(?!\p{L})/u;

/** The value that a sentence gives a name: its own, else the one of the question. */
function valueNamed(
  reading: Reading,
  prompt: Reading | undefined,
  sentence: Span,
  unit: string,
): Value | undefined {
  const isLike = (one: Value): boolean => one.unit === unit || (one.unit === '' && unit !== 'pressure');
  const own = valuesIn(reading, sentence).filter(isLike);
  const isYours = YOURS.test(reading.text.slice(sentence.start, sentence.end));
  const among =
    own.length > 0 || !prompt || !isYours
      ? own
      : valuesIn(prompt, { start: 0, end: prompt.text.length }).filter(isLike);
  const [value] = among;
  return value && among.length === 1 && value.low === value.high && (own.length === 0 || value.unit === unit)
    ? value
    : undefined;
}

export function bandConflicts(
  reading: Reading,
  prompt: Reading | undefined,
): { conflicts: Conflict[]; candidates: number } {
  const none = { conflicts: [], candidates: 0 };
  if (!isAnswer(reading)) return none;
  const bands = bandsIn(reading);
  const scale = scaleOf(bands);
  const [first] = scale;
  if (!first) return none;
  const end = (scale.at(-1) as Band).at.end;
  const conflicts = sentences(reading.text).flatMap((sentence): Conflict[] => {
    const said = reading.text.slice(sentence.start, sentence.end);
    if (sentence.start < end - 1 || OPEN.test(said) || denies(reading, sentence)) return [];
    const value = valueNamed(reading, prompt, sentence, first.unit);
    if (!value) return [];
    // A bare figure of the question is in the unit of the scale.
    const at = value.unit === first.unit ? value.low : value.low * first.size;
    const names = namesOf(said);
    const called = scale.filter((band) => [...band.names].some((name) => names.has(name)));
    const [band] = called;
    if (!band || called.length > 1 || holds(band, at)) return [];
    const right = scale.find((one) => holds(one, at));
    if (!right || !isForSame(reading, band.at, sentence)) return [];
    return [
      { rule: 'bands', first: right.at, second: sentence, why: 'does not lie where it is said to, by' },
    ];
  });
  return { conflicts, candidates: scale.length };
}
