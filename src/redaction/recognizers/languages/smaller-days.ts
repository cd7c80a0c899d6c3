import type { Document } from '../../document.ts';

/** Days without a year or a month in the languages of Europe that have no rules of their own: "7. 5.", "d. 14/8", "з 13-го". */
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const MONTH = '(?:1[0-2]|0?[1-9])';
const NO_AMOUNT =
  '(?![\\d%°/]|:[ea]|[.,:]\\d| ?(?:mg|ml|g|kg|cm|mm|mmol|x|tbl|tab|kapk\\p{L}*|dn[íůia]\\p{L}{0,2}|dage?|dager|dagar|zile|ani|ore|ori|luni|săptămâni|godin\\p{L}|dan\\p{L}|sat[ia]|години|сеанс\\p{L}*|клас\\p{L}*|повер[хс]\\p{L}*|тижн\\p{L}*|місяц\\p{L}*|курс\\p{L}*|цикл\\p{L}*|ступ\\p{L}*|доз\\p{L}*|tablett?\\p{L}*|dos(?:en?|is|er)?|gång\\p{L}*|gange?r?|veck\\p{L}*|våning\\p{L}*|timmar|timer?|sal|etasje|klass?e?|uge\\p{L}*|uke\\p{L}*|дни|дня|днів|років|разів?|пъти|ώρες|μέρες|φορές|χρόνια|anys|dies|hores)(?!\\p{L}))';
/** With points behind both numbers. */
const POINTS = new RegExp(`(?<![\\p{L}\\d.,/])${DAY}\\. ?${MONTH}\\.(?! ?\\d)`, 'gu');
const behind = (words: string, days: string): RegExp =>
  new RegExp(`(?<=(?<!\\p{L})${words === '' ? '' : `(?:${words}) `})(?:${days})${NO_AMOUNT}`, 'giu');

/** What has a day and no value: a visit, an operation, what was changed or moved, and what comes "first" then. */
const EVENT =
  '(?:(?:läkar|kontroll|læge|lege|kontrol)?ti(?:d|me)(?:en|n)?|besök(?:et)?|återbesök|besøk(?:et)?|besøg(?:et)?|aftale|avtale|undersøgelse[nr]?|undersøkelse[nr]?|undersökning(?:en)?|operation(?:en)?|operasjon(?:en)?|operera\\p{L}*|opere[rt]\\p{L}*|skiftede?|skiftet|byttet?|bytte[rs]?|indlagt|innlagt|inlagd|udskrevet|utskrevet|utskriven|ringer|først|først|först|indkaldt|innkalt|kallad)';
const eventful = (days: string): RegExp =>
  new RegExp(
    `(?<=(?<!\\p{L})${EVENT}(?: (?!smert|blod|steg|trin|trinn|skala|smärt)\\p{L}+){0,3} )(?!1/[2-48](?!\\d)|2/3(?!\\d)|3/4(?!\\d))(?:${days})${NO_AMOUNT}`,
    'giu',
  );
/** Behind its article, to the end of the clause. */
const nordicDay = (no: string): string => `${DAY}\\.?(?=[,;!?)\\n]|\\. (?!${no})|\\.?$| (?!${no})\\p{Ll})`;

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
      `(?<![\\p{L}\\d.,/])${MONTH}\\. ?${DAY}\\.(?! ?\\d)|(?<![\\p{L}\\d.,/])${DAY}-(?:j?[áé]n)(?!\\p{L})|(?<![\\p{L}\\d.,/])${MONTH}\\. ?${DAY}(?=\\.?-(?:j?[áé]n|r[ae]|t[őó]l|ig)(?!\\p{L}))`,
      'gu',
    ),
  ],
  da: [
    behind('d\\.|den', `${DAY}(?:[./]${MONTH}\\.?|\\.(?= (?!klasse|sal|gang|uge|dag)\\p{Ll}))`),
    eventful(`${DAY}/${MONTH}|den ${nordicDay('klasse|sal|gang|uge|dag')}`),
  ],
  no: [
    new RegExp(
      `(?<![\\p{L}\\d.,/])${DAY}\\. (?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)(?!\\p{L})`,
      'gu',
    ),
    behind('d\\.|den', `${DAY}(?:[./]${MONTH}\\.?|\\.(?= (?!klasse|etasje|gang|uke|dag)\\p{Ll}))`),
    eventful(`${DAY}/${MONTH}|den ${nordicDay('klasse|etasje|gang|uke|dag')}`),
  ],
  sv: [
    eventful(`${DAY}/${MONTH}`),
    behind(
      '',
      `den ${DAY}(?::[ea])?(?:/${MONTH})?(?: (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))?`,
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
    new RegExp(
      `(?<![\\p{L}\\d.,/-])${DAY}-?го(?!\\p{L}| (?:клас|повер|ступ|тиж|дня|міс|рок|рівн|сеанс|цикл|курс|тип))`,
      'gu',
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
