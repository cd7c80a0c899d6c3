/**
 * Trains the weights by which the redactor tells names and towns from the words around them:
 *
 *     node scripts/train-context.ts [--evaluate] [--write]
 *
 * `--evaluate` leaves each third of our own texts out in turn and prints, for log odds from 0 to 3, how many of the names
 * and towns that the rules miss the model finds there, and how many other words it takes; `--write` trains on everything
 * and writes `src/redaction/context/weights.bin`. Sources: `train-context/corpus.ts`. Each text is learned
 * without its capitals as well, with names that are words among those it is given. Without a share of chance: the same
 * texts give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { encodeContextModel } from '../src/redaction/context/model.ts';
import { createRandom } from '../src/simulate/random.ts';
import { cleanAnswers, detectorCases, labelledTexts, ownTexts } from './train-context/corpus.ts';
import { type Example, examplesOf, LABEL } from './train-context/examples.ts';
import { type Linear, learn, logOdds, quantise } from './train-context/fit.ts';
import { inSmallLetters, type MarkedText } from './train-context/marked.ts';
import { Christening } from './train-context/people.ts';

const SEED = 20_261_128;
const FLOORS = [0, 0.5, 1, 1.5, 2, 3];
const THIRDS = 3;
/** Weight of a text without its capitals. */
const SMALL = 0.7;

const random = createRandom(SEED);
const christening = new Christening(random);

/** The text and the same with names where people stand in words. */
function withNames(marked: MarkedText, times: number): MarkedText[] {
  return Array.from({ length: times }, () => christening.christen(marked)).filter((one) => one !== undefined);
}

/** The same without capitals. */
function small(texts: readonly MarkedText[], share: number): MarkedText[] {
  return texts
    .map((marked) => inSmallLetters({ ...marked, weight: marked.weight * share }))
    .filter((one) => one !== undefined);
}

/** The text without capitals, and the same with names where people stand in words. */
function smallWithNames(marked: MarkedText, times: number): MarkedText[] {
  return small([marked], SMALL).flatMap((one) => [one, ...withNames(one, times)]);
}

const { train: clean, rest } = cleanAnswers();
const others: readonly Example[] = [
  ...labelledTexts().flatMap((marked) => examplesOf(marked, 2, random)),
  ...clean.flatMap((marked) => examplesOf(marked, 1, random)),
  ...small(clean, SMALL).flatMap((marked) => examplesOf(marked, 1, random)),
  ...detectorCases()
    .flatMap((marked) => [marked, ...withNames(marked, 1), ...smallWithNames(marked, 1)])
    .flatMap((marked) => examplesOf(marked, 2, random)),
];
/** By text: its own words, and those of its copies. */
const own = ownTexts().map((marked) => ({
  plain: examplesOf(marked, 1, random),
  copies: [
    ...examplesOf(marked, 2, random),
    ...withNames(marked, 2).flatMap((one) => examplesOf(one, 2, random)),
    ...smallWithNames(marked, 2).flatMap((one) => examplesOf(one, 2, random)),
  ],
}));
const all = (texts: typeof own): Example[] => texts.flatMap(({ plain, copies }) => [...plain, ...copies]);
console.log(
  `${others.length + all(own).length} doubtful words, ${all(own).length} of them of ${own.length} own texts`,
);

function print(what: string, model: Linear, label: number, examples: readonly Example[]): void {
  const asked = examples.filter(({ found }) => !found);
  const cells = FLOORS.map((floor) => {
    const taken = asked.filter((example) => logOdds(model, example) > floor);
    const right = taken.filter((example) => example.label === label).length;
    return `>${floor}: ${right} right, ${taken.filter((example) => example.label === LABEL.other).length} wrong`;
  });
  const wanted = asked.filter((example) => example.label === label).length;
  console.log(`${what}, ${wanted} wanted, ${asked.length} words: ${cells.join('; ')}`);
}

if (process.argv.includes('--evaluate')) {
  for (const [what, label] of [['names', LABEL.name] as const, ['towns', LABEL.town] as const]) {
    for (let third = 0; third < THIRDS; third += 1) {
      const kept = own.filter((_, n) => n % THIRDS !== third);
      const model = learn([...others, ...all(kept)], label, SEED);
      print(
        `${what}, third ${third + 1}`,
        model,
        label,
        own.filter((_, n) => n % THIRDS === third).flatMap(({ plain }) => plain),
      );
      if (third === 0)
        print(
          `${what}, unseen NIH answers`,
          model,
          label,
          rest.flatMap((marked) => examplesOf(marked, 1, random)),
        );
    }
  }
}
const everything = [...others, ...all(own), ...rest.flatMap((marked) => examplesOf(marked, 1, random))];
const model = quantise(learn(everything, LABEL.name, SEED), learn(everything, LABEL.town, SEED));
if (process.argv.includes('--write')) {
  const bytes = encodeContextModel(model);
  writeFileSync(new URL('../src/redaction/context/weights.bin', import.meta.url), bytes);
  console.log(`wrote src/redaction/context/weights.bin, ${bytes.byteLength} bytes`);
}
