import { everyMatch } from '../../kit/every-match.ts';
import { NUMBERS } from '../../kit/often.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import type { Conflict } from '../conflict.ts';

/** "A course of three injections … after the second it is complete": fewer or more than all of them. */

const NUMBER = [...NUMBERS.keys()]
  .filter((key) => key.length > 1 || /[^a-z]/.test(key))
  .sort((a, b) => b.length - a.length)
  .join('|');
const N = `(\\d{1,2}|${NUMBER}|[一二两兩三四五六七八]|पाँचों|तीनों|दोनों|चारों)`;
const DOSES =
  '(?:vaccine |separate |further |full )?(?:doses?|shots?|jabs?|injections?|vaccinations?|visits?|sessions?|samples?|impfungen|impfung|spritzen|dosen|teilimpfungen|eintrage|termine|sitzungen|dosis|aplicaci\\p{L}+|inyecci\\p{L}+|pinchazos?|vacunas?|sesiones|injections?|piqures?|rappels|vaccins|seances|doses|aplicac\\p{L}+|injec\\p{L}+|picadas?|vacinas?|sessoes|dosi|iniezioni|vaccinazioni|punture|richiami|sedute|prikken|vaccinaties|injecties|doses|afspraken|टीके|टीका|बार|खुराक\\p{L}*|इंजेक्शन|डोज़?|जरعات|جرعات|حقن|تطعيمات|جلسات)';
const COUNTS = new RegExp(
  `(?<![\\p{L}\\d.,/-])${N} (?:\\p{L}{1,8} )?${DOSES}(?!\\p{L})|${N} ?[回针針剂劑][^数目]|(?<![\\p{L}\\d])(جرعتان|جرعتين|حقنتان|حقنتين)`,
  'gu',
);
const DUAL = 2;
const HAN: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
};
const ALL_OF: Readonly<Record<string, number>> = { दोनों: 2, तीनों: 3, चारों: 4, पाँचों: 5 };

/** That is all there is. */
const COMPLETE =
  /(?<![\p{L}\p{M}])(?:complet\p{L}*|full(?:y)?|finish\p{L}*|done|all (?:you|that)|in all|total|whole|enough|vollstandig\p{L}*|komplett\p{L}*|abgeschlossen|fertig|insgesamt|genugen|genugt|reicht|reichen|entier\p{L}*|total|suffit|suffisent|termin\p{L}*|en tout|basta|bastan|chega|totale|conclu\p{L}*|bastano|volledig\p{L}*|klaar|compleet|afgerond|genoeg|पूरा|पूरी|पूरे|काफ़ी|काफी|اكتمل\p{L}*|تكتمل|كامل\p{L}*|يكفي|تكفي)(?![\p{L}\p{M}])|完了|完成|終わり|十分|全程|打完|就算|足够|共/u;

const LEFT =
  /(?<![\p{L}\p{M}])(?:more|left|remain\p{L}*|to go|still|another|noch|weitere|ubrig|falt[ae]n?|quedan?|restan?|mas|manquent?|reste(?:nt)?|encore|autres?|faltam?|restam?|mais|manca(?:no)?|restano|ancora|altr[ei]|nog|resten|बाकी|और|متبق\p{L}*|اخري)(?![\p{L}\p{M}])|あと|残り|还|還|剩/u;

/** "After the first": so many of them. */
const ORDINAL =
  /(?<![\p{L}\p{M}])(?:(first|erste[nr]?|primera?|premiere?|primeir[oa]|prim[oa]|eerste|पहल[ाेी]|الاولي)|(second|zweite[nr]?|segund[oa]|deuxieme|second[oa]|tweede|दूसर[ाेी]|الثانية)|(third|dritte[nr]?|tercera?|troisieme|terceir[oa]|terz[oa]|derde|तीसर[ाेी]|الثالثة)) (?=(?:shot|dose|jab|injection|vaccin|visit|impf|spritze|dosis|gabe|vacuna|inyec|piqure|vaccin|injec|vacina|iniez|prik|injectie|टीक|खुराक|डोज|इंजेक्शन|جرعة|حقنة))|第([一二三四1-4])[针針剂劑]|([1-4])回目/gu;

interface Count extends Span {
  readonly count: number;
}

function countsIn({ text }: Reading, { start, end }: Span): Count[] {
  return everyMatch(text.slice(start, end), COUNTS).flatMap((match) => {
    const written = match[1] ?? match[2];
    const count =
      written === undefined
        ? DUAL
        : (HAN[written] ?? ALL_OF[written] ?? NUMBERS.get(written) ?? Number(written));
    const at = start + match.index;
    return count >= 1 && count <= 12 ? [{ start: at, end: at + match[0].length, count }] : [];
  });
}

function ordinalsIn({ text }: Reading, { start, end }: Span): Count[] {
  return everyMatch(text.slice(start, end), ORDINAL).map((match) => {
    const index = match.slice(1, 4).findIndex((one) => one !== undefined);
    const written = match[4] ?? match[5] ?? '';
    const at = start + match.index;
    return {
      start: at,
      end: at + match[0].length,
      count: index >= 0 ? index + 1 : (HAN[written] ?? Number(written)),
    };
  });
}

export function completeConflicts(reading: Reading, recap: Span): Conflict[] {
  const said = reading.text.slice(recap.start, recap.end);
  const [again, ...others] = [...countsIn(reading, recap), ...ordinalsIn(reading, recap)];
  if (!again || !(COMPLETE.test(said) || LEFT.test(said))) return [];
  const before = sentences(reading.text)
    .filter(({ start }) => start < recap.start)
    .flatMap((sentence) => countsIn(reading, sentence))
    .filter(({ count }) => count > 1);
  const [first] = before;
  // "Two more complete the three": what is left is less than all of them.
  if (first && LEFT.test(said))
    return before.some(({ count }) => count > again.count)
      ? []
      : [{ rule: 'recap-complete', first, second: again, why: 'does not agree with' }];
  if (!first || [again, ...others].some((one) => before.some(({ count }) => count === one.count))) return [];
  return [{ rule: 'recap-complete', first, second: again, why: 'does not agree with' }];
}
