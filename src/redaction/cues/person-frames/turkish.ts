import type { PersonFrames } from './frames.ts';

const KIN =
  '(?:k[ıi]z[ıi]m|oğlum|eşim|kocam|karım|annem|babam|ablam|abim|ağabeyim|kardeşim|teyzem|amcam|dayım|halam|yengem|dedem|babaannem|anneannem|yeğenim|kuzenim|torunum|arkadaşım|komşum|komşumuz|bebeğim|bebeğimiz|ikizim|gelinim|damadım|kayınvalidem|nişanlım|sevgilim|hemşire|doktorum|bakıcımız|öğretmeni)';
/** Of the third person, by what people do: seasons and weather come, fall and begin as well, and are left out. */
const VERB =
  '(?:öksür|kus|ağla|uyu|uyan|em|ye|yi|iç|yut|bayıl|yürü|konuş|kaşın|terle|titre|üşü|doğ|bağır|oyna|iste|söyle|de|di|sor|anlat|ara|git|gid|kullan|hastalan|ateşlen|kötüleş|iyileş|zayıfla|kilo al|kilo ver|ishal ol|hamile kal|ameliyat ol|aşı ol|yat|kalk|bekle|üzül|kork|unut|hatırla|reddet|hisset|şikayet ed|şikayet et|nefes al|(?:yere|yataktan|merdivenden|bisikletten|banyoda|evde|kötü|fena) düş|(?:ilaç|ilacı|hapı|ilacını|insülin|antibiyotik|ibuprofen|parasetamol|aşı) al|bana|bizi ara|beni ara|kilo|yüz|emekle|huysuzlan|zehirlen|yorul|iğne ol)';
const PERSON_3 =
  '(?:\\p{L}{0,4}(?:[ıiuü]yor(?:du|muş|sa)?|[dt][ıiuü]|m[ıiuü]ş(?:t[ıiuü])?|meli|malı|[mM][ae]z|se|sa|[ıiuü]nce|d[ıiuü]ğ[ıiuü]nde|[ae]bilir|[ae]cak|[ae]cek)(?:lar|ler)?(?: m[ıiuü])?)(?!\\p{L})';
const STATE = `(?:(?!son(?:ra|ras)|önce|ne |nasıl |gibi |kadar |felci|hastal[ıi]|sendrom|tiroid|test|ölçe|refleks|belirtisi|bulgusu|ay[ıi](?:nda|n|nın)? |(?!ilac|hap|insül|kend|doz)\\p{L}+(?:s[ıiuü]|[ıiuü]n[ıiuüae]|[ıiuü]nd[ae]n?)(?!\\p{L}))(?:[\\p{L}\\d%,.]+ ){0,4}?(?:${VERB}${PERSON_3}|(?:hasta|hamile|halsiz|yorgun|ateşli|alerjik|emziriyor|hastanede|ameliyatta|yoğun bakımda|huysuz|uykusuz|bitkin|şeker hastası|tansiyon hastası|astımlı|diyabetli|\\d{1,2} (?:yaşında|aylık|haftalık|günlük|kilo))(?:y?[dm][ıiuü]ş?(?:t[ıiuü])?)?(?!\\p{L})))`;

export const TURKISH: PersonFrames = {
  greets:
    'merhaba|merhabalar|selam|selamlar|sayın|sevgili|günaydın|iyi (?:günler|akşamlar|geceler|sabahlar)|teşekkürler|teşekkür ederim|teşekkür ederiz|çok teşekkürler|çok teşekkür ederim|sağ ?ol|sağ olun|saygılarımla|sevgiler|sevgilerle|selamlarımla|geçmiş olsun|çok geçmiş olsun|acil şifalar|kolay gelsin|hoş ?geldin|hoşça ?kal|görüşürüz|tamam|peki|evet|hayır|tabii|elbette|üzgünüm|merak etme|tebrikler|tebrik ederim|haklısın|öptüm|dikkat et|iyi ki doğdun|hey|alo|başın sağ olsun',
  introduces: 'ben|bu|benim adım|adım',
  introduced: '(?:ve (?:ben|bende|astım|şeker)|tekrar|yine|resepsiyon|diye|[,]|\\d|yaşım|ben|bende|buradan)',
  names: 'adım|ismim|benim adım|adı|ismi|adın|adınız|hastanın adı|hasta:|hasta adı:|ad soyad:|isim:|ad:',
  speaks:
    '(?:ben|benim|bana|bende|beni|evet|hayır|yok|merhaba|selam|teşekkür\\p{L}*|peki|tamam|sağ ?ol|lütfen|dün|bugün|doktor bey|doktor hanım|hocam|(?:baş|karn|boğaz|diz|bel|sırt|mide|kol|bacağ)[ıiuü]m)',
  does: `(?:(?:dünden|öğlenden|sabahtan|akşamdan) beri (?:\\p{L}+ )?(?:yem|iç|uyu|kus|öksür|ağl|ateş|39|38|40)|diyo ki(?!\\p{L})|(?:ibuprofen|parol|calpol|ilaç|aşı) için (?:çok |biraz )?(?:mu )?(?:küçük|büyük)(?!\\p{L})|(?:de |da )?(?:kusuyo|öksürüyo|ağlıyo|uyumuyo|yemiyo|içmiyo|kaşınıyo)r?(?!\\p{L})|(?:hanım|bey|abla|abi|ağabey|teyze|amca|dayı|hala|yenge|enişte|hoca|efendi|dede|nine)(?!\\p{L})|['’](?:n?[ıiuü]n|y?[ıiuü]|y?l[ae]|y?[ae]|n[ae]) \\p{Ll}|['’][dt][ae]n? (?:haber|ateş|bulaş|de |da |geç|öğren|kan al)|(?:kendini|kendisi|bana|bize|beni) |ile (?:\\p{Ll}+ ){0,3}?(?:gittim|gittik|konuştum|konuştuk|görüştüm|görüştük|birlikte|beraber|yaşıyor\\p{L}*|kaldım|kaldık|geldik|geldim|evlendim|tanıştım)|için (?:çok )?(?:endişe|korku|kork|kayg|üzül|merak|dua|randevu)\\p{L}*|ve (?:ben|annem|babam|kardeşi|eşi|eşim|kızı|oğlu|annesi|babası) |${STATE})`,
  between: [
    [
      '(?:zavallı|küçük|minik|canım|tatlı|sevgili|bizim|bebeğimiz|minik bebeğim)',
      '(?:\\p{Ll}+ ){0,4}?\\p{Ll}+',
    ],
    [KIN, '(?:da|de|ile|için|ve|hâlâ|hala|hiç|çok|bir|dün|bugün|şimdi|hep|artık)(?!\\p{L})'],
  ],
  followed: '(?:da|de|ve|hep|çok|hiç|dün|bugün|\\d)(?!\\p{L})',
  adjectives:
    'can deniz umut güneş bahar yaz su ay aşk huzur sevgi barış savaş toprak hayal rüya yağmur mert ege ada yaşar engin temel duru eren onur ümit neşe sevinç gül nur ata er bilge ak kara mutlu güzel iyi',
  given:
    'papatya sümbül göktürk ege ada yakut çınar tolga bahar poyraz kısmet nisan eylül ela masal menekşe kuzey doruk toprak rüzgar güneş yağmur umut barış deniz hayal mercan altın altay atlas ayça çiçek lale nergis çağan öykü yeter satılmış temel tuğçe',
  never: 'hasta türk çocuk bebek gelin yaz su ay aşk huzur ateş ilaç mart kasım',
  families: '(?:ailesi|ailesinin|ailesinde|ailesinden|ailesine|ailesiyle)(?!\\p{L})',
  certain:
    'ben ve|benimle|(?:ona|bana|biz|herkes|mahalle)(?: hep)? (?:diyoruz|derler|der|deriz)|lakabı|namı diğer|imza:?|randevu(?:m)?|sor(?:un)?|selamlar,?|saygılar,?|bak,?|dinle,?|hani şu|hemşiremiz|ebemiz|sevgiler,?|öptüm,?|göre',
  articles: 'bizim benim küçük büyük',
  mentioned:
    'kustu|kusuyor|öksürüyor|ağlıyor|uyuyor|düştü|bayıldı|hasta|ateşlendi|yemiyor|içmiyor|uyumuyor|dedi|diyor|der|aradı|geldi|verdi|aldı|gelecek|alacak|kullanıyor|içiyor|ve ben|ile ben|kaç|doğdu|söyledi|imzaladı|sandım|kreşten|okuldan|için kaç|düştü|hamile|astım|alerjik|içme|yuttu|doğuracak|gelmedi|yine',
  lives:
    'kustu|kusuyor|öksürüyor|bayıldı|ateşlendi|ağlıyor|doğurdu|\\d+ (?:yaşında|aylık|haftalık)|der(?:ler)?(?=[.,!]|$)|düştü|yuttu|ateşi|öksürüyor',
  adjective: 'küçük|minik|bizim|zavallı|sevgili|koca',
  together: 'bizim|ve|ile',
  ordered: 'sen|siz|sana|seni|senin|size|sizin|sende|lütfen',
};
