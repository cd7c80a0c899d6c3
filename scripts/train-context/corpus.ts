import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type MarkedText, readMarked, type Span } from './marked.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHARED = join(ROOT, '../shared/data/redaction');

/** Our own texts, written for this purpose; everybody in them is invented. */
export function ownTexts(): MarkedText[] {
  return readMarked(fileURLToPath(new URL('texts', import.meta.url)), 1);
}

/** The development halves of the labelled sets. Templates and clinics: they count for less than chat. */
const LABELLED: readonly (readonly [file: string, locale: string, weight: number])[] = [
  ['meddocan/train.jsonl', 'es', 0.3],
  ['eds-pseudo/first-half.jsonl', 'fr', 0.3],
  ['presidio-research/generated_large.jsonl', 'en', 0.3],
  ['synthetic/hard-negatives-en.jsonl', 'en', 1],
  ['synthetic/synth-hipaa18-en.jsonl', 'en', 0.3],
  ['synthetic/synth-multilingual.jsonl', '', 0.3],
];

export function labelledTexts(): MarkedText[] {
  return LABELLED.flatMap(([file, locale, weight]) =>
    rows(join(SHARED, file)).map(({ text, spans = [], lang = '' }) => ({
      text,
      spans,
      locale: locale || lang,
      weight,
    })),
  );
}

/** NIH answers, in which nobody is named; every other one, so that the rest can say what the model makes of them. */
export function cleanAnswers(): { readonly train: MarkedText[]; readonly rest: MarkedText[] } {
  const all = rows(join(SHARED, 'medquad/clean.jsonl')).map(({ text }) => ({
    text,
    spans: [],
    locale: 'en',
    weight: 0.5,
  }));
  return { train: all.filter((_, n) => n % 2 === 0), rest: all.filter((_, n) => n % 2 === 1) };
}

/** What the detectors' cases say: health answers in many languages without a single person. */
export function detectorCases(): MarkedText[] {
  return globSync(join(ROOT, 'detectors/*/cases.yaml')).flatMap((file) => {
    const cases = parse(readFileSync(file, 'utf8')) as Record<
      string,
      { response?: string; locale?: string }[]
    >;
    return ['mustFlag', 'mustPass', 'mustAbstain']
      .flatMap((kind) => cases[kind] ?? [])
      .filter(({ response }) => response !== undefined)
      .map(({ response = '', locale = '' }) => ({ text: response.trim(), spans: [], locale, weight: 0.7 }));
  });
}

interface Row {
  readonly text: string;
  readonly spans?: readonly Span[];
  readonly lang?: string;
}

function rows(file: string): Row[] {
  if (!existsSync(file)) throw new Error(`${file} is missing: the labelled sets are needed for training`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
