/** What a Prometheus says about how it watches Factwatch. Names only, never a message of its own. */
export interface PrometheusView {
  /** Targets whose metadata or series are ours: how many are scraped, and how many of them answer. */
  readonly targets: number;
  readonly up: number;
  /** Names of our metrics as the scraped targets describe them. */
  readonly described: ReadonlySet<string>;
  /** Our alerts that are loaded. */
  readonly alerts: number;
  /** Those whose last evaluation failed. */
  readonly failing: number;
}

const TIMEOUT_MS = 5_000;
const MINE = 'factwatch_';

/** Undefined when it cannot be reached or answers something else. Never rejects. */
export async function viewOfPrometheus(url: string): Promise<PrometheusView | undefined> {
  try {
    const ask = async (path: string) => answerOf(await get(`${url.replace(/\/+$/, '')}${path}`));
    const up = vector(await ask(query('up{job="factwatch"}')));
    const metadata = await ask('/api/v1/targets/metadata?match_target=%7Bjob%3D%22factwatch%22%7D');
    const rules = alertsOf(await ask('/api/v1/rules?type=alert'));
    return {
      targets: up.length,
      up: up.filter((value) => value === 1).length,
      described: new Set(names(metadata).filter((name) => name.startsWith(MINE))),
      alerts: rules.length,
      failing: rules.filter(({ health }) => health === 'err').length,
    };
  } catch {
    return undefined;
  }
}

function get(url: string): Promise<Response> {
  return fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
}

const query = (promql: string): string => `/api/v1/query?query=${encodeURIComponent(promql)}`;

async function answerOf(response: Response): Promise<unknown> {
  const answer = (await response.json()) as { readonly status?: unknown; readonly data?: unknown };
  // Without any target the metadata are an error of kind `not_found`.
  return answer.status === 'success' ? answer.data : undefined;
}

function vector(data: unknown): number[] {
  const { result } = (data ?? {}) as { readonly result?: readonly { readonly value: readonly unknown[] }[] };
  return (result ?? []).map(({ value }) => Number(value[1]));
}

function names(data: unknown): string[] {
  return Array.isArray(data) ? data.map(({ metric }: { metric: unknown }) => String(metric)) : [];
}

interface Rule {
  readonly name: string;
  readonly health: string;
}

function alertsOf(data: unknown): Rule[] {
  const { groups } = (data ?? {}) as { readonly groups?: readonly { readonly rules: readonly Rule[] }[] };
  return (groups ?? []).flatMap(({ rules }) => rules).filter(({ name }) => name.startsWith('Factwatch'));
}
