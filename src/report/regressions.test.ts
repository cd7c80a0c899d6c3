import { expect, it } from 'vitest';
import { watchStreams } from '../trends/regressions.ts';
import type { Stream } from '../trends/streams.ts';
import { regressionsText } from './regressions.ts';

const WEEKS = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09'];

function stream(model: string, category: Stream['category'], from: number, events: number): Stream {
  const looks = WEEKS.slice(from).map((week) => ({ week, trials: 1000, events, versions: ['r1'] }));
  return { model, category, looks };
}

it('tells what is raised apart from what cannot be judged and what is calm', () => {
  const text = regressionsText(
    watchStreams(
      [
        stream('old', '', 0, 20),
        stream('new', '', 5, 70),
        { ...stream('gone', '', 0, 20), looks: stream('gone', '', 0, 20).looks.slice(0, 2) },
      ],
      [{ week: WEEKS[5]!, model: 'old', asked: 10, abstained: 9 }],
      WEEKS,
    ),
  );
  expect(text).toMatch(/^1 raised\n {2}new, any issue, against (old|gone): CUSUM pages since 2026-W07/);
  expect(text).toMatch(/The rise may be claimed\./);
  expect(text).toMatch(/old, any issue, .*DEAD JUDGE/);
  expect(text).toMatch(/gone, any issue, .*no whole week after the baseline/);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
  expect(regressionsText(watchStreams([], [], WEEKS))).toMatch(/^No whole week/);
});
