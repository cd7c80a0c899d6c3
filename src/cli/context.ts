import { existsSync, readdirSync } from 'node:fs';
import { type LoadedConfig, loadConfig } from '../config/load.ts';

export interface ConfigOption {
  readonly config?: string;
}

/** The configuration of a command: the file named, else the embedded defaults, with the environment over it. */
export function readConfig(options: ConfigOption, more: { readonly makeKeys?: boolean } = {}): LoadedConfig {
  return loadConfig({
    ...(options.config !== undefined && { path: options.config }),
    ...more,
    detectors: detectorFolders(),
    env: process.env,
    cwd: process.cwd(),
  });
}

const DETECTORS = new URL('../../detectors/', import.meta.url);

/** A detector's id is its folder's name, so that the configuration can be checked without loading any. */
function detectorFolders(): string[] {
  return readdirSync(DETECTORS, { withFileTypes: true })
    .filter(({ name }) => existsSync(new URL(`${name}/cases.yaml`, DETECTORS)))
    .map((entry) => entry.name);
}

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
