import {
  type Candidate,
  contentText,
  isObject,
  type Json,
  type Shape,
  secondsToTime,
  splitTurns,
} from './shapes.ts';

/**
 * An OpenTelemetry GenAI event or span record with `gen_ai.*` attributes, as a flat object or as OTLP/JSON
 * key-value pairs. Reference: OpenTelemetry semantic conventions for generative AI, event
 * `gen_ai.client.inference.operation.details`.
 */
export const genAiEvent: Shape = (json) => {
  if (!isObject(json)) return undefined;
  const attributes = attributesOf(json.attributes);
  if (attributes === undefined) return undefined;
  const output = attributes['gen_ai.output.messages'];
  const model = attributes['gen_ai.response.model'] ?? attributes['gen_ai.request.model'];
  if (output === undefined && model === undefined) return undefined;

  const outputs = parsed(output);
  const first = Array.isArray(outputs) ? outputs[0] : undefined;
  const answer = isObject(first) ? contentText(first.parts ?? first.content) : undefined;
  if (answer === undefined || answer === '') return 'no-answer';

  const turns = parsed(attributes['gen_ai.input.messages']);
  const candidate: Candidate = {
    ...splitTurns(Array.isArray(turns) ? turns : []),
    id: attributes['gen_ai.response.id'] ?? json.spanId ?? json.span_id,
    created_at: eventTime(json),
    model,
    response: answer,
    conversation_id: attributes['gen_ai.conversation.id'],
    user_id: attributes['user.id'] ?? attributes['enduser.id'],
  };
  for (const fact of ['locale', 'country', 'surface', 'domain'] as const)
    candidate[fact] = attributes[`factwatch.${fact}`];
  return candidate;
};

/** Attributes as a plain object, whichever way they are written. */
function attributesOf(attributes: Json | undefined): { [key: string]: Json } | undefined {
  if (isObject(attributes)) return attributes;
  if (!Array.isArray(attributes)) return undefined;
  const flat: { [key: string]: Json } = {};
  for (const pair of attributes) {
    if (isObject(pair) && typeof pair.key === 'string') flat[pair.key] = anyValue(pair.value);
  }
  return flat;
}

/** OTLP/JSON AnyValue → plain JSON. */
function anyValue(value: Json | undefined): Json {
  if (!isObject(value)) return value ?? null;
  for (const kind of ['stringValue', 'boolValue', 'doubleValue', 'intValue'] as const) {
    if (value[kind] !== undefined) return value[kind];
  }
  const array = value.arrayValue;
  if (isObject(array) && Array.isArray(array.values)) return array.values.map(anyValue);
  const list = value.kvlistValue;
  if (isObject(list)) return attributesOf(list.values) ?? {};
  return null;
}

/** Messages may be structured or a JSON string of the same. */
function parsed(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return undefined;
  }
}

function eventTime(json: { [key: string]: Json }): Json | undefined {
  const nanos = json.timeUnixNano ?? json.time_unix_nano ?? json.startTimeUnixNano;
  if (nanos === undefined) return json.timestamp ?? json.time;
  return secondsToTime(Number(nanos) / 1e9);
}
