import { describe, expect, it } from 'vitest';
import { formatRedactionSummary, RedactionScore, redactionRowSchema } from './redaction.ts';
import { goldLabel } from './redaction-labels.ts';
import { wilson } from './wilson.ts';

const row = redactionRowSchema.parse({
  id: 1,
  text: 'Ada Quill, 45, saw Bo on 3 May',
  lang: 'en',
  spans: [
    { start: 0, end: 9, type: 'PERSON' },
    { start: 11, end: 13, type: 'EDAD_SUJETO_ASISTENCIA' },
    { start: 19, end: 21, type: 'PERSON' },
  ],
});

describe('RedactionScore', () => {
  it('counts full cover by letters and digits, leaks, precision and false spans', () => {
    const score = new RedactionScore();
    score.add(row, [
      { start: 0, end: 3, type: 'NAME' },
      { start: 4, end: 9, type: 'NAME' },
      { start: 25, end: 30, type: 'DATE' },
    ]);
    expect(score.summary()).toMatchObject({
      direct: { total: 2, full: 1, any: 1 },
      documentsWithDirect: 1,
      documentsLeaking: 1,
      removedCharacters: 12,
      removedRightly: 8,
      falseSpans: 1,
      falseByType: { DATE: 1 },
      byLocale: { en: { total: 2, full: 1, any: 1 } },
    });
  });

  it('keeps what does not identify by itself out of the whole, and withheld texts in it as covered', () => {
    const score = new RedactionScore();
    score.add(row, undefined);
    const summary = score.summary();
    expect(summary).toMatchObject({ withheld: 1, direct: { total: 2, full: 2 }, documentsLeaking: 0 });
    expect(summary.byType['EDAD_SUJETO_ASISTENCIA (indirect)']).toEqual({ total: 1, full: 1, any: 1 });
  });

  it('does not score rows without labels', () => {
    const score = new RedactionScore();
    score.add({ id: '2', text: 'x' }, [{ start: 0, end: 1, type: 'NAME' }]);
    expect(score.summary()).toMatchObject({ unlabelledDocuments: 1, falseSpans: 0 });
    expect(formatRedactionSummary(score.summary())).not.toMatch(/NaN/);
  });
});

describe('goldLabel', () => {
  it('knows the labels of the corpora and takes an unknown one for an identifier', () => {
    expect(goldLabel('FECHAS')).toEqual({ type: 'DATE', direct: true });
    expect(goldLabel('GPE')).toEqual({ type: 'PLACE', direct: false });
    expect(goldLabel('SOMETHING_NEW')).toEqual({ type: 'OTHER_ID', direct: true });
  });
});

describe('wilson', () => {
  it('agrees with the published example and holds at the edges', () => {
    const [lower, upper] = wilson(81, 263);
    expect(lower).toBeCloseTo(0.2553, 4);
    expect(upper).toBeCloseTo(0.3662, 4);
    expect(wilson(0, 10)[0]).toBe(0);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
