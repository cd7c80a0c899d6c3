import fc from 'fast-check';
import { completionOf, type Script } from './script.ts';
import type { ChatBody } from './server.ts';

/** One way of spoiling one reply. All numbers are relative, so that they fit any reply. */
export type Mutation =
  | {
      readonly level: 'text';
      readonly op: TextOp;
      readonly at: number;
      readonly span: number;
      readonly junk: string;
    }
  | { readonly level: 'tree'; readonly op: TreeOp; readonly node: number }
  | { readonly level: 'wire'; readonly op: WireOp; readonly at: number; readonly byte: number };

const TEXT_OPS = ['replace', 'delete', 'insert', 'truncate', 'repeat', 'prefix', 'suffix'] as const;
const TREE_OPS = [
  'drop-key',
  'rename-key',
  'extra-key',
  'twice-key',
  'null',
  'text',
  'number',
  'huge',
  'negative',
  'array',
  'object',
  'upper-case',
  'drop-item',
  'twice-item',
  'empty-list',
  'other-id',
  'swap-items',
] as const;
const WIRE_OPS = [
  'flip-byte',
  'cut',
  'html',
  'empty',
  'status',
  'reset',
  'no-choices',
  'two-choices',
  'no-message',
  'refusal',
  'finish-reason',
  'null-content',
  'list-content',
  'bad-utf8',
] as const;
type TextOp = (typeof TEXT_OPS)[number];
type TreeOp = (typeof TREE_OPS)[number];
type WireOp = (typeof WIRE_OPS)[number];

/** Whole numbers without bias: doubles crowd near 0 and 1, and so at the ends of a reply. */
const unit = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000);

const inText = fc.record({
  level: fc.constant('text' as const),
  op: fc.constantFrom(...TEXT_OPS),
  at: unit,
  span: fc.integer({ min: 1, max: 12 }),
  junk: fc.oneof(
    fc.string({ minLength: 1, maxLength: 6 }),
    fc.constantFrom('"', '}', ',', '```json\n', '\\', '\u0000'),
  ),
});
const inTree = fc.record({
  level: fc.constant('tree' as const),
  op: fc.constantFrom(...TREE_OPS),
  node: unit,
});
const onWire = fc.record({
  level: fc.constant('wire' as const),
  op: fc.constantFrom(...WIRE_OPS),
  at: unit,
  byte: fc.integer({ min: 0, max: 255 }),
});

/** Half of them stay well-formed JSON: those come closest to a verdict. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: inText },
  { weight: 6, arbitrary: inTree },
  { weight: 3, arbitrary: onWire },
);

/** The spoiled reply: what the server does, and the text a perfect reader would get, undefined for a fault. */
export function spoil(
  value: unknown,
  how: Mutation,
  body: ChatBody,
): { script: Script; text: string | undefined } {
  if (how.level === 'wire') return spoilWire(value, how, body);
  const text = how.level === 'text' ? spoilText(JSON.stringify(value), how) : spoilTree(value, how);
  return { script: { kind: 'answer', content: text }, text: text === '' ? undefined : text };
}

function spoilText(text: string, { op, at, span, junk }: Extract<Mutation, { level: 'text' }>): string {
  const here = Math.floor(at * text.length);
  const before = text.slice(0, here);
  switch (op) {
    case 'replace':
      return before + junk + text.slice(here + junk.length);
    case 'delete':
      return before + text.slice(here + span);
    case 'insert':
      return before + junk + text.slice(here);
    case 'truncate':
      return before;
    case 'repeat':
      return before + text.slice(here, here + span) + text.slice(here);
    case 'prefix':
      return junk + text;
    case 'suffix':
      return text + junk;
  }
}

type Node = { readonly parent: Record<string, unknown> | unknown[]; readonly key: string | number };

function spoilTree(value: unknown, { op, node }: Extract<Mutation, { level: 'tree' }>): string {
  const root = { root: structuredClone(value) };
  const nodes: Node[] = [];
  collect(root.root, nodes);
  const list = nodes.filter(({ parent, key }) => fits(op, parent, key));
  const chosen = list[Math.floor(node * list.length)];
  if (chosen === undefined) return JSON.stringify(root.root);
  if (op === 'twice-key') return twiceKey(root.root, chosen);
  apply(op, chosen);
  return JSON.stringify(root.root);
}

function collect(value: unknown, nodes: Node[]): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    nodes.push({ parent: value as Record<string, unknown>, key });
    collect((value as Record<string | number, unknown>)[key], nodes);
  }
}

function fits(op: TreeOp, parent: Node['parent'], key: Node['key']): boolean {
  const child = (parent as Record<string | number, unknown>)[key];
  if (op.endsWith('-key')) return !Array.isArray(parent);
  if (op === 'drop-item' || op === 'twice-item' || op === 'swap-items') return Array.isArray(parent);
  if (op === 'empty-list') return Array.isArray(child);
  if (op === 'upper-case') return typeof child === 'string';
  return op === 'other-id' ? key === 'id' : true;
}

function apply(op: TreeOp, { parent, key }: Node): void {
  const at = parent as Record<string | number, unknown>;
  const list = parent as unknown[];
  const index = Number(key);
  const values: Partial<Record<TreeOp, unknown>> = {
    null: null,
    text: 'maybe',
    number: 7,
    huge: 1e308,
    negative: -0.5,
    array: [],
    object: {},
    'empty-list': [],
    'other-id': 'zzzz',
  };
  if (op in values) at[key] = values[op];
  else if (op === 'drop-key') delete at[key];
  else if (op === 'extra-key') at.extra = true;
  else if (op === 'upper-case') at[key] = String(at[key]).toUpperCase();
  else if (op === 'drop-item') list.splice(index, 1);
  else if (op === 'twice-item') list.splice(index, 0, structuredClone(list[index]));
  else if (op === 'swap-items') list.reverse();
  else if (op === 'rename-key') {
    at[`${key}s`] = at[key];
    delete at[key];
  }
}

/** Writes the chosen key a second time with the same value: valid JSON that says two things. */
function twiceKey(root: unknown, { parent, key }: Node): string {
  const mark = '@@twice@@';
  const at = parent as Record<string, unknown>;
  const member = `${JSON.stringify(String(key))}:${JSON.stringify(at[key])}`;
  at[mark] = 1;
  return JSON.stringify(root).replace(`${JSON.stringify(mark)}:1`, member);
}

function spoilWire(
  value: unknown,
  { op, at, byte }: Extract<Mutation, { level: 'wire' }>,
  body: ChatBody,
): { script: Script; text: string | undefined } {
  const content = JSON.stringify(value);
  const bytes = Buffer.from(JSON.stringify(completionOf({ kind: 'answer', content }, body)));
  const here = Math.floor(at * bytes.length);
  const message = { role: 'assistant', content };
  const fault = (script: Script) => ({ script, text: undefined });
  const patched = (choices: unknown) => fault({ kind: 'answer', content, patch: { choices } });
  switch (op) {
    case 'flip-byte': {
      bytes[here] = byte;
      return { script: { kind: 'bytes', body: bytes }, text: textIn(bytes) };
    }
    case 'cut':
      return fault({ kind: 'bytes', body: bytes.subarray(0, here) });
    case 'bad-utf8':
      return fault({
        kind: 'bytes',
        body: Buffer.concat([bytes.subarray(0, here), Buffer.from([0xff, 0x22])]),
      });
    case 'html':
      return fault({ kind: 'bytes', body: Buffer.from('<html></html>'), type: 'text/html' });
    case 'empty':
      return fault({ kind: 'bytes', body: Buffer.alloc(0) });
    case 'status':
      return fault({
        kind: 'http',
        status: [400, 401, 404, 409, 429, 500, 502, 503][byte % 8]!,
        body: content,
      });
    case 'reset':
      return fault({ kind: 'reset', after: here, content });
    case 'no-choices':
      return patched([]);
    case 'two-choices':
      return patched([0, 1].map((index) => ({ index, finish_reason: 'stop', message })));
    case 'no-message':
      return patched([{ index: 0, finish_reason: 'stop' }]);
    case 'refusal':
      return patched([{ index: 0, finish_reason: 'stop', message: { ...message, refusal: 'No.' } }]);
    case 'finish-reason': {
      const reason = ['length', 'content_filter', 'tool_calls', null, 'error'][byte % 5];
      return patched([{ index: 0, finish_reason: reason, message }]);
    }
    case 'null-content':
      return patched([{ index: 0, finish_reason: 'stop', message: { ...message, content: null } }]);
    case 'list-content':
      return patched([{ index: 0, finish_reason: 'stop', message: { ...message, content: [content] } }]);
  }
}

/** Reads the text out of a whole completion as bytes, with a reader of its own. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const body = JSON.parse(new TextDecoder().decode(bytes));
    const [choice, ...others] = body.choices;
    if (others.length > 0 || choice.finish_reason !== 'stop' || typeof choice.message.content !== 'string')
      return undefined;
    const refusal = choice.message.refusal;
    return refusal === null || refusal === undefined || refusal === ''
      ? choice.message.content || undefined
      : undefined;
  } catch {
    return undefined;
  }
}
