import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, inBase } from '../kit/scenes.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';

/** What a volume or so many drops hold: the strength that the text gives first holds for the others too. */

export interface Holding extends Span {
  readonly kind: 'volume' | 'drops';
  readonly dimension: string;
  readonly size: number;
  readonly held: number;
  readonly said: Quantity;
}

const HOLDS =
  /^[^\d.;:!?\n]{0,30}?(?:=|≈|\b(?:cioe|ossia|ou seja|es decir|o sea|soit|that is|oftewel|contains?|holds?|has|have|gives?|provides?|delivers?|is|are|enthalten|enthalt|liefern|liefert|sind|stecken|hat|contienen?|tienen?|aportan?|son|lleva\w*|contiennent|contient|apporte\w*|font|contem|tem|fornece\w*|sao|contengono|contiene|ci sono|sono|forniscono|bevat\w*|leveren|levert|is|zijn|zitten?)\b|含有?|有|等于|に(?:は)?|は|で|में|तो|فيها|تحتوي|يحتوي|تعطي|تساوي|=)[^\d.;:!?\n]{0,24}$/;
const PER =
  /^\s?(?:\p{L}{5,12} )?(?:in|per|auf|pro|en|por|dans|par|em|a|su|per|al|op|في|لكل|\/)\s?(?:each |every |cada |ogni |chaque |elke )?$/u;
/** The second of the two follows from the first. */
const SO =
  /\b(?:so|thus|therefore|hence|that means|which means|logo|portanto|assim|quindi|dunque|dus|also|damit|somit|daher|folglich|donc|ainsi|entonces|por (?:lo )?tanto|asi que|por eso|c'est|cela fait|ca fait|eso es|eso son|that's|that is|it's|macht|das sind|isso e|isso da|sono|dat is|soit)\b|=|就是|即|所以|因此|つまり|したがって|なので|तो|इसलिए|यानी|اذن|\sاي\s|فان|لذلك/;
const DROPS =
  /^[^\d.;!?\n]{0,20}(?:=|≈|\b(?:is|are|make|equal|sind|ergeben|entsprechen|son|equivalen|sao|da|equivalem|font|sono|fanno|zijn|is)\b|等于|で|は|=)[^\d.;!?\n]{0,16}$/;
const OTHER =
  /\b(?:another|other|instead|stronger|weaker|different|old|new|anderes?|otr[ao]|autre|outr[ao]|altr[ao]|diluted|after (?:mixing|dilut\w+)|verdunnt\w*|dilu\w*|reconstitut\w*)\b|稀释|希釈/;
/** "每毫升含9毫克". */
const EACH_ML = /(?:每(?:毫升|ml)|1 ?mlあたり)(?:含有?|约|約)?\s?$/;
const HELD = new Set(['mass', 'activity']);
/** Longer texts tell of more than one preparation. */
const LONGEST = 900;

const isOne = (one: Quantity): boolean => one.known && !one.range && one.alt === undefined && one.low > 0;

function kindOf(one: Quantity): Holding['kind'] | undefined {
  const kind = dimensionOf(one);
  // A cup is a vessel here, of any size.
  if (one.unit?.id === 'cup') return undefined;
  return (one.unit?.per.length ?? 1) === 0 && (kind === 'volume' || kind === 'drops') ? kind : undefined;
}

export function holdingsIn({ text, quantities }: Reading): Holding[] {
  return quantities.flatMap((one, n): Holding[] => {
    if (!isOne(one)) return [];
    const [below, more] = one.unit?.per ?? [];
    if (below && !more && below.atom.dimension === 'volume' && HELD.has(dimensionOf(one)))
      return [
        {
          start: one.start,
          end: one.end,
          kind: 'volume',
          dimension: dimensionOf(one),
          size: (below.atom.sizes[0] ?? 1) * below.count,
          held: inBase(one.low, one),
          said: one,
        },
      ];
    if (
      !below &&
      HELD.has(dimensionOf(one)) &&
      EACH_ML.test(text.slice(Math.max(0, one.start - 10), one.start))
    )
      return [
        {
          start: one.start,
          end: one.end,
          kind: 'volume',
          dimension: dimensionOf(one),
          size: 0.001,
          held: inBase(one.low, one),
          said: one,
        },
      ];
    const next = quantities[n + 1];
    if (!next || !isOne(next)) return [];
    const gap = text.slice(one.end, next.start);
    // "2 g ÷ 100 mL = 20 mg in each mL": the second is of one millilitre.
    const isBefore = kindOf(one) !== undefined && HOLDS.test(gap) && !EACH_ML.test(gap);
    const [base, held] = isBefore ? [one, next] : [next, one];
    const kind = kindOf(base);
    if (!kind || !(isBefore || PER.test(gap)) || !HELD.has(dimensionOf(held))) return [];
    if ((held.unit?.per.length ?? 1) > 0) return [];
    return [
      {
        start: one.start,
        end: next.end,
        kind,
        dimension: dimensionOf(held),
        size: inBase(base.low, base),
        held: inBase(held.low, held),
        said: held,
      },
    ];
  });
}

/** Litres of a drop, where the text says how many make a volume. */
function dropOf({ text, quantities }: Reading): number | undefined {
  const all = quantities.flatMap((one, n) => {
    const next = quantities[n + 1];
    const kinds = [kindOf(one), next && kindOf(next)];
    if (!next || !kinds.includes('drops') || !kinds.includes('volume')) return [];
    if (!isOne(one) || !isOne(next) || !DROPS.test(text.slice(one.end, next.start))) return [];
    const [drops, volume] = kinds[0] === 'drops' ? [one, next] : [next, one];
    return [inBase(volume.low, volume) / drops.low];
  });
  return new Set(all).size === 1 ? all[0] : undefined;
}

export interface HeldWrong extends Span {
  readonly expected: number;
  readonly said: Quantity;
}

/** "2 % is 20 mg per mL, so 10 mL hold 20 mg": every amount that the first strength does not give. */
export function heldWrong(reading: Reading): { readonly wrong: readonly HeldWrong[]; readonly seen: number } {
  const { text } = reading;
  // Values of blood are told in decilitres and litres, bottles in millilitres.
  const isBlood = ({ said }: Holding): boolean => ['dL', 'L'].includes(said.unit?.per[0]?.atom.id ?? '');
  const holdings =
    text.length > LONGEST || OTHER.test(text) ? [] : holdingsIn(reading).filter((one) => !isBlood(one));
  const [first, ...rest] = holdings;
  if (!first || rest.length === 0) return { wrong: [], seen: 0 };
  const drop = dropOf(reading);
  let given = first;
  const sizeIn = ({ kind, size }: Holding, strength: Holding): number | undefined =>
    kind === strength.kind ? size : drop && (kind === 'drops' ? size * drop : size / drop);
  const checked = rest.flatMap((one) => {
    const size = sizeIn(one, given);
    if (size === undefined || one.dimension !== given.dimension) return [];
    const expected = (given.held * size) / given.size;
    const ratio = one.held / expected;
    const isRight = Math.abs(ratio - 1) < 0.06;
    const { start } = sentenceAt(text, one.start);
    // "所以 5 mL；滴剂是 40 mg/mL": another preparation begins behind a semicolon.
    const isDrawn = SO.test(text.slice(Math.max(start, text.lastIndexOf(';', one.start) + 1), one.end));
    // Another strength, told for itself, is that of another preparation, and of what follows.
    if (!isRight && !isDrawn) given = one;
    return [{ one, expected, isRight, isDrawn, ratio }];
  });
  // Two strengths, told side by side.
  const wrong = checked.filter(
    ({ isRight, isDrawn, ratio }) => !isRight && isDrawn && ratio < 101 && ratio > 1 / 101,
  );
  return {
    wrong: wrong.map(({ one: { start, end, said }, expected }) => ({ start, end, said, expected })),
    seen: checked.length,
  };
}
