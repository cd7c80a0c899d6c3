import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import type { createRandom } from '../../src/simulate/random.ts';
import { readClasses } from '../lexicons/all.ts';
import type { MarkedText, Span } from './marked.ts';

type Random = ReturnType<typeof createRandom>;

/** A person in words, by language: a name could stand in the same place. */
const PERSON: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}'])(?:[Mm]y (?:son|daughter|mother|father|mom|mum|dad|husband|wife|brother|sister|aunt|uncle|grandmother|grandfather|neighbou?r|friend|baby)|[Ss]he|[Hh]e)(?![\p{L}'’]| is named)/gu,
  es: /(?<!\p{L})(?:[Mm]i (?:hij[oa]|madre|padre|mamá|papá|espos[oa]|marido|mujer|herman[oa]|abuel[oa]|tí[oa]|suegr[oa]|vecin[oa])|[Ee]lla)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:[Mm](?:on|a) (?:fils|fille|mère|père|mari|femme|frère|sœur|grand-mère|grand-père|tante|oncle|voisine?|copine?)|[Ee]lle)(?![\p{L}'’-])/gu,
  it: /(?<!\p{L})(?:[Mm]i[ao] (?:figli[oa]|madre|padre|mamma|papà|marito|moglie|fratello|sorella|nonn[oa]|zi[oa]|suocer[oa])|[Ll]ei)(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:(?:[Mm]inha|[Mm]eu) (?:filh[oa]|mãe|pai|marido|esposa|mulher|irmão|irmã|avó|avô|ti[oa]|sogr[oa])|[Ee]l[ae])(?!\p{L})/gu,
  de: /(?<!\p{L})(?:[Mm]eine? (?:Sohn|Tochter|Mutter|Vater|Mann|Frau|Bruder|Schwester|Oma|Opa|Tante|Mama|Papa|Nachbarin|Nachbar)|[Ee]r)(?!\p{L})/gu,
  nl: /(?<!\p{L})(?:[Mm]ijn (?:zoon|dochter|moeder|vader|man|vrouw|broer|zus|oma|opa|tante|buurvrouw)|[Zz]ij|[Hh]ij)(?!\p{L})/gu,
  pl: /(?<!\p{L})(?:[Mm](?:oja|ój) (?:syn|córka|mama|matka|ojciec|tata|mąż|żona|brat|siostra|babcia|dziadek)|[Oo]na)(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:(?:[Мм]о[йя] )?(?:сын|дочь|дочка|мама|мать|отец|папа|муж|жена|брат|сестра|бабушка|дедушка)|[Оо]на?)(?!\p{L})/gu,
  tr: /(?<!\p{L})(?:[Oo]ğlum|[Kk]ızım|[Aa]nnem|[Bb]abam|[Ee]şim|[Kk]ardeşim|[Aa]blam|[Bb]abaannem|[Aa]nneannem|[Dd]edem|[Tt]eyzem)(?!\p{L})/gu,
  id: /(?<!\p{L})(?:[Ii]bu|[Aa]nak|[Ii]stri|[Ss]uami|[Aa]yah|[Bb]apak|[Aa]dik|[Kk]akak|[Nn]enek|[Kk]akek) saya(?!\p{L})/gu,
};
const CYRILLIC: ReadonlySet<string> = new Set(['ru']);
/** Characters between somebody in words and an identifier: nearer they are the same person. */
const APART = 12;
/** Of ten names in a text without capitals, so many are words as well. */
const WORDS_OF_TEN = 4;
/** Of ten people, so many get a name. */
const NAMED_OF_TEN = 7;

/** Replaces people in words by first names of the lists. */
export class Christening {
  readonly #random: Random;
  readonly #latin: string[] = [];
  readonly #cyrillic: string[] = [];
  /** Frequent ones that some dictionary has in small letters. */
  readonly #words: string[] = [];

  constructor(random: Random) {
    this.#random = random;
    for (const [word, bits] of readClasses()) {
      if ((bits & W.first) === 0 || (bits & (W.function | W.medical)) !== 0 || word.length < 3) continue;
      if (/^\p{Script=Latin}+$/u.test(word)) {
        this.#latin.push(word);
        if ((bits & W.listedFirst) !== 0 && (bits & (W.english | W.word)) !== 0) this.#words.push(word);
      }
      if (/^\p{Script=Cyrillic}+$/u.test(word)) this.#cyrillic.push(word);
    }
  }

  /** The text with names in it; undefined where it speaks of nobody. */
  christen(marked: MarkedText): MarkedText | undefined {
    const person = PERSON[marked.locale.slice(0, 2)];
    if (person === undefined) return undefined;
    const names = CYRILLIC.has(marked.locale.slice(0, 2)) ? this.#cyrillic : this.#latin;
    const spans: Span[] = [];
    let text = '';
    let at = 0;
    const copy = (to: number): void => {
      const shift = text.length - at;
      for (const { start, end, type } of marked.spans)
        if (start >= at && end <= to) spans.push({ start: start + shift, end: end + shift, type });
      text += marked.text.slice(at, to);
      at = to;
    };
    const before = marked.spans.length;
    for (const { 0: words, index } of marked.text.matchAll(person)) {
      const end = index + words.length;
      const near = marked.spans.some((span) => span.start < end + APART && span.end > index);
      if (near || this.#random.int(10) >= NAMED_OF_TEN) continue;
      copy(index);
      const word = marked.small === true && names === this.#latin && this.#random.int(10) < WORDS_OF_TEN;
      const list = word ? this.#words : names;
      const name = list[this.#random.int(list.length)]!;
      const written = marked.small === true ? name : name.charAt(0).toUpperCase() + name.slice(1);
      spans.push({ start: text.length, end: text.length + written.length, type: 'NAME' });
      text += written;
      at = end;
    }
    copy(marked.text.length);
    return spans.length === before ? undefined : { ...marked, text, spans, weight: marked.weight / 2 };
  }
}
