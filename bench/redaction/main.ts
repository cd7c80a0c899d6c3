import { existsSync, readFileSync } from 'node:fs';
import { cleanMessages, identifyingMessages, type Message } from './corpus.ts';
import { createTools, type Tool } from './peers.ts';

/**
 * `npm run bench -- redaction [--short]`: the redactor and its peers on the same text in one run. Recall counts
 * an identifier as removed when none of its words of two letters or digits is left in the output.
 */
const short = process.argv.includes('--short');
const SIZE = short ? 210 : 1_400;
/** Milliseconds a tool may take for the speed of one corpus; slow ones read less of it. */
const BUDGET = short ? 1_500 : 6_000;
const SHARED = new URL('../../../shared/data/redaction/medquad/clean.jsonl', import.meta.url);

interface Speed {
  readonly charactersPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function speed(tool: Tool, texts: readonly string[]): Promise<Speed> {
  const warm = performance.now();
  for (const text of texts) {
    await tool.redact(text);
    if (performance.now() - warm > BUDGET / 3) break;
  }
  const times: number[] = [];
  let characters = 0;
  const began = performance.now();
  while (performance.now() - began < BUDGET / 2) {
    for (const text of texts) {
      const start = performance.now();
      const out = tool.redact(text);
      if (typeof out !== 'string') await out;
      times.push(performance.now() - start);
      characters += text.length;
      if (performance.now() - began > BUDGET) break;
    }
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  times.sort((left, right) => left - right);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { charactersPerSecond: (characters / total) * 1_000, p50: at(0.5), p99: at(0.99) };
}

function isRemoved(identifier: string, output: string): boolean {
  const words = identifier.match(/[\p{L}\p{N}]{2,}/gu) ?? [identifier];
  return words.every((word) => !output.includes(word));
}

async function recall(tool: Tool, messages: readonly Message[]): Promise<number> {
  let total = 0;
  let removed = 0;
  for (const { text, identifiers } of messages) {
    const output = await tool.redact(text);
    for (const identifier of identifiers) {
      total += 1;
      if (isRemoved(identifier, output)) removed += 1;
    }
  }
  return removed / total;
}

async function touched(tool: Tool, texts: readonly string[]): Promise<number> {
  let count = 0;
  for (const text of texts) if ((await tool.redact(text)) !== text) count += 1;
  return count / texts.length;
}

function publicAnswers(count: number): string[] {
  if (!existsSync(SHARED)) {
    console.log('The NIH answers are not here; the clean text is the built-in one only.');
    return [];
  }
  const lines = readFileSync(SHARED, 'utf8').trim().split('\n');
  return lines.slice(0, count).map((line) => (JSON.parse(line) as { text: string }).text);
}

const messages = identifyingMessages(SIZE);
const clean = cleanMessages(64);
const answers = publicAnswers(short ? 60 : 300);
const columns = [
  'tool',
  'recall %',
  'clean touched %',
  'NIH touched %',
  'chat M ch/s',
  'p50 ms',
  'p99 ms',
  'clean M ch/s',
  'times redact-pii',
];
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`);
const rows = [];
for (const tool of createTools()) {
  const found = await recall(tool, messages);
  const cleanTouched = await touched(tool, clean);
  const answersTouched = answers.length === 0 ? Number.NaN : await touched(tool, answers);
  const chat = await speed(
    tool,
    messages.map(({ text }) => text),
  );
  const plain = await speed(tool, answers.length === 0 ? clean : answers);
  rows.push({ tool, found, cleanTouched, answersTouched, chat, plain });
}
const base = rows.find(({ tool }) => tool.name.startsWith('redact-pii'))!.plain.charactersPerSecond;
for (const { tool, found, cleanTouched, answersTouched, chat, plain } of rows) {
  const cells = [
    tool.name,
    (found * 100).toFixed(1),
    (cleanTouched * 100).toFixed(1),
    Number.isNaN(answersTouched) ? '–' : (answersTouched * 100).toFixed(1),
    (chat.charactersPerSecond / 1e6).toFixed(2),
    chat.p50.toFixed(3),
    chat.p99.toFixed(3),
    (plain.charactersPerSecond / 1e6).toFixed(2),
    (plain.charactersPerSecond / base).toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB with all tools loaded`);
