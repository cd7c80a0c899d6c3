import { LazyAutomaton } from '../../../../domain/lazy-automaton.ts';
import { Opening } from '../../../opening.ts';
import { WordSet } from '../../../word-set.ts';

/** How the addresses of a language are built; the engine is forms.ts. All parts are sources of expressions. */
export interface AddressParts {
  /** Words at which an address is looked for. */
  readonly triggers: string;
  /** What is an address by itself: a street with its number, a block with its lot, a farm. */
  readonly sole: readonly string[];
  /** A street without its number: an address with a further part only. */
  readonly named?: readonly string[];
  /** Flat, floor or staircase, also before the street. */
  readonly unit: readonly string[];
  /** What may stand behind only. */
  readonly more?: readonly string[];
  readonly compound?: RegExp;
}

export interface AddressGrammar {
  readonly triggers: WordSet;
  /** Endings of one-word streets, for languages that have them: a number behind one wakes as well. */
  readonly compound: RegExp | undefined;
  /** Whether an address can begin at a place; says nothing of measures. */
  begins(text: string, from: number): boolean;
  /** Where the address that begins at a place ends, or -1. */
  endOf(text: string, from: number): number;
}

/** Words behind a number that make it a measure, in the languages of these grammars. */
const OR_MEASURE =
  '|\\s?(?i:mg|mcg|µg|kg|ml|cl|dl|mmol|mm|cm|km|ui|iu|bpm|uhr|min|minut\\p{L}*|seg\\p{L}*|sec\\p{L}*|hours?|hrs?|days?|weeks?|months?|years?|hora\\p{L}*|heures?|stunden?|uur|godz\\p{L}*|час\\p{L}*|saat\\p{L}*|jam|d[ií]as?|jours?|tage?n?|dagen|giorn[io]|dni|дн\\p{L}*|gün\\p{L}*|hari|seman\\p{L}*|semain\\p{L}*|wochen?|weken|settiman\\p{L}*|tyg\\p{L}*|недел\\p{L}*|hafta\\p{L}*|minggu|mes(?:es)?|mois|monat\\p{L}*|maand\\p{L}*|mesi|miesi\\p{L}*|месяц\\p{L}*|bulan|a[ñn]os?|ans?|jahr\\p{L}*|jaar|anni|lat|года?|лет|yıl\\p{L}*|yaş\\p{L}*|tahun|veces|vezes|fois|keer|volte|razy|раз\\p{L}*|kez|defa|kali|times|tablet\\p{L}*|tabl|comprim\\p{L}*|compress\\p{L}*|pastill\\p{L}*|c[aá]psul\\p{L}*|kaps\\p{L}*|drops?|gotas?|gocce|gouttes?|tropfen|euros?|eur|reais|zł|руб\\p{L}*|lira|metros?|meters?|miles?|kilom\\p{L}*|meter|prozent|percent|por|per|procent|процент\\p{L}*|persen|points?|punkte?|pts|grad|degrees|personas?|people|pessoas?|persone|personnes?|personen|mensen|menschen|patient\\p{L}*|patiënt\\p{L}*|pacient\\p{L}*|pazient\\p{L}*|kindern?|kinderen|children|bab[iy](?:e?s)?|enfants?|niñ[oa]s?|bambin[iae]|crianças?|adult\\p{L}*|erwachsenen?|volwassenen|frauen|männern?|women|men|mujeres|hombres|femmes|hommes|donne|uomini|mulheres|homens|vrouwen|mannen|teilnehm\\p{L}*|deelnem\\p{L}*|participant\\p{L}*|partecipant\\p{L}*|fällen?|cases|casos|casi|cas|gevallen|gram(?:m\\p{L}*|s|o|os|as)?|li[tv]r?[eo]s?|liters?|milli\\p{L}*|mili\\p{L}*|mikro\\p{L}*|micro\\p{L}*|[kc]alor\\p{L}*|kcal|stück|stuks|portion\\p{L}*|porties|porciones|porções|porzioni|teelöffel|esslöffel|eetlepels?|theelepels?)(?!\\p{L})';
/** No number of a house ends so. */
const NUMBER_END = `(?![\\p{L}\\d]|[.,:]\\d|\\s?%|\\s?°C${OR_MEASURE})`;
/** "14", "1.120", "12 bis", "8/1", "4/a", "27-II", "3B". */
export const DIGITS = `\\d{1,5}(?:\\.\\d{3})?(?: ?(?i:bis|ter|quater)(?!\\p{L}))?(?: ?[-/] ?(?:\\d{1,4}|[IVX]{1,4}(?!\\p{L}))){0,2}(?:[-/]?[a-z](?![\\p{L}\\d'’])(?:[-/]\\d{1,4}(?!\\d))?|(?: ?[-/]? ?)[A-Z](?![\\p{L}\\d'’]|[.:-]? ?\\d)(?:[/]\\d{1,4}(?!\\d))?)?${NUMBER_END}`;
/** A word with a capital, or its abbreviation. */
export const CAP = "\\p{Lu}(?:[\\p{L}\\p{M}]{0,4}\\.(?!\\s*$)|(?:[\\p{L}\\p{M}]|['’-](?=\\p{L}))*)";
export const END = '(?!\\p{L})';
/** A word in any case, without digits. */
export const WORD = "[\\p{L}\\p{M}](?:[\\p{L}\\p{M}]|['’-](?=\\p{L}))*";
const SEPARATOR = '(?:\\.?\\s?,\\s?|\\.? |\\.|\\s?[-–/(]\\s?|,?\\n)';

/** Names of several words with the particles of the language between. */
export function named(particles: string): string {
  return `(?:(?i:${particles})['’ ] ?){0,2}(?:${CAP}|[IVX]{1,5}(?!\\p{L}))(?:[ ](?:(?i:${particles})['’ ] ?){0,2}${CAP}){0,3}`;
}

/** A town: no word of it is abbreviated, so that a sentence may end with it. */
export function town(particles: string): string {
  const capital = "\\p{Lu}(?:[\\p{L}\\p{M}]|['’-](?=\\p{L}))+";
  return `${capital}(?: (?:(?i:${particles})['’ ] ?){0,2}${capital}){0,3}`;
}

/** A number in words. */
export function spelled(words: string, links: string): string {
  const one = `(?i:${words})${END}`;
  return `${one}(?:[ -](?:(?i:${links}) )?${one}){0,4}${NUMBER_END.replace('(?![\\p{L}\\d]|', '(?!')}`;
}

/**
 * The letters of the scripts that these grammars are of. V8 takes seconds to compile an expression that holds all letters
 * of Unicode a hundred times.
 */
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}':
    'A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f\u1e00-\u1eff',
  '\\p{Lu}':
    'A-Z\u00c0-\u00d6\u00d8-\u00deĄĆĈĊČĎĐĒĖĘĚĞĠĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŸŹŻŽȘȚĂĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ\u0400-\u042fҐҒҚҢҮҰҺӘӨẞ',
  '\\p{M}': '\u0300-\u036f',
};

/**
 * Writes both cases of the letters of `(?i:…)` out: alternatives that mix such groups with others are compiled wrongly by the
 * V8 of Node 24, which then finds nothing.
 */
export function bothCases(source: string): string {
  let out = '';
  let inClass = false;
  const folded: boolean[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const unit = source[index]!;
    if (unit === '\\') {
      const escaped = /^\\(?:[pP]\{[^}]*\}|.)/su.exec(source.slice(index))![0];
      const ranges = RANGES[escaped];
      out += ranges === undefined ? escaped : inClass ? ranges : `[${ranges}]`;
      index += escaped.length - 1;
    } else if (inClass || unit === '[') {
      inClass = unit !== ']';
      out += folded.at(-1) === true && unit.toUpperCase() !== unit ? unit + unit.toUpperCase() : unit;
    } else if (unit === '(') {
      const folds = source.startsWith('(?i:', index);
      const name = /^\((?:\?i:|\?<\w+>|\?<?[:=!])?/u.exec(source.slice(index))![0];
      folded.push(folds || folded.at(-1) === true);
      out += folds ? '(?:' : name;
      index += name.length - 1;
    } else if (unit === ')') {
      folded.pop();
      out += unit;
    } else
      out += folded.at(-1) === true && unit.toUpperCase() !== unit ? `[${unit}${unit.toUpperCase()}]` : unit;
  }
  return out;
}

/** Longer expressions V8 compiles without its optimisations; they are ten times slower to say no. */
const MOST_OPTIMISED = 20_000;

/** Few expressions of many alternatives. */
function joined(sources: readonly string[]): Opening[] {
  const chunks: string[] = [];
  for (const source of sources) {
    const longer = `${chunks.at(-1)}|${source}`;
    if (chunks.length > 0 && longer.length <= MOST_OPTIMISED) chunks[chunks.length - 1] = longer;
    else chunks.push(source);
  }
  return chunks.map((chunk) => new Opening(new RegExp(chunk, 'uy')));
}

const any = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const MOST_BEHIND = 8;

/** An address and what it is made of. Made when first asked for: some are a hundred thousand signs long. */
class Chain {
  readonly #unit: Opening;
  readonly #whole: Opening;
  /** What the whole is where no unit stands before: the same alternatives in short expressions, which V8 optimises. */
  readonly #soles: readonly Opening[];
  readonly #names: readonly Opening[];
  readonly #behind: Opening;

  constructor({ sole, named: names = [], unit, more = [] }: AddressParts) {
    const opening = (source: string): Opening => new Opening(new RegExp(bothCases(source), 'uy'));
    const before = `${any(unit)}${SEPARATOR}`;
    const unnamed = names.length === 0 ? '' : `|${any(names)}`;
    this.#unit = opening(before);
    this.#whole = opening(`(?<before>(?:${before}){0,3})(?:(?<sole>${any(sole)})${unnamed})`);
    this.#soles = joined(sole.map(bothCases));
    this.#names = joined(names.map(bothCases));
    this.#behind = opening(SEPARATOR + any([...sole, ...unit, ...more, ...names]));
  }

  endOf(text: string, from: number): number {
    let end = -1;
    let alone = true;
    if (this.#unit.test(text, from)) {
      const match = this.#whole.exec(text, from);
      if (match === null) return -1;
      end = from + match[0].length;
      alone = match.groups!.sole === undefined && match.groups!.before === '';
    } else {
      for (let at = 0; end < 0 && at < this.#soles.length; at += 1) end = this.#soles[at]!.end(text, from);
      alone = end < 0;
      for (let at = 0; end < 0 && at < this.#names.length; at += 1) end = this.#names[at]!.end(text, from);
      if (end < 0) return -1;
    }
    for (let parts = 0; parts < MOST_BEHIND; parts += 1) {
      const next = this.#behind.end(text, end);
      if (next < 0) break;
      end = next;
      alone = false;
    }
    return alone ? -1 : end;
  }
}

export function grammar(parts: AddressParts): AddressGrammar {
  const { triggers, sole, named: names = [], unit, compound } = parts;
  let chain: Chain | undefined;
  let heads: readonly Opening[] = [];
  let any: LazyAutomaton | undefined;
  return {
    triggers: new WordSet(triggers),
    compound,
    endOf(text, from) {
      chain ??= new Chain(parts);
      return chain.endOf(text, from);
    },
    begins(text, from) {
      if (any === undefined) {
        const sources = [...unit, ...sole, ...names].map((part) =>
          bothCases(part.replaceAll(OR_MEASURE, '')),
        );
        any = new LazyAutomaton(new RegExp(sources.join('|'), 'uy'));
        heads = joined(sources);
      }
      return any.mayMatch(text, from, 1) && heads.some((head) => head.test(text, from));
    },
  };
}
