import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { isListed } from './southern-names.ts';

/** How Persian last names end that no list has. */
export const PERSIAN_SURNAME = /(?:ی|زاده|پور|نژاد|یان|نیا|وند|خواه|منش|لو|چی)$/u;
/** "ডাক্তার ওজন কমাতে বলেছেন": an infinitive, of what the doctor says. */
const BENGALI_INFINITIVE = /\p{L}{1,8}\p{M}{0,3}তে$/u;
/** What "the doctor" has behind it in Hebrew, where nearly every word there is a verb. */
const HEBREW = new WordSet(
  `כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן מלכה אזולאי כץ יוסף דוד עמר אוחיון חדד גבאי בן אדרי לביא שטרן רוזנברג גולדברג שפירא ברק קליין וייס גרינברג רוזן אשכנזי סגל חן טל פלד אלון שמש ויצמן גולן הראל נחום סויסה אלבז מור ששון זכאי לנדאו הורוביץ
  משה דן רונן אלי יעקב יצחק שרה רחל רבקה לאה מיכל יעל נועה דנה אורי גיל רון עמית איתי עידו נועם ליאור שירה תמר מיכאל דניאל יונתן אורית ענת גלית אסף גיא ערן אייל ניר יאיר חיים שלמה אהרון מרים חנה אסתר רות נעמי הדס הילה קרן סיגל ורד אילנה מירי עדי שי עומר תומר אלכסנדר ולדימיר נטליה מוחמד אחמד עלי יוסוף`,
);
/** The same where a verb ends the sentence: "டாக்டர் மாத்திரை கொடுத்தார்". */
const VERBS: Readonly<Record<string, RegExp>> = {
  bn: BENGALI_INFINITIVE,
  ta: /(?:ார்|ார்கள்|ாங்க|ாங்கள்|ிறது)$/u,
  te: /(?:ారు|ాడు|ింది|ాలి)$/u,
  mr: /(?:ले|ली|लं|तात|णार)$/u,
};
const LONGEST = 3;
/** "डॉ", before a name alone. */
const ABBREVIATED = 3;

/** Whether the word behind a title can be a name in a language of which the lexicon knows few. */
export function mayBeTitled(document: Document, token: number): boolean {
  const { scan, language } = document;
  const title = document.word(token - 1);
  if (language === 'fa')
    return [token, token + 1].some(
      (at) =>
        at < scan.count &&
        !EVERYDAY_WORDS.has(scan.hash[at]!) &&
        ((scan.value[at]! & (W.first | W.last)) !== 0 || PERSIAN_SURNAME.test(document.word(at))),
    );
  if (title === 'הרופא' || title === 'הרופאה') return HEBREW.has(scan.hash[token]!);
  const verb = VERBS[language];
  if (verb === undefined || title.length <= ABBREVIATED || isListed(language, document.word(token)))
    return true;
  for (let next = token; next < Math.min(scan.count, token + LONGEST); next += 1)
    if (verb.test(document.word(next))) return false;
  return true;
}
