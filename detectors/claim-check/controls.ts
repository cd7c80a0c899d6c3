import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ControlItem } from '../../src/domain/judge.ts';

const Controls = z
  .array(z.strictObject({ id: z.string(), truth: z.enum(['supported', 'refuted']), claim: z.string() }))
  .min(2);

/** Throws when `controls.yaml` is not what it has to be: a bug of the build. */
export const CONTROLS: readonly ControlItem[] = Controls.parse(
  parse(readFileSync(new URL('./controls.yaml', import.meta.url), 'utf8')),
);

/** One known-true and one known-false item, or none: `share` of the calls carry them. */
export function drawControls(share: number, random: () => number): readonly ControlItem[] {
  if (random() >= share) return [];
  return (['supported', 'refuted'] as const).map((truth) => {
    const pool = CONTROLS.filter((item) => item.truth === truth);
    return pool[Math.floor(random() * pool.length)]!;
  });
}
