import type { PhraseMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { sentenceAt } from '../kit/sentences.ts';
import type { PatternHit } from '../patterns/patterns.ts';

/** Sentences whose subject another one names: "Reading in bed is dim. It ruins the eyes." */

/** What a sentence opens with before its subject: a bullet, "yes,", "over time". */
const LEAD = String.raw`^[\s*_•#>"'(-]*(?:\d{1,2}[.)] )?(?:[^\s,;:]+(?: [^\s,;:]+){0,2}, ?)?(?:[^\s,;:]+ ){0,3}?`;
/** And between it and what is said of it. */
const REST = `(?![a-z'])[^,;:]{0,50}$`;
const opensWith = (words: string): RegExp => new RegExp(`${LEAD}(?:${words})${REST}`);
const PRONOUN: Readonly<Record<string, RegExp>> = {
  en: opensWith(String.raw`it|they|this|that|these|those|doing (?:so|this|that|it)|such \w+|both`),
  de: opensWith(String.raw`es|sie|er|das|dies\w*|jene\w*|solche\w*|beides?|dadurch|davon|damit|daraus|dabei`),
  es: opensWith('est[aeo]s?|es[aeo]s?|ell[ao]s?|el|lo|asi|ambos|ambas'),
  fr: opensWith(
    String.raw`cela|ceci|ca|cet|cette|ces?|c'est(?: [\w']+){0,2} (?:ainsi|comme ca)|c'est|ils?|elles?|tout cela`,
  ),
  pt: opensWith('isto|isso|est[ae]s?|ess[ae]s?|el[ae]s?|assim|ambos|ambas'),
  it: opensWith('quest[aoie]|quell[aoie]|cio|ess[oaie]|cosi|entrambi'),
  nl: opensWith('het|dat|dit|deze|die|ze|zij|hij|zulke|daardoor|daarvan|hierdoor|beide'),
  ja: /(?:これ|それ|この|その)[^、]{0,16}$/,
  zh: /(?:这|那|它)[^，,]{0,8}$/,
  hi: /(?:^|\s)(?:यह|ये|वह|वे|इससे|उससे|ऐसा|इसका|इसकी|इसके)(?=\s)[^,]{0,40}$/,
  ar: /(?:^|\s)[فو]?(?:هذا|هذه|ذلك|تلك|هو|هي|انه|انها|بذلك|بهذا)(?=\s)[^،]{0,40}$/,
};
/** "If it …": no statement. */
const IF =
  /^[\s*_•#>"'(-]*(?:if|when|unless|wenn|falls|si|cuando|quand|lorsque|se|quando|als|wanneer)(?![a-z])/;

/** How far into its sentence the subject may begin, in UTF-16 units. */
const OPENING = 20;

/**
 * Whether the sentence of a hit opens with what stands for the thing that the sentence before opens with, or that the
 * question names.
 */
export function isOfNamed(
  { text, language }: Reading,
  { start, sentence }: PatternHit<unknown>,
  subject: PhraseMatcher<true>,
  prompt: Reading | undefined,
): boolean {
  const words = text.slice(sentence.start, start);
  if (IF.test(words) || !PRONOUN[language ?? 'en']?.test(words)) return false;
  if (prompt && subject.scan(prompt.text).length > 0) return true;
  if (sentence.start === 0) return false;
  const before = sentenceAt(text, sentence.start - 1);
  const [first] = subject.scan(text.slice(before.start, before.end));
  return first !== undefined && first.start <= OPENING;
}
