import { WordSet } from '../../word-set.ts';

/**
 * What people alone suffer and do, right behind their name, by language: `adverbs` may stand between (in languages whose
 * verb closes the sentence, any words of time). Nothing that a plant, a season or a brand does stands here.
 */
const deeds = (adverbs: string, words: string): RegExp =>
  new RegExp(`^ (?:(?:${adverbs}) ){0,4}(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

/** Degrees of a fever: "38", "39,4", "40°". */
const DEGREES = '(?:3[6-9]|4[01])(?:[.,]\\d)?(?!\\d)';
const AGE = '\\d{1,2} ?';

export const DEEDS: Readonly<Record<string, RegExp>> = {
  en: deeds(
    'just|also|still|now|then|already|only|again|really|actually|always|never|even|finally|suddenly|has|had|was|is|been|keeps|kept|started|both|all|almost|nearly|[a-z]{3,8}ly|today|yesterday|tonight|since|last|night',
    `on (?:her|his|antibiotics|insulin|steroids|chemo|dialysis|oxygen|warfarin|metformin|(?:the )?\\p{L}{5,} \\d)|had (?:her|his|an?) |threw up|throwing up|thrown up|vomit(?:s|ed|ing)|puk(?:es|ed|ing)|cough(?:s|ed|ing)|sneez(?:es|ed|ing)|wheez(?:es|ed|ing)|gagg(?:ed|ing)|faint(?:ed|s)|passed out|collapsed|cries|cried|crying|scream(?:ed|ing)|slipped|tripped|limps|limping|bumped (?:his|her)|hit (?:his|her)|hurt (?:his|her)|cut (?:his|her)|burn(?:t|ed) (?:his|her)|broke (?:his|her)|twisted (?:his|her)|sprained|swallowed|choked|drank|ate (?:some|a|half|nothing|too|only)|woke|slept|sleeps|snores|refuses (?:to|his|her)|refused (?:to|his|her)|(?:wo|ca|did|does|is|has)n['’]?t (?:eat|drink|sleep|stop|take|keep|been|slept|eaten|feel|want|pooped|peed)\\p{L}*|won['’]?t (?:eat|drink|sleep|stop|take|keep)|told (?:me|us|him|her|the)|said|says|asked|thinks|thought|reckons|swears|texted|phoned|rang|came home|came down with|caught (?:it|a|covid|the)|got (?:sick|sent home|bitten|stung|diagnosed|his|her)|gets (?:his|her|sick)|takes (?:his|her)|took (?:his|her|the|a|two|some|too)|a (?:fever|temp\\p{L}*|rash|cough|cold|fit|seizure|stroke|fall|tummy|sore|stomach)|(?:has|had|got|running|with) (?:a |an |the |some |bad |high |no |really )*(?:fever|temp|temperature|rash|cough|cold|croup|diarrh?o?ea|nits|lice|hives|asthma|eczema|reflux|colic|covid|flu|strep|rsv|chicken ?pox|noro\\p{L}*|pneumonia|surgery|seizures?|sore (?:throat|ears?|tummy)|(?:ear|tummy|stomach|head|tooth)[ -]?aches?|(?:hand foot|ear infection))|(?:has|at|running|got|hit|is) (?:${DEGREES}|10[0-5](?:\\.\\d)?(?!\\d))|sick|ill|poorly|unwell|feverish|burning up|asleep|sleeping|allergic|teething|nauseous|dizzy|constipated|dehydrated|pregnant|in (?:hospital|a&e|icu|tears|labou?r)|(?:is|was|turned|turns) (?:${AGE}(?:y|m|w|d|and)\\p{L}*|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?|weeks?|days?)[^.]{0,4}|\\d{1,2}(?=[.,]))|weighs|turned \\d|hates|limped|lost (?:his|her)|misses (?:his|her)|(?:bit|kicked|pushed|scratched|punched|shared) (?:him|her|me|us|another|a|the|his|\\p{Lu}\\p{L}+)|needs (?:his|her|a (?:nap|bottle|jab|shot|refill|new (?:inhaler|prescription)))|(?:on|off) (?:his|her|antibiotics|amoxicillin|insulin|zofran|steroids|oxygen)`,
  ),
  de: deeds(
    'hat|ist|war|hatte|heute|gestern|vorgestern|wieder|auch|jetzt|schon|nur|noch|immer|immernoch|dann|seit|die|der|ganze|letzte|nacht|früh|abend|morgen|mir|uns|so|total|richtig|ständig|dauernd|nicht|kaum|nichts|mal|voll|beim|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tagen|stunden|\\d{1,2}',
    `\\d{1,2} (?:jahre|monate)|kotzt|gekotzt|erbrochen|erbricht|übergeben|gespuckt|spuckt|hustet|gehustet|niest|fiebert|geweint|weint|heult|schreit|schläft|geschlafen|krank|gestürzt|hingefallen|gefallen|umgekippt|ohnmächtig|verschluckt|(?:fieber|husten|schnupfen|durchfall|ausschlag|bauchweh|bauchschmerzen|ohrenschmerzen|ohrenweh|halsweh|halsschmerzen|kopfweh|kopfschmerzen|windpocken|scharlach|läuse|magen-darm|corona|temperatur)|${DEGREES}|sagt|sagte|meint|meinte|gesagt|gemeint|fragt|findet|angerufen|gegessen|getrunken|isst|trinkt|schwindelig|schwindlig|übel|schlecht|müde|schlapp|schwanger|allergisch|bekommt (?:zähne|die|das|ihre|seine)|zahnt|nimmt (?:seit|die|das|jetzt|keine?|ihre|seine)|wird (?:heute |morgen )?\\d{1,2}(?! ?(?:mg|ml|€))|klagt|jammert|(?:ins|im) (?:krankenhaus|kh)`,
  ),
  nl: deeds(
    'heeft|is|had|was|weer|ook|nu|al|nog|steeds|net|sinds|gisteren|vandaag|vanacht|vannacht|vanochtend|de|hele|nacht|dag|dagen|uur|zo|erg|heel|dan|maar|even|\\d',
    `\\d{1,2} (?:jaar|maanden|mnd)|gespuugd|spuugt|overgegeven|braakt|gebraakt|hoest|gehoest|niest|huilt|gehuild|slaapt|geslapen|gevallen|flauwgevallen|ziek|misselijk|benauwd|duizelig|hangerig|verkouden|zwanger|allergisch|koorts|diarree|buikpijn|hoofdpijn|oorpijn|keelpijn|waterpokken|krentenbaard|uitslag|griep|corona|luizen|${DEGREES}|zegt|zei|vraagt|vindt|belde|gebeld|slikt|drinkt (?:niet|slecht|bijna)|eet (?:niet|slecht|niks|niets|bijna)|wil (?:niet|niks|geen)|heeft (?:pijn|last)|wordt \\d{1,2}(?= |[.,])|krijgt (?:tandjes|tanden)|in het ziekenhuis`,
  ),
  es: deeds(
    'ha|está|esta|sigue|lleva|ya|también|tambien|ayer|hoy|anoche|otra|vez|todavía|aún|ahora|se|le|me|nos|no|muy|un|una|poco|solo|siempre|desde|días|dias|\\d',
    `(?:de )?\\d{1,2} (?:años|meses|añitos)|vomit(?:a|ó|o|ado|ando)|tos(?:e|ió|iendo)|estornud\\p{L}+|llor(?:a|ó|ando)|mare(?:ó|a|ado|ada)|desmay\\p{L}+|cay(?:ó|o)|caído|golpe(?:ó|ado|ada)|trag(?:ó|ado)|atragant\\p{L}+|quem(?:ó|ado|ada)|romp(?:ió)|duerme|durmi(?:ó|endo)|despert\\p{L}+|(?:tiene|tenía|con|de|a) (?:un |una |la |el |mucha |algo de |como )?(?:fiebre|calentura|tos|diarrea|vómitos|mocos|gripe|gripa|varicela|anginas|otitis|ronchas|piojos|migraña|dolor|${DEGREES})|tiene ${DEGREES}|mal(?:ito|ita)?(?=[ .,])|mal[oa](?=[ .,])|enferm[oa]|pachuch[oa]|resfriad[oa]|constipad[oa]|embarazada|estreñid[oa]|ingresad[oa]|dice|dijo|pregunta|preguntó|llamó|opina|cree|quiere (?:comer|dormir|beber|tomar|ir)|quej(?:a|ó)|toma (?:la|el|su|sus|un|una|\\d)|tomó|come (?:bien|mal|nada|poco)|bebe|cumple|cumplió|siente|sintió|respira|nació|pesa`,
  ),
  pt: deeds(
    'tá|ta|está|esta|tava|estava|já|ja|também|tb|tbm|ontem|hoje|ainda|só|so|não|nao|de|muito|novo|me|se|desde|continua|segue|acordou|ficou|a|noite|toda|\\d',
    `(?:de )?\\d{1,2} (?:anos|meses|aninhos)|vomit(?:a|ou|ando)|toss(?:e|iu|indo)|espirr\\p{L}+|chor(?:a|ou|ando)|desmai\\p{L}+|caiu|engasg\\p{L}+|engoliu|queimou|machucou|bateu (?:a|o)|quebrou|dorm(?:e|iu|indo)|acordou|(?:tem|teve|com|tá com|está com|deu) (?:um |uma |a |o |muita |pouco de )?(?:febre|tosse|diarreia|vômito|dor|gripe|catapora|dengue|virose|assadura|piolho|enjoo|${DEGREES})|doente|gripad[oa]|resfriad[oa]|ruim(?=[ .,])|mal(?=[ .,])|enjoad[oa]|grávida|internad[oa]|diss(?:e|eram)|diz|fal(?:a|ou)|perguntou|acha que|ligou|mandou|quer (?:comer|dormir|mamar|beber|tomar)|come (?:bem|mal|nada|pouco)|mama|toma (?:o|a|os|as|um|uma|\\d)|tomou|reclam(?:a|ou)|passou mal|nasceu|fez \\d|faz \\d{1,2} anos|pesa`,
  ),
  fr: deeds(
    "a|est|avait|était|aussi|encore|toujours|déjà|hier|soir|matin|cette|nuit|depuis|bien|très|trop|un|peu|pas|ne|n'a|n’a|s'est|s’est|se|jours|rien|tout|\\d",
    `\\d{1,2} (?:ans|mois)|vomi|vomit|toussé|tousse|éternue|pleure|pleuré|dort|dormi|hurle|tombée?|malade|fiévreu(?:x|se)|évanouie?|étouffée?|avalé|brûlée?|cassé|cognée?|blessée?|(?:a|fait|avec) (?:de la |un |une |la |le |des |mal |eu |une grosse |un gros )?(?:fièvre|température|toux|rhume|diarrhée|varicelle|gastro|otite|bronchiolite|angine|grippe|covid|poux|boutons|mal (?:au|à|aux)|${DEGREES})|${DEGREES}|mal (?:au|à|aux)|de la fièvre|enrhumée?|enceinte|hospitalisée?|allergique|constipée?|commence (?:aussi|à (?:tousser|vomir|avoir))|dit|demande|pense que|refuse (?:de|le|la|son|sa)|veut (?:pas|plus|rien)|mange (?:plus|pas|rien|bien|peu)|boit (?:plus|pas|rien|bien|peu)|prend (?:du|de la|le|la|son|sa|un|une|\\d)|fait ses (?:dents|nuits)|(?:a|aura) \\d{1,2} (?:ans|mois|semaines|jours)|est née?|née?|pèse|se plaint|râle`,
  ),
  it: deeds(
    "ha|è|e'|sta|ancora|anche|già|ieri|oggi|stanotte|stamattina|sempre|di|nuovo|da|non|si|mi|un|po|molto|tanto|solo|appena|giorni|\\d",
    `\\d{1,2} (?:anni|mesi)|vomit(?:a|ato|ando)|toss(?:isce|ito|endo)|starnutisce|piang(?:e|endo)|pianto|dorm(?:e|ito)|cadut[oa]|svenut[oa]|ingoiato|scottat[oa]|rotto|sbattuto|(?:ha|aveva|con) (?:la |il |un po' di |un po’ di |un |una |avuto |preso )?(?:febbre|tosse|raffreddore|diarrea|influenza|varicella|otite|mal di|dolore|pidocchi|vomito|${DEGREES})|(?:la )?febbre|${DEGREES}|mal(?:e|ata|ato)(?=[ .,])|raffreddat[oa]|incinta|ricoverat[oa]|dic(?:e|eva)|detto|chied(?:e|eva)|pensa che|telefonato|chiamato|vuole (?:mangiare|dormire|bere|prendere)|mangia(?:to)? (?:poco|niente|nulla|bene)|bev(?:e|uto)|prende (?:il|la|lo|l|le|i|un|una|\\d)|lamenta|compie|respira|nat[oa] (?:il|a|prematur)|pesa`,
  ),
  pl: deeds(
    'ma|miał|miała|jest|był|była|już|też|znowu|znów|dziś|dzisiaj|wczoraj|od|dalej|ciągle|jeszcze|nie|się|bardzo|tylko|cały|całą|noc|dzień|dni|w|nocy|rano|trochę|nam|mi|\\d',
    `\\d{1,2} (?:lata?|latka|rok\\p{L}*|mies\\p{L}*|tyg\\p{L}*)|wymiot(?:uje|ował|owała)|zwymiotował[a]?|rzygał[a]?|kaszl(?:e|ał|ała)|kicha|gorączk(?:uje|ował|owała|ę)|płacze|śpi|spał[a]?|zemdlał[a]?|upadł[a]?|spadł[a]?|przewrócił[a]?|połknął|połknęła|złamał[a]?|skręcił[a]?|poparzył[a]?|uderzył[a]?|(?:katar|kaszel|biegunkę|wysypkę|ospę|grypę|anginę|zapalenie|temperaturę|wszy|krostki)|${DEGREES}|chor(?:y|a|uje|ował|owała)|zachorował[a]?|przeziębion[aey]|uczulon[aey]|w ciąży|w szpitalu|mówi|mówił[a]?|powiedział[a]?|pyta|pytał[a]?|twierdzi|pisze|pisał[a]?|dzwonił[a]?|kazał[a]?|chce (?:jeść|pić|spać|iść)|je (?:mało|nic|tylko)|pije (?:mało|nic|tylko)|bierze|brał[a]?|narzeka|skarży|boi|urodził[a]?|waży|kończy \\d|skończył[a]? \\d|ząbkuje`,
  ),
  ru: deeds(
    'уже|опять|снова|тоже|ещё|еще|вчера|сегодня|ночью|утром|вечером|днём|днем|с|утра|вечера|всю|ночь|неделю|весь|день|дня|дней|второй|третий|четвёртый|четвертый|пятый|второго|третьего|вторые|третьи|сутки|два|три|раза|раз|целый|почти|очень|сильно|постоянно|не|у|нас|до|сих|пор|все|всё|время|так|из|садика|школы|\\d',
    `\\d{1,2} (?:год\\p{L}?|лет|мес\\p{L}*|недел\\p{L}*)|температурит|кашля(?:ет|ла|л)|чиха(?:ет|ла|л)|рвёт|рвало|вырвало|тошнит|тошнило|стошнило|поносит|плач(?:ет|ала)|плакала?|спит|спала?|орёт|орет|упала?|ударил(?:ась|ся)|обжёгся|обожглась|сломала?|проглотила?|поперхнул(?:ась|ся)|болеет|болела?|заболела?|приболела?|слегла?|температур(?:ой|а|ы|у|ка|кой)|больн(?:ая|ой)|сопли(?:вит)?|${DEGREES}|кашлем|насморком|беременна|аллергик|в больнице|говорит|сказала?|говорила?|пишет|писала?|спрашивает|спросила?|считает|советует|посоветовала?|звонила?|позвонила?|жалу(?:ется|лась|лся)|ест (?:плохо|мало)|ест|пьёт|пьет|пила?|принимает|выпила?|хочет (?:есть|пить|спать)|родила(?:сь)?|родился|весит|боится|дышит|хрипит|горит|капризничает|хромает`,
  ),
  tr: deeds(
    'dün|bugün|bu|gece|sabah|akşam|öğlen|yine|gene|hala|hâlâ|çok|sürekli|şimdi|de|da|hep|iki|üç|kere|kez|gündür|saattir|haftadır|biraz|birden|önce|sonra|az|su|çiçeği|için|hiç|artık|daha|yemek|ve|\\p{L}{3,}[dt][ae]n?|[\\d.,]+',
    `kustu|kusuyor|kusmuş|istifra etti|öksürüyor|öksürdü|hapşırıyor|ağlıyor|ağladı|uyuyamıyor|uyumuyor|uyumadı|yemiyor|yemedi|içmiyor|içmedi|emmiyor|düştü|bayıldı|yuttu|ateşlendi|ateşleniyor|ateşi (?:var|çıktı|${DEGREES})|hastalandı|hasta oldu|hasta|ishal(?: oldu)?|kabız(?: oldu)?|dedi|diyor|söyledi|sordu|soruyor|aradı|hamile|doğurdu|taburcu oldu|kaşınıyor|nezle oldu|grip oldu|nezle|grip|kaka yapmıyor|kaka yapamıyor|başını (?:çarptı|vurdu)|kolunu kırdı|bacağını kırdı|çişini kaçırdı|diş çıkarıyor|\\d{1,2} (?:yaşında|aylık|haftalık|günlük)`,
  ),
  id: deeds(
    'lagi|masih|sudah|udah|udh|tadi|kemarin|malam|pagi|juga|dari|terus|baru|belum|habis|abis|sempat|mulai|sering|hari|ini|itu|badannya|\\d',
    `demam|panas(?: tinggi)?|muntah\\p{L}*|batuk|pilek|bersin|nangis|menangis|rewel|mencret|diare|kejang|pingsan|jatuh|sakit|meriang|mual|gatal|bisulan|cacar|campak|kesedak|tersedak|ketelan|tertelan|tidur|begadang|bilang|ngomong|kata\\p{L}*|nanya|tanya|cerita|nyuruh|ngeluh|mengeluh|(?:nggak|gak|ga|tidak|ndak) (?:mau|bisa|nafsu) (?:makan|minum|tidur|nyusu|nenen|bab|napas|nafas)|minum obat|hamil|melahirkan|lahiran|umur|usia|ulang tahun|opname|dirawat|suhunya|${DEGREES}`,
  ),
};

const closes = (words: string): RegExp => new RegExp(`^ (?:${words})(?=[,.!?;:)]|$|\\n)`, 'iu');
/** "e leone pure": the same of somebody else. */
export const TOO: Readonly<Record<string, RegExp>> = {
  en: closes('too|as well|also|now too|does too|has it too'),
  de: closes('auch|ebenfalls|genauso|jetzt auch|nun auch'),
  nl: closes('ook|nu ook|idem|evenmin'),
  es: closes('también|tambien|igual|tampoco|lo mismo'),
  pt: closes('também|tambem|tb|tbm|idem|igual'),
  fr: closes('aussi|pareil|non plus|également|idem'),
  it: closes('pure|anche|uguale|idem|lo stesso|neanche'),
  pl: closes('też|także|również|tak samo|to samo'),
  ru: closes('тоже|также|так же'),
  tr: closes('da|de|da öyle|de öyle'),
  id: closes('juga|sama'),
};

export const AND = 'and|y|e|et|und|u|en|i|и|with|mit|met|con|com|avec|z|с|ve|ile|dan|sama';
/** A name that was removed, and a small word between. */
export const BESIDE_BEFORE: RegExp = new RegExp(
  `\\[NAME_\\d{1,3}\\],? (?:${AND}) (?:la |el |o |a |die |der |l['’])?$`,
  'iu',
);
export const BESIDE_AFTER: RegExp = new RegExp(
  `^,? (?:${AND}) (?:la |el |o |a |die |der )?\\[NAME_\\d`,
  'iu',
);

const determiners = (words: string): WordSet => new WordSet(words);
/** Before these words it is the plant, the season or the stone. */
export const DETERMINERS: Readonly<Record<string, WordSet>> = {
  en: determiners('the a an this that these those any some no each every of fresh dried his her my its'),
  de: determiners('ein eine einen einem einer kein keine viel mehr etwas frischer frische getrockneter'),
  nl: determiners('de het een geen veel meer'),
  es: determiners('un una unos unas los las mucha mucho más esta este esa ese'),
  pt: determiners('um uma uns umas os as muita muito mais esta este essa esse'),
  fr: determiners('le la les un une des du de cette ce ces'),
  it: determiners('un una uno gli le i questa questo'),
  tr: determiners('bir bu şu o her hiç'),
};

const at = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words}) $`, 'iu');
/** Before somebody whom one was with, in texts without capitals: a last name that is nothing else follows. */
export const WITH_SOMEBODY: Readonly<Record<string, RegExp>> = {
  en: at('seen by|saw|with dr|from dr|appt with|appointment with|told by|according to|spoke to|spoken to'),
  de: at('bei|beim|termin mit|laut|von frau|von herrn|vom'),
  nl: at('bij|volgens|afspraak met|gesproken met'),
  es: at('cita con|consulta con|con el doctor|con la doctora|según|hablé con|vi a'),
  pt: at('consulta com(?: [oa])?|falei com(?: [oa])?|passei com(?: [oa])?|segundo [oa]|pel[oa] dr\\.?'),
  fr: at("chez|rdv avec|vu|revu|selon|d[’']après|consulté"),
  it: at('dal|dalla|da|visita con|sentito|secondo'),
  pl: at('u|do|od|wizyt[aęy] u|według|zdaniem'),
  ru: at('у|к|от|со слов|по словам'),
};

const doing = (words: string): RegExp => new RegExp(`^,? (?:${words})(?![\\p{L}\\p{M}])`, 'iu');
/** What people do every day, behind a capital that is a first name of the language. */
export const EVERY_DAY: Readonly<Record<string, RegExp>> = {
  en: doing(
    "from|and I|and me|& I|lives|works|drives|drove|forgot|forgets|took|takes|gave|gives|wants|needs|thinks|knows|told|asked|called|came|comes|went|goes|stayed|stays|uses|used|tried|tries|smokes|eats|drinks|walks|feels|felt|looks|sounds|sent|brought|found|noticed|says|said|suggested|recommended|prescribed|didn[’']t|doesn[’']t|won[’']t|can[’']t|couldn[’']t|hasn[’']t|wasn[’']t|isn[’']t|who|has been|had been|is (?:on|in|at|my|our|the|due|going|having|getting|taking|not|still|now|only|doing|coming|asking|worried|scared)",
  ),
  de: doing(
    'aus|vom|von der|und ich|wohnt|arbeitet|fährt|vergisst|vergaß|braucht|glaubt|denkt|weiß|kommt|kam|geht|ging|bleibt|blieb|raucht|isst|aß|trinkt|trank|fühlt|sieht|schickt|schickte|brachte|holt|holte|fand|merkte|empfiehlt|verschrieb|möchte|will|wollte|soll|sollte|darf|kann|konnte|muss|musste|hat|hatte|bekommt|bekam|kriegt|kriegte|nimmt|nahm|macht|ruft|rief|wartet|klagt|leidet|lebt|ist (?:im|in|bei|auf|heute|gestern|seit|schon|noch|nicht|wieder|jetzt|allergisch|schwanger|mein|meine|unser|unsere|der|die)',
  ),
  nl: doing(
    'van de|van het|uit|en ik|woont|werkt|rijdt|vergeet|vergat|denkt|weet|komt|kwam|gaat|ging|blijft|rookt|eet|at|drinkt|dronk|voelt|ziet|stuurt|stuurde|bracht|haalt|vond|vindt|merkte|raadt|wil|wilde|moet|moest|mag|kan|kon|heeft|had|krijgt|kreeg|neemt|nam|doet|deed|belt|wacht|klaagt|leeft|zit|ligt|viel|slikt|gebruikt|is (?:in|bij|op|vandaag|gisteren|sinds|al|nog|niet|weer|nu|mijn|onze|de)',
  ),
  es: doing(
    'de la|del|y yo|vive|trabaja|conduce|olvida|olvidó|se olvidó|necesita|piensa|sabe|viene|vino|va|fue|se quedó|se queda|fuma|come|comió|bebe|bebió|nota|mandó|trajo|encontró|recomendó|recetó|quiere|quería|debe|puede|podía|tiene|tenía|lleva|llevaba|toma|tomaba|hace|hizo|llamó|espera|sufre|padece|está|estaba|sigue|empezó|dejó|usa|es (?:mi|alérgic[oa]|diabétic[oa]|asmátic[oa]|hipertens[oa]|la que|el que)|le|me|nos|se|no',
  ),
  pt: doing(
    'd[ao]|e eu|mora|trabalha|dirige|esquece|esqueceu|precisa|pensa|sabe|vem|veio|vai|foi|ficou|fica|fuma|come|comeu|bebe|bebeu|sente|mandou|trouxe|achou|acha|recomendou|receitou|quer|queria|deve|pode|podia|tem|tinha|leva|levou|toma|tomava|faz|fez|ligou|espera|sofre|está|estava|tá|tava|continua|começou|parou|usa|é (?:minha|meu|alérgic[oa]|diabétic[oa]|hipertens[oa]|quem)|me|nos|se|não',
  ),
  fr: doing(
    "du|de la|et moi|habite|travaille|conduit|oublie|a oublié|pense|sait|vient|est (?:venue?|allée?|partie?|restée?|passée?|sortie?|rentrée?|en|à|chez|dans|ma|mon|notre|la|le)|va|reste|fume|mange|a (?:mangé|bu|pris|fait|dit|eu|reçu|trouvé|vu|commencé|arrêté|appelé|envoyé|toujours|encore|déjà|son|sa|ses|des|du|un|une)|boit|sent|envoie|apporte|trouve|recommande|veut|voulait|doit|devait|peut|pouvait|avait|prend|prenait|fait|faisait|appelle|attend|souffre|vit|suit|utilise|met|porte|supporte|lui|me|nous|se|m[’']a|n[’'](?:a|est|arrive|aime)|ne|s[’']est|était",
  ),
  it: doing(
    'del|della|ed? io|abita|lavora|guida|dimentica|ha|aveva|pensa|sa|viene|va|è (?:andat[oa]|venut[oa]|rimast[oa]|in|a|da|mia|mio|allergic[oa]|diabetic[oa]|incinta|sempre|stat[oa])|resta|fuma|mangia|beve|sente|manda|porta|trova|consiglia|vuole|voleva|deve|doveva|può|poteva|prende|prendeva|fa|faceva|chiama|aspetta|soffre|vive|usa|mette|sta|stava|si|mi|ci|non|le|gli',
  ),
  pl: doing(
    'z|ze|i ja|mieszka|pracuje|zapomina|zapomniał[a]?|potrzebuje|myśli|wie|przyjdzie|przyszedł|przyszła|idzie|poszedł|poszła|został[a]?|pali|je|jadł[a]?|pije|pił[a]?|czuje|wysłał[a]?|przyniósł|przyniosła|znalazł[a]?|poleca|przepisał[a]?|chce|chciał[a]?|musi|musiał[a]?|może|mógł|mogła|ma|miał[a]?|dostaje|dostał[a]?|bierze|brał[a]?|robi|zrobił[a]?|dzwoni|czeka|cierpi|żyje|leży|siedzi|używa|jest|był[a]?|nie|się|mi|nam',
  ),
  ru: doing(
    'из|и я|живёт|живет|работает|забыла?|забывает|думает|знает|приходит|пришла|пришёл|пошла|пошёл|осталась|остался|курит|ела?|чувствует|прислала?|принесла|принёс|нашла|нашёл|рекомендует|выписала?|хочет|хотела?|должна?|может|могла?|получает|взяла?|берёт|делает|сделала?|ждёт|ждет|страдает|лежит|сидит|стоит|пользуется|была?|не|у нас|мне|нам|ему|ей|вернулась|вернулся|сдала?|ходит|ходила?|перенесла?|перенёс|уже|ещё|еще|всё|все|тоже|вчера|сегодня|сейчас',
  ),
};
/** What is asked about somebody, before a first name of the language in small letters: "can", "darf", "heb je". */
export const MODAL: Readonly<Record<string, RegExp>> = {
  en: at(
    'can|could|should|does|did|has|is|was|will|would|may|that|because|bc|cos|cuz|when|if|and|but|so|so is|to|with|for|than|told|asked|gave|give|giving|got|take|took|see|saw|from|spoke to|talk to|hear from|both',
  ),
  de: at(
    'kann|darf|soll|muss|hat|hatte|ist|will|wird|bekommt|kriegt|nimmt|hab|habe|hab ich|hast du|habt ihr|dass|weil|wenn|als|und|aber|gib|gebe|geben|für|mit|bei|von|auch|damit|ob|wie|heute|gestern',
  ),
  nl: at(
    'kan|mag|moet|heeft|had|is|zal|zou|wil|krijgt|neemt|heb|heb je|heb ik|hebben|dat|omdat|als|toen|en|maar|geef|gaf|voor|met|bij|van|ook|of|hoe|vandaag|gisteren|want',
  ),
  es: at(
    'puede|podría|debe|tiene|está|a|con|para|de|que|porque|si|cuando|y|pero|por|sin|ni|también|tampoco|doña|ya|ayer|hoy|tía|tío',
  ),
  pt: at(
    'pode|poderia|deve|tem|está|tá|o|a|ao|à|do|da|pro|pra|com|para|de|que|porque|pq|se|quando|e|mas|por|sem|nem|também|tb|ontem|hoje',
  ),
  fr: at(
    "est-ce que|peut|doit|que|qu[’']|parce que|pcq|si|quand|et|mais|pour|avec|sans|chez|à|de|d[’']|donner à|donné à|ni|aussi|puis|hier|comme",
  ),
  it: at(
    'può|deve|ha|è|a|con|per|di|che|perché|se|quando|e|ma|da|senza|né|anche|ieri|oggi|la|il|alla|al|della|del',
  ),
  pl: at(
    'czy|może|że|bo|jak|gdy|kiedy|a|i|ale|dla|z|od|do|u|też|więc|wczoraj|dziś|żeby|daj|dać|dałam|dałem|podać|podałam',
  ),
  ru: at(
    'можно|может|что|потому что|если|когда|а|и|но|для|с|от|к|у|тоже|вчера|сегодня|чтобы|дать|дала|дал|давать|даю',
  ),
  id: at('apa|boleh|bisa|kalau|kalo|karena|krn|dan|tapi|sama|buat|untuk|dari|si|juga|kasih|terus|kemarin'),
  tr: at('ve|ile|ama|çünkü|bugün|dün|benim|bizim|peki|şimdi'),
};

/** Forms of address behind a name in the English of India: "Appukuttan sir's TSH". */
export const HONOURED: RegExp =
  /^ (?:sir|mam|ma['’]am|madam|ji|uncle|aunty|auntie|bhaiya|didi|saab|sahab|garu|anna|akka|amma|chettan|chechi|da|bhai|ben|tai|dada|kaka|kaku|mama|mami|mausi)(?!\p{L})/u;
/** "Hacer abla", "Poyraz'ın": only names have these in Turkish. */
export const TURKISH_NAMED: RegExp =
  /^(?:['’]\p{Ll}| (?:ab[iı]|abla|teyze|yenge|nine|dede|amca|dayı|hala|hoca|enişte|ağabey|hanım|bey)(?:m|mi[nz]|mız|nin|nın|ye|ya|yi|yı|den|dan|de|da|le|la|yle|yla)?(?!\p{L}))/u;
/** "Bakker (cardioloog)": who somebody is, in brackets behind the name. */
export const EXPLAINED: RegExp =
  /^ \((?:(?:my|our|the|his|her|mein|meine|unser|unsere|die|der|mi|mis|su|nuestro|nuestra|ma|mon|notre|le|la|l['’]|meu|minha|o|a|mia|mio|il|mijn|onze|de|mój|moja|мой|моя|наш|наша) ?)?(\p{L}+)[),;]/u;
