import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createDetectors } from '../../detectors/index.ts';
import type { Detector } from '../domain/detector.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import type { Io } from './io.ts';

export interface DetectorsOptions {
  readonly json?: boolean;
}

export interface NewDetectorOptions {
  /** Where the folder is made; the project's `detectors` when absent. */
  readonly dir?: string;
}

/** What `bench/detectors` wrote down: exposure and flags by detector on each corpus. */
interface Measured {
  readonly date: string;
  readonly corpora: Readonly<
    Record<
      string,
      {
        readonly responses: number;
        readonly detectors: Readonly<
          Record<string, { readonly exposed: number; readonly flagged: number; readonly abstained: number }>
        >;
      }
    >
  >;
}

const MEASURED = new URL('../../detectors/measured.json', import.meta.url);

function measured(): Measured | undefined {
  return existsSync(MEASURED) ? (JSON.parse(readFileSync(MEASURED, 'utf8')) as Measured) : undefined;
}

function figuresOf(id: string, all: Measured | undefined): string[] {
  if (!all) return [];
  return Object.entries(all.corpora).flatMap(([corpus, { responses, detectors }]) => {
    const one = detectors[id];
    if (!one) return [];
    const exposure = ((1000 * one.exposed) / responses).toFixed(1);
    const abstained = one.abstained > 0 ? `; abstained in ${one.abstained}` : '';
    return [
      `    ${corpus}: ${one.flagged} of ${responses} flagged; something to look at in ${exposure} of 1,000${abstained}`,
    ];
  });
}

function coverageOf(detector: Detector): string {
  return 'coverage' in detector && typeof detector.coverage === 'string' ? detector.coverage : '';
}

function describe(detector: Detector, all: Measured | undefined): string {
  const { mustFlag, mustPass, mustAbstain } = detector.cases;
  const languages = detector.languages === 'any' ? 'any (numbers and units)' : detector.languages.join(', ');
  return [
    `${detector.id}  ${detector.version}`,
    `    ${detector.summary}`,
    `    languages: ${languages}`,
    ...(coverageOf(detector) === '' ? [] : [`    knows: ${coverageOf(detector)}`]),
    `    cases: ${mustFlag.length} must flag, ${mustPass.length} must pass, ${mustAbstain.length} must abstain`,
    ...figuresOf(detector.id, all),
  ].join('\n');
}

/** Lists the detectors with what they know, the languages they read and what was measured. */
export async function runDetectors(options: DetectorsOptions, io: Pick<Io, 'stdout'>): Promise<number> {
  const detectors = createDetectors();
  const all = measured();
  if (options.json) {
    const rows = detectors.map(({ id, version, summary, languages, required, categories, cases }, index) => ({
      id,
      version,
      summary,
      languages,
      required,
      categories,
      coverage: coverageOf(detectors[index] as Detector),
      cases: {
        mustFlag: cases.mustFlag.length,
        mustPass: cases.mustPass.length,
        mustAbstain: cases.mustAbstain.length,
      },
    }));
    io.stdout.write(`${JSON.stringify({ measured: all?.date, detectors: rows })}\n`);
    return EXIT.ok;
  }
  io.stdout.write(`${detectors.map((detector) => describe(detector, all)).join('\n\n')}\n`);
  if (all) io.stdout.write(`\nmeasured on ${all.date}; every figure is in bench/detectors/RESULTS.md\n`);
  return EXIT.ok;
}

const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function codeOf(name: string): string {
  return `import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { readingOf } from '../kit/reading.ts';
import { isAsserted } from '../kit/stance.ts';

const CLAIM = /\\bexample claim\\b/g;

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  const findings: Finding[] = [];
  let candidates = 0;
  for (const match of reading.text.matchAll(CLAIM)) {
    candidates += 1;
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isAsserted(reading, span)) continue;
    findings.push({
      category: 'claim',
      severity: 'minor',
      confidence: 0.9,
      ...span,
      rule: 'example',
      explanation: 'Why this is wrong. Source: where it says so (date).',
    });
  }
  return found(findings, candidates);
}

export function create${pascal(name)}(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: '${name}',
    version: '1',
    categories: ['claim'],
    summary: 'One sentence: what it flags.',
    languages: ['en'],
    detect,
  });
}
`;
}

const CASES = `mustFlag:
  - { name: asserted, response: "This is an example claim." }
mustPass:
  - { name: negated, response: "This is not an example claim." }
mustAbstain:
  - { name: another language, locale: pl-PL, response: "To nie jest tekst w znanym nam języku i nie wiadomo, czy jest na to rada." }
`;

function readmeOf(name: string): string {
  return `# ${name}

What it flags, what it never flags, its sources with dates, and its measured figures with exposure.
`;
}

/**
 * Makes the folder of a new detector, ready to run: code, cases, README. Registering it is one line in
 * `detectors/index.ts`. Rejects with a `FactwatchError` when the name is not fit or taken.
 */
export async function runNewDetector(
  name: string,
  options: NewDetectorOptions,
  io: Pick<Io, 'stdout'>,
): Promise<number> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) throw new FactwatchError('USAGE', 'a name is like-this');
  const base = options.dir ?? new URL('../../detectors', import.meta.url).pathname;
  const folder = `${base}/${name}`;
  if (existsSync(folder)) throw new FactwatchError('USAGE', `detectors/${name} exists already`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/detector.ts`, codeOf(name));
  writeFileSync(`${folder}/cases.yaml`, CASES);
  writeFileSync(`${folder}/README.md`, readmeOf(name));
  io.stdout.write(
    `detectors/${name} is made. Next: one import and one line in detectors/index.ts, then \`vitest run detectors\`.\n`,
  );
  return EXIT.ok;
}
