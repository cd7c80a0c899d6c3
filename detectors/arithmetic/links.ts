import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { perReading } from '../kit/per-reading.ts';
import { within } from '../kit/phrases.ts';
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
const linksOf = perReading((reading) => scan(reading));

/** The kinds of link that stand in the span. */
export function linksIn(reading: Reading, start: number, end: number): Set<string> {
  return new Set(
    within(linksOf(reading), start, end)
      // Portuguese "é" and Italian "è" are verbs, "e" is "and"; folded they are one.
      .filter((hit) => hit.end - hit.start > 1 || /[^a-z]/i.test(reading.raw.slice(hit.start, hit.end)))
      .flatMap(({ value }) => value),
  );
}

/** "… is 12": a copula right before the figure. */
const COPULA =
  /(?:^|[\s)])(?:is|are|was|makes|ist|sind|waren|es|son|serian?|est|sont|seront|sera|fait|font|fera|feront|e|sao|serao|seran|saranno|werden es|will be|would be|zullen het|da|dao|sono|fa|fanno|zijn|dat is|to|daje|eder|ar|blir|это|будет)\s(?:only |just |about |around |roughly |approximately |exactly |etwa |rund |ca\. |unos |unas |aproximadamente |environ |cerca de |circa |ongeveer |okolo |около |\*{1,2}){0,2}$|[:=≈→]\s*\*{0,2}$|(?:是|为|約|约|は|が|का मतलब|है|هو|هي)\s?$/;

/** Whether words or signs say that the figure at `at` is what comes of those before `from`. */
export function concludes(reading: Reading, from: number, at: number): boolean {
  const links = linksIn(reading, from, at);
  const lead = reading.text.slice(Math.max(from, at - 30), at);
  return (
    links.has('so') ||
    links.has('total') ||
    (COPULA.test(lead) && !/\se\s[^\s]*$/.test(reading.raw.slice(Math.max(from, at - 30), at)))
  );
}
