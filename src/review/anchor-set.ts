import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReviewText } from './queue.ts';
import type { Sealer } from './seal.ts';

/**
 * A frozen set of issues that physicians confirmed: what every later version of rules is held against. Its texts are
 * sealed like the queue's, and outlive the queue on purpose; who destroys the key destroys them.
 */
const fileSchema = z.strictObject({
  kind: z.literal('factwatch anchors'),
  /** Hash over keys and sealed texts: another set has another name. */
  set: z.string().regex(/^[0-9a-f]{16}$/),
  seal_key: z.string(),
  items: z
    .array(z.strictObject({ key: z.string().min(1), created_at: z.number(), sealed: z.string().min(1) }))
    .min(1),
});
export type AnchorFile = z.infer<typeof fileSchema>;

export interface AnchorItem {
  readonly responseKey: string;
  /** Milliseconds since the epoch: when the response was given, to the week. */
  readonly createdAt: number;
  readonly text: ReviewText;
}

/** Fewer confirmed issues than these show nothing about sensitivity. */
export const ENOUGH_ANCHORS = 100;

export function freezeAnchors(items: readonly AnchorItem[], sealer: Sealer): AnchorFile {
  const sealed = [...items]
    .sort((a, b) => (a.responseKey < b.responseKey ? -1 : 1))
    .map(({ responseKey, createdAt, text }) => ({
      key: responseKey,
      created_at: createdAt,
      sealed: sealer.seal(responseKey, JSON.stringify(text)),
    }));
  return { kind: 'factwatch anchors', set: nameOf(sealed), seal_key: sealer.keyId, items: sealed };
}

/** The items of a file, or the sentence that says why it has none. */
export function openAnchors(text: string, sealer: Sealer): { set: string; items: AnchorItem[] } | string {
  const parsed = parseFile(text);
  if (parsed === undefined) return 'This is no anchor set: `factwatch review freeze` makes one.';
  if (parsed.set !== nameOf(parsed.items))
    return 'The set was changed after it was frozen; nothing was scored.';
  if (parsed.seal_key !== sealer.keyId)
    return 'The set is sealed with another review.key; nothing was scored.';
  const items: AnchorItem[] = [];
  for (const { key, created_at, sealed } of parsed.items) {
    const opened = sealer.open(key, sealed);
    if (opened === undefined) return 'A text of the set cannot be opened; nothing was scored.';
    items.push({ responseKey: key, createdAt: created_at, text: JSON.parse(opened) as ReviewText });
  }
  return { set: parsed.set, items };
}

function parseFile(text: string): AnchorFile | undefined {
  try {
    return fileSchema.parse(JSON.parse(text));
  } catch {
    // The messages of both quote the file.
    return undefined;
  }
}

function nameOf(items: AnchorFile['items']): string {
  const hash = createHash('sha256');
  for (const { key, created_at, sealed } of items) hash.update(`${key}\0${created_at}\0${sealed}\0`);
  return hash.digest('hex').slice(0, 16);
}
