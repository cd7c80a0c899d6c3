import { createMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/** Words that make a statement hold for some people or some cases only. */
const WORDS =
  'adult* child* kid kids infant* baby babies newborn* toddler* teen* adolescen* elderly older younger men women male female man woman pregnan* breastfeed* trimester severe mild moderate chronic acute initial* first second third then later next after before until unless if when except some other others another instead alternatively sometimes rarely most many extended immediate release prescription otc over-the-counter type stage grade oral intravenous injection cream patch kidney renal liver hepatic weight morning evening night bedtime day week but however although though only maintenance starting start form forms cases liquid tablet chewable diabetes without hypertension europe us uk american european guideline guidelines former formerly recommended however whereas maximum minimum low high dose each alone erwachsene* kind kinder* schwanger* altere* wenn falls ausser manche einige dann danach zuerst schwer* leicht* adult* nino* nina* embaraz* mayores si cuando salvo algunos luego despues grave* leve* enfant* enceinte* ages si quand sauf certains ensuite apres crianca* gravid* idosos se quando exceto alguns depois bambin* gravidanza anziani se quando tranne alcuni poi dopo volwassen* kinderen zwanger* ouderen als behalve sommige daarna 成人 儿童 小孩 孕妇 老年 如果 除非 但 有些 大人 子ども 小児 妊婦 高齢 場合 ただし बच्च* वयस्क गर्भ* यदि अगर लेकिन कुछ اطفال الاطفال الحوامل اذا لكن بعض';

const matcher = createMatcher([...new Set(WORDS.split(' '))].map((word) => [word, word] as const));

function qualifiersOf(reading: Reading, span: Span): string[] {
  const found = new Set(matcher.scan(reading.text.slice(span.start, span.end)).map((hit) => hit.value));
  return [...found].sort();
}

/** Words of a course of treatment and of a figure: in a summary they may change and the case stays the same. */
const COURSE = new Set(
  'then later next after before first* dose each alone maximum minimum day week morning evening night bedtime recommended form forms tablet luego despues danach zuerst ensuite depois dopo daarna'.split(
    ' ',
  ),
);

/** True when two sentences speak of other people or other conditions; how and when it is taken does not matter. */
export function differInPeople(reading: Reading, one: Span, other: Span): boolean {
  const people = (span: Span) => qualifiersOf(reading, span).filter((word) => !COURSE.has(word));
  return people(one).join(' ') !== people(other).join(' ');
}

/** True when two sentences do not clearly speak of the same people and the same case. */
export function differ(reading: Reading, one: Span, other: Span): boolean {
  return qualifiersOf(reading, one).join(' ') !== qualifiersOf(reading, other).join(' ');
}
