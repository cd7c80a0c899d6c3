import type { Quantity } from '../../kit/quantities.ts';
import type { Span } from '../../kit/sentences.ts';
import { lengthAt, off, type Time, timesOf, turnOf } from '../calendar/times-of-day.ts';
import type { Check } from '../check.ts';
import type { Turn } from './turn.ts';

/** What people ask of the clock: when the next dose may be taken, how many hours a night or a fast has. */

/** Within these units of the beginning the result stands. */
const OPENING = 200;
const ROOM = 0.26;

const NEXT_ASKED =
  /\b(?:next|again|another|wieder|nachste[nrs]?|erneut|siguiente|proxima|otr[ao]|de nuevo|otra vez|prochaine?|suivante?|reprendre|a nouveau|de novo|proxima|outr[ao]|prossim[ao]|di nuovo|un'altra|weer|volgende|opnieuw)\b|次|再|下一|अगली|दोबारा|फिर से|القادمة|التالية|مرة اخري/;
const LENGTH_ASKED =
  /how (?:many hours|long|much (?:sleep|time))|wie ?(?:viele stunden|lange|viel schlaf)|cuant(?:as horas|o (?:tiempo|duermo|sueno))|combien (?:d'heures|de temps|de sommeil)|quant(?:as horas|o tempo|o (?:eu )?durmo)|quant(?:e ore|o tempo|o dormo)|hoe ?(?:veel uur|lang|veel uren)|何時間|どのくらい|どれくらい|多少(?:个|個)?小[时時]|几(?:个|個)小[时時]|幾個小時|多久|कितने (?:घंटे|घण्टे)|कितनी (?:देर|नींद)|कितना सो|كم ساعة|كم (?:من )?(?:الوقت|النوم)/;
/** What is usual or needed, not what was had; hours to eat beside those of a fast. */
const NORM =
  /\b(?:need\w*|ideal\w*|should|recommend\w*|normal|healthy|enough|eating|brauch\w*|sollte\w*|empfohlen\w*|genug|essen|necesit\w*|debo|deberia|recomend\w*|comer|faut|besoin|recommand\w*|manger|precis\w*|deve\w*|devo|servono|bisogno|consigliat\w*|mangiare|nodig|moet\w*|aanbevolen|eten)\b|必要|理想|需要|应该|足够|食べ|चाहिए|ज़रूर|खाने|تحتاج|يجب|المثالي/;
/** An hour that is not the asked one: meals, a bound, another day. */
const ELSE =
  /\b(?:meal|dinner|lunch|breakfast|bedtime|essen|fruhstuck|cena|comida|desayuno|repas|diner|jantar|almoco|pranzo|colazione|maaltijd|ontbijt)\b/;

function hoursGiven({ figures }: Turn, taken: readonly Time[]): readonly Quantity[] {
  return figures.filter(
    (one) =>
      one.unit?.id === 'hour' &&
      !one.range &&
      one.low >= 1 &&
      one.low <= 48 &&
      !taken.some(({ start, end }) => one.start < end && start < one.end),
  );
}

const clock = (hours: number): string =>
  `${Math.floor(hours % 24)}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;

/** "Taken at 7:30, to wait 6 hours: when is the next one?" */
function nextTime(turn: Turn, given: readonly Time[]): Check[] {
  const [first, another] = given;
  if (!first || another || !NEXT_ASKED.test(turn.text)) return [];
  const [gap, other] = hoursGiven(turn, given);
  if (!gap || other) return [];
  const told = timesOf(turn.response.text, { start: 0, end: OPENING }).filter(
    ({ hours, named }) => hours !== first.hours || named !== first.named,
  );
  const [said] = told;
  if (!said || ELSE.test(turn.response.text.slice(0, said.start))) return [];
  const holds = told.some((one) => {
    const round = turnOf([first, one]);
    return [1, 2, 3, 4].some((n) => off(one.hours - first.hours - n * gap.low, round) <= ROOM);
  });
  return [
    {
      start: said.start,
      end: said.end,
      rule: 'clock',
      severity: 'moderate',
      holds,
      explanation: `${gap.low} hours after ${clock(first.hours)} it is ${clock(first.hours + gap.low)}, not ${turn.response.raw.slice(said.start, said.end).trim()}. Source: clock.`,
    },
  ];
}

/** "In bed at 23:30, up at 6:00: how many hours is that?" */
function hoursBetween(turn: Turn, given: readonly Time[]): Check[] {
  const [first, last, more] = given;
  if (!first || !last || more || !LENGTH_ASKED.test(turn.text) || NORM.test(turn.text)) return [];
  if (hoursGiven(turn, given).length > 0) return [];
  const opening = turn.response.text.slice(0, OPENING);
  const said = lengthAt(opening) ?? wordedHours(turn);
  if (!said || said.hours >= 24) return [];
  const round = turnOf(given);
  const apart = (((last.hours - first.hours) % round) + round) % round || round;
  // Only what is meant for it: hours that are recommended are told as ranges or far from it.
  if (Math.abs(apart - said.hours) > 4 && round === 24) return [];
  const isBound = BOUND.test(opening.slice(Math.max(0, said.start - 30), said.start));
  if (isBound || RANGE.test(opening.slice(Math.max(0, said.start - 6), said.start))) return [];
  return [
    {
      start: said.start,
      end: said.end,
      rule: 'clock',
      severity: 'minor',
      holds: off(apart - said.hours, round) <= ROOM,
      explanation: `Between the two hours lie ${apart.toFixed(2)} hours, not ${turn.response.raw.slice(said.start, said.end).trim()}. Source: clock.`,
    },
  ];
}
const BOUND =
  /\b(?:at least|least|under|over|more than|less than|need|needs|recommended|aim for|short of|mindestens|brauch\w*|empfohlen\w*|al menos|necesit\w*|recomend\w*|au moins|besoin|recommand\w*|pelo menos|precis\w*|almeno|servono|consigliat\w*|minstens|nodig|aanbevolen|extra|more|another|later|missing|fehlen|faltan|manque\w*|mancano)\b|至少|少なくとも|必要|建议|推荐|कम से कम|ज़रूर|علي الاقل|تحتاج|يوصي/;
const RANGE = /\d\s?(?:-|–|to|bis|a|à|o|tot|~|〜|至|到|से)\s?$/;

/** "Seven hours and a half". */
function wordedHours({ said, response: { text } }: Turn): (Span & { readonly hours: number }) | undefined {
  const one = said.find(({ start, unit, range }) => start < OPENING && unit?.id === 'hour' && !range);
  if (!one) return undefined;
  const isHalf = AND_A_HALF.test(text.slice(one.end, one.end + 14));
  return { start: one.start, end: one.end, hours: one.low + (isHalf && one.low % 1 === 0 ? 0.5 : 0) };
}
const AND_A_HALF = /^\s(?:and a half|y media|et demie?|e mezz[ao]|e meia|en een half|ونصف)/;

/** "Toutes les 6 h", "6 uur wachten": a length, unless it is told as a time. */
const BARE_HOURS = /^\d{1,2}\s?(?:h|uur)$/;
const AT = /(?:\b(?:om|tot|van|vanaf|voor|a|at|um|las|as|des|avant)|à)\s$/;

export function askedTimes(turn: Turn): Check[] {
  const { text } = turn;
  const given = timesOf(text, { start: 0, end: text.length }).filter(
    ({ start, end }) =>
      !BARE_HOURS.test(text.slice(start, end).trim()) || AT.test(text.slice(Math.max(0, start - 8), start)),
  );
  return given.length === 0 ? [] : [...nextTime(turn, given), ...hoursBetween(turn, given)];
}
