import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** Encrypts what a physician will read. The response key is authenticated with it: no text can be moved. */
export interface Sealer {
  /** Names the key without telling anything of it. */
  readonly keyId: string;
  seal(responseKey: string, text: string): string;
  /** Undefined when another key sealed it, or a bit was changed. */
  open(responseKey: string, sealed: string): string | undefined;
}

const NONCE = 12;
const TAG = 16;
const MIN_KEY_BYTES = 32;

/**
 * AES-256-GCM (NIST SP 800-38D) with a 96-bit random nonce, under a key derived by HKDF-SHA-256 (RFC 5869):
 * safe for 2³² texts a key. `sealed` is base64 of nonce, ciphertext and tag.
 *
 * Throws RangeError on a secret of fewer than 32 bytes.
 */
export function createSealer(secret: Uint8Array, random: (size: number) => Uint8Array): Sealer {
  if (secret.length < MIN_KEY_BYTES) throw new RangeError(`a review key has at least ${MIN_KEY_BYTES} bytes`);
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'factwatch review seal', 32));
  const keyId = createHmac('sha256', key).update('key id').digest('hex').slice(0, 16);
  return {
    keyId,
    seal(responseKey, text) {
      const nonce = random(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(responseKey));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64');
    },
    open(responseKey, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      if (bytes.length < NONCE + TAG) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
        .setAAD(Buffer.from(responseKey))
        .setAuthTag(bytes.subarray(bytes.length - TAG));
      try {
        const body = decipher.update(bytes.subarray(NONCE, bytes.length - TAG));
        return Buffer.concat([body, decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
