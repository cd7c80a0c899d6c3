import type {
  AnchorScoreRow,
  LabelRow,
  RatingRow,
  ReviewDrawRow,
  ReviewItemRow,
} from '../../domain/analysis-rows.ts';
import { AXES, DECISIONS } from '../../domain/analysis-rows.ts';
import { STATES } from '../../domain/verdict.ts';
import * as c from './columns.ts';
import type { Table } from './table.ts';

/** What physicians are given, what they say of it, and the issues they confirmed, scored by each version. */

export const labels: Table<LabelRow> = {
  name: 'labels',
  columns: {
    responseKey: c.pseudonym(),
    reviewer: c.pseudonym(),
    category: c.label(),
    decision: c.oneOf(DECISIONS),
    at: c.hour(),
    source: c.label(),
    drawnFrom: c.oneOf(STATES),
    stratum: c.label(),
    pLabel: c.probability('positive'),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['response_key', 'reviewer', 'category'],
  shardBy: 'sipHash64(response_key)',
};

/** Of a reviewer's ratings only those of the newest decision count: `labels` has its revision. */
export const ratings: Table<RatingRow> = {
  name: 'ratings',
  columns: {
    responseKey: c.pseudonym(),
    reviewer: c.pseudonym(),
    subject: c.oneOf([...AXES, 'claim']),
    claim: c.uint(16),
    value: c.uint(8),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['response_key', 'reviewer', 'subject', 'claim'],
  shardBy: 'sipHash64(response_key)',
};

export const reviewQueue: Table<ReviewItemRow> = {
  name: 'review_queue',
  columns: {
    responseKey: c.pseudonym(),
    sealKey: c.label(),
    sealed: c.text(),
    drawnFrom: c.oneOf(STATES),
    stratum: c.label(),
    pLabel: c.probability('positive'),
    queuedHour: c.hour(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['response_key'],
  expiresBy: 'queued_hour',
  shardBy: 'sipHash64(response_key)',
};

/** Outlives the queue: labels may come back when the text is gone. */
export const reviewDraws: Table<ReviewDrawRow> = {
  name: 'review_draws',
  columns: {
    responseKey: c.pseudonym(),
    period: c.label(),
    drawnFrom: c.oneOf(STATES),
    stratum: c.label(),
    pLabel: c.probability('positive'),
    drawnHour: c.hour(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['response_key'],
  shardBy: 'sipHash64(response_key)',
};

export const anchorScores: Table<AnchorScoreRow> = {
  name: 'anchor_scores',
  columns: {
    anchorSet: c.label(),
    item: c.text(),
    ruleSet: c.label(),
    judgeModel: c.label(),
    promptHash: c.label(),
    state: c.oneOf(STATES),
    scoredAt: c.moment(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['anchor_set', 'rule_set', 'judge_model', 'prompt_hash', 'item'],
  shardBy: 'sipHash64(anchor_set, item)',
};
