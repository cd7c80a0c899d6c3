/** Whether an answer tells a figure as its result. */

/** What says that an amount is the result. */
const IS =
  /(?:\b(?:(?:that|it|this)['’]?s|is|are|about|around|roughly|approximately|type in|type|log|fill in|select|choose|eingeben|eintragen|ponga|pon|escrib[ae]|ingres[ae]|introdu[cz]\w*|mettez|mets|entrez|inscrivez|saisissez|ponha|digite|coloque|insira|scriva|inserisc\w*|metta|vul(?: in)?|voer(?: in)?|noteer|equals?|comes? (?:out )?(?:to|at)|works? out (?:at|to)|makes|gives|gets you|equals|be|write|put down|enter|corresponds? to|translates? (?:to|into)|equates to|converts to|ist|sind|ergibt|ergeben|macht|waren|etwa|rund|ungefahr|circa|ca\.?|entspricht|entsprechen|waren|ware|knapp|gut|corresponden? a|equivalen a|seria|serian|correspond(?:ent)? a|equivaut a|correspondem a|equivalem a|corrispond(?:e|ono) a|komt overeen met|komt neer op|es|son|da|dan|unos|unas|aproximadamente|equivale a|you turn|you.ll be|sie werden|cumples?|vous aurez|voce faz|compi[er]\w*|wordt u|est|fait|font|donne|donnent|soit|environ|e|sao|cerca de|da|sono|fa|fanno|pari a|ongeveer|zijn|is|wordt|to|jest|okolo|yaklasik|ungefar|cirka)|[=≈~≃:：]|это|около|примерно|約|大约|大約|约|是|就是|लगभग|करीब|यह|هذا|هذه|هو|هي|اي|يعني|حوالي|تقريبا|تصبح|تساوي|يساوي|تعادل|يعادل|نحو|هي|약)\s?(?:\*\*)?\s?$/;
/** How far before a figure it is said to be the result. */
const BEFORE = 24; // UTF-16 units
const OPENS = /(?:^|\*\*|[\n。！]\s?)$/;

/** "That's 38 °C", "38 °C": the figure that begins at `start` is told as a result, or opens a line. */
export function isTold(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return OPENS.test(before) || IS.test(before);
}
