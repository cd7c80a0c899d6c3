import { within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import type { Conflict } from './conflict.ts';
import { drugsOf } from './drugs.ts';
import { type Modal, modalsOf } from './modals.ts';
import { differInShort, otherPeople } from './qualifiers.ts';
import { isShort } from './short.ts';
import { shared, stemsIn } from './stems.ts';

/** "Lying in the dark for long does not help", then "stay lying in a dark room": what is called useless is ordered. */

const USELESS =
  /\b(?:(?:does not|doesn't|do not|don't|won't|will not) (?:help|work|speed|do any good|do anything)|(?:is|are) (?:useless|of no use|no help|pointless|harmful)|(?:delays?|slows?(?: down)?) (?:the |your )?(?:healing|recovery)|makes? (?:it|things) worse|(?:hilft|helfen|bringt|nutzt|nutzen) (?:hier )?(?:nicht|nichts|wenig)|verzogert die (?:heilung|genesung|erholung)|no (?:ayuda|ayudan|sirve|sirven|acelera)|(?:retrasa|retrasan) la (?:recuperacion|curacion|cicatrizacion)|(?:n'aide|ne sert|n'accelere|n'aident|ne servent)(?: \S+)? (?:pas|a rien)|retarde(?:nt)? la (?:guerison|cicatrisation|recuperation)|nao (?:ajuda|ajudam|adianta|adiantam|serve|funciona|acelera)|(?:atrasa|atrasam|retarda) a (?:recuperacao|cura|cicatrizacao)|non (?:serve|servono|aiuta|aiutano|accelera)|(?:ritarda|ritardano|rallenta) (?:la guarigione|il recupero)|(?:helpt|helpen|werkt) niet|heeft geen zin|vertra(?:agt|gen) het (?:herstel|genezing)|nie (?:pomaga|pomagaja|dziala)|ise yaramaz|fayda etmez|hjalper inte)\b|не (?:помога[её]т|помогают|ускоряет)|没有(?:帮助|用处)|无益|没有?用|効果は?(?:ありません|ない)|役に立ちません|फ़ायदा नहीं|फायदा नहीं|मदद नहीं|لا يفيد|لا يساعد|도움이 되지|소용없|효과가 없/;

/** Too much of it, or of another kind, is useless: not the thing. */
const MANNER =
  /\b(?:more|extra|higher|too|alone|only|always|faster|mehr|hoher|allein|nur|mas|solo|demasiad\w*|plus|seul\w*|trop|mais|apenas|demais|piu|troppo|meer|alleen|te veel|for everyone|if|unless|wenn|si|se|als)\b|[?？؟]/;

/** So many common stems name one thing. */
const COMMON = 2;
const SHARE = 0.6;

export function uselessConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { text } = reading;
  if (!isShort(reading) || !USELESS.test(text)) return { conflicts: [], candidates: 0 };
  const modals = modalsOf(reading).filter(({ mood }) => mood === 'order' || mood === 'must');
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const sentence of sentences(text)) {
    const match = USELESS.exec(text.slice(sentence.start, sentence.end));
    if (!match) continue;
    candidates += 1;
    const at = sentence.start + match.index;
    const clause = clauseAt(text, at);
    const what = { start: clause.start, end: at };
    const said = text.slice(what.start, what.end);
    const stems = stemsIn(reading, what);
    if (stems.size < COMMON || MANNER.test(said) || within(drugsOf(reading), what.start, what.end).length > 0)
      continue;
    const order = modals.find(
      (one) =>
        one.sentence.start !== sentence.start &&
        isSame(stems, reading, one) &&
        !differInShort(reading, sentence, one.sentence) &&
        !otherPeople(reading, sentence, one.sentence),
    );
    if (!order || ![sentence, order.sentence].every((span) => isAsserted(reading, inner(span), ['negated'])))
      continue;
    const [first, second] =
      sentence.start < order.sentence.start ? [sentence, order.sentence] : [order.sentence, sentence];
    conflicts.push({ rule: 'useless', first, second, why: 'says the opposite of' });
  }
  return { conflicts, candidates };
}

function isSame(stems: ReadonlySet<string>, reading: Reading, { clause }: Modal): boolean {
  const [common] = shared(stems, stemsIn(reading, clause));
  return common >= COMMON && common >= SHARE * stems.size;
}

function inner({ start, end }: Span): Span {
  return { start: Math.min(start + 2, end - 1), end };
}
