import { everyMatch } from './every-match.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { perText } from './per-text.ts';
import type { Span } from './sentences.ts';

/** How often a day, as written: "every 4–6 hours" is 4 to 6 times. */
export interface Frequency extends Span {
  readonly low: number;
  readonly high: number;
  /** Hours between doses, when it was written so. */
  readonly hours: { readonly low: number; readonly high: number } | undefined;
}

const WORDS = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const N = `(\\d{1,3}(?:[.,]\\d)?|${WORDS})`;
const R = `${N}(?:\\s?(?:-|–|to|or|bis|oder|a|o|ou|tot|of|hasta|至|到|から|से|الي|او)\\s?${N})?`;
const DAY =
  '(?:(?:a|per|each|every|in a|in)?\\s?(?:day|daily|24 hours|night)|(?:nelle|in|en|em|within|per|par|pro|le|las|as|na|im|innerhalb von|binnen|over|every)\\s?(?:24 (?:ore|horas|heures|h\\b|uur|stunden|hours)|etmaal)|(?:in the|over the|within (?:a|one|the same)|over) day|(?:im lauf des|im laufe des|uber den|an einem|innerhalb eines) tag(?:es)?|(?:durante el|a lo largo del|en un|en el|en el mismo) dia|(?:dans|sur|au cours de) (?:la|une) journee|(?:ao longo do|durante o|em um|num|no mesmo) dia|(?:nella|nell.arco della|in una) giornata|in un giorno|(?:over de|op een|in een) dag|(?:am|pro|je)\\s?tag|taglich|tgl|in 24 stunden|(?:al|por|cada|ao|a cada)\\s?dia|diari[ao]s?|(?:par|/)\\s?(?:jour|24 ?h)|quotidien\\w*|al giorno|al di\\b|(?:per|elke|iedere)\\s?dag|daags|dagelijks|(?:प्रति दिन|प्रतिदिन|रोजाना|रोज|दिन में)|(?:يوميا|في اليوم|باليوم|كل يوم)|dziennie|na dobe|na dzien|w ciagu doby|om dagen|per dygn|dagligen|в сутки|в день|ежедневно)';

/** Between the day and how often, where the day comes first: "每天最多吃", "दिन में अधिकतम". */
const MOST =
  '(?:(?:最多|至多|最大|最高|不超[过過]|不要超[过過]|不得超[过過]|不能超[过過]|可以?|能|大[约約]|一般|[约約]|服用|使用|口服|用药|用藥|[吃服用喷噴滴]|अधिकतम|ज्यादा से ज्यादा|ज़्यादा से ज़्यादा|अधिक से अधिक|करीब|लगभग)\\s?){0,3}';

/** "Per day: up to 12 times". */
const UP_TO =
  "(?:up to|at most|max(?:imum|imal|imo)?\\.?|no more than|not more than|bis zu|hochstens|nicht mehr als|hasta|como maximo|no mas de|jusqu'a|au maximum|pas plus de|ate|no maximo|fino a|al massimo|tot|maximaal|hooguit)";

/** A product is no frequency: "30 mg/kg per day: 20 × 30 = 600 mg". */
const TIMES = [
  `${R}[\\s-]?(?:times|time|x|×|mal|veces|vez|fois|vezes|volte|volta|keer|maal|razy|raz|ganger|gang|раза?|बार|مرات|مرة)\\s?${DAY}`,
  `(once|twice|thrice|einmal|zweimal|dreimal|viermal|funfmal|sechsmal|eenmaal|tweemaal|driemaal|viermaal)(\\u0000)?\\s${DAY}`,
  `(?:दिन में|रोज(?:ाना)?|प्रतिदिन|24 घंटे (?:में|के अंदर))\\s?${MOST}${R}\\s?बार`,
  `(?:gunde|하루에?|매일)\\s?${R}\\s?(?:kez|kere|defa|번|회)`,
  `(?:每日|每天|一天|一日|1日|毎日|1天|日に|1日に|一日に|24小[时時](?:内|內)?|24時間(?:に|以内に|で)?)\\s?${MOST}${R}\\s?[次回]`,
  `${DAY}[\\s*|:：,-]{0,6}(?:${UP_TO}\\s)?${R}[\\s-]?(?:times|x|×|mal|veces|fois|vezes|volte|keer|回|次)(?![\\p{L}]|\\s?\\d+\\s?=)`,
].map((pattern) => new RegExp(`(?<![a-z\\d])(?:${pattern})`, 'gu'));

const EVERY = [
  `(?:every|alle|cada|toutes les|tous les|aux|a cada|ogni|om de|elke|iedere|co|her|var|кажды[ей]|हर|प्रत्येक|كل)\\s?${R}(?::[ea])?\\s?-?(?:godzin\\w*|godz\\b|saat\\w*|timm\\w*|час\\S*|hours?|hrs?\\b|h\\b|stunden?|horas?|heures?|ore|ora|uur|uren|घंटे|घंटों|घंटा|ساعات|ساعة)`,
  `(?:(?:every|each) hour\\b|stundlich|jede stunde|cada hora\\b|de hora em hora|de hora en hora|de hora a hora|om het uur|ieder uur|aux heures|d.heure en heure|von stunde zu stunde|toutes les heures|ogni ora\\b|elk uur|每小时|毎時間|हर घंटे|كل ساعة|co godzine|her saat\\b|varje timme|каждый час|매시간|1시간마다)()`,
  `q\\s?${R}\\s?h(?:ours|rs?)?\\b`,
  `de\\s${N}(\\u0000)?\\sem\\s\\d+\\shoras`,
  `${R}\\s?(?:時間(?:ごと|おき|毎)|시간(?:마다|\\s?간격))`,
  `每(?:隔)?\\s?${R}\\s?(?:个|個)?小[时時]`,
].map((pattern) => new RegExp(`(?<![a-z\\d])(?:${pattern})`, 'gu'));

const CODES: readonly (readonly [RegExp, number])[] = [
  [/كل ساعتين/gu, 12],
  [/(?<!\p{L})(?:qd|o\.d\.|od|once daily|once a day)(?!\p{L})/gu, 1],
  [/(?<!\p{L})(?:b\.?i\.?d\.?|b\.?d\.?|مرتين (?:يوميا|في اليوم|باليوم)|two times daily)(?!\p{L})/gu, 2],
  [/(?<!\p{L})(?:t\.?i\.?d\.?|t\.?d\.?s\.?)(?!\p{L})/gu, 3],
  [/(?<!\p{L})(?:q\.?i\.?d\.?|q\.?d\.?s\.?)(?!\p{L})/gu, 4],
];

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined || written === '\u0000') return undefined;
  if (written === 'hour' || written === '') return 1;
  return NUMBER_WORDS.get(written) ?? Number(written.replace(',', '.'));
}

/** Without one of these there is no frequency: saves the patterns below on most sentences. */
const HINT =
  /time|once|twice|thrice|every|daily|(?<![a-z])(?:[bqt]\.?[di]\.?[ds]|q\s?\d|od\b)|mal\s|taglich|alle |veces|vez|cada|fois|\btou[st]|vezes|volt[ea]|ogni|keer|maal|daags|\bom de|elke?\s|iedere?\s|\bom het|\sem\s|बार|हर|प्रत्येक|مر|كل|次|回|時間|每|razy|raz\b|dziennie|\bco |\bher |gunde|ganger|\bvar |кажд|раз|번|회|마다|간격|매시간|heure|\bora\b|hora|stund/;

/**
 * Every frequency inside `text[span]`, in order. Meant for one sentence: the patterns are linear on the
 * slice, which the caller keeps short.
 */
export const frequenciesIn: (text: string, span: Span) => readonly Frequency[] = perText(readFrequencies);

function readFrequencies(text: string, span: Span): Frequency[] {
  const slice = text.slice(span.start, span.end);
  const found: Frequency[] = [];
  if (!HINT.test(slice)) return found;
  const add = (match: RegExpExecArray, low: number, high: number, hours?: Frequency['hours']): void => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (!(low > 0) || high > 48 || found.some((other) => other.start < end && start < other.end)) return;
    found.push({ start, end, low, high, hours });
  };
  for (const pattern of TIMES) {
    for (const match of everyMatch(slice, pattern)) {
      const low = numberOf(match[1]);
      const high = numberOf(match[2]) ?? low;
      if (low !== undefined && high !== undefined && high >= low) add(match, low, high);
    }
  }
  for (const pattern of EVERY) {
    for (const match of everyMatch(slice, pattern)) {
      const low = numberOf(match[1]);
      const high = numberOf(match[2]) ?? low;
      if (low === undefined || high === undefined || low < 0.5 || high < low) continue;
      add(match, 24 / high, 24 / low, { low, high });
    }
  }
  for (const [pattern, times] of CODES) {
    for (const match of everyMatch(slice, pattern)) add(match, times, times);
  }
  return found.sort((a, b) => a.start - b.start);
}
