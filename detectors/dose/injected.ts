import { z } from 'zod';
import type { Finding } from '../../src/domain/verdict.ts';
import { fold, hindiSpellings } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseHit, within } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { isPerDay, type Scene } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import { clauseAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { amount, isDose, leastOf, SLACK } from './amount.ts';
import { isTakenBack } from './doubt.ts';
import { clauseOf } from './figures.ts';
import { isStart } from './groups.ts';
import { DRUGS, drugMatcher } from './knowledge.ts';
import { isOfNutrient } from './nutrient.ts';
import * as words from './words.ts';

/** What is injected, or taken by the week or month: limits of its own for one injection, a kilogram, a week, the start. */

const Milligrams = z.number().positive();
const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  unit: z.enum(['mg', 'IU']).default('mg'),
  drug: z.string().optional(),
  route: z.boolean().default(false),
  once: Milligrams.optional(),
  week: Milligrams.optional(),
  month: Milligrams.optional(),
  kg: Milligrams.optional(),
  start: Milligrams.optional(),
  startKg: Milligrams.optional(),
  except: z.array(z.string()).default([]),
  names: z.array(z.string()).default([]),
});
type Row = z.infer<typeof Row>;

const file = loadKnowledge(
  import.meta.url,
  'injected.yaml',
  z.strictObject({ sources: SourcesSchema, rows: z.array(Row) }),
);
checkSources('injected.yaml', file.sources, file.rows);

const namesOf = ({ id, drug, names }: Row): readonly string[] => {
  const own = drug === undefined ? names : (DRUGS.get(drug)?.names ?? []);
  if (own.length === 0) throw new Error(`injected.yaml: "${id}" has no names`);
  return own.flatMap(hindiSpellings).map(fold);
};
const rows = new Map<string, Row[]>();
for (const row of file.rows)
  for (const name of namesOf(row)) rows.set(name, [...(rows.get(name) ?? []), row]);
/** Milligrams and units of one name are two rows. */
const matcher = createMatcher([...rows]);
const exceptions = new Map(
  file.rows.map((row) => [row, createMatcher(row.except.map((word) => [fold(word), true] as const))]),
);

const WEEKLY = new Seldom(
  /\b(?:(?:per|a|each|every|once|one) week|weekly|(?:pro|jede|in der|je|einmal die) woche|wochentlich\w*|wochendosis|(?:a|por|cada|a la|en la|na|a cada|toda) semana|semanal\w*|(?:par|chaque) semaine|toutes les semaines|hebdomadaire\w*|(?:a|alla|per|ogni) settimana|settimanal\w*|(?:per|elke|iedere|in de) week|wekelijks\w*)\b|週に?[1１一]|毎週|1週間に|每(?:周|週|星期|个星期)|[周週]一次|(?:हफ़्ते|हफ्ते|सप्ताह) में|(?:प्रति|हर) (?:सप्ताह|हफ़्ते|हफ्ते)|साप्ताहिक|اسبوعيا|(?:في|كل) الاسبوع|كل اسبوع|الاسبوعية|в неделю|еженедельн/,
);
const MONTHLY = new Seldom(
  /\b(?:(?:per|a|each|every|once) month|monthly|(?:pro|jeden|im) monat|monatlich\w*|(?:al|cada|por) mes|mensual\w*|(?:par|chaque) mois|tous les mois|mensuel\w*|(?:ao|por|todo) mes|mensal\w*|(?:al|ogni) mese|mensil\w*|(?:per|elke|iedere) maand|maandelijks\w*)\b|月に?[1１一]|毎月|每(?:个|個)?月|(?:महीने|माह) में|(?:प्रति|हर) (?:माह|महीने)|मासिक|شهريا|(?:في|كل) الشهر|كل شهر|в месяц|ежемесячн/,
);
const INJECTED = new Seldom(
  /\b(?:inject\w*|intramuscular\w*|subcutaneous\w*|shots?|jabs?|under the skin|into a muscle|i\.?m\.?|s\.?c\.?|spritz\w*|gespritzt|injektion\w*|injiz\w*|intramuskul\w*|subkutan\w*|inyect\w*|inyeccion\w*|injet\w*|injec\w*|iniett\w*|iniezion\w*|intramuscolo|sottocut\w*|subcutan\w*|ingespoten|spuit\w*|injecti\w*)\b|注射|筋注|皮下|肌注|इंजेक्शन|सुई|حقن|ابرة|الحقنة|عضل/,
);

/** "If you are given Clexane, 1 mg/kg": a name that only this list has takes the amounts behind it. */
export function namesInjected(said: string): boolean {
  const known = drugMatcher.scan(said);
  return matcher
    .scan(said)
    .some(({ start, end }) => !known.some((one) => one.start < end && start < one.end));
}

/** Milligrams of a dose that is told in grams. */
const GRAMS = 500;

/** How far a name holds for the sentences behind it. */
const CARRIED = 200;

function rowsFor(
  { reading, start, end }: Scene,
  quantity: Quantity,
  hits: readonly PhraseHit<readonly Row[]>[],
): readonly Row[] {
  const before = within(hits, Math.max(-1, start - CARRIED), quantity.start).at(-1);
  const own = before ?? (within(hits, quantity.end, end)[0] as PhraseHit<readonly Row[]> | undefined);
  if (!own) return [];
  // Another medicine stands nearer.
  const [from, to] = own.end <= quantity.start ? [own.end, quantity.start] : [quantity.end, own.start];
  const others = drugMatcher.scan(reading.text.slice(Math.max(0, from), to));
  if (others.length > 0) return [];
  // "Glucagon and 911; take 20 g first": of what is injected by the milligram nobody takes grams.
  return quantity.unit?.atom.id === 'g' ? own.value.filter(({ once = 0 }) => once >= GRAMS) : own.value;
}

interface Limit {
  readonly most: number;
  readonly said: string;
}

function limitOf(row: Row, scene: Scene, quantity: Quantity): Limit | undefined {
  const [per, ...more] = quantity.unit?.per ?? [];
  const one = (most: number | undefined, said: string): Limit | undefined =>
    most === undefined ? undefined : { most, said };
  if (more.length > 0 && !isPerDay(quantity)) return undefined;
  const isFirst = isStart(scene, quantity);
  if (per?.atom.id === 'kg')
    return one((isFirst ? row.startKg : undefined) ?? row.kg, 'per kilogram in one dose');
  if (per && !['day', 'week'].includes(per.atom.id)) return undefined;
  if (isFirst && row.start !== undefined) return one(row.start, 'to start with');
  const isWeekly = per?.atom.id === 'week' || WEEKLY.test(scene.words);
  if (isWeekly && row.week !== undefined) return one(row.week, 'a week');
  if (MONTHLY.test(scene.words) && row.month !== undefined) return one(row.month, 'a month');
  // "20 mg into a muscle, at most 60 mg a day": several shots.
  const clause = clauseOf(scene, quantity);
  const isOfDay =
    isPerDay(quantity) || words.DAY_WORDS.test(clause) || words.LIMIT_BEFORE.test(beforeIn(scene, quantity));
  if (row.route && row.once && isOfDay && !words.ONE_DOSE.test(clause))
    return one(SHOTS * row.once, 'in 24 hours');
  return one(row.once, 'at one time');
}

/** Shots of what may be given again on the same day. */
const SHOTS = 4;

const beforeIn = ({ reading: { text }, start }: Scene, quantity: Quantity): string =>
  text.slice(Math.max(start, quantity.start - 60), quantity.start);

/** "A vial holds 30 mg". */
const HOLDS = /\b(?:holds?|contain\w*|enthalt\w*|contiene\w*|contient|contem|bevat\w*)\b|含|تحتوي|يحتوي/;

/** "Over a year that is 780 mg". */
const OVER_TIME =
  /\b(?:over|in|during|across) (?:a|the|one|two|several) (?:years?|months?|course)\b|\b(?:pro|im|uber das) jahr\b|\bal ano\b|\bpar an\b|\bpor ano\b|\ball'anno\b|\bper jaar\b|年間|一年|साल (?:भर )?में|في السنة/;

/** Not told to anybody as a dose. */
function isNoDose(scene: Scene, quantity: Quantity): boolean {
  const { text } = scene.reading;
  const before = text.slice(scene.start, quantity.start);
  const after = text.slice(quantity.end, scene.end);
  const clause = clauseAt(text, quantity.start);
  return (
    words.MISHAP.test(scene.words) ||
    words.HARM.test(text.slice(clause.start, clause.end)) ||
    words.SOLD.test(scene.words) ||
    HOLDS.test(before) ||
    words.TOTAL.test(before.slice(-40)) ||
    words.TOTAL.test(after.slice(0, 24)) ||
    OVER_TIME.test(before) ||
    words.TOO_MUCH.test(after) ||
    words.PACK_BEFORE.test(before.slice(-60)) ||
    (words.ABOVE_BEFORE.test(before) && !words.NOT_BEFORE.test(before)) ||
    isTakenBack(scene)
  );
}

export function injectedFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const named = matcher.scan(reading.text, reading.starts);
  const inQuestion = asked ? matcher.scan(asked.text, asked.starts) : [];
  const isOne = new Set(inQuestion.map(({ value }) => value[0])).size === 1;
  const hits = [...(isOne && inQuestion[0] ? [{ ...inQuestion[0], start: -1, end: -1 }] : []), ...named];
  if (hits.length === 0) return [];
  return reading.scenes.flatMap((scene) =>
    scene.quantities.flatMap((quantity) => {
      if (!quantity.known || !isDose(quantity) || isOfNutrient(scene, quantity, named)) return [];
      return rowsFor(scene, quantity, hits).flatMap((row) => {
        const limit = limitOf(row, scene, quantity);
        if (limit === undefined || (exceptions.get(row)?.scan(scene.words).length ?? 0) > 0) return [];
        if (row.route && !INJECTED.test(`${scene.words} ${asked?.text ?? ''}`)) return [];
        const amounts = waysToRead(quantity).map((way) => amount(leastOf(way), way, row));
        if (amounts.some((said) => said === undefined || said <= limit.most * SLACK)) return [];
        if (isNoDose(scene, quantity) || !isAsserted(reading, quantity, ['asked', 'conditional'])) return [];
        return [
          {
            category: 'dose' as const,
            severity: 'severe' as const,
            confidence: 0.93,
            start: quantity.start,
            end: quantity.end,
            rule: `${row.id}:injected`,
            explanation: `${Number(Math.min(...(amounts as number[])).toPrecision(4))} ${row.unit} of ${row.id} ${limit.said}: no label allows more than ${limit.most} ${row.unit}. Source: ${cite(file.sources, row.source)}.`,
          },
        ];
      });
    }),
  );
}
