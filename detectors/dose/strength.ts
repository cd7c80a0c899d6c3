import { columnHeading } from '../kit/cells.ts';
import { everyMatch } from '../kit/every-match.ts';
import { frequenciesIn } from '../kit/frequency.ts';
import { NUMBER_WORDS } from '../kit/numbers.ts';
import { lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, inBase, isPerDay, isPlain, type Scene } from '../kit/scenes.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { atomOf, skipSpace, unitAt, unitOf } from '../kit/units.ts';
import { numberWordsOf, wordedIn } from '../kit/worded.ts';
import type { Drug } from './knowledge.ts';
import { NAMED_STRENGTH, OF_EACH } from './pieces.ts';
import * as words from './words.ts';

export const NOUNS =
  'tablets?|tabs?|pills?|capsules?|caplets?|gelcaps?|softgels?|(?:liqui-?|liquid |soft )?gels|chewables?|gumm(?:y|ies)|suppositor(?:y|ies)|\\p{L}*tabletten?|kapseln?|dragees?|zapfchen|comprimidos?|tabletas?|pastillas?|capsulas?|grageas?|supositorios?|comprimes?|gelules?|cachets?|suppositoires?|compress[ae]|capsul[ae]|suppost[ae]|pillen|pil|zetpil(?:len)?|sachets?|sobres?|bustin[ae]|saquetas?|beutel|tabletk[aieęy]|tabletek|tabletter|таблет\\p{L}*|капсул\\p{L}*|गोली|गोलियाँ|गोलियां|टैबलेट|कैप्सूल|قرص|اقراص|حبة|حبات|حبوب|كبسولة|كبسولات|錠|粒|片|カプセル|胶囊';
const COUNTS = [...NUMBER_WORDS]
  .filter(([word, value]) => value > 1 && /^[a-z]+$/.test(word))
  .map(([word]) => word)
  .join('|');

/** "Doliprane 1000", "Dolo 650": a number right behind a brand is its strength in mg. */
const BARE =
  /^[^\p{L}\d]{0,3}(?:extra strength|forte|retard|akut|flash|max)?[^\p{L}\d]{0,3}(\d{2,4})(?:\/(\d{3,4}))?(?!\d|[.,]\d|\s?(?:%|kg|ml|mmol|iu|x|h\b|hours?|years?|days?|times?|mal|fois|veces|volte|vezes|keer|pm|am|tab|comp|caps?|capl|kaps|gelul|sach|sobr|bust|zakj|beut|pill|past|drag|supp|zapf|zetp|puf|hub|spr|drop|tropf|gota|gout|gocc|drup|錠|片|粒|カプセル|胶囊|包|袋|滴|गोल|टैब|कैप|قرص|اقراص|حب|كبسول))/u;
const OF_BEFORE =
  /(?:tablets?|caplets?|tabletten|capsules?|kapseln|comprimidos?|comprimes?|compress[ae]|pills?|tabletten?|tabletas?|pastill\w+|grageas?|gelules?|cachets?|bustin[ae]|sachets?|sobres?|tabletk\w+|tabletter|capsul[ae]|capsulas?|dragees?|each|je|per tablet|таблет\S*|капсул\S*|每[片粒]|一片|1錠)\s*(?:of|zu|a|à|de|da|di|von|van|mit|with|con|com|avec|met|po|по|containing|is|are|=)?\s*\(?$/;
/** "The tablets you describe contain 30 mg of codeine and 500 mg": of one, unless several are counted. */
const PIECES_ARE = new RegExp(
  `(?<![\\p{L}\\d])(?:${NOUNS})(?![\\p{L}])[^.;:\\d\\n]{0,40}(?:\\b(?:contain\\w*|is|are|ha[sv]e?|holds?|comes? (?:as|in)|provides?|enthalt\\w*|hat|haben|sind|ist|contien\\w*|tienen?|traen?|lleva|son|es|est|sont|font|contem|tem|trazem|sao|e|conten\\w*|sono|ha|bevat\\w*|zijn|heeft)\\s|[=：:(]|含有?|は|में|تحتوي علي|فيها|содерж\\S*)\\s?(?:(?:about|je|each|jeweils|cada un[oa])\\s)?(?:\\d[\\d.,]*\\s?mg\\s(?:of\\s|de\\s|di\\s|d')?\\p{L}+\\s(?:and|und|y|et|e|en|plus|with|mit|con|avec|com)\\s)?$`,
  'u',
);
/** "It mixes 200 mg of ibuprofen with codeine": of the product that is asked about. */
const IT_HAS =
  /\b(?:it|this|which|that|es|das|esto|este|il|elle|ele|esso|het|dit) (?:contains|has|mixes|combines|is|enthalt|hat|kombiniert|contiene|combina|lleva|contient|associe|contem|tem|bevat|combineert)\s$/;
const COUNT_BEFORE = new RegExp(
  `(?:\\d|(?<!\\p{L})(?:${COUNTS}))\\s(?:\\p{L}+\\s){0,2}(?:${NOUNS})(?!\\p{L})[^.;:\\n]{0,60}$`,
  'u',
);
/** "665 mg in every caplet", "500 mg pro Tablette". */
const IN_EACH = new RegExp(
  `^(?:\\s(?:of|de|di|von|van)?\\s?\\p{L}+)?\\s(?:in|per|a|pro|je|por|par|en|em|na|dans|in)\\s?(?:each|every|one|a|jeder?|einer?|cada|una?|chaque|ogni|elke?)?\\s?(?:${NOUNS})(?!\\p{L})`,
  'u',
);
const SEVERAL_BEFORE = /(?<![\d.,])([2-9]|[1-9]\d{1,2})\s(?:\p{L}+\s){0,3}\p{L}{4,}\s*\($/u;
const PIECE = /tablet|capsul|pill|caplet|compr|kapsel|gelul|gélul|tabletas/;
const NEAR = 26;
/** Longest way from an amount to the medicine that it is of. */
const OF_WHAT = 6;

/** What a piece holds, in mg: the smaller strength that stands before it, "| 325 mg | 10 tablets |", "with 500 mg, at most 8". */
export function pieceIn(
  { quantities }: Scene,
  pieces: Quantity,
  strength: number | undefined,
): number | undefined {
  const own = quantities.findLast(
    (one) => one.end <= pieces.start && one.known && isPlain(one) && dimensionOf(one) === 'mass',
  );
  return strength === undefined || own === undefined
    ? strength
    : Math.min(strength, inBase(own.low, own) * 1000);
}

/** "Co-codamol 30/500": of two, the larger where the medicine may hold as much. */
const heldOf = ([, one, other]: RegExpExecArray, { single = 0 }: Drug): number =>
  Number(other) > Number(one) && Number(other) <= single ? Number(other) : Number(one);

/** "Synthroid 100": of what is dosed in micrograms it is micrograms. */
const strengthIn = (bare: number, { unit, day = bare }: Drug): number =>
  unit === 'mg' && bare > MUCH * day ? bare / 1000 : bare;
const MUCH = 20;

/** "Two caplets (4 mg)": of both. */
const COUNTED_BEFORE = new RegExp(`(?<!\\p{L})(?:[2-9]|${COUNTS})\\s(?:${NOUNS})\\s?[(（:：]\\s?$`, 'u');
/** "Two tablets make", before what they come to. */
const MADE = new RegExp(`(?<=(?:[2-9]|${COUNTS})\\s)(?:${words.COUNTED.source})`);

/** Strengths of one piece of the medicine that the text names, in mg, smallest first. */
export function strengthsOf(
  reading: Reading,
  hits: readonly PhraseHit<Drug>[],
  drug: Drug,
  ofQuestion = false,
): number[] {
  const { text } = reading;
  const found = new Set<number>();
  const mine = hits.filter((hit) => hit.value.id === drug.id);
  for (const { start, end } of mine) {
    // "Dolo 650" is a name.
    const own = /\s(\d{3,4})$/.exec(text.slice(Math.max(0, start), Math.max(0, end)))?.[1];
    if (own) found.add(strengthIn(Number(own), drug));
    const bare = BARE.exec(text.slice(end, end + NEAR));
    if (bare && !(ofQuestion && /^\s?m?c?g\b/.test(text.slice(end + bare[0].length))))
      found.add(strengthIn(heldOf(bare, drug), drug));
  }
  for (const quantity of reading.quantities) {
    if (!quantity.known || quantity.range || dimensionOf(quantity) !== 'mass') continue;
    if (isPerPiece(quantity)) found.add(inBase(quantity.low, quantity) * 1000);
    const { start, end } = quantity;
    // "Tablets of 5 mg per day", in the heading of a column: tablets, not milligrams.
    const isOfDaily = isPerDay(quantity) && OF_BEFORE.test(text.slice(Math.max(0, start - 24), start));
    if (!isPlain(quantity) && !isOfDaily) continue;
    // An amount behind the name is what an answer's tablets hold, but what a user takes.
    const named =
      (!ofQuestion ||
        isSold(quantity, drug, text) ||
        PIECES_OF.test(text.slice(Math.max(0, start - 60), start))) &&
      mine.some(
        (hit) =>
          start >= hit.end &&
          start - hit.end <= NEAR &&
          !/[.:;]\s|\bmax/.test(text.slice(hit.end, start)) &&
          !within(hits, hit.end, start).some((between) => between.value.id !== drug.id),
      );
    // "30 mg of codeine and 500 mg of paracetamol": the amount of another medicine.
    const [behind] = within(hits, end, end + OF_WHAT);
    if (
      behind &&
      behind.value.id !== drug.id &&
      /^\s(?:(?:of|de|di|von|van) |d')?$/.test(text.slice(end, behind.start))
    )
      continue;
    const lead = text.slice(Math.max(0, start - 110), start);
    if (MADE.test(lead) || (COUNTED_BEFORE.test(lead) && !OF_EACH.test(text.slice(end)))) continue;
    const previous = lastBefore(hits, start);
    const isOthers =
      previous !== undefined &&
      previous.value.id !== drug.id &&
      start - previous.end <= 3 &&
      previous.end <= start;
    if (isOthers) continue;
    const isEach = OF_EACH.test(text.slice(end, end + 16));
    const worded =
      isEach ||
      words.STRENGTH_AFTER.test(text.slice(end, end + 30)) ||
      IN_EACH.test(text.slice(end, end + 40)) ||
      IT_HAS.test(lead) ||
      (PIECES_ARE.test(lead) && !COUNT_BEFORE.test(lead)) ||
      OF_BEFORE.test(text.slice(Math.max(0, start - 24), start));
    // "2 caplets (4 mg)": the amount of both.
    const several = isEach ? null : SEVERAL_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
    if (several && PIECE.test(several[0]))
      found.add((inBase(quantity.low, quantity) * 1000) / Number(several[1]));
    if ((named || worded) && !several) found.add(inBase(quantity.low, quantity) * 1000);
  }
  if (ofQuestion && found.size === 0) {
    // "Nytol? 50mg one a night version": the only amount that the user names.
    const [one, ...more] = reading.quantities.filter(
      (other) => other.known && isPlain(other) && other.unit?.id === 'mg',
    );
    const ones = everyMatch(text, ONES).map((match) => Number(match[1] ?? match[2]));
    const branded = everyMatch(text, BRANDED).map((match) => Number(match[1]));
    if (branded.length === 1) ones.push(...branded);
    for (const mg of ones) if (mg <= (drug.otcStrength ?? drug.single ?? 0)) found.add(mg);
    if (one && more.length === 0 && !one.range && isSold(one, drug, text, 1))
      found.add(inBase(one.low, one) * 1000);
  }
  // No piece holds more than may be taken at once: that was another amount, or a body weight.
  const most = drug.single ?? Number.POSITIVE_INFINITY;
  return [...found].filter((mg) => mg > 0 && mg <= most).sort((a, b) => a - b);
}

/** "Supposte di X da 1000 mg". */
const PIECES_OF = new RegExp(
  `(?<!\\p{L})(?:${NOUNS})\\s(?:of|de|di|von|van|d')?\\s?\\p{L}+\\s(?:da|de|zu|a|of|van|mit|con|com|with)?\\s?$`,
  'u',
);
/** What a user names behind the medicine is a tablet's strength where no larger one is common, and nobody has taken it. */
function isSold(quantity: Quantity, drug: Drug, text: string, share = 2): boolean {
  const mg = inBase(quantity.low, quantity) * 1000;
  return mg <= (drug.otcStrength ?? (drug.single ?? 0) / share) && !TAKES.test(text);
}
/** "It's the 650 ones", "die 40er", "el de 600". */
const ONES =
  /(?<![\d.,])(\d{2,4})(?:er\b|[ -](?:ones?|version|strength|tabs?)\b)|\b(?:los|las|el|la|les|le|il|o|os) d[ea] (\d{3,4})\b(?!\s?(?:%|kg|ml|g\b))/g;
/** "Moment 200": behind a brand that no list has. */
const BRANDED =
  /\p{L}{4,}\s((?:[1-9]|10)00|[1-9]50|[1-3]25|5?75|665)(?=[\s?,.!]|$)(?!\s?(?:%|m?c?g\b|kg|ml|kcal|steps|people|calories|kalorien|calorias))/gu;
const TAKES =
  /\b(?:took|taken|taking|i take|i'm on|am on|he takes|she takes|prescribed|genommen|verschrieben|tomado|recetado|recetaron|pris|prescrit|tomei|tomou|receitou|preso|prescritto|genomen|voorgeschreven)\b|飲んで|吃了|在吃|ले रह|ली है|اخذ|تناول/;

/** "500 mg per caplet" */
function isPerPiece({ unit }: Quantity): boolean {
  return unit?.per.length === 1 && unit.per[0]?.atom.dimension === 'pieces';
}

const PIECE_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(${[...NUMBER_WORDS.keys()].filter((word) => /^[a-z]+$/.test(word)).join('|')})\\s(?:[a-z-]+\\s)?(?:tablets?|tabs?|pills?|capsules?|caplets?|tabletten?|kapseln?|comprimidos?|tabletas?|pastillas?|capsulas?|comprimes?|gelules?|compress[ae]|capsul[ae]|sachets?|sobres?|bustin[ae]|tablet(?:ka|ki|ek|ter)|tablett)(?![\\p{L}])`,
  'gu',
);
export const TABLET = unitOf(atomOf('tablet'));
const DAILY_TABLET = unitOf(atomOf('tablet'), [{ atom: atomOf('day'), count: 1 }]);

/** `count` pieces that stand in no digits at this span. */
export function pieces(count: number, span: Span): Quantity {
  return {
    ...span,
    low: count,
    high: count,
    alt: undefined,
    known: true,
    range: false,
    step: 1,
    round: 1,
    unit: TABLET,
  };
}

/** Pieces counted in words, which are no quantities of the reading: "twelve tablets", "una compressa". */
export function wordedPieces(scene: Scene): Quantity[] {
  const named = everyMatch(scene.words, PIECE_WORDS).map((match) => {
    const start = scene.start + match.index;
    return pieces(NUMBER_WORDS.get(match[1] ?? '') ?? 1, { start, end: start + match[0].length });
  });
  const others = wordedIn(scene.reading, scene).filter(
    (one) =>
      dimensionOf(one) === 'pieces' && !named.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...named, ...others, ...elided(scene)];
}

/** A row that counts something else below a heading of tablets. */
const NOT_COUNTED =
  /\b(?:hours?|interval|between|apart|age|weight|kg|days|stunden|abstand|alter|gewicht|tage|horas|intervalo|edad|peso|dias|heures|intervalle|poids|jours|ore|intervallo|eta|giorni|uur|uren|tussen|leeftijd|dagen)\b|時間|間隔|小时|间隔|घंट|अंतर|ساع|الفاصل/;
const LONGEST_HEADING = 30;

/** Bare numbers in a column of tablets: "| Most per day | 6 |" below "| | tablets |". */
export function tabledPieces({ reading: { text }, start, end, quantities }: Scene): Quantity[] {
  if (text[start] !== '|' || NOT_COUNTED.test(text.slice(start, Math.min(end, start + 80)))) return [];
  return quantities.flatMap((one) => {
    if (one.unit !== undefined || !one.known) return [];
    const heading = columnHeading(text, one.start);
    return heading.length <= LONGEST_HEADING && HOLDS.test(heading) ? [{ ...one, unit: TABLET }] : [];
  });
}

/** "Five grams once a day." */
export function wordedDoses(scene: Scene): Quantity[] {
  return wordedIn(scene.reading, scene).filter((one) => dimensionOf(one) === 'mass');
}

/** Sentences with no digit in which an amount stands in words. */
export function wordedScenes(reading: Reading): Scene[] {
  const scenes: Scene[] = [];
  let done = 0;
  for (const hit of numberWordsOf(reading)) {
    if (hit.start < done) continue;
    const unit = unitAt(reading.text, reading.raw, skipSpace(reading.text, hit.end))?.unit.atom.dimension;
    const lead = reading.text.slice(Math.max(0, hit.start - 40), hit.start);
    const isLimited = words.ABOVE_BEFORE.test(lead) || words.LIMIT_BEFORE.test(lead);
    if (!['mass', 'pieces', 'drops'].includes(unit ?? '') && !isLimited) continue;
    const { start, end } = sentenceAt(reading.text, hit.start);
    done = end;
    if (within(reading.quantities, start, end).length > 0) continue;
    scenes.push({ reading, start, end, quantities: [], words: reading.text.slice(start, end) });
  }
  return scenes;
}

const LEAD =
  "more than|maximum(?: of| is|:)?|max(?::)?|limit(?: is|ed to| of|:)?|ceiling is|up to|exceed|at most|keep (?:it |this )?to|stick to|stop at|never over|(?:go|get|take) (?:past|over|beyond|above)|hochstens|maximal|nicht (?:mehr als|uber)|mehr als|es bleibt bei|mas de|(?:pasar(?:se)?|pase) de|superar|rebasar|maximo(?: de)?|hasta|como mucho|tope(?: de| es)?|jusqu'a|pas plus de|plus de|depasser|s'arrete a|maximum|mais de|(?:passar|passe) de|ultrapass\\w+|no maximo|ate|piu di|superare|al massimo|fino a|meer dan|maximaal|hooguit|ten hoogste|niet boven|nie wiecej niz|en fazla|hogst|не более|بحد اقصي|(?:ال)?حد (?:ال)?اقصي|(?:ت|ي)تجاوز|اكثر من|تزيد عن|حتي";
const LIMITED = new RegExp(
  `(?<!\\p{L})(?:${LEAD})\\s\\**(\\d{1,2}|${COUNTS})\\**(?:(\\s(?:in|per|a|every|each|within|pro|am|en|por|al|par|em|ao|nelle|na|w ciagu|за|в|في|خلال)\\s(?:any\\s)?(?:24|one|the|a|day|night|tag|nacht|dia|noche|jour|nuit|noite|giorno|notte|dag|dobe|сутки|день|اليوم)|\\s?يوميا)|(?=\\s*(?:[.,;!)\\n،]|$)))`,
  'gu',
);
/** "24 घंटे में 12 से ज़्यादा न लें". */
const LIMITED_BEHIND =
  /(?<![\d.,])(\d{1,2})(?= से (?:ज़्यादा|ज्यादा|अधिक) (?:गोलि\S+ |कैप्सूल |टैबलेट )?(?:न|ना|नहीं|मत)(?:[ ।.]|$))/g;
/** How far before the sentence the pieces may be named. */
export const PIECES_BEFORE = 280;

const HANDFUL = 24;

/** "One tablet every 4 hours, never more than 18 in a day". */
function elided({ reading, start, words: sentence, quantities }: Scene): Quantity[] {
  const before = reading.text.slice(Math.max(0, start - PIECES_BEFORE), start);
  if (!words.ORAL.test(sentence) && !words.ORAL.test(before) && !NAMED_STRENGTH.test(sentence)) return [];
  return [...everyMatch(sentence, LIMITED), ...everyMatch(sentence, LIMITED_BEHIND)].flatMap((match) => {
    const [said, count = '', day] = match;
    if (day === undefined && !words.DAY_WORDS.test(sentence)) return [];
    const at = start + match.index + said.slice(0, said.length - (day?.length ?? 0)).lastIndexOf(count);
    const value = /^\d/.test(count) ? Number(count) : (NUMBER_WORDS.get(count) ?? 1);
    // "10–40 mg once a day (maximum 80)": of the unit before it, as nobody takes so many tablets.
    if (value > HANDFUL && quantities.some((one) => one.end <= at && dimensionOf(one) === 'mass')) return [];
    return [{ ...pieces(value, { start: at, end: at + count.length }), unit: DAILY_TABLET }];
  });
}

/** "Dolo 650 can be taken up to six times a day": one piece, though none is named. */
export function unnamedPiece(scene: Scene, hits: readonly PhraseHit<Drug>[]): Quantity[] {
  const { text } = scene.reading;
  const bare = within(hits, scene.start, scene.end).find(({ end }) => BARE.test(text.slice(end, end + NEAR)));
  const often = bare && frequenciesIn(text, { start: bare.end, end: Math.min(scene.end, bare.end + 200) })[0];
  return bare && often && words.ADVICE.test(scene.words)
    ? [pieces(1, { start: bare.start, end: bare.end })]
    : [];
}

export const HOLDS = new RegExp(`(?<!\\p{L})(?:${NOUNS})(?!\\p{L})`, 'u');
