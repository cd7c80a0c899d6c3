import type { PhraseHit } from '../kit/phrases.ts';
import type { Span } from '../kit/sentences.ts';
import { OTHER } from './other.ts';
import type { Slot, SlotKind } from './slots.ts';

/** Which of the topics near a number it belongs to. */

export interface Kinds {
  readonly kinds: ReadonlySet<SlotKind>;
  /** Numbers of other sentences are not its own, save in a list of its aspects. */
  readonly here: boolean;
}

const OWN_LINE =
  /^\s*(?:[-*•–]|\d+[.)])\s*\**[^:.\d]{2,40}:|\b(?:equals?|is the same as|the same as|corresponds? to|entspricht|equivale a|correspond a|corrisponde a)\b/u;

/** "- How often: every 2 years": a line about an aspect of what was named above. */
const ASPECT =
  /^\s*(?:[-*•–]|\d+[.)])\s*\**(?:who|age|ages|age group|how often|frequency|interval|when|start\w*|stop\w*|from|until|smoking history|smoking|dose|doses|schedule|amount|how much|how long|duration|rate|depth|ratio|target|first dose|second dose|wer|alter|wie oft|haufigkeit|intervall|ab wann|beginn|dauer|menge|quien|edad|cada cuanto|frecuencia|intervalo|inicio|duracion|cantidad|qui|frequence|rythme|debut|duree|quantite|quem|idade|frequencia|duracao|quantidade|chi|eta|frequenza|intervallo|inizio|durata|quantita|wie|leeftijd|hoe vaak|frequentie|duur|hoeveelheid|kto|wiek|jak czesto|czestotliwosc|od kiedy|kim|yas|ne siklikta|siklik|baslangic|sure|vem|alder|hur ofta|возраст|как часто|частота|интервал|начало|длительность|対象|年齢|頻度|間隔|开始|年龄|频率|间隔|时间|कौन|उम्र|कितनी बार|शुरुआत|من|العمر|كم مرة|البداية|대상|나이|연령|주기|간격|시작)[^:：\n]{0,24}[:：]/u;

/**
 * The topic of a number: named before it in the sentence, else behind it, else in the heading or the question right
 * before. A sentence of prose has a subject of its own: what the one before it was about, its number is not.
 */
export function topicOf<K extends Kinds>(
  near: readonly PhraseHit<K>[],
  sentence: Span,
  slot: Slot,
  text: string,
): PhraseHit<K> | undefined {
  const line = text.slice(sentence.start, sentence.end);
  const at = sentence.start + slot.start;
  const fits = near.filter(({ value }) => value.kinds.has(slot.kind));
  // "Yearly FIT": the number is part of the topic's name.
  const within = fits.find(({ start, end }) => start <= at && end > at);
  if (within) return within;
  const own = fits.filter(({ start }) => start >= sentence.start);
  const before = own.filter(({ start }) => start < at).at(-1);
  const part = partOf(line, slot.start);
  // "2 yılda bir gaitada gizli kan; 10 yılda bir kolonoskopi": the topic of this part stands behind its number.
  if (before && before.end <= sentence.start + part.start) {
    const behind = near.find(
      ({ start, value }) =>
        start >= at + (slot.end - slot.start) &&
        start < sentence.start + part.end &&
        (!before.value.here || value.kinds.has(slot.kind)),
    );
    if (behind && !WITH.test(line.slice(slot.end, behind.start - sentence.start)))
      return behind.value.kinds.has(slot.kind) ? behind : undefined;
  }
  const last = near.filter(({ start }) => start < at).at(-1);
  // A topic of another kind between the two: the number is about that.
  if (before && TIMES.has(slot.kind) && THEN.test(line.slice(before.end - sentence.start, slot.start)))
    return undefined;
  if (before)
    return last && last.start > before.start && !last.value.kinds.has(slot.kind) ? undefined : before;
  if (own[0]) {
    const between = line.slice(slot.end, own[0].start - sentence.start);
    if (APART.test(between) || (TIMES.has(slot.kind) && AND.test(between))) return undefined;
    return OTHER.test(line.slice(0, slot.start)) ? undefined : own[0];
  }
  if (
    (HERE.has(slot.kind) || last?.value.here) &&
    !ASPECT.test(line) &&
    !(last && isTitle(text, last, sentence))
  )
    return undefined;
  if (AGES.has(slot.kind) && OCCURS.test(line)) return undefined;
  // "- Influenza: every year", "53 mmol/mol equals 7.0 %": lines that are about something of their own.
  if (OWN_LINE.test(line) && !ASPECT.test(line)) return undefined;
  if (!last?.value.kinds.has(slot.kind)) return undefined;
  if ((SUBJECT.test(line) && !ASPECT.test(`- ${line.trim()}`)) || OTHER.test(line)) return undefined;
  if (!ASPECT.test(line) && !isAbove(text, last, sentence)) return undefined;
  // What was named in another paragraph, or as one of several, is not what the number is about.
  return BREAK.test(text.slice(last.end, sentence.start)) ? undefined : last;
}

const AGES: ReadonlySet<SlotKind> = new Set(['start', 'end', 'lone', 'years', 'months']);
/** "Most common in men between 50 and 80": who falls ill, not who is tested. */
const OCCURS =
  /\b(?:common\w*|occurs?|affects?|frequent\w*|peaks?|haufig\w*|tritt|treten|betrifft|betreffen|frecuente\w*|afecta\w*|aparece\w*|frequente\w*|touche\w*|survient|afeta\w*|colpisce|komt|treft|vaker)\b|多い|多く|多见|好发|常见|होता है|يصيب|شائع/;

/** Longest heading. */
const TITLE = 70;

/** Asked about, or the heading right above: what follows is about it, though it never says the name. */
function isTitle(text: string, { start, end }: Span, sentence: Span): boolean {
  if (start < 0) return true;
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  if (to < 0 || to >= sentence.start + 1 || to - from > TITLE) return false;
  return !ITEM.test(text.slice(from, to)) && !/[.!?。]/.test(text.slice(from, to)) && !/[.!?。\n]\s*\S/.test(text.slice(to + 1, sentence.start));
}

/** In a line without a sentence, over a list that has held nothing else so far: the numbers below are about it. */
function isHeading(text: string, { start, end }: Span, sentence: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  if (to < 0 || to >= sentence.start + 1 || to - from > TITLE) return false;
  const heading = text.slice(from, to);
  if (ITEM.test(heading) || /[.!?。]\s|[.!?。]$/.test(heading)) return false;
  return text
    .slice(to, sentence.end)
    .split('\n')
    .every((line) => line.trim() === '' || ITEM.test(line));
}
/** Words before an answer begins: "Good question.", "That depends on the age." */
const OPENING = 40;

function isAbove(text: string, last: Span, sentence: Span): boolean {
  if (last.start >= 0) return isTitle(text, last, sentence) || isHeading(text, last, sentence);
  // The answer begins with what was asked, but for a sum.
  const before = text.slice(0, sentence.start).trim();
  return before.length < OPENING && !/\d/.test(before) && !/[=×÷]/.test(text.slice(sentence.start, sentence.end));
}
const ITEM = /^\s*(?:[-*•–]\s|\d+[.)]\s)/;

/** "Every ten years with yearly FIT", "every 5 years (FIT yearly)": what comes along is not what the number is about. */
const WITH =
  /[(（]|\b(?:with|plus|along|combined|mit|zusammen|con|mas|avec|associe\w*|com|met|samen|med|wraz|birlikte)\b|\+|(?<![а-я])(?:с|вместе)(?![а-я])/;

/** "Wash your hands, then rub it in for two minutes". */
const THEN =
  /[,;] (?:and|und|y|et|e|en|i|ve|och) |\b(?:and|und|y|et|e|en) (?:wait|wart|esper|attend|aguard|aspett|wacht)\w*|\b(?:then|danach|anschliessend|luego|despues|puis|ensuite|depois|poi|dopo|daarna|potem|nastepnie|sonra|sedan)\b|потом|затем|然后|再|その後|してから|फिर|ثم|그 다음|그런 다음/;

/** "Air for ten minutes and wash your hands": what comes with "and" has its own time. */
const HERE: ReadonlySet<SlotKind> = new Set(['minutes', 'seconds', 'lasting']);
const TIMES: ReadonlySet<SlotKind> = new Set(['minutes', 'seconds', 'hoursDay', 'celsius']);
const AND =
  /\b(?:and|then|und|dann|y|luego|et|puis|e|poi|en|dan|i|oraz|ve|och)\b|(?<![а-я])и(?![а-я])|、|してから|然后|और|ثم|그리고|한 뒤/;

/** "Influenza each autumn: from 60": a sentence with a subject of its own. */
const SUBJECT = /^\s*\p{L}[^:：.\d]{2,40}[:：]/u;

/** What ends a part of a sentence that may have a topic of its own. */
const APART = /[;；、，]|[,،](?= )/;
/** A paragraph ends, but for one that is a heading. */
const BREAK = /[.。!！?？)]\s*\n\s*\n|\n\s*\n.*\n\s*\n/s;

function partOf(line: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && !APART.test(line.slice(start - 1, start + 1))) start -= 1;
  while (end < line.length && !APART.test(line.slice(end, end + 2))) end += 1;
  return { start, end };
}
