import { oftenIn } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isChange, isNextStep } from '../steps.ts';
import { SIDES } from './totals.ts';

/** The last amount of a sentence is what a day, or all of something, comes to: one of those before it, so many times. */

const LIMIT =
  /\b(?:max\w*|up to|no more|not more|not exceed\w*|exceed\w*|at most|less than|more than|at least|limit\w*|ceiling|instead|increas\w*|start\w*|target|goal|as needed|hochst\w*|maximal|bis zu|mindestens|oder|statt|hasta|maximo|al menos|sin (?:superar|pasar)|jusqu'a|au moins|depass\w*|maximum|ou|ate|fino a|almeno|massimo|non superare|tot|maximaal|minstens)\b|最多|最大|至少|不超过|上限|以上|以下|まで|超え|अधिकतम|से अधिक|से ज़्यादा|या|الحد|الاقل|اقصي|لا تتجاوز/;
const DAILY =
  /\b(?:(?:a|per|the|each|in a) day|daily|in 24 hours|24 h|am tag|pro tag|taglich|tages\w+|al dia|diari[oa]s?|por dia|par jour|journalier\w*|ao dia|diari[oa]|al giorno|giornalier[oa]|per dag|dag(?:dosis|totaal))\b|1日|一日|每天|每日|一天|दिन में|रोज|प्रतिदिन|في اليوم|يوميا|اليومي/;
/** Another medicine, or another time of day. */
const ALSO =
  /\b(?:plus|and|und|y|e|et|en|mas|piu|mais|another|also|auch|tambien|aussi|anche|ook)\b|和|と|और|(?:^|\s)و/;
const DOSES = new Set(['mass', 'volume', 'activity', 'drops']);

export const dayOfDoses: Rule = (scene) => {
  const { quantities, reading, words } = scene;
  const { text, raw } = reading;
  const amounts = quantities.filter((one) => DOSES.has(dimensionOf(one)));
  const said = amounts.at(-1);
  if (!said || amounts.length < 2 || amounts.length > 4 || quantities.at(-1) !== said) return [];
  if (amounts.some((one) => !one.known || one.range || dimensionOf(one) !== dimensionOf(said))) return [];
  if (amounts.some(({ unit }) => unit?.per.some(({ atom }) => !['dose', 'day', 'tablet'].includes(atom.id))))
    return [];
  const often = oftenIn(text, scene);
  const [round, another] = often;
  if (!round || another || round.low !== round.high || round.low < 2 || round.start > said.start) return [];
  const last = amounts.at(-2) as Quantity;
  const from = Math.max(last.end, round.start);
  const lead = text.slice(from, said.start);
  const around = lead + raw.slice(said.start, said.end).toLowerCase() + text.slice(said.end, said.end + 14);
  const links = linksIn(reading, from, said.start);
  if (!DAILY.test(around) && !links.has('total')) return [];
  if (
    LIMIT.test(words) ||
    SIDES.test(words) ||
    ALSO.test(lead) ||
    isNextStep(lead) ||
    isChange(text.slice(scene.start, said.start)) ||
    /[;|\n]/.test(text.slice(last.start, said.start))
  )
    return [];
  const counts = [
    1,
    ...quantities
      .filter((one) => dimensionOf(one) === 'pieces' && one.low <= 8 && !one.range)
      .map(({ low }) => low),
    ...within(numberWordsOf(reading), scene.start, said.start).map(({ value }) => value),
  ];
  const value = inBase(last.low, last) * round.low;
  const size = said.unit?.atom.sizes[0] ?? 1;
  const ratio = inBase(said.low, said) / value;
  if (!(ratio > 1 / 4 && ratio < 4)) return [];
  const check: Check = {
    start: Math.min(last.start, round.start),
    end: said.end,
    rule: 'day-total',
    severity: 'severe',
    holds: amounts
      .slice(0, -1)
      .some((one) =>
        counts.some((n) =>
          [1, round.low].some((k) => near(inBase(one.low, one) * n * k, inBase(said.low, said), 0.04)),
        ),
      ),
    near: { said, value },
    explanation: `${raw.slice(last.start, last.end)} ${show(round.low)} times a day makes ${show(value / size)}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
  };
  return [check];
};

const EACH =
  /\b(?:each|apiece|per (?:serving|portion|slice|packet|sachet|can|bottle|piece|tablet|capsule|puff|scoop|bar|cup|glass|spoon\w*)|(?:a|per) (?:serving|portion)|je(?:weils)?|pro (?:portion|stuck|packung|flasche|dose|glas|loffel|scheibe|beutel)|cada un[ao]|por (?:porcion|racion|unidad|lata|botella|vaso|sobre|porcao|copo|fatia)|par (?:portion|sachet|verre|tranche|cuillere|comprime)|chacune?|per (?:porzione|pezzo|bustina|fetta|bicchiere|portie|glas|plak|stuk)|a porzione|ciascun[oa])\b|每(?:份|包|袋|片|杯|瓶|罐)|1(?:食|袋|杯|本|個|枚|缶)(?:あたり|に)?|प्रति (?:सर्विंग|पैकेट|चम्मच|गिलास)|لكل (?:حصة|كيس|كوب|قطعة)|في الحصة/;
const WHOLE =
  /\b(?:whole|entire|all|total|altogether|full|ganze?[nrs]?|gesamte?[nrs]?|insgesamt|tod[oa]|enter[oa]|entier|entiere|tout|toute|inteir[oa]|inter[oa]|tutt[oa]|intero|hele|totaal)\b|整|全部|一共|全体|合計|कुल|पूर|المجموع|كامل/;

/** "480 mg per serving and 2.5 servings in the can: all of it holds 1,200 mg". */
export const servings: Rule = (scene) => {
  const { quantities, reading, words } = scene;
  const { text, raw } = reading;
  if (quantities.length !== 3 || quantities.some(({ known, range }) => !known || range)) return [];
  const count = quantities.find((one) => ['', 'pieces'].includes(dimensionOf(one)));
  const [each, said] = quantities.filter((one) => one !== count);
  if (!count || !each || !said || count.low <= 1 || count.low > 60 || said !== quantities[2]) return [];
  if (!each.unit || each.unit.atom.id !== said.unit?.atom.id) return [];
  if (
    !EACH.test(words) ||
    SIDES.test(words) ||
    LIMIT.test(words) ||
    /[|\n;]/.test(text.slice(quantities[0]?.start, said.start))
  )
    return [];
  const lead = text.slice(quantities[1]?.end, said.start);
  const links = linksIn(reading, (quantities[1] as Quantity).end, said.start);
  if (!WHOLE.test(lead) && !links.has('total') && !links.has('so')) return [];
  const value = each.low * count.low;
  const ratio = said.low / value;
  if (!(ratio > 1 / 6 && ratio < 6)) return [];
  return [
    {
      start: quantities[0]?.start ?? each.start,
      end: said.end,
      rule: 'servings',
      severity: 'minor',
      holds:
        near(value, said.low, 0.03, said.step / 2) ||
        near(each.low / count.low, said.low, 0.03, said.step / 2),
      near: { said, value: inBase(value, said), sure: true },
      explanation: `${show(count.low)} times ${raw.slice(each.start, each.end)} makes ${show(value)}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
    },
  ];
};
