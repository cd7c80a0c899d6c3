import { everyMatch } from '../../kit/every-match.ts';
import { areSiblings, lineStart } from '../../kit/lines.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { tablesOf } from '../../kit/tables.ts';
import { wordedIn } from '../../kit/worded.ts';
import type { Conflict } from '../conflict.ts';
import { apart } from '../figures/apart.ts';
import { areOtherUses } from '../rates/uses.ts';
import { echoOf } from './cues.ts';
import { drugsOf } from './drugs.ts';
import { areOfOtherMedicines } from './other-medicines.ts';
import { areOtherStrengths } from './strengths.ts';
import { supplementAt, supplementsIn } from './supplements.ts';

/**
 * Two places that stand beside each other and are of two things: days before a rash and days after it, an age, what a
 * food holds of two substances, the terms of a sum, the tablet and the calcium that is kept away from it, a warning of
 * what must not be done. Asked of what would be a finding only.
 */

const FIGURES = /^(?:figure|frequency|daily-maximum|interval)$/;
const MEALS = /^(?:with-food|meal|meal-time|day-time)$/;

/** What is done wrongly is told as wrong. */
const DANGER =
  /\b(?:danger\w*|toxic\w*|poison\w*|overdos\w*|fatal\w*|deadly|lethal|kill\w*|died|dying|deaths?|life-threatening|mistake\w*|by accident|accidental\w*|wrongly|lebensgefahr\w*|gefahrlich\w*|giftig\w*|vergift\w*|todlich\w*|uberdos\w*|versehen\w*|fehler\w*|peligr\w*|toxic\w*|mata\w*|mortal\w*|muert\w*|error\w*|por equivocacion|sobredosis|danger\w*|mortel\w*|toxique\w*|tuer?|surdos\w*|erreur\w*|perigo\w*|mata[rm]?|morte\w*|erro\w*|superdos\w*|por engano|pericol\w*|tossic\w*|uccid\w*|sovradosag\w*|errore|per sbaglio|gevaarlijk\w*|levensgevaar\w*|dodelijk\w*|overdoser\w*|vergissing\w*|per ongeluk|zagraz\w*|smierteln\w*|tehlikel\w*|olumcul\w*|livsfarlig\w*|dodlig\w*)\b|опасн|смертел|токсич|危险|中毒|致命|致死|误|過剰|命に|危険|誤|死亡|ज़हर|जहर|जानलेवा|ख़तरनाक|खतरनाक|ग़लती|गलती|مميت|قاتل|يقتل|تقتل|خطر|سام|بالخطا|تسمم|위험|치명/;

function isWarning({ text }: Reading, { start, end }: Span): boolean {
  const clause = clauseAt(text, start);
  return (
    DANGER.test(text.slice(clause.start, start)) ||
    DANGER.test(text.slice(end, sentenceEnd(text, clause, end)))
  );
}

/** Two clauses on: "误成每天吃会中毒,甚至致命". */
function sentenceEnd(text: string, clause: Span, end: number): number {
  return Math.min(Math.max(clause.end, end), sentenceAt(text, end - 1).end);
}

/** "2 days before the rash", "出疹前1到2天": up to something, not from it. */
const BEFORE_BEHIND =
  /^[\s*_]{0,3}(?:before(?:hand)?|prior to|ahead\b|vor\b|bevor|vorher|zuvor|davor|avant|antes|prima|voor(?:dat)?\b|przed|once\b|innan|fore\b|до |前|पहले|से पहले|قبل|전)/;
const BEFORE_AHEAD = /(?:前|قبل(?: حوالي| نحو)?|\bvor|之前|पहले) ?$/;

export function isBefore({ text }: Reading, { start, end }: Span): boolean {
  return (
    BEFORE_BEHIND.test(text.slice(end, end + 16)) ||
    BEFORE_AHEAD.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** "24時間たてば": from when on; of "24 hours after" the rules know. */
function isSince({ text, language }: Reading, { end }: Quantity): boolean {
  return language === 'ja' && /^(?:以上)?(?:た[てっ]|経[てっ過])/.test(text.slice(end, end + 5));
}

/** An age from or up to which something holds. */
const AGE_AHEAD =
  /\b(?:under|over|below|above|aged?|from age|younger than|older than|babies|infants?|unter|uber|ab|jungere?r? als|alter als|vor|menores? de|mayores? de|antes de(?: los)?|desde los|a partir de(?: los)?|moins de|plus de|avant|des|a partir de|sous|sotto i|sopra i|prima dei|dai|dal|onder de|boven de|vanaf|jonger dan|ouder dan|abaixo de|acima de|a partir dos|antes dos|menos de|mais de) \**$|(?:生後|满|未满|小于|大于)$/;
const AGE_BEHIND =
  /^[\s*]{0,2}(?:以下|以上|未满|未満|以内的|大的|龄|of age|old\b|or (?:younger|older|under|over)|and (?:under|over|older)|und (?:alter|junger)|oder alter|alt\b|et plus|d'age|y mas|o mas|de edad|ou mais|de idade|di eta|in su|en ouder|of ouder|oud\b|से (?:कम|छोट|बड़|ज़्यादा|ऊपर)|से पहले के|की उम्र|فما|فاكثر|من العمر)/;

function isAge({ text, language }: Reading, { start, end }: Quantity): boolean {
  // Dutch "over vijf jaar": in five years.
  if (language === 'nl' && text.slice(0, start).endsWith('over ')) return false;
  return (
    AGE_AHEAD.test(text.slice(Math.max(0, start - 24), start)) || AGE_BEHIND.test(text.slice(end, end + 16))
  );
}

/** Months and years are ages, lengths in days are not. */
function isAgeUnit({ unit }: Quantity): boolean {
  return unit?.atom.id === 'month' || unit?.atom.id === 'year';
}

/** "5 × 30 = 150", "Total: 325 mg in 20 days": terms and sums. */
const SUM =
  /\d ?[×x*·] ?\d|[=≈÷]|\b(?:total\w*|sum|sums|altogether|in all|adds? up|summe|insgesamt|zusammen|gesamt\w*|somme|en tout|suma\w*|som[ae]\w*|soma\w*|totale|complessiv\w*|samen|opgeteld|totaal)\b|合计|合計|总共|一共|共计|全部で|कुल|المجموع|الاجمالي|اجمالي/;

function isSummed({ text }: Reading, span: Span): boolean {
  const { start, end } = sentenceAt(text, span.start);
  return SUM.test(text.slice(start, end));
}

/** Pregnancy is counted in weeks from a date: every date has its own. */
const PREGNANT =
  /pregnan|gestation|due date|last (?:menstrual )?period|schwanger|geburtstermin|letzten? (?:regel|periode)|\bssw\b|embaraz|ultima (?:regla|menstrua)|fecha (?:probable )?de parto|grossesse|enceinte|amenorrhee|dernieres regles|gravid|ultima mestrua|parto|zwanger|uitgerekend|bevalling|menstruatie|wekenecho|ciaz|hamile|беремен|怀孕|孕|妊娠|月经|月経|予定日|预产期|गर्भ|माहवारी|डिलीवरी|حمل|حامل|الدورة|الولادة|임신/;
const COUNTED = new Set(['week', 'day', 'month']);

/** Values a thousandfold apart are of two substances. */
const OTHER_SUBSTANCE = 20;

function areOtherSubstances(a: Quantity, b: Quantity): boolean {
  if (dimensionOf(a) !== 'mass' || dimensionOf(b) !== 'mass') return false;
  const [one, other] = [inBase(a.high, a), inBase(b.high, b)];
  return Math.max(one, other) > OTHER_SUBSTANCE * Math.min(one, other);
}

function quantityAt(reading: Reading, span: Span): Quantity | undefined {
  const at = ({ start, end }: Span): boolean => start < span.end && span.start < end;
  return (
    within(reading.quantities, Math.max(0, span.start - 1), span.end + 1).find(at) ??
    wordedIn(reading, sentenceAt(reading.text, span.start)).find(at)
  );
}

/** The user has said the second figure: it is spoken of as given. */
function isGiven(prompt: Reading | undefined, value: Quantity): boolean {
  if (!prompt || !value.unit) return false;
  return prompt.quantities.some(
    (one) => one.known && one.unit && dimensionOf(one) === dimensionOf(value) && !apart(one, value),
  );
}

function areOtherFigures(
  reading: Reading,
  prompt: Reading | undefined,
  { rule, first, second }: Conflict,
): boolean {
  const [a, b] = [quantityAt(reading, first), quantityAt(reading, second)];
  if (!a?.unit || !b?.unit) return false;
  if (isGiven(prompt, b)) return true;
  const time = dimensionOf(a) === 'time' && dimensionOf(b) === 'time';
  if (time) {
    if (isBefore(reading, a) !== isBefore(reading, b) || isSince(reading, a) !== isSince(reading, b))
      return true;
    if ([a, b].some((one) => isAgeUnit(one) && isAge(reading, one))) return true;
    if (
      [a, b].some((one) => PREGNANT.test(aroundOf(reading, one))) &&
      [a, b].some(({ unit }) => unit?.atom.id === 'week') &&
      bothCounted(a, b)
    )
      return true;
  }
  if (rule !== 'figure') return false;
  const isRepeated = echoOf(reading, sentenceAt(reading.text, second.start)) === 'summary';
  return (time && !isRepeated && isSummed(reading, first)) || areOtherSubstances(a, b);
}

/** Its sentence and the one before. */
function aroundOf({ text }: Reading, { start }: Span): string {
  const sentence = sentenceAt(text, start);
  return text.slice(sentenceAt(text, Math.max(0, sentence.start - 2)).start, sentence.end);
}

function bothCounted(a: Quantity, b: Quantity): boolean {
  return [a, b].every(({ unit }) => COUNTED.has(unit?.atom.id ?? ''));
}

/** Glucose before and after meals, a sample: measured or drawn, not taken. */
const SAMPLE =
  /\b(?:sample|drawn|blood (?:test|draw)|blutabnahme|blutentnahme|prise de sang|analisi|prelievo|analisis|exame de sangue|bloedprik\w*|bloedonderzoek|spritz\w*|inject\w*|walk\w*|spazier\w*|brush\w*)\b|抽血|採血|散步|走\d|散歩|टहल|تحليل|المشي/;
const GLUCOSE_VALUE = /\d ?(?:mmol\/l|mg\/dl)/;
const VALUE_AHEAD =
  /(?:[<>≤≥] ?\d+(?:\.\d+)?|(?<![\d.,])(?:[4-9]\d|\d{3}|\d\.\d))(?: ?(?:mg\/dl|mmol\/l))? ?$/;

function isMeasuredHere({ text }: Reading, span: Span): boolean {
  const { start, end } = sentenceAt(text, span.start);
  return (
    SAMPLE.test(text.slice(start, end)) ||
    VALUE_AHEAD.test(text.slice(Math.max(0, span.start - 16), span.start)) ||
    GLUCOSE_VALUE.test(text.slice(start, end))
  );
}

const OF_A_MEDICINE = /^(?:with-food|meal|meal-time|day-time|time-of-day|frequency)$/;

/** What is said of the calcium is not said of the tablet. */
function isOfSupplement(reading: Reading, { rule, first, second }: Conflict): boolean {
  const [one, other] = [first, second].map(({ start }) => supplementsIn(reading, start)) as [string, string];
  // Of an answer that opens with the iron and names no medicine, the iron is the medicine.
  const isSubject = rule === 'frequency' && other === '';
  return (
    one !== other && !(isSubject && drugsOf(reading).every(({ start }) => start === supplementAt(reading)))
  );
}

/** A case that one of the two sentences names and the other does not. */
const CASES: readonly RegExp[] = [
  // Without treatment an illness lasts longer.
  /\b(?:untreated|without (?:treatment|antibiotics?|medicine)|unbehandelt\w*|ohne (?:behandlung|antibiotik\w*|therapie)|sin (?:tratamiento|antibiotico)|sans (?:traitement|antibiotique)|sem (?:tratamento|antibiotico)|senza (?:antibiotic\w|cura|terapia|trattamento)|zonder (?:behandeling|antibiotic\w*)|onbehandeld)\b|不治疗|不用药|未治疗|治療しない|治療しなければ|बिना इलाज|इलाज न|(?:بدون|دون) (?:ال)?(?:علاج|مضاد)/,
  // The mother at the breast is not the child.
  /breast-?feeding (?:mother|mum|mom|woman)|nursing mother|still(?:ende|mutter)|(?:madre|mama) que (?:da el pecho|amamanta|lacta)|madres? lactante|en periodo de lactancia|(?:maman|mere|femme)s? (?:qui allaite|allaitant)|(?:mae|mulher)\w* que amamenta|lactante|(?:mamma|donna|madre) che allatta|borstvoeding geeft|(?:哺乳|喂奶)(?:期)?(?:的)?(?:妈妈|母亲|妇女)|授乳中|दूध पिलाने वाली|स्तनपान करा|مرضع/,
  // At night, on other days.
  /\b(?:at night|overnight|as usual|rest of the (?:day|night)|nachts|in der nacht|wie (?:gewohnt|immer|sonst)|de noche|por la noche|como siempre|la nuit|comme d'habitude|a noite|como de costume|di notte|come al solito|'s nachts|zoals gewoonlijk)\b|晚上|夜里|夜は|就寝|いつも(?:どおり|通り)|रात|हमेशा की तरह|ليلا|كالمعتاد/,
];
/** Cases that only hold where the other sentence has a length of time: "don't lie down for 30 minutes". */
const AT_NIGHT = 2;

function namesOtherCase(reading: Reading, { rule, first, second }: Conflict): boolean {
  const [a, b] = [first, second].map(({ start }) => sentenceAt(reading.text, start)) as [Span, Span];
  return CASES.some((pattern, index) => {
    const [one, other] = [a, b].map(({ start, end }) => pattern.test(reading.text.slice(start, end)));
    if (one === other) return false;
    if (index !== AT_NIGHT) return true;
    // How long a cream stays on is the same by night.
    if (FIGURES.test(rule) || rule.startsWith('wait-')) return false;
    const timed = other ? a : b;
    return within(reading.quantities, timed.start, timed.end).some(
      // An age is no length of a night.
      (value) => dimensionOf(value) === 'time' && inBase(value.low, value) < 72,
    );
  });
}

/** Injuries, each with its own first aid. */
const INJURIES: readonly RegExp[] = [
  /\b(?:neck|back ?ache|tension|stiff\w*|nacken\w*|verspann\w*|ruckenschmerz\w*|cuello|contractura\w*|espalda|nuque|dos\b|torcicolo|collo|schiena|nek|rug)\b|肩こり|腰痛|颈|腰|गर्दन|कमर|الرقبة|الظهر/,
  /\b(?:period pain|cramps?|regelschmerz\w*|colicos?|regles douloureuses|mestrua\w*|menstrua\w*|gout|gicht|gota|goutte|gotta|jicht)\b|痛经|生理痛|痛風|痛风|गठिया|النقرس|الحيض/,
  /\b(?:burns?|scald\w*|verbrennung\w*|verbruh\w*|quemadura\w*|brulure\w*|queimadura\w*|ustion\w*|scottatur\w*|brandwond\w*)\b|烧伤|烫伤|やけど|जलन|जलने|حرق|حروق/,
  /\b(?:eyes?|splash|chemical|lauge\w*|auge\w*|ojos?|yeux|oeil|projection|chimique|olhos?|occhi\w*|oog|ogen|chemische)\b|眼|目に|आँख|العين/,
  /\b(?:bites?|stings?|bitten|biss\w*|stich\w*|mordedura\w*|picadura\w*|morsure\w*|piqure\w*|mordida\w*|picada\w*|mors[oi]|puntur\w*|beet|steek)\b|咬|蜇|刺され|噛ま|काट|डंक|لدغ|عضة/,
  /\b(?:sprain\w*|strain\w*|verstauch\w*|zerr\w*|esguince\w*|torcedura\w*|entorse\w*|entors[ei]|distorsion\w*|verstuik\w*|verzwik\w*)\b|扭伤|捻挫|मोच|التواء/,
  /\b(?:nosebleed\w*|nasenbluten|sangrado nasal|saignement de nez|epistassi|bloedneus)\b|鼻血|नकसीर|نزيف الانف/,
];

function areOtherInjuries({ text }: Reading, first: Span, second: Span): boolean {
  const [one, other] = [first, second].map((span) => {
    const { start, end } = sentenceAt(text, span.start);
    return INJURIES.map((pattern) => pattern.test(text.slice(start, end)));
  }) as [boolean[], boolean[]];
  return one.includes(true) && other.includes(true) && !one.some((has, index) => has && other[index]);
}

const EVENT =
  /\b(?:after|nach|despues de|tras|apres|depois de|apos|dopo)(?: (?:an?|the|einer?|einem|dem|der|une?|el|la|las|le|les|uma?|uno?|il|lo))? (\p{L}{3,5})/gu;

/** "After the procedure", "after a stroke": two events, each with its own time. */
function areAfterOtherEvents({ text }: Reading, first: Span, second: Span): boolean {
  const [one, other] = [first, second].map((span) => {
    const { start, end } = sentenceAt(text, span.start + Math.floor((span.end - span.start) / 2));
    return everyMatch(text.slice(start, end), EVENT).map(([, event]) => event);
  }) as [string[], string[]];
  return one.length > 0 && other.length > 0 && !other.some((event) => one.includes(event));
}

/** Two rows of one table are of two things. */
function areRows(reading: Reading, first: Span, second: Span): boolean {
  return tablesOf(reading).some(({ rows }) => {
    const [one, other] = [first, second].map(({ start: at }) =>
      rows.findIndex((cells) => cells.some(({ start, end }) => start <= at && at < end)),
    ) as [number, number];
    return one >= 0 && other >= 0 && one !== other;
  });
}

/** "- Breakfast 2.1 g", "- In the fridge: 4 days": of each its own figure. */
const FIGURE_BEHIND = /^[^\d\n.。]{0,24}\d/;

function areItems({ text }: Reading, first: Span, second: Span): boolean {
  return (
    [first, second].every(({ end }) => FIGURE_BEHIND.test(text.slice(end, end + 26))) &&
    areSiblings(text, first.start, second.start, 200)
  );
}

/** The label of such an item names a case: what else the text says of it is no instruction against it. */
function isLabel({ text }: Reading, { start, end }: Span): boolean {
  const line = text.slice(lineStart(text, start, 40) ?? start, start);
  return (
    /^\s*[-*•|] ?(?:\p{L}{1,2} )?$/u.test(line) &&
    /^[^:：\n]{0,24}[:：][^\d\n]{0,12}\d/.test(text.slice(end, end + 40))
  );
}

/** Rules of brief answers: of these one case is known. */
const OF_A_BRIEF = /^(?:course-end|cold-or-heat|upright-or-down|nothing-to-drink)$/;

export function areBeside(reading: Reading, prompt: Reading | undefined, conflict: Conflict): boolean {
  const { rule, first, second } = conflict;
  if ((FIGURES.test(rule) || OF_A_MEDICINE.test(rule)) && areRows(reading, first, second)) return true;
  if (!FIGURES.test(rule) && (areItems(reading, first, second) || isLabel(reading, first))) return true;
  if (FIGURES.test(rule) && areOtherFigures(reading, prompt, conflict)) return true;
  if (isWarning(reading, first) !== isWarning(reading, second)) return true;
  if (OF_A_BRIEF.test(rule)) return false;
  if (!/^(?:company|advice)$/.test(rule) && isOfSupplement(reading, conflict)) return true;
  if (namesOtherCase(reading, conflict)) return true;
  if (OF_A_MEDICINE.test(rule) && areOfOtherMedicines(reading, prompt, first, second)) return true;
  if (rule === 'advice' && areAfterOtherEvents(reading, first, second)) return true;
  if (areOtherInjuries(reading, first, second)) return true;
  if ((rule === 'frequency' || rule === 'time-of-day') && areOtherUses(reading, first, second)) return true;
  if (rule === 'frequency' && areOtherStrengths(reading, first, second)) return true;
  return MEALS.test(rule) && [first, second].some((one) => isMeasuredHere(reading, one));
}
