import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FactwatchError } from '../../errors.ts';

/** One token as a token-classification pipeline reports it, with the range when the model gives one. */
interface TokenLabel {
  readonly entity: string;
  readonly word: string;
  readonly start?: number;
  readonly end?: number;
}

/** The part of `@huggingface/transformers` that is used: `pipeline('token-classification', model)`. */
export interface TransformersModule {
  pipeline(
    task: 'token-classification',
    model: string,
    options?: { readonly dtype?: string; readonly local_files_only?: boolean },
  ): Promise<
    (text: string, options?: { readonly ignore_labels: readonly string[] }) => Promise<readonly TokenLabel[]>
  >;
}

export interface NameRange {
  readonly start: number;
  readonly end: number;
}

/** A name model whose answers are fetched ahead, so that the synchronous redactor can read them. */
export interface NameModel {
  /** Runs the model on the text; its answer is what `names` gives for the same text from then on. */
  prepare(text: string): Promise<void>;
  /** The answer for a prepared text; nothing, and a note in `asked`, for any other. */
  names(text: string): readonly NameRange[];
  /** Texts that were asked about and are not prepared yet. */
  readonly asked: ReadonlySet<string>;
  /** Drops all answers, so that a long file does not pile them up. */
  forget(): void;
  /** Texts the model ran on, and the milliseconds it took. */
  readonly cost: { readonly texts: number; readonly milliseconds: number };
}

const PERSON = /(?:^|-)(?:PER|PERSON|NAME|FIRSTNAME|LASTNAME|PRIVATE_PERSON|GIVENNAME|SURNAME)$/i;
/** Models read 512 tokens and drop what is behind them; so many characters are fewer in any script. */
const LONGEST_PART = 400;
/** Characters that a tokenizer may have dropped between two pieces that it reports. */
const FARTHEST_PIECE = 128;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Ranges of the words that the model calls people. Without offsets from the model, word pieces (`##son`) and bare
 * words are searched in order, in any case; all tokens have to be among `labels`, those of no person too.
 */
export function personRanges(text: string, labels: readonly TokenLabel[]): NameRange[] {
  const ranges: NameRange[] = [];
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  let from = 0;
  for (const label of labels) {
    const piece = label.word.replace(/^(?:##|▁|Ġ)/, '').trim();
    const wanted = folded === lower ? piece.toLowerCase() : piece;
    const found = label.start ?? folded.slice(0, from + FARTHEST_PIECE).indexOf(wanted, from);
    if (found < 0 || piece === '') continue;
    const end = label.end ?? found + piece.length;
    from = end;
    if (!PERSON.test(label.entity)) continue;
    const previous = ranges.at(-1);
    if (previous !== undefined && found - previous.end <= 1) ranges[ranges.length - 1] = { ...previous, end };
    else ranges.push({ start: found, end });
  }
  return ranges.map((range) => wholeWords(text, range));
}

/** A name is never half a word: pieces that the model was unsure of go with the rest. */
function wholeWords(text: string, { start, end }: NameRange): NameRange {
  let [from, to] = [start, end];
  while (from > 0 && IN_WORD.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && IN_WORD.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** Offsets at which a text is cut for the model: at spaces where there are any. */
function parts(text: string): NameRange[] {
  const out: NameRange[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + LONGEST_PART);
    const space = end < text.length ? text.lastIndexOf(' ', end) : -1;
    if (space > start) end = space;
    out.push({ start, end });
    start = end;
  }
  return out;
}

async function importTransformers(): Promise<TransformersModule> {
  // An optional dependency: the name in a variable keeps compilers and bundlers from asking for it.
  const name = '@huggingface/transformers';
  try {
    return (await import(name)) as TransformersModule;
  } catch {
    throw new FactwatchError(
      'CONFIG_INVALID',
      'a name model is asked for, but @huggingface/transformers is not installed',
    );
  }
}

/** A folder with the model's files is read as it is and nothing is fetched; any other name is one of the hub's. */
function sourceOf(model: string): { readonly dtype: string; readonly local_files_only: boolean } {
  const local = existsSync(model);
  const quantised = !local || existsSync(join(model, 'onnx', 'model_quantized.onnx'));
  return { dtype: quantised ? 'q8' : 'fp32', local_files_only: local };
}

/**
 * Loads a token-classification model over ONNX (a folder or a hub name). Rejects with `CONFIG_INVALID` when the
 * package is not installed. `load` and `now` are arguments for tests.
 */
export async function loadNameModel(
  model: string,
  now: () => number,
  load: () => Promise<TransformersModule> = importTransformers,
): Promise<NameModel> {
  const { pipeline } = await load();
  const classify = await pipeline('token-classification', model, sourceOf(model));
  const answers = new Map<string, readonly NameRange[]>();
  const asked = new Set<string>();
  const cost = { texts: 0, milliseconds: 0 };
  return {
    cost,
    asked,
    async prepare(text) {
      const began = now();
      const ranges: NameRange[] = [];
      for (const { start, end } of parts(text)) {
        const part = text.slice(start, end);
        const found = personRanges(part, await classify(part, { ignore_labels: [] }));
        ranges.push(...found.map((range) => ({ start: range.start + start, end: range.end + start })));
      }
      answers.set(text, ranges);
      asked.delete(text);
      cost.texts += 1;
      cost.milliseconds += now() - began;
    },
    forget() {
      answers.clear();
      asked.clear();
    },
    names(text) {
      const answer = answers.get(text);
      if (answer === undefined) asked.add(text);
      return answer ?? [];
    },
  };
}
