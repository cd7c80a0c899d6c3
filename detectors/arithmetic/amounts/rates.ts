import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { atomOf } from '../../kit/units.ts';

/** A rate as it is written: "10 mg/kg", "10 g per 100 g", "每小时60毫升". */

/** What an amount is per, where languages say it before the amount: "1時間あたり", "每小时". */
const ABOUT = '(?:约|約|大约|およそ|लगभग|करीब|نحو|حوالي)?\\s?$';
const BEFORE: readonly (readonly [string, RegExp])[] = [
  [
    'hour',
    new RegExp(`(?:每个?小[时時]|毎時|1時間(?:あたり|に|につき)|प्रति घंटा|प्रति घंटे|हर घंटे|시간당)${ABOUT}`),
  ],
  ['min', new RegExp(`(?:每分[钟鐘]|毎分|1分(?:間)?(?:あたり|に|につき)|प्रति मिनट|हर मिनट|분당)${ABOUT}`)],
  [
    'week',
    new RegExp(
      `(?:每[周週]|每星期|1週間(?:あたり|に|につき)|週に|हर हफ़?्ते|प्रति हफ़?्ते|(?:हर|प्रति) सप्ताह|주당)${ABOUT}`,
    ),
  ],
  [
    'mL',
    new RegExp(
      `(?:每(?:毫升|ml)|1 ?(?:ml|ミリリットル)(?:あたり|に|につき|中)|प्रति (?:मिली|एमएल|ml))${ABOUT}`,
    ),
  ],
  ['kg', new RegExp(`1 ?(?:kg|キロ)(?:あたり|につき)${ABOUT}`)],
];

/** "1.2 g of salt per 100 g", "1 unit for every 8 g". */
const PER =
  /^\s?(?:(?:of |de |d'|di |von |van |da )?\p{L}{2,14} ){0,2}(?:per|for every|for each|pro|je|auf|por|por cada|pour|par|ogni|a|op)\s$|^(?: \p{L}{2,10})? (?:لكل|في كل) $/u;
/** "100mLあたり10g", "每100毫升含10克", "100 ml में 10 g". */
const PER_FIRST = /^(?:あたり|当たり|につき|に|には|中に?|中?含有?|(?: में| पर)?)\s?(?:约|約|लगभग)?\s?$/;
const WHOLES = new Set([1, 100, 1000]);

export interface Rate {
  readonly written: Quantity;
  /** Without what it is per, where that is a figure of its own. */
  readonly base?: Quantity;
  /** Of what it is per in base units. */
  readonly size: number;
  readonly dimension: string;
  readonly atom: string;
  readonly start: number;
}

/** A rate whose base is a figure: "10 g per 100 g". */
export function pairedRate(text: string, one: Quantity, other: Quantity | undefined): Rate | undefined {
  if (!other || !isPlain(one) || !isPlain(other) || dimensionOf(other) === 'time') return undefined;
  const gap = text.slice(one.end, other.start);
  const isTurned = WHOLES.has(one.low) && PER_FIRST.test(gap);
  if (!isTurned && !(WHOLES.has(other.low) && PER.test(gap))) return undefined;
  const [written, base] = isTurned ? [other, one] : [one, other];
  if (!['mass', 'volume', 'energy', 'pieces'].includes(dimensionOf(base))) return undefined;
  if (isTurned && dimensionOf(base) === dimensionOf(written)) return undefined;
  return {
    written,
    base,
    size: inBase(base.low, base),
    dimension: dimensionOf(base),
    atom: base.unit?.atom.id ?? '',
    start: one.start,
  };
}

export function rateOf(text: string, one: Quantity): Rate | undefined {
  if (isPerDose(one)) return undefined;
  const [per, second] = one.unit?.per ?? [];
  if (per && (!second || ['day', 'hour', 'dose'].includes(second.atom.id)))
    return {
      written: one,
      size: (per.atom.sizes[0] ?? 1) * per.count,
      dimension: per.atom.dimension,
      atom: per.atom.id,
      start: one.start,
    };
  if (per || !one.unit) return undefined;
  const lead = text.slice(Math.max(0, one.start - 18), one.start);
  for (const [id, pattern] of BEFORE) {
    const match = pattern.exec(lead);
    if (!match) continue;
    const atom = atomOf(id);
    return {
      written: one,
      size: atom.sizes[0] ?? 1,
      dimension: atom.dimension,
      atom: id,
      start: one.start - match[0].length,
    };
  }
  return undefined;
}

/** "150 mg per dose". */
export const isPerDose = ({ unit }: Quantity): boolean =>
  unit?.per.length === 1 && unit.per[0]?.atom.dimension === 'pieces';
