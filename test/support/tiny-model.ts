import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenClassifier } from './tiny-onnx.ts';

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];
const LABELS = ['O', 'B-PER', 'I-PER'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Writes a token-classification model as the hub has them — `config.json`, tokenizer files, `onnx/model.onnx` — into
 * `folder`. It calls a person every word that begins with one of `beginnings` and goes on in letters it has to spell,
 * and nothing that is in `words`.
 */
export function writeTinyModel(
  folder: string,
  words: readonly string[],
  beginnings: readonly string[],
): void {
  const vocabulary = [
    ...SPECIAL,
    ...".,?!:'-",
    ...words,
    ...beginnings,
    ...LETTERS,
    ...LETTERS.map((one) => `##${one}`),
  ];
  const tokens = [...new Set(vocabulary)];
  const table = new Float32Array(tokens.length * LABELS.length);
  tokens.forEach((token, index) => {
    const label = beginnings.includes(token) ? 1 : token.startsWith('##') ? 2 : 0;
    table[index * LABELS.length + label] = 5;
  });
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  writeFileSync(join(folder, 'onnx', 'model.onnx'), tokenClassifier(table, LABELS.length));
  write('config.json', {
    model_type: 'bert',
    architectures: ['BertForTokenClassification'],
    id2label: Object.fromEntries(LABELS.entries()),
    label2id: Object.fromEntries(LABELS.map((label, index) => [label, index])),
    vocab_size: tokens.length,
  });
  write('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    do_lower_case: false,
    model_max_length: 512,
  });
  write('tokenizer.json', tokenizer(tokens));
}

function tokenizer(tokens: readonly string[]): unknown {
  const special = (content: string): unknown => ({
    id: tokens.indexOf(content),
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  });
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map(special),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: false,
      lowercase: false,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: Object.fromEntries(
        ['[CLS]', '[SEP]'].map((one) => [one, { id: one, ids: [tokens.indexOf(one)], tokens: [one] }]),
      ),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(tokens.map((token, index) => [token, index])),
    },
  };
}
