import { CALLINGS, CARERS, KIN, KIN_IN_SMALL_LETTERS, WHAT_CHILDREN_CALL } from '../../cues/people.ts';
import { WEEKDAYS } from '../../cues/weekdays.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';

/** Relatives, people who treat, and everybody whose name has a capital behind what they are; words in `cues/people.ts`. */
export const kin = new WordSet(KIN);
export const carers = new WordSet(CARERS);
export const callings = new WordSet(CALLINGS);
/** Relatives before names in small letters, too. */
export const family = new WordSet(KIN_IN_SMALL_LETTERS);
/** Capitals that go on with what somebody is: "Nurse Practitioner", "Father Christmas", "Mother Nature". */
export const notCalled = new WordSet(
  `practitioner specialist assistant aide manager emeritus nature earth superior teresa christmas day tongue time in-law helpline line unit clinic team service services hotline station desk who google zoloft kandungan umum tht gigi bedah saraf jantung spesialis ny tn haji prowadzący prowadząca oddziałowa dyżurny
  ${Object.values(WEEKDAYS).join(' ').toLowerCase()}`,
);
const called = new WordSet(WHAT_CHILDREN_CALL);

/** What children call their relatives, written like a name ("Maman a mal"); "Nana Owusu" is somebody. */
export function isRelative(document: Document, token: number): boolean {
  const { scan } = document;
  if (!called.has(scan.hash[token]!)) return false;
  return document.gap(token) !== GAP.space || (scan.shape[token + 1]! & CAPITAL) === 0;
}
