/** Scripts beyond Latin that have rules of their own, as bits. */
export const SCRIPT = {
  cyrillic: 1,
  hebrew: 2,
  arabic: 4,
  devanagari: 8,
  thai: 16,
  /** With the marks that only Chinese and Japanese write between them. */
  han: 32,
  kana: 64,
  hangul: 128,
  bengali: 256,
  tamil: 512,
  telugu: 1024,
  georgian: 2048,
  ethiopic: 4096,
} as const;

const BEYOND_LATIN = 0x400;
const BLOCKS: readonly (readonly [from: number, to: number, script: number])[] = [
  [0x400, 0x4ff, SCRIPT.cyrillic],
  [0x5d0, 0x5ea, SCRIPT.hebrew],
  [0x600, 0x6ff, SCRIPT.arabic],
  [0x900, 0x97f, SCRIPT.devanagari],
  [0x980, 0x9ff, SCRIPT.bengali],
  [0xb80, 0xbff, SCRIPT.tamil],
  [0xc00, 0xc7f, SCRIPT.telugu],
  [0xe00, 0xe7f, SCRIPT.thai],
  [0x10d0, 0x10ff, SCRIPT.georgian],
  [0x1200, 0x137f, SCRIPT.ethiopic],
  [0x3005, 0x3007, SCRIPT.han],
  [0x3040, 0x30fa, SCRIPT.kana],
  [0x30fb, 0x30fb, SCRIPT.han],
  [0x30fc, 0x30ff, SCRIPT.kana],
  [0x3131, 0x314e, SCRIPT.hangul],
  [0x3400, 0x9fff, SCRIPT.han],
  [0xac00, 0xd7af, SCRIPT.hangul],
];

/** By code unit. */
const SCRIPTS = new Uint16Array(65_536);
for (const [from, to, script] of BLOCKS) SCRIPTS.fill(script, from, to + 1);

/** Which scripts a text is written in, and how many of its units lie beyond Latin. */
export interface Scripts {
  readonly met: number;
  readonly units: number;
}

export const NO_SCRIPTS: Scripts = { met: 0, units: 0 };

export function scriptsOf(text: string): Scripts {
  let met = 0;
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < BEYOND_LATIN) continue;
    units += 1;
    met |= SCRIPTS[unit]!;
  }
  return { met, units };
}
