import { type LoadedConfig, loadConfig } from '../config/load.ts';

export interface ConfigOption {
  readonly config?: string;
}

/** The configuration of a command: the file named, else the embedded defaults, with the environment over it. */
export function readConfig(options: ConfigOption): LoadedConfig {
  return loadConfig({
    ...(options.config !== undefined && { path: options.config }),
    env: process.env,
    cwd: process.cwd(),
  });
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
