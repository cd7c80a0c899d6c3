/**
 * What the detectors see and flag in correct text, and how fast they are:
 * `node bench/detectors/main.ts [--short] [--show] [--write DATE]`. `--show` prints every flag for judging by hand,
 * `--write` stores the exposure in `detectors/measured.json`. Speed is of one thread, beside a plain scan that adds up
 * the same characters.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createDetectors, ruleSetHash } from '../../detectors/index.ts';
import type { Detector } from '../../src/domain/detector.ts';
import type { Finding } from '../../src/domain/verdict.ts';
import { type Item, loadCorpora } from './corpora.ts';
import { ask, inputAsAmerican } from './input.ts';
import { HOSTILE, linearity, speed, twoKilobytes } from './speed.ts';

const SHORT = process.argv.includes('--short');
const SHOW = process.argv.includes('--show');
const WRITE = process.argv.indexOf('--write');

interface Counts {
  exposed: number;
  candidates: number;
  flagged: number;
  abstained: number;
}

/** A flag with the words around it. */
function show(name: string, { prompt, response }: Item, finding: Finding): void {
  const { category, explanation, rule, start = 0, end = 0 } = finding;
  const words = response.slice(Math.max(0, start - 120), end + 120).replace(/\s+/g, ' ');
  console.log(
    `  [${name}] ${category} ${rule}: ${explanation}\n      ${prompt?.slice(0, 100) ?? '-'} … ${words}`,
  );
}

function sweep(detectors: readonly Detector[], name: string, items: readonly Item[]) {
  const counts: Record<string, Counts> = {};
  for (const { id } of detectors) counts[id] = { exposed: 0, candidates: 0, flagged: 0, abstained: 0 };
  let any = 0;
  for (const item of items) {
    const input = inputAsAmerican(item);
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
      if (SHOW) for (const finding of outcome.findings) show(name, item, finding);
    }
    if (flagged) any += 1;
  }
  return { responses: items.length, any, detectors: counts };
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

/** Turns without an answer: which of them the reader of emergencies takes for one. */
function sweepTurns(detectors: readonly Detector[], name: string, turns: readonly string[]): void {
  const reader = detectors.find(({ id }) => id === 'missed-red-flag');
  if (!reader) return;
  let emergencies = 0;
  for (const prompt of turns) {
    const outcome = ask(reader, inputAsAmerican({ prompt, response: '' }));
    if (outcome.state === 'abstained' || outcome.candidates === 0) continue;
    emergencies += 1;
    if (SHOW && outcome.state === 'flagged')
      console.log(`  [${name}] ${outcome.findings[0]?.rule}: ${prompt.slice(0, 300)}`);
  }
  console.log(`\n${name}: ${turns.length} turns without an answer, ${emergencies} read as an emergency`);
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
  for (const [name, items] of Object.entries(corpora?.answers ?? {})) {
    const result = sweep(detectors, name, items);
    results[name] = result;
    printSweep(name, result);
  }
  for (const [name, turns] of Object.entries(corpora?.turns ?? {})) sweepTurns(detectors, name, turns);
  if (WRITE > 0 && corpora) {
    const file = new URL('../../detectors/measured.json', import.meta.url);
    writeFileSync(file, `${JSON.stringify({ date: process.argv[WRITE + 1], corpora: results }, null, 2)}\n`);
  }
  const madeUp = [{ response: Object.values(HOSTILE).join('. ').repeat(5).slice(0, 2048) }];
  speed(detectors, corpora ? twoKilobytes(corpora.answers, SHORT ? 60 : 300) : madeUp);
  linearity(detectors);
}

main();
