import { expect, it } from 'vitest';
import { createControlMonitor } from './controls.ts';

it('says nothing below ten items', () => {
  const monitor = createControlMonitor(200, 0.9);
  for (let i = 0; i < 9; i++) expect(monitor.add(false).alarm).toBe(false);
  expect(monitor.add(false)).toMatchObject({ accuracy: 0, items: 10, alarm: true });
});

it('stays quiet while the floor lies within the interval', () => {
  const monitor = createControlMonitor(200, 0.9);
  for (let i = 0; i < 200; i++) expect(monitor.add(i % 8 !== 0).alarm).toBe(false);
});

it('looks at the latest items only', () => {
  const monitor = createControlMonitor(50, 0.9);
  for (let i = 0; i < 50; i++) monitor.add(false);
  for (let i = 0; i < 50; i++) monitor.add(true);
  expect(monitor.state()).toMatchObject({ accuracy: 1, items: 50, alarm: false });
});
