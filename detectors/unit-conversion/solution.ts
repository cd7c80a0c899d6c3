import type { Conversion } from '../kit/convert.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { sentenceAt } from '../kit/sentences.ts';

/** Strengths of solutions: a per cent is a gram in a hundred millilitres. */

const SOLUTION =
  /\b(?:solution|saline|lidocaine|dextrose|glucose|cream|gel|ointment|w\/v|losung\w*|solucion|solution|soluzione|solucao|oplossing|creme|crema|minoxidil|bupivacaine|bleach|chlorhexidine)\b|溶液|溶液|軟膏|घोल|محلول/;

/** "1 % lidocaine, meaning 10 mg per mL": a gram in a hundred millilitres. */
export function solutionOf(
  first: Quantity,
  second: Quantity,
  reading: Reading,
): readonly Conversion[] | undefined {
  const [below] = second.unit?.per ?? [];
  if (first.unit?.id !== 'percent' || second.unit?.atom.dimension !== 'mass') return undefined;
  // In blood, decilitres are counted: "an A1c of 7 % is an average glucose of 154 mg/dL".
  if (second.unit.per.length !== 1 || below?.atom.dimension !== 'volume' || below.atom.id === 'dL')
    return undefined;
  const sentence = sentenceAt(reading.text, first.start);
  if (!SOLUTION.test(reading.text.slice(sentence.start, sentence.end))) return undefined;
  const factor = (10 * (below.atom.sizes[0] ?? 1) * below.count) / (second.unit.atom.sizes[0] ?? 1);
  return [(value) => value * factor];
}

/** Of a proportion. */
export function inverse(convert: Conversion): Conversion {
  return (value) => value / convert(1);
}
