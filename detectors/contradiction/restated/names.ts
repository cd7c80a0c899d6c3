import { everyMatch } from '../../kit/every-match.ts';
import { NUMBERS } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { cuesOf } from '../case/cues.ts';
import { GENERIC, isSigns, TOPICS } from '../case/stems.ts';

/** The words by which a place names its thing. */

/** "Em pó": two letters are a cue of another language as often as a word of this one. */
const SHORTEST_CUE = 2;

/** Headings of a list that name no case. */
const LISTS =
  /^(?:check|list|liste|lijst|plan|summ|remem|remin|key|point|quick|guide|overv|facts|tips|rule|basic|pract|sched|glance|note|step|dos|short|recap|number|home|care|what|when|how|uberb|merk|erinn|kurz|wicht|regel|zusam|blick|tabel|lista|resum|recor|datos|clave|pasos|rapid|guia|norma|esque|aide|memo|essen|repere|points|cocher|rappel|regle|etape|resume|lembr|regra|passo|ponto|prome|schem|punti|passi|sinte|regole|kort|regels|samen|onthou|सूची|सार|याद|नियम|قائمة|ملخص|تذكير|خلاصة|نقاط|خطوات|example|exemp|ejemp|esemp|beispi|voorb|उदाहरण|مثال|ideas)/u;

/** Words of a heading that say whose or which the lines below are. */
export function titleIn(reading: Reading, span: Span | undefined, kind: string): string[] {
  if (!span || isSigns(reading)) return [];
  return namesIn(reading, span, [], kind).filter((word) => !LISTS.test(word));
}

const SIGN = /[\u3400-\u9fff\u30a1-\u30fa\u30fc]/gu;
const WORD = /[\p{L}\p{M}]{2,}/gu;
const PREFIX = 4;
const PART = 5;

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Stems; parts of a compound.
  return (
    (short.length >= PREFIX && long.startsWith(short.slice(0, Math.max(PREFIX, short.length - 3)))) ||
    (short.length >= PART && long.includes(short))
  );
}

export function holds(words: readonly string[], word: string): boolean {
  return words.some((one) => isNear(one, word));
}

function split(reading: Reading, said: string): string[] {
  if (isSigns(reading)) return everyMatch(said, SIGN).map(([sign]) => sign);
  return everyMatch(said, WORD)
    .map(([word]) => word)
    .filter((word) => !GENERIC.has(word));
}

/** The span with blanks in the place of what is left out. */
function without({ text }: Reading, { start, end }: Span, out: readonly Span[]): string {
  let said = text.slice(start, end);
  for (const one of out) {
    const [from, to] = [Math.max(one.start, start) - start, Math.min(one.end, end) - start];
    if (from < to) said = said.slice(0, from) + ' '.repeat(to - from) + said.slice(to);
  }
  return said;
}

/** Every word of the span, verbs of orders and bans, too; of Chinese and Japanese the signs. */
export function wordsIn(reading: Reading, span: Span, values: readonly Span[] = []): string[] {
  const out = [...within(reading.quantities, span.start, span.end), ...values];
  return split(reading, without(reading, span, out)).filter((word) => !NUMBERS.has(word));
}

/**
 * Those that the sentence of the same thing has to hold: neither a cue nor the name of a kind of value. Of a length of time
 * "daily" tells what it is of.
 */
export function namesIn(reading: Reading, span: Span, values: readonly Span[], kind: string): string[] {
  const cues = within(cuesOf(reading), span.start, span.end).filter(
    (cue) =>
      cue.end - cue.start > SHORTEST_CUE &&
      !cue.value.some((id) => TOPICS.has(id) || (kind === 'time' && id === 'day')),
  );
  const words = wordsIn(reading, span, [...cues, ...values]);
  return [...new Set(words)];
}
