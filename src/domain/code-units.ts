/** Units that are kept ready; a longer text must not hold its memory for ever. */
const USUAL = 16_384;

let units = new Uint16Array(USUAL);
let bytes = Buffer.from(units.buffer);
let last = '';

/**
 * The code units of `text` and a 0 behind them, good until the next text is asked for. The engine keeps strings in a dozen
 * forms (pieces of others, one byte or two a unit): a loop that meets them all in turn is far slower than one over an array.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (text === last) return units;
  const size = Math.max(USUAL, text.length + 1);
  if (size > units.length || units.length > USUAL) {
    units = new Uint16Array(size);
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, 'utf16le');
  units[text.length] = 0;
  last = text;
  return units;
}
