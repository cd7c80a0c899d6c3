import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { RawText } from '../../src/domain/text.ts';
import type { Redactor } from '../../src/redaction/redactor.ts';

/**
 * Names by grid: everyday sentences times names. What single texts never show is seen at once: a sentence in which no name
 * is found, a name that is found in no sentence. A mirror grid has things in the place of the names, none of which may go.
 */
const schema = z.strictObject({
  locale: z.string(),
  /** Whether the words are things; else they are people. */
  things: z.boolean().default(false),
  /** Percent of the cells that may be wrong. */
  most: z.number(),
  sets: z.array(z.strictObject({ frames: z.array(z.string().includes('{}')), names: z.string() })),
});
export type Grid = z.infer<typeof schema>;

export interface GridScore {
  readonly cells: number;
  /** Names that stayed, or things that went, by sentence. */
  readonly wrong: ReadonlyMap<string, readonly string[]>;
}

const FOLDER = new URL('./grids/', import.meta.url);

/** The grids of the folder, in the order of their names. */
export function readGrids(): readonly (Grid & { readonly file: string })[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, ...schema.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8'))) }));
}

/** Every sentence with every name; a name counts as removed when none of its letters is left. */
export function scoreGrid(redactor: Redactor, grid: Grid): GridScore {
  const wrong = new Map<string, string[]>();
  let cells = 0;
  for (const { frames, names } of grid.sets)
    for (const frame of frames)
      for (const name of names.split(/,\s+/)) {
        cells += 1;
        if (isRemoved(redactor, grid, frame, name.trim()) !== grid.things) continue;
        wrong.set(frame, [...(wrong.get(frame) ?? []), name.trim()]);
      }
  return { cells, wrong };
}

/** Of a person whether the whole name is gone, of a thing whether any of it was taken for a name. */
function isRemoved(redactor: Redactor, grid: Grid, frame: string, name: string): boolean {
  const start = frame.indexOf('{}');
  const result = redactor.open({ locale: grid.locale }).redact(new RawText(frame.replace('{}', name)));
  if (!result.ok) return true;
  const covers = (at: number): boolean =>
    result.remarks.some((one) => one.start <= at && at < one.end && (!grid.things || one.type === 'NAME'));
  const letters = Array.from(name, (char, at) => (/\p{L}/u.test(char) ? start + at : -1)).filter(
    (at) => at >= 0,
  );
  return grid.things ? letters.some(covers) : letters.every(covers);
}

/** How many cells are wrong, in percent. */
export function shareWrong({ cells, wrong }: GridScore): number {
  return (100 * [...wrong.values()].reduce((sum, names) => sum + names.length, 0)) / cells;
}
