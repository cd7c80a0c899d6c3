import type { Span } from '../kit/sentences.ts';

/** "If it were true that …, doctors would …" says that it is not: a condition, a word for "really", and a conditional behind it. */
const IF = /\b(?:if|wenn|falls|si|s'il|se|als)\b|もし|如果|要是|假如|अगर|यदि|لو(?=\s)/;
const REALLY =
  /\b(?:true|really|actually|truly|wahr|wirklich|tatsachlich|stimmte|cierto|verdad|realmente|vrai|vraiment|verdade|vero|davvero|waar|echt|werkelijk)\b|本当|真的|सच|صحيح|حقا/;
const WOULD =
  /\b(?:would(?:n't)?|wurden?|waren?|hatten?|mussten?|konnten?|\w{3,}ria[ns]?|\w{3,}rai(?:t|ent)|\w{3,}rebber?o?|zou(?:den)?)\b|でしょう|はず|就会|就該|早就|होता|होती|होते|لكان/;

export function isCounterfactual(text: string, sentence: Span, claim: Span): boolean {
  const before = text.slice(sentence.start, claim.start);
  const at = before.search(IF);
  return (
    at >= 0 &&
    REALLY.test(text.slice(sentence.start + at, claim.end)) &&
    WOULD.test(text.slice(claim.end, sentence.end))
  );
}
