import { completionOf, type Script } from './script.ts';
import type { ChatBody } from './server.ts';

export const WIRE_OPS = [
  'flip-byte',
  'cut',
  'html',
  'empty',
  'status',
  'reset',
  'no-choices',
  'two-choices',
  'no-message',
  'refusal',
  'finish-reason',
  'null-content',
  'list-content',
  'bad-utf8',
] as const;

/** What happens to the reply as a whole, on its way or in its envelope. */
export interface WireMutation {
  readonly level: 'wire';
  readonly op: (typeof WIRE_OPS)[number];
  readonly at: number;
  readonly byte: number;
}

export function spoilWire(
  value: unknown,
  { op, at, byte }: WireMutation,
  body: ChatBody,
): { script: Script; text: string | undefined } {
  const content = JSON.stringify(value);
  const bytes = Buffer.from(JSON.stringify(completionOf({ kind: 'answer', content }, body)));
  const here = Math.floor(at * bytes.length);
  const message = { role: 'assistant', content };
  const fault = (script: Script) => ({ script, text: undefined });
  const patched = (choices: unknown) => fault({ kind: 'answer', content, patch: { choices } });
  switch (op) {
    case 'flip-byte': {
      bytes[here] = byte;
      return { script: { kind: 'bytes', body: bytes }, text: textIn(bytes) };
    }
    case 'cut':
      return fault({ kind: 'bytes', body: bytes.subarray(0, here) });
    case 'bad-utf8':
      return fault({
        kind: 'bytes',
        body: Buffer.concat([bytes.subarray(0, here), Buffer.from([0xff, 0x22])]),
      });
    case 'html':
      return fault({ kind: 'bytes', body: Buffer.from('<html></html>'), type: 'text/html' });
    case 'empty':
      return fault({ kind: 'bytes', body: Buffer.alloc(0) });
    case 'status':
      return fault({
        kind: 'http',
        status: [400, 401, 404, 409, 429, 500, 502, 503][byte % 8]!,
        body: content,
      });
    case 'reset':
      return fault({ kind: 'reset', after: here, content });
    case 'no-choices':
      return patched([]);
    case 'two-choices':
      return patched([0, 1].map((index) => ({ index, finish_reason: 'stop', message })));
    case 'no-message':
      return patched([{ index: 0, finish_reason: 'stop' }]);
    case 'refusal':
      return patched([{ index: 0, finish_reason: 'stop', message: { ...message, refusal: 'No.' } }]);
    case 'finish-reason': {
      const reason = ['length', 'content_filter', 'tool_calls', null, 'error'][byte % 5];
      return patched([{ index: 0, finish_reason: reason, message }]);
    }
    case 'null-content':
      return patched([{ index: 0, finish_reason: 'stop', message: { ...message, content: null } }]);
    case 'list-content':
      return patched([{ index: 0, finish_reason: 'stop', message: { ...message, content: [content] } }]);
  }
}

/** Reads the text out of a whole completion as bytes, with a reader of its own. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const body = JSON.parse(new TextDecoder().decode(bytes));
    const [choice, ...others] = body.choices;
    if (others.length > 0 || choice.finish_reason !== 'stop' || typeof choice.message.content !== 'string')
      return undefined;
    const refusal = choice.message.refusal;
    return refusal === null || refusal === undefined || refusal === ''
      ? choice.message.content || undefined
      : undefined;
  } catch {
    return undefined;
  }
}
