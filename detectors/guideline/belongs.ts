import { ITEM, lineStart } from '../kit/lines.ts';
import type { PhraseHit } from '../kit/phrases.ts';
import type { Span } from '../kit/sentences.ts';
import { OTHER } from './other.ts';
import { endsBefore, partOf } from './parts.ts';
import type { Slot, SlotKind } from './slots.ts';

/** Which of the topics near a number it belongs to. */

export interface Kinds {
  readonly kinds: ReadonlySet<SlotKind>;
  /** Numbers of other sentences are not its own, save in a list of its aspects. */
  readonly here: boolean;
}

export const OWN_LINE =
  /^\s*(?:[-*•–]|\d+[.)])\s*\**[^:.\d]{2,40}:|\b(?:equals?|is the same as|the same as|corresponds? to|entspricht|equivale a|correspond a|corrisponde a)\b/u;

/** "- How often: every 2 years", "Rate: 100": a line about an aspect of what was named above. */
export const ASPECT =
  /^\s*(?:[-*•–]|\d+[.)])?\s*\**(?:(?:a |one |two |single |lone )(?:\w+ )?rescuers?|(?:ein|zwei) (?:helfer|ersthelfer)|(?:un|dos|una|deux|dois|due) (?:solo )?(?:reanimador\w*|rescatador\w*|sauveteurs?|secouristes?|socorristas?|soccorritor[ei])|(?:een|twee) hulpverleners?|who|men|women|adults?|girls|boys|children|kids|teen\w*|older (?:adults|people)|everyone|age|ages|age group|how often|frequency|interval|when|start\w*|stop\w*|from|until|smoking history|smoking|dose|doses|schedule|amount|how much|how long|duration|rate|speed|pace|tempo|depth|ratio|target|first dose|second dose|wer|manner|frauen|erwachsene|kinder|jugendliche|altere menschen|alter|wie oft|haufigkeit|intervall|ab wann|beginn|dauer|menge|quien|hombres|mujeres|adultos|ninos|adolescentes|edad|cada cuanto|frecuencia|intervalo|inicio|duracion|cantidad|qui|hommes|femmes|adultes|enfants|adolescents|frequence|rythme|debut|duree|quantite|quem|homens|mulheres|adultos|criancas|idade|frequencia|duracao|quantidade|chi|uomini|donne|adulti|bambini|eta|frequenza|intervallo|inizio|durata|quantita|wie|mannen|vrouwen|volwassenen|kinderen|leeftijd|hoe vaak|frequentie|duur|hoeveelheid|kto|wiek|jak czesto|czestotliwosc|od kiedy|kim|yas|ne siklikta|siklik|baslangic|sure|vem|alder|hur ofta|возраст|как часто|частота|интервал|начало|длительность|対象|男性|女性|成人|大人|子ども|年齢|頻度|間隔|开始|成人|成年人|儿童|年龄|频率|间隔|时间|कौन|पुरुष|महिला\S*|वयस्क|बच्चे|उम्र|कितनी बार|शुरुआत|من|السن|التكرار|الفئة العمرية|المدة|الكمية|المعدل|السرعة|العمق|الجرعات|الموعد|periodicidad|periodicidade|cadencia|cadence|edad de inicio|age cible|public|poblacion|populacao|popolazione|fascia d'eta|doelgroep|startleeftijd|zielgruppe|anspruch|टार्गेट|आयु|समय|अंतराल|गति|गहराई|频次|频率|对象|人群|起始年龄|間隔|速さ|深さ|テンポ|回数|الرجال|النساء|البالغ\S*|الاطفال|العمر|كم مرة|البداية|대상|나이|연령|주기|간격|시작)[^:：\n]{0,24}[:：]/u;

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
  // "Two colonoscopies ten years apart or every two years a stool test": where a topic has its number, the next is of what follows it.
  const next = near.find(({ start }) => start >= at && start - sentence.start >= slot.end);
  if (before && next && next.value !== before.value && next.start - sentence.start - slot.end <= NEXT) {
    const between = line.slice(slot.end, next.start - sentence.start);
    if (
      /\d/.test(line.slice(before.end - sentence.start, slot.start)) &&
      !WITH.test(between) &&
      !endsBefore(between)
    )
      return next.value.kinds.has(slot.kind) ? next : undefined;
  }
  const last = near.filter(({ start }) => start < at).at(-1);
  // "6 months pentavalent; 9 months yellow fever": what stands behind its number, a later number is not about.
  if (before) {
    const home = partOf(line, before.start - sentence.start);
    if (home.start < part.start && BEGINS.test(line.slice(home.start)) && BEGINS.test(line.slice(part.start)))
      return undefined;
  }
  // A topic of another kind between the two: the number is about that.
  if (before && TIMES.has(slot.kind) && THEN.test(line.slice(before.end - sentence.start, slot.start)))
    return undefined;
  if (before)
    return last &&
      last.start > before.start &&
      !last.value.kinds.has(slot.kind) &&
      (MEASURES.has(slot.kind) || ![...last.value.kinds].every((kind) => MEASURES.has(kind)))
      ? undefined
      : before;
  if (own[0]) {
    const between = line.slice(slot.end, own[0].start - sentence.start);
    // "6年に1回、マンモグラフィ…": the question names it, too.
    const asked = own[0];
    if (
      slot.kind === 'interval' &&
      between.length < SHORT &&
      near.some((one) => one.start < 0 && one.value === asked.value)
    )
      return own[0];
    // "Blood in the stool every two years or a colonoscopy": of what stands before it.
    if (OR.test(between) || endsBefore(between) || (TIMES.has(slot.kind) && AND.test(between)))
      return undefined;
    return OTHER.test(line.slice(0, slot.start)) ? undefined : own[0];
  }
  if (
    (HERE.has(slot.kind) || last?.value.here) &&
    !ASPECT.test(line) &&
    !(last && isTitle(text, last, sentence))
  )
    return undefined;
  if (SUBSTANCES.has(slot.kind) && last && last.start < 0) return undefined;
  if (AGES.has(slot.kind) && OCCURS.test(line)) return undefined;
  // "- Influenza: every year", "53 mmol/mol equals 7.0 %": lines that are about something of their own.
  if (OWN_LINE.test(line) && !ASPECT.test(line)) return undefined;
  if (!last?.value.kinds.has(slot.kind)) return undefined;
  if ((SUBJECT.test(line) && !ASPECT.test(line)) || OTHER.test(line)) return undefined;
  if (!ASPECT.test(line) && !isAbove(text, last, sentence)) return undefined;
  // What was named in another paragraph, or as one of several, is not what the number is about.
  return BREAK.test(text.slice(last.end, sentence.start)) ? undefined : last;
}

/** Topics of these alone have no times and ages: "once the fever is gone, after 24 hours". */
export const MEASURES: ReadonlySet<SlotKind> = new Set([
  'celsius',
  'fahrenheit',
  'percent',
  'mgdl',
  'mmol',
  'pressure',
  'gramsDay',
  'kilos',
  'bare',
]);

const AGES: ReadonlySet<SlotKind> = new Set(['start', 'end', 'lone', 'years', 'months']);
/** "Most common in men between 50 and 80": who falls ill, not who is tested. */
export const OCCURS =
  /\b(?:common\w*|occurs?|affects?|frequent\w*|peaks?|haufig\w*|tritt|treten|betrifft|betreffen|frecuente\w*|afecta\w*|aparece\w*|frequente\w*|touche\w*|survient|afeta\w*|colpisce|komt (?:\w+ )?(?:voor|vooral|vaak|meest\w*)|treft|vaker)\b|多い|多く|多见|好发|常见|होता है|يصيب|شائع/;

/** A part that begins with its number. */
const BEGINS = /^[\s*_]*\d/;

/** From a number to the topic right behind it. */
const SHORT = 6;
/** The same, with an article. */
const NEXT = 14;

/** Longest heading. */
const TITLE = 70;

/** "How long should a teenager sleep?" and its answer. */
const QUESTION = /^[^.!?。\n]{0,60}[?？][*_\s"»”]*$/;

/** Asked about, or the heading right above: what follows is about it, though it never says the name. */
function isTitle(text: string, { start, end }: Span, sentence: Span): boolean {
  if (start < 0 || QUESTION.test(text.slice(end, sentence.start))) return true;
  const from = lineStart(text, start, TITLE);
  const stop = text.slice(end, sentence.start + 1).indexOf('\n');
  const to = end + stop;
  if (from === undefined || stop < 0 || to - from > TITLE) return false;
  return (
    !ITEM.test(text.slice(from, to)) &&
    !/[.!?。]/.test(text.slice(from, to)) &&
    !/[.!?。\n]\s*\S/.test(text.slice(to + 1, sentence.start))
  );
}

/** In a line without a sentence, over a list that has held nothing else so far: the numbers below are about it. */
function isHeading(text: string, { start, end }: Span, sentence: Span): boolean {
  const from = lineStart(text, start, TITLE);
  const stop = text.slice(end, sentence.start + 1).indexOf('\n');
  const to = end + stop;
  if (from === undefined || stop < 0 || to - from > TITLE) return false;
  const heading = text.slice(from, to);
  if (ITEM.test(heading) || /[.!?。]\s|[.!?。]$/.test(heading)) return false;
  return text
    .slice(to, sentence.end)
    .split('\n')
    .every((line) => line.trim() === '' || ITEM.test(line));
}
/** Words before an answer begins: "Good question.", "That depends on the age." */
const OPENING = 40;

/** In the question, in the heading, or in a question right before. */
function isAbove(text: string, last: Span, sentence: Span): boolean {
  if (last.start >= 0) return isTitle(text, last, sentence) || isHeading(text, last, sentence);
  // The answer begins with what was asked, but for a sum.
  const before = text.slice(0, sentence.start).trim();
  return (
    before.length < OPENING && !/\d/.test(before) && !/[=×÷]/.test(text.slice(sentence.start, sentence.end))
  );
}

/** "Every ten years with yearly FIT", "every 5 years (FIT yearly)": what comes along is not what the number is about. */
const WITH =
  /[(（]|\b(?:with|plus|along|combined|mit|zusammen|con|mas|avec|associe\w*|com|met|samen|med|wraz|birlikte)\b|\+|(?<![а-я])(?:с|вместе)(?![а-я])/;

const OR = /^\s(?:or|oder|ou)\s|^\s(?:o|u)\s(?:una?|la|el|le)?\s?/;

/** "Wash your hands, then rub it in for two minutes". */
const THEN =
  /[,;] (?:and|und|y|et|e|en|i|ve|och) |\b(?:and|und|y|et|e|en) (?:wait|wart|esper|attend|aguard|aspett|wacht)\w*|\b(?:then|danach|anschliessend|luego|despues|puis|ensuite|depois|poi|dopo|daarna|potem|nastepnie|sonra|sedan)\b|потом|затем|然后|再|その後|してから|फिर|ثم|그 다음|그런 다음/;

/** "Air for ten minutes and wash your hands": what comes with "and" has its own time. */
const HERE: ReadonlySet<SlotKind> = new Set(['minutes', 'seconds', 'lasting']);
/** So much of what: an answer says it beside the amount, whatever was asked. */
export const SUBSTANCES: ReadonlySet<SlotKind> = new Set(['micrograms', 'milligrams', 'units', 'grams']);
const TIMES: ReadonlySet<SlotKind> = new Set(['minutes', 'seconds', 'hoursDay', 'celsius', 'lasting']);
const AND =
  /\b(?:and|then|und|dann|y|luego|et|puis|e|poi|en|dan|i|oraz|ve|och)\b|(?<![а-я])и(?![а-я])|、|してから|然后|और|ثم|그리고|한 뒤/;

/** "Influenza each autumn: from 60": a sentence with a subject of its own. */
export const SUBJECT =
  /^(?!\s*(?:(?:short|quick|brief) answer|in short|answer|bottom line|kurz(?: gesagt)?|kurze antwort|antwort|respuesta(?: corta| breve)?|en (?:resumen|breve|corto)|reponse(?: courte)?|en bref|resposta(?: curta)?|em resumo|risposta(?: breve)?|in breve|kort(?:om| gezegd| antwoord)?|antwoord|結論|要点|答え|回答|简答|答案|जवाब|संक्षेप में|الجواب|باختصار|الخلاصة)\s*[:：])\s*\p{L}[^:：.\d]{2,40}[:：]/u;

/** "A stool test instead of a colonoscopy every 2 years": named, but not what the numbers are about. */
export const ALTERNATIVE =
  /(?:\b(?:without|ohne|sin|sans|sem|senza|zonder|instead of|rather than|unlike|as an alternative to|compared (?:with|to)|unless you (?:choose|have|prefer)|statt|anstelle|anders als|im gegensatz zur?|im vergleich zur?|(?:solange|so lange|wenn|falls) sie keine|wer keine|en vez de|en lugar de|a diferencia de|frente a|au lieu de|plutot que|contrairement a|em vez de|em lugar de|ao contrario d[ao]|invece di|al posto di|anziche|a differenza di|in plaats van|anders dan|vergeleken met)\s|(?:而不是|代替|不同于|बजाय|بدلا من|بدل)\s?)(?:an? |the |eine[rm]? |de[rmn] |una? |la |el |l'|une |le |o |uma? |il |lo |een |de |het )?$/;
/** Longest of these. */
export const ALTERNATIVE_BACK = 40;

/** A paragraph ends, but for one that is a heading. */
const BREAK = /[.。!！?？)]\s*\n\s*\n|\n\s*\n.*\n\s*\n/s;
