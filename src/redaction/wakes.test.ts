import { describe, expect, it } from 'vitest';
import { RawText } from '../domain/text.ts';
import { createEngine, openText } from './engine.ts';
import { createRedactor } from './index.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import { WAKE, wakesOf } from './wakes.ts';

const engine = createEngine();
const redactor = createRedactor();

/** Recognizers that are asleep and find or mark something all the same. */
function sleepwalkers(text: string, locale: string | undefined): string[] {
  const [language = '', country = ''] = locale?.split('-') ?? [];
  const late = () => false;
  openText(engine, text, { language, country, late, also: [], done: () => {}, whole: false });
  const { document } = engine;
  const { scan, found } = document;
  const marks = () =>
    `${found.map(({ start, end }) => `${start}-${end}`)} ${scan.taken.slice(0, scan.count)}`;
  return RECOGNIZERS.filter(({ find, units = -1, wakes = -1, kinds = -1, words = 0 }) => {
    if ((scan.seen & units) === 0) return false;
    const held = wakesOf(document) | (found.length > 0 ? WAKE.found : 0);
    const woken = ((held & wakes) | (document.met & kinds) | (scan.woken & words)) !== 0;
    const before = marks();
    find(document);
    return !woken && marks() !== before;
  }).map(({ id }) => id);
}

describe('wakes', () => {
  it.each(RECOGNIZERS)(
    'in the examples of $id nobody who is not asked would find anything',
    ({ examples }) => {
      const asleep = examples.match.flatMap(([text, , locale]) => sleepwalkers(text, locale));
      expect(asleep).toEqual([]);
    },
  );
});

/** What is taken out of the lists stays, and what only looks like it goes. */
describe('what no recognizer is asked about', () => {
  const cases: readonly (readonly [stays: string, text: string, gone: string])[] = [
    ['I took 400 mg with 5 ml of water.', 'My MRN is 4471923 ml says the screen.', '4471923'],
    ['My TSH is 6.8 mIU/L now.', 'My phone is 555-214-8890 mg.', '555-214-8890'],
    ['My blood pressure was 150/95 today.', 'I live at 150/95 Harrow Road, Leeds.', '150/95 Harrow Road'],
    ['Is Parkinson disease hereditary?', 'My name is Tobias Parkinson.', 'Tobias Parkinson'],
    ['I am pregnant and told my doctor so.', 'I am Tobias and my doctor is Dr. Hartwell.', 'Tobias'],
    ['It was sent to the ward.', 'To: Tobias Hartwell', 'Tobias Hartwell'],
  ];
  it.each(cases)('leaves "%s"', (stays, text, gone) => {
    const redact = (input: string) => redactor.open({ locale: 'en-GB' }).redact(new RawText(input));
    expect(redact(stays)).toMatchObject({ ok: true, text: stays });
    const result = redact(text);
    expect(result.ok && !result.text.includes(gone)).toBe(true);
  });
});
