import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';

/** A whole, what is taken from it and what is left, in whatever order and with the unit said once. */

const LEFT = new Seldom(
  /\b(?:leaves?|left|remain(?:s|ing)?|bleib(?:en|t)|ubrig|noch|quedan?|restan?|sobran?|reste(?:nt|ra)?|il vous reste|sobram?|restam|rimangono|restano|rimane|blijft|blijven|over)\b|剩|还有|還有|残り|使えるのは|(?:夕食|昼食|朝食|夜)は|までです|बच(?:ते|ता|ेगा|ेंगे|ी|े)|बाकी|يتبقي|يبقي|المتبقي/,
);
/** Right behind or before the whole: the rest is taken from it. */
const FROM_BEHIND = /^\s?(?:から|में से|中(?:减|減)|减去|減去|ناقص|minus|moins|menos|meno|min)\s?/;
const FROM_BEFORE =
  /\b(?:(?:taken?|subtract(?:ed|ing)?|deduct(?:ed|ing)?) (?:it |that |this )?from|of|from|von|aus|de los|de las|de|sur|des|dos|das|dei|delle|van)(?: (?:the|your|den|der|ihren|deinen|sus|tus|vos|seus|suas|suoi|uw|je))?(?: (?:daily|limit|budget))?\s$|(?:目標|上限|制限)の\s?$/;
const GOAL_BEHIND =
  /^\s?(?:-?\s?)?(?:limit|goal|target|allowance|budget|cap|grenze|tageslimit|limite|maximo|tope|objectif|plafond|meta|limiet|maximum)\b/;
const BOUND =
  /\b(?:at least|at most|up to|less than|more than|every|each|between|mindestens|hochstens|alle|zwischen|al menos|au moins|pelo menos|almeno|minstens)\b|至少|最多|ごと|每/;

function amounts(
  quantities: readonly Quantity[],
  kind: string,
  unit: string | undefined,
): Quantity[] | undefined {
  const all = quantities.filter((one) => one.unit === undefined || dimensionOf(one) === kind);
  const isPlain = (one: Quantity): boolean =>
    one.known &&
    !one.range &&
    (one.unit === undefined || one.unit.per.every(({ atom }) => atom.id === 'day'));
  if (!all.every(isPlain) || all.every(({ unit: own }) => own === undefined)) return undefined;
  const named = quantities.find((one) => one.unit?.id === unit)?.unit;
  return all.map((one) => (one.unit ? one : { ...one, unit: named }));
}

const KINDS = new Set(['mass', 'volume', 'energy', 'pieces', 'activity']);

export const takenAway: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next)) {
    const { text, raw } = view.reading;
    const said = view.quantities.at(-1);
    if (
      !said?.unit ||
      said.start < from ||
      !KINDS.has(dimensionOf(said)) ||
      !LEFT.test(text.slice(from, view.end))
    )
      continue;
    const list = amounts(view.quantities, dimensionOf(said), said.unit.id);
    if (!list || list.length < 3 || list.length > 6 || BOUND.test(text.slice(from, view.end))) continue;
    const whole = list
      .slice(0, -1)
      .findLast(
        (one) =>
          FROM_BEHIND.test(text.slice(one.end, one.end + 10)) ||
          (FROM_BEFORE.test(text.slice(Math.max(view.start, one.start - 40), one.start)) &&
            (GOAL_BEHIND.test(text.slice(one.end, one.end + 14)) ||
              one === list.at(-3) ||
              /の\s?$/.test(text.slice(one.start - 2, one.start)))),
      );
    if (!whole) continue;
    // What is taken: the amount behind the whole, else the last one before it.
    const n = list.indexOf(whole);
    const part = n === list.length - 2 ? list[n - 1] : n === list.length - 3 ? list[n + 1] : undefined;
    if (!part) continue;
    const [all, less] = [inBase(whole.low, whole), inBase(part.low, part)];
    const size = said.unit.atom.sizes[0] ?? 1;
    const figure = inBase(said.low, said);
    const value = all - less;
    if (!(value > 0) || figure > value * 4 || value > figure * 4 || less === figure) continue;
    return [
      {
        start: Math.min(whole.start, part.start),
        end: said.end,
        rule: 'taken-away',
        severity: 'moderate',
        holds: near(value, figure, 0.02, (said.step / 2) * size * 0.98),
        explanation: `${raw.slice(whole.start, whole.end)} less ${raw.slice(part.start, part.end)} leave ${show(value / size)}, not ${raw.slice(said.start, said.end)}. Source: subtraction.`,
      } satisfies Check,
    ];
  }
  return [];
};
