import { perReading } from '../kit/per-reading.ts';
import { createMatcher, type PhraseHit, type PhraseMatcher, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/**
 * Adverbs of manner and degree that stand inside a phrase without changing what it says: "tilt the head *well* back",
 * "legt den Kopf *weit* in den Nacken". Gaps of any length are one space to a matcher, so that they are blanked.
 */
const FILLERS: Readonly<Record<string, string>> = {
  en: 'suddenly|totally|completely|kinda|kind of|sort of|a bit|a little|already|basically|quite|gently|slightly|well|simply|just|firmly|quickly|immediately|carefully|really|actually|slowly|briefly|tightly|right|straight|directly|gradually|literally|first|then|also|even|far',
  de: 'plotzlich|gerade|vollig|total|komplett|bereits|richtig|weit|leicht|etwas|ganz|gut|sanft|vorsichtig|schnell|sofort|einfach|kurz|fest|kraftig|stark|ruhig|dann|erst|zuerst|auch|sogar|direkt|langsam|immer|gleich|ordentlich|schon|dabei|nun|jetzt',
  es: 'de repente|completamente|totalmente|bien|muy|ligeramente|suavemente|rapidamente|inmediatamente|simplemente|directamente|bastante|tambien|primero|luego|fuerte|despacio|enseguida|incluso|un poco',
  fr: "totalement|completement|soudain|soudainement|vraiment|bien|tres|legerement|doucement|rapidement|immediatement|simplement|directement|fortement|aussi|d'abord|ensuite|vite|un peu|meme|tout de suite|fermement",
  pt: 'de repente|completamente|totalmente|bem|muito|levemente|suavemente|rapidamente|imediatamente|simplesmente|diretamente|bastante|tambem|primeiro|depois|logo|um pouco|ate|firme|devagar',
  it: 'improvvisamente|di colpo|del tutto|completamente|totalmente|un poco|bene|molto|leggermente|delicatamente|rapidamente|immediatamente|semplicemente|direttamente|anche|prima|poi|subito|persino|forte|lentamente',
  nl: 'net|ineens|opeens|plots|erg|helemaal|totaal|een beetje|goed|heel|licht|zachtjes|voorzichtig|snel|meteen|gewoon|direct|ook|eerst|dan|flink|stevig|ver|wat|even|langzaam|altijd|iets',
};

/** Places where a phrase may begin that goes on behind a filler. */
export interface Broken {
  /** The text with its fillers blanked. */
  readonly text: string;
  /** In the order of the text; `end` is that of the filler. */
  readonly places: readonly Span[];
  /** Where they begin: so that one walk finds the phrases of all matchers there. */
  readonly starts: Uint32Array;
}

/** Found among the phrases of all matchers, where an expression would try each of them at each unit. */
const MATCHERS = new Map(
  Object.entries(FILLERS).map(([id, words]) => {
    const list = words.split('|');
    return [id, { matcher: createMatcher(list.map((word) => [word, true])), words: new Set(list) }] as const;
  }),
);

/** Fillers as they are written, with one space between their words, and in no name: "_well_", "a-bit". */
function fillersIn({ text, starts, language }: Reading): readonly Span[] {
  const fillers = MATCHERS.get(language ?? 'en');
  return (
    fillers?.matcher
      .scan(text, starts)
      .filter(
        ({ start, end }) =>
          fillers.words.has(text.slice(start, end)) && text[start - 1] !== '_' && text[end] !== '_',
      ) ?? []
  );
}

function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Words before the filler at which a phrase may begin. */
const BEFORE = 3;

export const brokenIn = perReading((reading): Broken => {
  const { text, starts } = reading;
  const fillers = fillersIn(reading);
  const places: Span[] = [];
  let word = 0;
  for (const filler of fillers) {
    while (word < starts.length && (starts[word] as number) < filler.start) word += 1;
    for (let at = Math.max(0, word - BEFORE); at < word; at += 1) {
      const start = starts[at] as number;
      if (start > (places.at(-1)?.start ?? -1)) places.push({ start, end: filler.end });
    }
  }
  return {
    text: places.length === 0 ? text : blanked(text, fillers),
    places,
    starts: Uint32Array.from(places, ({ start }) => start),
  };
});

/** What a matcher finds at the places in `[from, to)`, and where the filler ends; it may end before that. */
export function brokenHits<T>(
  { text, places, starts }: Broken,
  matcher: PhraseMatcher<T>,
  from: number,
  to: number,
): readonly (readonly [hit: PhraseHit<T>, filler: number])[] {
  if (places.length === 0) return [];
  return matcher
    .each(text, starts, from, to)
    .map((hit) => [hit, (within(places, hit.start, hit.start + 1)[0] as Span).end]);
}
