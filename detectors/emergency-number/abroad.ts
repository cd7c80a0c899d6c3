import type { DetectorInput } from '../../src/domain/detector.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { countriesIn, isAway } from '../places/places.ts';
import {
  isEmergency,
  isEmergencySomewhere,
  isShortNumber,
  isValid,
  linesOf,
  linesWith,
  onlyService,
} from './knowledge.ts';
import type { Mention } from './mentions.ts';

/** Numbers for another country than the user's: for a journey, a relative far away, a list of neighbours. */
export interface Abroad {
  /** Countries other than the user's that the turn or the response speaks of. */
  readonly countries: readonly string[];
  /** A journey is spoken of, and nobody can tell where to. */
  readonly somewhere: boolean;
}

export function abroadOf(input: DetectorInput, reading: Reading, home: string | undefined): Abroad {
  const turn = promptReadingOf(input);
  const named = new Set([...(turn ? countriesIn(turn) : []), ...countriesIn(reading)]);
  const isHome = home !== undefined && named.delete(home);
  const somewhere = named.size === 0 && !isHome && (isAway(reading) || (turn !== undefined && isAway(turn)));
  return { countries: [...named], somewhere };
}

/** The number is right in a country that is spoken of, though the sentence itself does not tie it to that. */
export function isRightAbroad(
  mention: Mention,
  country: string,
  home: string | undefined,
  { countries, somewhere }: Abroad,
): boolean {
  // "112: all over Europe, 114: by text message": the country before was that of another entry of the list.
  // "In Italy 118 is the ambulance and 117 the customs police": told of another service there.
  const isOther =
    !mention.ambulance && mention.purpose === 'emergency' && isShortNumber(mention.number, country);
  if ((mention.label || isOther) && home !== undefined && country !== home && answersIn(mention.number, home))
    return true;
  if (mention.scope !== undefined && mention.scope === country && mention.tied) return false;
  if (somewhere) return isEmergencySomewhere(mention.number) || linesWith(mention.number).length > 0;
  return countries.some((other) => other !== country && answersIn(mention.number, other));
}

export function answersIn(number: string, country: string): boolean {
  if (country === 'XX') return false;
  return (
    isEmergency(number, country) ||
    onlyService(number, country) !== undefined ||
    linesOf(country).some(
      (line) => line.number === number || line.number === `1${number}` || line.number === `0${number}`,
    ) ||
    (country !== 'EU' && (number.length > 6 ? isValid(number, country) : isShortNumber(number, country)))
  );
}
