import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import type { ErrorCode } from '../../domain/error-code.ts';
import { proceed, type StepResult, stop } from '../../domain/outcome.ts';
import type { RawResponse, Turn } from '../../domain/response.ts';
import { RawText } from '../../domain/text.ts';
import { type Envelope, envelopeSchema } from './envelope.ts';
import { countryCode, instant, localeTag, modelName, slug } from './facts.ts';
import { genAiEvent } from './gen-ai-event.ts';
import { type FieldMapping, mappedShape } from './mapping.ts';
import { type Candidate, chatCompletion, type Json, ownEnvelope, type Shape } from './shapes.ts';

export interface DecodeOptions {
  readonly maxBytes: number;
  readonly maxCharacters: number;
  readonly maxDepth: number;
  readonly maxFutureMs: number;
  readonly maxAgeMs: number;
  /** When given, the only shape that is tried. */
  readonly mapping?: FieldMapping;
  /** Upstream labels that mean health; any other label ends the way here. */
  readonly healthDomains: readonly string[];
}

export type Decode = (value: Uint8Array | null, nowMs: number) => StepResult<RawResponse>;

/** bytes → response, by allow-list. Whatever is wrong with the bytes is an outcome with a code. */
export function createDecode(options: DecodeOptions): Decode {
  const shapes = options.mapping ? [mappedShape(options.mapping)] : [ownEnvelope, chatCompletion, genAiEvent];
  return (value, nowMs) => {
    const parsed = parse(value, options);
    if (typeof parsed === 'string') return refuse(parsed);
    const candidate = recognize(shapes, parsed.json);
    if (candidate === undefined) return refuse('SHAPE_UNKNOWN');
    if (candidate === 'no-answer') return stop({ kind: 'out_of_domain' });
    const checked = envelopeSchema.safeParse(candidate);
    if (!checked.success) return refuse(codeOf(checked.error, candidate));
    return accept(checked.data, options, nowMs);
  };
}

function refuse(code: ErrorCode): StepResult<RawResponse> {
  return stop({ kind: 'dead_lettered', code });
}

function parse(value: Uint8Array | null, options: DecodeOptions): { json: Json } | ErrorCode {
  if (value === null || value.length === 0) return 'VALUE_MISSING';
  if (value.length > options.maxBytes) return 'VALUE_TOO_LARGE';
  if (!isUtf8(value)) return 'VALUE_NOT_UTF8';
  if (deeperThan(value, options.maxDepth)) return 'VALUE_TOO_DEEP';
  try {
    return {
      json: JSON.parse(Buffer.from(value.buffer, value.byteOffset, value.length).toString('utf8')) as Json,
    };
  } catch {
    return 'VALUE_NOT_JSON';
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Nesting, counted on the bytes before anything is parsed. Brackets inside strings do not count. */
function deeperThan(bytes: Uint8Array, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > limit) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return false;
}

function recognize(shapes: readonly Shape[], json: Json): Candidate | 'no-answer' | undefined {
  for (const shape of shapes) {
    const candidate = shape(json);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

function codeOf(error: z.ZodError, candidate: Candidate): ErrorCode {
  const missing = error.issues.some((issue) => {
    const value = candidate[String(issue.path[0])];
    return issue.path.length === 1 && (value === undefined || value === null || value === '');
  });
  return missing ? 'FIELD_MISSING' : 'FIELD_TYPE';
}

function accept(envelope: Envelope, options: DecodeOptions, nowMs: number): StepResult<RawResponse> {
  if (envelope.response.length > options.maxCharacters) return refuse('FIELD_TOO_LONG');
  const createdAt = instant(envelope.created_at);
  if (createdAt === undefined) return refuse('TIME_INVALID');
  if (createdAt > nowMs + options.maxFutureMs) return refuse('TIME_FUTURE');
  if (createdAt < nowMs - options.maxAgeMs) return refuse('TIME_PAST');
  const domain = slug(envelope.domain);
  if (domain !== undefined && !options.healthDomains.includes(domain)) return stop({ kind: 'out_of_domain' });
  return proceed(toResponse(envelope, createdAt, domain));
}

function toResponse(envelope: Envelope, createdAt: number, domain: string | undefined): RawResponse {
  const locale = localeTag(envelope.locale);
  const country = countryCode(envelope.country);
  const surface = slug(envelope.surface);
  return {
    id: new RawText(envelope.id),
    createdAt,
    model: modelName(envelope.model),
    response: raw(envelope.response),
    ...(envelope.prompt && { prompt: raw(envelope.prompt) }),
    ...(envelope.messages && { history: envelope.messages.map(toTurn) }),
    ...(envelope.conversation_id && { conversationId: new RawText(envelope.conversation_id) }),
    ...(envelope.user_id && { userId: new RawText(envelope.user_id) }),
    ...(locale !== undefined && { locale }),
    ...(country !== undefined && { country }),
    ...(surface !== undefined && { surface }),
    ...(domain !== undefined && { domain }),
    ...(envelope.citations && {
      citations: envelope.citations.map(({ title, url }) => ({
        ...(title && { title: raw(title) }),
        ...(url && { url: raw(url) }),
      })),
    }),
    ...(envelope.evidence && {
      evidence: envelope.evidence.map(({ text }, ordinal) => ({ id: `e${ordinal + 1}`, text: raw(text) })),
    }),
    ...(envelope.account && {
      known: {
        ...(envelope.account.name && { name: raw(envelope.account.name) }),
        ...(envelope.account.email && { email: raw(envelope.account.email) }),
      },
    }),
  };
}

/** Lone surrogates are legal in JSON and illegal in UTF-8: replaced here, once, so that offsets hold later. */
function raw(text: string): RawText {
  return new RawText(text.toWellFormed());
}

function toTurn({ role, content }: { role: string; content: string }): Turn<RawText> {
  return { role: role === 'user' || role === 'system' ? role : 'assistant', content: raw(content) };
}
