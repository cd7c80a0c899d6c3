import { RawText } from '../../src/domain/text.ts';
import { createRedactor } from '../../src/redaction/index.ts';
import { HOSTILE } from '../../test/support/hostile.ts';
import { cpuMilliseconds } from './measure.ts';

const SMALL = 1 << 17;
const MILLION = 1_000_000;
const ROUNDS = 5;

/** Prints what a million units of each hostile text cost, and how the time grows from 131,072 to there. */
export function printHostile(): void {
  const redactor = createRedactor();
  console.log('\n| hostile, 1,000,000 units | ms | slope | result |\n| --- | --- | --- | --- |');
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const sized = (size: number): RawText =>
      new RawText(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
    const call = (text: RawText) => () => redactor.open({}).redact(text);
    cpuMilliseconds(call(sized(SMALL / 8)), 2);
    const small = cpuMilliseconds(call(sized(SMALL)), ROUNDS);
    const large = cpuMilliseconds(call(sized(MILLION)), ROUNDS);
    const result = redactor.open({}).redact(sized(MILLION));
    const slope = Math.log(large / small) / Math.log(MILLION / SMALL);
    const outcome = result.ok ? `${result.remarks.length} removed` : result.code;
    console.log(`| ${name} | ${large.toFixed(0)} | ${slope.toFixed(2)} | ${outcome} |`);
  }
}
