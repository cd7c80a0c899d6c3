import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { readingOf } from '../kit/reading.ts';
import { HEADING } from '../kit/references.ts';
import { Seldom } from '../kit/seldom.ts';
import { isAsserted, type Stance } from '../kit/stance.ts';
import { doiFaults } from './dois.ts';
import { datings } from './journals.ts';
import { BRACKET, markers } from './markers.ts';
import { pages } from './pages.ts';
import { loadRetractions, type Retractions } from './retractions.ts';
import { identifiers } from './rules.ts';
import { works } from './works.ts';
import { years } from './years.ts';

export interface CitationOptions {
  /** Path of a Retraction Watch list (CSV). */
  readonly retractionsFile?: string | undefined;
}

/** Nothing that looks like a citation: nothing to do. */
const HINT = new Seldom(/doi|pmid|pmc|pubmed|nct|isbn|issn|orcid|arxiv|et al|\bng ?\d|10\.\d{4}|\d{4}/);
const NAMED = new Seldom(
  /doi|pmid|pmc|pubmed|nct|ntc|isbn|issn|orcid|arxiv|isrctn|eudract|actrn|chictr|drks|crd\d|\bcd\d|nice\b/,
);
const REDACTED = /(?:\bpmid|\bpubmed id|\bdoi|\bnct|\bisbn|\bpmcid)\s*[:#]?\s*(?:number\s*)?\u0001/;

/** Of a year that cannot be, too, it may be said when. */
const IGNORED: Stance[] = ['negated', 'asked', 'quoted', 'conditional', 'historical'];
/** A marker points to nothing whoever says what stands before it. */
const OF_MARKERS: Stance[] = [...IGNORED, 'attributed'];

function detect(input: DetectorInput, retractions: Retractions): DetectorOutcome {
  const reading = readingOf(input);
  const given = input.citations?.length ?? 0;
  const hint = HINT.test(reading.text);
  if (!hint && given === 0 && !BRACKET.test(reading.text) && !HEADING.test(reading.text)) return clean(0);
  const named = NAMED.test(reading.text);
  const cited = [
    ...(named ? identifiers(reading, input.createdAt) : []),
    ...(hint ? years(reading, input.createdAt) : []),
    ...(hint ? datings(reading) : []),
    ...(hint ? pages(reading) : []),
    ...doiFaults(reading),
    ...markers(reading, given),
    ...works(input, reading, retractions),
  ];
  const findings: Finding[] = cited
    .filter((one) => one.bad && isAsserted(reading, one, one.rule === 'marker' ? OF_MARKERS : IGNORED))
    .map((one) => ({
      category: 'citation',
      severity: one.severity,
      confidence: 0.97,
      start: one.start,
      end: one.end,
      rule: one.rule,
      explanation: one.explanation,
    }));
  if (findings.length === 0 && reading.placeholders.length > 0 && REDACTED.test(reading.text)) {
    return abstained('placeholder');
  }
  return found(findings, cited.length);
}

/** Throws when the retraction list cannot be read or has not the expected columns. */
export function createCitation(options: CitationOptions = {}): Detector {
  const retractions = loadRetractions(options.retractionsFile);
  return defineDetector({
    here: import.meta.url,
    id: 'citation',
    version: '1',
    also: retractions.hash,
    categories: ['citation'],
    summary: 'Citations that cannot be right: malformed identifiers, [4] of three sources, retracted works.',
    coverage: `8 kinds of identifier, ${retractions.size} retracted works`,
    languages: 'any',
    detect: (input) => detect(input, retractions),
  });
}
