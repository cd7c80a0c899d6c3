import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Check } from '../check.ts';

/** Parts of a maximal heart rate that the text works out from the age: 220 less the age. */

const MAXIMUM = /(?<!\d)220\s?[-−–]\s?(\d{2})(?!\d)/g;
/** By another formula the parts are of something else. */
const RESERVE =
  /reserve|karvonen|resting|ruhe(?:puls|herz)|reposo|(?:de|au) repos|repouso|riposo|rusthartslag|rustpols|静息|安静时|安静時|विश्राम|आराम|الراحة|tanaka|(?<!\d)208(?!\d)/;
/** From a percentage to its beats. */
const GAP = /^[^\d\n.;%]{0,44}$/;
/** "90 % of people reach 150". */
const PEOPLE =
  /\b(?:people|adults|patients?|menschen|leute|patienten|personas|gente|adultos|personnes|gens|adultes|pessoas|persone|adulti|mensen|volwassenen)\b|人|लोग|الناس|الاشخاص/;
const REACH = 700;
const ROOM = 2.1;

const isShare = (one: Quantity): boolean =>
  one.known && one.unit?.id === 'percent' && one.low >= 40 && one.high <= 95;
const isRate = (one: Quantity): boolean =>
  one.known &&
  one.low >= 60 &&
  one.high <= 200 &&
  !['percent', 'kg', 'lb', 'cm'].includes(one.unit?.id ?? '');

export function heartRates(reading: Reading): Check[] {
  const { text, raw, quantities } = reading;
  if (!text.includes('220') || RESERVE.test(text)) return [];
  const formulas = [...text.matchAll(MAXIMUM)];
  const [formula] = formulas;
  if (!formula || formulas.some((one) => one[1] !== formula[1])) return [];
  const most = 220 - Number(formula[1]);
  const from = formula.index + formula[0].length;
  const list = within(quantities, from, from + REACH);
  return list.flatMap((share, n): Check[] => {
    const said = list[n + 1];
    if (!isShare(share) || !said || !isRate(said) || said.range !== share.range) return [];
    const gap = text.slice(share.end, said.start);
    if (!GAP.test(gap) || PEOPLE.test(gap)) return [];
    const [low, high] = [share.low, share.high].map((one) => (one * most) / 100) as [number, number];
    return [
      {
        start: share.start,
        end: said.end,
        rule: 'part',
        severity: 'moderate',
        holds: said.low === most || (Math.abs(low - said.low) <= ROOM && Math.abs(high - said.high) <= ROOM),
        explanation: `Of ${most} this is ${Math.round(low)}${share.range ? ` to ${Math.round(high)}` : ''}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
      },
    ];
  });
}
