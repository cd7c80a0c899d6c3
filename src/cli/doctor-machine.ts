import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import type { MachineProbe } from './doctor.ts';

/** The machine we run on. */
export const thisMachine: MachineProbe = {
  nodeVersion: process.versions.node,
  async disk(directory) {
    const there = await nearestExisting(directory);
    const { bavail, bsize } = await statfs(there);
    const writable = await access(there, constants.W_OK | constants.X_OK).then(
      () => true,
      () => false,
    );
    return { freeBytes: bavail * bsize, writable };
  },
  port(host, port) {
    return new Promise((resolve) => {
      const server = createServer();
      server.once('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'taken' : 'impossible');
      });
      server.listen({ host, port, exclusive: true }, () => server.close(() => resolve('free')));
    });
  },
  async mode(file) {
    return stat(file).then(
      (found) => found.mode & 0o777,
      () => undefined,
    );
  },
};

/** The directory itself or the nearest one above it: it may not have been made yet. */
async function nearestExisting(directory: string): Promise<string> {
  for (let at = directory; ; at = dirname(at)) {
    const found = await stat(at).catch(() => undefined);
    if (found?.isDirectory() === true || at === dirname(at)) return at;
  }
}
