import { everyMatch } from '../../kit/every-match.ts';
import { fold } from '../../kit/fold.ts';
import { NUMBERS } from '../../kit/often.ts';
import type { Span } from '../../kit/sentences.ts';
import { HAN } from './rate-words.ts';

/** Tablets, sachets, ampoules: what is counted out of a box, with its number. */
export interface Pieces extends Span {
  readonly low: number;
  readonly high: number;
}

const PIECE = fold(
  'tablets?|caplets?|pills?|capsules?|sachets?|ampoules?|vials?|suppositor(?:y|ies)|patch(?:es)?|injections?|pens?|tabletten?|kapseln?|beutel|ampullen?|zapfchen|pflaster|spritzen?|tabletas?|pastillas?|capsulas?|comprimidos?|sobres?|ampollas?|parches?|supositorios?|inyecci(?:on|ones)|comprimes?|gelules?|cachets?|sachets?|suppositoires?|patchs?|saches?|envelopes?|ampolas?|supositorios?|adesivos?|injec(?:ao|oes)|compress[ae]|pastigli[ae]|bustin[ae]|fial[ae]|suppost[ae]|cerott[oi]|pil(?:len)?|zakjes?|ampul(?:len)?|zetpil(?:len)?|pleisters?|गोली|गोलियां|गोलियाँ|गोलियों|कैप्सूल|पाउच|सैशे|حب(?:ة|ات|وب)|قرصا?|اقراص|كبسول(?:ة|ات)|اكياس|كيسا?',
);
const WORDS = [...NUMBERS.keys()]
  .filter((key) => key.length > 1 || /[^a-z]/.test(key))
  .sort((a, b) => b.length - a.length)
  .join('|');
const N = `\\d{1,3}|${WORDS}|an?|une?|una|uno|ein(?:e[nr]?)?|een|um|uma`;
const JOIN = '\\s?(?:-|to|or|bis|oder|a|o|ou|of|tot|e|से|या|او|الي)\\s?';
/** Tablets of whatever number: "the tablets hold 200 mg". */
export const PIECE_WORD = new RegExp(`(?<![\\p{L}\\p{M}])(?:${PIECE})(?![\\p{L}\\p{M}])|[粒片颗錠丸]`, 'gu');
/** "56 sachets", "one or two 500 mg tablets", "tabletten" behind a word of their own. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{M}\\d.,/×x-])(${N})(?:${JOIN}(${N}))? (?:\\d{2,4} ?(?:mg|g|mcg|µg) |\\p{L}{2,12} )?(?:${PIECE})(?![\\p{L}\\p{M}])`,
  'gu',
);
const COUNTED_HAN =
  /([\d一二两三四五六]+)(?:[-~至到から]{1,2}([\d一二两三四五六]+))?(?:粒|片|颗|錠|カプセル|包|袋|支(?!持)|丸)/gu;
/** A dual says its number itself. */
const DUAL = /(?<!\p{L})(?:حبتين|حبتان|قرصين|قرصان|كبسولتين|كيسين)(?:(?: او ثلاث| الي ثلاث)(?!\p{L}))?/gu;
/** Behind the piece: "كيسا واحدا". */
const SINGLE = /(?<!\p{L})(?:حبة|قرصا?|كبسولة|كيسا?) واحدا?ة?(?!\p{L})/gu;
const OR_TWO = /(?:حبة|قرص|كبسولة) (?:او|الي) $/;

function numberOf(written: string): number {
  return HAN[written] ?? NUMBERS.get(written) ?? (/^\d/.test(written) ? Number(written) : 1);
}

export function piecesIn(text: string, { start, end }: Span): Pieces[] {
  const slice = text.slice(start, end);
  const counted = [...everyMatch(slice, COUNTED), ...everyMatch(slice, COUNTED_HAN)].map((match) => {
    const low = numberOf(match[1] as string);
    const high = match[2] === undefined ? low : numberOf(match[2]);
    const at = start + match.index;
    return { start: at, end: at + match[0].length, low, high: Math.max(low, high) };
  });
  const dual = everyMatch(slice, DUAL).map((match) => {
    const at = start + match.index;
    const low = OR_TWO.test(text.slice(start, at)) ? 1 : 2;
    return { start: at, end: at + match[0].length, low, high: match[0].includes(' ') ? 3 : 2 };
  });
  const single = everyMatch(slice, SINGLE).map(({ index, 0: { length } }) => {
    const at = start + index;
    return { start: at, end: at + length, low: 1, high: 1 };
  });
  return [...counted, ...dual, ...single].filter(({ low }) => low > 0).sort((a, b) => a.start - b.start);
}
