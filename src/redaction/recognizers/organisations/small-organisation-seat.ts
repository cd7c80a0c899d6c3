import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isCaseOfTown } from '../places/polish-towns.ts';
import { kept } from './small-organisation-weights.ts';

/** "Szkoły Podstawowej nr 6 w Nidzicy", "DPS „Jodła” w Starej Wsi k. Rzepina": the town of a body, behind it in Polish. */
const AT = /^ (?:w|we|z|ze) (?=\p{Lu}\p{Ll}{2})/u;
const NEAR = /^,? (?:k\. ?|koło |pod |gm\. ?|pow\. ?)(?=\p{Lu}\p{Ll}{2})/u;
const ADJECTIVE = /(?:iego|ego|iej|ej|ich|ych|im|ym)$/u;

/** The end of the body with its town; the same end where none follows. */
export function seated(document: Document, end: number): number {
  if (document.language !== 'pl' || document.text.charCodeAt(end) !== 32) return end;
  // "apteka „Pod Wagą” Kowary"
  const next = document.tokenAt(end + 1);
  const bare =
    isFreeTitle(document, next) && (document.scan.value[next]! & (W.city | W.first | W.word)) === W.city;
  const town = bare ? document.scan.end[next]! : townEnd(document, end, AT);
  return town === end ? end : townEnd(document, town, NEAR);
}

function townEnd(document: Document, end: number, opener: RegExp): number {
  const { scan, text } = document;
  const opening = opener.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  if (opening === 0) return end;
  const first = document.tokenAt(end + opening);
  if (!isFreeTitle(document, first)) return end;
  document.spend(1);
  const gap = document.gap(first);
  const second = gap === GAP.space || gap === GAP.hyphen ? first + 1 : first;
  const pair =
    second > first &&
    isFreeTitle(document, second) &&
    (gap === GAP.hyphen || ADJECTIVE.test(document.word(first)) || ADJECTIVE.test(document.word(second)));
  if (!pair && !isTown(document, first)) return end;
  return scan.end[pair ? second : first]!;
}

function isFreeTitle(document: Document, token: number): boolean {
  const { scan } = document;
  return (
    token < scan.count &&
    scan.shape[token] === SHAPE.title &&
    !kept(document, token, token) &&
    (scan.value[token]! & (W.country | W.function | W.region)) === 0
  );
}

/** A town of the lists in any case, or a word of no list. */
function isTown(document: Document, token: number): boolean {
  const value = document.scan.value[token]!;
  return (value & W.city) !== 0 || (value & 0xffff) === 0 || isCaseOfTown(document, token);
}
