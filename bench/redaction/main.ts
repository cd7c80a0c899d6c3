import { existsSync, readFileSync } from 'node:fs';
import { chatMessages } from './chat.ts';
import { cleanMessages, identifyingMessages, type Message } from './corpus.ts';
import { printHostile } from './hostile.ts';
import { type Sample, type Speed, speedOf } from './measure.ts';
import { printMemory } from './memory.ts';
import { createTools, type Tool } from './peers.ts';

/**
 * `npm run bench -- redaction [--short] [--alone]`: the redactor and its peers on the same text in one run, its
 * memory, and what hostile text costs it; `--alone` leaves the peers out. Recall counts an identifier as removed
 * when none of its words of two letters or digits is left in the output.
 */
const short = process.argv.includes('--short');
const alone = process.argv.includes('--alone');
const SIZE = short ? 210 : 1_400;
const CHAT = short ? 200 : 1_000;
/** Milliseconds a tool may take for the speed of one corpus; slow ones read less of it. */
const BUDGET = short ? 2_000 : 3_000;
const ENGLISH = 'en-US';
const SHARED = new URL('../../../shared/data/redaction/', import.meta.url);

function isRemoved(identifier: string, output: string): boolean {
  const words = identifier.match(/[\p{L}\p{N}]{2,}/gu) ?? [identifier];
  return words.every((word) => !output.includes(word));
}

async function recall(tool: Tool, messages: readonly Message[]): Promise<number> {
  let total = 0;
  let removed = 0;
  for (const { text, identifiers } of messages) {
    const output = await tool.redact(text, ENGLISH);
    for (const identifier of identifiers) {
      total += 1;
      if (isRemoved(identifier, output)) removed += 1;
    }
  }
  return removed / total;
}

async function touched(tool: Tool, samples: readonly Sample[]): Promise<number> {
  let count = 0;
  for (const { text, locale } of samples) if ((await tool.redact(text, locale)) !== text) count += 1;
  return count / samples.length;
}

/** The texts of a shared file, each with its locale; none when the file is not here. */
function shared(file: string, count: number): Sample[] {
  const path = new URL(file, SHARED);
  if (!existsSync(path)) {
    console.log(`${file} is not here; its columns stay empty.`);
    return [];
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.slice(0, count).map((line) => {
    const { text, lang, cc } = JSON.parse(line) as { text: string; lang: string; cc?: string };
    return { text, locale: cc === undefined ? lang : `${lang}-${cc}` };
  });
}

/** Flat as they come out of a decoder. */
const english = (texts: readonly string[]): Sample[] =>
  texts.map((text) => ({ text: Buffer.from(text).toString(), locale: ENGLISH }));
const messages = identifyingMessages(SIZE);
const clean = english(cleanMessages(64));
const answers = shared('medquad/clean.jsonl', short ? 60 : 500);
const corpora = {
  chat: english(chatMessages(CHAT)),
  dense: english(messages.map(({ text }) => text)),
  clean: answers.length === 0 ? clean : answers,
  languages: shared('synthetic/synth-multilingual.jsonl', short ? 200 : 2_040),
};
type Corpus = keyof typeof corpora;

interface Row {
  readonly tool: Tool;
  readonly found: number;
  readonly cleanTouched: number;
  readonly answersTouched: number;
  readonly speeds: Readonly<Record<Corpus, Speed | undefined>>;
}

async function measure(tool: Tool): Promise<Row> {
  const speeds: Partial<Record<Corpus, Speed>> = {};
  const row = {
    tool,
    found: await recall(tool, messages),
    cleanTouched: await touched(tool, clean),
    answersTouched: answers.length === 0 ? Number.NaN : await touched(tool, answers.slice(0, 300)),
  };
  for (const [name, texts] of Object.entries(corpora) as [Corpus, Sample[]][])
    if (texts.length > 0) speeds[name] = await speedOf(tool, texts, BUDGET);
  return { ...row, speeds: speeds as Row['speeds'] };
}

function millions(speed: Speed | undefined): string {
  return speed === undefined ? '–' : (speed.charactersPerSecond / 1e6).toFixed(2);
}

function printRow({ tool, found, cleanTouched, answersTouched, speeds }: Row): void {
  const percent = (share: number): string => (Number.isNaN(share) ? '–' : (share * 100).toFixed(1));
  const chat = speeds.chat!;
  const cells = [
    tool.name,
    percent(found),
    percent(cleanTouched),
    percent(answersTouched),
    millions(chat),
    chat.messagesPerSecond.toFixed(0),
    chat.p50.toFixed(3),
    chat.p99.toFixed(3),
    millions(speeds.clean),
    millions(speeds.languages),
    millions(speeds.dense),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

const mean = corpora.chat.reduce((sum, { text }) => sum + text.length, 0) / CHAT;
console.log(
  `chat: ${CHAT} messages of ${mean.toFixed(0)} characters on average; processor time, best of rounds\n`,
);
const columns = [
  'tool',
  'recall %',
  'clean touched %',
  'NIH touched %',
  'chat M ch/s',
  'chat messages/s',
  'p50 ms',
  'p99 ms',
  'clean M ch/s',
  '49 languages M ch/s',
  'dense M ch/s',
];
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`);
for (const tool of createTools().slice(0, alone ? 1 : undefined)) printRow(await measure(tool));
console.log('');
printMemory(corpora.chat.map(({ text }) => text));
printHostile();
