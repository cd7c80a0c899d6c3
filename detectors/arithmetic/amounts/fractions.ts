import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { near, type Rule, show } from '../check.ts';
import { concludes } from '../links.ts';

/** "Half of a 75 mg tablet is 37.5 mg": part of a piece. */

const PIECE =
  '(?:tablets?|pills?|tabs?|tabletten?|pillen?|pastillas?|tabletas?|comprimidos?|comprimes?|cachets?|compress[ae]|pastiglie?)';
const PARTS: readonly (readonly [number, string])[] = [
  [
    1.5,
    `(?:one and a half|1 ?1/2|1½|anderthalb|eineinhalb|una? (?:y media )?${PIECE} y medi[ao]|${PIECE} y medi[ao]|un ${PIECE} et demi|uma? ${PIECE} e mei[ao]|una? ${PIECE} e mezz[ao]|anderhalve)`,
  ],
  [0.75, '(?:three quarters|drei ?viertel|tres cuartos|trois quarts|tres quartos|tre quarti|driekwart)'],
  [
    0.25,
    '(?:a quarter|one quarter|quarter|ein(?:e)? viertel|un cuarto|un quart|um quarto|un quarto|een kwart)',
  ],
  [
    0.5,
    '(?:half|one half|eine halbe|die halfte|media|la mitad|la moitie|un demi[- ]|meio|meia|metade|mezza|la meta|een halve|de helft)',
  ],
];
const FRACTION = new RegExp(
  PARTS.map(([, words], n) => `(?<![\\p{L}\\d])(?<f${n}>${words})(?!\\p{L})`).join('|'),
  'gu',
);
const HAS_PIECE = new RegExp(`(?<!\\p{L})${PIECE}(?!\\p{L})`, 'u');
/** Another piece, or another sentence. */
const MORE = /[.;\n+]|\b(?:and|plus|und|y|et|e|en|more|another)\b/;
const REACH = 44;

export const fractions: Rule = ({ reading, start, end, words, quantities }) => {
  if (quantities.length < 2 || !HAS_PIECE.test(words)) return [];
  const { text, raw } = reading;
  const [match, more] = everyMatch(words, FRACTION);
  if (!match || more) return [];
  const part = PARTS.find((_, n) => match.groups?.[`f${n}`] !== undefined)?.[0] ?? 1;
  const from = start + match.index;
  const [strength, said] = within(quantities, from, end);
  if (!strength || !said || said.start - from > REACH * 2 || strength.start - from > REACH) return [];
  const isMass = [strength, said].every(
    (one) => one.known && !one.range && isPlain(one) && ['mass', 'activity'].includes(dimensionOf(one)),
  );
  const gap = text.slice(strength.end, said.start);
  const isOfPiece = HAS_PIECE.test(text.slice(from, said.start));
  if (!isMass || !isOfPiece || MORE.test(gap) || !concludes(reading, strength.end, said.start)) return [];
  // "Half a tablet twice a day": more than one of them.
  if (
    /\b(?:twice|times|daily|day|mal|taglich|veces|fois|vezes|volte|keer)\b/.test(text.slice(from, said.start))
  )
    return [];
  const value = inBase(strength.low, strength) * part;
  const figure = inBase(said.low, said);
  return [
    {
      start: from,
      end: said.end,
      rule: 'part',
      severity: 'moderate',
      holds: near(value, figure, 0.02),
      explanation: `${part} of ${raw.slice(strength.start, strength.end)} is ${show(strength.low * part)}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
    },
  ];
};
