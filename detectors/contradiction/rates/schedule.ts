import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { type Span, sentenceAt, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { isImperative } from '../advice/orders.ts';
import { tokensIn } from '../advice/tokens.ts';
import type { Conflict } from '../conflict.ts';
import { figuresOf } from '../figures/figure.ts';
import { spokenOf } from '../figures/spoken.ts';
import { denies } from '../settings/loose.ts';

/**
 * A rule and the hours of a plan: "at least four hours between them" and "one at 6, the other at 7"; "before breakfast"
 * and "breakfast at 8, the capsule at 8:30".
 */

const CLOCK =
  /(?<![\d.,/:-])(?:(?<ahead>早上|早晨|上午|下午|晚上|夜里|午前|午後|朝|夜|夕方|सुबह|दोपहर|शाम|रात|الساعة) ?)?(?<hour>[01]?\d|2[0-4])(?: ?[:.h] ?(?<minute>[0-5]\d))? ?(?<unit>a\.?m\b\.?|p\.?m\b\.?|uhr\b|h(?:eures?|oras?|s|rs)?\b(?! (?:apres|avant|despues|antes|depois|dopo|prima))|uur\b|o'clock|点半?|點半?|時半?(?!間)|बजे|صباحا|مساء|ظهرا|ليلا|de la (?:manana|tarde|noche)|da (?:manha|tarde|noite))?|\b(?<noon>noon|midday|mittags?|mediodia|midi|meio-dia|mezzogiorno|正午|中午)(?!\p{L})/gu;
const AT = /(?:\b(?:at|um|a las|a la|as|a|alle|om|vers|gegen|around|about|kl)|الساعة|[、,，は])\s?$/;
const LATE = /p\.?m|下午|晚上|夜|午後|夕方|शाम|रात|مساء|ظهرا|ليلا|tarde|noche|noite/;

interface Event extends Span {
  readonly hour: number;
  /** What is named before it, back to the hour before. */
  readonly keys: ReadonlySet<string>;
  readonly meal: boolean;
}

const MEAL =
  /(?<!\p{L})(?:breakfast|eat|fruhstuck\w*|desayun\w*|petit[- ]dejeuner|cafe da manha|pequeno[- ]almoco|colazione|ontbijt\w*|नाश्ता|الافطار|الفطور)(?!\p{L})|朝食|早餐|朝ごはん/u;

/** Hours of the day in the sentence; a number alone is one behind "at" only. */
function eventsIn(reading: Reading, sentence: Span): Event[] {
  const { text } = reading;
  const events: Event[] = [];
  let from = sentence.start;
  for (const match of everyMatch(text.slice(sentence.start, sentence.end), CLOCK)) {
    const { ahead, hour, minute, unit, noon } = match.groups ?? {};
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (
      !noon &&
      !unit &&
      !ahead &&
      !(minute && match[0].includes(':')) &&
      !AT.test(text.slice(Math.max(0, start - 12), start))
    )
      continue;
    let at = noon ? 12 : Number(hour) + Number(minute ?? 0) / 60;
    if (at < 12 && LATE.test(`${ahead ?? ''}${unit ?? ''}`)) at += 12;
    const span = { start: from, end: Math.min(sentence.end, end) };
    const before = { start: from, end: start };
    const named = tokensIn(reading, before);
    // "At 7 the iron": what is named behind it, where nothing is before.
    const keys =
      named.length > 0 ? named : tokensIn(reading, { start: end, end: Math.min(sentence.end, end + 30) });
    events.push({
      ...span,
      hour: at,
      keys: new Set(keys.map(({ key }) => key)),
      meal: MEAL.test(text.slice(from, start)),
    });
    from = end;
  }
  return events;
}

/** Items or rows one below the other, each with its hour: by the start of the first. */
function plansOf(reading: Reading, spans: readonly Span[]): ReadonlyMap<number, readonly Event[]> {
  const plans = new Map<number, Event[]>();
  let open: { start: number; end: number; events: Event[] } | undefined;
  for (const line of spans) {
    const said = reading.text.slice(line.start, line.end);
    const [event, ...others] = LINE.test(said) ? eventsIn(reading, line) : [];
    if (!event || others.length > 0) {
      open = undefined;
      continue;
    }
    const whole = {
      ...line,
      hour: event.hour,
      keys: new Set(tokensIn(reading, line).map(({ key }) => key)),
      meal: MEAL.test(said) || EATEN.test(said),
    };
    if (open && open.end === line.start) open.events.push(whole);
    else open = { start: line.start, end: line.end, events: [whole] };
    open.end = line.end;
    plans.set(open.start, open.events);
  }
  return plans;
}
const LINE = /^\s*(?:[-*•|]|\d{1,2}[.)] )/;
/** What is a breakfast in a plan. */
const EATEN =
  /(?<!\p{L})(?:toast|porridge|cereal|coffee|brotchen|kaffee|musli|tostadas?|cafe|tartines?|croissant|pao|torrada|caffe|cornetto|koffie|boterham\p{L}*|चाय|पराठा|خبز|قهوة|شاي)(?!\p{L})|コーヒー|パン|咖啡|面包|麵包|豆浆|粥/u;

/** A longer time is no wait before a meal. */
const MOST_WAIT = 4;

const LIMITS = { low: 1, high: 12 };
const SLACK = 0.9;

function pairsOf(events: readonly Event[]): [Event, Event][] {
  return events.flatMap((a, at) => events.slice(at + 1).map((b): [Event, Event] => [a, b]));
}

/** Both are named where the wait is told: in its sentence or the one before. */
function areKeptApart(keys: ReadonlySet<string>, [a, b]: [Event, Event]): boolean {
  return [a, b].every((event) => !event.meal && [...event.keys].some((key) => keys.has(key)));
}

/** Without a wait. */
const AT_ONCE =
  /\b(?:(?:straight|right|immediately|directly) (?:after(?:wards?)?|one after)|one right after the other|both (?:together|at once|at the same time)|(?:direkt|unmittelbar|gleich) (?:danach|hintereinander|im anschluss)|beide (?:zusammen|gleichzeitig|gemeinsam)|justo despues|inmediatamente despues|(?:los|las) dos (?:juntos|juntas|a la vez)|juste apres|aussitot apres|les deux (?:ensemble|en meme temps)|logo (?:depois|a seguir)|os dois (?:juntos|ao mesmo tempo)|subito dopo|tutti e due insieme|direct (?:daarna|achter elkaar)|beide tegelijk)\b|直後|紧接着|一起|तुरंत बाद|एक साथ|مباشرة بعد|معا/;

/** An order that names what is to be kept apart, and no "not". */
function isBroken(reading: Reading, told: Span, sentence: Span): boolean {
  if (
    sentence.start === told.start ||
    !isImperative(reading, { start: sentence.start, end: sentence.end }) ||
    denies(reading, sentence)
  )
    return false;
  const context = { start: sentenceAt(reading.text, Math.max(0, told.start - 2)).start, end: told.end };
  const keys = new Set(tokensIn(reading, context).map(({ key }) => key));
  return tokensIn(reading, sentence).some(({ key }) => keys.has(key));
}

const BEFORE =
  /(?<!\p{L})before (?:breakfast|your first meal|eating|food)|vor dem (?:fruhstuck|essen)|antes d(?:el desayuno|e desayunar|o cafe da manha|o pequeno-almoco)|avant le petit[- ]dejeuner|prima (?:di|della) colazione|voor het (?:ontbijt|eten)|(?:早餐|饭)前|朝食(?:の\d+分)?前|नाश्ते से (?:\S+ ){0,3}पहले|قبل (?:ال)?(?:افطار|فطور)/gu;

/** The time that is named before it in its sentence. */
function waitOf(reading: Reading, at: number): Quantity | undefined {
  const { start } = sentenceAt(reading.text, at);
  return [reading.quantities, spokenOf(reading)]
    .flatMap((all) => within(all, start, at))
    .find((one) => dimensionOf(one) === 'time');
}

export function scheduleConflicts(
  reading: Reading,
  prompt: Reading | undefined,
): { conflicts: Conflict[]; candidates: number } {
  const { text } = reading;
  if (text.length > 1300 || !/\d/.test(text)) return { conflicts: [], candidates: 0 };
  const gaps = figuresOf(reading).filter(({ kind, roles }) => kind === 'time' && roles.has('gap'));
  // The one that names a time, else the first: "## Before food … 30 minutes before breakfast".
  const all = everyMatch(text, BEFORE);
  const before = all.find((one) => waitOf(reading, one.index)) ?? all[0];
  if (gaps.length === 0 && !before) return { conflicts: [], candidates: 0 };
  const spans = sentences(text);
  const asked = prompt ? tokensIn(prompt, { start: 0, end: prompt.text.length }) : [];
  const conflicts: Conflict[] = [];
  const plans = plansOf(reading, spans);
  for (const sentence of spans) {
    const at = gaps.length > 0 ? AT_ONCE.exec(text.slice(sentence.start, sentence.end)) : null;
    const gap =
      at &&
      gaps.find(
        ({ value, sentence: told }) =>
          inBase(value.low, value) <= LIMITS.high && isBroken(reading, told, sentence),
      );
    if (at && gap) {
      const start = sentence.start + at.index;
      conflicts.push({
        rule: 'schedule',
        first: gap.value,
        second: { start, end: start + at[0].length },
        why: 'does not agree with',
      });
      continue;
    }
    const events = plans.get(sentence.start) ?? eventsIn(reading, sentence);
    if (events.length < 2) continue;
    const second = { start: (events[0] as Event).start, end: (events.at(-1) as Event).end };
    for (const { value, sentence: told } of gaps) {
      const hours = inBase(value.low, value);
      if (told.start === sentence.start || hours < LIMITS.low || hours > LIMITS.high) continue;
      const context = { start: sentenceAt(text, Math.max(0, told.start - 2)).start, end: told.end };
      const keys = new Set([...tokensIn(reading, context), ...asked].map(({ key }) => key));
      const wrong = pairsOf(events).some(
        (pair) => Math.abs(pair[0].hour - pair[1].hour) < hours * SLACK && areKeptApart(keys, pair),
      );
      if (wrong && isAsserted(reading, value, ['negated']) && isAsserted(reading, second, ['conditional']))
        conflicts.push({ rule: 'schedule', first: value, second, why: 'does not agree with' });
    }
    if (!before || (before.index >= sentence.start && before.index < sentence.end)) continue;
    const told = sentenceAt(text, before.index);
    const meal = events.find((event) => event.meal);
    const keys = new Set(tokensIn(reading, told).map(({ key }) => key));
    const wait = waitOf(reading, before.index);
    const hours = wait && inBase(wait.low, wait) <= MOST_WAIT ? inBase(wait.low, wait) * SLACK : 0;
    const late = events.find(
      (event) =>
        !event.meal &&
        meal &&
        event.hour + hours >= meal.hour + (hours > 0 ? 0.01 : 0) &&
        event.hour - meal.hour <= 2 &&
        [...event.keys].some((key) => keys.has(key)),
    );
    if (late)
      conflicts.push({
        rule: 'schedule',
        first: { start: before.index, end: before.index + before[0].length },
        second,
        why: 'does not agree with',
      });
  }
  return { conflicts, candidates: gaps.length };
}
