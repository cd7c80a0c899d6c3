import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Scene } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { wordedIn } from '../../kit/worded.ts';
import type { Check, Rule } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { off, timesOf, turnOf } from './times-of-day.ts';

/** Hours of the day: how long a night is, when the next dose is due. Only where a word says which of the two is meant. */

const SLEEP =
  /\b(?:sleep\w*|asleep|bed|schlaf\w*|schlief\w*|bett|suen[oa]|dorm\w*|duerm\w*|acost\w*|sommeil|lit|sono|dormir|sonno|dormi\w*|letto|slaap\w*|geslapen|bed)\b|睡|眠|नींद|सो(?:ना|ते|ने)|نوم|تنام/;
const INTERVAL_BEFORE =
  /(?:\b(?:every|after|nach|alle|cada|tras|toutes les|apres|a cada|apos|depois de|ogni|dopo|na|om de)\s|[每隔])$/;
const INTERVAL_BEHIND =
  /^\s?(?:later|after|apart|spater|danach|despues|mas tarde|plus tard|apres|depois|mais tarde|dopo|piu tardi|later|[後后]|बाद|بعد)/;
const NEXT =
  /\b(?:next|again|later|following|nachste[nrs]?|wieder|spater|nach|siguiente|proxima|de nuevo|despues|prochaine?|suivante?|plus tard|apres|seguinte|depois|prossima|successiva|dopo|volgende|later|weer|na)\b|下一?次|下一剂|次回|次の|次は|अगली|अगला|التالية|القادمة/;
const REDUCED =
  /\b(?:earl\w*|before|at least|between|until|fruh\w*|zwischen|bis|entre|antes|avant|prima|voor)\b/;
/** "12:30 or later (at least 4 hours after)": not the hour itself. */
const LEAST =
  /\b(?:at least|or more|minimum|mindestens|wenigstens|al menos|minimo|au moins|pelo menos|no minimo|almeno|minstens)\b|至少|以上|少なくとも|कम से कम|علي الاقل/;
const OR_LATER =
  /^[\s*)]{0,4}(?:or later|onwards?|oder spater|o mas tarde|o despues|ou plus tard|ou mais tarde|ou depois|o piu tardi|o dopo|of later|以降|以後|之后|以后|या (?:उसके )?बाद|او بعد)/;
const ROOM = 0.26;

function hoursOf(reading: Reading, span: Span, clocks: readonly Span[], least: number): Quantity[] {
  const all = [...reading.quantities, ...wordedIn(reading, span)];
  return all.filter(
    (one) =>
      one.known &&
      !one.range &&
      one.start >= span.start &&
      one.end <= span.end &&
      one.unit?.id === 'hour' &&
      one.low >= least &&
      !clocks.some(({ start, end }) => one.start < end && start < one.end),
  );
}

function checkOf(span: Span, rule: string, holds: boolean, explanation: string): Check {
  return { ...span, rule, severity: 'minor', holds, explanation };
}

/** "Taken at 2 pm, the next one 6 hours later at 8 pm". */
function nextDose(view: Scene, from: number): Check[] {
  const { reading, start, end, words } = view;
  const { text, raw } = reading;
  if (!NEXT.test(words) || SLEEP.test(words)) return [];
  const clocks = timesOf(text, { start, end });
  const [first, said, more] = clocks;
  if (!first || !said || more || said.start < from) return [];
  if (!NEXT.test(text.slice(first.end, said.end + 12))) return [];
  const [gap, other] = hoursOf(reading, { start, end }, clocks, 1);
  if (!gap || other) return [];
  const isInterval =
    INTERVAL_BEFORE.test(text.slice(Math.max(0, gap.start - 14), gap.start)) ||
    INTERVAL_BEHIND.test(text.slice(gap.end, gap.end + 14));
  if (!isInterval || REDUCED.test(text.slice(Math.max(gap.end, first.end), said.end))) return [];
  const around = text.slice(Math.max(start, gap.start - 16), gap.end + 10);
  if (LEAST.test(around) || OR_LATER.test(text.slice(said.end, said.end + 20))) return [];
  const due = first.hours + gap.low;
  const turn = turnOf([first, said]);
  return [
    checkOf(
      { start: first.start, end: said.end },
      'clock',
      // Also back: "at 8 pm, so stop eating 6 hours before, at 2 pm".
      [-1, 1, 2, 3].some((n) => off(said.hours - first.hours - n * gap.low, turn) <= ROOM),
      `${gap.low} hours later it is ${Math.floor(due % 24)}:${String(Math.round((due % 1) * 60)).padStart(2, '0')}, not ${raw.slice(said.start, said.end)}. Source: clock.`,
    ),
  ];
}

export const clocks: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next, 300)) {
    const checks = nextDose(view, from);
    if (checks.length > 0) return checks;
  }
  return [];
};
