import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { isBound } from '../steps.ts';
import { CHANGED, FROM, POINTS, TO } from './changes.ts';

/** What lies between two values of a change: "from 9.1 to 7.4, a drop of 1.7". */

const BEHIND = 56;
const AHEAD = 28;
/** So much of it, or so much each time. */
const NOT_ALL =
  /\b(?:per|each|every|a (?:week|month|day)|about half|another|more to|to go|goal|target|pro|je|cada|por|par|chaque|ogni|al mese|elke|noch|encore|ancora|nog|mas)\b|每|ごと|हर|كل|あと|还/;

const GAINED =
  /\b(?:ganad[oa]|ganaste|ganhou|ganhado|engord\w*|pris|grossi|pres[oi]|ingrassat\w*|aangekomen)\b/;
const BY = /(?:\b(?:by|of|um|en|de|di|met|em|com)\s)(?:about |etwa |circa )?$/;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly old: Quantity;
  readonly now: number;
  readonly index: number;
}

/** Every change of the scene: "from 9.1 to 7.4". */
function changesIn({ reading: { text }, quantities }: Scene): Change[] {
  return quantities.flatMap((one, n): Change[] => {
    if (!one.known || one.alt || dimensionOf(one) === 'time') return [];
    const isFrom = FROM.test(text.slice(Math.max(0, one.start - 8), one.start));
    if (one.range)
      return isFrom && !/\d\s?[-–—~]/.test(text.slice(one.start, one.end))
        ? [{ start: one.start, end: one.end, old: { ...one, high: one.low }, now: one.high, index: n }]
        : [];
    const next = quantities[n + 1];
    if (!next?.known || next.range || next.alt) return [];
    const gap = text.slice(one.end, next.start);
    const isPair = TO.test(gap) && (isFrom || /から|से/.test(gap));
    if (!isPair || (one.unit && one.unit.id !== next.unit?.id)) return [];
    return [
      { start: one.start, end: next.end, old: { ...one, unit: next.unit }, now: next.low, index: n + 1 },
    ];
  });
}

/** Whether the figure may tell of the change, by its unit. */
function isAmount({ text }: Scene['reading'], said: Quantity, { old }: Change): boolean {
  if (!said.known || said.range || said.alt) return false;
  const behind = text.slice(said.end, said.end + 26);
  const isPoints =
    said.unit?.id === 'percent' ? POINTS.test(behind) : POINTS.test(behind.split(/[.,;(]/)[0] ?? '');
  if (old.unit?.id === 'percent') return isPoints;
  if (said.unit?.id === 'percent') return isPoints && old.unit === undefined;
  return said.unit === undefined || old.unit === undefined || said.unit.id === old.unit.id;
}

export const differences: Rule = (scene) => {
  const { reading, quantities } = scene;
  const { text, raw } = reading;
  const all = changesIn(scene);
  const [change, another] = all;
  if (!change || another) return [];
  const behind = quantities[change.index + 1];
  const before = quantities[change.index - (change.end === change.old.end ? 1 : 2)];
  for (const said of [behind, before]) {
    if (!said || !isAmount(reading, said, change)) continue;
    const isBehind = said === behind;
    const gap = isBehind ? text.slice(change.end, said.start) : text.slice(said.end, change.start);
    if (gap.length > (isBehind ? BEHIND : AHEAD) || /[;\n\d]|[.!?]\s/.test(gap)) continue;
    const words = isBehind
      ? gap + text.slice(said.end, said.end + 20).split(/[.,;\n(]/)[0]
      : text.slice(Math.max(scene.start, said.start - 24), change.start);
    const isBare =
      !said.unit &&
      said.low >= Math.min(change.old.low, change.now) &&
      !POINTS.test(text.slice(said.end, said.end + 12)) &&
      !BY.test(text.slice(Math.max(0, said.start - 12), said.start));
    if (!(CHANGED.test(words) || GAINED.test(words)) || NOT_ALL.test(words) || isBound(words) || isBare)
      continue;
    if (dimensionOf(said) === 'time') continue;
    const value = Math.abs(change.old.low - change.now);
    if (!(said.low < value * 6 && value < said.low * 6)) continue;
    const check: Check = {
      start: Math.min(said.start, change.start),
      end: Math.max(said.end, change.end),
      rule: 'change',
      severity: 'moderate',
      holds: near(value, said.low, 0.03, said.step / 2),
      explanation: `Between the two lie ${show(value)}, not ${raw.slice(said.start, said.end)}. Source: subtraction.`,
    };
    return [check];
  }
  return [];
};
