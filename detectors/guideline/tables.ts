/** A row of a table with every cell's heading before it, so that "7 years" under "Every" reads as an interval. */
export function rowOf(text: string, at: number, line: string): string | undefined {
  if (!/^\s*\|/.test(line) || !/\d/.test(line)) return undefined;
  const above = text.slice(Math.max(0, at - 900), at).split('\n');
  let first = above.length - 1;
  while (
    first > 0 &&
    /^\s*\||^\s*$/.test(above[first - 1] as string) &&
    (above[first - 1] !== '' || first === above.length)
  )
    first -= 1;
  const header = above.slice(first).find((one) => /^\s*\|/.test(one));
  if (!header) return undefined;
  const heads = header.split('|');
  return line
    .split('|')
    .map((cell, index) => (index < 2 ? cell : ` ${heads[index]?.trim() ?? ''} ${cell.trim()}`))
    .join(' ; ');
}
