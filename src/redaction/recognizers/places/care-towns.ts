import { CARE_TOWNS, type CareTowns } from '../../cues/care-towns.ts';
import { type Document, GAP, isShouting } from '../../document.ts';
import { isOwnWord } from '../../everyday-words.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { joinTowns } from './signed-towns.ts';
import { grownEnd } from './town-parts.ts';
import { SURENESS, type Town, townAt } from './town-run.ts';

/** Units read before and behind a town, up to the end of the sentence. */
const BEFORE = 72;
const BEHIND = 48;
const EFFORT = 4;
/** In these languages every noun has a capital. */
const CAPITAL_NOUNS = new Set(['de']);
const NOUN =
  /(?:(?:r[äa]um|mod?ell|ling|itz|ion|ung|heit|keit|mittel|fäll|form|wert|zeit)en|ung|heit|keit|schaft|tion|tät|ik|nis|tum|ment|zeit|praxis|station|zimmer|haus|heim|raum|dienst|arbeit|urlaub|rente|pflege|reha|pause|betrieb|ruhe|folge|kraft|hilfe|eile|bett|amt|form|lage|sorge|gang|fall|monate?|wochen?|tage|jahre?|stunden?)n?$/iu;

interface Cues {
  readonly at: WordSet;
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly label: RegExp;
  readonly aside: RegExp;
}

function compiled({ care, at, of, label }: CareTowns): Cues {
  const [place, both] = [at.replaceAll(' ', '|'), `${at} ${of}`.replaceAll(' ', '|')];
  const word = "[\\p{L}\\p{N}'’-]+";
  const begin = `(?<![\\p{L}\\p{N}])(?:${care})`;
  return {
    at: new WordSet(`${at} ${of}`),
    before: new RegExp(`${begin}(?:(?:,? ${word}){0,4}?,? (?:${place})|,? (?:${both}))(?: von| de)? $`, 'iu'),
    behind: new RegExp(`^(?:,? ${word}){0,5}? (?:${care})(?![\\p{L}\\p{N}])`, 'iu'),
    label: new RegExp(`(?<!\\p{L})(?:${label}): $`, 'iu'),
    aside: new RegExp(`${begin}(?: ${word}){0,2} ?(?:[-–—] |\\()$`, 'iu'),
  };
}

const CUES: ReadonlyMap<string, Cues> = new Map(
  Object.entries(CARE_TOWNS).map(([language, cues]) => [language, compiled(cues)]),
);

/** "the nearest urgent care around Antigo", "80 km bis zur Klinik (Zwiesel)", "okolice: Sejny": towns beside words of care. */
export function findCareTowns(document: Document): void {
  joinTowns(document);
  const { scan, text } = document;
  const cues = CUES.get(document.language || (document.english ? 'en' : ''));
  if (cues === undefined || isShouting(scan)) return;
  for (const token of scan.capitals) {
    if (token === 0 || scan.taken[token] !== 0 || (scan.shape[token]! & CAPITAL) === 0) continue;
    const gap = document.gap(token - 1);
    const placed = gap === GAP.space && cues.at.has(scan.hash[token - 1]!) && scan.taken[token - 1] === 0;
    if (!placed && gap !== GAP.other && gap !== GAP.colon && gap !== GAP.hyphen) continue;
    const town = townAt(document, token);
    if (town.last < token || !mayBe(document, town)) continue;
    // "Centro Nacional de Trasplantes": the name of a house goes on.
    if (
      placed &&
      town.sureness === SURENESS.open &&
      token > 1 &&
      (scan.shape[token - 2]! & CAPITAL) !== 0 &&
      !CAPITAL_NOUNS.has(document.language)
    )
      continue;
    document.spend(EFFORT);
    const [start, end] = [scan.start[town.first]!, scan.end[town.last]!];
    const before = sentenceBefore(text.slice(Math.max(0, start - BEFORE), start));
    const behind = text.slice(end, end + BEHIND);
    if (
      placed ? !cues.before.test(before) && !cues.behind.test(clause(behind)) : !isAside(cues, before, behind)
    )
      continue;
    document.take(town.first, grownEnd(document, town.last), 'PLACE', 'town-care');
  }
}

/** What no list has, or has as a town that is a rare word as well. */
function mayBe({ scan, text, language }: Document, { first, last, sureness }: Town): boolean {
  if (sureness === SURENESS.none) return false;
  const value = scan.value[first]!;
  if (sureness === SURENESS.weak && (value & (W.english | W.dictionary | W.medical)) !== 0) return false;
  if (sureness !== SURENESS.open) return true;
  for (let token = first; token <= last; token += 1)
    if ((scan.shape[token]! & SHAPE.upper) !== 0) return false;
  if (!CAPITAL_NOUNS.has(language)) return true;
  return (
    (value & W.word) === 0 &&
    !isOwnWord(language, scan.hash[first]!) &&
    !NOUN.test(text.slice(scan.start[last]!, scan.end[last]!))
  );
}

function isAside({ label, aside }: Cues, before: string, behind: string): boolean {
  return (
    label.test(before) ||
    (aside.test(before) && (before.endsWith('(') ? /^\)/ : /^(?: [-–—]|,)/).test(behind))
  );
}

/** What stands in the same sentence. */
const sentenceBefore = (text: string): string =>
  text.slice(Math.max(...['. ', '? ', '! ', '\n'].map((stop) => text.lastIndexOf(stop))) + 1);
const clause = (text: string): string => /^[^.!?\n]*/.exec(text)![0];
