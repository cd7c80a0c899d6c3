import { CLASS, CLASSES } from './characters.ts';

/** What stands between two tokens. */
export const GAP = {
  none: 0,
  space: 1,
  spaces: 2,
  hyphen: 3,
  apostrophe: 4,
  dot: 5,
  dotSpace: 6,
  comma: 7,
  line: 8,
  colon: 9,
  other: 10,
} as const;

/** Of a gap whose kind nobody asked for. */
export const UNREAD = 255;

const LONGEST_GAP = 12;
// In this module, so that V8 reads it as a constant.
const CLASS_OF = CLASSES;

/** Kind of the gap between the offsets `from` and `to`. */
export function gapKind(text: string, from: number, to: number): number {
  if (to === from) return GAP.none;
  const first = text.charCodeAt(from);
  const width = to - from;
  if (width === 1) {
    if (CLASS_OF[first] === CLASS.space) return GAP.space;
    if (first === 45) return GAP.hyphen;
    if (first === 39) return GAP.apostrophe;
    if (first === 46) return GAP.dot;
    if (first === 44) return GAP.comma;
    if (first === 58) return GAP.colon;
  }
  return width > LONGEST_GAP ? GAP.other : longerGap(text, from, to, first);
}

function longerGap(text: string, from: number, to: number, first: number): number {
  let marks = 0;
  let mark = 0;
  let lines = 0;
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = CLASS_OF[unit]!;
    if (kind === CLASS.newline) lines += 1;
    else if (kind !== CLASS.space) {
      marks += 1;
      mark = unit;
    }
  }
  if (marks === 2 && first === 46 && mark === 44) return GAP.comma;
  // "Pat.: Vogt"
  if (marks === 2 && first === 46 && mark === 58) return GAP.colon;
  if (marks === 2 && to - from === 2 && first === 46 && mark === 45) return GAP.hyphen;
  if (marks > 1) return GAP.other;
  if (lines > 0) return marks === 0 ? GAP.line : mark === 58 ? GAP.colon : GAP.other;
  if (marks === 0) return GAP.spaces;
  if (mark === 46) return first === 46 ? GAP.dotSpace : GAP.other;
  if (mark === 44 || mark === 0x60c || mark === 0x3001) return GAP.comma;
  if (mark === 58) return GAP.colon;
  if (mark === 45) return GAP.hyphen;
  return GAP.other;
}
