import type { DetectorInput } from '../../src/domain/detector.ts';
import { ANALYTES, type Analyte, analyteNear, analyteOf, analytesIn } from '../kit/analytes.ts';
import { conversions } from '../kit/convert.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { sentenceAt } from '../kit/sentences.ts';
import type { Pair } from './pairs.ts';

/** What the two halves of a pair are a measure of. */

/** Names that are seldom a laboratory's, unless two units of a concentration stand beside them. */
const ELEMENTS: readonly (readonly [string, RegExp])[] = [
  ['iron', /\b(?:iron|eisen\w*|hierro|fer|ferro|ijzer)\b|铁|鉄|आयरन|लोहा|الحديد|حديد/],
  ['lead', /\b(?:lead|blei\w*|plomo|plomb|chumbo|piombo|lood)\b|铅|鉛|सीसा|लेड|الرصاص/],
  ['digoxin', /digoxin|ジゴキシン|地高辛|डिगॉक्सिन|ديجوكسين/],
  ['zinc', /\b(?:zinc|zink|zinco)\b|锌|亜鉛|जिंक|الزنك/],
  ['copper', /\b(?:copper|kupfer|cobre|cuivre|rame|koper)\b|铜|銅|कॉपर|النحاس/],
  [
    'glucose',
    /\b(?:sugars?|\w*zucker\w*|azucar(?:es)?|sucre|acucar|zuccher[oi]|suiker\w*|cukr\w*|cukier|seker\w*|socker)\b|сахар|糖(?!尿)|शुगर|शर्करा|سكر/,
  ],
];
/** Where nothing is named at all, what hints at sugar. */
const OF_DIABETES =
  /\b(?:(?:pre|pra)?diabet\w*|(?:hypo|hyper)gly\w*|hipogluc\w*|hipoglic\w*|ipoglic\w*|fasting|nuchtern\w*|ayunas|a jeun|jejum|digiuno|nuchter|insulin\w*|metformin\w*)\b|диабет|натощак|糖尿|空腹|मधुमेह|डायबिटीज|इंसुलिन|صائم|صيام|الانسولين|당뇨|공복/;

function isConcentration({ unit }: Quantity): boolean {
  return ['dL', 'L', 'mL'].includes(unit?.per[0]?.atom.id ?? '');
}

function elementOf(words: string, half: Quantity): Analyte | undefined {
  if (!isConcentration(half)) return undefined;
  const named = ELEMENTS.filter(([, pattern]) => pattern.test(words));
  const [id] = named[0] ?? [];
  return named.length === 1 ? ANALYTES.find((one) => one.id === id && one.molar !== undefined) : undefined;
}

const OTHER_UNITS = new Set(['vitamin-a', 'vitamin-e', 'lipoprotein-a']);

/** Told in nanomoles and nanograms: no value in mmol/L and mg/dL is theirs. */
const TRACES = new Set(
  'vitamin-d vitamin-b12 folate testosterone cortisol free-t4 free-t3 total-t4 total-t3 estradiol pth progesterone amh dhea-s c-peptide digoxin'.split(
    ' ',
  ),
);
const isTrace = ({ unit }: Quantity): boolean => unit?.id === 'ng/mL' || unit?.id === 'nmol/L';
const isLarge = ({ unit }: Quantity): boolean => unit?.id === 'mmol/L' || unit?.id === 'mg/dL';

/** The analyte of the sentence, else the one that the user's turn is about, else the one of the text. */
export function analyteOfPair(
  input: DetectorInput,
  every: readonly PhraseHit<Analyte>[],
  { text }: Reading,
  { first, second }: Pair,
): Analyte | undefined {
  const at = first.start;
  const all =
    isLarge(first) && isLarge(second)
      ? every.filter(({ value }) => !TRACES.has(value.id))
      : isTrace(first) && isTrace(second)
        ? every.filter(({ value }) => TRACES.has(value.id))
        : every;
  // Of calcium nothing is counted in international units: where it needs an analyte, only those count that convert.
  const converts = (one?: Analyte): boolean => conversions(first.unit!, second.unit!, one).length > 0;
  // The units of vitamins A and E are others than those of vitamin D, and lipoprotein(a) does not convert.
  const named = analyteNear(all, text, at);
  if (named && OTHER_UNITS.has(named.id)) return named;
  const hits = converts() ? all : all.filter(({ value }) => converts(value));
  const sentence = sentenceAt(text, at);
  const near = analyteNear(hits, text, at);
  const own = within(hits, sentence.start, sentence.end);
  // "LDL = total − HDL − triglycerides ÷ 5 = 165 mg/dL": a formula in names is of what it gives.
  const given = givenBy(text.slice(sentence.start, at), sentence.start, own);
  if (given) return given;
  // "Sugar 126 mg/dL, creatinine 88": what stands before the figure comes first.
  const isBehind = own.every(({ start }) => start > at);
  const element = isBehind
    ? elementOf(text.slice(sentence.start, own.length > 0 ? at : sentence.end), first)
    : undefined;
  if (element) return element;
  // "Fasting 100 mg/dL (5.6), LDL below 116": of one or of the other.
  if (own.length > 0)
    return isBehind && isConcentration(first) && OF_DIABETES.test(text.slice(sentence.start, at))
      ? undefined
      : near;
  const before = sentence.start > 1 ? sentenceAt(text, sentence.start - 2) : sentence;
  const [told, another] = new Set(within(hits, before.start, before.end).map(({ value }) => value));
  const [asked, other] = askedOf(input, first);
  return (
    (other ? undefined : asked) ??
    (another ? near : (told ?? near)) ??
    elementOf(text, first) ??
    hinted(input, text, first)
  );
}

function givenBy(before: string, start: number, hits: readonly PhraseHit<Analyte>[]): Analyte | undefined {
  const [head = '', ...rest] = before.split('=');
  if (rest.length < 2 || /\d/.test(head)) return undefined;
  const named = hits.filter(({ end }) => end <= start + head.length);
  return named.length === 1 ? named[0]?.value : undefined;
}

function hinted(input: DetectorInput, text: string, half: Quantity): Analyte | undefined {
  const hints = OF_DIABETES.test(`${promptReadingOf(input)?.text ?? ''} ${text}`);
  return hints && isConcentration(half) ? analyteOf('glucose') : undefined;
}

/** What the question names; the names that only hint, where it names nothing else. */
function askedOf(input: DetectorInput, half: Quantity): readonly Analyte[] {
  const turn = promptReadingOf(input);
  if (!turn) return [];
  const named = [...new Set(analytesIn(turn).map(({ value }) => value))];
  const element = named.length === 0 ? elementOf(turn.text, half) : undefined;
  return element ? [element] : named;
}

export function isAskedFor(input: DetectorInput, { first }: Pair, analyte: Analyte | undefined): boolean {
  return analyte !== undefined && askedOf(input, first).includes(analyte);
}
