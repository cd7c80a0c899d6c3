import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isEponym } from '../names/eponyms.ts';
import { isCapital, joins, kept, NEVER, SURE, weigh } from './small-organisation-weights.ts';

/**
 * Where people work and are treated, without a word that says what it is: "works nights at Teys Wagga", "an MC from
 * Healthway Bendigo", "the vicar at St Oswald's".
 */
const ID = 'small-organisation';
const AT = new WordSet('at with from by for sa');
const BRANCH_AT = new WordSet('at from sa');
const WORKS =
  /(?<!\p{L})(?:work(?:s|ed|ing)?|jobs?|employed|dut(?:y|ies)|shifts?|nights|teach(?:es|ing)?|taught|teacher|nurse|carer|cook|chef|cleaner|cashier|guard|driver|manager|supervisor|volunteer(?:s|ing)?|plays?|played|playing|wrestles?|swims?|rows?|coach(?:es|ed|ing)?|captains?|intern(?:s|ship|ing)?|apprentice(?:ship)?|student|studies|studying|enrolled|boarding|stationed|posted|resum(?:e[sd]?|ing)|admitted|treated|registered|scanned|delivered|discharged|seen)(?: \p{L}+){0,2} at $/iu;
/** Drugs of no list are given so. */
const GIVEN = /(?:start|switch|chang|beg[ai]n|tak|dos)\p{L}* (?:\p{L}+ )?(?:at|with|from|by|for) $/iu;
/** Churches, schools, homes and hospitals of a saint. */
const CALLED =
  /(?:St\.?|Saint) (?!(?:Lucia|Kitts|Vincent|Helena)(?!['’\p{L}]))\p{Lu}\p{Ll}{2,}(?:['’]s?)?(?![-’'\p{L}]| (?:[Dd]ay|[Ee]ve|[Ww]ort|[Dd]ance|[Ff]ire|Ambulance|Street|St|Road|Rd|Avenue)(?!\p{L}))|Our Lady(?:['’]s| of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)|(?:Sacred Heart|Holy (?:Family|Cross|Trinity|Name|Ghost|Rosary|Redeemer)|All (?:Saints|Souls)['’]?|Christ the King|Good Shepherd|Immaculate (?:Heart|Conception))(?!\p{L})/uy;
const INN =
  /(?:(?:Red|White|Black|Blue|Golden|Royal|Old|Green|King['’]?s|Queen['’]?s|Duke['’]?s) (?:Lion|Hart|Horse|Swan|Bull|Stag|Crown|Head|Oak)|\p{Lu}\p{Ll}+ (?:Arms|Inn|Tavern))(?!\p{L})/uy;
/** "at the Red Lion" */
const AT_THE = /(?<!\p{L})(?:at|down|outside|from|behind|opposite) the $/iu;
const BESIDE = new WordSet(
  'at in from to with outside near by of off down the school church parish hospital attends',
);
const WINDOW = 40;
const EFFORT = 0.5;
const LONGEST = 4;

export function findWorkplaces(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (token === 0 || scan.shape[token] !== SHAPE.title || document.gap(token - 1) !== GAP.space) continue;
    const at = AT.has(scan.hash[token - 1]!);
    if ((!at && !BESIDE.has(scan.hash[token - 1]!)) || kept(document, token, token)) continue;
    document.spend(EFFORT);
    const start = scan.start[token]!;
    const before = text.slice(Math.max(0, start - WINDOW), start);
    if (takeCalled(document, start, before) || !at || GIVEN.test(before)) continue;
    if (weigh(document, token) !== SURE || (scan.value[token]! & W.first) !== 0) continue;
    const last = lastOf(document, token);
    if (last >= token && (WORKS.test(before) || isBranch(document, last, token)))
      document.take(token, last, 'ORGANISATION', ID);
  }
}

function takeCalled(document: Document, start: number, before: string): boolean {
  const called = AT_THE.test(before) ? INN : CALLED;
  called.lastIndex = start;
  const name = called.exec(document.text)?.[0];
  if (name === undefined) return false;
  document.cover(start, start + name.length, 'ORGANISATION', ID);
  return true;
}

/** The last of the capitals that go on with the name; before the first of them where one says that all of it is to stay. */
function lastOf(document: Document, first: number): number {
  let last = first;
  for (let next = first + 1; next < document.scan.count && next - first < LONGEST; next += 1) {
    if (!joins(document, next - 1, false) || !isCapital(document, next) || kept(document, next, next)) break;
    if (weigh(document, next) === NEVER) return first - 1;
    last = next;
  }
  return last;
}

/** Behind a word of no list a town: a branch of something. What people have or take stands behind "with", "for" and "by". */
function isBranch(document: Document, last: number, first: number): boolean {
  const { scan } = document;
  if (last === first || !BRANCH_AT.has(scan.hash[first - 1]!) || document.gap(last - 1) !== GAP.space)
    return false;
  if ((scan.value[first]! & (W.last | W.city)) !== 0 || isEponym(document, first, last)) return false;
  return (scan.value[last]! & (W.city | W.english | W.first)) === W.city;
}
