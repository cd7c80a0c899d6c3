import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { LogLine } from '../../domain/telemetry-ports.ts';
import { createPinoLog } from './log.ts';

function memory() {
  const chunks: string[] = [];
  return { chunks, write: (chunk: string) => void chunks.push(chunk) };
}

function line(fields: LogLine['fields'], level: LogLine['level'] = 'warn'): LogLine {
  return { level, event: 'store.retry', sentence: 'An insert failed and is tried again.', fields };
}

test('a line is one JSON object with level, time, event, sentence and its fields', () => {
  const destination = memory();
  createPinoLog({ level: 'info', destination }).write(
    line({ code: 'STORE_TIMEOUT', attempt: 2, last: true }),
  );
  const written = JSON.parse(destination.chunks.join('')) as Record<string, unknown>;
  expect(written).toMatchObject({
    level: 'warn',
    event: 'store.retry',
    msg: 'An insert failed and is tried again.',
    code: 'STORE_TIMEOUT',
    attempt: 2,
    last: true,
  });
  expect(Object.keys(written).sort()).toEqual(['attempt', 'code', 'event', 'last', 'level', 'msg', 'time']);
});

test('lines below the level are not written', () => {
  const destination = memory();
  const log = createPinoLog({ level: 'error', destination });
  log.write(line({}));
  log.write(line({}, 'error'));
  expect(destination.chunks).toHaveLength(1);
});

test('anything that is no number, flag or word is left out, whatever came through the first net', () => {
  const destination = memory();
  const canary = 'Zebediah Quill';
  const fields = {
    word: canary,
    long: 'x'.repeat(65),
    [canary]: 1,
    object: { name: canary },
    list: [canary],
    error: new Error(canary),
    nan: Number.NaN,
    nothing: undefined,
    frames: canary,
    ok: 1,
  };
  createPinoLog({ level: 'debug', destination }).write(line(fields as never));
  expect(destination.chunks.join('')).not.toMatch(/Zebediah|Quill|xxxx/);
  expect(JSON.parse(destination.chunks[0]!)).toMatchObject({ ok: 1 });
});

test('a fatal line is written even when the process exits at once', () => {
  const module = fileURLToPath(new URL('./log.ts', import.meta.url));
  const program = `
    import { createPinoLog } from ${JSON.stringify(module)};
    createPinoLog({ level: 'info' }).write({ level: 'fatal', event: 'service.failed', sentence: 'Gone.', fields: {} });
    process.exit(70);`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(child.status).toBe(70);
  expect(child.stderr).toContain('"msg":"Gone."');
});

test.each([
  ['a closed pipe', '2> >(exec true)', /^alive, lost 3000$/],
  ['a full disk', '2> /dev/full', /^alive, lost 3000$/],
  ['a pipe that nobody reads', '2> >(exec sleep 4 > /dev/null)', /^alive, lost [12]\d{3}$/],
])('%s does neither end nor hold up the process', (_, redirection, told) => {
  const module = fileURLToPath(new URL('./log.ts', import.meta.url));
  const program = `
    import { createPinoLog } from ${JSON.stringify(module)};
    const log = createPinoLog({ level: 'info' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    let lost = 0;
    for (let i = 0; i < 3000; i += 1) {
      if (!log.write({ level: 'fatal', event: 'e', sentence: 'S.', fields: { i } })) lost += 1;
    }
    process.stdout.write('alive, lost ' + lost);`;
  const script = `"$NODE" --input-type=module -e "$PROGRAM" ${redirection}`;
  const child = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, NODE: process.execPath, PROGRAM: program },
  });
  expect(child.stdout).toMatch(told);
  expect(child.status).toBe(0);
});
