import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { type Token, tokensIn } from './tokens.ts';
import type { AdviceWords } from './words.ts';

/** What is told against: the acts and things behind the words that tell. */

/** What must stand in the advice: an act with what it is done to, or the words of a thing. */
export interface Thing {
  readonly tokens: readonly Token[];
  /** The first is what is done, the others what with. */
  readonly act: boolean;
}

/** How far behind its cue a thing stands. */
export const REACH = 90;

export const MAX_THINGS = 6;

export const VERB_LAST = new Set(['ja', 'hi']);

/** The manner, the amount or the company is told against, not the thing. */
export const MANNER =
  /\b(?:too|long periods?|for long|prolonged|more than|less than|longer than|at the same time|together|twice|extra|alone|on your own|only|just|suddenly|abruptly|enough|directly|not only|forget|hesitate|worry|wait|stop|panic|exceed|skip|miss|delay|ignore|double|off|with(?:in|out)|zu (?:viel|lange|heiss|oft|stark|fest|eng)|mehr als|langer als|gleichzeitig|plotzlich|allein|nur|direkt|vergess\w*|zogern|warten|verdoppeln|absetzen|abbrechen|demasiad\w*|mas de|al mismo tiempo|de golpe|solo|directamente|olvid\w*|dude\w*|espere|suspend\w*|trop|plus de|en meme temps|brutalement|seulement|directement|oubli\w*|hesit\w*|attend\w*|arret\w*|depass\w*|demais|mais de|ao mesmo tempo|de repente|somente|apenas|diretamente|esque\w*|hesite|interromp\w*|troppo|piu di|insieme|di colpo|soltanto|dimentic\w*|esit\w*|aspett\w*|te (?:veel|lang|heet|vaak)|meer dan|tegelijk|plotseling|alleen|rechtstreeks|vergeet\w*|wacht|stoppen)\b|只|仅|过(?:多|量|度|久)|一起|同时|同一?[時时][间間]|同じ時間|擅自|自行|忘|だけ|過度|急に|一緒|直接|忘れ|自己判断|केवल|सिर्फ|ज़्यादा|ज्यादा|एक साथ|अचानक|भूल|रोक|बंद|فقط|مع(?= )|كثير|مباشرة|فجاة|تنس|توقف|تتردد/u;

function itemsOf(words: AdviceWords, text: string, { start, end }: Span): Span[] {
  const items: Span[] = [];
  let from = start;
  for (const match of everyMatch(text.slice(start, end), words.list)) {
    items.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  items.push({ start: from, end });
  return items.filter((item) => item.end - item.start > 1).slice(0, MAX_THINGS);
}

/** Where a preposition goes on to where, when or for whom. */
const ON =
  /(?<!^) (?:in|on|with|of|from|into|inside|under|over|near|by|between|through|im|in|am|an|auf|mit|bei|von|vom|zur?|zum|unter|en|con|de|del|sobre|a|al|dans|avec|sur|du|des|de|a|au|em|com|no|na|do|da|sobre|nel\w*|con|su\w*|di|de[ilg]\w*|met|op|van|bij|aan|في|علي|من|مع|عن) /;

/** Concepts that are done; of all others the verb does not matter. */
const ACTS = new Set(
  'sport sun swim nap lie-down squeeze rub scratch rinse shower walk vomit breastfeed sex lift fly scrub share chew soak smoke fasting raw running-water take-out'
    .split(' ')
    .map((id) => `#${id}`),
);

/** What is eaten or drunk matters, not that it is. */
export function wordsIn(reading: Reading, span: Span): Token[] {
  return tokensIn(reading, span).filter(({ key }) => key !== '#by-mouth');
}

export function thingsIn(reading: Reading, words: AdviceWords, span: Span, act: boolean): Thing[] {
  const { text, language } = reading;
  const last = VERB_LAST.has(language ?? '');
  const items = itemsOf(words, text, span);
  // "Raw crabs or crayfish": each of them; "raw milk" no milk.
  const raw = tokensIn(reading, span).find(({ key }) => key === '#raw');
  if (raw) {
    const what = tokensIn(reading, span).find(({ key }) => key.startsWith('#') && key !== '#raw');
    return what ? [{ tokens: [raw, what], act: false }] : [];
  }
  const things = items.flatMap((item, index): Thing[] => {
    const on = act || last ? null : ON.exec(text.slice(item.start, item.end));
    const tokens = wordsIn(reading, on ? { start: item.start, end: item.start + on.index } : item);
    if (tokens.length === 0) return [];
    // Of a list of Japanese and Hindi only what stands by the verb has one.
    const kept = last && index < items.length - 1 ? tokens.slice(-1) : tokens;
    const concepts = kept.filter(({ key }) => key.startsWith('#'));
    const named =
      !act ||
      words.taking.test(text.slice(item.start, (kept[0] as Token).start)) ||
      (concepts.length > 0 && concepts.every(({ key }) => !ACTS.has(key)));
    if (named && concepts.length > 0) return [{ tokens: concepts.slice(0, 2), act: false }];
    return [{ tokens: kept.slice(0, 3), act: !named && !last }];
  });
  const [first, ...others] = things;
  // "Don't share towels, headgear or mats": what else it is done with.
  if (!first?.act || first.tokens.length < 2) return things;
  return [
    {
      ...first,
      tokens: [...first.tokens, ...others.flatMap(({ tokens }) => (tokens.length === 1 ? tokens : []))],
    },
    ...others,
  ];
}

/** The end of what is told against. */
export function tailOf(words: AdviceWords, text: string, start: number, end: number): number {
  const match = words.tail.exec(text.slice(start, Math.min(end, start + REACH)));
  const stop = match ? start + match.index : Math.min(end, start + REACH);
  const semicolon = /[;:\u2013\u2014؛：(]/.exec(text.slice(start, stop));
  return semicolon ? start + semicolon.index : stop;
}

export function hasTime(reading: Reading, { start, end }: Span): boolean {
  return within(reading.quantities, start, end).some((one) => dimensionOf(one) === 'time');
}
