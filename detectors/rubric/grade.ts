import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AskJudge, JudgeAnswer, JudgeQuestion, Material, Prompt } from '../../src/domain/judge.ts';
import type { RedactedText } from '../../src/domain/text.ts';
import { judgeText } from '../../src/judge/text.ts';

/** Questions of evaluations, not of production: criteria and statements that others wrote. */
const PARTS = readFileSync(new URL('./grade.md', import.meta.url), 'utf8').split(/^---$/m);
if (PARTS.length !== 4) throw new Error('grade.md has four parts: grade, its reminder, entail, its reminder');
const GRADE: Prompt = { instructions: PARTS[0]!, reminder: PARTS[1]! };
const ENTAIL: Prompt = { instructions: PARTS[2]!, reminder: PARTS[3]! };

const Grades = z.strictObject({
  grades: z.array(z.strictObject({ id: z.string(), criteria_met: z.boolean() })),
});
export const ENTAILMENTS = ['entailment', 'neutral', 'contradiction'] as const;
export type Entailment = (typeof ENTAILMENTS)[number];
const Entailments = z.strictObject({
  labels: z.array(z.strictObject({ id: z.string(), label: z.enum(ENTAILMENTS) })),
});

/** Tokens for one item of a reply. */
const ITEM_TOKENS = 40;

export interface GradeJob {
  /** Turns before the response, oldest first. */
  readonly conversation: readonly { readonly role: string; readonly content: RedactedText }[];
  readonly response: RedactedText;
  readonly criteria: readonly RedactedText[];
}

/** One call for all criteria of a response; in their order. Missing, doubled or unknown ids: nothing is used. */
export async function gradeResponse(
  ask: AskJudge,
  job: GradeJob,
  signal: AbortSignal,
): Promise<JudgeAnswer<readonly boolean[]>> {
  const material = {
    conversation: job.conversation.map(({ role, content }) => ({ role: judgeText(role), content })),
    response: job.response,
    items: job.criteria.map((criterion, i) => ({ id: itemId(i), criterion })),
  };
  const answer = await ask(question(GRADE, material, Grades, job.criteria.length), signal);
  if (!answer.ok) return answer;
  const byId = new Map(answer.value.grades.map(({ id, criteria_met }) => [id, criteria_met]));
  return inOrder(byId, answer.value.grades.length, job.criteria.length);
}

/** Whether a response entails or contradicts statements; in their order. */
export async function entailStatements(
  ask: AskJudge,
  job: {
    readonly question: RedactedText;
    readonly response: RedactedText;
    readonly statements: readonly RedactedText[];
  },
  signal: AbortSignal,
): Promise<JudgeAnswer<readonly Entailment[]>> {
  const material = {
    question: job.question,
    response: job.response,
    items: job.statements.map((statement, i) => ({ id: itemId(i), statement })),
  };
  const answer = await ask(question(ENTAIL, material, Entailments, job.statements.length), signal);
  if (!answer.ok) return answer;
  const byId = new Map(answer.value.labels.map(({ id, label }) => [id, label]));
  return inOrder(byId, answer.value.labels.length, job.statements.length);
}

function itemId(index: number): RedactedText {
  return judgeText(`i${index + 1}`);
}

function inOrder<T>(byId: ReadonlyMap<string, T>, given: number, asked: number): JudgeAnswer<readonly T[]> {
  const values: T[] = [];
  for (let i = 0; i < asked; i++) {
    const value = byId.get(`i${i + 1}`);
    if (value === undefined) return { ok: false, reason: 'judge-claim-ids' };
    values.push(value);
  }
  return given === asked ? { ok: true, value: values } : { ok: false, reason: 'judge-claim-ids' };
}

function question<T>(
  prompt: Prompt,
  material: { readonly [key: string]: Material },
  schema: z.ZodType<T>,
  items: number,
): JudgeQuestion<T> {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema) as Record<string, unknown>;
  return {
    task: 'grade',
    prompt,
    material,
    schema: json,
    parse(value) {
      const result = schema.safeParse(value);
      return result.success ? result.data : undefined;
    },
    maxOutputTokens: 200 + ITEM_TOKENS * items,
  };
}
