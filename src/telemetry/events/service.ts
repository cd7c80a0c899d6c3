import { REPORT_CHANNELS } from '../../domain/analysis-rows.ts';
import type { EventTable } from '../definition.ts';
import { code, error, number, oneOf, optional } from '../fields.ts';

/** Ways out of the system that are searched for canary identities. */
const EXITS = ['judge', 'rows', 'logs', 'metrics'] as const;
const _CLOCKS = ['store', 'broker'] as const;

/** The life of the process. */
export const SERVICE_EVENTS = {
  'config.loaded': {
    fields: { origin: oneOf(['file', 'defaults']), keys: number },
    log: { level: 'info', sentence: 'The configuration is valid.' },
  },
  'service.started': {
    fields: { port: optional(number), detectors: number },
    log: { level: 'info', sentence: 'Factwatch has started.' },
  },
  'service.stopping': {
    fields: { reason: oneOf(['signal', 'end', 'failure', 'stalled']) },
    log: { level: 'info', sentence: 'Factwatch is stopping: what is in flight is being stored.' },
  },
  'service.stopped': {
    fields: { exit: number, seconds: number, returned: number },
    log: { level: 'info', sentence: 'Factwatch has stopped.' },
  },
  'service.failed': {
    fields: { code, error: optional(error) },
    log: { level: 'fatal', sentence: 'Factwatch cannot go on.' },
    effects: [{ metric: 'failures_total' }],
  },
  'report.delivered': {
    fields: { channel: oneOf(REPORT_CHANNELS) },
    log: { level: 'info', sentence: 'The weekly report was delivered.' },
    effects: [{ metric: 'reports_total', always: { outcome: 'delivered' } }],
  },
  'report.undelivered': {
    fields: { channel: oneOf(REPORT_CHANNELS), code },
    log: { level: 'error', sentence: 'The weekly report was not delivered; it is tried again.' },
    effects: [{ metric: 'reports_total', always: { outcome: 'undelivered' } }],
  },
  'canary.leaked': {
    fields: { exit: oneOf(EXITS) },
    log: { level: 'error', sentence: 'A planted identity was seen outside. Stop and look.' },
    effects: [{ metric: 'canary_leaks_total' }],
  },
  'canary.flown': {
    fields: { outcome: oneOf(['unseen', 'withheld', 'leaked', 'failed']) },
    log: {
      level: 'debug',
      sentence: 'A planted identity went through the steps and was looked for outside.',
    },
    effects: [{ metric: 'canary_flights_total' }],
  },
} as const satisfies EventTable;
