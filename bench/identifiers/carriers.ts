/**
 * What people write around a number, by language: `#` is the value, `$` a word for it. `phone` names a
 * telephone, `bare` names nothing, `id` names the kind of number.
 */
export interface Carriers {
  readonly phone: readonly string[];
  readonly bare: readonly string[];
  readonly id: readonly string[];
  /** The everyday word for an identity number. */
  readonly word: string;
}

function carriers(phone: string, bare: string, id: string, word: string): Carriers {
  return { phone: phone.split('|'), bare: bare.split('|'), id: id.split('|'), word };
}

export const CARRIERS: Readonly<Record<string, Carriers>> = {
  en: carriers(
    'you can phone me on # after six|my mobile is #, any time|Tel: #|contact number - #|text # when the results are in|# is my cell',
    'the nurse said she would try # tomorrow|# , thanks a lot|please use # for the follow-up|if it gets worse: #|the desk is on # in the mornings|ask for the ward, # day or night|#',
    'my $ is #|$: #|my $ number is # and my knee still hurts|# is my $|$ #|here is my $ - #, do you need more?',
    'ID number',
  ),
  es: carriers(
    'mi teléfono es #|llámame al # por la tarde|Tfno. #|mi móvil: #|WhatsApp #',
    'si empeora, avisen al # por favor|# gracias|pregunte por mi marido en el #|la consulta es # días laborables|#',
    'mi $ es #|$: #|mi número de $ es #, me duele la rodilla|$ n.º #|# es mi $',
    'documento de identidad',
  ),
  fr: carriers(
    'mon numéro de téléphone : #|appelez-moi au # ce soir|Tél. #|mon portable est le #|joignable au #',
    'en cas de souci prévenez ma mère au # merci|# merci beaucoup|voici : #|le secrétariat est au # pas le soir|#',
    'mon $ est #|$ : #|mon numéro de $ est le #, j’ai mal au genou|$ n° #|# est mon $',
    'carte d’identité',
  ),
  de: carriers(
    'meine Telefonnummer ist #|ruf mich an: #|Tel. #|mein Handy: # ab 18 Uhr|Mobil #',
    'falls es schlimmer wird, bitte # wählen|# danke|meine Frau ist unter # zu erreichen|die Praxis hat # Tage später auch|bei # mal nachfragen|#',
    'meine $ ist #|$: #|meine $ lautet #, mein Knie tut weh|$ Nr. #|# ist meine $',
    'Ausweisnummer',
  ),
  it: carriers(
    'il mio telefono è #|chiamami al # stasera|Tel. #|cellulare: #|il mio numero di cellulare è #',
    'se peggiora avvisate mia moglie al # grazie|# grazie|lo studio è # ore ufficio|#',
    'il mio $ è #|$: #|il numero del mio $ è #, mi fa male il ginocchio|$ n. #|# è il mio $',
    'documento d’identità',
  ),
  pt: carriers(
    'meu telefone é #|me liga no # à noite|Tel.: #|meu celular: #|o meu telemóvel é o #',
    'se piorar avisem minha mãe no # por favor|# obrigada|a recepção é # dias úteis|#',
    'meu $ é #|$: #|o número do meu $ é #, meu joelho dói|$ nº #|# é o meu $',
    'documento de identidade',
  ),
  nl: carriers(
    'mijn telefoonnummer is #|bel me op # na zessen|Tel: #|mobiel: #',
    'mocht het erger worden, mijn man is op # bereikbaar|# bedankt|de balie is # in de ochtend|#',
    'mijn $ is #|$: #|het nummer van mijn $ is #, mijn knie doet pijn|$ nr. #|# is mijn $',
    'identiteitsnummer',
  ),
  pl: carriers(
    'mój telefon to #|proszę dzwonić pod #|tel. #|komórka: #|mój numer telefonu: #',
    'w razie czego proszę o kontakt z mężem # dziękuję|# dziękuję|rejestracja # dni robocze|#',
    'mój $ to #|$: #|mój numer $ to #, boli mnie kolano|$ nr #|# to mój $',
    'dowód osobisty',
  ),
  ru: carriers(
    'мой телефон #|звоните на # вечером|Тел.: #|моб. #|мой номер телефона #',
    'если станет хуже, передайте мужу # спасибо|# спасибо|регистратура # часов с девяти|#',
    'мой $ #|$: #|мой номер $ - #, болит колено|$ № #|# - мой $',
    'номер паспорта',
  ),
  uk: carriers(
    'мій телефон #|дзвоніть на # ввечері|Тел.: #|моб. #',
    'якщо погіршає, повідомте чоловіка # дякую|#',
    'мій $ #|$: #|мій номер $ - #, болить коліно|# - мій $',
    'номер паспорта',
  ),
  tr: carriers(
    'telefonum #|beni # numarasından arayın|Tel: #|cep telefonum #',
    'kötüleşirse eşime # üzerinden ulaşın teşekkürler|#',
    '$ numaram #|$: #|$ no # , dizim ağrıyor|# benim $',
    'kimlik numarası',
  ),
  hi: carriers(
    'मेरा फ़ोन नंबर # है|मोबाइल: #|मुझे # पर कॉल करें',
    'ज़रूरत हो तो # धन्यवाद|#',
    'मेरा $ # है|$: #|मेरा $ नंबर # है, घुटने में दर्द है',
    'पहचान पत्र',
  ),
  ja: carriers(
    '電話番号は#です|携帯：#|#に電話してください',
    '何かあれば#までお願いします|#',
    '$は#です|$：#|私の$は#、膝が痛いです',
    '身分証番号',
  ),
  zh: carriers(
    '我的电话是#|手机号：#|请打#找我',
    '有事请联系#谢谢|#',
    '我的$是#|$：#|我的$号码是#，膝盖疼',
    '身份证号',
  ),
  ko: carriers(
    '제 전화번호는 #입니다|휴대폰: #|#로 전화 주세요',
    '더 나빠지면 # 부탁드립니다|#',
    '제 $는 #입니다|$: #|$ 번호 # 무릎이 아파요',
    '신분증 번호',
  ),
  ar: carriers(
    'رقم هاتفي #|الهاتف: #|اتصلوا بي على #|جوال #',
    'إذا ساءت الحالة # شكرا|#',
    'رقم $ #|$: #|رقم $ الخاص بي هو # وركبتي تؤلمني',
    'الهوية',
  ),
  he: carriers(
    'הטלפון שלי #|טלפון: #|נייד #',
    'אם יחמיר # תודה|#',
    'ה$ שלי #|$: #|מספר $ # וכואבת לי הברך',
    'תעודת זהות',
  ),
  fa: carriers(
    'شماره تلفن من #|تلفن: #|موبایل #',
    'اگر بدتر شد # ممنون|#',
    '$ من #|$: #|شماره $ # و زانویم درد می‌کند',
    'کد ملی',
  ),
  id: carriers(
    'nomor telepon saya #|Telp: #|hubungi saya di HP #|WA #',
    'kalau memburuk hubungi suami saya # terima kasih|#',
    '$ saya #|$: #|nomor $ saya #, lutut saya sakit',
    'nomor KTP',
  ),
  ms: carriers(
    'nombor telefon saya #|Tel: #|sila hubungi #',
    'kalau teruk, suami saya # terima kasih|#',
    '$ saya #|$: #|nombor $ saya #, lutut sakit',
    'kad pengenalan',
  ),
  vi: carriers(
    'số điện thoại của tôi là #|ĐT: #|gọi cho tôi số #',
    'nếu nặng hơn xin báo # cảm ơn|#',
    '$ của tôi là #|$: #|số $ của tôi là #, đau đầu gối',
    'căn cước công dân',
  ),
  th: carriers(
    'เบอร์โทรของฉัน #|โทร: #|มือถือ #',
    'ถ้าแย่ลงกรุณาแจ้ง # ขอบคุณ|#',
    '$ของฉันคือ #|$: #|เลขที่$ # ปวดเข่า',
    'บัตรประชาชน',
  ),
  sv: carriers(
    'mitt telefonnummer är #|ring mig på #|Tel. #|mobil: #',
    'om det blir värre, min man nås på # tack|#',
    'mitt $ är #|$: #|mitt $ är #, jag har ont i knät',
    'personnummer',
  ),
  da: carriers(
    'mit telefonnummer er #|ring til mig på #|Tlf. #|mobil: #',
    'bliver det værre, træffes min mand på # tak|#',
    'mit $ er #|$: #|mit $ er #, jeg har ondt i knæet',
    'CPR-nummer',
  ),
  nb: carriers(
    'telefonnummeret mitt er #|ring meg på #|Tlf. #|mobil: #',
    'blir det verre, treffes mannen min på # takk|#',
    'mitt $ er #|$: #|mitt $ er #, jeg har vondt i kneet',
    'fødselsnummer',
  ),
  fi: carriers(
    'puhelinnumeroni on #|soita numeroon #|Puh. #|matkapuhelin: #',
    'jos pahenee, mieheni tavoittaa # kiitos|#',
    '$ni on #|$: #|$ on #, polveen sattuu',
    'henkilötunnus',
  ),
  cs: carriers(
    'můj telefon je #|volejte # večer|Tel.: #|mobil: #',
    'kdyby se to zhoršilo, manžel je na # děkuji|#',
    'moje $ je #|$: #|moje $ je #, bolí mě koleno',
    'číslo občanského průkazu',
  ),
  hu: carriers(
    'a telefonszámom #|hívjon a # számon|Tel.: #|mobil: #',
    'ha rosszabb lesz, a férjem # köszönöm|#',
    'a $ #|$: #|a $ # és fáj a térdem',
    'személyi igazolványszám',
  ),
  ro: carriers(
    'telefonul meu este #|sunați-mă la #|Tel.: #|mobil: #',
    'dacă se agravează, soțul meu # mulțumesc|#',
    '$ meu este #|$: #|$ este #, mă doare genunchiul',
    'numărul de buletin',
  ),
  bg: carriers(
    'телефонът ми е #|обадете се на #|Тел.: #|моб. #',
    'ако се влоши, мъжът ми е на # благодаря|#',
    'моят $ е #|$: #|моят $ е #, боли ме коляното',
    'лична карта',
  ),
  el: carriers(
    'το τηλέφωνό μου είναι #|πάρτε με στο #|Τηλ.: #|κινητό: #',
    'αν χειροτερέψει, ο άντρας μου # ευχαριστώ|#',
    '$ μου είναι #|$: #|$ είναι # και πονάει το γόνατο',
    'ταυτότητα',
  ),
  sr: carriers(
    'moj telefon je #|pozovite me na #|Tel: #|mobilni: #',
    'ako se pogorša, muž je na # hvala|#',
    'moj $ je #|$: #|moj $ je #, boli me koleno',
    'broj lične karte',
  ),
};

/** The language that people of a region most often write in; English for those not named. */
const LANGUAGES =
  'es:AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE AD|fr:BF BI BJ CD CF CG CI CM DJ FR GA GF GN GP HT KM LU MC MG ML MQ NC NE PF RE SN TD TG YT BL MF PM WF|de:AT CH DE LI|it:IT SM VA|pt:AO BR CV GW MZ PT ST TL|nl:AW BE BQ CW NL SR|pl:PL|ru:BY KG KZ RU TJ UZ TM|uk:UA|tr:TR|hi:IN NP|ja:JP|zh:CN HK MO TW|ko:KP KR|ar:AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE EH|he:IL|fa:IR AF|id:ID|ms:BN MY|vi:VN|th:TH|sv:SE AX|da:DK FO GL|nb:NO SJ|fi:FI|cs:CZ SK|hu:HU|ro:MD RO|bg:BG MK|el:CY GR|sr:BA HR ME RS SI XK';
const BY_COUNTRY = new Map(
  LANGUAGES.split('|').flatMap((one) =>
    one
      .slice(3)
      .split(' ')
      .map((country): [string, string] => [country, one.slice(0, 2)]),
  ),
);

export function languageOf(country: string): string {
  return BY_COUNTRY.get(country) ?? 'en';
}
