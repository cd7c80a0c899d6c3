/**
 * Further given names, and last names, that no list of the lexicon has, written down from general knowledge, by language.
 * None of them is a word of its language.
 */
export const FURTHER_NAMES: Readonly<Record<string, string>> = {
  en: 'Agrawal Banerji Bandyopadhyay Gawde Kuriakose Thomaskutty Sastry Srivastava Lalthanhawla Zothanpuii Imchen Longkumer Parameswari Saraswathi Bhagyalakshmi Phoolmati Kishanlal Shivprasad Ganpat Vitthal Shankarrao Blathnaid Eimear Orlaith Arwel Blodwen Ceinwen Gwenllian Iestyn Ifan Mared Meirion Mererid Osian Fearghus Morven Ruaridh Wilf Jaq Albie Roz Gav Murdo',
  de: 'Dietlinde Erdmute Friedrun Klothilde Luitgard Notburga Pankraz Theda Walpurga Tjorven Kazimierczak Schimanski Podolski',
  nl: 'Ysbrand Zwaantje Rinske Jurriaan Okke Onno Pieternel Reinier Riemer Rinus Roelie Sierd Sijmen Tanneke Tinus Wieger Wijnand Willemien Wobbe Zeger Annemarijn Annerieke Anneloes Barend Bauke Bertus Bouwe Brechtje Eelco Fokke Gijsbert Griet Henkie Jeltje Jochem Lijsbeth Nelis Rikkert Sybrand Tjitte Wendelien Pien Cor Sjef Coba Elske Diederik Terpstra Wiersma Bouma Boersma Sikkema Talsma Haarsma Kooistra Feenstra Reitsma Miedema Huisinga Wiersinga Elzinga Verhagen Verstraten Blokland Derksen Aarts Coenen Geurts Lammers',
  fr: 'Chauvet Rousselot Thévenet Vigneron Guillou Kerbrat Kervella Legendre Quéré Rivoal Cadiou Cariou Guéguen Jézéquel Kermarrec Lagadec Abgrall Chabrol Descamps Dumoulin Fontanel Hamelin Jolivet Larcher Lassalle Lelièvre Letellier Ponsard Sabatier Sénéchal Tardieu',
  it: 'Arcuri Bonfiglio Cacace Calcagno Cannizzaro Carfagna Fanucci Galimberti Ghezzi Iovine Lanzafame Maiorano Notarbartolo Passalacqua Quattrocchi Ravasi Spampinato Tiraboschi Zambrotta Zuccarello Ercolina Ettorina Santuzza Umberta',
  es: 'Piluca Fito Juancho Macu Menchu Chayito Chivis Lichita Pachita Pelancha Quiquín Tachita Toñita Chon Beba',
  pt: 'Adroaldo Alaíde Altamiro Antenor Aracy Ariovaldo Ataíde Clemilda Cremilda Dorival Edvaldo Elizete Ercília Felisberto Givanildo Glauber Gumercindo Irineu Januário Jocélia Jordelina Jovelina Juracy Lindinalva Lucineide Marluce Roseane Ubiratan Vandeilson Welington Zilma Zoraide Marquinhos Zequinha Nandinha Carlão Marcão Betão Serginho Renatinho Marcinha Claudinha Fernandinha Aninha Mariazinha Duduzinho Filó Guto',
  pl: 'Bożydar Dobromiła Ewaryst Gracjan Kleofas Natasza Oktawia Zyta Jasiu Kazio Zosiu Basiu Kasiu Gosiu Marysiu Krysiu Jadziu Zuziu Haniu Aniu Wiesiu Madziu Tosiu Jasieńku Stasieńku Józiu Franiu Adasiu Heniu Władziu Zdzisiu Stefciu Lidziu Danusiu Izuniu Joasiu Martusiu Michałku Piotrusiu Pawełku Tomeczku Bartusiu Krzysiu Grzesiu Andrzejku',
  tr: 'Besime Cavidan Halide Mehpare Meziyet Mübeccel Mürüvvet Nafia Nurhayat Sabriye Tenzile Zülfiye Abuzer Ökkeş Tacettin Zülküf Saime Memoş',
  id: 'Aminuddin Basuki Djoko Hamidah Khoirul Mulyadi Munawaroh Ningsih Nurhayati Purnomo Rohimah Romlah Rusdi Rusmini Saodah Setyo Lumbantobing Panjaitan Pangaribuan Manurung Siahaan Silalahi Tambunan Ginting Sembiring Tarigan Perangin Harahap Daulay Hasibuan Pohan Rangkuti Sugiarto Sugianto Sulastri Sumarno Sunarti Supriyadi Suryani Susilo Sutarno Suwito Suyanto Syahrul Syaiful Wardani Warsito Yuniarti Zulkifli Rosdiana Hotma Tiurlan Lamtiur Rosmawati Pelupessy Latuheru Tuhumury Pattiasina Sahetapy Wattimena Leiwakabessy Manuhutu Rumengan Lumowa Mandagi Wowor Pangemanan Kandou Sumual Tumewu Tenriawaru Wirawan Sudarsana Suparta Widiantara Ardika Suryawan Sukerta Dharmayanti Agung Dedi Fajar Tuti',
};

/** Russian ones in the nominative; their cases are made below. */
const RUSSIAN =
  'Капитолина Устинья Бахтияр Аполлинария Иветта Изабелла Калерия Мариам Неонила Рогнеда Степанида Федосья Белла Гюзель Джамиля Диляра Зухра Ильмира Индира Мехрибан Нигора Нурия Раушания Румия Салтанат Сабрина Суфия Фируза Халида Хадижат Чулпан Азат Анвар Арман Асхат Ашот Бауыржан Ерлан Жанибек Закир Зелимхан Махмуд Олжас Рамзан Расул Тахир Темирлан Фанис Юнус Ждан Исаак Мавра Митрофан Прокоп Рафаил Фаддей Филат Радомир Святозар Мелисса Северина Теона Азамат Артур Саид Роберт Оскар Луиза Аида Эмма';

/** "Капитолины", "Бахтияру", "Калерией": the name in its cases. */
function russianCases(name: string): string[] {
  const stem = name.slice(0, -1);
  if (name.endsWith('ия')) return ['ия', 'ии', 'ию', 'ией'].map((end) => name.slice(0, -2) + end);
  if (name.endsWith('а')) return ['а', 'ы', 'е', 'у', 'ой'].map((end) => stem + end);
  if (name.endsWith('я')) return ['я', 'и', 'е', 'ю', 'ей'].map((end) => stem + end);
  if (name.endsWith('й')) return ['й', 'я', 'ю', 'ем', 'е'].map((end) => stem + end);
  return ['', 'а', 'у', 'ом', 'е'].map((end) => name + end);
}

export const RUSSIAN_NAMES = RUSSIAN.split(' ').flatMap(russianCases).join(' ');
