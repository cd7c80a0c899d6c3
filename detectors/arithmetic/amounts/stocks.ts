import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { type Check, isOneOf, type Rule, show } from '../check.ts';
import { concludes, linksIn } from '../links.ts';
import { isUneven } from '../steps.ts';
import { PRIMES, primedUses } from './priming.ts';
import { figuresOf, usesIn } from './usage.ts';

/** How long a pack lasts, and how much a course needs: what is used a day, against a stock and a number of days. */

const STOCKED = new Set(['pieces', 'volume', 'activity', 'drops']);
const LIMIT =
  /\b(?:at least|at most|(?<!\badd(?:s|ing|ed)? )up to|no more than|max\w*|less than|more than|mindestens|hochstens|maximal|al menos|como maximo|au moins|au plus|pelo menos|no maximo|almeno|al massimo|minstens|hooguit|discard|throw|expire\w*|after opening|once opened|geoffnet|angebrochen|abiert[oa]|ouvert\w*|ouverture|apert[oa]|abert[oa]|geopend)\b|开封|開封|最多|至少|अधिकतम|कम से कम|الاقل|الاكثر/;

/** Days that a length of time may mean; a month has 28 to 31. */
function daysOf(one: Quantity): readonly [number, number] {
  const id = one.unit?.id;
  const factor = { day: [1, 1], week: [7, 7], month: [28, 31], year: [360, 366] }[id ?? ''] ?? [0, 0];
  return [one.low * (factor[0] as number), one.high * (factor[1] as number)];
}

function isLength(one: Quantity): boolean {
  return isPlain(one) && ['day', 'week', 'month'].includes(one.unit?.id ?? '') && one.known;
}

/** What a course takes: pieces, a volume, a weight. */
function isTotal(one: Quantity): boolean {
  return STOCKED.has(dimensionOf(one)) || dimensionOf(one) === 'mass';
}

/** "A box of", "een doosje van". */
const PACK =
  /\b(?:box|pack|packet|bottle|strip|packung|schachtel|flasche|caja|envase|frasco|blister|boite|flacon|paquet|plaquette|caixa|embalagem|cartela|scatola|confezione|flacone|doos|doosje|verpakking|flesje|potje|inhaler|pen) (?:with |mit |con |avec |com |met )?(?:of |von |de |da |van |d')?$|[盒瓶箱包]|डिब्ब|पत्त|علبة|عبوة/;
/** Longest sentence without a figure that may tell what is used: "two in the morning and two at night". */
const LEAD = 160;

/** The sentence, also with one without figures before it, and with the next. */
function viewsOf(scene: Scene, next?: Scene): { view: Span; from: number }[] {
  const views = [{ view: { start: scene.start, end: scene.end }, from: scene.start }];
  const { text, quantities } = scene.reading;
  const lead = scene.start > 1 ? sentenceAt(text, scene.start - 2) : undefined;
  if (
    lead &&
    lead.end <= scene.start &&
    scene.start - lead.start < LEAD &&
    within(quantities, lead.start, lead.end).length === 0
  )
    views.push({ view: { start: lead.start, end: scene.end }, from: scene.start });
  if (next && next.start - scene.end < 3 && next.end - scene.start < 420)
    views.push({ view: { start: scene.start, end: next.end }, from: next.start });
  return views;
}

/** "Day 28", "week 6": which one it is, not how many there are. */
const NUMBERED =
  /\b(?:days?|weeks?|months?|tag|woche|monat|dia|semana|mes|jour|semaine|mois|giorno|settimana|mese|dag|week|maand|step|schritt|paso|etape|passo|stap|level|page|age|aged|alter|edad|edad de|idade|eta|leeftijd)\s$|第\s?$|(?:दिन|हफ्ता|सप्ताह|اليوم|الاسبوع|الشهر)\s$/;
const isNumbered = (text: string, { start }: Span): boolean =>
  NUMBERED.test(text.slice(Math.max(0, start - 12), start));

/** "Will therefore last": the verb, not "the last 28 days". */
export const LASTS = /(?<!\b(?:the|your|past|for|in|at|my|during|over|these|those)\s)\blasts?\b/;

/** "Two every morning and one at night": each part of the day has its own count. */
const BY_PARTS =
  /(?:morning|noon|evening|night|morgens?|mittags?|abends?|manana|noche|tarde|matin|soir|midi|manha|noite|mattina|sera|ochtend|avond)\s?(?:,|and|und|y|et|e|en|plus)\s?(?:\d|one|two|three|half|ein\w*|zwei|drei|una?|uno|dos|tres|deux|trois|um|duas|due|tre|een|twee|drie)/;

/** "30 tablets, two a day: 15 days". */
export const stockLasts: Rule = (scene, next) => {
  const checks: Check[] = [];
  const { text, raw } = scene.reading;
  for (const { view, from } of viewsOf(scene, next)) {
    const links = linksIn(scene.reading, from, view.end);
    const words = text.slice(from, view.end);
    if (
      !links.has('lasts') &&
      !LASTS.test(words) &&
      !/\d(?:日|天|일)\s?(?:分|份|치|분|的量)|\d\s[^\d.;:]{3,24}:\s\*{0,2}\d+\s(?:days?|tage|dias|jours|giorni|dagen)\b/.test(
        words,
      )
    )
      continue;
    const figures = figuresOf(scene, view);
    const uses = usesIn(scene, view);
    if (uses.length === 0) continue;
    const results = figures.filter(
      (one) =>
        isLength(one) &&
        !one.range &&
        // "1日2錠": what a day takes.
        !(one.low === 1 && /^\d/.test(text.slice(one.end, one.end + 1))) &&
        one.start >= from &&
        !uses.some((use) => use.start <= one.start && one.end <= use.end),
    );
    const [result, second] = results;
    if (!result || second || LIMIT.test(text.slice(Math.max(from, result.start - 30), result.end + 20)))
      continue;
    const candidates = figures.filter(
      (one) =>
        one.known &&
        !one.range &&
        one !== result &&
        (one.unit?.per.length ?? 0) === 0 &&
        (STOCKED.has(dimensionOf(one)) || one.unit === undefined) &&
        one.low >= 5 &&
        (one.unit !== undefined || (one.start < result.start && !isNumbered(text, one))) &&
        !uses.some((use) => one.start >= use.start && one.end <= use.end),
    );
    // "3 × 100 = 300 units a pen, so five pens hold 1,500 units": the last one, where it is made of those before.
    const dimensions = new Set(uses.map(({ dimension }) => dimension));
    const measured = candidates.filter((one) => one.unit && dimensions.has(dimensionOf(one)));
    const stocks = measured.length > 0 ? measured : candidates;
    const stock = stocks.toSorted((a, b) => inBase(a.low, a) - inBase(b.low, b)).at(-1);
    if (!stock) continue;
    const isPack = PACK.test(text.slice(Math.max(0, stock.start - 24), stock.start));
    // Of two sentences a bare number may count anything.
    if (stock.unit === undefined && (stock.low > 400 || (from > scene.start && !isPack))) continue;
    const own = uses.filter(
      ({ dimension }) =>
        dimension === dimensionOf(stock) || (stock.unit === undefined && dimension === 'pieces'),
    );
    // "Three times a day" counts the doses, where it is said what a day takes.
    const fitting = own.length > 0 ? own : uses.filter(({ dimension }) => dimension === '');
    const packs = figures.filter(
      (one) =>
        one.start < stock.start &&
        stock.start - one.end < 22 &&
        one.low >= 2 &&
        one.low < 10 &&
        one.unit === undefined,
    );
    const [used] = fitting;
    if (!used || isUneven(text.slice(Math.max(0, view.start - 160), view.end))) continue;
    if (BY_PARTS.test(text.slice(used.start, view.end)) && !BY_PARTS.test(text.slice(used.start, used.end)))
      continue;
    const days = fitting.flatMap(({ low, high }) =>
      [1, ...packs.map((pack) => pack.low)].flatMap((n) =>
        [low, high].map((use) => (n * inBase(stock.low, stock)) / use),
      ),
    );
    // "12 and 2 units, together 14": what a day takes may be told without its day.
    const sums = figures.filter(
      (one) =>
        one.low > 0 &&
        dimensionOf(one) === dimensionOf(stock) &&
        linksIn(scene.reading, one.start - 20, one.start).has('total'),
    );
    days.push(...sums.map((one) => inBase(stock.low, stock) / inBase(one.low, one)));
    if (PRIMES.test(text.slice(view.start, view.end)))
      days.push(
        ...fitting.flatMap(({ low, dimension }) =>
          primedUses(low, dimension, figures).map((use) => inBase(stock.low, stock) / use),
        ),
      );
    const [least, most] = daysOf(result);
    const room = result.unit?.id === 'day' ? 1 : result.unit?.id === 'week' ? 3.6 : 0;
    const holds = days.some((value) => value * 1.04 + room >= least && value * 0.96 - room <= most);
    checks.push({
      start: Math.min(stock.start, used.start, result.start),
      end: Math.max(stock.end, used.end, result.end),
      rule: 'stock',
      severity: 'moderate',
      holds,
      near: {
        said: result,
        value: (days[0] ?? 0) * 24,
        sure: !text.slice(view.start, view.end).trim().includes('\n'),
      },
      explanation: `${raw.slice(stock.start, stock.end)} at ${show(used.low)} a day last ${show(days[0] ?? 0)} days, not ${raw.slice(result.start, result.end)}. Source: division.`,
    });
  }
  return checks;
};

/** "Two a day for 7 days: 14 tablets". */
export const courseNeeds: Rule = (scene) => {
  const checks: Check[] = [];
  const { text, raw } = scene.reading;
  for (const { view, from } of viewsOf(scene)) {
    const figures = figuresOf(scene, view);
    // Cheap: what is used is read with a hundred expressions.
    if (!figures.some(isLength) || !figures.some(isTotal)) continue;
    const uses = usesIn(scene, view);
    if (uses.length === 0) continue;
    const isUsed = (one: Span): boolean => uses.some((use) => use.start <= one.start && one.end <= use.end);
    // "Every 12 weeks" is no length.
    const lengths = figures.filter((one) => isLength(one) && !isUsed(one));
    const [length, another] = lengths;
    if (!length || another || length.range) continue;
    const total = figures.find((one) => {
      if (one.start < Math.max(from, uses[0]?.end ?? 0) || !one.known || one.range || !isPlain(one))
        return false;
      if (!isTotal(one)) return false;
      if (one.start < length.end || uses.some((use) => use.start <= one.start && one.end <= use.end))
        return false;
      const links = linksIn(scene.reading, Math.max(from, one.start - 36), one.start);
      const after = linksIn(scene.reading, one.end, one.end + 16);
      return (
        links.has('need') ||
        concludes(scene.reading, Math.max(from, one.start - 36), one.start) ||
        after.has('total') ||
        (after.has('need') && /^[^,;.]{0,16}$/.test(text.slice(one.end, one.end + 10)))
      );
    });
    if (!total || LIMIT.test(text.slice(Math.max(from, total.start - 40), total.end))) continue;
    const fitting = uses.filter(
      ({ dimension }) =>
        dimension === dimensionOf(total) || (dimension === '' && dimensionOf(total) === 'pieces'),
    );
    const [used] = fitting;
    if (!used) continue;
    const [days, longest] = daysOf(length);
    // "1日10g" is a rate; and a course takes no less than a day of it.
    if (days < 2 || inBase(total.low, total) < used.low) continue;
    // "2 g a day in two doses": so few pieces are how the day is divided.
    if (dimensionOf(total) === 'pieces' && total.low < days / 2) continue;
    const unread = figures.filter((one) => one.end <= total.start && one !== length && !isUsed(one));
    // Another count, or another amount of the kind, may be one that is taken too.
    if (unread.some((one) => one.unit === undefined || dimensionOf(one) === dimensionOf(total))) continue;
    const isMixed = unread.some(({ start }) => start >= from);
    if (isMixed && uses.every(({ start }) => start < from)) continue;
    const size = total.unit?.atom.sizes[0] ?? 1;
    const all = fitting.flatMap(({ low, high }) =>
      [1, days, longest, (days + longest + 1) / 2].flatMap((times) => [low * times, high * times]),
    );
    checks.push({
      start: Math.min(used.start, length.start),
      end: Math.max(total.end, length.end),
      rule: 'course',
      severity: 'moderate',
      holds: isOneOf(
        all.map((value) => value / size),
        total,
        0.03,
      ),
      near: { said: total, value: used.low * days, sure: !isMixed },
      explanation: `${show(days)} days at ${show(used.low)} a day make ${show((used.low * days) / size)}, not ${raw.slice(total.start, total.end)}. Source: multiplication.`,
    });
  }
  return checks;
};
