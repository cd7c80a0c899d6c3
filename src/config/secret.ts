import { inspect } from 'node:util';

/** A password or key. Like raw text it cannot be printed: every conversion to text gives `[secret]`. */
export class Secret {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = Uint8Array.from(bytes);
  }

  /** Length in bytes. */
  get length(): number {
    return this.#bytes.length;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [Symbol.toPrimitive](): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }

  static reveal(secret: Secret): Uint8Array {
    return secret.#bytes;
  }
}

/** The bytes of a secret: for keys. */
export function revealBytes(secret: Secret): Uint8Array {
  return Secret.reveal(secret);
}

/** A secret as text: for passwords, right before they are handed to a client. */
export function revealText(secret: Secret): string {
  return Buffer.from(Secret.reveal(secret)).toString('utf8');
}

/** Where a secret is to be found; the configuration holds this and never the secret itself. */
export class SecretRef {
  readonly from: 'file' | 'env';
  /** Path of the file or name of the variable. */
  readonly name: string;
  readonly minBytes: number;

  constructor(from: 'file' | 'env', name: string, minBytes: number) {
    this.from = from;
    this.name = name;
    this.minBytes = minBytes;
  }
}
