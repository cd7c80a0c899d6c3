/** What a star between two words stands for: whose it is, or nothing. */
const FILLERS =
  'my|his|her|their|your|our|its|the|a|it|him|them|me|sie|er|es|ihn|du|man|den|die|das|zijn|haar|mijn|het|de|je|u|le|la|il|el'.split(
    '|',
  );

function filled(phrase: string): readonly string[] {
  if (!phrase.includes(' * ')) return [phrase];
  return [' ', ...FILLERS.map((word) => ` ${word} `)].flatMap((word) => filled(phrase.replace(' * ', word)));
}

/**
 * Knowledge rows write a group of phrases as one line: `cure*|heal*|$treats`; `can't bend * neck` takes a small word in between. `$name` stands for a list of the file's
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
      if (!phrase.startsWith('$')) return filled(phrase);
      const list = vocabulary[phrase.slice(1)];
      if (list === undefined) throw new Error(`No vocabulary "${phrase}"`);
      return expand(list, vocabulary, depth + 1);
    });
}
