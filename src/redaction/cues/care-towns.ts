/** Where people are cared for and how far it is: beside these words an unknown name behind a preposition of place is a town. */
export interface CareTowns {
  /** Houses, professions and ways of care, and what happens to all who live somewhere. */
  readonly care: string;
  /** Prepositions of place right before the town. */
  readonly at: string;
  /** Those that say what is spoken of as well ("mein Arzt sprach von …"): nothing stands between them and the care. */
  readonly of: string;
  /** What the town of a person is called on a form or in passing, before a colon. */
  readonly label: string;
}

export const CARE_TOWNS: Readonly<Record<string, CareTowns>> = {
  en: {
    care: "urgent cares?|walk[- ]in|waiting room|doctors?|docs?|gps?|clinics?|hospitals?|surger(?:y|ies)|pharmac(?:y|ies)|chemists?|dentists?|p(?:a)?ediatricians?|midwi(?:fe|ves)|obgyn|dermatologists?|neurologists?|specialists?|physios?|vets?|ambulances?|er|a ?& ?e|ward|nurses?|care homes?|school|daycare|drive|drove|miles|km|kms|hours?|hrs?|mins?|closest|nearest|tap water|water supply|air quality|smoke|pollen|mosquito(?:e)?s|ticks?|outbreak|lives?|live|lands?|based|we're|we are|i'm",
    at: 'in around near outside at',
    of: 'from',
    label: 'town|city|village|suburb|hometown',
  },
  de: {
    care: '(?:[\\p{L}]*(?:arzt|ärztin|ärzte|praxis|klinik|klinikum|krankenhaus|ambulanz|notaufnahme|apotheke|wartezimmer|hebamme|spital|ordination|pflegeheim|reha|therapeut(?:in)?|labor|station|rettungswagen|rettung|hausarzt|ärzt(?:e|in)|ordi))|km|kilometer|stunden?|minuten|weg|leitungswasser|luft|zecken(?:biss)?',
    at: 'in aus oberhalb unterhalb nahe',
    of: 'von',
    label: 'ort|wohnort|stadt|gemeinde|umgebung',
  },
  fr: {
    care: 'médecins?|généralistes?|docteurs?|toubibs?|cabinets?|cliniques?|h[ôo]pital|h[ôo]pitaux|urgences?|pharmacies?|dentistes?|pédiatres?|sages?-femmes?|kinés?|dermatos?|dermatologues?|maternités?|obstétrique|ehpad|infirmi(?:er|ère)s?|samu|maison de garde|sans rendez-vous|désert médical(?: total)?|clsc|chsld|km|kilomètres|heures?|eau du robinet|plus proche|basée?s?',
    at: 'à a vers près',
    of: 'de sur',
    label: 'ville|commune|village',
  },
  es: {
    care: 'm[eé]dic[oa]s?|doctor(?:a|es)?|hospital(?:es)?|cl[ií]nicas?|urgencias|farmacias?|dentistas?|pediatras?|matronas?|ambulatorio|centro de salud|consultorio|especialistas?|dermat[oó]log[oa]s?|laboratorio|ambulancias?|residencia|km|kil[oó]metros|horas?|minutos|agua del grifo|alacr[aá]n(?:es)?|m[aá]s cercan[oa]|queda|saliendo',
    at: 'en a desde hasta por cerca',
    of: 'de',
    label: 'ciudad|pueblo|localidad|municipio',
  },
  pt: {
    care: 'm[eé]dic[oa]s?|doutor(?:a|es)?|hospita(?:l|is)|cl[ií]nicas?|upa|ubs|posto|farm[aá]cias?|dentistas?|pediatras?|maternidade|pronto[- ]socorro|especialistas?|dermatologistas?|laborat[oó]rio|ambul[aâ]ncias?|km|quil[oô]metros|horas?|minutos|zona rural|[aá]gua da torneira|mais pr[oó]xim[oa]|fica',
    at: 'em para pra até',
    of: 'de',
    label: 'cidade|município|localidade|bairro',
  },
  it: {
    care: 'medic[oi]|dottor(?:e|essa|i)|ospedal[ei]|clinic(?:a|he)|guardia medica|pronto soccorso|farmaci[ae]|dentist[ai]|pediatr[ai]|ostetric(?:a|he)|ambulatori[oi]?|consultorio|cup|asl|specialist[ai]|dermatolog[oai]|laboratorio|ambulanz[ae]|rsa|km|chilometri|or[ae]|minuti|acqua del rubinetto|più vicin[oa]|da noi|corriera',
    at: 'a ad in verso',
    of: 'di da',
    label: 'città|comune|paese|località',
  },
  nl: {
    care: '[\\p{L}]*(?:arts(?:en)?|artsenpost|praktijk|ziekenhuis|kliniek|apotheek|verloskundige|spoed(?:post|eisende hulp)?|verpleeghuis|poli|wijkverpleging|ambulance|seh|fysio)|km|kilometer|uur|minuten|rijden|kraanwater|dichtstbijzijnde',
    at: 'in bij te naar rond uit',
    of: 'van voor',
    label: 'woonplaats|stad|dorp|gemeente',
  },
  pl: {
    care: 'lekarz\\p{L}*|przychodni\\p{L}*|szpital\\p{L}*|aptek\\p{L}*|aptece|pediatr\\p{L}*|dentyst\\p{L}*|poradni\\p{L}*|sor|pomoc(?: lekarska)?|nocna pomoc(?: lekarska)?|specjalist\\p{L}*|laboratorium|karetk\\p{L}*|dps|km|kilometr\\p{L}*|godzin\\p{L}*|kleszcz\\p{L}*',
    at: 'w we do pod koło',
    of: 'z ze od',
    label: 'okolice|okolica|miejscowość|miasto|wieś|gmina',
  },
  ru: {
    care: 'врач\\p{L}*|больниц\\p{L}*|поликлиник\\p{L}*|аптек\\p{L}*|роддом\\p{L}*|фап\\p{L}*|црб|фельдшер\\p{L}*|педиатр\\p{L}*|стоматолог\\p{L}*|скор(?:ая|ую|ой)|травмпункт\\p{L}*|км|километр\\p{L}*|час(?:а|ов)?|клещ\\p{L}*',
    at: 'в во до под около возле',
    of: 'из от',
    label: 'город|посёлок|поселок|село|населённый пункт',
  },
  sv: {
    care: 'läkar(?:e|en)|vårdcentral(?:en)?|sjukhus(?:et)?|akuten|apotek(?:et)?|tandläkar(?:e|en)|bvc|barnmorsk(?:a|an)|mottagning(?:en)?|ambulans(?:en)?|km|mil|timm(?:e|ar)|minuter|fästing(?:ar)?|närmaste',
    at: 'i på vid till utanför nära',
    of: 'från',
    label: 'ort|stad|kommun|by',
  },
};
