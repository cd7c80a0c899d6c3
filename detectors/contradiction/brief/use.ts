import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import { isImperative } from '../advice/orders.ts';
import { cuesIn } from '../case/cues.ts';
import { LOOSE, UNOPENED } from '../settings/loose.ts';
import { AT_ONCE } from '../waits/wait-words.ts';
import { timesIn, wordsOf } from './brief.ts';
import { TOMORROW } from './when.ts';

/** Whether the second of two sentences of a brief answer uses what the first says, and opens no other case. */

const PEOPLE = new Set('child adult old pregnant'.split(' '));

/** The second speaks of people of whom the first does not. */
export function namesOthers(reading: Reading, a: Span, b: Span): boolean {
  const known = cuesIn(reading, a, PEOPLE);
  return [...cuesIn(reading, b, PEOPLE)].some((id) => !known.has(id));
}

/** A condition and a choice: of an example ("if breakfast is at 8") they open no other case. */
const CONDITIONS =
  /(?<![\p{L}\p{M}])(?:if|whether|or|may|can|wenn|falls|oder|si|o|u|se|ou|als|indien|of|अगर|यदि|या|तो|(?:हो|हों|होने|लगे|आए|रहे) (?:तो|पर)|भी|اذا|او)(?![\p{L}\p{M}])|如果|若|或|場合|とき|時|なら|れば|たら|または|もしくは/gu;
const CHOICE = /(?<![\p{L}\p{M}])(?:or|oder|bzw|o|ou|of|या|او)(?![\p{L}\p{M}])|または|もしくは|或者?/gu;
/** The hour or the day of an example. */
const EXAMPLE =
  /\d ?(?:am|pm|a\.m|p\.m|uhr|h\b|uur|点|時|बजे)|(?:a las|as|alle|um|om|at|الساعة) \d|\b(?:for example|example|zum beispiel|beispiel|por ejemplo|ejemplo|par exemple|exemple|por exemplo|exemplo|esempio|bijvoorbeeld|voorbeeld)\b|例えば|たとえば|例如|比如|उदाहरण|मतलब|مثلا|مثال/u;
/** What holds always holds under a condition too. */
const ALWAYS =
  /(?<![\p{L}\p{M}])(?:always|never|only|must|at all|immer|nie|niemals|nur|muss|siempre|nunca|jamas|solo|toujours|jamais|uniquement|sempre|mai|soltanto|altijd|nooit|alleen|हमेशा|कभी|सिर्फ|केवल|دائما|ابدا|فقط|دائما)(?![\p{L}\p{M}])|必ず|いつも|絶対|常に|だけ|一定|必须|必須|始终|切勿|千万|只|完全/u;
/** Something else is weighed. */
const OTHERWISE =
  /(?<![\p{L}\p{M}])(?:unlike|instead of|rather than|anders als|statt|en vez de|en lugar de|au lieu|em vez|invece di|in plaats van|بدلا)(?![\p{L}\p{M}])|而不是|代わりに/u;

export function isUseOf(
  reading: Reading,
  a: Span,
  b: { readonly hit: Span; readonly sentence: Span },
): boolean {
  const loose = LOOSE[reading.language ?? ''];
  if (!loose) return false;
  const [rule, use] = [wordsOf(reading, a), wordsOf(reading, b.sentence)];
  if (UNOPENED.test(rule) !== UNOPENED.test(use) || namesOthers(reading, a, b.sentence)) return false;
  if (OTHERWISE.test(use)) return false;
  const clause = clauseAt(reading.text, b.hit.start);
  const opening = { start: b.sentence.start, end: Math.min(b.hit.start, b.sentence.start + 30) };
  // "空腹のとき": the words of the value open no other case.
  const behind = { start: b.hit.end, end: Math.max(b.hit.end, clause.end) };
  const around = [opening, { start: clause.start, end: b.hit.start }, behind]
    .map((span) => wordsOf(reading, span))
    .join(' ');
  const free = EXAMPLE.test(use) || ALWAYS.test(rule);
  // "So" is a conclusion of English, and a condition of French and Portuguese.
  if (!free && cuesIn(reading, a, CONDITION).size > 0 && !UNLESS.test(rule)) return false;
  return !loose.test(around.replace(free ? CONDITIONS : CHOICE, ' ').replace(REFLEXIVE, ' '));
}

/** "Como se sente": no condition. */
const REFLEXIVE = /(?<=(?<!\p{L})(?:como|onde|quem|que|nao|come|che|non) )se(?!\p{L})/gu;
const CONDITION = new Set(['if']);
/** "Unless your centre told you otherwise" leaves the rule as it is. */
const UNLESS =
  /(?<!\p{L})(?:unless|except|es sei denn|ausser|a menos que|salvo|sauf|a moins|a menos|exceto|tranne|salvo|a meno|tenzij|behalve|الا)(?!\p{L})|除非/u;
/** After something, as at other times: a later step, which of a meal would be its value. */
const STEP =
  /(?<![\p{L}\p{M}])(?:after|once|when|as usual|at night|wer|nach|sobald|nachdem|wie (?:immer|gewohnt|ublich)|quien|tras|despues de|una vez|cuando|como siempre|celui qui|apres|une fois|des que|quand|comme d'habitude|quem|depois d\p{L}+|apos|assim que|quando|como sempre|chi|dopo|una volta|appena|come (?:al solito|sempre)|wie|na|zodra|nadat|zoals (?:altijd|gewoonlijk)|बाद|जब|بعد|عندما|بمجرد|كالمعتاد)(?![\p{L}\p{M}])|後(?:は|に|で|、)|后|とおり/u;
/** Not each time: "after each injection" is no later step. */
const EACH_TIME =
  /(?<![\p{L}\p{M}])(?:after|nach|tras|despues de|apres|depois de|apos|dopo|na|بعد) (?:each|every|using|use|jede[rmn]?|cada|chaque|ogni|elke?|كل) ?|毎回|每次/gu;

export function isLaterStep(reading: Reading, sentence: Span): boolean {
  const said = wordsOf(reading, sentence).replace(EACH_TIME, ' ');
  return STEP.test(said) && !AT_ONCE.test(said);
}

/** Words for what goes wrong: told of whoever does it, no order. */
const HARM =
  /(?<![\p{L}\p{M}])(?:makes?|sends?|causes?|lets?|risks?|would|could|swallow|lasst|fuhrt|bewirkt|schluckt|riskiert|wurde|hace que|provoca|puede|fait|provoque|risque|faz|provoca|fa|provoca|rischia|zorgt|veroorzaakt|से|يسبب|يجعل|يؤدي|قد)(?![\p{L}\p{M}])|会|會|导致|させ|おそれ|恐れ|と[、血]/u;

/** An order or a permission, where the language marks it, or something to do now. */
export function isOrder(reading: Reading, hit: Span, sentence: Span): boolean {
  return (
    isImperative(reading, sentence) ||
    isImperative(reading, clauseAt(reading.text, hit.start)) ||
    ALLOWS.test(wordsOf(reading, sentence)) ||
    isNow(reading, sentence)
  );
}

/** The same; elsewhere nothing that goes wrong. */
export function isOrdered(
  reading: Reading,
  { hit, sentence }: { readonly hit: Span; readonly sentence: Span },
): boolean {
  return isOrder(reading, hit, sentence) || !HARM.test(wordsOf(reading, sentence));
}
const ALLOWS =
  /(?<![\p{L}\p{M}])(?:you can|you may|is fine|are fine|ok|konnen sie|durfen sie|in ordnung|puede|puedes|podes|vous pouvez|pode|voce pode|puo|u kunt|mag|सकते|يمكنك)(?![\p{L}\p{M}])|可以|てかまいません|大丈夫/u;

/** "Tonight", "right now": no later step. */
const NOW =
  /(?<![\p{L}\p{M}])(?:tonight|today|now|this (?:evening|morning|afternoon)|that (?:evening|afternoon)|straight ?away|right away|immediately|heute|jetzt|sofort|gleich|esta (?:noche|tarde)|hoy|ahora|enseguida|en seguida|ya mismo|ce soir|aujourd'hui|maintenant|tout de suite|des demain|demain matin|tomorrow morning|morgen fruh|manana por la manana|amanha cedo|domani mattina|morgenochtend|कल सुबह|غدا صباحا|hoje|agora|esta noite|ja|stasera|oggi|adesso|subito|vanavond|vandaag|nu|meteen|आज|अभी|तुरंत|الليلة|اليوم|الان|فورا)(?![\p{L}\p{M}])|今夜|今晩|今日|すぐ|今晚|今天|马上|立刻|立即|现在|明早|明天早上|明日の朝/u;

/** `rule`: what holds for days holds tomorrow. */
export function isNow(reading: Reading, sentence: Span, rule?: Span): boolean {
  const said = wordsOf(reading, sentence);
  const days = rule !== undefined && timesIn(reading, rule).some(({ low }) => low >= 48);
  return NOW.test(said) || (days && TOMORROW.test(said));
}
