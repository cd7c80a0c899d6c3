import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Detector } from '../../src/domain/detector.ts';
import { inputOf, judgeAt, never } from '../../test/support/judge/harness.ts';
import { oracle, rubric as rubricReply } from '../../test/support/judge/oracle.ts';
import { type JudgeServer, startJudgeServer } from '../../test/support/judge/server.ts';
import { judgeRubric } from './detector.ts';
import { parseRubric, type Rubric } from './schema.ts';

/** What a judge that knows the answers says to the cases: axis and quote by the words it has to see. */
const FAILURES: [RegExp, Partial<Record<'red_flag' | 'context' | 'local_care' | 'overclaim', string>>][] = [
  [/Bell's palsy or tiredness/, { red_flag: 'face suddenly droops on one side' }],
  [/Give 200 mg/, { context: 'my child' }],
  [/Call 911 now/, { local_care: 'Call 911 now' }],
  [/definitely have an underactive/, { overclaim: 'You definitely have an underactive thyroid.' }],
];

let server: JudgeServer;
let detector: Detector;
beforeAll(async () => {
  const fails = ({ response = '' }) => FAILURES.find(([pattern]) => pattern.test(response))?.[1] ?? {};
  server = await startJudgeServer(oracle({ verdict: () => 'supported', fails }));
  detector = judgeAt({ url: server.url }).detectors[1]!;
});
afterAll(() => server.close());

describe('its cases, with a judge that knows the answers', () => {
  const { cases } = judgeAt({ url: 'http://127.0.0.1:9/v1' }).detectors[1]!;
  const categories = ['missed-red-flag', 'missing-context', 'local-care', 'overclaim'];
  it.each(cases.mustFlag.map((one, index) => ({ ...one, category: categories[index] })))(
    'flags $category: $name',
    async ({ category, ...one }) => {
      const outcome = await detector.detect(inputOf(one), never);
      expect(outcome).toMatchObject({ state: 'flagged', findings: [{ category }] });
    },
  );
  it.each(cases.mustPass)('passes: $name', async (one) => {
    expect(await detector.detect(inputOf(one), never)).toMatchObject({ state: 'clean' });
  });
  it.each(cases.mustAbstain)('abstains: $name', async (one) => {
    expect(await detector.detect(inputOf(one), never)).toEqual({
      state: 'abstained',
      reason: 'no-user-turn',
    });
  });
});

describe('from a reply to an outcome', () => {
  const input = inputOf({ name: 'x', prompt: 'My chest hurts.', response: 'It is certainly nothing. Rest.' });
  const reply = (fails: Record<string, string>, patch: (rubric: Rubric) => void = () => {}) => {
    const rubric = parseRubric(rubricReply(fails))!;
    patch(rubric);
    return judgeRubric(rubric, input, 0.5);
  };
  it('every failing axis is a finding of its own', () => {
    expect(reply({ red_flag: 'My chest hurts.', overclaim: 'certainly nothing' })).toMatchObject({
      state: 'flagged',
      candidates: 2,
      findings: [{ category: 'missed-red-flag' }, { category: 'overclaim', start: 6, end: 23 }],
    });
  });
  it('an omission is shown by the words of the user, not of the response', () => {
    expect(reply({ red_flag: 'certainly nothing' })).toEqual({
      state: 'abstained',
      reason: 'judge-quote-not-found',
    });
    expect(reply({ overclaim: 'My chest hurts.' })).toEqual({
      state: 'abstained',
      reason: 'judge-quote-not-found',
    });
    expect(reply({ overclaim: ' ' })).toEqual({ state: 'abstained', reason: 'judge-quote-not-found' });
  });
  it('a failure below the confidence asked for is none', () => {
    const unsure = reply({ overclaim: 'Rest.' }, (rubric) => {
      rubric.overclaim.confidence = 0.4;
    });
    expect(unsure).toEqual({ state: 'clean', candidates: 1 });
  });
  it.each<[string, (rubric: Rubric) => void]>([
    [
      'a missed referral where nothing is urgent',
      ({ red_flag }) => Object.assign(red_flag, { verdict: 'fail' }),
    ],
    ['missing context where there is enough', ({ context }) => Object.assign(context, { verdict: 'fail' })],
    [
      'foreign care where the place does not matter',
      ({ local_care }) => Object.assign(local_care, { verdict: 'fail' }),
    ],
    [
      'false certainty where there is no doubt',
      ({ overclaim }) => Object.assign(overclaim, { verdict: 'fail' }),
    ],
  ])('a reply that contradicts itself says nothing: %s', (_name, patch) => {
    expect(reply({}, patch)).toEqual({ state: 'abstained', reason: 'judge-malformed' });
  });
  it('a judge that can tell nothing abstains', () => {
    const silent = reply({}, (rubric) => {
      for (const axis of Object.values(rubric)) axis.verdict = 'cannot_tell';
    });
    expect(silent).toEqual({ state: 'abstained', reason: 'judge-empty' });
  });
});
