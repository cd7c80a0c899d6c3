import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import { callings, carers } from '../names/people.ts';

/** "Handover nights — ", "Fax cover @ ": what stands before the name of a body at the head of a paper. */
const HEADING = /(?:^|\n)[^\S\n]*\p{Lu}[^\n.]{2,60} ?[—–|-] $/u;
const SIGN = /@ ?$/u;
/** Behind the name of a body on a line of its own: the end, a town, a telephone. */
const ENDED = /^[ \t]*(?:$|\n|[,|·–—-])/u;
const ROLES = new WordSet(
  'reception physio principal headteacher headmaster headmistress director manager owner secretary officer matron warden chair treasurer coordinator lead rights rn fnp np pa md do dds dmd od rd lcsw rph pharmd cnm hm registrar midwife vet caretaker bursar',
);
const WINDOW = 72;
/** From a name to what stands below it: "Nurse Practitioner" may be between. */
const BELOW = 60;

/** At the head of a paper, below a name in a signature, beside the number of a room, a profession or a name. */
export function isHeaded(document: Document, start: number, last: number): boolean {
  const { scan, text } = document;
  const from = scan.start[start]!;
  const before = text.slice(Math.max(0, from - WINDOW), from);
  if (SIGN.test(before) || HEADING.test(before)) return true;
  if (start === 0) return ENDED.test(text.slice(scan.end[last]!, scan.end[last]! + 3)) && text.includes('\n');
  const gap = document.gap(start - 1);
  const previous = start - 1;
  if (gap === GAP.comma) {
    const hash = scan.hash[previous]!;
    return (
      scan.shape[previous] === SHAPE.digits ||
      scan.taken[previous] === 1 ||
      carers.has(hash) ||
      ROLES.has(hash) ||
      callings.has(hash)
    );
  }
  if (!/\n[ \t]*$/u.test(before)) return false;
  return (
    ENDED.test(text.slice(scan.end[last]!, scan.end[last]! + 3)) &&
    document.found.some(({ end, type }) => type === 'NAME' && end < from && from - end < BELOW)
  );
}
