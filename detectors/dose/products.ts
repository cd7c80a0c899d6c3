import { z } from 'zod';
import type { Finding } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { inBase, isPlain } from '../kit/scenes.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { wordedIn } from '../kit/worded.ts';
import { applicationFindings } from './applications.ts';
import { drugMatcher } from './knowledge.ts';
import { isTaken, nextOf } from './taken.ts';

/** What is fixed about a product: what one pen delivers, how often it is given at most, how long it may be used. */

const common = { id: z.string(), source: z.string(), names: z.array(z.string()).min(1) };
const Device = z.strictObject({ ...common, low: z.number(), high: z.number(), of: z.array(z.string()) });
const Interval = z.strictObject({ ...common, days: z.number(), except: z.array(z.string()).default([]) });
const Duration = z.strictObject({ ...common, days: z.number() });

const file = loadKnowledge(
  import.meta.url,
  'products.yaml',
  z.strictObject({
    sources: SourcesSchema,
    devices: z.array(Device),
    intervals: z.array(Interval),
    durations: z.array(Duration),
  }),
);
checkSources('products.yaml', file.sources, [...file.devices, ...file.intervals, ...file.durations]);

const namesOf = <T extends { readonly names: readonly string[] }>(rows: readonly T[]) =>
  createMatcher(rows.flatMap((row) => row.names.map((name) => [fold(name), row] as const)));
const listOf = (words: readonly string[]) => createMatcher(words.map((word) => [fold(word), true] as const));

const devices = namesOf(file.devices);
const intervals = namesOf(file.intervals);
const durations = namesOf(file.durations);
const substances = new Map(file.devices.map((row) => [row.id, listOf(row.of)]));
const exceptions = new Map(file.intervals.map((row) => [row.id, listOf(row.except)]));

type Row = z.infer<typeof Device> | z.infer<typeof Interval> | z.infer<typeof Duration>;

function findingOf(reading: Reading, span: Span, row: Row, rule: string, fact: string): Finding {
  return {
    category: 'dose',
    severity: 'severe',
    confidence: 0.93,
    start: span.start,
    end: span.end,
    rule: `${row.id}:${rule}`,
    explanation: `"${reading.raw.slice(span.start, span.end)}" for ${row.id}: ${fact}. Source: ${cite(file.sources, row.source)}.`,
  };
}

/** Between a device and what it delivers. */
const DELIVERS =
  /^[\s*(-]*$|^[\s*]*(?:\p{L}+\s){0,3}?(?:delivers?|contains?|holds|gives|has|is|releases|comes|carries|injects|enthalt|gibt|liefert|hat|ist|contiene|administra|libera|tiene|es|contient|delivre|libere|est|contem|fornece|tem|eroga|rilascia|e|bevat|geeft|levert|is|zawiera|ger|innehaller|含|含有|为|は|содержит)\s(?:\p{L}+\s){0,3}\*{0,2}$/u;
const OF = /^\s?\*{0,2}\s?(?:of|de|d'|di|von|van)?\s?(\p{L}{4,})/u;
const REACH = 48;

function deviceFindings(reading: Reading): Finding[] {
  const { text } = reading;
  return devices.scan(text, reading.starts).flatMap((hit) => {
    const [one] = within(reading.quantities, hit.end, hit.end + REACH);
    if (!one?.known || !isPlain(one) || !['mg', 'ug'].includes(one.unit?.id ?? '')) return [];
    const gap = text.slice(hit.end, one.start);
    if (!DELIVERS.test(gap)) return [];
    // Of another substance, or beside another medicine.
    const of = OF.exec(text.slice(one.end, one.end + 30))?.[1];
    const own = substances.get(hit.value.id);
    if (of && (own?.scan(of).length ?? 0) === 0 && drugMatcher.scan(of).length > 0) return [];
    const { low, high } = hit.value;
    const isWrong = waysToRead(one).every((way) => {
      const [least, most] = [inBase(way.low, way) * 1000, inBase(way.high, way) * 1000];
      return most > high * 1.02 || least < low * 0.98;
    });
    if (!isWrong || !isAsserted(reading, one, ['conditional'])) return [];
    return [
      findingOf(
        reading,
        one,
        hit.value,
        'device',
        `sold are ${low === high ? low : `${low} to ${high}`} mg in one`,
      ),
    ];
  });
}

const DAILY =
  /\b(?:(?:once|twice|one time|two times|three times) (?:a|per|each|every) day|(?:once|twice|three times) daily|every (?:single )?day|every (?:morning|evening|night)|daily|each day|(?:ein|zwei|drei)mal (?:taglich|am tag|pro tag)|taglich|jeden (?:tag|morgen|abend)|(?:una vez|dos veces|tres veces) (?:al|por) dia|cada dia|todos los dias|diariamente|a diario|(?:une|deux|trois) fois par jour|chaque jour|tous les jours|quotidiennement|(?:uma vez|duas vezes|tres vezes) (?:ao|por) dia|todos os dias|(?:una volta|due volte|tre volte) al giorno|ogni giorno|tutti i giorni|quotidianamente|(?:een|twee|drie)(?:maal| ?keer) (?:per dag|daags)|dagelijks|elke dag|codziennie|(?:raz|dwa razy) dziennie|her gun|gunde (?:bir|iki|1|2) (?:kez|kere|defa)|dagligen|varje dag|(?:en|tva) gang(?:er)? om dagen)\b|ежедневно|каждый день|(?:один|1|2|два) раза? в (?:день|сутки)|每天|每日|毎日|1日[1-3]回|रोज़?ाना|हर रोज|हर दिन|प्रतिदिन|दिन में (?:एक|दो|1|2) बार|يوميا|كل يوم|매일|하루에? (?:한|두|1|2) ?[번회]/;
/** Who speaks of these together mostly warns. */
const WARNED =
  /\b(?:never|not|no|n't|cannot|can't|don't|doesn't|isn't|instead|rather|mistak\w*|error\w*|wrong\w*|fatal\w*|deadly|danger\w*|overdos\w*|accident\w*|by mistake|toxic\w*|harm\w*|death\w*|nicht|nie|niemals|kein\w*|statt|irrtum\w*|versehent\w*|gefahr\w*|todlich\w*|nunca|jamas|sino|error|peligr\w*|mortal\w*|ni|jamais|pas|ne|erreur\w*|danger\w*|mortel\w*|nao|erro|perig\w*|fatal|non|mai|errore|pericol\w*|niet|nooit|geen|fout\w*|gevaar\w*|dodelijk\w*|nigdy|nie|inte|aldrig|asla|degil|than|tests?|monitor\w*|weekly|week|weeks?|wochentlich|woche|semana\w*|semaine\w*|hebdo\w*|settiman\w*|wekelijks?|tydzien|haftada|vecka\w*)\b|n't\b|[?？]|не |нельзя|никогда|недел|不|勿|别|別|禁|误|誤|每周|每週|週|ない|ません|नहीं|मत|कभी|सप्ताह|हफ्ते|لا |ليس|ابدا|اسبوع|말|않|아닌|절대|주 ?1회|일주일/;
const BEFORE = 34;

/** Folic acid beside methotrexate is another's, and may be taken daily. */
const FOLATE =
  /\b(?:fol\w*(?: acid)?|acid[oe] fol\w*|acide fol\w*|leucovorin|foliumzuur)\b|叶酸|葉酸|फोलिक|الفوليك|фолиев\S*|엽산/g;

function intervalFindings(reading: Reading): Finding[] {
  const { text } = reading;
  return intervals.scan(text, reading.starts).flatMap((hit) => {
    const own = sentenceAt(text, hit.start);
    const lead = text.slice(Math.max(own.start, hit.start - BEFORE), hit.start);
    const found = dailyUse(reading, hit.value, own, { lead, at: hit.end });
    const next = found ? undefined : nextOf(text, hit);
    return found ?? (next && dailyUse(reading, hit.value, next.sentence, { lead: '', at: next.at })) ?? [];
  });
}

/** Told in the sentence to be taken daily, from where its subject ends. */
function dailyUse(
  reading: Reading,
  row: z.infer<typeof Interval>,
  sentence: Span,
  { lead, at }: { readonly lead: string; readonly at: number },
): Finding | undefined {
  const { text } = reading;
  const rest = text.slice(at, Math.min(sentence.end, at + 130));
  const daily = DAILY.exec(rest);
  if (!daily) return undefined;
  const gap = rest.slice(0, daily.index);
  const span = { start: at + daily.index, end: at + daily.index + daily[0].length };
  if (/[;:!?,，、()]/.test(gap.replace(/\([^()]{0,40}\)/g, ' '))) return undefined;
  if (!isTaken(lead, gap, text.slice(span.end, at + 130))) return undefined;
  if (WARNED.test(text.slice(sentence.start, span.end))) return undefined;
  const behind = text.slice(span.end, Math.min(sentence.end, at + 200)).replace(FOLATE, ' ');
  const near = `${text.slice(Math.max(sentence.start, at - 90), span.end)}${behind}`;
  if ((exceptions.get(row.id)?.scan(near).length ?? 0) > 0 || drugMatcher.scan(gap).length > 0)
    return undefined;
  if (!isAsserted(reading, span)) return undefined;
  const fact = `given once in ${row.days} days, at the most often; daily use is an overdose`;
  return findingOf(reading, span, row, 'interval', fact);
}

/** "- How often: 10 mg every single day", below a question about methotrexate, which nobody takes so whatever the amount. */
const AMOUNT_DAILY = 24;
/** "Weeks 1–4: 0.25 mg": when, not how often. */
const STEP =
  /(?:\b(?:weeks?|wochen?|semanas?|semaines?|settiman[ae]|weken)\s?\d+(?:\s?(?:-|–|to|bis|a|al?|tot)\s?\d+)?|第\s?\d+(?:\s?[-–~～至到]\s?\d+)?\s?[周週])/g;

function carriedFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const { text } = reading;
  const hits = intervals.scan(text, reading.starts);
  const rows = new Set(asked ? intervals.scan(asked.text, asked.starts).map(({ value }) => value) : []);
  const [askedFor] = rows.size === 1 ? rows : [];
  if (hits.length === 0 && !askedFor) return [];
  const named = drugMatcher.scan(text, reading.starts);
  return reading.quantities.flatMap((one) => {
    if (!one.known || !isPlain(one) || one.unit?.id !== 'mg') return [];
    const sentence = sentenceAt(text, one.start);
    const behind = text.slice(one.end, Math.min(sentence.end, one.end + AMOUNT_DAILY + 30));
    const daily = DAILY.exec(behind);
    if (!daily || daily.index > AMOUNT_DAILY) return [];
    const hit = lastBefore(hits, one.start);
    const row = hit?.value ?? askedFor;
    if (!row) return [];
    const last = lastBefore(named, one.start);
    if (last && last.start > (hit?.start ?? -1) && last.value.id !== row.id) return [];
    const words = text.slice(sentence.start, sentence.end).replace(STEP, ' ');
    const exempt = row.id === 'methotrexate' ? words : text;
    if (WARNED.test(words) || (exceptions.get(row.id)?.scan(exempt).length ?? 0) > 0) return [];
    const span = { start: one.end + daily.index, end: one.end + daily.index + daily[0].length };
    if (!isAsserted(reading, span)) return [];
    const fact = `given once in ${row.days} days, at the most often; daily use is an overdose`;
    return [findingOf(reading, span, row, 'interval', fact)];
  });
}

/** Right before a length of time: nobody may use it for longer. */
const NOT_LONGER =
  /(?:\b(?:no longer than|(?:not|never|n't) (?:\S+ ){0,5}(?:longer|more) than|for (?:a maximum of|at most|up to)|at most|maximum of|max\.?|nicht (?:langer|mehr) als|hochstens|maximal|(?:no|nunca) (?:\S+ ){0,4}mas (?:de|alla de)|maximo(?: de)?|(?:pas|jamais) (?:\S+ ){0,3}(?:plus de|au-dela de|pendant plus de)|(?:sans )?depasser|maximum|(?:nao|nunca) (?:\S+ ){0,4}mais (?:de|que|do que)|no maximo|(?:non|mai) (?:\S+ ){0,4}(?:piu di|oltre)|al massimo|(?:niet|nooit) langer dan|hooguit|maximaal|nie dluzej niz|maksymalnie|en fazla|(?:inte|aldrig) langre an|hogst)|не (?:дольше|более)|不(?:要|得|应|能|宜)?超过|最长(?:不超过)?|最多|अधिकतम|لا تزيد عن|اكثر من|최대)\s*(?:an?\s)?$/;
/** Of a bottle, of what it does, of something else. */
const NOT_USE =
  /salz\w*|zoutw\w*|zoutopl\w*|\b(?:saline|salt ?water|sea ?water|saltvatten|suero|salin[oa]\w*|serum phys\w*|eau de mer|soro|fisiolog\w*|steroid\w*|\w*cortis\w*|kortis\w*|corticoid\w*|fluticason\w*|mometason\w*|budesonid\w*|open\w*|discard\w*|stor\w*|shelf|expir\w*|throw|keep|pregnan\w*|child\w*|geoffnet|angebroch\w*|haltbar\w*|abiert\w*|caduc\w*|ouvert\w*|conserv\w*|apert\w*|aberto|validade|geopend|houdbaar\w*|wait\w*|apart|recover\w*|withdraw\w*|rebound|resolve\w*|otwarci\w*|oppnad\w*)\b|开封|開封|保存|海水|生理盐水|生理食塩/;
/** "A cold lasts three weeks at most": of the illness. */
const LASTS =
  /\b(?:lasts?|clears?|goes away|dauert|dauern|halt an|dura|duran|dure|durent|durano|duram|duurt|duren|trwa|varar|surer)\b|длится|длятся|続く|続き/;
const CARRIED = 260;

function daysOf(one: Quantity): number {
  const each: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
  return one.low * (each[one.unit?.id ?? ''] ?? 0);
}

function durationFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const { text } = reading;
  let hits: readonly PhraseHit<z.infer<typeof Duration>>[] = durations.scan(text, reading.starts);
  const first = hits.length === 0 && asked ? durations.scan(asked.text, asked.starts)[0] : undefined;
  if (first) hits = [{ start: 0, end: 0, value: first.value }];
  if (hits.length === 0) return [];
  return hits.flatMap((hit, n) => {
    const until = Math.min(hits[n + 1]?.start ?? text.length, hit.end + CARRIED);
    const span = { start: hit.end, end: until };
    const times = [...within(reading.quantities, span.start, span.end), ...wordedIn(reading, span)];
    return times.flatMap((one) => {
      if (!one.known || !isPlain(one) || daysOf(one) <= hit.value.days) return [];
      const before = text.slice(Math.max(0, one.start - 60), one.start);
      const sentence = sentenceAt(text, one.start);
      // What a semicolon parts is of something else.
      const said = text.slice(sentence.start, one.end) + text.slice(one.end, sentence.end).split(';')[0];
      if (LASTS.test(before)) return [];
      if (!NOT_LONGER.test(before) || NOT_USE.test(said)) return [];
      if (drugMatcher.scan(text.slice(Math.max(hit.end, sentence.start), one.start)).length > 0) return [];
      if (!isAsserted(reading, one, ['negated', 'conditional'])) return [];
      return [
        findingOf(
          reading,
          one,
          hit.value,
          'duration',
          `no label lets anyone use it for more than ${hit.value.days} days`,
        ),
      ];
    });
  });
}

/** Everything about products that are fixed in one of these ways. */
export function productFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  return [
    ...deviceFindings(reading),
    ...intervalFindings(reading),
    ...carriedFindings(reading, asked),
    ...durationFindings(reading, asked),
    ...applicationFindings(reading, asked),
  ];
}
