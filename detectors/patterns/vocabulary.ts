/**
 * Knowledge rows write a group of phrases as one line: `cure*|heal*|$treats`. `$name` stands for a list of the file's
 * vocabulary. Throws on an unknown name: a wrong knowledge file is a bug of the build.
 */
export function expand(
  line: string,
  vocabulary: Readonly<Record<string, string>>,
  depth = 0,
): readonly string[] {
  if (depth > 3) throw new Error(`Vocabulary refers to itself: "${line}"`);
  return line
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => {
      if (!phrase.startsWith('$')) return [phrase];
      const list = vocabulary[phrase.slice(1)];
      if (list === undefined) throw new Error(`No vocabulary "${phrase}"`);
      return expand(list, vocabulary, depth + 1);
    });
}
