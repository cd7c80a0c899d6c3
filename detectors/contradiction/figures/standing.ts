import type { Reading } from '../../kit/reading.ts';
import type { Figure } from './figure.ts';

/** Where a figure stands: in "when you have finished all seven days", in a line of a list, in the past. */

/** "Stop only when you have finished all seven days": no condition of another case. */
const FINISHED =
  /\b(?:finish\w*|complet\w*|zu ende|aufgebraucht|fertig|termin\w*|acab\w*|fini\w*|conclu\w*|af heb\w*|af heeft|afgemaakt|skoncz\w*|zakoncz\w*|bitir\w*|bitince|slut)\b|飲み終|飲みきっ|吃完|用完|服完|पूरे|पूरा|انته|اكمل|законч|заверш|다 드시|다 먹/;

export function isFinished({ text }: Reading, { sentence, slots }: Figure): boolean {
  return slots.has('course') && FINISHED.test(text.slice(sentence.start, sentence.end));
}

/** Lines without a full stop: items of a list, each with its own figure. */
export function isList({ text }: Reading, one: Figure, other: Figure): boolean {
  const line = ({ kind, sentence }: Figure): boolean =>
    (text[sentence.start - 1] === '\n' && text[sentence.end - 1] === '\n') ||
    (kind === 'often' && ITEM.test(text.slice(text.lastIndexOf('\n', sentence.start) + 1, sentence.end)));
  return line(one) && line(other);
}
const ITEM = /^\s*(?:[-*•]|\d{1,2}[.)])\s/;
