import { isoWeek } from '../../trends/weeks.ts';
import { calibrationText } from '../calibration.ts';
import { percent } from '../wording.ts';
import { type Block, few, named, numeric, type Section, tableOr } from './blocks.ts';
import type { WeeklyModel } from './model.ts';
import { suppressions } from './rates.ts';

/** The sections about the monitor itself: what it did not see, how it is calibrated, what changed, what is hidden. */
export function healthSections(model: WeeklyModel): Section[] {
  return [
    calibrationSection(model),
    abstentionSection(model),
    judgeSection(model),
    versionSection(model),
    privacySection(model),
    suppressedSection(model),
  ];
}

function calibrationSection({ calibration, trend }: WeeklyModel): Section {
  const period = `${isoWeek(trend.scope.from)} to ${isoWeek(trend.scope.to)}`;
  const none = calibration.state.decided === 0;
  const lines = calibrationText(calibration)
    .split('\n')
    .slice(1)
    .map((line) => line.trim().replace(/ {2,}/g, ': '))
    .filter((line) => line !== '');
  return {
    title: `Calibration by physicians, ${period}`,
    blocks: none && calibration.state.labelled === 0 ? [NO_LABELS] : [{ kind: 'list', lines }],
  };
}

const NO_LABELS: Block = {
  kind: 'text',
  text: 'Not calibrated: no response of this period was labelled, so neither what flags are worth nor the agreement of reviewers is known. “factwatch review export” draws responses for labelling.',
};

function abstentionSection({ abstentions, points, minimumCell }: WeeklyModel): Section {
  const all = points.find(({ model }) => model === 'all');
  const coverage = all?.coverage === undefined ? 'unknown' : percent(all.coverage);
  const abstained = all?.abstained === undefined ? 'unknown' : percent(all.abstained);
  return {
    title: 'Abstentions and coverage',
    blocks: [
      {
        kind: 'text',
        text: `No answer from a needed detector: ${abstained} of the responses it was to see. In the denominator: ${coverage} of all recorded responses of the week. An abstention is never read as health.`,
      },
      tableOr(
        'Every detector answered every response it was to see.',
        'Detectors without an answer',
        [named('detector'), named('reason'), numeric('responses')],
        abstentions.map((row) => [row.detector, row.reason, few(row.responses, minimumCell)]),
      ),
    ],
  };
}

function judgeSection({ judge, judgeSpending, minimumCell }: WeeklyModel): Section {
  const rows = judge.map(({ judge: name, prompt, asked, flagged, abstained }) => [
    name,
    prompt,
    few(asked, minimumCell),
    few(flagged, minimumCell),
    few(abstained, minimumCell),
    abstained * 2 >= asked ? 'dead: half or more without an answer' : 'answers',
  ]);
  const columns = [
    named('judge'),
    named('prompt'),
    numeric('asked'),
    numeric('flagged'),
    numeric('no answer'),
    named('state'),
  ];
  return {
    title: 'Judge: health and cost',
    blocks: [
      tableOr('No judge was at work in this week.', 'By judge and prompt', columns, rows),
      ...spendingBlocks(judgeSpending),
    ],
  };
}

function spendingBlocks(spending: WeeklyModel['judgeSpending']): Block[] {
  if (spending.length === 0) return [];
  const count = (value: number) => value.toLocaleString('en-US');
  const lines = spending.map(({ judge, requests, promptTokens, cachedTokens, completionTokens, usd }) => {
    const price = usd > 0 ? `${usd.toFixed(2)} US dollars` : 'no price is configured';
    const cached = cachedTokens > 0 ? ` and ${count(cachedTokens)} cached` : '';
    return `${judge}: ${count(requests)} requests, ${count(promptTokens)}${cached} tokens in, ${count(completionTokens)} out: ${price}.`;
  });
  return [
    {
      kind: 'text',
      text: 'Requests that were made in this week, for whichever responses, with control items, anchors and second opinions; by the prices configured then:',
    },
    { kind: 'list', lines },
  ];
}

function versionSection({ versions, trend, minimumCell }: WeeklyModel): Section {
  const rows = versions.map((one) => [
    one.ruleSet,
    one.judge || 'none',
    one.prompt || 'none',
    one.first,
    one.last,
    few(one.responses, minimumCell),
  ]);
  const breaks = trend.breaks.map(isoWeek).join(', ');
  return {
    title: 'Changes of rules, prompt or judge',
    blocks: [
      {
        kind: 'text',
        text:
          breaks === ''
            ? 'None in the period shown: one series.'
            : `The series breaks in ${breaks}; no ratio is given across a break without a bridge.`,
      },
      tableOr(
        'No version.',
        'Versions that scored responses of the period shown',
        [
          named('rules'),
          named('judge'),
          named('prompt'),
          named('first day'),
          named('last day'),
          numeric('responses'),
        ],
        rows,
      ),
    ],
  };
}

function privacySection({ redactions, letters, minimumCell }: WeeklyModel): Section {
  return {
    title: 'Redaction, withheld and dead-lettered',
    blocks: [
      tableOr(
        'No identifier was removed.',
        'Identifiers removed before anything else saw the text',
        [named('type'), numeric('removals')],
        redactions.map(({ type, count }) => [type, few(count, minimumCell)]),
      ),
      tableOr(
        'No message was withheld or dead-lettered.',
        'Messages without a verdict, by reference, by hour of receipt',
        [named('kind'), named('code'), numeric('messages')],
        letters.map(({ kind, code, messages }) => [kind, code, few(messages, minimumCell)]),
      ),
    ],
  };
}

function suppressedSection(model: WeeklyModel): Section {
  return {
    title: 'Not shown',
    blocks: [
      tableOr(
        'Nothing of this week had to be suppressed.',
        `Suppressed below ${model.minimumCell} users, or by the NCHS standards for proportions`,
        [named('cell'), named('figure'), named('why')],
        suppressions(model),
      ),
      {
        kind: 'text',
        text: 'For readers inside: what is hidden here may follow from what stands beside it.',
      },
    ],
  };
}
