/** Numbers beside words of age, or of months, that are no age of their own. */

/** "At 35, 40, 50 and 60", "a PSA between 4 and 10", "use between 18 and 45": no ages from which and up to which. */
export const NO_AGES =
  /\d\s?[,、،]\s?$|\b(?:psa|ldl|hdl|hba1c|tsh|crp|egfr|ferritin\w*|bmi|imc|t-?scores?|score)(?: (?:is|of|von|de|di|van|is|lies|liegt|est|e|es|values?|levels?|wert\w*))?\s$|\b(?:use|used|using|anwendung|gebrauch|uso|usage|utilisation|gebruik)\s$|\b(?:repite|repit\w*|repet\w*|repeat\w*|wiederhol\w*|ripet\w*|herhaa?l\w*|control\w*|kontroll\w*)\s$/;
const AND_MONTHS =
  /\d\s?(?:years?|jahre?n?|anos?|ans?|anni|anno|jaar)\s(?:and|und|y|et|e|en)\s$|\d\s?(?:歳|岁|साल|سنوات)(?:と|零| और | و)?$/;
const OF_MONTH =
  /\d\.?\s(?:de\s)?(?:jan(?:uar\w*|vier)?|feb\w*|fev\w*|marz|march|mars|marzo|marco|maart|apr\w*|avril|abril|mai|may|mei|maggio|mayo|maio|jun\w*|juin|giugno|jul\w*|juil\w*|luglio|aug\w*|aout|agosto|sept?\w*|setembro|settembre|o[ck]t\w*|ottobre|outubro|nov\w*|de[cz]\w*|dic\w*)(?![a-z])/;

/** "3 years and 4 months" is one age. */
export const isPartOfAge = (kind: string, before: string): boolean =>
  kind === 'months' && AND_MONTHS.test(before.slice(-24));
/** "Until 15 years after quitting": how long, not up to which age. */
export const SINCE =
  /^\s*(?:after|since|following|from (?:then|the)|nach|seit|despues|desde|apres|depuis|depois|apos|dopo|dal|na|sinds)\b|^(?:後|后|之后|以后|बाद)/;
/** "Na 1ª semana": which one, not how many. */
export const ORDINAL = /\b[1-4](?:[ªº]|[ao](?= \p{L}))/gu;
const OF_AGE: ReadonlySet<string> = new Set(['start', 'end', 'lone']);
/** "Between 15 October and 1 March." */
export const isDate = (kind: string, written: string): boolean => OF_AGE.has(kind) && OF_MONTH.test(written);
/** "The next one would be due at 62", "at 51, 53, 55 …": one person's schedule. */
const ONE_OF =
  /\b(?:second|next|following|zweite\w*|nachste\w*|segund[ao]|proxim[ao]|siguiente|deuxieme|prochaine?|suivante?|seguinte|second[ao]|prossim[ao]|tweede|volgende)\b[^,;.\d]{0,24}$/;
const MORE = /^\s?[,、]\s?\d{2}(?!\d)/;
export function isNoAge(line: string, { index, 0: written }: RegExpExecArray): boolean {
  const before = line.slice(Math.max(0, index - 48), index);
  return (
    NO_AGES.test(before.slice(-24)) || ONE_OF.test(before) || MORE.test(line.slice(index + written.length))
  );
}
