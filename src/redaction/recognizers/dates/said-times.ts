import { FEASTS } from '../../cues/feasts.ts';
import { INFLECTED } from '../../cues/month-cases.ts';
import type { SaidTimes } from '../../cues/said-time.ts';
import { SAID_TIMES } from '../../cues/said-times.ts';
import type { Document } from '../../document.ts';
import { Opening } from '../../opening.ts';
import { wordSets } from '../../word-set.ts';
import { small } from './days-of-month.ts';
import { isEverydayWord } from './months.ts';

/**
 * A feast or a month alone as the time when something happened to somebody: "she fell on Boxing Day", "in September hat er es
 * abgesetzt", "추석 지나고 끊었어요". What holds for everybody or every year stays, and so does what belongs to the feast.
 */
interface Language {
  /** Where a word begins; in scripts without spaces anywhere. */
  readonly feast: Opening | undefined;
  readonly feasts: RegExp | undefined;
  readonly month: RegExp | undefined;
  readonly since: RegExp;
  readonly at: RegExp;
  readonly sinceBehind: RegExp | undefined;
  readonly atBehind: RegExp | undefined;
  /** A feast that needs no word of time before it. */
  readonly alone: RegExp | undefined;
  readonly thing: RegExp | undefined;
  /** Whether a feast may stand before what belongs to it. */
  readonly compounds: boolean;
  readonly someone: RegExp;
  readonly happened: RegExp;
  readonly always: RegExp;
}

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
/** Languages whose case says "in" and "since". */
const CASES: ReadonlySet<string> = new Set(['fi', 'hu']);
const BEFORE = 40;
const BEHIND = 40;
/** Tokens and units to either side in which the sentence is read. */
const TOKENS = 12;
const UNITS = 60;
const SHORTEST_MONTH = 4;
const SHORT_MONTHS = /^(?:may|mai|maj|mei|máj|май|мая|мае|मई|जून)$/;
const SENTENCE = /(?<!(?<!\p{L})(?:\p{L}{1,2}|mrs|prof|frau|dra|med)|\d)\.\s|[!?…।؟。！？\n]/giu;
/** In small letters, and behind them no digit: those dates are whole. */
const NO_DAY = /^(?! ?\d|[-/.]\d|['’]\d)/;
const EXTRA_MONTHS = wordSets(
  Object.fromEntries(
    Object.entries(SAID_TIMES).flatMap(([language, { months }]) =>
      months === undefined || UNSPACED.has(language) ? [] : [[language, months]],
    ),
  ),
);

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries(SAID_TIMES).map(([language, said]) => [language, compile(language, said)]),
);

function compile(language: string, said: SaidTimes): Language {
  const [open, close] = UNSPACED.has(language)
    ? ['', '']
    : ['(?<![\\p{L}\\p{M}\\d])(?:', ')(?![\\p{L}\\p{M}\\d])'];
  const word = (source: string): RegExp => new RegExp(open === '' ? source : open + source + close, 'u');
  const gap = open === '' ? '' : ' ';
  const feasts = FEASTS[language];
  const behind = (source: string | undefined): RegExp | undefined =>
    source === undefined ? undefined : new RegExp(`^ ?(?:${source})`, 'u');
  return {
    feast:
      feasts === undefined || open === '' ? undefined : new Opening(new RegExp(open + feasts + close, 'iu')),
    feasts: feasts === undefined || open !== '' ? undefined : new RegExp(feasts, 'giu'),
    month: open === '' ? new RegExp(said.months!, 'giu') : undefined,
    since: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${said.since})${gap}$`, 'u'),
    at: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${said.at})${gap}$`, 'u'),
    sinceBehind: behind(said.sinceBehind),
    atBehind: behind(said.atBehind),
    compounds: said.thing !== undefined,
    alone: said.alone === undefined ? undefined : new RegExp(`(?:${said.alone})$`, 'u'),
    thing: said.thing === undefined ? undefined : new RegExp(`^['’]?s? (?:${said.thing})(?!\\p{L})`, 'u'),
    // A name that has been removed is somebody, too.
    someone: word(`${said.someone}|\\[name_\\d+`),
    happened: word(said.happened),
    always: word(said.always),
  };
}

export function findSaidTimes(document: Document): void {
  const language = document.language === '' && document.english ? 'en' : document.language;
  const said = LANGUAGES.get(language === 'no' || language === 'nn' ? 'nb' : language);
  if (said === undefined) return;
  const { scan, text } = document;
  const months = said.month;
  if (UNSPACED.has(language)) {
    document.spend(text.length / 20);
    for (const form of [said.feasts!, months!])
      for (const { index, 0: time } of text.matchAll(form))
        weigh(document, said, index, index + time.length, form === months);
    return;
  }
  const extra = EXTRA_MONTHS[language];
  const { feast } = said;
  for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1)) {
    const start = scan.start[token]!;
    const end = feast === undefined ? -1 : feast.end(text, start);
    if (end > 0) weigh(document, said, start, end);
    if (extra?.has(scan.hash[token]!) === true) weigh(document, said, start, scan.end[token]!, true);
  }
  for (const { last, value } of document.hits('month')) {
    const [start, end] = [scan.start[last]!, scan.end[last]!];
    if (scan.taken[last] === 1 || isEverydayWord(document, last)) continue;
    if (end - start < SHORTEST_MONTH && !SHORT_MONTHS.test(small(text.slice(start, end)))) continue;
    weigh(document, said, start, end, true, value >= INFLECTED && CASES.has(language));
  }
}

/** Removes the time where a frame holds it and the sentence is about somebody. */
function weigh(
  document: Document,
  said: Language,
  start: number,
  end: number,
  month = false,
  inflected = false,
): void {
  document.spend(1);
  const { text } = document;
  const behind = small(text.slice(end, end + BEHIND));
  if (!NO_DAY.test(behind) || said.thing?.test(behind) === true) return;
  const before = small(text.slice(Math.max(0, start - BEFORE), start));
  const since = said.since.test(before) || said.sinceBehind?.test(behind) === true;
  const alone =
    said.alone?.test(small(text.slice(start, end))) === true && (!said.compounds || GOES_ON.test(behind));
  if (!since && !(month ? inflected : alone) && said.atBehind?.test(behind) !== true && !said.at.test(before))
    return;
  // "Santa Lucia del Monte", "Natal do Norte": a town.
  if (TOWN_GOES_ON.test(text.slice(end, end + LONGEST_LINK)) || !document.isFree(start, end)) return;
  const sentence = small(around(document, start, end));
  document.spend(2);
  // "Since Easter" is told from today whoever says it.
  const told = since && !month;
  if (
    said.always.test(sentence) ||
    (!told && !said.someone.test(sentence)) ||
    (!since && !said.happened.test(sentence))
  ) {
    // A feast of everybody is nobody's name either.
    if (!month && said.compounds) document.mark(start, end);
    return;
  }
  const part = PART.exec(behind)?.[0].length ?? 0;
  document.cover(start, end + part, 'DATE', 'date-said');
}

const TOWN_GOES_ON = /^ (?:d[eiao]l?|della|in|al|sul|am|an der)(?: la| los| el)? \p{Lu}/u;
const LONGEST_LINK = 14;

/** Behind "Christmas Eve" without any word of time: no thing of that day. */
const GOES_ON =
  /^(?:$|[.,;:!?)\n]| (?:and|but|so|he|she|i|we|they|my|when|while|because|with|at|after|before|morning|evening|night|afternoon|last)(?!\p{L}))/u;

/** What belongs to the day itself: "होली के दिन", "国庆那天". */
const PART =
  /^(?: (?:के|वाले) दिन|那[天晚]|当[天晚]|前一天|第二天|の(?:日|翌日|前日)| ?(?:연휴|당일|전날|다음 ?날))/u;

/** The sentence as it is written, as far as a few tokens reach. */
function around(document: Document, start: number, end: number): string {
  const { scan, text } = document;
  const token = document.tokenAt(start);
  const from = Math.max(scan.start[Math.max(0, token - TOKENS)]!, start - UNITS * 2);
  const to = Math.min(scan.end[Math.min(scan.count - 1, token + TOKENS)]!, end + UNITS * 2);
  const left = text.slice(from, start);
  let opens = 0;
  for (const { index, 0: mark } of left.matchAll(SENTENCE)) opens = index + mark.length;
  const right = text.slice(end, to);
  const closes = right.search(SENTENCE);
  return text.slice(from + opens, closes < 0 ? to : end + closes + 1);
}
