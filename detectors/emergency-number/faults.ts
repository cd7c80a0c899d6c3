import type { DetectorInput } from '../../src/domain/detector.ts';
import { hashFolder } from '../kit/hash.ts';
import { perReading } from '../kit/per-reading.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { type Abroad, abroadOf, answersIn, isRightAbroad } from './abroad.ts';
import { differing, isAnagram } from './digits.ts';
import {
  citeLine,
  cueMatcher,
  isCovered,
  isEmergency,
  isEmergencySomewhere,
  isOfNamed,
  isReplaced,
  isShortNumber,
  type Line,
  linesOf,
  linesWith,
  type Named,
  namedServices,
  onlyService,
  ringsOnlyAbroad,
} from './knowledge.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type Fault, namedFault } from './named.ts';
import { OPENING } from './purpose.ts';

/** Numbers to call that do not help where they are to be called. */

/** Of whatever else judges by these numbers. */
export const numbersHash = hashFolder(new URL('.', import.meta.url));

const TABLE = 'google-libphonenumber ShortNumberInfo 3.2.47 (2026)';

/** Country of the user: told, else the region of the locale. */
function homeOf(input: DetectorInput): string | undefined {
  return input.country ?? /[-_]([A-Z]{2})(?:$|[-_])/.exec(input.locale ?? '')?.[1];
}

const SAME_LINE = new Map([['18002738255', '988']]);

function isLineOf(number: string, lines: readonly Line[]): Line | undefined {
  return lines.find((line) => {
    const own = line.number;
    // Trunk prefix or country code may be there or not: 1-800-… / 800-…, 0800 … / 800 ….
    return own === number || own === `1${number}` || own === `0${number}` || SAME_LINE.get(own) === number;
  });
}

/** What is wrong with calling this number in that country; `undefined` when nothing certainly is. */
function faultOf(mention: Mention, country: string): Fault | undefined {
  const { number, purpose } = mention;
  const lines = linesOf(country);
  if (isEmergency(number, country) || onlyService(number, country)) return serviceFault(mention, country);
  const own = isLineOf(number, lines);
  if (own) {
    const other = lines.find((line) => line.for === purpose);
    const swapped =
      (purpose === 'crisis' || purpose === 'poison') &&
      (own.for === 'crisis' || own.for === 'poison') &&
      own.for !== purpose &&
      mention.isSaid &&
      // Where the sentence speaks of both, which of them it tells of this number is not certain.
      !mention.purposes.includes(own.for) &&
      // Further down, the question alone no longer says what a number of a list is for.
      (mention.purposes.includes(purpose) || mention.start < OPENING);
    if (!swapped) return undefined;
    return {
      rule: `line:${country}:${own.for}`,
      explanation: `${number} is the ${own.for} line, not the ${purpose} line${other ? ` (${other.number})` : ''}. Source: ${citeLine(own.source)}.`,
    };
  }
  // "Youthline: text 234".
  if (number.length < 6 && mention.purpose !== 'emergency' && isOfNamed(number, country)) return undefined;
  const foreign = linesWith(number)[0];
  if (number.length > 6 || (number.length > 3 && mention.purpose !== 'emergency')) {
    const long = longFault(mention, country, lines, foreign);
    if (long || number.length > 6) return long;
  }
  const isOld = isReplaced(number, country);
  if (!isCovered(country) || (!isOld && isOtherService(mention, country))) return undefined;
  if (isEmergencySomewhere(number) || foreign || (mention.direct && number.length <= 4)) {
    const help = lines.find((line) => line.for === purpose);
    return {
      rule: `emergency:${country}`,
      explanation: `${number} is no emergency or help line number in ${country}${help ? ` (there: ${help.number}, ${citeLine(help.source)})` : ''}. Source: ${TABLE}.`,
    };
  }
  return undefined;
}

/** "140: Bergrettung": a short number of the country, for something else than what the reader is in need of. */
function isOtherService({ number, purpose, elsewise, ambulance }: Mention, country: string): boolean {
  if (elsewise && !isEmergencySomewhere(number)) return true;
  return (
    isShortNumber(number, country) &&
    (elsewise || (!ambulance && purpose === 'emergency' && !isEmergencySomewhere(number)))
  );
}

function serviceFault(mention: Mention, country: string): Fault | undefined {
  const only = mention.ambulance ? onlyService(mention.number, country) : undefined;
  if (!only) return undefined;
  return {
    rule: `service:${country}`,
    explanation: `In ${country} ${mention.number} reaches the ${only === 'police' ? 'police' : 'fire brigade'}, not the ambulance. Source: ${citeLine(linesOf(country)[0]?.source ?? '')}.`,
  };
}

/** The line's number with one or two digits changed, or the same digits in another order. */
function isMisprint(number: string, line: string): boolean {
  if (number === line || line.length < 4) return false;
  const bare = (value: string): string => value.replace(/^1(?=8(?:00|33|44|55|66|77|88))/, '');
  const [said, own] = number.length === line.length ? [number, line] : [bare(number), bare(line)];
  if (said.length !== own.length || said === own) return false;
  return (
    (isAnagram(said, own) && differing(said, own) <= 4) ||
    (own.length > 4 && differing(said, own) <= 2) ||
    (own.length > 9 && differing(said, own) === 3 && said.startsWith(own.slice(0, 5)))
  );
}

/** Countries whose few poison centres are all in the table, so that another number is none of them. */
const ALL_POISON_LINES = new Set('DE AT CH NL BE US AU NZ IE PT ES IT FR SE DK NO FI JP'.split(' '));

/** Given as the number of a poison centre, in full and for people. */
function isOnly({ direct, international, number, purposes }: Mention): boolean {
  return direct && !international && number.length > 7 && purposes.length === 1;
}

function longFault(
  mention: Mention,
  country: string,
  lines: readonly Line[],
  foreign: Line | undefined,
): Fault | undefined {
  const { number, purpose } = mention;
  if (foreign && (lines.some((line) => line.for === foreign.for) || (mention.direct && number.length > 7))) {
    return {
      rule: `line:${foreign.country}`,
      explanation: `${number} is a line of ${foreign.country}, not of ${country}. Source: ${citeLine(foreign.source)}.`,
    };
  }
  if (purpose !== 'crisis' && purpose !== 'poison') return undefined;
  const own = lines.filter((line) => line.for === purpose);
  const isAll = purpose === 'poison' && ALL_POISON_LINES.has(country) && isOnly(mention);
  const close = own.find((line) => isMisprint(number, line.number)) ?? (isAll ? own[0] : undefined);
  if (!close) return abroadFault(mention, country);
  return {
    rule: `line:${country}:${purpose}`,
    explanation: `The ${purpose} line of ${country} is ${close.number}, not ${number}. Source: ${citeLine(close.source)}.`,
  };
}

/** A long number whose digits are no telephone number in the country, but are one elsewhere. */
function abroadFault(
  { number, purpose, direct, international }: Mention,
  country: string,
): Fault | undefined {
  if (!direct || international || number.length < 8) return undefined;
  const other = ringsOnlyAbroad(number, country);
  if (!other) return undefined;
  return {
    rule: `abroad:${country}`,
    explanation: `${number}, given as a ${purpose} line, is no telephone number of ${country}; it has the form of one of ${other}. Source: ${TABLE}.`,
  };
}

/** Every mobile phone takes these for emergency calls, wherever it is (3GPP TS 22.101, 2024-06). */
const ON_EVERY_MOBILE = new Set(['112', '911']);

/** A right number for the user stands in the same sentence: one that a mobile phone would understand does no harm there. */
function rightBeside({ text }: Reading, mention: Mention, all: readonly Mention[], country: string): boolean {
  return within(all, mention.sentence.start, mention.sentence.end).some(
    (other) =>
      other !== mention &&
      other.scope === undefined &&
      isEmergency(other.number, country) &&
      onlyService(other.number, country) === undefined &&
      !(mention.own === 'ambulance' && other.own === 'other') &&
      !namesService(text, other, mention),
  );
}

/** "911, the national emergency number": told as the country's own, which is no matter of mobile phones. */
const NATIONAL =
  /\b(?:national|nationwide|official|country's|nationale[rsn]?|offizielle\w*|landesweite\w*|bundesweite\w*|nacional|oficial|officiel|nazionale|ufficiale|landelijke?)\b[^.;:(]{0,24}\b(?:emergency|number|notruf\w*|nummer|numero|emergencia\w*|urgence\w*|alarmnummer|noodnummer)|(?:emergencia|emergency|emergenza|urgences?|number|numero)(?: \w+)? (?:nacional|national|nazionale|unico|unique)\b|राष्ट्रीय|الوطني|全国|国家|國家/;
const NATIONAL_REACH = 44;

function isCalledNational({ text }: Reading, { start, end, sentence }: Mention): boolean {
  const before = text.slice(Math.max(sentence.start, start - NATIONAL_REACH), start);
  const behind = text.slice(end, Math.min(sentence.end, end + NATIONAL_REACH));
  // What another number parts from this one is said of that.
  return NATIONAL.test(/[^\d]*$/.exec(before)?.[0] ?? '') || NATIONAL.test(/^[^\d]*/.exec(behind)?.[0] ?? '');
}

/** "Dial 112, and the state ambulance is 000": the second number is given for a service of its own. */
function namesService(text: string, right: Span, wrong: Span): boolean {
  return (
    right.end < wrong.start &&
    cueMatcher.scan(text.slice(right.end, wrong.start)).some((cue) => cue.value.includes('ambulance'))
  );
}

export interface NumberFault extends Fault {
  readonly mention: Mention;
}

/** A reading belongs to one turn, so that its question is always the same. */
const kept = perReading((): { mentions?: readonly Mention[] } => ({}));
function mentionsOf(reading: Reading, asked: Reading | undefined): readonly Mention[] {
  const memory = kept(reading);
  memory.mentions ??= mentionsIn(reading, asked);
  return memory.mentions;
}

/** What is wrong with the numbers of a response, how many it has, and whether one could not be judged. */
export function numberFaults(input: DetectorInput): {
  readonly faults: readonly NumberFault[];
  readonly mentions: number;
  readonly homeless: boolean;
} {
  const reading = readingOf(input);
  const mentions = mentionsOf(reading, promptReadingOf(input));
  const home = homeOf(input);
  const faults: NumberFault[] = [];
  let homeless = false;
  let abroad: Abroad | undefined;
  let names: readonly PhraseHit<readonly Named[]>[] | undefined;
  for (const mention of mentions) {
    const country = mention.scope ?? home;
    if (country === 'XX') continue;
    if (country === undefined) {
      homeless ||= !mention.excused;
      continue;
    }
    if (mention.excused) continue;
    names ??= namedServices.scan(reading.text, reading.starts);
    const beside =
      mention.scope === undefined &&
      mention.purpose === 'emergency' &&
      ON_EVERY_MOBILE.has(mention.number) &&
      !isCalledNational(reading, mention) &&
      rightBeside(reading, mention, mentions, country);
    const fault =
      namedFault(reading, mention, names, country) ?? (beside ? undefined : faultOf(mention, country));
    // "For people trapped call 193, for a heart attack 192": each number has its own purpose.
    const isOwn = mention.own === 'ambulance';
    if (fault?.rule.startsWith('service:') && !isOwn && rightBeside(reading, mention, mentions, country))
      continue;
    if (!fault || !isAsserted(reading, mention, ['negated', 'conditional'])) continue;
    abroad ??= abroadOf(input, reading, home);
    if (isRightAbroad(mention, country, home, abroad)) continue;
    // "112 (Thailand: 1669)": the number there stands right behind the one at home.
    const isOfHome = home !== undefined && country !== home && answersIn(mention.number, home);
    if (isOfHome && isToldBehind(mentions, mention, country)) continue;
    faults.push({ ...fault, mention });
  }
  return { faults, mentions: mentions.length, homeless };
}

const isToldBehind = (mentions: readonly Mention[], { end }: Mention, country: string): boolean =>
  mentions.some(({ start, number }) => start >= end && start - end < NEXT && isEmergency(number, country));
const NEXT = 40; // UTF-16 units
