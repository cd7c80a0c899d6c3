import type { PhraseHit } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { type Drug, drugMatcher } from './knowledge.ts';

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

/** "Fewer strokes than warfarin": held against, not taken. */
const COMPARED =
  /(?:\b(?:than|versus|vs\.?|compared (?:with|to)|against|unlike|instead of|rather than|gegenuber|verglichen mit|im vergleich (?:mit|zu)|statt|frente a|comparad[oa]s? (?:con|com|a)|en comparacion con|en vez de|par rapport a|contre|au lieu de|do que|em vez de|rispetto a|invece di|tegenover|vergeleken met|in plaats van|zamiast|niz|jamfort med|an)|чем|вместо|по сравнению с|की तुलना में|مقارنة ب)\s(?:the |la |el |le |il |o |a |die |dem |het )?$/;
/** "In people taking amlodipine", "when combined with diltiazem": what somebody takes besides. */
const BESIDES =
  /\b(?:(?:people|patients?|adults?|those|men|women|anyone|someone|users?|you(?:'re| are)?) (?:who )?(?:are )?(?:also |already )?(?:tak(?:e|ing)|on|using)|(?:combined|together|combination|co-?administered|taken|used|alongside) with|(?:samen|gecombineerd|tegelijk\w*) met|(?:zusammen|kombiniert|gleichzeitig) mit|(?:junto|combinad\w*|asociad\w*|associad\w*) (?:con|com|a)|(?:associe\w*|combine\w*|en association) (?:a|avec)|(?:insieme|associat\w*|combinat\w*) (?:a|con)|(?:patient\w*|menschen|personen),? die|bei (?:gleichzeitiger )?einnahme von|(?:pacientes|personas) que (?:toman|usan)|(?:patients|personnes) (?:sous|qui prennent)|(?:pacientes|pessoas) (?:que (?:tomam|usam)|em uso de)|(?:pazienti|persone) che (?:assumono|prendono)|(?:mensen|patienten) die)\s(?:the |a )?$/;
/** "Invega Sustenna", "haloperidol decanoate": injected by the month, no dose to swallow. */
const DEPOT =
  /^[\s-]?(?:sustenna|trinza|hafyera|consta|maintena|asimtufii|aristada|lauroxil|relprevv|depot|decanoate?|decanoato|long-acting inject\w*|la injection)\b/;
/** "Voltaren gel": grams of it are no dose to swallow. */
const TOPICAL =
  /^[\s-]?(?:\d[\d.,]*\s?%\s?)?(?:emulgel|(?:\p{L}+ ){0,2}(?:schmerz)?gel|schmerzsalbe|cream|creme|crema|ointment|salbe|pomada|pommade|patch(?:es)?|pflaster|parches?|eye drops|lotion|foam|zalf|cerotto)\b/u;

/** "Paracetamol, not Advil", "l'ibuprofène est déconseillé": where several are named, no dose further on is of it. */
const NOT_BEFORE =
  /\b(?:not|no|never|avoid|nicht|kein(?:e|en)?|nie|pas|jamais|evite[rz]?|no|nunca|evit[ae]r?|nao|nunca|non|mai|evitare|niet|geen|nooit|vermijd)\s(?:de |d'|l'|l |el |la |il |o |a |het |the )?$/;
const NOT_BEHIND =
  /^[\s,]*(?:is|are|should be|ist|sind|wird|es|esta|est|sont|e|sao|viene|sono|wordt|is)(?: \p{L}+)? (?:not (?:recommended|advised|suitable)|best avoided|avoided|contraindicated|nicht (?:empfohlen|geeignet)|kontraindiziert|tabu|desaconsejad[oa]|contraindicad[oa]|a evitar|deconseillee?|contre-indiquee?|(?:egalement |aussi )?a (?:proscrire|eviter)|desaconselhad[oa]|sconsigliat[oa]|controindicat[oa]|da evitare|afgeraden|niet (?:aanbevolen|geschikt))/u;
const isAdvisedAgainst = (text: string, { start, end }: Span): boolean =>
  NOT_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || NOT_BEHIND.test(text.slice(end, end + 48));

/** Without the medicines that others are only held against, or that are taken besides. */
export function takenOf(
  { text }: Reading,
  hits: readonly PhraseHit<Drug>[],
  prompt: Reading | undefined,
): readonly PhraseHit<Drug>[] {
  const isOnly = new Set(hits.map(({ value }) => value.id)).size === 1;
  const [named] = prompt ? drugMatcher.scan(prompt.text, prompt.starts) : [];
  const isTopicalAsked =
    named !== undefined && TOPICAL.test(prompt?.text.slice(named.end, named.end + 24) ?? '');
  const isTopical = ({ end }: Span): boolean => TOPICAL.test(text.slice(end, end + 24));
  const told = hits.filter(({ start }) => start >= 0);
  const isTopicalTold = told.length > 0 && told.every(isTopical);
  return hits.filter((hit) => {
    const { start } = hit;
    if (start >= 0 && (isTopical(hit) || DEPOT.test(text.slice(hit.end, hit.end + 24)))) return false;
    // What is asked about as a gel, though the answer goes on about another.
    if (start < 0 && (isTopicalAsked || isTopicalTold)) return false;
    const lead = text.slice(Math.max(0, start - 48), Math.max(0, start));
    if (!isOnly && start >= 0 && isAdvisedAgainst(text, hit)) return false;
    return !COMPARED.test(lead.slice(-28)) && (isOnly || !BESIDES.test(lead));
  });
}
