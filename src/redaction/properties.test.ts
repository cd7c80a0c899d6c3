import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RawText } from '../domain/text.ts';
import { createRedactor } from './index.ts';
import { RECOGNIZERS } from './recognizers/index.ts';

const redactor = createRedactor();
/** Reads the whole text again after every replacement, as it does for a second opinion. */
const thorough = createRedactor({ secondOpinion: { names: () => [] } });
/** Runs per property; the long run of 10⁶ strings sets FACTWATCH_PROPERTY_RUNS. */
const RUNS = Number(process.env.FACTWATCH_PROPERTY_RUNS ?? 3_000);
/** Milliseconds; a run takes well under one. */
const LIMIT = 30_000 + RUNS;

const PIECES = [
  'my name is ',
  'Dr. ',
  'Maria ',
  'Smith',
  ', ',
  '. ',
  '\n',
  ': ',
  '@',
  'example.org',
  '+49 151 ',
  '2345',
  ' 12 May ',
  '1990',
  '/',
  '-',
  'I live at ',
  'Street ',
  'calle ',
  '我叫王',
  'と申します',
  'اسمي ',
  '[NAME_1]',
  '[',
  ']',
  '&#64;',
  '\u200b',
  '\u00ad',
  'e\u0301',
  '😀',
  '𝟒𝟏',
  '４１',
  '\ud800',
  '\udc00',
  'disease',
  'https://',
  'four ',
  'zero ',
  'Patient: ',
  'MRN ',
  'GB33BUKB20201555555555',
  '4111 1111 1111 1111',
  ' 93 years old',
  'ul. ',
  '\u0000',
  ' and the knee has hurt since monday, worse at night than in the morning or after rest, ',
  ' No fever, no cough. Is ibuprofen 400 mg three times a day too much with lisinopril? ',
];
/** What the recognizers are shown as examples, each with the locale that it is read under. */
const EXAMPLES = RECOGNIZERS.flatMap(({ examples }) => [
  ...examples.match.map(([sentence, , locale]) => ({ sentence, locale })),
  ...examples.leave.map((sentence) => ({ sentence, locale: undefined })),
]);
const LOCALES = [...new Set(EXAMPLES.map(({ locale }) => locale))];
/** A part of an example, cut off anywhere. */
const fragment = fc
  .tuple(fc.constantFrom(...EXAMPLES), fc.nat(80), fc.nat(80))
  .map(([{ sentence }, from, length]) => {
    const start = from % (sentence.length + 1);
    return sentence.slice(start, start + length);
  });
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 30 })
    .map((all) => all.join('')),
  fc
    .array(
      fc.oneof({ weight: 3, arbitrary: fragment }, { weight: 1, arbitrary: fc.constantFrom(...PIECES) }),
      {
        maxLength: 6,
      },
    )
    .map((all) => all.join('')),
);
const message = fc.record({ input: text, locale: fc.constantFrom(...LOCALES) });
/** The capital inside the sentence, far from what is replaced, says that a name in small letters is none. */
const CAPITAL_FAR_AWAY: [{ input: string; locale: string }][] = [
  [
    {
      input:
        'My Crestor makes me tired, and would it matter if oliver stops his inhaler for a day or two before the test that they do on monday morning, as Mrs Q said',
      locale: 'en-US',
    },
  ],
];

function run(input: string, locale: string | undefined, by = redactor) {
  return by.open(locale === undefined ? {} : { locale }).redact(new RawText(input));
}

describe('any text', () => {
  it(
    'is redacted or withheld for a reason, never thrown at; ranges are ordered, disjoint and inside',
    () => {
      fc.assert(
        fc.property(message, ({ input, locale }) => {
          const result = run(input, locale);
          if (!result.ok) {
            expect(result.code).not.toBe('REDACTION_INTERNAL');
            return;
          }
          let from = 0;
          for (const { start, end } of result.remarks) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(input.length);
        }),
        { numRuns: RUNS },
      );
    },
    LIMIT,
  );

  it(
    'keeps every character outside the ranges',
    () => {
      fc.assert(
        fc.property(message, ({ input, locale }) => {
          const result = run(input, locale);
          if (!result.ok) return;
          let at = 0;
          let from = 0;
          for (const { start, end } of result.remarks) {
            const kept = input.slice(from, start);
            expect(result.text.slice(at, at + kept.length)).toBe(kept);
            const placeholder = /^\[[A-Z_]+_\d+\]/.exec(result.text.slice(at + kept.length));
            expect(placeholder).not.toBeNull();
            at += kept.length + (placeholder?.[0].length ?? 0);
            from = end;
          }
          expect(result.text.slice(at)).toBe(input.slice(from));
        }),
        { numRuns: RUNS },
      );
    },
    LIMIT,
  );

  it(
    'is the same after a second redaction, and the same each time',
    () => {
      fc.assert(
        fc.property(message, ({ input, locale }) => {
          const once = run(input, locale);
          if (!once.ok) return;
          expect(run(once.text, locale)).toMatchObject({ ok: true, text: once.text });
          expect(run(input, locale)).toEqual(once);
        }),
        { numRuns: RUNS },
      );
    },
    LIMIT,
  );

  it(
    'comes out as if the whole had been read again after every replacement',
    () => {
      fc.assert(
        fc.property(message, ({ input, locale }) => {
          expect(run(input, locale)).toEqual(run(input, locale, thorough));
        }),
        { numRuns: RUNS, examples: CAPITAL_FAR_AWAY },
      );
    },
    LIMIT,
  );
});
