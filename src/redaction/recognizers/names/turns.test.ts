import { expect, test } from 'vitest';
import { RawText } from '../../../domain/text.ts';
import { createRedactor } from '../../index.ts';

const redactor = createRedactor();

function names(text: string, locale: string): string[] {
  const result = redactor.open({ locale }).redact(new RawText(text));
  if (!result.ok) throw new Error(result.code);
  return result.remarks.filter(({ type }) => type === 'NAME').map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['DOCTOR: Morning.\nPATIENT: Still coughing\nDOCTOR: Any fever?\nPATIENT: hang on', 'en-US'],
  ['ARZT: Guten Morgen\nPATIENT: Husten seit Tagen\nARZT: Rauchen Sie?', 'de-DE'],
  ['MEDICO: Buongiorno\nPAZIENTE: Buongiorno dottore\nMEDICO: Da quando?', 'it-IT'],
])('what is said in turns is nobody: %j', (text, locale) => {
  expect(names(text, locale)).toEqual([]);
});

test('a turn that is a name is one', () => {
  const call = 'AGENT: Who am I speaking with?\nCALLER: Latoya Prewitt\nAGENT: How can I help?';
  expect(names(call, 'en-US')).toContain('Latoya Prewitt');
});

test('on a form the label announces the name, whatever stands behind it', () => {
  const family = 'Mother: Agnieska Wetherlow (breast ca)\nFather: Janko Tarquinelli, d. 1999';
  expect(names(family, 'en-US')).toEqual(['Agnieska Wetherlow', 'Janko Tarquinelli']);
  const list =
    'Patient: Vogtmar, Ulf, 57\nDoctor: Kernholt\nPatient: Zabrowsk, Ina, 44\nDoctor: Pelligro, ward 2';
  expect(names(list, 'en-US')).toEqual(['Vogtmar, Ulf', 'Kernholt', 'Zabrowsk, Ina', 'Pelligro']);
});
