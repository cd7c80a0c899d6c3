/**
 * Names of the lists that stand for something else in small letters, by language: verbs, diseases, food, days, forms of other
 * words. Nobody is meant by them without a phrase that says so.
 */
export const SMALL_THINGS: Readonly<Record<string, string>> = {
  en: 'tia aren ive gerd nani alfa aura nadir nicu alae amish barrett boston london august aloe senna valerian saffron santos mirena yasmin nora jills omega iron kelly calla thyme chia kale mae sunday easter mercy',
  de: 'lang gabe moin tia mailen kiefer aura kamille august juni juli mai eisen rosmarin melisse mirena reis barrett natal engel stern gut ende',
  es: 'bebe deja vida tomas evita sera tia maximo maxima tal salina misa mira manda guia cole tina suma suelen norma nina rio ruta reza remo remedios raza pepita mata masa lio leña leen corto alivia aine lex constancia asma miel domingo domingos sabado mirena clara socorro primo mar sol paz luz agosto aura barrett ana lola toma santa hierro cana caro casa',
  fr: 'vitale avis bebe hui signe soleil mari deja vit sera noel kine iban douce amie gaz miel perle lourdes aout avril cannelle melisse curcuma constance prudence aura mirena barrett tonton tata',
  it: 'mia sera dai vita vero sabato domenica massimo nella sorelle primo meta corto norma neo veda vada pari sani santi evita darla avis anca asma rosmarino agosto natale rene mora fiore gioia pasqua aprile mirena aura barrett salvia melissa mimosa sale luce',
  nl: 'wil lang lieve dik mien maas kamille rozemarijn baby storm zon april mei juni juli augustus aura mirena barrett armen hoop merel',
  pl: 'ale sama lata tej ani wali cale noga hali pietra obie kawa wiara nadzieja zima maj mirena aura zycie lipiec nadal stan sami malina kalina',
  pt: 'remedio manda domingo vida maxima socorro maximo soma remedios monte meta mata lata gema evita alivia cid asma bebe flor luz espinha tomas agosto natal aura mirena romana clara mel ferida barrett mar',
  tr: 'eve damla ayda yaprak nazar suren karin kani hali emmi elim demis asma arti aramis ana adli lise kiraz gaz papatya yasmin ates aydan bebek gunes yagmur demir bal aci kan',
  ru: 'август левой исключено рая света лев любовь май',
  id: 'sama mata lalu nik janin rahim nadi sabar rejan mimi asma bulan kasih cinta nicu agustus minggu mei obat salep kunyit',
};

/** First names that are words of their language, besides those of `GIVEN_INSIDE`: in small letters their place has to tell. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'iris max pinky mason marine ivy eve basil rosemary olive ginger dallas ana mona bart ben jade ruby amber coral pearl heather hazel holly daisy poppy lily violet rose hope faith joy grace will mark bill rob pat sue art ray dean chase hunter carter cooper tanner cole clay cliff reed heath dale glen miles brook robin frank jack penny candy sandy misty dawn crystal angel star summer autumn april june may jan chance bob nick wade rich gene grant lance jay kit drew skip chip rusty sage honey destiny blessing precious bishop parker porter sawyer archer harper taylor love king duke earl princess mercedes carmen gay guy victor sonny rocky stormy sterling bud pansy fern myrtle olympia patience prudence charity constance felicity serenity trinity harmony melody viola jean tom dick harry john jenny randy major',
  de: 'linde heide rose wolf falk iris viola mark max ernst kai rosa anemone malve flora perle',
  es: 'cruz santa oliva rosario linda leo ida rosa pilar alba vega reyes consuelo dolores angel luna victor',
  fr: 'rose blanche prune marine olive aurore fleur perle marie clement parfait honore juste desire modeste aime pierre jean paul',
  it: 'vale rosa viola perla alba stella celeste marina bianca chiara luce mira gemma serena felice',
  nl: 'roos fleur mark bloem beer wolf rob job ton ad cor bas rik iris jasmijn sterre linde wil',
  pl: 'roza pola lena mira gaja jagoda kalina malina stella iwa lato jasmin',
  pt: 'rosa linda daria graca romeu julieta aparecida vitoria perola estrela angela leo ze',
  tr: 'gul umut deniz baris sevgi bahar cicek savas mehtap yasemin can ege ilk ada mert ece azra nur sultan emine',
  ru: 'вера надежда лилия марта роза гена рома',
  id: 'bunga mawar melati bintang intan surya indah bayu putri made agung fajar cahaya mutiara neng',
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
  en: 'fever|temp|temperature|rash|cough|cold|asthma|eczema|ears?|eyes?|nose|throat|tummy|stomach|head|skin|teeth|tooth|chest|breathing|heart|knee|leg|arm|foot|feet|hand|back|blood|sugars?|levels?|weight|milk|nappy|diaper|poo|poop|pee|sleep|appetite|dose|meds|medicine|tablets|pills|inhaler|insulin|shots?|jabs?|vaccines?|symptoms|results?|scan|appointment|appt|prescription|doctor|dr|gp|nurse|teacher|school|mum|mom|dad|mother|father|parents|wife|husband|partner|bf|gf|son|daughter|brother|sister|family|kids?|birthday|room|wound|scar|surgery|op|periods?|baby|anxiety|seizures?|got|been|not|gone|vomiting|throwing|crying|coughing|sick|ill|allergic|pregnant',
  de: 'fieber|temperatur|ausschlag|husten|haut|ohren|ohr|augen|auge|nase|bauch|kopf|zahn|zähne|bein|arm|knie|fuß|hand|blut|werte|zucker|gewicht|schlaf|medikamente|tabletten|spray|insulin|impfung|ergebnis|ergebnisse|termin|rezept|arzt|ärztin|lehrerin|mama|papa|mutter|vater|eltern|mann|frau|freund|freundin|sohn|tochter|bruder|schwester|geburtstag|zimmer|op|baby',
  nl: 'koorts|temperatuur|uitslag|hoest|huid|oren|oor|ogen|oog|neus|buik|hoofd|tand|been|arm|knie|voet|hand|bloed|waardes|gewicht|slaap|medicijnen|pillen|puffer|insuline|prik|afspraak|recept|dokter|huisarts|juf|mama|papa|moeder|vader|ouders|man|vrouw|vriend|vriendin|zoon|dochter|broer|zus|verjaardag|kamer|operatie|baby',
};
