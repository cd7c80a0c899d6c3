import libphonenumber from 'google-libphonenumber';
import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher } from '../kit/phrases.ts';
import { COUNTRIES } from '../places/countries.ts';

const PURPOSES = ['emergency', 'crisis', 'poison', 'advice', 'police'] as const;
export type Purpose = (typeof PURPOSES)[number];

const Country = z.string().regex(/^[A-Z]{2}$/);
const LinesFile = z.strictObject({
  sources: SourcesSchema,
  lines: z.array(
    z.strictObject({
      country: Country,
      number: z.string().regex(/^\d{2,12}$/),
      for: z.enum(PURPOSES),
      source: z.string(),
    }),
  ),
  named: z.array(
    z.strictObject({
      country: Country,
      names: z.array(z.string()),
      numbers: z.array(z.string().regex(/^\d{2,12}$/)),
      /** One number for the whole country: no branch has a free number of its own. */
      national: z.boolean().default(false),
      source: z.string(),
    }),
  ),
  services: z.array(
    z.strictObject({
      country: Country,
      police: z.array(z.string()),
      fire: z.array(z.string()),
      source: z.string(),
    }),
  ),
});
const KINDS = [
  'call',
  'adjacent',
  'emergency',
  'crisis',
  'poison',
  'ambulance',
  'police',
  'fire',
  'hedge',
  'forbidden',
  'hesitate',
  'named',
] as const;
export type CueKind = (typeof KINDS)[number];
const CuesFile = z.strictObject({
  sources: SourcesSchema,
  cues: z.array(z.strictObject({ kind: z.enum(KINDS), source: z.string(), phrases: z.array(z.string()) })),
});

const linesFile = loadKnowledge(import.meta.url, 'lines.yaml', LinesFile);
const cuesFile = loadKnowledge(import.meta.url, 'cues.yaml', CuesFile);
checkSources('lines.yaml', linesFile.sources, [
  ...linesFile.lines,
  ...linesFile.named,
  ...linesFile.services,
]);
checkSources('cues.yaml', cuesFile.sources, cuesFile.cues);

export const LINE_COUNT = linesFile.lines.length;

/** One phrase may be a cue of several kinds: "ambulance". */
export const cueMatcher = (() => {
  const kinds = new Map<string, CueKind[]>();
  for (const row of cuesFile.cues) {
    for (const phrase of row.phrases) {
      const key = fold(phrase);
      kinds.set(key, [...(kinds.get(key) ?? []), row.kind]);
    }
  }
  // The name of a service is as good as "call"; what its words speak of is not lost in it.
  const words = createMatcher(kinds);
  for (const name of linesFile.named.flatMap((row) => row.names.map(fold))) {
    const within = words.scan(name).flatMap(({ value }) => value);
    kinds.set(name, [...new Set([...(kinds.get(name) ?? []), ...within, 'named' as const])]);
  }
  return createMatcher(kinds);
})();

type RegionCode = Parameters<libphonenumber.ShortNumberInfo['isEmergencyNumber']>[1];
const shortNumbers = libphonenumber.ShortNumberInfo.getInstance();

/** Countries that stand for Europe: what none of them answers is no European number. */
const EUROPE = ['DE', 'FR', 'ES', 'IT', 'NL', 'PT', 'PL', 'SE', 'AT', 'BE', 'GR', 'DK', 'FI', 'IE'];
const KNOWN = COUNTRIES.filter((id) => id !== 'EU' && id !== 'XX');

/** Foreign numbers that the networks there pass on: no number to be given out. */
const REDIRECTED: Readonly<Record<string, readonly string[]>> = {
  NL: ['911'],
  BR: ['911', '112'],
  CL: ['911'],
  US: ['112'],
  CA: ['112'],
};

/** Replaced by another, and still in libphonenumber's table: in Mexico by 911 in 2017. */
const REPLACED: Readonly<Record<string, readonly string[]>> = { MX: ['060', '066', '080'] };
export const isReplaced = (number: string, country: string): boolean =>
  REPLACED[country]?.includes(number) === true;

/** Whether the number reaches help in an emergency in that country, by libphonenumber's table. */
export function isEmergency(number: string, country: string): boolean {
  if (country === 'EU') return EUROPE.filter((one) => isEmergency(number, one)).length > EUROPE.length / 2;
  if (number.length > 6 || REDIRECTED[country]?.includes(number) || isReplaced(number, country)) return false;
  try {
    return shortNumbers.isEmergencyNumber(number, country as RegionCode);
  } catch {
    // The library throws for strings that are no number at all.
    return false;
  }
}

/** True when the library has a table for the country, so that "no" means no. */
export function isCovered(country: string): boolean {
  return (
    country === 'EU' ||
    isEmergency('112', country) ||
    COVERED_NUMBERS.some((number) => isEmergency(number, country))
  );
}
const COVERED_NUMBERS = [
  '911',
  '999',
  '000',
  '110',
  '111',
  '113',
  '115',
  '117',
  '118',
  '119',
  '120',
  '122',
  '190',
  '191',
  '199',
  '100',
  '101',
  '102',
  '103',
  '108',
  '15',
  '144',
  '997',
  '998',
  '10177',
  '17',
  '18',
  '105',
  '131',
  '192',
  '919',
  '995',
  '1444',
];

/** Somewhere in the world this is an emergency number. */
export function isEmergencySomewhere(number: string): boolean {
  return KNOWN.some((country) => isEmergency(number, country));
}

const phoneNumbers = libphonenumber.PhoneNumberUtil.getInstance();

export function isValid(number: string, country: string): boolean {
  try {
    return phoneNumbers.isValidNumberForRegion(phoneNumbers.parse(number, country), country);
  } catch {
    // The library throws for strings that are no number at all.
    return false;
  }
}

/** Any short number that is in use there: services of the state, lines, information. */
export function isShortNumber(number: string, country: string): boolean {
  if (number.length > 6) return false;
  try {
    return shortNumbers.isValidShortNumberForRegion(
      phoneNumbers.parse(number, country),
      country as RegionCode,
    );
  } catch {
    // The library throws for strings that are no number at all.
    return false;
  }
}

/** A number that is free to call in the country. */
export function isTollFree(number: string, country: string): boolean {
  try {
    const parsed = phoneNumbers.parse(number, country);
    return phoneNumbers.getNumberType(parsed) === libphonenumber.PhoneNumberType.TOLL_FREE;
  } catch {
    // The library throws for strings that are no number at all.
    return false;
  }
}

/** Countries whose numbers an answer is likely to take for another's. */
const MIXED_UP = [
  'US',
  'GB',
  'AU',
  'NZ',
  'IE',
  'ZA',
  'IN',
  'DE',
  'AT',
  'CH',
  'FR',
  'ES',
  'PT',
  'IT',
  'NL',
  'BE',
  'SE',
  'DK',
  'PL',
  'TR',
  'RU',
  'JP',
  'KR',
  'CN',
  'TW',
  'HK',
  'BR',
  'MX',
  'AR',
  'CL',
  'CO',
];

/** The country in which a long number rings, when it rings in none of the user's own exchanges. */
export function ringsOnlyAbroad(number: string, country: string): string | undefined {
  if (isValid(number, country) || isValid(`0${number}`, country)) return undefined;
  return MIXED_UP.find((other) => other !== country && isValid(number, other));
}

/** A service by its name, with every number that it answers, by country. */
export type Named = z.infer<typeof LinesFile>['named'][number];
export const namedServices = (() => {
  const rows = new Map<string, Named[]>();
  for (const row of linesFile.named) {
    for (const name of row.names) rows.set(fold(name), [...(rows.get(fold(name)) ?? []), row]);
  }
  return createMatcher(rows);
})();

const numbersOfNamed = new Set(
  linesFile.named.flatMap(({ country, numbers }) => numbers.map((number) => `${country} ${number}`)),
);
/** Whether any service of the country that is known by its name answers the number. */
export const isOfNamed = (number: string, country: string): boolean =>
  numbersOfNamed.has(`${country} ${number}`);

export interface Line {
  readonly country: string;
  readonly number: string;
  readonly for: Purpose;
  readonly source: string;
}

/** Help lines of a country. */
export function linesOf(country: string): readonly Line[] {
  return linesFile.lines.filter((line) => line.country === country);
}

/** Help lines anywhere with this number. */
export function linesWith(number: string): readonly Line[] {
  return linesFile.lines.filter((line) => line.number === number || `1${number}` === line.number);
}

/** The number reaches only the police or the fire brigade there. */
export function onlyService(number: string, country: string): 'police' | 'fire' | undefined {
  const row = linesFile.services.find((one) => one.country === country);
  if (row?.police.includes(number)) return 'police';
  return row?.fire.includes(number) ? 'fire' : undefined;
}

export function citeLine(source: string): string {
  return cite(linesFile.sources, source);
}
