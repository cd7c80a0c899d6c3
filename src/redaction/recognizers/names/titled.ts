import { type Document, GAP, isShouting } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

/** Whether the capital right behind a title begins a name. */
export function isTitled(document: Document, token: number, value: number, known: boolean): boolean {
  const irish = document.gap(token) === GAP.apostrophe && /^[OD]$/.test(document.word(token));
  if (irish) return true;
  const initial = document.scan.end[token]! - document.scan.start[token]! === 1;
  if (initial && document.gap(token) !== GAP.space) return true;
  if (initial && ((document.scan.shape[token + 1] ?? 0) & CAPITAL) !== 0) return true;
  const word = document.word(token);
  // "Frau Süß": behind these no small word is written with a capital.
  const german = /^(?:frau|herrn?)$/i.test(document.word(token - 1)) && !/^(?:und|oder|ist|hat)$/i.test(word);
  if ((value & W.function) !== 0 && !known && !german) return false;
  if (document.is(token, 'hospital') && !known) return false;
  // "врачу ГБУЗ"
  if (!known && /^[А-ЯЁ]{3,6}$/.test(word) && !isShouting(document.scan)) return false;
  if (/^(?:Hg|Google|Pepper|Scholl|Scholls|The|You|Oral|This|It|If|In|Your|We|My)$/.test(word)) return false;
  return (
    known ||
    (value & (W.english | W.medical)) === 0 ||
    /^(?:dra?|mrs?|ms|prof|mevrouw|meneer|mme|monsieur)$/i.test(document.word(token - 1)) ||
    german
  );
}
