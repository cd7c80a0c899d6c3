import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { cuesIn } from '../case/cues.ts';
import { isForSame, isOfOneMedicine } from '../case/one-case.ts';
import { stemsIn } from '../case/stems.ts';
import { beginnings, UNOPENED } from '../settings/loose.ts';
import type { Figure } from './figure.ts';

/**
 * How long something is used, worn, left on or kept: "change it every 3 days" and "it can stay in for ten", "discard
 * 28 days after opening" and "an opened bottle can be used for six months". One thing has one such time.
 */

const USED: Readonly<Record<string, RegExp>> = {
  en: beginnings(
    '(?:us(?:e|ed|ing|able)|wear(?:ing)?|worn|keep(?:s|ing)?|kept|stays?|leav(?:e|ing)|left|good for|discard\\p{L}*|throw\\p{L}*|bin|chang(?:e|ed|ing)|replac\\p{L}*|stor(?:e|ed)|swap\\p{L}*|go on|carry on|remov\\p{L}*|take (?:it|them|the \\p{L}+) off|taken off|soak\\p{L}*|apply|hold)\\b',
  ),
  de: beginnings(
    'verwend\\p{L}*|benutz\\p{L}*|trag\\p{L}*|getragen|haltbar|halt\\p{L}*|aufbewahr\\p{L}*|wechsel\\p{L}*|entsorg\\p{L}*|wegwerf\\p{L}*|weggeworfen|einwirk\\p{L}*|lass\\p{L}*|bleib\\p{L}*|anwend\\p{L}*|angewendet|entfern\\p{L}*|abnehm\\p{L}*|abgenommen|spruh\\p{L}*|kuhl\\p{L}*',
  ),
  es: beginnings(
    'us[aeo]\\p{L}*|utiliz\\p{L}*|llev\\p{L}*|conserv\\p{L}*|guard\\p{L}*|desech\\p{L}*|tir[ae]\\p{L}*|cambi\\p{L}*|dej\\p{L}*|manten\\p{L}*|mantien\\p{L}*|retir\\p{L}*|quit[ae]\\p{L}*|aguant\\p{L}*|actu[ae]\\p{L}*',
  ),
  fr: beginnings(
    'utilis\\p{L}*|port\\p{L}*|conserv\\p{L}*|gard\\p{L}*|jet\\p{L}*|chang\\p{L}*|remplac\\p{L}*|laiss\\p{L}*|rest\\p{L}*|retir\\p{L}*|enlev\\p{L}*|tien\\p{L}*|appliqu\\p{L}*',
  ),
  pt: beginnings(
    'us[aeo]\\p{L}*|utiliz\\p{L}*|conserv\\p{L}*|guard\\p{L}*|descart\\p{L}*|deit\\p{L}*|troc\\p{L}*|troqu\\p{L}*|mud[ae]\\p{L}*|deix\\p{L}*|mant\\p{L}*|fic[aou]\\p{L}*|fiqu\\p{L}*|retir\\p{L}*|remov\\p{L}*|agir',
  ),
  it: beginnings(
    'us[aio]\\p{L}*|utilizz\\p{L}*|port\\p{L}*|conserv\\p{L}*|butt\\p{L}*|gett\\p{L}*|cambi\\p{L}*|sostitu\\p{L}*|lasci\\p{L}*|manten\\p{L}*|tien\\p{L}*|teng\\p{L}*|rimuov\\p{L}*|tolg\\p{L}*|togli\\p{L}*|agire|rest\\p{L}*',
  ),
  nl: beginnings(
    'gebruik\\p{L}*|draag\\p{L}*|gedragen|houdbaar|bewaar\\p{L}*|gooi\\p{L}*|vervang\\p{L}*|verwissel\\p{L}*|laat|laten|blijf\\p{L}*|blijven|zitten|verwijder\\p{L}*|haal\\p{L}*|inwerken',
  ),
  ja: /使[いうえっ用]|もち|保存|捨て|廃棄|交換|貼[りるっ]|つけたまま|置[いき]|洗い流|外[しす]|はが/u,
  zh: /使用|用到|保存|丢弃|扔掉|更换|换一次|佩戴|停留|放置|敷|冲洗|取下|揭下|摘下/u,
  hi: beginnings(
    'इस्तेमाल|उपयोग|रख\\p{L}*|फेंक\\p{L}*|बदल\\p{L}*|लगा\\p{L}*|छोड़\\p{L}*|हटा\\p{L}*|उतार\\p{L}*|निकाल\\p{L}*',
  ),
  ar: beginnings(
    '(?:ت|ي|ا)?ستخد\\p{L}*|استعم\\p{L}*|احتفظ\\p{L}*|يحفظ|تخلص\\p{L}*|غير\\p{L}*|بدل\\p{L}*|اترك\\p{L}*|صالح\\p{L}*|انزع\\p{L}*|ازل|ينزع|تبقي|يبقي',
  ),
};

/** Waits, ages, illnesses: times of something else. */
const ELSE = new Set('gap recheck age incubation half-life before measure fever'.split(' '));
/** "Discard 28 days after opening" is a time of use; "after 3 days" of something else is not. */
const ENDED =
  /remov|take (?:it|them|the \w+) off|taken off|entfern|abnehm|abgenommen|retir|quit[ae]|enlev|rimuov|tolg|togli|verwijder|haal|外[しす]|はが|取下|揭下|摘下|हटा|उतार|निकाल|انزع|ازل|ينزع|discard|throw|\bbin\b|chang|replac|swap|opened|opening|entsorg|wegwerf|weggeworfen|wechsel|offn|anbruch|desech|tir[ae]|cambi|abiert|abr|jet|remplac|ouvert|descart|deit|troc|troqu|abert|butt|gett|sostitu|apert|gooi|vervang|geopend|openen|捨|廃棄|交換|開封|丢|扔|换|开封|फेंक|बदल|खोल|تخلص|فتح|بدل|غير|洗い流|rinse|wash|shower|abspul|abwasch|abdusch|aclar|enjuag|rinc|enxag|sciacqu|afspoel/u;
/** A hedge or a start that makes a case of the sentence. */
const CASE =
  /^[^\p{L}]*(?:if|when|unless|for (?!the first)|wenn|falls|bei|si|cuando|en caso|quand|lorsque|pour|se|quando|em caso|als|bij|अगर|यदि|اذا|عند|如果|若)(?![\p{L}\p{M}])/u;

const HOURS = { least: 1 / 120, most: 24 * 400 };
const CLEARLY = 1.45;
const FAR = 100;

interface Used {
  readonly figure: Figure;
  readonly hours: readonly [number, number];
}

/** Sentences that give one time of use; several are steps or cases. */
function usesIn(reading: Reading, figures: readonly Figure[]): Used[] {
  const used = USED[reading.language ?? ''];
  if (!used) return [];
  const { text } = reading;
  return figures.flatMap((figure): Used[] => {
    const { kind, sentence, clause, value, roles } = figure;
    const changed = kind === 'often' && ENDED.test(text.slice(clause.start, clause.end));
    if (!(kind === 'time' || changed) || [...roles].some((role) => ELSE.has(role))) return [];
    const others = figures.filter(
      (one) => one.sentence.start === sentence.start && (one.kind === 'time' || one.kind === 'often'),
    );
    const said = text.slice(sentence.start, sentence.end);
    if (others.length > 1 || !used.test(text.slice(clause.start, clause.end)) || CASE.test(said)) return [];
    if (roles.has('after') && !ENDED.test(said)) return [];
    const hours = changed
      ? ([24 / value.high, 24 / value.low] as const)
      : ([inBase(value.low, value), inBase(value.high, value)] as const);
    return hours[0] >= HOURS.least && hours[1] <= HOURS.most ? [{ figure, hours }] : [];
  });
}

function areApart([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  const ratio = Math.max(c / b, a / d);
  return ratio >= CLEARLY && ratio <= FAR;
}

const ALLOWS = new Set(['allow']);

/** "The first two months … the next four": steps of one course. */
const FIRST = new Set(['order']);
const NEXT = new Set(['next']);
function areSteps(reading: Reading, a: Used, b: Used): boolean {
  return cuesIn(reading, a.figure.clause, FIRST).size > 0 && cuesIn(reading, b.figure.clause, NEXT).size > 0;
}

/** "At most 7 days", then "you can use it for four weeks": no common word is needed. */
function breaksBound(reading: Reading, a: Used, b: Used): boolean {
  return (
    a.figure.bound === 'most' && b.hours[0] > a.hours[1] && cuesIn(reading, b.figure.clause, ALLOWS).size > 0
  );
}

/** The words of both but the verbs of use, which are of everything. */
function haveThing(reading: Reading, a: Used, b: Used): boolean {
  const used = USED[reading.language ?? ''] as RegExp;
  const there = stemsIn(reading, a.figure.sentence);
  return [...stemsIn(reading, b.figure.sentence)].some((stem) => there.has(stem) && !used.test(stem));
}

function isUnopened({ text }: Reading, { figure: { sentence } }: Used): boolean {
  return UNOPENED.test(text.slice(sentence.start, sentence.end));
}

export function usePairs(reading: Reading, figures: readonly Figure[]): (readonly [Span, Span])[] {
  const uses = usesIn(reading, figures);
  return uses.flatMap((b, at) => {
    const before = uses
      .slice(0, at)
      .filter(({ figure }) => figure.sentence.start !== b.figure.sentence.start);
    if (before.some((a) => !areApart(a.hours, b.hours))) return [];
    const a = before.find(
      (one) =>
        isUnopened(reading, one) === isUnopened(reading, b) &&
        !areSteps(reading, one, b) &&
        (breaksBound(reading, one, b) || haveThing(reading, one, b)) &&
        isForSame(reading, one.figure.sentence, b.figure.sentence) &&
        isOfOneMedicine(reading, one.figure.sentence, b.figure.sentence),
    );
    return a ? [[a.figure.value, b.figure.value] as const] : [];
  });
}
