import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ClickHouseStore, createStore } from '../src/adapters/clickhouse/store.ts';
import { createMail } from '../src/adapters/smtp/mail.ts';
import { createWebhook } from '../src/adapters/webhook/webhook.ts';
import type { ReportChannel, ReportMessage } from '../src/domain/report-channel.ts';
import { lastDue } from '../src/report/schedule.ts';
import { type ReporterDeps, watchReports } from '../src/service/reporter.ts';
import { createRecordingTelemetry } from '../src/telemetry/recording.ts';
import { eventually, factwatch, startFactwatch } from './support/factwatch.ts';
import { createManualClock } from './support/manual-clock.ts';

/** Weekly reports that go out by themselves: to a real SMTP server and a real HTTP receiver, once each. */
const HOUR = 3_600_000;
const MONDAY_8 = 8 * HOUR;
const MESSAGE: ReportMessage = {
  week: '2026-W23',
  subject: 'Factuality of health responses, 2026-W23',
  summary: ['Detectors flagged 1.2 % of <!channel> & others.'],
  text: '# Report\n\n| model | share |\n',
  page: '<!doctype html><title>Report</title>',
};
const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function listening(server: Server): Promise<string> {
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );
}

async function receiver(status: (call: number) => number) {
  const bodies: string[] = [];
  const url = await listening(
    createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        bodies.push(body);
        response.writeHead(status(bodies.length), { location: 'http://127.0.0.1:9/' }).end('token refused');
      });
    }),
  );
  return { url: `${url}/services/T0/B0/secret-token`, bodies };
}

async function mailbox(refuse = '') {
  const mails: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      address === refuse ? done(new Error(`no such user ${address}`)) : done(),
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (chunk) => (raw += chunk));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, mails };
}

const ADDRESSES = { from: 'factwatch@example.org', to: ['safety@example.org', 'board@example.org'] };

describe('channels', () => {
  it('the webhook gets the summary as Slack reads it, and nothing that mentions people', async () => {
    const { url, bodies } = await receiver(() => 200);
    await createWebhook(url).send(MESSAGE);
    expect(JSON.parse(bodies[0]!)).toEqual({
      text: `*${MESSAGE.subject}*\nDetectors flagged 1.2 % of &lt;!channel&gt; &amp; others.`,
    });
  });

  for (const status of [302, 400, 500])
    it(`a webhook that answers ${status} is an error without its words or its URL`, async () => {
      const { url } = await receiver(() => status);
      const error = await createWebhook(url).send(MESSAGE).catch(String);
      expect(error).toMatch(/was not taken.*report\.schedule\.webhook/);
      expect(error).not.toMatch(/secret-token|refused/);
    });

  it('the e-mail holds the report as text and as a page, for every recipient', async () => {
    const { url, mails } = await mailbox();
    await createMail({ url, ...ADDRESSES, requireTls: false }).send(MESSAGE);
    expect(mails[0]?.to).toEqual(ADDRESSES.to);
    expect(mails[0]?.raw).toContain(`Subject: ${MESSAGE.subject}`);
    expect(mails[0]?.raw).toContain('filename=factwatch-2026-W23.html');
    const page = Buffer.from(MESSAGE.page).toString('base64');
    expect(mails[0]?.raw.includes(MESSAGE.page) || mails[0]?.raw.includes(page)).toBe(true);
  });

  it('one refused recipient is an error; so is a server without TLS where TLS is required', async () => {
    const { url } = await mailbox('board@example.org');
    const send = (requireTls: boolean) =>
      createMail({ url, ...ADDRESSES, requireTls })
        .send(MESSAGE)
        .catch(String);
    for (const error of [await send(false), await send(true)]) {
      expect(error).toMatch(/was not taken.*report\.schedule\.email/);
      expect(error).not.toMatch(/board|no such user/);
    }
  });
});

describe('when', () => {
  const at = (text: string, offset = MONDAY_8) => lastDue(Date.parse(text), offset);

  it('the week that was over at the last due hour, over year ends too', () => {
    expect(at('2026-06-08T08:00:00Z')).toEqual({
      week: '2026-W23',
      dueMs: Date.parse('2026-06-08T08:00:00Z'),
    });
    expect(at('2026-06-08T07:59:59Z').week).toBe('2026-W22');
    expect(at('2026-06-14T23:59:59Z').week).toBe('2026-W23');
    expect(at('2027-01-04T09:00:00Z').week).toBe('2026-W53');
    expect(at('2026-06-13T12:00:00Z', 5 * 24 * HOUR).week).toBe('2026-W23');
  });
});

describe('on schedule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-schedule-'));
  let store: ClickHouseStore;
  beforeAll(async () => {
    store = createStore({ kind: 'embedded', path: folder });
    await store.migrate();
  }, 60_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('sends each week once to each channel, over failures, hours and restarts', async () => {
    const clock = createManualClock(Date.parse('2026-06-08T07:30:00Z'));
    const telemetry = createRecordingTelemetry();
    const hook = await receiver((call) => (call <= 2 ? 503 : 200));
    const { url, mails } = await mailbox();
    const channels: ReportChannel[] = [
      createWebhook(hook.url),
      createMail({ url, ...ADDRESSES, requireTls: false }),
    ];
    const composed: string[] = [];
    let asleep = false;
    const sleep: typeof clock.sleep = async (ms, signal) => {
      asleep = true;
      await clock.sleep(ms, signal);
      asleep = false;
    };
    const awaited = () => eventually('it sleeps again', async () => asleep || undefined, 30_000);
    const deps: ReporterDeps = {
      queries: store,
      insertDeliveries: (rows) => store.insertRows('report_deliveries', rows),
      channels,
      // The store is empty before the week 2026-W23.
      compose: async (week) => {
        composed.push(week);
        return week < '2026-W23' ? undefined : { ...MESSAGE, week };
      },
      telemetry,
      clock: { now: clock.now, sleep },
      offsetMs: MONDAY_8,
    };
    const until = async (stop: AbortController, minutes: number) => {
      const watching = watchReports(deps, stop.signal);
      for (let i = 0; i < minutes; i += 1) {
        await awaited();
        await clock.advance(60_000);
      }
      await awaited();
      stop.abort();
      await watching;
    };
    await until(new AbortController(), 29);
    expect([hook.bodies.length, mails.length]).toEqual([0, 0]);
    await until(new AbortController(), 12);
    expect([hook.bodies.length, mails.length]).toEqual([3, 1]);
    expect(new Set(composed)).toEqual(new Set(['2026-W22', '2026-W23']));
    await until(new AbortController(), 5);
    expect([hook.bodies.length, mails.length]).toEqual([3, 1]);
    await clock.advance(7 * 24 * HOUR);
    await until(new AbortController(), 2);
    expect([hook.bodies.length, mails.length]).toEqual([4, 2]);
    const of = (name: string) => telemetry.events.filter(({ event }) => event === name).length;
    expect([of('report.delivered'), of('report.undelivered')]).toEqual([4, 2]);
  }, 60_000);
});

describe('what is wrong is said', () => {
  it('run ends at once when the webhook is no URL that may be used, without naming it', async () => {
    const here = mkdtempSync(join(tmpdir(), 'factwatch-schedule-run-'));
    const config = join(here, 'factwatch.yaml');
    writeFileSync(
      config,
      `data_dir: ${here}
source: {kafka: {brokers: ["127.0.0.1:1"], topic: t, group_id: g}}
telemetry: {listen: {port: 0}}
report: {schedule: {webhook: {env: HOOK}}}
`,
    );
    const running = startFactwatch(['run', '--config', config], {
      env: { HOOK: 'http://example.org/secret-token' },
    });
    closers.push(
      () => void running.child.kill('SIGKILL'),
      () => rmSync(here, { recursive: true, force: true }),
    );
    const { code, stderr } = await running.finished;
    expect(code).toBe(78);
    expect(stderr).toMatch(/report\.schedule\.webhook holds no URL/);
    expect(running.output()).not.toContain('secret-token');
  }, 30_000);

  for (const [args, why] of [
    [['--schedule'], /report\.schedule names no channel/],
    [['--deliver'], /--deliver goes with --week/],
    [['--schedule', '--week', '2026-W23'], /--schedule sends every week/],
    [['--schedule', '--out', 'x'], /--out does not go with/],
  ] as const)
    it(args.join(' '), async () => {
      const { code, stderr } = await factwatch(['report', ...args]);
      expect(code).not.toBe(0);
      expect(stderr).toMatch(why);
    });
});
