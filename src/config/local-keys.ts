import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FactwatchError } from '../errors.ts';
import { Secret } from './secret.ts';

/** `size` random bytes from a cryptographic source. */
export type RandomBytes = (size: number) => Uint8Array;

const KEY_BYTES = 32;

/**
 * A key that the service keeps itself, for the embedded store: read from `<data dir>/keys/<name>.key`, made
 * there on first use, readable by its owner only. Two processes that start together get the same key.
 * Deleting the file makes the pseudonyms made with it unlinkable.
 *
 * Throws FactwatchError FILE_UNREADABLE when the directory can't be written or the file can't be read.
 */
export function localKey(dataDir: string, name: 'pseudonym' | 'sample', random: RandomBytes): Secret {
  const directory = join(dataDir, 'keys');
  const file = join(directory, `${name}.key`);
  try {
    const known = readIfThere(file);
    if (known !== undefined) return known;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    create(file, Buffer.from(random(KEY_BYTES)).toString('hex'), Buffer.from(random(8)).toString('hex'));
    const made = readIfThere(file);
    if (made !== undefined) return made;
  } catch {
    // Fall through: the path says where, and the message of the system could say more than it should.
  }
  throw new FactwatchError('FILE_UNREADABLE', file);
}

function readIfThere(file: string): Secret | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trimEnd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  // A damaged key must not be replaced silently: pseudonyms would change.
  if (!/^[0-9a-f]{64}$/.test(text)) throw new FactwatchError('SECRET_WEAK', file);
  return new Secret(Buffer.from(text));
}

/** Writes aside and links into place, so that nobody ever reads half a key and the first one wins. */
function create(file: string, hex: string, suffix: string): void {
  const draft = `${file}.${suffix}`;
  writeFileSync(draft, `${hex}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
