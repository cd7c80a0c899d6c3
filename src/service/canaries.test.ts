import { expect, test } from 'vitest';
import { createScoring } from '../app.ts';
import { composeCanaries } from '../app-canary.ts';
import { loadConfig } from '../config/load.ts';
import type { Clock } from '../domain/ports.ts';
import { hatchCanary } from '../privacy/canary.ts';
import { createPseudonymizer } from '../privacy/pseudonyms.ts';
import { createRandom } from '../simulate/random.ts';
import { createRecordingTelemetry } from '../telemetry/recording.ts';
import { type Departures, flyCanary, watchCanaries } from './canaries.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const clock: Clock = { now: () => NOW, sleep: async () => {} };
const nowhere = { judge: '', rows: '', logs: '', metrics: '' };

test('through the real redactor and detectors, 500 planted identities are seen at no exit', async () => {
  const { config } = loadConfig({ env: {}, cwd: process.cwd() });
  const pseudonymize = createPseudonymizer([{ id: 't', secret: Buffer.alloc(32, 7), notBefore: 0 }]);
  const metrics = { render: async () => ({ contentType: '', body: '' }) };
  const follow = composeCanaries(config, createScoring(config), metrics, pseudonymize);
  const random = createRandom(11).next;
  const outcomes = new Map<string, number>();
  for (let flight = 0; flight < 500; flight++) {
    const { outcome } = await flyCanary({ clock, random, follow });
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(Object.fromEntries(outcomes)).toEqual({ unseen: 500 });
});

test('a piece of a planted identity is seen however it is written', () => {
  const { seenIn } = hatchCanary(() => 0, NOW);
  expect(seenIn('{"key":"k1:00ff","text":"[NAME_1] takes ibuprofen"}')).toBe(false);
  for (const leak of [
    'ZEBEDIAH',
    'q u i l l feather',
    'zebediah.quillfeather000@example.org',
    '(212) 555-0000',
  ])
    expect(seenIn(`before ${leak} after`), leak).toBe(true);
});

test.each<[string, () => Promise<Departures>, object, number]>([
  ['nothing is seen', async () => ({ withheld: false, exits: nowhere }), { outcome: 'unseen' }, 0],
  ['it is withheld', async () => ({ withheld: true }), { outcome: 'withheld' }, 0],
  ['a step throws', async () => Promise.reject(new Error('x')), { outcome: 'failed' }, 0],
  [
    'it is in a row and in a log line',
    async () => ({ withheld: false, exits: { ...nowhere, rows: 'Quillfeather', logs: 'zebediah' } }),
    { outcome: 'leaked' },
    2,
  ],
])('when %s, telemetry says so', async (_, follow, flown, leaks) => {
  const telemetry = createRecordingTelemetry();
  const stop = new AbortController();
  const once: Clock = { now: () => NOW, sleep: async () => stop.abort() };
  await watchCanaries({ everyMs: 1000, clock: once, telemetry, random: () => 0, follow }, stop.signal);
  expect(telemetry.of('canary.flown')).toEqual([flown]);
  expect(telemetry.of('canary.leaked')).toHaveLength(leaks);
});
