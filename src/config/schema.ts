import { z } from 'zod';
import { judgeSection } from './judge.ts';
import { path } from './kinds.ts';
import type { Secret, SecretRef } from './secret.ts';
import { privacySection, reportSection, reviewSection, telemetrySection } from './sections/service.ts';
import { sourceSection } from './sections/source.ts';
import {
  decodeSection,
  detectorsSection,
  gateSection,
  redactSection,
  sampleSection,
} from './sections/steps.ts';
import { storeSection } from './sections/store.ts';

/** The whole configuration. Unknown keys are mistakes; every key is described; defaults are safe. */
export const configSchema = z.strictObject({
  data_dir: path()
    .prefault('.factwatch')
    .describe('Directory for what the service keeps itself: the embedded store, and keys that it made.'),
  source: sourceSection.prefault({}).describe('Where responses come from.'),
  decode: decodeSection.prefault({}).describe('What is accepted as a response.'),
  sample: sampleSection.prefault({}).describe('Which messages are read.'),
  redact: redactSection.prefault({}).describe('Removal of personal identifiers. It cannot be switched off.'),
  gate: gateSection.prefault({}).describe('Which responses are about health.'),
  detectors: detectorsSection.prefault({}).describe('The deterministic detectors.'),
  judge: judgeSection.prefault({}).describe('The language model as judge. Off by default.'),
  store: storeSection.prefault({}).describe('Where verdicts go.'),
  privacy: privacySection.prefault({}).describe('Pseudonyms and published figures.'),
  telemetry: telemetrySection.prefault({}).describe('Metrics, logs and traces.'),
  report: reportSection.prefault({}).describe('The trend report.'),
  review: reviewSection.prefault({}).describe('Review by physicians. Off by default.'),
});

/** As read: durations are milliseconds, sizes bytes, dates milliseconds since the epoch, secrets references. */
export type ParsedConfig = z.output<typeof configSchema>;

type Resolved<T> = T extends SecretRef
  ? Secret
  : T extends readonly (infer Item)[]
    ? readonly Resolved<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Resolved<T[K]> }
      : T;

/** The same with the secrets themselves, which cannot be printed. */
export type Config = Resolved<ParsedConfig>;
