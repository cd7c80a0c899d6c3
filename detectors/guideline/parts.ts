import { everyMatch } from '../kit/every-match.ts';
import type { Span } from '../kit/sentences.ts';
import type { SlotKind } from './slots.ts';

/** The parts of a sentence: which of its numbers a later part keeps for a subject of its own. */

/** Words that begin a part of a sentence without making it one about something else. */
const GOES_ON =
  /^(?:keep\w*|stay\w*|pinch\w*|hold\w*|rinse\w*|cool\w*|your (?:child|baby|son|daughter)|halten|bleib\w*|druck\w*|apriet\w*|aperte\w*|pinc\w*|stringa|manten\w*|mantenh\w*|gardez|restez|quede\w*|fique\w*|tenga|el nino|la nina|a crianca|il bambino|l'enfant|you|we|man|usted\w*|vous|voce|lei|je|compression\w*|chest|rates?|depths?|pace|ratio|push|press\w*|kompression\w*|tiefe|frequenz|druck\w*|compresion\w*|profundi\w*|ritmo|comprim\w*|profond\w*|rythme|compresso\w*|diepte|tempo|duw\w*|give|offered|angeboten|ofrecid\w*|propose\w*|oferecid\w*|offert\w*|aangeboden|one dose|universal|national\w*|programm?\w*|that is|das heisst|es decir|c'est-a-dire|ou seja|cioe|oftewel|first|second|third|erste\w*|zweite\w*|dritte\w*|primer\w*|segund\w*|premi\w*|deuxieme|secon\w*|prim[ao]|terz\w*|eerste|tweede|dos[ei]\w*|interval\w*|abstand|screening|limit\w*|amount|recommended|about|again|after\w*|ages?|aged|ideally|preferably|usually|generally|typically|mostly|but|up|as|at|by|each|every|for|from|given|repeated|followed|in|it|its|no|not|of|on|once|only|or|over|plus|so|start\w*|stop\w*|then|they|this|through|till|to|twice|until|which|with|within|women|men|adults|people|everyone|routine\w*|yearly|and|never|less|more|below|above|under|at least|not until|is|are|means|say|the recommended|experts|guidelines|doctors|or|ab|alle|also|aber|am|an|auf|bei|bis|dann|danach|doch|einmal|er|es|etwa|fur|idealerweise|im|in|jahrlich|jede\w*|je|mindestens|hochstens|mit|nach|nicht|nur|oder|sie|spatestens|sogar|spater|sollte\w*|und|uber|unter|vom|von|wenn|wie|zuerst|zwar|zwischen|a|ademas|al|anual\w*|cada|como|con|cuando|de|desde|despues|durante|ella|en|entre|es|hasta|idealmente|rep[ei]t\w*|repeat\w*|wiederhol\w*|renouvel\w*|refaire|rifar\w*|rinnov\w*|ripet\w*|herha\w*|frequen\w*|frecuen\w*|periodic\w*|cadenc\w*|luego|mas|menos|no|nunca|o|para|pero|por|preferentemente|se|si|sin|sobre|solo|tambien|una?|y|ya|au|aux|avant|avec|chaque|ce|chez|d\w?|dans|des|du|elle|est|et|ideal\w*|jamais|jusqu\w*|mais|moins|ne|on|ou|pas|pendant|plus|pour|puis|quand|sans|si|soit|tous|toutes|une?|vers|ate|com|depois|dos|da|do|e|ela|ele|em|idealmente|mais|mas|menos|nao|na|no|ou|para|pelo|por|quando|seguid\w*|sem|so|um|uma|agli|ai|alle|anche|che|ci|da\w*|di|dopo|dai|dal|e|ed|fino|ma|meglio|meno|mai|nei|nel|ogni|non|o|oltre|per|piu|poi|preferibilmente|quando|se|senza|si|solo|tra|un|aan|bij|daarna|dan|de|dit|dus|een|elke?|en|hij|ieder\w*|liefst|maar|maximaal|met|minimaal|na|naar|niet|nooit|of|om|op|pas|per|te|tot|tussen|uit|van|vanaf|voor|zij|zodat)(?![\p{L}'])/u;

/** "…, and self-examination from 20". */
const AND_ALSO = /^(?:and|und|y|e|et|en|i|och|ve|sowie|plus)\s/;
const ARTICLE = /^(?:(?:the|der|die|das|den|el|la|los|las|le|les|il|lo|gli|i|o|a|os|as|de|het) |l'\s?)/;

/** "…; no ibuprofen under six months": what is ruled out is another thing, "no later than" is not. */
const RULED_OUT =
  /^(?:no(?= [a-z]{4,} (?:under|before|until|for|in)\b) (?!later|more|earlier|fewer|less|longer|sooner|older|younger|food|solid)|(?:kein\w*|geen|aucun\w*|nessun\w*|ningun\w*|nenhum\w*) )/;

/** "…, with IPV at 9 months": another one is given beside it. */
const COMES_ALONG =
  /^(?:with|along with|plus|mit|con|avec|com|met|samt|nebst) (?!(?:the |an? |une? |un[ao]? |ein\w* |een |el |la |le |der |die |das )?(?:dos\w*|booster\w*|second|third|further|follow|repeat\w*|auffrisch\w*|weiter\w*|zweit\w*|dritt\w*|refuerzo\w*|segund\w*|rappel\w*|deuxieme|reforco\w*|richiam\w*|second\w*|herhal\w*|tweede|interval\w*|abstand|frecuencia|frequen[cz]\w*|periodic\w*|cadenc\w*|ritmo|rythme|at least|no more|\d))/;

/** "Within 72 hours (6 months and over)": what stands in brackets behind a number is about that. */
const BRACKETED =
  /(?:\d|hours?|days?|weeks?|stunden|tagen?|wochen|horas|dias|semanas|heures|jours|semaines|ore|giorni|settimane|uur|dagen|weken)[^\d()（）\n]{0,9}[(（][^\d()（）]{0,12}$/;
const IN_BRACKETS: ReadonlySet<SlotKind> = new Set([
  'months',
  'weeks',
  'days',
  'years',
  'lone',
  'start',
  'end',
]);

/** "Wash your hands, air for ten minutes": a part with a subject of its own has its own numbers. */
export function isOthers(
  line: string,
  topic: Span,
  slot: Span & { readonly kind?: SlotKind },
  sentence: Span,
): boolean {
  if (
    slot.kind &&
    IN_BRACKETS.has(slot.kind) &&
    BRACKETED.test(line.slice(Math.max(0, slot.start - 24), slot.start))
  )
    return true;
  const from = topic.start - sentence.start;
  const part = partOf(line, slot.start);
  if (from < 0 || topic.end - sentence.start > part.start) return false;
  const words = line.slice(part.start, slot.start).replace(/^[\s*_)("“«]+/, '');
  const named = words.replace(AND_ALSO, '').replace(ARTICLE, '').replace(RULED_OUT, '');
  if (COMES_ALONG.test(words)) return true;
  if (/^[\u0600-\u9fff]/.test(words)) return !GOES_ON_ELSEWHERE.test(words);
  return /^[a-zа-я][a-zа-я-]{2,}/.test(named) && !GOES_ON.test(named);
}

/** How a part goes on with what was named before it, in scripts of Asia. */
const GOES_ON_ELSEWHERE =
  /^(?:孩子|宝宝|在家|最后|最後|以后|之后|然后|再|每|至|到|直|间隔|也|并|如|最|一般|通常|建议|推荐|应|从|第|不|男|女|成人|成年|约|大约|其中|上限|下限|共|各|即|后|同|还|孕|婴|儿童|青少年|老年|无|没|有|且|但|而|都|深|速|频|按|其|その後|以後|以降|毎|約|さらに|次|または|もしくは|原則|少なくとも|できれば|推奨|対象|ただし|速|深|頻|間隔|大人|子|高齢|妊|收缩|舒张|血压|収縮|上が|下が|हर|फिर|और|या|उसके|इसके|बाद|लगभग|करीब|कम|से|तक|पहल|दूसर|महिला|पुरुष|वयस्क|अधिकतम|आम|बच्च|बड़|रोज|दिन|كل|ثم|او|بعد|حتي|من|الي|مع|علي|في|و|مرة|بدء|ابتداء|بين|لل|بحد|كحد|لمدة|بعمر|عند|اي|ما)/;

/** "400 mg → 1 g of salt", "… 60 %: free sugars": a number that has ended before its would-be topic begins. */
const BEFORE_TOPIC = /[→=≈]|[:：](?!\d)|\s[-–—]\s/;
/** "対象は、20歳": what は sets is what the rest is about. */
const APART = /[;；，]|(?<!は)、|[,،](?= )|,(?=[\u3040-\u9fff])/g;

/** "≥140 mmHg,即可诊断为高血压": the part behind says what the number means. */
const CONCLUDES = /[,，、]\s?(?=(?:即|就|便|则|則|可|称|稱|属|屬|应|應|考虑|诊断|診斷))/g;
export function endsBefore(between: string): boolean {
  const rest = between.replace(CONCLUDES, ' ');
  return BEFORE_TOPIC.test(rest) || rest.search(APART) >= 0;
}

/** The part of the sentence around `at`; what stands in brackets parts it only for what stands there, too. */
export function partOf(line: string, at: number): Span {
  const flat = line.replace(BRACKETS, (all, from: number) =>
    from <= at && at < from + all.length ? all : `(${'x'.repeat(all.length - 2)})`,
  );
  let start = 0;
  for (const { index } of everyMatch(flat, APART)) {
    if (index >= at) return { start, end: index };
    start = index + 1;
  }
  return { start, end: line.length };
}
const BRACKETS = /[(（][^()（）\n]{0,80}[)）]/g;

/** As far behind its number as the sentence is looked through. */
const FAR = 120; // UTF-16 units
/** "…, and for younger adults with certain conditions": others than those of the number before it. */
const FOR_OTHERS =
  /,\s(?:and|or|und|oder|y|o|et|ou|e|en|of)\s(?:(?:also|sometimes|auch|tambien|aussi|anche|ook) )?(?:for|in|fur|bei|para|pour|chez|per|em|voor|bij)\s/;

/** The sentence up to where it goes on to others behind the number. */
export function upTo(text: string, sentence: Span, { end }: Span): Span {
  const from = sentence.start + end;
  const at = text.slice(from, Math.min(sentence.end, from + FAR)).search(FOR_OTHERS);
  return at < 0 ? sentence : { start: sentence.start, end: from + at };
}
