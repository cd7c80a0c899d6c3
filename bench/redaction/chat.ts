import { base, en, Faker } from '@faker-js/faker';

/** What people write to a health assistant, invented: some carefully, some in a hurry. */
const SENTENCES = [
  'I have had a dull pain under my right ribs for about three weeks and it gets worse after fatty meals.',
  'my doctor said the ultrasound was normal but i still feel sick every morning',
  'Is it safe to take ibuprofen 400 mg together with lisinopril 10 mg?',
  'The lab report says TSH 6.8 mIU/L and free T4 0.9 ng/dL, what does that mean?',
  'He is 14 years old and has grown only two centimetres since last year.',
  'Please tell me what tests I should ask for and how long the results usually take.',
  'i stopped the tablets two days ago because they made me dizzy',
  'She was told that it could be early rheumatoid arthritis, but the antibody tests came back negative.',
  'We have a family history of breast cancer on my side: my aunt and my grandmother both had it in their forties.',
  'can this be passed on to my children or is it not hereditary',
  'Are there any new treatments or trials for Parkinson disease that we could ask about?',
  'My blood pressure at home is between 150/95 and 160/100 in the evening.',
  'I read that grapefruit is a problem with some cholesterol drugs; which ones are safe?',
  'The rash started on my hands and spread to both arms within a week, it itches most at night.',
  'what is the difference between a cold and the flu and when do i need to see someone',
  'He had an operation on the knee in March and the swelling has not gone down.',
  'Thank you very much for any advice you can give me.',
  'I am pregnant in week 22 and would like to know if I can travel by plane.',
  'My potassium was 5.9 in the last test and nobody told me whether that is dangerous.',
  'how many days should i wait before going back to running',
  'The pharmacy gave me a different brand, is it really the same medicine?',
  'Could it be a side effect of metformin, or should I be looking for something else?',
  'our son gets a fever of 39.5 almost every month and it goes away by itself after three days',
  'I would like to find a clinic that treats Ehlers-Danlos syndrome in adults.',
] as const;

/** Words a message may carry that identify somebody. */
function identifying(faker: Faker): readonly (() => string)[] {
  return [
    () => `My name is ${faker.person.firstName()} ${faker.person.lastName()}.`,
    () => `hi im ${faker.person.firstName().toLowerCase()}, sorry for the long message.`,
    () => `Dr. ${faker.person.lastName()} wants to see me again soon.`,
    () => `You can write to me at ${faker.internet.email()} if that is easier.`,
    () => `call me on ${faker.phone.number({ style: 'national' })} please`,
    () => `She was born on ${faker.date.past({ years: 60 }).toLocaleDateString('en-US')}.`,
    () =>
      `I live at ${faker.location.buildingNumber()} ${faker.location.street()}, ${faker.location.city()}.`,
    () => `Sincerely, ${faker.person.firstName()} ${faker.person.lastName()}`,
  ];
}

const MEAN_LENGTH = 344;
/** MeQSum: 559 identifiers in 1,000 questions. */
const IDENTIFIERS_PER_MESSAGE = 0.559;

/** Messages of the size and density of MeQSum's consumer health questions, the same at every run. */
export function chatMessages(count: number): string[] {
  const faker = new Faker({ locale: [en, base] });
  faker.seed(20_261_127);
  const kinds = identifying(faker);
  let owed = 0;
  return Array.from({ length: count }, () => {
    const parts: string[] = [];
    const length = MEAN_LENGTH * faker.number.float({ min: 0.4, max: 1.6 });
    const wanted = length - 26;
    for (let size = 0; size < wanted; size += (parts.at(-1)?.length ?? 0) + 1) {
      parts.push(faker.helpers.arrayElement(SENTENCES));
    }
    owed += IDENTIFIERS_PER_MESSAGE;
    if (owed >= 1) {
      owed -= 1;
      parts.splice(faker.number.int({ min: 0, max: parts.length }), 1, faker.helpers.arrayElement(kinds)());
    }
    return parts.join(' ');
  });
}
