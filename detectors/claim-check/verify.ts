import type { DetectorInput } from '../../src/domain/detector.ts';
import type { AskJudge, ControlItem, JudgeAnswer } from '../../src/domain/judge.ts';
import type { RedactedText } from '../../src/domain/text.ts';
import { judgeText } from '../../src/judge/text.ts';
import { type NumberedClaim, verifyQuestion } from './questions.ts';
import type { Verification } from './schema.ts';

type ClaimVerdict = Verification['verdicts'][number];

export interface Verified {
  /** In the order of the claims that were asked about. */
  readonly verdicts: readonly ClaimVerdict[];
  readonly controls: readonly { readonly item: ControlItem; readonly correct: boolean }[];
}

export interface VerifyJob {
  readonly claims: readonly RedactedText[];
  readonly controls: readonly ControlItem[];
  readonly context: Pick<DetectorInput, 'evidence' | 'citations' | 'country' | 'createdAt'>;
}

/**
 * One call for all claims. Control items stand at random places among them under ids of the same make, so
 * that nothing tells them apart. The reply must hold every id exactly once and no other, else nothing of it
 * is used (`judge-claim-ids`).
 */
export async function verifyClaims(
  ask: AskJudge,
  job: VerifyJob,
  random: () => number,
  signal: AbortSignal,
): Promise<JudgeAnswer<Verified>> {
  const entries = mix(job, random);
  const answer = await ask(verifyQuestion(entries, job.context), signal);
  if (!answer.ok) return answer;
  const given = new Map(answer.value.verdicts.map((verdict) => [verdict.id, verdict]));
  const complete = entries.every((entry) => given.has(entry.id));
  if (!complete || answer.value.verdicts.length !== entries.length) {
    return { ok: false, reason: 'judge-claim-ids' };
  }
  const verdicts: ClaimVerdict[] = new Array(job.claims.length);
  const controls: { item: ControlItem; correct: boolean }[] = [];
  for (const entry of entries) {
    const verdict = given.get(entry.id)!;
    if (entry.control === undefined) verdicts[entry.index] = verdict;
    else controls.push({ item: entry.control, correct: verdict.verdict === entry.control.truth });
  }
  return { ok: true, value: { verdicts, controls } };
}

interface Entry extends NumberedClaim {
  readonly index: number;
  readonly control?: ControlItem;
}

function mix(job: VerifyJob, random: () => number): Entry[] {
  const taken = new Set<string>();
  const id = () => {
    for (;;) {
      const candidate = Math.floor(random() * 2 ** 20)
        .toString(36)
        .padStart(4, '0');
      if (!taken.has(candidate) && taken.add(candidate)) return candidate;
    }
  };
  const entries: Entry[] = job.claims.map((claim, index) => ({ id: id(), claim, index }));
  for (const control of job.controls) {
    const place = Math.floor(random() * (entries.length + 1));
    entries.splice(place, 0, { id: id(), claim: judgeText(control.claim), index: -1, control });
  }
  return entries;
}
