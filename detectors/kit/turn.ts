import type { DetectorInput } from '../../src/domain/detector.ts';
import { promptReadingOf, type Reading, readText } from './reading.ts';

/** How much of the response is read as the answer to what the user gave. */
const ANSWER = 500;
const LONGEST_TURN = 600;

/** The user's turn and the beginning of the response as one text; `offset` is where the response begins. */
export function withTurn(
  input: DetectorInput,
  response: Reading,
): { readonly reading: Reading; readonly offset: number } | undefined {
  const prompt = promptReadingOf(input)?.raw;
  if (prompt === undefined || prompt.length > LONGEST_TURN || !/\p{Nd}/u.test(prompt)) return undefined;
  const [first] = response.quantities;
  if (!first || first.start > ANSWER) return undefined;
  const answer = response.raw.slice(0, ANSWER);
  const end = answer.length < response.raw.length ? Math.max(0, answer.search(/\s\S*$/)) : answer.length;
  return {
    reading: readText(`${prompt}\n${answer.slice(0, end)}`, input.locale),
    offset: prompt.length + 1,
  };
}
