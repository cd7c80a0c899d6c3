import { columnHeading } from '../kit/cells.ts';
import { lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { isPerDay, type Scene } from '../kit/scenes.ts';
import { clauseAt, type Span, sentenceAt } from '../kit/sentences.ts';
import { namesInjected } from './injected.ts';
import { type Drug, drugMatcher } from './knowledge.ts';
import { isOfSomethingElse, isWith } from './owner.ts';

/** A word that ends like a medicine and stands right before a dose takes the dose for itself. */
const STRANGER =
  /\b(?!(?:maximum|medicine|routine|determine|combine|baseline|decline|guideline|examine|within|contain|obtain|certain|main|pain|again|then|when|vitamine?|minimum)\b)[a-z]{4,}(?:ine|ol|ide|one|ate|cin|lin|pam|vir|pril|mab|nib|zole|vastatin|xaban|sartan|azole|mycin|profen|cillin|xone|lone|ium|gest|gestrel|steron|sterona|gestin|gestine|gestina)e?\s*$/;

/** "100 mg ritonavir": so does one right behind it. */
const STRANGER_BEHIND = new RegExp(
  `^\\s(?:(?:sachets?|tablets?|capsules?|doses?|beutel|tablette|dosis|sobres?|sachets? |comprimidos?|comprimes?|bustin[ae]|compress[ae]|zakjes?|tablet) )?(?:of |de |di |von |van )?(${STRANGER.source.replace('\\s*$', '')})(?![a-z])`,
);

/** In a sentence that names no known medicine: the dose, or one before it, stands right behind an unknown one. */
function isOfStranger({ reading: { text }, start, quantities }: Scene, quantity: Quantity): boolean {
  return quantities.some(
    (one) =>
      one.start <= quantity.start && STRANGER.test(text.slice(Math.max(start, one.start - 30), one.start)),
  );
}

/** Between a dose and the name behind it: "500 mg of X", "500 mg Xのむ". */
const JOINED =
  /^\s?(?:\([^()]{1,16}\)\s?)?(?:(?:(?:tablets?|capsules?|sachets?|doses?|beutel|tablette|dosis|sobres?|comprimidos?|comprimes?|bustin[ae]|compress[ae]|zakjes?|zakje) )?(?:of|for|von|fur|bei|de|d'|di|para|pour|per|van|voor|for|dla|для|の|का|की|من)\s?(?:the |la |le |el |il |l'|de |elemental |elementares? |elementare[ns]? )?)?$/;

/** "Alpha-blockers such as tamsulosin": an example of what comes besides. */
const EXAMPLE =
  /\b(?:such as|like|for example|e\.g\.|including|(?:so)?wie|z\. ?b\.|zum beispiel|como|por ejemplo|por exemplo|comme|tel(?:le)?s? que|par exemple|come|ad esempio|zoals|bijvoorbeeld)\s\**$/;
/** "No diclofenac or nimesulide; up to 5 g of it": what is ruled out is not dosed in the next clause. */
const RULED_OUT =
  /\b(?:no|not|avoid\w*|never|without|skip|nada de|evit\w*|sin|ni|kein\w*|ohne|meid\w*|vermeid\w*|pas d[e']|ni|sans|aucun\w*|sem|nenhum\w*|niente|senza|nessun\w*|geen|zonder|vermijd\w*|bez|unika\w*|inga|inget|undvik\w*|utan)\b[^.;:!?\n]{0,60}$/;

function isRuledOut({ reading: { text }, start }: Scene, hit: PhraseHit<Drug>, quantity: Quantity): boolean {
  const between = text.slice(hit.end, quantity.start);
  return /[;；]/.test(between) && RULED_OUT.test(text.slice(Math.max(start, hit.start - 90), hit.start));
}

/** The medicine that a dose belongs to: the nearest named in its sentence, else the only one named so far. */
export function drugOf(
  hits: readonly PhraseHit<Drug>[],
  only: boolean,
  scene: Scene,
  quantity: Quantity,
  asked: ReadonlySet<Drug> | undefined,
): Drug | undefined {
  const behind = STRANGER_BEHIND.exec(scene.reading.text.slice(quantity.end, quantity.end + 30))?.[1];
  if (behind && drugMatcher.scan(behind).length === 0) return undefined;
  let best: PhraseHit<Drug> | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const hit of within(hits, scene.start, scene.end)) {
    // "Lower start (25 mg): those on doxazosin": what follows a colon is not dosed before it.
    if (hit.start > quantity.end && /[:：]/.test(scene.reading.text.slice(quantity.end, hit.start))) continue;
    // A name behind the dose ("500 mg of X") is the dose's when nothing but a short word stands between, or no other is there.
    const isJoined =
      hit.end > quantity.start && JOINED.test(scene.reading.text.slice(quantity.end, hit.start));
    if (hit.end > quantity.start && !isJoined && !only) continue;
    const away =
      hit.end <= quantity.start ? quantity.start - hit.end : isJoined ? 0 : hit.start - quantity.end + 30;
    if (away < distance) {
      distance = away;
      best = hit;
    }
  }
  if (best && best.end <= quantity.start) {
    const between = scene.reading.text.slice(best.end, quantity.start);
    if (STRANGER.test(between) || namesInjected(between) || isRuledOut(scene, best, quantity))
      return undefined;
  }
  if (
    best &&
    asked &&
    asked.size > 0 &&
    !asked.has(best.value) &&
    best.end <= quantity.start &&
    EXAMPLE.test(scene.reading.text.slice(Math.max(scene.start, best.start - 24), best.start)) &&
    /[:：;,]/.test(scene.reading.text.slice(best.end, quantity.start))
  )
    return undefined;
  // "With warfarin better no more than 2 g": what it comes on top of, where the text is about another medicine.
  if (best && isWith(hits, scene, best, quantity)) return undefined;
  if (best?.value.near && !isRightBehind(best, distance, scene, quantity, only)) return undefined;
  if (best) return best.value;
  if (hasOwnHead(scene, quantity)) return undefined;
  if (isOfStranger(scene, quantity) || isOfSomethingElse(scene, quantity)) return undefined;
  // The only medicine of a text may be named after its dose.
  const [first] = hits;
  const isTold = only && GIVEN.test(scene.reading.text.slice(scene.start, quantity.start));
  // Of a nutrient that only the question names, what is told per day.
  const isAlone =
    only &&
    first !== undefined &&
    (drugMatcher
      .scan(columnHeading(scene.reading.text, quantity.start))
      .some(({ value }) => value === first.value) ||
      (first.start < 0 && isPerDay(quantity)) ||
      LABELLED.test(scene.reading.text.slice(scene.start, quantity.start)) ||
      IS_THE_DOSE.test(scene.reading.text.slice(scene.start, quantity.start)));
  if (first?.value.near && !isTold && !isAlone) return undefined;
  if (only && scene.reading.text[scene.start] === '|' && hits.every((hit) => isOfSibling(scene, hit)))
    return undefined;
  if (only && first && (first.start < scene.start || isAhead(scene, first))) return first.value;
  const last = lastBefore(hits, scene.start);
  if (last && isOfSibling(scene, last)) return undefined;
  // "48 hours after tadalafil. The usual dose is 50 mg": of the medicine that the user asks about.
  if (last === undefined) {
    // "The limit is 10 caplets, each with 220 mg of it": named only behind, as the one that is asked about.
    const [one, ...others] = asked ?? [];
    const isNamed = within(hits, scene.start, scene.end).some(({ value }) => value === one);
    return others.length === 0 && isNamed ? one : undefined;
  }
  const { text } = scene.reading;
  if (asked && asked.size > 0 && !asked.has(last.value)) {
    if (text[scene.start] === '|') return undefined;
    // "Acetaminophen is preferred. 300 to 500 mg is usual": what fits the one named last is its own.
    if (fitsDose(last.value, quantity)) return last.value;
    return within(hits, scene.start - CARRIED, scene.start).findLast(({ value }) => asked.has(value))?.value;
  }
  // A table's rows name their own medicine; elsewhere the one named last goes on for some sentences of its paragraph.
  if (text[scene.start] === '|') return hasColumns(text, hits, last) ? undefined : last.value;
  const between = text.slice(last.end, scene.start);
  // The one that the user asks about is told of longer.
  const isAsked = asked?.size === 1 && asked.has(last.value);
  return between.length <= (isAsked ? 2 * CARRIED : CARRIED) ? last.value : undefined;
}

const fitsDose = ({ single, unit }: Drug, quantity: Quantity): boolean =>
  single !== undefined && unit === quantity.unit?.id && quantity.high <= single;

const COMPANION =
  /(?:\b(?:with|and|plus|to|mit|und|zu|con|y|avec|et|com|e|met|en)\s|[と和与跟及]|مع\s|و)(?:the |some |das |el |il |lo |l'|le |o )?\**$/;

/**
 * "Combine it with ibuprofen and stay below 4 g a day", "tablets with phenylephrine, which have another 500 mg": behind
 * another clause, and just what the medicine allows that the text has been about.
 */
export function isOfMain(
  hits: readonly PhraseHit<Drug>[],
  { reading: { text }, start }: Scene,
  quantity: Quantity,
  drug: Drug,
  isLimit: boolean,
  said = 0,
): boolean {
  const named = within(hits, start, quantity.start).findLast(({ value }) => value === drug);
  return (
    named !== undefined &&
    COMPANION.test(text.slice(Math.max(0, named.start - COMPANY), named.start)) &&
    /[,，、،]|\b(?:and|und|y|et|e|en)\b/.test(text.slice(named.end, quantity.start)) &&
    within(hits, start - CARRIED, named.start).some(
      ({ value }) => value !== drug && (isLimit ? value.day === said : said <= (value.single ?? 0)),
    )
  );
}
/** Longest joint before a name. */
const COMPANY = 12;

/** "Le gingembre, 1 g par jour", "Ginger (1 g a day)": what the sentence begins with is its own subject, known or not. */
const HEAD =
  /^[\s*\-•]*(?:(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|i|o|a|os|as|de|het)\s|l')?(\p{L}{4,})(?:\s\p{L}{3,})?[*\s]*[,(]\s?(?:about|etwa|rund|unos|environ|circa|cerca de|ongeveer)?\s?$/u;
const NO_HEAD =
  /^(?:como|hochstens|maxim\w*|minim\w*|nunca|never|jamais|mai|nooit|moreover|additionally|however|generally|typically|overall|therefore|always|again|also|still|only|just|aber|auch|immer|pero|tambien|siempre|mais|aussi|toujours|tambem|sempre|anche|maar|altijd|also|then|first|later|after\w*|usual\w*|normal\w*|adult\w*|child\w*|otherwise|otherwise|instead|start\w*|maxim\w*|dose\w*|dosis|erwachs\w*|kinder|dann|danach|sonst|meist\w*|abends|morgens|enfant\w*|puis|ensuite|matin|soir|nino\w*|luego|despues|noche|manana|crianca\w*|depois|noite|bambin\w*|sera|mattina|volwassen\w*|daarna|avond|tablet\w*|compr\w*|capsul\w*|kapsel\w*|gelul\w*|caplet\w*|take|nehmen|nimm|tome|prenez|prenda|neem)/;

function hasOwnHead({ reading: { text }, start }: Scene, quantity: Quantity): boolean {
  const noun = HEAD.exec(text.slice(start, quantity.start))?.[1];
  return noun !== undefined && !NO_HEAD.test(noun);
}

const ROW = /^\s*(?:\||[-*•–]\s|\d{1,2}[.)]\s)/;

/** A row of a table or an item of a list tells of what it names itself, or of what stands above them all. */
function isOfSibling({ reading: { text }, start }: Scene, hit: PhraseHit<Drug>): boolean {
  if (hit.start < 0) return false;
  const own = lineAt(text, start);
  const other = lineAt(text, hit.start);
  if (own.start === other.start || !ROW.test(own.words) || !ROW.test(other.words)) return false;
  // The head of a table.
  return !/^\s*\|[\s|:-]+\|?\s*$/.test(lineAt(text, other.end + 1).words);
}

const LINE = 400;

function lineAt(text: string, at: number): { start: number; end: number; words: string } {
  const start = text.slice(Math.max(0, at - LINE), at).lastIndexOf('\n') + 1 + Math.max(0, at - LINE);
  const stop = text.slice(at, at + LINE).indexOf('\n');
  const end = stop < 0 ? Math.min(text.length, at + LINE) : at + stop;
  return { start, end, words: text.slice(start, end) };
}

/** Named later, before the text has come to something else. */
function isAhead({ reading: { text }, end }: Scene, { start }: PhraseHit<Drug>): boolean {
  return start - end < AHEAD && !/\n\s*\n/.test(text.slice(end - 1, start));
}

/** A row that names two medicines heads columns: whose a figure below it is, the table knows and this does not. */
function hasColumns(text: string, hits: readonly PhraseHit<Drug>[], last: PhraseHit<Drug>): boolean {
  const row = { start: text.lastIndexOf('\n', last.start) + 1, end: last.end };
  return (
    text[row.start] === '|' && within(hits, row.start, row.end).some(({ value }) => value !== last.value)
  );
}

/** "Zinc shortens it: give 20 mg", with no other nutrient in the text. */
const GIVEN =
  /\b(?:give|take|geben sie|geben|nehmen sie|nimm|de(?:le)?|tome|donnez|prenez|deem?|de|tomar|dare|dia|prenda|geef|neem)\s(?:about |up to |over |more than |above |mehr als |mas de |plus de |mais de |piu di |meer dan )?$/;
/** "The standard dose is", "the usual supplement contains", of the only nutrient of the text. */
const IS_THE_DOSE =
  /\b(?:dos(?:e|age)|supplements?|amount|dosis|praparat|menge|suplementos?|cantidad|complement|quantite|quantidade|integratore|quantita|supplement|hoeveelheid)\s(?:\p{L}+\s){0,4}?(?:is|are|contains?|has|holds|provides|ist|enthalt|betragt|hat|es|son|contiene|tiene|est|contient|apporte|e|contem|tem|bevat|heeft)\s(?:usually |normally |about |etwa |de |di |van )?\**$|(?:剂量|用量|補充|补充剂)(?:是|为|含)?\s?\**$|(?:用量|推奨量)は[^。]{0,8}$|(?:खुराक) [^।]{0,12}$|الجرعة [^.]{0,20}$/u;
/** "- Daily amount:", "**A:** Around". */
const LABELLED =
  /^[\s*•-]*(?:\p{L}+\s){0,2}?(?:a|answer|antwort|respuesta|reponse|resposta|risposta|antwoord|dos(?:e|age|is|ierung|ering|aggio)|amount|limit|maximum|intake|upper limit|menge|hochstmenge|cantidad|quantite|quantidade|quantita|hoeveelheid|答|回答|用量|推荐量|上限|摂取量|मात्रा|خوراك|الجرعة)[\s*]*[:：][\s*]*(?:\p{L}+\s){0,2}$/u;
/** Longest way from the name of a nutrient to its amount, with no table's heading between. */
const CLOSE = 45;

function isRightBehind(
  hit: PhraseHit<Drug>,
  distance: number,
  scene: Scene,
  quantity: Quantity,
  only: boolean,
): boolean {
  const { text } = scene.reading;
  if (only && GIVEN.test(text.slice(scene.start, quantity.start))) return true;
  return distance <= CLOSE && !/\bvalue\b/.test(scene.reading.text.slice(hit.end, quantity.start));
}

/** How far a medicine is carried on where several are named. */
const CARRIED = 260;
/** How far ahead the only one may be named. */
const AHEAD = 400;

/** "It can lower vitamin B12", "a copper coil": beside a medicine, a nutrient without a figure in its sentence is not dosed. */
function dosed(reading: Reading, hits: readonly PhraseHit<Drug>[]): readonly PhraseHit<Drug>[] {
  if (hits.every(({ value }) => value.near) || !hits.some(({ value }) => value.near)) return hits;
  return hits.filter(({ value, start }) => {
    if (!value.near) return true;
    const sentence = sentenceAt(reading.text, start);
    return within(reading.quantities, sentence.start, sentence.end).length > 0;
  });
}

/** "I can't take ibuprofen", "instead of diclofenac": named in a question about another. */
const UNWANTED =
  /(?:\b(?:kein\w*|allerg\w*(?: (?:to|gegen|auf|a|al|voor))?|instead of|alternatives? (?:to|for)|other than|without|statt|anstelle von|ausser|alternativ\w* (?:zu|a|al)|sin|sans|sem|senza|zonder|geen|(?:not|n't) (?:have|take|tolerate|use|like)|no (?:tolero|puedo tomar|tomo)|ne (?:supporte|tolere|peux|dois|prends) pas(?: prendre)?|nao (?:tolero|posso tomar|tomo)|non (?:tollero|posso (?:prendere|assumere)|prendo)|en (?:lugar|vez) de|au lieu d[e']|em vez de|invece d(?:i|el|ell')|in plaats van)\s?(?:the |any |el |la |le |l'|il |lo |o |a |mehr |plus |de |d')?|代替|替代|不能吃|不能用|不能服用|بدل|بدلا من|بديل)$/;
function wantedIn({ text, starts }: Reading): readonly PhraseHit<Drug>[] {
  return drugMatcher
    .scan(text, starts)
    .filter(({ start }) => !UNWANTED.test(text.slice(Math.max(0, start - 32), start)));
}

/** Other medicines of the sentence that names this one last, where that is another clause than the amount's. */
export function namedBeside(
  { text }: Reading,
  hits: readonly PhraseHit<Drug>[],
  { start }: Span,
  drug: Drug,
): readonly Drug[] {
  const last = hits.findLast((hit) => hit.end <= start && hit.start >= 0 && hit.value === drug);
  if (!last || last.end > clauseAt(text, start).start) return [];
  const sentence = sentenceAt(text, last.start);
  return within(hits, sentence.start, sentence.end).flatMap(({ value }) => (value === drug ? [] : [value]));
}

/** Medicines of the response; where it names none, the one that the user asks about. */
export function namedIn(reading: Reading, prompt: Reading | undefined): readonly PhraseHit<Drug>[] {
  const here = dosed(reading, drugMatcher.scan(reading.text, reading.starts));
  if (prompt === undefined) return here;
  const [first, ...more] = wantedIn(prompt);
  if (!first || more.some(({ value }) => value.id !== first.value.id)) return here;
  // What is asked about is the subject until another is named, though the answer never says its name.
  return [{ start: -1, end: -1, value: first.value }, ...here];
}

/** The medicines that the user asks about. */
export function askedOf(prompt: Reading | undefined): ReadonlySet<Drug> | undefined {
  return prompt && new Set(wantedIn(prompt).map(({ value }) => value));
}

/** The user asks about another medicine than the one that the response names, whether a row knows it or not. */
export function asksOther(prompt: Reading | undefined, hits: readonly PhraseHit<Drug>[]): boolean {
  if (prompt === undefined) return false;
  const asked = drugMatcher.scan(prompt.text, prompt.starts);
  if (asked.some(({ value }) => !hits.some((hit) => hit.value.id === value.id))) return true;
  return asked.length === 0 && prompt.text.split(/[^a-z]+/).some((word) => STRANGER.test(word));
}
