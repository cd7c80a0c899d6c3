/** What a star between two words stands for: whose it is, or nothing. */
const FILLERS =
  'my|his|her|their|your|our|its|the|a|it|him|them|me|sie|er|es|ihn|du|man|den|die|das|zijn|haar|mijn|het|de|je|u|le|la|il|el'.split(
    '|',
  );

function filled(phrase: string): readonly string[] {
  if (!phrase.includes(' * ')) return [phrase];
  return [' ', ...FILLERS.map((word) => ` ${word} `)].flatMap((word) => filled(phrase.replace(' * ', word)));
}

/** Rows are written without ligatures, which folding leaves as they are: "coeur" also stands for "cœur", "suss" for "süß". */
const LIGATURES = [
  ['oe', 'œ'],
  ['ss', 'ß'],
] as const;

/** Hindi writes foreign letters with a dot below or without, and a nasal vowel with one sign or another. */
function inDevanagari(phrase: string): readonly string[] {
  const bare = phrase.replace(/([कखगजफ])\u093c/g, '$1');
  const dotted = bare.replace(/[जफ]/g, '$&\u093c');
  return [phrase, bare, dotted].flatMap((one) => [one, one.replaceAll('ँ', 'ं')]);
}

function spelled(phrase: string): Iterable<string> {
  if (/[\u0900-\u097f]/.test(phrase)) return new Set(inDevanagari(phrase));
  const ligated = LIGATURES.filter(([plain]) => phrase.includes(plain));
  return [phrase, ...ligated.map(([plain, one]) => phrase.replaceAll(plain, one))];
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
      if (!phrase.startsWith('$')) return filled(phrase).flatMap((one) => [...spelled(one)]);
      const list = vocabulary[phrase.slice(1)];
      if (list === undefined) throw new Error(`No vocabulary "${phrase}"`);
      return expand(list, vocabulary, depth + 1);
    });
}
