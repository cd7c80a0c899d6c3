import { everyMatch } from '../../kit/every-match.ts';
import type { Span } from '../../kit/sentences.ts';
import { MAX_THINGS } from './things.ts';

/** Lists under a heading that forbids. */

const FORBIDDING =
  /(?:^|\n)[\s*#]*(?:what )?(?:not to do|don'?ts?|do not|avoid|never|things to avoid|nicht|bitte nicht|vermeiden|das nicht|no(?: hagas?| haga| hacer)?|evit[ae]r?|que no hacer|a eviter|ne pas(?: faire)?|evitez|nao(?: faca)?|evite|o que nao fazer|da evitare|non(?: fare)?|niet(?: doen)?|vermijd|避けること|してはいけないこと|しないこと|不要做?|避免|禁忌|क्या (?:न|ना|नहीं) (?:करें|दें|खाएँ|खाएं)|न करें|لا تفعل|تجنب)[*:： ]*\n/gu;

/** Lines of a list under "Don't". */
export function forbiddenLists(text: string): { heading: Span; items: Span[] }[] {
  if (!text.includes('\n')) return [];
  return everyMatch(text, FORBIDDING).map((match) => {
    const heading = { start: match.index + 1, end: match.index + match[0].length };
    const items: Span[] = [];
    let at = heading.end;
    for (
      let line = ITEM.exec(text.slice(at, at + 200));
      line && items.length < MAX_THINGS;
      line = ITEM.exec(text.slice(at, at + 200))
    ) {
      items.push({ start: at + (line[1] as string).length, end: at + line[0].length });
      at += line[0].length;
    }
    return { heading, items };
  });
}

const ITEM = /^(\s*(?:[-*•]|\d{1,2}[.)])\s+)[^\n]{3,160}(?:\n|$)/;
