import { hashWord } from '../../../characters.ts';
import { isLargePlace } from '../../../cues/large.ts';
import { type Document, GAP, isShouting } from '../../../document.ts';
import { CAPITAL, SHAPE } from '../../../scan.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { WordSet } from '../../../word-set.ts';
import { isEponym, isMedicalName } from '../../names/eponyms.ts';
import { isMedicalForm } from '../../names/evidence.ts';
import { CLINICAL, NAME_FORM, NAMES, NOBODY, PERSON_BEFORE, PERSON_VERBS, WORDLY } from './lists.ts';

/** Names of Indonesian in capitals, in small letters and in sentences about somebody. */
export function findIndonesian(document: Document): void {
  findIndonesianNames(document);
  findSmallIndonesianNames(document);
  findIndonesianFrames(document);
}

/**
 * Names of Indonesia without a title. Nouns have no capitals there, but diseases, drugs and tests often get one, so that a
 * capital counts with a listed name, the shape of a name, or a sentence that only people stand in.
 */
function findIndonesianNames(document: Document): void {
  if ((document.language !== 'id' && document.language !== 'ms') || isShouting(document.scan)) return;
  const { scan } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] !== 0 || scan.shape[token] !== SHAPE.title) continue;
    if (scan.end[token]! - scan.start[token]! < SHORTEST) continue;
    document.spend(1);
    if (!isSomebody(document, token)) continue;
    const last = lastOf(document, token);
    let first = token;
    while (first > 0 && document.gap(first - 1) === GAP.space && isNoble(document, first - 1)) first -= 1;
    if (last > token && isEponym(document, token, last)) continue;
    document.take(first, last, 'NAME', 'name-indonesian');
  }
}

const SHORTEST = 3;
const LONGEST = 4;

function isBarred(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  return (
    NOBODY.has(scan.hash[token]!) ||
    (value & (W.medical | W.country)) !== 0 ||
    isMedicalName(scan.hash[token]!) ||
    document.is(token, 'hospital')
  );
}

function isSomebody(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (isBarred(document, token)) return false;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  const word = document.word(token);
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 40);
  const inside =
    token > 0 && document.gap(token - 1) === GAP.space && (scan.shape[token - 1]! & SHAPE.lower) !== 0;
  const opens = /(?:^|[.!?:;\n"“(] ?)$/u.test(before);
  if (AFTER_PLACE.test(before) || NOT_NAME_AFTER.test(after)) return false;
  const value = scan.value[token]!;
  const named = PERSON_BEFORE.test(before);
  const acts = after.startsWith(' ') && PERSON_VERBS.test(after.slice(1));
  const ordinary = (value & (W.word | W.function | W.english)) !== 0;
  if (NAMES.has(scan.hash[token]!))
    return !ordinary || inside || acts || named || (value & (W.sureFirst | W.sureLast)) !== 0;
  if (WORDLY.has(scan.hash[token]!)) return (inside && !CAPITAL_NEXT.test(after)) || (opens && acts);
  if ((value & (W.city | W.region)) !== 0 || ordinary)
    return (value & W.first) !== 0 && inside && (acts || WITH.test(before));
  if (NAME_FORM.test(word)) return inside || opens || acts || named;
  if (CLINICAL.test(word) || isMedicalForm(word) || word.length < 4) return inside && acts && named;
  const does = acts && !WEAK.test(after);
  return (does && (inside || (opens && !DERIVED.test(word)))) || (named && inside);
}

/** "futsal sama Bima": people do it together. */
const WITH =
  /(?<!\p{L})(?:main|futsal|jalan|pergi|tinggal|kerja|makan|datang|berobat|nonton|sekolah|ngobrol|bareng|berdua) (?:sama|bareng|ama|dengan|dgn) $/u;

/** What medicines and illnesses do as well. */
const WEAK =
  /^ (?:(?:juga|masih|sudah|udah|belum|tidak|nggak|gak|ga|baru|bisa|mulai|harus|tetap|lagi|sering|selalu|pernah) ){0,2}(?:kena|terkena|dapat|boleh|kumat|kambuh|sembuh|sakit|stop|berhenti|suntik|kontrol|pakai|memakai|gatal|kuning|beli|cari|punya|main|jalan|berjalan|susah|sulit|dibawa|diberi|dikasih|disuntik|vaksin|imunisasi|membawa|diambil|mengambil|datang|pergi|tinggal)(?![\p{L}])/u;

/** Words made of others, which open sentences. */
const DERIVED =
  /(?:nya|ku|mu|kan|lah|kah|pun|an|i)$|^(?:[Mm]e[mnl]|[Mm]er|[Bb]er|[Tt]er|[Dd]i|[Kk]e|[Pp]e[mnr]|[Ss]e|[Nn]g|[Nn]y|[Bb]ab|[Gg]ak|[Cc]u)/u;

/** A place, an institution or a dose, not a person. */
const AFTER_PLACE =
  /(?:^|[^\p{L}])(?:di|Di|daerah|kota|desa|kampung|pulau|kabupaten|kecamatan|kelurahan|jalan|jl\.?|Jl\.?|gang|RSU?D?|RSIA|RS|klinik|Klinik|apotek|Apotek|puskesmas|Puskesmas|rumah sakit|universitas|bank|toko|merek|merk|obat|obatnya|Obatnya|Obat|obat-obatan|resepnya|diresepkan|pakai|konsumsi|mengonsumsi|minumnya|suntik|antibiotik|vitamin|suplemen|salepnya|minum|susu|sirup|tablet|salep|vaksin|sindrom|Sindrom|penyakit|Penyakit|virus|bakteri|gejala|skala|skor|metode|tes|uji|teori|senam|suku|bahasa|orang|keturunan|agama|surat|ayat|PT|CV|UD|SD|SMP|SMA|SMK|TK|dokter|Grup|grup|aplikasi|minuman|kopi|teh|jamu|merokok|rokok|sabun|pasta) $/u;
const NOT_NAME_AFTER =
  /^(?:\d|[-–/]\d| (?:boleh|bisa|aman|harus|perlu|jangan|sebaiknya) (?:\p{L}+ )?(?:diminum|dikonsumsi|dipakai|dihentikan|distop|dioles|dicampur|dibarengin|diganti)| (?:satu|dua|tiga|empat|lima|se)? ?kali(?!\p{L})| ?\(?\d+(?:[.,]\d+)? ?(?:mg|ml|mcg|g|gram|IU|tablet|kali)| \d{2,4}(?! ?(?:tahun|thn|th|bulan|bln|hari|kg|cm)|[\d.:/-])|[ -](?:itu|ini|adalah|merupakan|berarti|disebabkan|ialah)(?![\p{L}]))/u;
const CAPITAL_NEXT = /^ \p{Lu}/u;

/** Takes along the capitals behind that can be names. */
function lastOf(document: Document, token: number): number {
  const { scan } = document;
  let last = token;
  while (last - token < LONGEST && last + 1 < scan.count && document.gap(last) === GAP.space) {
    const next = last + 1;
    if (scan.taken[next] !== 0 || scan.shape[next] !== SHAPE.title || isBarred(document, next)) break;
    const word = document.word(next);
    const listed = NAMES.has(scan.hash[next]!) || WORDLY.has(scan.hash[next]!);
    const value = scan.value[next]!;
    if (
      !listed &&
      (value & (W.first | W.last)) === 0 &&
      ((value & (W.word | W.function | W.city)) !== 0 || CLINICAL.test(word))
    )
      break;
    last = next;
  }
  return last;
}

const TITLED =
  /(?<![\p{L}])(?:teh|teteh|mbak|mba|mas|kang|ceu|ceuceu|aa|kak|bang|abang|pakde|bude|budhe|mbah|kakek|nenek|eyang|simbah|om|tante|bu|pak|ibu|bapak|dik|dek|adek|adik|uni|uda|si|nek|kek|cik|koh|ko|ci|opa|oma|lik|paklik|bulik|bidan|suster|ustadz|ustad|cucu|keponakan|ponakan|anakku|suamiku|istriku|suami|istri|anak|bayi|mertua|menantu|paman|bibi|mama|papa|mami|papi|bunda|wak|uwak|ce|cece|koko|pacar|teman|temen|adikku|kakakku|ibuku|bapakku|nenekku|cucuku|temanku|mertuaku|sepupu|perawat|papanya|mamanya|ayahnya|ibunya|suaminya|istrinya|anaknya|adiknya|kakaknya|neneknya|tetangga) (?<it>\p{Ll}{3,})(?![\p{L}])/dgu;

/** "kata teh nining", "kakek atmo": small letters behind a title. */
function findSmallIndonesianNames(document: Document): void {
  if (document.language !== 'id' && document.language !== 'ms') return;
  for (const match of document.text.matchAll(TITLED)) {
    document.spend(1);
    const [start, end] = match.indices!.groups!.it!;
    const token = document.tokenAt(start);
    const { scan } = document;
    if (token >= scan.count || scan.taken[token] !== 0) continue;
    const hash = hashWord(match.groups!.it!);
    if (!NAMES.has(hash) && !NAME_FORM.test(match.groups!.it!)) continue;
    if (NOBODY.has(hash) || (scan.value[token]! & (W.function | W.medical)) !== 0) continue;
    document.cover(start, end, 'NAME', 'name-indonesian');
  }
}

/** "I Gusti Made", "La Ode": of Bali and Buton. */
function isNoble({ scan }: Document, token: number): boolean {
  return scan.taken[token] === 0 && NOBLE.has(scan.hash[token]!) && (scan.shape[token]! & CAPITAL) !== 0;
}
const NOBLE = new WordSet(
  'i ni ida la wa anak agung gusti ngurah desak cokorda dewa ayu bagus wayan putu gede made kadek nengah nyoman komang ketut luh iluh',
);

const INITIALS = /(?<![\p{L}])(?:An|Tn|Ny|By|Nn|Sdri?)\. ?(?<it>\p{Lu}\.(?: ?\p{Lu}\.)?)(?![\p{L}])/dgu;
/** Of Bali: the order of birth, alone or before a name of one's own ("Luh De", "Made Sukasih"). */
const BALINESE =
  /(?<![\p{L}-])(?<it>(?:(?:I|Ni|Ida|Gusti|Anak Agung|Dewa|Desak) ){0,2}(?:(?:Wayan|Kadek|Nengah|Nyoman|Komang|Ketut|Iluh)(?: \p{Lu}\p{Ll}+){0,2}|(?<=(?:[Dd]okter|[Dd]r\.?|[Pp]ak|[Bb]u|[Bb]li|[Mm]bok|[Ii]bu|[Kk]akak|[Ii]par|[Bb]idan|[Ss]uster|[Pp]erawat|[Ss]i) )(?:Putu|Gede|Made|Luh)|(?:Putu|Gede|Made|Luh) (?:(?:De|Tu|Yan|Mang) ?)?(?:\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?))(?<! )(?![\p{L}])/dgu;
/** "rs mitra sehat", in small letters: words that such houses are called by. */
const SMALL_BODY =
  /(?<![\p{L}])(?<it>(?:rs|rsu|rsia|klinik|apotek|apotik|puskesmas|bidan praktek) (?:mitra|medika|husada|waluyo|sentosa|permata|siloam|hermina|mayapada|panti|rahayu|asih|mulia|kurnia|graha|citra|bhakti|bakti|santa|santo|advent|pku|sari|karya|harapan|bunda|kasih|budi|sumber|prima|sinar|bina|insan|amanah|annisa|azra|awal|eka|mekar|melati|anugerah|restu|dharma|cahaya)(?: (?:sehat|medika|husada|waluyo|sentosa|keluarga|bunda|ibu|kita|mulia|asih|kasih|sejahtera|bangsa|insani|waras|rapih|nugroho|rahayu|medical|farma|utama|bersama|jaya|abadi|kartini|elisabeth|yusup|borromeus|muhammadiyah|bros|bros)){0,2})(?![\p{L}])/dgu;
const MOVES =
  /(?<![\p{L}])(?:(?:[Rr]ujuk(?:an|kan)?|[Dd]irujuk|[Pp]indah(?:an)?|[Mm]udik|[Mm]erantau|[Bb]erangkat|[Dd]inas|[Bb]ertugas|[Tt]ugas|[Dd]ibawa|[Tt]erbang|[Ll]iburan|[Pp]ulang|[Bb]eli|[Aa]sal|[Kk]apal|[Bb]us|[Tt]ravel|[Mm]ondok|[Kk]uliah|[Kk]erja|[Tt]inggal|[Bb]erobat|[Kk]emarin|[Ss]ekarang) (?:ke|dari|di)|[Kk]ami di|[Ss]aya di|[Ww]arga|[Kk]ampung|[Dd]esa|[Kk]ecamatan|[Kk]abupaten|[Kk]ab\.|[Kk]ec\.) (?<it>\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?)(?![\p{L}])/dgu;

/** Initials behind a title, and towns that no list knows where somebody goes or comes from. */
function findIndonesianFrames(document: Document): void {
  if (document.language !== 'id' && document.language !== 'ms') return;
  const { scan, text } = document;
  for (const [form, type] of [
    [INITIALS, 'NAME'],
    [BALINESE, 'NAME'],
    [SMALL_BODY, 'ORGANISATION'],
    [MOVES, 'PLACE'],
  ] as const)
    for (const match of text.matchAll(form)) {
      document.spend(1);
      const [start, end] = match.indices!.groups!.it!;
      const token = document.tokenAt(start);
      if (token >= scan.count || scan.taken[token] !== 0) continue;
      if (type === 'PLACE' && (isBarred(document, token) || isWordly(document, token))) continue;
      if (isLargePlace(text.slice(start, end))) continue;
      document.cover(start, end, type, 'name-indonesian');
    }
}

function isWordly({ scan }: Document, token: number): boolean {
  return (
    (scan.value[token]! & W.function) !== 0 ||
    ((scan.value[token]! & (W.word | W.english)) !== 0 && (scan.value[token]! & W.city) === 0)
  );
}

/** A word of Indonesian that opens sentences and is nobody. */
export function isIndonesianWord(document: Document, token: number): boolean {
  return (
    (document.language === 'id' || document.language === 'ms') &&
    (NOBODY.has(document.scan.hash[token]!) ||
      (document.word(token).length > 8 &&
        CLINICAL.test(document.word(token)) &&
        !NAMES.has(document.scan.hash[token]!)))
  );
}
