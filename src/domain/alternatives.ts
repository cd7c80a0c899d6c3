/** What stands between the bars of an expression that are in no group. */
export function alternativesOf(source: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const [sign] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
