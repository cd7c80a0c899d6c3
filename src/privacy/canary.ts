import type { RawResponse } from '../domain/response.ts';
import { RawText } from '../domain/text.ts';

/** An invented person inside a response, made to be looked for where nothing of a person may be. */
export interface Canary {
  readonly response: RawResponse;
  /** Whether any piece of the person is in text that has left, however it is written there. */
  seenIn(text: string): boolean;
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly record: string;
}

/** Rare on purpose: no model, place, drug or word of ours holds one of these. */
const FAMILIES = ['Quillfeather', 'Thistlewick', 'Ravensmoor', 'Ombersleigh', 'Wintergate', 'Hollowbrook'];
const GIVEN = ['Zebediah', 'Ottoline', 'Ignatius', 'Philippa', 'Leopoldine', 'Barnabas'];

/** What people tell a health assistant about themselves, in the ways that redaction answers for. */
const CARRIERS: readonly { readonly locale: string; readonly say: (person: Person) => string }[] = [
  {
    locale: 'en-US',
    say: ({ name, email, phone, record }) =>
      `My name is ${name}, my email is ${email}, you can call me on ${phone}. My medical record number is ${record}. How much ibuprofen may I take for a headache?`,
  },
  {
    locale: 'es-MX',
    say: ({ name, email, phone, record }) =>
      `Me llamo ${name}, mi correo es ${email} y mi teléfono es ${phone}. Mi número de historia clínica es ${record}. ¿Cuánto ibuprofeno puedo tomar?`,
  },
  {
    locale: 'fr-FR',
    say: ({ name, email, phone, record }) =>
      `Je m’appelle ${name}, mon e-mail est ${email}, mon téléphone est le ${phone}. Mon numéro de dossier est ${record}. Combien d’ibuprofène puis-je prendre ?`,
  },
  {
    locale: 'de-DE',
    say: ({ name, email, phone, record }) =>
      `Ich heiße ${name}, meine E-Mail ist ${email}, meine Telefonnummer ist ${phone}. Meine Patientennummer ist ${record}. Wie viel Ibuprofen darf ich nehmen?`,
  },
];

/** Shorter pieces of a name may be anything. */
const PIECE_LETTERS = 5;

/** `random` is uniform in [0, 1). Four languages take turns by chance. */
export function hatchCanary(random: () => number, nowMs: number): Canary {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const [given, family] = [pick(GIVEN), pick(FAMILIES)];
  const person = {
    name: `${given} ${family}`,
    email: `${given}.${family}${digits(3)}@example.org`.toLowerCase(),
    phone: `+1 212 555 ${digits(4)}`,
    record: `7${digits(8)}`,
  };
  const { locale, say } = pick(CARRIERS);
  const text = say(person);
  return {
    response: {
      id: new RawText(`canary-${person.record}`),
      userId: new RawText(person.email),
      createdAt: nowMs,
      model: 'canary',
      locale,
      prompt: new RawText(text),
      response: new RawText(`${text}\n\n${person.name} (${person.email})`),
      citations: [{ title: new RawText(text), url: new RawText(`https://example.org/u/${person.email}`) }],
      evidence: [{ id: '1', text: new RawText(text) }],
    },
    seenIn: seeker(person),
  };
}

function seeker({ name, email, phone, record }: Person): (text: string) => boolean {
  const words = [...name.split(' '), email.split('@')[0]!]
    .map(letters)
    .filter((word) => word.length >= PIECE_LETTERS);
  // The country's digit may be left out.
  const numbers = [phone.slice(2), record].map(digitsOf);
  return (text) => {
    const [folded, figures] = [letters(text), digitsOf(text)];
    return words.some((word) => folded.includes(word)) || numbers.some((number) => figures.includes(number));
  };
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
