import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { near, type Rule, show } from '../check.ts';
import { concludes } from '../links.ts';

/** A fraction in words of an amount, and what it comes to: "half of 40 units is 20 units". */

const OF =
  "(?: of| von| der| des| de| d'| di| van|)(?: the| your| den| deines| seus?| tus?| su| la| les| los| het| de)? ?(?:daily |total )?$";
const OTHERS = '(?<!\\p{L})(?<!\\p{L}[ -])(?<!\\d[ -])(?<!and )(?<!und )(?<!y )(?<!et )(?<!e )(?<!en )';
const FRACTIONS: readonly (readonly [number, RegExp])[] = [
  [
    1 / 2,
    new RegExp(
      `${OTHERS}(?:(?:one |a )?half|die halfte|halfte|la mitad|la moitie|a metade|metade|la meta|de helft)${OF}`,
      'u',
    ),
  ],
  [
    1 / 3,
    new RegExp(
      `${OTHERS}(?:(?:one|a) third|ein drittel|un tercio|un tiers|um terco|un terzo|een derde)${OF}`,
      'u',
    ),
  ],
  [
    2 / 3,
    new RegExp(
      `(?:two thirds|zwei drittel|dos tercios|deux tiers|dois tercos|due terzi|twee derde)${OF}`,
      'u',
    ),
  ],
  [
    1 / 4,
    new RegExp(
      `${OTHERS}(?:(?:one |a )quarter|ein viertel|una cuarta parte|un cuarto|un quart|um quarto|een kwart)${OF}`,
      'u',
    ),
  ],
  [
    3 / 4,
    new RegExp(
      `(?:three quarters|drei viertel|tres cuartos|trois quarts|tres quartos|tre quarti|driekwart)${OF}`,
      'u',
    ),
  ],
];
/** Behind the whole. */
const BEHIND: readonly (readonly [number, RegExp])[] = [
  [1 / 2, /^の(?:半分|2分の1)|^的?(?:一半|二分之一)|^ (?:का|की|के) आधा/],
  [1 / 3, /^の3分の1|^的?三分之一|^ (?:का|की|के) (?:एक )?तिहाई/],
  [2 / 3, /^の3分の2|^的?三分之二|^ (?:का|की|के) दो तिहाई/],
  [1 / 4, /^の4分の1|^的?四分之一|^ (?:का|की|के) (?:एक )?चौथाई/],
];
const ARABIC: readonly (readonly [number, RegExp])[] = [
  [1 / 2, /(?:^|\s)نصف (?:ال)?$/],
  [1 / 3, /(?:^|\s)ثلث (?:ال)?$/],
  [1 / 4, /(?:^|\s)ربع (?:ال)?$/],
];
const LIMIT =
  /\b(?:max\w*|up to|more|less|than|at least|about half|over|under|or|oder|bis|mehr|weniger|mas|menos|plus|moins|mais|piu|meno|meer|minder)\b|以上|以下|超|अधिक|اكثر|اقل/;

function fractionOf(text: string, start: number, whole: Quantity): number | undefined {
  const lead = text.slice(Math.max(start, whole.start - 40), whole.start);
  const behind = text.slice(whole.end, whole.end + 14);
  const before = [...FRACTIONS, ...ARABIC].find(([, pattern]) => pattern.test(lead));
  return (before ?? BEHIND.find(([, pattern]) => pattern.test(behind)))?.[0];
}

export const fractions: Rule = ({ quantities, reading, start }) => {
  const { text, raw } = reading;
  return quantities.slice(1).flatMap((said, n) => {
    const whole = quantities[n] as Quantity;
    if (![whole, said].every((one) => one.known && !one.range && isPlain(one))) return [];
    if (dimensionOf(whole) !== dimensionOf(said) || said.start - whole.end > 48) return [];
    const gap = text.slice(whole.end, said.start);
    if (LIMIT.test(gap) || /[;\n(]|[.]\s/.test(gap) || !concludes(reading, whole.end, said.start)) return [];
    const fraction = fractionOf(text, start, whole);
    if (fraction === undefined) return [];
    const size = said.unit?.atom.sizes[0] ?? 1;
    const value = (inBase(whole.low, whole) * fraction) / size;
    const ratio = said.low / value;
    if (!(ratio > 1 / 4 && ratio < 4)) return [];
    return [
      {
        start: whole.start,
        end: said.end,
        rule: 'part',
        severity: 'moderate',
        holds:
          near(value, said.low, 0.04, said.step / 2) ||
          near(whole.low - value, said.low, 0.02, said.step / 2),
        explanation: `That part of ${raw.slice(whole.start, whole.end)} is ${show(value)}, not ${raw.slice(said.start, said.end)}. Source: division.`,
      },
    ];
  });
};
