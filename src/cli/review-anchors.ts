import { readFileSync } from 'node:fs';
import { runDetector } from '../../detectors/kit/run.ts';
import type { ClickHouseStore } from '../adapters/clickhouse/store.ts';
import { systemClock } from '../adapters/clock.ts';
import { composeSealer, createScoring, preciseClock, type Scoring } from '../app.ts';
import type { Config } from '../config/schema.ts';
import type { AnchorScoreRow } from '../domain/analysis-rows.ts';
import type { DetectorInput } from '../domain/detector.ts';
import { vouchRedacted } from '../domain/text.ts';
import { foldState } from '../domain/verdict.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { type AnchorItem, ENOUGH_ANCHORS, freezeAnchors, openAnchors } from '../review/anchor-set.ts';
import type { ReviewText } from '../review/queue.ts';
import type { Sealer } from '../review/seal.ts';
import { readLabels } from '../trends/labels.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { type Period, scopeOf, tellEmpty } from './report.ts';
import { must, withStore, writePrivate } from './review.ts';

export interface FreezeOptions extends ConfigOption, Pick<Period, 'from' | 'to'> {
  readonly out: string;
}

function sealerOf(config: Config): Sealer {
  const sealer = composeSealer(config);
  if (sealer === undefined)
    throw new FactwatchError('CONFIG_INVALID', 'review.key is missing: it seals the texts of the set');
  return sealer;
}

/** Freezes the issues that physicians confirmed while their text is still in the queue. */
export function runReviewFreeze(options: FreezeOptions, io: Io): Promise<number> {
  const { config } = readConfig(options);
  const sealer = sealerOf(config);
  return withStore(config, async (store) => {
    const scope = await scopeOf(store, config, options);
    if (scope === undefined) return tellEmpty(io);
    const issues = (await readLabels(store, scope)).filter(
      ({ consensus }) => consensus.state === 'decided' && consensus.issue,
    );
    const texts = await readTexts(
      store,
      issues.map(({ responseKey }) => responseKey),
      sealer,
    );
    const items = issues.flatMap(({ responseKey, week }): AnchorItem[] => {
      const text = texts.get(responseKey);
      return text === undefined ? [] : [{ responseKey, createdAt: Date.parse(`${week}T12:00:00Z`), text }];
    });
    if (items.length === 0) {
      io.stderr.write(
        `${issues.length} issues are confirmed in this period, and the text of none is left in the queue. Freeze before review.ttl_days are over.\n`,
      );
      return EXIT.failure;
    }
    const file = freezeAnchors(items, sealer);
    writePrivate(options.out, `${JSON.stringify(file)}\n`);
    io.stdout.write(
      `Frozen: ${items.length} confirmed issues as the set ${file.set}, sealed: ${options.out}\n`,
    );
    if (items.length < issues.length)
      io.stderr.write(`${issues.length - items.length} more are confirmed, but their text has expired.\n`);
    if (items.length < ENOUGH_ANCHORS)
      io.stderr.write(
        `A set of fewer than ${ENOUGH_ANCHORS} cannot show that sensitivity is constant: freeze over more weeks.\n`,
      );
    return EXIT.ok;
  });
}

async function readTexts(
  store: ClickHouseStore,
  keys: readonly string[],
  sealer: Sealer,
): Promise<Map<string, ReviewText>> {
  const rows = await store.query<{ responseKey: string; sealed: string }>(
    `SELECT response_key AS responseKey, sealed FROM review_queue_current
     WHERE has({keys:Array(String)}, response_key)`,
    { keys },
  );
  return new Map(
    rows.flatMap(({ responseKey, sealed }) => {
      const text = sealer.open(responseKey, sealed);
      return text === undefined ? [] : [[responseKey, JSON.parse(text) as ReviewText] as const];
    }),
  );
}

/** Scores a frozen set with the rules of this build: once a version, so that versions can be held side by side. */
export async function runReviewScore(file: string, options: ConfigOption, io: Io): Promise<number> {
  const { config } = readConfig(options);
  const opened = openAnchors(readText(file), sealerOf(config));
  if (typeof opened === 'string') {
    io.stderr.write(`${opened}\n`);
    return EXIT.data;
  }
  const scoring = createScoring(config);
  const now = systemClock.now();
  const rows: AnchorScoreRow[] = [];
  for (const { responseKey, ...item } of opened.items)
    rows.push({
      anchorSet: opened.set,
      item: responseKey,
      ruleSet: scoring.versions.ruleSet,
      judgeModel: '',
      promptHash: '',
      state: await stateOf(scoring, item),
      scoredAt: Math.floor(now / 1000),
      revision: now,
    });
  return withStore(config, async (store) => {
    must(await store.insertRows('anchor_scores', rows));
    const flagged = rows.filter(({ state }) => state === 'flagged').length;
    io.stdout.write(
      `Rules ${scoring.versions.ruleSet} find ${flagged} of the ${rows.length} confirmed issues of the set ${opened.set}.\nScore it once before and once after a change of rules: then \`factwatch compare\` can give a ratio across it.\n`,
    );
    return EXIT.ok;
  });
}

async function stateOf({ detectors }: Scoring, { text, createdAt }: Omit<AnchorItem, 'responseKey'>) {
  const { response, prompt, locale, country } = text;
  const input: DetectorInput = {
    response: vouchRedacted(response),
    createdAt,
    ...(prompt && { prompt: vouchRedacted(prompt) }),
    ...(locale && { locale }),
    ...(country && { country }),
  };
  const options = { clock: preciseClock, signal: new AbortController().signal };
  return foldState(await Promise.all(detectors.map((detector) => runDetector(detector, input, options))));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FactwatchError(missing ? 'FILE_MISSING' : 'FILE_UNREADABLE', file);
  }
}
