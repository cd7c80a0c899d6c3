/** Start of the line that holds `at`, or undefined when it lies more than `reach` characters back: looks no farther. */
export function lineStart(text: string, at: number, reach: number): number | undefined {
  const from = Math.max(0, at - reach - 1);
  const found = text.slice(from, at).lastIndexOf('\n');
  if (found >= 0) return from + found + 1;
  return at <= reach ? 0 : undefined;
}
