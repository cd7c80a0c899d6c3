import type { Reply, Routes } from '../adapters/http/server.ts';
import type { Config } from '../config/schema.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import { renderHtml } from '../report/html.ts';
import type { PlantedTruth } from '../report/model.ts';
import { renderOverview, type ServiceState } from '../report/overview.ts';
import { renderWeeklyHtml } from '../report/weekly/html.ts';
import { readRegressions } from '../trends/regression-store.ts';
import { weekDays } from '../trends/weeks.ts';
import { reportModel } from './report.ts';
import { weeklyModel } from './weekly.ts';

/** The pages carry their own style and nothing else is allowed in. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export interface PageDeps {
  readonly queries: VerdictQueries;
  readonly config: Config;
  readonly service: () => ServiceState;
  readonly now: () => number;
  /** What simulated traffic was made with. */
  readonly truth?: PlantedTruth;
}

/** Pages for people: the overview, and the report of any week; computed when they are asked for. */
export function servicePages({ queries, config, service, now, truth }: PageDeps): Routes {
  const model = () => reportModel(queries, config, {}, truth);
  const report = async (): Promise<Reply> => {
    const made = await model();
    return made === undefined ? page(404, EMPTY) : page(200, renderHtml(made));
  };
  const weekly = async (week: string): Promise<Reply> => {
    const made = weekDays(week) && (await weeklyModel(queries, config, { week }));
    return made === undefined ? page(404, EMPTY) : page(200, renderWeeklyHtml(made));
  };
  return {
    '/': async () => {
      const open = (await readRegressions(queries)).filter(({ status }) => status !== 'closed');
      const writtenAt = new Date(now()).toISOString();
      const overview = { report: await model(), service: service(), regressions: open, writtenAt };
      return page(200, renderOverview(overview));
    },
    '/report': () => report(),
    '/reports/*': weekly,
    '/report.json': async () => ({
      status: 200,
      contentType: 'application/json',
      body: `${JSON.stringify((await model()) ?? null)}\n`,
    }),
  };
}

function page(status: number, body: string): Reply {
  const headers = { 'content-security-policy': POLICY };
  return { status, contentType: 'text/html; charset=utf-8', body, headers };
}

const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Factwatch</title>
<body style="font: 16px system-ui; max-width: 40rem; margin: 4rem auto; color-scheme: light dark">
<h1>No report</h1><p>Nothing is recorded for this week. Reports are under <code>/reports/2026-W24</code>, the weeks that
have one on the <a href="/">overview</a>.</p></body></html>
`;
