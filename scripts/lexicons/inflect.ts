import { allLocales } from '@faker-js/faker';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes, has, strings } from './classes.ts';
import { POLISH_SHORT, RUSSIAN_FIRST_NAMES, RUSSIAN_SHORT } from './common-names.ts';

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

/** Endings of towns in the locative, which names do not have: "w Zakopanem", "w Krasnymstawie", "w Katowicach". */
const POLISH_TOWN: readonly (readonly [string, readonly string[]])[] = [
  ['ne', ['nem', 'nego']],
  ['cie', ['ciu', 'cia', 'ciem', 'ciach']],
  ['nie', ['niu', 'nia', 'niem', 'niach']],
  ['e', ['ach', '', 'em', 'ego']],
  ['y', ['ach', '']],
  ['ów', ['owa', 'owie', 'owem', 'owi']],
  ['ń', ['nia', 'niu', 'niem']],
  ['k', ['ka', 'ku', 'kiem']],
  ['dź', ['dzi', 'dzią']],
  ['ść', ['ści', 'ścią']],
  ['n', ['na', 'nie', 'nem']],
  ['r', ['ra', 'rze', 'rem']],
  ['w', ['wa', 'wie', 'wem']],
  ['cz', ['czy', 'cza', 'czu', 'czem']],
  ['ódź', ['odzi', 'odzią']],
  ['wa', ['wie', 'wy', 'wę', 'wą']],
  ['ła', ['le', 'ły', 'łę', 'łą']],
  ['na', ['nie', 'ny', 'nę', 'ną']],
  ['da', ['dzie', 'dy', 'dę', 'dą']],
  ['o', ['a', 'ie', 'u', 'em']],
];

/** The other cases of a Polish town. */
export function townCases(name: string): string[] {
  return [...casesOf(name, POLISH_TOWN, POLISH_CONSONANT), ...casesOf(name, POLISH, [])];
}

const ADJECTIVE: readonly (readonly [string, readonly string[]])[] = [
  ['a', ['ej', 'ą']],
  ['y', ['ego', 'ym', 'emu']],
  ['i', ['iego', 'im']],
  ['e', ['ego', 'em', 'ych', 'ich']],
];

/** The other cases of a Polish town of two words, each written as one: "zielonejgórze". */
export function twoWordTownCases(first: string, second: string): string[] {
  const firsts = casesOf(first, ADJECTIVE, []);
  return firsts.flatMap((left) => townCases(second).map((right) => left + right));
}

const SHORT: Readonly<Record<string, readonly string[]>> = {
  pl: POLISH_SHORT.split(' '),
  ru: `${RUSSIAN_SHORT} ${RUSSIAN_FIRST_NAMES}`.split(' '),
};

/** Endings of East Slavic towns in the genitive, dative, accusative, instrumental and locative. */
const RUSSIAN_TOWN: readonly (readonly [string, readonly string[]])[] = [
  ['ие', ['их', 'им', 'ими']],
  ['ые', ['ых', 'ым', 'ыми']],
  ['ий', ['ого', 'ему', 'ем', 'им']],
  ['ый', ['ого', 'ому', 'ом', 'ым']],
  ['ой', ['ого', 'ому', 'ом', 'ым']],
  ['ая', ['ой', 'ую']],
  ['ое', ['ого', 'ому', 'ом', 'ым']],
  ['ец', ['ца', 'цу', 'цом', 'це']],
  ['ок', ['ка', 'ку', 'ком', 'ке']],
  ['ёк', ['ька', 'ьку', 'ьком', 'ьке']],
  ['ия', ['ии', 'ию', 'ией']],
  ['ки', ['ках', 'кам', 'ков', 'ками', 'ок']],
  ['ы', ['ах', 'ам', 'ов', 'ами', '']],
  ['и', ['ах', 'ам', 'ей', 'ами', 'ях']],
  ['а', ['ы', 'е', 'у', 'ой', 'и']],
  ['я', ['и', 'е', 'ю', 'ей']],
  ['ь', ['и', 'ью', 'я', 'ю', 'е', 'ём', 'ем']],
  ['о', ['а', 'у', 'ом', 'е']],
  ['й', ['я', 'ю', 'ем', 'е']],
];

/** The other cases of a Russian or Ukrainian town of one word. */
export function eastSlavicTownCases(name: string): string[] {
  return name.length < 4 ? [] : casesOf(name, RUSSIAN_TOWN, ['а', 'у', 'ом', 'е', 'ем']);
}

/** "Ottilies Blutdruck": the genitive of German first names, which takes no apostrophe. */
export function addGermanGenitives(classes: Classes): void {
  for (const name of strings(allLocales.de.person?.first_name)) {
    const form = `${name}s`;
    if (
      /[sxzß]$/.test(name) ||
      name.length < 4 ||
      has(classes, form, W.english | W.word | W.function | W.last | W.city)
    )
      continue;
    add(classes, form, has(classes, name, W.sureFirst) ? W.first | W.sureFirst : W.first);
  }
}

/** Adds the other cases of Slavic names: "Jana Kowalskiego" is as much a name as "Jan Kowalski". */
export function addSlavicCases(classes: Classes): void {
  for (const name of Object.values(SHORT).flat())
    if (!has(classes, name, W.word | W.function | W.english))
      add(classes, name, name.length > 4 ? W.first | W.sureFirst : W.first);
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
      [[...strings(person?.first_name), ...(SHORT[locale] ?? [])], W.first],
      [strings(person?.last_name), W.last],
    ] as const) {
      for (const name of names) {
        for (const form of casesOf(name, endings, consonant)) {
          if (has(classes, form, W.english | W.word | W.function)) continue;
          const sure =
            /(?:ego|emu|iej|owi|iem|skim|ckim|[ąę])$|^.{8,}$/u.test(form) &&
            has(classes, name, bit === W.first ? W.sureFirst : W.sureLast);
          add(classes, form, bit | (sure ? (bit === W.first ? W.sureFirst : W.sureLast) : 0));
        }
      }
    }
  }
}
