import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { DetectorCases } from '../../src/domain/detector.ts';

const CaseSchema = z.strictObject({
  name: z.string().min(2),
  response: z.string(),
  prompt: z.string().optional(),
  locale: z.string().optional(),
  country: z.string().length(2).optional(),
  citations: z.array(z.strictObject({ title: z.string().optional(), url: z.string().optional() })).optional(),
});

const CasesSchema = z.strictObject({
  mustFlag: z.array(CaseSchema).min(1),
  mustPass: z.array(CaseSchema).min(1),
  mustAbstain: z.array(CaseSchema).min(1),
});

/**
 * Reads `cases.yaml` beside the detector. Throws when a kind of case is missing: a detector that cannot
 * show what it flags, what it lets pass and where it has no answer is refused.
 */
export function loadCases(here: string): DetectorCases {
  const url = new URL('cases.yaml', here);
  const parsed = CasesSchema.safeParse(parse(readFileSync(url, 'utf8')));
  if (!parsed.success) throw new Error(`cases.yaml: ${z.prettifyError(parsed.error)}`);
  const cases = parsed.data as DetectorCases;
  for (const list of Object.values(cases) as DetectorCases['mustFlag'][]) {
    const names = list.map((one) => one.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`cases.yaml: two cases of one kind are called "${twice}"`);
  }
  return cases;
}
