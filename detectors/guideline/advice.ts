import type { Span } from '../kit/sentences.ts';
import type { SlotKind } from './slots.ts';

/**
 * Amounts of substances are of whatever stands nearest: a food, a tablet, what people eat. One is the topic's own only where
 * something says that it is advice: a word for it in the sentence, or a label before it.
 */
const AMOUNTS: ReadonlySet<SlotKind> = new Set([
  'micrograms',
  'milligrams',
  'units',
  'grams',
  'gramsDay',
  'kilos',
  'bare',
  'litres',
]);

const ADVISED =
  /\b(?:recommend\w*|advis\w*|advice|should|need\w*|requir\w*|must|rda|rdi|daily value|guideline\w*|guidance|aims?|target\w*|goal|limit\w*|max\w*|minimum|at least|at most|no more than|not more than|less than|up to|under|enough|keep|wash|scrub|use|take|get|bedarf|brauch\w*|empf\w*|soll\w*|muss|ziel\w*|treat\w*|therap\w*|terap\w*|behand\w*|\w*grenz\w*|hochst\w*|mindest\w*|nicht mehr als|weniger als|bis zu|unter|trat[ao]\w*|trait\w*|tratt\w*|recom\w*|necesit\w*|deb[ea]\w*|requier\w*|aconsej\w*|objetivo|meta|limite\w*|maxim\w*|minim\w*|al menos|no mas de|menos de|hasta|besoin\w*|doi\w*|devr\w*|conseil\w*|objectif|plafond|au moins|au plus|pas plus de|moins de|jusqu\w*|precis\w*|dev[eo]\w*|pelo menos|nao mais de|ate|fabbisogno|raccomand\w*|consigli\w*|dovrebb\w*|bisogn\w*|obiettivo|almeno|non piu di|meno di|fino a|behoefte|aanbevol\w*|adviseer\w*|advies|nodig|zou\w*|moet\w*|streef\w*|grens|minstens|niet meer dan|hoogstens|minder dan|tot|tom[ae]|prend[ae]\w*|prenez|depasser|superar\w*|sobrepasar|ultrapassar|nehmen|neem|zaleca\w*|nalezy|powin\w*|oneril\w*|gerek\w*|rekommend\w*|bor|minst|hogst)\b|[<>≤≥]|рекоменд|следует|нужно|не менее|не более|推奨|勧め|すすめ|必要|目安|目標|上限|以上|以下|未満|以内|少なくとも|まで|とりましょう|とる|摂る|摂り|推荐|建议|需要|应|目标|不超过|不要超过|别超过|不得超过|控制在|补充|補充|至少|不少于|不宜|चाहिए|लें|लीजिए|खाएँ|खाएं|सलाह|ज़रूरत|जरूरत|सिफ़?ारिश|कम से कम|ज़्यादा से ज़्यादा|अधिकतम|से कम|से अधिक|ينصح|تناول|خذي?|الا ي(?:زيد|تجاوز)|الا ت(?:زيد|تجاوز)|لا تتجاوز|يوصي|توصي|يجب|ينبغي|يحتاج|احتياج|الحد|لا يقل|لا تقل|لا يزيد|لا تزيد|لا يتجاوز|على الاقل|علي الاقل|اقل من|권장|필요|이상|이하|최소|최대|미만/;
/** "Folic acid: 400 µg", "- Dose: 400 µg of folic acid". */
const LABEL = /^[\s*_•–-]*[^:：.\d]{2,60}[:：]\D{0,24}$/;

/** `line`: the sentence, `slot` inside it; the topic of another line has been asked for or is the heading. */
export function isAdvice(line: string, slot: Span & { readonly kind: SlotKind }, isNamed: boolean): boolean {
  if (!AMOUNTS.has(slot.kind) || !isNamed) return true;
  return ADVISED.test(line) || LABEL.test(line.slice(0, slot.start));
}
