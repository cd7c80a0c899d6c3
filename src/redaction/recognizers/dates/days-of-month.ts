/** "catorce de este mes de julio": behind its month told from here, a day wants no more than its article. */
const OF_MONTH =
  /^ (?:de(?:l| este) mes(?: (?:pasado|que viene|próximo|en curso|actual|corriente))?|del (?:corriente|presente|próximo mes|pasado mes)|d[eo]st?e mês|desse mês|do mês(?: (?:passado|que vem|corrente))?|de ce mois(?:-ci)?|du mois(?: (?:dernier|prochain|passé))?|di questo mese|del mese(?: (?:scorso|prossimo|corrente))?|(?:des )?(?:dieses|letzten|vorigen|nächsten|kommenden|laufenden) monats|van (?:deze|vorige|volgende|de) maand|of (?:this|last|next|the) month|(?:tego|ubiegłego|zeszłego|przyszłego|bieżącego) miesiąca|(?:этого|прошлого|следующего|текущего) месяца|(?:i )?(?:denna|den här|förra|nästa) månad(?:en)?)(?!\p{L})(?: de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)(?!\p{L}))?/u;
const DAY_OF_MONTH =
  /(?<!\p{L})(?:the|el|le|il|de|den|dia|am|vom|zum|seit dem)(?: (?:treinta y|vinte e|trinta e|vingt|vingt et|trente et|twenty|thirty))?[ -][\p{L}-]+$|(?<!\p{L})(?:dwudziestego |trzydziestego |двадцать |тридцать )?\p{L}+(?:ego|ого|его)$/u;

/** How far a day in words with its article reaches to the left, and its month to the right. */
export function dayOfMonth(
  before: string,
  behind: string,
): readonly [left: number, right: number] | undefined {
  const month = OF_MONTH.exec(behind);
  const day = month === null ? null : DAY_OF_MONTH.exec(before);
  return day === null ? undefined : [day[0].length, month![0].length];
}

/** In small letters, where that keeps every offset. */
export function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
