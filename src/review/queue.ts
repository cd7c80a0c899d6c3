import { createHmac } from 'node:crypto';
import type { ReviewItemRow } from '../domain/analysis-rows.ts';
import type { InsertOutcome, VerdictSink } from '../domain/ports.ts';
import type { RedactedResponse } from '../domain/response.ts';
import type { VerdictRow } from '../domain/rows.ts';
import { sipKey, unitInterval } from '../domain/siphash.ts';
import type { State } from '../domain/verdict.ts';
import type { Sealer } from './seal.ts';

/** What a physician sees of a response: its redacted text and where the person lives and speaks. */
export interface ReviewText {
  readonly response: string;
  readonly prompt?: string;
  readonly locale?: string;
  readonly country?: string;
}

export interface QueueOptions {
  readonly sealer: Sealer;
  /** Of the draw: whose text is kept cannot be told without it. */
  readonly secret: Uint8Array;
  /** Share kept by flag status. Unscored responses are never kept: they leave every denominator. */
  readonly rates: Readonly<Record<Exclude<State, 'unscored'>, number>>;
}

/**
 * Fills the queue while responses are recorded, the only moment at which their text exists. The draw is a
 * keyed hash of the response key: a replay keeps the same ones, and the probability is stored with each.
 */
export interface ReviewQueue {
  /** Call once a recorded response, after detection. */
  offer(response: RedactedResponse, verdict: VerdictRow): void;
  /** Stores the kept text of verdicts before the verdicts themselves, so that none is acknowledged without it. */
  through(sink: VerdictSink, insert: (rows: readonly ReviewItemRow[]) => Promise<InsertOutcome>): VerdictSink;
}

export function createReviewQueue({ sealer, secret, rates }: QueueOptions): ReviewQueue {
  const key = sipKey(createHmac('sha256', secret).update('factwatch review draw').digest());
  // Held by the verdict's row: what is never delivered is forgotten with it.
  const kept = new WeakMap<VerdictRow, ReviewItemRow>();
  return {
    offer(response, verdict) {
      if (verdict.state === 'unscored') return;
      const rate = rates[verdict.state];
      if (rate < 1 && unitInterval(key, Buffer.from(verdict.responseKey)) >= rate) return;
      kept.set(verdict, {
        responseKey: verdict.responseKey,
        sealKey: sealer.keyId,
        sealed: sealer.seal(verdict.responseKey, JSON.stringify(textOf(response))),
        drawnFrom: verdict.state,
        stratum: verdict.stratum,
        pLabel: rate,
        queuedHour: Math.floor(verdict.revision / 3_600_000) * 3600,
        revision: verdict.revision,
      });
    },
    through(sink, insert) {
      return {
        insertDeadLetters: (rows) => sink.insertDeadLetters(rows),
        async insertVerdicts(rows) {
          const items = rows.flatMap((row) => kept.get(row) ?? []);
          const outcome: InsertOutcome = items.length === 0 ? { ok: true } : await insert(items);
          // A refused text must not hold up verdicts for ever; it is missing from the queue like an unsampled one.
          return outcome.ok || outcome.code === 'STORE_REFUSED_ROW' ? sink.insertVerdicts(rows) : outcome;
        },
      };
    },
  };
}

function textOf({ response, prompt, locale, country }: RedactedResponse): ReviewText {
  return { response, ...(prompt && { prompt }), ...(locale && { locale }), ...(country && { country }) };
}
