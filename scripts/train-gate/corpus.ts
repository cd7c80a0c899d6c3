import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createRandom } from '../../src/simulate/random.ts';
import type { Example } from './fit.ts';

/** One row of the labelled gate file. */
interface GateRow {
  readonly text: string;
  readonly kind: 'query' | 'response';
  readonly label: 'health' | 'nonhealth' | 'borderline';
  readonly source: string;
  readonly hard_negative?: boolean;
  /** Publisher of a MedQuAD page, subject of a LongFact prompt. */
  readonly topic?: string;
}

export interface LabelledExample extends Example {
  readonly hardNegative: boolean;
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Labelled rows without the borderline ones; empty when the shared folder is not there. */
export function gateRows(shared: string): LabelledExample[] {
  const path = join(shared, 'data/gate/gate.jsonl');
  if (!existsSync(path)) return [];
  return lines(path)
    .map((line) => JSON.parse(line) as GateRow)
    .filter((row) => row.label !== 'borderline')
    .map((row) => ({
      text: row.text,
      health: row.label === 'health',
      source: row.source === 'MedQuAD' ? `MedQuAD ${row.topic}` : row.source,
      kind: row.kind,
      hardNegative: row.hard_negative === true,
    }));
}

/** Fields of a CSV text with quoted fields that hold commas, quotes and line breaks (RFC 4180). */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') break;
    const field = match[1] ?? '';
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (match[2] !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/**
 * Sentences of the detectors' own cases: what people ask and assistants answer in sixteen languages, written for this
 * repository. Only the texts; whether a detector flags them is nothing to the gate.
 */
export function detectorCases(root: string): Example[] {
  const folder = join(root, 'detectors');
  return readdirSync(folder).flatMap((detector) => {
    if (ABOUT_NUMBERS.has(detector)) return [];
    const path = join(folder, detector, 'cases.yaml');
    if (!existsSync(path)) return [];
    const groups = Object.values(parse(readFileSync(path, 'utf8')) as Record<string, unknown>);
    const cases = groups.flatMap((group) => (Array.isArray(group) ? (group as Case[]) : []));
    return cases.flatMap(({ prompt, response }) =>
      (
        [
          [prompt, 'query'],
          [response, 'response'],
        ] as const
      ).flatMap(([text, kind]): Example[] =>
        typeof text === 'string' && text.length > 20
          ? [{ text, health: true, source: 'detector-cases', kind }]
          : [],
      ),
    );
  });
}

/** Detectors whose cases are sums, references and telephone numbers more than health. */
const ABOUT_NUMBERS: ReadonlySet<string> = new Set([
  'arithmetic',
  'citation',
  'emergency-number',
  'unit-conversion',
]);

interface Case {
  readonly prompt?: unknown;
  readonly response?: unknown;
}

/** MEDEC's corrected clinical texts (CC BY 4.0). */
export function medecTexts(shared: string): Example[] {
  const path = join(shared, 'data/factuality/medec/validation.csv');
  if (!existsSync(path)) return [];
  const [header = [], ...rows] = parseCsv(readFileSync(path, 'utf8'));
  const text = header.indexOf('Text');
  const corrected = header.indexOf('Corrected Text');
  return rows
    .map((row) => (row[corrected] === 'NA' || !row[corrected] ? row[text] : row[corrected]) ?? '')
    .filter((content) => content.length > 40)
    .map((content) => ({ text: content, health: true, source: 'MEDEC', kind: 'response' as const }));
}

/** Names of diseases and drugs of MedQuAD (CC BY 4.0) in questions of our own. */
export function lexiconQuestions(shared: string, n: number, seed: number): Example[] {
  const path = join(shared, 'data/factuality/medquad/lexicon.tsv');
  if (!existsSync(path)) return [];
  const random = createRandom(seed, 0x1e);
  const frames = [
    '{w}',
    'Can I take anything for {w}?',
    'Tell me about {w}',
    '{w} and how it is treated',
    'does {w} hurt',
  ];
  const terms = lines(path)
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '');
  return Array.from({ length: n }, () => ({
    text: random.pick(frames).replace('{w}', random.pick(terms)),
    health: true,
    source: 'MedQuAD terms',
    kind: 'query' as const,
  }));
}

/** Sentences of presidio-research (MIT): people, places and errands, not health. */
export function presidioSentences(shared: string): Example[] {
  const path = join(shared, 'data/redaction/presidio-research/generated_large.jsonl');
  if (!existsSync(path)) return [];
  return lines(path).map((line) => ({
    text: (JSON.parse(line) as { text: string }).text,
    health: false,
    source: 'presidio-research',
    kind: 'response' as const,
  }));
}

/** Pieces of the README files of installed packages: technical prose. */
export function readmePieces(root: string, limit: number, seed: number): Example[] {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return [];
  const random = createRandom(seed, 0x4ead);
  const pieces: Example[] = [];
  for (const name of readdirSync(modules).sort()) {
    const path = join(modules, name, 'README.md');
    if (pieces.length >= limit || !existsSync(path)) continue;
    const text = readFileSync(path, 'utf8').replace(/\s+/g, ' ');
    for (let i = 0; i < 2 && text.length > 800; i++) {
      const start = random.int(text.length - 700);
      const piece = text.slice(start, start + 200 + random.int(500));
      pieces.push({ text: piece, health: false, source: 'readme', kind: 'response' });
    }
  }
  return pieces;
}

/** Words, names and titles of a word pool, alone and in bags: the default for a word nobody knows is not health. */
export function poolExamples(
  pools: readonly (readonly string[])[],
  health: ReadonlySet<string>,
  seed: number,
): Example[] {
  const random = createRandom(seed, 0xb001);
  return pools.flatMap((entries) => {
    const harmless = entries.filter((entry) =>
      entry
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u)
        .every((token) => !health.has(token)),
    );
    if (harmless.length < 5) return [];
    return Array.from({ length: Math.min(100, harmless.length) }, () => {
      const words = Array.from({ length: random.chance(0.3) ? 1 : 2 + random.int(16) }, () =>
        random.pick(harmless),
      );
      return { text: words.join(' '), health: false, source: 'word-pool', kind: 'response' as const };
    });
  });
}

/**
 * Chat messages in 49 languages (written for the shared redaction set, free to use): what follows the last
 * personal detail is a health question, what stands before it is not.
 */
export function chatParts(shared: string): Example[] {
  const path = join(shared, 'data/redaction/synthetic/synth-multilingual.jsonl');
  if (!existsSync(path)) return [];
  return lines(path).flatMap((line) => {
    const row = JSON.parse(line) as { text: string; spans: { end: number }[] };
    const last = Math.max(0, ...row.spans.map((span) => span.end));
    const before = {
      text: row.text.slice(0, last),
      health: false,
      source: 'synth-chats',
      kind: 'query' as const,
    };
    const after = { text: row.text.slice(last), health: true, source: 'synth-chats', kind: 'query' as const };
    const whole = { text: row.text, health: true, source: 'synth-chats', kind: 'query' as const };
    return [before, after, whole].filter((example) => example.text.length > 15);
  });
}

/** Short pieces of long texts, so that a short answer is as familiar as a long one. */
export function crops(examples: readonly Example[], each: number, seed: number): Example[] {
  const random = createRandom(seed, 0xc409);
  return examples
    .filter((example) => example.text.length > 400)
    .flatMap((example) =>
      Array.from({ length: each }, () => {
        const start = random.int(example.text.length - 200);
        const from = example.text.indexOf(' ', start) + 1;
        return { ...example, text: example.text.slice(from, from + 80 + random.int(250)) };
      }),
    );
}
