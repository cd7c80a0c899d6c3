/** Words of which the names of islands, valleys, counties, quarters and of towns of two words are made. */

/** First words of towns and quarters, by language; the capital behind them belongs to the name. */
export const FIRST_PARTS: Readonly<Record<string, string>> = {
  en: 'Kings Queens Bishops Abbots Chipping Stoke Bethnal Golders Shepherds Stamford Earls Notting Tower Sault Coeur Cape Rancho Boca Palo Bowling Barrow Newton',
  de: 'Bad Sankt Klein Groß Alt Neu Ober Unter Alte',
  nl: 'De Het Ter Ten Sint Nieuw Oud Klein Groot Hoog Laag Den Bergen',
  es: 'Puerto Puebla Arenas Ciudad Cerro Lomas Jardines Colinas San Las Los',
  pt: 'Vila Jardim Parque Ribeirão Lagoa Barra Ponta Alto Morro Poços Riacho Várzea Bom Boa Águas Foz Feira Pedra Mogi Embu',
  fr: 'Pont Mont Bourg Villeneuve Neuilly Port Vieux',
  it: 'Borgo Castel Porta Ponte Piazza San Reggio Fara',
  tr: 'Aşağı Yukarı Eski Yeni',
  id: 'Pasar Tanjung Kebon Kebun Kebayoran Pondok Muara Teluk Bukit Sungai Ujung Tanah Pulo Cempaka Kelapa Lubuk Padang Kuala Rawa Duren Bumi Bandar Pangkalan Pematang Rantau Gunung Kampung Cipinang Lenteng Jati Mampang Tebing',
};

/** Last words of towns and quarters behind an open capital. */
export const LAST_PARTS: Readonly<Record<string, string>> = {
  en: 'Heath Green Bay Cross Common Beach Falls Springs Creek Grove Heights Valley Bridge Moor Lake Lakes Junction Spa Magna Parva Regis Coldfield Bank Ferry Pines Rapids Bluff Mills Gardens Nagar Vihar Bagh Khurd Kalan Layout Enclave Colony Cantt',
  pl: 'Wielkopolski Wielkopolskie Wielkopolskim Wielkopolska Wielkopolskiej Śląskie Śląska Śląski Śląskiej Śląskim Śląskich Mazowiecki Mazowiecka Mazowieckim Mazowieckiej Mazowieckiego Podlaska Podlaski Podlaskiej Podlaskim Lubelski Lubelska Trybunalski Trybunalskim Trybunalskiego Górnicza Górniczej Górniczą Świętokrzyski Świętokrzyskim Gdański Gdańskim Pomorski Pomorska Łódzki Zdrój Zdroju Południe Północ Opolski Opolskie Szczeciński Szczecińskim',
  ru: 'Посад Посаде Посада Луки Лук Луках Камень Бор Бору Яр Яре Оскол Осколе Тагил Тагиле Тагила Уренгой Уренгое Уренгоя Новгород Новгороде Новгорода Челны Челнах Челнов Воды Водах Вод Волочёк Волочке Холм Холме Поляна Поляне Поляну Гора Горе Ключ Ключе Луч Кут Куте Село Слобода Слободе Остров Острове Острова Горки Ростов',
  id: 'Barat Timur Utara Selatan Pusat Tengah Baru Lama Indah Kidul Lor Wetan Kulon',
  de: 'Land Heide Forst Börde',
  tr: 'Adası Köyü Yaylası Mahallesi Beldesi',
};

/** Adjectives that open the name of a town, in their cases. */
export const FIRST_ADJECTIVE: Readonly<Record<string, RegExp>> = {
  ru: /^(?:нов|стар|верхн|нижн|велик|красн|бел|больш|мал|набережн|минеральн|сергиев|вышн|горн|советск|чист|кривой|зелён|серебрян|чёрн|ликино|каменн|усть|дальн|ближн|свят|мокр|сух)(?:ий|ый|ая|яя|ое|ее|ой|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ей|ые|ие|ыми|ими|а|е|у)$/iu,
  pl: /^(?:now|star|wielk|mał|biał|czarn|czerwon|zielon|górn|doln|suchy|such|piękn|jeleni|zduńsk|rud|piotrk|ostr|kryn|rabk|krasn|tomasz|mińsk|bielsk|skarżysk|duż)(?:y|a|e|i|iej|ej|ego|iego|ym|im|ich|ych|ą|ów|owie|owa|ica|icy|icę|ę)$/iu,
};
/** "Dąbrowa Górn.", "Ostrów Wlkp.": what is shortened behind a town. */
export const SHORTENED =
  /^ (?:Wlkp|Wielkop|Maz|Górn|Śl|Podl|Tryb|Trybun|Pom|Lub|Kuj|Świętokrz|Gd|Szczec|Opol|Lubel|Łódz|Dolnośl)\.?(?![\p{L}])/u;

/** What announces an island, a valley, a county: the capitals behind it belong to it. */
export const LAND_HEADS: Readonly<Record<string, string>> = {
  en: '(?:Isles? of|Islands? of|Vale of|Forest of|Borough of|Parish of|Mull of|Kyle of|Bridge of|Point|County|Co\\.)(?= )',
  de: '(?:die |der )?(?:Insel|Halbinsel|Hallig|Landkreis|Kreis|Stadtteil|Ortsteil|Viertel|Dorf)',
  nl: 'eiland|schiereiland|wijk|gehucht|buurtschap|polder',
  es: '(?:isla|valle|sierra|comarca|parroquia|concejo|pedanía|aldea|barriada|urbanización|polígono|ejido|ranchería|fraccionamiento|fracc\\.|unidad (?:habitacional|infonavit)|u\\.h\\.)(?: de| del)?(?: las?| los| el)?',
  pt: '(?:ilha|vale|serra|povoado|distrito|vila|bairro|morro|favela|comunidade|assentamento|setor|jd\\.?|conjunto|conj\\.)(?: d[eoa]s?)?',
  fr: "(?:[iî]le|val|vallée|presqu['’]île|hameau|lieu-dit|quartier|lotissement|cité|résidence|faubourg)(?: de la| de l['’]| des?| du| d['’])?",
  it: "(?:isola|val|valle|rione|frazione|borgo|contrada|borgata|località|quartiere|fraz\\.|loc\\.)(?: della| dell['’]| del| di| d['’]| dei| delle)?",
  pl: 'wysp[aęy]|wyspie|półwys(?:ep|pie)|dolin[aęy]|dolinie|osiedl[eua]|os\\.|dzielnic[aęy]|sołectw(?:o|ie|a)|przysiół(?:ek|ku)',
  ru: 'остров(?:а|е|у)?|о\\.|полуостров(?:а|е)?|долин[аеуы]|мкр\\.?|микрорайон(?:а|е)?|урочищ[еа]|снт|днп|коттеджный посёлок|кп|ст\\.|х\\.|д\\.|с\\.|пгт|рп',
  id: 'pulau|lembah|gili|dusun|perumahan|perum|komplek|kompleks|banjar|nagari|distrik|mess|asrama',
};

/** Words that make what stands before them a county, an island or a valley. */
export const LAND_TAILS: Readonly<Record<string, string>> = {
  en: 'County Parish Township Island Valley Borough District Taluk Taluka Tehsil Mandal',
  tr: 'adası adasında adasına adasından ilçesi ilçesinde ilçesinden ilçesine köyü köyünde köyünden köyüne beldesi beldesinde mahallesi mahallesinde yaylası yaylasında yaylasından yaylasına semtinde semti semtinden ovasında kasabasında kasabası civarı civarında tarafında taraflarında oralarda buralarda',
};

/** Behind these also what no list has is a village or district, in small letters. */
export const SMALL_HEADS: Readonly<Record<string, string>> = {
  en: 'tehsil taluka taluk mandal dist distt',
  id: 'desa ds dusun dsn kecamatan kec kelurahan kel kabupaten kab kampung kp nagari',
  ru: 'деревня деревне деревни дер село селе посёлок поселок посёлке поселке посёлка поселка пос пгт станица станице станицы хутор хуторе аул ауле',
  pl: 'gmina gminy gminie gminę powiat powiatu powiecie',
  pt: 'povoado',
  fr: 'hameau',
  es: 'pedanía ranchería ejido',
  nl: 'buurtschap gehucht',
};

/** Small words that towns of several words begin with in small letters. */
export const SMALL_FIRST =
  'la el los las le les l san santa são st ste saint sainte sankt new old fort port mount grand den de het bad villa puerto';
/** Quarters of any town, which say nothing. */
export const ANY_QUARTER =
  /^(?:Dreiviertel|Stadtviertel|Wohnviertel|Bahnhofs?viertel|Nachbarviertel|Rotlichtviertel|Szeneviertel|Neubauviertel|Altbauviertel|Vergnügungsviertel|Villenviertel|Geschäftsviertel|Armenviertel|Hafenviertel|Arbeiterviertel|Innenstadt|Altstadt|Vorstadt|Großstadt|Kleinstadt|Weltstadt)$/u;
/** Between the words of one town. */
export const INNER: Readonly<Record<string, RegExp>> = {
  es: /^ (?:de (?:la|las|los|el)|del|la|el) $/u,
  pt: /^ (?:do|da|dos|das|d['’]) ?$/u,
  fr: /^(?: |-)(?:sur|sous|lès|les|en|la|le|aux|sur-la|de-la)(?: |-)$/u,
  it: /^ (?:in|sul|sulla|al|alla|del|della|dei|d['’]|nell['’]|sull['’]) ?$/u,
  en: /^(?: |-)(?:upon|on the|in the|under|by the|le|next the)(?: |-)$/u,
  de: /^ (?:an der|am|ob der|in der|vor der|auf der|bei|i\. ?d\.|a\. ?d\.|a\.) ?$/u,
  nl: /^(?: |-)(?:aan den|aan de|op|bij|aan|en)(?: |-)$/u,
  pl: /^ (?:nad|pod|koło) $/u,
};
/** Second words that make no town of two capitals: "Новый Год", "Czerwony Krzyż". */
export const NO_SECOND =
  'Год Года Году Крест Креста Кресте Пост Поста Дом Доме Дома Зеландия Зеландии Зеландию Театр Театре Rok Roku Rokiem Krzyż Krzyża Krzyżu Piątek Piątku Post Postu Noc Nocy Czwartek Sobota Zelandia Zelandii Brytania Brytanii Brytanię Lisa Tydzień Tygodniu Dom Domu Air Safari Binatang Hospital Clinic Road Street';
