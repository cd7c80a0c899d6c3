import { GAP } from '../../document.ts';
import { AGAINST, FIRST } from '../../everyday-words.ts';
import { CAPITAL, type Scan, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalName } from './eponyms.ts';
import { kin } from './people.ts';

/** In all cases: "Wróblewskiej", "Tomaszewiczowi", "Szymczyka". */
const ENDING =
  /^\p{Lu}\p{L}{2,}(?:(?:[cs]|dz)k(?:i|a|iego|iemu|im|iej|ą|ich)|(?<sure>wicz)(?:a|owi|em|u|owie|ów|owa|owej|ową)?|(?:czy|cza)k(?:a|owi|iem|u|owie|ów)?)$/u;

/** Adjectives of bodies and states that end alike: "do Wojewódzkiego". */
const BODY =
  /^(?:Wojewódz|Miej|Wiej|Pol|Europej|Lekar|Uniwersytec|Akademic|Pań|Mor|Członkow|Bałty|Skandynaw|Azjatyc|Arab)s?k/;

/** "O Zawadzkim mówią …": prepositions that open a sentence. */
const OPENING = new WordSet('o u z ze do od dla po przez przy');

/** Surnames that are months, which have no capital inside a sentence. */
const MONTHS = new WordSet(
  ['maj', 'styczeń', 'kwiecień', 'marzec', 'czerwiec', 'lipiec', 'sierpień', 'wrzesień', 'październik']
    .concat(
      ['maj', 'styczni', 'kwietni', 'marc', 'czerwc', 'lipc', 'sierpni', 'wrześni', 'październik'].flatMap(
        (stem) => ['a', 'owi', 'em'].map((ending) => stem + ending),
      ),
    )
    .join(' '),
);

/** Gives a capital the classes of a name when Polish has it as a last name; `doing`: somebody's verb stands behind it. */
export function polishSurname(scan: Scan, token: number, doing: boolean): void {
  if (!isSurname(scan, token, doing)) return;
  nameOnly(scan, token, FIRST | W.last);
  // "Gęś-Zalewska"
  if (token > 0 && scan.gap(token - 1) === GAP.hyphen && scan.shape[token - 1] === SHAPE.title)
    nameOnly(scan, token - 1, W.last);
}

function nameOnly(scan: Scan, token: number, bits: number): void {
  scan.value[token] = (scan.value[token]! & ~AGAINST) | bits;
}

function isSurname(scan: Scan, token: number, doing: boolean): boolean {
  const value = scan.value[token]!;
  const hash = scan.hash[token]!;
  const gap = token === 0 ? undefined : scan.gap(token - 1);
  const behindCapital =
    gap === GAP.space && (scan.shape[token - 1]! & CAPITAL) !== 0 && !OPENING.has(scan.hash[token - 1]!);
  // "Cyryl Maj"
  if (behindCapital && MONTHS.has(hash)) return (scan.value[token - 1]! & W.sureFirst) !== 0;
  if ((value & AGAINST & ~W.dictionary) !== 0 || isMedicalName(hash) || kin.has(hash)) return false;
  // "Uniwersytet Jagielloński"
  if (behindCapital) return false;
  const word = scan.text.slice(scan.start[token]!, scan.end[token]!);
  if (BODY.test(word)) return false;
  if ((value & W.last) !== 0 && (doing || (value & (W.sureLast | W.dictionary)) === W.sureLast)) return true;
  const ending = ENDING.exec(word);
  if (ending === null) return false;
  // Inside a sentence adjectives have no capital.
  return (
    gap === GAP.space ||
    gap === GAP.hyphen ||
    ending.groups?.sure !== undefined ||
    (value & (W.last | W.dictionary)) === W.last
  );
}
