import { without } from '../../arrays.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isDiscoverer } from './eponyms.ts';

/** Takes "Parkinson disease" and "Ehlers-Danlos syndrome" out of the lists, unless a first name is in it: nobody is meant. */
export function passEponyms(document: Document): void {
  const { scan } = document;
  const passed: number[] = [];
  let last = -1;
  for (const token of scan.capitals) {
    if (token <= last || !isNoFirstName(document, token)) continue;
    last = token;
    while (document.gap(last) === GAP.hyphen && isNoFirstName(document, last + 1)) last += 1;
    if (document.gap(last) !== GAP.space || scan.shape[last + 1] !== SHAPE.lower) continue;
    if (!document.is(last + 1, 'eponymTail')) continue;
    for (let part = token; part <= last; part += 1) passed.push(part);
  }
  if (passed.length === 0) return;
  without(scan.capitals, passed);
  without(scan.doubtful, passed);
}

function isNoFirstName({ scan }: Document, token: number): boolean {
  return (
    scan.shape[token] === SHAPE.title &&
    (scan.value[token]! & W.first) === 0 &&
    scan.taken[token] === 0 &&
    isDiscoverer(scan.hash[token]!)
  );
}
