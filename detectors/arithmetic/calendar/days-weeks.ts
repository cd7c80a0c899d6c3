import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { isPlain } from '../../kit/scenes.ts';
import { wholeTime } from '../amounts/whole-times.ts';
import { type Check, type Rule, show } from '../check.ts';
import { concludes, linksIn } from '../links.ts';

/** A length of time in days, said again in weeks: "98 days, so 14 weeks". */

const LIMIT =
  /\b(?:max\w*|(?<!\badd(?:s|ing|ed)? )up to|no more than|at most|less than|more than|at least|another|later|every|each|after|then|hochst\w*|maximal|bis zu|mindestens|alle|nach|danach|hasta|maximo|al menos|cada|tras|despues|jusqu'a|au moins|tous les|toutes les|apres|puis|ate|pelo menos|a cada|apos|depois|fino a|almeno|ogni|dopo|poi|tot|minstens|elke|na|daarna)\b|最多|至少|每|后|後|अधिकतम|हर|बाद|الحد|الاقل|كل|بعد/;
const AGO = /^\s(?:ago|fa|geleden|atras|earlier|before|prior)\b|^ ?(?:前|之前|पहले)/;
const INTERVAL =
  /\b(?:intervals?|cycles?|apart|zyklus|abstand|ciclos?|intervall\w*|cyclus)\b|周期|间隔|間隔|चक्र|دورة/;
const REACH = 80;
const DIVIDED = /divi|geteilt|delat|gedeeld|entre|[÷/]|割|除以|भाग|قسم|تقسيم|делит|делен/;

function isTime(one: Quantity, id: string): boolean {
  return one.known && !one.range && isPlain(one) && one.unit?.id === id;
}

/** "18 weeks", and "18 weeks and 2 days", which is read as days. */
function weeksOf(one: Quantity, text: string): number | undefined {
  if (isTime(one, 'week')) return one.low;
  return isTime(one, 'day') && WEEKS.test(text.slice(one.start, one.end)) ? one.low / 7 : undefined;
}
const WEEKS = /week|woche|seman|semain|settiman|wek|周|週|सप्ताह|हफ़?्त|اسبوع|اسابيع/;

/** "13 + 0 Wochen". */
const WEEKS_AND_DAYS =
  /^(\d{1,2})\s?\+\s?[0-6]\b(?=\*{0,2}\s?(?:weeks|wochen|ssw|semanas|semaines|settimane|weken|週|周|सप्ताह|اسبوع))/;

export const daysAsWeeks: Rule = (scene, next) => {
  const { reading } = scene;
  const end = next && next.start - scene.end < 3 ? next.end : scene.end;
  const quantities = within(reading.quantities, scene.start, end).map((one) => wholeTime(reading, one));
  return scene.quantities.flatMap((days): Check[] => {
    if (!isTime(days, 'day') || days.low < 14 || weeksOf(days, reading.text) !== undefined) return [];
    const [second, third] = quantities.slice(quantities.findIndex(({ start }) => start === days.start) + 1);
    // "105 days, divided by 7 …".
    const isSeven = second !== undefined && !second.unit && second.low === 7;
    const weeks = isSeven && DIVIDED.test(reading.text.slice(days.end, third?.start)) ? third : second;
    if (!weeks || weeks.start - days.end > REACH) return [];
    const told = WEEKS_AND_DAYS.exec(reading.text.slice(weeks.start, weeks.start + 24));
    const said = told ? Number(told[1]) : weeksOf(weeks, reading.text);
    if (said === undefined || said > 60) return [];
    const gap = reading.text.slice(days.end, weeks.start);
    const around = reading.text.slice(Math.max(scene.start, days.start - 14), weeks.start);
    // "Every 28 days, and the last was 3 weeks ago": another time.
    if (AGO.test(reading.text.slice(weeks.end, weeks.end + 12)) || INTERVAL.test(gap)) return [];
    if (
      LIMIT.test(around) ||
      !(concludes(reading, days.end, weeks.start) || linksIn(reading, days.end, weeks.start).has('or')) ||
      /[;\n]/.test(gap)
    )
      return [];
    return [
      {
        start: days.start,
        end: weeks.end,
        rule: 'weeks',
        severity: 'moderate',
        // A week that is not full is left out, or called by its number.
        holds: Math.abs(said * 7 - days.low) <= 7,
        explanation: `${show(days.low)} days are ${show(days.low / 7)} weeks, not ${show(said)}. Source: division.`,
      },
    ];
  });
};

const HOURS = /\d\s?(?:h\b|hours?|hrs?|std|stunden?|horas?|heures?|or[ae]\b|uur|時間|小[时時]|घंटे|घंटा|ساع)/;

/** "340 minutes, about 5 hours 40 minutes": minutes said again in hours. */
export const minutesAsHours: Rule = ({ quantities, reading }) =>
  quantities.slice(1).flatMap((hours, n): Check[] => {
    const minutes = quantities[n] as Quantity;
    if (!isTime(minutes, 'min') || minutes.low < 60 || !hours.known || hours.range || !isPlain(hours))
      return [];
    const { text, raw } = reading;
    if (HOURS.test(text.slice(minutes.start, minutes.end)) || !HOURS.test(text.slice(hours.start, hours.end)))
      return [];
    const gap = text.slice(minutes.end, hours.start);
    const isSaid =
      /^\s?(?:\(|=|≈|,\s?(?:about|or|roughly|around|etwa|also|rund|unos|unas|o|soit|environ|ou|cerca de|circa|ossia|ongeveer|ofwel|约|約)\s?)/.test(
        gap,
      );
    if (gap.length > 40 || LIMIT.test(gap) || !(isSaid || concludes(reading, minutes.end, hours.start)))
      return [];
    const said =
      hours.unit?.id === 'hour' ? hours.low * 60 : hours.unit?.id === 'min' ? hours.low : Number.NaN;
    if (!(said > minutes.low / 6 && said < minutes.low * 6)) return [];
    const room = hours.unit?.id === 'hour' ? Math.max(16, 30 * hours.step) : 8;
    return [
      {
        start: minutes.start,
        end: hours.end,
        rule: 'weeks',
        severity: 'moderate',
        holds: Math.abs(said - minutes.low) <= room,
        explanation: `${show(minutes.low)} minutes are ${Math.floor(minutes.low / 60)} hours ${Math.round(minutes.low % 60)} minutes, not ${raw.slice(hours.start, hours.end)}. Source: division.`,
      },
    ];
  });
