import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import { cuesIn, cuesOf } from './cues.ts';
import { isShort } from './short.ts';

/** Whom and which case a statement is for. */
const PEOPLE = 'child adult old pregnant sex grade form organ unprescribed'.split(' ');
const NARROWING = new Set(['if', 'other', ...PEOPLE].filter((id) => id !== 'form'));

/** A text this short is about one case: only other people and conditions make two of it. */
const GROUPS = new Set('child adult old pregnant'.split(' '));
const CONDITION = new Set(['if', 'unprescribed']);
const OTHERS = new Set(['other']);
/** The forms that a span names: "cream", "retard". */
function formsIn(reading: Reading, { start, end }: Span): Set<string> {
  return new Set(
    within(cuesOf(reading), start, end)
      .filter(({ value }) => value.includes('form'))
      .map((hit) => reading.text.slice(hit.start, Math.min(hit.end, hit.start + 5))),
  );
}

/** Both name a form, and not the same one; or one does, in a text that knows several. */
export function areOtherForms(reading: Reading, one: Span, other: Span): boolean {
  const [a, b] = [formsIn(reading, one), formsIn(reading, other)];
  if (a.size === 0 && b.size === 0) return false;
  if (a.size > 0 && b.size > 0) return ![...a].some((form) => b.has(form));
  return formsIn(reading, { start: 0, end: reading.text.length }).size > 1;
}

/** `said`: what is compared; "rarely help" is what is said, not a case of it. Other things count in its clause only. */
export function differInShort(reading: Reading, one: Span, other: Span, said: readonly Span[] = []): boolean {
  const isCase = (span: Span, index: number): boolean => {
    const own = said[index] ?? { start: span.end, end: span.end };
    const clause = said[index] ? clauseAt(reading.text, own.start) : span;
    const holds = ({ start, end }: Span, kinds: ReadonlySet<string>): boolean =>
      cuesIn(reading, { start, end: own.start }, kinds).size +
        cuesIn(reading, { start: own.end, end }, kinds).size >
      0;
    return (holds(span, CONDITION) && !isExample(reading, span)) || holds(clause, OTHERS);
  };
  if ([one, other].some(isCase)) return true;
  if (areOtherForms(reading, one, other)) return true;
  const [a, b] = [cuesIn(reading, one, GROUPS), cuesIn(reading, other, GROUPS)];
  return a.size > 0 && b.size > 0 && ![...a].some((id) => b.has(id));
}

/** "If you have breakfast at 8:00", "if you took it on Monday": the rule applied to a day, no other case. */
const EXAMPLE =
  /\b\d{1,2}(?::\d\d| ?(?:am|pm|uhr|h)\b)|\b(?:tonight|today|tomorrow|yesterday|already|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|heute|morgen|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|hoje|amanha|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|oggi|domani|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|poniedzial\w*|wtor\w*|srod\w*|czwart\w*|piat\w*|sobot\w*|niedziel\w*|dzis\w*|jutro|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|bugun|yarin|(?:man|tis|ons|tors|fre|lor|son)dag\w*|lordags|idag|imorgon)\b|понедельник|вторник|сред[ау]|четверг|пятниц|суббот|воскресен|сегодня|завтра|曜日|今日|明日|今夜|星期|周[一二三四五六日]|礼拜|今天|明天|今晚|요일|오늘|내일|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|आज|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد|اليوم|غدا/;

function isExample({ text }: Reading, { start, end }: Span): boolean {
  return EXAMPLE.test(text.slice(start, end));
}

/** "For stronger pain", "in mild cases" and "in severe cases": another dose is right. */
export function isGraded(reading: Reading, earlier: Span, later: Span): boolean {
  const [a, b] = [earlier, later].map(
    ({ start, end }) =>
      new Set(
        within(cuesOf(reading), start, end)
          .filter(({ value }) => value.includes('grade'))
          .map((hit) => reading.text.slice(hit.start, Math.min(hit.end, hit.start + 4))),
      ),
  ) as [Set<string>, Set<string>];
  return b.size > 0 && ![...b].some((grade) => a.has(grade));
}

/** Orders are for somebody: what is forbidden to children is not forbidden to all. */
export function otherPeople(reading: Reading, one: Span, other: Span): boolean {
  const [a, b] = [cuesIn(reading, one, GROUPS), cuesIn(reading, other, GROUPS)];
  return a.size !== b.size || [...a].some((id) => !b.has(id));
}

/** True when the later statement is for people or cases that the earlier one did not speak of. */
export function narrows(reading: Reading, earlier: Span, later: Span): boolean {
  if (isShort(reading) && isExample(reading, later)) return false;
  const before = cuesIn(reading, earlier, NARROWING);
  const even = EVEN.test(reading.text.slice(later.start, later.end));
  return (
    areOtherForms(reading, earlier, later) ||
    [...cuesIn(reading, later, NARROWING)].some((id) => !before.has(id) && !(even && id === 'if'))
  );
}

/** "Even if you feel well": for every case. */
const EVEN =
  /\beven (?:if|when)\b|\b(?:auch|selbst) wenn\b|\b(?:aunque|incluso si|meme si|mesmo (?:que|se)|anche se|ook als|zelfs als)\b|即使|भले|حتي (?:لو|اذا|وان)/;
