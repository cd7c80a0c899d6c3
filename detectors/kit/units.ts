import { z } from 'zod';
import { fold } from './fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from './knowledge.ts';
import { createMatcher } from './phrases.ts';

/** One unit word, before or after a slash. */
export interface Atom {
  readonly id: string;
  readonly dimension: string;
  /** In the dimension's base unit; several when the word has several meanings. */
  readonly sizes: readonly number[];
}

/** What stands after a number: `mg`, `mg/kg/day`, `mL per 100 g`. */
export interface Unit {
  /** Canonical spelling: atoms joined by `/`, counts in front of their atom. */
  readonly id: string;
  readonly atom: Atom;
  readonly per: readonly { readonly atom: Atom; readonly count: number }[];
}

const UnitsFile = z.strictObject({
  sources: SourcesSchema,
  units: z.array(
    z.strictObject({
      id: z.string(),
      dimension: z.string(),
      size: z.array(z.number().positive()).min(1),
      source: z.string(),
      cased: z.array(z.string()).default([]),
      prefix: z.array(z.string()).default([]),
      names: z.array(z.string()).min(1),
    }),
  ),
});

const file = loadKnowledge(import.meta.url, 'units.yaml', UnitsFile);
checkSources('units.yaml', file.sources, file.units);

const atoms = new Map<string, Atom>(
  file.units.map((row) => [row.id, { id: row.id, dimension: row.dimension, sizes: row.size }]),
);

export const UNIT_COUNT = file.units.length;

/** The atom with this id. Throws when there is none: ids come from code and knowledge, not from traffic. */
export function atomOf(id: string): Atom {
  const atom = atoms.get(id);
  if (!atom) throw new Error(`No unit "${id}"`);
  return atom;
}

const names = createMatcher(
  file.units.flatMap((row) => row.names.map((name) => [fold(name), atomOf(row.id)] as const)),
);
/** By their first unit. */
const cased = Map.groupBy(
  new Map(file.units.flatMap((row) => row.cased.map((name) => [name, atomOf(row.id)] as const))),
  ([name]) => name.charCodeAt(0),
);
const prefixes = file.units.flatMap((row) =>
  row.prefix.map((name) => ({ name: fold(name), atom: atomOf(row.id) })),
);

export interface AtomHit {
  readonly atom: Atom;
  readonly end: number;
}

/** The unit word that begins at `at`; `raw` tells the case of the one-letter ones. */
export function atomAt(text: string, raw: string, at: number): AtomHit | undefined {
  const hit = names.at(text, at);
  for (const [name, atom] of cased.get(raw.charCodeAt(at)) ?? []) {
    const end = at + name.length;
    if (
      raw.startsWith(name, at) &&
      (hit === undefined || hit.end < end) &&
      !/[\p{L}\p{N}]/u.test(raw[end] ?? ' ')
    ) {
      return { atom, end };
    }
  }
  // A Japanese measure, and the beginning of many a Chinese word.
  if (hit?.value.id === 'go' && /[\u4e00-\u9fff]/.test(text[hit.end] ?? '')) return undefined;
  return hit && { atom: hit.value, end: hit.end };
}

/** Between a unit and its number: 摂氏では約38.5度. */
const ABOUT = /(?:では|で|为|為|是)?(?:約|约|大約|大约|およそ)?$/;

/** A unit written before its number: 摄氏38.5度. */
export function prefixBefore(
  text: string,
  at: number,
): { readonly atom: Atom; readonly length: number } | undefined {
  if (at === 0 || text.charCodeAt(at - 1) < 0x3000) return undefined;
  const end = at - (ABOUT.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0);
  const hit = prefixes.find((prefix) => text.startsWith(prefix.name, end - prefix.name.length));
  return hit && { atom: hit.atom, length: hit.name.length + at - end };
}

/** Words for "/". `true`: a count may follow ("per 100 mL"); "a 3 mg" is no denominator. */
const PER_WORDS = createMatcher([
  ...'per|pro|por|por cada|par|per ogni|pour chaque|par chaque|fur jedes|fur jeden|for each|for every|voor elke|voor iedere|para cada|in each|in every|in jedem|en cada|dans chaque|em cada|in ogni|in elke|प्रति|لكل|في كل|每'
    .split('|')
    .map((word) => [fold(word), true] as const),
  ...'a|an|each|every|je|al|cada|ao|alla|all|في|كل|am|of body weight per'
    .split('|')
    .map((word) => [fold(word), false] as const),
  ...[
    'korpergewicht pro',
    'de peso corporal por',
    'de peso por',
    'de poids corporel par',
    'body weight per',
  ].map((word) => [word, false] as const),
]);

const DAILY = createMatcher(
  [
    'daily',
    'a day',
    'per day',
    'each day',
    'every day',
    'per 24 hours',
    'in 24 hours',
    'in a day',
    'within 24 hours',
    'taglich',
    'am tag',
    'pro tag',
    'je tag',
    'pro die',
    'tag',
    'al dia',
    'por dia',
    'diarios',
    'diarias',
    'diario',
    'diaria',
    'cada dia',
    'par jour',
    'par 24 heures',
    'en 24 heures',
    'en 24 horas',
    'em 24 horas',
    'in 24 ore',
    'in 24 stunden',
    'in 24 uur',
    'en un dia',
    'em um dia',
    'quotidien',
    'quotidiens',
    'quotidiennement',
    'ao dia',
    'diariamente',
    'al giorno',
    'giornalieri',
    '/die',
    'die',
    'per dag',
    'daags',
    'dagelijks',
    '/日',
    '毎日',
    '每天',
    '每日',
    'प्रतिदिन',
    'प्रति दिन',
    'रोज',
    'रोजाना',
    'يوميا',
    'في اليوم',
    'باليوم',
    'كل يوم',
    'per 24 h',
    '/24 h',
    '/24h',
    'every 24 hours',
    'alle 24 stunden',
    'over 24 hours',
    'in any 24 hour period',
    'in a 24 hour period',
    'per 24 hour period',
    'in one day',
    'an einem tag',
    'en una jornada',
    'per etmaal',
    'प्रति 24 घंटे',
    '24 घंटे में',
    'خلال 24 ساعة',
    'في 24 ساعة',
  ].map((word) => [fold(word), true] as const),
);

/** Text between a number and its unit that is passed over. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < at + 3 && text[i] === ' ') i += 1;
  if (i === at && text[i] === '-') i += 1;
  return i;
}

/** What may follow where Latin "die" is meant. */
const DIE = /^\s?(?:[.,;:)\]]|$|(?:per|in|da|di|suddivis|divis|ai|al|e|o|fino|come)\b)/;
const WHEN = /^ (?:before|after|prior|vor|nach|antes|avant|prima)/;
/** Longest chain of denominators read: "mg/kg/min". */
const MAX_PER = 3;

/** The unit that begins at `at` (after {@link skipSpace}), with its denominators. */
export function unitAt(
  text: string,
  raw: string,
  at: number,
): { readonly unit: Unit; readonly end: number } | undefined {
  const head = atomAt(text, raw, at);
  if (!head) return undefined;
  const per: { atom: Atom; count: number }[] = [];
  let end = head.end;
  while (per.length < MAX_PER) {
    const next = denominatorAt(text, raw, end, head.atom, per.length > 0);
    if (!next) break;
    per.push({ atom: next.atom, count: next.count });
    end = next.end;
  }
  return { unit: unitOf(head.atom, per), end };
}

/** "每天三次", "每周两次": how often, no rate. */
const OFTEN = /^(?:每|一)[天日周週月]\s?(?:\d|[一二两兩三四五六])\s?[次回]/;

/** Builds the unit of these atoms, canonical id included. */
export function unitOf(atom: Atom, per: Unit['per'] = []): Unit {
  const tail = per.map((part) => `/${part.count === 1 ? '' : part.count}${part.atom.id}`);
  return { id: atom.id + tail.join(''), atom, per };
}

/** "154 lb / 70 kg", "126 mg/dL / 7 mmol/L", "1000 IU / 25 mcg": one thing said twice, no rate. */
function isSaidTwice(one: Atom, other: Atom, isRate: boolean): boolean {
  if (one.id === other.id) return false;
  const kinds = [one.dimension, other.dimension].sort().join();
  if (['amount,mass', 'amount,equivalent'].includes(kinds)) return isRate || other.dimension === 'amount';
  if (['activity,mass', 'amount,percent'].includes(kinds)) return true;
  if (one.dimension !== other.dimension) return false;
  if (one.dimension !== 'mass' || isRate) return true;
  return [one.id, other.id].every((id) => BODIES.has(id)) || MARKET.has(one.id) !== MARKET.has(other.id);
}
const BODIES = new Set(['kg', 'lb', 'st']);
const MARKET = new Set(['oz', 'lb', 'tola', 'jin', 'taijin', 'liang']);

function denominatorAt(
  text: string,
  raw: string,
  at: number,
  head: Atom,
  isRate: boolean,
): (AtomHit & { count: number }) | undefined {
  let i = at;
  while (i < at + 2 && text[i] === ' ') i += 1;
  // "20 mg. Die Dosis": a new sentence.
  if (text[at - 1] === '.' && raw[i] !== text[i]) return undefined;
  if (OFTEN.test(text.slice(i, i + 8))) return undefined;
  const daily = DAILY.at(text, i);
  // Italian "20 mg die"; German "die" goes on with a noun.
  const isArticle = daily?.end === i + 3 && text.startsWith('die', i) && !DIE.test(text.slice(i + 3, i + 14));
  if (daily && !isArticle) return { atom: atomOf('day'), end: daily.end, count: 1 };
  let counted = true;
  if (text[i] === '/') {
    i += 1;
  } else {
    const word = i > at || text.charCodeAt(i) >= 0x600 ? PER_WORDS.at(text, i) : undefined;
    if (!word) return undefined;
    i = word.end;
    counted = word.value;
  }
  while (i < at + 40 && text[i] === ' ') i += 1;
  // "mL/時": an hour only below a line.
  if (text[i] === '時' && text[i - 1] === '/') return { atom: atomOf('hour'), end: i + 1, count: 1 };
  const digits = /^(\d{1,4}(?:[.,]\d{1,2})?)[ -]?/.exec(text.slice(i, i + 10));
  const count = digits?.[1] === undefined ? 1 : Number(digits[1].replace(',', '.'));
  const hit = atomAt(text, raw, i + (digits?.[0].length ?? 0));
  if (!hit || !(count > 0) || (digits && !counted)) return undefined;
  // "100 mg an hour before bed": when, not how fast.
  if (!counted && hit.atom.dimension === 'time' && WHEN.test(text.slice(hit.end, hit.end + 8)))
    return undefined;
  if (digits && isSaidTwice(head, hit.atom, isRate)) return undefined;
  // "24 hours" as a denominator is a day.
  if (hit.atom.id === 'hour' && count === 24) return { atom: atomOf('day'), end: hit.end, count: 1 };
  // "every 6 hours" is how often, not how fast: frequency.ts reads it.
  if (digits && hit.atom.dimension === 'time') return undefined;
  return { ...hit, count };
}
