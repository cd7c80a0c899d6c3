import type { DetectorInput } from '../../src/domain/detector.ts';
import type { SEVERITIES } from '../../src/domain/verdict.ts';
import { oftenIn } from '../kit/often.ts';
import { lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { tablesOf } from '../kit/tables.ts';
import type { Unit } from '../kit/units.ts';
import { type Aged, agesIn, indexIn, type Life } from './ages.ts';
import { ADVISED, citeBand, isIn, isWrong, namedIn, type Topic, valuesOf } from './band-topics.ts';
import { endsBefore, isOthers } from './belongs.ts';
import { isAverage, isBesideAmount } from './beside.ts';
import { isApart } from './evidence.ts';
import { HISTORY, PAST } from './other.ts';
import { isReferring, LONGEST_BEFORE } from './referred.ts';
import { PER_DAY } from './slot-patterns.ts';
import { askedWords } from './topics.ts';

/** Amounts that go by age, pregnancy or body mass index: how much sleep at four, how much salt at eight. */

export interface BandFault extends Span {
  readonly id: string;
  readonly severity: (typeof SEVERITIES)[number];
  readonly fact: string;
  readonly cited: string;
}

/** What goes on for longer is no sentence. */
const LONGEST = 1200; // UTF-16 units

/** How far back a topic still holds for a line that names none. */
const BACK = 420; // UTF-16 units
/** Another substance is what the line is about. */
const OTHER_AMOUNT =
  /\b(?:protein\w*|eiweiss|prote[ií]nas?|proteine[sn]?|carb\w*|kohlenhydrat\w*|fat|fats|fett|grasas?|lipides|gorduras?|grassi|vet|omega-?3|vitamin [abeck]\w*|folate|folic|zinc|zink|paracetamol|ibuprofen\w*|acetaminophen)\b|タンパク|蛋白|脂質|脂肪|प्रोटीन|البروتين/;

/** A short line without figures: what stands below is about it. */
function isHeading(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - HEADING), start).split('\n');
  const [behind, ...more] = text.slice(end, end + HEADING).split('\n');
  return (before.length > 1 || start < HEADING) && more.length > 0 && !/\d/.test(`${before.at(-1)}${behind}`);
}
const HEADING = 90; // UTF-16 units

/** "Getting enough iodine matters. The target is …": with the sentence before it, where that names the subject. */
function withSubject(text: string, sentence: Span, hits: readonly PhraseHit<readonly Topic[]>[]): Span {
  if (within(hits, sentence.start, sentence.end).length > 0) return sentence;
  if (!isReferring(text.slice(sentence.start, sentence.end))) return sentence;
  const name = lastBefore(hits, sentence.start);
  if (!name || sentence.start - name.start > LONGEST_BEFORE) return sentence;
  const before = sentenceAt(text, name.start);
  const gap = text.slice(before.end, sentence.start);
  return gap.trim() === '' && !/\n\s*\n/.test(gap) && !/\d/.test(text.slice(before.start, before.end))
    ? { start: before.start, end: sentence.end }
    : sentence;
}

/** "**Iodine in pregnancy**: 250 µg a day": a label says that it is advice. */
const LABEL =
  /^[\s*_•-]*[^:.\d]{3,60}:[\s*_]*(?:about |around |up to |at least |etwa |unos |environ |circa |ongeveer )?\d/;

/** What the figures of a line are about: named in it, above it, or asked for. */
function topicsFor(
  text: string,
  hits: readonly PhraseHit<readonly Topic[]>[],
  sentence: Span,
  asked: readonly Topic[],
): { readonly own: boolean; readonly all: readonly Topic[] } {
  const own = within(hits, sentence.start, sentence.end);
  if (own.length > 0) return { own: true, all: own.flatMap(({ value }) => value) };
  const above = within(hits, sentence.start - BACK, sentence.start);
  const last = above.at(-1);
  const heads = last && isHeading(text, last) ? last.value : [];
  const told = above.flatMap(({ value }) => value);
  const all = asked.length > 0 ? asked.filter((one) => told.length === 0 || told.includes(one)) : heads;
  return { own: false, all: [...new Set(all)] };
}

/** Of a part of the sentence that goes on about the topic. */
function isItsOwn(line: string, name: Span, amount: Span, sentence: Span): boolean {
  const [start, end] = [name.start - sentence.start, name.end - sentence.start];
  if (start > amount.end) return !endsBefore(line.slice(amount.end, start));
  return (
    !isOthers(line, name, amount, sentence) &&
    !/[.:;]\s/.test(
      line.slice(Math.max(end, line.lastIndexOf('. ', amount.start) + 2), amount.start).slice(0, -2),
    )
  );
}

/** "500 mg twice daily" is 1,000 mg a day. */
function daily(amount: Quantity, text: string): Quantity {
  const times = oftenIn(text, { start: amount.end, end: amount.end + RIGHT_BEHIND })[0]?.low ?? 1;
  return times > 1 ? { ...amount, low: amount.low * times, high: amount.high * times } : amount;
}
const RIGHT_BEHIND = 26; // UTF-16 units

/** For whom an amount is: the age before it; where the first amount stands before the first age, the one behind. */
function livesOf(
  reading: Reading,
  sentence: Span,
  ages: readonly Aged[],
  amounts: readonly Quantity[],
  amount: Quantity,
): readonly Life[] {
  // "Up to 400 mg for adults, in pregnancy 200": people without a figure hold in the part with their amount.
  if (ages.every(({ start, end }) => start === end) && amounts.length > 1) {
    const n = amounts.indexOf(amount);
    const before = agesIn(reading, { start: amounts[n - 1]?.end ?? sentence.start, end: amount.end });
    const behind = agesIn(reading, { start: amount.start, end: amounts[n + 1]?.start ?? sentence.end });
    return (before.length > 0 ? before : behind).map(({ life }) => life);
  }
  const [first] = ages;
  if (!first) return [];
  const isBehind = (amounts[0]?.start ?? 0) < first.start;
  // "From 38.5 °C, in the first three months from 38": what comes before the age is of those asked about.
  const next = amounts.find(({ start }) => start >= first.end);
  if (isBehind && next && ages.length < amounts.length && amount.end <= first.start) return [];
  const one = isBehind
    ? ages.find(({ start }) => start >= amount.end)
    : ages.findLast(({ end }) => end <= amount.start);
  return [(one ?? (isBehind ? ages.at(-1) : first) ?? first).life];
}

export function bandFaults(
  input: DetectorInput,
  reading: Reading,
): { faults: BandFault[]; candidates: number } {
  const { text } = reading;
  const asked = promptReadingOf(input);
  const askedTopics = asked ? [...new Set(namedIn(asked).flatMap(({ value }) => value))] : [];
  const hits = namedIn(reading);
  const faults: BandFault[] = [];
  let candidates = 0;
  if (hits.length === 0 && askedTopics.length === 0) return { faults, candidates };
  const told = asked ? agesIn(asked, { start: 0, end: asked.text.length }) : [];
  const askedLives = told.map(({ life }) => life);

  const judge = (
    topic: Topic,
    quantity: Quantity,
    unit: Unit | undefined,
    lives: readonly Life[],
    line: string,
  ): void => {
    const values = valuesOf(quantity, unit, topic);
    if (values.length === 0 || !quantity.known) return;
    candidates += 1;
    if (!isWrong(values, topic, lives, line)) return;
    if (!isAsserted(reading, quantity, ['negated', 'conditional', 'historical'])) return;
    const { id, severity, fact, source } = topic.row;
    if (!faults.some((fault) => fault.id === id || fault.start === quantity.start))
      faults.push({
        id,
        severity,
        fact,
        cited: citeBand(source),
        start: quantity.start,
        end: quantity.end,
      });
  };

  let last = -1;
  for (const { start } of reading.quantities) {
    if (start < last) continue;
    const sentence = withSubject(text, sentenceAt(text, start), hits);
    last = sentence.end;
    const line = text.slice(sentence.start, sentence.end);
    if (line.length > LONGEST || /^\s*\|/.test(line) || PAST.test(line) || HISTORY.test(line)) continue;
    const { own, all } = topicsFor(text, hits, sentence, askedTopics);
    const quantities = within(reading.quantities, sentence.start, sentence.end);
    for (const topic of all) {
      const { row } = topic;
      const amounts = quantities.filter((one) => valuesOf(one, one.unit, topic).length > 0);
      if (amounts.length === 0 || isIn(topic.unless, line)) continue;
      if (
        row.need &&
        !isIn(topic.need, line) &&
        !(row.daily && LABEL.test(line)) &&
        !(asked && isIn(topic.need, askedWords(asked)))
      )
        continue;
      if (row.daily && !PER_DAY.test(line) && !(asked && askedTopics.includes(topic))) continue;
      const ages = row.axis === 'bmi' ? indexIn(reading, sentence) : agesIn(reading, sentence);
      // A line that names neither topic nor age tells of something else.
      if (!own && (ages.length === 0 || OTHER_AMOUNT.test(line))) continue;
      const asking =
        row.axis === 'bmi'
          ? asked
            ? indexIn(asked, { start: 0, end: asked.text.length }).map(({ life }) => life)
            : []
          : askedLives;
      const named = own
        ? within(hits, sentence.start, sentence.end).filter(({ value }) => value.includes(topic))
        : [];
      for (const amount of amounts) {
        const inside = { start: amount.start - sentence.start, end: amount.end - sentence.start };
        if (amount.unit?.atom.dimension === 'time' && isApart(line, inside)) continue;
        if (isBesideAmount(line, inside, input.prompt) || (isAverage(line) && !isIn(ADVISED, line))) continue;
        const name = named.findLast(({ start }) => start < amount.start) ?? named[0];
        if (name && !isItsOwn(line, name, inside, sentence)) continue;
        const lives = livesOf(reading, sentence, ages, amounts, amount);
        const whose = lives.length > 0 ? lives : asking;
        // Nobody in particular, and not what was asked: an amount of anything.
        if (whose.length > 0 || (askedTopics.includes(topic) && isIn(ADVISED, line)))
          judge(topic, daily(amount, text), amount.unit, whose, line);
      }
    }
  }
  for (const table of tablesOf(reading)) {
    // Where a column has the topic's name, the others are of something else.
    const isTitled = table.columns.some(({ start, end }) => within(hits, start, end).length > 0);
    for (const row of table.rows) {
      const [label] = row;
      if (!label) continue;
      // "| Sleep | 7 to 9 hours |": the row names the topic, and the question for whom.
      const labelled = within(hits, label.start, label.end).flatMap(({ value }) => value);
      const aged = agesIn(reading, label).map(({ life }) => life);
      const lives = aged.length === 0 && labelled.length > 0 ? askedLives : aged;
      if (lives.length === 0) continue;
      for (const [n, cell] of row.entries()) {
        const column = table.columns[n];
        if (n === 0 || !column) continue;
        const named = within(hits, column.start, column.end).flatMap(({ value }) => value);
        const all = labelled.length > 0 ? labelled : named.length > 0 || isTitled ? named : askedTopics;
        for (const topic of all) {
          if (topic.row.axis !== 'age' || isIn(topic.unless, text.slice(row[0]?.start, cell.end))) continue;
          for (const quantity of within(reading.quantities, cell.start, cell.end))
            judge(
              topic,
              quantity,
              quantity.unit ?? column.unit,
              lives,
              `${column.words} ${text.slice(cell.start, cell.end)}`,
            );
        }
      }
    }
  }
  return { faults, candidates };
}
