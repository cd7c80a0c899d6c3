import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Public labelled data that lies beside the repository on some machines. */
const ROOT = new URL('../../../../shared/data/factuality/', import.meta.url);

/** Path of a shared file, undefined where it is not there. */
export function sharedFile(name: string): string | undefined {
  const path = fileURLToPath(new URL(name, ROOT));
  return existsSync(path) ? path : undefined;
}
