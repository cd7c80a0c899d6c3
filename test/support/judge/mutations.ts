import fc from 'fast-check';
import type { Script } from './script.ts';
import type { ChatBody } from './server.ts';
import { spoilWire, WIRE_OPS, type WireMutation } from './wire-mutations.ts';

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
  | WireMutation;

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
type TextOp = (typeof TEXT_OPS)[number];
type TreeOp = (typeof TREE_OPS)[number];

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
