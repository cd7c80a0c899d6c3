import { expect, test } from 'vitest';
import { isoWeek, weekDays } from './weeks.ts';

test.each([
  ['2026-06-08', '2026-W24'],
  ['2026-06-14', '2026-W24'],
  ['2026-01-01', '2026-W01'],
  ['2027-01-01', '2026-W53'],
  ['2024-12-30', '2025-W01'],
])('%s lies in %s', (day, week) => {
  expect(isoWeek(day)).toBe(week);
  const days = weekDays(week)!;
  expect(days.from <= day && day <= days.to).toBe(true);
});

test('a week that the year does not have is none', () => {
  expect(weekDays('2026-W53')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  expect(weekDays('2025-W53')).toBeUndefined();
  expect(weekDays('2026-W00')).toBeUndefined();
  expect(weekDays('week 3')).toBeUndefined();
});
