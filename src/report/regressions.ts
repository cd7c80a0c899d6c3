import { type Condition, type Regressions, raised, type Watch } from '../trends/regressions.ts';
import { isoWeek } from '../trends/weeks.ts';
import { percent } from './wording.ts';

const CONDITIONS: Readonly<Record<Condition, string>> = {
  'no-baseline': 'no baseline: too few responses to hold it against',
  'no-looks': 'no whole week after the baseline yet',
  'series-break': 'rules, prompt or judge changed since the baseline',
  'no-data': 'NO DATA: responses before, none in the last whole week',
  'dead-judge': 'DEAD JUDGE: no answer to half or more of what it was asked in the last whole week',
};

/** What the watch says, for a terminal: what is raised, what cannot be judged, what is calm. */
export function regressionsText(regressions: Regressions): string {
  const { watches } = regressions;
  if (watches.length === 0) return 'No whole week of responses yet: nothing is watched.\n';
  const up = new Set(raised(regressions));
  const mute = watches.filter((watch) => watch.measured === undefined || watch.conditions.length > 0);
  const told = mute.filter((watch) => watch.category === '' || !sameAsModel(watch, mute));
  const calm = watches.filter((watch) => !up.has(watch) && !mute.includes(watch));
  return `${[
    up.size === 0 ? 'No regression is raised.' : `${up.size} raised`,
    ...watches.flatMap((watch, i) =>
      up.has(watch) ? raisedLines(watch, regressions.discovered.includes(i)) : [],
    ),
    ...(mute.length > 0 ? ['', 'Not judged, or with a doubt; none of this is health'] : []),
    ...told.map((watch) => `  ${name(watch)}: ${watch.conditions.map((one) => CONDITIONS[one]).join('; ')}`),
    ...(calm.length > 0 ? ['', 'Watched and calm'] : []),
    ...calm.map((watch) => `  ${name(watch)}: ${promise(watch)}`),
  ].join('\n')}\n`;
}

/** A category that stands as its model does is not told again. */
function sameAsModel({ model, conditions }: Watch, mute: readonly Watch[]): boolean {
  return mute.some(
    (other) =>
      other.category === '' && other.model === model && other.conditions.join() === conditions.join(),
  );
}

function name({ model, category, baselineName }: Watch): string {
  return `${model}, ${category || 'any issue'}, against ${baselineName}`;
}

function raisedLines(watch: Watch, discovered: boolean): string[] {
  const found = watch.measured!;
  const { lower, upper } = found.claim.candidate;
  const rate = found.candidate.events / found.candidate.trials;
  const page = found.cusum.alarm === null ? 'does not page' : `pages since ${isoWeek(found.cusum.alarm)}`;
  const claim = found.claim.risen
    ? 'The rise may be claimed.'
    : 'No claim of a rise can be made: the sequence reaches below the baseline’s ceiling.';
  return [
    `  ${name(watch)}: CUSUM ${page}; ${promise(watch)}`,
    `    flag share ${percent(rate)} over ${found.looks} weeks, 97.5 % confidence sequence ${percent(lower)} to ${percent(upper)}; ceiling of the baseline ${percent(found.claim.ceiling)}. ${claim}`,
    `    e-value ${found.evidence.toPrecision(3)}${discovered ? ', found by e-BH across streams (false discovery rate 5 %)' : ''}`,
  ];
}

function promise({ measured }: Watch): string {
  if (measured === undefined) return '';
  const { falseAlarmYear, medianDelay } = measured;
  const delay = medianDelay === null ? 'more than a year' : `${medianDelay} weekly looks`;
  return `chance of a false alarm within a year ${percent(falseAlarmYear)}, median delay to a 1.5-fold rise ${delay}`;
}
