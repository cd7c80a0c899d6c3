import { everyMatch } from '../../kit/every-match.ts';
import { perReading } from '../../kit/per-reading.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { spokenOf } from '../figures/spoken.ts';
import { cuesOf } from './cues.ts';

const HAN_SIGN = /[\u3400-\u9fff]/g;

const STEM_WORD = /[\p{L}\p{M}]{3,}|[\uac00-\ud7a3]{2}/gu;

/** The words that tell what a clause is about, cut to stems; of Chinese and Japanese pairs of signs. */

export const GENERIC: ReadonlySet<string> = new Set(
  'although though despite obwohl obgleich trotz aunque pese embora apesar quoique malgre sebbene benche nonostante hoewel ofschoon ondanks यद्यपि हालांकि رغم par por pro per only nur lediglich solo seulement uniquement somente apenas soltanto alleen slechts केवल सिर्फ़ सिर्फ فقط ogni della dello delle dei degli nella nel alla alle dal dalla sul tra fra sem sin sans senza zonder ohne tras entre desde hasta bis bei nach seit aus durante durant pendant gedurende waehrend wahrend vez vezes veces fois volte volta keer maal mal times circa zwei drei vier funf sechs deux trois quatre cinq dos tres cuatro cinco duas quatro due tre quattro cinque twee drie vier vijf two three four five six seven all any each but yes plain only when feel feels needed need every two three four one a an the is are was were be been being do does did you your it its this that these those should can could will would please always also to of in on at for and or so as by have has had i we they he she there here very really just not no about with from into than most many more usually typically generally normally commonly around approximately take takes taking taken use used using give given per times time day days daily week weeks month months year years hour hours minute minutes dose doses amount people person patient patients well best good der die das den dem ein eine einen ist sind sie ihr ihre es sollten konnen mussen durfen bitte immer auch zu und oder mit von fur auf nicht nehmen nimmt einnehmen tag tage stunden woche wochen el la los las un una es son usted su se debe puede por favor siempre tambien de en con para tome tomar toma dias horas al del que le les des est sont vous votre doit peut devez pouvez toujours aussi du et ou prenez prendre jour jours heures dans avec pour pas plus os um uma e sao voce seu sua deve pode sempre da do em dia com il lo gli sono lei suo puo sempre anche di con per non prenda giorno giorni ore het een zijn uw moet kan mag altijd ook van neem dagen uur keer met niet से में को के का की है हैं और या पर ले लें दिन घंटे बार في من على الي علي هو هي او مع لا ان'.split(
    ' ',
  ),
);
const STEM = 5;
const HAN = /[\u3400-\u9fff\u30a0-\u30ff]/;

/** Korean particles, which are written onto the word. */
const PARTICLE = /(?:에서는|에서|에는|에도|으로|까지|부터|이나|은|는|이|가|을|를|에|의|도|만|로|와|과|나)$/;

export function stemOf(word: string): string {
  // The article, and "and", "with", "as" written onto it.
  if (/^[وبفك]?ال/.test(word)) return word.replace(/^[وبفك]?ال/, '').slice(0, STEM - 2);
  if (word >= '\uac00' && word <= '\ud7a3')
    return word.length > 2 ? word.replace(PARTICLE, '').slice(0, 3) : word.replace(/[고지면서며]$/, '');
  return word.slice(0, STEM);
}

const memory = perReading(() => new Map<string, ReadonlySet<string>>());

export function stemsIn(reading: Reading, span: Span): ReadonlySet<string> {
  const known = memory(reading);
  const key = `${span.start}-${span.end}`;
  const done = known.get(key);
  if (done) return done;
  const stems = cut(reading, withoutCues(reading, span));
  known.set(key, stems);
  return stems;
}

function cut(reading: Reading, words: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of everyMatch(words, STEM_WORD)) {
    if (HAN.test(word) || GENERIC.has(word)) continue;
    stems.add(stemOf(word));
  }
  // One Japanese sign is a word stem, one Chinese sign is not.
  if (reading.language === 'ja') for (const [sign] of everyMatch(words, HAN_SIGN)) stems.add(sign);
  for (let i = 0; i + 1 < words.length; i += 1) {
    const pair = words.slice(i, i + 2);
    if (HAN.test(pair[0] as string) && HAN.test(pair[1] as string)) stems.add(pair);
  }
  return stems;
}

/** Cues that are words of a topic as well. */
export const TOPICS = new Set(
  'child adult old pregnant sex grade form organ fever normal goal measure gap recheck last age incubation half-life'.split(
    ' ',
  ),
);

const topics = perReading(() => new Map<number, ReadonlySet<string>>());

/** Stems of all words but those that only join, bound or negate. */
export function topicsIn(reading: Reading, span: Span): ReadonlySet<string> {
  const known = topics(reading);
  const key = span.start * 2 ** 26 + span.end;
  const done = known.get(key);
  if (done) return done;
  const stems = cut(reading, withoutCues(reading, span, TOPICS));
  known.set(key, stems);
  return stems;
}

const NONE: ReadonlySet<string> = new Set();

/** The span's words with blanks in the place of cues and figures. */
function withoutCues(reading: Reading, { start, end }: Span, but: ReadonlySet<string> = NONE): string {
  let words = '';
  let at = start;
  const skip = [
    ...within(cuesOf(reading), start, end).filter(({ value }) => !value.some((id) => but.has(id))),
    ...within(reading.quantities, start, end),
    ...(but === NONE ? [] : within(spokenOf(reading), start, end)),
  ].sort((a, b) => a.start - b.start);
  for (const one of skip) {
    if (one.start < at) continue;
    words += `${reading.text.slice(at, one.start)} `;
    at = one.end;
  }
  return words + reading.text.slice(at, Math.max(at, end));
}

/** Of Chinese and Japanese a stem is a sign or two of a word. */
export function isSigns({ language }: Reading): boolean {
  return language === 'zh' || language === 'ja';
}

const counts = perReading((reading) => {
  const said = new Map<string, number>();
  for (const span of sentences(reading.text))
    for (const one of topicsIn(reading, span)) said.set(one, (said.get(one) ?? 0) + 1);
  return said;
});

/** In how many sentences a word is said. */
export function timesSaid(reading: Reading, stem: string): number {
  return counts(reading).get(stem) ?? 0;
}
