import type { PersonFrames } from './frames.ts';

const AND_SO =
  '(?:(?:sudah|udah|belum|masih|lagi|sedang|juga|tidak|nggak|gak|ga|tak|mau|bisa|boleh|harus|perlu|sering|mulai|kemarin|tadi|selalu|tiba-tiba|cuma|hanya|sempat|baru|akan|dan|malah|jadi|ini|dia|sangat|tadi malam|semalam|hari ini) ){0,3}';
const STATE = `(?:${AND_SO}(?:minum|makan|tidur|bangun|menangis|nangis|muntah|batuk|demam|pilek|jatuh|hamil|lahir|bilang|cerita|tanya|telepon|nelpon|berenang|sekolah|kerja|menyusu|sakit|pingsan|kejang|sesak|lemas|rewel|alergi|umur|usia|berumur|berusia|dirawat|dioperasi|diperiksa|kontrol|kena|mengeluh|merasa|ngerasa|jalan kaki|main|mandi|pipis|bab|menggigil|membaik|ikut|takut|panik|cemas|merokok|puasa|divaksin|diimunisasi|disuntik|diare|mencret|pulang|melahirkan|keguguran|suka|sembuh|makin parah|tambah parah|kuning|ke (?:dokter|igd|rs|rumah sakit|puskesmas|klinik|sekolah|bidan)|masuk (?:rs|rumah sakit|igd|sekolah))(?!\\p{L}))`;

export const INDONESIAN: PersonFrames = {
  greets:
    'halo|hallo|hai|hi|hei|hey|selamat (?:pagi|siang|sore|malam|ulang tahun)|pagi|malam|terima kasih|terima kasih banyak|makasih|makasih banyak|makasih ya|trims|thanks|salam|salam hangat|salam sehat|hormat saya|yth\\.?|dear|kepada|semoga (?:cepat|lekas) sembuh|semoga cepat pulih|(?:cepat|lekas) sembuh(?: ya)?|get well soon|maaf|oke|ok|baik|iya|turut (?:prihatin|sedih|berduka)|assalamualaikum|sampai jumpa|hati-hati|tenang|sabar ya|selamat',
  introduces: 'saya|aku|ini|ini dengan|ini dari|perkenalkan|perkenalkan saya',
  introduced:
    '(?:dan (?:saya|aku|punya)|umur|usia|dari|lagi|\\d|mau tanya|ingin bertanya|mau konsultasi|ibunya|ayahnya|mamanya|istri|suami|yang kemarin)(?!\\p{L})',
  names:
    'nama saya|nama aku|namaku|namanya|nama anak saya|nama pasien|nama pasien:|nama:|pasien:|bernama|panggil saya|panggil aku|dipanggil|panggil aja',
  speaks:
    '(?:saya|aku|kepala (?:saya|aku|sakit)|perut (?:saya|aku|sakit)|iya|ya|tidak|nggak|gak|halo|hai|terima kasih|makasih|dok|kemarin|tadi|oke|maaf|tolong|anak saya)(?!\\p{L})',
  does: `(?:(?:sama|sm|ama) (?:aku|saya|gue|gw)(?!\\p{L})|masih (?:kecil|bayi|balita)(?!\\p{L})|(?:jg|juga) (?:batuk|demam|panas|sakit|muntah|kena|pilek|diare)(?!\\p{L})|(?:ga|gak|nggak|gk) (?:mau (?:makan|minum|tidur|nyusu)|bisa (?:tidur|napas|jalan))(?!\\p{L})|nangis terus(?!\\p{L})|${STATE}|dan (?:saya|aku|kami|ibunya|ayahnya|adiknya|kakaknya|suaminya|istrinya)(?!\\p{L}))`,
  between: [
    [
      '(?:bu|pak|mbak|mas|dik|dek|kak|suster|perawat|bidan|tante|om|nenek|kakek|mbah|eyang|bang|ibu|bapak|ruam|demam|suhu|batuk|berat badan|tinggi|obat|obatnya|resep|tensi|gula darah|ibunya|bapaknya|ayahnya|mamanya|anaknya|suaminya|istrinya|kondisi|keadaan|luka|kamar|hasil lab)',
      '(?:\\d|habis|harus|sudah|masih|belum|makin|naik|turun|bagaimana|gimana|telepon|telpon|bilang|jatuh|hamil|minum|sakit|datang|juga|[,.?!]|$)(?!\\p{L})',
    ],
    [
      '(?:dengan|sama|bersama|bawa|antar|jemput|suruh|bilang|kasih|beri|berikan|untuk|khawatir sama|khawatir dengan|tanya|bicara dengan|lihat|ketemu|telepon|jaga|rawat|ajak|buat)',
      '(?:[.,!?]|$|(?:ke (?:dokter|klinik|igd|rs|rumah|puskesmas)|kemarin|tadi|semalam|obat|minum|makan|hasilnya|bahwa|kalau|\\d{1,3}(?:[.,]\\d)? ?(?:ml|mg|tetes|sendok|tablet|cc)|dan (?:saya|aku|kami)|supaya|biar|untuk (?:minum|istirahat)|parasetamol|paracetamol)(?!\\p{L}))',
    ],
  ],
  followed: '(?:juga|umur|usia|sudah|udah|lagi|masih|belum|tidak|mau|dan|hamil|kena|diabetes|\\d)(?!\\p{L})',
  adjectives:
    'bagus sayang bahagia suci manis untung selamat harapan kasih cinta bulan bintang cahaya senja bumi langit angin hujan bunga berkah rejeki rezeki surya indah murni putri putra pelangi embun sehat hamil sakit juni juli agustus maret mei ibu ani ana fajar tri dwi eka intan mutiara jaya waras',
  given:
    'permata mutiara mawar kenanga cempaka anggrek teratai bulan bintang mentari pelangi embun cahaya senja samudra langit cinta murni jelita berkah rezeki dita ani ina anton putri indah fitri intan surya melati bunga fitriani dedy suparman fajar dahlia samudera bumi aurora made putu dedi dedy septian rejeki kartika perkasa',
  never:
    'dia yang anda ayah ibu saya aku kami kita mereka beliau kamu kalian ini itu si nya kakak adik abang mama papa bapak bunda oma opa mbah dan atau ada apa iya tidak bisa bila kata cara bagus sayang kasih untung selamat harapan angin hujan juni juli maret mei senin jumat kamis manis li sehat asma mata omega madu gula suci kunyit',
  family: '(?:keluarga|keluarga besar)',
  certain:
    '(?:saya|aku) (?:dan|sama)|(?:kami|orang|biasa) panggil(?:nya)?|dipanggil|panggil(?:an|nya)?|atas nama|a\\.?n\\.?|tertanda:?|ttd\\.?:?|cc:?|janji (?:dengan|sama)|tanya(?:kan)?(?: ke| sama| pada)?|bilang(?:in)? (?:ke|sama|pada)|titip(?: ke| sama)?|mirip|di rumah|diantar|dijemput|salam,?|hormat saya,?|u\\.?p\\.?:?|menurut|diperiksa|ditangani|dioperasi|dirujuk|titipan',
  articles: 'si kecil',
  mentioned:
    'demam|muntah|batuk|pilek|nangis|menangis|jatuh|pingsan|sakit|tidur|rewel|mencret|diare|kejang|tidak mau|nggak mau|gak mau|bilang|kata|minum|makan|sama saya|dan saya|umur|usia|ulang tahun|mual|alergi|kejepit|nggak bisa|tanda tangan|panas|kena|mau|jangan|kontrol|tertelan|keracunan',
  lives:
    'demam|muntah|batuk pilek|pingsan|kejang|mencret|umur \\d+|usia \\d+|(?:bilang|kata) (?:kalau|kalo|ga|gak|nggak|boleh|harus|jangan)',
  adjective: 'si|kecil|dedek|ananda',
  together: 'si|sama|untuk|buat|kata|punya|dan',
  ordered: 'kamu|kau|lu|tolong|jangan lupa|nanti kamu|kamu yang',
};
