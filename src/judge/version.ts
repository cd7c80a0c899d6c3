import { composeRequest } from './compose.ts';
import { sha256 } from './random.ts';
import { judgeText } from './text.ts';

/**
 * One hash over everything that is said to the judge: prompts and schemas as the detectors give them, and
 * the frame in which text is put, taken from a composed example so that a change of the code shows. 16 hex.
 */
export function promptHash(prompts: readonly string[]): string {
  const frame = composeRequest(
    {
      task: 'extract',
      prompt: { instructions: 'i', reminder: 'r' },
      material: { text: judgeText('<a>\u200b') },
      schema: {},
      parse: () => undefined,
      maxOutputTokens: 1,
    },
    'm',
    'n',
  );
  return sha256([frame.system, frame.user, ...prompts].join('\u0000')).slice(0, 16);
}
