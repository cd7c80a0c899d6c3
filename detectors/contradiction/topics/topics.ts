import { lastBefore, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn, type Echo, echoOf } from '../case/cues.ts';
import { type Drugs, drugsOf } from '../case/drugs.ts';
import {
  differ,
  differInShort,
  isLater,
  isOpen,
  narrows,
  opensLater,
  otherPeople,
} from '../case/qualifiers.ts';
import { isShort } from '../case/short.ts';
import { shared, stemsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { isLongAfter } from '../settings/settings.ts';
import { isNoSide, type SideHit, sideOf, sidesIn } from './sides.ts';

/**
 * Opposites: a topic has two sides, each with its phrases ("on an empty stomach" / "with food"), or is a thing that a
 * clause allows or forbids ("alcohol"). Both sides of one topic, said of the same medicine or in the same words and of
 * the same case, cannot both hold.
 */

/** Topics of a whole case: what they are said of need not be named. */
const WHOLE = new Set(
  'posture head cold-heat vomiting missed-dose fasting heat water rest urgency with-food storage whole heavy-thing'.split(
    ' ',
  ),
);

/** Topics that good texts treat both ways: compared only for one medicine, or where something is said again. */
const WIDE = new Set('raises'.split(' '));
/** Topics that good texts of some length treat both ways. */
const WIDE_IN_LONG = new Set(
  'germ day-time meal-time common painful contagious keep-taking lifelong by-itself benign side-of-body steroid hereditary apart onset cover temperature-water needs-doctor tapering one-dose raise-limb school antibiotics drowsy'.split(
    ' ',
  ),
);
/** Needless in one case, needed in another: compared only where the text concludes for the case at hand. */
const CONCLUDED = new Set(['backup']);
/** What is forbidden until something has passed. */
const UNTIL = new Set('school drive rest'.split(' '));
const LATER = new Set('after when until next if'.split(' '));
const PASSED = new Set('after until next'.split(' '));
/** "Not before breakfast" is not "with food". */
const STEADY = new Set([
  'raises',
  'regular',
  'germ',
  'meal-time',
  'day-time',
  'side-of-body',
  'temperature-water',
]);

/** Properties that things have in some cases: compared only where neither sentence speaks of possibilities or kinds. */
const FIRM = new Set('germ benign hereditary contagious common painful curable'.split(' '));
const HEDGED =
  /\b(?:may|might|can|could|some|most|many|either|or|both|rare|rarely|in rare|often|usually|typically|sometimes|types?|kinds?|forms?|cases|unlike|not all|rather than|rule out|manche|einige|oft|meist\w*|kann|konnen|selten|oder|algun\w*|puede\w*|suele\w*|o bien|peut|peuvent|certain\w*|parfois|souvent|ou|algum\w*|pode\w*|as vezes|alcun\w*|puo|possono|spesso|soms|kan|vaak|meestal)\b|可能|有些|有时|或|場合|こと(?:が|も)|कभी|कुछ|सकत|قد |بعض|moze|czasem|niektor|bazen|bazi|ibland|vissa|может|могут|иногда|некотор|일부|때로|수 있|[?？؟]/;

/** Somebody is spoken to: a report of an examination looks at both sides. */
const YOU =
  /\b(?:you|your|sie|ihre?n?|su|tu|vous|votre|voce|seu|sua|lei|suo|uw?|je|pani?|twoj\p{L}*|du|din|ditt)\b|您|你|あなた|ください|आप|ك |вы|ваш|세요|니다/u;

/** What the two sides are sides of stands next to them: "left knee", "genou gauche". */
const NEXT = 14;
/** "Geht das nicht, dann …": an alternative. */
const ALSO =
  /\b(?:also (?:fine|works|possible)|can also|may also|(?:mag|kan|kann|darf|geht) (?:\S+ )?(?:ook|auch)|(?:lukt|geht|klappt|gar) (?:\S+ )?(?:niet|nicht|inte)|tambien|peut aussi|aussi possible|pode tambem|tambem pode|puo anche|va bene anche|(?:mozna|moze) (?:tez|rowniez|takze)|(?:tez|rowniez|takze) mozna|kan ocksa|gar ocksa)\b|\b\p{L}+(?:[aeiu]rs[ae]|m[ae]zs[ae]|yors[ae]|ys[ae])\b| d[ae] (?:al|kullan|ic|yap)|(?:можно|может) (?:и|также)|также можно|も可|でも(?:よ|い|大丈夫)|也可以|भी ले सकत|도 됩니다|도 괜찮|도 돼/u;

interface Statement {
  readonly hit: Span;
  readonly yes: boolean;
  readonly thing: boolean;
  readonly clause: Span;
  readonly sentence: Span;
  readonly echo: Echo;
  /** The medicines of the sentence, else the last one before. */
  readonly drugs: string;
  readonly named: boolean;
}

/** The medicines of a sentence, or the last one named before. */
function medicinesOf(drugs: Drugs, sentence: Span): string {
  const here = within(drugs, sentence.start, sentence.end);
  if (here.length > 0) return [...new Set(here.map((hit) => hit.value.id))].sort().join('+');
  return lastBefore(drugs, sentence.start)?.value.id ?? '';
}

const MAX_EARLIER = 12;
/** A text with more is a word list. */
const MAX_HITS = 600;

/** Said of one medicine, or in the same words, or in a text too short for two subjects (when `loose`). */
function isSame(reading: Reading, topic: string, a: Statement, b: Statement, loose: boolean): boolean {
  if (!a.thing && a.drugs !== '' && b.drugs !== '' && a.drugs !== b.drugs) return false;
  const short = isShort(reading);
  if (topic === 'side-of-body') return short && YOU.test(reading.text) && sameNeighbour(reading, a, b);
  if (
    FIRM.has(topic) &&
    [a, b].some(
      (one) =>
        one.echo !== 'summary' &&
        isHedged(reading, topic === 'contagious' || (topic === 'germ' && short) ? one.clause : one.sentence),
    )
  )
    return false;
  if (SUBJECTS.has(topic) && b.echo === 'none' && !sameSubject(reading, a, b)) return false;
  if ([a, b].some((one) => ALSO.test(reading.text.slice(one.sentence.start, one.sentence.end)))) return false;
  if (topic === 'storage' && [a, b].some((one) => isOpened(reading, one.sentence))) return false;
  if (topic === 'whole' && [a, b].some(({ sentence }) => cuesIn(reading, sentence, FORMS).size > 0))
    return false;
  if (SCHEDULE.has(topic) && b.echo === 'none') loose = false;
  const wide = WIDE.has(topic) || (!short && WIDE_IN_LONG.has(topic));
  if ((a.thing || b.thing) && !short) return false;
  if (a.named && b.named && a.drugs === b.drugs && !a.thing) return !wide && topic !== 'germ';
  if (b.echo === 'summary' || (short && b.echo === 'reason' && FIRM.has(topic))) return true;
  if (loose && !wide && WHOLE.has(topic)) return true;
  if (wide && b.echo === 'none') return false;
  const own = stemsIn(reading, b.hit);
  const without = (span: Span): Set<string> =>
    new Set([...stemsIn(reading, span)].filter((stem) => !own.has(stem)));
  const [count] = shared(without(partOf(reading, a)), without(partOf(reading, b)));
  return count >= (short && !SCHEDULE.has(topic) ? 1 : 2);
}

const MEALS = new Set(['meal-time', 'with-food', 'fasting']);

/** What holds for the slow-release tablet does not hold for the plain one. */
const FORMS = new Set(['form']);

/** What holds for the closed bottle or the powder does not hold for the one in use. */
const OPENED =
  /\b(?:un)?open\w*|in use|unmixed|powder|offn|anbruch|anmisch|ungebraucht|pulver|abiert|abrir|ouvert|entam|\babert|abrir|\bapert|geopend|anbreuk|otwar|acil|oppn|откры|вскры|개봉|开封|开启|開封|使用中|खोल|खुल|مفتوح|فتح|مستخدم|مسحوق/;

/** Times of the day are of many things: said of one medicine, or in the same words. */
const SCHEDULE = new Set('day-time regular'.split(' '));

function isOpened({ text }: Reading, { start, end }: Span): boolean {
  return OPENED.test(text.slice(start, end));
}

function isHedged({ text }: Reading, { start, end }: Span): boolean {
  return HEDGED.test(text.slice(start, end));
}

/** Properties of an illness: the second sentence must speak of the same one. */
const SUBJECTS = new Set(
  'germ benign hereditary common painful contagious curable lifelong by-itself'.split(' '),
);
const PRONOUN =
  /\b(?:it|it's|its|this|they|these|that|he|she|es|er|sie|das|dies\w*|ce|c'est|cette|cela|elle|il|ils|elles|het|dit|deze|hij|den|det|denna)\b/;
const WITH_SUBJECT = new Set(['en', 'de', 'fr', 'nl', 'sv']);

function sameSubject(reading: Reading, a: Statement, b: Statement): boolean {
  if (!WITH_SUBJECT.has(reading.language ?? '')) return true;
  if (PRONOUN.test(reading.text.slice(b.sentence.start, b.hit.start))) return true;
  return shared(stemsIn(reading, a.clause), stemsIn(reading, b.clause))[0] > 0;
}

/** "The left knee", later "your right knee": the knee is spoken of both times. */
function sameNeighbour(reading: Reading, a: Statement, b: Statement): boolean {
  const { start, end } = b.hit;
  const near = { start: Math.max(b.clause.start, start - NEXT), end: Math.min(b.clause.end, end + NEXT) };
  const own = stemsIn(reading, b.hit);
  const around = new Set([...stemsIn(reading, near)].filter((stem) => !own.has(stem)));
  return shared(around, stemsIn(reading, a.sentence))[0] > 0;
}

/** The part of the sentence between semicolons. */
function partOf({ text }: Reading, { sentence, hit }: Statement): Span {
  const start = Math.max(sentence.start, text.lastIndexOf(';', hit.start) + 1);
  const stop = text.indexOf(';', hit.end);
  return { start, end: stop < 0 ? sentence.end : Math.min(stop, sentence.end) };
}

/** First one, then the other. */
const STEPWISE = new Set(
  'cold-heat heat posture rest water school cover raise-limb temperature-water day-time keep-taking'.split(
    ' ',
  ),
);

/** "Only when needed" is what is said, not a case of it. */
const ONLY = /^only\b/;

function agreeInCase(reading: Reading, topic: string, a: Statement, b: Statement): boolean {
  // Orders are for somebody.
  // "Heavier than your baby" is a weight.
  if ((a.thing || b.thing) && topic !== 'heavy-thing' && otherPeople(reading, a.sentence, b.sentence))
    return false;
  // "Then stop", at the beginning of the sentence or of the clause.
  if (STEPWISE.has(topic) && [b.sentence, b.clause].some((span) => opensLater(reading, span))) return false;
  if (CONCLUDED.has(topic) && isOpen(reading, a.sentence)) return false;
  if (b.echo !== 'none') return !narrows(reading, a.sentence, { start: b.sentence.start, end: b.clause.end });
  if (isShort(reading)) return !differInShort(reading, a.sentence, b.sentence, [a.hit, b.hit]);
  return (
    !differ(reading, a.sentence, b.sentence) &&
    (ONLY.test(reading.text.slice(b.hit.start, b.hit.end)) || !isOpen(reading, b.sentence))
  );
}

function hasPair(hits: readonly SideHit[]): boolean {
  const seen = new Set<string>();
  return hits.some(({ value }) =>
    value.some(({ topic, yes }) => {
      const pair = yes === undefined ? seen.has(topic) : seen.has(`${topic}|${!yes}`) || seen.has(topic);
      seen.add(topic).add(`${topic}|${yes}`);
      return pair;
    }),
  );
}

const TOLD_APART = new Set(['side-of-body', 'storage']);

/** Properties of which one sentence names both sides: the text tells kinds apart. */
function contrasted(reading: Reading, hits: readonly SideHit[]): ReadonlySet<string> {
  const found = new Set<string>();
  const last = new Map<string, { at: number; yes: boolean | undefined }>();
  for (const { start, value } of hits) {
    const at = sentenceAt(reading.text, start).start;
    for (const { topic, yes } of value) {
      if (!FIRM.has(topic) && !TOLD_APART.has(topic)) continue;
      const before = last.get(topic);
      if (before?.at === at && before.yes !== yes) found.add(topic);
      last.set(topic, { at, yes });
    }
  }
  return found;
}

const EITHER =
  /(?<!\p{L})(?:with or without|mit oder ohne|con o sin|avec ou sans|com ou sem|con o senza|met of zonder) \S{0,12} ?$/u;
const EITHER_REACH = 32;

/** Opposite instructions or facts; `candidates` counts the instructions looked at. */
export function topicConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const hits = sidesIn(reading);
  if (hits.length < 2 || hits.length > MAX_HITS) return { conflicts: [], candidates: hits.length };
  if (!hasPair(hits)) return { conflicts: [], candidates: hits.length };
  const drugs = drugsOf(reading);
  const kinds = contrasted(reading, hits);
  const seen = new Map<string, Statement[]>();
  const conflicts: Conflict[] = [];
  for (const hit of hits) {
    const clause = clauseAt(reading.text, hit.start);
    for (const side of hit.value) {
      if (kinds.has(side.topic)) continue;
      if (MEALS.has(side.topic) && isLongAfter(reading, hit)) continue;
      if (side.topic === 'side-of-body' && isNoSide(reading, hit)) continue;
      if (EITHER.test(reading.text.slice(Math.max(0, hit.start - EITHER_REACH), hit.start))) continue;
      const yes = sideOf(reading, hit, clause, side, STEADY.has(side.topic));
      if (yes === undefined || !isAsserted(reading, hit, ['negated'])) continue;
      const sentence = sentenceAt(reading.text, hit.start);
      const statement: Statement = {
        hit,
        yes,
        thing: side.yes === undefined,
        clause,
        sentence,
        echo: echoOf(reading, sentence, clause),
        drugs: medicinesOf(drugs, sentence),
        named: within(drugs, sentence.start, sentence.end).length > 0,
      };
      if (CONCLUDED.has(side.topic) && yes && statement.echo === 'none') continue;
      // "Three days later you may drink wine."
      if (statement.thing && yes && cuesIn(reading, clause, PASSED).size > 0) continue;
      if (side.topic === 'heavy-thing' && yes && isLater(reading, sentence, clause, hit)) continue;
      // "Stay at home", then "back to school after two days".
      if (
        (UNTIL.has(side.topic) ? !yes : side.topic === 'water' && yes) &&
        cuesIn(reading, sentence, LATER).size > 0
      )
        continue;
      const before = seen.get(side.topic) ?? [];
      const other = before.find(
        (one) =>
          one.yes !== yes &&
          one.sentence.start !== sentence.start &&
          isSame(reading, side.topic, one, statement, true) &&
          agreeInCase(reading, side.topic, one, statement),
      );
      // A topic that the text has already treated both ways is one of cases.
      const agrees = before.some(
        (one) =>
          one.yes === yes &&
          one.sentence.start !== sentence.start &&
          isSame(reading, side.topic, one, statement, false),
      );
      if (other && !agrees)
        conflicts.push({ rule: side.topic, first: other.hit, second: hit, why: 'says the opposite of' });
      seen.set(side.topic, [...before.slice(-MAX_EARLIER), statement]);
    }
  }
  return { conflicts, candidates: hits.length };
}
