import { everyMatch } from '../../kit/every-match.ts';
import { NUMBER_WORDS } from '../../kit/numbers.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';

/** What half-lives come to: how long several of them are, and what is left of a dose after a while. */

const NAME = new Seldom(
  /half-? ?li(?:fe|ves)|halbwertszeit\w*|vidas? medias?|semividas?|demi-? ?vies?|mei[ao]s?-?(?: )?vidas?|emivit[ae]|tempi? di dimezzamento|halfwaardetijd\w*|halveringstijd\w*|半減期|半衰期|अर्ध-?आयु|हाफ-? ?लाइफ|عمر(?:ه|ها)? النصف\S*|период\S* полу\S+|okres\S* polowiczn\S+|poltrwania|yari(?:lanma)? omru|반감기/g,
);
/** "Five half-lives": how many stand before the name. */
const COUNTED =
  /(?:^|[\s(])(\d{1,2}|\p{L}{2,8})(?:\s(?:ta|full|complete|de|个|個))?\s?(?:个|個|回の?|つの)?\s?$/u;
const LEFT =
  /\b(?:left|remains?|remaining|still|falls?|fell|drops?|down to|ubrig|verbleib\w*|bleib\w*|noch|sinkt|queda\w*|resta\w*|permanece\w*|reste\w*|restera|subsiste|restam?|permanec\w*|rimane\w*|rimarra|resta|over|blijft|resteert)\b|残|剩|बच|रह|يتبقي|يبقي/;
const LIMIT = /\b(?:up to|at least|between|less than|more than|bis zu|hasta|jusqu|ate|fino|tot)\b/;
const TIMES = new Set(['hour', 'day', 'min', 'week']);

const isTime = (one: Quantity): boolean =>
  one.known && !one.range && isPlain(one) && TIMES.has(one.unit?.id ?? '');

/** How many half-lives are spoken of: the only count before the name. */
function countsIn({ words }: Scene): number[] {
  const counts = everyMatch(words, NAME).flatMap((match) => {
    const written = COUNTED.exec(words.slice(Math.max(0, match.index - 14), match.index))?.[1];
    const n = written === undefined ? undefined : (NUMBER_WORDS.get(written) ?? Number(written));
    return n && n >= 2 && n <= 12 ? [n] : [];
  });
  return [...new Set(counts)];
}

function checkOf(scene: Scene, said: Quantity, value: number, all: readonly number[], room: number): Check {
  const size = said.unit?.atom.sizes[0] ?? 1;
  const figure = inBase(said.low, said);
  return {
    start: Math.min(scene.quantities[0]?.start ?? said.start, said.start),
    end: said.end,
    rule: 'half-life',
    severity: 'moderate',
    holds: all.some((one) => near(one, figure, 0.06, room + (said.step / 2) * size)),
    explanation: `That leaves or takes ${show(value / size)}, not ${scene.reading.raw.slice(said.start, said.end)}. Source: halving.`,
  };
}

export const halfLives: Rule = (scene, next) => {
  for (const { view } of viewsOf(scene, next)) {
    const named = everyMatch(view.words, NAME);
    if (named.length === 0 || LIMIT.test(view.words) || view.quantities.some(({ range }) => range)) continue;
    const times = view.quantities.filter(isTime);
    const counts = countsIn(view);
    const [n, otherN] = counts;
    const [life, after, third] = times;
    if (otherN !== undefined || third) continue;
    const lasts = n ?? (life && after ? inBase(after.low, after) / inBase(life.low, life) : undefined);
    // "Five half-lives of 5 hours are 25 hours".
    if (n && life && after) {
      const [less, more] = [life, after].sort((a, b) => inBase(a.low, a) - inBase(b.low, b)) as [
        Quantity,
        Quantity,
      ];
      const value = n * inBase(less.low, less);
      const ratio = inBase(more.low, more) / value;
      if (ratio > 1 / 6 && ratio < 6) return [checkOf(view, more, value, [value], 0)];
    }
    if (!lasts || !(lasts > 0.3 && lasts < 12) || !LEFT.test(view.words)) continue;
    const rest = 0.5 ** lasts;
    const percents = view.quantities.filter((one) => one.unit?.id === 'percent' && one.known);
    const [percent, more] = percents;
    if (percent && !more && percent.low > 0 && percent.low < 100 && percent.low !== 50)
      return [checkOf(view, percent, 100 * rest, [100 * rest, 100 - 100 * rest], 1)];
    const amounts = view.quantities.filter(
      (one) => one.known && isPlain(one) && ['mass', 'activity'].includes(dimensionOf(one)),
    );
    const [dose, left, another] = amounts;
    if (!dose || !left || another || dimensionOf(dose) !== dimensionOf(left) || left.low >= dose.low)
      continue;
    const value = inBase(dose.low, dose) * rest;
    return [checkOf(view, left, value, [value, inBase(dose.low, dose) - value], 0)];
  }
  return [];
};
