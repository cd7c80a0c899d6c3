import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { CellSchema, compileCells, type Wording } from './cells.ts';

/** The rows of the settings: an instruction or a property, its values and the words for each. */

const SettingsFile = z.strictObject({
  sources: SourcesSchema,
  settings: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      /** First one, then the other is good advice: neither sentence may speak of a time. */
      steps: z.boolean().default(false),
      /** A property: no condition makes another of it. */
      firm: z.boolean().default(false),
      /** Of meals: the same words say when something is measured. */
      meals: z.boolean().default(false),
      /** Read in a brief answer only. */
      brief: z.boolean().default(false),
      /** Words that open another case of it. */
      cases: CellSchema.default({}),
      values: z.record(z.string(), CellSchema),
    }),
  ),
});

export interface Setting {
  readonly id: string;
  readonly steps: boolean;
  readonly firm?: boolean;
  readonly meals?: boolean;
  readonly brief?: boolean;
  readonly cases?: ReadonlyMap<string, readonly Wording[]>;
  readonly values: readonly {
    readonly value: string;
    readonly cells: ReadonlyMap<string, readonly Wording[]>;
  }[];
}

export const settings: readonly Setting[] = ['settings.yaml', 'settings-brief.yaml'].flatMap((name) => {
  const file = loadKnowledge(import.meta.url, name, SettingsFile);
  checkSources(name, file.sources, file.settings);
  return file.settings.map(({ id, steps, firm, meals, brief, cases, values }) => ({
    id,
    steps,
    firm,
    meals,
    brief,
    cases: compileCells(cases),
    values: Object.entries(values).map(([value, cells]) => ({ value, cells: compileCells(cells) })),
  }));
});
