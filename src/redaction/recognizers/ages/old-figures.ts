import type { Document } from '../../document.ts';

const [ZERO, ONE, NINE] = [48, 49, 57];

/** Every figure from 90 to 109 that nothing has taken yet, with its token: what follows may be glued to it, another digit not. */
export function* oldFigures({
  scan,
  text,
}: Document): Generator<readonly [start: number, end: number, token: number]> {
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1) continue;
    const start = scan.start[token]!;
    const first = text.charCodeAt(start);
    if (first !== NINE && (first !== ONE || text.charCodeAt(start + 1) !== ZERO)) continue;
    const end = start + (first === ONE ? 3 : 2);
    const value = Number(text.slice(start, end));
    if (value > 89 && value < 110 && !/\d/.test(text.charAt(end))) yield [start, end, token];
  }
}
