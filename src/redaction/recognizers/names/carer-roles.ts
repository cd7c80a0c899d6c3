import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { kin, weekdays } from './people.ts';

/** "Mabs holds power of attorney", "Kit does his meds": what only a person does for another, behind a capital that no list knows. */
const ID = 'name-carer';
const WHOSE = "(?:his|her|my|our|their|mum['’]s|dad['’]s|mom['’]s|nan['’]s|gran['’]s|the)";
const FRAME = new RegExp(
  `(?:^|[.!?;:]\\s|\\n|, |(?:and|but|so|because|that|while) )(?<it>\\p{Lu}\\p{Ll}{1,11})(?= (?:(?:holds?|has|have|got|took out) (?:the |an? )?(?:lasting |enduring |medical |health |full )?(?:powers? of attorney|POA|LPA|EPA)|is ${WHOSE} (?:main |full[- ]time |live-in |unpaid )?(?:carer|caregiver|daughter|son|wife|husband|partner|sister|brother|neighbou?r|key ?worker|health ?care proxy|next of kin|executor|guardian)(?!\\p{L})|(?:does|sorts?(?: out)?|fills?|manages?|organises?|picks up|collects?) ${WHOSE} (?:meds|medication|medicines|pills|tablets|dosette|prescriptions?|shopping|injections|insulin)(?!\\p{L})|(?:drives?|drove|visits?|visited|bathes|lifts?|washes|feeds?|dresses) (?:him|her|me|us|them|mum|dad|nan|gran)(?!\\p{L})|visits (?:daily|weekly|twice|every)|lives (?:next door|over the road|across the road|round the corner|upstairs|downstairs|with (?:him|her|me|us|them))|rang (?:111|999|me|the)|found (?:him|her) (?:on|in|collapsed|at)))`,
  'dgu',
);
/** "calls them all Rose" */
const CALLED =
  /(?:calls?|called|calling|names?|named) (?:me|him|her|them|us|everyone|everybody|(?:the|her|his) (?:nurses?|carers?|dog|cat|baby))(?: all)? (?<it>\p{Lu}\p{Ll}{2,11})(?=[.,;!?)\n]|$| (?:and|now|because|but|when|all|again|by)(?!\p{L}))/dgu;
const NOBODY =
  /^(?:He|She|It|Who|That|This|Everyone|Everybody|Nobody|Somebody|Someone|Carer|Carers|Social|One|Each|Neither|Either|Whoever|God|Nurse|Doctor|Therapist)$/;

export function findCarers(document: Document): void {
  const { scan, text } = document;
  if (!(document.english || document.language === 'en') || scan.capitals.length === 0) return;
  document.spend(text.length / 500);
  for (const match of text.matchAll(CALLED)) {
    const [start, end] = match.indices!.groups!.it!;
    const token = document.tokenAt(start);
    if ((scan.value[token]! & W.first) !== 0 && !kin.has(scan.hash[token]!) && scan.taken[token] === 0)
      document.cover(start, end, 'NAME', ID);
  }
  for (const match of text.matchAll(FRAME)) {
    document.spend(1);
    const [start, end] = match.indices!.groups!.it!;
    const token = document.tokenAt(start);
    const value = scan.value[token]!;
    if (scan.shape[token] !== SHAPE.title || scan.taken[token] !== 0) continue;
    if (NOBODY.test(match.groups!.it!) || kin.has(scan.hash[token]!) || weekdays.has(scan.hash[token]!))
      continue;
    if ((value & (W.function | W.medical | W.country)) !== 0 && (value & W.first) === 0) continue;
    if ((value & W.english) !== 0 && (value & (W.first | W.last)) === 0 && match.groups!.it!.length > 5)
      continue;
    document.cover(start, end, 'NAME', ID);
  }
}
