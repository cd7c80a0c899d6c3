/**
 * The smallest of real ONNX files: protobuf by hand, since a library for one test file would be a dependency more.
 * Field numbers are those of onnx.proto3 (IR version 8, operator set 13).
 */
type Bytes = Uint8Array;

const VARINT = 0;
const LENGTH = 2;
const FLOAT = 1;
const INT64 = 7;

function concat(parts: readonly Bytes[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}

function integer(field: number, value: number): Bytes {
  return concat([varint(field * 8 + VARINT), varint(value)]);
}

function message(field: number, ...parts: readonly Bytes[]): Bytes {
  const body = concat(parts);
  return concat([varint(field * 8 + LENGTH), varint(body.length), body]);
}

function text(field: number, value: string): Bytes {
  return message(field, new TextEncoder().encode(value));
}

/** A `ValueInfoProto`: a tensor with dimensions by name or number. */
function value(field: number, name: string, type: number, dimensions: readonly (string | number)[]): Bytes {
  const shape = dimensions.map((one) => message(1, typeof one === 'number' ? integer(1, one) : text(2, one)));
  return message(field, text(1, name), message(2, message(1, integer(1, type), message(2, ...shape))));
}

function weights(name: string, dimensions: readonly number[], data: Float32Array): Bytes {
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return message(
    5,
    ...dimensions.map((one) => integer(1, one)),
    integer(2, FLOAT),
    text(8, name),
    message(9, raw),
  );
}

/**
 * A token classifier: logits = table[input_ids], one row of logits for every entry of the vocabulary. `table` has
 * `labels` numbers an entry.
 */
export function tokenClassifier(table: Float32Array, labels: number): Bytes {
  const graph = message(
    7,
    message(
      1,
      text(1, 'table'),
      text(1, 'input_ids'),
      text(2, 'logits'),
      text(3, 'look_up'),
      text(4, 'Gather'),
    ),
    text(2, 'tiny'),
    weights('table', [table.length / labels, labels], table),
    value(11, 'input_ids', INT64, ['batch', 'tokens']),
    value(11, 'attention_mask', INT64, ['batch', 'tokens']),
    value(12, 'logits', FLOAT, ['batch', 'tokens', labels]),
  );
  return concat([integer(1, 8), text(2, 'factwatch-test'), graph, message(8, text(1, ''), integer(2, 13))]);
}
