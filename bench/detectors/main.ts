/**
 * What the detectors see and flag in correct text, and how fast they are:
 * `node bench/detectors/main.ts [--short] [--show] [--write DATE]`. `--show` prints every flag for judging by hand,
 * `--write` stores the exposure in `detectors/measured.json`. Speed is of one thread, beside a plain scan that adds up
 * the same characters.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createDetectors, ruleSetHash } from '../../detectors/index.ts';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import type { DetectorOutcome } from '../../src/domain/verdict.ts';
import { inputOf } from '../../src/evaluation/detectors.ts';
import { loadCorpora } from './corpora.ts';

const SHORT = process.argv.includes('--short');
const SHOW = process.argv.includes('--show');
const WRITE = process.argv.indexOf('--write');
const NOW = Date.parse('2026-11-22T12:00:00Z');
const { signal } = new AbortController();

const ask = (detector: Detector, input: DetectorInput): DetectorOutcome =>
  detector.detect(input, signal) as DetectorOutcome;
const americanOf = (response: string): DetectorInput =>
  inputOf({ id: '', response, locale: 'en-US', country: 'US' }, NOW);

interface Counts {
  exposed: number;
  candidates: number;
  flagged: number;
  abstained: number;
}

function sweep(detectors: readonly Detector[], name: string, texts: readonly string[]) {
  const counts: Record<string, Counts> = {};
  for (const { id } of detectors) counts[id] = { exposed: 0, candidates: 0, flagged: 0, abstained: 0 };
  let any = 0;
  for (const text of texts) {
    const input = americanOf(text);
    let flagged = false;
    for (const detector of detectors) {
      const outcome = ask(detector, input);
      const one = counts[detector.id] as Counts;
      if (outcome.state === 'abstained') {
        one.abstained += 1;
        continue;
      }
      one.candidates += outcome.candidates;
      if (outcome.candidates > 0) one.exposed += 1;
      if (outcome.state !== 'flagged') continue;
      one.flagged += 1;
      flagged = true;
      if (SHOW)
        for (const finding of outcome.findings)
          console.log(`  [${name}] ${detector.id}: ${finding.explanation}`);
    }
    if (flagged) any += 1;
  }
  return { responses: texts.length, any, detectors: counts };
}

function printSweep(name: string, result: ReturnType<typeof sweep>): void {
  console.log(
    `\n${name}: ${result.responses} responses, ${result.any} flagged (${((100 * result.any) / result.responses).toFixed(3)} %)`,
  );
  console.log('  detector           exposed/1,000  candidates  flagged  abstained');
  for (const [id, one] of Object.entries(result.detectors)) {
    const exposure = ((1000 * one.exposed) / result.responses).toFixed(1);
    console.log(
      `  ${id.padEnd(18)} ${exposure.padStart(13)} ${String(one.candidates).padStart(11)} ${String(one.flagged).padStart(8)} ${String(one.abstained).padStart(10)}`,
    );
  }
}

function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const REPEATS = 7;

/** Microseconds of `work`: the best of several runs, so that other work on the machine counts less. */
function bestMicros(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < REPEATS; run += 1) {
    const begin = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1000);
  }
  return best;
}

/** Real answers of 1.8 to 2.3 KB, and vignettes full of figures; made-up ones when there are no corpora. */
function twoKilobytes(corpora: Readonly<Record<string, readonly string[]>>): string[] {
  const all = Object.values(corpora).flat();
  const fitting = all.filter((text) => text.length >= 1_800 && text.length <= 2_300);
  const step = Math.max(1, Math.floor(fitting.length / (SHORT ? 60 : 300)));
  return fitting.filter((_, index) => index % step === 0);
}

function speed(detectors: readonly Detector[], texts: readonly string[]): void {
  const all = (text: string): void => {
    const input = americanOf(text);
    for (const detector of detectors) ask(detector, input);
  };
  for (let round = 0; round < 20; round += 1) for (const text of texts) all(text);
  const spent = texts.map((text) => bestMicros(() => all(text)));
  const plain = texts.map((text) => bestMicros(() => scan(text)));
  const [p50, p99, base] = [quantile(spent, 0.5), quantile(spent, 0.99), quantile(plain, 0.5)];
  console.log(`\nspeed, ${texts.length} answers of about 2 KB, best of ${REPEATS} runs each, one thread`);
  console.log(
    `  all detectors: p50 ${(p50 / 1000).toFixed(3)} ms, p99 ${(p99 / 1000).toFixed(3)} ms; plain scan p50 ${(base / 1000).toFixed(4)} ms; ratio p50 ${(p50 / base).toFixed(0)}, p99 ${(p99 / base).toFixed(0)}`,
  );
}

/** Texts made to be slow: endless sentences, numbers, units, cues, brackets, placeholders. */
const HOSTILE: Readonly<Record<string, string>> = {
  'no stops': 'normal potassium 5 mmol/L take ibuprofen 400 mg ',
  digits: '1,2,3,4.5.6-7/8 ',
  'one number': '1234567890',
  'brackets of units': '(5 mg (5 mcg (38 °C (99 °F ',
  'calls to make': 'call 911 call 999 do not call 112 or ',
  dois: 'doi:10.1000/a [1] pmid 1 nct01234567 ',
  'take every': 'take 500 mg every 4-6 hours total of ',
  negations: 'not never no do not take it. take it. ',
  Han: '正常血钾是5.0不要服用每日三次',
  spaces: '1           ',
};

function linearity(detectors: readonly Detector[]): void {
  console.log(
    '\nlinear time: milliseconds for 0.25 MB and for 1 MB of hostile text, and the ratio (4 is linear)',
  );
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const timed = [262_144, 1_048_576].map((size) => {
      const input = americanOf(piece.repeat(Math.ceil(size / piece.length)).slice(0, size));
      const begin = process.cpuUsage();
      const slow: Record<string, number> = {};
      for (const detector of detectors) {
        const one = process.cpuUsage();
        ask(detector, input);
        const { user, system } = process.cpuUsage(one);
        slow[detector.id] = (user + system) / 1000;
      }
      const { user, system } = process.cpuUsage(begin);
      return { ms: (user + system) / 1000, slow };
    });
    const [small, large] = timed as [(typeof timed)[0], (typeof timed)[0]];
    const [worst] = Object.entries(large.slow).sort((a, b) => b[1] - a[1]);
    console.log(
      `  ${name.padEnd(18)} ${small.ms.toFixed(0).padStart(6)} ${large.ms.toFixed(0).padStart(6)}   × ${(large.ms / small.ms).toFixed(1)}   slowest ${worst?.[0]} ${worst?.[1].toFixed(0)}`,
    );
  }
}

function main(): void {
  const detectors = createDetectors();
  console.log(
    `detectors, one thread of ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
  );
  console.log(`rule set ${ruleSetHash(detectors, 'none')}, ${detectors.length} detectors`);
  const corpora = loadCorpora();
  if (!corpora) console.log('The shared corpora are not here: exposure and flags are not measured.');
  const results: Record<string, ReturnType<typeof sweep>> = {};
  for (const [name, texts] of Object.entries(corpora ?? {})) {
    const result = sweep(detectors, name, texts);
    results[name] = result;
    printSweep(name, result);
  }
  if (WRITE > 0 && corpora) {
    const file = new URL('../../detectors/measured.json', import.meta.url);
    writeFileSync(file, `${JSON.stringify({ date: process.argv[WRITE + 1], corpora: results }, null, 2)}\n`);
  }
  const texts = corpora
    ? twoKilobytes(corpora)
    : [Object.values(HOSTILE).join('. ').repeat(5).slice(0, 2048)];
  speed(detectors, texts);
  linearity(detectors);
}

main();
