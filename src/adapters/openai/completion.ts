import type { ChatFailure, ChatReply, ChatRequest, TokenUsage } from '../../domain/judge.ts';

/** Body of one request. `store: false` asks the provider to keep nothing; temperature 0 for the same answer twice. */
export function requestBody(request: ChatRequest) {
  return {
    model: request.model,
    messages: [
      { role: 'system' as const, content: request.system },
      { role: 'user' as const, content: request.user },
    ],
    response_format: {
      type: 'json_schema' as const,
      json_schema: {
        name: request.schemaName,
        strict: true,
        schema: request.schema as Record<string, unknown>,
      },
    },
    temperature: 0,
    store: false,
    max_completion_tokens: request.maxOutputTokens,
  };
}

/** From whatever the endpoint sent to a reply. Exactly one finished choice with text is an answer. */
export function replyOf(completion: unknown): ChatReply {
  const usage = usageOf(field(completion, 'usage'));
  const failed = (reason: ChatFailure): ChatReply => ({
    ok: false,
    reason,
    free: false,
    ...(usage === undefined ? {} : { usage }),
  });
  const choices = field(completion, 'choices');
  if (!Array.isArray(choices)) return failed('judge-malformed');
  if (choices.length === 0) return failed('judge-empty');
  if (choices.length > 1) return failed('judge-malformed');
  const reason = field(choices[0], 'finish_reason');
  if (reason === 'length') return failed('judge-length');
  if (reason === 'content_filter') return failed('judge-content-filter');
  const message = field(choices[0], 'message');
  const refusal = field(message, 'refusal');
  if (refusal !== null && refusal !== undefined && refusal !== '') return failed('judge-refusal');
  if (reason !== 'stop') return failed('judge-malformed');
  const text = field(message, 'content');
  if (text === null || text === undefined || text === '') return failed('judge-empty');
  if (typeof text !== 'string') return failed('judge-malformed');
  return { ok: true, text, ...(usage === undefined ? {} : { usage }) };
}

function usageOf(value: unknown): TokenUsage | undefined {
  const prompt = count(field(value, 'prompt_tokens'));
  const completion = count(field(value, 'completion_tokens'));
  if (prompt === undefined || completion === undefined) return undefined;
  const cached = count(field(field(value, 'prompt_tokens_details'), 'cached_tokens')) ?? 0;
  return { prompt, completion, cached: Math.min(cached, prompt) };
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
