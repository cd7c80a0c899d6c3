import type { CappedTable } from './fields.ts';

export const OTHER = 'other';
const UNKNOWN = 'unknown';

const MODEL_NAME = /^[A-Za-z0-9._:/@+-]{1,64}$/;
const PRIMARY_SUBTAG = /^[a-z]{2,3}$/;

export interface VocabularyOptions {
  /** Always have a label of their own, whatever comes first. */
  readonly models?: readonly string[];
  /** The active detectors: a closed set. */
  readonly detectors: readonly string[];
  readonly maxModels?: number;
  readonly maxLocales?: number;
  readonly maxPartitions?: number;
}

/** Turns open values into label values; what is over the limit or malformed becomes `other`. */
export interface Vocabulary {
  word(table: CappedTable, value: unknown): string;
}

/** Admits well-formed words until the limit; first come, first served. */
function cappedTable(limit: number, known: readonly string[], isWord: (word: string) => boolean) {
  const admitted = new Set(known);
  return (word: string): string => {
    if (admitted.has(word)) return word;
    if (admitted.size >= limit || !isWord(word)) return OTHER;
    admitted.add(word);
    return word;
  };
}

function primarySubtag(locale: string): string {
  const end = locale.search(/[-_]/);
  return (end < 0 ? locale : locale.slice(0, end)).toLowerCase();
}

export function createVocabulary(options: VocabularyOptions): Vocabulary {
  const models = cappedTable(options.maxModels ?? 20, options.models ?? [], (word) => MODEL_NAME.test(word));
  const locales = cappedTable(options.maxLocales ?? 24, [], (word) => PRIMARY_SUBTAG.test(word));
  const partitions = cappedTable(options.maxPartitions ?? 64, [], () => true);
  const detectors = new Set(options.detectors);
  return {
    word(table, value) {
      if (table === 'partition') {
        return Number.isSafeInteger(value) && (value as number) >= 0 ? partitions(String(value)) : OTHER;
      }
      if (typeof value !== 'string') return OTHER;
      if (value === '') return UNKNOWN;
      if (table === 'detector') return detectors.has(value) ? value : OTHER;
      return table === 'model' ? models(value) : locales(primarySubtag(value));
    },
  };
}
