import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { ClickHouseStore } from '../adapters/clickhouse/store.ts';
import { systemClock } from '../adapters/clock.ts';
import { composePseudonyms, composeSealer } from '../app.ts';
import type { Config } from '../config/schema.ts';
import type { ReviewDrawRow } from '../domain/analysis-rows.ts';
import type { InsertOutcome } from '../domain/ports.ts';
import { RawText } from '../domain/text.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { readyStore } from '../host.ts';
import { blindedLine, drawForReview, openDraws, readCandidates, readDraws } from '../review/export.ts';
import { importLabels } from '../review/import.ts';
import { readImportContext } from '../review/read.ts';
import type { Sealer } from '../review/seal.ts';
import { dayOf, isoWeek, weekDays } from '../trends/weeks.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { readLabelFile } from './label-files.ts';

const WEEK_MS = 7 * 86_400_000;

/** Which responses: the same for a file and for the page. */
export interface ReviewDrawOptions extends ConfigOption {
  readonly week?: string;
  readonly flagged: number;
  readonly unflagged: number;
}

export interface ReviewExportOptions extends ReviewDrawOptions {
  readonly out: string;
}

export interface Drawn {
  readonly store: ClickHouseStore;
  readonly config: Config;
  readonly draws: readonly ReviewDrawRow[];
  readonly sealer: Sealer;
  readonly week: string;
}

/** Draws once a week of traffic, and works on what was drawn. @throws FactwatchError on a week that is none. */
export async function withDraws(
  options: ReviewDrawOptions,
  io: Io,
  work: (drawn: Drawn) => Promise<number>,
): Promise<number> {
  const { config } = readConfig(options);
  const sealer = composeSealer(config);
  if (sealer === undefined)
    throw new FactwatchError('CONFIG_INVALID', 'review.key is missing: without it no text was kept');
  const week = options.week ?? isoWeek(dayOf(systemClock.now() - WEEK_MS));
  const days = weekDays(week);
  if (days === undefined) throw new FactwatchError('USAGE', '--week is an ISO week such as 2026-W14');
  const running = days.to >= dayOf(systemClock.now());
  if (running)
    throw new FactwatchError('USAGE', `${week} is not over: a sample of a part would stand for the whole`);
  return withStore(config, async (store) => {
    const draws = await drawsOf(store, days, options);
    if (draws.length > 0) return work({ store, config, draws, sealer, week });
    io.stderr.write(
      `The queue holds no text of ${week}. It fills while responses are recorded and review.enabled is true, and empties after review.ttl_days.\n`,
    );
    return EXIT.failure;
  });
}

/** Writes the blinded file. */
export function runReviewExport(options: ReviewExportOptions, io: Io): Promise<number> {
  return withDraws(options, io, async ({ store, draws, sealer, week }) => {
    const { items, expired, unreadable } = await openDraws(store, draws, sealer);
    writePrivate(options.out, items.map((item) => `${blindedLine(item)}\n`).join(''));
    io.stdout.write(`${items.length} responses of ${week} for review: ${options.out}\n`);
    for (const [count, why] of [
      [expired, 'are missing: their text has expired'],
      [unreadable, 'are missing: they were sealed with another key, or damaged'],
    ] as const)
      if (count > 0) io.stderr.write(`${count} drawn responses ${why}.\n`);
    return EXIT.ok;
  });
}

async function drawsOf(
  store: ClickHouseStore,
  days: { from: string; to: string },
  { flagged, unflagged }: ReviewDrawOptions,
): Promise<ReviewDrawRow[]> {
  const known = await readDraws(store, days.from);
  if (known.length > 0) return known;
  const draws = drawForReview(await readCandidates(store, days), {
    period: days.from,
    flagged,
    unflagged,
    nowMs: systemClock.now(),
    random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
  });
  must(await store.insertRows('review_draws', draws));
  return draws;
}

export async function runReviewImport(file: string, options: ConfigOption, io: Io): Promise<number> {
  const { config } = readConfig(options, { makeKeys: true });
  const labels = readLabelFile(file);
  if ('problem' in labels) {
    io.stderr.write(`${labels.problem}\n`);
    return EXIT.data;
  }
  const pseudonymize = composePseudonyms(config);
  return withStore(config, async (store) => {
    const { rows, ratings, problems, notes, decisions } = importLabels(labels.records, {
      ...(await readImportContext(store)),
      // By the time of the draw: a rotation of keys in between must not make two reviewers of one.
      pseudonym: (name, draw) => pseudonymize('reviewer', new RawText(name), draw.drawnHour * 1000),
      nowMs: systemClock.now(),
    });
    must(await store.insertRows('ratings', ratings));
    must(await store.insertRows('labels', rows));
    io.stdout.write(`${decisions} decisions stored, out of ${labels.records.length} lines.\n`);
    for (const sentence of [...problems, ...notes]) io.stderr.write(`${sentence}\n`);
    return problems.length === 0 ? EXIT.ok : EXIT.data;
  });
}

/** Readable by its owner only: redacted text is still text of people. */
export function writePrivate(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', `cannot write ${file}`);
  }
}

export function must(outcome: InsertOutcome): void {
  if (!outcome.ok) throw new FactwatchError(outcome.code);
}

export async function withStore<T>(config: Config, work: (store: ClickHouseStore) => Promise<T>): Promise<T> {
  const store = await readyStore(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
