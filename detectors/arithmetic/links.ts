import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { createTaggedMatcher } from '../kit/tagged.ts';

/** Words by which a figure follows from others. */

const LinksFile = z.strictObject({
  sources: SourcesSchema,
  links: z.array(z.strictObject({ id: z.string(), source: z.string(), phrases: z.array(z.string()) })),
});
const file = loadKnowledge(import.meta.url, 'links.yaml', LinksFile);
checkSources('links.yaml', file.sources, file.links);

const scan = createTaggedMatcher(file.links);
const memory = new WeakMap<Reading, readonly PhraseHit<readonly string[]>[]>();

/** The kinds of link that stand in the span. */
export function linksIn(reading: Reading, start: number, end: number): Set<string> {
  let links = memory.get(reading);
  if (!links) {
    links = scan(reading);
    memory.set(reading, links);
  }
  return new Set(within(links, start, end).flatMap(({ value }) => value));
}
