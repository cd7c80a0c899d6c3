import { z } from 'zod';
import type { Finding } from '../../src/domain/verdict.ts';
import { everyMatch } from '../kit/every-match.ts';
import { fold } from '../kit/fold.ts';
import { frequenciesIn } from '../kit/frequency.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { NUMBER_WORDS } from '../kit/numbers.ts';
import { createMatcher, lastBefore, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { HARM, MISHAP } from './words.ts';

/** Patches that are said to be changed, and injections to be given, sooner than any label lets them. */

const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  hours: z.number().positive(),
  /** The sentence, or what is named before it, must speak of a patch. */
  patch: z.boolean().default(false),
  except: z.array(z.string()).default([]),
  names: z.array(z.string()).min(1),
});
type Row = z.infer<typeof Row>;
const file = loadKnowledge(
  import.meta.url,
  'changes.yaml',
  z.strictObject({ sources: SourcesSchema, rows: z.array(Row) }),
);
checkSources('changes.yaml', file.sources, file.rows);
const named = createMatcher(file.rows.flatMap((row) => row.names.map((name) => [fold(name), row] as const)));
const exceptions = createMatcher(
  file.rows.flatMap((row) => row.except.map((name) => [fold(name), row] as const)),
);

const PATCH =
  /patch|pflaster|parche|timbre|adesivo|cerott|pleister|plaster|パッチ|貼付|テープ|貼り|贴|貼|पैच|لصقة|لاصق|اللصق|пластыр|패치/;
const CHANGED =
  /\b(?:chang\w*|replac\w*|renew\w*|swap\w*|new (?:one|patch)|appl(?:y|ied)|wechsel\w*|gewechselt|ersetz\w*|austausch\w*|ausgetauscht|erneuer\w*|neues?|aufgeklebt|kleb\w*|cambi\w*|reemplaz\w*|sustitu\w*|renuev\w*|renov\w*|aplic\w*|remplac\w*|renouvel\w*|pos(?:e|er|ez)|coll(?:er|ez)|troc\w*|substitu\w*|sostitu\w*|applic\w*|vervang\w*|verwissel\w*|vernieuw\w*|wissel\w*|plak\w*|nieuwe)\b|貼り替え|貼りかえ|はり替え|交換|取り替え|貼付|更换|更換|换一|换贴|换新|贴一|बदल|लगा|تغير|تغيير|تبد[يل]|يستبدل|تستبدل|استبدال|توضع/;
const GIVEN =
  /\b(?:inject\w*|given|give|administ\w*|shots?|jabs?|gespritzt|spritz\w*|injizier\w*|verabreich\w*|gegeben|angewendet|inyect\w*|administra\w*|pone\w*|aplica\w*|inject\w*|faire|fait|recoi\w*|injet\w*|iniett\w*|sommin\w*|si fa|fatta|gespoten|spuit\w*|toegediend|geinjecteerd|krijgt)\b|注射|投与|皮下注|打一|打针|लगाय|लगव|इंजेक्शन|تحقن|حقن|تعط[يى]|يعطي/;
/** Ruled out, and when treatment begins. */
const OFF = new Seldom(
  /\b(?:never|not|n't|cannot|too (?:early|soon|often)|instead|rather|without|first|loading|initial\w*|start\w*|begin\w*|induction|week 0|nicht|nie|zu fruh|statt|anfangs|zunachst|beginn\w*|ersten?|no|nunca|jamas|primer\w*|inicial\w*|inicio|ne|pas|jamais|debut|premier\w*|initial\w*|nao|primeir\w*|non|mai|inizial\w*|prim[aei]|niet|nooit|eerste|begin\w*|check\w*|inspect\w*|rotat\w*|site|monitor\w*|blood|kontroll\w*|stelle (?:erst|nicht))\b|ない|ません|最初|初回|不|别|勿|首次|开始|初始|नहीं|मत|पहल|शुरू|لا |اول|بداية|[?？؟]/,
);

const NUMBER = `(\\d{1,3}|${[...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** Hours of each unit, with the words for it. */
const UNITS: readonly (readonly [number, string])[] = [
  [1, 'hours?|hrs?|stunden?|horas?|heures?|or[ae]|uur|uren|घंटे|घंटों|घंटा|ساع(?:ات|ة)|час\\S*'],
  [24, 'days?|tage?n?|dias?|jours?|giorn[oi]|dag(?:en)?|दिन(?:ों)?|ايام|يوم(?:ا|ين)?|дн\\S*'],
  [
    168,
    'weeks?|wochen?|semanas?|semaines?|settiman[ae]|week|weken|हफ़?्ते|सप्ताह|اسابيع|اسبوع(?:ا|ين)?|недел\\S*',
  ],
  [720, 'months?|monate?n?|mes(?:es)?|mois|mes[ei]|maand(?:en)?|महीने|महीना|اشهر|شهر(?:ا|ين)?|месяц\\S*'],
];
const EACH =
  '(?:every|each|alle|jede[nrsm]?|a cada|cada|toutes? les|tous les|chaque|ogni|om de|elke|iedere|हर|प्रत्येक|كل|кажды[ей])';
const WORDED: readonly (readonly [number, RegExp])[] = [
  ...UNITS.map(
    ([hours, words]) =>
      [hours, new RegExp(`(?<!\\p{L})${EACH}\\s(?:${NUMBER}\\s)?(?:${words})(?!\\p{L})`, 'gu')] as const,
  ),
  [1, /(\d{1,3})\s?時間(?:ごと|おき|毎|に1回|に一度|で)|每(?:隔)?\s?(\d{1,3})\s?个?小[时時]/gu],
  [
    24,
    /(\d{1,3}|[一二三])\s?日(?:ごと|おき|毎|に1回|に一度)|毎日|每(?:隔)?\s?(\d{1,3}|[两一二三])?\s?[天日]/gu,
  ],
  [
    168,
    /(\d{1,3}|[一二三])\s?週間?(?:ごと|おき|毎|に1回|に一度)|毎週|週に?(?:1|一)回|每(?:隔)?\s?(\d{1,3}|[两一二三])?\s?个?[周週]/gu,
  ],
  [
    720,
    /(\d{1,3})\s?[かヶカヵ]月(?:ごと|おき|毎|に1回|に一度)|毎月|月に?(?:1|一)回|每(?:隔)?\s?(\d{1,3}|[两一二三])?\s?个?月/gu,
  ],
  [
    24,
    /\b(?:daily|taglich\w*|a diario|diariamente|quotidien\w*|giornalmente|quotidianamente|dagelijks)\b|रोज़?(?:ाना)?(?= )|يوميا/gu,
  ],
  [168, /\b(?:weekly|wochentlich\w*|semanal\w*|hebdomadaire\w*|settimanal\w*|wekelijks)\b|اسبوعيا/gu],
  [720, /\b(?:monthly|monatlich\w*|mensual\w*|mensuel\w*|mensal\w*|mensil\w*|maandelijks)\b|شهريا/gu],
];

interface Period extends Span {
  readonly hours: number;
}

/** Times between two of something, as written: "every 72 hours", "alle drei Tage", "weekly", "twice a day". */
function periodsIn(text: string, span: Span): readonly Period[] {
  const slice = text.slice(span.start, span.end);
  const found: Period[] = [];
  for (const [hours, pattern] of WORDED)
    for (const match of everyMatch(slice, pattern)) {
      const written = match[1] ?? match[2];
      const count = written === undefined ? 1 : (NUMBER_WORDS.get(written) ?? Number(written));
      const start = span.start + match.index;
      if (count > 0) found.push({ start, end: start + match[0].length, hours: hours * count });
    }
  for (const { start, end, low, hours } of frequenciesIn(text, span))
    if (hours === undefined && !found.some((one) => one.start < end && start < one.end))
      found.push({ start, end, hours: 24 / low });
  return found;
}

/** How far before the sentence its product may be named. */
const BACK = 260;
/** Intervals are rounded, and some go by the label of another country. */
const SLACK = 0.9;

/** "X is injected every day": in one clause with its name. */
function isGiven(text: string, hits: readonly Span[], { start, end }: Span): boolean {
  return hits.some((hit) => {
    const [left, right] = hit.end <= start ? [hit.end, start] : [end, hit.start];
    const around = text.slice(Math.max(0, Math.min(hit.start, start) - LEAD), Math.max(hit.end, end) + LEAD);
    return !/[;:,；：，、،]/.test(text.slice(left, right)) && GIVEN.test(around);
  });
}
const LEAD = 24;

export function changeFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const { text } = reading;
  const here = named.scan(text, reading.starts);
  const inQuestion = asked ? named.scan(asked.text, asked.starts) : [];
  const [only, ...others] = new Set(inQuestion.map(({ value }) => value));
  if (here.length === 0 && only === undefined) return [];
  return sentences(text).flatMap((span) => {
    const words = text.slice(span.start, span.end);
    const periods = periodsIn(text, span);
    if (periods.length === 0) return [];
    const all = new Set(within(here, span.start, span.end).map(({ value }) => value));
    const [own, second] = [...all].sort((one, other) => one.hours - other.hours);
    const last = lastBefore(here, span.start);
    const before = last && span.start - last.end <= BACK ? last.value : undefined;
    const row: Row | undefined = own ?? before ?? (others.length === 0 ? only : undefined);
    // A brand beside its substance: the shorter time of both.
    if (!row || (second && second.id.split('-')[0] !== row.id.split('-')[0])) return [];
    if (row.patch && !CHANGED.test(words)) return [];
    if (
      row.patch &&
      !PATCH.test(`${text.slice(Math.max(0, span.start - BACK), span.start)} ${words} ${asked?.text ?? ''}`)
    )
      return [];
    const [one] = periods;
    if (!one || periods.some(({ hours }) => hours >= row.hours * SLACK)) return [];
    if (!row.patch && !isGiven(text, within(here, span.start, span.end), one)) return [];
    if (OFF.test(words) || HARM.test(words) || MISHAP.test(words)) return [];
    if (exceptions.scan(text, reading.starts).some(({ value }) => value === row)) return [];
    if (!isAsserted(reading, one)) return [];
    return [
      {
        category: 'dose',
        severity: 'severe',
        confidence: 0.92,
        start: one.start,
        end: one.end,
        rule: `${row.id}:sooner`,
        explanation: `${row.id} every ${Number(one.hours.toPrecision(3))} hours: no label allows less than ${row.hours}. Source: ${cite(file.sources, row.source)}.`,
      } satisfies Finding,
    ];
  });
}
