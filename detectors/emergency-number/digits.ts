/** How far two numbers are apart as they are written. */

/** Number of differing digits of two equally long numbers. */
export function differing(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) count += 1;
  return count;
}

/** The same digits in another order. */
export function isAnagram(a: string, b: string): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
