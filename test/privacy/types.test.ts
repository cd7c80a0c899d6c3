import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { DetectorInput } from '../../src/domain/detector.ts';
import type { FindingRow, VerdictRow } from '../../src/domain/rows.ts';
import { RawText, type RedactedText, vouchRedacted } from '../../src/domain/text.ts';
import type { Finding } from '../../src/domain/verdict.ts';
import type { Telemetry } from '../../src/telemetry/events.ts';

/**
 * The compiler is the first guard. Each `@ts-expect-error` below is checked by `npm run typecheck`: were the
 * line to compile, the check would fail.
 */
const raw = new RawText('Jana Novakova, born 1.2.1980');

// @ts-expect-error raw text is no redacted text
const _redacted: RedactedText = raw;
// @ts-expect-error a plain string is no redacted text
const _plain: RedactedText = 'anything';
// @ts-expect-error raw text is no string
const _string: string = raw;
// @ts-expect-error a detector does not take raw text
const _input: DetectorInput = { response: raw };
// @ts-expect-error a detector does not take a string that nobody redacted
const _inputToo: DetectorInput = { response: 'anything' };
// @ts-expect-error a row has no place for an explanation
const _row: keyof FindingRow = 'explanation' satisfies keyof Finding;
// @ts-expect-error a row has no place for a response
const _column: keyof VerdictRow = 'response';

function _telemetryTakesNoText(telemetry: Telemetry): void {
  // @ts-expect-error raw text has no place in an event
  telemetry.emit('message.finished', { outcome: 'recorded', text: raw });
}

test('raw text does not come out by any way that turns an object into text', () => {
  const ways = [
    `${raw}`,
    String(raw),
    JSON.stringify({ raw }),
    inspect(raw, { depth: 10, showHidden: true }),
    inspect({ nested: { raw } }, { depth: 10 }),
    raw.toString(),
    JSON.stringify(Object.entries(raw)),
    JSON.stringify(structuredClone(Object.getOwnPropertyNames(raw))),
    // biome-ignore lint/style/useTemplate: string concatenation is one of the ways
    '' + raw,
  ];
  for (const way of ways) expect(way).not.toMatch(/Jana|Novakova|1980/);
});

test('its length may be known', () => {
  expect(raw.length).toBe(28);
  expect(vouchRedacted('x')).toBe('x');
});
