import { z } from 'zod';
import type { Finding } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { frequenciesIn } from '../kit/frequency.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, isPerDay, isPlain, type Scene } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { skipSpace, unitAt } from '../kit/units.ts';
import { numberWordsOf, wordedIn } from '../kit/worded.ts';
import { isOtherAct } from './interval.ts';
import { frequencyOf } from './often.ts';
import { wordedScenes } from './strength.ts';
import * as words from './words.ts';

/** Puffs, sprays, drops and patches, grams of gels and powders, millilitres of liquids: so many at once, so many a day. */

const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  form: z.enum(['puff', 'drop', 'patch', 'gram', 'liquid']),
  /** Most at once; into one eye or nostril where it is for one. */
  single: z.number(),
  day: z.number(),
  /** Most times a day. */
  times: z.number().optional(),
  /** Most mg (in mcg where `mcg`) that one patch holds or gives. */
  strength: z.number().optional(),
  except: z.array(z.string()).default([]),
  names: z.array(z.string()).min(1),
});
type Application = z.infer<typeof Row>;

const file = loadKnowledge(
  import.meta.url,
  'applications.yaml',
  z.strictObject({ sources: SourcesSchema, rows: z.array(Row) }),
);
checkSources('applications.yaml', file.sources, file.rows);
const named = createMatcher(file.rows.flatMap((row) => row.names.map((name) => [fold(name), row] as const)));
const exceptions = new Map(
  file.rows.map((row) => [row.id, createMatcher(row.except.map((word) => [fold(word), true] as const))]),
);

/** How far the product is carried on. */
const CARRIED = 500;
const PATCH =
  /^[\s-]?(?:(?:\p{L}+[\s-]){0,2}?(?:patch(?:es)?|pflaster|parches?|timbres?|patchs?|adesivos?|cerott[oi]|pleisters?|plast\p{L}{1,4}|flaster)(?!\p{L})|пластыр|パッチ|貼付|贴|貼|पैच|لصقة|لاصق)/u;
const PATCH_BEFORE =
  /(?:patch(?:es)?|pflaster|parches?|adesivos?|cerott[oi]|pleisters?|パッチ|贴片|贴剂|पैच|لصقة)\s(?:of|with|mit|zu|de|con|com|da|di|van|a)?\s?$/;

function isOf(form: Application['form'], one: Quantity): boolean {
  if (form === 'drop') return dimensionOf(one) === 'drops';
  if (form === 'gram') return one.unit?.atom.id === 'g';
  return one.unit?.atom.id === (form === 'liquid' ? 'mL' : 'puff');
}

/** A limit of drops is that of one eye. */
const BOTH_EYES =
  /both eyes|each eye|either eye|cada ojo|(?:ambos|los dos) ojos|beide augen|jede[sn]? auge|chaque (?:oeil|œil)|les deux yeux|cada olho|(?:ambos )?os (?:dois )?olhos|ogni occhio|entrambi gli occhi|elk oog|beide ogen|両[眼目]|[两兩双雙][眼只]|दोनों आ|كلتا العينين|كل عين|оба глаза|каждый глаз/;
/** So many times what is used at once is in the bottle. */
const BOTTLE = 6;

function perEyes(row: Application, texts: readonly (Reading | undefined)[]): Application {
  const isDouble = row.id.endsWith('-eye-drop') && texts.some((one) => one && BOTH_EYES.test(one.text));
  return isDouble ? { ...row, single: 2 * row.single, day: 2 * row.day } : row;
}

function saysTooMuch(row: Application, one: Quantity, scene: Scene): number | undefined {
  const { text } = scene.reading;
  const before = text.slice(scene.start, one.start);
  // "The bottle holds 400 drops".
  if (words.PACK_BEFORE.test(before)) return undefined;
  if (/[=＝≈]\s?\*{0,2}\s?$/.test(before)) return undefined;
  if (words.SOLD.test(scene.words) || words.MISHAP.test(scene.words) || words.HARM.test(scene.words))
    return undefined;
  if (row.form === 'patch') {
    const isOne =
      PATCH.test(text.slice(one.end, one.end + 30)) ||
      PATCH_BEFORE.test(text.slice(Math.max(0, one.start - 24), one.start));
    if (!isOne || one.unit?.id !== 'mg' || row.strength === undefined) return undefined;
    return waysToRead(one).every(({ low }) => low > (row.strength ?? 0) * 1.02) ? row.strength : undefined;
  }
  if (!isOf(row.form, one)) return undefined;
  // "10 puffs every hour".
  if (one.unit?.per[0]?.atom.id === 'hour') return one.low * 24 > row.day ? row.day : undefined;
  if (!isPlain(one) && !isPerDay(one)) return undefined;
  if (isOfBulk(row.form) && !isDosed(scene, one)) return undefined;
  if (!isOfBulk(row.form) && one.low > row.day * BOTTLE) return undefined;
  const often = frequencyOf(scene, one);
  const around = `${before.slice(-50)} ${text.slice(one.end, one.end + 40)}`;
  // "8 drops up to 4 times a day, at most 32 a day": the limit behind how often is the day's.
  const isCap = often !== undefined && often.end <= one.start && words.LIMIT_BEFORE.test(before);
  const isDay = isPerDay(one) || ((!often || isCap) && words.DAY_WORDS.test(around));
  if (isDay) return one.low > row.day ? row.day : undefined;
  if (one.low > row.single) return row.single;
  return often && one.low * often.low > row.day ? row.day : undefined;
}

const isOfBulk = (form: Application['form']): boolean => form === 'gram' || form === 'liquid';

/** Grams and millilitres are also what a tube holds, what is drunk with it and what is in it. */
const DOSED = new Seldom(
  /\b(?:appl(?:y|ied|ication)\w*|rub(?:bed)?|spread|massage\w*|tak(?:e|es|en|ing)|stir(?:red)?|mix(?:ed)?|dissolv\w*|swallow\w*|dose|rinse|swish\w*|use[sd]?|drink|auftrag\w*|aufgetragen|tragen|einreiben|nehmen|nimm\w*|eingenommen|einruhren|ruhren|auflosen|aplic\w*|apliqu\w*|tom[aeo]\w*|disuelv\w*|disolv\w*|mezcl\w*|frot\w*|appliqu\w*|pren\w*|melang\w*|diluer|diluez|dissou\w*|misture\w*|dissolv\w*|pass[ae]r?|applic\w*|prend\w*|sciogli\w*|assum\w*|breng\w*|aanbreng\w*|smeer\w*|neem\w*|los \w+ op|oplossen)\b|塗|飲|服用|溶か|涂|抹|外用|服|冲|लगाएँ|लगाए|लें|पिएँ|घोल|ضع|يوضع|تناول|يؤخذ|ادهن|يذاب/,
);
const BESIDE =
  /^\s?(?:(?:of|d'|de|di|von|mit|with|con|avec|com|met)\s)?(?:(?:a |un |une |full |kaltes? |lauwarmes? )?)?(?:water|fluids?|juice|any drink|wasser|saft|agua|jugo|eau|jus|suco|acqua|succo|fib(?:er|re)|vocht)\b|^\s?(?:の水|的?水|पानी|ماء)|^\s?(?:glass|tube|bottle|pack|flasche|tubo?|flacon|frasco|flacone)/;

function isDosed(scene: Scene, one: Quantity): boolean {
  const behind = scene.reading.text.slice(one.end, one.end + 30);
  if (BESIDE.test(behind) || words.PACK_AFTER.test(behind)) return false;
  return DOSED.test(scene.words) || isPerDay(one) || frequencyOf(scene, one) !== undefined;
}

/** "One drop", which may be the article elsewhere. */
function onesIn(scene: Scene): Quantity[] {
  const { reading } = scene;
  return within(numberWordsOf(reading), scene.start, scene.end).flatMap(({ start, end, value }) => {
    const unit = value === 1 ? unitAt(reading.text, reading.raw, skipSpace(reading.text, end)) : undefined;
    if (!unit) return [];
    const count = { low: 1, high: 1, alt: undefined, known: true, range: false, step: 1, round: 1 };
    return [{ start, end: unit.end, ...count, unit: unit.unit }];
  });
}

/** Cheaper than the list of products. */
const FORMS = new Seldom(
  /puf|spray|drop|patch|inhal|tropf|hub|spruh|pflaster|gota|parche|pulveri|bouffee|goutte|jato|adesiv|cerott|gocc|spruzz|erogaz|druppel|pleister|verstuiv|plast|滴|吸入|喷|噴|パッチ|贴|貼|プッシュ|बूंद|बूँद|पफ|पैच|قطر|بخ|لصق|капл|пластыр|впрыск|kropl|damla|droppar|방울|zolin|gel|geli|sirup|suspens|minoxidil|lactul|laktul|psyll|metamuc|flohsamen|gaviscon|pepto|milk of mag|milpa|maalox|plantago|ispagh|isabgol|ispagul|emla|ketoprofen|fastum|voltar|diclofenac|rogaine|regaine|nyquil|robitussin|chlorhex|clorhex|miralax|macrogol|movicol|polyethyl|polietil|creatin|kreatin|ラクツロース|ミノキシジル|米诺地尔|乳果糖|ईसबगोल|लैक्टुलोज|मिनोक्सिडिल|मिनॉक्सिडिल|لاكتولوز|مينوكسيديل|ديكلوفيناك|双氯芬酸|ジクロフェナク|डाइक्लोफेनाक/,
);

/** "Ten times a day", where no number of puffs or drops is told. */
function tooManyTimes(
  reading: Reading,
  here: readonly PhraseHit<Application>[],
  only: Application | undefined,
): Finding[] {
  const { text } = reading;
  return sentences(text).flatMap((span) => {
    const scene = { reading, ...span, quantities: [], words: text.slice(span.start, span.end) };
    const [hit, ...others] = within(here, scene.start, scene.end);
    const row = hit?.value ?? carriedTo(scene, here, only);
    if (row?.times === undefined || others.some(({ value }) => value !== row)) return [];
    const from = hit?.end ?? scene.start;
    const [often, ...more] = frequenciesIn(scene.reading.text, { start: from, end: scene.end });
    const { times } = row;
    if (!often || more.length > 0 || often.low <= times || often.start - from > NEAR) return [];
    if (words.HARM.test(scene.words) || words.MISHAP.test(scene.words)) return [];
    if (exceptions.get(row.id)?.scan(scene.words).length || !isAsserted(reading, often)) return [];
    return [findingOf(reading, often, row, times)];
  });
}
const NEAR = 90;

/** "| Per day | up to 12 times |", "Spray it ten times a day": of the only product, by a label or a word of use. */
function carriedTo(
  { reading, start, words: said }: Scene,
  here: readonly PhraseHit<Application>[],
  only: Application | undefined,
): Application | undefined {
  const last = lastBefore(here, start);
  const row = last && start - last.end <= CARRIED ? last.value : here.length === 0 ? only : undefined;
  if (!row || here.some(({ value }) => value !== row) || isOtherAct(said)) return undefined;
  return reading.text[start] === '|' || ITEM.test(said) || USED.test(said) ? row : undefined;
}
const ITEM = /^\s*[-*•–]\s/;
const USED = new Seldom(
  /\b(?:spray\w*|puffs?|inhal\w*|instil\w*|use[sd]?|apply|appl\w*|drops?|spruh\w*|tropf\w*|anwend\w*|angewendet|verwend\w*|benutz\w*|us[aeo]\w*|aplic\w*|utilis\w*|pulveris\w*|vaporis\w*|util[ie]\w*|spruzz\w*|gebruik\w*|druppel\w*)\b|使|点|噴|喷|滴|吸|डाल|इस्तेमाल|استخدم|يستخدم|بخ|قطر/,
);

function findingOf(reading: Reading, { start, end }: Span, row: Application, limit: number): Finding {
  return {
    category: 'dose',
    severity: 'severe',
    confidence: 0.93,
    start,
    end,
    rule: `${row.id}:${row.form}`,
    explanation: `"${reading.raw.slice(start, end)}" of ${row.id}: no label allows more than ${limit}. Source: ${cite(file.sources, row.source)}.`,
  };
}

export function applicationFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const here = named.scan(reading.text, reading.starts);
  const inQuestion = asked ? named.scan(asked.text, asked.starts) : [];
  const rows = new Set(inQuestion.map(({ value }) => value));
  if (here.length === 0 && rows.size === 0) return [];
  if (!FORMS.test(reading.text) && !(asked && FORMS.test(asked.text))) return [];
  const [only] = rows.size === 1 ? rows : [];
  const excepted = new Set(
    file.rows.filter(({ id }) => asked && (exceptions.get(id)?.scan(asked.text).length ?? 0) > 0),
  );
  const told = [...reading.scenes, ...wordedScenes(reading)].flatMap((scene) =>
    [...scene.quantities, ...wordedIn(reading, scene), ...onesIn(scene)].flatMap((one) => {
      const last = lastBefore(here, one.start);
      const near = last && one.start - last.end <= CARRIED ? last.value : undefined;
      // A product that the answer names itself, only behind its name.
      // "Two puffs of it": the only product, in the same sentence.
      const behind = !last && within(here, one.end, scene.end).length > 0 ? here[0]?.value : undefined;
      const row = near ?? behind ?? (here.length === 0 ? only : undefined);
      if (!row || !one.known || (near && only && near !== only)) return [];
      const limit = saysTooMuch(perEyes(row, [reading, asked]), one, scene);
      if (limit === undefined || excepted.has(row)) return [];
      if ((exceptions.get(row.id)?.scan(scene.words).length ?? 0) > 0) return [];
      const ignore = words.LIMIT_BEFORE.test(scene.words.slice(0, one.start - scene.start))
        ? (['negated', 'asked', 'conditional'] as const)
        : (['asked', 'conditional'] as const);
      if (!isAsserted(reading, one, ignore)) return [];
      return [findingOf(reading, one, row, limit)];
    }),
  );
  return told.length > 0 ? told : tooManyTimes(reading, here, only);
}
