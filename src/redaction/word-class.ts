/** What a word of the lexicons can be; bits, because a word is often several things. */
export const WORD_CLASS = {
  first: 1,
  last: 2,
  city: 4,
  /** An English word. */
  english: 8,
  /** A word of another language. */
  word: 16,
  /** A word without content (and, of, is …) in some language: a name ends before it. */
  function: 32,
  /** A disease, drug, brand, eponym, organ, test: never a person on its own. */
  medical: 64,
  country: 128,
  /** A state, province or region. */
  region: 256,
  /** A first name that is nearly always one: many lists have it, no dictionary does. */
  sureFirst: 512,
  sureLast: 1024,
  /** A large city. */
  bigCity: 2048,
  /** A name that a dictionary of some language has in small letters. */
  dictionary: 8192,
  /** A first name that several lists have, whatever else it is. */
  listedFirst: 4096,
} as const;
