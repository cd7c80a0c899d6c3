import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { unitAt } from '../../kit/units.ts';

/** "11 full days", "12 vollendete Wochen": a word stands between the figure and its time. */
const FULL =
  /^\*{0,2}\s(?:full|whole|complete|completed|volle[nrs]?|ganze[nr]?|vollstandige|vollendeten?|abgeschlossenen?|volledige|hele|voltooide)\s/;

export function wholeTime({ text, raw }: Reading, one: Quantity): Quantity {
  const match = one.unit ? null : FULL.exec(text.slice(one.end, one.end + 20));
  const unit = match ? unitAt(text, raw, one.end + match[0].length) : undefined;
  return unit?.unit.atom.dimension === 'time' ? { ...one, unit: unit.unit, end: unit.end } : one;
}
