import { AXES } from '../domain/analysis-rows.ts';
import { CATEGORIES } from '../domain/verdict.ts';
import type { ReviewText } from './queue.ts';
import { claimsOf } from './ratings.ts';

/** What a reviewer has said of a response, in the columns of a labels file. */
export interface DeskDecision {
  readonly decision: string;
  readonly categories: readonly string[];
  readonly claims: readonly number[];
  /** By axis, 1 to 5. */
  readonly axes: Readonly<Record<string, number>>;
}

export interface DeskItem {
  readonly responseKey: string;
  readonly text: ReviewText;
}

export interface DeskDeps {
  readonly week: string;
  readonly items: readonly DeskItem[];
  /** Decisions of this reviewer from before, by response key. */
  readonly earlier: ReadonlyMap<string, DeskDecision>;
  /** Stores one decision; the sentence that says why not. */
  readonly save: (fields: Readonly<Record<string, unknown>>) => Promise<string | undefined>;
}

interface Answer {
  readonly status: number;
  readonly value: unknown;
}

/**
 * What the page of a reviewer asks: the state of the work, one response at a time, and to keep a decision. Responses
 * go by their position: neither their key nor anything of a detector leaves.
 */
export type Desk = (method: string, path: string, body: unknown) => Promise<Answer>;

export function createDesk({ week, items, earlier, save }: DeskDeps): Desk {
  const decided = new Map(earlier);
  const done = () => items.map(({ responseKey }) => decided.has(responseKey));
  return async (method, path, body) => {
    if (path === '/desk' && method === 'GET')
      return ok({ week, done: done(), categories: CATEGORIES, axes: AXES });
    const position = Number(/^\/items\/(\d{1,5})$/.exec(path)?.[1] ?? Number.NaN);
    const item = items[position];
    if (item === undefined) return { status: 404, value: { problem: 'There is no such response.' } };
    if (method === 'GET') return ok(shown(item, decided.get(item.responseKey)));
    if (method !== 'POST') return { status: 405, value: { problem: 'Only GET and POST.' } };
    const decision = decisionOf(body);
    const problem = await save({ response_key: item.responseKey, ...flat(decision) });
    if (problem !== undefined) return { status: 422, value: { problem } };
    decided.set(item.responseKey, decision);
    return ok({ done: done() });
  };
}

function ok(value: unknown): Answer {
  return { status: 200, value };
}

function shown({ text }: DeskItem, decision: DeskDecision | undefined) {
  const { response, prompt, locale, country } = text;
  return {
    prompt: prompt ?? null,
    locale: locale ?? null,
    country: country ?? null,
    paragraphs: paragraphsOf(response, locale),
    decision: decision ?? null,
  };
}

/** Claims by paragraph, numbered through the whole response. */
function paragraphsOf(response: string, locale: string | undefined): string[][] {
  return response
    .split(/\n+/)
    .map((paragraph) => claimsOf(paragraph, locale))
    .filter((claims) => claims.length > 0);
}

/** Whatever came, in the right shape; whether its values are allowed is the import's to say. */
function decisionOf(body: unknown): DeskDecision {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const axes = typeof given.axes === 'object' && given.axes !== null ? given.axes : {};
  return {
    decision: String(given.decision ?? ''),
    categories: list(given.categories).map(String),
    claims: list(given.claims).map(Number),
    axes: Object.fromEntries(Object.entries(axes).map(([axis, value]) => [axis, Number(value)])),
  };
}

function flat({ axes, ...rest }: DeskDecision): Record<string, unknown> {
  return { ...rest, ...axes };
}
