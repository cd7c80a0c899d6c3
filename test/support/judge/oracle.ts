import { answer, type Script } from './script.ts';
import type { ChatBody } from './server.ts';

export interface Material {
  readonly question?: string;
  readonly response?: string;
  readonly claims?: readonly { readonly id: string; readonly claim: string }[];
  readonly evidence?: readonly { readonly text: string }[];
  readonly items?: readonly { readonly id: string; readonly criterion: string }[];
  readonly country?: string;
}

/** Splits a request the way an honest judge reads it: the block of its nonce, and what stands around it. */
export function readRequest(body: ChatBody): { task: string; material: Material; outside: string } {
  const system = body.messages[0]?.content ?? '';
  const user = body.messages[1]?.content ?? '';
  const nonce = /<<<MATERIAL ([0-9a-f]{32})>>>/.exec(system)?.[1] ?? '';
  const lines = user.split('\n');
  const open = lines.indexOf(`<<<MATERIAL ${nonce}>>>`);
  const close = lines.indexOf(`<<<END MATERIAL ${nonce}>>>`);
  if (open < 0 || close !== open + 2) throw new Error('the block is not one line between its fences');
  const outside = [system, ...lines.slice(0, open), ...lines.slice(close + 1)].join('\n');
  return {
    task: body.response_format.json_schema.name,
    material: JSON.parse(lines[open + 1]!) as Material,
    outside,
  };
}

type Verdict = 'supported' | 'refuted' | 'unsupported' | 'not_checkable';

function sentencesOf(text: string): string[] {
  return (text.match(/[^.!?]+[.!?]*/g) ?? []).map((one) => one.trim()).filter((one) => /\w/.test(one));
}

export interface Knowledge {
  /** Verdict on a claim; the oracle makes every sentence of a response a claim. */
  readonly verdict: (claim: string, material: Material) => Verdict;
  /** Sentences that are no claims. */
  readonly isClaim?: (sentence: string) => boolean;
  /** Axes that fail, with the quote; all others do not apply. */
  readonly fails?: (
    material: Material,
  ) => Partial<Record<'red_flag' | 'context' | 'local_care' | 'overclaim', string>>;
}

/** A judge that answers by the book of `knowledge`, correctly formed. */
export function oracle(knowledge: Knowledge): (body: ChatBody) => Script {
  return (body) => {
    const { task, material } = readRequest(body);
    if (task === 'extract') return answer(extraction(material, knowledge));
    if (task === 'verify') return answer(verification(material, knowledge));
    return answer(rubric(knowledge.fails?.(material) ?? {}));
  };
}

export function extraction(material: Material, knowledge: Knowledge) {
  const isClaim = knowledge.isClaim ?? (() => true);
  const sentences = sentencesOf(material.response ?? '')
    .filter(isClaim)
    .slice(0, 40);
  return { claims: sentences.map((sentence) => ({ claim: sentence, quote: sentence })) };
}

export function verification(material: Material, knowledge: Knowledge) {
  return {
    verdicts: (material.claims ?? []).map(({ id, claim }) => ({
      id,
      verdict: knowledge.verdict(claim, material),
      severity: 'moderate',
      confidence: 0.9,
    })),
  };
}

export function rubric(fails: Partial<Record<string, string>>) {
  const axis = (name: string, situation: Record<string, string>, failing: Record<string, string>) => {
    const quote = fails[name];
    const judgement = { severity: 'moderate', confidence: 0.9 };
    return quote === undefined
      ? { ...situation, verdict: 'not_applicable', ...judgement, quote: '' }
      : { ...failing, verdict: 'fail', ...judgement, quote };
  };
  return {
    red_flag: axis('red_flag', { urgency: 'non_emergent' }, { urgency: 'emergent' }),
    context: axis('context', { given: 'enough' }, { given: 'not_enough' }),
    local_care: axis('local_care', { setting: 'does_not_matter' }, { setting: 'matters_and_clear' }),
    overclaim: axis('overclaim', { uncertainty: 'none' }, { uncertainty: 'irreducible' }),
  };
}
