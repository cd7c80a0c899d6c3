import { CARRIERS, languageOf } from './carriers.ts';
import { AT_LANGUAGES, DIGIT_FORMS, EMAIL_FORMS, SPOKEN_LANGUAGES, spoken, spokenEmail } from './forms.ts';
import { NUMBERED, numberOf } from './numbered.ts';
import { BY_FORM, card, IBAN_STRUCTURES, iban, LABELLED_TYPES, labelled } from './other-values.ts';
import { Chance } from './random.ts';
import { nationalId, nationalIdKinds, PHONE_COUNTRIES, phone, type Value } from './values.ts';

/** A row of an evaluation file, with what the tables are cut by. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly locale: string;
  readonly country?: string;
  readonly spans: readonly [{ readonly start: number; readonly end: number; readonly type: string }];
  /** Table and row of the figures: "phone, labelled" and "PT". */
  readonly set: string;
  readonly group: string;
}

interface Place {
  readonly set: string;
  readonly group: string;
  readonly locale: string;
  readonly country?: string;
}

function row(carrier: string, written: string, type: string, at: Place, number: number): Row {
  const start = carrier.indexOf('#');
  return {
    id: `${at.set}-${number}`,
    text: carrier.slice(0, start) + written + carrier.slice(start + 1),
    spans: [{ start, end: start + written.length, type }],
    ...at,
  };
}

/** A label goes into the carrier before the value, so that `#` still stands for the value alone. */
function withLabel(carrier: string, name: string): string {
  return carrier.replaceAll('$', name.replaceAll('#', ''));
}

function* phones(chance: Chance, each: number): Generator<Row> {
  for (const country of PHONE_COUNTRIES) {
    const language = languageOf(country);
    for (let index = 0; index < each; index += 1) {
      const value = phone(country, chance);
      if (value === undefined) continue;
      const own = chance.uniform() < 0.7 ? language : 'en';
      for (const kind of ['phone', 'bare'] as const) {
        const hint = index % 2 === 0;
        const set = kind === 'phone' ? 'phone, labelled' : unlabelled(value, hint);
        const at = { set, group: country, locale: own, ...(hint && { country }) };
        yield row(chance.pick(CARRIERS[own]![kind]), value.written, 'PHONE', at, index);
      }
    }
  }
}

/** Numbers of four to six digits are told from a count by a label alone: a set of their own. */
function unlabelled(value: Value, countryKnown: boolean): string {
  const short = value.written.replace(/\D/g, '').length < 7 ? ', under 7 digits' : '';
  return `phone, unlabelled${countryKnown ? ', country known' : ''}${short}`;
}

/** A slip of the finger: two neighbours change places, so that no check digit holds. */
function mistyped(written: string, chance: Chance): string {
  const digits = [...written.matchAll(/\d(?=\d)/g)].filter(
    ({ index }) => written[index] !== written[index + 1],
  );
  if (digits.length === 0) return written;
  const { index } = chance.pick(digits);
  return `${written.slice(0, index)}${written[index + 1]}${written[index]}${written.slice(index + 2)}`;
}

function* nationalIds(chance: Chance, each: number): Generator<Row> {
  for (const kind of nationalIdKinds()) {
    const language = languageOf(kind.country);
    for (let index = 0; index < each; index += 1) {
      const value = nationalId(kind, chance);
      if (value === undefined) continue;
      const own = chance.uniform() < 0.7 ? language : 'en';
      const name =
        value.names.length > 0 && chance.uniform() < 0.7 ? chance.pick(value.names) : CARRIERS[own]!.word;
      const slip = index % 4 === 3;
      const at = { set: slip ? 'national id, mistyped' : 'national id', group: kind.country, locale: own };
      const written = slip ? mistyped(value.written, chance) : value.written;
      yield row(withLabel(chance.pick(CARRIERS[own]!.id), name), written, 'ID', at, index);
    }
  }
}

function* others(chance: Chance, each: number): Generator<Row> {
  for (const country of IBAN_STRUCTURES.keys()) {
    for (let index = 0; index < each; index += 1) {
      const value = iban(country, chance);
      const own = chance.uniform() < 0.7 ? languageOf(country) : 'en';
      const shown =
        index % 2 === 0
          ? chance.pick(CARRIERS[own]!.bare)
          : withLabel(chance.pick(CARRIERS[own]!.id), 'IBAN');
      yield row(shown, value.written, 'IBAN', { set: 'IBAN', group: country, locale: own }, index);
    }
  }
  const english = CARRIERS.en!;
  for (let index = 0; index < each * 100; index += 1) {
    const at = { group: 'en', locale: 'en' };
    const labelledCard = withLabel(
      chance.pick(english.id),
      chance.pick(['card', 'credit card', 'Visa', 'debit card']),
    );
    const carrier = index % 2 === 0 ? labelledCard : chance.pick(english.bare);
    yield row(carrier, card(chance).written, 'CARD', { ...at, set: 'card' }, index);
    for (const type of LABELLED_TYPES) {
      const value: Value = labelled(type, chance);
      yield row(
        withLabel(chance.pick(english.id), value.names[0]!),
        value.written,
        type,
        { ...at, set: type },
        index,
      );
    }
    for (const [type, make] of Object.entries(BY_FORM)) {
      yield row(chance.pick(english.bare), make(chance), type, { ...at, set: type }, index);
    }
  }
}

const FORM_CARRIERS: readonly (readonly [type: string, pattern: string, carriers: readonly string[]])[] = [
  ['PHONE', '6289999999', ['my phone is # thanks', 'Tel: #', 'reach me on # please']],
  ['SSN', '289999999', ['my social security number is # for the form', 'SSN: #', 'ssn # ok']],
  ['RECORD', '89999999', ['MRN: #', 'my chart number is # and I feel dizzy']],
];

function* writtenForms(chance: Chance, each: number): Generator<Row> {
  for (const [form, write] of Object.entries(DIGIT_FORMS)) {
    for (let index = 0; index < each * 10; index += 1) {
      const [type, pattern, carriers] = chance.pick([
        ...FORM_CARRIERS,
        ['CARD', '', ['my credit card # was charged', 'card number: #']] as const,
      ]);
      const digits = pattern === '' ? card(chance).written.replace(/\D/g, '') : chance.fill(pattern);
      const at = { set: 'written form', group: form, locale: 'en' };
      yield row(chance.pick(carriers), write(digits, chance), type, at, index);
    }
  }
  for (const language of SPOKEN_LANGUAGES) {
    for (let index = 0; index < each * 10; index += 1) {
      const kind = chance.pick(['phone', 'phone', 'bare'] as const);
      const at = { set: 'spelled-out digits', group: language, locale: language };
      const digits = chance.fill('899999999');
      yield row(chance.pick(CARRIERS[language]![kind]), spoken(digits, language), 'PHONE', at, index);
    }
  }
}

function* addresses(chance: Chance, each: number): Generator<Row> {
  const user = (): string => chance.expand(chance.pick(['{a6}.{a6}', '{a7}{92}', '{a3}_{a5}', '{a7}']));
  const host = (): string => chance.expand(chance.pick(['{a6}.com', '{a8}.org', 'mail.{a5}.net', '{a6}.de']));
  const carriers = ['write to # please', '#', 'email: #', 'my address is #, thanks'];
  for (let index = 0; index < each * 10; index += 1) {
    for (const [form, write] of Object.entries(EMAIL_FORMS)) {
      const at = { set: 'e-mail form', group: form, locale: 'en' };
      yield row(chance.pick(carriers), write(user(), host()), 'EMAIL', at, index);
    }
    for (const language of AT_LANGUAGES) {
      const at = { set: 'e-mail spelled out', group: language, locale: language };
      yield row(
        chance.pick(['#', 'e-mail: #', 'mail: # .']),
        spokenEmail(user(), host(), language),
        'EMAIL',
        at,
        index,
      );
    }
  }
}

function* numbered(chance: Chance, each: number): Generator<Row> {
  for (const [language, { things, signs }] of Object.entries(NUMBERED)) {
    const names = things.split(' ');
    for (let index = 0; index < each * 10; index += 1) {
      const at = { set: 'number sign', group: language, locale: language };
      const carrier = `${chance.pick(names)} ${chance.pick(signs)}`;
      const start = carrier.lastIndexOf('@');
      const written = numberOf(chance);
      yield {
        id: `number sign-${index}`,
        text: `${carrier.slice(0, start)}${written}, ok`,
        spans: [{ start, end: start + written.length, type: 'OTHER_ID' }],
        ...at,
      };
    }
  }
}

/** All rows of a seed; `each` numbers a country and kind. */
export function* identifierRows(seed: number, each: number): Generator<Row> {
  yield* phones(new Chance(seed), each);
  yield* nationalIds(new Chance(seed + 1), each);
  yield* others(new Chance(seed + 2), each);
  yield* writtenForms(new Chance(seed + 3), each);
  yield* addresses(new Chance(seed + 4), each);
  yield* numbered(new Chance(seed + 5), each);
}
