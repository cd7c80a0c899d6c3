import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import { isImperative } from '../advice/orders.ts';
import { tokensIn } from '../advice/tokens.ts';
import { cuesIn } from '../case/cues.ts';
import { isOfOneMedicine } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { denies } from '../settings/loose.ts';
import { timesIn, wordsOf } from './brief.ts';

/** The age from which something is done or allowed, and somebody's age: "starts at 45 … at 47 you can wait". */

const YEARS = '(?:years?(?: of age| old)?|jahren?|anos|ans|anni|jaar|साल|वर्ष|سنوات|سنة|عاما)';
const MONTHS = '(?:months?(?: of age| old)?|monaten?|meses|mois|mesi|maanden|महीने|माह|اشهر|شهرا?|شهور)';
const FROM = new RegExp(
  `(?<![\\p{L}\\d])(?:from(?: the)?(?: age)?(?: of)?|starts? at(?: age)?|starting at(?: age)?|begins? at(?: age)?|at age|not (?:for |in |under |before |below |until )(?:anyone |children |babies |kids )?(?:under |before |age )?|never (?:for |in |under |before |below )(?:anyone |children |babies |kids )?(?:under |before )?|to anyone under|under|ab(?: dem alter von)?|unter|frühestens mit|a partir de(?: los)?|desde los|menores de|antes de los|a partir de|des|avant(?: l'age de)?|moins de|a partir dos|desde os|menores de|antes dos|dai|da[il]? ?|a partire dai|sotto i|prima dei|vanaf|onder(?: de)?|voor(?: de)?|من (?:سن|عمر)|ابتداء من(?: سن)?|دون(?: سن)?|قبل(?: سن)?|تحت(?: سن)?) (\\d{1,2})(?: (?:(${MONTHS})|${YEARS})(?!\\p{L}))?(?! ?(?:mg|ml|%|°|:|\\d|hours?|stunden|days?|tage|min|weeks|wochen|uhr|h\\b))|(\\d{1,2}) ?(?:歳|岁|歲)(?:から|以上|未満|以下|起|以前|以上|前|开始|開始)|(\\d{1,2}) (?:साल|वर्ष) (?:की उम्र )?(?:से|के बाद|से कम|से पहले)`,
  'gu',
);
const SOMEBODY = new RegExp(
  `(?<![\\p{L}\\d])(?:you(?:'re| are)(?: now)?|she is|he is|she's|he's|at|with|for|your|sie sind|mit|ihr\\p{L}*|bei|tiene|tienes|tenes|con|a los|con sus|avec|a|vous avez|aos|com|tem|lei ha|ha|con i suoi|a|u bent|met|op|bij|عمرك|عمره|عمرها|في|بعمر|لطفلك) ?(?:your |sie mit |ihren |sus |vos |seus |uw |سن )?(\\d{1,2})[- ]?(?:(${MONTHS}|month-old|monate alt\\p{L}*)|${YEARS}|year-old|jahre alt\\p{L}*|-jahrig\\p{L}*|jahrig\\p{L}*|-jarige?)?(?!\\d| ?(?:mg|ml|%|°|:\\d|h\\b|uhr|hours?|days?|min))|(\\d{1,2}) ?(?:歳|岁|歲)|(\\d{1,2}) (?:साल|वर्ष)`,
  'gu',
);
const WAIT =
  /(?<![\p{L}\p{M}])(?:wait|not yet|too early|too young|no need yet|another \p{L}+ years|in \p{L}+ years|noch nicht|zu fruh|zu jung|warten|noch \p{L}+ jahre|todavia no|aun no|esper\p{L}*|demasiado (?:joven|pronto)|pas encore|attend\p{L}*|trop (?:tot|jeune)|ainda nao|esper\p{L}*|aguard\p{L}*|muito cedo|non ancora|aspett\p{L}*|troppo presto|nog niet|wacht\p{L}*|te (?:vroeg|jong)|अभी नहीं|इंतज़ार|इंतजार|ليس بعد|انتظ\p{L}*|مبكر)(?![\p{L}\p{M}])|まだ|待|还不|還不|不用急|再等|过早/u;
const SPOKEN_FINE =
  /(?<![\p{L}\p{M}])(?:invit\p{L}*|eligible|eingelad\p{L}*|anspruch|convid\p{L}*|convoc\p{L}*|cita\p{L}*|convoque\p{L}*|uitgenodigd|oproep|can|may|fine|ok|okay|safe|will do|time (?:to|for)|due|book|give|take|konnen|kann|darf|durfen|geben sie|nehmen sie|puede[ns]?|toca|dele|tome|pouvez|peut|donnez|prenez|pode|da|de|tome|puo|dia|prenda|mag|kunt|kan|geef|neem|सकते|दें|लें|يمكن\p{L}*|اعط\p{L}*|خذ)(?![\p{L}\p{M}])|可以|てよい|大丈夫|できます|かまいません/u;
const SCREEN =
  /(?<![\p{L}\p{M}])(?:screen\p{L}*|test|check|jab|vaccin\p{L}*|mammogra\p{L}*|smear|colonoscop\p{L}*|offered|vorsorge\p{L}*|untersuch\p{L}*|impf\p{L}*|fruherkenn\p{L}*|cribado|prueba|vacuna\p{L}*|mamograf\p{L}*|depistage|vaccin\p{L}*|rastre\p{L}*|exame|vacina\p{L}*|rastreio|esame|vaccino|onderzoek|uitstrijkje|vaccinatie|जाँच|जांच|टीका|فحص|تطعيم|لقاح)(?![\p{L}\p{M}])|検診|検査|接種|筛查|篩檢|疫苗|检查/u;

interface Age extends Span {
  readonly years: number;
}

function agesIn(text: string, { start, end }: Span, pattern: RegExp): Age[] {
  return everyMatch(text.slice(start, end), pattern).map((match) => {
    const [, number, months, ja, hi] = match;
    const value = Number(number ?? ja ?? hi);
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      years: months ? value / 12 : value,
    };
  });
}

/** "Before the first birthday", "under one year": a limit told in words. */
const UNDER =
  /(?<!\p{L})(?:under|below|younger than|before|until|unter|vor|junger als|bis|menos de|menor(?:es)? de|antes de|hasta|moins de|avant|attend\p{L}*|menos de|antes d[eo]|meno di|sotto|prima d[ei]\p{L}*|onder|jonger dan|voor|से (?:छोटे|कम|पहले)|دون|اقل من|قبل|تحت)(?!\p{L})|不满|未满|不滿|未滿|以前|未満|前|以下/u;
const CHILD = new Set(['child', 'age']);
const A_YEAR = /(?<!\p{L})(?:دون|قبل|تحت) (?:ال)?سنة(?! \p{L}*\d)/u;

function underConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  const [a, ...others] = spans;
  if (!a || !UNDER.test(wordsOf(reading, a)) || cuesIn(reading, a, CHILD).size === 0) return [];
  const limits = timesIn(reading, a).filter(({ low }) => low >= MONTH);
  const year = A_YEAR.exec(wordsOf(reading, a));
  const limit =
    limits[0] ??
    (year
      ? { start: a.start + year.index, end: a.start + year.index + year[0].length, low: YEAR, high: YEAR }
      : undefined);
  if (!limit || limits.length > 1) return [];
  const keys = new Set(tokensIn(reading, a).flatMap(({ key, text }) => (CHILDREN.test(text) ? [] : [key])));
  return others.flatMap((b): Conflict[] => {
    const ages = timesIn(reading, b).filter(({ low }) => low >= WEEK);
    const [age] = ages;
    if (!age || ages.length > 1 || age.high >= limit.low * 0.95 || denies(reading, b)) return [];
    const isGiven =
      SPOKEN_FINE.test(wordsOf(reading, b)) ||
      isImperative(reading, b) ||
      isImperative(reading, clauseAt(reading.text, b.end - 2)) ||
      GIVEN.test(wordsOf(reading, b));
    if (!isGiven || !tokensIn(reading, b).some(({ key }) => keys.has(key))) return [];
    return [{ rule: 'age', first: limit, second: age, why: 'does not agree with' }];
  });
}
const CHILDREN =
  /^(?:bab|bebe|beb|kind|saugling|nin[oa]|hij|enfant|nourrisson|crianca|bambin|neonat|child|infant|toddler|zuigeling|طفل|رضيع|宝宝|寶寶|婴|嬰|赤ちゃん|शिशु|बच्च|age|alter|edad|eta|leeftijd|jahr|ano|breast|stillen|pecho|sein)/u;
const GIVEN = /喂|给|चटा|पिला|खिला|اعط|与え|あげ/u;
const [WEEK, MONTH, YEAR] = [168, 24 * 28, 8760];

export function ageConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  return [...screenConflicts(reading, spans), ...underConflicts(reading, spans)].slice(0, 1);
}

function screenConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  const { text } = reading;
  const conflicts: Conflict[] = [];
  const [a, from] = spans
    .map((sentence) => [sentence, agesIn(text, sentence, FROM)] as const)
    .find(([, ages]) => ages.length > 0) ?? [undefined, []];
  const [limit] = from;
  // "From 50 to 74", two programmes: more than one age.
  if (!a || !limit || from.length > 1 || limit.years === 0) return [];
  for (const b of spans) {
    if (b.start <= a.start) continue;
    const said = wordsOf(reading, b);
    const ages = agesIn(text, b, SOMEBODY).filter(({ years }) => years > 0);
    const [age] = ages;
    if (!age || ages.length > 1 || agesIn(text, b, FROM).some(({ start }) => start !== age.start)) continue;
    const clause = clauseAt(text, age.end - 1);
    const screened = SCREEN.test(wordsOf(reading, a));
    const waits = WAIT.test(said);
    const late = screened && age.years >= limit.years && waits && age.years < limit.years + 15;
    const early =
      age.years < limit.years &&
      !waits &&
      !denies(reading, clause) &&
      !denies(reading, b) &&
      SPOKEN_FINE.test(said);
    if ((late || early) && isOfOneMedicine(reading, a, b))
      conflicts.push({ rule: 'age', first: limit, second: age, why: 'does not agree with' });
  }
  return conflicts;
}
