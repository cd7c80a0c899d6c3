import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { unitOf } from '../kit/units.ts';
import { isNoted, isOneBehind, plainGap, SHOWN } from './equal.ts';
import {
  bareGap,
  COPULA,
  inNextLine,
  isOneRate,
  isSpoonful,
  sameDigits,
  WORKINGS,
  withoutWorkings,
} from './gaps.ts';
import { acrossSentences, isAnswered, saysSame, unitBefore } from './loose.ts';
import { ANOTHER } from './systems.ts';
import { withWorded } from './worded.ts';

/** Two quantities that the text says are the same. */
export interface Pair {
  readonly first: Quantity;
  readonly second: Quantity;
  /** In brackets, or joined by a word or a sign. */
  readonly form: 'brackets' | 'words';
  /** The first half was not rounded. */
  readonly isGiven?: boolean;
}

const ABOUT =
  "(?:(?:(?:w przyblizeniu|mniej wiecej|yaklasik olarak|приблизительно|in etwa|grob|mas o menos|mais ou menos|plus ou moins|a poco mas de|zo'n|close to|slightly (?:over|under|more than|less than)|just about|only|nur|solo|seulement|ほぼ|大概|大体|तकरीबन|примерно|приблизительно|около|okolo|ok\\.|yaklasik|ungefar|cirka|약|대략|تقريبًا|maximum|exactly|precisely|genau|exactamente|exactement|esattamente)\\s*|about|approximately|approx\\.?|around|roughly|nearly|almost|just (?:over|under|above|below)|a bit (?:over|under)|equal to|equivalent to|the same as|or about|or approximately|or|that is|i\\.?e\\.?,?|which is|circa|ca\\.?|c\\.|etwa|rund|ungefahr|knapp|das sind|also|d\\.h\\.|entspricht|entsprechend|oder|unos|unas|alrededor de|aproximadamente|aprox\\.?|cerca de|casi|es decir,?|o sea,?|o|equivale a|equivalente a|equivalentes a|environ|soit|a peu pres|c'est-a-dire|ou|equivaut a|quase|ou seja,?|circa|cioe|ovvero|pari a|ongeveer|ofwel|oftewel|of|dat is|ongeveer gelijk aan|约|大约|約|およそ|即|相当于|也就是|合|等于|लगभग|करीब|यानी|यानि|अर्थात|या|حوالي|نحو|تقريبا|اي|او|ما يعادل|يعادل)\\s*)";
const SIGN = '(?:[~≈=≙≅∼]\\s*)';
const EQUAL =
  "(?:(?:cela |ca |das |eso |isso |questo |dat )?(?:veut dire|heisst|quiere decir|quer dizer|vuol dire|wil zeggen)(?: que| dass)?|hetzelfde als|dasselbe wie|das gleiche wie|lo mismo que|la meme chose que|o mesmo que|lo stesso che|というのは|का (?:मतलब|अर्थ) है|मतलब हुआ|معناه?ا?|translates? into|turns? into|are the same thing as|is the same thing as|bedeuten|bedeutet|machen|(?:ist|sind) (?:dasselbe|das gleiche|genauso viel|so viel) wie|es lo mismo que|significa[mn]?|signifient|signifie|revien(?:t|nent) a|(?:c'est|est) la meme chose que|e o mesmo que|e lo stesso (?:di|che)|e la stessa cosa (?:di|che)|significano|betekent|betekenen|is hetzelfde als|maakt|maken|即为|换成|换算过来是|合计为|と同じ|を意味|تعني|يعني|(?:هي|هو) نفسها?|=|≈|→|⇒|e|c'est|ce sont|ca fait|cela fait|das macht|ossia|vale a dire|o lo que es lo mismo|lo que es lo mismo que|que (?:son|es)|qui (?:font|fait)|in altri termini|oder anders gesagt|を換算すると|を換算すれば|に換算すると|का मतलब|बराबर है|becomes?|turns into|turns out (?:as|to be)|comes out as|works out as|wird zu|werden zu|devient|deviennent|se convierten? en|se traducen? en|diventa(?:no)?|vira|viram|tem|ma|har|hat|haben|makes? up|fasst|holds|contains?|leva|contiene|contient|contem|bevat|rymmer|miesci|giving|换算成摄氏(?:约为)?|換算成攝氏(?:約為)?|約為|meaning|means|would be|will be|amounts to|comes out (?:to|at)|adds up to|umgerechnet|waren|vienen a ser|serian|seriam|valem|donne(?:nt)?|vaut|valent|sarebbero|staat gelijk aan|omgerekend|wynosi|yani|dvs\\.?|равны|эквивалентно|이며|は換算で|等於|約等於|相當於|约合|就是|is the same (?:amount|dose|weight|thing) as|was about|makes?|gives?|(?:[-–—] )?это|равно|равняется|соответствует|составляет|to(?= (?:okolo|ok\\.|w przyblizeniu|mniej wiecej|prawie|jakies))|czyli|to jest|rowna sie|odpowiada|esittir|eder|motsvarar|ar|blir|는|은|같습니다|ergibt|ergeben|macht|entsprache|da(?= unos)|dan|equivaldria a|hacen|vale|valgono|fa|fanno|fait|represente|equivaut|dao|da|komt neer op|wordt|是|相当|折合|换算(?:成|为)|约为|は(?:摂氏|華氏)(?:で|に換算すると)?|होता है|होते हैं|मतलब|تساوي|بيساوي|تعادل|حوالي|≙|≅|~|equals?|is equal to|are equal to|is the same as|is equivalent to|are equivalent to|equivalent to|is about|is approximately|is around|is roughly|are about|corresponds? to|converts? to|comes to|works out (?:to|at)|translates to|which is|which equals|that is|that's|i\\.?e\\.?|is|are|entspricht|entsprechen|sind|ist|gleich|das sind|das entspricht|was|also|equivalen? a|equivalente a|corresponden? a|son|es igual a|es decir|o sea|lo que equivale a|equivaut a|equivalent a|correspond(?:ent)? a|soit|c'est-a-dire|ce qui (?:fait|correspond a|equivaut a)|font|equivalem? a|correspondem? a|ou seja|sao|e igual a|equivale a|equivalgono a|corrisponde a|corrispondono a|pari a|cioe|ovvero|sono|komt overeen met|komen overeen met|is gelijk aan|gelijk aan|oftewel|ofwel|dat is|は|すなわち|つまり|は約|に相当|等于|相当于|即|也就是|约等于|合|为|यानी|यानि|अर्थात|के बराबर|बराबर|है यानी|اي|(?:اي |وهو |وهي |وهذا )?(?:ما )?يعادل|تعادل|يساوي|تساوي|وهو ما يعادل|هي|هو)";
/** "(IFCC 53 mmol/mol)" */
const LABEL = '(?:(?:ifcc|ngsp|dcct|si|si units?|metric|imperial|us|uk)\\s?:?\\s*)?';
const BRACKETS = new RegExp(`^\\s*[(\\[]\\s*${LABEL}(?:${EQUAL}[\\s,]*)?(?:${ABOUT}|${SIGN}){0,3}$`);
/** "64 oz, roughly 1.9 L,": said again between commas or dashes. */
const APPOSITION = new RegExp(`^\\s*[,–—-]{1,2}\\s*(?:${ABOUT}|${SIGN}){1,2}$`);
const APPOSITION_END = /^\s*(?:[,.;:)–—-]|of\b|de\b|$)/;
const DASH = /^\s*[–—]\s*$/;
/** What is measured, right behind its unit: "0.1 mg of X is …". */
const OF = [
  /^\s*(?:of|de|d'|von|di|van|av)\s?\p{L}[\p{L}\d-]*(?=[\s,])/u,
  /^\s*(?:of|de|d'|von|di|van|av)\s[\p{L}\d-]+\s\p{L}[\p{L}\d]*(?:\s\p{L}\d?)?(?=[\s,])/u,
  /^[\u3400-\u9fffa-z\d]{2,8}(?=等于|等於|相当于|相當於|约|約|是|为|合|に相当)/,
];
const NOUN = /^\s[\p{L}\p{M}-]{3,}(?:[ -][\p{L}\p{M}]\d{0,2})?(?=[\s,])/u;
/** Several pieces of the first make the second. */
const MULTIPLE = /(?:\b(?:of|de|von|zu|di|van|je)|[×x*])\s*$/;
/** "And that", "therefore": what may lead to the verb and stand behind it, whatever the verb. */
const LEAD =
  '(?:(?:and|und|y|et|e|en|och|i|ve|и) (?=that|this|it|das|dies|eso|esto|cela|ca |isso|isto|questo|cio|dat|dit|det|to |bu |это))?(?:(?:that|this|it|which|das|dies|eso|esto|lo que|lo cual|cela|ca|ce qui|isso|isto|o que|questo|cio|il che|che|dat|dit|wat|det|vilket|co|bu|это|что) )?';
const ADVERB =
  '(?:(?:therefore|thus|hence|then|simply|just|really|actually|consequently|accordingly|in turn|demnach|somit|folglich|also|damit|daher|dann|genau|umgerechnet|entonces|pues|por (?:lo )?tanto|por ende|asi|donc|alors|ainsi|par consequent|portanto|entao|assim|logo|quindi|dunque|pertanto|allora|perciò|percio|dus|dan|derhalve|zatem|wiec|czyli|alltsa|darmed|saledes|yani|dolayisiyla|значит|следовательно|таким образом|اذن|لذلك)[\\s,]+)';
const WORDS = new RegExp(
  `^\\s*[,،、，–—-]?\\s*${LEAD}${ADVERB}{0,2}${EQUAL}\\s*,?\\s*${ADVERB}{0,2}(?:${ABOUT}|${SIGN}){0,2}$`,
);
/** Words that can only mean "is as much as": a few other words may stand before them. */
const STRONG = new RegExp(
  `^[^.;!?\\n]{0,40}?[\\s,:"')它这那](?:equals?|is equal to|is equivalent to|equivalent to|corresponds? to(?: an? [a-z -]{3,20} of)?|converts? to|works out (?:to|at)|translates to|the same (?:amount |dose )?as|in other words|that's about|which is about|that is about|entspricht|entsprechen|das sind|equivalen? a|corresponden? a|es decir|o sea|equivaut a|correspond(?:ent)? a|soit|c'est-a-dire|ce qui (?:fait|correspond a|equivaut a)|equivalem? a|correspondem? a|ou seja|equivale a|equivalgono a|corrispond(?:e|ono) a|pari a|cioe|ovvero|komt overeen met|oftewel|ofwel|motsvarar|czyli|等于|相当于|约等于|也就是|约合|約|すなわち|つまり|के बराबर|यानी|ما يعادل|يعادل|تعادل|يساوي|تساوي|соответствует|равно)\\s*[,:]?\\s*(?:${ABOUT}|${SIGN}){0,2}$`,
);
/** "108 mg/dL ÷ 18 = …": the factor stands between the two. */
const FACTOR =
  /^\s*,?\s*(?:除以|乘以|dividid[oa]s? (?:entre|por)|multiplicad[oa]s? por|divise?e?s? par|multiplie?e?s? par|divis[oaie] (?:per|in)|moltiplicat[oaie] per|vermenigvuldigd met|multipliziert mit|÷|\/|×|x|\*|divided by|times|multiplied by|geteilt durch|mal|durch|diviso|gedeeld door|keer|को)\s*$/;
const AFTER_FACTOR = /^\s*[,、,)]?\s*(?:で割ると|で割って|से भाग (?:देने पर|करने पर))?/;
/** "Umgerechnet ergeben 500 µg rund 0,5 mg", "damit sind 16 kPa 120 mmHg": the verb stands before both. */
const CONVERTED =
  /(?:\b(?:in [^.\d]{0,16}?(?:einheit|eenheid)(?:en)?|umgerechnet|damit|somit|demnach|folglich|also|daher|dann|dus|dan|daarmee|omgerekend) (?:sind|waren|ergeben|entsprechen|machen|ist|zijn|is|wordt|worden)|das (?:heisst|bedeutet),? dass|converted,?|in conversion,?)\s*$/;
const ABOUT_OR_NONE = new RegExp(`^\\s*(?:,?\\s*(?:${ABOUT}|${SIGN}){1,2})?$`);
/** Hindi and others put the verb last: "39°C लगभग 102°F होता है". */
const ONLY_ABOUT =
  /^\s*(?:लगभग|करीब|약|대략|yaklasik|約|およそ|约|大约|تقريبا|تقريبًا|حوالي|примерно|≈|~)\s*$/;
const EITHER =
  /^\s*,?\s*(?:or|oder|o|ou|of(?! \d+ ?(?:ml|g|mg)\b)|bzw\.?|beziehungsweise|resp\.?|या|او|\/)\s*(?:about|approximately|roughly|etwa|ca\.?|unos|environ|circa|ongeveer)?\s*$/;
const CLOSED = /^\s*(?:[)\];,/]|=|≈|or\b|oder\b|o\b|ou\b|of\b|bzw|and\b|to\b|a\b|$)/;
const UNCLOSED_WORD =
  /^\s*(?:more|less|higher|lower|above|below|mehr|weniger|mas|menos|plus|moins|mais|piu|meno|meer|minder)/;

const MAX_GAP = 64;
const LONGEST_GAP = 90;
/** Metric against customary: only then does "or" mean "that is". */
const CUSTOMARY = new Set(
  'lb pfund jin taijin liang tola st oz go mph floz cup cupjp tbsp tsp pint pintus pintuk quart gallon in ft yd mi degF kcal mmHg psi'.split(
    ' ',
  ),
);

const ANDS: ReadonlySet<string | undefined> = new Set(['it', 'pt']);
const PER_KILO = /\/ ?kg\b|\b(?:per|je|pro|par|por|al|za) (?:kg|kilo)/;

export function crosses(first: Quantity, second: Quantity): boolean {
  const one = first.unit?.atom;
  const other = second.unit?.atom;
  if (!one || !other) return false;
  if (one.dimension !== other.dimension) return true;
  return CUSTOMARY.has(one.id) !== CUSTOMARY.has(other.id);
}

/** Neighbouring quantities, in the order of the text, that are offered as one and the same. */
export function pairsIn(reading: Reading): Pair[] {
  const { text } = reading;
  const quantities = withoutWorkings(text, withWorded(reading));
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < quantities.length; i += 1) {
    const next = quantities[i + 1] as Quantity;
    const first = withoutPer(quantities[i] as Quantity, next);
    const second = withoutPer(next, first);
    if (first.unit && !second.unit) {
      const pair = overFactor(text, first, second, quantities[i + 2]);
      if (pair) pairs.push(pair);
    }
    const bare = first.unit ? halfOf(reading, first, second) : undefined;
    if (bare) {
      pairs.push(bare);
      continue;
    }
    if (!first.unit || !second.unit || isSameMeasure(text, first, second)) continue;
    const last = overRule(text, quantities.slice(i, i + 4));
    if (last) pairs.push({ first, second: last, form: 'words' });
    if (inNextLine(text, first, second)) {
      pairs.push({ first, second, form: 'words' });
      continue;
    }
    if (pairs.at(-1)?.second.end !== first.end && acrossSentences(reading, first, second)) {
      pairs.push({ first, second, form: 'words' });
      continue;
    }
    if (second.start - first.end > LONGEST_GAP) continue;
    if (isAnswered(text, first, second)) {
      pairs.push({ first, second, form: 'words' });
      continue;
    }
    // "15 mg × 20 kg = 300 mg": the result of a calculation, not the same thing twice.
    const lead = text.slice(Math.max(0, first.start - 3), first.start);
    if (/(?:[×x÷/+·]|(?<!\*)\*)\s*$/.test(lead) && !/(?:^|\n)\s?[*+·]\s?$/.test(lead)) continue;
    // "7.5 mg/kg and he weighs 20 kg, giving 150 mg"
    if (first.unit.id === 'kg' && PER_KILO.test(text.slice(Math.max(0, first.start - 90), first.start)))
      continue;
    // Italian and Portuguese "e" joins two things; folded, "è" and "é" look the same.
    if (
      /(?:^|\s)e\s/.test(reading.raw.slice(first.end, second.start)) &&
      ANDS.has(reading.language) &&
      !isOneBehind(text.slice(first.end, second.start), text.slice(second.end, second.end + 60))
    )
      continue;
    const chained = pairs.at(-1)?.second.end === first.end;
    const form = formOf(text, first, second, chained);
    if (form) pairs.push({ first, second, form });
  }
  return pairs;
}

/** "11 stone 4 is 158 pounds": one unit, but written in two ways. */
function isSameMeasure(text: string, first: Quantity, second: Quantity): boolean {
  if (first.unit?.id !== second.unit?.id) return false;
  const [one, other] = [first, second].map(
    ({ start, end, range }) =>
      !range && /\d\D+\d/.test(text.slice(start, end).replace(/(\d)[.,](?=\d)/g, '$1')),
  );
  return one === other || !COMPOSED.has(first.unit?.id ?? '');
}
const COMPOSED = new Set(['in', 'lb', 'oz']);

/** "0.088 mg. One milligram is 1,000 micrograms, so that is 880 mcg": between the two stands the rule. */
function overRule(text: string, [first, one, factor, last]: readonly Quantity[]): Quantity | undefined {
  if (!first?.unit || !one?.unit || !factor?.unit || !last?.unit || one.low !== 1 || one.range)
    return undefined;
  const ids = [first, one, factor, last].map(({ unit }) => unit?.id);
  if (ids[0] !== ids[1] || ids[2] !== ids[3] || ids[0] === ids[2]) return undefined;
  if (last.start - first.end > LONGEST_RULE || last.start - factor.end > MAX_GAP) return undefined;
  if (!WORDS.test(text.slice(one.end, factor.start))) return undefined;
  const gap = text
    .slice(factor.end, last.start)
    .replace(/^\s?[,;.:)]\s(?:so|then|and so|also|so|asi que|donc|entao|quindi|dus)\s/, ', ');
  return WORDS.test(gap.replace(/^\s?[;.:)]/, ',')) && /^\s?[,;.:)]/.test(gap) ? last : undefined;
}
const LONGEST_RULE = 160;

/** "2,000 kcal a day, or 8,400 kJ", "0.1 mg per puff is 100 mcg", "400 IU is 10 mcg a day": one half leaves the day or the piece out. */
function withoutPer(one: Quantity, other: Quantity): Quantity {
  const [per] = one.unit?.per ?? [];
  if (!one.unit || !other.unit || one.unit.per.length !== 1 || other.unit.per.length > 0) return one;
  if (per?.atom.dimension !== 'pieces' && (per?.atom.dimension !== 'time' || !crosses(one, other)))
    return one;
  return { ...one, unit: unitOf(one.unit.atom) };
}

/** "12 stone 7, which in kilos is 79": the figure's unit stands before it. */
function halfOf(reading: Reading, first: Quantity, second: Quantity): Pair | undefined {
  if (second.unit && second.unit.id !== 'deg') return undefined;
  if (second.start - first.end > MAX_GAP) return undefined;
  const gap = reading.text.slice(first.end, second.start);
  if (/[×x*÷/−–-]\s*$/.test(gap) || ANOTHER.test(gap)) return undefined;
  const unit = unitBefore(reading, first.end, second.start);
  if (!unit || unit.id === first.unit?.id || unit.atom.dimension === 'angle') return undefined;
  const half = { ...second, unit };
  return (crosses(first, half) || isRestated(first, half, gap)) &&
    (isRestated(first, half, gap) ||
      saysSame(first, half, gap.replace(/[.]\s/, ' ')) ||
      acrossSentences(reading, first, half))
    ? { first, second: half, form: 'words' }
    : undefined;
}

/** "0.25 mg. In micrograms, that is 250": one dimension, and the other unit by its name. */
function isRestated(first: Quantity, half: Quantity, gap: string): boolean {
  return first.unit?.atom.dimension === half.unit?.atom.dimension && RESTATED.test(gap);
}
const RESTATED =
  /^[\s,.;]{0,3}(?:(?:so|which|that|das|was|que|ce qui|che|o que) )?(?:in|en|em|auf|to) \p{L}+,? (?:(?:that|this|it|you|das|dies|es|eso|esto|cela|ca|isso|questo|dat|het)(?:'s| is| would be| comes to| makes| are)?|(?:is|would be|comes to|sind|ist|waren|son|es|serian?|sont|font|fait|sao|sono|zijn|is|dat is)){1,2}(?: das| es| cela| isso| dat)? (?:exactly |about |roughly |etwa |unos |environ |circa |ongeveer )?$/u;

function overFactor(
  text: string,
  first: Quantity,
  factor: Quantity,
  second: Quantity | undefined,
): Pair | undefined {
  if (!second?.unit || first.unit?.id === second.unit.id || second.start - first.end > MAX_GAP)
    return undefined;
  const gapBefore = text.slice(first.end, factor.start);
  if (
    !(FACTOR.test(gapBefore) || FACTOR.test(gapBefore.replace(NOUN, ''))) ||
    (first.unit?.atom.dimension === second.unit.atom.dimension && !crosses(first, second))
  )
    return undefined;
  const gap = text.slice(factor.end, second.start).replace(AFTER_FACTOR, ' ');
  return WORDS.test(gap) || saysSame(first, second, gap) ? { first, second, form: 'words' } : undefined;
}

function isApposition(first: Quantity, second: Quantity, gap: string, after: string): boolean {
  if (!APPOSITION_END.test(after)) return false;
  const both = (first.unit?.per.length ?? 0) > 0 && (second.unit?.per.length ?? 0) > 0;
  return APPOSITION.test(gap) || (both && DASH.test(gap));
}

/** "- 1 tablespoon: 15 mL": a line of a list that is a measure and what it is. */
function isLabelled(text: string, first: Quantity, second: Quantity, gap: string): boolean {
  if (!/^\s?(?::|–|—|→|->)\s?$/.test(gap) || !crosses(first, second)) return false;
  const units = [first.unit?.atom.id ?? '', second.unit?.atom.id ?? ''];
  // A body and its dose.
  if (units.some((id) => ['g', 'mg', 'ug'].includes(id)) && first.unit?.atom.dimension === 'mass')
    return false;
  return (
    /(?:^|\n)\s{0,4}(?:[-*•–+]\s|\d{1,2}[.)]\s)?\s?$/.test(
      text.slice(Math.max(0, first.start - 10), first.start),
    ) && /^\s?(?:[(,;.]|\n|$)/.test(text.slice(second.end, second.end + 2))
  );
}

/** `chained`: the first is already the second half of a pair. */
function formOf(text: string, first: Quantity, second: Quantity, chained: boolean): Pair['form'] | undefined {
  const gap = bareGap(text.slice(first.end, second.start).replace(WORKINGS, ''));
  const after = text.slice(second.end, second.end + 12);
  if (/[([]/.test(gap)) {
    const loose = crosses(first, second) ? gap.replace(/^\s*(?:\p{L}+\s){1,3}(?=[([])/u, '') : gap;
    // "71 µg (40 IU = 1 µg)": the bracket tells the factor.
    if (!BRACKETS.test(loose) || !CLOSED.test(after) || /^\s*[=≈≙]/.test(after)) return undefined;
    return UNCLOSED_WORD.test(after) ? undefined : 'brackets';
  }
  if (gap.includes('\n')) return undefined;
  if (isLabelled(text, first, second, gap)) return 'words';
  if (!chained && saysSame(first, second, gap)) return UNCLOSED_WORD.test(after) ? undefined : 'words';
  if (gap.length > MAX_GAP) return undefined;
  // "(8 oz, 240 mL)": a bracket that says the same twice.
  if (/^\s*[,;]\s*$/.test(gap) && crosses(first, second)) {
    return /[([]\s*$/.test(text.slice(first.start - 2, first.start)) && /^\s*[)\]]/.test(after)
      ? 'brackets'
      : undefined;
  }
  if (/^\s?of\s?$/.test(gap) && /[a-z]s\s?$/.test(text.slice(first.start, first.end))) return undefined;
  // "1,500 mg, or 15 grams": the same digits are no second dose.
  if (EITHER.test(gap))
    return crosses(first, second) ||
      sameDigits(first, second) ||
      (/^\s?\/\s?$/.test(gap) && isOneRate(first, second))
      ? 'words'
      : undefined;
  if (/^\s*(?:लगभग|करीब|約|およそ|约|大约)?\s*$/.test(gap) && COPULA.test(after) && !chained) return 'words';
  if (CONVERTED.test(text.slice(Math.max(0, first.start - 36), first.start)) && ABOUT_OR_NONE.test(gap))
    return 'words';
  if (WORDS.test(gap) || OF.some((of) => WORDS.test(gap.replace(of, '')))) return 'words';
  if (crosses(first, second) && isApposition(first, second, gap, after)) return 'words';
  const rest = gap.replace(NOUN, '');
  if (rest !== gap && !MULTIPLE.test(text.slice(Math.max(0, first.start - 12), first.start))) {
    if (WORDS.test(rest) || (crosses(first, second) && (EITHER.test(rest) || ONLY_ABOUT.test(rest))))
      return 'words';
  }
  if (isSpoonful(first, gap, after) || isNoted(gap)) return 'words';
  // Of one kind, another amount is often another medicine's; the same digits are not.
  if (!crosses(first, second) && !sameDigits(first, second))
    return WORDS.test(plainGap(gap)) ? 'words' : undefined;
  const plain = plainGap(gap);
  return [gap, plain].some((words) => STRONG.test(words) || ONLY_ABOUT.test(words)) ||
    WORDS.test(plain) ||
    SHOWN.test(gap) ||
    isOneBehind(gap, text.slice(second.end, second.end + 60))
    ? 'words'
    : undefined;
}
