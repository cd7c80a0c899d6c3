import { expect, test } from 'vitest';
import { createPinoLog } from '../adapters/pino/log.ts';
import { createPrometheusMetrics } from '../adapters/prometheus/registry.ts';
import { RawText } from '../domain/text.ts';
import { FactwatchError } from '../errors.ts';
import { metricDefinitions } from './definitions.ts';
import { definitionOf, EVENT_NAMES, type EventName } from './events.ts';
import { createTelemetry } from './telemetry.ts';

const NAME = 'Zebediah Quillfeather';
const NUMBER = '943 476 5919';
const TEXT = `${NAME}, NHS ${NUMBER}`;

/** The canary in the shapes in which a caller could hand it over by mistake. */
const DISGUISES: readonly unknown[] = [
  TEXT,
  TEXT.toUpperCase(),
  `x\n    at f (/app/src/${NAME}.ts:1:1)`,
  new RawText(TEXT),
  new Error(TEXT),
  new Error('outer', { cause: new Error(TEXT) }),
  Object.assign(new Error('x'), { name: TEXT, code: TEXT, body: TEXT }),
  new FactwatchError('INTERNAL', TEXT),
  { a: { b: { c: TEXT } } },
  [TEXT],
  { toString: () => TEXT, valueOf: () => 943_476_5919 },
  JSON.stringify({ text: TEXT }),
];

test('a canary in any field of any event reaches neither the bytes of the log nor a scrape', async () => {
  const chunks: string[] = [];
  const metrics = createPrometheusMetrics(metricDefinitions());
  let now = 0;
  const telemetry = createTelemetry({
    metrics,
    log: createPinoLog({
      level: 'debug',
      destination: { write: (chunk: string) => void chunks.push(chunk) },
    }),
    now: () => {
      now += 20_000; // every line is outside the window: none is left out
      return now;
    },
    build: { version: '1', ruleSet: 'x', node: '24' },
    detectors: ['arithmetic'],
  });
  for (const event of EVENT_NAMES) for (const disguise of DISGUISES) emitEverywhere(event, disguise);
  telemetry.close();

  function emitEverywhere(event: EventName, disguise: unknown): void {
    const fields: Record<string, unknown> = {
      [TEXT]: disguise,
      unasked: disguise,
      msg: disguise,
      err: disguise,
    };
    for (const name of Object.keys(definitionOf(event).fields)) fields[name] = disguise;
    telemetry.emit(event, fields as never);
  }

  const exits = `${chunks.join('')}\n${(await metrics.render()).body}`;
  expect(chunks.length).toBeGreaterThan(DISGUISES.length * 10);
  expect(exits.toLowerCase()).not.toMatch(/zebediah|quillfeather/);
  expect(exits.replace(/\D/g, '')).not.toContain('9434765919');
});
