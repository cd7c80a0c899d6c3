import type { MetricsPort } from '../../domain/telemetry-ports.ts';
import type { Reply, Routes } from './server.ts';

export interface OperationsDeps {
  readonly metrics: Pick<MetricsPort, 'render'>;
  /** `state` out of a closed set. */
  readonly health: () => {
    readonly healthy: boolean;
    readonly state: string;
    readonly secondsSinceProgress: number;
  };
  readonly readiness: () => { readonly ready: boolean };
}

/** What operators and their machines ask: /metrics, /healthz, /readyz. */
export function operationsRoutes(deps: OperationsDeps): Routes {
  return {
    '/metrics': async () => {
      const { contentType, body } = await deps.metrics.render();
      return { status: 200, contentType, body };
    },
    '/healthz': () => {
      const { healthy, state, secondsSinceProgress } = deps.health();
      return json(healthy, { state, seconds_since_progress: secondsSinceProgress });
    },
    '/readyz': () => {
      const { ready } = deps.readiness();
      return json(ready, { ready });
    },
  };
}

function json(ok: boolean, value: object): Reply {
  return { status: ok ? 200 : 503, contentType: 'application/json', body: `${JSON.stringify(value)}\n` };
}
