/** Inhabitants of towns, as people say of themselves; by language, beginnings of words where they end with `-`. */
export const INHABITANTS: Readonly<Record<string, string>> = {
  en: 'londoner londoners glaswegian glaswegians mancunian mancunians liverpudlian liverpudlians scouser scousers geordie geordies brummie brummies aberdonian dundonian bristolian dubliner dubliners corkonian mumbaikar mumbaikars delhiite delhiites bangalorean punekar hyderabadi lucknowi chennaiite kolkatan bostonian bostonians chicagoan chicagoans angeleno angelenos philadelphian houstonian seattleite sydneysider melburnian torontonian vancouverite dallasite clevelander pittsburgher baltimorean brooklynite manhattanite memphian atlantan portlander milwaukeean minneapolitan cincinnatian detroiter parisian',
  es: 'madrileño madrileña madrileños barcelonés barcelonesa sevillano sevillana valenciano valenciana bilbaíno bilbaína zaragozano zaragozana malagueño malagueña granadino granadina cordobés cordobesa gaditano gaditana onubense coruñés coruñesa vigués viguesa ovetense gijonés gijonesa leonés leonesa salmantino salmantina burgalés burgalesa toledano toledana murciano murciana alicantino alicantina santanderino santanderina donostiarra pamplonica tapatío tapatía regiomontano regiomontana chilango chilanga defeño poblano poblana tijuanense yucateco meridano queretano queretana leonense culichi bogotano bogotana limeño limeña porteño porteña jarocho jarocha',
  pt: 'paulistano paulistana carioca soteropolitano soteropolitana belo-horizontino curitibano curitibana recifense fortalezense manauara brasiliense campineiro campineira santista florianopolitano porto-alegrense goianiense belenense teresinense natalense',
  fr: 'parisien parisienne lyonnais lyonnaise marseillais marseillaise toulousain toulousaine bordelais bordelaise lillois lilloise nantais nantaise strasbourgeois strasbourgeoise rennais rennaise niçois niçoise montpelliérain montpelliéraine grenoblois grenobloise dijonnais dijonnaise rouennais rouennaise stéphanois stéphanoise nancéien nancéienne messin messine brestois brestoise tourangeau tourangelle rémois rémoise havrais havraise toulonnais toulonnaise angevin angevine orléanais clermontois clermontoise limougeaud nîmois nîmoise perpignanais',
  it: 'milanese romano romana napoletano napoletana torinese palermitano palermitana genovese bolognese fiorentino fiorentina barese catanese veneziano veneziana veronese messinese padovano padovana triestino triestina bresciano bresciana tarantino parmigiano modenese reggino perugino livornese ravennate cagliaritano foggiano riminese salernitano bergamasco bergamasca',
  pl: 'warszawiak warszawianka warszawiakiem warszawianką krakowianin krakowianka krakus łodzianin łodzianka wrocławianin wrocławianka poznaniak poznanianka gdańszczanin gdańszczanka szczecinianin szczecinianka lublinianin lublinianka katowiczanin katowiczanka bydgoszczanin bydgoszczanka torunianin torunianka białostoczanin gdynianin gdynianka rzeszowianin rzeszowianka radomianin kielczanin',
  ru: 'питерский питерская питерские питерской москвич москвичка москвичи московский московская петербуржец петербурженка екатеринбуржец новосибирец самарский самарская самарец казанский казанская казанец омич омичка омичи томич томичка уфимец уфимка пермяк пермячка ростовчанин ростовчанка нижегородец нижегородка воронежец воронежский воронежская волгоградец челябинец тюменский тюменская туляк тулячка рязанец рязанка тверской псковский псковская псковичи псковитянка краснодарец сочинец иркутский иркутянин иркутянка мурманчанин архангелогородец калужанин калужанка ярославец смолянин саратовский саратовец тамбовский пензенский кировский вятский владивостокский хабаровчанин',
};

/** Words behind which somebody says where they are from. */
export const AM: Readonly<Record<string, string>> = {
  en: 'a am an born proper lifelong native true fellow as old',
  es: 'soy somos como buen buena soy un una orgulloso es',
  pt: 'sou somos é um uma como bom boa',
  fr: 'suis sommes un une vraie vrai est en',
  it: 'sono siamo un una da vero vera sia è',
  pl: 'jestem rodowity rodowita jako jesteśmy rodowitym rodowitą',
  ru: 'сам сама сами я мы он она коренной коренная бывший бывшая как',
  de: 'bin bist als gebürtiger gebürtige gebürtigen echter echte alter alte wir waschechter waschechte ist sind ur',
  nl: 'geboren getogen een ben als echte rasechte oud oude ik bent is',
};

/** What a town has: offices, hospitals, parts of it. Behind the adjective of the town, in German. */
export const OF_A_GERMAN_TOWN =
  /^ (?:\p{L}*(?:amt|amts|klinik|klinikum|kliniken|krankenhaus|krankenhauses|spital|praxis|uni|universität|zentrum|zentrums|arzt|ärztin|ärzte|apotheke|bahnhof|hafen|feuerwehr|notaufnahme|ambulanz|innenstadt|altstadt|nordstadt|südstadt|westen|osten|norden|süden|umland|raum|gegend|ecke|umgebung|verein|schule|gymnasium|kita|kindergarten|heim|zoo|rathaus|behörde|kollegen|kollegin|tafel|tierheim|polizei|speckgürtel|vorort|vororte|stadtteil|werk|werft|tageszeitung|hausarzt|labor|luft|leitungswasser|trinkwasser|wasser|straßenbahn|s-bahn|u-bahn|büro|filiale|wohnung|niederlassung|standort|charité|sozialstation|pflegedienst|pflegestützpunkt|adresse|bezirk|kreisverband|selbsthilfegruppe|impfzentrum))(?!\p{L})/iu;
/** Food, tests and schools of thought that are called after a town. */
export const OF_NO_TOWN =
  /^ (?:würst\p{L}*|wurst|schnitzel|kranz|kranzkuchen|pils\p{L}*|dom|allee|schule der|modell|skala|score|liste|klassifikation|kaas|stroopwafels?|mosterd|worst|bitterballen|koek\p{L}*|hopjes?|bier|mop|kopstoot)(?!\p{L})/iu;
