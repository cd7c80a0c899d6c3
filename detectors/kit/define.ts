import { createHash } from 'node:crypto';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import type { DetectorOutcome } from '../../src/domain/verdict.ts';
import { loadCases } from './cases.ts';
import { hashFolder } from './hash.ts';
import { readingOf } from './reading.ts';

export interface DetectorSpec extends Omit<Detector, 'version' | 'cases' | 'deadlineMs' | 'required'> {
  /** `import.meta.url` of the detector's own `detector.ts`. */
  readonly here: string;
  /** Raised by hand when the meaning changes; the hash of code and data is appended. */
  readonly version: string;
  /** Whatever else decides and lies outside the folder, such as the hash of an operator's list. */
  readonly also?: string;
  readonly required?: boolean;
  readonly deadlineMs?: number;
  /** What it knows, in a few words: "99 medicines". Shown by `factwatch detectors`. */
  readonly coverage?: string;
}

/** A detector out of a folder of `detectors/`. */
export interface FolderDetector extends Detector {
  readonly coverage: string;
}

/** Long against the 10 ms that any detector needs, short against a fetch. */
const DEFAULT_DEADLINE_MS = 1000;

let kit: string | undefined;

/** Hash of the tools that all detectors share: a change in them changes every detector. */
function kitHash(): string {
  kit ??= hashFolder(new URL('.', import.meta.url));
  return kit;
}

/**
 * Makes a detector out of its folder. Throws, at start and in tests, when the folder is not fit: the id is
 * not the folder's name, a kind of case is missing, or no category is declared.
 */
export function defineDetector(spec: DetectorSpec): FolderDetector {
  const folder = new URL('.', spec.here);
  const name = folder.pathname.split('/').at(-2);
  if (name !== spec.id) throw new Error(`Detector "${spec.id}" lies in the folder "${name}".`);
  if (spec.categories.length === 0) throw new Error(`Detector "${spec.id}" declares no category.`);
  const hash = createHash('sha256')
    .update([spec.version, kitHash(), hashFolder(folder), spec.also ?? ''].join('\0'))
    .digest('hex')
    .slice(0, 12);
  return {
    id: spec.id,
    version: `${spec.version}+${hash}`,
    categories: spec.categories,
    summary: spec.summary,
    languages: spec.languages,
    required: spec.required ?? true,
    deadlineMs: spec.deadlineMs ?? DEFAULT_DEADLINE_MS,
    cases: loadCases(spec.here),
    detect: (input, signal) => {
      const outcome = spec.detect(input, signal);
      // The judge quotes the response itself.
      return outcome instanceof Promise ? outcome : inOriginal(outcome, input);
    },
    coverage: spec.coverage ?? '',
  };
}

/** Deterministic detectors work on a reading of the response: their spans are put back into it. */
function inOriginal(outcome: DetectorOutcome, input: DetectorInput): DetectorOutcome {
  if (outcome.state !== 'flagged') return outcome;
  const { original } = readingOf(input);
  return {
    ...outcome,
    findings: outcome.findings.map((finding) => {
      const { start, end } = finding;
      return start === undefined || end === undefined ? finding : { ...finding, ...original({ start, end }) };
    }),
  };
}
