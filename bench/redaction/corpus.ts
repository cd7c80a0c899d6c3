import { base, en, Faker } from '@faker-js/faker';

/** A chat message with the identifiers that somebody wrote into it. */
export interface Message {
  readonly text: string;
  readonly identifiers: readonly string[];
}

/** Invented chat messages, the same at every run. */
export function identifyingMessages(count: number): Message[] {
  const faker = new Faker({ locale: [en, base] });
  faker.seed(20261122);
  const templates: ((put: (value: string) => string) => string)[] = [
    (put) =>
      `hi im ${put(
        faker.person
          .fullName()
          .toLowerCase()
          .replace(/^(?:mr|mrs|ms|dr|miss)\. /, ''),
      )} and my knee hurts, what can i take`,
    (put) =>
      `My daughter ${put(faker.person.firstName())} was born on ${put(faker.date.past().toISOString().slice(0, 10))}. Is ibuprofen 5 mg/kg right?`,
    (put) =>
      `call me at ${put(faker.phone.number({ style: 'international' }))} or write to ${put(faker.internet.email())}`,
    (put) =>
      `I live at ${put(`${faker.location.buildingNumber()} ${faker.location.street()}`)}, is there a clinic nearby?`,
    (put) =>
      `Patient: ${put(`${faker.person.firstName()} ${faker.person.lastName()}`)}\nMRN: ${put(faker.string.numeric(8))}\nPotassium 5.9`,
    (put) =>
      `my card ${put(faker.finance.creditCardNumber('visa'))} was charged twice, IBAN ${put(faker.finance.iban())}`,
    (put) =>
      `Dr. ${put(faker.person.lastName())} put me on lisinopril 10 mg, my SSN is ${put(`${faker.string.numeric(3)}-${faker.string.numeric(2)}-${faker.string.numeric(4)}`)}`,
  ];
  return Array.from({ length: count }, (_, index) => {
    const identifiers: string[] = [];
    const text = templates[index % templates.length]!((value) => {
      identifiers.push(value);
      return value;
    });
    return { text, identifiers };
  });
}

const CLEAN = [
  "My aunt has Parkinson's disease and takes levodopa 100 mg three times a day. Is it hereditary?",
  'Hashimoto thyroiditis is the most common cause of hypothyroidism; TSH above 4.5 mIU/L suggests it.',
  'Since 2009, guidelines of the American Heart Association give a target of 130/80 mmHg for most adults.',
  'Take one tablet of 500 mg every 8 hours, no more than 3,000 mg in 24 hours. Call 911 if you cannot breathe.',
  'Crohn disease, Wilson disease and Guillain-Barre syndrome are named after the physicians who described them.',
  'The NIH answer lists BRCA1, BRCA2 and TP53; see doi:10.1056/NEJMoa2034577 and PMID 31978945 for the trial.',
  'Mix 3/4 cup of water with half a teaspoon of salt; give 10 to 20 ml/kg over 1 hour, then reassess.',
  'In May the pollen count will rise. Rose hip tea may help, but there is hope in newer antihistamines.',
];

/** Health texts that hold nothing of anybody. */
export function cleanMessages(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const first = CLEAN[index % CLEAN.length]!;
    const second = CLEAN[(index * 3 + 1) % CLEAN.length]!;
    return `${first} ${second}`;
  });
}
