import { dirname } from 'node:path';
import { embeddedPath, isEmbedded } from '../config/load.ts';
import { FactwatchError } from '../errors.ts';
import { type CheckContext, type Configured, type Found, fail, ok, warn } from './doctor-kinds.ts';

/** What the doctor looks at on this machine. */

const DAY_MS = 86_400_000;
const GIB = 1024 ** 3;
const MIN_NODE_MAJOR = 24;
const KEY_OLD_DAYS = 200;

export async function checkNode({ deps }: CheckContext): Promise<Found[]> {
  const version = deps.machine.nodeVersion;
  const major = Number(version.replace(/^v/, '').split('.')[0]);
  if (major >= MIN_NODE_MAJOR) return [ok(`Node.js ${version.replace(/^v/, '')}.`)];
  return [
    {
      status: 'fail',
      sentence: `Node.js ${version} is too old: ${MIN_NODE_MAJOR} is needed.`,
      advice: 'Run through npm (npm run factwatch -- doctor): `npm ci` brings the right version.',
    },
  ];
}

export async function checkConfig({ loaded }: CheckContext): Promise<Found[]> {
  if (loaded instanceof FactwatchError) {
    const problems =
      'problems' in loaded && Array.isArray(loaded.problems) ? loaded.problems.map(String) : [];
    const advice = [...problems, 'Every key: docs/configuration.md, config/factwatch.example.yaml.'].join(
      '\n',
    );
    return [{ status: 'fail', sentence: loaded.message, code: loaded.code, advice }];
  }
  return [
    ok(
      loaded.origin === 'file'
        ? `Valid; sets ${loaded.sections} sections.`
        : 'The defaults: no file was given.',
    ),
  ];
}

export async function checkSecrets({ loaded, deps }: Configured): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of loaded.secretFiles) {
    const mode = await deps.machine.mode(file);
    if (mode !== undefined && (mode & 0o077) !== 0) {
      found.push(warn(`${file} can be read by others on this machine.`, `chmod 600 ${file}`));
    }
  }
  const newest = Math.max(...loaded.config.privacy.keys.map((key) => key.not_before));
  const days = Math.floor((deps.clock.now() - newest) / DAY_MS);
  if (newest > 0 && days > KEY_OLD_DAYS) {
    found.push(
      warn(
        `The newest pseudonym key is in use for ${days} days.`,
        'Add one to privacy.keys with a not_before of today or later; destroy old ones when their rows need no link.',
      ),
    );
  }
  return found.length > 0 ? found : [ok('All there, long enough and for their owner only.')];
}

export async function checkDisk({ loaded: { config }, deps }: Configured): Promise<Found[]> {
  if (!isEmbedded(config)) return [ok('Nothing is kept on this machine.')];
  const directory = embeddedPath(config);
  const { freeBytes, writable } = await deps.machine.disk(directory);
  const free = `${(freeBytes / GIB).toFixed(1)} GiB free for ${directory}.`;
  if (!writable)
    return [fail('FILE_UNREADABLE', `Let this user write to ${dirname(directory)}, or set data_dir.`)];
  if (freeBytes < GIB / 4)
    return [{ status: 'fail', sentence: free, advice: 'Free space, or set data_dir to another disk.' }];
  return [freeBytes < 2 * GIB ? warn(free, 'Watch it: a full disk stops the store.') : ok(free)];
}

/** Invented people go the way of real responses: none of them may be seen at an exit. */
export async function checkCanaries({ deps }: Configured): Promise<Found[]> {
  const flights = await deps.canaries!();
  const leaked = flights.filter((outcome) => outcome === 'leaked').length;
  const unseen = flights.filter((outcome) => outcome === 'unseen').length;
  if (leaked > 0) {
    const sentence = `${leaked} of ${flights.length} planted identities were seen outside.`;
    return [{ status: 'fail', sentence, advice: 'Do not run this build on real traffic; report it.' }];
  }
  if (unseen < flights.length) {
    const sentence = `${flights.length - unseen} of ${flights.length} planted identities did not come through.`;
    return [warn(sentence, 'They were withheld: raise redact.deadline if this machine is slow.')];
  }
  return [ok(`${unseen} planted identities went through and were seen nowhere.`)];
}

export async function checkPort({ loaded, deps }: Configured): Promise<Found[]> {
  const { host, port } = loaded.config.telemetry.listen;
  const state = await deps.machine.port(host, port);
  const where = `${host}:${port}`;
  if (state === 'free') return [ok(`${where} is free.`)];
  if (state === 'impossible') {
    return [fail('CONFIG_INVALID', `${where} is no address of this machine: correct telemetry.listen.host.`)];
  }
  return [
    warn(
      `${where} is in use, perhaps by Factwatch itself.`,
      'If not: set telemetry.listen.port or FACTWATCH_LISTEN_PORT to another.',
    ),
  ];
}
