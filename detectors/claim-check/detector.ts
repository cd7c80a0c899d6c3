import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import type { JudgeAccess } from '../../src/domain/judge.ts';
import { abstained, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { judgeText } from '../../src/judge/text.ts';
import { defineDetector } from '../kit/define.ts';
import { drawControls } from './controls.ts';
import { CLAIM_CHECK_PROMPTS, extractQuestion } from './questions.ts';
import type { Extraction } from './schema.ts';
import { looksLikeInjection } from './suspicion.ts';
import { type Verified, type VerifyJob, verifyClaims } from './verify.ts';

/** An answer longer than this in which the judge finds no claim at all was not read. UTF-16 units. */
const CLAIMLESS_LENGTH = 400;

interface LocatedClaim {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Checks the claims of a response: one call extracts them, one verifies them. Only a refuted claim flags.
 * Clean means that every extracted claim was verified and that the control items of the call, if any, came
 * out right; whatever falls short of that abstains.
 */
export function createClaimCheck(access: JudgeAccess, deadlineMs: number): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'claim-check',
    version: '1',
    also: CLAIM_CHECK_PROMPTS,
    categories: ['claim'],
    summary: 'A language model extracts the factual claims and refutes those that are wrong.',
    languages: 'any',
    required: true,
    deadlineMs,
    detect: (input, signal) => checkClaims(access, input, signal),
  });
}

async function checkClaims(
  access: JudgeAccess,
  input: DetectorInput,
  signal: AbortSignal,
): Promise<DetectorOutcome> {
  if (looksLikeInjection(input.response)) access.onSuspicion();
  const extraction = await access.ask(extractQuestion(input), signal);
  if (!extraction.ok) return abstained(extraction.reason);
  const extracted = extraction.value.claims.length;
  const claims = locate(extraction.value, input.response);
  const discarded = extracted - claims.length;
  if (discarded > 0) access.onDiscarded(discarded);
  if (claims.length === 0) {
    if (discarded > 0) return abstained('judge-quote-not-found');
    return input.response.length > CLAIMLESS_LENGTH ? abstained('judge-empty') : found([], 0);
  }
  const job: VerifyJob = {
    claims: claims.map(({ claim }) => judgeText(claim)),
    controls: drawControls(access.controlShare, access.random),
    context: input,
  };
  const verified = await verifyClaims(access.ask, job, access.random, signal);
  if (!verified.ok) return abstained(verified.reason);
  for (const { item, correct } of verified.value.controls) access.onControl(item.truth, correct);
  const findings = findingsOf(claims, verified.value, access.minConfidence);
  await askSecond(access, job, findings.length > 0, signal);
  if (findings.length > 0) return found(findings, checkable(verified.value));
  if (discarded > 0) return abstained('judge-quote-not-found');
  // A reply that is wrong about what everybody knows is no ground for calling anything clean.
  if (verified.value.controls.some(({ correct }) => !correct)) return abstained('judge-malformed');
  return found([], checkable(verified.value));
}

/** Claims whose quote stands in the response; the others were made up or altered. */
function locate(extraction: Extraction, response: string): LocatedClaim[] {
  const located: LocatedClaim[] = [];
  for (const { claim, quote } of extraction.claims) {
    const start = response.indexOf(quote);
    if (start >= 0) located.push({ claim, start, end: start + quote.length });
  }
  return located;
}

function findingsOf(claims: readonly LocatedClaim[], verified: Verified, minConfidence: number): Finding[] {
  const findings: Finding[] = [];
  for (const [index, { verdict, confidence, severity }] of verified.verdicts.entries()) {
    if (verdict !== 'refuted' || confidence < minConfidence || confidence <= 0) continue;
    const { claim, start, end } = claims[index]!;
    findings.push({
      category: 'claim',
      severity,
      confidence,
      start,
      end,
      rule: 'refuted',
      explanation: `The judge holds this claim to be false: ${claim}`,
      claim: index + 1,
    });
  }
  return findings;
}

function checkable(verified: Verified): number {
  return verified.verdicts.filter(({ verdict }) => verdict === 'supported' || verdict === 'refuted').length;
}

/** The second judge verifies the same claims; it is counted, it changes nothing. */
async function askSecond(
  access: JudgeAccess,
  job: VerifyJob,
  flagged: boolean,
  signal: AbortSignal,
): Promise<void> {
  if (access.second === undefined) return;
  const answer = await verifyClaims(access.second, { ...job, controls: [] }, access.random, signal);
  if (!answer.ok) return;
  const refutes = answer.value.verdicts.some(
    ({ verdict, confidence }) => verdict === 'refuted' && confidence >= access.minConfidence,
  );
  access.onSecond(refutes === flagged);
}
