import type { JudgeEvents } from '../judge/events.ts';
import type { Telemetry } from '../telemetry/events.ts';

/** The judge reports by callbacks; here its reports get their names. */
export function judgeTelemetry(telemetry: Telemetry): JudgeEvents {
  return {
    request: (event) => telemetry.emit('judge.request', event),
    tokens: (event) => telemetry.emit('judge.tokens', event),
    cost: (event) => telemetry.emit('judge.cost', event),
    cache: (event) => telemetry.emit('judge.cache', event),
    control: ({ correct }) => telemetry.emit('judge.control', { correct }),
    controlAccuracy: ({ accuracy, lower, upper }) => {
      telemetry.emit('judge.control_accuracy', { bound: 'point', value: accuracy });
      telemetry.emit('judge.control_accuracy', { bound: 'lower', value: lower });
      telemetry.emit('judge.control_accuracy', { bound: 'upper', value: upper });
    },
    controlAlarm: (event) => telemetry.emit('judge.control_alarm', event),
    breaker: (event) => telemetry.emit('judge.breaker', event),
    budget: (event) => telemetry.emit('judge.budget', event),
    exhausted: (event) => telemetry.emit('judge.budget_spent', event),
    discardedClaims: (event) => telemetry.emit('judge.claims_discarded', event),
    suspicion: () => telemetry.emit('judge.suspicion', {}),
    second: (event) => telemetry.emit('judge.second', event),
    plan: ({ probability }) => telemetry.emit('judge.plan', { probability }),
  };
}
