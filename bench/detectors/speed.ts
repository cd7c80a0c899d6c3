import { promptReadingOf, readingOf } from '../../detectors/kit/reading.ts';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import type { Item } from './corpora.ts';
import { ask, inputAsAmerican } from './input.ts';

function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const REPEATS = 7;

/** Microseconds of `work`: the best of several runs, so that other work on the machine counts less. */
function bestMicros(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < REPEATS; run += 1) {
    const begin = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1000);
  }
  return best;
}

/** Real answers of 1.8 to 2.3 KB, and vignettes full of figures. */
export function twoKilobytes(answers: Readonly<Record<string, readonly Item[]>>, wanted: number): Item[] {
  const all = Object.values(answers).flat();
  const fitting = all.filter(({ response }) => response.length >= 1_800 && response.length <= 2_300);
  const step = Math.max(1, Math.floor(fitting.length / wanted));
  return fitting.filter((_, index) => index % step === 0);
}

/** Works out everything that the detectors share, so that none of them pays for it. */
function readAll(input: DetectorInput): number {
  return [readingOf(input), promptReadingOf(input)].reduce(
    (sum, one) =>
      sum +
      (one ? one.starts.length + one.quantities.length + one.scenes.length + (one.language ?? '').length : 0),
    0,
  );
}

function line(name: string, micros: readonly number[]): string {
  const [p50, p99] = [quantile(micros, 0.5), quantile(micros, 0.99)];
  return `  ${name.padEnd(18)} ${(p50 / 1000).toFixed(3).padStart(8)} ${(p99 / 1000).toFixed(3).padStart(8)}`;
}

/** All detectors as they run; then the reading that they share and each of them behind it. */
export function speed(detectors: readonly Detector[], items: readonly Item[]): void {
  const all = (item: Item): void => {
    const input = inputAsAmerican(item);
    for (const detector of detectors) ask(detector, input);
  };
  for (let round = 0; round < 20; round += 1) for (const item of items) all(item);
  const spent = items.map((item) => bestMicros(() => all(item)));
  const plain = items.map(({ response }) => bestMicros(() => scan(response)));
  const [p50, p99, base] = [quantile(spent, 0.5), quantile(spent, 0.99), quantile(plain, 0.5)];
  console.log(`\nspeed, ${items.length} answers of about 2 KB, best of ${REPEATS} runs each, one thread`);
  console.log(`  ${'milliseconds'.padEnd(18)} ${'p50'.padStart(8)} ${'p99'.padStart(8)}`);
  console.log(line('all detectors', spent));
  const reading = items.map((item) => bestMicros(() => readAll(inputAsAmerican(item))));
  console.log(line('reading, shared', reading));
  for (const detector of detectors)
    console.log(
      line(
        detector.id,
        items.map((item) => bestOf(detector, item)),
      ),
    );
  console.log(
    `  plain scan p50 ${(base / 1000).toFixed(4)} ms; all detectors to it: p50 × ${(p50 / base).toFixed(0)}, p99 × ${(p99 / base).toFixed(0)}`,
  );
}

/** Microseconds of one detector on a text that is read already; a new input every time, so that it remembers nothing. */
function bestOf(detector: Detector, item: Item): number {
  const inputs = Array.from({ length: REPEATS }, () => inputAsAmerican(item));
  for (const input of inputs) readAll(input);
  return bestMicros(() => ask(detector, inputs.pop() as DetectorInput));
}

/** Texts made to be slow: endless sentences, numbers, units, cues, brackets, placeholders. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'no stops': 'normal potassium 5 mmol/L take ibuprofen 400 mg ',
  digits: '1,2,3,4.5.6-7/8 ',
  'one number': '1234567890',
  'brackets of units': '(5 mg (5 mcg (38 °C (99 °F ',
  'calls to make': 'call 911 call 999 do not call 112 or ',
  dois: 'doi:10.1000/a [1] pmid 1 nct01234567 ',
  'take every': 'take 500 mg every 4-6 hours total of ',
  negations: 'not never no do not take it. take it. ',
  Han: '正常血钾是5.0不要服用每日三次',
  spaces: '1           ',
  'by weight': '15 mg/kg for a child of 12 kg, ',
  'one line': 'a normal newborn breathes 30 to 60 times a minute. ',
  bold: '**ibuprofen** 400 mg ',
};

export function linearity(detectors: readonly Detector[]): void {
  console.log(
    '\nlinear time: milliseconds for 0.25 MB and for 1 MB of hostile text, and the ratio (4 is linear)',
  );
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const timed = [262_144, 1_048_576].map((size) => {
      const input = inputAsAmerican({
        response: piece.repeat(Math.ceil(size / piece.length)).slice(0, size),
      });
      const begin = process.cpuUsage();
      const slow: Record<string, number> = {};
      for (const detector of detectors) {
        const one = process.cpuUsage();
        ask(detector, input);
        const { user, system } = process.cpuUsage(one);
        slow[detector.id] = (user + system) / 1000;
      }
      const { user, system } = process.cpuUsage(begin);
      return { ms: (user + system) / 1000, slow };
    });
    const [small, large] = timed as [(typeof timed)[0], (typeof timed)[0]];
    const [worst] = Object.entries(large.slow).sort((a, b) => b[1] - a[1]);
    console.log(
      `  ${name.padEnd(18)} ${small.ms.toFixed(0).padStart(6)} ${large.ms.toFixed(0).padStart(6)}   × ${(large.ms / small.ms).toFixed(1)}   slowest ${worst?.[0]} ${worst?.[1].toFixed(0)}`,
    );
  }
}
