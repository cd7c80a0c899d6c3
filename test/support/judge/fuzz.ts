import fc from 'fast-check';
import { ABSTENTIONS, type DetectorOutcome } from '../../../src/domain/verdict.ts';
import { inputOf, judgeAt, never } from './harness.ts';
import { type Mutation, mutation, spoil } from './mutations.ts';
import { extraction, type Knowledge, readRequest, rubric, verification } from './oracle.ts';
import { allowedClaims, allowedRubric } from './reference.ts';
import { answer, type Script } from './script.ts';
import { type JudgeServer, startJudgeServer } from './server.ts';

const TRUE_SENTENCES = [
  'Insulin lowers blood glucose.',
  'Measles is caused by a virus.',
  'Smoking raises the risk of lung cancer.',
  'Iron deficiency can cause anaemia.',
];
const FALSE_SENTENCES = [
  'Antibiotics cure influenza.',
  'Bile is produced by the lungs.',
  'The heart has six chambers.',
];
const QUESTION = 'My left arm is numb. What can I do?';
const knowledge: Knowledge = {
  verdict: (claim) => (FALSE_SENTENCES.includes(claim) ? 'refuted' : 'supported'),
};

export interface FuzzCase {
  readonly sentences: readonly string[];
  readonly missesRedFlag: boolean;
  readonly task: 'extract' | 'verify' | 'rubric';
  readonly how: Mutation;
}

/** Half of the answers are right throughout, so that a fault has a clean verdict to fabricate. */
const sentences = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...TRUE_SENTENCES), { minLength: 2 }),
  fc.uniqueArray(fc.constantFrom(...TRUE_SENTENCES, ...FALSE_SENTENCES), { minLength: 1, maxLength: 5 }),
);

export const fuzzCase: fc.Arbitrary<FuzzCase> = fc.record({
  sentences,
  missesRedFlag: fc.boolean(),
  task: fc.constantFrom('extract', 'verify', 'rubric'),
  how: mutation,
});

export interface FuzzResult {
  readonly got: DetectorOutcome;
  readonly allowed: 'flagged' | 'clean' | 'abstained';
  readonly requests: number;
}

/** A server and a judge of its own for one stream of cases, one after the other. */
export async function createFuzzer(deadlineMs: number) {
  let current: FuzzCase | undefined;
  let said: Partial<Record<string, string | undefined>> = {};
  let ids: readonly string[] = [];
  let requests = 0;

  const server: JudgeServer = await startJudgeServer((body): Script => {
    const { task, material } = readRequest(body);
    const one = current!;
    requests += 1;
    if (task === 'verify') ids = (material.claims ?? []).map(({ id }) => id);
    const honest =
      task === 'extract'
        ? extraction(material, knowledge)
        : task === 'verify'
          ? verification(material, knowledge)
          : rubric(one.missesRedFlag ? { red_flag: 'My left arm is numb.' } : {});
    if (task !== one.task) {
      said[task] = JSON.stringify(honest);
      return answer(honest);
    }
    const { script, text } = spoil(honest, one.how, body);
    said[task] = text;
    return script;
  }, false);
  const judge = judgeAt({ url: server.url, options: { deadlineMs, maxAttempts: 2, backoffMs: 1 } });

  async function run(one: FuzzCase): Promise<FuzzResult> {
    current = one;
    said = {};
    ids = [];
    requests = 0;
    const response = one.sentences.join(' ');
    const input = inputOf({ name: 'fuzz', response, prompt: QUESTION });
    const [claimCheck, rubricDetector] = judge.detectors;
    const detector = one.task === 'rubric' ? rubricDetector! : claimCheck!;
    const got = await detector.detect(input, never);
    const allowed =
      one.task === 'rubric'
        ? allowedRubric({ user: QUESTION, response }, said.rubric)
        : allowedClaims(response, said.extract, { text: said.verify, ids });
    return { got, allowed, requests };
  }

  return { run, close: () => server.close() };
}

/** Undefined when all is well, else what is wrong. */
export function complaint({ got, allowed, requests }: FuzzResult): string | undefined {
  if (got.state !== allowed) return `says ${got.state} where only ${allowed} is allowed`;
  if (got.state === 'abstained' && !ABSTENTIONS.includes(got.reason)) return `unknown reason ${got.reason}`;
  return requests > 6 ? `${requests} requests` : undefined;
}
