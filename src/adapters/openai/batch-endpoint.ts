import type OpenAI from 'openai';
import { toFile } from 'openai';
import type { BatchEndpoint, BatchStatus, ChatReply } from '../../domain/judge.ts';
import { createOpenAIClient, type EndpointOptions } from './client.ts';
import { field, replyOf, requestBody } from './completion.ts';
import { failureOf } from './failure.ts';

const ENDED = new Set(['completed', 'expired', 'cancelled']);

/** The batch endpoint through the `openai` package: a file of requests up, a file of replies down, both deleted. */
export function createBatchEndpoint(options: EndpointOptions): BatchEndpoint {
  const client = createOpenAIClient(options, 'batch');
  return {
    async submit(requests, signal) {
      const lines: string[] = [];
      for (const [id, request] of requests) {
        const body = requestBody(request);
        lines.push(JSON.stringify({ custom_id: id, method: 'POST', url: '/v1/chat/completions', body }));
      }
      let uploadedId: string | undefined;
      try {
        const file = await toFile(Buffer.from(lines.join('\n')), 'batch.jsonl');
        const uploaded = await client.files.create({ file, purpose: 'batch' }, { signal });
        uploadedId = uploaded.id;
        const batch = await client.batches.create(
          { input_file_id: uploaded.id, endpoint: '/v1/chat/completions', completion_window: '24h' },
          { signal },
        );
        return { ok: true, id: batch.id };
      } catch (error) {
        if (uploadedId !== undefined) await client.files.delete(uploadedId).catch(() => {});
        return { ok: false, reason: failureOf(error).reason };
      }
    },
    async poll(id, signal) {
      try {
        return await status(client, id, signal);
      } catch (error) {
        const { reason } = failureOf(error);
        return reason === 'judge-request-refused' ? { state: 'failed', reason } : { state: 'running' };
      }
    },
    async discard(id, signal) {
      try {
        const batch = await client.batches.retrieve(id, { signal });
        // Given up before its end: what is not answered yet need not be paid for.
        if (!ENDED.has(batch.status) && batch.status !== 'failed') {
          await client.batches.cancel(id, { signal }).catch(() => {});
        }
        for (const file of [batch.input_file_id, batch.output_file_id, batch.error_file_id]) {
          if (file) await client.files.delete(file, { signal });
        }
      } catch {
        // The provider expires batch files by itself; there is nothing else to do here.
      }
    },
  };
}

/** A fault while asking is no answer: the batch is taken to run on, and asked about again. */
async function status(client: OpenAI, id: string, signal: AbortSignal): Promise<BatchStatus> {
  const batch = await client.batches.retrieve(id, { signal });
  if (batch.status === 'failed') return { state: 'failed', reason: 'judge-request-refused' };
  if (!ENDED.has(batch.status)) return { state: 'running' };
  const replies = new Map<string, ChatReply>();
  for (const file of [batch.output_file_id, batch.error_file_id]) {
    if (file) readReplies(await (await client.files.content(file, { signal })).text(), replies);
  }
  return { state: 'done', replies };
}

/** Lines that cannot be read, or carry an id twice, are no replies: their requests stay unanswered. */
function readReplies(text: string, into: Map<string, ChatReply>): void {
  const twice = new Set<string>();
  for (const line of text.split('\n')) {
    const row = parsed(line);
    const id = field(row, 'custom_id');
    if (typeof id !== 'string') continue;
    if (into.has(id)) twice.add(id);
    const response = field(row, 'response');
    const code = field(response, 'status_code');
    into.set(id, code === 200 ? replyOf(field(response, 'body')) : refusedLine(code));
  }
  for (const id of twice) into.delete(id);
}

function refusedLine(code: unknown): ChatReply {
  if (code === 429) return { ok: false, reason: 'judge-rate-limited', free: true };
  if (typeof code === 'number' && code >= 500) return { ok: false, reason: 'judge-server-error', free: true };
  return { ok: false, reason: 'judge-request-refused', free: true };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
