import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * A sentence when a program that a suite needs is not there, for the name of the skipped suite; undefined when
 * it is. Under `CI=true` a missing part is a failure.
 */
export function programMissing(program: string, debianPackage: string): string | undefined {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return undefined;
  } catch {
    const sentence = `${program} is not here: apt-get install ${debianPackage}`;
    if (process.env.CI === 'true') throw new Error(sentence);
    return sentence;
  }
}

/** The same for an optional package of npm. */
export function packageMissing(name: string): string | undefined {
  try {
    createRequire(import.meta.url).resolve(name);
    return undefined;
  } catch {
    const sentence = `${name} is not here: npm ci`;
    if (process.env.CI === 'true') throw new Error(sentence);
    return sentence;
  }
}

/** Folder of labelled data outside the repository; what needs it is skipped without it, in CI too. */
export function sharedData(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
  return existsSync(file) ? file : undefined;
}
