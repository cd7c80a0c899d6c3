import { z } from 'zod';
import type { DetectorInput } from '../../src/domain/detector.ts';
import { SEVERITIES } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, type Sources, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseHit, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt, sentences } from '../kit/sentences.ts';
import { isAsserted, type Stance } from '../kit/stance.ts';
import { isBeside } from './beside.ts';
import { countryOf } from './countries.ts';
import { BY_CHOICE, CRISIS, EARLIER, HISTORY, OTHER, OTHERS, PAST } from './other.ts';
import { SLOTS, type Slot, type SlotKind, slotsIn } from './slots.ts';
import { rowOf } from './tables.ts';

/** Numbers that belong to a topic named before them: programmes of screening and vaccination, amounts, thresholds. */

const Ranges = z.array(z.tuple([z.number(), z.number()])).min(1);
const Accepted = z.partialRecord(z.enum(SLOTS), Ranges);
const TopicRow = z
  .object({
    id: z.string(),
    source: z.string(),
    severity: z.enum(SEVERITIES),
    fact: z.string().min(10),
    words: z.string(),
    /** One of these must stand in the sentence, or before it where the topic does. */
    need: z.string().optional(),
    unless: z.string().optional(),
    /** A number above (below) what is accepted is one more value of the kind, unless it is said to begin there. */
    threshold: z.enum(['high', 'low', 'both']).optional(),
    /** Only the first number of the kind in a sentence. */
    first: z.boolean().default(false),
    countries: z.record(z.string().length(2), Accepted).default({}),
  })
  .and(Accepted);
const File = z.strictObject({ sources: SourcesSchema, topics: z.array(TopicRow) });
type Topic = z.infer<typeof TopicRow>;

const files = ['programmes.yaml', 'advice.yaml'].map((name) => {
  const file = loadKnowledge(import.meta.url, name, File);
  checkSources(name, file.sources, file.topics);
  return file;
});
const sources: Sources = Object.assign({}, ...files.map((file) => file.sources));

const matcherOf = (line: string) =>
  createMatcher(line.split('|').map((phrase) => [fold(phrase.trim()), true] as const));

interface Known {
  readonly topic: Topic;
  readonly kinds: ReadonlySet<SlotKind>;
  readonly need: ReturnType<typeof matcherOf> | undefined;
  readonly unless: ReturnType<typeof matcherOf> | undefined;
}
const known: readonly Known[] = files
  .flatMap((file) => file.topics)
  .map((topic) => ({
    topic,
    kinds: new Set(
      SLOTS.filter((slot) => topic[slot] || Object.values(topic.countries).some((one) => one[slot])),
    ),
    need: topic.need ? matcherOf(topic.need) : undefined,
    unless: topic.unless ? matcherOf(topic.unless) : undefined,
  }));
/** A word may be of several topics: caffeine, and caffeine in pregnancy. */
const topicsOf = new Map<string, Known[]>();
for (const one of known) {
  for (const phrase of one.topic.words.split('|').map((word) => fold(word.trim())))
    topicsOf.set(phrase, [...(topicsOf.get(phrase) ?? []), one]);
}
/** With the topics of the phrases that a phrase begins with, for only the longest is found: "teenagers", "teenager*". */
const words = createMatcher(
  Array.from(topicsOf, ([phrase, topics]) => {
    const all = new Set(topics);
    for (let end = 1; end < phrase.length; end += 1) {
      const shorter = phrase.slice(0, end);
      for (const one of topicsOf.get(`${shorter}*`) ?? []) all.add(one);
      if (phrase[end] === ' ') for (const one of topicsOf.get(shorter) ?? []) all.add(one);
    }
    return [phrase, [...all]] as const;
  }),
);

/** "No more than" denies nothing; the past is looked for in years, as "first" and "formerly" are one word in Hindi. */
const IGNORED: readonly Stance[] = ['negated', 'conditional', 'historical'];
const BACK = 320; // UTF-16 units
export interface Fault extends Span {
  readonly id: string;
  readonly severity: Topic['severity'];
  readonly fact: string;
  readonly source: string;
}

export const citeProgramme = (source: string): string => cite(sources, source);

export function programmeFaults(
  input: DetectorInput,
  reading: Reading,
): { faults: Fault[]; candidates: number } {
  const { text, starts } = reading;
  const hits = words
    .scan(text, starts)
    .flatMap(({ start, end, value }) => value.map((one) => ({ start, end, value: one })));
  const faults: Fault[] = [];
  let candidates = 0;
  if (hits.length === 0) return { faults, candidates };
  const right = new Set<string>();
  const wrong: { readonly key: string; readonly fault: Fault }[] = [];
  for (const sentence of sentences(text)) {
    const near = within(hits, sentence.start - BACK, sentence.end);
    const line = text.slice(sentence.start, sentence.end);
    if (near.length === 0 || OTHERS.test(line.replace(EARLIER, '')) || PAST.test(line) || HISTORY.test(line))
      continue;
    const kinds = new Set(near.flatMap(({ value }) => [...value.kinds]));
    const row = rowOf(text, sentence.start, line);
    const seen = new Set<string>();
    const slots = slotsIn(row ?? line, kinds);
    // Every three years for some ages and every five for others: no end of the programme.
    const banded = row === undefined && slots.filter(({ kind }) => kind === 'interval').length > 1;
    const byChoice = BY_CHOICE.test(line);
    for (const slot of slots) {
      if ((banded || byChoice) && AGES.has(slot.kind)) continue;
      let hit =
        row === undefined
          ? topicOf(near, sentence, slot, text)
          : near.find(({ start }) => start >= sentence.start);
      if (!hit) continue;
      hit = near.find(
        (one) =>
          one.start === hit?.start && one.value.kinds.has(slot.kind) && applies(reading, one, sentence),
      );
      if (!hit) continue;
      candidates += 1;
      const span =
        row === undefined ? { start: sentence.start + slot.start, end: sentence.start + slot.end } : sentence;
      const { topic } = hit.value;
      const key = `${topic.id} ${slot.kind}`;
      if (topic.first && seen.has(key)) continue;
      seen.add(key);
      // What the user has told is repeated, not recommended.
      if (
        /\d/.test(text.slice(span.start, span.end)) &&
        input.prompt?.includes(text.slice(span.start, span.end).trim())
      )
        continue;
      if (!isWrong(input, reading, hit, sentence, slot)) {
        if (!EACH.has(slot.kind)) right.add(key);
        continue;
      }
      if (row === undefined && isBeside(line, slot, topic, input.prompt)) continue;
      if (!isAsserted(reading, span, IGNORED)) continue;
      wrong.push({
        key,
        fault: { ...span, id: topic.id, severity: topic.severity, fact: topic.fact, source: topic.source },
      });
    }
  }
  // A text that gives the right number too gives the other one of another case.
  for (const { key, fault } of wrong)
    if (!right.has(key) && !faults.some(({ id }) => id === fault.id)) faults.push(fault);
  return { faults, candidates };
}

const OWN_LINE =
  /^\s*(?:[-*•–]|\d+[.)])\s*\**[^:.\d]{2,40}:|\b(?:equals?|is the same as|the same as|corresponds? to|entspricht|equivale a|correspond a|corrisponde a)\b/u;

/** "- How often: every 2 years": a line about an aspect of what was named above. */
const ASPECT =
  /^\s*(?:[-*•–]|\d+[.)])\s*\**(?:who|age|ages|age group|how often|frequency|interval|when|start\w*|stop\w*|from|until|smoking history|smoking|dose|doses|schedule|amount|how much|how long|duration|rate|depth|ratio|target|first dose|second dose|wer|alter|wie oft|haufigkeit|intervall|ab wann|beginn|dauer|menge|quien|edad|cada cuanto|frecuencia|intervalo|inicio|duracion|cantidad|qui|frequence|rythme|debut|duree|quantite|quem|idade|frequencia|duracao|quantidade|chi|eta|frequenza|intervallo|inizio|durata|quantita|wie|leeftijd|hoe vaak|frequentie|duur|hoeveelheid|kto|wiek|jak czesto|czestotliwosc|od kiedy|kim|yas|ne siklikta|siklik|baslangic|sure|vem|alder|hur ofta|возраст|как часто|частота|интервал|начало|длительность|対象|年齢|頻度|間隔|开始|年龄|频率|间隔|时间|कौन|उम्र|कितनी बार|शुरुआत|من|العمر|كم مرة|البداية|대상|나이|연령|주기|간격|시작)[^:：\n]{0,24}[:：]/u;

/** The topic of a number: named before it in the sentence, else behind it, else in the lines before. */
function topicOf(
  near: readonly PhraseHit<Known>[],
  sentence: Span,
  slot: Slot,
  text: string,
): PhraseHit<Known> | undefined {
  const line = text.slice(sentence.start, sentence.end);
  const at = sentence.start + slot.start;
  const fits = near.filter(({ value }) => value.kinds.has(slot.kind));
  // "Yearly FIT": the number is part of the topic's name.
  const within = fits.find(({ start, end }) => start <= at && end > at);
  if (within) return within;
  const own = fits.filter(({ start }) => start >= sentence.start);
  const before = own.filter(({ start }) => start < at).at(-1);
  const part = partOf(line, slot.start);
  // "2 yılda bir gaitada gizli kan; 10 yılda bir kolonoskopi": the topic of this part stands behind its number.
  if (before && before.end <= sentence.start + part.start) {
    const behind = near.find(
      ({ start }) => start >= at + (slot.end - slot.start) && start < sentence.start + part.end,
    );
    if (behind && !WITH.test(line.slice(slot.end, behind.start - sentence.start)))
      return behind.value.kinds.has(slot.kind) ? behind : undefined;
  }
  const last = near.filter(({ start }) => start < at).at(-1);
  // A topic of another kind between the two: the number is about that.
  if (before && TIMES.has(slot.kind) && THEN.test(line.slice(before.end - sentence.start, slot.start)))
    return undefined;
  if (before)
    return last && last.start > before.start && !last.value.kinds.has(slot.kind) ? undefined : before;
  if (own[0]) {
    const between = line.slice(slot.end, own[0].start - sentence.start);
    if (APART.test(between) || (TIMES.has(slot.kind) && AND.test(between))) return undefined;
    return OTHER.test(line.slice(0, slot.start)) ? undefined : own[0];
  }
  // "- Influenza: every year", "53 mmol/mol equals 7.0 %": lines that are about something of their own.
  if (OWN_LINE.test(line) && !ASPECT.test(line)) return undefined;
  if (!last?.value.kinds.has(slot.kind)) return undefined;
  if ((SUBJECT.test(line) && !ASPECT.test(`- ${line.trim()}`)) || OTHER.test(line)) return undefined;
  // What was named in another paragraph, or as one of several, is not what the number is about.
  return BREAK.test(text.slice(last.end, sentence.start)) ? undefined : last;
}

/** "Every ten years with yearly FIT", "every 5 years (FIT yearly)": what comes along is not what the number is about. */
const WITH =
  /[(（]|\b(?:with|plus|along|combined|mit|zusammen|con|mas|avec|associe\w*|com|met|samen|med|wraz|birlikte)\b|\+|(?<![а-я])(?:с|вместе)(?![а-я])/;

/** "Wash your hands, then rub it in for two minutes". */
const THEN =
  /[,;] (?:and|und|y|et|e|en|i|ve|och) |\b(?:then|danach|anschliessend|luego|despues|puis|ensuite|depois|poi|dopo|daarna|potem|nastepnie|sonra|sedan)\b|потом|затем|然后|再|その後|してから|फिर|ثم|그 다음|그런 다음/;

/** "Air for ten minutes and wash your hands": what comes with "and" has its own time. */
const TIMES: ReadonlySet<SlotKind> = new Set(['minutes', 'seconds', 'hoursDay', 'celsius']);
const AND =
  /\b(?:and|then|und|dann|y|luego|et|puis|e|poi|en|dan|i|oraz|ve|och)\b|(?<![а-я])и(?![а-я])|、|してから|然后|और|ثم|그리고|한 뒤/;

const AGES: ReadonlySet<SlotKind> = new Set(['start', 'end', 'lone']);

/** Every number of these must be right. */
const EACH: ReadonlySet<SlotKind> = new Set([
  'ages',
  'months',
  'weeks',
  'dayList',
  'pressure',
  'minutesWeek',
  'moderateWeek',
  'percent',
]);

/** "Influenza each autumn: from 60": a sentence with a subject of its own. */
const SUBJECT = /^\s*\p{L}[^:：.\d]{2,40}[:：]/u;

/** What ends a part of a sentence that may have a topic of its own. */
const APART = /[;；、，]|[,،](?= )/;
/** A paragraph ends, but for one that is a heading. */
const BREAK = /[.。!！?？)]\s*\n\s*\n|\n\s*\n.*\n\s*\n/s;

function partOf(line: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && !APART.test(line.slice(start - 1, start + 1))) start -= 1;
  while (end < line.length && !APART.test(line.slice(end, end + 2))) end += 1;
  return { start, end };
}

/** The words that the topic needs stand there, and none that take it out. */
function applies({ text }: Reading, { start, value }: PhraseHit<Known>, sentence: Span): boolean {
  const { need, unless } = value;
  const from = Math.min(sentence.start, Math.max(0, start - 90));
  if (unless && unless.scan(text.slice(from, sentence.end)).length > 0) return false;
  return (
    !need ||
    need.scan(text.slice(sentenceAt(text, Math.min(start, sentence.start)).start, sentence.end)).length > 0
  );
}

function isWrong(
  input: DetectorInput,
  reading: Reading,
  hit: PhraseHit<Known>,
  sentence: Span,
  slot: Slot,
): boolean {
  const { topic } = hit.value;
  const country = countryOf(reading.text.slice(sentence.start, sentence.end), input.country);
  const own = country === undefined ? undefined : topic.countries[country];
  const accept =
    slot.kind === 'lone'
      ? (['lone', 'start', 'end'] as const).flatMap((kind) => own?.[kind] ?? topic[kind] ?? [])
      : (own?.[slot.kind] ?? topic[slot.kind]);
  if (!accept) return false;
  const line = reading.text.slice(sentence.start, sentence.end);
  if (slot.kind === 'ratio')
    return slot.low < 100 && !accept.some(([a, b]) => a === slot.low && b === slot.high);
  if (slot.kind === 'pressure') {
    const [systolic, diastolic] = accept as [[number, number], [number, number]];
    return (
      slot.low > slot.high &&
      !(slot.low >= 180 && CRISIS.test(line)) &&
      (slot.low < systolic[0] ||
        slot.low > systolic[1] ||
        slot.high < diastolic[0] ||
        slot.high > diastolic[1])
    );
  }
  return !accept.some(([low, high]) => slot.low <= high + 1e-6 && slot.high >= low - 1e-6);
}
