import { z } from 'zod';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { type DetectorOutcome, type Finding, found, SEVERITIES } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { readingOf } from '../kit/reading.ts';
import { simplifiedOf } from '../kit/simplified.ts';
import { asserts, patternsHash } from '../patterns/assertion.ts';
import { createPatterns } from '../patterns/patterns.ts';
import { expand } from '../patterns/vocabulary.ts';
import { absolutesIn, LANGUAGES } from './absolutes.ts';
import { isGone, isOfSome } from './meant.ts';

const ClaimRow = z.strictObject({
  id: z.string(),
  source: z.string(),
  severity: z.enum(SEVERITIES),
  say: z.array(z.array(z.string()).min(1)).min(1),
  unless: z.string().optional(),
});
const ClaimsFile = z.strictObject({
  sources: SourcesSchema,
  vocabulary: z.record(z.string(), z.string()),
  claims: z.array(ClaimRow),
  unless: z.string(),
});

const file = loadKnowledge(import.meta.url, 'claims.yaml', ClaimsFile);
checkSources('claims.yaml', file.sources, file.claims);

/** From the treatment to what is promised of it: one clause. */
const WITHIN = 110;

const patterns = createPatterns(
  file.claims.flatMap((claim) =>
    claim.say.map((groups) => {
      const rarest = Math.max(
        0,
        groups.findIndex((group) => group.startsWith('^')),
      );
      return {
        groups: groups.map((group) => expand(group.replace(/^\^/, ''), file.vocabulary)),
        ordered: true,
        within: WITHIN,
        focus: rarest,
        anchor: rarest,
        unless: expand(`${file.unless}|${claim.unless ?? ''}`, file.vocabulary),
        value: claim,
      };
    }),
  ),
);

function detect(input: DetectorInput): DetectorOutcome {
  const reading = simplifiedOf(readingOf(input));
  const { hits, sentences } = patterns.find(reading);
  const findings = new Map<string, Finding>();
  for (const hit of hits) {
    const claim = hit.value;
    const key = `${claim.id}:${hit.sentence.start}`;
    const words = reading.text.slice(hit.sentence.start, hit.sentence.end);
    if (findings.has(key) || isOfSome(words) || isGone(words) || !asserts(reading, hit)) continue;
    findings.set(key, {
      category: 'overclaim',
      severity: claim.severity,
      confidence: 0.9,
      start: hit.start,
      end: hit.end,
      rule: claim.id,
      explanation: `An absolute promise about a medical outcome that nobody can give. Source: ${cite(file.sources, claim.source)}.`,
    });
  }
  const { absolutes, candidates } = absolutesIn(reading);
  for (const { start, end } of absolutes) {
    if ([...findings.values()].some((one) => (one.start ?? 0) < end && start < (one.end ?? 0))) continue;
    findings.set(`absolute:${start}`, {
      category: 'overclaim',
      severity: 'severe',
      confidence: 0.85,
      start,
      end,
      rule: 'absolute',
      explanation: `An absolute promise about a medical outcome that nobody can give. Source: ${cite(file.sources, 'gmc')}.`,
    });
  }
  return found([...findings.values()], Math.max(sentences, candidates));
}

export function createOverclaim(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'overclaim',
    version: '2',
    also: patternsHash,
    categories: ['overclaim'],
    summary: 'Absolute guarantees about a medical outcome: cures, full effect, no risk, no side effects.',
    languages: LANGUAGES,
    required: false,
    detect,
  });
}
