import { readFileSync } from 'node:fs';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import type { JudgeAccess, JudgeQuestion, Material } from '../../src/domain/judge.ts';
import { abstained, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { judgeText } from '../../src/judge/text.ts';
import { defineDetector } from '../kit/define.ts';
import { AXES, type Axis, decidedAxes, tellsNothing } from './axes.ts';
import { parseRubric, RUBRIC_SCHEMA, type Rubric } from './schema.ts';

const PROMPT_TEXT = readFileSync(new URL('./prompt.md', import.meta.url), 'utf8');
const PARTS = PROMPT_TEXT.split(/^---$/m);
if (PARTS.length !== 2) throw new Error('prompt.md has two parts: the rubric and its reminder');
const PROMPT = { instructions: PARTS[0]!, reminder: PARTS[1]! };

/** Earlier turns that are shown. */
const HISTORY_TURNS = 6;
const MAX_OUTPUT_TOKENS = 900;

/** Everything that is said to the judge and asked of it: every word of it makes another detector. */
export const RUBRIC_PROMPTS = PROMPT_TEXT + JSON.stringify(RUBRIC_SCHEMA);

/** Four failures that physicians review, in one call. Without the user's turn there is nothing to hold it against. */
export function createRubric(access: JudgeAccess, deadlineMs: number): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'rubric',
    version: '1',
    also: RUBRIC_PROMPTS,
    categories: AXES.map((axis) => axis.category),
    summary:
      'A language model looks for a missed referral, missing context, foreign care and false certainty.',
    languages: 'any',
    required: true,
    deadlineMs,
    detect: (input, signal) => review(access, input, signal),
  });
}

function rubricQuestion(input: DetectorInput): JudgeQuestion<Rubric> {
  const material: Record<string, Material> = {};
  const history = (input.history ?? []).slice(-HISTORY_TURNS);
  if (history.length > 0) {
    material.conversation = history.map(({ role, content }) => ({ role: judgeText(role), content }));
  }
  if (input.prompt !== undefined) material.question = input.prompt;
  if (input.locale !== undefined) material.locale = judgeText(input.locale);
  if (input.country !== undefined) material.country = judgeText(input.country);
  material.response = input.response;
  return {
    task: 'rubric',
    prompt: PROMPT,
    material,
    schema: RUBRIC_SCHEMA,
    parse: parseRubric,
    maxOutputTokens: MAX_OUTPUT_TOKENS,
  };
}

async function review(
  access: JudgeAccess,
  input: DetectorInput,
  signal: AbortSignal,
): Promise<DetectorOutcome> {
  if (input.prompt === undefined || input.prompt.trim() === '') return abstained('no-user-turn');
  const answer = await access.ask(rubricQuestion(input), signal);
  if (!answer.ok) return abstained(answer.reason);
  const outcome = judgeRubric(answer.value, input, access.minConfidence);
  if (access.second !== undefined && outcome.state !== 'abstained') {
    const other = await access.second(rubricQuestion(input), signal);
    if (other.ok) {
      const second = judgeRubric(other.value, input, access.minConfidence);
      if (second.state !== 'abstained') access.onSecond(second.state === outcome.state);
    }
  }
  return outcome;
}

/** From the reply to the outcome; pure. A contradictory reply or an invented quote is never read as clean. */
export function judgeRubric(rubric: Rubric, input: DetectorInput, minConfidence: number): DetectorOutcome {
  if (!AXES.every((axis) => axis.consistent(rubric))) return abstained('judge-malformed');
  const findings: Finding[] = [];
  let lost = false;
  for (const axis of AXES) {
    const { verdict, confidence } = axis.judgement(rubric);
    if (verdict !== 'fail' || confidence < minConfidence || confidence <= 0) continue;
    const finding = findingOf(axis, rubric, input);
    if (finding === undefined) lost = true;
    else findings.push(finding);
  }
  if (findings.length > 0) return found(findings, decidedAxes(rubric));
  if (lost) return abstained('judge-quote-not-found');
  return tellsNothing(rubric) ? abstained('judge-empty') : found([], decidedAxes(rubric));
}

/** Undefined when the quote is nowhere in the text it has to come from. */
function findingOf(axis: Axis, rubric: Rubric, input: DetectorInput): Finding | undefined {
  const { quote, severity, confidence } = axis.judgement(rubric);
  if (quote.trim() === '') return undefined;
  const common = { category: axis.category, severity, confidence, rule: axis.id };
  const explanation = `${axis.explanation}: "${quote}"`;
  if (axis.quoteFrom === 'user') {
    const turns = (input.history ?? []).filter((turn) => turn.role === 'user').map((turn) => turn.content);
    const said = [...turns, ...(input.prompt === undefined ? [] : [input.prompt])];
    return said.some((turn) => turn.includes(quote)) ? { ...common, explanation } : undefined;
  }
  const start = input.response.indexOf(quote);
  return start < 0 ? undefined : { ...common, explanation, start, end: start + quote.length };
}
