import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { looksLikeInjection } from '../../detectors/claim-check/suspicion.ts';
import { INJECTIONS } from '../../test/support/judge/injection.ts';
import { sharedFile } from '../../test/support/judge/shared.ts';

/** How many injections raise suspicion, and how many ordinary answers do. */
export function benchSuspicion(): boolean {
  const raised = INJECTIONS.filter(({ text }) => looksLikeInjection(text)).length;
  console.log(`suspicion is raised by ${raised} of ${INJECTIONS.length} strings`);
  const path = sharedFile('medquad/medquad_answers.jsonl.gz');
  if (path === undefined) return true;
  const answers = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const alarmed = answers.filter((line) =>
    looksLikeInjection((JSON.parse(line) as { answer: string }).answer),
  );
  console.log(`and by ${alarmed.length} of ${answers.length} MedQuAD answers`);
  return true;
}
