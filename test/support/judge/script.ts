import type { ChatBody } from './server.ts';

/** What the server does with one request. */
export type Script =
  | { readonly kind: 'answer'; readonly content: string | null; readonly patch?: Record<string, unknown> }
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly body: string;
      readonly headers?: Record<string, string>;
    }
  /** Any bytes under status 200. */
  | { readonly kind: 'bytes'; readonly body: Uint8Array; readonly type?: string }
  /** The body up to there, then a reset; 0 resets before the headers. */
  | { readonly kind: 'reset'; readonly after: number; readonly content: string }
  /** Headers, then a byte every so often, for ever. */
  | { readonly kind: 'trickle'; readonly everyMs: number; readonly content: string }
  /** Accepts the request and says nothing. */
  | { readonly kind: 'hang' };

export function answer(value: unknown): Script {
  return { kind: 'answer', content: JSON.stringify(value) };
}

/** The completion object for an answer. Usage is counted as a quarter of the characters, the rule of thumb for English. */
export function completionOf(script: Script, body: ChatBody): Record<string, unknown> {
  const content =
    script.kind === 'answer' || script.kind === 'reset' || script.kind === 'trickle' ? script.content : '';
  const prompt =
    tokens(body.messages.map((message) => message.content).join('')) +
    tokens(JSON.stringify(body.response_format));
  const completion = tokens(content ?? '');
  return {
    id: 'chatcmpl-loopback',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: body.model,
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        logprobs: null,
        message: { role: 'assistant', content, refusal: null },
      },
    ],
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
    ...(script.kind === 'answer' ? script.patch : {}),
  };
}

function tokens(text: string): number {
  return Math.ceil(text.length / 4);
}
