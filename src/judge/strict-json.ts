/**
 * Parses a reply that has to be one JSON value. A key that occurs twice makes the reply ambiguous
 * (`JSON.parse` would silently keep the last), so it counts as malformed. Undefined when malformed; the
 * parser's message quotes its input and is dropped here.
 */
export function parseStrictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return keysInText(text) === keysInValue(value) ? value : undefined;
}

/** In valid JSON exactly the keys are strings followed by a colon. */
function keysInText(text: string): number {
  let keys = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)) if (match[1] !== undefined) keys += 1;
  return keys;
}

function keysInValue(root: unknown): number {
  let keys = 0;
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) keys += Object.keys(value).length;
    for (const child of Object.values(value)) stack.push(child);
  }
  return keys;
}
