import type { Quantity } from '../../kit/quantities.ts';
import { Seldom } from '../../kit/seldom.ts';

import { wordedIn } from '../../kit/worded.ts';
import { type Rule, show } from '../check.ts';
import { DAY_MS, datesIn } from './written-dates.ts';

/** The weekday of a date, the date some days on, and years since a year. */

const WEEKDAYS: readonly RegExp[] = [
  /\b(?:sunday|sonntag|domingo|dimanche|domenica|zondag|sondag)\b|日曜|(?:星期|周|礼拜)[日天]|रविवार|الاحد|воскресенье/,
  /\b(?:monday|montag|lunes|lundi|segunda(?:-feira)?|lunedi|maandag|mandag)\b|月曜|(?:星期|周|礼拜)一|सोमवार|الاثنين|الإثنين|понедельник/,
  /\b(?:tuesday|dienstag|martes|mardi|terca(?:-feira)?|martedi|dinsdag|tisdag)\b|火曜|(?:星期|周|礼拜)二|मंगलवार|الثلاثاء|вторник/,
  /\b(?:wednesday|mittwoch|miercoles|mercredi|quarta(?:-feira)|mercoledi|woensdag|onsdag)\b|水曜|(?:星期|周|礼拜)三|बुधवार|الاربعاء|сред[ау]/,
  /\b(?:thursday|donnerstag|jueves|jeudi|quinta(?:-feira)|giovedi|donderdag|torsdag)\b|木曜|(?:星期|周|礼拜)四|गुरुवार|الخميس|четверг/,
  /\b(?:friday|freitag|viernes|vendredi|sexta(?:-feira)|venerdi|vrijdag|fredag)\b|金曜|(?:星期|周|礼拜)五|शुक्रवार|الجمعة|пятниц[ау]/,
  /\b(?:saturday|samstag|sonnabend|sabado|samedi|sabato|zaterdag|lordag)\b|土曜|(?:星期|周|礼拜)六|शनिवार|السبت|суббот[ау]/,
];
/** Between a date and its weekday, and a weekday right before its date. */
const IS =
  /^,?\s(?:\(|(?:(?:is|was|falls on|fell on|will be|lands on|ist|war|fallt auf|es|fue|cae en|est|tombe|etait|e|foi|cai em|cade di|cade|is|valt op|was)\s(?:an? |ein |einen |un |una |um |uma |on |en |le |op een |een )?))$|^\s?(?:は|是|为|को|هو|это)\s?(?:个)?$|^\s?\($/;
const BEFORE = /^(?:,|,? the|, den|,? le|,? el| de|,? o)?\s$|^$/;

/** "10 March 2025 is a Monday", with its year. */
export const weekdays: Rule = ({ reading, start, end, words }) => {
  if (!/\d{4}/.test(words)) return [];
  const named = WEEKDAYS.flatMap((pattern, day) => {
    const match = pattern.exec(words);
    return match ? [{ day, start: start + match.index, end: start + match.index + match[0].length }] : [];
  });
  const [weekday, another] = named;
  if (!weekday || another) return [];
  const { text, raw } = reading;
  const dated = datesIn(text, { start, end }).filter(({ year }) => year);
  for (const date of dated) {
    const isNamed =
      date.end <= weekday.start
        ? IS.test(text.slice(date.end, weekday.start))
        : BEFORE.test(text.slice(weekday.end, date.start));
    if (!isNamed) continue;
    const day = new Date(date.ms).getUTCDay();
    return [
      {
        start: Math.min(date.start, weekday.start),
        end: Math.max(date.end, weekday.end),
        rule: 'weekday',
        severity: 'minor',
        holds: day === weekday.day,
        explanation: `${raw.slice(date.start, date.end)} is a ${NAMES[day]}, not what stands there. Source: Gregorian calendar.`,
      },
    ];
  }
  return [];
};
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const PLUS = /^\s?(?:\+|plus|mas|mais|piu|and|加|plus de|más|und|و|\+\s)\s?$/;
const EQUALS =
  /^[\s)]{0,2}(?:(?:later|from then)\s)?(?:=|≈|→|is|are|gives?|makes?|ist|sind|ergibt|es|son|da|est|donne|font|e|sao|fa|fanno|is|geeft|是|は|=\s)\s?(?:about |an? )?\**$/;

/** "10 March 2025 plus 10 days is 20 March 2025". */
export const datesLater: Rule = (scene) => {
  const { reading, start, end, words } = scene;
  if (!/\+|plus|mas|mais|piu|加/.test(words)) return [];
  const { text, raw } = reading;
  const [from, to, third] = datesIn(text, { start, end });
  if (!from || !to || third || !from.year || !to.year) return [];
  const inside = (one: Quantity): boolean => one.start >= from.end && one.end <= to.start;
  const [time, more] = [...scene.quantities, ...wordedIn(reading, scene)].filter(inside);
  if (!time || more || !time.known || time.range) return [];
  const days = { day: 1, week: 7 }[time.unit?.id ?? ''];
  if (!days || !PLUS.test(text.slice(from.end, time.start)) || !EQUALS.test(text.slice(time.end, to.start)))
    return [];
  const apart = Math.round((to.ms - from.ms) / DAY_MS);
  return [
    {
      start: from.start,
      end: to.end,
      rule: 'interval',
      severity: 'minor',
      holds: Math.abs(apart - time.low * days) <= 1,
      explanation: `${raw.slice(to.start, to.end)} lies ${show(apart)} days later, not ${show(time.low * days)}. Source: Gregorian calendar.`,
    },
  ];
};

const SINCE =
  /\b(?:diagnosed|stopped|quit|since|started|began|years ago|for|diagnostiziert|aufgehort|seit|vor|diagnostic\w*|dejo|desde|hace|arrete|depuis|il y a|parou|ha|smesso|dal|da|fa|gestopt|sinds|geleden)\b|以来|から|自|से|منذ/;
const BORN = new Seldom(/\bborn\b|geboren|naci|\bnee?\b|nasc|\bnat[oa]\b|生まれ|出生|जन्म|ولد|مواليد/);
const YEARS_AGO =
  /^[\s-]?(?:years?|yrs|jahre?n?|anos|ans|annees|anni|jaar|jaren)\b|^\s?(?:年|साल|वर्ष|سنة|سنوات|عام)/;

const isYear = (one: Quantity): boolean =>
  !one.unit && one.known && !one.range && Number.isInteger(one.low) && one.low >= 1900 && one.low <= 2100;

/** "You stopped in 2012; in 2025 that is 13 years ago": two years and what lies between. */
export const yearsSince: Rule = ({ quantities, reading, words }) => {
  if (!SINCE.test(words) || BORN.test(words)) return [];
  const { text } = reading;
  const years = quantities.filter(isYear);
  const [one, other, third] = years;
  if (!one || !other || third || other.low <= one.low) return [];
  const lengths = quantities.filter(
    (each) =>
      each.known &&
      !each.range &&
      !years.includes(each) &&
      // "2011、2015和2018年": a year of the calendar.
      !(each.low >= 1900 && each.low <= 2100) &&
      (each.unit?.id === 'year' || (!each.unit && YEARS_AGO.test(text.slice(each.end, each.end + 10)))),
  );
  const [length, more] = lengths;
  if (!length || more || length.start < one.end || quantities.length > 3) return [];
  if (
    /\b(?:at least|more than|over|about|almost|nearly|after|within|every|at|aged?)\s$/.test(
      text.slice(length.start - 12, length.start),
    )
  )
    return [];
  const value = other.low - one.low;
  return [
    {
      start: one.start,
      end: Math.max(length.end, other.end),
      rule: 'age',
      severity: 'minor',
      holds: Math.abs(length.low - value) <= 1,
      explanation: `From ${one.low} to ${other.low} are ${value} years, not ${length.low}. Source: subtraction.`,
    },
  ];
};
