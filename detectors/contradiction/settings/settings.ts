import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { isAdvisedAgainst } from '../../patterns/against.ts';
import { isBriefAnswer } from '../brief/brief.ts';
import { isLaterStep, isNow, isOrdered, isUseOf } from '../brief/use.ts';
import { cuesIn } from '../case/cues.ts';
import { isAnswer, isOfOneCase, isOfOneMedicine } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { otherLabel } from '../figures/apart.ts';
import { isClosing } from '../recap/recap.ts';
import { spansOf, type Wording } from './cells.ts';
import { NOT } from './loose.ts';
import { type Setting, settings } from './settings-rows.ts';

/**
 * Settings: of an instruction that has one of several values (fasting or with a meal, weekly or daily, in the fridge or
 * at room temperature) a short answer gives one. Two values in two sentences contradict each other, however far apart
 * and however they are worded, unless something tells two cases apart.
 */

export const SETTING_COUNT = settings.length;

interface Said {
  readonly value: string;
  readonly hit: Span;
  readonly clause: Span;
  readonly sentence: Span;
  /** Its "not" belongs to it. */
  readonly whole?: boolean;
}

/** "Don't forget", "てかまいません": denies, and says yes. */
const REMINDS =
  /(?:do not|don't|never) forget|vergessen sie nicht|nicht vergessen|no (?:se )?olvid\p{L}*|n'oubliez pas|nao (?:se )?esqueca\p{L}*|non dimenti\p{L}*|vergeet niet|(?:لا|ولا) تنس\p{L}*|不要忘记|别忘了?|मत भूलें|न भूलें/gu;
const HARMLESS = /(?:かまい|構い|差し支えあり|問題(?:は)?あり)ません|問題ない/;

/** "It must not be forgotten": denies nothing. */
const FORGOTTEN =
  /\bnot (?:be )?(?:forg[eo]t\w*|skip\w*|missed|put off|delay\w*)|n't (?:forget|skip|miss|put off|delay)\b|vergess|verge[et]|olvid|oubli|esque[cç]|dimentic|忘|भूल|تنس/;

/** The value is denied, or set against another. */
function isDenied({ text, language }: Reading, clause: Span, hit: Span): boolean {
  const not = NOT[language ?? ''];
  const behind = text.slice(hit.end, Math.min(clause.end, hit.end + 12)).replace(HARMLESS, '');
  return (
    not === undefined || not.test(text.slice(clause.start, hit.end).replace(REMINDS, '')) || not.test(behind)
  );
}

/** "On the back is linked with a higher risk": warned of. */
const WARNS =
  /\b(?:linked|associated|asocia\w*|associ\w*|verbunden|lie|legat\w*|geassocieerd|more|higher|mas|plus|mais|piu|hoher\w*|hogere?|increase\w*|aument\w*|erhoht|verhoogt)(?: \p{L}+){0,2} (?:risks?|riesgo|risque|risco|rischio|risico|risiko)\b|风险更|リスクが高|^さ?[^。、]{0,8}と、[^。]{0,24}(?:しまい|弱ま|悪く)/u;

/** "Coffee counts as breakfast": what it is, not when it is taken; "half an hour from the meal": not with it. */
const COUNTS_AS =
  /(?:counts?(?: as)?|zahlt(?: \p{L}+)? (?:als|zum|zur)?|cuenta|compte|conta|telt)(?: (?:as|como|comme|come|als|mee))? ?$/u;
const AWAY = /(?:abstand|entfernt|distan\w*|ecart|afstand|odstep\w*|avstand|apart|away)\s*$/;

function saidIn(reading: Reading, value: string, wordings: readonly Wording[]): Said[] {
  const { text } = reading;
  return wordings.flatMap((wording) =>
    spansOf(wording, text).flatMap((hit) => {
      const clause = clauseAt(text, hit.start);
      if (
        wording.whole ? FORGOTTEN.test(text.slice(clause.start, clause.end)) : isDenied(reading, clause, hit)
      )
        return [];
      const ahead = text.slice(Math.max(0, hit.start - 24), hit.start);
      if (COUNTS_AS.test(ahead) || AWAY.test(ahead)) return [];
      const { end } = sentenceAt(text, hit.start);
      // Spanish "más" is Portuguese "but", where the clause would end.
      if (WARNS.test(text.slice(hit.end, Math.min(end, hit.end + 40)))) return [];
      return [{ value, hit, clause, sentence: sentenceAt(text, hit.start), whole: wording.whole }];
    }),
  );
}

/** "Two hours after dinner, "食後2時間": with an empty stomach. */
const HOURS_AHEAD =
  /(?:\bhours?|\bhrs?|\bstunden?|\bhoras?|\bheures?|\bor[ae]|\buur|小时|時間|घंटे|ساعات|ساعة|ساعتين)(?: (?:or more|long|plus))?(?: (?:before or|vor oder|antes o|avant ou|antes ou|prima o|voor of))?[ ,*]*$/;
const HOURS_BEHIND =
  /^(?:\s?の?\s?)?(?:\d+|[一二三两]) ?(?:时间|時間|小时|个小时|घंटे)|^ ?ب(?:حوالي |نحو )?\S+ ساعات/;

export function isLongAfter({ text }: Reading, { start, end }: Span): boolean {
  return (
    HOURS_AHEAD.test(text.slice(Math.max(0, start - 20), start)) ||
    HOURS_BEHIND.test(text.slice(end, end + 20))
  );
}

const TIMES = new Set('after until when next order if'.split(' '));

function hasTime(reading: Reading, { hit, clause }: Said): boolean {
  return (
    cuesIn(reading, { start: clause.start, end: hit.start }, TIMES).size > 0 ||
    cuesIn(reading, { start: hit.end, end: clause.end }, TIMES).size > 0 ||
    timesIn(reading, clause).length > 0
  );
}

function timesIn(reading: Reading, span: Span) {
  return within(reading.quantities, span.start, span.end).filter((one) => dimensionOf(one) === 'time');
}

function isStepwise(reading: Reading, a: Said, b: Said): boolean {
  // "Bed rest is not needed" holds at all times.
  const [first, second] = a.hit.start < b.hit.start ? [a, b] : [b, a];
  return hasTime(reading, first) || (hasTime(reading, second) && !first.whole);
}

/** Cheap enough: only of what would be a finding. */
function opensCase(reading: Reading, { cases }: Setting, { sentence }: Said): boolean {
  const words = reading.text.slice(sentence.start, sentence.end);
  return cases?.get(reading.language ?? '')?.some(({ pattern }) => words.search(pattern) >= 0) ?? false;
}

/** The words that open a case of it. */
function casesIn(reading: Reading, { cases }: Setting, { sentence }: Said): string[] {
  const said = reading.text.slice(sentence.start, sentence.end);
  return (cases?.get(reading.language ?? '') ?? []).flatMap((one) =>
    spansOf(one, said).map(({ start, end }) => said.slice(start, end)),
  );
}

/** "If the headache does not shift", "wenn das nicht hilft": what is banned stays banned. */
export const PERSISTS =
  /^[^,]{0,12}(?:if|when|should|wenn|falls|sollte|si|cuando|quand|se|quando|als|wanneer|अगर|यदि|اذا|如果)[^,]{0,40}(?:doesn't|does not|don't|still|persists?|continues?|stays?|returns?|comes? back|isn't enough|is not enough|bad|bothers|nicht (?:nach|weg|besser|hilft|reicht)|anhalt|bleibt|wiederkommt|no (?:cede|pasa|baja|mejora|basta)|sigue|persiste|continua|vuelve|ne (?:passe|cede|suffit|baisse)|persist|revient|nao (?:passa|melhora|baixa|ceder)|volta|non (?:passa|basta|migliora)|niet (?:over|helpt|weg|genoeg)|aanhoudt|terugkomt|न (?:जाए|उतरे|मिले)|बना रहे|استمر|لم)[^,]{0,24},/;

/** One of a list of things not to do: "不要用牙膏、酱油和冰块". */
function isToldAgainst(reading: Reading, { hit, sentence, whole }: Said): boolean {
  return !whole && isAdvisedAgainst(reading, { ...hit, sentence });
}

/** A sentence of a brief answer, or one that takes up what a longer one said. */
function isUse(reading: Reading, sentence: Span): boolean {
  return isBriefAnswer(reading) || isClosing(reading, sentence);
}

/** In a brief answer the second sentence is a use of the first. */
function isUsed(reading: Reading, setting: Setting, a: Said, b: Said): boolean {
  if (!isUse(reading, b.sentence) || a.sentence.start === b.sentence.start) return false;
  if (setting.steps && isStepwise(reading, a, b) && !isNow(reading, b.sentence, a.sentence)) return false;
  if ([a, b].some((one) => isToldAgainst(reading, one))) return false;
  if (casesIn(reading, setting, b).some((words) => !casesIn(reading, setting, a).includes(words)))
    return false;
  if (!setting.firm && !setting.meals && isLaterStep(reading, b.sentence)) return false;
  if (setting.brief && !isOrdered(reading, b)) return false;
  return (
    isOfOneMedicine(reading, a.sentence, b.sentence) &&
    (setting.firm || isUseOf(reading, a.sentence, b)) &&
    [a, b].every(({ hit }) => isAsserted(reading, hit, ['negated', 'conditional']))
  );
}

function isSame(reading: Reading, setting: Setting, a: Said, b: Said): boolean {
  if (isUsed(reading, setting, a, b)) return true;
  if (setting.brief) return false;
  if (setting.steps && isStepwise(reading, a, b)) return false;
  if ([a, b].some((one) => isToldAgainst(reading, one))) return false;
  if (opensCase(reading, setting, a) || opensCase(reading, setting, b)) return false;
  return (
    (isClosing(reading, b.sentence) || !otherLabel(reading, a.hit, b.hit)) &&
    isOfOneMedicine(reading, a.sentence, b.sentence) &&
    (setting.firm || isOfOneCase(reading, a, b)) &&
    isAsserted(reading, a.hit, ['negated']) &&
    isAsserted(reading, b.hit, ['negated'])
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Said in one sentence only, between two of the other: an odd one out, no turn of cases. */
function isOnce(all: readonly Said[], value: string): boolean {
  const sentencesOf = (own: (one: Said) => boolean): Set<number> =>
    new Set(all.filter(own).map(({ sentence }) => sentence.start));
  return (
    sentencesOf((one) => one.value === value).size === 1 && sentencesOf((one) => one.value !== value).size > 1
  );
}

/** Values of which one sentence names two: the text tells cases apart. */
function areTold(all: readonly Said[]): boolean {
  return all.some((a) => all.some((b) => a.sentence.start === b.sentence.start && a.value !== b.value));
}

export function settingConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { language } = reading;
  if (!isAnswer(reading) || language === undefined) return { conflicts: [], candidates: 0 };
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const setting of settings) {
    const { id, meals, values } = setting;

    let all: Said[] = [];
    for (const [index, { value, cells }] of values.entries()) {
      if (index === values.length - 1 && all.length === 0) break;
      const said = saidIn(reading, value, cells.get(language) ?? []);
      all.push(...(meals ? said.filter(({ hit }) => value !== 'food' || !isLongAfter(reading, hit)) : said));
    }
    candidates += all.length;
    // "Nehmen Sie es nüchtern mit einem Glas Wasser": no meal.
    all = all.filter((a) => !all.some((b) => b.value !== a.value && holds(a.hit, b.hit)));
    if (new Set(all.map(({ value }) => value)).size !== 2 || areTold(all)) continue;
    all.sort((a, b) => a.hit.start - b.hit.start);
    const pair = all
      .flatMap((b, at) => all.slice(0, at).map((a) => [a, b] as const))
      .find(([a, b]) => a.value !== b.value && isSame(reading, setting, a, b));
    if (!pair) continue;
    // Once one value, then the other, then the first again: cases.
    const turns = all.filter(({ value }, at) => at > 0 && value !== all[at - 1]?.value).length;
    if (turns > 1 && !(meals && isOnce(all, pair[1].value)) && !isClosing(reading, pair[1].sentence))
      continue;
    conflicts.push({ rule: id, first: pair[0].hit, second: pair[1].hit, why: 'says the opposite of' });
  }
  return { conflicts, candidates };
}
