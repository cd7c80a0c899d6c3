import type { Routes } from '../adapters/http/server.ts';
import type { Config } from '../config/schema.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import { renderHtml } from '../report/html.ts';
import type { PlantedTruth } from '../report/model.ts';
import { reportModel } from './report.ts';

/** The report carries its own style and nothing else is allowed in. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Pages for people: the trend, computed when it is asked for. */
export function reportPages(queries: VerdictQueries, config: Config, truth?: PlantedTruth): Routes {
  const model = () => reportModel(queries, config, {}, truth);
  return {
    '/': async () => {
      const report = await model();
      const body = report === undefined ? EMPTY : renderHtml(report);
      return {
        status: 200,
        contentType: 'text/html; charset=utf-8',
        body,
        headers: { 'content-security-policy': POLICY },
      };
    },
    '/report.json': async () => ({
      status: 200,
      contentType: 'application/json',
      body: `${JSON.stringify((await model()) ?? null)}\n`,
    }),
  };
}

const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Factwatch</title>
<body style="font: 16px system-ui; max-width: 40rem; margin: 4rem auto; color-scheme: light dark">
<h1>No responses yet</h1><p>Nothing has been recorded so far. This page shows the trend as soon as there is one;
<code>/metrics</code> and <code>/healthz</code> tell whether messages arrive.</p></body></html>
`;
