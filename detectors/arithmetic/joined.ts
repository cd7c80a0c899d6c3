import type { Scene } from '../kit/scenes.ts';

/** The sentence and the one right behind it as one scene; undefined where there is none, or both are longer than `most` UTF-16 units. */
export function joined(scene: Scene, next: Scene | undefined, most: number): Scene | undefined {
  if (!next || next.start - scene.end > 2 || next.end - scene.start > most) return undefined;
  return {
    ...scene,
    end: next.end,
    quantities: [...scene.quantities, ...next.quantities],
    words: scene.reading.text.slice(scene.start, next.end),
  };
}

const USUAL = 460; // UTF-16 units

export interface View {
  readonly view: Scene;
  /** Where the sentence begins in which the result has to stand. */
  readonly from: number;
}

/** The sentence by itself, and with the one behind it. */
export function viewsOf(scene: Scene, next: Scene | undefined, most = USUAL): readonly View[] {
  const own = { view: scene, from: scene.start };
  const both = joined(scene, next, most);
  return both && next ? [own, { view: both, from: next.start }] : [own];
}
