import type { Analyte } from '../kit/analytes.ts';
import { type Group, groupsIn } from '../kit/people.ts';
import { perReading } from '../kit/per-reading.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { type Range, rangeOf } from './knowledge.ts';
import { WITHOUT } from './words.ts';

/** Whose range a sentence gives: of the people that it names, else of those in the lines before and in the question. */

/** How far back people still hold. */
const ABOUT = 200;

const askedGroups = perReading((asked) => groupsIn(asked.text));

/** Where a sentence names several groups, the part with the figure: "in women 12–15, in men 13–17", "13–17 for men". */
function partOf({ words, start, quantities }: Sentence, quantity: Quantity): string {
  const figures = quantities.filter(({ unit }) => unit?.atom.dimension !== 'time');
  const n = figures.indexOf(quantity);
  const [first] = figures;
  if (n < 0 || !first || groupsIn(words).size === 0) return words;
  const leads = groupsIn(words.slice(0, first.start - start)).size > 0;
  if (figures.length < 2 && !leads) return words;
  const from = leads ? (figures[n - 1]?.end ?? start) : quantity.start;
  const to = leads ? quantity.end : (figures[n + 1]?.start ?? start + words.length);
  const part = words.slice(from - start, to - start);
  return groupsIn(part).size > 0 ? part : words;
}

type Sentence = Pick<Scene, 'reading' | 'start' | 'words' | 'quantities'>;

/** "Normal below 100; from 100 to 125 …": what stands behind a semicolon is about others. */
function firstPart({ words, start }: Sentence, quantity: Quantity, part: string): string {
  const end = words.search(
    /[;；]|, (?:whereas|while|wahrend|mientras|tandis|alors que|enquanto|mentre|terwijl)\b/,
  );
  return part === words && end > 0 && quantity.end - start <= end ? words.slice(0, end) : part;
}

/** A newborn is an infant too, of whom more is known. */
const named = (groups: ReadonlySet<Group>): string =>
  [...groups].filter((group) => group !== 'infant' || !groups.has('newborn')).join(' ');

/** The fluid of the spine, which the text or the question is about. */
const SPINE =
  /\b(?:csf|cerebrospinal|spinal fluid|spinal tap|lumbar puncture|liquor\w*|lcr|liquido cefalorra\w*|liquide cephalo\w*|liquido cefalorach\w*|puncao lombar|puncion lumbar|ponction lombaire|rachicentesi|lumbaalpunctie|lumbalpunktion)\b|脑脊液|腦脊液|髄液|腰椎穿刺|सीएसएफ|السائل (?:الدماغي|النخاعي)/;
const BLOOD =
  /\b(?:blood|serum|plasma|blut\w*|sangre|sang|sangue|bloed\w*|suero|soro|siero|serum\w*)\b|血|रक्त|खून|الدم/;
const tellsOfSpine = perReading(({ text }): boolean => SPINE.test(text));

function isOfSpine({ reading, words }: Sentence, asked: Reading | undefined): boolean {
  return (tellsOfSpine(reading) || (asked !== undefined && tellsOfSpine(asked))) && !BLOOD.test(words);
}

/** The words of a statement with the groups that it is about, for the rows of the ranges. */
function contextsOf(scene: Sentence, quantity: Quantity, asked: Reading | undefined): readonly string[] {
  const { reading, start } = scene;
  const part = firstPart(scene, quantity, partOf(scene, quantity)).replace(WITHOUT, ' ');
  const line = isOfSpine(scene, asked) ? `${part} csf` : part;
  const own = groupsIn(line);
  if (own.size > 0) return [`${line} ${named(own)}`];
  const before = reading.text.slice(Math.max(0, start - ABOUT), start).replace(WITHOUT, ' ');
  const told = [groupsIn(before), asked ? askedGroups(asked) : new Set<Group>()];
  const contexts = told.filter(({ size }) => size > 0).map((groups) => `${line} ${named(groups)}`);
  return contexts.length > 0 ? contexts : [line];
}

/**
 * The range in each of the contexts; none when one of them is about people for whom other ranges hold. What is only
 * known to be pregnant has the general one, where pregnancy has none of its own.
 */
export function rangesFor(
  { id }: Analyte,
  scene: Sentence,
  quantity: Quantity,
  asked: Reading | undefined,
): readonly [Range, ...Range[]] | undefined {
  const isPregnant = groupsIn(scene.words).has('pregnant');
  const ranges: Range[] = [];
  for (const context of contextsOf(scene, quantity, asked)) {
    // "In a non-pregnant woman": for some, a row of its own.
    let range = rangeOf(id, context, [quantity]) ?? rangeOf(id, scene.words, [quantity]);
    if (range?.isOther(context)) {
      const general = isPregnant ? context : context.replace(/ pregnant\b/, '');
      range = rangeOf(id, general, [quantity]);
      if (range?.isOther(general)) return undefined;
    }
    if (!range) return undefined;
    ranges.push(range);
  }
  const [first, ...more] = ranges;
  return first && [first, ...more];
}
