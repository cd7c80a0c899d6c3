import type { Finding } from '../../src/domain/verdict.ts';
import type { Reading } from '../kit/reading.ts';
import { isAsserted } from '../kit/stance.ts';
import { heldWrong } from './holdings.ts';
import { byOwnFactor } from './own-factor.ts';
import { pressurePairs } from './pressures.ts';
import { strengths } from './strengths.ts';

/** Pressures in centimetres, and what volumes and drops hold by the strength that was given. */
export function toldOtherwise(
  reading: Reading,
  question: Reading | undefined,
): {
  readonly findings: readonly Finding[];
  readonly seen: number;
} {
  const pressures = pressurePairs(reading);
  const { wrong, seen } = heldWrong(reading);
  const named = [...strengths(reading, question), ...byOwnFactor(reading, question)];
  const doubted = wrong.filter((one) => !named.some(({ start, holds }) => holds && start === one.start));
  const found = [
    ...pressures.filter(({ holds: isRight }) => !isRight).map((one) => ({ ...one, rule: 'cmHg>mmHg' })),
    ...named.filter(({ holds: isRight }) => !isRight),
    ...doubted.map(({ start, end, said, expected }) => ({
      start,
      end,
      rule: 'strength',
      expected: `${Number((expected / (said.unit?.atom.sizes[0] ?? 1)).toPrecision(4))} ${said.unit?.atom.id}`,
    })),
  ].filter((span) => isAsserted(reading, span, ['negated', 'asked', 'conditional', 'historical', 'quoted']));
  return {
    findings: found.map(({ start, end, rule, expected }) => ({
      category: 'unit-conversion',
      severity: 'severe',
      confidence: 0.9,
      start,
      end,
      rule,
      explanation: `${reading.raw.slice(start, end)}: it should be ${expected}. Source: NIST SP 811 (2008-03).`,
    })),
    seen: pressures.length + named.length + seen,
  };
}
