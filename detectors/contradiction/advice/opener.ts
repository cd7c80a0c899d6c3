import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';

/** The answer opens with yes or no: what the user asked about is advised or told against. */

const OPENS =
  /^[\s*#"'¡]*(?:(?<no>no|nope|nein|nee|non|nao|いいえ|不(?![对對])(?:要|行|可以|能|用|建议|应该?|是的?)?|नहीं|जी नहीं|لا|كلا)(?=[\s,.:;!*–—-]|[\u3040-\u9fff])|(?<yes>yes|yep|sure|absolutely|ja|si|oui|sim|はい|可以|能|是的|हाँ|हां|जी हाँ|نعم|اجل)(?=[\s,.:;!*–—-]))(?! (?:es|hay|se|te|lo|need|one|le|la|c'e|e|ce|ci|sono|so)\b)/u;

const ASKED: Readonly<Record<string, RegExp>> = {
  en: /\b(?:can|could|may|should|must|do(?= \w+ (?:have|need) to)) (?:i|we|he|she|they|you|my \w+|the \w+)(?: (?:still|just|also|safely|have to|need to))* |\b(?:ok|okay|safe|fine|alright|all right|good idea|allowed|worth|better|best)(?: for \w+(?: \w+)?)? to /,
  de: /\b(?:darf|kann|soll|sollte|muss|durfen|konnen) (?:ich|man|wir|er|sie|mein\w* \p{L}+|das|die|der) (?:es |das |ihn )?/u,
  es: /\b(?:puedo|podemos|puede (?:mi \w+|un \w+)?|puedes|debo|se puede|hay que|es (?:bueno|malo|seguro|recomendable)|esta bien|tengo que|conviene) /,
  fr: /\b(?:puis-je|peut-on|je peux|on peut|dois-je|doit-on|faut-il|est-il (?:possible|dangereux|conseille) de|il peut|elle peut) /,
  pt: /\b(?:posso|pode-se|podemos|pode|devo|preciso|faz mal|e (?:seguro|bom|normal)|tem problema(?: em)?|ele pode|ela pode) /,
  it: /\b(?:posso|si puo|possiamo|devo|puo|va bene|e (?:sicuro|possibile|consigliato)|bisogna|fa male) /,
  nl: /\b(?:mag|kan|moet|mogen|kunnen|zal) (?:ik|je|we|men|hij|ze|mijn \w+|een \w+) (?:het |hem )?/,
  zh: /能不能|可不可以|要不要|可以|能|应该|需要|要/,
  ar: /(?:هل )?(?:يمكنني|يمكن(?: ل\S+)?|يجوز|استطيع|اقدر|ممكن|يصح|ينفع)(?: ان)? /,
};
/** The thing stands before. */
const ASKED_LAST: Readonly<Record<string, RegExp>> = {
  ja: /(?:て|で)も(?:いい|良い|よい|大丈夫|構い|かまい)|できますか|べきですか|必要(?:は|が)?あり/,
  hi: /(?:सकत|चाहिए|ठीक है|सही है)/,
};

export interface Opening {
  readonly yes: boolean;
  /** The first sentence of the answer. */
  readonly sentence: Span;
}

export function openingOf({ text }: Reading): Opening | undefined {
  const match = OPENS.exec(text.slice(0, 24));
  if (!match) return undefined;
  return { yes: match.groups?.yes !== undefined, sentence: sentenceAt(text, match[0].length - 1) };
}

/** What the user asks to do, in the prompt. */
export function askedOf({ text, language }: Reading): Span | undefined {
  const asked = ASKED[language ?? '']?.exec(text);
  const last = ASKED_LAST[language ?? '']?.exec(text);
  if (!asked && !last) return undefined;
  const at = asked ? asked.index + asked[0].length : (last?.index ?? 0);
  if (asked) return { start: at, end: Math.min(clauseAt(text, at).end, at + 70) };
  return { start: Math.max(sentenceAt(text, Math.max(0, at - 1)).start, at - 30), end: at };
}
