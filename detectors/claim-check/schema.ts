import { z } from 'zod';

/**
 * What the judge has to answer. The JSON schema that is sent and the parser that reads are made from these
 * definitions. Everything is required and nothing else is allowed (the strict subset of `json_schema`);
 * limits that the subset cannot express are refinements, which only the parser knows.
 */
const nonEmpty = z.string().refine((text) => text.trim().length > 0);
const confidence = z.number().refine((value) => value >= 0 && value <= 1);

const MAX_CLAIMS = 40;

export const Extraction = z.strictObject({
  claims: z
    .array(
      z.strictObject({
        claim: nonEmpty.describe('One self-contained factual claim, with its conditions.'),
        quote: nonEmpty.describe('The exact words of the response that make the claim, copied.'),
      }),
    )
    .refine((claims) => claims.length <= MAX_CLAIMS),
});
export type Extraction = z.infer<typeof Extraction>;

const VERDICTS = ['supported', 'refuted', 'unsupported', 'not_checkable'] as const;

export const Verification = z.strictObject({
  verdicts: z.array(
    z.strictObject({
      id: z.string().describe('Id of the claim, copied.'),
      verdict: z.enum(VERDICTS),
      severity: z
        .enum(['minor', 'moderate', 'severe'])
        .describe('Harm if a person acts on the claim and it is false.'),
      confidence: confidence.describe('Between 0 and 1.'),
    }),
  ),
});
export type Verification = z.infer<typeof Verification>;

/** Undefined instead of an error: the error's message would quote the reply. */
export function parser<T>(schema: z.ZodType<T>): (value: unknown) => T | undefined {
  return (value) => {
    const result = schema.safeParse(value);
    return result.success ? result.data : undefined;
  };
}

export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema) as Record<string, unknown>;
  return rest;
}
