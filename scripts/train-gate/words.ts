/** Entries of a comma-separated list; line breaks are spaces. */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
}
