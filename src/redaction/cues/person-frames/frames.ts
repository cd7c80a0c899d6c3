/**
 * Places of a sentence in which only a person can stand, by language: for first names that are something else as well (a word,
 * a month, a plant, a brand, a country), which no list tells apart. Sources of expressions; `before` ends and `after` begins at
 * the name.
 */
export interface PersonFrames {
  /** Words of greeting and thanks: the name stands between them and a mark. */
  readonly greets: string;
  /** Words by which somebody says who they are; `introduced` goes on behind the name. */
  readonly introduces: string;
  readonly introduced: string;
  /** Words behind which anything is a name. */
  readonly names: string;
  /** What somebody writes behind their name and a colon. */
  readonly speaks: string;
  /** What only people do, suffer or have, right behind the name. */
  readonly does: string;
  /** Words of giving, and what is given. */
  readonly doses?: readonly [before: string, after: string];
  /** Words before the name and behind it that only together say that it is somebody. */
  readonly between: readonly (readonly [before: string, after: string])[];
  /** What may follow a name in small letters behind a relative, besides `does`. */
  readonly followed: string;
  /** Names that rather are plants, seasons and places: of those, `between` says nothing. */
  readonly things?: string;
  /** Names that rather are an adjective or a greeting behind `introduces` in small letters. */
  readonly adjectives: string;
  /** First names of the language that the lists have as words only, or not at all. */
  readonly given?: string;
  /** Names of the lists that stand for something else in these frames, too. */
  readonly never?: string;
  /** Between a last name and what makes a family of it, before or behind. */
  readonly families?: string;
  readonly family?: string;
  /** Where a capital inside a sentence is a name: words behind which it is that of something else. */
  readonly inside?: string;
  /** Whether `does` counts in small letters, too. */
  readonly small?: boolean;
  /** Words right before a person, whoever it is. */
  readonly certain?: string;
  /** What may stand between a relative or helper and the name. */
  readonly articles?: string;
  /** What people do, behind a name that is little else; `lives` is enough for a capital that no list knows. */
  readonly mentioned?: string;
  readonly lives?: string;
  /** What goes on behind a name and a comma where somebody is told what to do. */
  readonly ordered?: string;
  /** Before a first name: "young", "poor"; before pet names in small letters: articles, and words of company. */
  readonly adjective?: string;
  readonly article?: string;
  readonly together?: string;
}
