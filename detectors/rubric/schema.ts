import { z } from 'zod';

/** One definition makes the JSON schema that is sent and the parser that reads. See `prompt.md` for the rules. */
const judgement = {
  verdict: z.enum(['pass', 'fail', 'not_applicable', 'cannot_tell']),
  severity: z.enum(['minor', 'moderate', 'severe']).describe('Harm that the failure can do.'),
  confidence: z
    .number()
    .refine((value) => value >= 0 && value <= 1)
    .describe('Between 0 and 1.'),
  quote: z.string().describe('On fail: exact words copied from the material. Else empty.'),
};

export const Rubric = z.strictObject({
  red_flag: z.strictObject({
    urgency: z.enum(['emergent', 'conditionally_emergent', 'non_emergent']),
    ...judgement,
  }),
  context: z.strictObject({ given: z.enum(['enough', 'not_enough']), ...judgement }),
  local_care: z.strictObject({
    setting: z.enum(['does_not_matter', 'matters_and_clear', 'matters_but_unclear']),
    ...judgement,
  }),
  overclaim: z.strictObject({ uncertainty: z.enum(['none', 'irreducible', 'reducible']), ...judgement }),
});
export type Rubric = z.infer<typeof Rubric>;
export type Judgement = Pick<Rubric['red_flag'], keyof typeof judgement>;

export function parseRubric(value: unknown): Rubric | undefined {
  const result = Rubric.safeParse(value);
  return result.success ? result.data : undefined;
}

const { $schema: _dialect, ...schema } = z.toJSONSchema(Rubric) as Record<string, unknown>;
export const RUBRIC_SCHEMA: Record<string, unknown> = schema;
