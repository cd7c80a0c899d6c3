import { FUNCTION_WORDS } from '../../src/domain/function-words.ts';
import { isLetter } from './fold.ts';

/**
 * Which language a response is written in, cheaply: the script decides where it can; in Latin script the
 * commonest function words do, and the locale when they are silent. Not a classifier: it answers
 * `undefined` rather than guess.
 */

const LOOKUP: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) {
      const list = map.get(word);
      if (list) list.push(language);
      else map.set(word, [language]);
    }
  }
  return map;
})();

const LONGEST_WORD = Math.max(...[...LOOKUP.keys()].map(({ length }) => length));

/** Languages whose words the detectors know where words, and not numbers and units alone, carry the meaning. */
export const WORDED_LANGUAGES: readonly string[] = 'en de es fr pt it nl pl tr sv ru ja zh hi ar ko'.split(
  ' ',
);

/** How much of the text is looked at, in UTF-16 units. */
const SAMPLE = 600;

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'han' | 'kana' | 'hangul' | 'other';

export function scriptOf(folded: string): Script | undefined {
  const counts: Record<Script, number> = {
    latin: 0,
    cyrillic: 0,
    arabic: 0,
    devanagari: 0,
    han: 0,
    kana: 0,
    hangul: 0,
    other: 0,
  };
  const end = Math.min(folded.length, SAMPLE);
  for (let i = 0; i < end; i += 1) {
    const code = folded.charCodeAt(i);
    if (isLetter(code)) counts[blockOf(code)] += 1;
  }
  // A little kana among the Han signs is Japanese; drug and unit names in Latin weigh less than native signs.
  if (counts.kana > 0 && counts.kana * 8 >= counts.han && counts.kana * 4 >= counts.latin) return 'kana';
  let best: Script | undefined;
  let most = 0;
  for (const [script, count] of Object.entries(counts) as [Script, number][]) {
    const weight = script === 'latin' ? count : script === 'han' ? count * 4 : count * 2;
    if (weight > most) {
      most = weight;
      best = script;
    }
  }
  return best;
}

function blockOf(code: number): Script {
  if (code < 0x250) return 'latin';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if ((code >= 0x600 && code < 0x780) || code >= 0xfe70) return 'arabic';
  if (code >= 0x900 && code < 0x980) return 'devanagari';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)) return 'han';
  if ((code >= 0xac00 && code < 0xd7a4) || (code >= 0x1100 && code < 0x1200)) return 'hangul';
  return 'other';
}

const BY_SCRIPT: Readonly<Partial<Record<Script, readonly string[]>>> = {
  cyrillic: ['ru', 'uk', 'bg', 'sr'],
  arabic: ['ar', 'fa', 'ur'],
  devanagari: ['hi', 'mr', 'ne'],
  han: ['zh'],
  kana: ['ja'],
  hangul: ['ko'],
};

/** Primary language subtag, or `undefined` when neither script, words nor locale tell. */
export function guessLanguage(folded: string, locale: string | undefined): string | undefined {
  const tagged = locale?.split(/[-_]/)[0]?.toLowerCase();
  const script = scriptOf(folded);
  if (script === undefined) return tagged;
  if (script === 'other') return tagged ?? 'und';
  const native = BY_SCRIPT[script];
  if (native) return tagged !== undefined && native.includes(tagged) ? tagged : native[0];
  return latinLanguage(folded, tagged);
}

function latinLanguage(folded: string, tagged: string | undefined): string | undefined {
  const scores = new Map<string, number>();
  // Once each: "dni" twice is no second word of Slovenian.
  const met = new Set<readonly string[]>();
  const end = Math.min(folded.length, SAMPLE);
  for (let at = 0, start = 0; at <= end; at += 1) {
    const code = at < end ? folded.charCodeAt(at) : 0;
    if (code >= 97 && code <= 122) continue;
    const hits = at > start && at - start <= LONGEST_WORD ? LOOKUP.get(folded.slice(start, at)) : undefined;
    start = at + 1;
    if (!hits || met.has(hits)) continue;
    met.add(hits);
    for (const language of hits) scores.set(language, (scores.get(language) ?? 0) + 1 / hits.length);
  }
  let best: string | undefined;
  let most = 0;
  for (const [language, score] of scores) {
    if (score > most) {
      most = score;
      best = language;
    }
  }
  const own = tagged === undefined ? 0 : (scores.get(tagged) ?? 0);
  // The locale stands unless the words clearly speak another language.
  if (tagged !== undefined && (most < 2 || own >= most * 0.6)) return tagged;
  return most >= 1.5 ? best : tagged;
}

const DECIMAL_COMMA = new Set(
  'de fr pt it nl pl tr sv da nb no fi ru uk cs sk hu ro bg el id vi hr sr sl'.split(' '),
);
const DECIMAL_POINT = new Set('en ja zh hi ko th he'.split(' '));

/** Spanish is written with a decimal point here, with a comma elsewhere. */
const POINT_REGIONS = new Set('MX US GT SV HN NI PA DO PR PE'.split(' '));

/** How "1,500" is read. `either` when both ways are usual: Spanish without a country, Arabic, unknown. */
export function decimalSign(language: string | undefined, locale?: string): 'point' | 'comma' | 'either' {
  if (language === undefined) return 'either';
  const region = locale?.split(/[-_]/)[1]?.toUpperCase() ?? '';
  // South Africa writes "1 200", and both "1.5" and "1,5".
  if (language === 'en' && region === 'ZA') return 'either';
  if (language === 'es' && region !== '') return POINT_REGIONS.has(region) ? 'point' : 'comma';
  if (DECIMAL_POINT.has(language)) return 'point';
  return DECIMAL_COMMA.has(language) ? 'comma' : 'either';
}
