import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Detector } from '../../src/domain/detector.ts';
import { inputOf, judgeAt, never } from '../../test/support/judge/harness.ts';
import {
  extraction,
  type Knowledge,
  oracle,
  readRequest,
  verification,
} from '../../test/support/judge/oracle.ts';
import { answer } from '../../test/support/judge/script.ts';
import { type JudgeServer, startJudgeServer } from '../../test/support/judge/server.ts';
import { CONTROLS, drawControls } from './controls.ts';

const FALSE_CLAIMS = [
  'Influenza is caused by bacteria.',
  'There is no maximum daily dose of paracetamol for healthy adults.',
  'Ibuprofen is recommended in the third trimester of pregnancy.',
];
const truth = new Map(CONTROLS.map((item) => [item.claim, item.truth]));
const knowledge: Knowledge = {
  verdict: (claim) => truth.get(claim) ?? (FALSE_CLAIMS.includes(claim) ? 'refuted' : 'supported'),
  isClaim: (sentence) => !/\b(?:you|your|I|me)\b/.test(sentence),
};

let server: JudgeServer;
beforeAll(async () => {
  server = await startJudgeServer(oracle(knowledge));
});
afterAll(() => server.close());

const claimCheck = (options = {}, events = {}): Detector =>
  judgeAt({ url: server.url, options, events }).detectors[0]!;
const check = (detector: Detector, response: string) =>
  detector.detect(inputOf({ name: 'x', response, prompt: 'And?' }), never);

describe('its cases, with a judge that knows the answers', () => {
  const detector = () => claimCheck();
  const { cases } = judgeAt({ url: 'http://127.0.0.1:9/v1' }).detectors[0]!;
  it.each(cases.mustFlag)('flags: $name', async (one) => {
    server.respondWith(oracle(knowledge));
    const outcome = await detector().detect(inputOf(one), never);
    expect(outcome).toMatchObject({ state: 'flagged', findings: [{ category: 'claim', rule: 'refuted' }] });
    if (outcome.state !== 'flagged') return;
    const [finding] = outcome.findings;
    expect(FALSE_CLAIMS).toContain(one.response.slice(finding!.start, finding!.end));
  });
  it.each(cases.mustPass)('passes: $name', async (one) => {
    expect(await detector().detect(inputOf(one), never)).toMatchObject({ state: 'clean' });
  });
  it.each(cases.mustAbstain)('abstains: $name', async (one) => {
    expect(await detector().detect(inputOf(one), never)).toEqual({
      state: 'abstained',
      reason: 'judge-empty',
    });
  });
});

describe('what it makes of verdicts', () => {
  const respond = (verdict: string, confidence = 0.9) =>
    server.respondWith((body) => {
      const { task, material } = readRequest(body);
      if (task === 'extract') return answer(extraction(material, knowledge));
      const verdicts = material.claims!.map(({ id }) => ({ id, verdict, severity: 'severe', confidence }));
      return answer({ verdicts });
    });
  it.each([
    ['supported', 'clean', 1],
    ['unsupported', 'clean', 0],
    ['not_checkable', 'clean', 0],
  ])('%s is %s with %d candidates', async (verdict, state, candidates) => {
    respond(verdict);
    expect(await check(claimCheck(), 'Bananas are berries.')).toEqual({ state, candidates });
  });
  it('only a confident refutation flags', async () => {
    respond('refuted', 0.49);
    expect(await check(claimCheck(), 'Bananas are berries.')).toMatchObject({
      state: 'clean',
      candidates: 1,
    });
    respond('refuted', 0.5);
    expect(await check(claimCheck(), 'Bananas are berries.')).toMatchObject({
      state: 'flagged',
      findings: [{ severity: 'severe', confidence: 0.5, claim: 1, start: 0, end: 20 }],
    });
  });
});

describe('quotes', () => {
  const respond = (claims: { claim: string; quote: string }[]) =>
    server.respondWith((body) => {
      const { task, material } = readRequest(body);
      return task === 'extract' ? answer({ claims }) : answer(verification(material, knowledge));
    });
  const bad = { claim: 'Cats bark.', quote: 'Cats do bark.' };
  const good = { claim: 'Dogs bark.', quote: 'Dogs bark.' };
  it('a claim without its words in the response is discarded, and the rest is not called clean', async () => {
    const counts: number[] = [];
    const detector = claimCheck(
      {},
      { discardedClaims: ({ count }: { count: number }) => counts.push(count) },
    );
    respond([bad, good]);
    expect(await check(detector, 'Dogs bark.')).toEqual({
      state: 'abstained',
      reason: 'judge-quote-not-found',
    });
    respond([bad]);
    expect(await check(detector, 'Dogs bark.')).toEqual({
      state: 'abstained',
      reason: 'judge-quote-not-found',
    });
    expect(counts).toEqual([1, 1]);
  });
  it('another claim that is refuted flags all the same', async () => {
    const claim = FALSE_CLAIMS[0]!;
    respond([bad, { claim, quote: claim }]);
    const outcome = await check(claimCheck(), `Dogs bark. ${claim}`);
    expect(outcome).toMatchObject({ state: 'flagged', findings: [{ claim: 1, start: 11 }] });
  });
});

describe('claim ids', () => {
  it.each<[string, (verdicts: { id: string }[]) => unknown[]]>([
    ['one is missing', (verdicts) => verdicts.slice(1)],
    ['one is given twice', (verdicts) => [...verdicts, verdicts[0]!]],
    ['one is unknown', (verdicts) => [...verdicts, { ...verdicts[0]!, id: 'zzzzz' }]],
    ['one stands in for another', (verdicts) => verdicts.map((one) => ({ ...one, id: verdicts[0]!.id }))],
    ['there are none', () => []],
  ])('nothing is used when %s', async (_name, spoil) => {
    server.respondWith((body) => {
      const { task, material } = readRequest(body);
      if (task === 'extract') return answer(extraction(material, knowledge));
      return answer({ verdicts: spoil(verification(material, knowledge).verdicts) });
    });
    const outcome = await check(claimCheck(), `Dogs bark. ${FALSE_CLAIMS[0]}`);
    expect(outcome).toEqual({ state: 'abstained', reason: 'judge-claim-ids' });
  });
});

describe('control items', () => {
  const told: { truth: string; correct: boolean }[] = [];
  const events = { control: (event: { truth: string; correct: boolean }) => void told.push(event) };
  it('travel unmarked among the claims and are counted', async () => {
    server.respondWith(oracle(knowledge));
    told.length = 0;
    expect(
      await check(claimCheck({ controls: { share: 1, window: 9, floor: 0.9 } }, events), 'Dogs bark.'),
    ).toEqual({
      state: 'clean',
      candidates: 1,
    });
    expect(told.map(({ correct }) => correct)).toEqual([true, true]);
    const { material } = readRequest(server.requests.at(-1)!);
    expect(material.claims).toHaveLength(3);
    expect(JSON.stringify(material)).not.toMatch(/control|truth/);
  });
  it('a judge that supports everything gets no clean verdict through', async () => {
    server.respondWith(oracle({ ...knowledge, verdict: () => 'supported' }));
    told.length = 0;
    const detector = claimCheck({ controls: { share: 1, window: 9, floor: 0.9 } }, events);
    expect(await check(detector, 'Dogs bark.')).toEqual({ state: 'abstained', reason: 'judge-malformed' });
    expect(told.map(({ correct }) => correct).sort()).toEqual([false, true]);
  });
  it('a flag stays a flag when a control item fails: no text may gain by spoiling them', async () => {
    server.respondWith(oracle({ ...knowledge, verdict: () => 'refuted' }));
    const detector = claimCheck({ controls: { share: 1, window: 9, floor: 0.9 } });
    expect(await check(detector, 'Dogs bark.')).toMatchObject({ state: 'flagged', candidates: 1 });
  });
  it('come as one true and one false, in their share', () => {
    expect(drawControls(0.2, () => 0.2)).toEqual([]);
    expect(drawControls(0.2, () => 0.19).map((item) => item.truth)).toEqual(['supported', 'refuted']);
  });
});

it('shows the verifier claims and evidence, not the response', async () => {
  server.respondWith(oracle(knowledge));
  const input = inputOf({ name: 'x', response: 'Dogs bark. I hope that helps you.', prompt: 'And?' });
  const evidence = [{ id: 'e1', text: input.response }];
  await claimCheck().detect({ ...input, evidence, country: 'DE' }, never);
  const { material } = readRequest(server.requests.at(-1)!);
  expect(Object.keys(material).sort()).toEqual(['claims', 'country', 'evidence']);
});
