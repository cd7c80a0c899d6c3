import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { flaggedRow, key, verdictRow } from '../../test/support/clickhouse/rows.ts';
import type { ReviewDrawRow, ReviewItemRow } from '../domain/analysis-rows.ts';
import { labelledResponses } from '../domain/labels.ts';
import type { InsertOutcome, VerdictSink } from '../domain/ports.ts';
import type { RedactedResponse } from '../domain/response.ts';
import { vouchRedacted } from '../domain/text.ts';
import { type Candidate, drawForReview } from './export.ts';
import { type ImportContext, importLabels } from './import.ts';
import { createReviewQueue } from './queue.ts';
import { createSealer } from './seal.ts';

const SECRET = new Uint8Array(32).fill(7);

describe('sealed text', () => {
  const sealer = createSealer(SECRET, randomBytes);
  const sealed = sealer.seal('k:1', 'Drink water, [NAME_1].');

  it('opens with its key under its response, and no other way', () => {
    expect(sealer.open('k:1', sealed)).toBe('Drink water, [NAME_1].');
    expect(sealer.open('k:2', sealed)).toBeUndefined();
    expect(createSealer(new Uint8Array(32).fill(8), randomBytes).open('k:1', sealed)).toBeUndefined();
    const bytes = Buffer.from(sealed, 'base64');
    bytes[20]! ^= 1;
    expect(sealer.open('k:1', bytes.toString('base64'))).toBeUndefined();
    expect(sealer.open('k:1', 'short')).toBeUndefined();
  });

  it('is different every time, holds no word of the text and names its key', () => {
    expect(sealer.seal('k:1', 'Drink water, [NAME_1].')).not.toBe(sealed);
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('water');
    expect(sealer.keyId).toMatch(/^[0-9a-f]{16}$/);
    expect(() => createSealer(new Uint8Array(31), randomBytes)).toThrow(RangeError);
  });
});

const response = (n: number): RedactedResponse => ({
  responseKey: key(n),
  createdAt: 0,
  model: 'm',
  response: vouchRedacted(`answer ${n}`),
  locale: 'en-GB',
  redactions: {},
});

function collecting(outcome: InsertOutcome = { ok: true }) {
  const order: string[] = [];
  const items: ReviewItemRow[] = [];
  const sink: VerdictSink = {
    insertVerdicts: async (rows) => {
      order.push(`verdicts ${rows.length}`);
      return { ok: true };
    },
    insertDeadLetters: async () => ({ ok: true }),
  };
  const insert = async (rows: readonly ReviewItemRow[]) => {
    order.push(`queue ${rows.length}`);
    items.push(...rows);
    return outcome;
  };
  return { order, items, sink, insert };
}

describe('the queue', () => {
  const queue = () =>
    createReviewQueue({
      sealer: createSealer(SECRET, randomBytes),
      secret: SECRET,
      rates: { flagged: 1, clean: 0.1 },
    });

  it('keeps flagged ones and a keyed share of clean ones, with the probability, never unscored ones', async () => {
    const { items, sink, insert } = collecting();
    const one = queue();
    const verdicts = Array.from({ length: 2000 }, (_, n) => verdictRow(n));
    for (const [n, verdict] of verdicts.entries()) one.offer(response(n), verdict);
    const flagged = flaggedRow(5000);
    const unscored = verdictRow(5001, { state: 'unscored' });
    one.offer(response(5000), flagged);
    one.offer(response(5001), unscored);
    await one.through(sink, insert).insertVerdicts([...verdicts, flagged, unscored]);
    const clean = items.filter((item) => item.drawnFrom === 'clean');
    expect(clean.length).toBeGreaterThan(150);
    expect(clean.length).toBeLessThan(250);
    expect(new Set(clean.map((item) => item.pLabel))).toEqual(new Set([0.1]));
    expect(items.filter((item) => item.drawnFrom === 'flagged')).toMatchObject([{ pLabel: 1 }]);
    expect(items.some((item) => item.responseKey === key(5001))).toBe(false);
    const again = collecting();
    const two = queue();
    for (const [n, verdict] of verdicts.entries()) two.offer(response(n), verdict);
    await two.through(again.sink, again.insert).insertVerdicts(verdicts);
    expect(again.items.map((item) => item.responseKey)).toEqual(clean.map((item) => item.responseKey));
  });

  it('stores the text before the verdict, waits with it, and lets a refused text go', async () => {
    const flagged = flaggedRow(1);
    for (const [outcome, order] of [
      [{ ok: true }, ['queue 1', 'verdicts 1']],
      [{ ok: false, retry: 'later', code: 'STORE_UNREACHABLE' }, ['queue 1']],
      [{ ok: false, retry: 'never', code: 'STORE_REFUSED_ROW' }, ['queue 1', 'verdicts 1']],
    ] as const) {
      const seen = collecting(outcome);
      const one = queue();
      one.offer(response(1), flagged);
      const answer = await one.through(seen.sink, seen.insert).insertVerdicts([flagged]);
      expect(seen.order).toEqual(order);
      expect(answer.ok).toBe(order.length === 2);
    }
  });
});

describe('a draw', () => {
  const candidates = (n: number, drawnFrom: 'flagged' | 'clean', stratum: string): Candidate[] =>
    Array.from({ length: n }, (_, i) => ({
      responseKey: `${drawnFrom}${stratum}${i}`,
      drawnFrom,
      stratum,
      kept: drawnFrom === 'flagged' ? 1 : 0.1,
      weight: 100,
    }));
  const request = { period: '2026-03-02', flagged: 30, unflagged: 10, nowMs: 1e12 };

  it('has the sizes asked for, and inverse probabilities that add up to the queue', () => {
    const pool = [
      ...candidates(90, 'flagged', 'en'),
      ...candidates(10, 'flagged', 'hi'),
      ...candidates(400, 'clean', 'en'),
    ];
    const draws = drawForReview(pool, { ...request, random: Math.random });
    expect(draws.filter((draw) => draw.drawnFrom === 'flagged')).toHaveLength(30);
    expect(draws.filter((draw) => draw.drawnFrom === 'clean')).toHaveLength(10);
    const total = (status: string, stratum: string) =>
      draws
        .filter((draw) => draw.drawnFrom === status && draw.stratum === stratum)
        .reduce((sum, draw) => sum + 1 / draw.pLabel, 0);
    expect(total('flagged', 'en')).toBeCloseTo(90);
    expect(total('flagged', 'hi')).toBeCloseTo(10);
    expect(total('clean', 'en')).toBeCloseTo(4000);
    expect(new Set(draws.map((draw) => draw.responseKey)).size).toBe(draws.length);
  });

  it('takes all there are when there are too few, and each response as often as another', () => {
    expect(drawForReview([], { ...request, random: Math.random })).toEqual([]);
    expect(drawForReview(candidates(3, 'flagged', 'en'), { ...request, random: Math.random })).toHaveLength(
      3,
    );
    const times = new Map<string, number>();
    for (let i = 0; i < 2000; i++)
      for (const { responseKey } of drawForReview(candidates(10, 'flagged', 'en'), {
        ...request,
        flagged: 3,
        random: Math.random,
      }))
        times.set(responseKey, (times.get(responseKey) ?? 0) + 1);
    for (const n of times.values()) expect(Math.abs(n - 600)).toBeLessThan(125);
  });
});

describe('an import', () => {
  const draw = (n: number, drawnFrom: 'flagged' | 'clean'): [string, ReviewDrawRow] => [
    key(n),
    {
      responseKey: key(n),
      period: '2026-03-02',
      drawnFrom,
      stratum: 'rest/en',
      pLabel: 0.5,
      drawnHour: 3600,
      revision: 1,
    },
  ];
  const context: ImportContext = {
    draws: new Map([draw(1, 'flagged'), draw(2, 'clean'), draw(3, 'flagged')]),
    earlier: new Map([[key(3), new Set(['k:before'])]]),
    pseudonym: (name) => `k:${name}`,
    nowMs: 7_200_000,
  };
  const records = (...rows: Record<string, unknown>[]) => rows.map((fields, i) => ({ line: i + 2, fields }));
  const label = (n: number, reviewer: string, decision: string, categories: unknown = '') => ({
    response_key: key(n),
    reviewer,
    decision,
    categories,
  });

  it('tells a confirmed issue from a missed one, which reviewers cannot', () => {
    const { rows, problems } = importLabels(
      records(
        label(1, 'a', 'issue', 'dose;myth'),
        label(1, 'b', 'no-issue'),
        label(2, 'a', 'Issue', ['dose']),
        label(2, 'b', 'no-issue'),
      ),
      context,
    );
    expect(problems).toEqual([]);
    expect(rows.map((row) => `${row.reviewer} ${row.category} ${row.decision}`)).toEqual([
      'k:a  confirmed',
      'k:a dose confirmed',
      'k:a myth confirmed',
      'k:b  rejected',
      'k:a  missed',
      'k:a dose missed',
      'k:b  no-issue',
    ]);
    expect(rows[0]).toMatchObject({ pLabel: 0.5, drawnFrom: 'flagged', at: 7200, source: 'import' });
  });

  it('says what it does not take, with the line, and takes the rest', () => {
    const { rows, problems, notes } = importLabels(
      records(
        label(9, 'a', 'issue'),
        label(1, 'a', 'maybe'),
        label(1, '', 'issue'),
        label(1, 'a', 'issue', 'astrology'),
        label(1, 'a', 'no-issue', 'dose'),
        label(2, 'a', 'issue'),
        label(2, 'a', 'no-issue'),
        label(1, 'c', 'issue'),
        label(1, 'c', 'issue'),
        label(3, 'd', 'unsure'),
      ),
      context,
    );
    expect(rows.map((row) => row.reviewer)).toEqual(['k:c', 'k:d']);
    expect(problems).toHaveLength(6);
    expect(problems.join('\n')).toMatch(/Line 2: this response was never drawn/);
    expect(problems.join('\n')).toMatch(/Lines 7, 8: one reviewer decides differently/);
    expect(problems.join('\n')).not.toMatch(/astrology|maybe/);
    expect(notes).toEqual([expect.stringMatching(/^1 of 2 responses have one reviewer only/)]);
  });

  it('becomes one answer a response: agreement of two, or the adjudication', () => {
    const consensus = (...rows: Record<string, unknown>[]) =>
      labelledResponses(importLabels(records(...rows), context).rows)[0]?.consensus;
    expect(consensus(label(1, 'a', 'issue', 'dose'), label(1, 'b', 'issue', 'dose;myth'))).toEqual({
      state: 'decided',
      issue: true,
      categories: ['dose'],
    });
    expect(consensus(label(1, 'a', 'issue'))).toEqual({ state: 'single' });
    expect(consensus(label(1, 'a', 'issue'), label(1, 'b', 'no-issue'))).toEqual({ state: 'disputed' });
    expect(consensus(label(1, 'a', 'unsure'), label(1, 'b', 'unsure'))).toEqual({ state: 'disputed' });
    expect(
      consensus(label(1, 'a', 'issue'), label(1, 'b', 'no-issue'), label(1, 'Adjudication', 'issue', 'myth')),
    ).toEqual({ state: 'decided', issue: true, categories: ['myth'] });
  });
});
