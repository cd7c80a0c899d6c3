import type { Scene } from '../../kit/scenes.ts';

/** What is still one thought: a sentence and the next one of the same paragraph. */
const GAP = 3;
const LONGEST = 420;

/** A sentence by itself, and with the one that follows it. */
export function viewsOf(scene: Scene, next: Scene | undefined): readonly Scene[] {
  if (!next || next.start - scene.end > GAP || next.end - scene.start > LONGEST) return [scene];
  return [
    scene,
    {
      ...scene,
      end: next.end,
      quantities: [...scene.quantities, ...next.quantities],
      words: scene.reading.text.slice(scene.start, next.end),
    },
  ];
}
