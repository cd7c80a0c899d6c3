import { everyMatch } from '../../kit/every-match.ts';
import { fold } from '../../kit/fold.ts';
import { NUMBERS } from '../../kit/often.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';

/** Days that are counted: "day 56", "the second day". */

const SPELT: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      'first ersten primer primeiro premier primo eerste pierwsz forsta первый 第一',
      'second zweiten segundo deuxieme secondo tweede drug andra второй 第二',
      'third dritten tercer terceiro troisieme terzo derde trzeci tredje третий 第三',
      'fourth vierten cuarto quarto quatrieme vierde czwart fjarde четвертый 第四',
      'fifth funften quinto cinquieme vijfde piat femte пятый 第五',
    ] as const
  ).flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);
/** "तीसरे दिन", "اليوم الثالث". */
const HINDI = fold('पहले दूसरे तीसरे चौथे पाँचवें').split(' ');
const ARABIC = 'اول ثاني ثالث رابع خامس سادس سابع'.split(' ');
const WORDS = Object.keys(SPELT).join('|');
/** "Day 56", "the second day", "am 3. Tag", "第14天", "14日目". */
const COUNTED = new RegExp(
  `\\b(?:day|tag|dia|jour|giorno|dag|dzien|день|gun)\\s(?:number\\s|nr\\.?\\s|n[.ºo°]\\s)?(\\d{1,3}|one|two|three|four|five|six|seven|zwei|drei|vier|dos|tres|cuatro|deux|trois|quatre|due|tre|quattro|dois|quatro|twee|drie)(?![\\d.,]\\d|\\s?(?:%|mg|ml))|(?<![\\d.,])(\\d{1,3})(?:st|nd|rd|th|er|eme|e|\\.|º|ª|o)\\s?(?:day|tag|dia|jour|giorno|dag|день)\\b|(${WORDS})[a-zа-я]{0,3}\\s?(?:day|tag|dia|jour|giorno|dag|dzien|день|天|日)|第?(\\d{1,3})(?:天|日目)|(\\d{1,3})일째|(${HINDI.join('|')}) दिन|يوم (?:ال)?(${ARABIC.join('|')})(?!\\p{L})`,
  'gu',
);

function placeIn(ordinals: readonly string[], word: string): number | undefined {
  const at = ordinals.indexOf(word);
  return at < 0 ? undefined : at + 1;
}

export interface Day extends Span {
  readonly day: number;
  readonly clause: Span;
  readonly sentence: Span;
}

export function daysOf({ text }: Reading): Day[] {
  return everyMatch(text, COUNTED).flatMap((match) => {
    const written = match.slice(1).find((part) => part !== undefined) as string;
    const day =
      SPELT[written] ??
      placeIn(HINDI, written) ??
      placeIn(ARABIC, written) ??
      NUMBERS.get(written) ??
      Number(written);
    if (!(day >= 1 && day <= 400)) return [];
    const start = match.index;
    const clause = clauseAt(text, start);
    return [{ start, end: start + match[0].length, day, clause, sentence: sentenceAt(text, start) }];
  });
}
