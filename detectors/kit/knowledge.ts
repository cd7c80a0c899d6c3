import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where a fact comes from: shown by `factwatch check`, required on every row of every knowledge file. */
export const SourceSchema = z.strictObject({
  title: z.string().min(8),
  date: z.union([z.string(), z.number()]).transform(String),
  url: z.string().optional(),
});

/** Sources of a knowledge file by the short key that its rows carry. */
export const SourcesSchema = z.record(z.string(), SourceSchema);
export type Sources = z.infer<typeof SourcesSchema>;

/**
 * Reads a knowledge file that lies beside the code. Throws on anything that does not fit `schema`: a wrong
 * knowledge file is a bug of the build, not a data problem.
 */
export function loadKnowledge<T extends z.ZodType>(here: string, name: string, schema: T): z.infer<T> {
  const url = new URL(name, here);
  const parsed = schema.safeParse(parse(readFileSync(url, 'utf8')));
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Throws when a row names a source that the file does not list. */
export function checkSources(name: string, sources: Sources, rows: readonly { source: string }[]): void {
  for (const row of rows) {
    if (!(row.source in sources)) throw new Error(`${name}: a row names the unknown source "${row.source}"`);
  }
}

/** "title, date" for an explanation. */
export function cite(sources: Sources, key: string): string {
  const source = sources[key];
  return source ? `${source.title} (${source.date})` : key;
}
