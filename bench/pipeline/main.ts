import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composePipeline, createScoring, createTelemetryStack } from '../../src/app.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { SourceMessage } from '../../src/domain/ports.ts';
import { scenarioPlan, simulate } from '../../src/simulate/index.ts';

/**
 * What one core makes of sampled responses: decode, redact, gate, detect, record, without broker and store;
 * beside it, in the same run, `JSON.parse` of the same messages. Then a whole `factwatch replay` into the
 * embedded store, in a process of its own, with its peak memory.
 */
const short = process.argv.includes('--short');
const weeks = 4;
const perWeek = short ? 500 : 2500;
const plan = scenarioPlan('fall-71', { seed: 5, weeks, responsesPerWeek: perWeek, startWeek: '2026-W30' });
const messages: SourceMessage[] = [...simulate(plan)].map(({ key, value }, offset) => ({
  topic: 'bench',
  partition: 0,
  offset: BigInt(offset),
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers: {},
}));
const bytes = messages.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
const folder = mkdtempSync(join(tmpdir(), 'factwatch-bench-'));

try {
  const ours = await pipelineRate();
  const parse = parseRate();
  console.log(
    `${messages.length} simulated responses, ${Math.round(bytes / messages.length)} bytes each on average`,
  );
  console.log(`pipeline, one core:   ${Math.round(ours)} responses/s`);
  console.log(
    `JSON.parse alone:     ${Math.round(parse)} responses/s; the pipeline is ${(parse / ours).toFixed(0)} times the work`,
  );
  replay();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function pipelineRate(): Promise<number> {
  const { config } = loadConfig({ env: { FACTWATCH_LOG_LEVEL: 'silent' }, cwd: folder });
  const scoring = createScoring(config);
  const { telemetry } = createTelemetryStack(config, scoring);
  const signal = new AbortController().signal;
  const { pipeline, sampler } = composePipeline(config, { scoring, telemetry, judge: undefined, signal });
  const pass = async (part: readonly SourceMessage[]): Promise<number> => {
    const start = performance.now();
    for (const message of part) await pipeline(message, sampler.first(message));
    return part.length / ((performance.now() - start) / 1000);
  };
  await pass(messages.slice(0, messages.length / 4));
  return median([await pass(messages), await pass(messages), await pass(messages)]);
}

function parseRate(): number {
  const rates = [1, 2, 3].map(() => {
    const start = performance.now();
    for (const { value } of messages) JSON.parse(Buffer.from(value!).toString());
    return messages.length / ((performance.now() - start) / 1000);
  });
  return median(rates);
}

function replay(): void {
  const file = join(folder, 'traffic.ndjson');
  writeFileSync(file, messages.map(({ value }) => `${Buffer.from(value!).toString()}\n`).join(''));
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const start = performance.now();
  const { status, stderr } = spawnSync(
    '/usr/bin/env',
    ['time', '-v', process.execPath, main, 'replay', file],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, FACTWATCH_LOG_LEVEL: 'error' } },
  );
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
  if (status !== 0) throw new Error('replay failed');
  const memory = Number.isNaN(peak)
    ? 'peak memory not known (GNU time is not here)'
    : `peak memory ${peak.toFixed(0)} MiB`;
  console.log(`replay, start to end: ${seconds.toFixed(1)} s, ${memory}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
