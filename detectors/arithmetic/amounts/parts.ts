import { drugMatcher } from '../../dose/knowledge.ts';
import { frequenciesIn } from '../../kit/frequency.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPerDay, isPlain, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { cutAtEnd, DOSED, dosed, EACH, LIMIT, TOTAL } from './totals.ts';

/** Totals of what is taken in parts: by the times of the day, and by pieces of one strength. */

const PART_OF_DAY =
  /\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m|p\.m|uhr)\b|\b(?:at|um|a las|alle|om) \d{1,2}(?::\d{2})?(?![\d.,]*\d)(?!\s?(?:mg|ml|g|kg|lb|lbs|x|times)\b)|\b(?:morning|noon|midday|lunch\w*|afternoon|evening|night|bedtime|breakfast|dinner|supper|morgens|mittags|abends|morgen|abend|nachts|manana|mediodia|tarde|noche|matin|midi|soir|coucher|manha|noite|almoco|mattina|mattino|pranzo|sera|ochtend|middag|avond|'s ochtends)\b|早上|早晨|中午|晚上|睡前|朝|昼|夕|夜|सुबह|दोपहर|शाम|रात|صباح|ظهر|مساء|ليل/g;

/** "2 tablets of 5 mg": how many of the dose are taken at once. */
function piecesOf(scene: Scene, dose: Quantity): number {
  const count = scene.quantities.find(
    (one) =>
      one.end <= dose.start &&
      dimensionOf(one) === 'pieces' &&
      PIECE_JOINT.test(scene.reading.text.slice(one.end, dose.start)),
  );
  return count && !count.range && count.known ? count.low : 1;
}

/** Morning dose + evening dose = daily total. */
export const dayPartSums: Rule = (scene) => {
  if (scene.quantities.length < 3 || (scene.words.match(PART_OF_DAY)?.length ?? 0) < 2) return [];
  const doses = scene.quantities.filter((one) => DOSED.has(dimensionOf(one)) && !one.range && one.known);
  const total = doses.at(-1);
  if (
    !total ||
    doses.length < 3 ||
    frequenciesIn(scene.reading.text, { ...scene, end: total.start }).length > 0
  )
    return [];
  const { text, raw } = scene.reading;
  const parts = doses.slice(0, -1).filter((one) => dimensionOf(one) === dimensionOf(total));
  if (parts.length < 2 || parts.some((one) => !isPlain(one))) return [];
  // "0.789 g per mL" is no sum; what is multiplied or meant for each is counted otherwise.
  if ((!isPlain(total) && !isPerDay(total)) || EACH.test(scene.words) || /[×÷]/.test(scene.words)) return [];
  const gap = text.slice(parts.at(-1)?.end, total.start);
  const said = TOTAL.test(gap) || TOTAL.test(cutAtEnd(raw, total.end, text.slice(total.end, total.end + 16)));
  if (!said || LIMIT.test(gap)) return [];
  // Two medicines have no common total.
  const named = drugMatcher.scan(text.slice(scene.start, total.start)).map(({ value }) => value);
  if (new Set(named).size > 1) return [];
  const sum = parts.reduce((all, one) => all + inBase(one.low, one), 0);
  const counted = parts.reduce((all, one) => all + inBase(one.low, one) * piecesOf(scene, one), 0);
  const claimed = inBase(total.low, total);
  return [
    {
      start: parts[0]?.start ?? total.start,
      end: total.end,
      rule: 'day-sum',
      severity: 'severe',
      holds:
        near(sum, claimed, 0.02) ||
        near(counted, claimed, 0.02) ||
        // "125 µg, that is 0.125 mg": one of the parts in another unit.
        parts.some((one) => one.unit?.id !== total.unit?.id && near(inBase(one.low, one), claimed, 0.01)),
      explanation: `The parts add up to ${show(counted / (total.unit?.atom.sizes[0] ?? 1))} ${total.unit?.atom.id}, not ${raw.slice(total.start, total.end)}. Source: addition.`,
    },
  ];
};

export const PIECE_JOINT = /^\s*(?:of|x|×|a|zu|zu je|je|de|di|von|van|da|कی|की)?\s*$/;
export const OR_TOTAL = /^\s*,?\s*(?:or|oder|o|ou|of|=|\()\s*(?:about\s*)?$/;

const OR_WORD = /^\s*,?\s*(?:or|oder|o|ou|of)\s/;
const A_DOSE =
  /^\d[\d.,]* ?\p{L}{1,4} (?:per dose|a dose|par prise|pro (?:dosis|gabe|einnahme)|por (?:toma|dosis|dose)|per keer|a dosi)\b/u;

/** "3 doses of 400 mg, or 1,200 mg a day". */
export const pieceTotals: Rule = (scene) => {
  const { text, raw } = scene.reading;
  const checks: Check[] = [];
  // Morning and evening are summed, not multiplied: see dayPartSums.
  if ((scene.words.match(PART_OF_DAY)?.length ?? 0) > 1) return [];
  for (let i = 0; i + 2 < scene.quantities.length; i += 1) {
    const [count, dose, total] = scene.quantities.slice(i, i + 3) as [Quantity, Quantity, Quantity];
    if (
      dimensionOf(count) !== 'pieces' ||
      !isPlain(count) ||
      !dosed(dose) ||
      dimensionOf(total) !== dimensionOf(dose)
    )
      continue;
    if ([count, dose, total].some((one) => one.range || !one.known) || dimensionOf(dose) === 'pieces')
      continue;
    const gap = text.slice(dose.end, total.start);
    if (!PIECE_JOINT.test(text.slice(count.end, dose.start)) || gap.length > 40 || LIMIT.test(gap)) continue;
    if (
      !(TOTAL.test(gap) || OR_TOTAL.test(gap)) ||
      frequenciesIn(text, { start: dose.end, end: total.end + 40 }).length > 0
    )
      continue;
    // "1 suppository of 240 mg (16 mg per kilo)", "1 tablet of 500 mg or 1 g a dose": something else than a total.
    if (total.unit?.per.some(({ atom }) => atom.dimension === 'mass')) continue;
    if (OR_WORD.test(gap) && A_DOSE.test(text.slice(total.start, total.end + 16))) continue;
    const value = count.low * inBase(dose.low, dose);
    const holds = waysToRead(total).some((way) => near(value, inBase(way.low, way), 0.03));
    checks.push({
      start: count.start,
      end: total.end,
      rule: 'pieces',
      severity: 'severe',
      holds,
      explanation: `${raw.slice(count.start, dose.end)} makes ${show(value / (total.unit?.atom.sizes[0] ?? 1))} ${total.unit?.atom.id}, not ${raw.slice(total.start, total.end)}. Source: multiplication.`,
    });
  }
  return checks;
};
