import { type AddressGrammar, CAP, DIGITS, END, grammar, spelled, WORD } from './grammar.ts';

const PL_STREET =
  '(?i:ul|ulica|ulicy|ulicę|al|aleja|alei|aleje|aleją|os|osiedle|osiedlu|pl|plac|placu|skwer|skweru|skwerze|rondo|ronda|rondzie|szosa|szosie|bulw|bulwar|bulwarze|bulwaru|wybrzeże|wybrzeżu|pasaż|pasażu|zaułek|zaułku|trakt|trakcie|traktu|deptak|deptaku|osiedla|plant[yó]w?|rynek|rynku|ogród|wyspa|droga|ścieżka|grobla|podwale|podwalu|park)(?:\\.|(?!\\p{L}))';
const PL_NAME = `(?:(?:(?i:gen|św|ks|prof|dr|mjr|kpt|płk|marsz|bł|im|abp|kard|inż|hr|królowej|króla|księdza|generała|świętej|świętego|armii|wojska|i|na|pod|nad) ?\\.? ?)?(?:\\d{1,3}[- ](?:go |ego )?)?${CAP}(?:[ -](?:i |[a-z] )?${CAP}){0,3})`;
const PL_SPELLED = spelled(
  'jeden|jedna|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|\\p{L}{3,8}naście|dwadzieścia|trzydzieści|czterdzieści|\\p{L}{3,8}dziesiąt|sto|dwieście|trzysta|czterysta|\\p{L}{3,8}set|jeden',
  'i',
);
const PL_FLAT =
  '(?i:mieszkani[ea]|mieszk|miesz|m|lok|lokal|lokalu|klatka|klatki|kl|piętro|pięt|p|blok|bl|hala|pawilon|segment|wejście|domofon|budynek|bud|nr|numer|dom|działka|dz|oficyna|parter)';
const PL_HOUSE = `(?:(?:(?i:nr|numer|dom|pod numerem|numerem) ?\\.? ?)?(?:${DIGITS}|${PL_SPELLED}(?: [a-f](?!\\p{L}))?)(?: (?:(?i:łamane )?(?i:przez|na)) (?:${DIGITS}|${PL_SPELLED}))?)`;
const PL_UNIT = `${PL_FLAT}\\.?[ :]{0,2}(?:(?i:nr)\\.? ?)?(?:\\d{1,4}[A-Za-z]?(?![\\p{L}\\d])|[A-Z](?![\\p{L}\\d])|[IVX]{1,4}(?!\\p{L})|${PL_SPELLED}|(?i:pierwsz[ae]|drug[ai]e?|trzeci[ae]?|czwart[ae]|piąt[ae])${END})`;
/** Streets in their case, adjectives and the surnames that streets are called after; as they stand on a letter. */
const PL_ADJECTIVE =
  '(?:\\p{Lu}\\p{Ll}+(?:iej|owej|nej|zej|tej|skiego|ckiego|iego|ego|icza|ów|ińskich|skich)(?!\\p{L})|(?:Kościuszki|Moniuszki|Matejki|Chopina|Reymonta|Kopernika|Staszica|Traugutta|Jagiełły|Norwida|Asnyka|Prusa|Reja|Bema|Witosa|Curie|Konopnickiej|Orzeszkowej|Kołłątaja|Jagiellończyka|Hallera|Andersa|Maczka|Zamenhofa|Kordeckiego|Popiełuszki|Kolbego|Paderewskiego|Nowowiejskiego|Chrobrego|Łokietka|Batorego|Warneńczyka|Sobieskiego|Wojska|Maja|Listopada|Lipca|Stycznia)(?!\\p{L}))';
const PL_NOMINATIVE =
  '(?:\\p{Lu}\\p{Ll}+(?:[sczd]ka|owa|[lrsntdz]na|ga|skiego|ckiego|iego|ego|icza|ów)(?!\\p{L}))';
/** Neither a day nor a measure behind the number. */
const PL_NO_MEASURE =
  '(?![\\p{L}\\d/]|[.,:]\\d|\\s?%|\\s?(?i:mg|ml|mcg|kg|cm|mm|g|j|jedn\\p{L}*|razy|raz|tabl\\p{L}*|tyg\\p{L}*|dni|dnia|lat|lata|mies\\p{L}*|godz\\p{L}*|min\\p{L}*|zł|stycz\\p{L}*|lut\\p{L}*|marca|kwiet\\p{L}*|maja|czerw\\p{L}*|lip\\p{L}*|sierp\\p{L}*|wrze\\p{L}*|paźdz\\p{L}*|listop\\p{L}*|grud\\p{L}*)(?!\\p{L}))';
/** Streets of one word in the genitive or locative, as in "na Długiej", "z Mickiewicza". */
const PL_CASE =
  '(?:[\\p{L}-]{2,}(?:iej|nej|wej|tej|dzkiej|skiego|ckiego|iego|ego|icza|wicza|ów|cza|ckiej|skiej|ńskiej|owskiego|usa|uszki|ki|ła|na|ra|ja|ta|sza|ca|ej|ich|ych))';
const PL_PLAIN = `\\d{1,3}(?:[a-zA-Z]| [A-Z](?![\\p{L}.]))?(?:/\\d{1,3}[a-z]?)?${PL_NO_MEASURE}`;
const POLISH = grammar({
  compound:
    /^\p{Lu}\p{Ll}+(?:skiego|ckiego|iego|ego|[ktlrnzd]iej|owej|nej|icza|ów|owa|[ks]ka|[lrsntdz]na|ga)$/u,
  triggers:
    'ogród wyspa droga ścieżka grobla podwale park ul ulica ulicy ulicę al aleja alei aleje os osiedle osiedlu pl plac placu skwer skwerze rondo rondzie szosa szosie bulw bulwar bulwarze bulwaru wybrzeże wybrzeżu pasaż pasażu zaułek zaułku trakt trakcie deptak deptaku osiedla zam zamieszkały zamieszkała zamieszkali zameldowany zameldowana adr adres dojazd przyjazd wyjazd wezwanie wezwania mieszkamy mieszkają rynek rynku m mieszkanie mieszkania mieszk lok lokal lokalu klatka klatki piętro blok blok skrytka skr skrzynka poczta gm gmina przez kolonia przysiółek działka km dom numer nr leśniczówka dworek osada gen św marsz płk kard bł abp mjr ks łamane mieszkam mieszka wieś wsi rod bl bloku',
  sole: [
    `${PL_STREET} ?${PL_NAME},? ?${PL_HOUSE}`,
    `(?i:ul|ulica|ulicy|aleja|alei|osiedle|osiedlu|plac|placu)(?:\\.|${END}) ?(?:(?!(?i:i|na|w|z|do|od|co|jest|nie|po|o)${END})${WORD} ){1,3}?${PL_HOUSE}`,
    `(?:(?i:skrytka|skr\\.?|skrzynka) (?i:pocztowa|poczt\\.?|nr)) ?(?:nr\\.? ?)?\\d{1,6}`,
    `(?:${CAP} )?${PL_CASE} ${PL_SPELLED} (?:(?i:łamane )?(?i:przez|na)|${PL_FLAT}\\.?) (?:nr )?(?:${PL_SPELLED}|\\d{1,4}(?!\\d))`,
    `(?<=(?i:mieszkam|mieszka|mieszkamy|mieszkają|adres|na|przy|z|ze|spod|pod|ulicy) )(?:${CAP} )?${PL_CASE} (?:\\d{1,4}[a-zA-Z]?(?:/\\d{1,4})?|${PL_SPELLED}),? ${PL_UNIT}`,
    `${CAP}(?:[ -]${CAP}){0,2} \\d{1,3}[a-zA-Z]?(?:/\\d{1,3})?(?:,? (?:\\d{2}-\\d{3}|(?i:poczta|p-ta|gm\\.?|gmina|pow\\.?|powiat|koło)):? ${CAP})`,
    `(?i:gen|św|marsz|płk|kard|bł|abp|mjr|ks)\\. ?(?:${CAP} )?${CAP} ${PL_PLAIN}`,
    // "na Krótkiej 1", "Kwiatowa 8/3", "mieszkanie 22, blok 7, Sikorskiego".
    `(?<=(?i:na|przy|spod|pod|ulicy|adres|adres:|mieszkam|mieszka|mieszkamy) )(?:${CAP} )?${PL_ADJECTIVE} ${PL_PLAIN}`,
    `(?<=(?i:mieszkam|mieszka|mieszkamy|mieszkają) (?:(?i:w|we) ${CAP} )?(?i:na|przy) )(?:${CAP} )?${PL_ADJECTIVE} ${PL_SPELLED}`,
    `(?:${CAP} )?${PL_NOMINATIVE} \\d{1,3}[a-zA-Z]?/\\d{1,3}[a-z]?(?![\\p{L}\\d/]|[.,]\\d)`,
    `(?:(?i:mieszkanie|mieszk\\.|m\\.|lok\\.|lokal|blok|bl\\.|klatka|kl\\.) ?(?:nr )?(?:\\d{1,4}[A-Za-z]?|[A-Z])[ ,]{1,2}){1,3}(?:(?i:przy|na|ul\\.|ulica|ulicy) ?)?(?:${CAP} )?${PL_ADJECTIVE}(?: ${PL_PLAIN})?`,
    `(?i:blok|bloku|bl\\.) ?(?:nr )?(?:\\d{1,4}[A-Za-z]?|[A-Z])[ ,]{1,2}(?:(?i:klatka|klatce|kl\\.) ?(?:\\d{1,2}|[A-Z])[ ,]{1,2})?(?i:mieszkanie|mieszkania|mieszk\\.|m\\.?|lok\\.?) ?(?:nr )?\\d{1,4}(?!\\d)`,
    `(?<=(?i:mieszkam|mieszka|mieszkamy|adres|wieś|wsi|zamieszkał[ay]?|zameldowan[ay])(?: (?i:w|we|na|jest))?:? )${CAP}(?: ${CAP})?,? (?i:nr|numer|dom)(?: (?i:domu|nr))? ${PL_PLAIN}`,
    `(?!(?:Oddział|Sala|Pok[óo]j|Gabinet|Poradnia|Budynek|Blok)(?!\\p{L}))${CAP}(?: ${CAP}){0,2} \\d{1,3}[a-z]?(?:/\\d{1,3})?,? (?:(?i:m\\.|mieszk\\p{L}*|lok\\.|klatka|kl\\.) ?\\d{1,3}(?!\\d)|(?:\\d{1,2}\\.?|[IVX]{1,4}) (?i:piętro|p\\.)(?!\\p{L}))`,
    `(?:\\p{L}{3,}(?:owa|ska|cka|lna|sna|rna|tna)) ${PL_SPELLED} (?:(?i:łamane )?(?i:przez)|(?i:m|mieszkani[ea]|lok)\\.?) ${PL_SPELLED}`,
    // "zam. Kije 14a", "mieszkają w Dolnej Grupie 30": a village without streets.
    `(?<=(?i:zam\\.?|zamieszkał[aiy]|zameldowan[aiy]|adr\\.?|adres|dojazd|przyjazd|wyjazd|wezwani[ea]|mieszka(?:m|my|ją)?)(?: (?i:w|we|na|do|jest))?:? )${CAP}(?:[ -]${CAP}){0,2} ${PL_PLAIN}(?:,? \\d{2}-\\d{3}(?!\\d))?`,
    `(?i:wieś|wsi|miejscowość) ${CAP}(?: ${CAP})? (?:nr )?${PL_PLAIN}`,
    `(?:ROD|(?i:ogródki działkowe|ogród działkowy)) [„"]?${CAP}(?: ${CAP})?[”"]?,? (?i:działka|dz\\.?|alejka) ?(?:nr )?\\d{1,4}`,
    `(?i:za|przy|obok|koło|naprzeciwko) \\p{Ll}{3,},? (?i:pierwszy|drugi|trzeci|czwarty|ostatni|żółty|biały|czerwony|niebieski|zielony|drewniany) dom(?: (?:po|z|od) (?:lewej|prawej)(?: stron(?:y|ie))?)?`,
    `Rynek(?: ${CAP}){0,2} \\d{1,3}[a-zA-Z]?(?:/\\d{1,3})?(?![\\p{L}\\d])`,
    `(?i:kolonia|przysiółek|osada|leśniczówka|gajówka|dworek|siedlisko|folwark) ${CAP}(?: ${CAP})?(?: \\d{1,3}[a-z]?(?![\\p{L}\\d]))?`,
    `(?i:droga krajowa|dk|droga wojewódzka|dw|szosa) ?(?:nr )?\\d{1,3},? (?i:km|kilometr) ?\\d{1,3}(?:[.,+]\\d{1,3})?`,
  ],
  named: [
    `${PL_STREET} ?${PL_NAME}`,
    `${PL_CASE} (?:\\d{1,4}[a-zA-Z]?(?:/\\d{1,4})?(?![\\p{L}\\d]|[.,]\\d)|${PL_SPELLED})(?= (?:m|mieszk\\p{L}*|lok\\p{L}*|klatka|piętro)(?:\\.|${END}))`,
  ],
  unit: [
    PL_UNIT,
    '(?:[IVX]{1,4}|\\d{1,2}\\.?|(?i:pierwsze|drugie|trzecie|czwarte|piąte|ostatnie)) (?i:piętro|klatka|p\\.)(?!\\p{L})',
  ],
  more: [
    '(?i:parter|poddasze|suterena|oficyna|w podwórzu)(?!\\p{L})',
    `\\d{2}-\\d{3}(?!\\d) ${CAP}(?:[ -]${CAP}){0,2}`,
  ],
});

const RU_STREET =
  '(?i:ул|улиц[аеыу]|пр-т|пр-кт|пр-д|прт|проспект[еау]?|просп|пр|пер|переул\\p{L}{2}|ш|шоссе|б-р|бул|бульв|бульвар[еау]?|наб|набережн\\p{L}{2}|пл|площад[ьи]|проезд[еау]?|туп|тупик[еа]?|мкр|мкр-н|мкрн|м-н|м/р|микрорайон[еа]?|квартал[еа]?|кв-л|жк|тракт[еа]?|аллея|аллее|ал|линия|линии|спуск|въезд|съезд|просек[ае]?|снт|днт|днп|тсн|гск|кп|городок|военный городок)(?:\\.|(?![\\p{L}]))';
const RU_NAME = `["«]?(?:\\d{1,3}(?:-?(?:я|й|го|е|ой|ая))? )?(?:(?:им|имени|акад|академика|ген|генерала|марш|маршала|св|б|бол|м|мал|больш\\p{L}{2}|мал\\p{L}{2}|нов\\p{L}{2}|стар\\p{L}{2})\\.? )?(?:${CAP})(?:[ -](?:\\p{Ll}{1,3} )?${CAP}){0,2}["»]?(?: (?:Октября|Мая|лет (?:${CAP}|${WORD})|октября|мая|марта|января|июля|партсъезда))?`;
const RU_SPELLED = spelled(
  'один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|\\p{L}{3,8}надцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто|двести|триста|четыреста|\\p{L}{3,7}сот|перв\\p{L}{2}|втор\\p{L}{2}|трет\\p{L}{2,3}|четв[её]рт\\p{L}{2}|пят\\p{L}{2}',
  'дробь',
);
const RU_DIGITS = `\\d{1,4}(?: ?[-–/] ?\\d{1,4}){0,3}(?:[ -]?(?:[кс] ?\\d{1,2}|[а-яёА-ЯЁ](?![\\p{L}])))?(?![\\p{L}\\d]|[.,]\\d|\\s?%|\\s?(?:мг|мл|раз|час|дн|лет|год|мин|км|таб|нед|мес|руб)\\p{L}*)`;
const RU_HOUSE = `(?:,? ?(?:(?i:дом\\p{L}{0,2}|д|вл|владение|зд|здание|стр|строение|уч|участок|№)\\.? ?№? ?)?(?:${RU_DIGITS}|${RU_SPELLED}|(?i:б/н|без номера)${END})(?: (?i:дробь) (?:${RU_DIGITS}|${RU_SPELLED}))?)`;
const RU_UNIT = `(?i:дом\\p{L}{0,2}|д|корпус\\p{L}{0,2}|корп|кор|к|строение|стр|квартир[аеыу]|кв|подъезд\\p{L}{0,2}|под|п|пд|этаж\\p{L}{0,2}|эт|офис|оф|комнат[аеы]|комн|ком|литер[а]?|лит|секция|блок|владение|вл|участок|участке|уч|помещение|пом|домофон|код|общежитие|общ|№)\\.?[ :]{0,2}(?:№ ?)?(?:\\d{1,4}(?: ?[/-] ?\\d{1,4})?(?:[ -]?[а-яА-Я](?!\\p{L}))?(?![\\p{L}\\d])|${RU_SPELLED}|[А-Я](?!\\p{L}))`;
/** Streets by their endings, in the cases that "на", "по" and "с" ask for, and those called after people everybody knows. */
const RU_ADJECTIVE =
  '(?:\\p{Lu}\\p{Ll}{2,}(?:ая|ой|ую|ый|ого|ского|ских|ова|ева|ёва|цев)(?!\\p{L})|(?:Ленина|Гагарина|Пушкина|Калинина|Щорса|Кирова|Маркса|Энгельса|Фрунзе|Мира|Победы|Свободы|Труда)(?!\\p{L}))';
const RU_NO_MEASURE =
  '(?![\\p{L}\\d]|[.,:]\\d|\\s?%|\\s?(?i:мг|мл|мкг|кг|см|мм|г|ед|раз\\p{L}*|час\\p{L}*|дн\\p{L}*|лет|год\\p{L}*|мин\\p{L}*|таб\\p{L}*|кап\\p{L}*|нед\\p{L}*|мес\\p{L}*|руб\\p{L}*|числ\\p{L}*|янв\\p{L}*|февр?\\p{L}*|март\\p{L}*|апр\\p{L}*|ма[йя]|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сент\\p{L}*|окт\\p{L}*|нояб\\p{L}*|дек\\p{L}*)(?!\\p{L}))';
const RU_PLAIN = `\\d{1,3}(?:[кс]\\d{1,2}|[а-я])?(?:[-–/]\\d{1,4})?${RU_NO_MEASURE}(?:,? ${RU_UNIT}){0,2}`;
const RUSSIAN = grammar({
  // "а/я 204"
  compound: /^(?:я|\p{Lu}\p{Ll}+(?:[кцщ]е|ая|ой|ую|ый|ого|ина|ева|ёва|ова|ских|цев))$/u,
  triggers:
    'ул улица улице улицы улицу пр просп проспект проспекте пер переулок переулке шоссе бул бульв бульвар бульваре наб набережная набережной пл площадь площади проезд проезде тупик мкр мкрн микрорайон микрорайоне квартал квартале жк тракт аллея линия снт днт гск кв квартира квартире квартиры дом доме подъезд корпус корп этаж эт участок ящик абонентский общежитие дос хутор деревня деревне село селе посёлок поселок станица аул км километр трасса трассе живу живем живём прописан прописана прописаны зарегистрирован зарегистрирована дробь ш стр вл зд пом лит туп владение строение',
  sole: [
    `${RU_STREET} ?${RU_NAME}${RU_HOUSE}`,
    `${RU_NAME} (?i:ул|улица|улице|пр-т|проспект|проспекте|просп|пер|переулок|шоссе|бульвар|б-р|наб|набережная|проезд|тупик|тракт|линия|аллея|ш|пл|туп|ал)(?:\\.|${END})${RU_HOUSE}`,
    `(?i:ул|улица|улице|проспект|проспекте|переулок|переулке|шоссе|бульвар|бульваре|набережная|проезд|мкр|микрорайон|микрорайоне|площадь|пр)(?:\\.|${END}) ?(?:(?!(?i:и|в|на|с|у|к|что|это|где|по|до|от|не)${END})[а-яё-]+ ){1,3}?(?:${RU_HOUSE})`,
    `\\d{1,2}(?:-?(?:й|я|ый|м|ом))? (?i:мкр|мкрн|мкр-н|микрорайон|микрорайоне|квартал|квартале|линия)\\.?[ ,]{1,2}${RU_UNIT}`,
    `(?i:мкр|мкрн|мкр-н|микрорайон|микрорайоне|квартал|квартале|линия|кв-л)\\.? ?(?:\\d{1,3}|${RU_SPELLED})(?:[ -]?[А-Яа-я](?!\\p{L}))?[ ,]{1,2}${RU_UNIT}`,
    `(?:${CAP}(?: ${CAP})?|(?<=(?i:на|по) )[а-яё-]{4,}) (?:${RU_DIGITS}|${RU_SPELLED})[ ,]{1,2}(?i:кв|квартира|к|корп|корпус|подъезд|под|этаж)(?:\\.|${END}) ?(?:\\d{1,4}(?!\\d)|${RU_SPELLED})`,
    `(?<=(?i:жив(?:у|ём|ем|ёт|ет|ут)|прописан[аы]?|зарегистрирован[аы]?|проживаю|проживает|адрес[уе]?|переехал[аи]?)(?: я| мы| он| она)? (?:на|по|с)? ?(?:адресу )?:? ?)${CAP}(?: ${CAP})?,? (?:${RU_DIGITS}|${RU_SPELLED})(?:[ ,-]{1,2}(?:${RU_UNIT}|\\d{1,4}(?![\\d.,%])))?`,
    // "на Садовой 60", "Лесная 12-44", "Б. Морская, стр. 3, пом. 14Н".
    `(?<=(?i:на|по|с|со) )(?:${CAP} )?${RU_ADJECTIVE},? ${RU_PLAIN}`,
    // "из аптеки на Сретенке, 12", "на Большой Ордынке, 24"
    `(?<=(?i:на|по|с|со) )(?:\\p{Lu}\\p{Ll}{2,}(?:ой|ая) )?\\p{Lu}\\p{Ll}{2,}(?:[кцщ]е),? ${RU_PLAIN}`,
    `${RU_ADJECTIVE},? \\d{1,3}[а-я]?[-–]\\d{1,4}${RU_NO_MEASURE}`,
    `(?:(?:Б|М|Н|В|Бол|Мал|Ст|Нов)\\.? ?)?${CAP}(?: ${CAP})?,? (?i:д|дом|стр|вл|корп|зд)\\.? ?\\d{1,4}[а-яА-Я]?(?:[ ,]{1,2}${RU_UNIT}){1,4}`,
    '(?i:а/я|абонентский ящик|аб\\. ?ящ\\.?|п/я|почтовый ящик) ?(?:№ ?)?\\d{1,6}',
    '(?:ДОС|в/ч|войсковая часть|военный городок|общежитие) (?:№ ?)?\\d{1,6}',
    `(?:\\d{1,4}(?:-?(?:й|ый|ой|м))? (?i:км|километр\\p{L}{0,2}) (?:${CAP} )?(?i:тракта|шоссе|трассы|дороги|автодороги)(?: ["«]?(?:${CAP}|[МРА]-?\\d{1,3}))?|(?i:трасса|трассе|шоссе|автодорога) [^,;.\\n]{2,24},? (?:\\d{1,4}(?:-?й)? (?i:км)|(?i:км) \\d{1,4}))`,
    `(?i:хутор[е]?|деревн[яеи]|село|селе|пос[её]л(?:ок|ке)|станиц[аеы]|аул|снт|днт|дер|пос)\\.? ["«]?${CAP}(?: ${CAP})?["»]?${RU_HOUSE}`,
  ],
  named: [
    `${RU_STREET} ?${RU_NAME}`,
    `${CAP} (?i:ул|улица|улице|проспект|переулок|шоссе|бульвар|проезд|тупик)(?:\\.|${END})`,
  ],
  unit: [RU_UNIT, `(?:\\d{1,2}(?:-?[йя])?|${RU_SPELLED}) (?i:этаж|подъезд|корпус|квартира)(?!\\p{L})`],
  more: [
    RU_DIGITS,
    '(?i:дом|дача|калитка|забор|ворота) (?:с|у|за|возле|напротив) \\p{Ll}+(?: \\p{Ll}+)?',
    `\\d{6}(?!\\d)(?:,? (?:г\\. ?)?${CAP})?`,
  ],
});

export const SLAVIC: readonly (readonly [language: string, AddressGrammar])[] = [
  ['pl', POLISH],
  ['ru', RUSSIAN],
];
