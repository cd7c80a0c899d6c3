/**
 * What shows by its place in the sentence that a person is meant, by language. `certain`: words right before a person,
 * whoever it is; `roles`: relatives and helpers, with a comma or an article before the name; `does`: what only people do,
 * right behind a known name; `lives`: the same, enough for a capital that no list knows.
 */
export interface Frames {
  readonly certain: RegExp;
  readonly roles: RegExp;
  readonly does: RegExp;
  readonly lives: RegExp;
}

const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words}) ["“«(]?$`, 'iu');
const role = (words: string, articles = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?<comma>,)?(?: (?:${articles || 'the'}))? $`, 'iu');
const behind = (words: string): RegExp => new RegExp(`^ (?:${words})(?![\\p{L}\\p{M}])`, 'iu');

const frames = (certain: string, roles: string, articles: string, does: string, lives: string): Frames => ({
  certain: before(certain),
  roles: role(roles, articles),
  does: behind(does),
  lives: behind(lives),
});

export const FRAMES: Readonly<Record<string, Frames>> = {
  en: frames(
    "(?:me|him|her|myself) (?:and|&)|(?:we|they|i|folks|friends|everyone) calls? (?:him|her|me|it)|booked (?:in )?(?:under|for|as)|(?:down|listed|filed|registered|it[’']?s|is) under(?: the name(?: of)?)?|in the name(?: of)?|(?:on|at) the name of|surname|from the desk of|signed(?: by)?[:,]?|sgd\\.?|(?:please |pls |just |to )ask(?: for)?|(?:appointment|appt|app|slot) with|brought in by|collected by|picked up by|dropped off by|care of|c/o|attn:?|f\\.?a\\.?o\\.?:?|regards,?|cheers,?|you mentioned|beside|a certain|someone called|bloke called|lad called|old mate|according to|spoke (?:with|to)|spoken (?:with|to)",
    'husband|wife|partner|fianc[eé]e?|son|daughter|lad|lass|mum|mom|mam|dad|nan|gran(?:dad|ma|pa)?|brother|sister|bro|sis|cousin|nephew|niece|uncle|aunt(?:ie|y)?|neighbou?r|flatmate|roommate|housemate|carer|driver|nurse|hca|gp|physio|dentist|midwife|receptionist|chemist|pharmacist|plumber|landlord|landlady|boss|mate|friend|twins?|foster (?:son|daughter|mum|dad)|step(?:son|daughter|mum|dad|mom)',
    'the|our|my|a',
    "has (?:had|got|been|a (?:fever|temp\\w*|rash|cough|cold)|vomited|thrown up)|had (?:a (?:fever|fall|stroke|rash|fit|seizure)|croup)|is (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years?|weeks?|months?|days?|wks?|yrs?|mths?|now)|is (?:teething|poorly|unwell|asleep|crying|allergic|running a (?:fever|temp\\w*)|throwing up|vomiting|coughing|wheezing|pregnant|coming|picking|collecting)|drove|vomited|threw up|puked|sneezed|coughed|fainted|collapsed|phoned|rang|texted|popped|came (?:round|over|off|home|in)|just came|swears|reckons|insists|won[’']?t (?:eat|sleep|drink|take)|needs (?:treatment|his|her)|takes (?:his|her)|took (?:his|her|me|us)|sends|says|said|and i(?: both)?|consents?|consented|signs (?:for|off|the)|will (?:collect|pick|drive|bring|sign)|and me|swears|had (?:his|her) (?:mmr|jabs?|shots?|flu)|swallowed|wants|keeps|has been|both have|are down",
    "is (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years?|weeks?|months?|days?|wks?|yrs?|mths?)|has had (?:a |the |croup)|vomited|threw up|phoned|rang me|drove me|reckons|drove (?:him|her|us)|turned \\d+|swallowed|has come out in|won[’']?t (?:eat|sleep|drink|keep)|keeps (?:vomiting|crying|coughing)",
  ),
  de: frames(
    'ich und|geborene|verwitwete|verheiratete|(?:wir|sie|alle) nennen (?:ihn|sie|mich)|genannt|bekannt als|auf den namen|im namen von|(?:termin|sprechstunde|bei|rezept|lief|l[äa]uft|steht|gebucht|reserviert) auf|unterschrift:?|gez\\.?:?|i\\. ?[av]\\.|z\\. ?hd\\.(?: v(?:on|\\.))?|termin (?:bei|mit)|frag(?:t|en sie)?(?: doch)?(?: mal)?|h[öo]r mal,?|sag(?:t|en sie)?(?: bitte)? (?:dem|der)|gib (?:es )?(?:dem|der)|ein gewisser|eine gewisse|abgeholt von|vertreten durch|sohnemann|gru[ßs]+e?,?|lg,?|vg,?|mfg,?|termin (?:ist|war) (?:bei|mit)|bevollmächtigt:?|i\\. ?a\\.|p\\.p\\.|ppa\\.|es grüßt|euer|eure',
    'mann|frau|freund(?:in)?|partner(?:in)?|sohn|tochter|bub|junge|m[äa]del|mama|papa|mutter|vater|oma|opa|bruder|schwester|onkel|tante|cousin(?:e)?|neffe|nichte|enkel(?:in)?|nachbar(?:in)?|nachbarn|schwager|schw[äa]gerin|chef(?:in)?|kolleg(?:e|in)|pfleger(?:in)?|fahrer(?:in)?|hebamme|mfa|azubi|zwillinge?|betreuer(?:in)?|helferin|hausmeister|wirt(?:in)?|klein(?:e|er|en)|alte[rn]?|gro(?:ße|ßer|ßen)',
    'der|die|den|dem',
    'hat (?:wieder |heute |gestern |seit |auch |jetzt |schon |nur |so |immer )?(?:fieber|husten|schnupfen|durchfall|bauch\\w*|kopf\\w*|ohren\\w*|hals\\w*|gebrochen|erbrochen|gekotzt|gespuckt|geweint|ausschlag|\\d+|schmerzen|angst|mich|mir|uns|die tabletten|ihre|seine)|spuckt|kotzt|hustet|fiebert|schläft|weint|klagt|trinkt (?:kaum|nichts|nur|schlecht)|isst (?:kaum|nichts|nur|schlecht)|nimmt (?:seit|die|das|jetzt|nur|keine?|\\d)|will (?:nicht|kein\\w*)|holt (?:mich|das|die|den|es|sie|ihn)|meint|sagt|wird \\d+|ist (?:\\d+ (?:jahre|monate|wochen)|gestürzt|krank|umgefallen|gestolpert)|und ich|kommt (?:morgen|heute|später|mit)|unterschreibt|fährt|mein name',
    'mein name|hat (?:\\d+|fieber|erbrochen|gebrochen|durchfall)|ist \\d+ (?:jahre|monate|wochen)|wird \\d+|hustet|erbricht',
  ),
  nl: frames(
    'ik en|weduwe(?: van)?|wed\\.|echtgenote van|meisjesnaam|(?:wij|ze|we|iedereen) noem(?:en|t) (?:hem|haar|mij|me)|bijgenaamd|bekend als|op (?:de )?naam(?: van)?|(?:graag|staat|stond|geboekt|reserveer\\w*|gereserveerd|afspraak|recept|vervoer|taxi|inschrijven|ingeschreven|gezet|niet) op|namens|getekend:?|get\\.:?|w\\.g\\.:?|t\\.a\\.v\\.?|afspraak (?:bij|met)|vraag(?: het)?(?: maar)?(?: aan)?|zeg (?:het )?(?:maar )?tegen|geef (?:het )?(?:maar )?aan|een zekere|opgehaald door|groetjes?,?|gr\\.?,?|mvg,?|luister,?|hoor eens,?|(?:recept|afspraak|taxi|vervoer|bloed|uitslag|kaart|pas|zet|boek|reserveer)(?: \\p{L}+){0,2} op|volgens|sleutel (?:is |ligt )?bij|terugbellen naar',
    'man|vrouw|vriend(?:in)?|partner|zoon(?:tje)?|dochter(?:tje)?|mama|papa|moeder|vader|oma|opa|broer(?:tje)?|zus(?:je)?|oom|tante|nicht(?:je)?|neef(?:je)?|kleinzoon|kleindochter|buur(?:man|vrouw|jongen|meisje)|zwager|schoonzus|baas|collega|chauffeur|verpleegster|verpleger|zuster|mantelzorger|thuishulp|tweeling|onze|ons|kleine|ouwe|oude',
    'de|het|onze|mijn',
    'heeft (?:weer |vandaag |al |sinds |ook |nu )?(?:koorts|hoest|diarree|buikpijn|hoofdpijn|oorpijn|keelpijn|gespuugd|overgegeven|uitslag|\\d+|pijn|last)|spuugt|hoest|huilt|slaapt|plast|poept|braakt|eet (?:niets?|slecht|niet)|drinkt (?:niets?|slecht|niet)|slikt|neemt|wil (?:niet|geen)|zegt|zei|wordt \\d+|is (?:\\d+ (?:jaar|maanden|weken)|gevallen|ziek|benauwd|misselijk)|en ik|haalt|komt (?:morgen|straks|mee)|belde|tekent|rijdt|heet',
    'heet(?! van)|heeft (?:koorts|diarree|gespuugd|overgegeven|\\d+)|is \\d+ (?:jaar|maanden|weken)|wordt \\d+|spuugt|braakt',
  ),
  es: frames(
    'yo y|viuda de|vda\\. de|de soltera|(?:le|les|lo|la|nos) (?:dicen|decimos|dice|llamamos|llaman)|(?:cita|consulta|turno|hora|visita|revisi[oó]n)(?: era| es| fue)? con|a nombre de|de parte de|firmad[oa](?: por)?:?|fdo\\.?:?|atte\\.?[,:]?|atentamente,?|un tal|una tal|el tal|un cierto|una cierta|alias|apodad[oa]|(?:lo|la|me|nos|les?) (?:recoge|atendi[oó]|recogi[oó]|llev[oó]|trajo|acompa[ñn][oó]|vacun[oó]|oper[oó])|preg[uú]nt(?:a|en?|ale|ele|enle)(?: por| a)?|(?:d[ií]le|d[ií]gale|d[ií]ganle|av[ií]sa?le|av[ií]sele|dale|dele|d[eé]nle|ll[aá]male) a|se parec[ií]a a|parecid[oa] a|oye,?|oiga,?|mira,?|saludos,?|att[:,.]?|seg[uú]n|p[aá]same con|comun[ií]c(?:a|ame|que|queme) con|vino|un abrazo,?|besos,?',
    'marido|mujer|espos[oa]|novi[oa]|pareja|hij[oa]s?|ni[ñn][oa]|nen[ea]|mam[aá]|pap[aá]|madre|padre|abuel[oa]|yay[oa]|herman[oa]|t[ií][oa]|prim[oa]|sobrin[oa]|niet[oa]|vecin[oa]|cu[ñn]ad[oa]|suegr[oa]|yerno|nuera|compadre|comadre|padrin[oa]|jef[ea]|compa[ñn]er[oa]|amig[oa]|auxiliar|celador[a]?|enfermer[oa]|t[eé]cnic[oa]|pasante|residente|chofer|ch[oó]fer|conductor[a]?|porter[oa]|caser[oa]|cuidador[a]?|monja|camiller[oa]|gemel[oa]s?|due[ñn][oa]|peque[ñn][oa]|gord[oa]|viej[oa]|chaparr[oa]|flac[oa]',
    'el|la|los|las',
    'tiene (?:fiebre|tos|\\d+|diarrea|v[oó]mitos|dolor|mocos|miedo|ronchas|un|una)|ten[ií]a cita|tengo cita|vomit[oóa]|tose|llora|est[aá] (?:mal|mala|malo|con|enferm[oa]|mejor|peor|dormid[oa])|se (?:cay[oó]|desmay[oó]|tom[oó]|quej[oa]|golpe[oó]|queja|durmi[oó])|no (?:quiere|come|duerme|me deja)|toma (?:\\d|un|una|la|el)|dice|dijo|cumple|cumpli[oó]|y yo|firma|viene|recoge|pas[oó]|me (?:dijo|llam[oó]|atendi[oó]|mand[oó])|lleva (?:\\d|tres|dos|un|una)|tiene (?:varicela|gripe|c[oó]vid|dengue|anginas|asma|az[uú]car|diabetes|tensi[oó]n)|anda (?:con|mal|mala|malo)|c?ari[ñn]o,|le (?:dio|duele|sali[oó]|subi[oó])',
    'ten[ií]a cita|me atendi[oó]|tiene (?:fiebre|\\d+ (?:a[ñn]os|meses|semanas))|cumple|cumpli[oó]|vomit[oó]|firma como|tiene (?:varicela|gripe|c[oó]vid|dengue|anginas|asma)|anda con (?:calentura|fiebre|tos)|le duele',
  ),
  fr: frames(
    "moi et|née|nom de jeune fille|épouse|veuve|(?:on|nous) (?:l[’']|le |la |les )?(?:appelle|appelons|surnomme)|dit|surnomm[ée]e?|au nom d[eu]|de la part d[e’']|sign[ée]e?(?: par)?\\s?:?|sign[ée] ?:|(?:rendez-vous|rdv|consultation|visite) (?:avec|chez|est avec)|d[’']un certain|un certain|une certaine|demande[rz]?(?: à)?|dites? (?:le )?à|dis à|pr[ée]venez|pr[ée]venir|à l[’']attention d[e’']|ressemblait à|amen[ée]e? par|rempla[cç]ant de|écoute,?|écoutez,?|dis,?|merci|bises?,?|cordialement,?|cdt,?|pour ordre|d[’']après|selon|vu avec|gros bisous,?|amitiés,?",
    'mari|femme|conjointe?|compagne|compagnon|copine|copain|fils|fille|maman|papa|mère|père|mamie|papi|papy|frère|s(?:œ|oe)ur|oncle|tante|cousine?|neveu|nièce|petit-fils|petite-fille|voisine?|gendre|beau-(?:père|frère|fils)|belle-(?:mère|s(?:œ|oe)ur|fille)|patronn?e?|chef|collègue|infirmi(?:er|ère)|aide-soignante|chauffeur|ambulancier|nounou|auxiliaire|interne|externe|jum(?:eau|elle|eaux|elles)|bébé|petite?|vieux|vieille|gros|grande?',
    "le|la|les|l[’']",
    "a (?:de la fièvre|\\d+|vomi|toussé|mal|eu|pris|avalé|fini|encore|des|une|un|la)|tousse|vomit|pleure|dort|crache|boite|ne (?:veut|mange|dort|boit)|refuse|prend|prendra|tiendra|viendra|passera|est (?:tombée?|malade|fiévreu\\w+|né|née)|dit que|m[’']a (?:dit|appelée?)|et moi|signe|régurgite|récupère|pense|fait (?:de la|une|un|\\d)|s[’']est (?:cassée?|fait|coupée?|brûlée?|tordu|blessée?|évanouie?|plaint)|a la (?:varicelle|grippe|gastro)|ont (?:la|le|de)|n[’']a (?:pas|rien) (?:mangé|dormi|bu|voulu|pris)|va (?:mieux|mal|bien)",
    "a (?:de la fièvre|\\d+ (?:ans|mois|semaines)|vomi|toussé)|est tombée?|vomit|tousse|m[’']a (?:dit|appelée?)|s[’']est (?:cassée?|coupée?|brûlée?|tordu|évanouie?)|n[’']a (?:pas|rien) (?:mangé|dormi|bu)",
  ),
  it: frames(
    "io e|vedova|ved\\.|coniugata|in arte|(?:lo|la|li|mi) chiam(?:iamo|ano)|detto|detta|a nome(?: di)?|intestat[oaie] a|da parte di|firmat[oa](?: da)?:?|firma:?|f\\.to:?|(?:appuntamento|visita|controllo|turno)(?: era| è)? (?:con|da)|(?:un|una) cert[oa]|chied(?:i|ete|a|ere)(?: a| di)?|di(?:llo|gli|telo|te) a|avvis(?:a|ate|are)|(?:la|lo|li|le|mi|ci|l[’'])\\s?(?:ritira|accompagna|passa a prendere|porta|segue|ha (?:visto|visitat[oa]|accompagnat[oa]|portat[oa]))|ascolta,?|senti,?|scusa,?|saluti,?|grazie|assomigliava a|conducente|secondo|mi (?:ha|hanno) (?:visto|visitat[oa]|operat[oa])|baci,?|un abbraccio,?",
    'marito|moglie|compagn[oa]|fidanzat[oa]|figli[oae]|bimb[oa]|bambin[oa]|mamma|pap[aà]|madre|padre|nonn[oa]|fratello|sorella|zi[oa]|cugin[oa]|nipot(?:e|in[oa])|vicin[oa]|cognat[oa]|suocer[oa]|genero|nuora|cap[oa]|collega|amic[oa]|infermier[ea]|badante|autista|oss|ostetrica|suor|suora|portinai[oa]|gemell[oiae]|piccol[oa]|vecchi[oa]|ragazz[oa]|assisto',
    "il|la|lo|i|gli|le|l[’']",
    'non (?:vuole|mangia|dorme|sta|riesce|respira|si sente)|ha (?:la febbre|febbre|\\d+|vomitato|mal|tosse|preso|avuto|dolore|di nuovo|sempre|solo)|vomita|tossisce|piange|prende|è (?:cadut[oa]|svenut[oa]|malat[oa]|rimast[oa])|sta (?:male|meglio|peggio|bene)|dice|viene|passa|ritira|compie|ed? io|firma|si (?:lamenta|è)|(?:e|ed) \\p{Lu}\\p{Ll}+ si|ha (?:la (?:varicella|tosse|scarlattina)|il diabete|il raffreddore)|è venuta la febbre|hanno|non può',
    'ha (?:la febbre|\\d+ (?:anni|mesi|settimane)|vomitato)|compie|è (?:cadut[oa]|svenut[oa])|vomita|tossisce|del piano|non vuole',
  ),
  pt: frames(
    'eu e(?: [oa])?|(?:a gente|n[oó]s|todos?) cham(?:a|amos|am)(?: ele| ela)?(?: de)?|conhecid[oa] (?:como|por)|apelidad[oa] de|(?<!(?:^|[^\\p{L}])[oa] )chamad[oa]|em nome d[aoe]|no nome d[aoe]|da parte d[aoe]|assinado(?: por)?:?|ass\\.?:?|(?:consulta|hor[aá]rio|retorno|visita) (?:com|era com)(?: [oa])?|um tal(?: de)?|uma tal(?: de)?|um certo|uma certa|pergunt(?:a|e|em) (?:p?r[oa]|ao?|para(?: [oa])?)|(?:fala|avisa|diz|pede|liga)(?:r)? (?:com(?: [oa])?|p?r[oa]|para(?: [oa])?|[aà]o?)|escuta,?|olha,?|ei,?|abra[cç]os?,?|att\\.?,?|parecia (?:com )?(?:[oa] )?|anivers[aá]rio d[oa]|conta d[oa]|casa d[oa]|segundo|quem (?:levou|trouxe|buscou|ligou)(?: foi)? [oa]|bjs?,?|beijos?,?',
    'marido|mulher|espos[oa]|namorad[oa]|companheir[oa]|filh[oa]|beb[eê]|m[aã]e|pai|mam[aã]e|papai|v[oó]|v[oô]|av[oó]|av[oô]|irm[aã]o?|ti[oa]|prim[oa]|sobrinh[oa]|net[oa]|vizinh[oa]|cunhad[oa]|sogr[oa]|genro|nora|chef[ea]|patroa|patr[aã]o|colega|amig[oa]|enfermeir[oa]|cuidador[a]?|t[eé]cnic[oa]|motorista|porteir[oa]|motoboy|g[eê]me[oa]s?|menin[oa]|pequen[oa]|velh[oa]|ca[cç]ula|mec[aâ]nic[oa]',
    'o|a|os|as',
    'est[aá] (?:com|mal|doente|bem|melhor|pior|vomitando|tossindo)|t[aá] (?:com|mal|doente|bem|melhor|pior|vomitando|tossindo)|tem (?:febre|\\d+|tosse|dor|uma?)|vomitou|caiu|desmaiou|tossiu|chorou|chora|tomou|toma|n[aã]o (?:quer|come|dorme|mama)|disse|falou|fala|e eu|assina|vem|vai (?:buscar|levar|pegar)|com (?:febre|zika|dengue|dor|tosse|diarreia)|faz \\d+|fez \\d+|me (?:disse|ligou|levou)|engoliu|tomou|machucou|quebrou|teve (?:um|uma|febre)|nasceu|est[aã]o com|passou mal|vc|você',
    't[aá] com|est[aá] com|vomitou|caiu|desmaiou|tem (?:febre|\\d+ (?:anos|meses|semanas))|faz \\d+ anos|fez \\d+|me (?:disse|ligou|levou)|engoliu|nasceu com|passou mal|machucou',
  ),
  pl: frames(
    'ja i|z domu|wdowa po|(?:mówimy|wołamy|wołają|mówią) (?:na (?:nią|niego)|do (?:niej|niego))|zwan[aye](?:go|j)?|na nazwisko|w imieniu|podpisan[oay]:?|podp\\.:?|cc:?|wizyt[aęy] u|zapis\\w* do|niejak(?:i|a|iego|iej)|zapytaj|zapytajcie|pytaj|powiedz|przekaż|przekażcie|zadzwoń do|daj znać|odbiera(?: dzieci)?|odbierze|przywiezie|podobn[aye] do|lekarka|słuchaj,?|pozdrawiam,?|pozdr\\.?,?|według|zdaniem|razem z|byłem z|byłam z',
    'mąż|męża|mężem|żon[aęyą]|chłopak|chłopaka|dziewczyn[aęy]|partner(?:ka|a)?|syn(?:a|ek|ka|owi)?|córk[aęiąo]|córeczk[aęi]|mam[aęy]|tat[aęy]|babci[aęi]|dziadek|dziadka|brat(?:a|u)?|siostr[aęy]|wuj(?:ek|ka)|cioci[aęi]|ciotk[aęi]|kuzyn(?:ka|a|ki)?|wnuk(?:a)?|wnuczk[aęi]|sąsiad(?:ka|a|ki|em)?|szwagier|szwagra|teści(?:owa|owej|ową)|szef(?:owa)?|koleg[aęi]|koleżank[aęi]|opiekunk[aęi]|pielęgniark[aęi]|kierowc[aęy]|bliźniak|bliźniaczk[aęi]|mał[aye]|star[aye]',
    'ten|ta|nasz|nasza|mój|moja',
    'ma (?:\\d+|gorączkę|kaszel|katar|biegunkę|alergię|wysypkę|ból|temperaturę|znowu)|wymiotuje|wymiotował[a]?|kaszle|płacze|śpi|bierze|nie (?:chce|je|śpi|może)|mówi|powiedział[a]?|dzwonił[a]?|upadł[a]?|przewrócił[a]?|zemdlał[a]?|kończy \\d+|i ja|odbierze|przyjdzie|źle się|jest (?:chor[ya]|w \\d+|uczulon[ya])|zje|zjadł[a]?|dostał[a]?|pije|pytał[a]?|podpisuje|mają|złamał[a]?|skręcił[a]?|zwymiotował[a]?|połknął|połknęła|rodzi|urodził[a]?',
    'ma \\d+ (?:lat|mies|tyg|l\\.)|ma (?:gorączkę|biegunkę|kaszel|katar)|wymiotuje|kończy \\d+|upadł[a]?|zemdlał[a]?|kaszle|rozkłada ręce|złamał[a]?|zwymiotował[a]?|połknął|połknęła|urodził[a]?',
  ),
  ru: frames(
    '(?:я|мы) (?:и|с|со)|(?:его|её|ее|меня|мы|все|дома) (?:зовём|зовем|зовут|кличут|прозвали)|по (?:имени|кличке|прозвищу|фамилии)|на (?:имя|фамилию)|на фамилию|от имени|подпись:?|подписано:?|вышито|запис(?:ь|ана?|аны|аться|али) (?:к|у|на)|при[её]м у|некто|некий|некая|некоего|спроси(?:те|ть)?(?: у)?|спрашива(?:й|йте|ть)(?: у)?|обрати(?:сь|ться|тесь) к|подойти к|направ(?:ил|или|ила) к|попа(?:л|ла|сть) к|переда(?:й|йте|ть|м)|скажи(?:те)?|сообщи(?:те)?|обними(?:те)?(?: за меня)?|позвони(?:те)?|поздравь(?:те)?|похож[аи]? на|слушай,?|лекарю|медик|с уважением,?|по словам|со слов|как говорит|говорит|ездили с|вместе с',
    'муж|жена|сын(?:ок)?|дочь|дочка|дочки|мама|папа|бабушк[аеу]|дедушк[аеу]|бабуля|дед|брат|сестр[аеу]|братишка|сестрёнка|дяд[яе]|т[её]т[яе]|внук|внучк[аеу]|сосед(?:ка|ке|ку)?|свекровь|тёща|зять|невестка|друг|подруг[аеу]|коллег[аеу]|начальни(?:к|ца)|медсестр[аеу]|санитарк[аеу]|сиделк[аеу]|водитель|близнец(?:ы|ов)?|двойняшки|няня|маленьк(?:ий|ая)|младш(?:ий|ая)|старш(?:ий|ая)|мал(?:ой|ая)|парень|девушка|ребёнок',
    'наш|наша|мой|моя',
    'температурит|кашляет|плачет|спит|рвало|вырвало|упала?|не (?:ест|спит|хочет|пьёт|пьет|встаёт)|сказала?|говорит|звонила?|бросила?|заболела?|болеет|лежит|принимает|пьёт|пьет|и я|жалуется|просит|придёт|придет|заберёт|заберет|привезёт|ждёт|ждет|терпит|родила|дал[аи]?|выпила?|подписал[а]?|болеют|с (?:астмой|температурой|кашлем)|опять|сломала?|проглотила?|отравил[а-я]+|температур[аы]',
    'температурит|кашляет|вырвало|рвало|упала?|заболела?|жалуется|заберёт|заберет|родила|лежит (?:в|с|на)|звонила?|сказала|говорит, что|сломала?|проглотила?|отравил[а-я]+|опять (?:давление|кашля\\p{L}+|температур\\p{L}+)',
  ),
  tr: frames(
    'ben ve|benimle|(?:ona|bana|biz|herkes|mahalle)(?: hep)? (?:diyoruz|derler|der|deriz)|lakabı|namı diğer|imza:?|randevu(?:m)?|sor(?:un)?|selamlar,?|saygılar,?|bak,?|dinle,?|hani şu|hemşiremiz|ebemiz|sevgiler,?|öptüm,?|göre',
    'annem|babam|oğlum|kızım|eşim|kocam|karım|ablam|abim|kardeşim|teyzem|halam|amcam|dayım|kuzenim|yeğenim|torunum|komşu(?:m|muz)?|gelinim|damadım|nişanlım|sevgilim|arkadaşım|bakıcı(?:mız|sı)?|hemşire|ebe|şoför|ikiz(?:im|ler|lerim)?|küçük|büyük|minik|bebeğim(?:iz)?',
    'bizim|benim|küçük|büyük',
    'kustu|kusuyor|öksürüyor|ağlıyor|uyuyor|düştü|bayıldı|hasta|ateşlendi|yemiyor|içmiyor|uyumuyor|dedi|diyor|der|aradı|geldi|verdi|aldı|gelecek|alacak|kullanıyor|içiyor|ve ben|ile ben|kaç|doğdu|söyledi|imzaladı|sandım|kreşten|okuldan|için kaç|düştü|hamile|astım|alerjik|içme|yuttu|doğuracak|gelmedi|yine',
    'kustu|kusuyor|öksürüyor|bayıldı|ateşlendi|ağlıyor|doğurdu|\\d+ (?:yaşında|aylık|haftalık)|der(?:ler)?(?=[.,!]|$)|düştü|yuttu|ateşi|öksürüyor',
  ),
  id: frames(
    '(?:saya|aku) (?:dan|sama)|(?:kami|orang|biasa) panggil(?:nya)?|dipanggil|panggil(?:an|nya)?|atas nama|a\\.?n\\.?|tertanda:?|ttd\\.?:?|cc:?|janji (?:dengan|sama)|tanya(?:kan)?(?: ke| sama| pada)?|bilang(?:in)? (?:ke|sama|pada)|titip(?: ke| sama)?|mirip|di rumah|diantar|dijemput|salam,?|hormat saya,?|u\\.?p\\.?:?|menurut|titipan',
    'suami|istri|anak|bayi|ibu|bapak|ayah|mama|papa|nenek|kakek|kakak|adik|abang|om|tante|sepupu|keponakan|cucu|tetangga|mertua|menantu|teman|pacar|perawat|bidan|sopir|kembar|si|jempol|kaki|tangan|dahi|perut|mata',
    'si|kecil',
    'demam|muntah|batuk|pilek|nangis|menangis|jatuh|pingsan|sakit|tidur|rewel|mencret|diare|kejang|tidak mau|nggak mau|gak mau|bilang|kata|minum|makan|sama saya|dan saya|umur|usia|ulang tahun|mual|alergi|kejepit|nggak bisa|tanda tangan|panas|kena|mau|jangan|kontrol|tertelan|keracunan',
    'demam|muntah|batuk pilek|pingsan|kejang|mencret|umur \\d+|usia \\d+',
  ),
};

/** "у Мирошки третий день температура": what somebody has, behind "у". */
export const RUSSIAN_AT = /(?<!\p{L})у $/iu;
export const RUSSIAN_HAS =
  /^(?: (?:уже|опять|снова|сегодня|вчера|ночью|утром|тоже|сейчас|теперь|вдруг|вроде|просто|очень|сильно|высокая|сильн\p{L}+|небольш\p{L}+|только))* (?:(?:второй|третий|четв[её]ртый|пятый|\d{1,2}(?:-?й)?) день|вторые сутки|третьи сутки|температур\p{L}*|жар|кашель|сопли|насморк|понос|рвота|сыпь|бол(?:ит|ят|ела|ело|ь|и)|диарея|живот\p{L}*|горло|ух[оа]|уши|зуб\p{L}*|голов[аы]|давление|сахар|аллергия|астма|диабет|отит|ангина|грипп|корь|ветрянка|орви|ковид|бронхит|пневмония|гастрит|рефлюкс|колики|реж[еу]т\p{L}*|лез[еу]т|поднял\p{L}+|начал\p{L}+|появил\p{L}+|вылез\p{L}*|вскочил\p{L}*|выскочил\p{L}*|обнаружили|нашли|выявили|взяли|родил\p{L}+|день рождения|операция|роды|месячные|перелом|вывих|ног[аи]|рук[аи]|спин[аы]|сердце|почк[аи]|анализ\p{L}*|гемоглобин|аппетит|стул|истерика|приступ\p{L}*|судорог\p{L}*|ожог|шишка|синяк)(?!\p{L})/u;
