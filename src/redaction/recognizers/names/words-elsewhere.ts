import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

/**
 * First names that the lexicon has as words without content because some language uses them so ("Mia", "Ole", "Bas"), by
 * the languages in which they are names and nothing else inside a sentence.
 */
const EVERYWHERE = 'anna sam kai lin adam hans jane meg ted ali sami mina mika amit anh thi minh trong';
const NAMES_HERE: Readonly<Record<string, WordSet>> = Object.fromEntries(
  Object.entries({
    en: 'ella mia ava li jo may will pat jan don van al ed sue dee bo mo duke donna jen sal col fi ros deb mel viv bron',
    de: 'till bo jo ole mia mio tim ben tom kim mei nia ella ema mert jos seda sina isa ela mel fran tia noe aina hadi emme ani ata nori',
    nl: 'ans mees sem mo bo an jo ab ad ko ed cor mia tim ben tom bas wil cor kim jos ole mei ella mert seda sina isa ela mel fran tia aina hadi ani ema',
    es: 'lu isa mia tim ben tom dan kim mei noe isa fran ari aina mel gio ela mati ema seda nia',
    fr: 'malo jo lou mia tim ben tom dan kim mei ella isa noe ari mel côme nia tia hadi ole seda ema aina gio',
    it: 'fra ben tom dan kim mei ella isa noe gio fran ari mel ema seda nia aina',
    pt: 'zé lu jô ju mia ben tom dan kim mei ella isa noe gio fran ari mel manu ema nia',
    pl: 'ada ala ela mia tim tom ben kim mei ema isa nia',
    tr: 'mert ata mia tom ari sina ela seda isa mei',
    id: 'ana ani ben tom kim mia ella isa ari nia ela seda hani ima',
    ru: 'адам',
  }).map(([language, names]) => [language, new WordSet(`${EVERYWHERE} ${names}`)]),
);

/** Whether the language has the word as a name and not as a word. */
export const isOwnName = (language: string, hash: number): boolean =>
  NAMES_HERE[language]?.has(hash) === true;

/** "hat Mia Fieber": inside a sentence such a word is somebody. */
/** "booked for May", "from Jan": two names are months; what tells of a time for certain is held before (`calendar.ts`). */
const MONTHS = new WordSet('may jan');
const BEFORE_MONTHS = new WordSet('of before after from to for beginning end start');

function isMonthHere({ scan }: Document, token: number): boolean {
  return MONTHS.has(scan.hash[token]!) && BEFORE_MONTHS.has(scan.hash[token - 1]!);
}

export function isNameHere(document: Document, token: number): boolean {
  const { scan } = document;
  if (token === 0 || scan.shape[token] !== SHAPE.title) return false;
  if (!isOwnName(document.language, scan.hash[token]!) || isMonthHere(document, token)) return false;
  if ((scan.value[token]! & (W.medical | W.country)) !== 0) return false;
  const gap = document.gap(token - 1);
  if ((gap !== GAP.space && gap !== GAP.comma) || document.gap(token) === GAP.hyphen) return false;
  // Beside other capitals it is part of a heading or of a longer name, save in German.
  const before = gap === GAP.space && scan.taken[token - 1] === 0 ? scan.shape[token - 1]! : 0;
  const behind =
    document.gap(token) === GAP.space && scan.taken[token + 1] === 0 ? scan.shape[token + 1]! : 0;
  if ((before & CAPITAL) !== 0) return false;
  return (behind & CAPITAL) === 0 || document.language === 'de';
}
