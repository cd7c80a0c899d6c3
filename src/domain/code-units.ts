/** Units that are kept ready; a longer text must not hold its memory for ever. */
const USUAL = 16_384;
/** As many texts as are read in turn. */
const KEPT = 4;

interface Units {
  text: string;
  units: Uint16Array;
  bytes: Buffer;
}

function unitsFor(size: number): Units {
  const units = new Uint16Array(size);
  return { text: '', units, bytes: Buffer.from(units.buffer) };
}

/** The text that was asked for last comes first. */
const known = Array.from({ length: KEPT }, () => unitsFor(USUAL));

/**
 * The code units of `text` and a 0 behind them, good until a few other texts are asked for. The engine keeps strings in a
 * dozen forms (pieces of others, one byte or two a unit): a loop that meets them all in turn is far slower than one over an
 * array.
 */
export function codeUnitsOf(text: string): Uint16Array {
  const last = known[0] as Units;
  if (last.text === text) return last.units;
  const found = known.findIndex((one) => one.text === text);
  const [one] = known.splice(found < 0 ? KEPT - 1 : found, 1) as [Units];
  known.unshift(one);
  if (found >= 0) return one.units;
  const size = Math.max(USUAL, text.length + 1);
  if (size !== one.units.length) Object.assign(one, unitsFor(size));
  one.bytes.write(text, 'utf16le');
  one.units[text.length] = 0;
  one.text = text;
  return one.units;
}
