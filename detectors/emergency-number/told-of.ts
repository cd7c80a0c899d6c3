import { type Span, sentenceAt } from '../kit/sentences.ts';

/** "There is Tele-MANAS. Its number is …": a number told of the service that the sentence before names. */

/** All that stands between the sentence's beginning and the number. */
const ITS_NUMBER = new RegExp(
  `^[\\s*_•>-]*(?:${[
    "(?:and )?(?:its|the|their) (?:[a-z-]+ ){0,2}(?:number|line)(?: (?:is|to call is|there is)|'s)?",
    '(?:you|people|anyone) (?:can |could |may )?(?:reach|call|ring|get|contact|phone|text) (?:it|them|him|her|the (?:service|line|team)|through)(?: [a-z]+){0,2}',
    '(?:it|they|the (?:service|line)) (?:can be|is|are) (?:reached|reachable|available|called)(?: [a-z]+){0,3}',
    'phone|tel(?:efoon|efone|efono|ephone|efonnummer|efon)?\\.?|contact|call',
    '(?:die|ihre|seine|deren|dessen) (?:\\p{L}+ )?\\p{L}{0,8}-?nummer (?:ist|lautet)|(?:ruf)?nummer|(?:sie|du|man) (?:erreich(?:en|st|t)|wahl(?:en|st|t)) (?:sie|ihn|es|die|dort)|(?:sie|er|es|die|der) ist(?: \\p{L}+){0,3}|erreichbar(?: ist (?:sie|er|es))?',
    "(?:son|leur|le) numero(?: (?:gratuit|unique|national|d'appel))? (?:est|c'est)|(?:on|vous) (?:pouvez )?(?:le |la |les |l')?(?:joi(?:nt|gnez|ndre)|appel(?:le|ez|er))(?: [a-z]+)?|(?:il|elle) (?:repond|est joignable|se joint)|numero",
    '(?:su|el|sus) (?:numero|telefono)(?: (?:gratuito|unico))? es|se (?:marca|llama)|(?:atiende|responde|contesta|funciona)|llame|marque|numero',
    '(?:o |seu |o seu )(?:numero|telefone)(?: gratuito)? e|(?:atende|funciona|responde)|ligue|disque',
    '(?:il |suo |il suo )(?:numero|telefono)(?: verde| gratuito)? e|(?:risponde|rispondono|si chiama|si raggiunge)|chiami',
    '(?:het|hun) \\p{L}{0,8}nummer is|(?:u|je) (?:bereikt|belt) (?:ze|hen|die|deze|het)|bel|te bereiken|bereikbaar',
    '(?:その|相談)?(?:電話)?番号は|電話(?:番号)?は?|連絡先は?',
    '(?:它的|其|这条|這條)?(?:热线|熱線|服务|服務)?(?:号码|號碼|电话|電話)(?:号码|號碼)?(?:是|为|為)?|[拨撥请請]*[打拨撥]',
    '(?:इसका|इसकी|उसका|उनका)?\\s?(?:[\\u0900-\\u097f-]+ ){0,2}(?:नंबर|नम्बर|फ़ोन|फोन)(?: है)?',
    '(?:و)?(?:ال)?(?:رقم|هاتف)(?:ه|ها|هم)?(?: هو)?|اتصل',
  ].join(
    '|',
  )})\\s?(?:on|at|by|under|unter|die|der|au|al|el|le|il|a|o|no|na|nel|en el|pelo|para|allo|op|via|free on|على|علي|ب)?[\\s:：*_"(【\\[]{0,5}$`,
  'u',
);

/** "Talk to them. Call 112 in an emergency": a verb alone may begin on something else. */
const VERB_ALONE =
  /^[\s*_\u2022>-]*(?:call|phone|contact|llame|marque|ligue|disque|chiami|bel|اتصل|[拨撥请請]*[打拨撥])(?![\p{L}\p{M}])/u;

/** The sentence before, across a blank line too. */
export function sentenceBefore(text: string, sentence: Span): Span | undefined {
  if (sentence.start < 2) return undefined;
  const from = Math.max(0, sentence.start - 8);
  const last = text.slice(from, sentence.start).search(/\S\s*$/);
  const before = sentenceAt(text, from + Math.max(0, last) - 1);
  return before.start < sentence.start ? before : undefined;
}

export interface ToldOf extends Span {
  /** Only a verb says so. */
  readonly loose: boolean;
}

/** Where the number is told so, the sentence before, which has no number of its own. */
export function sentenceToldOf(text: string, span: Span, sentence: Span): ToldOf | undefined {
  const lead = text.slice(sentence.start, span.start);
  if (!ITS_NUMBER.test(lead)) return undefined;
  const before = sentenceBefore(text, sentence);
  return before && { ...before, loose: VERB_ALONE.test(lead) };
}
