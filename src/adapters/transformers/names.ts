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
    options?: { readonly dtype?: string },
  ): Promise<(text: string) => Promise<readonly TokenLabel[]>>;
}

export interface NameRange {
  readonly start: number;
  readonly end: number;
}

/** A name model whose answers are fetched ahead, so that the synchronous redactor can read them. */
export interface NameModel {
  /** Runs the model on the text; its answer is what `names` gives for the same text from then on. */
  prepare(text: string): Promise<void>;
  names(text: string): readonly NameRange[];
  /** Texts the model ran on, and the milliseconds it took. */
  readonly cost: { readonly texts: number; readonly milliseconds: number };
}

const PERSON = /(?:^|-)(?:PER|PERSON|NAME|FIRSTNAME|LASTNAME|PRIVATE_PERSON|GIVENNAME|SURNAME)$/i;

/** Ranges of the words that the model calls people. Word pieces (`##son`) and bare words are searched in order. */
export function personRanges(text: string, labels: readonly TokenLabel[]): NameRange[] {
  const ranges: NameRange[] = [];
  let from = 0;
  for (const label of labels) {
    const piece = label.word.replace(/^(?:##|▁|Ġ)/, '').trim();
    const found = label.start ?? text.indexOf(piece, from);
    if (found < 0 || piece === '') continue;
    const end = label.end ?? found + piece.length;
    from = end;
    if (!PERSON.test(label.entity)) continue;
    const previous = ranges.at(-1);
    if (previous !== undefined && found - previous.end <= 1) ranges[ranges.length - 1] = { ...previous, end };
    else ranges.push({ start: found, end });
  }
  return ranges;
}

async function importTransformers(): Promise<TransformersModule> {
  // An optional peer dependency: the name in a variable keeps compilers and bundlers from asking for it.
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
  const classify = await pipeline('token-classification', model, { dtype: 'q8' });
  const answers = new Map<string, readonly NameRange[]>();
  const cost = { texts: 0, milliseconds: 0 };
  return {
    cost,
    async prepare(text) {
      const start = now();
      answers.set(text, personRanges(text, await classify(text)));
      cost.texts += 1;
      cost.milliseconds += now() - start;
    },
    names: (text) => answers.get(text) ?? [],
  };
}
