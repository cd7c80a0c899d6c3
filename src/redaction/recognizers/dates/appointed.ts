/**
 * Appointments of ten languages and more, and what stands between them and their day: with whom, that it is booked, "only", "is", a
 * preposition. "volta marcada p/ 6/3", "приём у кардиолога только 23.06". What is also measured ("control", "badanie") is not here.
 */
const APPOINTMENT =
  'appointments?|appt|apt|follow[- ]?up|check[- ]?up|visit|citas?|revisión|rdv|rendez[- ]vous|contrôle|consultation|consultas?|retorno|volta|appuntamento|visita|termin|arzttermin|wiedervorstellung|afspraak|wizyt[aęy]|termin wizyty|återbesök(?:et)?|läkartid(?:en)?|besök(?:et)?|kontroltid(?:en)?|lægetid(?:en)?|legetime(?:n)?|time hos legen|randevu(?:su|m|muz|nuz)?|при[её]ма?|обследовани[ея]|госпитализаци[яи]|запис(?:ь|ан|ана)|пере(?:записали|несли)|прийом|запис|hausbesuch|pflegebesuch|besuch|verbandwechsel|verbandswechsel|vw|visite|kontrolltermin|huisbezoek|bezoek|hembesök|hjemmebesøg|besøg|ziyaret(?:i|im|imiz)?|muayene(?:si|m)?|kontrol(?:ü|üm)|визита?|vizsgálat|kontrola u|návštěva|programare|janji(?: temu)?|kontrol(?:nya)?';
const WITH =
  "(?: (?:with|at|con|com|chez|avec|dal|dalla|no|na|al|ao|bij|beim?|hos|do|u|у|к|до|ke|dengan)(?: (?:the|el|la|le|o|a|il|der|dem|de|den))? ?[\\p{L}']{3,20})?";
const BETWEEN =
  "(?: (?:is|was|set|booked|scheduled|moved|only|not until|on|for|to|es|está|fijada|puesta|hasta|para|p\\/|pal?|el|c['’]est|est|prévue?|fixée?|seulement|que|pour|le|é|tá|marcad[ao]|remarcad[ao]|só|pra|pro|em|è|fissat[ao]|solo|per|il|ist|erst|am|verschoben auf|verlegt auf|nur|op|pas|voor|jest|umówion[ay]|przełożon[ay]|dopiero|tylko|na|är|först|bara|bokad|till|den|er|først|til|только|лишь|уже|назначен[ао]?|на|до|baru|tanggal|tgl)){0,3}";
const APPOINTED = new RegExp(`(?<!\\p{L})(?:${APPOINTMENT})${WITH}${BETWEEN}(?:: ?| )$`, 'iu');

/** Whether what ends here speaks of an appointment whose day comes. */
export const isAppointed = (before: string): boolean => APPOINTED.test(before);

/** A result that has no fraction, and whose day follows: in figures with a point only behind what means nothing else. */
const RESULT = '(?:ph|tsh|hba1c|crp|pcr|inr|t4|t3|ldl|hdl|hb|psa|мно|срб|ттг)(?: \\p{Ll}+)?';
const RESULT_OF = new RegExp(
  `(?<!\\p{L})${RESULT} (?:del|dell['’]|du|de|do|da|vom|am|van|från|fra|from|of|on|z|dnia|от|за|den|le|el|il) ?$`,
  'iu',
);
/** "inr del … era 3.1": what it came to. */
const RESULT_IS = new RegExp(
  `(?<!\\p{L})${RESULT}[^.\\n]{0,28} (?:era|fue|es|foi|deu|é|è|est|était|was|is|war|ist|is|var|är|wynosi[łl]o?|był[oa]?|был[оа]?|[=:]) ?$`,
  'iu',
);
const RESULT_FROM = new RegExp(`(?<!\\p{L})${RESULT} (?:vom|z|z dnia|от) $`, 'iu');
/** Whether what ends here is a result, of a day that comes. */
export const isResultOf = (before: string, point: boolean): boolean =>
  (point ? RESULT_FROM : RESULT_OF).test(before);
/** Whether it is a result whose value comes. */
export const isResult = (before: string): boolean => RESULT_IS.test(before);
