import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { beginsSentence } from './lone-names.ts';

const EFFORT = 0.3;
const TITLES = new WordSet('pan panie pani panu drogi droga kochany kochana szanowny');
/** Clipped Russian forms of address: "Кать, …". */
const CLIPPED = new WordSet(
  'Кать Тань Маш Саш Серёж Сереж Лен Оль Юль Наташ Дим Миш Ань Вань Надь Люд Галь Свет Ир Вась Петь Коль Толь Паш Гриш Лёш Леш Алён Ксюш Насть Даш Вик Тём Жень Рит Марин Полин Зой Нин',
);

/** "Кать, можно …", "Basiu, nie bierz …": forms that only who is spoken to has. */
export function findAddressed(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || document.gap(token) !== GAP.comma || scan.shape[token] !== SHAPE.title)
      continue;
    if (
      !beginsSentence(document, token) &&
      document.gap(token - 1) !== GAP.comma &&
      !TITLES.has(scan.hash[token - 1]!)
    )
      continue;
    document.spend(EFFORT);
    const word = document.word(token);
    const named =
      document.language === 'ru'
        ? CLIPPED.has(scan.hash[token]!) &&
          /^, \p{Ll}/u.test(text.slice(scan.end[token]!, scan.end[token]! + 3))
        : nominative(word).some(
            (name) => (scan.lookUp(hashWord(name)) & (W.first | W.english)) === W.first,
          ) && (scan.value[token]! & (W.word | W.english | W.function)) === 0;
    if (named) document.take(token, token, 'NAME', 'name-mention');
  }
}

/** What the Polish vocative may come from. */
function nominative(word: string): string[] {
  if (word.endsWith('iu')) return [`${word.slice(0, -1)}a`];
  if (word.endsWith('ku')) return [`${word.slice(0, -2)}ek`, word.slice(0, -1)];
  if (word.endsWith('o') && word.length > 3) return [`${word.slice(0, -1)}a`];
  if (/(?:rze|[nwmpbf]ie|cie|dzie|le)$/.test(word))
    return [
      word
        .replace(/rze$/, 'r')
        .replace(/([nwmpbf])ie$/, '$1')
        .replace(/cie$/, 't')
        .replace(/dzie$/, 'd')
        .replace(/le$/, 'ł'),
    ];
  return [];
}
