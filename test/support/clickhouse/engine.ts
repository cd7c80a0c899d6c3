import { Session } from 'chdb';
import type { FrontSettings } from './protocol.ts';

interface HttpQuestion {
  readonly search: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Engine {
  ask(question: HttpQuestion): Promise<HttpAnswer>;
  close(): void;
}

/** Parameters of the HTTP interface that are no settings of the engine. */
const NOT_SETTINGS: ReadonlySet<string> = new Set([
  'query',
  'query_id',
  'database',
  'session_id',
  'role',
  'default_format',
  'wait_end_of_query',
  'send_progress_in_http_headers',
  'enable_http_compression',
]);

function literal(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** `SET` for every setting and parameter of the URL, in the form in which they stand there. */
function prelude(search: URLSearchParams): string[] {
  const sets = [...search]
    .filter(([name]) => !NOT_SETTINGS.has(name))
    // `readonly` comes last: after it nothing can be set any more.
    .sort(([left], [right]) => Number(left === 'readonly') - Number(right === 'readonly'))
    .map(([name, value]) => `SET ${name} = ${literal(value)}`);
  const database = search.get('database');
  return database === null ? sets : [`USE \`${database}\``, ...sets];
}

/** The answer a server gives to an exception. */
export function exceptionAnswer(code: number, text: string, status?: number): HttpAnswer {
  return {
    status: status ?? (code === 60 || code === 81 ? 404 : code === 516 ? 403 : 500),
    headers: {
      'content-type': 'text/plain; charset=UTF-8',
      'x-clickhouse-exception-code': String(code),
      'x-clickhouse-query-id': 'front',
    },
    body: Buffer.from(text),
  };
}

async function execute(path: string, question: HttpQuestion): Promise<HttpAnswer> {
  const body = question.body.toString('utf8');
  const query = question.search.get('query');
  const sql = query === null ? body : `${query}\n${body}`;
  // A session a request: settings and parameters of one must not reach the next.
  const session = new Session(path);
  try {
    const statements = [...prelude(question.search), sql].join('; ');
    const format = question.search.get('default_format') ?? 'TabSeparated';
    const result = await session.queryAsync(statements, { format });
    return {
      status: 200,
      headers: {
        'content-type': 'text/plain; charset=UTF-8',
        'x-clickhouse-query-id': question.search.get('query_id') ?? 'front',
        'x-clickhouse-summary': JSON.stringify({ read_rows: String(result.rowsRead ?? 0) }),
      },
      body: Buffer.from(result.bytes()),
    };
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    const code = Number(/^Code: (\d+)/.exec(text)?.[1] ?? 1002);
    return exceptionAnswer(code, `${text} (version 26.7.2.1)\n`);
  } finally {
    session.close();
  }
}

/** The embedded engine. One statement at a time: the requests of a test are few. */
function embeddedEngine(path: string): Engine {
  // Keeps the engine up between requests.
  const anchor = new Session(path);
  let tail: Promise<unknown> = Promise.resolve();
  return {
    ask(question) {
      const answer = tail.then(() => execute(path, question));
      tail = answer.catch(() => undefined);
      return answer;
    },
    close: () => anchor.close(),
  };
}

/** A real server behind the same faults. */
function forwardingEngine(upstream: string): Engine {
  return {
    async ask({ search, headers, body }) {
      const url = new URL(upstream);
      const credentials: Record<string, string> = {};
      if (url.username !== '') {
        credentials['x-clickhouse-user'] = decodeURIComponent(url.username);
        credentials['x-clickhouse-key'] = decodeURIComponent(url.password);
      } else if (headers.authorization !== undefined) credentials.authorization = headers.authorization;
      url.username = '';
      url.password = '';
      url.search = search.toString();
      const reply = await fetch(url, { method: 'POST', headers: credentials, body: new Uint8Array(body) });
      const kept = [...reply.headers].filter(
        ([name]) => name.startsWith('x-clickhouse') || name === 'content-type',
      );
      return {
        status: reply.status,
        headers: Object.fromEntries(kept),
        body: Buffer.from(await reply.arrayBuffer()),
      };
    },
    close: () => undefined,
  };
}

export function openEngine(settings: FrontSettings): Engine {
  return settings.upstream === undefined
    ? embeddedEngine(settings.path)
    : forwardingEngine(settings.upstream);
}
