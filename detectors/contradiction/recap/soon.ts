import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { tokensIn } from '../advice/tokens.ts';
import { timesIn, wordsOf } from '../brief/brief.ts';
import { namesOthers } from '../brief/use.ts';
import { EVE, SOON, TOMORROW } from '../brief/when.ts';
import { sendsToCare } from '../case/elsewhere.ts';
import { isOfOneMedicine } from '../case/one-case.ts';
import { isRare, topicsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { denies } from '../settings/loose.ts';

/** "Wait five days before you start the pill … start it the next morning": sooner than what was told before allows. */

/** What must pass first. */
const WAIT =
  /(?<![\p{L}\p{M}])(?:wait\p{L}*|after|until|till|for|at least|not before|earliest|only|later|apart|nach|fruhestens|erst|bis|mindestens|lang|warte\p{L}*|despues|tras|hasta|al menos|durante|por|esper\p{L}*|apres|avant|au moins|jusqu\p{L}*|pendant|attend\p{L}*|patient\p{L}*|depois|apos|ate|pelo menos|durante|por|aguard\p{L}*|dopo|almeno|fino|per|aspett\p{L}*|na|pas|minstens|tot|lang|wacht\p{L}*|बाद|तक|कम से कम|इंतज़ार|بعد|حتي|علي الاقل|لمدة|خلال|انتظ\p{L}*)(?![\p{L}\p{M}])|後|まで|経|以降|以上|間|后|至少|满|内|等/u;
/** At once, behind something else. */
const AT_ONCE =
  /(?<![\p{L}\p{M}])(?:(?:right|straight|directly|immediately|just|as soon as) (?:after\p{L}*|you|it)|straight ?away|right away|at once|immediately|direkt(?: nach\p{L}*)?|sofort|gleich nach\p{L}*|unmittelbar|justo despues|nada mas|enseguida|inmediatamente|de inmediato|juste apres|tout de suite|aussitot|des la sortie|immediatement|logo (?:depois|apos|a seguir)|imediatamente|subito(?: dopo)?|immediatamente|appena|vlak na|meteen|direct na|onmiddellijk|तुरंत|फौरन|मباشرة|مباشرة|فورا)(?![\p{L}\p{M}])|直後|すぐ|马上|立刻|立即|随即/u;
/** "The evening you take it", "the morning after": on the day, or the day after. */
const DAY_AFTER =
  /(?<!\p{L})(?:the (?:same )?(?:evening|day|night) (?:you|of|it)|(?:the )?(?:morning|day) after|am (?:abend|tag) (?:der|des|danach)|la noche de|al otro dia|le soir (?:de|du)|la noite d[eao]|la sera d\p{L}*|de avond van)(?!\p{L})|当晚|當晚|翌朝|その晩/u;
const [HALF_HOUR, DAY] = [0.4, 20];
/** "Four times a day". */
const A_DAY = /(?<!\p{L})(?:في|ب)\s?اليوم|times a day|al dia|por dia/gu;
const WEEK = 168;
const NEXT_WEEK =
  /(?<![\p{L}\p{M}])(?:(?:the )?(?:next|following) week|a week later|(?:in der )?(?:nachsten|folgenden|darauffolgenden) woche|(?:la|a la) semana (?:siguiente|que viene|proxima)|la semaine (?:suivante|d'apres|prochaine)|(?:na )?semana (?:seguinte|que vem)|la settimana (?:dopo|successiva|seguente)|(?:de )?(?:volgende|week erna)|अगले (?:हफ्ते|सप्ताह)|الاسبوع (?:التالي|القادم|المقبل))(?![\p{L}\p{M}])|翌週|来週|下周|下週|下星期|次の週/u;
const CLEARLY = 1.5;

interface Soon extends Span {
  /** At the latest so many hours on. */
  readonly hours: number;
}

function soonIn(reading: Reading, recap: Span): Soon | undefined {
  const said = wordsOf(reading, recap).replace(A_DAY, (words) => ' '.repeat(words.length));
  const at = (pattern: RegExp, hours: number): Soon | undefined => {
    const match = pattern.exec(said);
    if (!match) return undefined;
    const start = recap.start + match.index;
    return { start, end: start + match[0].length, hours };
  };
  return (
    at(AT_ONCE, HALF_HOUR / 2) ??
    at(SOON, DAY / 2) ??
    at(TOMORROW, DAY) ??
    at(DAY_AFTER, DAY) ??
    at(EVE, DAY) ??
    at(NEXT_WEEK, WEEK)
  );
}

function isWait(reading: Reading, clause: Span): boolean {
  return WAIT.test(wordsOf(reading, clause)) || denies(reading, clause);
}

/** A word that few other sentences hold, or two. */
function shareThing(reading: Reading, a: Span, b: Span): boolean {
  const concepts = new Set(tokensIn(reading, a).map(({ key }) => key));
  if (tokensIn(reading, b).some(({ key }) => key.startsWith('#') && concepts.has(key))) return true;
  const there = topicsIn(reading, a);
  const common = [...topicsIn(reading, b)].filter((stem) => there.has(stem));
  return common.length > 1 || common.some((stem) => isRare(reading, stem));
}

export function soonConflicts(reading: Reading, recap: Span): Conflict[] {
  const soon = soonIn(reading, recap);
  if (!soon || denies(reading, clauseAt(reading.text, soon.start)) || sendsToCare(reading, recap.start))
    return [];
  if (timesIn(reading, recap).some(({ high }) => high > soon.hours)) return [];
  for (const a of sentences(reading.text)) {
    if (a.start >= recap.start) break;
    const wait = timesIn(reading, a).find(
      ({ start, low }) =>
        low > soon.hours * CLEARLY && low <= MOST && isWait(reading, clauseAt(reading.text, start)),
    );
    if (!wait || !shareThing(reading, a, recap) || namesOthers(reading, a, recap)) continue;
    if (!isOfOneMedicine(reading, a, recap)) continue;
    if (
      ![wait as Span as Quantity, soon].every((span) => isAsserted(reading, span, ['negated', 'conditional']))
    )
      continue;
    return [{ rule: 'recap-too-soon', first: wait, second: soon, why: 'comes before the time of' }];
  }
  return [];
}
const MOST = 24 * 100;
