import type { Quantity } from '../../kit/quantities.ts';
import type { Check, Rule } from '../check.ts';
import { viewsOf } from '../joined.ts';

/** Cigarettes a day times years: the index of China and of Japan (Brinkman). */

const INDEX =
  /(?:吸[烟煙]指[数數]|ブリンクマン指数|brinkman[- ]?(?:index|指数)|smoking index)[^\d。.;]{0,12}(\d{2,4})(?!\d)/;
const CIGARETTES = /(\d{1,3})\s?(?:支|根|本|cigarettes|cigs)/;
const YEARS = /(\d{1,2})\s?(?:年|years)/;

export const smokingIndex: Rule = (scene, next) => {
  for (const { view } of viewsOf(scene, next)) {
    const said = INDEX.exec(view.words);
    const a = CIGARETTES.exec(view.words);
    const years = YEARS.exec(view.words);
    if (!said || !a || !years || Math.max(a.index, years.index) > said.index) continue;
    const value = Number(a[1]) * Number(years[1]);
    const result: Quantity | undefined = view.quantities.find(
      ({ start }) => start === view.start + said.index + said[0].length - (said[1] ?? '').length,
    );
    return [
      {
        start: view.start + Math.min(a.index, years.index),
        end: result?.end ?? view.start + said.index + said[0].length,
        rule: 'pack-years',
        severity: 'moderate',
        holds: Math.abs(value - Number(said[1])) <= value * 0.03,
        explanation: `${a[1]} a day for ${years[1]} years make ${value}, not ${said[1]}. Source: Brinkman and Coates, Am Rev Respir Dis 1963 (from memory).`,
      } satisfies Check,
    ];
  }
  return [];
};
