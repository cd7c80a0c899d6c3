import { readFileSync } from 'node:fs';
import type { DetectorInput } from '../../src/domain/detector.ts';
import type { JudgeQuestion, Material, Prompt } from '../../src/domain/judge.ts';
import type { RedactedText } from '../../src/domain/text.ts';
import { judgeText } from '../../src/judge/text.ts';
import { Extraction, jsonSchema, parser, Verification } from './schema.ts';

const PROMPT_TEXT = readFileSync(new URL('./prompt.md', import.meta.url), 'utf8');
const PARTS = PROMPT_TEXT.split(/^---$/m);
if (PARTS.length !== 4)
  throw new Error('prompt.md has four parts: extract, its reminder, verify, its reminder');
const EXTRACT: Prompt = { instructions: PARTS[0]!, reminder: PARTS[1]! };
const VERIFY: Prompt = { instructions: PARTS[2]!, reminder: PARTS[3]! };

const EXTRACTION_SCHEMA = jsonSchema(Extraction);
const VERIFICATION_SCHEMA = jsonSchema(Verification);

/** Everything that is said to the judge and asked of it: every word of it makes another detector. */
export const CLAIM_CHECK_PROMPTS = PROMPT_TEXT + JSON.stringify([EXTRACTION_SCHEMA, VERIFICATION_SCHEMA]);

/** Tokens: 40 claims with their quotes, of some 40 tokens each. */
const EXTRACT_TOKENS = 4000;
/** Tokens of one verdict, with room for a talkative id. */
const VERDICT_TOKENS = 60;

export function extractQuestion(input: DetectorInput): JudgeQuestion<Extraction> {
  return {
    task: 'extract',
    prompt: EXTRACT,
    material: { ...(input.prompt === undefined ? {} : { question: input.prompt }), response: input.response },
    schema: EXTRACTION_SCHEMA,
    parse: parser(Extraction),
    maxOutputTokens: EXTRACT_TOKENS,
  };
}

export interface NumberedClaim {
  readonly id: string;
  readonly claim: RedactedText;
}

/** The response itself stays out: a claim is judged on its own, and less hostile text is shown. */
export function verifyQuestion(
  claims: readonly NumberedClaim[],
  context: Pick<DetectorInput, 'evidence' | 'citations' | 'country' | 'createdAt'>,
): JudgeQuestion<Verification> {
  const evidence = (context.evidence ?? []).map((one) => ({ text: one.text }));
  const citations = (context.citations ?? []).map((one) => ({
    title: one.title ?? null,
    url: one.url ?? null,
  }));
  const material: Record<string, Material> = {
    claims: claims.map(({ id, claim }) => ({ id: judgeText(id), claim })),
  };
  if (evidence.length > 0) material.evidence = evidence;
  if (citations.length > 0) material.citations = citations;
  if (context.country !== undefined) material.country = judgeText(context.country);
  if (context.createdAt !== undefined) material.year = new Date(context.createdAt).getUTCFullYear();
  return {
    task: 'verify',
    prompt: VERIFY,
    material,
    schema: VERIFICATION_SCHEMA,
    parse: parser(Verification),
    maxOutputTokens: 200 + VERDICT_TOKENS * claims.length,
  };
}
