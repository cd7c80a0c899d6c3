import { frequenciesIn } from '../../kit/frequency.ts';
import { NUMBER_WORDS } from '../../kit/numbers.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import { type Check, near, type Rule, show } from '../check.ts';

/** Calculations as assistants lay them out: a daily dose in parts, days that are summed. */

export function shown(reading: Reading, one: Quantity): string {
  return reading.raw.slice(one.start, one.end);
}

export function isFigure(one: Quantity): boolean {
  return one.known && !one.range && one.alt === undefined;
}

/** A bare amount, or one "per dose". */
function isOne(one: Quantity): boolean {
  return isPlain(one) || (one.unit?.per.length === 1 && one.unit.per[0]?.atom.dimension === 'pieces');
}

const SPLIT =
  /\b(?:divided (?:by|into)|split (?:into|over|across)|in|into|over|by|geteilt durch|aufgeteilt (?:auf|in)|verteilt auf|auf|repartid[oa]s? en|dividid[oa]s? (?:en|em|por|entre)|entre|en|em|repartie?s? en|divisee?s? (?:par|en)|suddivis[oaie]+ in|divis[oaie]+ (?:per|in)|verdeeld over|gedeeld door|delat pa|podzielone na)\s*$|[÷/]\s*$|分(?:成|为)?\s*$|除以\s*$|を\s*$|नको\s*$|علي\s*$/;
const PER_ONE =
  /\b(?:per dose|each|each time|per (?:single )?dose|pro (?:gabe|dosis|einzeldosis)|jeweils|je|cada (?:toma|dosis|dose|una|vez|tomada)|por (?:toma|dosis|dose|tomada)|par prise|chaque prise|par dose|per dose|ogni (?:dose|volta)|a dose|per keer|per gift|elke keer)\b|每次|一次|1回|一回|हर बार|प्रति खुराक|كل (?:جرعة|مرة)|للجرعة/;
const PARTS_AFTER =
  /^\s*(?:equal |divided |gleiche |gleich große |iguales? |egales |uguali |gelijke )?(?:doses?|parts?|times|gaben|dosen|einzeldosen|tomas|dosis|vezes|doses|tomadas|prises|fois|dosi|somministrazioni|volte|keer|giften|innames|次|回|बार|खुराक|مرات|جرعات|جرعه)/;

/** "Two doses of 540 mg", "one every 12 hours": what stands around is one of the parts as well. */
const OF_PARTS =
  /^\s?(?:\p{L}{3,12}\s)?\p{L}{3,12}\s(?:of|zu|von|a|de|di|da|van|med|po)\s(?:about |je |etwa |unos |environ |circa )?$/u;
const DOSES = ['mass', 'volume', 'activity'];

/** How many parts are spoken of between two amounts: one figure or number word, and nothing else. */
function partsBetween(
  scene: Scene,
  from: Quantity,
  to: Quantity,
): Pick<Quantity, 'start' | 'end' | 'low'> | undefined {
  const { reading } = scene;
  const figures = within(reading.quantities, from.end, to.start).filter(
    ({ unit, low, end }) =>
      unit?.atom.dimension !== 'time' &&
      // "1回" says that it is each.
      !(low === 1 && /^\s?[回次]/.test(reading.text.slice(end, end + 2))),
  );
  const words = within(numberWordsOf(reading), from.end, to.start)
    .filter(({ value }) => value > 1)
    .filter(({ start }) => !figures.some((one) => one.start === start));
  const all = [...figures, ...words.map(({ start, end, value }) => ({ start, end, low: value }))];
  return all.length === 1 ? all[0] : undefined;
}

/** "840 mg a day in 4 doses, 210 mg each", "split into two doses of 420 mg". */
export const splitDoses: Rule = (scene, next) => {
  const near_ = next && next.start - scene.end < 3 ? next.quantities : [];
  const all = [...scene.quantities, ...near_].filter((one) => DOSES.includes(dimensionOf(one)));
  const checks: Check[] = [];
  const { reading } = scene;
  const { text } = reading;
  for (let i = 0; i + 1 < all.length; i += 1) {
    const [total, part] = all.slice(i, i + 2) as [Quantity, Quantity];
    if (![total, part].every(isFigure) || total.start >= scene.end || part.start - total.end > 90) continue;
    if (dimensionOf(part) !== dimensionOf(total) || !isOne(part)) continue;
    if (total.unit?.per.some((one) => one.atom.id !== 'day') ?? true) continue;
    const count = partsBetween(scene, total, part);
    if (!count || !Number.isInteger(count.low) || count.low < 2 || count.low > 12) continue;
    const before = text.slice(total.end, count.start);
    const after = text.slice(count.end, part.start);
    if (before.length > 40 || !SPLIT.test(before) || after.length > 48) continue;
    if (
      !PARTS_AFTER.test(
        text
          .slice(count.start, count.end + 28)
          .replace(/^(?:\d+|[\p{Script=Latin}\p{Script=Devanagari}\p{Script=Arabic}\p{M}]+|\p{L})/u, ''),
      )
    )
      continue;
    const said = after + text.slice(part.start, part.end + 24);
    const each =
      PER_ONE.test(said) ||
      OF_PARTS.test(after) ||
      frequenciesIn(text, { start: part.end, end: part.end + 24 }).length > 0;
    if (!each) continue;
    const value = inBase(total.low, total) / count.low;
    checks.push({
      start: total.start,
      end: part.end,
      rule: 'split-dose',
      severity: 'severe',
      holds: near(value, inBase(part.low, part), 0.06),
      explanation: `${shown(reading, total)} in ${show(count.low)} parts is ${show(value / (part.unit?.atom.sizes[0] ?? 1))} ${part.unit?.atom.id} each, not ${shown(reading, part)}. Source: division.`,
    });
  }
  return checks;
};

const COUNTED =
  /(\p{L}+)\s+(?:doses?|tablets?|pills?|capsules?|tabletten?|dosen|kapseln?|comprimidos?|capsulas?|dosis|comprimes?|gelules?|prises?|compresse|dosi|capsule)\s+(?:of|a|zu|de|di|da|von|van|à)\s*$/u;
const ADDS_UP =
  /^[^\d.;!?]{0,10}\b(?:adds? up to|comes? to|totals?|makes?|is|are|equals?|gives?|ergeben|sind|machen|suman|son|hacen|font|donnent|somam|sao|dao|fanno|sono|danno)\b[^\d.;!?]{0,14}$|^\s*=\s*$/;

/** "Three doses of 500 mg add up to 1,500 mg". */
export const wordTotals: Rule = ({ quantities, reading, start }) =>
  quantities.flatMap((dose, n): Check[] => {
    const total = quantities[n + 1];
    if (
      !total ||
      !isFigure(dose) ||
      !isFigure(total) ||
      !isPlain(dose) ||
      dimensionOf(dose) !== dimensionOf(total)
    )
      return [];
    const word = COUNTED.exec(reading.text.slice(Math.max(start, dose.start - 40), dose.start))?.[1];
    const count = word === undefined ? undefined : NUMBER_WORDS.get(word);
    if (!count || count < 2 || !ADDS_UP.test(reading.text.slice(dose.end, total.start))) return [];
    const value = count * inBase(dose.low, dose);
    return [
      {
        start: dose.start,
        end: total.end,
        rule: 'pieces',
        severity: 'severe',
        holds: near(value, inBase(total.low, total), 0.03),
        explanation: `${show(count)} times ${shown(reading, dose)} makes ${show(value / (total.unit?.atom.sizes[0] ?? 1))} ${total.unit?.atom.id}, not ${shown(reading, total)}. Source: multiplication.`,
      },
    ];
  });

const WEEKDAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terca|quarta|quinta|sexta|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b|[月火水木金土日]曜|(?:周|星期)[一二三四五六日天]/g;
const SUMMED =
  /\b(?:you're at|you are at|total\w*|that's|that is|makes|adds? up to|in all|altogether|insgesamt|zusammen|das sind|macht|total|son|suman|en total|au total|soit|fait|ao todo|somam|sao|in tutto|totale|fanno|totaal|samen|dus)\b|=|合計|一共|总共|共/;

/** "3 on Friday, 4 on Saturday and 2 on Sunday: 9". */
export const dayCounts: Rule = ({ quantities, reading, words }) => {
  if (quantities.length < 3 || (words.match(WEEKDAY)?.length ?? 0) < 2) return [];
  const { text } = reading;
  const parts: Quantity[] = [];
  for (const [n, one] of quantities.entries()) {
    const stop = quantities[n + 1]?.start ?? one.end + 40;
    const gap = text.slice(one.end, Math.min(stop, one.end + 40));
    if (isFigure(one) && (gap.match(WEEKDAY)?.length ?? 0) === 1) {
      parts.push(one);
      continue;
    }
    if (parts.length < 2 || !isFigure(one)) return [];
    const last = parts.at(-1) as Quantity;
    if (one.start - last.end > 60 || !SUMMED.test(text.slice(last.end, one.start))) return [];
    const sum = parts.reduce((all, part) => all + part.low, 0);
    const holds = near(sum, one.low, 0.01) || dimensionOf(one) !== dimensionOf(last);
    return [
      {
        start: parts[0]?.start ?? one.start,
        end: one.end,
        rule: 'day-counts',
        severity: 'minor',
        holds,
        explanation: `The days add up to ${show(sum)}, not ${shown(reading, one)}. Source: addition.`,
      },
    ];
  }
  return [];
};

function perMillilitre(scene: Scene): Quantity | undefined {
  const strengths = scene.quantities.filter(
    (one) =>
      dimensionOf(one) === 'mass' &&
      one.unit?.per.length === 1 &&
      one.unit.per[0]?.atom.dimension === 'volume',
  );
  return strengths.length === 1 && strengths[0] && isFigure(strengths[0]) ? strengths[0] : undefined;
}

const HOLDS =
  /^[^\d.;!?]{0,12}\b(?:contains?|holds?|is|has|delivers?|gives?|equals?|enthalt|enthalten|sind|contienen?|son|contient|contiennent|contem|contiene|contengono|bevat|bevatten)\b[^\d.;!?]{0,14}$|^\s*=\s*$|^[^\d。]{0,4}(?:含|是|等于|には|में|تحتوي)[^\d。]{0,8}$/;

/** "It is 1 mg per mL. So 0.3 mL contains 0.3 mg": the strength in the sentence before. */
export const carriedStrength: Rule = (scene, next) => {
  const strength = perMillilitre(scene);
  if (!strength || !next || next.start - scene.end > 2 || perMillilitre(next)) return [];
  const [volume, amount] = next.quantities;
  if (!volume || !amount || !isFigure(volume) || !isFigure(amount) || !isPlain(volume) || !isPlain(amount))
    return [];
  if (dimensionOf(volume) !== 'volume' || dimensionOf(amount) !== 'mass') return [];
  if (!HOLDS.test(scene.reading.text.slice(volume.end, amount.start))) return [];
  const below = strength.unit?.per[0];
  if (!below) return [];
  const value =
    (inBase(strength.low, strength) / ((below.atom.sizes[0] as number) * below.count)) *
    inBase(volume.low, volume);
  return [
    {
      start: volume.start,
      end: amount.end,
      rule: 'dilution',
      severity: 'severe',
      holds: near(value, inBase(amount.low, amount), 0.06),
      explanation: `${shown(scene.reading, volume)} at ${shown(scene.reading, strength)} holds ${show(value / (amount.unit?.atom.sizes[0] ?? 1))} ${amount.unit?.atom.id}, not ${shown(scene.reading, amount)}. Source: multiplication.`,
    },
  ];
};
