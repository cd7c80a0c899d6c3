import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { NOT } from '../settings/loose.ts';

/** Whether a "not" beside a word turns it round. */

/** "Don't forget to", "no more than": denies nothing; "als" compares. */
const KEEPS =
  /(?:do not|don't|never) forget(?: to)?|not only|vergessen sie nicht|nicht vergessen|nicht nur|\bals\b|\bnoch\b|no (?:se )?olvid\p{L}*|no solo|n'oubliez pas|pas seulement|nao (?:se )?esqueca\p{L}*|nao so|non dimenti\p{L}*|non solo|vergeet niet|niet alleen|(?:لا|ولا) تنس\p{L}*|ليس فقط|不要忘记|别忘了?|不仅|不但|मत भूलें|न भूलें/gu;
/** Kept away from: a "not" as well. */
const AWAY =
  /(?<![\p{L}\p{M}])(?:away from|out of|protect\p{L}* (?:\p{L}+ ){0,3}from|free of|fern|schutz\p{L}*|meid\p{L}*|protej\p{L}* (?:\p{L}+ ){0,3}del?|alej\p{L}*|lejos|proteg\p{L}* (?:\p{L}+ ){0,3}(?:du|des?|contre|dal|da)|a l'abri|loin|longe|protej\p{L}* (?:\p{L}+ ){0,3}d[oa]|afast\p{L}*|lontano|ripar\p{L}*|uit|bescherm\p{L}*|غير|ابعد\p{L}*|بعيد\p{L}*|احم\p{L}*)(?![\p{L}\p{M}])|n'$|防|远离|遠離/u;
/** How far a "not" reaches forwards. */
const AHEAD = 40;
const AHEAD_SIGNS = 7;
/** Forbidden, or denied by a "no" right behind it: "raw eggs are banned", "raw: no". */
const RULED_OUT =
  /^[^,.;:\n]{0,40}(?<!\p{L})(?:(?:is|are|should|must|can|may|do|does|will|would)(?:n't| not)|cannot|forbidden|prohibited|banned|off|unsafe|verboten|tabu|untersagt|prohibid\p{L}*|no (?:es|son|esta|estan|se|debe\p{L}*|puede\p{L}*)|interdit\p{L}*|deconseill\p{L}*|n(?:'est|e sont|e doi\p{L}+|e peu\p{L}+)|proibid\p{L}*|nao (?:e|sao|deve\p{L}*|pode\p{L}*)|vietat\p{L}*|sconsigliat\p{L}*|non (?:e|sono|va|vanno|deve|devono)|verboden|मना|वर्जित|ممنوع\p{L}*|محظور\p{L}*)(?!\p{L})|^(?: \p{L}+)? ?[:：|]? ?(?:no|nein|non|nao|nee|नहीं|لا)(?= ?[.,;|।،\n]|$)|^[^,。，、]{0,8}(?:禁止|不行|不能|不可|忌)/u;
/** Behind the word, where the verb stands at the end. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  ja: /^[^、。]{0,9}?(?:ません(?!か)|ない(?!と)|ず(?:に|、|$)|なく|避け|控え)/u,
  hi: /^\S*(?: \S+){0,2} (?:न|ना|नहीं|मत|से (?:बच\S*|दूर))(?= |$|[,।])/u,
  de: /^[^,.;:\n]{0,40}(?<!\p{L})(?:nicht|kein\w*|niemals|(?:ver)?meid\w*)(?!\p{L})/u,
  nl: /^[^,.;:\n]{0,40}(?<!\p{L})(?:niet|nooit|geen|vermijden)(?!\p{L})/u,
};
const HARMLESS = /(?:かまい|構い|差し支えあり|問題(?:は)?あり)ません|問題ない/gu;

export function isTurned({ text, language }: Reading, part: Span, hit: Span): boolean {
  const not = NOT[language ?? ''];
  const signs = language === 'ja' || language === 'zh';
  const before = text
    .slice(Math.max(part.start, hit.start - (signs ? AHEAD_SIGNS : AHEAD)), hit.start)
    .replace(KEEPS, ' ');
  if (language !== 'ja' && (not?.test(before) || AWAY.test(before))) return true;
  const behind = text.slice(hit.end, part.end).replace(HARMLESS, ' ');
  return RULED_OUT.test(behind) || (BEHIND[language ?? '']?.test(behind) ?? false);
}
