import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn } from '../case/cues.ts';
import { isForSame } from '../case/one-case.ts';
import { topicsIn } from '../case/stems.ts';
import { denies, words } from '../settings/loose.ts';
import { pressuresIn } from './figure.ts';
import { FINE, HIGH, LOW } from './verdicts.ts';

/**
 * A limit and a single value beyond it that the answer takes lightly: "below 70 mg/dL is low … at 62 there is nothing to
 * do", "from 135/85 … your 142/88 is normal", "38 °C or more … 37.6 is a fever".
 */

type Pair = readonly [Span, Span];

const BELOW =
  /(?:\b(?:below|under|less than|lower than|unter(?:halb)?|weniger als|por debajo de|menos de|inferior(?:es)? a|baj[ae]n? de|moins de|en dessous de|au-dessous de|inferieure?s? a|abaixo de|menor(?:es)? (?:que|do que)|sotto(?: i| gli)?|inferior[ei] a|meno di|onder(?: de)?|lager dan|minder dan)|[<≤]|低于|小于|不足|(?:تحت|اقل من|دون|عن))(?: los| las| les| os| as| i| de)? ?\**$/;
const BELOW_BEHIND =
  /^\**(?: ?\p{L}{1,9}(?:\/\p{L}+)?)? ?(?:or (?:less|lower|below)|oder (?:weniger|niedriger)|o menos|ou moins|ou menos|o meno|of (?:lager|minder)|以下|未満|を下回|से (?:नीचे|कम))/u;
const ABOVE =
  /(?:\b(?:above|over|more than|higher than|at least|from|reaches|hits|exceeds?|uber|ab|mehr als|hoher als|mindestens|mas de|por encima de|superior(?:es)? a|a partir de|supera(?:n)?|desde(?: los)?|plus de|au-dessus de|superieure?s? a|des|depasse(?:nt)?|atteint|acima de|mais de|maior(?:es)? (?:que|do que)|sopra(?: i| gli)?|oltre(?: i)?|piu di|superior[ei] a|dai?|boven(?: de)?|hoger dan|meer dan|vanaf)|[>≥]|高于|超过|大于|达到|(?:فوق|اعلي من|اكثر من|تجاوز\S*))(?: los| las| les| os| as| i| de)? ?\**$/;
const ABOVE_BEHIND =
  /^\**(?: ?\p{L}{1,9}(?:\/\p{L}+)?)? ?(?:or (?:more|higher|above|over)|and (?:above|over|higher)|oder (?:mehr|hoher|daruber)|o mas|o superior|ou (?:plus|davantage|au-dela)|et plus|ou mais|o piu|in su|of (?:hoger|meer)|以上|を超え|を上回|(?:या (?:इससे |उससे )?(?:ज़्यादा|ज्यादा|अधिक|ऊपर))|से (?:ऊपर|ज़्यादा|ज्यादा|अधिक)|(?:و|ف)?(?:ما فوق|اكثر|اعلي))/u;

/** What brings up somebody's value: "with a reading of 62", "your 142/88". */
const BROUGHT =
  /(?:\b(?:values?|readings?|results?|levels?|numbers?|averages?|at|of|with|your|is|was|inr|wert\w*|ergebnis\w*|bei|mit|ihr\w*|valor\w*|resultado|lectura|media|promedio|con|de|tus?|sus?|valeurs?|resultat|taux|lecture|moyenne|avec|votre|leitura|com|seu|sua|em|valore|lettura|un|tua?|sua|di|do|da|e|es|est|ist|esta|ligt|liegt|waarde|meting|uitslag|met|bij|een|uw|je)|के?|की|वाली|सामान्य|रिपोर्ट|रीडिंग|(?:قراءتك|قياسك|نتيجتك|قراءة|القراءة|قياس|نتيجة|مستوي|عند|السكر|الظهر|الصباح))[ *:]*$/u;
const BROUGHT_SIGNS = /(?:值|为|是|有|在|到|の|は|が|值是)[ *:]*$/;

/** Nothing is to be done: the "not" is its own. */
const NOTHING: Readonly<Record<string, RegExp>> = {
  en: words(
    "(?:no|not any) (?:need|reason|cause|action|treatment)|(?:don't|do not|needn't|won't|doesn't) (?:\\p{L}+ ){0,2}need|nothing (?:to|that)|not (?:necessary|needed|a (?:problem|concern|worry))|(?:keep|carry on|continue) (?:fasting|as usual|as before)|can (?:safely )?wait|ignore",
  ),
  de: words(
    'kein\\p{L}* (?:grund|anlass|handlungsbedarf|behandlung|problem)|nicht(?:s)? (?:\\p{L}+ )?(?:tun|unternehmen|notig|notwendig|beunruhig\\p{L}*)|unbedenklich|(?:brauch|muss)\\p{L}* (?:\\p{L}+ ){0,2}nichts|weiter ?fasten',
  ),
  es: words(
    'no (?:te |le |les )?(?:hace falta|es necesario|hay que|necesita\\p{L}*|hay (?:motivo|problema|por que))|no (?:haga|hagas) nada|nada que hacer|sin problema|(?:siga|sigue|continue|continua) (?:con el |en |el )?ayun\\p{L}*',
  ),
  fr: words(
    '(?:pas|plus) (?:besoin|necessaire|la peine|de quoi)|sans crainte|inutile|rien (?:a faire|de grave)|aucune? (?:raison|traitement|besoin|probleme)|(?:continuez|poursuivez) (?:le|votre|a) jeu[n]\\p{L}*',
  ),
  pt: words(
    'nao (?:precisa|e preciso|e necessario|ha (?:necessidade|motivo|problema)|faz falta)|nada a fazer|sem (?:problema|necessidade)|continu\\p{L}* (?:o |em |com o )?jejum',
  ),
  it: words(
    "non (?:serve|occorre|e necessario|bisogna|c'e (?:bisogno|motivo))|niente da fare|nessun (?:bisogno|motivo|problema)|continu\\p{L}* (?:il |a )?digiun\\p{L}*|inutile",
  ),
  nl: words(
    'niet (?:nodig|erg)|niets (?:te doen|aan de hand)|geen (?:reden|actie|behandeling|probleem)|hoef\\p{L}* (?:\\p{L}+ ){0,3}(?:niet|niets)|(?:gewoon door|verder) ?vasten',
  ),
  ja: /必要(?:は|が)?(?:ありません|ない)|しなくて(?:も)?(?:よい|いい|大丈夫|構いません|かまいません)|様子を見て|問題(?:は)?(?:ありません|ない)|心配(?:は)?(?:いりません|ありません)|続けてかまいません/u,
  zh: /不(?:需要|用|必)|无需|没有?(?:必要|问题|关系)|没关系|不碍事|继续(?:禁食|斋戒)/u,
  hi: words(
    'ज़रूरत नहीं|जरूरत नहीं|ज़रूरी नहीं|जरूरी नहीं|कुछ (?:करने|नहीं)|(?:उपवास|रोज़ा|व्रत) (?:जारी|पूरा)|कोई (?:बात|दिक्कत|समस्या) नहीं',
  ),
  ar: /لا (?:داعي|حاجة|يلزم|تحتاج|ضرورة|باس)|ليس (?:ضروريا|من الضروري)|(?<!لا \p{L}?)(?<!\p{L})[فو]?(?:اكمل|واصل|تابع|كمل) (?:صيام|الصيام|صوم)|لا شيء/u,
};

/** "It is a fever", and that it is none. */
const FEVER =
  /(?<!\p{L})(?:fever|fieber|fiebre|fievre|febre|febbre|koorts|बुखार|बुख़ार|حمي|حرارة مرتفعة)(?!\p{L})|発熱|发烧|发热/u;

interface Limit {
  readonly value: Quantity;
  readonly side: 'above' | 'below';
  /** Within it all is well. */
  readonly good: boolean;
  readonly sentence: Span;
}

const GOOD = new Set(['goal', 'normal']);
/** Of these an answer gives limits to somebody's value. */
const KINDS = new Set(['mass', 'amount', 'pressure', 'percent', 'temperature', 'beats', 'cells', 'angle']);

/** Its kind: the unit with what it is per; a bare number may be of any. */
function kindOf({ unit }: Quantity): string | undefined {
  if (!unit) return '';
  const per = unit.per.map(({ atom }) => atom.id).join('/');
  const { dimension, id } = unit.atom;
  if (!KINDS.has(dimension) || ((dimension === 'mass' || dimension === 'amount') && per === ''))
    return undefined;
  return dimension === 'angle' ? 'degC' : `${id}/${per}`;
}

function areAlike(a: Quantity, b: Quantity): boolean {
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one === undefined || other === undefined || (one !== other && one !== '' && other !== '')) return false;
  const ratio = a.low / b.low;
  return ratio > 1 / MOST && ratio < MOST;
}
const MOST = 5;

/** A body's temperature, a blood pressure's upper value, else anything measured. */
function valuesOf(reading: Reading): Quantity[] {
  const pairs = pressuresIn(reading.text, { start: 0, end: reading.text.length });
  const inPair = ({ start, end }: Quantity): boolean =>
    pairs.some((one) => start < one.end + UNIT && one.start < end && start >= one.start);
  return [...pairs, ...reading.quantities.filter((one) => one.known && !inPair(one))]
    .filter((one) => kindOf(one) !== undefined)
    .sort((a, b) => a.start - b.start);
}
const UNIT = 1;
const NEXT = 26;

function limitsOf(reading: Reading, values: readonly Quantity[]): Limit[] {
  const { text } = reading;
  return values.flatMap((value): Limit[] => {
    if (value.range) return [];
    const ahead = text.slice(Math.max(0, value.start - NEXT), value.start);
    const behind = text.slice(value.end, value.end + NEXT);
    const isBelow = BELOW.test(ahead) || BELOW_BEHIND.test(behind);
    const isAbove = ABOVE.test(ahead) || ABOVE_BEHIND.test(behind);
    if (isBelow === isAbove) return [];
    const good = cuesIn(reading, clauseAt(text, value.start), GOOD).size > 0;
    return [{ value, side: isBelow ? 'below' : 'above', good, sentence: sentenceAt(text, value.start) }];
  });
}

function isBeyond({ low }: Quantity, { value, side }: Limit): boolean {
  return side === 'below' ? low < value.low * (1 - NEAR) : low > value.low * (1 + NEAR);
}
/** What lies on the limit may be meant either way. */
const NEAR = 0.001;

/** Single values that no limit and no range are, brought up as somebody's. */
function casesIn(reading: Reading, values: readonly Quantity[], limits: readonly Limit[]): Quantity[] {
  const { text, language } = reading;
  const signs = language === 'ja' || language === 'zh';
  return values.filter((value) => {
    if (value.range || limits.some((one) => one.value === value)) return false;
    const ahead = text.slice(Math.max(0, value.start - NEXT), value.start);
    return (signs ? BROUGHT_SIGNS : BROUGHT).test(ahead);
  });
}

const CASE = new Set('child adult old pregnant grade'.split(' '));

export function limitPairs(reading: Reading): Pair[] {
  const language = reading.language ?? '';
  const [fine, nothing, high, low] = [FINE[language], NOTHING[language], HIGH[language], LOW[language]];
  if (!fine || !nothing || !high || !low) return [];
  const values = valuesOf(reading);
  const limits = limitsOf(reading, values);
  return casesIn(reading, values, limits).flatMap((value): Pair[] => {
    const sentence = sentenceAt(reading.text, value.start);
    const others = limits.filter(
      (one) =>
        one.sentence.start !== sentence.start &&
        areAlike(value, one.value) &&
        // A bare number needs a limit that was said before.
        (value.unit !== undefined || one.value.start < value.start) &&
        isForSame(reading, one.sentence, sentence),
    );
    const said = reading.text.slice(sentence.start, sentence.end);
    const clause = clauseAt(reading.text, value.start);
    if (limits.some((one) => one.sentence.start === sentence.start && areAlike(value, one.value))) return [];
    if (
      values.some(
        (one) =>
          one !== value && one.start >= sentence.start && one.end <= sentence.end && areAlike(one, value),
      )
    )
      return [];
    if (cuesIn(reading, clause, CASE).size > 0 || !isAsserted(reading, value, ['negated', 'conditional']))
      return [];
    const bad = others.filter((one) => !one.good && isBeyond(value, one));
    const out = others.filter((one) => one.good && !isBeyond(value, one));
    const called = fine.exec(said);
    const isFine =
      called !== null &&
      !denies(reading, clauseAt(reading.text, sentence.start + called.index)) &&
      !high.test(said) &&
      !low.test(said);
    const isNothing = nothing.test(said);
    // Beyond every limit of that side.
    const all = bad.filter(({ side }) =>
      others.every((one) => one.side !== side || bad.includes(one) || one.good),
    );
    if (isFine && bad.length + out.length === 0) return outside(reading, value, values);
    const [wrong] = isFine ? [...bad, ...out] : isNothing ? all : [];
    return wrong ? [[wrong.value, value]] : [];
  });
}

/** "Between 2 and 3 … your INR of 4.8 is in the right range": outside every range of what it is a value of. */
function outside(reading: Reading, value: Quantity, values: readonly Quantity[]): Pair[] {
  const sentence = sentenceAt(reading.text, value.start);
  const topics = topicsIn(reading, sentence);
  const ranges = values.filter(
    (one) => one.range && areAlike(one, value) && (one.start < sentence.start || one.start > sentence.end),
  );
  const own = ranges.filter((one) => {
    const around = sentenceAt(reading.text, one.start);
    return one.start < value.start && [...topicsIn(reading, around)].some((topic) => topics.has(topic));
  });
  const [range] = own;
  const isIn = (one: Quantity): boolean =>
    value.low >= one.low * (1 - NEAR) && value.low <= one.high * (1 + NEAR);
  return range && !ranges.some(isIn) ? [[range, value]] : [];
}

const BODY = { low: 36, high: 42 };

/** "38 °C or more is a fever … 37.6 is a fever". */
export function feverPairs(reading: Reading): Pair[] {
  const { text } = reading;
  if (!FEVER.test(text)) return [];
  const values = valuesOf(reading).filter(({ low }) => low >= BODY.low && low <= BODY.high);
  const limits = limitsOf(reading, values).filter(
    ({ side, sentence }) => side === 'above' && FEVER.test(text.slice(sentence.start, sentence.end)),
  );
  const least = Math.min(...limits.map(({ value }) => value.low));
  const [limit] = limits;
  if (!limit) return [];
  return values.flatMap((value): Pair[] => {
    const clause = clauseAt(text, value.start);
    const sentence = sentenceAt(text, value.start);
    if (value.range || limits.some((one) => one.sentence.start === sentence.start)) return [];
    if (limitsOf(reading, [value]).length > 0 || !FEVER.test(text.slice(clause.start, clause.end))) return [];
    const isNone = denies(reading, clause);
    const wrong = isNone
      ? value.low >= Math.max(...limits.map((one) => one.value.low))
      : value.low < least - CLEARLY;
    return wrong && isAsserted(reading, value, ['negated', 'conditional']) ? [[limit.value, value]] : [];
  });
}
const CLEARLY = 0.05;
