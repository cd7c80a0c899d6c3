import type { Document } from '../../document.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

/** Names that changed: "was Fellgate before the divorce", "Nachname ist Ahl (früher Bree)", "née Fellgate, now Thorn". */
const ID = 'name-renamed';
const CHANGES = new WordSet(
  'divorce divorced married marry marriage wedding remarried scheidung heirat hochzeit geheiratet heiratete divorcio casarme casarse casé boda mariage marier marié mariée divorzio sposarmi sposarsi matrimonio scheiding trouwen trouwde huwelijk divórcio casar casamento rozwodem rozwodu ślubem ślubu развода свадьбы замужества skilsmässan bröllopet giftermålet',
);
const ASIDES = new WordSet(
  'now formerly previously originally früher vorher ehemals jetzt ahora antes ora prima adesso nu vroeger voorheen avant maintenant anciennement agora teraz wcześniej dawniej теперь раньше ранее numera tidigare',
);
export const RENAMES: number = wakeBit([CHANGES, ASIDES]);

const NAME = "(?<it>\\p{Lu}[\\p{L}'’]*\\p{Ll}(?:[ -]\\p{Lu}[\\p{L}'’]*\\p{Ll})?)";
/** Before the word of a wedding or a divorce. */
const UNTIL = new RegExp(
  `(?<![\\p{L}'’])${NAME} (?:before|until|till|prior to|vor|bis|bevor|antes d[eo]l?|hasta(?: el| la)?|avant(?: le| la| de)?|jusqu['’]à|jusqu['’]au|prima d\\p{L}+|fino (?:al|a)|voor|tot|przed|do|до|före|innan)(?: (?!and)\\p{L}+['’]?){0,3} ?$`,
  'du',
);
const BORN =
  /(?<!\p{L})(?:née?|nee|born|geb\.?|geborene?r?|nacida|nata|z domu|född) (?:\p{Lu}[\p{L}'’-]+|\[NAME_\d{1,3}\]),? $/u;
const SURNAME =
  /(?:(?:sur|last |family |maiden )name|nachname|familienname|ich heiße|apellido|nom de famille|cognome|sobrenome|apelido|achternaam|nazwisk\p{L}+|фамили\p{L}|efternamn)[^.!?\n]{0,50}$/iu;
const BEHIND = new RegExp(`^[: ]{1,2}(?:Herr |Frau |Mrs |Ms |Mr )?${NAME}(?![\\p{L}])`, 'du');
const MARRIED = new RegExp(
  `(?:[Ii]['’]?m|[Ii] am|ich heiße|ich bin|soy|sono|je suis|ik ben) ${NAME}(?: now| jetzt| ahora| ora| maintenant| nu)?[ ,(]`,
  'du',
);
const WINDOW = 72;
const AHEAD = 40;

export function findRenamed(document: Document): void {
  const { scan, text } = document;
  if ((scan.woken & RENAMES) === 0) return;
  for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1)) {
    if ((scan.wakes[token]! & RENAMES) === 0) continue;
    const [start, end] = [scan.start[token]!, scan.end[token]!];
    const from = Math.max(0, start - WINDOW);
    document.spend(1);
    if (CHANGES.has(scan.hash[token]!)) {
      const before = text.slice(from, start);
      const until = UNTIL.exec(before);
      if (until === null || !take(document, from, until)) continue;
      const married = MARRIED.exec(before.slice(0, until.index));
      if (married !== null) take(document, from, married);
      continue;
    }
    if (!ASIDES.has(scan.hash[token]!)) continue;
    const before = text.slice(from, start);
    const name = BEHIND.exec(text.slice(end, end + AHEAD));
    if (name !== null && (BORN.test(before) || SURNAME.test(before))) take(document, end, name);
  }
}

function take(document: Document, from: number, match: RegExpExecArray): boolean {
  const [start, end] = match.indices!.groups!.it!;
  const { scan } = document;
  const first = document.tokenAt(from + start);
  const last = document.tokenAt(from + end - 1);
  for (let token = first; token <= last; token += 1) {
    const value = scan.value[token]!;
    if ((value & (W.medical | W.country)) !== 0 && (value & (W.first | W.last)) === 0) return false;
    if ((value & (W.function | W.english | W.word)) !== 0 && (value & (W.first | W.last)) === 0) return false;
    if ((value & W.function) !== 0) return false;
  }
  if (document.isFree(from + start, from + end)) document.take(first, last, 'NAME', ID);
  return true;
}
