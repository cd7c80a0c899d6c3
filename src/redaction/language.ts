import { FUNCTION_WORDS } from '../domain/function-words.ts';
import { hashWord } from './characters.ts';
import { type Scan, SHAPE } from './scan.ts';
import { SCRIPT, type Scripts } from './scripts.ts';
import { WORD_CLASS as W } from './word-class.ts';

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
/** By so much the best has to lead the next: of two close languages a few words tell neither. */
const LEAD = 1.2;
/** Share of a text's units beyond Latin from which their script decides. */
const SCRIPT_SHARE = 0.3;

/** The language of a text by the script that a good part of it is in; undefined in Latin letters. */
export function languageOfScript(text: string, { met, units }: Scripts): string | undefined {
  return units > text.length * SCRIPT_SHARE ? byScript(met, text) : undefined;
}

/** The language of a text that comes without a locale, by its script or its small words; '' where they do not tell. */
export function guessLanguage(scan: Scan): string {
  const written = languageOfScript(scan.text, scan.scripts);
  if (written !== undefined) return written;
  const scores = new Map<string, number>();
  for (let token = 0; token < scan.count && token < WORDS_READ; token += 1) {
    const languages = LANGUAGES.get(scan.hash[token]!) ?? [];
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  let best = '';
  let [most, next] = [0, 0];
  for (const [language, score] of scores)
    if (score > most) [best, most, next] = [language, score, most];
    else if (score > next) next = score;
  return most > ENOUGH && most >= next * LEAD ? best : '';
}

/** Words that Russian has not, and letters that Bulgarian has not. */
const BULGARIAN =
  /(?<!\p{L})(?:съм|със|във|ще|има|няма|какво|дали|който|което|която|също|сме|беше|бях|аз|тя|това|този|мога|моля|ми е|са|ѝ)(?!\p{L})/iu;
const RUSSIAN = /[ыэё]/i;
const MARATHI =
  /(?<![\p{L}\p{M}])(?:आहे|आहेत|नाही|मला|माझ[ाीे]|माझ्या|आणि|होते|झाल[ेाी]|काय|पण|आम्ही)(?![\p{L}\p{M}])/u;
const PERSIAN = /[پچژگ]|(?<!\p{L})(?:است|از|که|را|می|این|برای|هستم|دارم)(?!\p{L})/u;

function byScript(met: number, text: string): string {
  if ((met & SCRIPT.kana) !== 0) return 'ja';
  if ((met & SCRIPT.hangul) !== 0) return 'ko';
  if ((met & SCRIPT.han) !== 0) return 'zh';
  if ((met & SCRIPT.devanagari) !== 0) return MARATHI.test(text) ? 'mr' : 'hi';
  if ((met & SCRIPT.bengali) !== 0) return 'bn';
  if ((met & SCRIPT.tamil) !== 0) return 'ta';
  if ((met & SCRIPT.telugu) !== 0) return 'te';
  if ((met & SCRIPT.thai) !== 0) return 'th';
  if ((met & SCRIPT.hebrew) !== 0) return 'he';
  if ((met & SCRIPT.cyrillic) !== 0) return cyrillic(text);
  if ((met & SCRIPT.arabic) === 0) return '';
  if (/[ٹڈڑےں]/.test(text)) return 'ur';
  return PERSIAN.test(text) ? 'fa' : 'ar';
}

function cyrillic(text: string): string {
  if (/[іїєґ]/i.test(text)) return 'uk';
  if (/[ђјљњћџ]/i.test(text)) return 'sr';
  return !RUSSIAN.test(text) && BULGARIAN.test(text) ? 'bg' : 'ru';
}

const SMALL_WORDS_READ = 60;
const ENGLISH_SHARE = 0.8;

/** Whether most of the first small words are English. */
export function isEnglish(scan: Scan): boolean {
  let words = 0;
  let english = 0;
  for (let token = 0; token < scan.count && words < SMALL_WORDS_READ; token += 1) {
    if ((scan.shape[token]! & SHAPE.lower) === 0 || scan.end[token]! - scan.start[token]! < 3) continue;
    words += 1;
    if ((scan.value[token]! & W.english) !== 0) english += 1;
  }
  return words > 0 && english >= words * ENGLISH_SHARE;
}
