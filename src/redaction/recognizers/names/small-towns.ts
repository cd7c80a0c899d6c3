import { HASH_START, hashEnd, hashOn } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { LIVING } from './small-words.ts';

/** Everyday words that names of towns begin with: "bad bederkesa", "grand junction", "nova iguaçu". */
const OPENS = new WordSet(
  'bad sankt st ste saint sainte san santa santo são sao new north south east west great little upper lower mount fort port lake grand high market royal castle castel monte ponte porto borgo campo rio ribeirão belo nova vila villa villar nowy nowa nowe stary stara stare wielka mała нижний великий верхняя новый старый arenas puebla aldea alt neu groß gross klein ober unter burg boca palm long bay bear cedar oak rock salt red black white green big sioux cape grande pueblo ciudad puerto aguas arroyo cerro tierra valle mar praia campos feira juiz boa águas três foz cabo passo são caldas gran gros mont pont pays aix bourg bois clermont roche',
);
/** Articles: a town only behind words of living. */
const ARTICLES = new WordSet('la el los las le les il lo den de het');
/** Wakes: what a town may begin with. */
const OPENING = wakeBit([OPENS, ARTICLES]);
const WINDOW = 40;
const EFFORT = 0.3;

/** Whether a town of several words may begin here, behind a word of place. */
export function opensTown(document: Document, token: number, places: WordSet | undefined): boolean {
  const { scan, text } = document;
  if ((scan.wakes[token]! & OPENING) === 0 || document.gap(token - 1) !== GAP.space) return false;
  const article = ARTICLES.has(scan.hash[token]!);
  if (!article && places?.has(scan.hash[token - 1]!) === true) return true;
  document.spend(EFFORT);
  const start = scan.start[token]!;
  return LIVING.test(text.slice(Math.max(0, start - WINDOW), start));
}

/** "icod de los vinos", "saint-affrique": towns of several words are looked up as one. */
export function joinedTown(document: Document, first: number): number {
  const { scan, text } = document;
  let joined = hashOn(HASH_START, text, scan.start[first]!, scan.end[first]!);
  let found = -1;
  for (let next = first + 1; next < Math.min(scan.count, first + 5); next += 1) {
    const gap = document.gap(next - 1);
    if (scan.taken[next] !== 0 || (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe)) break;
    joined = hashOn(joined, text, scan.start[next]!, scan.end[next]!);
    if ((scan.lookUp(hashEnd(joined)) & W.city) !== 0) found = next;
  }
  return found;
}
