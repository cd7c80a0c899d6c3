import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import type { Examples } from '../examples.ts';
import { labelOf } from './labels.ts';
import { findRentalPlates, isVehicle, isVehicleNear, PLATES_OF } from './plates.ts';

/**
 * Codes of capitals and digits that belong to something somebody has: a card, a pass, a membership, a prescription, an order, an
 * aid, a device or its sensor, in the languages of the part. The thing stands right before, at most with a word for "number",
 * "code" or "is" between: beside it a code needs no more than four digits. Plates stand near a vehicle, or are yours and mine.
 */
const ID = 'owned-code';
/** Beginnings of words. */
const THINGS =
  'pendant(?: alarm)?|personal alarm|lifeline|hausnotruf|téléalarme|teleasistencia|telesoccorso|persoonsalarm|personenalarm|trygghetslarm|trygghetsalarm|przycisk|braslet|rozrusznik|holter|employee|staff|student|roll|badge|booking|reservation|membership|hospital (?:card|no|number|id)|clinic (?:card|no|number)|pacemaker (?:card|pass\\p{L}*|id)|implant (?:card|pass)|device (?:card|pass)|(?:repeat )?prescription|sensor|transmitter|hearing aids?|registered as (?:an )?aid|aid|walker|wheelchair|(?:insulin )?pump|order|ticket|voucher|locker|certificate|policy|insurance|library card|loyalty card|gym|season ticket|licen[cs]e|case (?:file|worker file)|file|serial|' +
  'buchung|reservierung|mitglied|klinik|(?:\\p{L}+)?(?:pass|ausweis|karte)|(?:folge|dauer|e-)?rezept|sensor|hilfsmittel|rollator|rollstuhl|hörgerät|pumpe|bestell|auftrag|police|versicherungs|aktenzeichen|vorgang|bescheid|abo|serie|' +
  'réservation|adhésion|adhérent|carte|carnet|ordonnance|capteur|aide technique|comme aide|déambulateur|fauteuil|appareil|pompe|commande|police|assurance|dossier|abonnement|licence|hôpital|série|matricule|référence|' +
  'reserva|socio|soci[oa]s?|tarjeta|carné|carnet|receta|marcapasos|sensor|código|ayuda|andador|silla|audífono|bomba|pedido|póliza|seguro|expediente|abono|licencia|hospital|serie|historia|' +
  'sócio|cartão|carteira|carteirinha|receita|marca-passo|auxílio|andador|cadeira|aparelho|bomba|apólice|seguro|processo|protocolo|guia|série|' +
  'prenotazione|tessera|tesserino|ricetta|impegnativa|sensore|codice|ausilio|deambulatore|carrozzina|apparecchio|microinfusore|ordine|polizza|assicurazione|pratica|abbonamento|ospedale|serie|matricola|' +
  'boeking|reservering|lidmaatschap|(?:\\p{L}+)?pas|kaart|(?:herhaal)?recept|sensor|hulpmiddel|rollator|rolstoel|hoorapparaat|pomp|bestelling|polis|verzekering|dossier|abonnement|ziekenhuis|serie|' +
  'rezerwacj|karnet|członk|kart[aęy]|legitymacj|e-?recept|recept|sensor|kod|pomoc|balkonik|wóz|aparat|pomp|zamówieni|polis|ubezpieczeni|spraw|abonament|seryjn|' +
  'bokning|medlem|kort|pacemakerkort|recept|sensor|hjälpmedel|rollator|rullstol|hörapparat|pump|beställning|försäkring|ärende|certifikat|booking|bestilling|resept|høreapparat|hjelpemiddel|hjælpemiddel|forsikring|sag|sak|serie|' +
  'varaus|jäsen|kortti|resepti|anturi|tilaus|vakuutus|rezervac|členstv|průkaz|preukaz|recept|senzor|objednávk|pojištění|poistk|foglalás|tagság|kártya|szenzor|rendelés|biztosítás|rezervare|abonament|card|rețetă|senzor|comandă|asigurare|' +
  'rezervasyon|üyelik|kart|reçete|sensör|cihaz|sipariş|poliçe|sigorta|dosya|seri|' +
  'брон|членств|абонемент|карт|паспорт|рецепт|сенсор|датчик|код|ходунк|аппарат|помп|заказ|полис|страхов|дел[оау]|серийн|бронюв|картк|датчик|замовленн|поліс|справ|' +
  'κράτηση|συνδρομή|κάρτα|συνταγή|αισθητήρα|παραγγελία|ασφάλεια|' +
  'booking|keanggotaan|anggota|kartu|resep|sensor|alat bantu|pesanan|polis|asuransi|seri|đặt chỗ|thẻ|đơn thuốc|cảm biến|đơn hàng|bảo hiểm|' +
  'حجز|الحجز|عضوية|العضوية|كارت|بطاقة|روشتة|وصفة|السنسور|المستشعر|جهاز|سيريال|طلب|وثيقة|بوليصة|التأمين|رزرو|عضویت|کارت|نسخه|سنسور|سفارش|بیمه|הזמנה|מנוי|כרטיס|מרשם|חיישן|מכשיר|פוליסה|ביטוח|' +
  'बुकिंग|सदस्यता|कार्ड|पर्चा|सेंसर|मशीन|ऑर्डर|पॉलिसी|बीमा|सीरियल|बीमा|বুকিং|সদস্য|কার্ড|প্রেসক্রিপশন|সেন্সর|অর্ডার|পলিসি|การจอง|สมาชิก|บัตร|ใบสั่งยา|เซ็นเซอร์|ออเดอร์|กรมธรรม์|' +
  '预约|会员|卡|处方|传感器|编码|订单|保单|序列|助听器|予約|会員|診察券|手帳|処方箋|センサー|コード|証券|注文|補聴器|製造|예약|회원|카드|처방전|센서|코드|증권|주문|보청기|일련';
const LINK =
  '(?:[ ,]{1,2}(?:card|code|number|numbers|no|nr|id|num|ref|is|was|the|serial|n[º°]|n|code|nummer|ist|der|numéro|est|du|capteur|série|número|es|del|de|do|da|sensor|é|numero|codice|è|del|serie|seri|is|sensor|numer|to|nr|kod|sensora|seryjny|är|er|on|číslo|szám|număr|numara|no|kodu|numarası|номер|серийный|сенсора|код|nomor|sensor|số|mã|رقم|هو|كود|نمبر|شماره|מספר|नंबर|कोड|संख्या|सीरियल|নম্বর|号|号是|是|の番号|番号|は|번호|는|은|코드는)[.:]?|号码?是?|编码是?|の(?:番号|コード)は?|番号は?|コードは|는|번호는?|은|[:,]){0,4}';
/** The thing, and what links it to its code. */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${THINGS})[\\p{L}\\p{M}'’]{0,14}(?: [\\p{L}\\p{M}'’]{2,18}){0,2}${LINK}(?: ?\\([^)\\n]{2,24}\\):?)?[ :("„“]{0,3}$`,
  'iu',
);
/** In scripts without spaces the thing may stand behind anything. */
const UNSPACED =
  /(?:预约|会员|卡|处方|传感器|编码|订单|保单|序列|予約|会員|診察券|手帳|処方箋|センサー|コード|証券|注文|製造)(?:号码?|编码|番号|の番号|のコード)?(?:是|は|[:：])? ?$/u;
const FORM =
  /[A-Z\d]{1,9}(?:(?:[-/.]|(?<=[A-Z]) (?=[A-Z]{0,3}\d)|(?<=\d) (?=\d{3,}|[A-Z]{1,3}(?![\p{L}\d]))|(?<=\d \d{4}) (?=\d\d(?![\p{L}\d]| [a-zµ])))[A-Z\d]{1,10}){0,5}(?![\p{L}\p{M}\d%]|[.,/]\d| [A-Z]{0,3}\d+[A-Z]| ?(?:mg|ml|mcg|µg|kg|mmol|IE|IU|UI)(?!\p{L}))/uy;
/** "MK-0677", "NCT01234567", "N02BE01": drugs, trials, standards and classes have a public one. */
const PUBLIC =
  /^(?:NCT|ISRCTN|PMID|ISO|DIN|EN|CAS|DOI|CD|HLA|COVID|SARS|ICD-?1[01]|DSM|CYP|BRCA|ATC|TUSS|CBHPM|CUPS|LOINC|SNOMED|CPT|EAN|PZN|CIP|CNP)(?![A-Z])|^[A-V]\d{2}[A-Z]{2}\d{2}$|^(?:MK|PF|LY|AZD|BMS|GSK|RO|BAY|ABT|SB|JNJ|TAK|VX|BI|ABBV|SAR|NN|NNC|AMG|REGN|ONO|CP|GW|RAD|GS|ALN|SRT)-?\d{3,}$/;
/** "PDM 2021" */
const OF_YEAR = /^[A-Z]+ (?:19|20)\d\d$/;
/** "FG-318-KN": of France and Italy, without their letters that look like others. */
const SURE_PLATE = /^[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}$/;
/** The same with spaces, and with the district before a hyphen, in the language of the country. */
const SURE_OF: Readonly<Record<string, RegExp>> = {
  it: /^[A-HJ-NP-TV-Z]{2} \d{3} ?[A-HJ-NP-TV-Z]{2}$/,
  fr: /^[A-HJ-NP-TV-Z]{2} \d{3} [A-HJ-NP-TV-Z]{2}$/,
  de: /^(?!HLA|ICD)[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{3,4}[EH]?$/,
};
/** "1890 U/L": the letters are a unit. */
const MEASURED = /\d ?(?:[mµ]?(?:I?U|UI|IE|E|KAT|MOL|G))\/(?:[MD]?L|H|D)$/i;
const SHORTEST_ALONE = 5;
const FEWEST_DIGITS = 4;
const WINDOW = 56;
const LONGEST = 26;

/** Whose it is, before a plate. */
const OWNED =
  /(?<!\p{L})(?:(?:my|your|his|her|our|their|dein|mein|sein|ihr|unser|mit dem|ta|ma|sa|votre|notre|tu|mi|su|seu|meu|teu|sua|la tua|la mia|la sua|il tuo|je|jouw|mijn|zijn|haar|met de|in de|twoj[ea]|moj[ea]|jego|din|min|hans|hennes)(?: \p{L}+)?) $/iu;

export function findOwnedCodes(document: Document): void {
  const { scan } = document;
  findRentalPlates(document);
  let read = -1;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || scan.start[token]! < read) continue;
    if (!besideCapital(document, token)) continue;
    read = Math.max(read, atNumber(document, token));
  }
}

/** Whether capitals stand in the number or right beside it. */
function besideCapital({ scan }: Document, token: number): boolean {
  const { shape, start, end } = scan;
  // "B12", "T4" alone
  if ((shape[token]! & SHAPE.alnum) !== 0 && end[token]! - start[token]! >= SHORTEST_ALONE) return true;
  if (
    token > 0 &&
    (shape[token - 1]! & (SHAPE.upper | SHAPE.alnum)) !== 0 &&
    start[token]! - end[token - 1]! <= 1
  )
    return true;
  return (
    token + 1 < scan.count &&
    (shape[token + 1]! & (SHAPE.upper | SHAPE.alnum)) !== 0 &&
    start[token + 1]! - end[token]! <= 1
  );
}

function atNumber(document: Document, token: number): number {
  const { scan, text } = document;
  let first = token;
  while (first > 0 && joins(document, first - 1)) first -= 1;
  const start = scan.start[first]!;
  document.spend(0.5);
  FORM.lastIndex = start;
  const code = FORM.exec(text)?.[0] ?? '';
  const end = start + code.length;
  if (code.length > LONGEST || end < scan.end[token]! || !/[A-Z]/.test(code)) return -1;
  for (let at = first; at < scan.count && scan.start[at]! < end; at += 1) if (scan.taken[at] === 1) return -1;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  document.spend(1.5);
  if (
    isPlateOf(document, first, code) &&
    (SURE_PLATE.test(code) ||
      SURE_OF[document.language]?.test(code) === true ||
      isVehicleNear(document, first, token) ||
      (isOwnedForm(document, code) && OWNED.test(before)))
  ) {
    document.cover(start, end, 'VEHICLE', ID);
    return end;
  }
  if (code.replace(/\D/g, '').length < FEWEST_DIGITS || PUBLIC.test(code) || OF_YEAR.test(code)) return -1;
  if (MEASURED.test(code)) return -1;
  if (!BEFORE.test(before) && !UNSPACED.test(before)) return -1;
  document.cover(start, end, 'OTHER_ID', ID);
  return end;
}

/** "SLC6A19": genes are written like plates of Brazil. */
const isOwnedForm = ({ language }: Document, code: string): boolean => language === 'pt' || /[ -]/.test(code);

/** "MRI 2019", "BMW 320": an abbreviation and a year, a make and its model. */
function isPlateOf(document: Document, first: number, code: string): boolean {
  const { scan } = document;
  if (!PLATES_OF.test(code) || OF_YEAR.test(code) || /^(?:CD|CK|IL)\d/.test(code)) return false;
  // "CRP 210" beside a car.
  const measured = (scan.value[first]! & W.medical) !== 0 || labelOf(document, first) === 'READING';
  return !measured && !isVehicle(scan.hash[first]!);
}

/** Capitals or digits right before, with a mark or one space between. */
function joins(document: Document, token: number): boolean {
  const { scan, text } = document;
  const shape = scan.shape[token]!;
  if (
    (shape & (SHAPE.upper | SHAPE.digits | SHAPE.alnum)) === 0 ||
    scan.start[token + 1]! - scan.end[token]! !== 1
  )
    return false;
  const gap = text.charAt(scan.end[token]!);
  if (!'-/. '.includes(gap)) return false;
  if ((shape & SHAPE.upper) !== 0) return scan.end[token]! - scan.start[token]! <= 5;
  return gap !== ' ' && gap !== '.' && (shape & (SHAPE.digits | SHAPE.alnum)) !== 0;
}

export const OWNED_CODE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'owned-code': {
    match: [
      ['Mein Herzschrittmacherpass SM 40-77120 liegt daheim', 'SM 40-77120', 'de-DE'],
      ['herhaalrecept HQ-50217 staat klaar', 'HQ-50217', 'nl-NL'],
      ['el código del sensor es 4KT-0093-MX7', '4KT-0093-MX7', 'es-ES'],
      ['balkonik zarejestrowany jako pomoc ABK-203341', 'ABK-203341', 'pl-PL'],
      ['起搏器卡SM 40-77120', 'SM 40-77120', 'zh-CN'],
      ['Mietwagen: 09 KRV 552', '09 KRV 552', 'de-DE'],
      ['Hyrbil: ขก 7718', 'ขก 7718', 'sv-SE'],
      ['dein KS-QP 2207 steht noch bei mir', 'KS-QP 2207', 'de-DE'],
      ['jag ser din bil QRT 58H på kameran', 'QRT 58H', 'sv-SE'],
    ],
    leave: [
      'He ordered MK-0677 and read about NCT04412345.',
      'The pump gives 0.8 U/h and the sensor lasts 14 days.',
      'Rezept über ASS 100 mg und Vitamin B12 1000 µg.',
      'My MRI 2019 was normal, his CT 2023 was not.',
      'Das Gerät entspricht der Norm EN 14683.',
    ],
  },
};
