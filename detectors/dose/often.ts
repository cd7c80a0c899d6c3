import { everyMatch } from '../kit/every-match.ts';
import { type Frequency, frequenciesIn } from '../kit/frequency.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { isParted } from './doubt.ts';

/** Longest way from a dose to how often it is taken. */
const REACH = 60;

/** How often a dose is taken: said behind it, else shortly before it. */
export function frequencyOf(scene: Scene, quantity: Quantity): Frequency | undefined {
  const span = {
    start: Math.max(scene.start, quantity.start - REACH),
    end: Math.min(scene.end, quantity.end + REACH + 20),
  };
  const all = frequenciesIn(scene.reading.text, span);
  const behind = [...all, ...dosesADay(scene, span)].filter(
    (one) =>
      one.start >= quantity.end &&
      one.start - quantity.end <= REACH &&
      !otherDose(scene, quantity, quantity.end, one.start),
  );
  const [after, ...more] = behind;
  // "Twice a day, when it comes back up to ten times": the most that is allowed.
  if (after) return more.reduce((most, one) => (one.low > most.low ? one : most), after);
  return all.findLast(
    (one) =>
      one.end <= quantity.start &&
      quantity.start - one.end <= 30 &&
      !isParted(scene.reading.text, one.end, quantity.start) &&
      !isResult(scene, quantity, one.end) &&
      !otherDose(scene, quantity, one.end, quantity.start) &&
      !scene.quantities.some(
        ({ start, unit }) => start >= one.end && start < quantity.start && unit?.atom.dimension === 'mass',
      ),
  );
}

const DOSES_A_DAY =
  /(?<![\d.,])(\d{1,2}) ?(?:doses?|dosen|gaben|dosis|tomas|prises|dosi|somministrazioni|giften|dawek|doz|doser|доз) ?(?:in|per|a|every|each|within|pro|am|en|por|al|par|em|ao|nelle|al|na|w ciagu|за|в)? ?(?:24 ?(?:hours?|h|stunden|horas|heures|ore|uur|часа)|day|tag|dia|jour|giorno|dag|dobe|dygn|сутки|день)/g;

/** "Up to 10 doses in 24 hours". */
function dosesADay({ reading }: Scene, { start, end }: { start: number; end: number }): Frequency[] {
  return everyMatch(reading.text.slice(start, end), DOSES_A_DAY).map((match) => {
    const count = Number(match[1]);
    const at = start + match.index;
    return { start: at, end: at + match[0].length, low: count, high: count, hours: undefined };
  });
}

/** "Twice a day is 4 tablets, or 2,000 mg": the frequency has made something before the amount, which is what it comes to. */
function isResult({ reading: { text }, quantities }: Scene, quantity: Quantity, from: number): boolean {
  const pieces =
    dimensionOf(quantity) === 'pieces'
      ? quantity
      : quantities.find(
          (one) => one.start >= from && one.start < quantity.start && dimensionOf(one) === 'pieces',
        );
  return pieces !== undefined && RESULTS.test(text.slice(from, pieces.start));
}
const RESULTS =
  /[=＝:]|\b(?:is|are|makes?|means|equals?|so|that's|comes to|gives|adds up to|sind|ist|ergibt|ergeben|macht|also|son|es|equivale\w*|suman?|hacen|sont|est|font|fait|soit|sao|e|somam?|dao|sono|fa|fanno|quindi|cioe|zijn|is|dus|daje|to|blir|eder)\b|(?<![а-я])(?:это|итого|равно)(?![а-я])|是|等于|等於|共|で|なので|यानी|मतलब|يعني|اي|즉/;

/** Between tablets and how often stands their strength; another count of tablets would take the frequency. */
function otherDose(scene: Scene, quantity: Quantity, from: number, to: number): boolean {
  const each = /\b(?:each|one|jeweils|cada|chacun\w*|ciascun\w*|elk)\b/.test(
    scene.reading.text.slice(from, to),
  );
  const dimension = dimensionOf(quantity) === 'pieces' && !each ? 'pieces' : 'mass';
  return scene.quantities.some(
    (one) => one.start >= from && one.start < to && dimensionOf(one) === dimension,
  );
}
