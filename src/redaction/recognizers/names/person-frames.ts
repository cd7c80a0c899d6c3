import type { PersonFrames } from '../../cues/person-frames/frames.ts';
import { PERSON_FRAMES } from '../../cues/person-frames/index.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { tailFollows } from './eponyms.ts';
import { isPronoun } from './mentions.ts';
import { isRatherThing } from './namesakes.ts';
import { isNickname } from './nicknames.ts';
import { isRelative } from './relatives.ts';
import { isOwnName } from './words-elsewhere.ts';

/**
 * First names that are something else as well ("Rose", "May", "Ella", "Georgia", "Will"), where only a person can stand: what the
 * lists hold against them does not count there. Data by language in `cues/person-frames/`.
 */
interface Frames {
  readonly greets: RegExp;
  readonly introduces: RegExp;
  readonly introduced: RegExp;
  readonly names: RegExp;
  readonly speaks: RegExp;
  readonly does: RegExp;
  readonly given: readonly [before: RegExp, after: RegExp];
  readonly between: readonly (readonly [before: RegExp, after: RegExp])[];
  readonly kin: RegExp;
  readonly followed: RegExp;
  readonly adjectives: WordSet;
  readonly things: WordSet;
}

const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words}) $`, 'iu');
const behind = (words: string): RegExp => new RegExp(`^ ?(?:${words})`, 'iu');

function compile(data: PersonFrames): Frames {
  return {
    greets: new RegExp(`(?:^|[.!?…\\n;:,(–—-]\\s*)(?:${data.greets}),? $`, 'iu'),
    introduces: before(data.introduces),
    introduced: behind(data.introduced),
    names: before(data.names),
    speaks: new RegExp(`^: (?:${data.speaks})(?![\\p{L}\\p{M}])`, 'iu'),
    does: behind(data.does),
    given: [before(data.given[0]), behind(data.given[1])],
    between: data.between.map(([left, right]) => [before(left), behind(right)] as const),
    kin: before(data.kin),
    followed: behind(data.followed),
    adjectives: new WordSet(data.adjectives),
    things: new WordSet(data.things),
  };
}

const FRAMES: Readonly<Record<string, Frames>> = Object.fromEntries(
  Object.entries(PERSON_FRAMES).map(([language, data]) => [language, compile(data)]),
);

const PLACE = W.city | W.country | W.region;
/** "Malaria is common in Kenya and I …" */
const SOMEWHERE =
  /(?<!\p{L})(?:in|from|to|near|at|of|across|visiting|visit|leave|left|around|between|through|en|em|no|na|nach|aus|naar|uit|w|do|à|au|aux|desde|hasta|até|bis|dans) $/iu;
/** "The exam is in May and I …" */
const SOMETIME =
  /(?<!\p{L})(?:in|of|since|from|until|till|by|before|after|early|late|mid|next|last|this|every|each|im|ab|seit|bis|ende|anfang|mitte|en|de|desde|hasta|a|em|até|in|da|dal|fino a|fine|inizio|di|depuis|dès|fin|début|vanaf|sinds|tot|eind|begin|half|w|od|do|na|\d|\.) $/iu;
/** A mark, the end, or a dash. */
const ENDS = /^(?:[,!.?;:)\n]|\s?$|\s[-–—]|\s\n)/u;
/** "Grace: my head hurts" at the beginning of a line. */
const OPENS = /(?:^|\n)$/u;
/** What is sold under a first name, and stands where somebody could ("can I take … with"). */
const SOLD = new WordSet('allegra alli yaz mirena aleve yasmin nivea dove kaiser');
const WINDOW = 48;
/** Longest words behind which anything is a name. */
const NAMING = 24;
const EFFORT = 0.5;
const SHORTEST = 2;

export function findFramedPeople(document: Document): void {
  const frames = FRAMES[document.language] ?? (document.english ? FRAMES.en : undefined);
  if (frames === undefined) return;
  const { scan } = document;
  for (const token of scan.capitals)
    if (mayBe(document, token, SHAPE.title) && isFramed(document, token, frames))
      document.take(token, token, 'NAME', 'name-person');
  if ((scan.shape[0]! & SHAPE.lower) === 0) return;
  for (let token = 1; token < scan.count; token += 1)
    if (mayBe(document, token, SHAPE.lower) && isSmallFramed(document, token, frames))
      document.take(token, token, 'NAME', 'name-person');
}

function mayBe(document: Document, token: number, shape: number): boolean {
  const { scan } = document;
  if (scan.taken[token] === 1 || scan.shape[token] !== shape) return false;
  const [value, hash] = [scan.value[token]!, scan.hash[token]!];
  if ((value & W.listedFirst) === 0 && !isNickname(document.language, hash)) return false;
  // Small words of a language are none, save those that are names in this one ("May", "Mia").
  if (((value & W.function) !== 0 || isPronoun(hash)) && !isOwnName(document.language || 'en', hash))
    return false;
  return scan.end[token]! - scan.start[token]! >= SHORTEST;
}

function around({ scan, text }: Document, token: number): [left: string, right: string] {
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  return [text.slice(Math.max(0, start - WINDOW), start), text.slice(end, end + WINDOW)];
}

function isFramed(document: Document, token: number, frames: Frames): boolean {
  if (isRelative(document, token)) return false;
  if (document.gap(token) === GAP.hyphen || isRatherThing(document, token) || tailFollows(document, token))
    return false;
  if (SOLD.has(document.scan.hash[token]!)) return false;
  document.spend(EFFORT);
  const [left, right] = around(document, token);
  if ((document.scan.value[token]! & PLACE) !== 0 && SOMEWHERE.test(left)) return false;
  if (document.is(token, 'month') && SOMETIME.test(left)) return false;
  if (
    isAddressed(left, right, frames) ||
    isIntroduced(left, right, frames) ||
    frames.names.test(left.slice(-NAMING))
  )
    return true;
  if (frames.things.has(document.scan.hash[token]!)) return false;
  if (OPENS.test(left) && frames.speaks.test(right)) return true;
  if (frames.does.test(right)) return true;
  if (frames.given[1].test(right) && frames.given[0].test(left)) return true;
  return frames.between.some(([before_, after]) => after.test(right) && before_.test(left));
}

/** In small letters a word is a name only behind a greeting, an introduction or a relative. */
function isSmallFramed(document: Document, token: number, frames: Frames): boolean {
  if (document.gap(token) === GAP.hyphen || isRelative(document, token)) return false;
  document.spend(EFFORT);
  const [left, right] = around(document, token);
  if (isAddressed(left, right, frames) || frames.names.test(left.slice(-NAMING))) return true;
  if (frames.kin.test(left) && (ENDS.test(right) || frames.does.test(right) || frames.followed.test(right)))
    return true;
  if (frames.given[1].test(right) && frames.given[0].test(left)) return true;
  return isIntroduced(left, right, frames) && !frames.adjectives.has(document.scan.hash[token]!);
}

function isAddressed(left: string, right: string, frames: Frames): boolean {
  return ENDS.test(right) && frames.greets.test(left);
}

function isIntroduced(left: string, right: string, frames: Frames): boolean {
  return (ENDS.test(right) || frames.introduced.test(right)) && frames.introduces.test(left);
}
