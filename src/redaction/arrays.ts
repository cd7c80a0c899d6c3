/** The fresh array with what the old one holds at its beginning. */
export function longer<T extends Int32Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/** Takes those of the other list out; both ascend. */
export function without(list: number[], others: readonly number[]): void {
  let kept = 0;
  let next = 0;
  for (const item of list) {
    while (next < others.length && others[next]! < item) next += 1;
    if (others[next] === item) continue;
    list[kept] = item;
    kept += 1;
  }
  // Setting the length of an array is slow in V8.
  while (list.length > kept) list.pop();
}
