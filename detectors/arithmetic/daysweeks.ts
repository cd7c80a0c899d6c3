import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { isPlain } from '../kit/scenes.ts';
import { type Check, type Rule, show } from './check.ts';
import { linksIn } from './links.ts';

/** A length of time in days, said again in weeks: "98 days, so 14 weeks". */

const LIMIT =
  /\b(?:max\w*|up to|no more than|at most|less than|more than|at least|another|later|every|each|after|then|hochst\w*|maximal|bis zu|mindestens|alle|nach|danach|hasta|maximo|al menos|cada|tras|despues|jusqu'a|au moins|tous les|toutes les|apres|puis|ate|pelo menos|a cada|apos|depois|fino a|almeno|ogni|dopo|poi|tot|minstens|elke|na|daarna)\b|最多|至少|每|后|後|अधिकतम|हर|बाद|الحد|الاقل|كل|بعد/;
const REACH = 80;

function isTime(one: Quantity, id: string): boolean {
  return one.known && !one.range && isPlain(one) && one.unit?.id === id;
}

export const daysAsWeeks: Rule = (scene, next) => {
  const { reading } = scene;
  const end = next && next.start - scene.end < 3 ? next.end : scene.end;
  const quantities = within(reading.quantities, scene.start, end);
  return scene.quantities.flatMap((days): Check[] => {
    if (!isTime(days, 'day') || days.low < 14) return [];
    const weeks = quantities[quantities.indexOf(days) + 1];
    if (!weeks || !isTime(weeks, 'week') || weeks.start - days.end > REACH || weeks.low > 60) return [];
    const gap = reading.text.slice(days.end, weeks.start);
    const around = reading.text.slice(Math.max(scene.start, days.start - 14), weeks.start);
    if (LIMIT.test(around) || !linksIn(reading, days.end, weeks.start).has('so') || /[;\n]/.test(gap))
      return [];
    return [
      {
        start: days.start,
        end: weeks.end,
        rule: 'weeks',
        severity: 'moderate',
        // A week that is not full is left out, or called by its number.
        holds: Math.abs(weeks.low * 7 - days.low) <= 7,
        explanation: `${show(days.low)} days are ${show(days.low / 7)} weeks, not ${show(weeks.low)}. Source: division.`,
      },
    ];
  });
};
