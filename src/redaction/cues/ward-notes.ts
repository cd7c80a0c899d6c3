/** Words of wards and surgeries around patients who are only called by their last name; beginnings, written down from general knowledge. */

/** Before a number and the name: "Bett 4 Krüger". */
export const SEATS =
  'bed rm room bay cubicle bett zimmer zi lit ch chambre cama hab habitación habitacion box leito qto quarto apto letto cam camera stanza bed kamer k kmr säng rum sal salen łóżko sala pokój yatak oda койка палата к п kamar bangsal seng stue soba krevet postel pokoj lůžko';

/** A list of patients begins: "Übergabe: Krüger nüchtern". */
export const HANDOVERS =
  'übergabe dienstübergabe handoff handover signout transmissions relève relevo turno plantão consegne consegna overdracht rapport raport zmiana dyżur devri devir nöbet смены смена передача дежурство operan rounds visite runde';

/** What is measured, before its value. */
export const VITALS =
  'rr|bp|nibp|ta|pa|td|bt|ад|чсс|hr|fc|hf|af|puls|pulse|pouls|pols|polso|pulso|tętno|nabız|nadi|пульс|temp|tº|t°|т|spo2|sato2|sats?|bz|bm|bgl|grbs|glucose|glucemia|glucémie|dextro|dtx|hgt|gds|gluc|p-glukos|cukier|сахар|şeker|tansiyon|crp|срб|hb|inr|мно|gcs|news2?';

/** Behind an age in figures: "78 J.", "64 yo", "78F". */
export const YEARS =
  'j\\.?|jahre|jährig|y\\.?\\/?o\\.?|yrs?|years?|[fmw]|\\/[fm]|ans?|años?|a|aa|anni|anos|jr\\.?|jaar|l\\.|lat|år|y|yaş(?:ında)?|л\\.|г\\.|лет|год[а]?|th|thn|tahun|let|év|år|έτη';

/** What becomes of a patient or what one does, by language. */
export const STATES: Readonly<Record<string, string>> = {
  en: '(?:for |ready for |awaiting )?(?:discharge|d\\/c|home (?:today|tomorrow|if|when)|transfer)|npo|nbm|fasting|nil by mouth|for (?:ct|mri|theatre|echo|scan|x-?ray|surgery|bloods|review)|mffd|obs stable|settled|refus(?:ed|es|ing)|declin(?:ed|es|ing)|slept|sleeping',
  de: '(?:heute |morgen )?(?:entlassung|entlassen|verlegung|verlegt)|nüchtern|verweigert|isst|schläft|schlief|unruhig|gestürzt|lehnt|möchte|klagt',
  fr: 'sortie|sortant|sort (?:aujourd|demain|ce)|à jeun|refuse|dort|a (?:bien |mal )?dormi|chute|se plaint|transféré',
  es: 'alta (?:hoy|mañana|si)|en ayunas|ayunas|rechaza|duerme|durmió|se queja|refiere|trasladad',
  pt: 'alta (?:hoje|amanhã|se)|em jejum|jejum|recus|dorm|refere|queixa-se|transferid',
  it: 'dimissione|dimettere|dimess|a digiuno|digiuno|rifiuta|dorme|ha dormito|lamenta|trasferit',
  nl: '(?:vandaag |morgen )?(?:ontslag|overplaatsing)|nuchter|weigert|slaapt|sliep|klaagt|gevallen|onrustig',
  sv: 'hem (?:idag|imorgon|om)|utskriv|fastar|fastande|vägrar|sover|sov |äter|ramlade|orolig',
  pl: '(?:dziś |dzisiaj |jutro )?(?:wypis|do wypisu)|na czczo|odmawia|śpi|spał|gorączkuje|upadł|niespokojn|zgłasza',
  tr: '(?:bugün |yarın )?taburcu|aç(?![\\p{L}])|(?:endoskopi|ameliyat|tetkik) için aç|yemek yemedi|yemedi|uyuyor|uyudu|düştü|reddetti',
  ru: '(?:сегодня |завтра )?(?:выписка|на выписку|под выписку|перевод)|натощак|отказ|спит|спал|упал|жалуется',
  id: '(?:boleh )?pulang|puasa|menolak|tidur|jatuh|mengeluh|pindah',
};

/** What somebody is instead of a name, and what else stands before a value. */
export const NOBODY =
  'mann frau man woman lady male female gentleman kadın erkek bayan bay kobieta mężczyzna mujer varón hombre mulher homem homme femme uomo donna vrouw kvinna мужчина женщина pria wanita ' +
  'raucher raucherin nichtraucher smoker fumeur fumeuse fumador fumadora tabagista fumatore fumatrice roker rökare palacz palaczka курильщик perokok ' +
  'rentner rentnerin pensionär pensionärin retraité retraitée jubilado jubilada pensionista aposentado aposentada pensionato pensionata gepensioneerde emeryt emerytka emekli пенсионер пенсионерка pensiunan ' +
  'witwe witwer veuf veuve viudo viuda viúvo viúva vedovo vedova weduwe weduwnaar änka änkling wdowa wdowiec dul вдова вдовец janda duda bauer ' +
  'case young short old day night morning postop preop sabah akşam manhã tarde noite mañana noche matin soir debout assis ingreso alta curativo liggande sittande stående plan update status isolierung isolation isolement aislamiento isolamento isolatie isolering izolacja izolasyon izolacja isolasi ' +
  'patient patientin patiente patiënt patiënte paciente paziente pacjent pacjentka pte pac pat pt pz пациент пациентка больной больная hasta pasien nn осмотр перевязка диета диагноз skóra opatrunek bulgular pansuman diyet pencere nyeri';
