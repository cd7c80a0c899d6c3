import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';

/** Endings of last names and patronymics in all cases that drugs and everyday words do not have. */
const FORM =
  /(?:[оеё]в(?:а|у|ым|е|ой|ы|ых|ыми?)?|[цт]ын(?:а|у|ым|ой)?|улин(?:а|у|ым|ой)|енко|чук(?:а|у|ом|е)?|швили|дзе|[аеоу](?:с|н|р|й)?ян(?:а|у|ом|е)?|[оеё]вич(?:а|у|ем|е)?|(?:[оеё]в|ьин)н(?:а|у|ы|е|ой)|оглы|кызы)$/u;
/** Adjectives are places and streets too: "Красносельский район". */
const ADJECTIVE = /[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)$/u;
const SHORTEST = 6;
/** Behind an adjective that is somebody: a mark, a verb or a small word. */
const GOES_ON =
  /^(?:$|[,.!?;:)»\n]| [—–-]| (?:и|с|в|на|не|по|у|от|за|к|уже|ещё|тоже|опять|снова|пока|\p{L}{2,}(?:л|ла|ли|лся|лась|лись|ет|ит|ёт|ют|ат|ят|ут|ется|ится))(?!\p{L}))/u;
/** What is named after somebody, and the word "by" of methods. */
const NAMED_AFTER =
  /(?:маз[ьи]|ламп[аы]|бальзам|капли|имени|им\.?|НИИ|метод\p{L}*|проб[аы]|симптом\p{L}*|синдром\p{L}*|болезн\p{L}*|шкал[аеы]|гимнастик[аи]|аппарат\p{L}*|больниц\p{L}*|институт\p{L}*|клиник\p{L}*|диет[аы]|стол|читать|книг[аиу]|по|на|в|из|под|город\p{L}*|сел[оае]|деревн\p{L}*|улиц\p{L}*|ул\.?|пер\.?|пл\.?|станци\p{L}*) $/iu;
/** "Консультировал Ахмедов": a verb of those who treat opens the sentence. */
const OPENING_VERB =
  /^(?:(?:[Пп]ро)?[Кк]онсультировала?|[Оо]сматривала?|[Оо]смотрела?|[Пп]рин(?:ял|яла|имал|имала|имает)|(?:[Пп]ро)?[Оо]перировала?|[Зз]вонила?|[Пп]озвонила?|[Пп]рих?одила?|[Пп]ришёл|[Пп]ришла|[Зз]аходила?|[Дд]ежурит|[Дд]ежурила?|[Лл]ечила?|[Нн]аправила?|[Вв]ыписала?|[Нн]азначила?|[Сс]мотрела?|[Сс]казала?|[Оо]тветила?|[Нн]аписала?|[Пп]ередала?|[Пп]росила?|[Дд]окладывала?|[Пп]рисутствовала?|[Уу]частвовала?|[Сс]ообщила?|[Рр]ассказала?|[Пп]редложила?|[Рр]екомендовала?|[Оо]тметила?|[Пп]одтвердила?|[Вв]ызывала?|[Пп]ерезвонила?|[Дд]ала?|[Пп]ривезла?|[Пп]ривёз|[Оо]писала?|[Лл]ежала?|[Рр]аботает|[Пп]ринесла?|[Вв]стретила?|[Пп]ровела?|[Пп]ровёл|[Вв]ела|[Вв]ёл|[Пп]одписала?|[Зз]аписала?|[Аа]ссистировала?|[Вв]ёл)$/u;
const WINDOW = 20;

/** Whether the word is built like a last name of Russia or the Caucasus. */
export const hasRussianForm = (word: string): boolean => word.length >= SHORTEST && FORM.test(word);

/** "прошёл год, Дроздецкого перевели": inside a sentence a word of no list that is built like a last name. */
export function isRussianSurname(document: Document, token: number): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (end - start < SHORTEST || token === 0) return false;
  const gap = document.gap(token - 1);
  if (gap !== GAP.comma && gap !== GAP.space) return false;
  if ((scan.shape[token - 1]! & SHAPE.title) !== 0 && !OPENING_VERB.test(document.word(token - 1)))
    return false;
  if (document.gap(token) === GAP.hyphen) return false;
  const word = document.word(token);
  const adjective = ADJECTIVE.test(word);
  if (!adjective && !FORM.test(word)) return false;
  document.spend(0.3);
  if (NAMED_AFTER.test(text.slice(Math.max(0, start - WINDOW), start))) return false;
  return !adjective || GOES_ON.test(text.slice(end, end + WINDOW));
}
