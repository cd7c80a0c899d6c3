import { everyMatch } from '../kit/every-match.ts';
import type { PatternHit } from './patterns.ts';

/**
 * Advice with what comes of it: "Don't crack your knuckles, or you'll get arthritis", "Dry your hair so you don't catch a
 * cold". The denial belongs to the advice; that the one brings the other is stated all the same.
 */

/** Who is advised against something, or does without it; not "X does not …". */
const ADVICE = new RegExp(
  [
    /(?:^|[.!?:;,*\n–—-]\s*|\b(?:please|so|and|but|just|then|you|also|ever|always) )(?:don't|do not|never|avoid)\b/,
    /\b(?:should|must|may|ought)(?:n't| not| never)\b|\b(?:best|better|wise|wiser|safer) not to\b/,
    /\b(?:stay away from|avoid\w*|skip(?:ping)?|without|if (?:\S+ ){1,2}(?:don't|do not|doesn't|does not))\b/,
    /(?:^|[.!?:;\n*]\s*)(?:lies|lest|iss|trink|nimm|geh|knack|rasier|gib|lass|setz|schlaf|schwimm|trag|zupf|leg)\w* (?:\S+ ){0,4}?(?:nicht|kein\w*|nie)\b/,
    /\b(?:vermeid\w*|ohne|niemals|verzicht\w*)\b|\b(?:soll\w*|darf\w*|durf\w*|bitte|wenn|wer)\b[^.;:!?]{0,60}\b(?:nicht|kein\w*|nie)\b/,
    /(?:^|[.!?:;,\n*¡]\s*)(?:no|nao|non) (?:te |se |le |si )?\w+|\b(?:evit\w+|nunca|jamas|sin|sem|senza|si no|mai)\b/,
    /\b(?:no|nao|non) (?:se |si )?(?:hay que|deb\w*|dev\w*|dovr\w*|conviene|es bueno|bisogna)/,
    /(?:^|[.!?:;,\n*]\s*)(?:surtout )?(?:ne |n')\S+(?: \S+){0,2} (?:pas|jamais)\b|\b(?:il ne faut|vous ne devr\w+|tu ne devr\w+|sans)\b/,
    /(?:^|[.!?:;\n*]\s*)(?:lees|ga|eet|drink|kraak|scheer|zwem|slaap|draag|neem|gebruik|laat|zit)\b(?: \S+){0,4}? (?:niet|nooit|geen)\b/,
    /\b(?:vermijd\w*|zonder|beter niet)\b|\b(?:moet\w*|mag|mogen)\b(?: \S+){0,4}? (?:niet|nooit|geen)\b/,
    /不要|别|切勿|不宜|不可|避免|千万|少|(?:^|\s)(?:मत|न)(?=\s)|नहीं (?:कर|चाहि)|बिना|बच(?:ें|ना)/,
    /(?:^|[.،:؛\n]\s*)لا (?=ت)|تجنب|بدون|لا ينبغي|يجب الا/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** What opens the consequence, with the denial of what is to be kept off. */
const COMES =
  /\b(?:or (?:else|you|he|she|it|they|your|his|her|their|the|two|more|a|an)|otherwise|lest|because|since|as|so (?:that )?(?:you|he|she|it|they|we|your \w+|the \w+) (?:don't|do not|doesn't|does not|won't|can't)|(?<!\b(?:shown|proven|proved|known|found|able|likely|seems?|appears?|thought|believed|claimed|said|expected|demonstrated|reported|supposed|going|tends?) )to (?:avoid|prevent|keep from)|sonst|ansonsten|weil|denn|da|damit (?:\S+ ){1,3}(?:nicht|kein\w*)|um (?:\S+ ){0,4}zu (?:vermeiden|verhindern)|de lo contrario|si no|porque|ya que|pues|que (?:te|se|le|os|les)|puesto que|o (?:te|se|le|les|vas|va|puedes?|podrias?|acabaras)|para (?:no|que no|evitar)|sinon|tu vas|vous allez|parce qu\w*|car|puisqu\w*|pour (?:ne pas|eviter)|sous peine|senao|caso contrario|pois|ja que|ou (?:voce|vai|pode|vao|ele|ela)|para (?:nao|que nao)|altrimenti|senno|perche|poiche|dato che|o (?:ti|si|vi|prend\w+|rischi\w*)|per (?:non|evitare)|anders|want|omdat|of (?:je|u|hij|ze)|om (?:\S+ ){0,4}te (?:voorkomen|vermijden)|zodat (?:\S+ ){1,3}(?:niet|geen))\b|[;:–—,.] (?:every time|each time|jedes mal|cada vez|chaque fois|ogni volta|elke keer|it|they|this|that|these|he|she|you(?:'ll| will| may| can| could)?|das|es|sie|eso|esto|la|il|elle|cela|ca|c'est|isso|ele|ela|questo|quello|dat|het|dit)\b|否则|不然|因为|以免|以防|容易|会(?=[^不])|वरना|नहीं तो|क्योंकि|ताकि|इससे|لانه\w*|لان\b|والا|حتي لا|لكي لا|كي لا|فقد|لكيلا/g;

/** What is to be kept off: the advice before it need deny nothing. */
const WARDS =
  /n't|not$|avoid|prevent|keep from|nicht|kein|vermeiden|verhindern|no$|no que|evita|eviter|ne pas|nao$|non$|niet|geen|voorkomen|vermijden/;

/** A word may belong to both: "or two will grow back". */
const WORD = 12; // UTF-16 units

/** Where the consequence of advice begins, when it and the advice share what `hit` is made of. */
export function consequenceOf(text: string, hit: PatternHit<unknown>): number | undefined {
  const starts = hit.parts.map((part) => part.start);
  const last = Math.max(...starts);
  const first = Math.min(...hit.parts.map((part) => part.end));
  if (first >= last) return undefined;
  const come = everyMatch(text.slice(first, last + WORD), COMES).findLast(
    ({ index }) => first + index < last,
  );
  if (!come) return undefined;
  const advice = text.slice(hit.sentence.start, first + come.index);
  if (!WARDS.test(come[0]) && !ADVICE.test(advice)) return undefined;
  return first + come.index + come[0].length;
}
