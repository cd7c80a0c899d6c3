import { describe, expect, it } from 'vitest';
import { inputOf, judgeAt, never } from '../../test/support/judge/harness.ts';
import { createChatModel } from '../adapters/openai/chat-model.ts';

/**
 * Opt-in: the cases of both detectors against a real endpoint. Set OPENAI_API_KEY, or FACTWATCH_JUDGE_URL for
 * any other; FACTWATCH_JUDGE_MODEL names the model. A model is not held to every case: eight in ten.
 */
const { OPENAI_API_KEY, FACTWATCH_JUDGE_URL, FACTWATCH_JUDGE_MODEL = 'gpt-4.1-mini' } = process.env;
const url = FACTWATCH_JUDGE_URL ?? (OPENAI_API_KEY ? 'https://api.openai.com/v1' : undefined);

describe.skipIf(url === undefined)('a real judge (needs OPENAI_API_KEY or FACTWATCH_JUDGE_URL)', () => {
  it('gets most cases right and answers in the form asked for', async () => {
    const model = createChatModel({ baseUrl: url!, apiKey: OPENAI_API_KEY ?? '', timeoutMs: 60_000 });
    const judge = judgeAt({
      url: url!,
      options: { model: FACTWATCH_JUDGE_MODEL, deadlineMs: 60_000 },
      deps: { model },
    });
    let right = 0;
    let asked = 0;
    for (const { cases, detect } of judge.detectors) {
      const expected = [
        ...cases.mustFlag.map((one) => ({ one, state: 'flagged' })),
        ...cases.mustPass.map((one) => ({ one, state: 'clean' })),
        ...cases.mustAbstain.map((one) => ({ one, state: 'abstained' })),
      ];
      for (const { one, state } of expected) {
        asked += 1;
        if ((await detect(inputOf(one), never)).state === state) right += 1;
      }
    }
    expect(right / asked).toBeGreaterThanOrEqual(0.8);
  }, 600_000);
});
