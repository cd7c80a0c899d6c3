import { expect, test } from 'vitest';
import { monthsOf } from '../../../scripts/months.ts';
import { MONTH_CUES } from './months.ts';

test('the written months are those that ICU has', () => {
  expect(MONTH_CUES.month).toEqual(monthsOf());
});
