import { stdnum } from 'stdnum';

/**
 * Validators of people's identifiers whose check is strong enough to trust without a label, each with the
 * form that a value must have before it is asked: they answer by throwing inside, which is slow.
 */
const DATE_YMD = '\\d\\d(?:[0257]\\d|[13][0-2]|[6-8]\\d|9[0-2])(?:[0-6]\\d|7[01])';
const TRUSTED: readonly (readonly [country: string, validator: string, form: string])[] = [
  ['AL', 'nipt', '[A-M]\\d{8}[A-W]'],
  ['AR', 'cuit', '(?:20|23|24|27|30|33|34)\\d{9}'],
  ['BE', 'nn', `${DATE_YMD}\\d{5}`],
  ['BG', 'egn', `${DATE_YMD}\\d{4}`],
  ['BR', 'cpf', '\\d{11}'],
  ['CH', 'ssn', '756\\d{10}'],
  ['CL', 'run', '\\d{7,8}[\\dK]'],
  ['CN', 'ric', '\\d{6}(?:19|20)\\d{9}[\\dX]'],
  ['CZ', 'rc', '\\d\\d[0-8]\\d[0-3]\\d\\d{4}'],
  ['DE', 'svnr', '\\d{8}[A-Z]\\d{3}'],
  ['DK', 'cpr', '[0-3]\\d[01]\\d{7}'],
  ['EE', 'ik', '[1-6]\\d\\d[01]\\d[0-3]\\d{5}'],
  ['ES', 'dni', '\\d{8}[A-Z]'],
  ['ES', 'nie', '[XYZ]\\d{7}[A-Z]'],
  ['FI', 'hetu', '[0-3]\\d[01]\\d\\d\\d[-+A-Y]?\\d{3}[0-9A-Y]'],
  ['FR', 'nir', '[12]\\d\\d(?:[01]\\d|[2-9]\\d)(?:\\d\\d|2[AB])\\d{8}'],
  ['GB', 'nino', '[A-CEGHJ-PR-TW-Z]{2}\\d{6}[A-D]'],
  ['HK', 'hkid', '[A-Z]{1,2}\\d{6}[\\dA]'],
  ['IE', 'pps', '\\d{7}[A-W][A-IW]?'],
  ['IN', 'aadhaar', '[2-9]\\d{11}'],
  ['IN', 'pan', '[A-Z]{3}[ABCFGHLJPT][A-Z]\\d{4}[A-Z]'],
  ['IS', 'kennitala', '[0-7]\\d[01]\\d\\d\\d[2-9]\\d\\d[089]'],
  [
    'IT',
    'codicefiscale',
    '[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]',
  ],
  ['KR', 'rrn', '\\d\\d[01]\\d[0-3]\\d[1-8]\\d{6}'],
  ['MU', 'nid', '[A-Z]\\d{12}[0-9A-Z]'],
  ['MX', 'curp', '[A-Z]{4}\\d{6}[HM][A-Z]{5}[0-9A-Z]\\d'],
  ['MX', 'rfc', '[A-ZÑ&]{4}\\d{6}[0-9A-Z]{3}'],
  ['MY', 'nric', '\\d\\d[01]\\d[0-3]\\d\\d{6}'],
  ['NO', 'fodselsnummer', '[0-7]\\d[0-5]\\d{8}'],
  ['PL', 'pesel', '\\d\\d[0-9]\\d[0-3]\\d{6}'],
  ['RO', 'cnp', '[1-9]\\d\\d[01]\\d[0-3]\\d{7}'],
  ['RS', 'jmbg', '[0-3]\\d[01]\\d[089]\\d{8}'],
  ['SE', 'personnummer', '(?:19|20)?\\d\\d[01]\\d[0-9]\\d{5}'],
  ['TH', 'idnr', '[1-8]\\d{12}'],
  ['TR', 'tckimlik', '[1-9]\\d{9}[02468]'],
  ['ZA', 'idnr', '\\d\\d[01]\\d[0-3]\\d{5}[01]\\d\\d'],
];

interface Validator {
  readonly validate: (value: string) => { readonly isValid: boolean };
}

type Registry = Readonly<Record<string, Readonly<Record<string, Validator>>>>;

const validators = TRUSTED.map(([country, name, form]) => {
  const validator = (stdnum as unknown as Registry)[country]?.[name];
  if (validator === undefined) throw new TypeError(`stdnum has no validator ${country} ${name}`);
  return { form: new RegExp(`^${form}$`), validator };
});

/** Whether a national check digit holds. `compact` has neither spaces nor dashes, letters in upper case. */
export function isNationalId(compact: string): boolean {
  if (compact.length < 8 || compact.length > 18) return false;
  return validators.some(({ form, validator }) => form.test(compact) && validator.validate(compact).isValid);
}
