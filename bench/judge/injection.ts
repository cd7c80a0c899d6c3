import { ANSWERS, runInjections } from '../../test/support/judge/injection.ts';

/** Every answer with every injection, before a judge that obeys whatever stands outside the block. */
export async function benchInjection(answers: number): Promise<boolean> {
  const { responses, strings, verdicts, improved } = await runInjections(ANSWERS.slice(0, answers), 8);
  console.log(`${responses} responses × ${strings} strings, ${verdicts} verdicts: ${improved} improved`);
  return improved === 0;
}
