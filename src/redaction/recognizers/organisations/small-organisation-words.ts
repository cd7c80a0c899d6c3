import { WordSet } from '../../word-set.ts';

/** Words of large bodies, famous hospitals and universities, insurers and authorities, in many languages: these stay. */
export const FAMOUS = new WordSet(`
mayo cleveland hopkins johns sinai cedars sloan kettering shriners harvard stanford yale princeton columbia cornell duke emory baylor
vanderbilt oxford imperial moorfields marsden papworth addenbrooke barts ormond maudsley tavistock-portman broadmoor karolinska charite
heidelberg pasteur curie cochin salpetriere salpêtrière necker bichat beaujon tenon rousse pompidou lariboisiere gustave gemelli niguarda
humanitas rizzoli gaslini mangiagalli umberto spallanzani einstein sirio sírio fiocruz oswaldo butantan incor clinicas clínicas inca
hebron paz clinic clínic sant ramon cajal marañon marañón ginebra pavlov bakulev burdenko бурденко бакулева склифосовского
блохина алмазова вишневского рошаля сеченова боткина рауше acibadem acıbadem hacettepe cerrahpasa cerrahpaşa capa çapa koc koç basaran
erasmus amc vumc umcg lumc radboud maastricht antoni leeuwenhoek leiden utrecht groningen sahlgrenska akademiska skane skåne
cipto mangunkusumo sardjito soetomo sutomo kariadi dharmais harapan siloam aiims apollo fortis manipal medanta tata vellore cmc nimhans
nhs nice cqc gmc mhra who oms cdc fda nih ema efsa aok tk barmer dak bkk ikk debeka allianz axa bupa vitality aviva kaiser permanente cigna
aetna humana medicare medicaid medicaide anthem unitedhealthcare imss issste insabi seguridad sanitas adeslas mapfre asisa dkv sus unimed anvisa
amil bradesco inps inail asl ats ausl cpam ameli mutuelle ssm nfz zus pzh mz kemenkes bpjs bpom rki bzga stiko gba iqwig russ rosszdrav
mind samaritans macmillan marie shelter barnardo barnardos childline nspcc rspca oxfam caritas caritas diakonie drk asb malteser johanniter croix rouge rossa cruz roja vermelha
rotes rode krzyz krzyż красный alzheimers alzheimer parkinsons parkinson asthma diabetes epilepsy cancer
pfizer novartis roche bayer sanofi merck gsk astrazeneca moderna biontech lilly abbott medtronic dexcom novo nordisk teva sandoz boehringer ratiopharm stada hexal
boots superdrug walgreens cvs walmart tesco asda aldi lidl ikea amazon starbucks mcdonald mcdonalds mcdonald's costco target dm rossmann müller-drogerie decathlon zara carrefour mercadona benavides guadalajara-farmacias similares ahorro drogasil raia
zhongshan national nationale nacional nazionale nasional ulusal nationaal national's american british european canadian australian française français européenne européen española español
europea europeo italiana italiano brasileira brasileiro mexicana mexicano portuguesa português deutsche deutscher deutschen deutsches nederlandse nationales nationalen polskie polski polska narodowy narodowego narodowe
российская российский всероссийский федеральный национальный türkiye türk indonesia amerikan avrupa ubezpieczeń społecznych who's antiveleni antipoison antitoxicológico farmacéuticos farmaceuticos syndrome disease disorder disorders sclerosis dystrophy unicef unesco rotary
melawai kimia century guardian watsons k24 сбербанк газпром ржд байер новартис роспотребнадзор минздрав росздравнадзор johnson spencer google microsoft apple samsung siemens volkswagen toyota tesla facebook meta netflix`);

/** What schools and practices are called besides their name: passes inside a name and proves none. */
export const GENERIC = new WordSet(`
centro salud santé salute gesundheit bereitschaftsdienst notdienst ärztlichen ärztlicher ärztliche kassenärztlichen
school schools high middle primary elementary secondary junior senior infant infants nursery preschool grammar public private state national federal regional local community
county city town general university teaching medical medicine clinic clinics hospital hospitals surgery practice center centre centres centers health healthcare care home homes house family
women's women womens men's mens children children's childrens child kids adult adults patient patients elderly heart eye eyes skin ear nose throat foot back spine pain sleep cancer breast bone joint brain
lung kidney liver blood bladder bowel mental behavioral behavioural emergency urgent trauma burn burns outpatient inpatient walk-in walk in acute chronic intensive palliative rehabilitation rehab
physical occupational speech music art group club trust foundation society association institute academy college department ministry council board office service services
fertility maternity antenatal postnatal prenatal birth sexual gum travel memory falls fracture diabetic vaccine vaccination blood test diet weight loss first second third new old good best
your my our the this a an his her their its any every each all some no one two
employee employees day night long term short stay drug alcohol addiction recovery laser cosmetic plastic open keyhole robotic oral eye heart bypass general minor major weight
early intervention special needs education training driving research clinical trial study trials support helpline hotline team unit ward
nacional municipal estatal federal general regional provincial público publico pública publica privado privada infantil oficial central superior técnica tecnica técnico tecnico secundaria primaria preparatoria media básica estadual
salud saúde saude santé sante salute mental día dia madre madres mujer mulher mujeres niños niñas crianças enfants bambini familia família famille famiglia mayores idosos ancianos anziani personas âgées
médico médica medico medica médicos medicos medici medical médical médicale dental dentaire dentistico dentistica veterinaria veterinario vétérinaire especialidades especializado especialista urgencias urgência urgences
educación educação educacion infantil infância infanzia primaria secundaria maternelle primaire élémentaire professionnel comprensivo elementare materna statale comunale
enfermería enfermagem infirmier infirmière infirmiers soins rééducation radiologie imagerie analyses sangre sangue olhos ojos ojo visual
público pública estadual federal particular popular básico basico atención atencion primaria integral
szkoła podstawowa podstawowej podstawowych ponadpodstawowa liceum ogólnokształcące ogólnokształcącego medyczna medyczne medyczny medycznej zdrowia zdrowie psychicznego psychiatryczna psychiatrycznej lekarska lekarski lekarskiej rodzinna rodzinnej rodzinny
specjalistyczna specjalistyczny specjalistycznej specjalistyczne jednego dnia pomocy społecznej opieki seniora dziecka poradnia kliniczny wojewódzki miejski miejska narodowy narodowego funduszu
государственная муниципальная городская городской областная областной районная районный центральная центральный медицинский медицинского детский детская детской общеобразовательная средняя научный национальный
özel tıp göz diş aile sağlığı sağlık devlet eğitim araştırma üniversitesi hastanesi merkezi anadolu lisesi fen meslek kız erkek çocuk kadın doğum ağız ruh toplum halk ilçe il şehir kalp kanser
gigi mata anak ibu umum utama pratama negeri swasta islam daerah jiwa jantung kulit kandungan bersalin kesehatan rawat jalan inap penyakit dalam bedah kb vct ims hiv tb mulut laktasi nyeri menyusui tumbuh kembang
scholengemeenschap medisch medische centrum kinder kinderen ouderen openbare christelijke bijzondere speciale montessori waldorf jenaplan dalton freie
ärztliche psychotherapie psychosomatik psychiatrie chirurgie innere medizin allgemeinmedizin notaufnahme notfall kinder jugend frauen männer senioren haut augen zahn hals nasen ohren staatliche städtische evangelische katholische
vita aktiv gesundheit hilfe mutter vater eltern arzt ärztin chef lehrer lehrerin kinderarzt
mathe deutsch englisch chemie biologie physik latein musik kunst religion espalda covid rodzenia parto embarazo måndag tisdag onsdag torsdag fredag lördag söndag lunes martes lundi mardi montag dienstag mittwoch donnerstag freitag samstag sonntag segunda termin inme zehir danışma erken teşhis nakli tüp bebek çağrı acil histórico historico storico antiveleni antipoison nurse note
terdekat całodobowa całodobowej rejonowa rejonowej karny karnego karnym śledczy śledczego diabetologiczna diabetologicznej stomatologiczna guardia turno garde dyżurna nöbetçi legale legal notarial fiscale superior superiore superiores community-based oxygen causes topics information provider providers powiatowy powiatowa powiatowego powiatowym wojewódzka wojewódzkiego wojewódzkim miejskiego miejskim kliniczna klinicznego uniwersytecki uniwersyteckiego județean judeţean municipal orășenesc urgență clinic clínico clinico universitario comarcal maternidad maternidade materno naval militar clínicas krajská okresní městská fakultní megyei városi обласна міська районна дитяча центральна dolor cuidados paliativos coronaria quemados ictus críticos trasplantes trasplante douleur palliatifs dor paliativos dolore palliative govt civil district sadar sarkari zila internacional internacionales international usg rtg mrt ct mri ekg eeg std sti hiv ivf fiv fivet pma pmi gp gps er icu itu a&e ent hno gyn`);

/** Beginnings of the words of medicine that practices have beside their names. */
export const GENERIC_STEM =
  /^(?:psi[cqk]|psy[ck]|chir|ciru|cirug|derm|dent|stomat|odont|ort[ho]{1,2}|p[éaä]{1,2}diat|pedi|gin[ae]|gyn|card|kard|neur|neuro|on[ck]o|gastr|radi|oftal|ophtal|ophthal|oculis|okul|fis[ij]|fizj|fizy|fysio|physi|k[iy]n[eé]s|logop|logoped|fono|foniat|geri|diab|urol|nefr|nephr|reum|rheum|h[ae]mat|endoc|endok|allerg|alerg|imm?un|pneum|pulmo|infect|infekt|trauma|anest|anes|podol|nutri|obst|matern|médic|medic|medyc|rehab|diagn|therap|terap|laboratory|onkolog|perinat|tra?n[sp]+l|trasfus|transfus|toxi|toks|veleni|poison|epidem|forens|genet|oncol|sanit|periton|h[ae]{1,2}mo|hämo|extern|алл|педиатр|псих|невро|стомат|онко|кардио|хирург|гинек|дермат|офтальм|уролог|реабил)/iu;

/** Words before which English sentences begin rather than names. */
export const OPENERS = new WordSet(
  'kızım oğlum eşim annem babam kardeşim bugün dün yarın benim bizim bu şu onun sonra önce ama ve ile için hem rang called rung spoke phoned visited attended attends attending saw went referred registered seen contact ring call phone does did has have had when while since after before our my his her their your can could would will should if but and so because why what how who where text tell told ask asked book booked works worked working used try left leaving joined choosing find finding visit is was are were do at from to in on for by with of as near outside lives resides stays lived transferred resident patient via per or not no yes also then now please thanks regards hi hello dear school nurse dr doctor mr mrs ms miss prof professor employer provider practice re cc monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december sept oct nov dec jan feb mar apr aug',
);

/** Lower-case words before an English name of a body. */
export const FRAMES = new WordSet(
  'at from of with to by for the ring contact telephone email text join joins joined under attends attend attending in near outside into joined via called named our my is was and since left opposite behind through rang phoned inside leaving visit visited visiting saw see choose chose calling call phone owns run runs bei lives live living resides resident outside',
);

/** Before a kind in small letters: "at Hollybush surgery". */
export const AT = new WordSet('at');
export const PLACED = new WordSet('at from to in near by of with outside attends joined our');
/** The number behind is a class: "Grade 4 Sampaguita Elementary". */
export const CLASSES = new WordSet('grade year class form std standard primary jss ss stage');

/** Inside a name, small. */
export const JOINERS = new WordSet(
  "de del de la las los des du da do das dos di della dei degli delle d l al el y e et i и à a au aux am an im in der den dem zum zur vom von van te ter ten 't t und en och & pod nad przy na у при of med św ks bł по le il lo gli o os as s le c",
);

/** Behind "am", "im" and "an der": what a place is called, in German and Dutch. */
export const PLACE_WORD =
  /(?:tor|markt|platz|straße|strasse|gasse|weg|park|deich|see|berg|bach|brunnen|brücke|wald|wiese|wiesen|feld|felde|anger|hof|turm|graben|ufer|damm|ring|garten|hafen|kirche|dom|schloss|schloß|mühle|stein|ring|quelle|bad|stadt|dorf|holz|tal|hang|eck|linde|linden|eiche|eichen|teich|moor|kanal|bahnhof|rathaus|plein|gracht|kade|brug|dijk|laan|singel)$/iu;

/** Typical names of German and Dutch nurseries, homes and shops, which are everyday words as well. */
export const POETIC = new WordSet(`
pusteblume regenbogen sonnenschein sonnenblume sonnenblumen spatzennest zwergenland zwergenstübchen löwenzahn kunterbunt rappelkiste schmetterling schmetterlinge bärenhöhle käferchen marienkäfer abendrot
morgensonne lindenhof lindenblüte rosengarten rosenhof waldblick seeblick bergblick talblick sonnenhof sonnenhang sonnenhügel birkenhof birkenwald eichenhof eichengrund ulmenhof tannenhof tannenwald kastanienhof
wirbelwind villa märchenland wichtel wichtelhaus waldwichtel wurzelzwerge mäusenest mäuseburg bienenkorb bienchen igelnest storchennest schneckenhaus pfiffikus tausendfüßler seestern sternschnuppe mondschein glückskäfer kleeblatt
arche noah sonnenland spielkiste kinderland kinderburg purzelbaum hummelburg vogelnest eulennest fuchsbau dachsbau ameisenhügel bullerbü hirsch adler löwen krone schwan linde engel rose sonne bären stern anker elisabeth
regenboog zonnebloem vlinder vlinderhof klaver klavertje eikenhof lindehof beukenhof boomgaard molen watertoren duizendpoot kikker egel rakker zwaluw ooievaar wilgen tobbe
hometown sunrise sunset rainbow evergreen horizon harmony cornerstone beacon pinnacle keystone lighthouse frontier acorn acorns sprouts meadows fox crossfit
om sai sri shri dav ashirwad krupa balaji suraksha
güneş yaşam umut bahar hayat şifa huzur sevgi yıldız papatya gökkuşağı çınar kardeşler dostlar bereket nefes ışık saray
marché mercier lilas glycines acacias tilleuls marronniers loups prés littoral soleil oxygène arc-en-ciel
miś bajka krasnal biedronka słoneczna słoneczny słoneczne uśmiech zdrowie nadzieja energia reksio kubuś stokrotka
movimento movimiento sorriso sonrisa esperança esperanza luz paz amor fé recanto girasol girassol arcoíris arcobaleno pinocchio delfín estrella estrela
теремок солнышко ромашка колокольчик улыбка здоровье семья забота вера надежда сказка берёзка`);

/** Words that a practice or shop is called by, in languages in which its kind has a capital only as a name: "Óptica Central". */
export const PLAIN_NAMES = new WordSet(
  'central centrale centro moderna moderno nova novo nueva nuevo norte sur sul nord sud est ouest bella bello vista delta alfa beta omega prima popular',
);
