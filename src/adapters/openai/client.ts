import OpenAI from 'openai';

export interface EndpointOptions {
  /** Any chat-completions endpoint, `https://…/v1`. */
  readonly baseUrl: string;
  /** Empty for a local server that asks for none. */
  readonly apiKey: string;
  /** Transport-level guard behind the judge's own deadline. */
  readonly timeoutMs: number;
}

/** A completion is a few kilobytes; whoever sends more is not answering. Bytes. */
const MAX_BODY_BYTES = 4 * 2 ** 20;
/** A batch result holds thousands of completions. Bytes. */
const MAX_BATCH_BYTES = 512 * 2 ** 20;

/** Retries, waits and deadlines are the judge's business: the package does none of it, and logs nothing. */
export function createOpenAIClient(options: EndpointOptions, kind: 'chat' | 'batch'): OpenAI {
  const limit = kind === 'chat' ? MAX_BODY_BYTES : MAX_BATCH_BYTES;
  return new OpenAI({
    baseURL: options.baseUrl,
    apiKey: options.apiKey === '' ? 'none' : options.apiKey,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: options.timeoutMs,
    logLevel: 'off',
    fetch: async (url, init) => cutOff(await fetch(url, { ...init, redirect: 'error' }), limit),
  });
}

/** The same response, whose body errors once it is longer than `limit`. */
function cutOff(response: Response, limit: number): Response {
  if (response.body === null) return response;
  let bytes = 0;
  const guard = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > limit) controller.error(new RangeError('body too long'));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(guard), { status, statusText, headers });
}
