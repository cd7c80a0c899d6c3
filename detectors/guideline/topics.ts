import { z } from 'zod';
import { SEVERITIES } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, type Sources, SourcesSchema } from '../kit/knowledge.ts';
import { type Group, groupsIn } from '../kit/people.ts';
import { perReading } from '../kit/per-reading.ts';
import { createListMatcher, createMatcher, type PhraseHit } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { expand } from '../patterns/vocabulary.ts';
import type { Kinds } from './belongs.ts';
import { SLOTS } from './slots.ts';
import { NUMBER } from './written.ts';

/** Topics of programmes and recommendations with the numbers that each may have, and the words that name them. */

const Ranges = z.array(z.tuple([z.number(), z.number()])).min(1);
const Accepted = z.partialRecord(z.enum(SLOTS), Ranges);
const TopicRow = z
  .object({
    id: z.string(),
    source: z.string(),
    severity: z.enum(SEVERITIES),
    fact: z.string().min(10),
    words: z.string(),
    /** Names beside which a word for a vaccine or for screening must stand. */
    vaccine: z.string().optional(),
    screened: z.string().optional(),
    /** One of these must stand in the sentence, or before it where the topic does. */
    need: z.string().optional(),
    unless: z.string().optional(),
    /** The topic's own tests, by names that may be another's: "the ultrasound" of an aneurysm. */
    test: z.string().optional(),
    /** A number above (below) what is accepted is one more value of the kind, unless it is said to begin there. */
    threshold: z.enum(['high', 'low', 'both']).optional(),
    /** Only the first number of the kind in a sentence. */
    first: z.boolean().default(false),
    /** Behind one of these a wrong number is wrong beside a right one too: each is of its own people. */
    each: z.string().optional(),
    countries: z.record(z.string().length(2), Accepted).default({}),
  })
  .and(Accepted);
const File = z.strictObject({
  sources: SourcesSchema,
  /** Lists of words that several topics share, as `$name`. */
  vocabulary: z.record(z.string(), z.string()).default({}),
  topics: z.array(TopicRow),
});
export type Topic = z.infer<typeof TopicRow>;

const CARRIED = ['programmes.yaml', 'advice.yaml'];
const files = [...CARRIED, 'facts.yaml', 'limits.yaml', 'further.yaml'].map((name) => {
  const file = loadKnowledge(import.meta.url, name, File);
  checkSources(name, file.sources, file.topics);
  return { ...file, here: !CARRIED.includes(name) };
});
const sources: Sources = Object.assign({}, ...files.map((file) => file.sources));

const matcherOf = (line: string, vocabulary: Readonly<Record<string, string>> = {}) =>
  createMatcher(expand(line, vocabulary).map((phrase) => [fold(phrase.trim()), true] as const));

export interface Known extends Kinds {
  readonly topic: Topic;
  readonly need: ReturnType<typeof matcherOf> | undefined;
  /** A name that is a topic only where the sentence, or the question, has what it needs. */
  readonly strict: boolean;
  readonly unless: ReturnType<typeof matcherOf> | undefined;
  readonly each: ReturnType<typeof matcherOf> | undefined;
  readonly test: ReturnType<typeof matcherOf> | undefined;
}
const VACCINE = matcherOf(
  'vaccin*|vaccination*|injection*|inject*|inyec*|injec*|iniezion*|jab*|shot|shots|dose|doses|immuni*|booster*|impf*|geimpft|spritze|vacun*|pinchazo|piqure|rappel|vacina*|reforco*|richiamo|inent*|prik|priken|szczepi*|asi|asisi|asilari|привив*|вакцин*|予防接種|ワクチン|接種|疫苗|接种|टीका*|टीके|वैक्सीन|खुराक|لقاح|تطعيم|جرعة|백신*|접종*',
);
const SCREENING = matcherOf(
  'screen*|scan|scans|scanned|ultrasound*|ultraschall*|ecograf*|echograf*|ultrason*|checked|check-up*|invit*|programme*|program|programs|testing|vorsorge*|fruherkennung*|reihenuntersuchung|cribad*|tamizaj*|deteccion|programa*|depist*|rastre*|programma*|bevolkingsonderzoek|oproep|uitnodiging|badania przesiewowe|tarama*|skrining*|скрининг*|検診|健診|筛查|检查|स्क्रीनिंग|जांच|فحص|الكشف|검진*|초음파*|超声|エコー|超音波|السونار|अल्ट्रासाउंड',
);
/** A word may be of several topics: caffeine, and caffeine in pregnancy. */
export const words = createListMatcher(
  files.flatMap(({ topics, here, vocabulary }) =>
    topics.flatMap((topic) => {
      const kinds = new Set(
        SLOTS.filter((slot) => topic[slot] || Object.values(topic.countries).some((one) => one[slot])),
      );
      const unless = topic.unless ? matcherOf(topic.unless, vocabulary) : undefined;
      const each = topic.each ? matcherOf(topic.each) : undefined;
      const test = topic.test ? matcherOf(topic.test) : undefined;
      return (
        [
          [topic.words, topic.need ? matcherOf(topic.need, vocabulary) : undefined, false],
          [topic.vaccine, VACCINE, true],
          [topic.screened, SCREENING, true],
        ] as const
      ).flatMap(([phrases, need, strict]) => {
        const known: Known = { topic, here, kinds, need, strict, unless, each, test };
        return phrases?.split('|').map((word) => [fold(word.trim()), known] as const) ?? [];
      });
    }),
  ),
);

export const citeProgramme = (source: string): string => cite(sources, source);

/** The words that the topic needs stand there, and none that take it out. */
export function applies(reading: Reading, hit: PhraseHit<Known>, sentence: Span, asked?: Reading): boolean {
  const { text, starts } = reading;
  const { start } = hit;
  const { unless } = hit.value;
  const from = start >= 0 && start < sentence.start ? sentenceAt(text, start).start : sentence.start;
  if (unless?.isIn(text, starts, from, sentence.end)) return false;
  return hasNeed(reading, hit, sentence, asked);
}

export function excludes({ unless }: Known, { text, starts }: Reading): boolean {
  return unless !== undefined && unless.scan(text, starts).length > 0;
}

/** As `need` names them. */
const GROUP_WORDS: Readonly<Record<Group, string>> = {
  newborn: 'newborn newborns',
  infant: 'infant baby babies',
  toddler: 'toddler toddlers',
  child: 'child children kids',
  adolescent: 'adolescents teenager teenagers',
  pregnant: 'pregnant pregnancy',
  women: 'women',
  men: 'men',
  adult: 'adults',
};
/** The question, with the groups of those whose age it gives: "my son turned 3" asks about a child. */
export const askedWords = perReading((question): string => {
  const groups = [...groupsIn(question.text)].map((group) => GROUP_WORDS[group]);
  return [question.text, ...groups].join(' ');
});

const answered = perReading(() => new Map<Known, boolean>());

/** The question has what the topic needs. */
function isAskedWith(known: Known, question: Reading): boolean {
  const all = answered(question);
  const told = all.get(known) ?? (!known.need || known.need.scan(askedWords(question)).length > 0);
  all.set(known, told);
  return told;
}

/** The question, or the sentence with the number that answers it, has what the topic needs. */
export function isAsked(known: Known, question: Reading, line: string): boolean {
  return isAskedWith(known, question) || (NUMBER.test(line) && (known.need?.scan(line).length ?? 0) > 0);
}

/** How near a word for screening, or for a vaccine, must stand. */
const AROUND = 200; // UTF-16 units

/** Whether a name of something that may be screened for, or vaccinated against, is one here. */
export function isTopic(
  { text, starts }: Reading,
  { start, value }: PhraseHit<Known>,
  asked: Reading | undefined,
): boolean {
  if (!value.strict || !value.need || (asked !== undefined && isAskedWith(value, asked))) return true;
  return value.need.isIn(text, starts, Math.max(0, start - AROUND), start + AROUND);
}

export function hasNeed(
  { text, starts }: Pick<Reading, 'text' | 'starts'>,
  { start, value }: Pick<PhraseHit<Known>, 'start' | 'value'>,
  sentence: Span,
  asked: Reading | undefined,
): boolean {
  if (!value.need || (asked !== undefined && isAskedWith(value, asked))) return true;
  const from = start >= 0 && start < sentence.start ? sentenceAt(text, start).start : sentence.start;
  return value.need.isIn(text, starts, from, sentence.end);
}
