/**
 * Names of the lists that stand for something else in small letters, by language: verbs, diseases, food, days, forms of other
 * words. Nobody is meant by them without a phrase that says so.
 */
export const SMALL_THINGS: Readonly<Record<string, string>> = {
  en: 'gaye gaya gayi nhi ihi naira mick charley baby winter tia aren ive gerd nani alfa aura nadir nicu alae amish barrett boston london august aloe senna valerian saffron mirena jills omega iron calla thyme chia kale sunday easter carolina paris houston dakota austin orlando sydney denver lincoln hamilton columbus hilton richmond memphis manhattan islam danish vienna trinidad christ christians meta nova lan dev nike reno sri zen soma geo rome',
  de: 'winter sommer lang gabe moin tia mailen kiefer aura kamille august juni juli mai eisen rosmarin melisse mirena reis barrett natal engel stern gut ende anders lasse solange davor rauf landen armen dämon atem reine rosen täte löwen ärmel earl melodie can ruhig hörst adler brennen',
  es: 'majo cabecera chava güero güera bebe deja vida tomas evita sera tia maximo maxima tal salina misa mira manda guia cole suma suelen nina rio ruta reza remo remedios raza pepita mata masa lio leña leen corto alivia aine lex constancia asma miel domingo domingos sabado mirena socorro primo mar sol paz luz agosto aura barrett toma santa hierro cana caro casa lluvia dejan felicidad matan alegria flor amado piedad tono remedio quieta raya fallo miran baila hada azar amada joya tira bala pura rica amante salva milagro cristal melodia inocencia habil maravillas aires romana cristiano feroz justa bella fortuna isla lata daria sirena adora',
  fr: 'ben sang fleur prune pere mere vitale avis bebe hui signe soleil mari deja vit sera noel kine iban douce amie gaz miel perle lourdes aout avril cannelle melisse curcuma aura mirena barrett tonton tata van lien jolie destin destinee naturelle monte pari mignon lune bijou truc croix ecrin chretien gage harmonie fina venus reine',
  it: 'benone nella mia sera dai vita vero sabato domenica massimo sorelle primo meta corto norma neo veda vada pari sani santi evita darla avis anca asma rosmarino agosto natale rene mora fiore gioia pasqua aprile mirena aura barrett salvia mimosa sale luce eri tizio fara nomi andra andro giovani innocente gara manda lotta ricco ione amato pietra neve fortunata bosco neri messi filo salvo orso marcia catena dara liberato balla matti malati arti felicita mori gita tali vernice vitale fama diamante riva carine valere galla perle mari siti sirena falco tira amante massa pura adora fortuna bella santa nello salva donato toni',
  nl: 'enzo wil lang lieve dik mien maas kamille rozemarijn baby storm zon april mei juni juli augustus aura mirena barrett armen hoop anders reis maan landen toon truc slaven jood kine koel leen marine heli ren val raden nare',
  pl: 'norma rok roku rana rany ranie sucha suche dała maila mail ale sama lata tej ani wali cale noga hali pietra obie kawa wiara nadzieja zima maj mirena aura zycie lipiec nadal stan sami malina kalina nami broni jade dane dala inna jasna lodzi rada sila tate minal marzenie pietro gaz jada kary lada mody danie radia baba gina windy sera grace traci',
  pt: 'dia cole remedio manda domingo vida maxima socorro maximo soma remedios monte meta mata lata gema evita alivia cid asma bebe flor luz espinha tomas agosto natal aura mirena mel ferida barrett mar saber ola olha nova matar alem iria faria rei dai bonita fara nela louca mandar tia azul saida lua esperanca cale flores ido matei cristo anel vera juri neve alegria dara deva fatos cem haja leia baba maes alias amado quieta guia saira tais azar rock primo bela bala santa amante massa tira pura adora salva rica justa amada fama deusa reis generosa serra domingos galo joia melodia coco suma chance param',
  tr: 'damar eve damla ayda yaprak nazar suren karin kani hali emmi elim demis asma arti aramis ana adli lise kiraz gaz papatya yasmin ates bebek gunes yagmur demir bal aci kan hadi bayan saniye ajan lan hayati abi kuzey yana tamir yari akil eline bati param fikri dev veda yara hakki kati sadik amina dayan ilan masa askin zafer israr maci abd bina pembe yaris duran erdi juri denize saray amin cagri kader baya yazan ilham kari nadir kalani alana amma kole elma kalem elli ajani pratik kirk seref peri hafiza sahil karisma servet aya kana esin arzu gazi karima tanis ikram bilgin mor anca sanal maden durmus ardi adaya islem eser kurt kara eli rica bela tan elin kristal yildirim serif salim almaz katina ailen emin temel derin veli',
  ru: 'костей кости тема теме темы август левой исключено любовь май надежда вики вали лора лору',
  id: 'ramah setia tulus kira rawat alexis sama mata lalu nik janin rahim nadi sabar rejan mimi asma bulan kasih cinta nicu agustus minggu mei obat salep kunyit mari arti saran raya hajar kain tan mitra jamin kera sandi mahir abad sultan pola kala indi baba inci',
};

/** First names that are words of their language, besides those of `GIVEN_INSIDE`: in small letters their place has to tell. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'iris max pinky mason marine ivy eve basil rosemary olive ginger dallas ana mona bart ruby amber coral pearl heather hazel holly daisy poppy lily violet rose hope faith joy grace will mark bill rob pat sue art ray dean chase hunter carter cooper tanner cole clay cliff reed heath dale glen miles brook robin frank penny candy sandy misty dawn crystal angel star summer autumn april june may jan chance wade rich gene grant lance jay kit drew skip chip rusty sage honey destiny blessing precious bishop parker porter sawyer archer harper taylor love king duke earl princess mercedes carmen gay guy sonny rocky stormy sterling bud pansy fern myrtle olympia patience prudence charity constance felicity serenity trinity harmony melody viola dick randy major mercy mae',
  de: 'linde heide rose wolf falk iris viola mark max ernst kai rosa anemone malve flora perle',
  es: 'cruz santa oliva rosario linda leo ida rosa pilar alba vega reyes consuelo dolores angel luna victor clara norma tina esperanza romano',
  fr: 'rose blanche prune marine olive aurore fleur perle clement parfait honore juste desire modeste aime pierre constance prudence',
  it: 'vale rosa viola perla alba stella celeste marina bianca chiara luce mira gemma serena felice melissa luna grazia leone franca vera',
  nl: 'roos fleur mark bloem beer wolf rob job ton ad cor bas rik iris jasmijn sterre linde wil merel',
  pl: 'roza pola mira gaja jagoda kalina malina stella iwa lato jasmin mila ida bronia roman',
  pt: 'rosa linda daria graca romeu julieta aparecida vitoria perola estrela angela leo ze clara romana',
  tr: 'gul umut deniz baris sevgi bahar cicek savas mehtap yasemin can ege ilk ada mert ece azra nur sultan emine aydan suna isa zeki ozgur sirin melek aziz eylul nehir evren asli yasar asya',
  ru: 'вера надежда лилия марта роза гена рома рая света лев роман',
  sv: 'dag sten stig liv sol tor ros maj frid hed',
  da: 'dag sten liv sol ros maj bo tage',
  nb: 'dag sten liv sol tor ros maj odd bo tage',
  id: 'bunga mawar melati bintang intan surya indah bayu putri made agung fajar cahaya mutiara neng dini tari citra',
};

/** Names that lists have as words, towns or not at all, which are hardly anything else in what people type about health. */
export const SMALL_NAMES: Readonly<Record<string, string>> = {
  es: 'lola chelo gloria victoria german virginia mercedes margarita',
  it: 'fatima aurora marina azzurra vittoria veronica gloria adelaide angelica asia isa mina pasquale',
  fr: 'florence vincent anne capucine amelie diane betty adelaide jade',
  pt: 'leo yara fatima vitoria marcia sofia',
  tr: 'emine ali seda gamze ece sultan lale sedef bilge onur mine engin eren faris sevda mehtap buse yasemin poyraz dilek nehir pinar efsun umur timur aydemir barin cumhur besim berre sertap hazan',
  id: 'fajar nur made intan neng agung dewi bayu ani yani wani yono lestari tri panji restu puspa putri genta raditya adinata prayoga prasetya harto pardi nardi radit olga mala warsita danu hasta jumari kasim darman yance yessi paramita nugraha wasis waluyo pangestu asman',
  ru: 'люба ваня саша адам виктория ян серафим лера виталик жека марк',
  pl: 'lena kornel klara ada dina irma arnold bruno leon adam aurora gracja',
  nl: 'roos fleur noor joke ada vere manu nena nora pip rana sena victoria ali bob jack jordan kay leon levy mik milo noud ole pelle raf sil ted timo bo mo senna amelia charlotte claire daisy dana ella florence grace ivy jade jasmine joy lily liv maja melissa puk teddy anton bart bodi brent deniz devin emin george jop lasse manuel mees mex naud nout sem tim tuur max dina dominique donna jane jet jente linn mette stan sam luca mika adam teun',
  en: 'anh marc jane dina alma ted jordan',
  de: 'luka alea alma aurora ava carina dina eda ella isa jane joy mette mina sena victoria adam eren jari karim mika nino tarik alexa amelia anni betty claire dana enna estelle francesca jenny lia lily lucia madeleine mona romina sofia anton berat conner devin elia hasan lennie leopold marko pascal pierre taha',
};

/** Words that make a family of the last name before or behind them. */
export const SMALL_FAMILIES: Readonly<
  Record<string, { readonly before?: string; readonly behind?: string }>
> = {
  en: { before: 'the', behind: 'family|kids|boys|girls|twins|household|children' },
  es: { before: 'familia|flia' },
  fr: { before: 'famille|chez les' },
  de: { before: 'familie|fam' },
  it: { before: 'famiglia' },
  pt: { before: 'fam[ií]lia' },
  nl: { before: 'familie|fam' },
  pl: { before: 'rodzina|rodziny|rodzinie|pa[nń]stwo' },
  tr: { behind: 'aile(?:si|sinin|sine|sinden|sinde|sini|siyle)' },
  ru: { before: 'семья|семье|семьи|семьёй|семьей' },
  id: { before: 'keluarga' },
};

/** What belongs to somebody, where the apostrophe is left out: "jamess fever", "annas fieber". */
export const SMALL_POSSESSED: Readonly<Record<string, string>> = {
  en: '\\d{1,3}(?= ?(?:$|[.,!?;)\\n]|yo|years?|now|btw|and|but|so|with))|fever|temp|temperature|rash|cough|cold|asthma|eczema|ears?|eyes?|nose|throat|tummy|stomach|head|skin|teeth|tooth|chest|breathing|heart|knee|leg|arm|foot|feet|hand|back|blood|sugars?|levels?|weight|milk|nappy|diaper|poo|poop|pee|sleep|appetite|dose|meds|medicine|tablets|pills|inhaler|insulin|shots?|jabs?|vaccines?|symptoms|results?|scan|appointment|appt|prescription|doctor|dr|gp|nurse|teacher|school|mum|mom|dad|mother|father|parents|wife|husband|partner|bf|gf|son|daughter|brother|sister|family|kids?|birthday|room|wound|scar|surgery|op|periods?|baby|anxiety|seizures?|got|been|not|gone|vomiting|throwing|crying|coughing|sick|ill|allergic|pregnant',
  de: 'fieber|temperatur|ausschlag|husten|haut|ohren|ohr|augen|auge|nase|bauch|kopf|zahn|zähne|bein|arm|knie|fuß|hand|blut|werte|zucker|gewicht|schlaf|medikamente|tabletten|spray|insulin|impfung|ergebnis|ergebnisse|termin|rezept|arzt|ärztin|lehrerin|mama|papa|mutter|vater|eltern|mann|frau|freund|freundin|sohn|tochter|bruder|schwester|geburtstag|zimmer|op|baby',
  nl: 'koorts|temperatuur|uitslag|hoest|huid|oren|oor|ogen|oog|neus|buik|hoofd|tand|been|arm|knie|voet|hand|bloed|waardes|gewicht|slaap|medicijnen|pillen|puffer|insuline|prik|afspraak|recept|dokter|huisarts|juf|mama|papa|moeder|vader|ouders|man|vrouw|vriend|vriendin|zoon|dochter|broer|zus|verjaardag|kamer|operatie|baby',
};
