import { tableHeader } from '../kit/cells.ts';
import { everyMatch } from '../kit/every-match.ts';
import { perReading } from '../kit/per-reading.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import type { Drug } from './knowledge.ts';
import * as words from './words.ts';

/** What the child weighs whom a dose is for: amounts per kilogram bound the amount itself. */

/** Lighter is no body, heavier may be an adult's. */
const LEAST = 2.5;
const MOST = 40;
/** Bands of age and weight on labels give the lightest child of a band this much more per kilogram. */
const OF_WEIGHT = 1.4;
const OF_AGE = 1.15;
/** How far before the sentence of the dose the weight may stand. */
const BACK = 240;

/** Heaviest of a hundred at the end of the year of life that begins at 0, 1, 2 … (WHO 2006 and CDC 2000 growth charts), in kg. */
const HEAVIEST = [12.5, 15.5, 18.5, 22, 26, 31, 36, 42, 48, 55, 62, 70];

const FAMILY =
  /\b(?:sons?|daughters?|boys?|girls?|kiddo|bub|bubba|little (?:one|man)|grand(?:son|daughter|child)\w*|nephew|niece|sohn|tochter|junge|madchen|enkel\w*|hij[oa]s?|chic[oa]|niet[oa]s?|peque\w*|fils|fille|garcon|petit\w*|filh[oa]s?|menin[oa]s?|net[oa]s?|figli[oa]|nipote|zoon\w*|dochter\w*|jongen|meisje|kleinkind|bimb[oa]|nene|nena|beb[ao]|bebit[oa]s?|nenem|guagua|kleine[rns]?|puce|loulou|bout de chou|bebezinh[oa]|pup[oa]|piccol[oa]|cucciol[oa]|dreumes|ukkie|kleintje|kindje|bairn|tot|wee one|newborn|preemie)\b|お子|の子|園児|幼児|息子|娘|男の子|女の子|孫|儿子|女儿|兒子|女兒|宝宝|宝贝|小朋友|娃|闺女|寶寶|孙|बेट|बच्च|पोत|बिटिया|मुन्न|ابن|بنت|طفل|صغيرتي|صغيري|البيبي|بيبي|сын|доч|внук|внучк|syn|cork|oglu|kizim|dotter|아들|딸/;
const YEARS =
  /(?<![\d.,])(\d{1,2})(?:½|[.,]5)?[\s-]?(?:years?[ -]?olds?|years? of age|y\/?o\b|yrs?[ -]?old|jahre?(?:n)? alt|-?jahrig\w*|jahre?n?\b|anos\b|anitos\b|ans\b|anni\b|jaar\b|-?jarig\w*|歳|才|岁|歲|साल|वर्ष|سنوات|سنين|سنة|лет|года?|lat(?:a|ek)?\b|yas\w*|ar gammal|살|세)|\b(?:is|she's|he's|aged?|just turned|turned) (\d{1,2})\b(?!\s?(?:[.,]\d|\d|%|kg|lb|kilo|pound|stone|mg|ml|month|week|day|hour|cm|°|c\b|f\b))/g;
const MONTHS =
  /(?<![\d.,])(\d{1,2})[\s-]?(?:months?|mo\b|monate?n?\b|meses\b|mesecitos|mois\b|mesi\b|maanden|か月|ヶ月|カ月|个月|個月|महीने|माह|शहर|شهور|اشهر|شهر|месяц\S*|miesi\S*|aylik|manader|개월)/;

function childOf(text: string): number | undefined {
  if (text.length > LONGEST || !(words.CHILD.test(text) || FAMILY.test(text))) return undefined;
  const years = everyMatch(text, YEARS).map((match) => Number(match[1] ?? match[2]));
  if (years.length === 0) {
    const months = MONTHS.exec(text)?.[1];
    if (months === undefined || Number(months) > 23) return undefined;
    years.push(Number(months) < 12 ? 0 : 1);
  }
  const heaviest = HEAVIEST[Math.max(...years)];
  return heaviest === undefined ? undefined : heaviest * OF_AGE;
}

/** What is told to the parent is not the child's. */
const SELF = new Seldom(
  /\b(?:for you|yourself|for (?:mum|mom|dad)|fur sie selbst|fur dich|sie selbst|para (?:usted|ti|vos)|pour vous(?:-meme)?|pour toi|para (?:voce|si)|per (?:lei|te) stess[oa]|voor (?:uzelf|jezelf|jou)|(?:mum|mom|mummy|mama|maman|mamma|mamae|papa|dad|daddy))\b|ママ|お母さん|妈妈|माँ|ماما/,
);
const GAINED =
  /^\s?(?:of )?(?:weight )?(?:gain|loss|heavier|lighter|less|more|over|in)\b|^\s(?:zu|abgenommen|mehr|weniger|menos|mas|de moins|de plus|a menos|a mais|in piu|in meno)\b/;

/** Nobody but a child weighs so little; pets do. */
const SMALL = 32;
const PET =
  /\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|pets?|vet|hund\w*|katze\w*|perr[oa]s?|gat[oa]s?|chiens?|chats?|chiot|cao|caes|cachorr[oa]s?|can[ei]|gatt[oi]|hond\w*|kat(?:ten)?)\b|犬|猫|狗|कुत्त|बिल्ली|كلب|قط/;

/** Whether a child is spoken of at all: other people's weights bound nothing. */
const tellsOfChild = perReading((reading): boolean => {
  const text = reading.text.slice(0, LONGEST_ANSWER);
  return words.CHILD.test(text) || FAMILY.test(text);
});
const LONGEST_ANSWER = 20_000;
const LONGEST = 1500;
const askedKilos = perReading((asked): number | null => {
  const kilos = asked.quantities.flatMap((one) => kilosOf(asked, one));
  const found = kilos.length > 0 ? Math.max(...kilos) * OF_WEIGHT : childOf(asked.text);
  return found !== undefined && found <= MOST * OF_WEIGHT && !PET.test(asked.text) ? found : null;
});

/** "From 40 kg on": the lightest, not the heaviest. */
const FROM =
  /(?:\b(?:from|over|above|more than|at least|ab|uber|mehr als|mindestens|desde|a partir de|mas de|minimo|des|plus de|au moins|acima de|mais de|pelo menos|oltre|piu di|almeno|da|vanaf|boven|meer dan|minstens|od|powyzej|fran|over)|[>≥]|超过|大于|से (?:अधिक|ज़्यादा)|اكثر من)\s?(?:(?:i|a|los|les) )?$/;

function kilosOf(reading: Reading, one: Quantity): number[] {
  if (FROM.test(reading.text.slice(Math.max(0, one.start - 16), one.start))) return [];
  if (GAINED.test(reading.text.slice(one.end, one.end + 24))) return [];
  const isBody = one.known && isPlain(one) && ['kg', 'lb'].includes(one.unit?.id ?? '');
  const kilos = isBody ? inBase(one.high, one) / 1000 : 0;
  return kilos >= LEAST ? [kilos] : [];
}

/** Kilograms that a dose of this sentence may be reckoned with at most; `undefined` where no child's weight is known. */
export function kilosFor(scene: Scene, drug: Drug, asked: Reading | undefined): number | undefined {
  if (drug.kgDose === undefined && drug.kgDay === undefined) return undefined;
  if (words.GROWN.test(scene.words) || SELF.test(scene.words)) return undefined;
  // "| | Adults |": the table is not of the child that was asked about.
  if (words.GROWN.test(tableHeader(scene.reading.text, scene.start))) return undefined;
  const isFree = drug.single === undefined && drug.day === undefined;
  const own = scene.quantities.flatMap((one) => kilosOf(scene.reading, one));
  const isTold =
    tellsOfChild(scene.reading) ||
    (asked !== undefined && (tellsOfChild(asked) || isSmall(asked))) ||
    tellsOfSmall(scene);
  if (!isFree && !isTold) return undefined;
  // Grown people get by weight what has no fixed limit.
  const most = isFree ? 120 : MOST;
  if (own.length > 0) return bounded(Math.max(...own), most);
  // Who nurses the child asks for herself.
  const isOfMother = asked !== undefined && words.NURSING.test(asked.text) && !words.CHILD.test(scene.words);
  const inQuestion = isOfMother ? undefined : ((asked && askedKilos(asked)) ?? undefined);
  if (inQuestion !== undefined) return inQuestion;
  const aged = BAND.test(scene.words) ? undefined : childOf(scene.words);
  if (aged !== undefined) return aged;
  const before = within(scene.reading.quantities, scene.start - BACK, scene.start).flatMap((one) =>
    kilosOf(scene.reading, one),
  );
  return before.length > 0 ? bounded(Math.max(...before), most) : undefined;
}

/** "For 14 kg: ibuprofen …": nobody but a child, or a pet, is dosed for so little. */
function tellsOfSmall({ reading, quantities }: Scene): boolean {
  const { text } = reading;
  return (
    quantities.some(
      (one) =>
        FOR.test(text.slice(Math.max(0, one.start - 24), one.start)) &&
        kilosOf(reading, one).some((kilos) => kilos <= SMALL),
    ) && !PET.test(text.slice(0, LONGEST_ANSWER))
  );
}
const FOR =
  /(?:\b(?:for|weigh\w*|bei|fur|wieg\w*|con|para|pes[ao]\w*|pour|pese\w*|per|com|voor|bij|we(?:egt|gen))|体重|體重|वज़?न|وزن\S*|لوزن)\s?[*は为為]{0,2}\s?$/;

/** "6 months and older", "from 2 years": the youngest, not the heaviest. */
const BAND =
  /\b(?:older|over|above|from|and up|or more|up to|under|ab|uber|bis|unter|mayores|desde|a partir|hasta|menores|plus de|des|jusqu'|moins|acima|mais de|ate|menos|oltre|sopra|fino|dai|vanaf|ouder|tot|jonger)\b|\d\+|以上|から|未満|から|起|以下|से (?:ऊपर|अधिक|कम)|فوق|اكثر|اقل|حتي/;

function isSmall(asked: Reading): boolean {
  return (askedKilos(asked) ?? MOST * OF_WEIGHT) <= SMALL * OF_WEIGHT;
}

function bounded(kilos: number, most: number): number | undefined {
  return kilos <= most ? kilos * OF_WEIGHT : undefined;
}

/** An amount without "per dose", which says only that it is one. */
export function withoutDose(quantity: Quantity): Quantity {
  const { unit } = quantity;
  if (
    unit?.per.length !== 1 ||
    unit.per[0]?.atom.id !== 'dose' ||
    !['mass', 'volume', 'drops'].includes(dimensionOf(quantity))
  )
    return quantity;
  return { ...quantity, unit: { ...unit, id: unit.atom.id, per: [] } };
}
