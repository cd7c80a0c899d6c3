#!/usr/bin/env node
import { exitCodeOf, explain } from './cli/failure.ts';
import { createProgram } from './cli/program.ts';

const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };

// A reader that went away (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await createProgram(io).run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = exitCodeOf(error);
}
