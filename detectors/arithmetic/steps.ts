/** Amounts that stand one after the other and are no calculation: steps of a schedule, items of a list, a change. */

/** "From 30 to", right before the second figure. */
const CHANGE =
  /(?:\b(?:from|von|de|da|dal|del|van|od|fran|passe de)\s|从|從|由|из |с |от |من\s)\s?\d[\d.,]*\s?[\p{L}µ/]{0,9}\s?(?:\b(?:to|auf|a|para|naar|do|till)\s|降?[到至为]|->|→|до |الي\s)\s?(?:about |only |nur |etwa )?$|\d\s?[\p{L}µ/]{0,9}(?:から|से)\s?$/u;

export function isChange(before: string): boolean {
  return CHANGE.test(before);
}

/** Nothing but a comma or an "and" between two figures. */
const JOINT =
  /^\s?(?:[,、،，;/|·]|-|–|—)?\s?(?:and|und|y|e|et|en|och|i|ve|oder|or|o|ou|of|or else|bzw\.?|和|或|及|と|और|या|و|или|и)?\s?$/;

export function isListed(gap: string): boolean {
  return JOINT.test(gap);
}

/** "Then 1 mg": the next step. */
const THEN =
  /\b(?:then|after that|afterwards|thereafter|later|followed by|next|danach|dann|anschliessend|spater|gefolgt von|puis|ensuite|apres|suivi\w*|despues|luego|mas tarde|seguid\w*|depois|em seguida|apos|poi|dopo|successivamente|daarna|vervolgens|sedan|potem|nastepnie|sonra)\b|然后|然後|之后|之後|随后|再|その後|次に|それから|फिर|उसके बाद|बाद में|ثم|بعد ذلك|بعدها|затем|потом/;

export function isNextStep(gap: string): boolean {
  return THEN.test(gap);
}

/** "1 g of salt contains 400 mg of sodium": what something is made of is known, not worked out. */
const MADE_OF =
  /\b(?:contains?|has|have|holds?|provides?|delivers?|supplies|enthalt|enthalten|liefert|liefern|stecken|hat|contient|contiennent|apporte\w*|fournit|renferme|contiene[n]?|aporta[n]?|tiene[n]?|contem|tem|fornece|contengono|apporta|apportano|fornisce|bevat(?:ten)?|levert|zit)\b|含|提供|には|に含|में|होता|تحتوي|يحتوي|فيه|содержит|zawiera|icerir|innehaller/;

export function isMadeOf(gap: string): boolean {
  return MADE_OF.test(gap);
}

/** The premise of a condition: "if the label says 7.5 mL, …". */
const PREMISE =
  /^[\s*_>-]*(?:(?:and|but|so|und|aber|y|pero|et|mais|e|ma|en|maar) )?(?:if|when|should|wenn|falls|sollte|si|cuando|quand|lorsque|se|quando|caso|als|indien|wanneer|如果|若|要是|假如|もし|यदि|अगर|जब|اذا|لو|ان كان|если|jesli|eger|om)(?![a-z])[^,，、،]*$/;
const IF_BEHIND = /^\s?(?:なら|であれば|の場合|だった場合|と書|的话|时|時|हो तो|है,? तो)/;

export function isPremise(before: string, after: string): boolean {
  const clause = before.split(/[.;:!?。；：！？\n]\s*/).at(-1) ?? '';
  return PREMISE.test(clause) || IF_BEHIND.test(after);
}
