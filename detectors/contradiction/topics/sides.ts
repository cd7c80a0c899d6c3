import { z } from 'zod';
import { fold } from '../../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { createMatcher, type PhraseHit, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { cuesOf, isOrder } from '../case/cues.ts';

/** Which side of a topic a phrase takes: by itself, by the "not" next to it, or by what its clause forbids or allows. */

const TopicsFile = z.strictObject({
  sources: SourcesSchema,
  topics: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      yes: z.array(z.string()).default([]),
      no: z.array(z.string()).default([]),
      things: z.array(z.string()).default([]),
    }),
  ),
});
const topics = ['topics.yaml', 'opposites.yaml'].flatMap((name) => {
  const file = loadKnowledge(import.meta.url, name, TopicsFile);
  checkSources(name, file.sources, file.topics);
  return file.topics;
});

export const TOPIC_COUNT = new Set(topics.map(({ id }) => id)).size;

export interface Side {
  readonly topic: string;
  /** `undefined`: a thing; its clause tells. */
  readonly yes: boolean | undefined;
  readonly languages: readonly string[] | undefined;
}
export type SideHit = PhraseHit<readonly Side[]>;

/** A phrase may belong to several topics. */
const matcher = (() => {
  const sides = new Map<string, Side[]>();
  for (const { id, yes, no, things } of topics) {
    const add = (topic: string, phrases: readonly string[], side: boolean | undefined): void => {
      for (const phrase of phrases) {
        const [words, tags] = phrase.split('@') as [string, string?];
        const key = fold(words);
        sides.set(key, [...(sides.get(key) ?? []), { topic, yes: side, languages: tags?.split('+') }]);
      }
    };
    add(id, yes, true);
    add(id, no, false);
    add(id, things, undefined);
    // What antibiotics help against is bacterial.
    if (id === 'antibiotics') {
      add('germ', yes, false);
      add('germ', no, true);
    }
  }
  return createMatcher(sides);
})();

/** Every phrase of a topic in the response, in order. */
export function sidesIn({ text, starts, language }: Reading): readonly SideHit[] {
  return matcher.scan(text, starts).map((hit) => ({
    ...hit,
    value: hit.value.filter(
      ({ languages }) => !languages || (language !== undefined && languages.includes(language)),
    ),
  }));
}

/** Negation right before a phrase turns it round: "not contagious", "don't lie down". */
const NEGATED =
  /(?:\b(?:not|never|cannot|don't|do not|doesn't|isn't|aren't|won't|can't|avoid|avoids|skip|forget|leave out|no longer|instead of|rather than|neither|nor|nicht|nie|keine?[nrms]?|statt|no|nunca|ni|nada de|en vez de|pas|jamais|aucune?|evitez|evitez de|au lieu de|nao|nem|em vez de|non|mai|niente|nessun[oa]?|invece di|niet|nooit|geen|nie|nigdy|inte|aldrig|ej|не|нет|لا|ليس|ليست|لم|لن)\s+(?:\S{1,14}\s+){0,3}|\b(?:without|ohne|sin|sans|sem|senza|zonder|bez|utan|без|بدون|دون|غير)\s+(?:\S{1,10}\s+)?|不[会會能可应應是再具用要该該]?[有以是]?|没有|沒有|并非|無|无|非|别|勿|避免|而不是|n'\S{1,6}\s(?:pas\s)?(?:\S{1,8}\s)?)$/;
/** Behind it, where the verb stands at the end: "うつりません", "संक्रामक नहीं". */
const NEGATED_AFTER: Readonly<Record<string, RegExp>> = {
  ja: /^(?:性|では|は|が|る|り|に|こと|の|と|を|も|で|あ){0,6}(?:ません|ない|なく|ないで|不要)/,
  ko: /^(?:이|가|은|는|을|를|지|하지|되지|\s){0,4}(?:않|아니|아닙|없|마세요|말)/,
  hi: /^ ?(?:(?:भी|है|रोग|बीमारी|के|को|की|से|या) ){0,2}(?:नहीं|न |मत)/,
  tr: /^\p{L}{0,4} ?(?:degil|yok|olmayan)|^m[ae]z/u,
  de: /^ (?:\p{L}{1,8} ){0,3}nicht\b/u,
};
/** "Not only", "cannot exclude": no negation of the phrase. */
const NOT_ONLY =
  /\b(?:not only|not just|nicht nur|no solo|non solo|pas seulement|nao so|nao apenas|niet alleen)\b/;

/** Topics whose phrases are whole orders; a "not" belongs to them. */
function isNegated(reading: Reading, hit: Span, clause: Span): boolean {
  const before = reading.text.slice(Math.max(clause.start, hit.start - 40), hit.start);
  if (NEGATED.test(before)) return !NOT_ONLY.test(before);
  const after = NEGATED_AFTER[reading.language ?? ''];
  return after?.test(reading.text.slice(hit.end, Math.min(clause.end, hit.end + 24))) ?? false;
}

/** Who does not bear or respond to it: no advice. */
const BORNE = /\b(?:toler\w*|respond\w*|vertrag\w*|ansprech\w*|repond\w*|supporte\w*)\b/;
const LIMITED = /\b(?:avoid|limit)\w*\b.{12}/;
const SUDDENLY =
  /\b(?:suddenly|abruptly|plotzlich|abrupt|schlagartig|de golpe|bruscamente|brusquement|brutalement|de repente|di colpo|plotseling|nagle|aniden|birden\w*|tvart|plotsligt)\b|резко|внезапно|突然|急に|अचानक|فجاة|갑자기/;
const ONLY_WHEN = /\b(?:when|if|as needed|on)\b/;

/** `steady`: topics whose phrases a "not" does not turn round ("not before breakfast" is not "with food"). */
export function sideOf(
  reading: Reading,
  hit: SideHit,
  clause: Span,
  side: Side,
  steady: boolean,
): boolean | undefined {
  if (side.yes === undefined) return stanceOn(reading, hit, clause, side.topic === 'water' ? BESIDE : NEAR);
  const words = reading.text.slice(hit.start, hit.end);
  if (/^only (?:take|use)$/.test(words) && !ONLY_WHEN.test(reading.text.slice(hit.end, clause.end)))
    return undefined;
  // "Do not stop suddenly" says how, not that it must go on.
  if (side.topic === 'keep-taking' && SUDDENLY.test(reading.text.slice(clause.start, clause.end)))
    return undefined;
  if (BORNE.test(reading.text.slice(clause.start, clause.end))) return undefined;
  if (LIMITED.test(reading.text.slice(clause.start, hit.start))) return undefined;
  if (!isNegated(reading, hit, clause)) return side.yes;
  return steady ? undefined : !side.yes;
}

/** Longest way from the word that allows or forbids to the thing. */
const NEAR = 32;
/** "You can put a bag over it in the shower" allows no shower. */
const BESIDE = 14;
/** No order: the thing is the subject ("alcohol does not"), or others are spoken of ("who do not drink"). */
const STATED = /^(?:do not|don't|never)$/;
const THEY = /\b(?:who|that|which|they|people|to) $/;

const STOPPING =
  /\b(?:some(?:one|body) else|jemand\w*|alguien|alguem|quelqu'un|qualcuno|iemand|both|together|beide\w*|zusammen|gleichzeitig|ambos|ambas|juntos|juntas|les deux|ensemble|insieme|entrambi|samen|tegelijk|razem|birlikte|samtidigt|stop\w*|skip\w*|absetz\w*|weglass\w*|dej\w* de|suspend\w*|arret\w*|interromp\w*|par\w* de|smett\w*|sospend\w*|odstaw\w*|birak\w*|sluta\w*)\b|вместе|одновременно|прекра|бросать|отмен|一緒|同時|一起|同时|एक साथ|معا|함께|같이|やめ|中止|停|बंद|توقف|중단|끊/;

/** What the clause says of the thing: the nearest word before it that forbids or allows, else the first after it. */
function stanceOn(reading: Reading, thing: Span, clause: Span, near: number): boolean | undefined {
  const cues = within(cuesOf(reading), clause.start, clause.end).filter(
    ({ start, end, value }) =>
      value.some((id) => id === 'ban' || id === 'allow') ||
      ((value.includes('order-to') || value.includes('ban-first')) &&
        isOrder(reading, clause, { start, end })),
  );
  // What must not be stopped, not be taken with another, or be done by another is not forbidden.
  if (STOPPING.test(reading.text.slice(clause.start, clause.end))) return undefined;
  const at = cues.findLastIndex(({ start }) => start < thing.start);
  const words = ({ start, end }: Span): string => reading.text.slice(start, end);
  const cue = cues[at] ?? cues.find((one) => one.start >= thing.end && !STATED.test(words(one)));
  if (cue && Math.max(thing.start - cue.end, cue.start - thing.end) > near) return undefined;
  if (!cue) return pronounForbidden(reading, thing) ? false : undefined;
  if (THEY.test(reading.text.slice(clause.start, cue.start))) return undefined;
  const ahead = cues[at - 1];
  // "Do not use": the order is the forbidden one.
  const forbidden = ahead?.value.includes('ban') && cue.start - ahead.end < 8;
  return !(cue.value.some((id) => id.startsWith('ban')) || forbidden);
}

/** "Grapefruit juice raises its level, so avoid it." */
function pronounForbidden(reading: Reading, thing: Span): boolean {
  const { end } = sentenceAt(reading.text, thing.start);
  const bans = within(cuesOf(reading), thing.end, end).filter(({ value }) => value.includes('ban'));
  return (
    bans.length === 1 &&
    /^ (?:it|them|this|lo|la|les?|es|dit|het)\b/.test(reading.text.slice(bans[0]?.end, end))
  );
}

/** "Anything left in her mouth", "all right", "right away": no side. */
const LEFT_OVER =
  /^(?:left) (?:in|over|on|after|out|alone|untreated|with|behind|off|to|by|unattended|at|open|for)\b|^right (?:away|now|after|before|amount|dose|way|thing|size|time|if|at|then|there|through|up|down|as|when|to|on|in|from|here|one|for|kind|answer|choice)\b/;
const REMAINING =
  /\b(?:anything|nothing|what's|whatever|what is|is|are|any|some|been|was|were|all|the|be|its|if)\s$/;
/** "The left lung", "the right side of the heart", "(top right image)": everybody has both, each with facts of its own. */
const PAIRED =
  /^\S{1,12}(?: (?:side|half|part|halfte|seite|lado|cote|lato|kant))?[ -](?:of (?:the |your )?|des |du |del |della |do |van het |lower |upper |main )?(?:hearts?|ventric\w*|atri\w*|lungs?|bronch\w*|lobes?|hemispher\w*|image|picture|panel|to-\w+|herz\w*|kammer\w*|vorhof\w*|lunge\w*|corazon|auricul\w*|pulmon\w*|coeur|poumons?|oreillette|coracao|pulmao|cuore|polmon\w*|hart|boezem|long)\b|^\S{1,2}(?:肺|心|半球)/u;

export function isNoSide({ text }: Reading, { start, end }: Span): boolean {
  const words = text.slice(start, end + 14);
  return (
    PAIRED.test(text.slice(start, end + 36)) ||
    LEFT_OVER.test(words) ||
    (/^(?:left|right)\b/.test(words) &&
      REMAINING.test(text.slice(Math.max(0, start - 12), start)) &&
      !/^(?:left|right) \p{L}{3,}/u.test(words))
  );
}
