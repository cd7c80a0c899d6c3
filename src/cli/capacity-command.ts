import { type Command, InvalidArgumentError } from 'commander';
import type { Io } from './io.ts';
import type { Keep } from './program-options.ts';

export function addCapacity(program: Command, io: Io, keep: Keep): void {
  program
    .command('capacity')
    .description(
      'what a volume of traffic takes: processes, partitions, bandwidth, storage, cost of the judge',
    )
    .requiredOption('--messages-per-week <n>', 'messages on the topic', positive)
    .option('--sample <rate>', 'share that is read, above 0 to 1', positive, 0.01)
    .option('--bytes <n>', 'mean size of a message on the wire', positive, 2500)
    .option('--judged <rate>', 'share of the recorded responses that the judge sees', share, 0)
    .option('--usd-per-million-tokens <price>', 'price of the judge', positive)
    .option('--retention-days <n>', 'days that rows are kept', positive, 400)
    .option('--read-per-second <n>', 'messages that one core reads, measured on your machine', positive)
    .option('--score-per-second <n>', 'responses that one core scores, measured on your machine', positive)
    .option('--json', 'print JSON for machines')
    .action(keep(async (options) => (await import('./capacity.ts')).runCapacity(options, io)));
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('It is no number above 0.');
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It is no share.');
  return value;
}
