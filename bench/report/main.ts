/**
 * What the report of a week costs over a large store: `npm run bench report`, or `node bench/report/main.ts [rows …]`.
 *
 * Every size is filled by one process and reported on by another, so that its peak memory is the report's own. The week
 * is the last of 26, the chart shows eight; the embedded store, parts merged.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createStore } from '../../src/adapters/clickhouse/store.ts';
import { renderWeeklyHtml } from '../../src/report/weekly/html.ts';
import { buildWeekly } from '../../src/report/weekly/model.ts';
import { dayOf } from '../../src/trends/weeks.ts';
import { fill, HOUR, START, WEEKS } from '../store/fill.ts';

const WEEK_MS = 168 * HOUR * 1000;
const SHOWN = 8;
const MIB = 2 ** 20;
const SIZES = process.argv.includes('--short') ? [100_000] : [100_000, 1_000_000];

async function fillAt(path: string, rows: number): Promise<void> {
  const store = createStore({ kind: 'embedded', path });
  await store.migrate();
  await fill(store, rows);
  // One partition at a time: a merge of the whole of ten million rows passes the deadline of a statement.
  const partitions = await store.query<{ id: string }>(
    "SELECT DISTINCT partition_id AS id FROM system.parts WHERE active AND database = currentDatabase() AND table = 'verdicts' ORDER BY id",
  );
  for (const { id } of partitions) await store.execute(`OPTIMIZE TABLE verdicts PARTITION ID '${id}' FINAL`);
  await store.close();
}

async function reportAt(path: string, rows: number): Promise<void> {
  const store = createStore({ kind: 'embedded', path });
  const monday = START * 1000 + (WEEKS - 1) * WEEK_MS;
  const before = process.memoryUsage().rss;
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const model = await buildWeekly(store, {
    scope: { from: dayOf(monday), to: dayOf(monday + WEEK_MS - 1), panel: 'rules' },
    since: dayOf(monday - (SHOWN - 1) * WEEK_MS),
    minimumCell: 11,
    nowMs: monday + 2 * WEEK_MS,
    build: 'bench',
    title: 'Bench',
  });
  const bytes = renderWeeklyHtml(model!).length;
  const took = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS / 1024;
  const cells = [
    rows,
    took.toFixed(1),
    ((user + system) / 1e6).toFixed(1),
    Math.round(before / MIB),
    Math.round(peak),
  ];
  console.log(`| ${[...cells, bytes].join(' | ')} |`);
  await store.close();
}

function inProcess(step: string, path: string, rows: number): void {
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), step, path, String(rows)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const [step = '', path = '', size = ''] = process.argv.slice(2);
if (step === 'fill') await fillAt(path, Number(size));
else if (step === 'report') await reportAt(path, Number(size));
else {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((rows) => rows > 0);
  console.log('| rows | seconds | CPU seconds | MiB before | MiB at most | bytes of the page |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const rows of sizes.length > 0 ? sizes : SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'factwatch-bench-report-'));
    inProcess('fill', join(folder, 'store'), rows);
    inProcess('report', join(folder, 'store'), rows);
    rmSync(folder, { recursive: true, force: true });
  }
}
