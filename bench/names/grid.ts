import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
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
  /** Of things: whether anything that goes is wrong, or only what goes as a name. */
  removals: z.enum(['names', 'all']).default('names'),
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

/** The grids of the folder, in the order of their names; a file holds one, or several one below the other. */
export function readGrids(): readonly (Grid & { readonly file: string })[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) =>
      parseAllDocuments(readFileSync(new URL(file, FOLDER), 'utf8')).map((document) => {
        const grid = schema.parse(document.toJS());
        return { file: file.startsWith(grid.locale) ? file : `${grid.locale}-${file}`, ...grid };
      }),
    );
}

/** Every sentence with every name; a name counts as removed when none of its letters is left. */
export function scoreGrid(redactor: Redactor, grid: Grid): GridScore {
  const wrong = new Map<string, string[]>();
  let cells = 0;
  for (const { frames, names } of grid.sets)
    for (const frame of frames)
      for (const name of names.split(names.includes('|') ? /\s*\|\s*/ : /[,،]\s+/)) {
        cells += 1;
        if (isRemoved(redactor, grid, frame, name.trim()) !== grid.things) continue;
        wrong.set(frame, [...(wrong.get(frame) ?? []), name.trim()]);
      }
  return { cells, wrong };
}

/**
 * Of a person whether the whole name is gone, of a thing whether any of it was taken for a name. With brackets only what stands
 * in them counts: "la [Clinique des Tilleuls]".
 */
function isRemoved(redactor: Redactor, grid: Grid, frame: string, name: string): boolean {
  const written = name.replace(/[[\]]/g, '');
  const start = frame.indexOf('{}') + Math.max(0, name.indexOf('['));
  const counted = /\[(.*)\]/.exec(name)?.[1] ?? name;
  const result = redactor.open({ locale: grid.locale }).redact(new RawText(frame.replace('{}', written)));
  if (!result.ok) return true;
  const covers = (at: number): boolean =>
    result.remarks.some(
      (one) =>
        one.start <= at && at < one.end && (!grid.things || grid.removals === 'all' || one.type === 'NAME'),
    );
  const letters = [...counted.matchAll(/[\p{L}\d]/gu)].map(({ index }) => start + index);
  return grid.things ? letters.some(covers) : letters.every(covers);
}

/** How many cells are wrong, in percent. */
export function shareWrong({ cells, wrong }: GridScore): number {
  return (100 * [...wrong.values()].reduce((sum, names) => sum + names.length, 0)) / cells;
}
