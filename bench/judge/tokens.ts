import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inputOf, judgeAt, never } from '../../test/support/judge/harness.ts';
import { oracle } from '../../test/support/judge/oracle.ts';
import { startJudgeServer } from '../../test/support/judge/server.ts';
import { sharedFile } from '../../test/support/judge/shared.ts';

/**
 * Calls and tokens of 200 MedQuAD answers. There is no model here: prompt tokens are a quarter of the characters of
 * the prompt and its schema, the rule of thumb for English; completion tokens the same of an answer that makes every
 * sentence a claim.
 */
export async function benchTokens(answers: number): Promise<boolean> {
  const path = sharedFile('medquad/medquad_answers.jsonl.gz');
  if (path === undefined) {
    console.log('MedQuAD is not on this machine: skipped');
    return true;
  }
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const step = Math.floor(lines.length / answers);
  const rows = lines
    .filter((_, i) => i % step === 0)
    .slice(0, answers)
    .map((line) => JSON.parse(line) as { question: string; answer: string });

  const server = await startJudgeServer(oracle({ verdict: () => 'supported' }));
  let tokens = 0;
  const judge = judgeAt({
    url: server.url,
    events: {
      tokens: ({ count }) => {
        tokens += count;
      },
    },
  });
  const each: number[] = [];
  const calls: number[] = [];
  let abstained = 0;
  for (const { question, answer } of rows) {
    const [before, requests] = [tokens, server.requests.length];
    const input = inputOf({ name: 'medquad', response: answer, prompt: question });
    const outcomes = await Promise.all(judge.detectors.map(({ detect }) => detect(input, never)));
    if (outcomes.some(({ state }) => state === 'abstained')) abstained += 1;
    each.push(tokens - before);
    calls.push(server.requests.length - requests);
  }
  await server.close();
  each.sort((a, b) => a - b);
  const at = (share: number) => each[Math.floor(share * (each.length - 1))];
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
  console.log(
    `${rows.length} answers: most calls ${Math.max(...calls)}, mean ${(calls.reduce((a, b) => a + b, 0) / calls.length).toFixed(2)}`,
  );
  console.log(
    `tokens a response: mean ${mean.toFixed(0)}, median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`,
  );
  console.log(`abstained (too long, or more than 40 sentences): ${abstained}`);
  return Math.max(...calls) <= 3;
}
