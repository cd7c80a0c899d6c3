import type { Document } from './document.ts';
import type { NamePort } from './name-port.ts';
import { CAPITAL, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';

/** Asks the model only about texts with a capitalised word that no list knows and nothing explains. */
export function secondOpinion(port: NamePort): (document: Document) => void {
  return (document) => {
    if (!isUnresolved(document)) return;
    for (const { start, end } of port.names(document.text)) {
      const first = document.tokenAt(start);
      if (document.scan.taken[first] === 0) document.cover(start, end, 'NAME', 'second-opinion');
    }
  };
}

export function isUnresolved(document: Document): boolean {
  const { scan } = document;
  return scan.capitals.some((token) => {
    if (scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.title) === 0) return false;
    const value = scan.value[token]!;
    const name = (value & (W.first | W.last)) !== 0;
    const explained = (value & (W.english | W.word | W.function | W.medical | W.country | W.region)) !== 0;
    return (scan.shape[token]! & CAPITAL) !== 0 && (name || !explained);
  });
}
