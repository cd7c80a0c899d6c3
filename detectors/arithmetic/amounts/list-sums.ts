import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { sentenceAt } from '../../kit/sentences.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isBound, isGoal } from '../steps.ts';

/** What the items above come to: told in the sentence below a list, or in the one behind. */

const SUMMED = new Set(['mass', 'volume', 'energy', 'pieces', 'activity', 'drops', 'time', 'amount']);
const ITEM = /^\s*(?:[-*•–・+]|\d{1,2}[.)])\s?/;
/** More or less than what is listed. */
const OTHER =
  /\b(?:with|plus|including|without|left|remaining|average|mean|each|per|besides|extra|another|more|instead|mit|ohne|dazu|ubrig|je|durchschnitt\w*|con|sin|sumad[oa] a|restan|cada|media|promedio|avec|sans|reste|chaque|moyenne|com|sem|senza|rimang\w*|ogni|met|zonder|over|elk|gemiddeld\w*|or|oder|ou|range)\b|平均|残り|除く|加上|剩|每|औसत|बाकी|متوسط|باق/;
/** "That makes 73 g". */
const THAT =
  /^\W*(?:(?:so|also|entonces|donc|alors|quindi|dus|entao|portanto),? )?(?:(?:that|this|it|these|they|das|dies|zusammen|eso|esto|cela|ca|ce|isso|isto|questo|dat|you|sie|du|vous|on|je|u|kom|komt)(?:'s|\s)|macht|ergibt|suma|soma|sommano)/;
/** What is allowed or needed is no sum. */
const MAY =
  /\b(?:should|may|must|need|can|darf|durfen|soll\w*|debe\w*|puede\w*|doit|doivent|peut|deve\w*|pode\w*|puo|mag|moet\w*)\b|需要|应|べき|चाहिए|يجب|تحتاج/;
const SLIP = 2;
const REACH = 64;

function isPart(one: Quantity, said: Quantity): boolean {
  return one.known && !one.range && isPlain(one) && one.unit?.atom.id === said.unit?.atom.id;
}

function checkOf({ raw }: Reading, parts: readonly Quantity[], said: Quantity): Check[] {
  const sum = parts.reduce((all, { low }) => all + low, 0);
  if (!(said.low < sum * SLIP && sum < said.low * SLIP)) return [];
  const [first] = parts;
  return [
    {
      start: first?.start ?? said.start,
      end: said.end,
      rule: 'sum',
      severity: 'moderate',
      holds: near(sum, said.low, 0.025, said.step / 2),
      near: { said, value: inBase(sum, said), sure: true },
      explanation: `The parts add up to ${show(sum)}, not ${raw.slice(said.start, said.end)}. Source: addition.`,
    },
  ];
}

/** The first figure of the sentence at `at`, where it says what all comes to. */
function totalIn(reading: Reading, at: number): Quantity | undefined {
  const { text, quantities } = reading;
  const sentence = sentenceAt(text, at);
  // "1日合計": a day is no figure of it.
  const [said, next] = within(quantities, sentence.start, sentence.end).filter(
    (one) => !(one.low === 1 && dimensionOf(one) === 'time'),
  );
  if (!said?.known || said.range || !SUMMED.has(dimensionOf(said))) return undefined;
  if (said.unit?.per.some(({ atom }) => atom.id !== 'day')) return undefined;
  const lead = text.slice(sentence.start, said.start);
  const behind = text.slice(said.end, Math.min(sentence.end, next?.start ?? sentence.end, said.end + 24));
  const around = lead + text.slice(said.end, Math.min(sentence.end, said.end + REACH));
  if (lead.length > REACH || OTHER.test(lead) || isBound(around) || isGoal(around) || MAY.test(lead))
    return undefined;
  if (/^\s?[+×x*÷/=]/.test(behind)) return undefined;
  const links = linksIn(reading, sentence.start, said.start);
  // What a body needs of it is no sum.
  if (links.has('need') && dimensionOf(said) !== 'pieces') return undefined;
  const isTold =
    links.has('total') ||
    linksIn(reading, said.end, said.end + behind.length).has('total') ||
    (THAT.test(lead) && links.has('so'));
  return isTold ? said : undefined;
}

/** Items of one figure each, and the sentence below them. */
export function listSums(reading: Reading): Check[] {
  const { text, quantities } = reading;
  if (!text.includes('\n')) return [];
  const checks: Check[] = [];
  let items: (readonly [number, number])[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = ITEM.exec(line);
    if (mark) items.push([at + mark[0].length, at + line.length]);
    else if (line.trim() !== '') {
      const said =
        items.length > 2 ? totalIn(reading, at + line.length - line.trimStart().length) : undefined;
      const rows = said ? items.map(([start, end]) => within(quantities, start, end)) : [];
      const parts = rows.map((row) => row.filter((one) => said && isPart(one, said)));
      // A row of several figures of the unit is a calculation of its own.
      if (said && parts.every(({ length }) => length === 1))
        checks.push(...checkOf(reading, parts.flat(), said));
      items = [];
    }
    at += line.length + 1;
  }
  return checks;
}

/** Words by which the figures of a sentence are no parts. */
const NO_PARTS =
  /\b(?:per|each|every|or|than|of which|instead|from|je|pro|oder|statt|cada|por|ou|chaque|par|ogni|elk|minus|less)\b|[×x*÷=/+−]\s?\d|[;？?]|每|ごと|或|या|प्रति|لكل|او/;

/** "Oats have 4 g, an apple 4.5 g and beans 7.5 g. Altogether that is 16 g". */
export const partsBefore: Rule = (scene, next) => {
  const { reading, quantities } = scene;
  if (!next || next.start - scene.end > 2 || quantities.length < 3 || scene.words.includes('\n')) return [];
  const said = totalIn(reading, next.start);
  if (!said || said.start < next.start || NO_PARTS.test(scene.words)) return [];
  if (isBound(scene.words) || isGoal(scene.words) || !quantities.every((one) => isPart(one, said))) return [];
  return checkOf(reading, quantities, said);
};
