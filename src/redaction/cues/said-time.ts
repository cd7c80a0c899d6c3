/**
 * When something happened to somebody, told by a feast or by a month alone: what stands before and behind it, and what says that the
 * sentence is about one person. Parts of expressions, in small letters, by language.
 */
export interface SaidTimes {
  /** Before a time that has lasted, or is told from today: "since", "last". */
  readonly since: string;
  /** Before a time of something that happened. */
  readonly at: string;
  /** The same behind it, in languages that say it there. */
  readonly sinceBehind?: string;
  readonly atBehind?: string;
  /** How the feasts end that tell a time without any such word: "he fell Christmas Eve". */
  readonly alone?: string;
  /** What must not go on behind a feast: it belongs to a thing then. */
  readonly thing?: string;
  /** One person. */
  readonly someone: string;
  /** What happened, or is agreed with a doctor. */
  readonly happened: string;
  /** What holds for everybody or for every year. */
  readonly always: string;
  /** Forms of the months that the table of months lacks. */
  readonly months?: string;
}
