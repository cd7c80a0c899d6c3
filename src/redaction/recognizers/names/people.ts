import {
  CALLINGS,
  CARERS,
  KIN,
  KIN_IN_SMALL_LETTERS,
  TRADES,
  WHAT_CHILDREN_CALL,
} from '../../cues/people.ts';
import { WEEKDAYS } from '../../cues/weekdays.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import { SPECIALTY } from './titled-words.ts';

/** Relatives, people who treat, and everybody whose name has a capital behind what they are; words in `cues/people.ts`. */
export const kin = new WordSet(KIN);
export const carers = new WordSet(CARERS);
export const callings = new WordSet(CALLINGS);
export const trades = new WordSet(TRADES);
/** Relatives before names in small letters, too. */
export const family = new WordSet(KIN_IN_SMALL_LETTERS);
/** Days of the week; their short forms are names ("Sam", "Jo"). */
const DAYS = Object.values(WEEKDAYS)
  .join(' ')
  .toLowerCase()
  .replaceAll(/(?<!\S)\S{1,3}(?!\S)/g, '');
export const weekdays = new WordSet(DAYS);
/** Capitals that go on with what somebody is: "Nurse Practitioner", "Father Christmas", "Mother Nature". */
const notCalled = new WordSet(
  `ma practitioner specialist assistant aide manager emeritus nature earth superior teresa christmas day tongue time in-law helpline line unit clinic team service services hotline station desk who google zoloft ny tn haji ${DAYS}`,
);
/** "Dolmetscher Arabisch", "tolk Tigrinya": what somebody speaks, where languages have a capital. */
const LANGUAGES = new WordSet(
  ['de', 'nl', 'en']
    .flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
      return 'ar bg bn bs ckb cs da de el en es et fa fi fr hi hr hu it ja ka ko ku lt lv mk nl pa pl prs ps pt ro ru sk so sq sr sv ta ti tr uk ur uz vi zh'
        .split(' ')
        .map((code) => names.of(code) ?? '');
    })
    .concat('Farsi Dari Urdu Kurmandschi Kurmanji Sorani Tigrinja Tigrinya Paschtu Pasjtoe Romanes Uber Taxi')
    .join(' ')
    .toLowerCase(),
);
const called = new WordSet(WHAT_CHILDREN_CALL);
/** "Mam Refluks": I have, where others have a mother. */
const HAVE = new WordSet('mam mám');

/** "dokter Kandungan", "Lekarz Sportowy": what somebody treats. */
export const isSpecialty = ({ scan, language }: Document, token: number): boolean =>
  SPECIALTY.has(scan.hash[token]!) && /^(?:id|ms|pl|ru|uk)$/.test(language);

/** Whether the word goes on with what stands before it, and is not who that is. */
export function isNotCalled(document: Document, token: number): boolean {
  const { scan, language } = document;
  if (notCalled.has(scan.hash[token]!) || isSpecialty(document, token)) return true;
  if (LANGUAGES.has(scan.hash[token]!)) return true;
  return HAVE.has(scan.hash[token - 1] ?? 0) && /^(?:pl|cs|sk)$/.test(language);
}

/** What children call their relatives, written like a name ("Maman a mal"); "Nana Owusu" is somebody. */
export function isRelative(document: Document, token: number): boolean {
  const { scan } = document;
  if (!called.has(scan.hash[token]!)) return false;
  return document.gap(token) !== GAP.space || (scan.shape[token + 1]! & CAPITAL) === 0;
}

/** "max 4 uur", "max 3 tablets": no Max. */
export const isMaximum = (document: Document, token: number): boolean =>
  document.word(token) === 'max' && (document.scan.shape[token + 1]! & SHAPE.digits) !== 0;

/** A small word between a relative and the name: "anak saya", "ibu mertua", "mi tía la". */
const between = new WordSet('saya aku ku kami kita la el o a da do de mertua laki perempuan bungsu sulung');

/** Right behind a relative. */
export function isRelated(document: Document, token: number): boolean {
  const { scan } = document;
  let at = token - 1;
  if (at < 0 || document.gap(at) !== GAP.space) return false;
  if (between.has(scan.hash[at]!) && at > 0 && document.gap(at - 1) === GAP.space) at -= 1;
  return family.has(scan.hash[at]!);
}

/** Right behind a relative or somebody who treats, and not what these are besides. */
export function isBehindRole(document: Document, token: number): boolean {
  const { scan } = document;
  if (token === 0 || document.gap(token - 1) !== GAP.space || isNotCalled(document, token)) return false;
  return kin.has(scan.hash[token - 1]!) || carers.has(scan.hash[token - 1]!);
}
