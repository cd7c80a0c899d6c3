import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { type Cues, cuesOf, isOrder, isStated } from '../case/cues.ts';
import { stemsIn } from '../case/stems.ts';
import { isImperative } from './orders.ts';
import { praiseIn } from './praised.ts';

/** What a clause does with a thing: forbids it, allows it, orders it, or calls it needless. */
export type Mood = 'ban' | 'allow' | 'order' | 'needless' | 'must';

export interface Modal {
  readonly mood: Mood;
  readonly sentence: Span;
  readonly clause: Span;
  readonly cue: Span;
  /** What it is done with: the stems of the clause up to a reason or a condition, in order. */
  readonly stems: readonly string[];
}

/** Languages whose verb stands at the end: the thing stands before the word that forbids. */
const VERB_LAST = new Set('ja ko hi tr'.split(' '));

/** Possibilities, kinds and manners: what is forbidden is the manner, not the thing. */
const MANNER =
  /\b(?:may not|might not|not always|not only|not all|not every|not just|doesn't mean|does not mean|types?|kinds?|whether|or eat less|or limit|or reduce|too much|too many|too long|too hot|more than|less than|at the same time|together|both|twice|extra|alone|on your own|only|usually|often|sometimes|some|suddenly|abruptly|again|enough|instead|directly|high in|low in|rich in|that|which|who|certain|away from|apart from|far from|weit weg von|lejos de\w*|loin d\w*|longe d\w*|lontano da\w*|ver van|vicino|zusammen|gleichzeitig|plotzlich|allein|zu viel|mehr als|juntos|al mismo tiempo|de golpe|demasiad\w*|mas de|ensemble|en meme temps|brutalement|trop|plus de|ao mesmo tempo|de repente|demais|insieme|di colpo|troppo|tegelijk|plotseling|te veel|nur|solo|solamente|unicamente|seulement|uniquement|somente|apenas|soltanto|alleen|slechts)\b|[?？؟]|^[\s*#]*क्या\s|只|仅|僅|光靠|单靠|單靠|だけ|のみ|केवल|सिर्फ|فقط|一起|同时|過度|突然|一緒|急に|अचानक|साथ|فجاة|معا/;

/** "You can get it from cats": what happens, not what is allowed. */
const HAPPENS = /^ (?:get|find|have a|develop|catch|see|be|also)\b/;

/** "People who can't take it", "help you avoid": nobody is told anything. */
const WHO = /\b(?:who|whom|which|that|help|helps|need to|needs? to|how to) (?:[\p{L}-]+ ){0,6}$/u;

/** Negations that only forbid in an order: "kein Fieber" does not. */
const PLAIN =
  /^(?:nicht|kein\w*|no|ne|n'.*|pas|nao|non|niet|geen|nie|inte|не|لا|न|नहीं|안|않|しない|ません|degil|не|not)$/;
/** Signs of an order in the clause. */
const ORDERED =
  /\b(?:sie|durfen|darf|sollte\w*|debe\w*|puede\w*|se|tome|beba|coma|use|ponga|haga|prenez|buvez|mangez|\p{L}+ez|doit|faut|deve\w*|pode\w*|va|vanno|devi|puo|mag|mogen|moet|u|wolno|mozesz|gehor\w*|far|ska|bor|ta|нужно|надо|следует)\b|(?:[йь]те)(?![\p{L}])|ください|ないで|세요|지 |ें(?!\p{L})|एं|एँ|िए|चाहिए|सकते/u;

/** Words that begin a reason or a condition: what follows is not what is forbidden. */
const TAIL = new Set(['reason', 'if', 'when']);

/** "Take it with milk": the milk is what is forbidden. */
const WITH = /\b(?:with|mit|con|avec|com|met|med|z|ze)\s/;

const FORMS = new Set(
  'table pills pill medic drug drugs capsu dose doses thing stuff arzne medik kapse pasti compr gelul remed compr farma genee лекар табле دواء حبوب lek lekar ilac medic treat produ perio'.split(
    ' ',
  ),
);

/** "Do not forget to rinse" forbids nothing. */
const FORGET =
  /^[^.]{0,8}?(?:forget|vergess|vergeet|olvid|oubli|esque|dimentic|भूल|忘|تنس|zapom|unut|glom|забы|забу|잊)/u;
const MOODS = new Set(['ban', 'ban-first', 'allow', 'order-to', 'order-end', 'needless', 'must']);

function cueOf(cues: Cues, id: string): (Cues[number] & Span) | undefined {
  return cues.find(({ value }) => value.includes(id));
}

/** "You can avoid it by …", "to avoid this", "no medicine can cure": nothing is forbidden. */
const AVOIDABLE = /\b(?:can|could|to|may|might|helps?|um|pour|para|per|te|om)\s+(?:\p{L}{1,6}\s+)?$/u;
const STATES = /\b(?:can|could|is|are|was|were|will|has|have|had|may|known|found|exists?)\b/;
/** "Sie müssen es nicht …": needless, in two words. */
const NOT_MUST = /\b(?:muss\w*|brauch\w*|hoe(?:ft|f|ven))\b/;

function isBan(reading: Reading, clause: Span, cue: Span): boolean {
  const words = reading.text.slice(cue.start, cue.end);
  if (
    /^(?:avoid|vermeid|meiden|evita|eviter|vermijd)/.test(words) &&
    AVOIDABLE.test(reading.text.slice(clause.start, cue.start))
  )
    return false;
  if (isStated(reading, clause, cue)) return false;
  if (!PLAIN.test(words)) return true;
  return isOrder(reading, clause, cue) || ORDERED.test(reading.text.slice(clause.start, clause.end));
}

/** What the clause says, by its strongest word. */
function moodOf(reading: Reading, clause: Span, cues: Cues): { mood: Mood; cue: Span } | undefined {
  const praise = praiseIn(reading, clause);
  if (praise) return { mood: 'allow', cue: praise };
  const needless = cueOf(cues, 'needless');
  const ban = cues.find(
    (cue) =>
      (cue.value.includes('ban') && isBan(reading, clause, cue)) ||
      (cue.value.includes('ban-first') &&
        isOrder(reading, clause, cue) &&
        !STATES.test(reading.text.slice(cue.end, clause.end))),
  );
  // "No need to avoid it" allows it.
  if (needless) {
    const lifted = cues.some(
      ({ start, value }) => value.includes('ban') && start >= needless.end && start - needless.end < 12,
    );
    return {
      mood: lifted ? 'allow' : 'needless',
      cue: needless,
    };
  }
  if (ban && FORGET.test(reading.text.slice(ban.end, ban.end + 18))) return undefined;
  if (ban) {
    const words = reading.text.slice(ban.start, ban.end);
    const needed = PLAIN.test(words) && NOT_MUST.test(reading.text.slice(clause.start, ban.start));
    return { mood: needed ? 'needless' : 'ban', cue: ban };
  }
  const allow = cueOf(cues, 'allow');
  if (allow)
    return HAPPENS.test(reading.text.slice(allow.end, allow.end + 12))
      ? undefined
      : { mood: 'allow', cue: allow };
  const order = cues.find(
    (cue) =>
      cue.value.includes('order-end') || (cue.value.includes('order-to') && isOrder(reading, clause, cue)),
  );
  if (order) return { mood: 'order', cue: order };
  if (isImperative(reading, clause))
    return {
      mood: 'order',
      cue: VERB_LAST.has(reading.language ?? '')
        ? { start: clause.end, end: clause.end }
        : { start: clause.start, end: clause.start },
    };
  const must = cueOf(cues, 'must');
  const denied = cues.some(({ start, end }) => PLAIN.test(reading.text.slice(start, end)));
  return must && !denied ? { mood: 'must', cue: must } : undefined;
}

/** The stems of the clause that tell what is forbidden or allowed; nearest to the cue first. */
function stemsOf(reading: Reading, mood: Mood, clause: Span, cue: Span, cues: Cues): string[] {
  const tail = cues.find(({ start, value }) => start >= cue.end && value.some((id) => TAIL.has(id)));
  const end = Math.max(cue.end, tail ? tail.start : clause.end);
  // "… is fine": what is fine stands before it.
  if (mood === 'allow' && praiseIn(reading, clause)) {
    const before = reversed(reading, clause, cue);
    if (before.length > 0) return before;
  }
  const company = WITH.exec(reading.text.slice(cue.end, end));
  if (company) {
    const at = cue.end + company.index;
    const what = [...stemsIn(reading, { start: cue.end, end: at })].filter((stem) => !FORMS.has(stem));
    const start = at + company[0].length;
    if (what.length === 0 || mood === 'ban')
      return [...stemsIn(reading, { start, end })].filter((stem) => !FORMS.has(stem));
  }
  const after = [...stemsIn(reading, { start: cue.end, end })];
  const before = [...stemsIn(reading, { start: clause.start, end: cue.start })].reverse();
  const all = VERB_LAST.has(reading.language ?? '') ? before : [...after, ...before];
  return [...new Set(all)].filter((stem) => !FORMS.has(stem));
}

/** What stands before the cue, nearest first. */
function reversed(reading: Reading, clause: Span, cue: Span): string[] {
  const before = [...stemsIn(reading, { start: clause.start, end: cue.start })].reverse();
  return before.filter((stem) => !FORMS.has(stem));
}

/** What stands between two clauses. */
const BETWEEN = /[\s,;:،；：，、\u2013\u2014-]/;
/** "Don't wait: go …": what to do instead, though the language of the clause has no sign of an order. */
const INSTEAD =
  /^[^\p{L}]*(?:(?:ou |et )?\p{L}{2,}ez|go|call|ring|gehen|geh|rufen|ruf|fahren|vaya|ve|llame|llama|va|vai|ligue|ligar|chiama|chiami|vada|bel|ga)(?!\p{L})/u;
/** Longest piece of a list that goes on with what was forbidden. */
const MAX_ITEM = 40;

/** Every clause that forbids, allows, orders or calls needless. */
export function modalsOf(reading: Reading): Modal[] {
  const { text } = reading;
  const all = cuesOf(reading);
  const found: Modal[] = [];
  for (const sentence of sentences(text)) {
    const cues = within(all, sentence.start, sentence.end);
    if (
      !cues.some(({ value }) => value.some((id) => MOODS.has(id))) &&
      !isImperative(reading, sentence) &&
      !praiseIn(reading, sentence)
    )
      continue;
    let at = sentence.start;
    let last: Modal | undefined;
    let items: Span[] = [];
    while (at < sentence.end) {
      const clause = clauseAt(text, at);
      const end = Math.max(clause.end, at + 1);
      const own = within(cues, clause.start, clause.end);
      const said = moodOf(reading, clause, own);
      const words = text.slice(clause.start, clause.end);
      if (said && !MANNER.test(words) && !WHO.test(text.slice(clause.start, said.cue.start))) {
        last = { ...said, sentence, clause, stems: stemsOf(reading, said.mood, clause, said.cue, own) };
        found.push(last);
        // "納豆、青汁は食べないで": the verb at the end is that of the whole list.
        for (const item of items)
          found.push({ ...last, clause: item, stems: [...stemsIn(reading, item)].reverse() });
        items = [];
      } else if (
        !said &&
        last &&
        clause.end - clause.start < MAX_ITEM &&
        !MANNER.test(words) &&
        !INSTEAD.test(words)
      ) {
        found.push({
          ...last,
          clause,
          stems: stemsOf(reading, last.mood, clause, { start: clause.start, end: clause.start }, own),
        });
      } else {
        last = undefined;
        if (!said && VERB_LAST.has(reading.language ?? '') && clause.end - clause.start < MAX_ITEM)
          items.push(clause);
        else items = [];
      }
      at = end;
      while (at < sentence.end && BETWEEN.test(text[at] as string)) at += 1;
    }
  }
  return found;
}
