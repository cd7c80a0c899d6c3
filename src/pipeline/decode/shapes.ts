/**
 * The accepted shapes, brought into the form of the envelope. Each function looks at plain JSON and answers
 * an envelope candidate (to be checked by the schema) or undefined: not mine.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Candidate = { [key: string]: Json | undefined };
export type Shape = (json: Json) => Candidate | 'no-answer' | undefined;

export function isObject(json: Json | undefined): json is { [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

export const ownEnvelope: Shape = (json) =>
  isObject(json) && 'response' in json && !isObject(json.response) ? json : undefined;

/** Text of a message content: a string, or the text parts of an array of parts. */
export function contentText(content: Json | undefined): string | undefined {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return undefined;
  const texts = content.flatMap((part) => {
    if (typeof part === 'string') return [part];
    if (!isObject(part)) return [];
    const text = part.text ?? part.content;
    return typeof text === 'string' ? [text] : [];
  });
  return texts.length > 0 ? texts.join('\n') : undefined;
}

/** Splits turns into the last user turn and what came before it. */
export function splitTurns(turns: readonly Json[]): { prompt?: string; messages: Json[] } {
  const messages: { role: string; content: string }[] = [];
  for (const turn of turns) {
    if (!isObject(turn)) continue;
    const content = contentText(turn.content ?? turn.parts);
    if (typeof turn.role === 'string' && content !== undefined) messages.push({ role: turn.role, content });
  }
  const last = messages.findLastIndex((turn) => turn.role === 'user');
  if (last < 0) return { messages };
  return { prompt: messages[last]!.content, messages: messages.slice(0, last) };
}

/** Facts that a log record may carry in its metadata, under the envelope's own names. */
const FACTS = ['conversation_id', 'user_id', 'locale', 'country', 'surface', 'domain', 'account'] as const;

/**
 * A chat completion (`object: "chat.completion"`), bare or as `{request, response}`. Reference: OpenAI API,
 * "The chat completion object".
 */
export const chatCompletion: Shape = (json) => {
  if (!isObject(json)) return undefined;
  const completion = isObject(json.response) ? json.response : json;
  if (completion.object !== 'chat.completion') return undefined;
  const request = isObject(json.request) ? json.request : json;
  const choices = completion.choices;
  const choice = Array.isArray(choices) ? choices[0] : undefined;
  const message = isObject(choice) && isObject(choice.message) ? choice.message : undefined;
  const answer = contentText(message?.content);
  if (answer === undefined || answer === '') return 'no-answer';

  const metadata = [request.metadata, completion.metadata, json.metadata].filter(isObject);
  const facts: Candidate = {};
  for (const fact of FACTS) facts[fact] = metadata.map((record) => record[fact]).find((v) => v !== undefined);
  const turns = Array.isArray(request.messages) ? request.messages : [];
  const created = completion.created;
  return {
    ...facts,
    ...splitTurns(turns),
    id: completion.id,
    created_at: typeof created === 'number' ? secondsToTime(created) : created,
    model: completion.model,
    response: answer,
    user_id: facts.user_id ?? request.user,
    citations: urlCitations(message?.annotations),
  };
};

/** Web-search citations of a chat completion: `annotations: [{type, url_citation: {url, title}}]`. */
function urlCitations(annotations: Json | undefined): Json | undefined {
  if (!Array.isArray(annotations)) return undefined;
  return annotations.flatMap((annotation) =>
    isObject(annotation) && isObject(annotation.url_citation)
      ? [
          {
            title: annotation.url_citation.title ?? null,
            url: annotation.url_citation.url ?? null,
          },
        ]
      : [],
  );
}

export function secondsToTime(seconds: number): string {
  const ms = seconds * 1000;
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : 'invalid';
}
