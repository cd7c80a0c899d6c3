import { dimensionOf, onlyOne, type Scene } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { INSTEAD } from '../amounts/rates.ts';
import { type Check, type Rule, show } from '../check.ts';

/** The same rate by day and by week; weeks of pregnancy that are left. */

const LINK =
  /=|\b(?:is|are|equals?|saves?|makes?|means|adds? up to|amounts? to|comes to|or|totals?|works out|that's|sind|ergibt|entspricht|also|das macht|es|son|equivale|supone|soit|fait|font|represente|equivalem?|sao|sono|corrisponde|equivale|zijn|oftewel)\b|等于|即|相当于|共|です|यानी|يعادل|اي/;
const LIMIT =
  /\b(?:max\w*|(?<!\badd(?:s|ing|ed)? )up to|no more than|not exceed\w*|at most|less than|more than|at least|limit\w*|but|hochstens|maximal|hasta|jusqu'a|ate|fino a|hooguit)\b|最多|अधिकतम/;
/** Days in a week, a month, a year, with the width that everyday speech has. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  week: [7, 7],
  month: [28, 31],
  year: [360, 366],
};

function lastPer(scene: Scene, id: string) {
  return onlyOne(
    scene.quantities,
    (one) => one.unit?.per.length === 1 && one.unit.per[0]?.atom.id === id && one.unit.per[0].count === 1,
  );
}

/** 500 kcal a day, 3,500 kcal a week. */
export const rates: Rule = (scene) => {
  const daily = lastPer(scene, 'day');
  if (!daily || LIMIT.test(scene.words) || INSTEAD.test(scene.words)) return [];
  return Object.entries(DAYS).flatMap(([id, [least, most]]): Check[] => {
    const longer = lastPer(scene, id);
    if (
      !longer ||
      longer.start < daily.start ||
      dimensionOf(longer) !== dimensionOf(daily) ||
      longer.unit?.atom.id !== daily.unit?.atom.id
    )
      return [];
    // "5 g a day are 4 g less, 120 g a month": what is between is what is counted.
    if (
      scene.quantities.some(
        (one) =>
          one.start >= daily.end && one.end <= longer.start && one.unit?.atom.id === daily.unit?.atom.id,
      )
    )
      return [];
    if (!LINK.test(scene.reading.text.slice(daily.end, longer.start)) || longer.alt || daily.alt) return [];
    const holds = longer.low >= daily.low * least * 0.95 && longer.low <= daily.low * most * 1.05;
    return [
      {
        start: daily.start,
        end: longer.end,
        rule: 'rate',
        severity: 'minor',
        holds,
        explanation: `${daily.low} a day makes ${show(daily.low * least)} a ${id}, not ${longer.low}. Source: multiplication.`,
      },
    ];
  });
};

const PREGNANT = new Seldom(
  /\b(?:due date|geburtstermin|fecha de parto|pregnan\w*|schwanger\w*|embaraz\w*|enceinte|grossesse|gravid\w*|incinta|zwanger\w*)\b|怀孕|妊娠|गर्भ|حامل|الحمل/,
);
const LEFT =
  /(\d{1,2})\s?(?:more\s)?(?:weeks?|wochen|semanas|semaines|settimane|weken)\s(?:are\s)?(?:left|to go|remaining|remain|until|before your due|bis zum|ubrig|hasta|restantes|avant|restantes|ate|al termine|te gaan|tot)/;
const NOW =
  /(\d{1,2})\s?(?:weeks?|wochen|semanas|semaines|settimane|weken)\s?(?:pregnan\w*|schwanger\w*|de embarazo|embaraz\w*|enceinte|de grossesse|gravid\w*|de gravidez|incinta|di gravidanza|zwanger\w*)|(?:in week|at)\s(\d{1,2})\s?(?:weeks)?/;

/** 20 weeks pregnant, 20 weeks left: together forty (ACOG Committee Opinion 700, 2017). */
const TO_FORTY =
  /(?:(\d{1,2}) (?:weeks|wochen|semanas|semaines|settimane|weken)[^.\d]{0,40}?(\d{1,2}) (?:more )?(?:weeks|wochen|semanas|semaines|settimane|weken) (?:left|to go|remaining|bis|hasta|avant|ate|fino|tot)[^.\d]{0,30}40\b|(\d{1,2}) (?:weeks|wochen|semanas|semaines|settimane|weken) (?:to|bis|a|hasta|a|ate|tot)(?: las| la| die| de| as)? 40[^.\d]{0,30}(?:left|leaves?|bleib\w*|fehl\w*|sind|faltan?|quedan?|reste\w*|manque\w*|faltam|mancano|restano|nog|zijn)[^.\d]{0,20}(\d{1,2}))/;

export const weeksLeft: Rule = (scene) => {
  const forty = TO_FORTY.exec(scene.words);
  if (forty) {
    const sum = Number(forty[1] ?? forty[3]) + Number(forty[2] ?? forty[4]);
    return [
      {
        start: scene.start + forty.index,
        end: scene.start + forty.index + forty[0].length,
        rule: 'weeks-left',
        severity: 'minor',
        holds: Math.abs(sum - 40) <= 1,
        explanation: `The weeks add up to ${sum}, not 40. Source: addition.`,
      },
    ];
  }
  if (!PREGNANT.test(scene.words)) return [];
  const now = NOW.exec(scene.words);
  const left = LEFT.exec(scene.words);
  if (!now || !left || now.index === left.index) return [];
  const sum = Number(now[1] ?? now[2]) + Number(left[1]);
  return [
    {
      start: scene.start + now.index,
      end: scene.start + left.index + left[0].length,
      rule: 'weeks-left',
      severity: 'minor',
      holds: Math.abs(sum - 40) <= 3,
      explanation: `The weeks add up to ${sum}; a pregnancy is counted as 40 weeks. Source: ACOG Committee Opinion 700 (2017-05).`,
    },
  ];
};
