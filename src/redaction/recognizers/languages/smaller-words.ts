/**
 * What stands beside names, towns and small organisations in the languages of Europe that have no tables of their own. Sources
 * of expressions in small letters, each word in all its cases; a capital may begin them.
 */
export interface SmallerWords {
  /** Relatives, neighbours, people who treat or teach, and titles: a name stands behind. */
  readonly people: string;
  /** Between these and the name: "mea", "min", "μου". */
  readonly mine: string;
  /** "I am", "here is", "we call him": a name stands behind. */
  readonly named: string;
  /** What stands behind a name: "vagyok", "néni". */
  readonly behind?: string;
  /** "from" and "in" behind a name. */
  readonly from: string;
  /** Living and coming, with their "in" and "from": a town stands behind. */
  readonly living: string;
  /** How a town ends behind a name or a word of living, where the language has an ending for "in" and "from". */
  readonly town?: string;
  /** The same where that says enough, whatever stands before. */
  readonly alone?: string;
  /** "I live" behind the town. */
  readonly dwells?: string;
  /** Schools, practices, homes and shops, whose name stands behind. */
  readonly kinds?: string;
  /** Between these and their name. */
  readonly of?: string;
  /** The same, whose name stands before. */
  readonly kindsBehind?: string;
  /** What begins with a capital beside all these and is nobody's name. */
  readonly nobody: string;
}

const SOUTH_SLAVIC_PEOPLE =
  'majk[aeiou]m?|mam[aeiou]m?|ot(?:ac|ca|cu|cem)|tat[aeiou]m?|bak[aeiou]m?|bab[aeiou]m?|nan[aeu]|djed(?:a|u|om)?|ded[aeiou]m?|muž(?:a|u|em)?|suprug[aeiou]?m?|žen[aeiou]m?|sin(?:a|u|om)?|kćer(?:k[aeiou]m?|i|ka)?|kći|ćerk[aeiou]m?|brat(?:a|u|om)?|sestr[aeiou]m?|svekrv[aeiou]m?|svekar|punic[aeiou]m?|punac|tašt[aeiou]m?|tast|snah[aeiou]m?|snaj[aeiou]|zet(?:a|u|om)?|unuk[aeiou]?m?|tet[aeiou]m?|tetk[aeiou]m?|uja[ck]\\p{L}{0,3}|stric\\p{L}{0,3}|strin[aeiou]|susjed[aeiou]?m?|susjed[ck]\\p{L}{1,2}|komšij\\p{L}{1,3}|komšinic\\p{L}{1,2}|prijatelj(?:ic)?\\p{L}{0,2}|kum[aeiou]?m?|nećak\\p{L}{0,3}|nećakinj\\p{L}|rođa[ck]\\p{L}{0,3}|rođakinj\\p{L}|kolegic?\\p{L}{1,2}|doktor(?:ic|k)?\\p{L}{0,2}|dr|liječni[ck]\\p{L}{0,3}|ljekar\\p{L}{0,3}|lekar\\p{L}{0,3}|sestra|med\\. sestra|medicinska sestra|tehničar\\p{L}{0,2}|fizioterapeut\\p{L}{0,3}|njegovateljic\\p{L}|negovateljic\\p{L}|odgajateljic\\p{L}|vaspitačic\\p{L}|učitelj(?:ic)?\\p{L}{0,2}|prof|pedijat(?:ar|ra|ru|ric\\p{L})|stomatolog\\p{L}{0,4}|ginekolog\\p{L}{0,4}|kirurg\\p{L}{0,2}|hirurg\\p{L}{0,2}|psiholog\\p{L}{0,4}|kardiolog\\p{L}{0,4}|neurolog\\p{L}{0,4}|fizijatar|logoped\\p{L}{0,4}|pacijent(?:ic|kinj)?\\p{L}{0,2}|gospo(?:đ|din)\\p{L}{0,2}|gđ[aeou]|gosp|čika|teta|beb[aeiou]|stariji|mlađi';
const SOUTH_SLAVIC_NAMED =
  '(?:ja )?(?:sam|se zovem)|zovem se|ovdje|ovde|zove se|zovu (?:me|ga|je)|ovo je|to je|pozdrav,?|lijep pozdrav,?|lp,?|hvala,?';
const SOUTH_SLAVIC_KINDS =
  'dom(?:a|u|om)?(?: (?:za (?:starije(?: osobe)?|stare|umirovljenike|penzionere)|umirovljenika|zdravlja|penzionera))?|(?:dječj\\p{L}{1,3} )?vrtić(?:a|u|em)?|ordinacij[aeiu]|poliklini[ck][aeiu]|ljekarn[aeiu]|apote[ck][aeiu]|(?:osnovn\\p{L}{1,3} |srednj\\p{L}{1,3} )?škol[aeiou]|oš|gimnazij[aeiu]|klini[ck][aeiu]|ambulant[aeiu]|ustanov[aeiu]|hospicij(?:a|u)?|jaslic[ae]|restoran(?:a|u)?|pekar[aeiu]|tvrtk[aeiu]|firm[aeiu]|bolnic[aeiu]';
const NORDIC_DRUGSTORE = 'apotek(?:et)?|hospice(?:t)?|montessori';

/** Serbian is written in both alphabets. */
const LATIN = 'a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š'.split(' ');
const CYRILLIC = 'а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш'.split(' ');
const cyrillic = (words: string): string =>
  words
    .replaceAll(/(?<!\\p\{)(?<!\\)lj/g, 'љ')
    .replaceAll('nj', 'њ')
    .replaceAll('dž', 'џ')
    .replaceAll(/\\p\{L\}|[a-zđžćčš]/g, (part) => CYRILLIC[LATIN.indexOf(part)] ?? part);
const both = (words: string): string => `${words}|${cyrillic(words)}`;

const CZECH_SLOVAK_NOBODY =
  'Češ[kt]\\p{L}*|Čech\\p{L}*|Slov[áe]\\p{L}+|Morav\\p{L}+|Romk?[au]|Vás|Vám|Vámi|Váš|Vaš\\p{L}*|Bůh|Boh|Bohu|Google|Internet|Facebook';

export const SMALLER: Readonly<Record<string, SmallerWords>> = {
  ro: {
    people:
      'mam[aăei]{1,2}|mămic[ai]|măicuța|tat[aăei]{1,2}l?(?:ui)?|tăticul|bunic(?:a|ul|ii|ului|ă)?|mamaie|mamaia|tataie|tataia|buni|străbunica|soț(?:ul|ului|ia|iei)?|bărbatul|nevast[aă]|nevestei|fiul|fiului|fiic[aăe]i?|băi(?:at|ețel)(?:ul|ului)?|fet(?:a|ița|iței|ei)|copilul|bebelușul|frate(?:le|lui)?|sor[aă]|surorii|surioara|soacr[aăe]i?|socru(?:l|lui)?|gine(?:re|rele)|nor[aă]|nurorii|cumnat(?:a|ul|ei|ului)?|nepo(?:t|tul|tului|ata|atei|țelul|țica)|mătuș(?:a|ii)|unchi(?:ul|ului)?|verișoar[ae]i?|văr(?:ul|ului)?|vecin(?:a|ul|ei|ului)?|prieten(?:a|ul|ei|ului)?|coleg(?:a|ul|ei|ului)?|iubit(?:a|ul)|logodnic(?:a|ul)|nașa|nașul|fin(?:a|ul)|tanti|nea|nenea|dl|dna|d-na|d-l|domnul(?:ui)?|doamn[aăe]i?|domnișoara|doctor(?:ul|ului|iț[ae]i?)?|dr|medic(?:ul|ului)?(?: de familie)?|asistent(?:a|ul|ei)?(?: medical[ăa])?|infirmier(?:a|ul|ei)?|kinetoterapeut(?:a|ul)?|farmacist(?:a|ul|ei)?|psiholog(?:a|ul|ei)?|pediatr(?:a|ul|ului|ei)?|cardiolog(?:a|ul|ului)?|ginecolog(?:a|ul)?|neurolog(?:a|ul)?|stomatolog(?:a|ul)?|educatoare(?:a|i)?|învățătoarea?|profesor(?:ul|oara|a)?|prof|pacient(?:a|ul|ei|ului)?|moașa|bona|îngrijitoarea|preotul|părintele',
    mine: 'me[aiu]{1,2}|meu|noastră|nostru|ta|tău|sa|său|lui|ei|mare|mic[ăa]?|cea mică|cel mic|cea mare|cel mare',
    named:
      'sunt|eu sunt|mă numesc|numele meu(?: e| este)?|mă cheamă|îl cheamă|o cheamă|se numește|aici(?: e| este)?|pe nume|îi zice|i se spune|cu stimă,?|mulțumesc,?|bună,?|salut,?|dragă',
    from: 'din|de la|în|lângă|de lângă|de pe lângă',
    living:
      '(?:locui\\p{L}+|sunt|suntem|stau|stăm|sta[iu]?|trăi\\p{L}+|născut[ăai]?|ven(?:im|it|it[ăa])|vin|mut\\p{L}+)(?: acum| aici)? (?:în|din|la|lângă)|(?:sat(?:ul)?|comuna|orașul|localitatea|județul)',
    kinds:
      'clinic(?:a|ii|ă)|cabinet(?:ul|ului)?(?: medical| stomatologic| individual)?|policlinic(?:a|ii)|spital(?:ul|ului)?|centrul(?: medical| de zi| rezidențial)?|cămin(?:ul|ului)?(?: de bătrâni)?|azil(?:ul|ului)?(?: de bătrâni)?|grădinița|grădiniței|creșa|școal[aă](?: gimnazială| generală| primară)?|școlii|liceu(?:l|lui)?|colegiu(?:l|lui)?|farmaci(?:a|ei)|laborator(?:ul|ului)?|fundația|asociația|firma|pensiunea|hospice',
    of: 'de|din|pentru',
    nobody:
      'Dumneavoastră|Dumneata|Dvs|Dumnezeu|Domnul|Google|Internet|Facebook|Paște|Crăciun|Județean\\p{L}*|Universitar\\p{L}*|Municipal\\p{L}*|Clinic\\p{L}*|Urgență|Central\\p{L}*|Național\\p{L}*|Regional\\p{L}*|Militar\\p{L}*|Oncologic\\p{L}*|Sanitar\\p{L}*|Medical\\p{L}*',
  },
  cs: {
    people:
      'mam(?:ink[aeouyě]u?|k[aeouyě]u?|[aeouyě]u?)|mám[aeouyě]|matk[aeouyě]u?|matce|tat(?:ínek|ínk\\p{L}{1,2}|k[aou]\\p{L}?|[aeouyě])|táta|táty|tátu|tátou|otec|otce|otci|babičk[aouy]u?|babičce|bab[aiou]|děd(?:eček|ečk\\p{L}{1,2}|[aouy]u?)|dědovi|manžel(?:k[aouy]u?|ce|[auem]{1,2}|ovi)?|muž(?:e|i|em|ovi)?|přítel(?:kyn[ěie]\\p{L}?|e|i|em)?|syn(?:a|ovi|em|u|ek|k\\p{L}{1,2})?|dcer(?:[aouy]u?|k[aouy]u?|ušk[aouy]u?)|dceři|bratr(?:a|ovi|em|u)?|brách[aouy]|sestr(?:[aouy]u?|řičk[aouy]u?)|sestře|ségr[aouy]|tchyn[ěieí]|tchán(?:a|ovi|em)?|snach[aouy]|zeť|zet[ěiem]{1,2}|vnu(?:čk[aouy]u?|čce|k|k[aouey]\\p{L}{0,2})|kmotr[aouy]?|tet[aouy]u?|tetě|strý(?:c|ce|da|dy|ček|čk\\p{L}{1,2})|sestřenic[eí]|bratran(?:ec|ce|cem)|synov(?:ec|ce)|neteř[ií]?|švagr(?:[aouy]|ová|ov\\p{L}{1,2})?|soused(?:k[aouy]u?|ce|[aouy]|em|ovi)?|kamarád(?:k[aouy]u?|ce|[aouy]|em|ovi)?|koleg(?:yn[ěie]|[aouy]\\p{L}?)|pan(?:a|u|em|í)?(?: doktor(?:a|ovi|em|k[aouy]u?|ce)?| profesor(?:a|k[aouy])?| primář(?:e|k[aouy])?| učitelk[aouy]| sestr[aouy])?|doktor(?:a|ovi|em|k[aouy]u?|ce)?|mudr|dr|primář(?:e|i|em|k[aouy])?|lékař(?:e|i|em|k[aouy]u?)?|sestřičk[aouy]|pediatr(?:a|em|ičk[aouy])?|zubař(?:e|k[aouy])?|praktik|obvoďák|fyzioterapeut(?:k[aouy])?|učitelk[aouy]|ošetřovatelk[aouy]|pečovatelk[aouy]|pacient(?:k[aouy])?|slečn[aouy]|miminko',
    mine: 'můj|moje|mého|mé|náš|naše|jménem',
    named:
      'jsem|jmenuj[iu] se|jmenuje se|tady(?: je)?|tu je|zde|to je|říkají (?:mu|jí|mi)|jménem|volá|píše|zdraví|s pozdravem,?|děkuj[iu],?|díky,?|ahoj,?|milá|milý',
    from: 'z|ze|od|v|ve|u',
    living:
      '(?:bydl(?:ím|í|íme|ela|el|íte)|žij(?:u|i|e|eme)|poch[áa]z(?:ím|í)|jsem|jsme|jezd(?:ím|í|íme)|narozen[aá]?|přestěhoval\\p{L}*(?: se)?|dojížd(?:ím|í)|lež(?:í|ela|el)|hospitalizovan[aáýý])(?: teď| tady)? (?:v|ve|z|ze|do|u)|(?:obec|obci|obce|vesnice|vesnici|městečk\\p{L}|okres|okrese|okresu)',
    kinds:
      'ordinac[ei]|klini(?:k[aouy]|ce)|ambulanc[ei]|poliklini(?:k[aouy]|ce)|lékárn[aouyě]|domov(?:a|ě|u|em)?(?: (?:pro seniory|důchodců|seniorů))?|(?:mateřsk\\p{L}{1,2} )?škol(?:k[aouy]|[aouye])|školce|mš|zš|hospic(?:u|e|i)?|stacionář(?:e|i)?|penzion(?:u|em)?|gymnázi(?:um|a|u)|nemocnic[eí]|léčebn[aouyě]|centr(?:um|a|u)|rehabilitac[ei]|firm[aouyě]|jesl[ie]',
    of: 'na|u|pod|v|pro|sv\\.?|svat\\p{L}{1,3}',
    nobody: `${CZECH_SLOVAK_NOBODY}|Fakultní|Krajsk\\p{L}+|Městsk\\p{L}+|Ústřední|Všeobecn\\p{L}+|Vojensk\\p{L}+`,
  },
  sk: {
    people:
      'mam(?:in[aouye]{1,2}|ičk[aouye]{1,2}|k[aouye]|[aouye]u?)|matk[aouye]|otec|otca|otcovi|oco|oca|ocino|tat(?:o|a|ovi|ko|ka)|babk[aouye]{1,2}|bab(?:ička|ičky|i)|starká|star(?:á|ej) mam[aey]|starý otec|ded(?:ko|ka|kovi|o|a|ovi)|manžel(?:k[aouye]{1,2}|a|ovi|om)?|muž(?:a|ovi|om)?|priateľ(?:k[aouye]{1,2}|a|ovi)?|syn(?:a|ovi|om|ček|čeka)?|dcér(?:k[aouye]{1,2}|[aouye]{1,2})|brat(?:a|ovi|om)?|sestr(?:ičk[aouye]|[aouye]{1,2})|svokr[aouye]{1,2}|svok(?:or|ra|rovi)|nevest[aouye]{1,2}|zať(?:a|ovi)?|vnuč?k[aouye]{1,2}|vnuk(?:a|ovi|om)?|krstn\\p{L}{1,3}|tet[aouye]{1,2}|uj(?:o|a|ovi|ko)|strýk?o?\\p{L}{0,3}|sesternic[aeiou]|bratran(?:ec|ca)|švagor|švagrin[aeouy]|suse(?:d|da|dovi|dom|dk[aouye]{1,2})|kamarát(?:k[aouye]{1,2}|a|om)?|koleg(?:yň[aeou]|[aouy])|pán(?:a|ovi|om)?(?: doktor(?:a|ovi)?)?|pan(?:i|ej)(?: doktork[aouye]{1,2}| učiteľk[aouy])?|doktor(?:k[aouye]{1,2}|a|ovi|om)?|mudr|dr|lekár(?:k[aouye]{1,2}|a|ovi)?|primár(?:k[aouy]|a)?|sestrička|pediater|pediatričk[aouy]|zubár(?:k[aouy]|a)?|učiteľk[aouy]|opatrovateľk[aouy]|pacient(?:k[aouy]|a)?|slečn[aouy]|bábätko',
    mine: 'môj|moja|moju|mojej|náš|naša|menom',
    named:
      'som|volám sa|volá sa|tu(?: je)?|to je|volajú (?:ho|ju|ma)|menom|píše|s pozdravom,?|ďakujem,?|vďaka,?|ahoj,?|milá|milý',
    from: 'z|zo|od|v|vo|pri',
    living:
      '(?:býva(?:m|me|la|l|jú)?|žij(?:em|e|eme)|pochádza(?:m)?|som|sme|jazdím|narodený|narodená|presťahoval\\p{L}*(?: sa)?|leží|ležala|hospitalizovan\\p{L})(?: teraz| tu)? (?:v|vo|z|zo|do|pri)|(?:obec|obci|obce|dedina|dedine|dediny|okres|okrese)',
    kinds:
      'ordináci[aeiu]|klini(?:k[aouye]|ke)|ambulanci[aeiu]|poliklini(?:k[aouye])|lekár(?:eň|ne|ni|ňou)|domov(?:a|e|u)?(?: (?:pre seniorov|dôchodcov|seniorov))?|dss|zariaden(?:ie|ia|í)|(?:matersk\\p{L}{1,2} |základn\\p{L}{1,2} )?škol(?:k[aouye]|[aouye])|škôlk[aouye]|škôlke|mš|zš|hospic(?:u|e|i)?|stacionár(?:a|i)?|penzión(?:u|e)?|gymnázi(?:um|a|u)|nemocnic[aeiu]|centr(?:um|a|e|u)|firm[aouye]',
    of: 'na|u|pod|v|pri|pre|sv\\.?|svät\\p{L}{1,3}',
    nobody: `${CZECH_SLOVAK_NOBODY}|Fakultn\\p{L}+|Krajsk\\p{L}+|Mestsk\\p{L}+|Univerzitn\\p{L}+|Vojensk\\p{L}+`,
  },
  hu: {
    people:
      'fi(?:am|unk|a|át|amat|unkat)|kisfi(?:am|unk)|lány(?:om|unk|a|omat)|kislány(?:om|unk)|férj(?:em|emet|e)|feleség(?:em|emet|e)|any(?:ám|ukám|uka|ósom|a)|ap(?:ám|ukám|uka|ósom|a)|nagym(?:amám|ama|ami|ami)|nagyap(?:ám|a)|nagyany(?:ám|a)|nagypapám|dédi|dédim|dédnagymamám|testvér(?:em|e)|báty(?:ám|a)|öcs(?:ém|ém)|húg(?:om|a)|nővér(?:em|e|ke)?|unok(?:ám|ája|a)|keresztlány(?:om)|keresztfi(?:am)|sógor(?:om|nőm)|vej(?:em|e)|meny(?:em|e)|nagynén(?:ém|i)|nagybáty(?:ám|a)|szomszéd(?:om|unk|asszony)?|barát(?:om|nőm)|kolléga(?:nőm)?|kollégám|unokatestvér(?:em)|dr|doktornő|doktor|prof|háziorvos(?:om|unk)?|főorvos|védőnő|óvónő|tanárnő|beteg|páciens|gondozónő|ápolónő|gyerekorvos(?:unk)?',
    mine: 'neve|a neve|nevű',
    named:
      'a nevem|nevem|itt|üdv,?|üdvözlettel,?|köszönettel,?|köszönöm,?|kedves|szia,?|tisztelt|hívják|úgy hívják,? hogy|én vagyok',
    behind:
      'vagyok|(?<address> (?:néni|bácsi|mama|papa|nagymama|nagypapa|nővér(?:ke)?|doktor(?:nő)?|doktor úr|főorvos(?:nő)?(?: úr)?|adjunktus(?: úr)?|professzor(?: úr)?|úr|asszony|tanárnő|óvónő|védőnő|dédi)(?:t|nak|nek|nál|nél|val|vel|hoz|hez|ral|rel|tól|től)?)|nevű|lánya|fia|férje|felesége|anyukája|apukája|unokája|húga|öccse|bátyja|nővére',
    from: '',
    living: 'lakóhely\\p{L}*:?|lakom:?|lakik|lakunk|élek|élünk|innen|község|falu|település',
    alone: '(?:ban|ben|ból|ből)$',
    dwells: 'élek|élünk|él|lakom|lakunk|lakik|laktam|dolgozom|születtem',
    kindsBehind:
      '(?:idősek |szeretet|nyugdíjas|gondozó|szociális )?(?:otthon|ház|központ)\\p{L}{0,4}|idősek otthon\\p{L}{0,4}|óvod\\p{L}{1,5}|bölcsőd\\p{L}{1,5}|általános iskol\\p{L}{1,5}|iskol\\p{L}{1,5}|gimnázium\\p{L}{0,4}|rendelő\\p{L}{0,5}|magánrendelő\\p{L}{0,4}|klinik\\p{L}{1,5}|gyógyszertár\\p{L}{0,4}|patik\\p{L}{1,4}|egészségház\\p{L}{0,4}|szakrendelő\\p{L}{0,4}|kórház\\p{L}{0,4}|panzió\\p{L}{0,4}|étterem\\p{L}{0,4}|kft\\.?|bt\\.?|egészségcentrum\\p{L}{0,4}|alapítvány\\p{L}{0,4}|hospice',
    nobody:
      'Ön\\p{L}*|Isten\\p{L}*|Google\\p{L}*|Internet\\p{L}*|Facebook\\p{L}*|Covid\\p{L}*|Karácsony\\p{L}*|Húsvét\\p{L}*|Kedves|Tisztelt|Kórház\\p{L}*|Klinik\\p{L}*|Rendelő\\p{L}*|Központ\\p{L}*|Egyetem\\p{L}*|Drága|Üdvözlöm|Köszönöm|Szia|Helló|TAJ\\p{L}*|SZTK\\p{L}*|NEAK\\p{L}*|Egyetemi|Megyei|Országos|Városi|Állami|Központi|Budapesti|Magyar',
  },
  da: {
    people:
      'mor|mors|far|fars|mormor|morfar|farmor|farfar|oldemor|bedste(?:mor|far)|søn(?:nen)?|datter(?:en)?|mand(?:en)?|kone(?:n)?|hustru|ægtefælle|kæreste(?:n)?|samlever(?:en)?|bror|broren|lillebror|storebror|søster(?:en)?|lillesøster|storesøster|svigermor|svigerfar|svigersøn|svigerdatter|svoger|svigerinde|tante|moster|faster|onkel|morbror|farbror|fætter|kusine|niece|nevø|barnebarn(?:et)?|nabo(?:en)?|veninde(?:n)?|ven(?:nen)?|kollega(?:en)?|dreng(?:en)?|pige(?:n)?|tvilling(?:en)?|baby|fru|frøken|hr|læge(?:n)?|vagtlæge(?:n)?|overlæge(?:n)?|egen læge|doktor|dr|tandlæge(?:n)?|sygeplejerske(?:n)?|hjemmesygeplejerske(?:n)?|sundhedsplejerske(?:n)?|hjemmehjælper(?:en)?|assistent(?:en)?|sosu-assistent(?:en)?|jordemoder(?:en)?|fysioterapeut(?:en)?|psykolog(?:en)?|psykiater(?:en)?|kontaktperson(?:en)?|pædagog(?:en)?|lærer(?:en)?|sagsbehandler(?:en)?|præsten?|patient(?:en)?|plejer(?:en)?|børnelæge(?:n)?|øjenlæge(?:n)?|hudlæge(?:n)?|ørelæge(?:n)?|kirurg(?:en)?',
    mine: 'min|vores|hans|hendes|ved navn|som hedder',
    named:
      'jeg er|jeg hedder|hedder|det er|her er|dette er|mvh,?|hilsen,?|venlig hilsen,?|kh,?|tak,?|hej,?|kære|vi kalder (?:ham|hende)',
    from: 'fra|i|på|ved',
    living:
      '(?:bor|boet|boede|kommer|født|bosat|flyttet|flytter|indlagt|arbejder)(?: nu| her| selv)? (?:i|på|fra|til|ved|nær)|(?:landsby(?:en)?|byen|kommune)',
    kinds: `plejecent(?:er|ret)|plejehjem(?:met)?|børnehave(?:n)?|børnehuset|vuggestue(?:n)?|skole(?:n)?|lægehus(?:et)?|lægerne(?: på| i)?|lægeklinik(?:ken)?|klinik(?:ken)?|tandlægerne|botilbud(?:det)?|bosted(?:et)?|ældrecent(?:er|ret)|efterskole(?:n)?|genoptræningscent(?:er|ret)|fitness|${NORDIC_DRUGSTORE}`,
    kindsBehind: `plejecent(?:er|ret)|plejehjem(?:met)?|børnehave(?:n)?|børnehus|vuggestue(?:n)?|skole(?:n)?|lægehus(?:et)?|lægeklinik|lægecenter|klinik(?:ken)?|tandklinik|tandlæger|botilbud|bosted(?:et)?|ældrecenter|efterskole|friskole|gymnasium|fysioterapi|kro|kirke|${NORDIC_DRUGSTORE}`,
    nobody:
      'De|Dem|Deres|Gud|Google|Internettet|Facebook|Region|Rigshospitalet|Sundhed\\p{L}*|Universitets\\p{L}*|Kommune\\p{L}*|Danmark\\p{L}*',
  },
  no: {
    people:
      'mor(?:en)?|far(?:en)?|mamma|pappa|bestemor(?:en)?|bestefar(?:en)?|mormor|morfar|farmor|farfar|oldemor|oldefar|sønn(?:en)?|datter(?:en)?|mann(?:en)?|kona|kone(?:n)?|ektefelle(?:n)?|samboer(?:en)?|kjæreste(?:n)?|bror(?:en)?|lillebror|storebror|søster(?:en)?|lillesøster|storesøster|svigermor(?:a)?|svigerfar|svigersønn|svigerdatter|svoger(?:en)?|svigerinne(?:n)?|tante|onkel|fetter(?:en)?|kusin[ea](?:n)?|niese(?:n)?|nevø(?:en)?|barnebarn(?:et)?|nabo(?:en)?|venninn[ea](?:n)?|venn(?:en)?|kompis(?:en)?|kollega(?:en)?|gutt(?:en)?|jent[ea](?:n)?|tvilling(?:en)?|baby(?:en)?|fru|frøken|herr|lege(?:n)?|fastlege(?:n)?|tilsynslege(?:n)?|vikarlege(?:n)?|hjemmehjelp(?:en)?|hjemmesykepleier(?:en)?|avdelingsleder(?:en)?|legevakt(?:slege)?|overlege(?:n)?|doktor|dr|tannlege(?:n)?|sykepleier(?:en)?|helsesykepleier(?:en)?|hjelpepleier(?:en)?|jordmor(?:a|en)?|fysioterapeut(?:en)?|psykolog(?:en)?|psykiater(?:en)?|kontaktperson|lærer(?:en)?|saksbehandler(?:en)?|presten?|pasient(?:en)?|barnelege(?:n)?|øyelege(?:n)?|kirurg(?:en)?',
    mine: 'min|mi|mitt|vår|hans|hennes|ved navn|som heter|til',
    named:
      'jeg er|jeg heter|heter|det er|her er|dette er|mvh,?|hilsen,?|vennlig hilsen,?|klem,?|takk,?|hei,?|kjære|vi kaller (?:ham|henne)',
    from: 'fra|i|på|ved',
    living:
      '(?:bor|bodd|bodde|kommer|født|bosatt|flyttet|flytter|innlagt|jobber)(?: nå| her| selv)? (?:i|på|fra|til|ved|nær)|(?:bygda|tettstedet|byen|kommune)',
    kinds: `legesent(?:er|eret)|sykehjem(?:met)?|barnehage(?:n)?|skole(?:n)?|legekontor(?:et)?|omsorgssent(?:er|eret)|tannklinikk(?:en)?|aldershjem(?:met)?|bofellesskap(?:et)?|klinikk(?:en)?|${NORDIC_DRUGSTORE}`,
    kindsBehind: `legesent(?:er|eret)|sykehjem(?:met)?|barnehage(?:n)?|skole(?:n)?|barneskole|ungdomsskole|legekontor(?:et)?|omsorgssent(?:er|eret)|bo- og (?:behandlings|omsorgs)sent(?:er|eret)|helsehus(?:et)?|tannklinikk|tannlegesenter|aldershjem|bofellesskap|klinikk|fysioterapi|folkehøgskole|videregående(?: skole)?|kirke|${NORDIC_DRUGSTORE}`,
    nobody:
      'De|Dem|Deres|Gud|Google|Internett|Facebook|NAV|Helse\\p{L}*|Rikshospitalet|Ullevål|Haukeland|Universitets\\p{L}*|Kommune\\p{L}*|Norge\\p{L}*',
  },
  sv: {
    people:
      'mor|far|mamma(?:s)?|pappa(?:s)?|mormor|morfar|farmor|farfar|gammelmormor|son(?:en)?|dotter(?:n)?|man(?:nen)?|maken|make|fru(?:n)?|hustru(?:n)?|sambo(?:n)?|särbo(?:n)?|pojkvän(?:nen)?|flickvän(?:nen)?|bror(?:san)?|brodern|lillebror|storebror|syster(?:n)?|lillasyster|storasyster|svärmor|svärfar|svärson|svärdotter|svåger|svägerska(?:n)?|moster|faster|morbror|farbror|kusin(?:en)?|syskonbarn|brorson|systerson|systerdotter|brorsdotter|barnbarn(?:et)?|granne(?:n)?|väninna(?:n)?|vän(?:nen)?|kompis(?:en)?|kollega(?:n)?|lillen|lillan|tvilling(?:en)?|bebis(?:en)?|fröken|herr|läkare(?:n)?|doktor(?:n)?|dr|överläkare(?:n)?|distriktsläkare(?:n)?|tandläkare(?:n)?|sjuksköterska(?:n)?|syster|distriktssköterska(?:n)?|undersköterska(?:n)?|kontaktsköterska(?:n)?|hemsjukvården,|hemtjänsten,|barnmorska(?:n)?|fysioterapeut(?:en)?|sjukgymnast(?:en)?|psykolog(?:en)?|kurator(?:n)?|kontaktperson(?:en)?|lärare(?:n)?|handläggare(?:n)?|prästen?|patient(?:en)?',
    mine: 'min|mitt|vår|hans|hennes|vid namn|som heter',
    named:
      'jag är|jag heter|heter|det är|här är|detta är|mvh,?|hälsningar,?|vänliga hälsningar,?|kram,?|tack,?|hej,?|hejsan,?|kära|vi kallar (?:honom|henne)',
    behind: 'här(?=[ ,.!]|$)',
    from: 'från|i|på|vid|utanför',
    living:
      '(?:hela vägen|ända|långt|upp|ner|hem) (?:till|från)|(?:bor|bott|bodde|kommer|född|bosatt|flyttat|flyttar|flyttade|inlagd|jobbar|pluggar|studerar|läser|ensam|(?:son|dotter|man|fru|mamma|pappa|mor|far|bror|syster|kusin|sambo|föräldrar|barn)(?: \\p{Lu}\\p{Ll}+)? är|åker|åkte|reser|reste|flyger|flög|semester|ramlade|biten|stuga)(?: nu| här| själv| ensam)? (?:i|på|från|till|vid|nära|utanför)|(?:byn|orten|kommun)',
    kindsBehind: `vårdcentral(?:en)?|äldreboende(?:t)?|vårdboende(?:t)?|förskola(?:n)?|skola(?:n)?|hälsocentral(?:en)?|tandklinik|folktandvård|servicehus|fysioterapi|läkarmottagning|kliniken?|folkhögskola|${NORDIC_DRUGSTORE}`,
    nobody:
      'Ni|Er|Gud|Google|Internet|Facebook|Vårdguiden|Försäkringskassan|Region\\p{L}*|Universitets\\p{L}*|Karolinska|Folk\\p{L}*|Sverige\\p{L}*|Volvo\\p{L}*|Saab\\p{L}*|Toyota\\p{L}*|Skoda\\p{L}*|Tesla\\p{L}*|Audi\\p{L}*|Opel\\p{L}*|Golfen|Passaten',
  },
  fi: {
    people:
      'äiti(?:ni|mme|nsä)?|äidi(?:n|lle|llä)(?:ni)?|isä(?:ni|mme|nsä|n)?|isoäiti(?:ni)?|isoisä(?:ni)?|mummo(?:ni|n)?|mummi(?:ni)?|mumm[iou]|mamma|ukki(?:ni)?|vaari(?:ni)?|pappa(?:ni)?|poika(?:ni|mme|nsa)?|poja(?:n|lle)(?:ni)?|tyttär?(?:eni|emme|en)|tytär|tyttö(?:ni)?|mies|miehe(?:ni|nsä|n)|vaimo(?:ni|nsa|n)?|avopuoliso(?:ni)?|puoliso(?:ni)?|veli|velje(?:ni|n)|sisko(?:ni|n|lle|lla)?|anoppi(?:ni)?|appi|appeni|miniä(?:ni)?|vävy(?:ni)?|käly(?:ni)?|lanko(?:ni)?|täti(?:ni|mme)?|setä(?:ni)?|eno(?:ni)?|serkku(?:ni)?|lapsenlapse(?:ni|mme)|pojanpoika(?:ni)?|naapuri(?:ni|n|mme)?|ystävä(?:ni)?|kaveri(?:ni)?|työkaveri(?:ni)?|kummi(?:täti|setä|ni)?|lääkäri(?:mme|ni|n|ltä|lle)?|tohtori|ylilääkäri|omalääkäri|hammaslääkäri|hoitaja(?:n|lta|lle)?|omahoitaja|sairaanhoitaja|terveydenhoitaja|lähihoitaja|kätilö|fysioterapeutti|psykologi|opettaja|rouva|herra|neiti|dr|potilas|vauva(?:mme)?',
    mine: 'nimeltä|nimeltään',
    named:
      'olen|minä olen|nimeni on|nimi on|täällä|tässä(?: on)?|terveisin,?|t\\.|terv\\.?|kiitos,?|moi,?|hei,?|rakas|kutsutaan',
    behind: 'täällä(?=[ ,.!]|$)|-täti|-setä|-mummo',
    from: '',
    living: 'asun|asuu|asumme|asui|kotoisin|muutti|muutin|syntynyt|syntyi|asuva|asuvalla|kunnassa',
    town: '(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|een|[aäoöuyie]{2}n)$',
    kinds:
      'hoivakoti|hoivakodi(?:n|ssa|sta)|palvelutalo|palvelutalo(?:n|ssa|sta)|hoitokoti|hoitokodi(?:n|ssa|sta)|päiväkoti|päiväkodi(?:n|ssa|sta)|lääkäriasema(?:lla|n)?|terveysasema(?:lla|n)?|vanhainkoti|vanhainkodi(?:n|ssa)|ryhmäkoti|ryhmäkodi(?:n|ssa)|apteekki|hammasklinikka|ravintola|koulu|sairaala|kuntoutuskeskus|kahvila',
    kindsBehind:
      'koulu(?:n|ssa|sta|un)?|päiväkoti|päiväkodi(?:n|ssa|sta)|terveysasema(?:lla|lta|n|lle)?|terveyskesku(?:s|ksen|ksessa|ksesta)|palvelutalo(?:n|ssa|sta)?|hoivakoti|hoivakodi(?:n|ssa|sta)|vanhainkoti|vanhainkodi(?:n|ssa|sta)|apteekki|apteeki(?:n|ssa|sta)|lukio(?:n|ssa)?|sairaala(?:n|ssa|sta)?|hammashoitola(?:n|ssa)?|lääkärikeskus',
    nobody:
      'Te|Teid\\p{L}*|Google|Internet|Facebook|Kela\\p{L}*|HUS\\p{L}*|Terveyskylä|Yliopisto\\p{L}*|Keskus\\p{L}*|Suom\\p{L}*',
  },
  el: {
    people:
      'μητέρα(?:ς)?|μάνα(?:ς)?|μαμά(?:ς)?|πατέρας?|μπαμπάς?|γιαγιά(?:ς)?|παππούς?|γιος|γιο(?:υ|ς)?|γιό(?:ς|υ)?|κόρη(?:ς)?|άντρας?|άνδρας?|σύζυγο[ςυ]?|γυναίκα(?:ς)?|αδερφ(?:ός|ό|ού|ή|ής)|αδελφ(?:ός|ό|ού|ή|ής)|πεθερ(?:ά|άς|ός|ό|ού)|νύφη(?:ς)?|γαμπρ(?:ός|ό|ού)|κουνιάδ(?:α|ος|ο)|εγγον(?:ός|ό|ή|ής)|εγγονάκι|θεί(?:α|ας|ος|ο|ου)|ξάδερφ(?:ος|ο|η|ης)|ξαδέρφ(?:ου|η)|ανιψι(?:ός|ό|ά)|γείτονας?|γειτόνισσα(?:ς)?|φίλ(?:η|ης|ος|ο)|συνάδελφο[ςυ]?|νον(?:ά|ός|ό)|μωρό|κος|κου|κο|κα|κας|κύρι(?:ος|ο|ε)|κυρί(?:α|ας|ου)|κ|δρ|γιατρ(?:ός|ό|ού|ίνα)|ιατρ(?:ός|ό|ού)|παθολόγο[ςυ]?|καρδιολόγο[ςυ]?|νευρολόγο[ςυ]?|παιδίατρο[ςυ]?|ορθοπεδικ(?:ός|ό|ού)|γυναικολόγο[ςυ]?|οδοντίατρο[ςυ]?|νοσοκόμ(?:α|ας|ος|ο)|νοσηλε(?:ύτρια|υτής|υτή)|φυσικοθεραπε(?:υτής|υτή|ύτρια)|ψυχολόγο[ςυ]?|φαρμακοποι(?:ός|ό)|δασκάλα|δάσκαλος|νηπιαγωγός|ασθενής|παπάς|πάτερ',
    mine: 'μου|μας|του|της|κ\\.|κο[νς]?|ο|η|τον|την|τη|του',
    named:
      'είμαι(?: ο| η)?|λέγομαι|με λένε|τον λένε|τη(?:ν)? λένε|ονομάζομαι|εδώ(?: ο| η)?|ευχαριστώ,?|με εκτίμηση,?|γεια σας,?|γεια σου|αγαπητ(?:ή|έ|οί)',
    from: 'από(?: την| τη| το| τον| τα| τις)?|στ(?:ην|η|ο|ον|α|ις)',
    living:
      '(?:μέν(?:ω|ει|ουμε|ουν)|ζ(?:ω|ει|ούμε)|κατοικ\\p{L}+|είμαι|είμαστε|γεννήθηκ\\p{L}+|κατάγ\\p{L}+|έρχομαι)(?: τώρα| εδώ| στο χωριό| στην πόλη)? (?:στ(?:ην|η|ο|ον|α|ις)|από(?: την| τη| το| τον| τα| τις)?|σε)|(?:χωριό|δήμος|δήμο)',
    kinds:
      'κλινική(?:ς)?|ιατρείο(?:υ)?|γηροκομείο(?:υ)?|οίκο(?:ς|υ)? ευγηρίας|μονάδα φροντίδας(?: ηλικιωμένων)?|παιδικ(?:ός|ό|ού) σταθμ(?:ός|ό|ού)|νηπιαγωγείο(?:υ)?|δημοτικό|σχολείο(?:υ)?|γυμνάσιο|λύκειο|φροντιστήριο|φαρμακείο(?:υ)?|κέντρο(?:υ)?(?: αποκατάστασης)?|διαγνωστικ(?:ό|ού)(?: κέντρο)?|νοσοκομείο(?:υ)?|μαιευτήριο',
    of: 'της|του|των',
    nobody:
      'Σας|Εσείς|Θε(?:ός|ό|ού)|Παναγ\\p{L}+|Google|Δευτέρα\\p{L}*|Τρίτη\\p{L}*|Τετάρτη\\p{L}*|Πέμπτη\\p{L}*|Παρασκευή\\p{L}*|Σάββατο\\p{L}*|Κυριακή\\p{L}*|Ιανου\\p{L}+|Φεβρ\\p{L}+|Μάρτ\\p{L}+|Μαρτ\\p{L}+|Απρ\\p{L}+|Μάι\\p{L}+|Μαΐ\\p{L}+|Ιούν\\p{L}+|Ιουν\\p{L}+|Ιούλ\\p{L}+|Ιουλ\\p{L}+|Αύγ\\p{L}+|Αυγ\\p{L}+|Σεπτ\\p{L}+|Οκτ\\p{L}+|Νοέμ\\p{L}+|Νοεμ\\p{L}+|Δεκέμ\\p{L}+|Δεκεμ\\p{L}+|Πάσχα|Χριστούγεν\\p{L}+|Χριστουγ\\p{L}+|Ελλάδα\\p{L}*|Εθνικ\\p{L}+|Γενικ\\p{L}+|Πανεπιστημιακ\\p{L}+|Κρατικ\\p{L}+|Υγεία\\p{L}*|Φροντίδα\\p{L}*',
  },
  bg: {
    people:
      'май(?:ка|ката|чице)|баща(?:та)?|татко|мама|мам[аo]|баб(?:а|ата|и)|дядо(?:то)?|съпруг(?:а|ът|ата)?|мъж(?:ът|а)?|жена(?:та)?|син(?:ът|а|чето)?|дъщер(?:я|ята|ичката)|брат(?:ът|чето)?|сестра(?:та)?|свекърва(?:та)?|свекър(?:ът)?|тъща(?:та)?|тъст(?:ът)?|снаха(?:та)?|зет(?:ят)?|внук(?:ът|а)?|внучка(?:та)?|леля|чичо|вуйчо|братовчед(?:ка|ът)?|съсед(?:ка|ката|ът)?|приятел(?:ка|ката|ят)?|колега(?:та)?|колежка(?:та)?|кум(?:а|ът)?|племенни(?:к|ца)|бебето|г-н|г-жа|г-жо|госпо(?:дин|жа|жица)|доктор(?:ка|ът)?|д-р|проф|лекар(?:ката|ят|ка)?|педиатър(?:ът)?|кардиолог(?:ът)?|невролог(?:ът)?|зъболекар(?:ят|ката)?|сестра|медсестра(?:та)?|санитарка(?:та)?|рехабилитатор(?:ът)?|учител(?:ка|ката)?|пациент(?:ка|ът)?|отец',
    mine: 'ми|ни|му|й|на име',
    named:
      'аз съм|съм|казвам се|казва се|казват (?:ми|му)|името ми е|тук е|тук|пише ви|поздрави,?|благодаря,?|здравейте,?|с уважение,?|на име|скъпа|скъпи',
    from: 'от|в|във|край',
    living:
      '(?:живе(?:я|е|ем|ят)|от|роден[аи]?|съм|сме|идвам|лежи|лежа)(?: сега| тук)? (?:в|във|от|до|край|гр\\.|с\\.)|(?:гр\\.|град|село|с\\.|община)',
    kinds:
      'медицински(?:я)? център|мц|дкц|клиника(?:та)?|болница(?:та)?|аптека(?:та)?|(?:детска(?:та)? )?градина(?:та)?|дг|училище(?:то)?|су|оу|дом(?:а|ът)?(?: за (?:стари|възрастни) хора)?|хоспис(?:а|ът)?|кабинет(?:а|ът)?|лаборатория(?:та)?|мбал|санаториум|ясла(?:та)?|фирма(?:та)?|ресторант(?:а)?',
    of: 'на|за|при|„',
    nobody:
      'Ви|Вие|Вас|Ваш\\p{L}*|Бог|Господ\\p{L}*|Гугъл|Интернет|Фейсбук|Университетск\\p{L}+|Национал\\p{L}+|Военн\\p{L}+|Окръжн\\p{L}+|Областн\\p{L}+|Българи\\p{L}+',
  },
  uk: {
    people:
      'мам[аиіуо]ю?|мамуся|мат(?:и|ері|ір)|тат[оауі]м?|татусь|батьк[ауо]м?|батько(?:ві|м)?|бабус[яіюе]ю?|баб[аиіу]|бабц[яію]|прабабус[яі]|дід(?:ус[ья]|усю|а|у|ові|ом)?|чоловік(?:а|у|ом|ові)?|дружин[аиіу]ю?|жінк[аиу]|син(?:а|у|ом|ові|ок|очок|ка|ку)?|доньк[аиу]|доньці|донечк[аиу]|дочк[аиу]|дочці|брат(?:а|у|ові|ом|ик)?|сестр[аиіу]ю?|сестричк[аиу]|свекрух[аиу]|свекор|свекр[ауо]м?|тещ[аіу]|тест[ья]|невістк[аиу]|зят[ьяюе]м?|онук(?:а|у|ом|ові)?|онучк[аиу]|онучці|тітк[аиу]|тьот[яію]|дядьк[оау]м?|дяд[яію]|двоюрідн\\p{L}{1,2} (?:сестра|брат)|племінни(?:к|ця|цю|ку|ка)|сусід(?:а|у|ка|ки|ці|ку|ом)?|подруг[аиу]|друз[іяь]|друг(?:а|у|ом)?|колег[аиу]|кум[аиуо]?м?|хрещен[аийу]|куму|нян[яію]|пан(?:і|а|у|ом)?|лікар(?:ка|ки|ку|я|ю|ем|ці)?|педіатр(?:а|ка|у)?|терапевт(?:а|ка|у)?|кардіолог(?:а|у)?|невролог(?:а|у)?|хірург(?:а|у)?|гінеколог(?:а|у)?|стоматолог(?:а|у)?|психолог(?:а|иня)?|сімейн(?:а|ий|ого|ої)(?: лікар\\p{L}{0,2})?|медсестр[аиіу]|фельдшер(?:ка|а|у)?|санітарк[аиу]|доглядальниц[яію]|вихователь(?:ка|ки|ку)?|вчитель(?:ка|ки|ку)?|пацієнт(?:ка|ки|а|у)?|завідувач(?:ка|а)?|масажист(?:ка)?|фармацевт|провізор|малюк|немовля|дитина|отець',
    mine: "мо[яєйїю]|мого|моєму|моїй|мою|наш[аеу]?|на ім['’ʼ]я|твоя|його|її|мій",
    named:
      "я|мене звати|звуть|звати|на ім['’ʼ]я|це|тут|пише|з повагою,?|дякую,?|вітаю,?|привіт,?|дорога|дорогий|шановн(?:а|ий)",
    from: 'з|із|зі|в|у|під',
    living:
      '(?:жив(?:у|емо|е|уть)|мешка(?:ю|є|ємо)|прожива(?:ю|є)|народи(?:вся|лася|лись)|переїха(?:в|ла|ли)|родом|приїха(?:в|ла|ли)|їздимо|лежить|лежала|лікується|працю(?:ю|є)|я|ми)(?: зараз| тут)? (?:в|у|з|із|зі|до|під|біля)|(?:м\\.|місто|міста|місті|село|селі|села|смт|селище|селищі)',
    kinds:
      'хоспіс(?:у|і|ом)?|лікарн[яіюи]|поліклінік[аиу]|поліклініці|клінік[аиу]|клініці|пологов(?:ий|ого|ому)(?: будин\\p{L}{2})?|реабілітаційн\\p{L}{1,3} центр\\p{L}{0,2}|(?:дитяч\\p{L}{1,3} )?(?:дит)?сад(?:ок|очок|очку|ку|ка|у)?|школ[аиу]|школі|ліце[йюїя]|гімназі[яїюі]|аптек[аиу]|аптеці|амбулаторі[яїюі]|пансіонат(?:у|і)?|санаторі[йюїя]|медцентр(?:у|і)?|медичн\\p{L}{1,3} центр\\p{L}{0,2}|центр(?:у|і)?|стоматологі[яїю]|будин(?:ок|ку) (?:престарілих|для літніх(?: людей)?)|інтернат(?:у|і)?|кабінет(?:у|і)?',
    of: 'на|імені|ім\\.|при',
    nobody:
      'Ви|Вас|Вам|Вами|Ваш\\p{L}*|Бог\\p{L}*|Гугл\\p{L}*|Інтернет\\p{L}*|Фейсбук\\p{L}*|НСЗУ|МОЗ|Швидк\\p{L}+|Охматдит\\p{L}*|Україн\\p{L}+|Великд\\p{L}+|Різдв\\p{L}+|Національн\\p{L}+|Обласн\\p{L}+|Міськ\\p{L}+|Київ\\p{L}{0,3}ськ\\p{L}+|Амосова',
  },
  hr: {
    people: SOUTH_SLAVIC_PEOPLE,
    mine: 'od|moj[aeiu]?|moga|mog|naš[aeiu]?|mi|po imenu',
    named: SOUTH_SLAVIC_NAMED,
    from: 'iz|u|na|kod|pokraj|pored',
    living:
      '(?:živi(?:m|mo|š)?|sam|smo|stanuje(?:m|mo)?|dolazi(?:m|mo)?|rođen[aio]?|preselil\\p{L}+(?: se)?|leži|ležala)(?: sada| tu)? (?:u|iz|kod|pokraj)|(?:selo|selu|sela|mjesto|mjestu|općin[aei]|gradić\\p{L}?)',
    kinds: SOUTH_SLAVIC_KINDS,
    of: 'sv\\.?|na|kod|pod|za|pri',
    nobody:
      'Vi|Vas|Vam|Vama|Vaš\\p{L}*|Bog\\p{L}*|Google\\p{L}*|Internet|Hrvat\\p{L}+|Srp\\p{L}+|Bosan\\p{L}+|HZZO\\p{L}*|KBC\\p{L}*|Uskrs\\p{L}*|Božić\\p{L}*|Opć\\p{L}+|Kliničk\\p{L}+|Hrvatsk\\p{L}+',
  },
  sr: {
    people: both(SOUTH_SLAVIC_PEOPLE),
    mine: both('od|moj[aeiu]?|mog|moje|naš[aeiu]?|mi|po imenu'),
    named: both(SOUTH_SLAVIC_NAMED),
    from: both('iz|u|na|kod|pored'),
    living: both(
      '(?:živi(?:m|mo|š)?|sam|smo|stanuje(?:m|mo)?|dolazi(?:m|mo)?|rođen[aio]?|leži|ležala)(?: sada| tu)? (?:u|iz|kod|pored)|(?:selo|selu|sela|mesto|mestu|opštin[aei]|varošic[aei])',
    ),
    kinds: both(SOUTH_SLAVIC_KINDS),
    of: both('sv\\.?|na|kod|pod|za'),
    nobody:
      'Vi|Vas|Vam|Vaš\\p{L}*|Ви|Вас|Вам|Ваш\\p{L}*|Bog\\p{L}*|Бог\\p{L}*|Google\\p{L}*|Гугл\\p{L}*|Srp\\p{L}+|Срп\\p{L}+|Hrvat\\p{L}+|Хрват\\p{L}+|RFZO\\p{L}*|РФЗО\\p{L}*|KCS|КЦС|Uskrs\\p{L}*|Ускрс\\p{L}*|Božić\\p{L}*|Божић\\p{L}*|Opšt\\p{L}+|Општ\\p{L}+|Kliničk\\p{L}+|Клиничк\\p{L}+|Srbij\\p{L}+|Србиј\\p{L}+',
  },
  sl: {
    people:
      'mam[aeio]|mami|mamica|mat(?:i|er|ere)|oč(?:e|eta|etu|i)|ati(?:ja)?|atek|babic[aeio]|stara mama|nona|nono|ded(?:ek|ka|ku)|stari ata|mož(?:a|u|em)?|žen[aeio]|partner(?:ka|ja|ju)?|sin(?:a|u|om|ko)?|hč(?:i|er|ere|erka|erke|eri)|brat(?:a|u|om|ec)?|sest(?:ra|re|ri|ro|rica)|tašč[aeio]|tast(?:a|u)?|snah[aeio]|zet(?:a|u)?|vnuk(?:a|u|inja|inje|injo)?|tet[aeio]|stric(?:a|u)?|bratran(?:ec|ca)|sestrična|nečak(?:inja|a)?|sose(?:d|da|du|dom|da|de)|prijatelj(?:ica|ice|ico|a|u)?|sodelav(?:ec|ka)|fant(?:a)?|punca|dojenček|g|ga|gospa|gospe|gospod|gospodična|doktor(?:ica|ja)?|dr|dr\\. med|zdravni(?:k|ka|ca|ce|ku)|osebna zdravnica|pediatr(?:inja|a)?|kardiolog(?:inja|a)?|zobozdravni(?:k|ca)|medicinska sestra|sestra|patronažna(?: sestra)?|fizioterapevt(?:ka|a)?|učitelj(?:ica)?|vzgojiteljica|negovalka|pacient(?:ka)?|župnik',
    mine: 'moj[aeio]?|naš[aeio]?|po imenu',
    named:
      'sem|jaz sem|ime mi je|imenujem se|tukaj|tu|kličejo (?:me|ga|jo)|lep pozdrav,?|lp,?|hvala,?|pozdrav,?|draga|dragi',
    from: 'iz|z|s|v|na|pri|od',
    living:
      '(?:živi(?:m|mo|va)?|sem|smo|stanuje(?:m|mo)?|prihaja(?:m|mo)?|rojen[ai]?|preselil\\p{L}+(?: se)?|leži|doma)(?: zdaj| tu)? (?:v|iz|pri|z|s)|(?:vas|vasi|kraj|kraju|občin[aei])',
    kinds:
      'dom(?:a|u)?(?: (?:starejših občanov|upokojencev|starejših|za starejše))?|dso|vrt(?:ec|ca|cu)|oš|osnovn[aei] šol[aei]|šol[aei]|gimnazij[aei]|ambulant[aei]|lekarn[aei]|zdravstven(?:i|em|ega) dom(?:a|u)?|zd|ordinacij[aei]|klinik[aei]|zasebn[aei] ambulant[aei]|hospic|center|centra|centru|podjetj[aeu]|gostiln[aei]|bolnišnic[aei]',
    of: 'ob|pri|na|pod|za|sv\\.?|svete\\p{L}{1,2}',
    nobody:
      'Vi|Vas|Vam|Vaš\\p{L}*|Bog\\p{L}*|Google\\p{L}*|Sloven\\p{L}+|ZZZS|UKC\\p{L}*|Univerzitetn\\p{L}+|Splošn\\p{L}+|Slovenij\\p{L}+',
  },
  ca: {
    people:
      'mare|mama|pare|papa|àvia|iaia|avi|iaio|padrina?|besàvia|fills?|filla|filles|marit|home|dona|esposa|germans?|germana|germanes|sogre|sogra|gendre|jove|nora|cunyat|cunyada|nét|néta|tieta|tiet|tia|oncle|cosí|cosina|nebot|neboda|veïn|veïna|amic|amiga|company|companya|nòvio|nòvia|parella|nen|nena|nadó|bessons?|senyor|senyora|sr|sra|doctor|doctora|dr|dra|metge|metgessa|pediatra|cardiòleg|cardiòloga|neuròleg|dentista|infermer|infermera|fisio(?:terapeuta)?|psicòleg|psicòloga|llevadora|farmacèutic|farmacèutica|cuidadora|mestra|mestre|tutora|tutor|pacient|mossèn',
    mine: 'meva|meu|nostra|nostre|seva|seu|en|na|la|el|l’|petit|petita|gran',
    named:
      "sóc|soc|em dic|es diu|li diuen|aquí|parla|gràcies,?|salutacions,?|atentament,?|hola,?|benvolgu(?:da|t)|estimada?|sóc (?:la|el|en|l[’'])|soc (?:la|el|en|l[’'])|amb en|amb na|d[’']en|a en",
    from: "de|d[’']|del|a",
    living:
      "(?:vi(?:c|u|vim|uen)|sóc|soc|som|nascu(?:t|da)|estic|estem|viu|visc|resident|ingressa(?:t|da))(?: ara| aquí)? (?:a|de|en|d[’']|prop de)|(?:poble|municipi|barri) de",
    kinds:
      "cap|consultori|clínica|escola|institut|llar d[’']infants|escola bressol|farmàcia|residència|centre(?: mèdic| de dia)?|casal|dispensari|hospital|col·legi|fundació|gimnàs|restaurant",
    of: "de|del|d[’']|de la|de l[’']|els|les|la|el|sant|santa",
    nobody:
      'Vostè|Vostès|Déu|Google|Internet|Nadal|Pasqua|Catalunya|Barcelona|General\\p{L}*|Universitar\\p{L}+|Salut|Municipal\\p{L}*',
  },
};
