import { hashWord } from './characters.ts';
import type { Document } from './document.ts';
import { TooDense } from './effort.ts';
import { isEponym, tailFollows } from './recognizers/names/eponyms.ts';
import { isMedicalForm } from './recognizers/names/evidence.ts';
import { inflected } from './recognizers/names/inflection.ts';
import { kin } from './recognizers/names/people.ts';
import { isWordToo } from './recognizers/names/words-too.ts';
import { CAPITAL, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';

const SHORTEST = 3;
const SHORTEST_INFLECTED = 5;
const NO_FORM = W.english | W.word | W.function | W.medical | W.country | W.region | W.city;
const SHORTEST_UNSPACED = 2;
const MOST_UNSPACED = 200;
/** Where a Chinese clause or its person begins: a given name of two signs alone may be part of a word elsewhere. */
const BEGINS = /(?:^|[，。、；：！？,;:!?（(“"「\s]|[和跟给叫让把被对找问陪替帮])$/u;
/** What people do and suffer, behind a name of Vietnam. */
const VIETNAMESE_DOES =
  /^(?:,| (?:bị|có|đã|đang|không|cũng|phải|uống|bảo|nói|thì|là|ở|vẫn|mới|sẽ|được|ăn|sốt|đau|ho|nôn|mổ|khám|hay|rất|lại|đi|về|sinh|ngã|té|muốn|chưa|vừa|và|với|nên|cần)(?!\p{L}))/u;
const WITH_PARTICLE =
  /^(?<it>[가-힣]{1,3}?)(?:이가|이는|이를|이도|이랑|이한테|이|가|은|는|을|를|도|과|와|한테|에게|의|씨|님)$/u;
/** Syllables that are words of Korean with a particle behind them: the hand, the mountain, the room. */
const KOREAN_WORD =
  /^(?:안|반|중|화|투|리|도|부|만|미|민|수|손|상|선|산|비|방|번|동|단|당|남|문|물|봉|밤|바|레|호|판|티|빙|섬|언|연|옥|눈|코|귀|목|배|등|발|팔|간|폐|장|위|약|열|땀|피|뼈|살|털|침|꿈|잠|일|말|길|집|차|술|밥|국|빵|떡)$/u;
const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Names met in one response: their words are removed wherever else they stand in its texts. */
export class SeenNames {
  readonly #words = new Set<number>();
  /** Names that are English words too: met again with their capital only. */
  readonly #capitals = new Set<number>();
  readonly #unspaced = new Set<string>();
  /** Given names of full ones, met again without their surname. */
  readonly #given = new Set<string>();
  /** Given names of Vietnamese ones, which are words of the language as well. */
  readonly #vietnamese = new Set<string>();
  /** Given names of one or two syllables that Korean writes behind a foreign surname. */
  readonly #syllables = new Set<string>();
  /** A bit for each of the hashes: tells most words of a text from the names. */
  #filter = 0;

  /** Remembers the words of the names that were found and that are nothing but names. */
  learn(document: Document): void {
    const { scan } = document;
    for (const found of document.found) {
      if (found.type !== 'NAME') continue;
      this.#learnGiven(document, found.start, found.end);
      for (
        let token = document.tokenAt(found.start);
        token < scan.count && scan.start[token]! < found.end;
        token += 1
      ) {
        if ((scan.shape[token]! & SHAPE.unspaced) !== 0)
          this.#addUnspaced(document.text.slice(found.start, found.end));
        else if (this.#telling(document, token)) {
          this.#add(this.#words, scan.hash[token]!);
          this.#learnForms(document, token);
        } else if (isCapitalName(document, token)) this.#add(this.#capitals, scan.hash[token]!);
      }
    }
  }

  /** The last word of a Vietnamese name, in its own letters and in those of Korean: "Lan", "응우옌 티 란". */
  #learnGiven(document: Document, start: number, end: number): void {
    const name = document.text.slice(start, end);
    const last = /[^\s]+$/u.exec(name)?.[0] ?? '';
    if (document.language === 'vi' && /^\p{Lu}\p{Ll}+$/u.test(last)) this.#vietnamese.add(last);
    else if (/ /.test(name) && /^[가-힣]{1,3}$/u.test(last) && !KOREAN_WORD.test(last))
      this.#syllables.add(last);
  }

  #findGiven(document: Document): void {
    const { scan } = document;
    if (this.#vietnamese.size === 0 && this.#syllables.size === 0) return;
    for (let token = 0; token < scan.count; token += 1) {
      if (scan.taken[token] === 1) continue;
      const word = document.word(token);
      const behind = document.text.slice(scan.end[token]!, scan.end[token]! + 10);
      if (this.#vietnamese.has(word) && VIETNAMESE_DOES.test(behind))
        document.take(token, token, 'NAME', 'name-again');
      const given = WITH_PARTICLE.exec(word)?.groups?.it;
      if (given !== undefined && this.#syllables.has(given)) {
        const start = scan.start[token]!;
        document.add(start, start + given.length, 'NAME', 'name-again');
      }
    }
  }

  find(document: Document): void {
    const { scan } = document;
    this.#findGiven(document);
    for (const name of this.#unspaced) {
      for (
        let at = document.text.indexOf(name);
        at !== -1;
        at = document.text.indexOf(name, at + name.length)
      ) {
        document.add(at, at + name.length, 'NAME', 'name-again');
      }
    }
    for (const name of this.#given)
      for (
        let at = document.text.indexOf(name);
        at !== -1;
        at = document.text.indexOf(name, at + name.length)
      )
        if (BEGINS.test(document.text.slice(Math.max(0, at - 1), at)))
          document.add(at, at + name.length, 'NAME', 'name-again');
    const filter = this.#filter;
    if (filter === 0) return;
    for (let token = 0; token < scan.count; token += 1) {
      const hash = scan.hash[token]!;
      if (((filter >>> (hash & 31)) & 1) === 0 || scan.taken[token] === 1) continue;
      if (isNamedThing(document, token)) continue;
      const again = this.#words.has(hash) || (scan.shape[token] === SHAPE.title && this.#capitals.has(hash));
      if (!again || (scan.shape[token] === SHAPE.lower && isWordToo(document, token))) continue;
      const disease = this.#words.has(hash) ? isEponym(document, token, token) : tailFollows(document, token);
      if (!disease) document.take(token, token, 'NAME', 'name-again');
    }
  }

  /** "Сухоруков", later "Сухорукову": the cases of a name that are no words, with their capital. */
  #learnForms(document: Document, token: number): void {
    const { scan, language } = document;
    if (scan.end[token]! - scan.start[token]! < SHORTEST_INFLECTED) return;
    for (const form of inflected(language, document.word(token).toLowerCase())) {
      const hash = hashWord(form);
      if ((scan.lookUp(hash) & NO_FORM) === 0) this.#add(this.#capitals, hash);
    }
  }

  #add(words: Set<number>, hash: number): void {
    words.add(hash);
    this.#filter |= 1 << (hash & 31);
  }

  #addUnspaced(found: string): void {
    // "緊急連絡先 盛光": the name behind its label.
    const whole = found.slice(found.search(/\S+$/u));
    // "五十嵐ハツヱ": the given name alone, which no other word is written like.
    const given = /^[\p{Script=Han}\s]{1,8}(?<it>[ァ-ヶヱヰー]{2,6})$/u.exec(whole)?.groups?.it;
    if (given !== undefined) this.#addOne(given);
    if (/^\p{Script=Han}{3,4}$/u.test(whole) && this.#given.size < MOST_UNSPACED) {
      const last = whole.slice(-2);
      // Two signs that the dictionary does not join are no word.
      if ([...chinese.segment(last)].length === 2) this.#given.add(last);
    }
    this.#addOne(whole);
  }

  #addOne(name: string): void {
    if (name.length < SHORTEST_UNSPACED || name.length > 12 || /\s/.test(name)) return;
    this.#unspaced.add(name);
    // Every one of them is looked for in every text.
    if (this.#unspaced.size > MOST_UNSPACED) throw new TooDense();
  }

  #telling(document: Document, token: number): boolean {
    const { scan } = document;
    const value = scan.value[token]!;
    if (scan.end[token]! - scan.start[token]! < SHORTEST || document.is(token, 'particle')) return false;
    if (kin.has(scan.hash[token]!)) return false;
    if ((value & (W.english | W.word | W.function | W.medical | W.country | W.region)) !== 0) return false;
    if ((value & (W.first | W.last)) === 0 && isMedicalForm(document.word(token))) return false;
    return (scan.shape[token]! & (CAPITAL | SHAPE.caseless)) !== 0 || (value & (W.first | W.last)) !== 0;
  }
}

/** "Hunter": a first name that is an English word as well, but no month and no auxiliary. */
function isCapitalName({ scan }: Document, token: number): boolean {
  const value = scan.value[token]!;
  return (
    scan.shape[token] === SHAPE.title &&
    (value & W.listedFirst) !== 0 &&
    (value & W.english) !== 0 &&
    (value & (W.function | W.medical | W.country | W.region)) === 0
  );
}

/** "Rose bushes", "umut etmek": a flower and a hope behind which the sentence says that they are one. */
const THINGS: Readonly<Record<string, RegExp>> = {
  en: /^ (?:bush(?:es)?|petals?|water|oil|tea|hips?|gardens?|trees?|leaves|plants?|flowers?|seeds?|wine|gold|berr(?:y|ies)|pollen|essential|extract|soap|candles?)(?!\p{L})/u,
  tr: /^ (?:et(?!raf)|ed(?:iyor|er|ip|en|ecek|eme)|dolu|ol(?:sun|ma|un)|sağla|ver(?:di|ici|iyor|me))/u,
};

function isNamedThing({ scan, text, language }: Document, token: number): boolean {
  const end = scan.end[token]!;
  return THINGS[language]?.test(text.slice(end, end + 14)) === true;
}
