import { expect, it } from 'vitest';
import { loadRetractions, parseRetractions } from './retractions.ts';

const FIXTURE = new URL('fixtures/retractions.csv', import.meta.url).pathname;

it('reads twenty rows and keeps the full retractions', () => {
  const list = loadRetractions(FIXTURE);
  expect(list.size).toBe(16);
  expect(list.dateOf('10.5555/INVENTED.2003')).toBe('3/3/2024');
  expect(list.dateOf('10.5555/invented.2017')).toBeUndefined();
});

it('refuses a list without the columns, and a file that is not there', () => {
  expect(() => parseRetractions('Title,DOI\nx,10.1/x\n')).toThrow(/OriginalPaperDOI/);
  expect(() => loadRetractions(`${FIXTURE}.missing`)).toThrow();
});

it('knows nothing without a list', () => {
  expect(loadRetractions(undefined).size).toBe(0);
});
