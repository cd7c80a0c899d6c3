import { within } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, inBase } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import { tablesOf } from '../kit/tables.ts';

/** Sodium and the salt that holds it: 1 g of sodium is 2.54 g of salt (molar masses, PubChem 2024-01). */

export const SODIUM = new Seldom(/sodium|natrium|sodio|ナトリウム|钠|鈉|सोडियम|صوديوم|натри|\bsod|나트륨/);
export const SALT =
  /\bsalts?\b|\w*salz|\bsal\b|\bsel\b|\bsale\b|\bzout|\bsol[ią]?\b|\bsoli\b|\btuz|\bsalt|盐|鹽|食塩|塩|नमक|ملح|соли|соль|소금/;

/** Leads from the one to the other as the same. */
const SAME =
  /(?:[(（=≈→]|\b(?:equals?|equivalent|equates?|corresponds?|is about|are about|about the same|that is|that's|which is|i\.?e|contains?(?: about)?|holds|enthalt|enthalten|contiene[n]?|contient|contem|contengono|bevat|in other words|roughly|or about|as salt|entspricht|entsprechen|das sind|also|umgerechnet|equivale\w*|corresponde\w*|es decir|o sea|unos|soit|environ|equivaut|correspond(?:ent)?|c'est-a-dire|ou seja|isto e|cerca de|pari a|corrispond\w*|cioe|ovvero|circa|oftewel|komt overeen|dat is|ongeveer|czyli|odpowiada|yani|esdeger|motsvarar|dvs)\b|相当|相當|约等于|等于|折合|即|合|換算|つまり|約|यानी|के बराबर|يعادل|اي |то есть|соответствует|примерно|해당)/;
/** Verbs that say so of one subject: behind a comma another food begins. */
const IS =
  /^[^,،、]*(?:[,،、]\s(?:which|that|this|it|so|das|was|lo que|eso|esto|ce qui|cela|ca|il y a|isso|o que|questo|il che|dat|wat|dus)\b[^,]*)?$/;
const VERB =
  /\b(?:is|are|makes?|means?|provides?|gives?|supplies|has|have|comes? to|works out|sind|ist|bedeut\w*|steck(?:en|t)|liefer[nt]|mach(?:en|t)|erg(?:eben|ibt)|son|hay|significa\w*|aporta\w*|tienen?|contienen|supone\w*|font|fait|il y a|apporte\w*|represente\w*|contiennent|sao|ha|tem|fornece\w*|sono|fornisc\w*|overeen|zit(?:ten)?|bevatten|betekent|levert|zawiera|icerir|innehaller)\b|有|是|为|は|में|تعادل|تحتوي|يحتوي|تساوي|فيه|содержит/;
const VERB_BEHIND = /^\s?\S{1,12}\s(?:के बराबर|होता है|होती है)/;
/** Two aims, a change or a mixture, not one amount in two ways. */
const OTHERWISE =
  /[;!?\n]|\.\s|\b(?:and|und|y(?! a\b)|et|e|en|plus|instead|rather|versus|vs|than|statt|from|but|aber|pero|mais|ma|maar|sugar|zucker|azucar|sucre|acucar|zucchero|suiker|potassium|kalium|potasio|citrate|chloride|chlorid|cloruro|bicarbonat\w*)\b|和|与|與|と(?=\s?(?:塩|食塩))|और|糖|钾|氯化/;
const FACTOR = 2.54;
/** People halve, round and use 2.3 to 2.6. */
const LEAST = 1.9;
const MOST = 3.3;
/** What is further off was another amount. */
const STRANGE = 12;
const REACH = 110;
const WORD = 26;

function isAmount(one: Quantity): boolean {
  return (
    one.known && dimensionOf(one) === 'mass' && !(one.unit?.per ?? []).some(({ atom }) => atom.id !== 'day')
  );
}

/** What the amount is of: the word behind it before anything else, else the one right before it. */
function kindOf(text: string, one: Quantity, from: number, to: number): 'sodium' | 'salt' | undefined {
  const behind = text.slice(one.end, Math.min(to, one.end + WORD)).split(/[,;.:()（），。、=≈→\n]/)[0] ?? '';
  const before = text.slice(Math.max(from, one.start - WORD), one.start);
  // "ナトリウム800mgは食塩相当量で": in one with its figure.
  const isJoined = /(?:ナトリウム|钠|鈉|食塩|盐|鹽)\s?$/.test(before);
  for (const words of isJoined ? [before, behind] : [behind, before]) {
    const kind = kindIn(words);
    if (kind !== undefined) return kind === 'both' ? undefined : kind;
  }
  return undefined;
}

function kindIn(words: string): 'sodium' | 'salt' | 'both' | undefined {
  const isSalt = SALT.test(words.replace(SODIUM, ' '));
  if (SODIUM.test(words)) return isSalt ? 'both' : 'sodium';
  return isSalt ? 'salt' : undefined;
}

/** "- Sodium on the label: 1.2 g", below it "- Corresponding salt: 3 g": two lines of one amount, where the text converts. */
const NEXT_LINE = /^[\s*_.;]*\n\s*(?:[-•*]\s|\d[.)]\s)?[\s*_]*([^\n:：\d]{2,48})[:：][^\n\d]{0,20}$/;
const CONVERTS =
  /correspond|equival|aequival|entsprech|entspricht|corrispond|overeenk|umgerechnet|convert|as salt|相当|折合|換算|换算|बराबर|يعادل|\b2[.,]5(?:4|0)?\b/;
const nextLine = (text: string, gap: string): string | undefined =>
  CONVERTS.test(text) ? NEXT_LINE.exec(gap)?.[1] : undefined;

export interface SaltPair {
  readonly first: Quantity;
  readonly second: Quantity;
  readonly holds: boolean;
  readonly expected: string;
}

/** "2 g of sodium, about 5 g of salt": what the text offers as one amount in two ways. */
export function saltPairs(reading: Reading): SaltPair[] {
  const { text, quantities } = reading;
  if (!SODIUM.test(text) || !SALT.test(text)) return [];
  const inText = quantities.flatMap((first, n): SaltPair[] => {
    const second = quantities[n + 1];
    if (!second || !isAmount(first) || !isAmount(second) || second.start - first.end > REACH) return [];
    const gap = text.slice(first.end, second.start);
    const isOne =
      SAME.test(gap) ||
      (IS.test(gap) && (VERB.test(gap) || VERB_BEHIND.test(text.slice(second.end, second.end + 30))));
    // "2,000 mg of sodium (1 g of salt = 400 mg of sodium)": how it was worked out.
    if (/[(（]\s?$/.test(gap) && /^[^)）\n]{0,24}[=≈]/.test(text.slice(second.end, second.end + 28)))
      return [];
    const label = nextLine(text, gap);
    if (label === undefined && (!isOne || OTHERWISE.test(gap))) return [];
    const one = kindOf(text, first, quantities[n - 1]?.end ?? 0, second.start);
    const other =
      label === undefined
        ? kindOf(text, second, first.end, quantities[n + 2]?.start ?? text.length)
        : kindIn(label);
    if (!one || !other || other === 'both' || one === other) return [];
    return pairOf(first, second, one);
  });
  return [...inText, ...tableRows(reading)];
}

/** `one`: what the first is of; the second is of the other. */
function pairOf(first: Quantity, second: Quantity, one: 'sodium' | 'salt'): SaltPair[] {
  const [sodium, salt] = one === 'sodium' ? [first, second] : [second, first];
  const ratios = waysToRead(sodium).flatMap((a) =>
    waysToRead(salt).flatMap((b) => [
      inBase(b.low, b) / inBase(a.low, a),
      inBase(b.high, b) / inBase(a.high, a),
    ]),
  );
  if (ratios.some((ratio) => ratio > STRANGE || ratio < 1 / STRANGE)) return [];
  const size = second.unit?.atom.sizes[0] ?? 1;
  const value = (inBase(first.low, first) * (one === 'sodium' ? FACTOR : 1 / FACTOR)) / size;
  return [
    {
      first,
      second,
      holds: ratios.some((ratio) => ratio >= LEAST && ratio <= MOST),
      expected: `${Number(value.toPrecision(2))} ${second.unit?.atom.id} of ${one === 'sodium' ? 'salt' : 'sodium'}`,
    },
  ];
}

/** "| Salt | Sodium |": the two cells of each row are one amount in two ways. */
function tableRows(reading: Reading): SaltPair[] {
  return tablesOf(reading).flatMap(({ columns, rows }) => {
    const kinds = columns.map(({ words }) => {
      const isSodium = SODIUM.test(words);
      return isSodium === SALT.test(words.replace(SODIUM, ' ')) ? undefined : isSodium ? 'sodium' : 'salt';
    });
    const [one, other, more] = kinds.flatMap((kind, n) => (kind ? [n] : []));
    if (one === undefined || other === undefined || more !== undefined || kinds[one] === kinds[other])
      return [];
    return rows.flatMap((row): SaltPair[] => {
      const halves = [one, other].map((n) => {
        const cell = row[n];
        const [only, third] = cell ? within(reading.quantities, cell.start, cell.end) : [];
        return only && !third ? { ...only, unit: only.unit ?? columns[n]?.unit } : undefined;
      });
      const [first, second] = halves;
      return first && second && isAmount(first) && isAmount(second) ? pairOf(first, second, kinds[one]!) : [];
    });
  });
}

/** "Stay below 2,300 mg (about 5.75 g of table salt)", where the text is about sodium: no mass in another unit. */
export const isInSalt = ({ text }: Reading, { first, second }: Pick<SaltPair, 'first' | 'second'>): boolean =>
  first.unit?.atom.dimension === 'mass' &&
  second.unit?.atom.dimension === 'mass' &&
  OF_SALT.test(text.slice(second.end, second.end + 24)) &&
  SODIUM.test(text);
const OF_SALT =
  /^[\s*_]*(?:of |an? |di |de |d')?(?:table |cooking |common |kochsalz|speisesalz)?(?:salts?\b|\w*salz\b|sal\b|sel\b|sale\b|zout\b)|^[\s*_]*(?:の|的)?(?:食塩|食盐|食鹽|盐|塩|鹽)|^[\s*_]*(?:नमक|من الملح|ملح)/;

/** The question names both: how much of the one is in the other is no question of units. */
export const isOfSalt = (prompt: Reading | undefined): boolean =>
  prompt !== undefined && SODIUM.test(prompt.text) && SALT.test(prompt.text.replace(SODIUM, ' '));
