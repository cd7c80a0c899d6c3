import type { ChatModel } from '../../domain/judge.ts';
import { createOpenAIClient, type EndpointOptions } from './client.ts';
import { replyOf, requestBody } from './completion.ts';
import { failureOf } from './failure.ts';

/** A chat-completions endpoint through the `openai` package. One request a call, no retries of its own. */
export function createChatModel(options: EndpointOptions): ChatModel {
  const client = createOpenAIClient(options, 'chat');
  return {
    async complete(request, signal) {
      try {
        return replyOf(await client.chat.completions.create(requestBody(request), { signal }));
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}
