import { fill } from './errors/kind.ts';
import type { Language } from './plan.ts';
import type { Random } from './random.ts';

/** An invented person. Phone numbers come from ranges kept for fiction where a country has one. */
export interface InventedPerson {
  readonly name: string;
  readonly given: string;
  readonly email: string;
  readonly phone: string;
  readonly record: string;
}

const GIVEN: Readonly<Record<Language, readonly string[]>> = {
  en: ['Harriet', 'Desmond', 'Priscilla', 'Tobias', 'Winifred', 'Marcus', 'Odette', 'Clarence'],
  es: ['Rosalía', 'Evaristo', 'Inmaculada', 'Leandro', 'Consuelo', 'Fermín'],
  fr: ['Solange', 'Aurélien', 'Mireille', 'Théodore', 'Blandine', 'Gaspard'],
  de: ['Friederike', 'Albrecht', 'Liselotte', 'Konstantin', 'Walburga', 'Henning'],
  pt: ['Lourdes', 'Anselmo', 'Iracema', 'Valdemar', 'Graça', 'Otávio'],
};

const FAMILY: Readonly<Record<Language, readonly string[]>> = {
  en: ['Ashdown', 'Pemberton', 'Okonjo', 'Whitlock', 'Fairbanks', 'Marlowe', 'Castellane'],
  es: ['Quintanilla', 'Ibarrondo', 'Zamorano', 'Villaescusa', 'Montalbán'],
  fr: ['Delacourt', 'Beauvilliers', 'Rochambeau', 'Lefrançois', 'Vauquelin'],
  de: ['Hasselbring', 'Wiedenhöfer', 'Krumbholz', 'Steinmetzler', 'Achterberg'],
  pt: ['Figueiroa', 'Vasconcelos', 'Albuquerque', 'Sarmento', 'Travassos'],
};

/** `#` is a digit. */
const PHONES: Readonly<Record<string, string>> = {
  US: '(212) 555-01##',
  GB: '020 7946 0###',
  IE: '020 91# ####',
  ES: '612 34 5# ##',
  MX: '+52 55 5555 12##',
  FR: '01 99 00 ## ##',
  DE: '030 23125 ###',
  BR: '(11) 95555-12##',
  PT: '912 345 ###',
};

const PROMPTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'My name is {name} and my email is {email}.',
    'This is {name}, you can call me on {phone}.',
    'My medical record number is {record}. My name is {name}.',
  ],
  es: ['Me llamo {name} y mi correo es {email}.', 'Soy {name}, mi teléfono es {phone}.'],
  fr: [
    'Je m’appelle {name} et mon adresse e-mail est {email}.',
    'Je suis {name}, mon téléphone est le {phone}.',
  ],
  de: [
    'Ich heiße {name} und meine E-Mail ist {email}.',
    'Mein Name ist {name}, meine Telefonnummer ist {phone}.',
  ],
  pt: ['Meu nome é {name} e meu e-mail é {email}.', 'Eu me chamo {name}, meu telefone é {phone}.'],
};

const RESPONSES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Dear {name}, here is what I can tell you.',
    'You gave {email} as your email address and {phone} as your phone number.',
    'Patient: {name}, MRN: {record}.',
  ],
  es: ['Estimada {name}:', 'Su correo es {email} y su teléfono es {phone}.'],
  fr: ['Bonjour Mme {name},', 'Votre adresse e-mail est {email} et votre téléphone est le {phone}.'],
  de: ['Guten Tag Frau {name},', 'Ihre E-Mail ist {email} und Ihre Telefonnummer ist {phone}.'],
  pt: ['Prezada Sra. {name},', 'Seu e-mail é {email} e seu telefone é {phone}.'],
};

function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

export function inventPerson(language: Language, country: string, random: Random): InventedPerson {
  const given = random.pick(GIVEN[language]);
  const family = random.pick(FAMILY[language]);
  const phone = (PHONES[country] ?? '+1 212 555 01##').replace(/#/g, () => String(random.int(10)));
  return {
    name: `${given} ${family}`,
    given,
    email: `${ascii(given)}.${ascii(family)}${random.int(100)}@example.com`,
    phone,
    record: String(10_000_000 + random.int(89_999_999)),
  };
}

/** A sentence about the person, with the values that stand in it. */
export interface PersonSentence {
  readonly text: string;
  readonly values: readonly string[];
}

function sentence(frame: string, person: InventedPerson): PersonSentence {
  const fields = { name: person.name, email: person.email, phone: person.phone, record: person.record };
  const values = Object.entries(fields).filter(([field]) => frame.includes(`{${field}}`));
  return { text: fill(frame, fields), values: values.map(([, value]) => value) };
}

export function personInPrompt(person: InventedPerson, language: Language, random: Random): PersonSentence {
  return sentence(random.pick(PROMPTS[language]), person);
}

export function personInResponse(person: InventedPerson, language: Language, random: Random): PersonSentence {
  return sentence(random.pick(RESPONSES[language]), person);
}
