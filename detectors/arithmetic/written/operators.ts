import { isMadeOf } from '../steps.ts';
import type { Operator } from './evaluate.ts';

/** The signs of a written calculation, and the words for them. */

/** Signs and words between two figures; a word of what is counted may stand before and behind them, not behind a label ("20 mg: weight ÷ 3"). */
const WORD = String.raw`(?:\p{L}{1,14}\s+){0,2}`;
/** "Two tablets four times is 4,000 mg": behind a verb stands the result, no operand. */
const IS = String.raw`(?:is|are|makes?|gives?|equals?|ist|sind|ergibt|ergeben|macht|machen|es|son|hacen?|est|font|fait|donne|e|sao|sono|fa|fanno|zijn|geeft)(?:\s|$)`;
const operator = (words: string): RegExp =>
  new RegExp(
    // Behind a comma and other words begins another calculation.
    String.raw`^(?:[^\p{L}\d=:;]*?\s*|[^\p{L}\d=:;,،、]*?\s*${WORD})(?:${words})(?!\p{L})\s*(?:(?!${IS})\p{L}{1,12}\s?)?(?:(?:r|us)?[£$€¥₹]\s?)?$`,
    'u',
  );
const OPERATORS: readonly (readonly [Operator, RegExp])[] = [
  [
    '÷',
    operator(
      String.raw`÷|\/|divided by|geteilt durch|durch|dividid[oa]s? (?:entre|por)|entre|divisee?s? par|divis[oaie] (?:per|in)|gedeeld door|(?:podzielon[eay]|podzielic|dzielone) przez|delat (?:med|pa)|bolu|(?:разделить|делить|деленное|деленные) на|나누기|除以|÷|割る|भाग|مقسوم[اة]? علي|تقسيم|علي`,
    ),
  ],
  [
    '×',
    operator(
      String.raw`×|x|\*|·|times|multiplied by|mal|multipliziert mit|multiplicad[oa]s? por|por|fois|multiplie(?:e?s)? par|vezes|vez|volte|moltiplicat[oaie] per|per|keer|maal|vermenigvuldigd met|razy|pomnozon[eay] przez|ganger|multiplicerat med|kere|kez|carpi|(?:умножить|умноженное|умноженные) на|곱하기|乘以|乘|掛ける|かける|गुणा|毎|ضرب`,
    ),
  ],
  ['+', operator(String.raw`\+|plus|mas|mais|piu|arti|плюс|加|加上|足す|더하기|जोड़|زائد`)],
  ['-', operator(`[-−–]|minus|menos|moins|meno|min|minder|eksi|минус|减|減|减去|引く|빼기|घटा|ناقص`)],
];
/** "Divide 120 by 3", "multiplying 0.6 by 15": the verb stands before the first figure. */
const BY = /^\s*(?:\p{L}{1,14}\s+){0,3}(?:by|durch|mit|entre|por|par|per|door|met|przez|med|на|علي)\s?$/u;
const DIVIDES =
  /(?:divi[ds]\p{L}*|teil\p{L}*|deel\p{L}*|deil\p{L}*|delen|dziel\p{L}*|раздел\p{L}*|اقسم|قسم\p{L}*)[^\d.;]{0,24}$/u;
const MULTIPLIES =
  /(?:multipl\p{L}*|moltiplic\p{L}*|vermenigvuldig\p{L}*|mnoz\p{L}*|pomnoz\p{L}*|умнож\p{L}*|اضرب|ضرب)[^\d.;]{0,24}$/u;

const BEYOND = /[²³^√()]/;

export function operatorOf(written: string, before: string): Operator | undefined {
  if (BEYOND.test(written) || isMadeOf(written)) return undefined;
  if (BY.test(written)) {
    if (DIVIDES.test(before)) return '÷';
    if (MULTIPLIES.test(before)) return '×';
  }
  return OPERATORS.find(([, pattern]) => pattern.test(written))?.[0];
}
