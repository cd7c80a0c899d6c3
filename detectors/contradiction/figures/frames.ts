import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { isAsserted, type Stance } from '../../kit/stance.ts';
import { drugsOf } from '../case/drugs.ts';
import { isAnswer, isForSame, isOfOneMedicine } from '../case/one-case.ts';
import { differInShort } from '../case/qualifiers.ts';
import { shared, stemsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { denies, words } from '../settings/loose.ts';
import { type Figure, figuresOf } from './figure.ts';
import { judgedPairs, waiting, wordsOf } from './judged.ts';
import { LASTS } from './measures.ts';
import { usePairs } from './spans.ts';

/**
 * Figures whose sentence says what is done with them, so that no common word is needed: "is enough" (less than what was
 * ordered), "again after" (sooner than the interval allows), "stop after" (before the course ends).
 */

const ENOUGH: Readonly<Record<string, RegExp>> = {
  en: words(
    "(?:is|are|'s|would be|will be) (?:quite |more than |usually |plenty |already )?(?:enough|sufficient|plenty|adequate|all (?:you|it|that|they|he|she)\\p{L}* (?:\\w+ )?needs?)|will do|suffices?|does the (?:job|trick)|do the (?:job|trick)|all you need",
  ),
  de: words('reicht|reichen|genugt|genugen|ausreichend|genug'),
  es: words('basta|bastan|bastara|(?:es|son|sera) suficientes?|alcanza|alcanzan'),
  fr: words('suffit|suffisent|suffira|suffiront|(?:est|sont) suffisant\\p{L}*'),
  pt: words('basta|bastam|chega|chegam|(?:e|sao) suficientes?'),
  it: words('basta|bastano|(?:e|sono) sufficient[ei]'),
  nl: words('volstaat|volstaan|is (?:al )?(?:genoeg|voldoende)|zijn (?:genoeg|voldoende)'),
  ja: /で(?:も)?(?:十分|足り)|(?:だけ)?で(?:も)?(?:よい|いい|大丈夫|かまいません|構いません)/u,
  zh: /就够|足够|足矣|即可|就行|就可以|便可/u,
  hi: words('काफ़ी|काफी|पर्याप्त|बस'),
  ar: words('يكفي|تكفي|يكفيك|كاف|كافية|كافيه'),
};

const AGAIN: Readonly<Record<string, RegExp>> = {
  en: words(
    'repeat\\p{L}*|again|another (?:dose|tablet|one|spoonful)|next (?:dose|one|tablet)|redose|re-dose|top up',
  ),
  de: words(
    'wiederhol\\p{L}*|erneut|nochmals?|noch (?:mal|einmal|eine)|nachste (?:dosis|gabe|tablette)|weitere',
  ),
  es: words(
    'repet\\p{L}*|repit\\p{L}*|otra (?:dosis|toma)|de nuevo|volver a|vuelva a|siguiente (?:dosis|toma)',
  ),
  fr: words(
    'renouvel\\p{L}*|repet\\p{L}*|redonn\\p{L}*|repren\\p{L}*|(?:nouvelle|autre) (?:dose|prise)|a nouveau|prochaine',
  ),
  pt: words('repet\\p{L}*|repit\\p{L}*|outra (?:dose|toma)|de novo|novamente|proxima (?:dose|toma)'),
  it: words("ripet\\p{L}*|un'altra|di nuovo|prossima|(?:nuova|altra) dose"),
  nl: words('herhaal\\p{L}*|herhalen|opnieuw|nog een|volgende (?:dosis|tablet)'),
  ja: /もう一度|もう1|再度|再び|次の|次は|追加/u,
  zh: /再(?:服|吃|给|用|次|喂)|重复|下一次|追加/u,
  hi: words('दोबारा|फिर से|फिर|अगली'),
  ar: words('كرر|كرري|تكرار|تكرر|مرة اخري|الجرعة التالية|جرعة (?:اخري|ثانية)'),
};

/** A dose that came up again; the time that one sort of dose needs to work. */
const VOMITED =
  /vomit|throw|erbrech|erbroch|ubergeb|brech|vomi|regurgit|braak|brak|overge|吐|उल्टी|उलटी|قي[اء]|تقي|miss|forg|vergess|verge[et]|olvid|oubli|esque|dimentic|忘|漏|भूल|نسي|نسيت/;

/** "Until the next dose": no dose is given then. */
const TILL_NEXT =
  /(?<!\p{L})(?:(?:until|till|before)(?: the| your| her| his)?|bis zur|vor der|hasta la|antes de la|jusqu'a la|avant la|ate a|antes da|fino alla|prima della|tot de|voor de) (?:next|nachsten?|proxima|siguiente|prochaine|prossima|volgende) \p{L}+/gu;

/** Half as much again is no rounding. */
const CLEARLY = 1.4;

type Pair = readonly [Span, Span];

/** "At least 20 seconds … five seconds are enough." */
function enough(reading: Reading, figures: readonly Figure[]): Pair[] {
  const pattern = ENOUGH[reading.language ?? ''];
  if (!pattern?.test(reading.text)) return [];
  return figures.flatMap((less): Pair[] => {
    if (!pattern.test(wordsOf(reading, less.clause)) || denies(reading, less.clause)) return [];
    const others = figures.filter(
      (one) => one.kind === less.kind && one.sentence.start !== less.sentence.start && one.bound !== 'most',
    );
    const value = inBase(less.value.high, less.value) || less.value.high;
    const more = others.filter(
      (one) => (inBase(one.value.low, one.value) || one.value.low) > value * CLEARLY,
    );
    // The amount that is enough is not said elsewhere, and it is spoken of one thing.
    if (more.length === 0 || more.length !== others.length) return [];
    const related = more.filter((one) => {
      const [common] = shared(stemsIn(reading, one.sentence), stemsIn(reading, less.sentence));
      return common > 0 || more.length === 1;
    });
    const [first] = related;
    return first && sameCase(reading, first.sentence, less.sentence) ? [[first.value, less.value]] : [];
  });
}

function sameCase(reading: Reading, a: Span, b: Span): boolean {
  return isForSame(reading, a, b) && isOfOneMedicine(reading, a, b) && !differInShort(reading, a, b);
}

const HOURS = 24;
const HOURLY = /hour|hrs?\b|\dh\b|stund|hora|heure|\bor[ea]\b|uur|uren|時間|小[时時]|घंट|ساع/;

/** Once a week at most: what is next is the next of it. */
const RARELY = 0.15;
const NEXT =
  /(?<![\p{L}\p{M}])(?:next|nachste\p{L}*|proxim\p{L}*|siguiente|prochain\p{L}*|prossim\p{L}*|volgende|अगल\p{L}*|(?:ال)?(?:قادم|مقبل|تالي)\p{L}*)(?![\p{L}\p{M}])|次(?:の|は|回)|下(?:一)?次/u;

/** "The last was two years ago": what is left of the interval is shorter. */
const ELAPSED =
  /(?<![\p{L}\p{M}])(?:ago|last|since|previous\p{L}*|letzte\p{L}*|vor|seit|hace|ultim\p{L}*|desde|il y a|derni\p{L}*|depuis|ha|faz|fa|scors\p{L}*|geleden|laatste|sinds|पिछल\p{L}*|पहले|(?:ال)?(?:اخر|سابق)\p{L}*|منذ)(?![\p{L}\p{M}])|前回|前に|上次|以前|之前/u;

/** "Every two years … the next invitation comes in five." */
function isNext(reading: Reading, rate: Figure, { value, clause, sentence }: Figure): boolean {
  // "For the next 7 days" is a length.
  const next = NEXT.exec(wordsOf(reading, clause));
  if (rate.value.low > RARELY || !next || ELAPSED.test(wordsOf(reading, sentence))) return false;
  if (Math.abs(value.start - clause.start - next.index - next[0].length) <= 1) return false;
  const [low, high] = [HOURS / rate.value.high, HOURS / rate.value.low];
  const isFar = inBase(value.low, value) > high * CLEARLY || inBase(value.high, value) * CLEARLY < low;
  return isFar && !VOMITED.test(wordsOf(reading, sentence)) && isForSame(reading, rate.sentence, sentence);
}

/** "Every 6 hours … repeat it after 2 hours." */
function again(reading: Reading, figures: readonly Figure[]): Pair[] {
  const pattern = AGAIN[reading.language ?? ''];
  const every = figures.filter(({ kind }) => kind === 'often');
  const [rate] = every;
  if (!pattern || !rate || every.some(({ value }) => value.high !== rate.value.high)) return [];
  // "Up to three times a day" leaves the time between two doses open.
  const interval = HOURS / rate.value.high;
  // "At most twice a day, four hours apart" are two limits, which agree.
  if (rate.bound === 'most' && rate.value.low > RARELY && !HOURLY.test(wordsOf(reading, rate.clause)))
    return [];
  return figures.flatMap((soon): Pair[] => {
    if (soon.kind !== 'time' || soon.sentence.start === rate.sentence.start) return [];
    if (isNext(reading, rate, soon)) return [[rate.value, soon.value]];
    const said = wordsOf(reading, soon.sentence);
    const hours = inBase(soon.value.high, soon.value);
    if (!pattern.test(said.replace(TILL_NEXT, '')) || VOMITED.test(said) || denies(reading, soon.sentence))
      return [];
    if (hours < 0.5 || hours * CLEARLY >= interval || !/\d|\p{L}/u.test(said)) return [];
    return isForSame(reading, rate.sentence, soon.sentence) &&
      isOfOneMedicine(reading, rate.sentence, soon.sentence)
      ? [[rate.value, soon.value]]
      : [];
  });
}

const STOP: Readonly<Record<string, RegExp>> = {
  en: words('stop|quit|end|discontinue|come off|finish'),
  de: words('absetzen|aufhoren|beenden|weglassen|setzen sie|horen sie|stoppen'),
  es: words('deje de|dejar de|dejelo|dejela|suspenda|suspender|interrump\\p{L}*|pare|termine'),
  fr: words('arret\\p{L}*|cess\\p{L}*|interromp\\p{L}*|stopp\\p{L}*'),
  pt: words('pare|parar|suspend\\p{L}*|interromp\\p{L}*|deixe de|termine'),
  it: words('smetta|smettere|sospend\\p{L}*|interromp\\p{L}*|termini'),
  nl: words('stop\\p{L}*|staak|beeindig\\p{L}*'),
  ja: /やめ|中止|終え|終了/u,
  zh: /停药|停用|停止|就停/u,
  hi: words('बंद|रोक\\p{L}*|छोड़\\p{L}*'),
  ar: words('توقف\\p{L}*|اوقف\\p{L}*'),
};

/** A length of a course: days at least. */
const COURSE = { least: 48, most: 24 * 120 };
const OF_COURSE = new Set(['gap', 'recheck', 'age', 'incubation', 'half-life', 'before', 'measure', 'after']);

/** "Unless the clinic tells you otherwise": no case of its own. */
const HEDGED =
  /\b(?:unless|es sei denn|ausser|salvo|a menos que|sauf|a meno che|tenzij)\b[^.]{0,40}(?:t[eo]ll|sa[yi]|advis|sagt|anders|indi|dig|dit|avis|dic|zegt)/;

/** "For 10 to 14 days … stop it after 3." */
function stopped(reading: Reading, figures: readonly Figure[]): Pair[] {
  const pattern = STOP[reading.language ?? ''];
  if (!pattern?.test(reading.text)) return [];
  const courses = figures.filter(
    ({ kind, value, roles, slots }) =>
      kind === 'time' &&
      ![...roles].some((role) => OF_COURSE.has(role)) &&
      (roles.has('last') ||
        slots.has('course') ||
        slots.has('use') ||
        LASTS.test(reading.text.slice(Math.max(0, value.start - 24), value.start))) &&
      inBase(value.low, value) >= COURSE.least &&
      inBase(value.high, value) <= COURSE.most,
  );
  return figures.flatMap((end): Pair[] => {
    if (end.kind !== 'time' || !end.roles.has('after') || denies(reading, end.sentence)) return [];
    // Hours before and after a dose are no course.
    if (inBase(end.value.high, end.value) < HOURS / 2) return [];
    if (!pattern.test(wordsOf(reading, end.clause))) return [];
    if (!HEDGED.test(wordsOf(reading, end.sentence)) && differInShort(reading, end.sentence, end.sentence))
      return [];
    const before = courses.filter(
      ({ value, sentence }) => value.start < end.value.start && sentence.start !== end.sentence.start,
    );
    // "Six months in all: two on four tablets, then four on two".
    const [course] = before.toSorted((a, b) => inBase(b.value.low, b.value) - inBase(a.value.low, a.value));
    if (!course || before.some(({ sentence }) => sentence.start !== course.sentence.start)) return [];
    return inBase(end.value.high, end.value) * CLEARLY < inBase(course.value.low, course.value) &&
      isForSame(reading, course.sentence, end.sentence) &&
      isOfOneMedicine(reading, course.sentence, end.sentence)
      ? [[course.value, end.value]]
      : [];
  });
}

export function frameConflicts(
  reading: Reading,
  prompt?: Reading,
): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const figures = figuresOf(reading);
  const pairs: (readonly [string, Pair])[] = [
    ...enough(reading, figures).map((pair) => ['enough', pair] as const),
    ...again(reading, figures).map((pair) => ['again', pair] as const),
    ...stopped(reading, figures).map((pair) => ['stopped', pair] as const),
    ...judgedPairs(reading, prompt, figures).map((pair) => ['judged', pair] as const),
    ...waiting(reading).map((pair) => ['waiting', pair] as const),
    ...usePairs(reading, figures).map((pair) => ['time-of-use', pair] as const),
  ];
  const conflicts = pairs.flatMap(([rule, pair]): Conflict[] => {
    // "Call if it is 38 °C" and "wait until" are conditions both.
    const ignored: Stance[] = rule === 'waiting' ? ['negated', 'conditional'] : ['negated'];
    if (!pair.every((span) => isAsserted(reading, span, ignored))) return [];
    if (rule === 'enough' && within(drugsOf(reading), pair[0].start, pair[1].end).length > 1) return [];
    const [first, second] = [...pair].sort((a, b) => a.start - b.start) as [Span, Span];
    return [{ rule, first, second, why: 'does not agree with' }];
  });
  return { conflicts, candidates: figures.length };
}
