import { lineStart } from '../kit/lines.ts';
import type { PhraseMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt, sentences } from '../kit/sentences.ts';
import type { PatternHit } from '../patterns/patterns.ts';

/** Sentences whose subject another one names: "Reading in bed is dim. It ruins the eyes." */

/** What a sentence opens with before its subject: a bullet, "yes,", "over time". */
const LEAD = String.raw`^[\s*_•#>"'(-]*(?:\d{1,2}[.)] )?(?:[^\s,;:]+(?: [^\s,;:]+){0,2}, ?)?(?:[^\s,;:]+ ){0,3}?`;
/** And between it and what is said of it. */
const REST = '[^,;:]{0,50}$';
const NAMES: Readonly<Record<string, string>> = {
  en: String.raw`it|they|this|that|these|those|doing (?:so|this|that|it)|such \w+|both`,
  de: String.raw`es|sie|er|das|dies\w*|jene\w*|solche\w*|beides?|dadurch|davon|damit|daraus|dabei`,
  es: 'est[aeo]s?|es[aeo]s?|ell[ao]s?|el|lo|asi|ambos|ambas',
  fr: String.raw`cela|ceci|ca|cet|cette|ces?|c'est(?: [\w']+){0,2} (?:ainsi|comme ca)|c'est|ils?|elles?|tout cela`,
  pt: 'isto|isso|est[ae]s?|ess[ae]s?|el[ae]s?|assim|ambos|ambas',
  it: 'quest[aoie]|quell[aoie]|cio|ess[oaie]|cosi|entrambi',
  nl: 'het|dat|dit|deze|die|ze|zij|hij|zulke|daardoor|daarvan|hierdoor|beide',
};
/** Scripts in which it may stand further on. */
const OTHER: Readonly<Record<string, readonly [string, string]>> = {
  ja: ['(?:これ|それ|この|その)', '[^、]{0,16}$'],
  zh: ['(?:这|那|它)', '[^，,]{0,8}$'],
  hi: [String.raw`(?:^|\s)(?:यह|ये|वह|वे|इससे|उससे|ऐसा|इसका|इसकी|इसके)(?=\s)`, '[^,]{0,40}$'],
  ar: [String.raw`(?:^|\s)[فو]?(?:هذا|هذه|ذلك|تلك|هو|هي|انه|انها|بذلك|بهذا)(?=\s)`, '[^،]{0,40}$'],
};
/** By language: what opens a sentence so, and what does up to the words of a hit. */
const PRONOUN = new Map(
  [
    ...Object.entries(NAMES).map(([id, words]) => [id, [`${LEAD}(?:${words})(?![a-z'])`, REST]] as const),
    ...Object.entries(OTHER),
  ].map(([id, [opens, rest]]) => [id, { opens: new RegExp(opens), upTo: new RegExp(opens + rest) }] as const),
);
/** "If it …": no statement. */
const IF =
  /^[\s*_•#>"'(-]*(?:if|when|unless|wenn|falls|si|cuando|quand|lorsque|se|quando|als|wanneer)(?![a-z])/;

/** How far into its sentence the subject may begin, in UTF-16 units. */
const OPENING = 20;

/** The sentences that may leave their subject to another one: few. */
export function ofNamed({ text, language }: Reading): readonly Span[] {
  const pronoun = PRONOUN.get(language ?? 'en');
  return pronoun
    ? sentences(text).filter(({ start, end }) => pronoun.opens.test(text.slice(start, end)))
    : [];
}

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
  if (IF.test(words) || !PRONOUN.get(language ?? 'en')?.upTo.test(words)) return false;
  if (prompt && subject.scan(prompt.text).length > 0) return true;
  if (sentence.start === 0) return false;
  const before = sentenceAt(text, sentence.start - 1);
  const [first] = subject.scan(text.slice(before.start, before.end));
  return first !== undefined && first.start <= OPENING;
}

/** "Most colds clear up in a week", "it goes away by itself": how an illness goes, with nothing done about it. */
const COURSE =
  /^[\s*_•#>"'(-]*(?:most|many|usually|die meisten|meist|la mayoria|casi todos|la plupart|le plus souvent|a maioria|la maggior parte|de meeste|meestal)(?![a-z])|\b(?:by (?:itself|themselves)|on (?:its|their) own|von (?:selbst|allein\w*)|por si sol[oa]s?|sol[oa]s? (?:en|em|in)|d'(?:elle|eux|lui)-memes?|tout seuls?|toute seule|sozinh[oa]s?|da sol[oaie]|vanzelf|(?:in|within|after|binnen|innerhalb von|en|em|dans|dentro de|entro) (?:(?:a|about|one|two|ungefahr|etwa|unos|environ|cerca de|circa|een|un|une|una|uma|einer) ){0,2}(?:\d{1,2} ?(?:[-–]|to|bis|a|à|tot) ?)?(?:\d{1,2} )?(?:days?|weeks?|tagen?|wochen?|dias?|semanas?|jours?|semaines?|giorni|settiman[ae]|dagen|weken?))\b|大多|多数|自然に|自行|ほとんどの|ज़्यादातर|अपने आप|معظم|من تلقاء/;
export const isCourse = ({ text }: Reading, { start, end }: Span): boolean =>
  COURSE.test(text.slice(start, end));

/** "Pharmacists can treat sore throats": whoever treats it is no remedy that the question names. */
const BY_PEOPLE =
  /\b(?:doctors?|gps?|pharmacists?|nurses?|midwi(?:fe|ves)|dentists?|surgeons?|specialists?|clinics?|arzt\w*|apotheke\w*|pflege\w*|hebammen?|medic[oa]s?|farmaceutic[oa]s?|enfermer[oa]s?|especialistas?|medecins?|pharmaciens?|infirmi\w+|sages?-femmes?|specialistes?|enfermeir[oa]s?|medici|farmacist[ai]|infermier[ei]|specialist[ai]|huisarts\w*|apothekers?|verpleegkundigen?|specialisten)\b|医師|薬剤師|看護師|医生|药师|护士|डॉक्टर|फ़?ार्मासिस्ट|नर्स|الطبيب|الاطباء|الصيدلي|الممرض/;
export const isByPeople = ({ text }: Reading, { start }: Span, at: number): boolean =>
  BY_PEOPLE.test(text.slice(start, at));

/** "- **Solids**: about six months": a line with a head of its own, which is not the thing asked for. */
const HEADED = /^\s*(?:[-•*]\s+(?:\*\*)?|\*\*)([^*:：\n]{2,30})(?:\*\*\s?[:：]|[:：](?:\*\*)?)\s/;
const LONGEST_LINE = 400; // UTF-16 units
export function isLabelled(
  { text }: Reading,
  { start, end }: Span,
  subject: PhraseMatcher<true> | undefined,
): boolean {
  const line = lineStart(text, start, LONGEST_LINE);
  const head = line === undefined ? null : HEADED.exec(text.slice(line, end));
  return head !== null && subject?.scan(head[1] ?? '').length === 0;
}
