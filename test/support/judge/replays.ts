import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createStore } from '../../../src/adapters/clickhouse/store.ts';
import { RawText } from '../../../src/domain/text.ts';
import { createPseudonymizer } from '../../../src/privacy/pseudonyms.ts';
import { type SimulatedMessage, scenarioPlan, simulate } from '../../../src/simulate/index.ts';
import { factwatch } from '../factwatch.ts';
import { oracle } from './oracle.ts';
import { startJudgeServer } from './server.ts';

export const MODEL = 'judge-test';
/** What this judge holds to be wrong. */
export const WRONG = /emergency|urgence|Notfall|emergência|call \d|doctor|médecin|Arzt|médico/i;
const KEY = 'pseudonym 0123456789abcdefghijklmnopqrstuvwxyz\n';

export interface Row {
  readonly response_key: string;
  readonly state: string;
  readonly rules_state: string;
  readonly judge_state: string;
  readonly p_judge: number;
  readonly judge_model: string;
  readonly prompt_hash: string;
  /** Reasons of the judge's detectors, sorted. */
  readonly reasons: readonly string[];
}

/** Sixty simulated answers in a file, a judge on loopback, and a folder for configurations and stores. */
export async function startReplays() {
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-judge-'));
  const file = join(folder, 'traffic.ndjson');
  const size = { seed: 3, weeks: 1, responsesPerWeek: 60, startWeek: '2026-W40' };
  const traffic = [...simulate(scenarioPlan('fall-71', size))];
  writeFileSync(file, traffic.map(({ value }) => `${value}\n`).join(''));
  for (const name of ['pseudonym.key', 'sample.key']) writeFileSync(join(folder, name), KEY);
  const server = await startJudgeServer(
    oracle({ verdict: (claim) => (WRONG.test(claim) ? 'refuted' : 'supported') }),
  );

  function configure(name: string, judge: string, url = server.url): string {
    const path = join(folder, `${name}.yaml`);
    writeFileSync(
      path,
      `data_dir: ${name}
sample: { key: { file: sample.key } }
privacy: { keys: [{ id: k1, secret: { file: pseudonym.key }, not_before: "2020-01-01" }] }
telemetry: { log_level: error, listen: { port: 0 } }
judge:
  enabled: true
  base_url: ${url}
  model: ${MODEL}
  # Far above what a test spends, so that it lasts in the last minutes of a day, too.
  budget: { usd_per_day: 1000000 }
  prices: { ${MODEL}: { input_per_million: 0.4, output_per_million: 1.6 } }
  control_share: 0
${judge}`,
    );
    return path;
  }

  /** `factwatch replay` as a person runs it, and what it stored. */
  async function replay(name: string, path: string, args: readonly string[] = []) {
    const done = await factwatch(['replay', file, '--json', '--config', path, ...args], { cwd: folder });
    expect(done, done.stderr).toMatchObject({ code: 0 });
    return { ...done, rows: await rowsOf(folder, name) };
  }

  return {
    folder,
    file,
    server,
    traffic,
    health: traffic.filter(({ truth }) => truth.health),
    configure,
    replay,
    async end() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Replays = Awaited<ReturnType<typeof startReplays>>;

export async function rowsOf(folder: string, name: string): Promise<ReadonlyMap<string, Row>> {
  const store = createStore({ kind: 'embedded', path: join(folder, name, 'store') });
  try {
    const rows = await store.query<Row>(
      `SELECT response_key, state, rules_state, judge_state, p_judge, judge_model, prompt_hash,
         arraySort(groupArrayIf(reason, detector IN ('claim-check', 'rubric'))) AS reasons
       FROM verdicts_current LEFT JOIN (
         SELECT response_key, detector, reason FROM abstentions_current) AS a USING response_key
       GROUP BY ALL`,
    );
    return new Map(rows.map((row) => [row.response_key, row]));
  } finally {
    await store.close();
  }
}

/** By the truth of the simulation: the row of a message, by the key that its id gets. */
export function keyOf({ truth, value }: SimulatedMessage): string {
  const keys = [{ id: 'k1', secret: Buffer.from(KEY.trimEnd()), notBefore: Date.parse('2020-01-01') }];
  const at = Date.parse((JSON.parse(String(value)) as { created_at: string }).created_at);
  return createPseudonymizer(keys)('response', new RawText(truth.id), at);
}
