import type { Document } from '../../document.ts';

/** Days without a year or a month in the languages of Europe that have no rules of their own: "7. 5.", "d. 14/8", "з 13-го". */
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const MONTH = '(?:1[0-2]|0?[1-9])';
const NO_AMOUNT =
  '(?![\\d%°/]|[.,:]\\d| ?(?:mg|ml|g|kg|cm|mm|mmol|x|tbl|tab|kapk\\p{L}*|dn[íůia]\\p{L}{0,2}|dage?|dager|dagar|zile|ani|ore|ori|luni|săptămâni|godin\\p{L}|dan\\p{L}|sat[ia]|години|дни|дня|днів|років|разів?|пъти|ώρες|μέρες|φορές|χρόνια|anys|dies|hores)(?!\\p{L}))';
/** With points behind both numbers. */
const POINTS = new RegExp(`(?<![\\p{L}\\d.,/])${DAY}\\. ?${MONTH}\\.(?! ?\\d)`, 'gu');
const behind = (words: string, days: string): RegExp =>
  new RegExp(`(?<=(?<!\\p{L})(?:${words}) )(?:${days})${NO_AMOUNT}`, 'giu');

const RULES: Readonly<Record<string, readonly RegExp[]>> = {
  cs: [POINTS],
  sk: [POINTS],
  sl: [POINTS],
  hr: [POINTS],
  sr: [POINTS],
  bs: [POINTS],
  fi: [POINTS],
  hu: [
    new RegExp(
      `(?<![\\p{L}\\d.,/])${MONTH}\\. ?${DAY}\\.(?! ?\\d)|(?<![\\p{L}\\d.,/])${DAY}-(?:j?[áé]n)(?!\\p{L})`,
      'gu',
    ),
  ],
  da: [behind('d\\.|den', `${DAY}(?:[./]${MONTH}\\.?|\\.(?= (?!klasse|sal|gang|uge|dag)\\p{Ll}))`)],
  no: [
    new RegExp(
      `(?<![\\p{L}\\d.,/])${DAY}\\. (?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)(?!\\p{L})`,
      'gu',
    ),
    behind('d\\.|den', `${DAY}(?:[./]${MONTH}\\.?|\\.(?= (?!klasse|etasje|gang|uke|dag)\\p{Ll}))`),
  ],
  sv: [
    behind(
      'den',
      `${DAY}(?::[ea])?(?:/${MONTH})?(?: (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))?`,
    ),
  ],
  ro: [
    behind(
      'pe|internat[ăa]?|externat[ăa]?|consult|din data de|în data de|data de|de pe|până pe',
      `${DAY}(?:[./]${MONTH})?(?= (?!la|în|din|mai|grade)\\p{L}|[,;!?]|\\.(?!\\d)|$)`,
    ),
  ],
  el: [
    behind(
      'στις|εισαγωγή|εξιτήριο|από τις|μέχρι τις|στη',
      `${DAY}[/.]${MONTH}|${DAY}(?= (?:του μήνα|του μηνός)|[,.;])`,
    ),
  ],
  bg: [
    behind(
      'на|от|до|след|постъпил[аи]?|изписан[аи]?|приет[аи]?|дата:?',
      `${DAY}[./]${MONTH}\\.?|${DAY}(?:-?(?:ти|ви|ри|ми|то|и))(?= |[,.])`,
    ),
  ],
  uk: [
    behind(
      'з|із|від|госпіталізован[аоий]{1,2}|виписан[аоий]{1,2}|до|по|на|після',
      `${DAY}[./]${MONTH}|${DAY}-?(?:го|е|ого|му)(?!\\p{L})`,
    ),
  ],
  ca: [behind('el|dia|des del|fins al|del|al', `${DAY}/${MONTH}`)],
};

export function findDays(document: Document): void {
  for (const form of RULES[
    document.language === 'nb' || document.language === 'nn' ? 'no' : document.language
  ] ?? [])
    for (const { index, 0: day } of document.text.matchAll(form)) {
      document.spend(1);
      if (document.isFree(index, index + day.length))
        document.cover(index, index + day.length, 'DATE', 'smaller-language');
    }
}
