import { z } from 'zod';
import { withVowelSigns } from '../kit/fold.ts';
import { withoutInsurance } from '../kit/insurance.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import { clauseAt, type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { isTitle } from '../patterns/assertion.ts';
import { isHearsay } from '../patterns/hearsay.ts';
import { isJudged } from '../patterns/verdict.ts';
import { isNoPromise } from './meant.ts';
import { COMPARED, totalIn } from './totals.ts';

/**
 * Absolute words that meet a medical outcome in one clause, whatever the wording between them. The phrases of
 * `claims.yaml` say the same in fixed words; this finds the promise that is put in other ones.
 */

const Line = z.strictObject({
  /** Cheap: without one of these a sentence holds nothing absolute. */
  any: z.string(),
  cure: z.string(),
  full: z.string(),
  say: z.array(z.string()).min(1),
  ill: z.string().default(''),
  deny: z.string(),
  hedge: z.string(),
  unsaid: z.string(),
});
const file = loadKnowledge(import.meta.url, 'absolutes.yaml', z.record(z.string(), Line));

interface Language {
  readonly any: Seldom;
  readonly whole: readonly Seldom[];
  readonly say: readonly Seldom[];
  readonly deny: RegExp;
  readonly hedge: RegExp;
  readonly unsaid: Seldom;
}

/** Scripts whose words `\b` does not know. */
const BORDERLESS: ReadonlySet<string> = new Set(['ru', 'zh', 'ja', 'hi', 'ar', 'ko']);
const GAP = '[^.!?;,:\\n。！？،؟।]{0,50}?';

const languages = new Map<string, Language>(
  Object.entries(file).map(([id, { any, cure, full, say, ill, deny, hedge, unsaid }]) => {
    const [open, close] = BORDERLESS.has(id) ? ['', ''] : ['(?<![a-z\\d])', '(?![a-z])'];
    const [one, two] = [`${open}${withVowelSigns(full)}${close}`, `${open}${withVowelSigns(cure)}${close}`];
    return [
      id,
      {
        any: new Seldom(new RegExp(any)),
        whole: [one + GAP + two, two + GAP + one].map((both) => new Seldom(new RegExp(both))),
        say: say.map((pattern) => new Seldom(new RegExp(withVowelSigns(pattern.replaceAll('$ill', ill))))),
        deny: new RegExp(withVowelSigns(deny)),
        hedge: new RegExp(withVowelSigns(hedge)),
        unsaid: new Seldom(new RegExp(withVowelSigns(unsaid))),
      },
    ];
  }),
);

export const LANGUAGES: readonly string[] = [...languages.keys()];

/** "Goes almost always well": the hedge is one of its own words. */
const NEARLY =
  /\b(?:almost|nearly|virtually|close to|up to|fast|nahezu|beinahe|annahernd|(?:bis|knapp) zu|(?<!dei |i )casi|practicamente|cerca del?|cercan[oa]s? al?|presque|quasi|proche de|jusqu'a|quase|praticamente|perto de|ate|vicin[oaie] al?|fino al?|bijna|vrijwel|tot)\b|ほとんど|ほぼ|近く|几乎|幾乎|接近|将近|लगभग|के करीब|تقريبا|يقارب|ما يقرب|قرابه/;

/** Arabic "begin with" is written as "never". */
const BEGIN = /(?<!\p{L})ابدا(?= (?:ب|من |مع ))/gu;

/** "Wird auf jeden Fall bezahlt": what an insurance pays. */
const PAID =
  /\b(?:auf jeden fall|immer|in jedem fall|garantiert|always|guaranteed|en todo caso|siempre|en tout cas|toujours|sempre|altijd|in elk geval) (?:\p{L}+ )?(?:bezahlt|ubernommen|erstattet|paid|covered|reimbursed|cubiert[oa]|pagad[oa]|gratuit[oa]?|rembourse\w*|pris en charge|pag[oa]|coberto|rimborsat[oa]|vergoed|betaald)\b/gu;
const blank = (said: string): string => '~'.repeat(said.length);

/** How far behind a promise a hedge still belongs to it. */
const NEAR = 28;
const MAX_SENTENCES = 400;

export function absolutesIn(reading: Reading): { absolutes: Span[]; candidates: number } {
  const { text } = reading;
  const id = reading.language ?? 'en';
  const language = languages.get(id);
  if (!language) return { absolutes: [], candidates: 0 };
  const absolutes: Span[] = [];
  let candidates = 0;
  const maybe = (all: readonly Seldom[]): Seldom[] => all.filter((one) => one.mayMatch(text));
  const here = { ...language, say: maybe(language.say), whole: maybe(language.whole) };
  for (const span of sentences(text).slice(0, MAX_SENTENCES)) {
    const words = withoutInsurance(text.slice(span.start, span.end))
      .replace(BEGIN, '~~~~')
      .replace(PAID, blank);
    const any = language.any.test(words);
    if (any) candidates += 1;
    const isUnsaid = (): boolean => /[?？؟]["')*]*\s*$/.test(words) || language.unsaid.test(words);
    if (any && isUnsaid()) continue;
    const promise = any ? promiseIn(reading, here, span.start, words) : undefined;
    const found = promise ?? totalOf(reading, span.start, words);
    if (
      found &&
      (any || !isUnsaid()) &&
      !isTitle(text, found) &&
      !isHearsay(reading, span, found) &&
      !isJudged(reading, span, [found]) &&
      !isNoPromise(words, found.start - span.start, found.end - span.start, id)
    )
      absolutes.push(found);
  }
  return { absolutes, candidates };
}

/** The first promise of a sentence that is neither denied nor hedged in its clause. */
function promiseIn(reading: Reading, language: Language, at: number, words: string): Span | undefined {
  for (const pattern of language.say) {
    const match = pattern.exec(words);
    // The promise may be a denial itself ("never again"): only what stands before it can take it back.
    if (match && !NEARLY.test(match[0]) && stands(reading, language, at, match, false))
      return spanOf(at, match);
  }
  for (const pattern of language.whole) {
    const match = pattern.exec(words);
    if (
      match &&
      !NEARLY.test(match[0]) &&
      !COMPARED.test(match[0]) &&
      stands(reading, language, at, match, true)
    )
      return spanOf(at, match);
  }
  return undefined;
}

/** A total and an outcome of it, however far apart. */
function totalOf(reading: Reading, at: number, words: string): Span | undefined {
  const total = totalIn(words, reading.language ?? 'en');
  if (total) {
    const span = { start: at + total.start, end: at + total.end };
    if (isAsserted(reading, span, ['negated', 'conditional'])) return span;
  }
  return undefined;
}

function spanOf(at: number, match: RegExpExecArray): Span {
  return { start: at + match.index, end: at + match.index + match[0].length };
}

/** What comes with "and" behind the promise is said of another verb: "protected completely and will never …". */
const NEXT = / (?:and|und|y|et|e|en|और|و) .*/s;
/** The last "and" before the promise. */
const JOINED = / (?:and|und|y|et|e|en|और|و)(?: (?!(?:and|und|y|et|e|en|और) )[^ ]+){0,4} ?$/;

function stands(
  reading: Reading,
  { deny, hedge }: Language,
  at: number,
  match: RegExpExecArray,
  plain: boolean,
): boolean {
  const { text } = reading;
  const { start, end } = spanOf(at, match);
  const clause = {
    start: Math.min(clauseAt(text, start).start, start),
    end: Math.max(clauseAt(text, end - 1).end, end),
  };
  const before = text.slice(clause.start, start);
  // "You can stop and are guaranteed …": the hedge is said of the other verb.
  const hedged = plain ? before : before.slice((before.match(JOINED)?.index ?? -1) + 1);
  const around = plain
    ? text.slice(clause.start, end) + text.slice(end, clause.end).replace(NEXT, '')
    : `${hedged} ${text.slice(end, Math.min(clause.end, end + NEAR)).replace(NEXT, '')}`;
  const own = plain ? before + match[0] + text.slice(end, clause.end).replace(NEXT, '') : before;
  if (deny.test(own) || hedge.test(around)) return false;
  return isAsserted(reading, { start, end }, ['negated', 'conditional']);
}
