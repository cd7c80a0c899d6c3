/**
 * Speed of the health gate: `node bench/gate/main.ts [--short]`. One thread; median and best of several rounds
 * over simulated answers, beside a plain scan that adds up the same characters.
 */
import { cpus } from 'node:os';
import { vouchRedacted } from '../../src/domain/text.ts';
import { createGate } from '../../src/gate/gate.ts';
import { scenarioPlan } from '../../src/simulate/scenarios.ts';
import { simulate } from '../../src/simulate/traffic.ts';

const ROUNDS = process.argv.includes('--short') ? 5 : 15;
const RESPONSES = 2_000;

/** Simulated answers, joined until a response has at least `size` characters, then cut to it. */
function texts(size: number | undefined): string[] {
  const plan = scenarioPlan('fall-71', { seed: 3, weeks: 1, responsesPerWeek: 8_000, startWeek: '2026-W14' });
  const made: string[] = [];
  let open = '';
  for (const message of simulate(plan)) {
    open += `${(JSON.parse(message.value) as { response: string }).response}\n`;
    if (size !== undefined && open.length < size) continue;
    made.push(size === undefined ? open : open.slice(0, size));
    open = '';
    if (made.length === RESPONSES) break;
  }
  return made;
}

/** Processor seconds of each round, so that other work on the machine counts less; two rounds of warm-up left out. */
function time(work: () => number): { readonly median: number; readonly best: number } {
  const seconds: number[] = [];
  let sink = 0;
  for (let round = 0; round < ROUNDS + 2; round++) {
    const start = process.cpuUsage();
    sink += work();
    const { user, system } = process.cpuUsage(start);
    if (round >= 2) seconds.push((user + system) / 1e6);
  }
  if (Number.isNaN(sink)) throw new Error('unreachable: keeps the work from being optimised away');
  seconds.sort((a, b) => a - b);
  return { median: seconds[seconds.length >> 1] as number, best: seconds[0] as number };
}

function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function main(): void {
  const gate = createGate();
  console.log(
    `health gate, one thread of ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
  );
  for (const [name, size] of [
    ['as simulated', undefined],
    ['2 KB', 2_048],
    ['100 KB', 102_400],
  ] as const) {
    const responses = texts(size).map(vouchRedacted);
    const characters = responses.reduce((sum, text) => sum + text.length, 0);
    const gated = time(
      () => responses.filter((response) => gate.classify({ response }).label === 'health').length,
    );
    const scanned = time(() => responses.reduce((sum, text) => sum + scan(text), 0));
    const rate = (seconds: number): string => Math.round(responses.length / seconds).toLocaleString('en');
    console.log(
      `${name.padEnd(13)} mean ${Math.round(characters / responses.length)} characters: ` +
        `${rate(gated.median)} responses/s and core (best ${rate(gated.best)}); ` +
        `plain scan ${rate(scanned.median)}/s; ratio ${(scanned.median / gated.median).toFixed(3)}`,
    );
  }
}

main();
