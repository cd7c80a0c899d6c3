import { everyMatch } from '../kit/every-match.ts';
import { lineStart } from '../kit/lines.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import * as words from './words.ts';

/** Figures that are given for children or older people. */

/** A child is named and nobody grown, but for who is left out in brackets, or in another clause: "honey (not for infants), paracetamol 1 g". */
export function isForChild(
  { reading: { text }, start, words: sentence, quantities }: Scene,
  quantity: Quantity,
): boolean {
  if (!words.CHILD.test(sentence) || words.GROWN.test(sentence) || words.NURSING.test(sentence)) return false;
  const rest = sentence.replace(BRACKET, (aside, at: number) =>
    quantity.start >= start + at && quantity.start < start + at + aside.length
      ? aside
      : ' '.repeat(aside.length),
  );
  return everyMatch(rest, CHILDREN).some(({ index }) => {
    const clause = clauseAt(text, start + index);
    // "One tablet; for children 10 mg/kg": they have a dose of their own.
    const isElsewhere =
      clause.start >= quantity.end && /[;；]/.test(text.slice(quantity.end, clause.start + 1));
    if (isElsewhere && quantities.some((one) => one.start > clause.start && isDosed(one))) return false;
    const isOwn = quantity.start >= clause.start && quantity.start < clause.end;
    return isOwn || !words.NOT_BEFORE.test(text.slice(clause.start, start + index));
  });
}

/** "| 12 and over | 400 mg |", "- From 12: 400 mg": the line's own age, whoever was asked about. */
export function isGrownLine(text: string, at: number): boolean {
  const start = lineStart(text, at, LONGEST_LINE);
  if (start === undefined) return false;
  const line = text.slice(start, at);
  if (GROWN_HEAD.test(line) || OF_YOU.test(line)) return true;
  // A heading of its own, in the line above.
  const above = lineStart(text, start - 1, LONGEST_LINE);
  const heading = above === undefined || start === 0 ? '' : text.slice(above, start - 1);
  return heading.length < LONGEST_HEADING && OF_YOU.test(`${heading}:`);
}
const LONGEST_HEADING = 40; // UTF-16 units
/** "**You (82 kg):** 500 mg to 1 g", where the child has a line before it. */
const OF_YOU =
  /^[\s*_•#-]*(?:(?:for |fur |para |pour |per |voor )?(?:you|yourself|sie(?: selbst)?|dich|du|tu|ti|usted|vous(?:-meme)?|toi|voce|si|lei|u(?:zelf)?|jij|adults?|erwachsene|adultos?|adultes?|adulti|volwassenen))\b[^:：\n]{0,36}[:：]|^[\s*_•#-]*(?:あなた|ご本人|您|你自己|大人|成人|आप|बड़े|حضرتك|انت|للكبار)[^:：\n]{0,24}[:：]/;
const LONGEST_LINE = 400; // UTF-16 units
const GROWN_HEAD =
  /^[\s|*_•>≥-]*(?:(?:from|over|ages?|ab|uber|alter|desde|a partir de|mas de|edad|des|plus de|age|mais de|idade|da|oltre|eta|vanaf|boven|leeftijd)\s){0,2}(?:1[2-9]|[2-9]\d)(?![\d.,])\s?(?!\p{L}{0,3}\d|%|kg|kilos?|lbs?|m?[gl]\b|mcg|months?|monat|mes|mois|maand|weeks?|h\b|hours?|か?月|キロ|公斤|个月|किलो|كجم|كيلو|شهر)/u;

const isDosed = (one: Quantity): boolean => dimensionOf(one) === 'mass' && one.unit?.id !== 'kg';
const BRACKET = /[(（][^()（）]*[)）]/g;
const CHILDREN = new RegExp(words.CHILD.pattern, 'g');

export const OLDER =
  /\b(?:(?:over|above|older than|past|beyond|uber|ab|alter als|mayores de|mas de|plus de|apres|mais de|acima de|oltre i|sopra i|piu di|ouder dan|boven de|powyzej|over|aldre an) (?:(?:the )?age (?:of )?|die |de )?(?:6[05]|70|75|80)s?|(?:aged?|age) (?:6[05]|7\d|8\d)|(?:6[05]|7\d|8\d)[ -]years?[ -]olds?|(?:60|65|70|75) (?:years )?(?:and|or) (?:over|older|above)|elderly|older (?:adults?|people|patients?|persons?)|seniors|altere\w? (?:menschen|personen|patient\w*|erwachsene\w*)|ancianos|adultos mayores|personas mayores|personnes agees|sujets? ages?|idos[oa]s|anziani|ouderen|starsz\w*|aldre)\b|老年|高齢|बुज़ुर्ग|बुजुर्ग|كبار السن|المسنين|пожил|старше (?:60|65)|고령|노인/g;
const YOUNGER =
  /\b(?:young\w*|under (?:6[05])|up to (?:6[05])|other adults|others|everyone else|adults under|jung\w*|unter (?:6[05])|jovenes|menores de|jeunes?|moins de (?:6[05])|jovens|giovani|jonger\w*|otherwise|in general|usual\w*)\b|以下の成人|年轻|若年/;
export const CONTRAST = /[;:]|\b(?:and|but|while|whereas|und|aber|y|pero|et|mais|e|mas|ma|en|maar)\b/;

/** The older people stand before the figure with no other dose between, or right behind it. */
export function isForOlder(scene: Scene, quantity: Quantity): boolean {
  const { text } = scene.reading;
  const isDose = (from: number, to: number): boolean =>
    scene.quantities.some((one) => one.start >= from && one.end <= to && dimensionOf(one) === 'mass');
  for (const match of everyMatch(scene.words, OLDER)) {
    const at = scene.start + match.index;
    const end = at + match[0].length;
    if (end <= quantity.start) {
      if (!isDose(end, quantity.start) && !YOUNGER.test(text.slice(end, quantity.start))) return true;
    } else if (at >= quantity.end && at - quantity.end < 40) {
      const gap = text.slice(quantity.end, at);
      // "40 mg, over 60 years 20 mg": they have a figure of their own.
      if (!isDose(quantity.end, scene.end) && !CONTRAST.test(gap) && !YOUNGER.test(gap)) return true;
    }
  }
  return false;
}
