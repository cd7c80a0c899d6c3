import { perReading } from '../kit/per-reading.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, inBase, type Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';

/** What makes an amount one of a reckoning or of a story, whatever else the sentence says. */

/** An answer that explains a poisoning: its great amounts are those of the story, unless it sets a limit. */
const POISONING =
  /\b(?:overdos\w*|poisoning|anti-?poison\w*|poisons? (?:centre|center|control|information|helpline)|antidote\w*|n-?acetylcystein\w*|acetylcystein\w*|acetilcistein\w*|uberdosi\w*|vergiftung\w*|gegenmittel|gegengift|sobredosis|intoxicacion\w*|antidoto\w*|surdos\w*|intoxication\w*|superdos\w*|overdose|intoxicac\w*|sovradosagg\w*|avvelenament\w*|overdosis|overdosering|tegengif\w*|vergiftiging\w*)\b|過量|过量|中毒|解毒|ओवरडोज|विषाक्त|मारक दवा|एंटीडोट|जहर|جرعة زائدة|تسمم|ترياق/;

/** The user took too much, or may have. */
const MISTAKE =
  /\b(?:by mistake|by accident|accidentally|twice|double dose|aus versehen|versehentlich|doppelt|zweimal|por error|sin querer|dos veces|el doble|par erreur|d'un coup|deux fois|por engano|sem querer|duas vezes|em dobro|per sbaglio|per errore|due volte|doppia|per ongeluk|dubbel\w*|twee keer)\b|間違|うっかり|2回分|误|多吃|ग़?लती|दो बार|بالخطا|بالغلط|مرتين/;

/** Asked of every figure and read once. */
export function tellsOfPoisoning(reading: Reading, asked: Reading | undefined): boolean {
  return isOfPoisoning(reading) || (asked !== undefined && (isOfPoisoning(asked) || isOfMistake(asked)));
}

const isOfPoisoning = perReading(({ text }) => POISONING.test(text));
const isOfMistake = perReading(({ text }) => HAS_TAKEN.test(text) && MISTAKE.test(text));

/** "3,000 µg, that is 3 mg": told before, in another unit. */
export function isRestated({ quantities, reading: { text } }: Scene, quantity: Quantity): boolean {
  const value = inBase(quantity.low, quantity);
  return within(quantities, quantity.start - RESTATED - LONGEST, quantity.start).some(
    (one) =>
      one.end <= quantity.start &&
      quantity.start - one.end <= RESTATED &&
      one.unit?.id !== quantity.unit?.id &&
      dimensionOf(one) === dimensionOf(quantity) &&
      inBase(one.low, one) === value &&
      !/[;.]\s/.test(text.slice(one.end, quantity.start)),
  );
}

/** "No more than 4 g a day. That's 8 tablets": so many a day, too, which the sentence before has been judged for. */
export function isSameInPieces({ start, reading: { text } }: Scene): boolean {
  return (
    THAT_IS.test(text.slice(start, start + OPENING)) &&
    A_DAY.test(text.slice(Math.max(0, start - BACK), start))
  );
}

const [OPENING, BACK] = [24, 56];
const THAT_IS =
  /^[\s*_(]*(?:(?:and )?(?:that's|that is|that means|this is|so)|(?:das|dies) (?:sind|ist|entspricht|waren)|(?:eso |esto )?(?:son|es|equivale\w*)|(?:ce |cela |ca )?(?:sont|c'est|fait|soit|represente)|c'est|soit|(?:isso |isto )?(?:sao|e|equivale\w*|da|dao)|(?:cioe|sono|pari a|equivale\w*|fanno)|(?:dat|dit) (?:zijn|is|komt)|即|也就是|相当于|相當於|つまり|これは|यानी|मतलब|اي |يعني|وهذا|وده)(?![a-z])/;
const A_DAY =
  /(?:\b(?:a day|per day|daily|in 24 hours|every 24 hours|am tag|pro tag|taglich|in 24 stunden|al dia|por dia|diari[oa]s?|en 24 horas|par jour|en 24 heures|ao dia|em 24 horas|al giorno|in 24 ore|per dag|in 24 uur)|一天|每天|每日|1日|24小时|24小時|24時間|रोज़|दिन (?:भर )?में|प्रतिदिन|24 घंटे(?: में)?|في اليوم|يوميا|24 ساعة)[^.!?。！？।\n]{0,32}[.!?。！？।)*\s]*$/;

const RESTATED = 24;
/** Of a quantity, and of what stands between the amounts of one prescription. */
const LONGEST = 60;
const PRESCRIPTION = 300;

/** Between the two sides of an equation. */
const EQUALS =
  /^\)?[\s*]{0,3}(?:[=＝≈]|(?:is|are|makes?|equals?|sind|ist|ergibt|ergeben|macht|son|es|equivalen?\w*|suman?|hacen|sont|est|font|fait|sao|e|somam?|dao|equivale\w*|sono|fa|fanno|zijn|daje|to)\s|是|等于|等於|即|合|は|で|यानी|मतलब|होते|तساوي|تساوي|يساوي|يعني|=)[\s*]{0,3}(?:(?:about|rund|unos|environ|cerca de|circa|ongeveer|只|约|約|just|ja|already|bereits|schon)\s?)?(?:\d|\p{L}+ \d)/u;
const TIMES = /\d\s?[×x*✕]\s?$/u;

/** "1,200 mg, 細粒6 g": of what is taken, not of what it holds. */
const PREPARED =
  /(?:細粒|散剤|顆粒|シロップ|颗粒|散剂|\b(?:granul\w*|powder|pulver|polvos?|poudre|polvere|poeder))\s?(?:は|を|约|about|:)?\s?$/;

/** "20 × 500 mg are 10 g", "10 g is 20 tablets of 0.5 g": reckoned, told to nobody. */
export function isReckoned({ reading: { text }, start }: Scene, quantity: Quantity, often: boolean): boolean {
  if (PREPARED.test(text.slice(Math.max(start, quantity.start - 16), quantity.start))) return true;
  const behind = text.slice(quantity.end, quantity.end + 40);
  // "Iron and folic acid: 60 mg + 500 mcg": the parts of one tablet.
  if (/^\s?\+\s?\d/.test(behind)) return true;
  const isProduct = TIMES.test(text.slice(Math.max(start, quantity.start - 8), quantity.start));
  return EQUALS.test(behind) && (isProduct || !often);
}

/** Amounts that the user has taken: whatever the answer makes of them, they are what has been taken. */
export function isOfUser(quantity: Quantity, asked: Reading | undefined): boolean {
  return asked !== undefined && takenIn(asked).has(amountOf(quantity));
}

const takenIn = perReading(
  ({ text, quantities }): ReadonlySet<string> =>
    new Set(HAS_TAKEN.test(text) ? quantities.map(amountOf) : []),
);

function amountOf(quantity: Quantity): string {
  return `${dimensionOf(quantity)} ${inBase(quantity.low, quantity).toPrecision(9)}`;
}

const HAS_TAKEN =
  /\b(?:took|taken|swallowed|had|has been taking|(?:ein)?genommen|nahm|geschluckt|tomo|tomado|tomaba|tomou|tomei|pris|avale\w*|preso|assunto|ingerito|genomen|nam|slikte)\b|飲ん|吃了|吃过|吞|服了|खा ली|ले ली|लिया|اخذ|تناول|بلع/;

/** A frequency before the dose is another's where a stop stands between. */
export function isParted(text: string, from: number, to: number): boolean {
  return /[;；.。|\n]/.test(text.slice(from, to).replace(/\d[.,]\d/g, ''));
}

/** "Isoniazid 300 mg, rifampicin 600 mg in four tablets": several amounts, nobody knows which a tablet holds. */
export function hasSeveralAmounts(scene: Scene, pieces: Quantity): boolean {
  const clause = clauseAt(scene.reading.text, pieces.start);
  const from = Math.max(Math.min(clause.start, pieces.start - 20), pieces.start - PRESCRIPTION);
  const near = within(scene.quantities, from, Math.min(scene.end, pieces.end + PRESCRIPTION)).filter(
    (one) => dimensionOf(one) === 'mass' && one.unit?.per.length === 0,
  );
  return new Set(near.map((one) => inBase(one.low, one))).size > 2;
}

/** "Somebody claims 10 g a day is fine. It isn't": taken back in the next sentence. */
const TAKEN_BACK =
  /^[\s*_"')]*(?:(?:it|that|this|they)(?:'s| is| are|'re)? ?(?:isn't|aren't|not (?:true|right|correct|so|safe)|wrong|false|incorrect|untrue|too (?:much|high)|(?:dangerous|unsafe))|(?:that|this|it)(?:'s| is| would be)? (?:already |far |well |much )?(?:above|over|beyond|more than) (?:the|your|her|his|their|what)|(?:that|this|it)(?:'s| is) [^.!?\n]{0,28}too much\b|too much\b|way too|zu viel\b|zu hoch\b|demasiado\b|trop\b|troppo\b|demais\b|e demais|te veel\b|多すぎ|太多|过量|過量|ज़्यादा|बहुत ज़्यादा|كثير جدا|no, |das (?:ist (?:falsch|zu viel|zu hoch|nicht richtig)|stimmt nicht)|(?:eso|esto) (?:no es|es (?:falso|demasiado|incorrecto|un error))|c'est (?:faux|trop|inexact)|ce n'est pas|(?:isso|isto) (?:nao e|e (?:falso|demais|errado))|(?:questo )?(?:non e (?:vero|corretto)|e (?:falso|troppo|sbagliato))|dat (?:klopt niet|is (?:onjuist|te veel|niet juist))|(?:これ|それ)は(?:誤り|間違い|多すぎ)|这(?:是错|不对|太多|不正确)|यह (?:गलत|सही नहीं|ज़्यादा)|هذا (?:غير صحيح|خطا|كثير))/;

/** Or by its own last words: "12 tablets a day, 6,000 mg, is too much". */
const ENDS_TOO_MUCH =
  /(?:に(?:なり|なって)?|では?|は|も|と)多すぎ(?:ます|る|です)?[。\s]*$|(?:就|都|是|会)(?:过|過|超)量了?[。\s]*$|太多了[。\s]*$/;

/** "You're over the limit. Every 4 hours makes 6 g": said before. */
const SAID_BEFORE =
  /(?:\byou(?:'re| are|'d be| would be) (?:\p{L}+ )?(?:over|above|exceeding)\b|\btoo much\b|\bzu viel\b|\buber(?:schreite\w*| der grenze)|\bse pasa\b|\bte pasas\b|\bdemasiado\b|\b(?:vous )?depasse[zs]?\b|\bc'est trop\b|\bpassa(?:ndo)? do limite\b|\be demais\b|\bsupera\b|\be troppo\b|\bte veel\b|\bover de grens\b|多すぎ|超えて|超量|过量|過量|ज़्यादा है|كثير جدا)[^.!?。]{0,24}[.!。]\s*$/u;

export function isTakenBack({ reading: { text }, start, end }: Scene): boolean {
  if (SAID_BEFORE.test(text.slice(Math.max(0, start - 70), start))) return true;
  return (
    TAKEN_BACK.test(text.slice(end, end + 60)) ||
    ENDS_TOO_MUCH.test(text.slice(Math.max(start, end - 40), end))
  );
}
