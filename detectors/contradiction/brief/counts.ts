import { everyMatch } from '../../kit/every-match.ts';
import { NUMBERS, oftenIn } from '../../kit/often.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { cuesIn } from '../case/cues.ts';
import type { Conflict } from '../conflict.ts';
import { ELSE, HAN } from '../rates/rate-words.ts';
import { isTaking } from '../rates/rates.ts';
import { denies, LOOSE, words } from '../settings/loose.ts';
import { wordsOf } from './brief.ts';
import { hoursIn } from './hours.ts';

/** How often or how many a day, and a plan of the day: "at most three tablets … two in the morning, two at noon, two in the evening". */

const w = (list: string): string => `(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`;
const PARTS = [
  `${w("(?:in the )?mornings?|breakfast|(?:on )?waking|get(?:ting)? up|morgens|fruh|fruhstuck|vormittags|(?:(?:por|de) la |la )?mananas?|desayun\\p{L}*|(?:le )?matins?|petit[- ]dejeuner|reveil|(?:de |a |pela )?manhas?|cafe da manha|pequeno[- ]almoco|(?:la |al |di )?mattin[ao]|colazione|(?:'s )?ochtends|ontbijt|सुबह|सवेरे|नाश्ते|(?:في )?(?:ال)?صباحا?|(?:ال)?(?:افطار|فطور)")}|朝|早(?!期|く|め|い)[上晨餐饭飯]?`,
  `${w("noon|midday|lunch(?:time)?|(?:in the )?afternoons?|mittags?|mittagessen|nachmittags|mediodia|almuerzo|comida|(?:la )?tarde|midi|apres-midi|dejeuner|meio-dia|almoco|a tarde|mezzogiorno|pranzo|pomeriggio|(?:'s )?middags|lunch|दोपहर|(?:عند |في )?(?:ال)?ظهرا?|(?:ال)?غداء")}|昼|中午?[餐饭飯]?(?=[、,，和与與各吃服一两二三\\d ])|午[餐饭飯]`,
  `${w("(?:in the )?evenings?|(?:at )?nights?|bedtime|dinner|supper|abends?|nachts|abendessen|(?:por )?(?:la )?noches?|cena|(?:le )?soirs?|diner|coucher|(?:a |de )?noites?|jantar|(?:la |di )?sera|cena|(?:'s )?avonds|avondeten|शाम|रात|(?:في )?(?:ال)?مساء|ليلا|(?:ال)?عشاء")}|夕|晩|夜|寝る前|就寝|眠前|晚[上餐饭飯]?|睡前`,
].map((source) => new RegExp(source, 'gu'));

interface Part extends Span {
  readonly index: number;
}

function partsIn({ text }: Reading, { start, end }: Span): Part[] {
  const slice = text.slice(start, end);
  return PARTS.flatMap((pattern, index) =>
    everyMatch(slice, pattern).map((match) => ({
      index,
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
}

const WORD = [...NUMBERS.keys()]
  .filter((key) => key.length > 1 || /[^a-z]/.test(key))
  .sort((a, b) => b.length - a.length)
  .join('|');
const N = `(\\d{1,2}|${WORD}|[一两兩二三四五六七八]|حبتان|حبتين|قرصان|قرصين)`;
const PIECE =
  '(?:tablets?|pills?|capsules?|caplets?|doses?|drops?|puffs?|sachets?|tabletten?|kapseln?|stuck|dosen|tropfen|hube?|beutel|comprimidos?|pastillas?|tabletas?|capsulas?|dosis|tomas|gotas|sobres?|comprimes?|gelules?|cachets?|prises|gouttes|sachets?|doses|compress[ae]|pastiglie|capsule|dosi|gocce|bustine|pil(?:len)?|druppels|zakjes|गोली|गोलियाँ|गोलियां|कैप्सूल|ख़ुराकें?|खुराकें?|حبات|حبة|حبوب|اقراص|كبسولات|جرعات|錠|カプセル|包|回|片|粒|颗|顆|次)';
const MOST =
  '(?:at most|no more than|not more than|a maximum of|maximum(?: of)?|max\\.?|up to|never more than|hochstens|maximal|nicht mehr als|como maximo|maximo(?: de)?|maxima(?: es)?(?: de)?|no mas de|hasta|au maximum|maximum|au plus|pas plus de|jamais plus de|no maximo|nao mais (?:de|que|do que)|ate|al massimo|massimo|non piu di|fino a|maximaal|hoogstens|niet meer dan|ten hoogste|अधिकतम|ज़्यादा से ज़्यादा|ज्यादा से ज्यादा|(?:ال)?حد (?:ال)?اقصي|كحد اقصي|لا تتجاوز|最多|最大|不超过|不超過|上限は?)';
const DAY =
  '(?:a day|per day|daily|in 24 hours|in a day|each day|am tag|pro tag|taglich|in 24 stunden|al dia|por dia|diari[oa]s|en 24 horas|par jour|par 24 heures|en 24 heures|ao dia|por dia|em 24 horas|al giorno|in 24 ore|nelle 24 ore|per dag|in 24 uur|दिन में|रोज़|24 घंटे में|في اليوم|يوميا|خلال 24 ساعة|1日|一日|每天|一天|每日|24小时内?|24小時內?)';
const LIMITS = [
  new RegExp(
    `${MOST} ?(?:is |es |ist |son |de )?${N} ?(?:\\p{L}+ ){0,2}?${PIECE}[^.;,。]{0,28}?${DAY}`,
    'gu',
  ),
  new RegExp(`${DAY}[^.;,。]{0,14}?${MOST}[^.;,。]{0,4}?${N} ?${PIECE}`, 'gu'),
  new RegExp(`${DAY}[^.;,。]{0,6}?${N} ?${PIECE}(?:まで|以内|से ज़्यादा न|से अधिक न)`, 'gu'),
  new RegExp(
    `${N} ?${PIECE} (?:(?:at most|hochstens|maximal|como maximo|au maximum|au plus|no maximo|al massimo|maximaal|hoogstens) )?(?:${DAY}) (?:at most|maximum|max\\.?|hochstens|maximal|como maximo|au maximum|au plus|no maximo|al massimo|maximaal|hoogstens)`,
    'gu',
  ),
];
/** "Zwei morgens", "früh zwei", "朝2錠": the number stands beside the part. */
const BESIDE_AHEAD = new RegExp(
  `${N} ?(?:${PIECE} ?)?(?:(?:in|at|on|with|am|zum|beim|en|con|por|a|al|au|avec|no|na|com|pela|op|bij|in de|के|को) ?)?(?:(?:the|el|la|le|o|il|het|de|l'|dem) ?)?$`,
  'u',
);
const BESIDE_BEHIND = new RegExp(
  `^(?: |飯後|饭后|食後|に)?(?:each |je |jeweils )?${N}(?![\\d.]) ?(?:${PIECE})?`,
  'u',
);
const EACH =
  /(?<![\p{L}\d])(?:each|je|jeweils|chacune?|cada una?|ciascuna?|elk|各|ずつ|एक-एक)(?![\p{L}])|各|ずつ|एक-एक/u;

const WORDS: Readonly<Record<string, number>> = {
  حبتان: 2,
  حبتين: 2,
  قرصان: 2,
  قرصين: 2,
  兩: 2,
  七: 7,
  八: 8,
};
function numberOf(written: string): number {
  return WORDS[written] ?? HAN[written] ?? NUMBERS.get(written) ?? Number(written);
}

function besideOf({ text }: Reading, part: Span, sentence: Span): number | undefined {
  const ahead = BESIDE_AHEAD.exec(text.slice(Math.max(sentence.start, part.start - 30), part.start));
  const behind = BESIDE_BEHIND.exec(text.slice(part.end, part.end + 16));
  const written = behind?.[1] ?? ahead?.[1];
  return written === undefined ? undefined : numberOf(written);
}

/** The pieces of a plan: each part of the day with its own number. */
function sumOf(reading: Reading, sentence: Span, parts: readonly Part[]): number {
  const counts = parts.map((part) => besideOf(reading, part, sentence));
  if (counts.length < 2 || counts.some((count) => count === undefined || !(count > 0 && count < 9))) return 0;
  return (counts as number[]).reduce((sum, count) => sum + count, 0);
}

/** Either of two parts of the day. */
const OR: Readonly<Record<string, RegExp>> = {
  en: words('or|either'),
  de: words('oder|entweder|bzw'),
  es: words('o|u'),
  fr: words('ou|soit'),
  pt: words('ou'),
  it: words('o|oppure'),
  nl: words('of'),
  ja: /または|もしくは/u,
  zh: /或/u,
  hi: words('या'),
  ar: words('او'),
};

function isChoice({ language }: Reading, said: string): boolean {
  return OR[language ?? '']?.test(said) ?? true;
}
const ENOUGH =
  /(?<!\p{L})(?:enough|only|just|sufficient|will do|plenty|reicht|genugt|nur|basta|suficiente|solo|suffit|seulement|seule|chega|so|apenas|solamente|soltanto|genoeg|volstaat|alleen|slechts|काफ़ी|काफी|बस|सिर्फ़|केवल|يكفي|تكفي|فقط)(?!\p{L})|十分|だけ|就够|就夠|即可|就行|足够|足夠/u;
const HOURLY =
  /(?<!\p{L})(?:every hour|hourly|jede stunde|stundlich|cada hora|toutes les heures|chaque heure|a cada hora|de hora em hora|ogni ora|elk uur|ieder uur|om het uur|हर घंटे|كل ساعة)(?!\p{L})|1時間ごと|1時間おき|每小时|每小時|每个小时/u;

interface Rate extends Span {
  readonly low: number;
  readonly high: number;
}

function rateIn(reading: Reading, sentence: Span): Rate | undefined {
  const all = oftenIn(reading.text, sentence);
  const [rate] = all;
  if (!rate || all.length > 1) return undefined;
  const most = cuesIn(
    reading,
    { start: Math.max(sentence.start, rate.start - 24), end: Math.min(sentence.end, rate.end + 24) },
    BOUNDS,
  );
  return { ...rate, low: most.has('most') ? 0 : rate.low, high: most.has('least') ? 48 : rate.high };
}
const BOUNDS = new Set(['most', 'least']);
const CLEARLY = 1.4;

/** How often the sentence has it done a day: the parts of the day that it lists, every hour, one part that is enough. */
function planIn(reading: Reading, sentence: Span): Rate | undefined {
  const said = wordsOf(reading, sentence);
  const hourly = HOURLY.exec(said);
  if (hourly)
    return {
      start: sentence.start + hourly.index,
      end: sentence.start + hourly.index + hourly[0].length,
      low: 24,
      high: 24,
    };
  if (isChoice(reading, said)) return undefined;
  const parts = partsIn(reading, sentence);
  const kinds = new Set(parts.map(({ index }) => index));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || kinds.size !== parts.length) return undefined;
  const count = kinds.size;
  if (count > 1 && last.end - first.start < 70)
    return { start: first.start, end: last.end, low: count, high: count };
  return count === 1 && ENOUGH.test(said)
    ? { start: first.start, end: first.end, low: 1, high: 1 }
    : undefined;
}

/** "Every morning", where the rule was "at night": one part of the day each. */
const EVERY =
  /(?<!\p{L})(?:every|each|daily|jede[nrs]?|taglich|cada|tod[oa]s|toda|todos os|chaque|tous les|ogni|tutt[ie]|elke|iedere|हर|रोज़|كل|يوميا)(?!\p{L})|[毎每]/u;

function otherPart(reading: Reading, a: Span, b: Span): Conflict | undefined {
  const [told, used] = [partsIn(reading, a), partsIn(reading, b)].map((parts) =>
    parts.filter(({ index }) => index !== 1),
  );
  const kinds = [told, used].map((parts) => new Set(parts?.map(({ index }) => index)));
  if (kinds.some((set) => set.size !== 1)) return undefined;
  const [one, other] = [told?.[0], used?.[0]];
  if (!one || !other || one.index === other.index || !EVERY.test(wordsOf(reading, b))) return undefined;
  if (!isTaking(reading, a) || (rateIn(reading, a)?.high ?? 1) > 1) return undefined;
  return { rule: 'part-of-day', first: one, second: other, why: 'says the opposite of' };
}

/** Something else that is done in the morning and the evening. */
const OTHER = /\b(?:toothbrush|dusch|cough|schlaf|sleep|meal|symptom)|もし|脱/u;

export function countConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [at, b] of spans.entries()) {
    const said = wordsOf(reading, b);
    const parts = partsIn(reading, b);
    if (at === 0 || ELSE.test(said) || OTHER.test(said)) continue;
    const plan = planIn(reading, b);
    const hours = hoursIn(reading, b).length;
    // "8 in the morning" is no number of tablets.
    const sum = hours > 1 ? 0 : sumOf(reading, b, parts);
    const each = EACH.test(said);
    for (const a of spans.slice(0, at)) {
      const limit = LIMITS.flatMap((pattern) => everyMatch(wordsOf(reading, a), pattern))[0];
      const most = limit ? numberOf(limit[1] as string) : 0;
      const told = rateIn(reading, a);
      if (ELSE.test(wordsOf(reading, a))) continue;
      const part = denies(reading, b) || isChoice(reading, said) ? undefined : otherPart(reading, a, b);
      if (part) conflicts.push(part);
      if (limit && most > 0 && (sum > most || (hours > 2 && hours > most)) && !denies(reading, b)) {
        const start = a.start + limit.index;
        conflicts.push({
          rule: 'sum-of-day',
          first: { start, end: start + limit[0].length },
          second: parts[0] ? { start: parts[0].start, end: (parts.at(-1) as Part).end } : b,
          why: 'goes beyond',
        });
      } else if (
        plan &&
        told &&
        told.high >= 1 &&
        !denies(reading, b) &&
        (each || !LOOSE[reading.language ?? '']?.test(said.replace(/(?<!\p{L})so(?!\p{L})/gu, '')))
      ) {
        const more = plan.low > told.high * CLEARLY;
        // Hours of an example are not all of the day.
        const fewer = hours < 2 && plan.high * CLEARLY < told.low && (ENOUGH.test(said) || plan.low > 1);
        // Two tablets at once: as often as it was said.
        if (more || fewer)
          conflicts.push({ rule: 'plan-of-day', first: told, second: plan, why: 'does not agree with' });
      }
    }
  }
  return conflicts;
}
