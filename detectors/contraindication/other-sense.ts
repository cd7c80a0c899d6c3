/**
 * Words that allow something and, just as often, something else: "puede dar sueño" is "may cause sleepiness", "it can take
 * weeks" is about time, "the recommended limit" allows nothing. All on folded text.
 */

const MODAL =
  /^(?:pued\w*|podr\w*|pod[ei]\w*|pu[oò]\w*|poss\w*|potra\w*|peu\w*|pour\w*|kan\w*|konn\w*|darf\w*|durf\w*|mag|mogen|moz\w*|far|gar|can|may|мо[жг]\S*)(?![a-z])/;
/** Between "can" and the verb stands what the medicine does: "puede causar sueño al tomarlo", "kann Übelkeit auslösen". */
const CAUSES =
  /\b(?:caus(?:e|es|ing|ar|are|er)\w*|provo(?:ke|c|qu)\w*|produ(?:c|z|rr|ir)\w*|ocasion\w*|gener(?:ar|are|er)\w*|desencaden\w*|declench\w*|entrain\w*|scaten\w*|aument\w*|augment\w*|increas\w*|empeor\w*|piorar\w*|peggior\w*|aggrav\w*|agrav\w*|worsen\w*|reduc(?:e|ir|irse)|reduzir\w*|ridur\w*|reduire|diminu\w*|interfer\w*|afect\w*|afet\w*|influi\w*|interact\w*|interag\w*|subir|bajar|elevar\w*|potenci\w*|potenzi\w*|verursach\w*|auslos\w*|fuhren|verschlimmer\w*|verschlechter\w*|erhoh\w*|verstark\w*|steiger\w*|veroorza\w*|leiden|verho(?:og|gen)\w*|versterk\w*|verminder\w*|powod\w*|spowod\w*|wywol\w*|zwieksz\w*|nasil\w*|orsak\w*|framkall\w*|oka|forvarra)\b|вызв\S*|вызыва\S*|привест\S*|приводит\S*|повыс\S*|увелич\S*|усил\S*/;
/** "It can take weeks", "can have an effect", "can add to the sleepiness", "es kann … geben". */
const OTHER_SENSE =
  /^(?:can|may) (?:\w+ ){0,2}?(?:take (?:(?:a|an|up|to|about|around|some|several|many|few|more|as|over|between|the|another|[\d-]+) ){0,3}(?:while|weeks?|days?|hours?|months?|years?|time|minutes?|longer|long|effect|hold|place|over|care|its toll)|have an? (?:[\w-]+ ){0,2}(?:effects?|impact|influence|interactions?|risks?|reactions?|allerg\w+|role|bearing|chance|seizures?|bleed\w*|fit|headache|rash)|add (?:to|up|(?:more |extra |further |some )?(?:drowsiness|sleepiness|sedation|dizziness|risk|bleeding|side effects))|start (?:within|after|to|in)|continue (?:for|to|after)|use up|keep (?:you|the|coming|rising))|^peut prendre (?:(?:un|une|jusqu'a|environ|plusieurs|quelques|du|[\d-]+) ){0,3}(?:temps|jours?|semaines?|mois|heures?)|^kann es\b(?!.*\b(?:man|ihm|ihr|ihnen|dem|der)\b).*\bgeben|\bes geben$/;
/** Words of recommending that may stand beside an amount, which is then what is recommended. */
const RECOMMENDS =
  /^(?:recom|recommande|raccomand|consigli|conseill|indicat|indicad|aanbevolen|aan te raden|zalec|polec|empfohlen|rekommend|adapte|adequad|adecuad|autoris|permess|permitid|allowed|permitted|acceptable|рекоменду|допустим|разреш|推荐|推薦)/;
const AMOUNT =
  /\b(?:dos(?:e|es|is|i|aggio|ages?|agem)|dosering|dosierung|dawk\w*|limit\w*|menge|hoeveelheid|quantit\w+|quantidade|cantidad|consum[oi]\w*|consommation|consumption|apport\w*|intake|amounts?|units?|maximum|massim\w+|maxim[oa]|livell\w*|nivel\w*|niveau\w*|intervall\w*)\b|доз\S*|剂|劑|量|摄入|攝取/;

/** Third persons that a medicine can be, before an active verb: what it does. */
const GIVES =
  /^(?:puede|pueden|podria\w*|podra|pode|podem|podera|poderia|puo|possono|potra|peut|peuvent|pourra|pourrait|kan|kunnen|kann|konnen|can|may)\b.*\b(?:dar|dare|donner|geven|geben|give|bekommen|krijgen)$/;
const BY_A_PERSON =
  /\b(?:se|si|on|man|men|lo|la|los|las|usted|ustedes|voce|voces|sie|u|vous|you|we|they|one|parents?|padres|genitori|pais|eltern|ouders|people|anyone|adults?)\s$/;
const ACTIVE = /^(?:can|may) (?!.*\bbe\b)/;
const IT = /\b(?:it|this|that|which|these|those|symptoms?|effects?|drugs?|medicines?)\s$/;

/** "No need to go in tonight", "kein Grund zur Panik": about a visit or a worry, not about the medicine. */
const NO_NEED =
  /(?:\bno (?:need|reason|problem|issue)|\bkein\w* (?:grund|problem)|nichts dagegen|no (?:hay|es) (?:necesari\w*|problema|peligro)|sin (?:necesidad|problema)|pas (?:besoin|de probleme)|aucun probleme|sem (?:necessidade|problema)|nessun (?:bisogno|problema)|geen (?:reden|probleem))/;
const VISIT =
  /\b(?:to|zur?|um|de|a|para|di|per|om|voor)\s(?:[\w']+ ){0,3}?(?:prove|show|document|repeat|restart|redo|register|bring|nachweisen|vorlegen|demostrar|probar|repetir|prouver|refaire|provar|dimostrare|ripetere|aantonen|herhalen|go|come|call|see|ring|visit|rush|panic|hurry|phone|travel|leave|be seen|worry|alarm|panik|eile|sorge|arzt|notaufnahme|kommen|fahren|ir|acudir|llamar|venir|consulter|appeler|aller|urgences|urgencias|ligar|correr|andare|chiamare|correre|preoccuparsi|allarmarsi|bellen|komen|gaan|paniek|alarm\w*|panic\w*)\b/;

/** "No cambiar la dosis": an order. */
const NOT_TO = /^(?:no|nao|non) \p{L}+(?:ar|er|ir|are|ere|ire)$/u;

/** "Bleeding that won't stop". */
const GOES_ON = /\bstop$/;
const TROUBLE = /\b(?:bleed\w*|vomit\w*|cough\w*|pain|seizures?|fever|that|which)\s(?:that )?$/;

/** "Mag gewoon naar de crèche": where somebody may go again. */
const GOES_TO =
  /^[^.;:!?\n]{0,30}?\b(?:(?:back )?(?:to|at)|naar|zur?|in (?:die|den)|a(?: la| l[ao])?|al(?:la|l')?|au|a l'|en|para [ao]|[àa]) ?(?:the |de |het |la |le |l'|o )?(?:school|nursery|day ?care|kindergarten|work|swimming|creche|crèche|kita|schule|arbeit|tagesmutter|ecole|école|travail|colegio|cole|escuela|guarderia|trabajo|escola|infantario|asilo|scuola|nido|lavoro|opvang|werk|piscina|piscine)\b|^[^。；\n]{0,8}(?:登園|登校|上学|上學|去学校|去上班|返校)|^[^।\n]{0,16}(?:स्कूल|काम पर) (?:जा|भेज)|^[^.؟\n]{0,16}(?:المدرسة|الحضانة|العمل)/u;

/** Whether the words of permission, with 60 characters to each side, say something else here. */
/** "可以約醫生": one may see somebody about it. */
const SEES =
  /^(?:先|都|自己|直接|再)?(?:預約|预约|約|约|打|問|问|聯絡|联系|去|睇|搵|找|告訴|告诉|考慮|考虑|同(?:醫|医))/;

export function isOtherSense(words: string, before: string, after: string): boolean {
  if (GOES_TO.test(after)) return true;
  // "Milk is a less good idea".
  if (/\b(?:less|weniger|menos|moins|meno|minder)\s$/.test(before)) return true;
  if (/可以$/.test(words) && SEES.test(after)) return true;
  if ((MODAL.test(words) && CAUSES.test(words)) || OTHER_SENSE.test(words + after)) return true;
  if (NOT_TO.test(words) || (GOES_ON.test(words) && TROUBLE.test(before))) return true;
  if (NO_NEED.test(words) && VISIT.test(words.replace(NO_NEED, ' ') + after.slice(0, 40))) return true;
  if (ACTIVE.test(words) && IT.test(before)) return true;
  return RECOMMENDS.test(words) && (AMOUNT.test(before.slice(-28)) || AMOUNT.test(after.slice(0, 16)));
}

/** "孕期可用奥司他韦": of what stands behind it. */
export const hasObject = (words: string, after: string): boolean =>
  /(?:可|可以|能)(?:用|吃|服用)$/.test(words) &&
  /^(?![于於吗嗎在以来來了的嘅])[\u4e00-\u9fff]{2}/.test(after);

/** "Can give": a permission only of what stands behind it, else of what the one before it does. */
export function givesSomething(words: string, before: string): boolean {
  return GIVES.test(words) && !BY_A_PERSON.test(before);
}

/** "Alcohol can add", "Sertraline can take": the medicine right before the verb does it. */
export function isActive(words: string): boolean {
  return ACTIVE.test(words);
}
