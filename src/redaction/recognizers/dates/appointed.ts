/**
 * Appointments of ten languages and more, and what stands between them and their day: with whom, that it is booked, "only", "is", a
 * preposition. "volta marcada p/ 6/3", "приём у кардиолога только 23.06". What is also measured ("control", "badanie") is not here.
 */
const APPOINTMENT =
  'appointments?|appt|apt|follow[- ]?up|check[- ]?up|visit|citas?|revisión|rdv|rendez[- ]vous|contrôle|consultation|consultas?|retorno|volta|appuntamento|visita|termin|arzttermin|wiedervorstellung|afspraak|wizyt[aęy]|termin wizyty|återbesök(?:et)?|läkartid(?:en)?|besök(?:et)?|kontroltid(?:en)?|lægetid(?:en)?|legetime(?:n)?|time hos legen|randevu(?:su|m|muz|nuz)?|при[её]ма?|обследовани[ея]|госпитализаци[яи]|запис(?:ь|ан|ана)|пере(?:записали|несли)|прийом|запис|vizsgálat|kontrola u|návštěva|programare|janji(?: temu)?|kontrol(?:nya)?';
const WITH =
  "(?: (?:with|at|con|com|chez|avec|dal|dalla|no|na|al|ao|bij|beim?|hos|do|u|у|к|до|ke|dengan)(?: (?:the|el|la|le|o|a|il|der|dem|de|den))? ?[\\p{L}']{3,20})?";
const BETWEEN =
  "(?: (?:is|was|set|booked|scheduled|moved|only|not until|on|for|to|es|está|fijada|puesta|hasta|para|p\\/|pal?|el|c['’]est|est|prévue?|fixée?|seulement|que|pour|le|é|tá|marcad[ao]|remarcad[ao]|só|pra|pro|em|è|fissat[ao]|solo|per|il|ist|erst|am|verschoben auf|verlegt auf|nur|op|pas|voor|jest|umówion[ay]|przełożon[ay]|dopiero|tylko|na|är|först|bara|bokad|till|den|er|først|til|только|лишь|уже|назначен[ао]?|на|до|baru|tanggal|tgl)){0,3}";
const APPOINTED = new RegExp(`(?<!\\p{L})(?:${APPOINTMENT})${WITH}${BETWEEN}(?:: ?| )$`, 'iu');

/** Whether what ends here speaks of an appointment whose day comes. */
export const isAppointed = (before: string): boolean => APPOINTED.test(before);
