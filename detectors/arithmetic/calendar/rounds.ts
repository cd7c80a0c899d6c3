import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { wordedIn } from '../../kit/worded.ts';
import { areItems, type Check, type Rule, show } from '../check.ts';
import { joined } from '../joined.ts';
import { type Time, timesIn } from './clock.ts';

/** Times of day at a set distance: "at 7, then every 8 hours: at 15 and 23", "taken at 2 p.m., 6 hours later is 8 p.m.". */

const EVERY =
  /(?:\b(?:every|each|alle|cada|toutes les|a cada|de \d{1,2} em|ogni|om de|om het|every other|var|co|her)\s(?:elke\s)?$|每[隔间間]?(?:隔|间隔|間隔)?\s?$|(?:हर|प्रत्येक|كل)\s$)/;
const EVERY_BEHIND =
  /^\s?(?:おき|ごと|毎|间隔|間隔|一次|(?:के )?(?:अंतर|अन्तर|अंतराल)|apart|intervals?|abstand|em \d)/;
/** "8 hours later", "6時間後は": the second time is so much behind the first. */
const LATER =
  /^\s?(?:later|after (?:that|this)|afterwards|from then|spater|danach|despues|mas tarde|apres|plus tard|depois|mais tarde|dopo|piu tardi|later|之?[后後]|以后|以後|बाद|बाद में|(?:के|का) बाद|بعد)/;
const LATER_BEFORE =
  /(?:\b(?:after|nach|despues de|tras|apres|depois de|apos|dopo|na|add(?:ing)?|plus|wait(?:ing)?|warten sie|warte|wartest|espera\w*|espere|attend\w*|aguard\w*|espere|aspetta\w*|aspetti|wacht)\s(?:about |etwa |unos |environ |cerca de |circa |ongeveer )?(?:weiteren |otras |altre |another |nog )?|\+\s?|(?:再过|再過|过|過|隔|间隔|間隔|あと)\s?|ف?بعد\s)$/;
const LOOSE =
  /\b(?:at least|at most|up to|no more|more than|less than|minimum|about every|mindestens|hochstens|al menos|como minimo|au moins|pelo menos|almeno|minstens|sleep\w*|asleep|schlaf\w*|dorm\w*|slaap\w*|meals?|mahlzeit\w*|comidas?|repas|refeic\w*|pasti|maaltijd\w*|or|oder|between|zwischen|entre|tra|fra|tussen|until|bis|hasta|jusqu'a|ate|fino|tot)\b|至少|最少|少なくとも|以上|以内|まで|之间|之間|कम से कम|तक|بين|علي الاقل|حتي|不要|睡|眠|नींद|النوم/;

/** A length of hours between two times: the text says that it lies between them. */
function distanceOf(text: string, one: Quantity, scene: Scene): 'every' | 'later' | undefined {
  const before = text.slice(Math.max(scene.start, one.start - 16), one.start);
  const after = text.slice(one.end, one.end + 14);
  if (EVERY.test(before) || EVERY_BEHIND.test(after)) return 'every';
  return LATER.test(after) || LATER_BEFORE.test(before) ? 'later' : undefined;
}

/** On a dial of twelve hours. */
function isApart(from: Time, to: Time, hours: number): boolean {
  const off = (((to.hours - from.hours - hours) % 12) + 12) % 12;
  return Math.min(off, 12 - off) <= 0.1;
}

function checkOf(scene: Scene): Check | undefined {
  const { text, raw } = scene.reading;
  const times = timesIn(text, scene);
  const lengths = [...scene.quantities, ...wordedIn(scene.reading, scene)].filter(
    (one) =>
      isPlain(one) &&
      dimensionOf(one) === 'time' &&
      !times.some((time) => one.start < time.end && time.start < one.end),
  );
  const [length, more] = lengths;
  if (!length || more || !length.known || length.range || !['hour', 'min'].includes(length.unit?.id ?? ''))
    return undefined;
  const hours = inBase(length.low, length);
  const kind = distanceOf(text, length, scene);
  const [first, second] = times;
  const last = times.at(-1);
  if (!kind || !first || !second || !last || times.length > 7 || !(hours > 0 && hours <= 24))
    return undefined;
  // "At 14:00, then at 20:00, six hours later" as well.
  const isBehind = second.end <= length.start && length.start - second.end < 40;
  if (
    kind === 'later' &&
    (times.length > 2 || first.end > length.start || !(isBehind || second.start >= length.end))
  )
    return undefined;
  // Every few hours, and only once more told: too little to go by.
  if (kind === 'every' && times.length < 3 && hours !== 12) return undefined;
  const inside = text.slice(first.start, last.end);
  const around = text.slice(Math.min(first.start, length.start - 24), last.end + 20);
  if (LOOSE.test(around) || /\n/.test(inside) || (kind === 'later' && inside.length > 70)) return undefined;
  const steps = times.slice(1).map((time, n) => isApart(times[n] as Time, time, hours));
  const wrong = steps.indexOf(false);
  // Of a round all but one fit; else it is none.
  if (kind === 'every' && times.length > 2 && steps.filter((one) => !one).length > 2) return undefined;
  const at = times[wrong + 1] as Time;
  return {
    start: Math.min(first.start, length.start),
    end: last.end,
    rule: 'clock',
    severity: 'minor',
    holds: wrong < 0,
    explanation: `${raw.slice(at.start, at.end)} does not lie ${show(hours)} hours after ${raw.slice(times[wrong]?.start ?? 0, times[wrong]?.end ?? 0)}. Source: addition.`,
  };
}

export const rounds: Rule = (scene, next) => {
  const own = checkOf(scene);
  if (own) return [own];
  const both = joined(scene, next, 240);
  if (!both || !next || areItems(scene.reading.text, scene, next) || both.words.includes('\n')) return [];
  const wide = checkOf(both);
  return wide ? [wide] : [];
};
