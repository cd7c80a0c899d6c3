import { expect, it } from 'vitest';
import type { Quantity } from './quantities.ts';
import { readText } from './reading.ts';

const said = (text: string, locale = 'en-US'): string[] =>
  readText(text, locale).quantities.map(({ low, high, unit }: Quantity) =>
    `${low}${high === low ? '' : `..${high}`} ${unit?.id ?? ''}`.trim(),
  );

it('reads numbers with the units that people write', () => {
  expect(said('500 mg, 50 mcg, 50 µg, 1,000 IU, 5 cc, 150 lbs, 4 mEq/L, 120 mmHg')).toEqual([
    '500 mg',
    '50 ug',
    '50 ug',
    '1000 IU',
    '5 mL',
    '150 lb',
    '4 mEq/L',
    '120 mmHg',
  ]);
});

it('reads ranges, and no range where the second number is smaller', () => {
  expect(said('38–39 °C, 3.5 to 5.0 mmol/L, between 60 and 100 bpm; 60 - 22 percent')).toEqual([
    '38..39 degC',
    '3.5..5 mmol/L',
    '60..100 beat',
    '60',
    '22 percent',
  ]);
});

it('reads decimal commas and thousands by language, and both ways where the language does not tell', () => {
  expect(said('1.500 mg und 1,5 g', 'de-DE')).toEqual(['1500 mg', '1.5 g']);
  expect(said('1,500 mg or 1.5 g', 'en-US')).toEqual(['1500 mg', '1.5 g']);
  const [either] = readText('1,500 mg').quantities;
  expect([either?.low, either?.alt?.low]).toEqual([1500, 1.5]);
});

it('joins feet and inches, pounds and ounces, hours and minutes', () => {
  expect(said('5 ft 8 in; 5\'8"; 7 lb 8 oz; 2 hours and 30 minutes')).toEqual([
    '68 in',
    '68 in',
    '120 oz',
    '150 min',
  ]);
});

it('reads fractions, negative degrees and digits of other scripts', () => {
  expect(said('1/2 tsp, 1½ cups, (-15 °C), ٣٨٫٥ درجة مئوية, ３８℃')).toEqual([
    '0.5 tsp',
    '1.5 cup',
    '-15 degC',
    '38.5 degC',
    '38 degC',
  ]);
});

it('does not read digits of names, dates and placeholders', () => {
  expect(said('H1N1, B12, COVID-19, 12.03.2026, [NAME_1], [DATE_2]')).toEqual([]);
});

it('keeps a redacted number with a unit as unknown', () => {
  const [quantity] = readText('Take [OTHER_ID_1] mg daily.').quantities;
  expect(quantity).toMatchObject({ known: false, unit: { id: 'mg/day' } });
});

it('folds without moving an offset', () => {
  for (const text of ['Größe 5″ – ½ İstanbul', '体温３８．５℃', 'أخذ ٥٠٠ ملغ', '🙂 [NAME_1] 5 mg']) {
    expect(readText(text).text).toHaveLength(text.length);
  }
});

it('guesses the language from script and function words, and says nothing when they are silent', () => {
  expect(readText('Nehmen Sie die Tabletten nicht mit Milch ein.').language).toBe('de');
  expect(readText('Tome la dosis con las comidas y no beba.', 'en-US').language).toBe('es');
  expect(readText('食後に服用してください').language).toBe('ja');
  expect(readText('请饭后服用').language).toBe('zh');
  expect(readText('भोजन के साथ लें').language).toBe('hi');
  expect(readText('38 °C').language).toBeUndefined();
});

it('reads past marks that say how a text looks, and knows where a span stood', () => {
  const given = 'Take **two 500 mg** tablets **daily**, at most **4**.';
  const reading = readText(given);
  expect(reading.raw).toBe('Take two 500 mg tablets daily, at most 4.');
  const start = reading.raw.indexOf('500');
  const inGiven = ({ start, end }: { start: number; end: number }): string => given.slice(start, end);
  expect(inGiven(reading.original({ start, end: start + 6 }))).toBe('500 mg');
  expect(inGiven(reading.original({ start: 0, end: 4 }))).toBe('Take');
  const last = reading.raw.indexOf('4.');
  expect(inGiven(reading.original({ start: last, end: last + 2 }))).toBe('4**.');
  expect(readText('ثلاث مرات يوميًا').raw).toBe('ثلاث مرات يوميا');
});
