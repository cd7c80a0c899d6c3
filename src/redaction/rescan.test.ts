import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, openText, reopen } from './engine.ts';
import { edited } from './replacement.ts';
import type { Edit } from './rescan.ts';
import type { Scan } from './scan.ts';

const engine = createEngine();
const options = { language: '', country: '', late: () => false, also: [], done: () => {}, whole: false };

const words = fc.constantFrom(
  'Maria',
  'lives',
  'at',
  '12',
  'a1',
  '7.5',
  '@x.org',
  'http://y',
  'ü',
  '我',
  ' ',
  ', ',
  '\n',
);
const texts = fc.array(words, { minLength: 1, maxLength: 60 }).map((all) => all.join(' '));
const cuts = fc.array(fc.nat({ max: 400 }), { minLength: 2, maxLength: 6 });

/** Disjoint ranges of the text, in order. */
function editsOf(text: string, offsets: readonly number[]): Edit[] {
  const sorted = [...new Set(offsets.map((offset) => offset % (text.length + 1)))].sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let index = 0; index + 1 < sorted.length; index += 2) {
    edits.push({ start: sorted[index]!, end: sorted[index + 1]!, placeholder: `[NAME_${index + 1}]` });
  }
  return edits;
}

function tokens(scan: Scan): unknown {
  return Array.from({ length: scan.count + 1 }, (_, token) => [
    scan.start[token],
    scan.end[token],
    scan.hash[token],
    scan.value[token],
    scan.shape[token],
    scan.taken[token],
    scan.gap(token),
    scan.kinds[token],
  ]);
}

describe('a text that edits made', () => {
  it('has the tokens, kinds, marks and counts it would have if it were read from its beginning', () => {
    fc.assert(
      fc.property(texts, cuts, (text, offsets) => {
        const edits = editsOf(text, offsets);
        fc.pre(edits.length > 0);
        openText(engine, text, options);
        const changed = edited(text, edits);
        fc.pre(reopen(engine, changed, edits, options));
        const { scan } = engine.document;
        const quick = [tokens(scan), scan.ats.slice(), scan.slashes.slice(), scan.lowers, scan.uppers];
        openText(engine, changed, options);
        const { scan: whole } = engine.document;
        expect(quick).toEqual([tokens(whole), whole.ats, whole.slashes, whole.lowers, whole.uppers]);
      }),
      { numRuns: 2_000 },
    );
  });
});
