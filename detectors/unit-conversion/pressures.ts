import type { Conversion } from '../kit/convert.ts';
import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/** Blood pressures told in centimetres of mercury ("16/9", "13 y 8", "15 por 10") and what they are in millimetres. */

const JOIN = String.raw`\s?(?:\/|sur|por|x|y|e|su|a|op|zu|над)\s?`;
const NUMBER = String.raw`(\d{1,2}(?:[.,]\d)?)`;
const SMALL = new RegExp(`(?<![\\d/.,])${NUMBER}${JOIN}${NUMBER}(?![\\d/]|[.,]\\d)`, 'g');
/** Words that say the same again; no other figure between. */
const SAME =
  /^["'»)\s]{0,3}[^\d.;!?\n]{0,70}?(?:=|≈|\(|\b(?:is|are|means?|equals?|signifi\w*|correspond\w*|equival\w*|fait|font|soit|donne\w*|c'est|vaut|quiere decir|quer dizer|es decir|o sea|ou seja|son|es|sao|e|sono|cioe|vuol dire|pari|entspricht|sind|heisst|bedeutet|is|betekent|dus)\b)[^\d.;!?\n]{0,24}$/;
const LARGE = /(\d{2,3})\s?(?:\/|sur|por|su|op|over|zu)\s?(\d{2,3})\s?\*{0,2}\s?(?:mm|мм)/g;
/** Room of a reading that was rounded to a whole or half centimetre. */
const ROOM = 5.1;

export interface PressurePair extends Span {
  readonly holds: boolean;
  readonly expected: string;
}

const toMillimetres: Conversion = (value) => value * 10;

export function pressurePairs({ text }: Reading): PressurePair[] {
  const large = everyMatch(text, LARGE);
  if (large.length === 0) return [];
  const small = everyMatch(text, SMALL);
  return large.flatMap((match): PressurePair[] => {
    const before = small.findLast(
      (one) => one.index < match.index && match.index - one.index - one[0].length < 96,
    );
    if (!before || before.index + before[0].length > match.index) return [];
    if (!SAME.test(text.slice(before.index + before[0].length, match.index))) return [];
    const [high, low] = [before[1], before[2]].map((one) => toMillimetres(Number(one?.replace(',', '.'))));
    const said = [Number(match[1]), Number(match[2])];
    const [systolic = 0, diastolic = 0] = [high, low];
    if (systolic < 70 || systolic > 260 || diastolic < 30 || diastolic >= systolic) return [];
    return [
      {
        start: before.index,
        end: match.index + match[0].length,
        holds: [systolic, diastolic].every((one, n) => Math.abs(one - (said[n] as number)) <= ROOM),
        expected: `${systolic}/${diastolic} mmHg`,
      },
    ];
  });
}
