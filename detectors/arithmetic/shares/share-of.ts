import type { Derivation } from '../written/derivations.ts';
import type { Operand } from '../written/operands.ts';

/** A share that figures are said to make. */

/** "From 95 to 87.4 kg, 7.6 kg": the third is what lies between the other two. */
function withoutDifference(operands: readonly Operand[]): readonly Operand[] {
  const [a, b, c] = operands;
  if (operands.length !== 3 || !a || !b || !c) return operands;
  if (a.dimension !== b.dimension || a.dimension !== c.dimension || a.dimension === '') return operands;
  const between = Math.abs((a.values[0] ?? 0) - (b.values[0] ?? 0));
  const apart = Math.abs((a.values[0] ?? 0) - (c.values[0] ?? 0));
  if (between > 0 && Math.abs(between - (c.values[0] ?? 0)) < 0.02 * between) return [a, c];
  return apart > 0 && Math.abs(apart - (b.values[0] ?? 0)) < 0.02 * apart ? [a, b] : operands;
}

export function shareOf(all: readonly Operand[]): Derivation | undefined {
  const operands = withoutDifference(all);
  const [a, b] = operands;
  if (!a || !b || operands.length !== 2 || a.per !== b.per) return undefined;
  // "You lost 21 pounds. By your starting weight of 210": the unit is said once.
  const isHalfSaid =
    [a, b].some((one) => one.dimension === '' && one.figure) &&
    [a, b].some((one) => one.dimension === 'mass' && one.size > 100);
  if (a.dimension !== b.dimension && !isHalfSaid) return undefined;
  // "4,300 people, after two doses 95 %": a number word counts something else.
  if (a.dimension === '' && !(a.figure && b.figure)) return undefined;
  const [x = 0, y = 0] = a.dimension === b.dimension ? [a.values[0], b.values[0]] : [a.low, b.low];
  const [low, high] = [Math.min(x, y), Math.max(x, y)];
  if (!(low > 0)) return undefined;
  const share = (100 * low) / high;
  return {
    name: 'division',
    main: share,
    all: [share, 100 - share, (100 * high) / low, (100 * (high - low)) / low, high - low],
  };
}
