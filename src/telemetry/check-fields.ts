import type { LogValue } from '../domain/telemetry-ports.ts';
import { summariseError } from './error-summary.ts';
import type { FieldKind, Fields } from './fields.ts';
import { OTHER, type Vocabulary } from './vocabulary.ts';

/** Fields after the allow-list: words for labels, numbers for amounts, all of them for the log. */
export interface CheckedFields {
  readonly words: Record<string, string>;
  readonly numbers: Record<string, number>;
  readonly extra: Record<string, LogValue>;
}

type Check = (
  fields: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary,
  reject: (reason: 'number') => void,
) => CheckedFields;

/** Takes the declared fields and nothing else. */
export function checkerFor(declared: Fields): Check {
  const entries = Object.entries(declared);
  return (fields, vocabulary, reject) => {
    const checked: CheckedFields = { words: {}, numbers: {}, extra: {} };
    for (const [name, kind] of entries) {
      const value = fields[name];
      if (value === undefined && kind.optional === true) continue;
      if (!checkField(name, kind, value, checked, vocabulary)) reject('number');
    }
    return checked;
  };
}

/** False when a number is none. */
function checkField(
  name: string,
  kind: FieldKind,
  value: unknown,
  checked: CheckedFields,
  vocabulary: Vocabulary,
): boolean {
  switch (kind.kind) {
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return false;
      checked.numbers[name] = value;
      return true;
    case 'boolean':
      checked.words[name] = value === true ? 'true' : 'false';
      return true;
    case 'set':
      checked.words[name] = kind.values.includes(value as string) ? (value as string) || 'none' : OTHER;
      return true;
    case 'capped':
      checked.words[name] = vocabulary.word(kind.table, value);
      return true;
    case 'error':
      Object.assign(checked.extra, summariseError(value));
      return true;
  }
}
