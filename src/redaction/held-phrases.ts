import { alternativesOf } from '../domain/alternatives.ts';
import { HOUSEHOLD_NAMES } from './cues/household-names.ts';
import { PUBLIC_NAMES, PUBLIC_PHRASES } from './cues/public-phrases.ts';
import type { Document } from './document.ts';
import { WordSet } from './word-set.ts';

/**
 * Parts of the body, plants, diseases, drinks and services that are called after somebody ("tendon d'Achille", "hierba de
 * San Juan", "St John Ambulance"): in these words the name is nobody's, whatever recognizer would take it.
 */
const PHRASES =
  /(?<!\p{L})(?:(?:tend(?:on|ón|ão|ine|ini|ones|ons)|tal(?:ón|ão|on|one)|calcanhar|ścięgn\p{L}*) (?:d[ei] |d['’])?(?:achil\p{L}*|aquil\p{L}*)|aşil tendon\p{L}*|(?:my|the|left|right|both|torn|sore|ruptured) achilles|achilles (?:tendon\p{L}*|heel)|tromp[ae]s? (?:de |d['’]|di )(?:fal{1,2}op\p{L}*|eusta\p{L}*)|tub[aeo]s? (?:uterin[ae]s? )?(?:de |di )fal{1,2}op\p{L}*|tromb[ae] di eusta\p{L}*|(?:nuez|manzana|bocado|pom[oem]+e?|maçã|mela) (?:de |d['’]|di )ad[aáã][mno]o?|adam['’]s apple|jabłk\p{L}* adama|(?:hierbas?|erba|erva|yerba) (?:de |di )(?:san|são|sant['’]?) ?\p{L}+|(?:st\.?|saint) john['’]?s? (?:wort|ambulance)|(?:baile|ballo|dan[çz]a|danse) (?:de |di )(?:san|são|saint|sankt)[- ](?:vito|guy)|(?:fuego|fuoco|fogo|feu) (?:de |di )(?:san|sant['’]|santo|saint)[- ]?ant\p{L}+|bloody mary|virgin mary|(?:le|du|au|dans) vidal|sos m[ée]decins)(?!\p{L})/giu;
/** Capitals without which there is no such phrase. */
const NAMES = new WordSet(
  'achille achilles achillesa aquiles aşil falopio fallope falloppio falopa eustache eustaquio eustachio adán adam adão adamo adama san são sant st john mary vito guy vidal antonio antoine sos',
);
const HOUSEHOLD = HOUSEHOLD_NAMES.join('|');
const PUBLIC = new RegExp(
  `(?<!\\p{L})(?:${byFirstLetter(`${PUBLIC_PHRASES}|${written(HOUSEHOLD)}`)})(?!\\p{L})`,
  'giu',
);
/** Words inside the phrases that begin sentences all the time: some other word of theirs has a capital, too. */
const SMALL_WORDS = /\b(?:and|in|is|of|the)\b/g;
const publicNames = new WordSet(
  `${PUBLIC_NAMES} ${HOUSEHOLD.replace(/[|,]/g, ' ').replaceAll("'s", '').replace(SMALL_WORDS, '')}`,
);
const BEFORE = 24;
const BEHIND = 40;

/** The expression for plain phrases: with and without apostrophes, hyphens for spaces, "&" for "and". */
function written(phrases: string): string {
  return phrases
    .replaceAll("'", "['’]?")
    .replaceAll(' and ', ' (?:and|&) ')
    .replaceAll(' ', '[ -]')
    .replace(/\b(dr|mrs?)\b/g, '$1\\.?');
}

/** The alternatives with those of one first letter together, so that a place is not asked about each of them. */
function byFirstLetter(phrases: string): string {
  const groups = new Map<string, string[]>();
  for (const phrase of alternativesOf(phrases)) {
    const [, first = '', rest = phrase] = /^(\p{L})(?![?*+{])(.*)$/u.exec(phrase) ?? [];
    groups.set(first, [...(groups.get(first) ?? []), rest]);
  }
  return [...groups].map(([first, rests]) => `${first}(?:${rests.join('|')})`).join('|');
}

/** Marks the words of such phrases as taken. */
export function holdPhrases(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    const hash = scan.hash[token]!;
    const phrases = NAMES.has(hash) ? PHRASES : publicNames.has(hash) ? PUBLIC : undefined;
    if (phrases === undefined) continue;
    document.spend(1);
    const from = Math.max(0, scan.start[token]! - BEFORE);
    const window = text.slice(from, scan.end[token]! + BEHIND);
    phrases.lastIndex = 0;
    for (let match = phrases.exec(window); match; match = phrases.exec(window))
      document.mark(from + match.index, from + match.index + match[0].length);
  }
}
