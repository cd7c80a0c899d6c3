import { type AddressGrammar, CAP, DIGITS, END, grammar, spelled, WORD } from './grammar.ts';

const TR_STREET =
  '(?:(?i:mahalle(?:si)?|mah|mh|sokağ?[kı]?|sok|sk|caddesi|cadde|cad|cd|bulvarı|bulv|blv|bul|çıkmaz[ıi]?|çkm|çk|apartman[ıi]?|apt|ap|sitesi|sit|siteleri|blokları|konutları|evleri|meydanı|yolu|köyü|mevkii|mezrası|yaylası|plaza|rezidans|iş hanı|han[ıi]|bloğu|küme evler[i]?|evler|çarşısı|pasajı|iş merkezi|kooperatifi|koop|lojmanı|lojmanları|konakları|etap konutları|sanayi sitesi|yerleşkesi)(?:\\.|(?!\\p{L})))';
const TR_SPELLED = spelled(
  'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|onbir|oniki|onüç|ondört|onbeş|onaltı|onyedi|onsekiz|ondokuz',
  'bölü',
);
const TR_NUMBER = `(?:,? ?(?:(?i:no|numara|nu|n)[ .:]{0,3})?(?:\\d{1,4}(?: ?[/-] ?(?:\\d{1,4}|[A-Za-z](?!\\p{L}))){0,2}(?: ?[A-Z](?![\\p{L}]|[.:]? ?\\d))?(?![\\p{L}\\d]|[.,]\\d)|${TR_SPELLED}(?: (?i:bölü|taksim|kesme) ${TR_SPELLED})?)(?: (?i:numara\\p{L}{0,4})(?!\\p{L}))?)`;
const TR_UNIT = [
  `(?i:daire|dai|d|kat|k|blok|blk|no|numara|iç kapı|dış kapı|kapı|giriş|zil)(?: ?(?i:no))?[ .:]{0,3}(?:\\d{1,4}(?:/[A-Z\\d]{1,3})?(?![\\p{L}\\d])|[A-Z](?!\\p{L})|${TR_SPELLED}|(?i:zemin|giriş|çatı)(?!\\p{L}))`,
  `(?:\\d{1,2}\\.?|[A-Z]\\d?|${TR_SPELLED}|(?i:zemin|giriş|bodrum|çatı|birinci|ikinci|üçüncü|dördüncü|beşinci|en üst)) (?i:kat|blok|daire|giriş)(?!\\p{L})`,
  `(?:${CAP} ){1,3}(?i:apartmanı|apt|ap|sitesi|sit|konutları|evleri|blokları|plaza|rezidans|iş hanı)(?:\\.|${END})`,
];
const TURKISH = grammar({
  triggers:
    'mahalle mahallesi mah mh sokak sokağı sok sk cadde caddesi cad cd bulvarı bulv blv çıkmaz çıkmazı çkm çk apartmanı apt ap sitesi sit konutları evleri meydanı yolu köyü mevkii mezrası kat daire blok pk k kutusu arkasındaki yanındaki karşısındaki üstündeki altındaki önündeki arkasında arkası yanı karşısı küme rezidans hanı kapı bölü ikametim ikamet çarşısı pasajı sokakta sokağında caddesinde bulvarında mahallesinde apartmanında sitesinde girişindeki sonundaki başındaki kooperatifi lojmanı lojmanları konakları etap',
  sole: [
    `(?:${CAP}[- ]){1,3}(?i:karayolu|yolu|asfaltı|otoyolu|devlet yolu),? (?:\\d{1,3}\\.? ?(?i:km)|(?i:km|kilometre)[:.]? ?\\d{1,3})`,
    `(?:${CAP} |\\d{1,5}\\.? ?){1,4}${TR_STREET}(?: üzeri)?${TR_NUMBER}`,
    `(?:(?!(?i:ve|ile|bu|bir|her|çok|adresim|adresi|ikametim|ikamet|evim|evimiz|benim|yeni|eski|de|da)${END})${WORD} ){1,3}(?i:mahallesi|mah|sokak|sokağı|sok|caddesi|cadde|cad|bulvarı|çıkmazı|apartmanı|sitesi|evleri)(?:\\.|${END})${TR_NUMBER}`,
    `(?:\\d{3,5}\\.? ?)(?i:sokak|sokağı|sok|sk|cadde|caddesi|cad|cd)(?:\\.|${END})${TR_NUMBER}`,
    `(?:P\\.? ?K\\.?|(?i:posta kutusu)) ?(?:no:? ?)?\\d{1,5}(?!\\d)`,
    `(?:${CAP} |\\d{1,5}\\.? ?){1,3}(?i:sokakta|sokağında|sokağındaki|caddesinde|caddede|bulvarında|mahallesinde|apartmanında|sitesinde)(?: (?:${CAP} ){1,2}${TR_STREET})?${TR_NUMBER}`,
    `(?<=(?i:bizim|bizimki|evimiz|numaramız|adres|adresim|adresimiz|bina|doğrusu) )${TR_SPELLED} (?i:bölü|taksim) ${TR_SPELLED}`,
    `${WORD}n?[ıiuü]n (?:arkas[ıi]|yan[ıi]|karşıs[ıi]|üst[üu]|alt[ıi]|ön[üu]|girişi|sonu|başı)(?:nd[ae]\\p{L}{0,3})?,? (?:${WORD} ){1,3}(?:ev|evi|bina|apartman|daire)(?!\\p{L})`,
    `(?:${CAP} ){1,2}(?:Köyü|Mezrası|Mevkii|Yaylası|Mahallesi),? (?:${CAP} ){0,2}(?:(?i:küme evler[i]?|mevkii|sokak|no)(?:\\.|${END}))?${TR_NUMBER}`,
  ],
  named: [`(?:${CAP} |\\d{1,5}\\.? ?){1,4}${TR_STREET}`],
  unit: TR_UNIT,
  more: [
    `(?:(?i:no|numara)[ .:]{0,3})?\\d{1,4}(?:[/-][\\dA-Za-z]{1,4})?(?![\\p{L}\\d]|[.,]\\d)`,
    `\\d{5}(?!\\d)(?: ${CAP}(?:[ /,-]{1,2}${CAP}){0,2})?`,
    `(?i:zemin|giriş|bodrum|çatı) (?i:kat)(?!\\p{L})`,
    `(?:${CAP} ){0,2}(?i:karşısı|yanı|arkası|üstü|altı)(?!\\p{L})`,
  ],
});

const ID_STREET =
  '(?:(?i:jalan|jln|jl|gang|gg|lorong|lr|lrg|raya|jlan|jaln|komplek|kompleks|komp|kompl|perumahan|perum|prm|perumnas|griya|puri|graha|taman|villa|vila|cluster|klaster|apartemen|apartement|apart|rusun|rusunawa|rumah susun|ruko|gedung|gd|kampung|kampong|kp|dusun|dsn|dukuh|dk|lingkungan|link|banjar|br|jorong|asrama|kos|kost|kosan|kontrakan|bumi|tower|residence|residensi|wisma|pondok|permata|pesona)(?:\\.|(?!\\p{L})))';
const ID_SPELLED = spelled(
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|nol|kosong',
  'dan',
);
const ID_NUMBER = `(?:(?:,? ?|/)(?:(?i:nomor|nomer|no|nmr|nmor|kav|kaveling|kavling|blok|blk|km)[.:]? ?)?(?:(?:[A-Z]{1,3}[ -]?)?${DIGITS}|${ID_SPELLED}|[A-Z]{1,2}-?\\d{1,3}(?:/\\d{1,3})?(?![\\p{L}\\d]))(?: ?(?i:blok|kav)\\.? ?[A-Z\\d]{1,4})?)`;
const ID_SOME =
  '(?:[A-Z]{0,3}[ -]?\\d{1,4}(?: ?[/-] ?[\\dA-Z]{1,3}){0,2}[A-Z]?(?![\\p{L}\\d])|[A-Z]{1,2}(?![\\p{L}\\d])|[IVX]{1,4}(?!\\p{L}))';
const ID_RT = '(?i:rt)[ .:]{0,2}\\d{1,3}[ ,/-]{0,3}(?i:rw)[ .:]{0,2}\\d{1,3}';
const ID_UNIT = [
  ID_RT,
  '(?:No\\.? ?)?\\d{1,4}[A-Z]?(?=, ?(?:Jalan|Jln|Jl|Lorong|Persiaran|Lebuh|Kampung|Taman)(?!\\p{L}))',
  '(?i:lot) \\d{1,5}[A-Z]?(?!\\d)',
  `(?i:rt|rw)[ .:/]{0,2}(?i:rw)?[ .:]{0,2}\\d{1,3}(?: ?/ ?\\d{1,3})?(?!\\d)`,
  `(?i:blok|blk|no|nomor|nomer|kav|kaveling|kavling|lantai|lt|unit|tower|twr|kamar|kmr|rmh|rumah no|km|gang|gg|pintu|kapling|menara|lorong)[.:]? ?(?:${ID_SOME}|${ID_SPELLED})`,
];
const INDONESIAN = grammar({
  // "Kebon Jeruk Dalam 14A"
  compound: /^(?:Dalam|Dlm|Raya|Utara|Selatan|Timur|Barat|Tengah|Indah|Asri|Permai|[IVX]{1,4}|kmr|kamar)$/u,
  triggers:
    'jalan jln jl gang gg lorong komplek kompleks komp perumahan perum perumnas griya graha cluster apartemen rusun rusunawa ruko gedung kampung kp dusun dsn dukuh lingkungan banjar blok lot kav kaveling kavling kapling rt rw tower box kotak tromol asrama kos kost km residence lantai lt unit',
  sole: [
    `${ID_STREET} ?(?:${CAP}|[IVX]{1,5})(?:(?: ?/ ?| )(?:${CAP}|[IVX]{1,5})){0,4}${ID_NUMBER}`,
    `(?i:jalan|jln|jl|gang|gg|perumahan|perum|komplek|kompleks|komp|kampung|kp|dusun|apartemen)(?:\\.|${END}) ?(?:(?!(?i:kaki|dan|di|ke|yang|saya|tidak|terus|selama|sudah|cepat|pelan|pagi|sore|setiap|tiap|keluar|nafas|napas|santai)${END})${WORD} ){1,4}?${ID_NUMBER}`,
    ID_RT,
    `(?i:kost?|kosan|kontrakan|asrama|mess)(?: (?i:pak|bu|ibu|bapak|putri|putra|haji|h\\.))*(?: ${CAP}){0,2},? (?i:kmr|kamar|no|lt|lantai)\\.? ?\\d{1,3}[A-Z]?(?![\\p{L}\\d])`,
    `(?:${CAP} ){1,3}(?:Dalam|Dlm|Raya|Utara|Selatan|Timur|Barat|Tengah|Indah|Asri|Permai|Baru|Lama)(?: [IVX]{1,4})?(?:,? ?(?i:no|nomor)\\.? ?| |/)\\d{1,4}(?:[A-Z]|/\\d{1,3})?(?![\\p{L}\\d]|[.,]\\d| ?(?i:mg|ml|km|kg|tahun|hari|jam|bulan|minggu|kali))`,
    `(?i:blok|blk)[.:]? ?[A-Z]{1,3}[ -]?\\d{0,3}(?:[ ,/-]{1,2}(?i:no|nomor|nomer)?[.:]? ?\\d{1,4}[A-Z]?)(?![\\p{L}\\d])`,
    `(?:${CAP} ){1,3}(?i:kav|kaveling|kavling|kapling|blok)[.:]? ?${ID_SOME}`,
    `(?i:p\\.? ?o\\.? ?box|kotak pos|tromol pos|kotakpos) ?(?:no\\.? ?)?\\d{1,6}`,
    `(?i:jalan|jln|jl|raya|lintas|trans)(?:\\.|${END}) ?(?:${CAP}[ -]?){1,4}(?i:km|kilometer)\\.? ?\\d{1,3}(?:[.,]\\d{1,2})?`,
    `(?i:rusun|rusunawa|rumah susun|apartemen|apartement)(?:\\.|${END}) ?(?:${CAP} ){0,3}(?i:tower|twr|blok|lantai|lt|unit|menara|gedung)[.:]? ?${ID_SOME}`,
    `(?i:komplek|kompleks|komp|perumahan|perum|asrama|ruko|griya|kp|kampung|dusun|dsn)(?:\\.|${END}) ?(?:${CAP} ?){1,4}(?:(?i:blok|no|kav)[.:]? ?)?${ID_SOME}`,
    `(?i:dusun|dsn|dukuh|kampung|kp|banjar|lingkungan|jorong)(?:\\.|${END}) ?${CAP}(?: ${CAP}){0,2}`,
  ],
  named: [`${ID_STREET} ?(?:${CAP}|[IVX]{1,5})(?: (?:${CAP}|[IVX]{1,5})){0,4}`],
  unit: ID_UNIT,
  more: [
    `(?i:kelurahan|kel|kecamatan|kec|kabupaten|kab|desa|ds|kota|dusun|dsn)\\.? ?${CAP}(?: ${CAP})?`,
    `(?i:pintu|pagar|rumah|cat|belakang|depan|samping|sebelah|dekat|seberang|gang|lantai|lt)(?!\\p{L})\\.? (?:${WORD})(?: (?:masjid|musholla|mushola|gereja|pasar|sekolah|sd|warung|pos|toko|balai|kantor|lapangan|\\p{Lu}\\p{L}+))?(?: (?:dekat|depan|belakang|samping|sebelah|seberang) (?:masjid|musholla|musala|mushola|gereja|pasar|sekolah|sd|warung|pos ronda|pos|toko|balai desa|balai|kantor desa|kantor|lapangan|jembatan|kali|sungai))?`,
    '\\d{5}(?!\\d)',
    `(?:no\\.? ?)?\\d{1,4}[A-Z]?(?:/\\d{1,3})?(?![\\p{L}\\d]|[.,]\\d)`,
  ],
});

export const SUFFIXED: readonly (readonly [language: string, AddressGrammar])[] = [
  ['tr', TURKISH],
  ['id', INDONESIAN],
  ['ms', INDONESIAN],
];
