import { z } from 'zod';
import { fold } from '../../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { praiseOf } from '../advice/praised.ts';
import { CellSchema, compileCells, type Wording } from './cells.ts';
import type { Setting } from './settings-rows.ts';

/** Things that an answer forbids or allows: a setting with two values, made from a thing and the words for both. */

const StancesFile = z.strictObject({
  sources: SourcesSchema,
  banned: CellSchema,
  allowed: CellSchema,
  things: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      /** An order to use it allows it, too; "clean with alcohol" allows no drink. */
      ordered: z.boolean().default(false),
      /** The child belongs to it: no other person. */
      shared: z.boolean().default(false),
      of: z.record(z.string().length(2), z.string()),
    }),
  ),
});

/** "Dairy-free", "milchfrei": without it. */
const NOT_FREE = '(?![- ]?(?:free|frei|vrij))';

const file = loadKnowledge(import.meta.url, 'stances.yaml', StancesFile);
checkSources('stances.yaml', file.sources, file.things);

function cellsFor(template: z.infer<typeof CellSchema>, of: Readonly<Record<string, string>>) {
  return compileCells(
    Object.fromEntries(
      Object.entries(of).map(([language, thing]) => [
        language,
        (template[language] ?? []).map((cell) => cell.replaceAll('%', `(?:${thing})${NOT_FREE}`)),
      ]),
    ),
  );
}

/** "… is fine": predicates that allow what stands before them. */
function allowedFor(of: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Wording[]> {
  return new Map(
    [...cellsFor(file.allowed, of)].map(([language, wordings]) => {
      const praise = praiseOf(language);
      const thing = fold(of[language] as string);
      if (!praise) return [language, wordings];
      let pattern: RegExp | undefined;
      const praised: Wording = {
        whole: true,
        // Made when a text of its language is read.
        get pattern() {
          pattern ??= new RegExp(
            `(?<![\\p{L}\\p{M}])(?:${thing})${NOT_FREE}(?:[^.;\\n。]{0,40}?)(?:${praise})`,
            'gu',
          );
          return pattern;
        },
      };
      return [language, [...wordings, praised]];
    }),
  );
}

export const stanceSettings: readonly Setting[] = file.things.map(({ id, of, ordered, shared }) => ({
  id: `stance-${id}`,
  steps: true,
  ordered,
  shared,
  gate: compileCells(Object.fromEntries(Object.entries(of).map(([language, thing]) => [language, [thing]]))),
  values: [
    { value: 'banned', cells: cellsFor(file.banned, of) },
    { value: 'allowed', cells: allowedFor(of) },
  ],
}));
