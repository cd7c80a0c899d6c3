/** What the pilot simulation measured: yardsticks of the width rule. Rates are issue rates. */
export const WIDTHS: Readonly<Record<string, Readonly<Record<'flags' | 'confirmed' | 'total', number>>>> = {
  0.003: { flags: 0.0043, confirmed: 0.0019, total: 0.0193 },
  0.01: { flags: 0.0047, confirmed: 0.0036, total: 0.0213 },
  0.03: { flags: 0.0057, confirmed: 0.0065, total: 0.0348 },
  0.1: { flags: 0.0081, confirmed: 0.0122, total: 0.0535 },
};

/** Median interval of the reduction by the confirmed ratio, where something changed. */
export const REDUCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  S1: [0.61, 0.79],
  S2: [0.61, 0.79],
  S5: [0.65, 0.76],
  S6: [0.54, 0.82],
};
