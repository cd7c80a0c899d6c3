import { type Span, sentenceAt } from '../kit/sentences.ts';
import { drugMatcher } from './knowledge.ts';

/** Who is said to take what, where no amount is told: "X is taken every day", "take X every day", "It is swallowed …". */

export const TAKEN =
  /\b(?:taken?|takes?|swallow\w*|inject\w*|given|giv(?:e|ing)|used?|dosed|administered|dose|genommen|nehmen|nimmt?|geschluckt|schluck\w*|einnehmen|eingenommen|gespritzt|spritzen|verabreicht|toma\w*|tome|inyect\w*|administra\w*|usa\w*|aval\w*|prend\w*|prenez|pris\w*|injecte\w*|tome|toma\w*|injeta\w*|aplic\w*|assum\w*|prende\w*|iniett\w*|somministra\w*|slik\w*|geslikt|neem\w*|nemen|inneem\w*|ingenomen|gespoten|injecteer\w*|przyjm\w*|stosuj\w*|bierz\w*|alin\w*|kullan\w*|tas|ta)\b|принима\S*|вводи\S*|服用|口服|注射|飲|服|लें|लेना|ली जाती|تناول|يؤخذ|تؤخذ|복용|투여/;
const AND = /[,;]|\b(?:and|or|but|who|should|und|oder|y|o|et|ou|e|en|of)\b|和|と|और|و/;
const TAKEN_LAST = new RegExp(`(?:${TAKEN.source})\\s?(?:it |this )?[\\s*]{0,3}$`, 'u');
const TAKEN_FIRST = new RegExp(`^[\\s*]{0,4}(?:${TAKEN.source})`, 'u');
const TAKE_NAME = new RegExp(
  `(?:${TAKEN.source})\\s(?:your |the |low-dose |ihr |el |su |le |la |votre |o |il |uw )?\\*{0,2}$`,
  'u',
);

/** "X is taken every day", "take X every day", "X wird täglich eingenommen": how often is of the medicine. */
export function isTaken(lead: string, gap: string, behind: string): boolean {
  if (TAKEN_LAST.test(gap))
    return !/\b(?:and|und|y|et|who)\b/.test(gap) && !/\b(?:if|when|people|patients)\b/.test(lead);
  if (TAKE_NAME.test(lead)) return gap.length <= 24 && !AND.test(gap);
  return /^\s(?:wird|werden|wordt|worden|is|are)\b/.test(gap) && !AND.test(gap) && TAKEN_FIRST.test(behind);
}

/** "The tablets are swallowed …", "It is injected …": the next sentence goes on about the medicine. */
const GOES_ON =
  /^[\s*•-]*(?:\d\.\s)?(?:it|they|these|this|you|(?:the|your|each|this) (?:tablets?|pills?|capsules?|dose|injections?|shots?|pens?|medicine|medication|drug)|es|sie|man|(?:die|der|das|ihre) (?:tabletten?|dosis|spritzen?|injektion|pens?|mittel|medikament)|(?:el|la|las|los|su) (?:comprimidos?|pastillas?|tabletas?|dosis|inyeccion\w*|pluma|medicamento|farmaco)|(?:il|elle|ils|elles|on)|(?:le|la|les|votre) (?:comprimes?|gelules?|doses?|injections?|stylos?|medicament)|(?:o|a|os|as|ele|ela) (?:comprimidos?|dose|injec\w+|caneta|medicamento|remedio)|(?:il|la|le|i) (?:compress[ae]|dos[ei]|iniezion[ei]|penna|farmaco|medicinale)|(?:de|het|je|u) (?:tabletten?|pillen?|dosis|injecties?|spuit|pen|medicijn|middel))(?![a-z])|^[\s*•-]*(?:この薬|これ|錠剤|注射は|该药|这种药|它|药片|यह|इसे|गोली|गोलियाँ|هذا الدواء|الدواء|الاقراص|الحقنة)/;
/** How far the next sentence is from the name. */
const NEXT = 260;

/** The sentence behind one that names a medicine, where it goes on about it, from behind its subject. */
export function nextOf(
  text: string,
  named: Span,
): { readonly sentence: Span; readonly at: number } | undefined {
  const own = sentenceAt(text, named.start);
  if (own.end - named.end > NEXT) return undefined;
  const sentence = sentenceAt(text, own.end);
  const head = GOES_ON.exec(text.slice(sentence.start, sentence.end))?.[0];
  if (!head || drugMatcher.scan(text.slice(named.end, sentence.start)).length > 0) return undefined;
  return { sentence, at: sentence.start + head.length };
}
