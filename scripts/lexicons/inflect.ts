import { allLocales } from '@faker-js/faker';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes, has, strings } from './classes.ts';

/** Endings of the cases other than the nominative, by the ending they replace. Longest first. */
const POLISH: readonly (readonly [string, readonly string[]])[] = [
  ['ski', ['skiego', 'skiemu', 'skim', 'scy', 'skich']],
  ['cki', ['ckiego', 'ckiemu', 'ckim', 'ckich']],
  ['dzki', ['dzkiego', 'dzkiemu', 'dzkim', 'dzkich']],
  ['ska', ['skiej', 'ską']],
  ['cka', ['ckiej', 'cką']],
  ['ek', ['ka', 'kowi', 'kiem', 'ku', 'ków']],
  ['ka', ['ki', 'ce', 'kę', 'ką', 'ko']],
  ['ga', ['gi', 'dze', 'gę', 'gą', 'go']],
  ['ia', ['ii', 'ię', 'ią', 'io']],
  ['ja', ['ji', 'ję', 'ją', 'jo']],
  ['ra', ['ry', 'rze', 'rę', 'rą', 'ro']],
  ['ta', ['ty', 'cie', 'tę', 'tą', 'to']],
  ['a', ['y', 'ie', 'ę', 'ą', 'o']],
  ['ej', ['eja', 'ejowi', 'ejem', 'eju']],
  ['y', ['ego', 'emu', 'ym']],
  ['i', ['iego', 'iemu', 'im']],
  ['o', ['y', 'ie', 'ę', 'ą']],
];
const POLISH_CONSONANT = ['a', 'owi', 'em', 'ie', 'u', 'ów', 'iem', 'ze', 'rze'];
const RUSSIAN: readonly (readonly [string, readonly string[]])[] = [
  ['ский', ['ского', 'скому', 'ским', 'ском']],
  ['ая', ['ой', 'ую']],
  ['ия', ['ии', 'ию', 'ией']],
  ['ова', ['овой', 'ову']],
  ['ева', ['евой', 'еву']],
  ['ина', ['иной', 'ину']],
  ['а', ['ы', 'е', 'у', 'ой', 'и']],
  ['я', ['и', 'е', 'ю', 'ей']],
  ['й', ['я', 'ю', 'ем', 'е']],
  ['ь', ['я', 'ю', 'ем', 'е']],
];
const RUSSIAN_CONSONANT = ['а', 'у', 'ом', 'ем', 'е', 'ым'];
const CZECH: readonly (readonly [string, readonly string[]])[] = [
  ['ová', ['ové', 'ovou']],
  ['ý', ['ého', 'ému', 'ým']],
  ['a', ['y', 'ě', 'u', 'ou', 'o']],
  ['e', ['i', 'í']],
];
const CZECH_CONSONANT = ['a', 'ovi', 'em', 'e', 'u'];

function casesOf(
  word: string,
  endings: readonly (readonly [string, readonly string[]])[],
  consonant: readonly string[],
): string[] {
  for (const [ending, others] of endings) {
    if (word.endsWith(ending)) return others.map((other) => word.slice(0, -ending.length) + other);
  }
  return /\p{L}$/u.test(word) ? consonant.map((ending) => word + ending) : [];
}

/** Adds the other cases of Slavic names: "Jana Kowalskiego" is as much a name as "Jan Kowalski". */
export function addSlavicCases(classes: Classes): void {
  const rules = [
    ['pl', POLISH, POLISH_CONSONANT],
    ['ru', RUSSIAN, RUSSIAN_CONSONANT],
    ['uk', RUSSIAN, RUSSIAN_CONSONANT],
    ['cs_CZ', CZECH, CZECH_CONSONANT],
    ['sk', CZECH, CZECH_CONSONANT],
  ] as const;
  for (const [locale, endings, consonant] of rules) {
    const person = allLocales[locale].person;
    for (const [names, bit] of [
      [strings(person?.first_name), W.first],
      [strings(person?.last_name), W.last],
    ] as const) {
      for (const name of names) {
        for (const form of casesOf(name, endings, consonant)) {
          if (!has(classes, form, W.english | W.word | W.function)) add(classes, form, bit);
        }
      }
    }
  }
}
