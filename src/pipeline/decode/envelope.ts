import { z } from 'zod';

const text = z.string();
const shortText = z.string().max(4096);

/**
 * Factwatch's own envelope, and what every other shape is brought into. An allow-list: unknown fields are
 * dropped here, before anybody has looked at them.
 */
export const envelopeSchema = z.object({
  id: z.string().min(1).max(512).describe('Names the response; becomes a keyed pseudonym.'),
  created_at: z.string().max(64).describe('RFC 3339 time of the answer.'),
  model: z.string().min(1).max(256).describe('The model that answered.'),
  response: text.min(1).describe('The answer, as the person saw it.'),
  prompt: text.nullish().describe("The user's turn that it answers."),
  messages: z
    .array(z.object({ role: z.string().max(32), content: text }))
    .max(200)
    .nullish()
    .describe('The conversation before the answer, oldest first.'),
  conversation_id: shortText.nullish(),
  user_id: shortText.nullish(),
  locale: shortText.nullish().describe('BCP 47, e.g. pt-BR.'),
  country: shortText.nullish().describe('ISO 3166-1 alpha-2 of the user.'),
  surface: shortText.nullish().describe('Where it was shown, e.g. web, ios.'),
  domain: shortText.nullish().describe('The upstream domain label, e.g. health.'),
  citations: z
    .array(z.object({ title: shortText.nullish(), url: shortText.nullish() }))
    .max(100)
    .nullish(),
  evidence: z
    .array(z.object({ id: z.string().max(256), text }))
    .max(100)
    .nullish()
    .describe('Passages that the assistant retrieved.'),
  account: z
    .object({ name: shortText.nullish(), email: shortText.nullish() })
    .nullish()
    .describe('What the account tells about the person: exact terms for the redactor.'),
});
export type Envelope = z.output<typeof envelopeSchema>;
