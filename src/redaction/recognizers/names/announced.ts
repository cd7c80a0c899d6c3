/** What looks as if a phrase had announced somebody. */
import type { CueHit, Document } from '../../document.ts';
import { isOwnWord } from '../../everyday-words.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

const CALLS_THINGS =
  /(?:se llama|s['’]appelle|si chiama|se chama|heißt|heisst|heet|nazywa się|называется|ha llamado|han llamado|llamad[oa]|h(?:a|anno) detto|dett[oa]) (?:an? |un[ae]? |une |l['’])?$/iu;
/** Nobody, nothing, so, and the desks that letters go to: behind any phrase of naming. */
export const NOT_SOMEBODY = new WordSet(
  'gp gps hcp bon bonne normal grave utile nadie nada alguien así asi personne rien nessuno niente ninguém ninguem niemand niemanden nikt kimse никто al maman mamie papi papy dele dela deles delas rejestracja recepcja sekretariat kadry księgowość dyżurka admisión admisiones secretaría recepción secrétariat accueil standard comptabilité',
);

/** "s'appelle hypotension orthostatique", "aun no me ha llamado nadie": things are called something too. */
export function isCalledThing(document: Document, first: number): boolean {
  const { scan, text } = document;
  const start = scan.start[first]!;
  if (!CALLS_THINGS.test(text.slice(Math.max(0, start - 20), start))) return false;
  if (document.is(first, 'eponymHead') || document.is(first, 'eponymTail')) return true;
  // Who writes with capitals writes a person's name with one.
  return (
    (scan.shape[first]! & SHAPE.lower) !== 0 &&
    (scan.value[first]! & (W.first | W.last)) === 0 &&
    !/^[^\p{L}]{0,8}\p{Ll}/u.test(text)
  );
}

/** "adressé par le CH de …": an article in French, a last name elsewhere. */
export const isArticle = (document: Document, token: number): boolean =>
  document.language === 'fr' && /^l[ea]$/.test(document.word(token));

const GREETINGS = new WordSet('hi hello hey dear');

/** "Ik begin met rosa": one word of English is another word elsewhere. */
export const isElsewhere = (document: Document, { first, last, english }: CueHit): boolean =>
  english && first === last && isForeign(document) && !GREETINGS.has(document.scan.hash[last]!);

/** Told to be in another language than English; who says nothing may have typed English that does not look it. */
const isForeign = ({ english, language }: Document): boolean => !english && !/^(?:en)?$/.test(language);

/** "Hej! Andra säger …", "Papa ! Merci": behind the mark anything may begin, but somebody's name may follow a greeting. */
export const isNewSentence = ({ scan, text }: Document, last: number, first: number): boolean =>
  text.slice(scan.end[last]!, scan.start[first]!).includes('!');
export const isWord = ({ scan }: Document, token: number): boolean =>
  (scan.value[token]! & (W.word | W.function | W.dictionary)) !== 0;

const OF_A_PRACTICE =
  /(?:arzt|ärztin|praxis|praxen|termine?|dienst|besuche?|rechnung|helferin|wechsel|suche|bericht|befund|rezept|überweisung|vertretung|sprechstunde|urlaub|team)$/iu;

/** "Die Apothekerin riet zu Tropfen", "Hautarzt Wahlarzt 160 Euro": nouns and names have capitals, and no name ends like a practice. */
export const isGermanThing = (document: Document, last: number, first: number): boolean =>
  (document.scan.shape[first] === SHAPE.lower && (document.scan.shape[last]! & CAPITAL) !== 0) ||
  OF_A_PRACTICE.test(document.word(first));

/** "orders.clinic.fr. Then …": the end of a host; one word before the dot may end a sentence ("yesterday.Dr Smith"). */
export const endsHost = ({ scan, text }: Document, token: number): boolean =>
  HOST.test(text.slice(Math.max(0, scan.start[token]! - LONGEST_HOST), scan.start[token]!));
const HOST = /[\p{L}\d-]\.[\p{L}\d-]+\.$/u;
const LONGEST_HOST = 40;

/** "lieber Vanille": "rather" as well as "dear". */
export const isGermanNoun = ({ scan, language }: Document, token: number): boolean =>
  language === 'de' && isOwnWord(language, scan.hash[token]!);
