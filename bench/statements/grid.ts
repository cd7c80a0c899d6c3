import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Detector } from '../../src/domain/detector.ts';
import { inputOf } from '../../src/evaluation/detectors.ts';
import { ask } from '../detectors/input.ts';

/**
 * Statements by grid: ways of saying a fact times the facts that a detector knows, each once wrong and once right. What single
 * answers never show is seen at once: a way of saying it that is never read, a drug or an analyte that is found in no sentence.
 */
const text = z.string();
/** What is said: the same for wrong and right, or first the wrong and then the right. */
const twice = z.union([text, z.tuple([text, text])]);
const schema = z.strictObject({
  detector: z.string(),
  locale: z.string(),
  country: z.string().length(2),
  /** Percent of the wrong statements that may be missed, and of the right ones that may be flagged. */
  mostMissed: z.number(),
  mostFalse: z.number(),
  sets: z.array(
    z.strictObject({
      /** What is stated, in a few words. */
      about: z.string(),
      /** The user's question; `{key}` stands for a value of the subject here too. */
      prompts: z.array(twice).default([]),
      sentences: z.array(twice),
      subjects: z.array(z.record(text, twice)),
    }),
  ),
});
export type Grid = z.infer<typeof schema>;
type Twice = z.infer<typeof twice>;

export interface Cell {
  readonly sentence: string;
  readonly subject: string;
  readonly wrong: Said;
  readonly right: Said;
}
interface Said {
  readonly prompt?: string;
  readonly response: string;
}

export interface GridScore {
  readonly cells: number;
  readonly missed: readonly Cell[];
  /** Right statements that were flagged. */
  readonly flagged: readonly Cell[];
}

const FOLDER = new URL('./grids/', import.meta.url);

/** The grids of the folder, in the order of their names. */
export function readGrids(folder: URL = FOLDER): readonly (Grid & { readonly file: string })[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, ...schema.parse(parse(readFileSync(new URL(file, folder), 'utf8'))) }));
}

const pick = (said: Twice, which: 0 | 1): string => (typeof said === 'string' ? said : said[which]);

function fill(said: Twice, subject: Readonly<Record<string, Twice>>, which: 0 | 1): string {
  return pick(said, which).replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = subject[key];
    if (value === undefined) throw new Error(`no {${key}} for "${pick(said, which)}"`);
    return pick(value, which);
  });
}

/** Every sentence (behind every question, where the set has questions) with every subject. */
export function cellsOf(grid: Grid): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { prompts, sentences, subjects } of grid.sets)
    for (const subject of subjects)
      for (const sentence of sentences)
        for (const prompt of prompts.length > 0 ? prompts : [undefined]) {
          const said = (which: 0 | 1): Said => ({
            ...(prompt === undefined ? {} : { prompt: fill(prompt, subject, which) }),
            response: fill(sentence, subject, which),
          });
          const label = [prompt, sentence].flatMap((one) => (one === undefined ? [] : [pick(one, 0)]));
          cells.push({
            sentence: label.join(' → '),
            subject: Object.values(subject)
              .map((value) => pick(value, 0))
              .join(' '),
            wrong: said(0),
            right: said(1),
          });
        }
  return cells;
}

/** A wrong statement counts as found when the grid's detector flags it, a right one as flagged when any of the detectors does. */
export function scoreGrid(detectors: readonly Detector[], grid: Grid): GridScore {
  const now = Date.now();
  const flags = (said: Said, by: readonly Detector[]): boolean => {
    const input = inputOf({ id: '', locale: grid.locale, country: grid.country, ...said }, now);
    return by.some((one) => ask(one, input).state === 'flagged');
  };
  const own = detectors.filter(({ id }) => id === grid.detector);
  if (own.length === 0) throw new Error(`no detector is called ${grid.detector}`);
  const cells = cellsOf(grid);
  return {
    cells: cells.length,
    missed: cells.filter(({ wrong }) => !flags(wrong, own)),
    flagged: cells.filter(({ right }) => flags(right, detectors)),
  };
}

/** In percent of the cells. */
export function share(some: readonly Cell[], { cells }: GridScore): number {
  return (100 * some.length) / cells;
}
