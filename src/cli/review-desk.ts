import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ClickHouseStore } from '../adapters/clickhouse/store.ts';
import { systemClock } from '../adapters/clock.ts';
import { startDesk } from '../adapters/http/desk.ts';
import { composePseudonyms } from '../app.ts';
import type { Config } from '../config/schema.ts';
import type { ReviewDrawRow } from '../domain/analysis-rows.ts';
import { ADJUDICATION } from '../domain/labels.ts';
import { RawText } from '../domain/text.ts';
import { EXIT } from '../errors.ts';
import { createDesk } from '../review/desk.ts';
import { readDecisions, readDisputed } from '../review/desk-read.ts';
import { openDraws } from '../review/export.ts';
import { importLabels } from '../review/import.ts';
import { stopSignal } from './context.ts';
import type { Io } from './io.ts';
import { must, type ReviewDrawOptions, withDraws } from './review.ts';

export interface ReviewServeOptions extends ReviewDrawOptions {
  /** Name or initials; kept as a keyed pseudonym only. */
  readonly reviewer: string;
  readonly port: number;
}

const TOKEN_BYTES = 24;

/** Serves the page of one reviewer until a signal. The reviewer `adjudication` sees what others dispute, alone. */
export function runReviewServe(options: ReviewServeOptions, io: Io): Promise<number> {
  const stop = stopSignal();
  return withDraws(options, io, async ({ store, config, draws, sealer, week }) => {
    const adjudicating = options.reviewer.toLowerCase() === ADJUDICATION;
    const disputed = adjudicating ? await readDisputed(store, draws) : undefined;
    const { items, expired, unreadable } = await openDraws(store, draws, sealer);
    const mine = disputed === undefined ? items : items.filter((item) => disputed.has(item.responseKey));
    if (mine.length === 0) {
      const why = adjudicating
        ? 'Nobody disagrees'
        : `${expired} texts have expired, ${unreadable} cannot be opened`;
      io.stderr.write(`There is nothing to review in ${week}. ${why}.\n`);
      return EXIT.failure;
    }
    const reviewer = pseudonymOf(config, options.reviewer);
    const desk = createDesk({
      week,
      items: mine,
      earlier: await readDecisions(store, draws, reviewer),
      save: (fields) => save(store, draws, reviewer, { ...fields, reviewer: options.reviewer }),
    });
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const server = await startDesk({ port: options.port, token, files: pageFiles(), api: desk });
    io.stdout.write(`${mine.length} responses of ${week} wait. Open this address on this machine:\n`);
    io.stdout.write(
      `${server.url}#${token}\nCtrl-C ends it; what was decided is kept, and it goes on from there.\n`,
    );
    if (!stop.aborted)
      await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
    await server.close();
    return EXIT.ok;
  });
}

type Pseudonym = (draw: ReviewDrawRow) => string;

/** By the time of the draw, as an import does: labels of both ways meet. */
function pseudonymOf(config: Config, name: string): Pseudonym {
  const pseudonymize = composePseudonyms(config);
  const known = name.toLowerCase() === ADJUDICATION ? ADJUDICATION : name;
  return (draw) => pseudonymize('reviewer', new RawText(known), draw.drawnHour * 1000);
}

/** One decision through the same checks as a line of a file. */
async function save(
  store: ClickHouseStore,
  draws: readonly ReviewDrawRow[],
  reviewer: Pseudonym,
  fields: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const { rows, ratings, problems } = importLabels([{ line: 1, fields }], {
    draws: new Map(draws.map((draw) => [draw.responseKey, draw])),
    earlier: new Map(),
    pseudonym: (_, draw) => reviewer(draw),
    nowMs: systemClock.now(),
    source: 'desk',
  });
  if (problems[0] !== undefined) return problems[0].replace(/^Line 1: /, '');
  must(await store.insertRows('ratings', ratings));
  must(await store.insertRows('labels', rows));
  return undefined;
}

/** The page holds no text of anybody. */
function pageFiles() {
  const file = (name: string, contentType: string) => ({
    contentType: `${contentType}; charset=utf-8`,
    body: readFileSync(new URL(`../review/page/${name}`, import.meta.url), 'utf8'),
  });
  return {
    '/': file('desk.html', 'text/html'),
    '/desk.css': file('desk.css', 'text/css'),
    '/desk.js': file('desk.js', 'text/javascript'),
  };
}
