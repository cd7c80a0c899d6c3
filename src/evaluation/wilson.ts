const Z = 1.959963984540054;

/** Wilson's score interval for a share, 95 % (Wilson 1927). Of nothing: the whole range. */
export function wilson(hits: number, total: number): readonly [lower: number, upper: number] {
  if (total === 0) return [0, 1];
  const share = hits / total;
  const centre = share + (Z * Z) / (2 * total);
  const spread = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
  const scale = 1 + (Z * Z) / total;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
