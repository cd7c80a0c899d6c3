import type { Document } from '../../document.ts';
import { Opening } from '../../opening.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { kin, weekdays } from './people.ts';

/** "Mabs holds power of attorney", "Kit does his meds": what only a person does for another, behind a capital that no list knows. */
const ID = 'name-carer';
const WHOSE = "(?:his|her|my|our|their|mum['’]s|dad['’]s|mom['’]s|nan['’]s|gran['’]s|the)";
const DOES = new Opening(
  new RegExp(
    ` (?:(?:holds?|has|have|got|took out) (?:the |an? )?(?:lasting |enduring |medical |health |full )?(?:powers? of attorney|POA|LPA|EPA)|is ${WHOSE} (?:main |full[- ]time |live-in |unpaid )?(?:carer|caregiver|daughter|son|wife|husband|partner|sister|brother|neighbou?r|key ?worker|health ?care proxy|next of kin|executor|guardian)(?!\\p{L})|(?:does|sorts?(?: out)?|fills?|manages?|organises?|picks up|collects?) ${WHOSE} (?:meds|medication|medicines|pills|tablets|dosette|prescriptions?|shopping|injections|insulin)(?!\\p{L})|(?:drives?|drove|visits?|visited|bathes|lifts?|washes|feeds?|dresses) (?:him|her|me|us|them|mum|dad|nan|gran)(?!\\p{L})|visits (?:daily|weekly|twice|every)|lives (?:next door|over the road|across the road|round the corner|upstairs|downstairs|with (?:him|her|me|us|them))|rang (?:111|999|me|the)|found (?:him|her) (?:on|in|collapsed|at))`,
    'u',
  ),
);
/** Where a sentence or a clause begins. */
const OPENS = /(?:^|[.!?;:]\s|\n|, |(?:and|but|so|because|that|while) )$/u;
/** "calls them all Rose" */
const CALLED =
  /(?:calls?|called|calling|names?|named) (?:me|him|her|them|us|everyone|everybody|(?:the|her|his) (?:nurses?|carers?|dog|cat|baby))(?: all)? $/u;
const CLOSES = /^(?:$|[.,;!?)\n]| (?:and|now|because|but|when|all|again|by)(?!\p{L}))/u;
const WINDOW = 48;
const LONGEST = 12;
/** A word of every day that is longer is no pet name. */
const SHORT = 5;
const DOT = 46;
const NOBODY =
  /^(?:He|She|It|Who|That|This|Everyone|Everybody|Nobody|Somebody|Someone|Carer|Carers|Social|One|Each|Neither|Either|Whoever|God|Nurse|Doctor|Therapist)$/;

export function findCarers(document: Document): void {
  const { scan } = document;
  if (!(document.english || document.language === 'en')) return;
  for (const token of scan.capitals) atCapital(document, token);
  for (const token of scan.doubtful) atCapital(document, token);
}

function atCapital(document: Document, token: number): void {
  const { scan, text } = document;
  if (scan.shape[token] !== SHAPE.title || scan.taken[token] !== 0) return;
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  if (end - start > LONGEST || text.charCodeAt(start - 1) === DOT) return;
  const value = scan.value[token]!;
  const nobody = kin.has(scan.hash[token]!) || weekdays.has(scan.hash[token]!);
  if (nobody || NOBODY.test(document.word(token))) return;
  const does = DOES.test(text, end);
  if (!does && (value & W.first) === 0) return;
  document.spend(0.3);
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const called = (value & W.first) !== 0 && CALLED.test(before) && CLOSES.test(text.slice(end, end + 10));
  if (!called && !(does && OPENS.test(before))) return;
  if ((value & (W.function | W.medical | W.country)) !== 0 && (value & W.first) === 0) return;
  if ((value & W.english) !== 0 && (value & (W.first | W.last)) === 0 && end - start > SHORT) return;
  document.cover(start, end, 'NAME', ID);
}
