import { FUNCTION_WORDS } from '../domain/function-words.ts';
import { hashWord } from './characters.ts';
import type { Scan } from './scan.ts';
import { SCRIPT, scriptsOf } from './scripts.ts';
import { UNIT } from './units.ts';

const LANGUAGES: ReadonlyMap<number, readonly string[]> = (() => {
  const languages = new Map<number, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS))
    for (const hash of words.split(' ').map(hashWord))
      languages.set(hash, [...(languages.get(hash) ?? []), language]);
  return languages;
})();

/** Words looked at, and what has to speak for a language: a word that it has alone counts one. */
const WORDS_READ = 80;
const ENOUGH = 1.5;
/** Share of a text's units beyond Latin from which their script decides. */
const SCRIPT_SHARE = 0.3;

/** The language of a text that comes without a locale, by its script or its small words; '' where they do not tell. */
export function guessLanguage(scan: Scan): string {
  if ((scan.seen & UNIT.beyondAscii) !== 0) {
    const { met, units } = scriptsOf(scan.text);
    if (units > scan.text.length * SCRIPT_SHARE) return byScript(met, scan.text);
  }
  const scores = new Map<string, number>();
  for (let token = 0; token < scan.count && token < WORDS_READ; token += 1) {
    const languages = LANGUAGES.get(scan.hash[token]!) ?? [];
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  let best = '';
  let most = ENOUGH;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return best;
}

function byScript(met: number, text: string): string {
  if ((met & SCRIPT.kana) !== 0) return 'ja';
  if ((met & SCRIPT.hangul) !== 0) return 'ko';
  if ((met & SCRIPT.han) !== 0) return 'zh';
  if ((met & SCRIPT.devanagari) !== 0) return 'hi';
  if ((met & SCRIPT.thai) !== 0) return 'th';
  if ((met & SCRIPT.hebrew) !== 0) return 'he';
  if ((met & SCRIPT.cyrillic) !== 0) return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
  if ((met & SCRIPT.arabic) === 0) return '';
  if (/[ٹڈڑے]/.test(text)) return 'ur';
  return /[پچژگ]/.test(text) ? 'fa' : 'ar';
}
