import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/** Advice against what a pattern says: one of a list of things not to do, in a row or under a heading. */

/** What is looked at, and the sentence that it stands in. */
interface Placed extends Span {
  readonly sentence: Span;
}

/** What opens a list whose last item is joined by "or": "don't cut, suck or tie". */
const DENIES =
  /\b(?:don't|do not|does not|never|not|no|without|shouldn't|mustn't|nicht|keine?|keinen|nie|weder|nunca|ne|n'|pas|jamais|nao|non|mai|niet|geen|nooit|nigdy|inte|aldrig)(?![a-z])|(?<![а-я])(?:не|нельзя|никогда)(?![а-я])|(?:^|[\s،(])لا(?=\s)|عدم/g;
/** What opens a list however it is joined; "to avoid scars, …" is a purpose. */
const AVOIDS =
  /(?<!\b(?:to|para|pour|per|te|att|aby|by|zeby|чтобы|damit|um) )\b(?:avoid\w*|skip(?: (?:the|these|this))?|not to (?:do|use)|steer clear of|stay away from|leave out|the (?:worst|most dangerous|most harmful) (?:thing|idea|mistake|move)|das (?:schlimmste|schlechteste)|lo peor|l[ao] pe(?:or|ior) (?:cosa|idea|coisa|ideia)|le pire|la pire (?:chose|idee)|la (?:cosa |idea )?peggiore|het (?:slechtste|ergste)|vermeid\w*|nicht tun(?: sollten?)?|unterlassen|verzichten|evit\w+|no hacer|ne pas faire|nao fazer|non fare|proscri\w+|bannir|finger weg (?:von|vom)|handen af van|nada de|vermijd\w*|unika\w*|undvik\w*)\b|(?<![а-я])избега\S*|(?:न|मत|नहीं) (?:करें|करना|करो)\*{0,2} ?[:：]|不要|切勿|请勿|避免|不可|别|最糟糕的|最危险的|最もいけない|सबसे (?:बुर|ख़तरनाक|खतरनाक)\S*|تجنب\S*|اسوا ما/g;
/** "Never do this: …": what the colon opens is advised against. */
const NOT_THIS =
  /(?:\b(?:never|don't|do not|nie|niemals|nicht|no|nunca|ne|n'|jamais|nao|non|mai|niet|nooit)\b[^.!?:;]{0,30}\b(?:this|that|these|the following|das|dies|folgendes|esto|eso|lo siguiente|ceci|cela|ca|ce qui suit|isto|isso|o seguinte|questo|cio|quanto segue|dit|dat|het volgende)\b|\b(?:das|dies|dit|esto|eso|isto|isso|questo|cio)\b[^.!?:;]{0,20}\b(?:nie|niemals|nicht|nooit|niet|nunca|mai|nao)\b|(?:ऐसा|यह) (?:कभी )?(?:न|मत|नहीं) [^.!?:;।]{0,12}|لا تفعل\w* [^.!?:;]{0,16}|(?:しないで|してはいけ)[^。:]{0,12}|(?:千万)?(?:不要|别)这样做)[^.!?:;]{0,20}[*_]*[:：]\s?["'«„“*_]*\s*$/;
const OR: Readonly<Record<string, RegExp>> = {
  nl: /\b(?:of|noch)\b/,
  ru: /(?<![а-я])(?:или|ни|либо)(?![а-я])/,
  ar: /\sاو\s|ولا|\sو/,
};
const OR_ELSE = /\b(?:or|nor|oder|noch|o|u|ni|ou|lub|ani|czy|eller)\b/;
/** After these something else is said than what not to do. */
const RESETS =
  /[;。]|\s[–—-]\s|\b(?:but|instead|rather|just|only|then|so|because|since|as|if|when|aber|sondern|stattdessen|weil|denn|wenn|damit|sino|pero|porque|si|cuando|mejor|mais|car|si|plutot|mas|pois|porque|se|ma|perche|bensi|maar|want|als|ale|bo|lecz|gdy|tylko|men|utan att|bara|for att|om)\b|(?<![а-я])(?:но|а|потому|если|чтобы)(?![а-я])|，(?!(?:也|更|或|不要|别|切勿))|而是|请(?!勿)|لكن|بل|لان|اذا|(?:^|, |\band )(?:it|this|that|which|you|they|we|sie|es|das|er|ellos?|cela|ca|isso|questo|dat|het|to|det|это|они)\b/;
/** What comes of something is a statement, no item of a list. */
const STATES =
  /\b(?:causes?|makes?|gives?|leads?|feeds?|triggers?|cures?|kills?|damages?|ruins?|turns?|stunts?|verursach\w*|macht|fuhrt|heilt|schadet|causan?|provoca\w*|cura|hace|produce|cause|provoque|donne|guerit|causam?|faz|fa|veroorzaakt|maakt|powoduje|wywoluje|orsakar|ger)\b|вызыва|导致|引起|会|يسبب|تسبب/;

/** "Don't cut it, suck it or tie a tourniquet", "avoid ice, alcohol, tourniquets". */
function inRow({ text, language }: Reading, hit: Placed): boolean {
  // What stands in brackets is beside the list.
  const before = text
    .slice(hit.sentence.start, hit.start)
    .replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
  const opens = (cue: RegExp): number | undefined => {
    const last = everyMatch(before, cue)
      .filter(([word]) => !(language === 'pt' && word === 'no'))
      .at(-1);
    if (!last || RESETS.test(before.slice(last.index + last[0].length))) return undefined;
    return last.index + last[0].length;
  };
  if (NOT_THIS.test(before.slice(-100))) return true;
  if (opens(AVOIDS) !== undefined) return !STATES.test(text.slice(hit.start, hit.end));
  const from = opens(DENIES);
  if (from === undefined) return false;
  const list = text.slice(hit.sentence.start + from, Math.min(hit.sentence.end, hit.end + 60));
  return (OR[language ?? ''] ?? OR_ELSE).test(list);
}

/** How far above its list a heading is looked for, in UTF-16 units. */
const ABOVE = 500;
const ITEM = /^\s*(?:[-*•–·✗✘❌🚫⛔]|\d{1,2}[.)])\s?/u;
/** "❌ Butter". */
const CROSSED = /^\s*(?:[-*•]\s*)?[*_]*(?:✗|✘|❌|🚫|⛔|×)/u;
const NOT_TO_DO =
  /\b(?:don'?ts?|do not|avoid\w*|never|not to|should ?n[o']t|skip|steer clear|stay away|mistakes?|nicht|kein\w*|vermeid\w*|tabu|fehler|no (?:hacer|haga|hagas|debe\w*)|lo que no|que no|evit\w+|nunca|errores|ne (?:\w+ )?pas|pas (?:faire|a faire)|surtout pas|ne jamais|jamais|worst|dangerous|harmful|erreurs|nao (?:fazer|faca|deve\w*|use)|o que nao|non (?:fare|si)|cosa non|errori|niet|nooit|vermijd\w*|fouten|czego nie|nie (?:rob|woln|nalezy|wolno)\w*|unika\w*|nigdy|yapma\w*|yapilma\w*|kacin\w*|inte|undvik\w*|aldrig)\b|(?<![а-я])(?:не(?:льзя)?|избега\S*|никогда)(?![а-я])|不要|不能|不可|不该|禁忌|禁止|避免|切勿|やっては|避け|しない|いけない|ダメ|न करें|नहीं करना|मत करें|बचें|क्या न|لا تفعل|لا ت|(?:ما )?لا (?:يجب|ينبغي|يجوز)|تجنب|ممنوع|하지 말|하지 않|피하|피해|금지/;

/** "Don't:" or "What not to do" over the list, or over the column, that the line is of. */
function underHeading({ text }: Reading, hit: Placed): boolean {
  const from = Math.max(0, hit.start - ABOVE);
  const lines = text.slice(from, hit.start).split('\n');
  const own = lines.pop() ?? '';
  if (CROSSED.test(own)) return true;
  const table = own.trimStart().startsWith('|');
  if (!table && !ITEM.test(own)) return false;
  let heading = '';
  for (const line of lines.reverse()) {
    if (line.trim() === '') {
      // A heading may stand apart from its list.
      continue;
    }
    if (table ? !line.trimStart().startsWith('|') : !ITEM.test(line) || /^\s*\*\*/.test(line)) {
      if (!table) heading = line;
      break;
    }
    if (table) heading = line;
  }
  const words = heading.replace(/[*_#]/g, '').trim();
  const headed = table || /[:：]$/.test(words) || (words.length < 60 && !/[.!?。]$/.test(words));
  return headed && words.length < 160 && NOT_TO_DO.test(words.split(/[.!?。]\s/).at(-1) ?? words);
}

export function isAdvisedAgainst(reading: Reading, hit: Placed): boolean {
  return inRow(reading, hit) || underHeading(reading, hit);
}
