import { revealRaw } from '../domain/text.ts';
import { foldText } from './characters.ts';
import type { Document } from './document.ts';
import type { RedactionContext } from './redactor.ts';
import { WORD_CLASS as W } from './word-class.ts';

const SHORTEST_PART = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Exact terms of this response: the account's name, its parts, its e-mail address and what stands before the `@`. */
export function knownTerms(known: NonNullable<RedactionContext['known']>): (document: Document) => void {
  const name = known.name === undefined ? '' : revealRaw(known.name);
  const email = known.email === undefined ? '' : revealRaw(known.email).toLowerCase();
  const parts = (name.match(WORD) ?? []).map(foldText).filter((part) => part.length >= SHORTEST_PART);
  const local = email.split('@')[0] ?? '';
  const terms = [email, local].filter((term) => term.length > SHORTEST_PART);
  return (document) => {
    findParts(document, new Set(parts));
    const lower = document.text.toLowerCase();
    if (lower.length !== document.text.length) return;
    for (const term of terms) {
      for (let at = lower.indexOf(term); at !== -1; at = lower.indexOf(term, at + term.length)) {
        document.cover(at, at + term.length, term.includes('@') ? 'EMAIL' : 'USERNAME', 'known-email');
      }
    }
  };
}

function findParts(document: Document, parts: ReadonlySet<string>): void {
  const { scan } = document;
  if (parts.size === 0) return;
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] === 1 || !parts.has(foldText(document.word(token)))) continue;
    // A part that is also an everyday word goes only where it is written like a name.
    const everyday = (scan.value[token]! & (W.english | W.function)) !== 0;
    if (!everyday || /^\p{Lu}/u.test(document.word(token))) document.take(token, token, 'NAME', 'known-name');
  }
}
