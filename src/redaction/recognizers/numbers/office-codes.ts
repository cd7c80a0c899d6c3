import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

/**
 * What offices, councils and laboratories number their papers with: groups with dots, slashes and spaces that would be an
 * amount or a share without the word before them. "prontuário 447.902-3", "CRM-MG 58.331", "wynik nr H/2217/25".
 */
const NUMBER_WORD =
  '(?: ?(?:de |kayıt |seria i )?(?:n[º°r]?\\.?[º°]?|no\\.?|núm\\.?|num\\.?|numer|numéro|numero|número|nummer|nomor|nosu|no.su|numarası|seria|seri))?';
/** Councils and cards, in capitals. */
const COUNCIL =
  'e?-?ZLA|(?:CRM|CRO|CRP|CRF|CRN|CRBM|COREN|CREFITO|CREFONO|CRESS|CRMV|CREF)(?: ?[-/ ] ?[A-Z]{2})?|NPWZ|PWZ|NIL|OMCeO|RPPS|ADELI|COFM|LANR|BIG|AGB|SIP|STR|RM|TIP|UZOVI|IPP|NDA|NIP|IEP|NHC?|NASS|CIPA?|NUHSA';
/** What papers are called, by language: "hasta" is a patient in Turkish and "until" in Spanish. */
const PAPERS: Readonly<Record<string, string>> = {
  es: 'petición|citolog[íi]a|biopsia|albarán|parte(?: de baja| de alta| de lesiones)?|episodio|factura|siniestro|volante|lote(?: del? \\p{L}+)?|historia|n[º°] h[ªº]|procedimiento(?: ordinario| abreviado)?|sentencia|anatomía|c[ée]d(?:ula|\\.)?(?: ?prof(?:esional|\\.)?)?|expediente|exp\\.|folio|póliza|colegiad[oa]|col\\.|muestra|historia clínica|matrícula|solicitud|registro|ficha|protocolo|recibo|comprobante|ticket|turno',
  pt: 'prontuário|prontuario|pront\\.|atendimento|registro|matrícula|guia|protocolo|ficha|carteirinha|inscrição|amostra|laudo|processo|apólice|convênio|pedido|solicitação|orçamento|recibo|comprovante|senha|boleto',
  it: 'doc\\.|documento|cartella(?: clinica)?|nosologico|pratica|protocollo|prot\\.|referto|istologico|campione|polizza|impegnativa|fascicolo|iscrizione|matricola|ricevuta|scontrino|fattura|ricetta|prenotazione',
  fr: 'séjour|bon(?: de commande)?|pv|procès-verbal|anapath|bracelet|sac|scellé|lot(?: \\p{L}+)?|commande|devis|adeli|dossier|examen|ordonnance|adhérent|contrat|matricule|prélèvement|échantillon|facture|référence|réf\\.|police|sinistre|reçu|ticket',
  de: '(?:Befund|Probe|Einsende|Fall|Akten|Patienten|Kunden|Vertrags|Rechnungs|Auftrags|Eingangs|Histologie|Labor|Ausweis|Mitglieds|Versicherten|Beleg|Schaden)s?-?(?:nr\\.?|nummer|zeichen)|Aktenz\\.',
  nl: '(?:dossier|onderzoek|patiënt|lid|klant|relatie|polis|zaak|aanvraag|monster|declaratie|factuur|registratie)s?-?(?:nr\\.?|nummer)|kenmerk|dossier',
  pl: 'wynik[ui]?|badani[ea]|skierowani[ea]|hist\\.?-?pat\\.?|ks\\. gł\\.|księg[aię] główn[aej]|kart[ay]|kartotek[ai]|historia choroby|hist\\. choroby|spraw[aey]|polis[ay]|preparat[u]?|próbk[ai]|zleceni[ea]|recept[ay]|decyzj[ai]|orzeczeni[ea]|dok\\.|dokumentu|umow[ay]|rejestru|protok(?:ół|oł[u]?)|wnios(?:ek|ku)|prób[ay]?\\.?|materiał[u]?|działk[ai]|zgłoszeni[ea]|zamówieni[ea]|wizyt[ay]|pobyt[u]?|faktur[ay]|paragon[u]?|rezerwacj[ai]|klucz[a]?|ks\\. główn[aej]|hist\\. chor\\.|wycink[aiu]|aparatu|dow\\. os\\.|dowód(?: osobisty)?',
  tr: 'protokol|patoloji|dosya|hasta|reçete|rapor(?:un)?|tescil|sicil|poliçe|barkod|kayıt|takip|evrak|başvuru|sevk|numune|blok|vaka|fatura|fiş|makbuz|randevu',
  sv: 'ärende(?:t|nr|nummer)?|diarie(?:nr|nummer)|dnr|remiss(?:en)?|mål(?:nr|nummer)|försäkring(?:en)?|faktura(?:n)?|kvitto(?:t)?|bokning(?:en)?|akt(?:en)?|intyg(?:et)?',
  da: 'sag(?:en|snr|snummer)?|journal(?:en)?|henvisning(?:en)?|police(?:n)?|faktura(?:en)?|kvittering(?:en)?|booking(?:en)?|afgørelse(?:n)?',
  nb: 'sak(?:en|snr|snummer)?|journal(?:en)?|henvisning(?:en)?|polise(?:n)?|faktura(?:en)?|kvittering(?:en)?|bestilling(?:en)?|vedtak(?:et)?',
  id: 'rekam medis|reg\\.|registrasi|sampel|klaim|polis|kartu|peserta|kwitansi|rujukan|spesimen|antrean|antrian|nota|resep',
};
const TAIL = `${NUMBER_WORD}[.:]?[ :]{1,3}(?<letters>[A-Z]{1,4}[-/. ]?)?$`;
const COUNCILS = new RegExp(`(?<![\\p{L}\\d])(?:${COUNCIL})${TAIL}`, 'u');
const LABELS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(PAPERS).map(([language, words]) => [
    language,
    new RegExp(`(?<![\\p{L}\\d])(?:${words})${TAIL}`, 'iu'),
  ]),
);
/** Three digits or more, in groups; a decimal of one or two figures is none. */
const CODE =
  /^(?:\d{4}(?: \d{4}){4,11}|\d{4}(?! [A-Z])|\d{5,12}|\d{1,3}(?:\.\d{3}){1,3}(?:[-/][A-Z\d]{1,4})?|\d{1,3}(?: \d{3}){1,3}|\d{1,8}(?:[-/][A-Z\d]{1,8}){1,4})(?![\p{L}\d%]|[ .,:/-]\d| ?(?:mg|ml|mcg|µg|ui|g|kg|mmol|mmhg|u\/l|cm|mm|zł|€|euros?|tl|reais)(?!\p{L}))/iu;
const PRESSURE = /^\d{2,3}\/\d{2,3}$/;
/** Counted by year: no pressure ends below 30. */
const SHORT_YEAR = /^\d{2,3}\/[012]\d$/;
const THOUSANDS = /^\d{1,3}(?:[. ]\d{3})+$/;
const SURE =
  /^(?:prontu|pront\.|carteirinha|matr[íi]c|inscrição|pedido|c[ée]d|expediente|exp\.|folio|póliza|colegiad|polizza|nosologico)|[:º°]|(?:n|no|nr|num|núm|nosu|numer|nummer|numéro|número|numero|nomor|numarası)\.? $/iu;
/** "CRM 38291 PR" */
const STATE = /^[ /-][A-Z]{2}(?![\p{L}\d])/u;
/** Files of courts: "12 XVII 381/24", "III RNs 381/24". */
const COURT =
  /(?<![\p{L}])(?:[Ss]ygn(?:atura|\.)?(?: akt)?|(?:[Nn]r )?[Aa]kt|[Ss]praw[aęy]|[Aa]utos|[Dd]iligencias|[Oo]rden de \p{L}+|[Ee]jecutoria|[Aa]testado|Az\.|Aktenzeichen|Gesch\.-?Z\.)[: ]{1,2}(?<it>(?:\d{1,3} |[A-Z]{1,2} \d{1,3} )?[A-Z]{1,5}[a-z]{0,2} (?:[A-Z][A-Za-z]{0,3} )?\d{1,6}\/\d{2,4}(?: [A-Z]{1,2})?)(?![\p{L}\d])/u;
const COURT_WORDS = new WordSet(
  'sygnatura autos diligencias orden ejecutoria atestado sygn akt az aktenzeichen z',
);
const LEADS = new WordSet(
  'ärende ärendet ärendenr ärendenummer diarienr diarienummer dnr remiss remissen målnr målnummer försäkring försäkringen fakturan kvitto kvittot bokning bokningen journal journalen akt akten beslut beslutet intyg intyget sag sagen sagsnr sagsnummer henvisning henvisningen policen kvittering kvitteringen sak saken saksnr saksnummer vedtak vedtaket afgørelse afgørelsen doc documento ced céd tip numéro número numer n n° nº num núm ezla zla gł protokół protokołu protokoł wniosek wniosku próba próby prób materiał materiału działka działki zgłoszenie zgłoszenia zamówienie zamówienia wizyta wizyty pobyt pobytu faktura faktury paragon paragonu rezerwacja rezerwacji klucz klucza chor wycinek wycinka aparatu petición citología biopsia albarán parte baja lesiones episodio factura siniestro volante lote historia h procedimiento ordinario abreviado sentencia séjour bon commande pv anapath bracelet sac scellé lot devis adeli crm cro crp crf crn crbm coren crefito nhc nass cip cipa nuhsa pedido solicitação orçamento dok dokumentu crefono cress crmv cref prof profesional npwz pwz nil omceo rpps adeli cofm lanr big agb sip str uzovi prontuário pront atendimento registro matrícula guia protocolo ficha carteirinha inscrição expediente exp folio póliza colegiado colegiada col muestra clínica amostra laudo processo apólice convênio cartella clinica nosologico pratica protocollo prot referto istologico campione polizza impegnativa fascicolo iscrizione matricola dossier examen ordonnance adhérent contrat matricule prélèvement échantillon facture référence réf police sinistre nr nummer kenmerk wynik wyniku badanie badania skierowanie skierowania pat główna głównej karta karty kartoteka kartoteki choroby sprawa sprawy sprawę polisa polisy preparat preparatu próbka próbki zlecenie zlecenia recepta recepty raporun su decyzja decyzji orzeczenie orzeczenia umowa umowy rejestru os dowód osobisty protokol patoloji dosya hasta reçete rapor tescil sicil poliçe barkod kayıt takip evrak başvuru sevk numune blok vaka fatura medis rm reg registrasi sampel klaim polis kartu peserta kwitansi rujukan spesimen no n nº n° núm num numer numéro numero número nomor nosu numarası seria seri recibo comprobante ticket turno comprovante senha boleto ricevuta scontrino fattura ricetta prenotazione reçu fiş makbuz randevu antrean antrian nota resep ipp nda nip iep nh',
);
const BEFORE = 44;
const BEHIND = 64;

export function findOfficeCodes(document: Document): void {
  const { scan, english } = document;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || token === 0) continue;
    if ((scan.shape[token]! & (SHAPE.digits | SHAPE.alnum)) === 0) continue;
    if (!english && leads(document, token, LEADS)) atNumber(document, token);
    if (scan.taken[token] === 0 && (scan.shape[token]! & SHAPE.alnum) !== 0) atLettered(document, token);
    if (!english && scan.taken[token] === 0 && leads(document, token, COURT_WORDS)) atCourt(document, token);
  }
}

/** Behind these a journey or a stay is named by a code that may have no figure: "PNR HJKLPQ". */
const BOOKING_WORDS = new WordSet(
  'pnr locator localizador buchungscode buchungsnummer boekingscode boekingsnummer bokningskod bokningsnummer bookingkode bestillingskode booking reservation',
);
const BOOKING = wakeBit([BOOKING_WORDS]);
/** Between the word and the code. */
const BOOKED =
  /(?<!\p{L})(?:pnr|localizador|(?:record |booking )?locator|(?:buchungs|boekings|boknings|booking|bestillings)-?(?:code|kode?|nummer)|(?:booking|reservation) (?:code|ref(?:erence)?))(?:[ -](?:no|nr|code|kodu?|number|is|ist|es|é|är))?\.?(?: ?[:=#])? $/iu;
const NO_WORD = W.english | W.word | W.function | W.dictionary | W.medical | W.country | W.region | W.city;

export function findBookings(document: Document): void {
  const { scan, text } = document;
  if ((scan.woken & BOOKING) === 0) return;
  for (const token of scan.capitals) {
    if (scan.shape[token] !== SHAPE.upper || scan.taken[token] === 1) continue;
    const start = scan.start[token]!;
    const width = scan.end[token]! - start;
    if (width < FEWEST_SIGNS || width > MOST_LETTERS || (scan.value[token]! & NO_WORD) !== 0) continue;
    document.spend(0.5);
    if (BOOKED.test(text.slice(Math.max(0, start - BEFORE), start)))
      document.take(token, token, 'OTHER_ID', 'labelled-form');
  }
}

/** Whether one of the words stands within three tokens before. */
function leads({ scan }: Document, token: number, words: WordSet): boolean {
  for (let back = token - 1; back >= Math.max(0, token - 4); back -= 1)
    if (words.has(scan.hash[back]!)) return true;
  return false;
}

/** "Nr identyfikacyjny dziecka: MZ-20-4418": a number of something, in letters and digits or with a colon before. */
const OF_WHAT =
  '(?!(?:tel|kom|fax|faks|infolini|alarm|bezpł|ratunk|kont|rachun|pesel|nip|regon|iban|pozwole|norm|ean|lot|seri|parti|kat|art|móvil|gratu|urgenc|emerg|cuenta|sanit|vert|portable|compte|amm|cip|cas|nct|eudra|siret|siren)\\p{L}*)\\p{L}[\\p{L}.]*';
const NUMBER_OF: Readonly<Record<string, RegExp>> = {
  pl: numberOf('nr|numer|nr\\.'),
  es: numberOf('n[º°]\\.?|n[úu]m\\.?|número'),
  fr: numberOf('n[º°]|num\\.?|numéro'),
};

function numberOf(words: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${words})(?: (?:de |du |d['’]|del? )?${OF_WHAT}){1,3}(?: ?: ?| )(?<letters>[A-Z]{1,5}[-/. ]?(?:\\d{1,4}[-/.])?)?$`,
    'iu',
  );
}

function atNumber(document: Document, token: number): void {
  const { scan, text } = document;
  const start = scan.start[token]!;
  document.spend(1);
  const code = CODE.exec(text.slice(start, start + BEHIND))?.[0];
  if (code === undefined || /\d/.test(text.charAt(start - 1)) || code.replace(/\D/g, '').length < 3) return;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const council = COUNCILS.exec(before);
  const label = council ?? LABELS[document.language]?.exec(before) ?? numbered(document, before, code);
  if (label === null) return;
  const letters = label.groups!.letters ?? '';
  if (
    letters !== letters.toUpperCase() ||
    (letters === '' && PRESSURE.test(code) && !(SURE.test(label[0]) && SHORT_YEAR.test(code)))
  )
    return;
  if (/^\d{4}$/.test(code) && letters === '' && (/^(?:19|20)/.test(code) || !SURE.test(label[0]))) return;
  // "registro 1.200", "Wynik 250 000": an amount, unless the word before has nothing but numbers behind it.
  if (council === null && letters === '' && THOUSANDS.test(code) && !SURE.test(label[0])) return;
  const state =
    council === null ? '' : (STATE.exec(text.slice(start + code.length, start + code.length + 5))?.[0] ?? '');
  document.cover(start - letters.length, start + code.length + state.length, 'OTHER_ID', 'labelled-form');
}

/** The number of whatever it is, where it is written as codes are: with letters or marks in it. */
function numbered({ language }: Document, before: string, code: string): RegExpExecArray | null {
  const label = NUMBER_OF[language]?.exec(before) ?? null;
  if (label === null) return null;
  const marked = /[-/]|\d{6}/.test(code) || label.groups!.letters !== undefined;
  return marked && code.replace(/\D/g, '').length > 3 ? label : null;
}

/** Codes of diseases, drugs, genes and procedures have a word for it before them. */
const CLASSIFIED =
  '(?!(?:na|dla|para|pour|con|avec|per|vac\\p{L}+|szczepi\\p{L}+|leku|fárma\\p{L}+|m[ée]dicament\\p{L}*|hex|coul\\p{L}+|kolor\\p{L}*|badani\\p{L}|pcr|mut\\p{L}+|vari\\p{L}+|wariant\\p{L}*|produ\\p{L}+|marker\\p{L}*|sars|genu|atc|cie|cim|icd|mkch?|cid|cif|icpc|ccam|ngap|nabm|lpp|aic|cip|cups|ean|gen|gène|genétic|génétique|nacional|drg|ghm|jgp|snomed|loinc|hla|cas)(?!\\p{L}))';

/**
 * Behind these comes a code of capitals and figures, however many words say what it is for: "code d'accès au laboratoire : XK7T2P".
 */
const CODE_FOR: Readonly<Record<string, RegExp>> = {
  // Of one word alone only what nothing else is booked by.
  en: /(?<![\p{L}\d])(?:pnr|(?:record )?locator|booking|reservation|confirmation|(?:booking|reservation|confirmation|itinerary|e-?ticket|check-?in|flight|hotel|order|voucher|tracking|login|log-in|access|activation|invitation|invite|portal|pairing|sharing|referral|redemption) (?:ref(?:erence)?|code|number|no|id|pnr))(?: (?:is|was|number|code|no|ref|id|for (?:the |your |my )?\p{L}+|your|my)){0,3}\.? ?[:=#]? ?(?<letters>(?:[A-Z\d]{2,6}-)?)$/iu,
  de: codeFor('pnr|buchung(?:snummer|scode)?|reservierung(?:snummer)?'),
  nl: codeFor('pnr|boeking(?:snummer|scode)?|reservering(?:snummer)?'),
  sv: codeFor('pnr|bokning(?:snummer|skod)?'),
  da: codeFor('pnr|booking(?:nummer)?|bestilling'),
  no: codeFor('pnr|booking(?:nummer)?|bestilling'),
  tr: codeFor('pnr(?: kodu)?|rezervasyon(?: kodu)?'),
  ru: codeFor('pnr|бронь|брони|бронирования|код брони'),
  pl: codeFor(
    'kod(?:u|em|zie|y)?|hasł\\p{L}+|identyfikator\\p{L}*|rezerwacj\\p{L}+|skierowani\\p{L}+|zgłoszeni\\p{L}+',
  ),
  es: codeFor(
    'c[óo]digos?|clave|localizador|contraseña|identificador|referencia|volante|cita|reserva|reservaci[óo]n|pnr',
  ),
  fr: codeFor('codes?|clé|mot de passe|identifiant|référence|réf\\.|convocation|réservation|pnr'),
  pt: codeFor('c[óo]digos?|senha|chave|localizador|protocolo|guia|reserva|pnr'),
  it: codeFor('codic[ei]|chiave|identificativo|prenotazione|impegnativa|pnr'),
};

function codeFor(words: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${words})(?: ${CLASSIFIED}(?:\\p{L}{1,2}['’])?\\p{L}+\\.?){0,5} ?[:=]? (?<letters>(?:[A-Z\\d]{2,6}-)?)$`,
    'iu',
  );
}

const LETTERED = /^[A-Z\d]{2,12}(?:-[A-Z\d]{2,6})?(?![\p{L}\d%]|[.,/]\d)/u;
const OF_DRUG = /^[A-Z]\d\d[A-Z]{2}\d\d$/;
/** Changes between letters and figures; codes of diseases, units and genes have fewer. */
const CHANGES = /(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=\d)/g;
const FEWEST_SIGNS = 5;
const MOST_LETTERS = 8;

function atLettered(document: Document, token: number): void {
  const { scan, text, language } = document;
  const label = CODE_FOR[language];
  const start = scan.start[token]!;
  if (label === undefined) return;
  document.spend(1);
  const code = LETTERED.exec(text.slice(start, start + BEHIND))?.[0];
  if (code === undefined) return;
  const letters = label.exec(text.slice(Math.max(0, start - BEFORE), start))?.groups?.letters;
  if (letters === undefined || letters !== letters.toUpperCase()) return;
  const whole = letters + code;
  const signs = whole.replace('-', '');
  if (signs.length < FEWEST_SIGNS || OF_DRUG.test(signs) || (signs.match(CHANGES)?.length ?? 0) < 2) return;
  document.cover(start - letters.length, start + code.length, 'OTHER_ID', 'labelled-form');
}

function atCourt(document: Document, token: number): void {
  const { scan, text } = document;
  const from = Math.max(0, scan.start[token]! - BEFORE);
  document.spend(1);
  const match = COURT.exec(text.slice(from, scan.end[token]! + BEHIND));
  const it = match?.groups?.it;
  if (it === undefined) return;
  const start = from + match!.index + match![0].length - it.length;
  if (scan.start[token]! >= start && scan.start[token]! < start + it.length)
    document.cover(start, start + it.length, 'OTHER_ID', 'labelled-form');
}
