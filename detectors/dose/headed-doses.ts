import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { tablesOf } from '../kit/tables.ts';

/** Bare numbers below a heading that names their unit: "| Dose (mg/day) |". */
export function headedDoses({ reading, start, quantities }: Scene): Quantity[] {
  if (reading.text[start] !== '|') return [];
  return quantities.flatMap((one) => {
    if (one.unit !== undefined || !one.known) return [];
    for (const { columns, rows } of tablesOf(reading))
      for (const row of rows) {
        const at = row.findIndex((cell) => cell.start <= one.start && one.end <= cell.end);
        const cell = row[at];
        const unit = columns[at]?.unit;
        // The number is all that the cell holds.
        if (cell && unit && one.start - cell.start <= 4 && cell.end - one.end <= 4) return [{ ...one, unit }];
      }
    return [];
  });
}
