import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { isAdvisedAgainst } from '../../patterns/against.ts';
import { isImperative } from '../advice/orders.ts';
import { cuesIn, echoOf } from '../case/cues.ts';
import { isMeasured } from '../case/measured.ts';
import { isAnswer, isForSame, isOfOneCase, isOfOneMedicine, PEOPLE } from '../case/one-case.ts';
import { differInShort } from '../case/qualifiers.ts';
import type { Conflict } from '../conflict.ts';
import { otherLabel } from '../figures/apart.ts';
import { spansOf, type Wording } from './cells.ts';
import { NOT } from './loose.ts';
import { type Setting, writtenSettings } from './settings-rows.ts';
import { stanceSettings } from './stances.ts';

/**
 * Settings: of an instruction that has one of several values (fasting or with a meal, weekly or daily, in the fridge or
 * at room temperature) a short answer gives one. Two values in two sentences contradict each other, however far apart
 * and however they are worded, unless something tells two cases apart.
 */

const settings = [...writtenSettings, ...stanceSettings];

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

/** The value is denied, or set against another. */
function isDenied({ text, language }: Reading, clause: Span, hit: Span): boolean {
  const not = NOT[language ?? ''];
  const behind = text.slice(hit.end, Math.min(clause.end, hit.end + 12)).replace(HARMLESS, '');
  return (
    not === undefined || not.test(text.slice(clause.start, hit.end).replace(REMINDS, '')) || not.test(behind)
  );
}

/** "Do not stop breastfeeding" forbids the stopping. */
const STOPS =
  /(?<!\p{L})(?:stop\p{L}*|paus\p{L}*|suspen\p{L}*|sospen\p{L}*|interr\p{L}*|unterbrech\p{L}*|quit|cess\p{L}*|arret\p{L}*|einstell\p{L}*|aufhor\p{L}*|smett\p{L}*|onderbrek\p{L}*|par[ea]r? de|dejar de|deje de|renunci\p{L}*|abstill\p{L}*|اوقف\p{L}*|توقف\p{L}*|التوقف|ايقاف)|停|中断|中止|やめ|बंद|रोक/u;

function isKeptUp(reading: Reading, clause: Span, hit: Span): boolean {
  const { text, language } = reading;
  const not = NOT[language ?? ''];
  if (!STOPS.test(text.slice(hit.start, hit.end)) || not === undefined) return false;
  return not.test(text.slice(Math.max(clause.start, hit.start - 24), hit.end).replace(/\bavoid\w*/, ''));
}

/** "On the back is linked with a higher risk": warned of. */
const WARNS =
  /\b(?:linked|associated|asocia\w*|associ\w*|verbunden|lie|legat\w*|geassocieerd|more|higher|mas|plus|mais|piu|hoher\w*|hogere?|increase\w*|aument\w*|erhoht|verhoogt)(?: \p{L}+){0,2} (?:risks?|riesgo|risque|risco|rischio|risico|risiko)\b|风险更|リスクが高/u;

function saidIn(reading: Reading, value: string, wordings: readonly Wording[]): Said[] {
  const { text } = reading;
  return wordings.flatMap((wording) =>
    spansOf(wording, text).flatMap((hit) => {
      const clause = clauseAt(text, hit.start);
      if (!wording.whole && isDenied(reading, clause, hit)) return [];
      if (value === 'banned' && isKeptUp(reading, clause, hit)) return [];
      const { end } = sentenceAt(text, hit.start);
      // Spanish "más" is Portuguese "but", where the clause would end.
      if (WARNS.test(text.slice(hit.end, Math.min(end, hit.end + 40)))) return [];
      return [{ value, hit, clause, sentence: sentenceAt(text, hit.start), whole: wording.whole }];
    }),
  );
}

/** "Tie a tourniquet above the bite": an order with the thing. */
function orderedIn(reading: Reading, things: readonly Wording[]): Said[] {
  const { text } = reading;
  return things.flatMap((thing) =>
    spansOf(thing, text).flatMap((hit) => {
      const clause = clauseAt(text, hit.start);
      const sentence = sentenceAt(text, hit.start);
      // "After the blood test, have a coffee".
      if (cuesIn(reading, { start: sentence.start, end: hit.start }, OPENS).size > 0) return [];
      return isImperative(reading, clause) &&
        !isDenied(reading, clause, hit) &&
        !/[?？]/.test(text[sentence.end - 1] ?? '')
        ? [{ value: 'allowed', hit, clause, sentence }]
        : [];
    }),
  );
}

/** "Two hours after dinner, "食後2時間": with an empty stomach. */
const HOURS_AHEAD =
  /(?:\bhours?|\bhrs?|\bstunden?|\bhoras?|\bheures?|\bor[ae]|\buur|小时|時間|घंटे|ساعات|ساعة|ساعتين)(?: (?:or more|long|plus))?(?: (?:before or|vor oder|antes o|avant ou|antes ou|prima o|voor of))?[ ,*]*$/;
const HOURS_BEHIND = /^(?:\s?の?\s?)?(?:\d+|[一二三两]) ?(?:时间|時間|小时|个小时|घंटे)/;

export function isLongAfter({ text }: Reading, { start, end }: Span): boolean {
  return (
    HOURS_AHEAD.test(text.slice(Math.max(0, start - 20), start)) ||
    HOURS_BEHIND.test(text.slice(end, end + 10))
  );
}

const OPENS = new Set('after until when if'.split(' '));
const TIMES = new Set('after until when next order if'.split(' '));

function hasTime(reading: Reading, { hit, clause }: Said): boolean {
  return (
    cuesIn(reading, { start: clause.start, end: hit.start }, TIMES).size > 0 ||
    cuesIn(reading, { start: hit.end, end: clause.end }, TIMES).size > 0 ||
    timesIn(reading, clause).length > 0
  );
}

/** Longest time that "tomorrow" may end, in hours. */
const DAYS = 48;
const TOMORROW =
  /(?<!\p{L})(?:tomorrow|the (?:next day|day after)|again|later|morgen|wieder|spater|ab heute|manana|de nuevo|mas tarde|demain|plus tard|a nouveau|amanha|mais tarde|de novo|domani|piu tardi|di nuovo|weer|vandaag|कल|बाद|फिर|غدا|لاحقا|مجددا)(?!\p{L})|明天|以后|再|明日|翌日|後/u;

function timesIn(reading: Reading, span: Span) {
  return within(reading.quantities, span.start, span.end).filter((one) => dimensionOf(one) === 'time');
}

/** "Once those weeks are over", "pasadas esas semanas". */
const PASSED =
  /\b(?:passed|are over|is over|pasad[oa]s?|transcurrid[oa]s?|passad[oa]s?|ecoule\w*|passes? (?:ces|les)|vorbei|abgelaufen|trascors[oaei]|passat[oaei]|voorbij|verstreken)\b|过后|经过|過ぎ|बीतने|बीत जा|انقضاء|مرور/;

/** What is forbidden for a time may be allowed after it. */
function isLater(reading: Reading, banned: Said, allowed: Said): boolean {
  if (PASSED.test(reading.text.slice(allowed.sentence.start, allowed.sentence.end))) return true;
  if (hasTime(reading, allowed) || timesIn(reading, allowed.sentence).length > 0) return true;
  if (timesIn(reading, banned.sentence).some((one) => inBase(one.high, one) > DAYS)) return false;
  return TOMORROW.test(reading.text.slice(allowed.sentence.start, allowed.sentence.end));
}

function isStepwise(reading: Reading, a: Said, b: Said): boolean {
  if (a.value === 'banned') return isLater(reading, a, b);
  if (b.value === 'banned') return isLater(reading, b, a);
  // "Bed rest is not needed" holds at all times.
  const [first, second] = a.hit.start < b.hit.start ? [a, b] : [b, a];
  return hasTime(reading, first) || (hasTime(reading, second) && !first.whole);
}

/** Cheap enough: only of what would be a finding. */
function opensCase(reading: Reading, { cases }: Setting, { sentence }: Said): boolean {
  const words = reading.text.slice(sentence.start, sentence.end);
  return cases?.get(reading.language ?? '')?.some(({ pattern }) => words.search(pattern) >= 0) ?? false;
}

/** "If the headache does not shift", "wenn das nicht hilft": what is banned stays banned. */
export const PERSISTS =
  /^[^,]{0,12}(?:if|when|should|wenn|falls|sollte|si|cuando|quand|se|quando|als|wanneer|अगर|यदि|اذا|如果)[^,]{0,40}(?:doesn't|does not|don't|still|persists?|continues?|stays?|returns?|comes? back|isn't enough|is not enough|bad|bothers|nicht (?:nach|weg|besser|hilft|reicht)|anhalt|bleibt|wiederkommt|no (?:cede|pasa|baja|mejora|basta)|sigue|persiste|continua|vuelve|ne (?:passe|cede|suffit|baisse)|persist|revient|nao (?:passa|melhora|baixa|ceder)|volta|non (?:passa|basta|migliora)|niet (?:over|helpt|weg|genoeg)|aanhoudt|terugkomt|न (?:जाए|उतरे|मिले)|बना रहे|استمر|لم)[^,]{0,24},/;

function withoutPersisting({ text }: Reading, said: Said): Said {
  const match = PERSISTS.exec(text.slice(said.sentence.start, said.hit.start));
  return match
    ? { ...said, sentence: { start: said.sentence.start + match[0].length, end: said.sentence.end } }
    : said;
}

/** One of a list of things not to do: "不要用牙膏、酱油和冰块". */
function isToldAgainst(reading: Reading, { value, hit, sentence, whole }: Said): boolean {
  return !whole && value !== 'banned' && isAdvisedAgainst(reading, { ...hit, sentence });
}

function isSame(
  reading: Reading,
  prompt: Reading | undefined,
  setting: Setting,
  first: Said,
  second: Said,
): boolean {
  const [a, b] = [first, second].map((one) =>
    one.value === 'allowed' ? withoutPersisting(reading, one) : one,
  ) as [Said, Said];
  if (setting.steps && isStepwise(reading, a, b)) return false;
  if ([a, b].some((one) => isToldAgainst(reading, one))) return false;
  if (opensCase(reading, setting, a) || opensCase(reading, setting, b)) return false;
  if ((a.value === 'banned' || b.value === 'banned') && !isAllowedInCase(reading, prompt, setting, a, b))
    return false;
  return (
    !otherLabel(reading, a.hit, b.hit) &&
    isOfOneMedicine(reading, a.sentence, b.sentence) &&
    (setting.firm || isOfOneCase(reading, a, b, setting.shared)) &&
    isAsserted(reading, a.hit, ['negated']) &&
    isAsserted(reading, b.hit, ['negated'])
  );
}

/** "Do not drive, and then only if …": the condition is of what follows. */
function untilClauseEnd({ sentence, clause }: Said): Span {
  return { start: sentence.start, end: Math.max(clause.end, sentence.start) };
}

const YOUNG = new Set(['child']);

/** The ban names the child that was asked about: so is the other sentence about it. */
function isForAsked(reading: Reading, prompt: Reading | undefined, a: Said, b: Said): boolean {
  if (!prompt || cuesIn(prompt, { start: 0, end: prompt.text.length }, YOUNG).size === 0) return false;
  const [banned, other] = a.value === 'banned' ? [a, b] : [b, a];
  const people = (one: Said): Set<string> => cuesIn(reading, one.sentence, PEOPLE);
  return [...people(banned)].every((id) => id === 'child') && people(other).size === 0;
}

/** What is banned in one case may be allowed in another; an instruction holds for the whole answer. */
function isAllowedInCase(
  reading: Reading,
  prompt: Reading | undefined,
  { shared }: Setting,
  a: Said,
  b: Said,
): boolean {
  return (
    (shared || isForSame(reading, a.sentence, b.sentence) || isForAsked(reading, prompt, a, b)) &&
    !differInShort(reading, untilClauseEnd(a), untilClauseEnd(b), [a.hit, b.hit])
  );
}

/** Values of which one sentence names two: the text tells cases apart. */
function areTold(all: readonly Said[]): boolean {
  return all.some((a) => all.some((b) => a.sentence.start === b.sentence.start && a.value !== b.value));
}

function isTwice(text: string, wording: Wording | undefined): boolean {
  return wording !== undefined && spansOf(wording, text).length > 1;
}

export function settingConflicts(
  reading: Reading,
  prompt?: Reading,
): { conflicts: Conflict[]; candidates: number } {
  const { language } = reading;
  if (!isAnswer(reading) || language === undefined) return { conflicts: [], candidates: 0 };
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const setting of settings) {
    const { id, meals, gate, values } = setting;
    if (gate && !isTwice(reading.text, gate.get(language)?.[0])) continue;
    const all: Said[] = [];
    for (const [index, { value, cells }] of values.entries()) {
      if (index === values.length - 1 && all.length === 0) break;
      const said = saidIn(reading, value, cells.get(language) ?? []);
      all.push(...(meals ? said.filter(({ hit }) => value !== 'food' || !isLongAfter(reading, hit)) : said));
    }
    if (setting.ordered && all.some(({ value }) => value === 'banned'))
      all.push(...orderedIn(reading, gate?.get(language) ?? []));
    candidates += all.length;
    if (meals && all.some((said) => isMeasured(reading, said))) continue;
    if (new Set(all.map(({ value }) => value)).size !== 2 || areTold(all)) continue;
    all.sort((a, b) => a.hit.start - b.hit.start);
    const pair = all
      .flatMap((b, at) => all.slice(0, at).map((a) => [a, b] as const))
      .find(([a, b]) => a.value !== b.value && isSame(reading, prompt, setting, a, b));
    if (!pair) continue;
    // Once one value, then the other, then the first again: cases.
    const turns = all.filter(({ value }, at) => at > 0 && value !== all[at - 1]?.value).length;
    if (turns > 1 && echoOf(reading, pair[1].sentence) === 'none') continue;
    conflicts.push({ rule: id, first: pair[0].hit, second: pair[1].hit, why: 'says the opposite of' });
  }
  return { conflicts, candidates };
}
