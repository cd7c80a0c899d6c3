import { readFileSync } from 'node:fs';
import examples from 'libphonenumber-js/examples.mobile.json';
import {
  type CountryCode,
  getCountries,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { stdnum } from 'stdnum';
import type { Chance } from './random.ts';

/** An invented identifier: how it is written, and the words that its country calls it by. */
export interface Value {
  readonly type: string;
  readonly country: string;
  readonly written: string;
  readonly names: readonly string[];
}

const TRIES = 4_000;

/** Telephone numbers of a region: the published example with other digits, until libphonenumber calls it valid. */
function phoneDigits(country: CountryCode, chance: Chance): string | undefined {
  const example = getExampleNumber(country, examples)?.nationalNumber;
  if (example === undefined) return undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const digits = example.slice(0, 1) + chance.mutate(example.slice(1), 0.8);
    const phone = parsePhoneNumberFromString(digits, country);
    if (phone?.isValid() === true && phone.country === country && phone.getType() !== 'TOLL_FREE')
      return phone.number;
  }
  return undefined;
}

/** A number as people of its region write it: national, international, with other separators or none. */
export function phone(country: CountryCode, chance: Chance): Value | undefined {
  const number = phoneDigits(country, chance);
  if (number === undefined) return undefined;
  const parsed = parsePhoneNumberFromString(number)!;
  const national = parsed.formatNational();
  const written = chance.pick([
    national,
    national,
    national.replace(/[ ]/g, '-'),
    national.replace(/[ -]/g, '.'),
    national.replace(/\D/g, ''),
    parsed.formatInternational(),
    parsed.number,
    parsed.formatInternational().replace('+', '00'),
    parsed.formatInternational().replace(/ /g, '-'),
  ]);
  return { type: 'PHONE', country, written, names: [] };
}

export const PHONE_COUNTRIES: readonly CountryCode[] = getCountries();

interface Validator {
  readonly localName: string;
  readonly abbreviation?: string;
  readonly validate: (value: string) => { readonly isValid: boolean; readonly isIndividual?: boolean };
  readonly format: (value: string) => string;
}

/** A kind of national id that belongs to people, with published test values. */
interface NationalIdKind {
  readonly country: string;
  readonly validator: Validator;
  readonly seeds: readonly string[];
}

const SPECS = new URL('../../node_modules/stdnum/src/', import.meta.url);

function holds(validator: Validator, value: string): boolean {
  try {
    const result = validator.validate(value);
    return result.isValid && result.isIndividual === true;
  } catch {
    return false;
  }
}

function seedsOf(country: string, name: string, validator: Validator): string[] {
  let source: string;
  try {
    source = readFileSync(new URL(`${country.toLowerCase()}/${name}.spec.ts`, SPECS), 'utf8');
  } catch {
    return [];
  }
  const values = [...source.matchAll(/(?:validate|format)\((["'])(.+?)\1\)/g)].map((match) => match[2]!);
  return values.filter((value) => holds(validator, value));
}

/** All kinds of people's ids in stdnum: it ships test values of each. */
export function nationalIdKinds(): NationalIdKind[] {
  const kinds: NationalIdKind[] = [];
  const registry = stdnum as unknown as Record<string, Record<string, Validator>>;
  for (const [country, validators] of Object.entries(registry)) {
    for (const [name, validator] of Object.entries(validators)) {
      const seeds = seedsOf(country, name, validator);
      if (seeds.length > 0) kinds.push({ country, validator, seeds });
    }
  }
  return kinds;
}

/** An id of the kind, as a test value with other digits, until its check holds; also in its usual format. */
export function nationalId(kind: NationalIdKind, chance: Chance): Value | undefined {
  const { country, validator } = kind;
  const names = [validator.abbreviation, validator.localName]
    .flatMap((name) => (name ?? '').split(/[,()]/))
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const value = chance.mutate(chance.pick(kind.seeds), chance.pick([0.2, 0.5, 0.9]));
    if (!holds(validator, value)) continue;
    const written = chance.pick([value, validator.format(value), validator.format(value)]);
    return { type: 'ID', country, written, names };
  }
  return undefined;
}
