import { metricDefinitions } from '../telemetry/definitions.ts';
import { type Configured, type Found, ok, warn } from './doctor-kinds.ts';

/*
 * Whether Prometheus watches what runs: a target that is not scraped, metrics under other names and rules that
 * are not loaded all look like silence, and silence looks like health.
 */

const NAMES_SHOWN = 5;

export async function checkPrometheus({ loaded, deps }: Configured): Promise<Found[]> {
  const url = loaded.config.telemetry.prometheus_url!;
  const view = await deps.prometheus?.();
  if (view === undefined)
    return [
      {
        status: 'fail',
        sentence: `Prometheus does not answer at ${url}.`,
        advice: `Try it from here: curl ${url}/-/ready`,
      },
    ];
  if (view.targets === 0)
    return [
      {
        status: 'fail',
        sentence: 'Prometheus scrapes no target of the job factwatch.',
        advice:
          'Add a scrape job named factwatch: boards and alerts go by this name (deploy/compose/prometheus.yml).',
      },
    ];
  const found = [targets(view.targets, view.up), names(view.described), rules(view.alerts, view.failing)];
  return found.flatMap((one) => (one === undefined ? [] : [one]));
}

function targets(all: number, up: number): Found {
  if (up === all) return ok(`Scrapes ${all} of ours, and all answer.`);
  return warn(
    `${all - up} of ${all} targets do not answer.`,
    'Is Factwatch running there, does telemetry.listen.host let Prometheus in, does a network policy?',
  );
}

/** A target describes every metric of its build, those without a value too. */
function names(described: ReadonlySet<string>): Found | undefined {
  if (described.size === 0) return undefined;
  const missing = metricDefinitions()
    .map(({ name }) => name)
    .filter((name) => !described.has(name));
  if (missing.length === 0) return undefined;
  const shown = missing.slice(0, NAMES_SHOWN).join(', ');
  return warn(
    `${missing.length} metrics of this build are not exported by what runs: ${shown}${missing.length > NAMES_SHOWN ? ', …' : ''}.`,
    'Boards and rules of this version read them and would stay empty: let service and boards be of one version.',
  );
}

function rules(alerts: number, failing: number): Found {
  if (alerts === 0)
    return warn(
      'None of our alerts is loaded.',
      'Add dashboards/recording.yaml and dashboards/alerts.yaml to rule_files.',
    );
  if (failing > 0)
    return warn(
      `${failing} of ${alerts} alerts cannot be evaluated.`,
      'Prometheus tells why on its page /rules; load recording.yaml and alerts.yaml of one version.',
    );
  return ok(`${alerts} alerts are loaded.`);
}
