import { everyMatch } from '../kit/every-match.ts';
import { ITEM, lineStart } from '../kit/lines.ts';
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

/** Words that begin a part of a sentence without making it one about something else. */
const GOES_ON =
  /^(?:compression\w*|chest|rates?|depths?|pace|ratio|push|press\w*|kompression\w*|tiefe|frequenz|druck\w*|compresion\w*|profundi\w*|ritmo|comprim\w*|profond\w*|rythme|compresso\w*|diepte|tempo|duw\w*|give|offered|angeboten|ofrecid\w*|propose\w*|oferecid\w*|offert\w*|aangeboden|one dose|universal|national\w*|programm?\w*|that is|das heisst|es decir|c'est-a-dire|ou seja|cioe|oftewel|first|second|third|erste\w*|zweite\w*|dritte\w*|primer\w*|segund\w*|premi\w*|deuxieme|secon\w*|prim[ao]|terz\w*|eerste|tweede|dos[ei]\w*|interval\w*|abstand|screening|limit\w*|amount|recommended|about|again|after\w*|ages?|aged|ideally|preferably|usually|generally|typically|mostly|but|up|as|at|by|each|every|for|from|given|repeated|followed|in|it|its|no|not|of|on|once|only|or|over|plus|so|start\w*|stop\w*|then|they|this|through|till|to|twice|until|which|with|within|women|men|adults|people|everyone|routine\w*|yearly|and|never|less|more|below|above|under|at least|not until|is|are|means|say|the recommended|experts|guidelines|doctors|or|ab|alle|also|aber|am|an|auf|bei|bis|dann|danach|doch|einmal|er|es|etwa|fur|idealerweise|im|in|jahrlich|jede\w*|je|mindestens|hochstens|mit|nach|nicht|nur|oder|sie|spatestens|sogar|spater|sollte\w*|und|uber|unter|vom|von|wenn|wie|zuerst|zwar|zwischen|a|ademas|al|anual\w*|cada|como|con|cuando|de|desde|despues|durante|ella|en|entre|es|hasta|idealmente|rep[ei]t\w*|repeat\w*|wiederhol\w*|renouvel\w*|refaire|rifar\w*|rinnov\w*|ripet\w*|herha\w*|frequen\w*|frecuen\w*|periodic\w*|cadenc\w*|luego|mas|menos|no|nunca|o|para|pero|por|preferentemente|se|si|sin|sobre|solo|tambien|una?|y|ya|au|aux|avant|avec|chaque|ce|chez|d\w?|dans|des|du|elle|est|et|ideal\w*|jamais|jusqu\w*|mais|moins|ne|on|ou|pas|pendant|plus|pour|puis|quand|sans|si|soit|tous|toutes|une?|vers|ate|com|depois|dos|da|do|e|ela|ele|em|idealmente|mais|mas|menos|nao|na|no|ou|para|pelo|por|quando|seguid\w*|sem|so|um|uma|agli|ai|alle|anche|che|ci|da\w*|di|dopo|dai|dal|e|ed|fino|ma|meglio|meno|mai|nei|nel|ogni|non|o|oltre|per|piu|poi|preferibilmente|quando|se|senza|si|solo|tra|un|aan|bij|daarna|dan|de|dit|dus|een|elke?|en|hij|ieder\w*|liefst|maar|maximaal|met|minimaal|na|naar|niet|nooit|of|om|op|pas|per|te|tot|tussen|uit|van|vanaf|voor|zij|zodat)(?![\p{L}'])/u;

/** "…, and self-examination from 20". */
const AND_ALSO = /^(?:and|und|y|e|et|en|i|och|ve|sowie|plus)\s/;
const ARTICLE = /^(?:(?:the|der|die|das|den|el|la|los|las|le|les|il|lo|gli|i|o|a|os|as|de|het) |l'\s?)/;

/** "…, with IPV at 9 months": another one is given beside it. */
const COMES_ALONG =
  /^(?:with|along with|plus|mit|con|avec|com|met|samt|nebst) (?!(?:the |an? |une? |un[ao]? |ein\w* |een |el |la |le |der |die |das )?(?:dos\w*|booster\w*|second|third|further|follow|repeat\w*|auffrisch\w*|weiter\w*|zweit\w*|dritt\w*|refuerzo\w*|segund\w*|rappel\w*|deuxieme|reforco\w*|richiam\w*|second\w*|herhal\w*|tweede|interval\w*|abstand|frecuencia|frequen[cz]\w*|periodic\w*|cadenc\w*|ritmo|rythme|at least|no more|\d))/;

/** "Within 72 hours (6 months and over)": what stands in brackets behind a number is about that. */
const BRACKETED = /\d[^\d()（）\n]{0,9}[(（][^\d()（）]{0,12}$/;
const IN_BRACKETS: ReadonlySet<SlotKind> = new Set([
  'months',
  'weeks',
  'days',
  'years',
  'lone',
  'start',
  'end',
]);

/** "Wash your hands, air for ten minutes": a part with a subject of its own has its own numbers. */
export function isOthers(
  line: string,
  topic: Span,
  slot: Span & { readonly kind?: SlotKind },
  sentence: Span,
): boolean {
  if (
    slot.kind &&
    IN_BRACKETS.has(slot.kind) &&
    BRACKETED.test(line.slice(Math.max(0, slot.start - 24), slot.start))
  )
    return true;
  const from = topic.start - sentence.start;
  const part = partOf(line, slot.start);
  if (from < 0 || topic.end - sentence.start > part.start) return false;
  const words = line.slice(part.start, slot.start).replace(/^[\s*_)("“«]+/, '');
  const named = words.replace(AND_ALSO, '').replace(ARTICLE, '');
  if (COMES_ALONG.test(words)) return true;
  if (/^[\u0600-\u9fff]/.test(words)) return !GOES_ON_ELSEWHERE.test(words);
  return /^[a-zа-я][a-zа-я-]{2,}/.test(named) && !GOES_ON.test(named);
}

/** How a part goes on with what was named before it, in scripts of Asia. */
const GOES_ON_ELSEWHERE =
  /^(?:以后|之后|然后|再|每|至|到|直|间隔|也|并|如|最|一般|通常|建议|推荐|应|从|第|不|男|女|成人|成年|约|大约|其中|上限|下限|共|各|即|后|同|还|孕|婴|儿童|青少年|老年|无|没|有|且|但|而|都|深|速|频|按|其|その後|以後|以降|毎|約|さらに|次|または|もしくは|原則|少なくとも|できれば|推奨|対象|ただし|速|深|頻|間隔|大人|子|高齢|妊|收缩|舒张|血压|収縮|上が|下が|हर|फिर|और|या|उसके|इसके|बाद|लगभग|करीब|कम|से|तक|पहल|दूसर|महिला|पुरुष|वयस्क|अधिकतम|आम|बच्च|बड़|रोज|दिन|كل|ثم|او|بعد|حتي|من|الي|مع|علي|في|و|مرة|بدء|ابتداء|بين|لل|بحد|كحد|لمدة|بعمر|عند|اي|ما)/;

/** What ends a part of a sentence that may have a topic of its own. */
/** "400 mg → 1 g of salt", "… 60 %: free sugars": a number that has ended before its would-be topic begins. */
const BEFORE_TOPIC = /[→=≈]|[:：](?!\d)|\s[-–—]\s/;
/** "対象は、20歳": what は sets is what the rest is about. */
const APART = /[;；，]|(?<!は)、|[,،](?= )|,(?=[\u3040-\u9fff])/g;
/** A paragraph ends, but for one that is a heading. */
const BREAK = /[.。!！?？)]\s*\n\s*\n|\n\s*\n.*\n\s*\n/s;

/** "≥140 mmHg,即可诊断为高血压": the part behind says what the number means. */
const CONCLUDES = /[,，、]\s?(?=(?:即|就|便|则|則|可|称|稱|属|屬|应|應|考虑|诊断|診斷))/g;
export function endsBefore(between: string): boolean {
  const rest = between.replace(CONCLUDES, ' ');
  return BEFORE_TOPIC.test(rest) || rest.search(APART) >= 0;
}

/** The part of the sentence around `at`; what stands in brackets parts it only for what stands there, too. */
export function partOf(line: string, at: number): Span {
  const flat = line.replace(BRACKETS, (all, from: number) =>
    from <= at && at < from + all.length ? all : `(${'x'.repeat(all.length - 2)})`,
  );
  let start = 0;
  for (const { index } of everyMatch(flat, APART)) {
    if (index >= at) return { start, end: index };
    start = index + 1;
  }
  return { start, end: line.length };
}
const BRACKETS = /[(（][^()（）\n]{0,80}[)）]/g;

/** As far behind its number as the sentence is looked through. */
const FAR = 120; // UTF-16 units
/** "…, and for younger adults with certain conditions": others than those of the number before it. */
const FOR_OTHERS =
  /,\s(?:and|or|und|oder|y|o|et|ou|e|en|of)\s(?:(?:also|sometimes|auch|tambien|aussi|anche|ook) )?(?:for|in|fur|bei|para|pour|chez|per|em|voor|bij)\s/;

/** The sentence up to where it goes on to others behind the number. */
export function upTo(text: string, sentence: Span, { end }: Span): Span {
  const from = sentence.start + end;
  const at = text.slice(from, Math.min(sentence.end, from + FAR)).search(FOR_OTHERS);
  return at < 0 ? sentence : { start: sentence.start, end: from + at };
}
