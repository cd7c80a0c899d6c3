import type { PersonFrames } from './frames.ts';

export const GERMAN: PersonFrames = {
  greets:
    'hallo|hi|hey|moin|servus|hallihallo|grüß dich|liebe|lieber|liebes|guten (?:tag|morgen|abend)|danke|danke dir|danke schön|dankeschön|vielen dank|tausend dank|tschüss|bis bald|lg|vg|(?:viele|liebe|beste|herzliche|schöne) grüße|mit freundlichen grüßen|mfg|gruß|(?:das )?tut mir (?:sehr |so )?leid|gute besserung|alles gute|sorry|klar|gern|gerne|ok(?:ay)?|ach|oh|na|willkommen|herzlich willkommen|schade',
  introduces:
    'ich bin|ich bin (?:die|der)|bin|bin (?:die|der)|hier ist|hier ist (?:die|der)|hier|hier schreibt|das ist|am apparat',
  introduced:
    '(?:und (?:ich|habe?|hab|brauche|wollte|möchte|mein\\p{L}*)|nochmal|noch mal|wieder|vom|aus|von (?:der|nebenan|oben)|\\d)(?!\\p{L})',
  names:
    'ich hei(?:ß|ss)e|hei(?:ß|ss)e|mein name ist|der name ist|hei(?:ß|ss)t|namens|genannt|nennt mich|nennen mich|nenn mich|mein vorname ist|vorname',
  speaks:
    '(?:ich|mir|mich|mein\\p{L}*|kann|darf|soll|ist|sind|was|wann|wie|warum|ja|nein|hallo|hi|danke|bitte|er|sie|wir|hab|habe|bin|noch|gut|nicht)',
  does: '(?:(?:is|ist|war) (?:vom|von (?:der|ner|nem)) (?:bett|sofa|stuhl|treppe|leiter|wickeltisch|wespe|biene|zecke|hund)(?!\\p{L})|(?:hats|hat es|hat das) (?:auch|schon|wieder)(?!\\p{L})|schläft nich|isst nix|trinkt nix|hat nix(?!\\p{L})|kratzt sich(?!\\p{L})|hat (?:mir|uns|mich|ihm|ihr|wieder|seit|auch|schon|heute|gestern|nichts|kaum|nur|die ganze|(?:hohes |etwas |leichtes )?fieber|husten|schnupfen|durchfall|erbrochen|gebrochen|gespuckt|gekotzt|geweint|ausschlag|asthma|diabetes|(?:pseudo)?krupp|(?:bauch|kopf|hals|ohren)\\p{L}+|scharlach|grippe|corona|neurodermitis|läuse|angst|allergie|geschlafen)|hatte (?:das|es|dasselbe|auch|gelbsucht|fieber|einen|eine|die)|hustet|fiebert|erbricht|spuckt|kotzt|weint|schläft|trinkt|isst|verträgt|will (?:nicht|nichts|kein\\p{L}*)|klagt|und ich (?:war(?:en)?|haben?|sind|gehen|wohnen|hatten)|ist (?:(?:\\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:jahre|monate|wochen|tage)|krank|gestürzt|hingefallen|schwanger|allergisch|gestorben|geboren|ansteckend|müde|umgekippt|so (?:blass|müde|schlapp))|sagt(?:e)? (?:mir|dass|sie|er|ich|,)|meint(?:e)?|mag nicht|kann (?:nicht|kaum)|geboren wurde|(?:schlechter|besser|nicht gut|wieder gut) geht|jetzt (?:\\d{1,2}|zwei|drei|vier|fünf) (?:jahre|monate))(?!\\p{L})',
  doses: [
    '(?:hab|habe|haben|hatte|gab|gebe|geben|gib|gebt)(?: ich| wir)?',
    '(?:heute |gestern |eben |gerade |abends |nachts |schon |dann |vorhin )*(?:(?:\\d[\\d.,]*|ein|eine|einen|zwei|halbe) ?(?:ml|mg|tropfen|globuli|tabletten?|zäpfchen|spritze|löffel|messlöffel|hub|hübe|säckchen)|zäpfchen|fiebersaft|paracetamol|ibuprofen|nurofen|(?:die|das|den|ihre?n?|seine?n?) (?:flasche|medikamente?|tabletten?|saft|spray|spritze|insulin|antibiotikum))(?!\\p{L})',
  ],
  between: [
    [
      '(?:haben|hatten|mussten|müssen|wollen) wir',
      '(?:heute |gestern |dann |gleich )?(?:in die (?:notaufnahme|klinik|ambulanz|kita)|ins (?:krankenhaus|bett)|zum (?:arzt|kinderarzt)|zur (?:schule|ärztin)|nach hause|abgeholt|mitgenommen|impfen|untersuchen)(?!\\p{L})',
    ],
    [
      '(?:sorge um|sorgen um|angst um|gesprochen mit|telefoniert mit|(?:rezept|termin|attest|krankmeldung|medikament) für|(?:fieber|ausschlag|husten|temperatur|befund|werte?|blutwerte|geburt|geburtstag|mutter|vater|mama|papa|eltern|kinderarzt|kinderärztin|arzt|ärztin|hausarzt|lehrerin|zimmer|bein|arm|bauch|ohr|haut) von)',
      '(?:[.,!?;]|$|(?:liegt|ist|wird|war|geht|hat|sagt|meint|und|weil|seit)(?!\\p{L}))',
    ],
    [
      '(?:mit|zu|bei|ohne|für|von|gegenüber)',
      '(?:gesprochen|telefoniert|geredet|in der (?:klinik|notaufnahme|praxis|kita)|im (?:krankenhaus|wartezimmer)|beim? (?:arzt|kinderarzt)|zum (?:arzt|kinderarzt)|zur (?:ärztin|impfung)|und (?:zwei|drei|vier|unser\\p{L}*|mein\\p{L}*|mir|dem|der|den)|wurde (?:\\p{L}+ )?(?:festgestellt|diagnostiziert|gefunden)|(?:brauche|bräuchte) (?:ich|wir)|(?:ein|einen|eine) (?:rezept|termin|attest))(?!\\p{L})',
    ],
    [
      '(?:darf|kann|soll|sollte|muss|braucht|mag|will|möchte|hat|ist|wird|warum (?:hat|ist|will)|wann (?:darf|kann|muss)|wie (?:oft|viel|lange) (?:darf|soll|muss|braucht))',
      '(?:hier |da |dazu |damit |trotzdem |schon |jetzt |das |noch |auch |wieder |überhaupt )*(?:ibuprofen|paracetamol|schwimmen|baden|essen|trinken|nehmen|fliegen|schlafen|rausgehen|raus|zum (?:arzt|kinderarzt)|ins|in die (?:kita|schule|sonne|sauna)|zur (?:schule|impfung)|eine (?:auffrischung|impfung|brille)|einen (?:arzt|termin)|ansteckend|allergisch|krank|geimpft|zu (?:jung|klein|dünn|dick)|alt genug)(?!\\p{L})',
    ],
    [
      '(?:als|wenn|weil|dass|ob|seit|seitdem|bevor|nachdem|sobald|falls|während|damit)',
      '(?:gestern |heute |wieder |immer |so |nicht |nichts |noch |schon |jetzt |genug |viel |wenig |gut |schlecht )*(?:geboren|auf die welt|im kindergarten|in (?:der|die) (?:kita|schule|krippe)|krank|fieber|hustet|trinkt|isst|schläft|weint|spuckt|erbricht|zahnt|schreit|atmet|stillt|gestillt|geimpft|wach|müde)(?!\\p{L})',
    ],
    [
      "(?:geht es|ging es|wenn es|dass es|ob es|geht[’']?s|tut)",
      '(?:schlechter|besser|gut|nicht|wieder|heute|sehr|denn|jetzt|der|die|das)(?!\\p{L})|[?.!,]',
    ],
    [
      '(?:sag|sagt|sagen sie|frag|frage|fragt|fragen sie|bitte|bitten sie|ruf|erinnere|erinnern sie|gib|geben sie)(?: mal| bitte)?',
      '(?:, (?:dass|ob|wann|was|wie|sie|er|mich)|bescheid|mal|bitte|an[.,!])',
    ],
    [
      '(?:schwester|krankenschwester|pfleger|ärztin|hebamme|tochter|sohn|frau|mann|freundin|freund|nachbarin|nachbar|mutter|vater|oma|opa|tante|onkel|cousine|cousin|bruder|kollegin|kollege|enkelin|enkel|jüngste|jüngster|älteste|ältester|kleine|kleiner|große|großer|zwillinge),',
      ',',
    ],
  ],
  followed: '(?:hat|ist|war|hatte|wird|nimmt|muss|kann|darf|soll|und|\\d)(?!\\p{L})',
  things: 'winter sommer herbst august mai juni juli april heide linde stern wolf',
  adjectives:
    'rose heide linde wolf falk stern engel mai juni juli august april sommer winter christian krank müde fertig jung alt neu mark bär iris viola max reich froh',
  certain:
    'ich und|geborene|verwitwete|verheiratete|(?:wir|sie|alle) nennen (?:ihn|sie|mich)|genannt|bekannt als|auf den namen|im namen von|(?:termin|sprechstunde|bei|rezept|lief|l[äa]uft|steht|gebucht|reserviert) auf|unterschrift:?|gez\\.?:?|i\\. ?[av]\\.|z\\. ?hd\\.(?: v(?:on|\\.))?|termin (?:bei|mit)|frag(?:t|en sie)?(?: doch)?(?: mal)?|h[öo]r mal,?|sag(?:t|en sie)?(?: bitte)? (?:dem|der)|gib (?:es )?(?:dem|der)|ein gewisser|eine gewisse|abgeholt von|vertreten durch|sohnemann|gru[ßs]+e?,?|lg,?|vg,?|mfg,?|termin (?:ist|war) (?:bei|mit)|bevollmächtigt:?|i\\. ?a\\.|p\\.p\\.|ppa\\.|es grüßt|(?:operiert|behandelt|überwiesen|untersucht|betreut|krankgeschrieben|vertreten) von|(?:gespräch|telefonat|rücksprache|telefoniert|gesprochen) mit|euer|eure',
  articles: 'der die den dem',
  mentioned:
    'hat (?:wieder |heute |gestern |seit |auch |jetzt |schon |nur |so |immer )?(?:fieber|husten|schnupfen|durchfall|bauch\\w*|kopf\\w*|ohren\\w*|hals\\w*|gebrochen|erbrochen|gekotzt|gespuckt|geweint|ausschlag|\\d+|schmerzen|angst|mich|mir|uns|die tabletten|ihre|seine)|spuckt|kotzt|hustet|fiebert|schläft|weint|klagt|trinkt (?:kaum|nichts|nur|schlecht)|isst (?:kaum|nichts|nur|schlecht)|nimmt (?:seit|die|das|jetzt|nur|keine?|\\d)|will (?:nicht|kein\\w*)|holt (?:mich|das|die|den|es|sie|ihn)|meint|sagt|wird \\d+|ist (?:\\d+ (?:jahre|monate|wochen)|gestürzt|krank|umgefallen|gestolpert)|und ich|kommt (?:morgen|heute|später|mit)|unterschreibt|fährt|mein name',
  lives:
    'mein name|hat (?:\\d+|fieber|erbrochen|gebrochen|durchfall)|ist \\d+ (?:jahre|monate|wochen)|wird \\d+|hustet|erbricht|sagt,? (?:dass|ich|das ist|es)|meint,? (?:dass|ich|das|es)',
  adjective:
    'klein(?:e|er|en)|alt(?:e|er|en)|jung(?:e|er|en)|lieb(?:e|er|en)|arm(?:e|er|en)|dick(?:e|er)|unser[emn]?|euer',
  article: 'der|die|den|dem|da|de|s|vom|beim|zum|zur|unser[emn]?|mein[emn]?',
  together: 'mit|für|von|bei|und|an',
};

export const DUTCH: PersonFrames = {
  greets:
    'hallo|hoi|hey|hé|hai|dag|beste|lieve|goedemorgen|goedemiddag|goedenavond|bedankt|dank je|dank je wel|dankjewel|dank u|dank u wel|groet|groetjes|groeten|(?:met )?vriendelijke groet(?:en)?|hartelijke groet(?:en)?|liefs|mvg|gr|sterkte|beterschap|(?:wat|heel) (?:vervelend|naar|rot|fijn|goed|lief|jammer)|sorry|het spijt me|oké|ok|oh|ach|welkom|succes|doei|gefeliciteerd',
  introduces: 'ik ben|ben|dit is|hier is|hier|je spreekt met|u spreekt met|met|het is|ik ben het,?',
  introduced:
    '(?:en (?:ik|heb|wil|mijn)|weer|nog een keer|nogmaals|van (?:de|het|hiernaast)|uit|\\d)(?!\\p{L})',
  names:
    'ik heet|heet|mijn naam is|de naam is|naam is|genaamd|noem me|noemt me|noemen me|mijn voornaam is|voornaam',
  speaks:
    '(?:ik|mij|me|mijn|kan|mag|moet|is|zijn|wat|wanneer|hoe|waarom|ja|nee|hallo|hoi|dank|bedankt|hij|ze|zij|we|heb|ben|het|nog|goed|niet)',
  does: '(?:spuugt alles(?!\\p{L})|krabt(?!\\p{L})|kotste?(?!\\p{L})|kan ook(?!\\p{L})|(?:hoest|koorts) ook(?!\\p{L})|heeft t ook(?!\\p{L})|heeft (?:me|mij|ons|hem|haar|weer|al|sinds|ook|gisteren|vandaag|niets|de hele|(?:hoge |wat |lichte )?koorts|hoest|diarree|gespuugd|overgegeven|uitslag|astma|diabetes|kroep|(?:buik|hoofd|keel|oor)pijn|griep|corona|eczeem|luizen|waterpokken|hetzelfde|last|geslapen)|had (?:het|dat|hetzelfde|ook|koorts|een|de)|zei (?:dat|tegen|me)|zegt (?:dat|tegen)|hoest|spuugt|huilt|slaapt|drinkt|eet|braakt|wil (?:niets?|geen|niet)|klaagt|en ik (?:waren|zijn|gingen|hebben|wonen|gaan)|is (?:(?:\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (?:jaar|maanden|weken|dagen)|ziek|gevallen|zwanger|allergisch|overleden|geboren|besmettelijk|moe|benauwd|flauwgevallen)|vindt|belde|kan (?:niet|nauwelijks)|werd geboren|zieker (?:wordt|is)|(?:slechter|beter|niet goed) (?:gaat|wordt)|(?:goed|genoeg|weinig|slecht) (?:drinkt|eet|slaapt)|(?:niet|wel|nog) (?:wil|mag|kan) (?:eten|drinken|slapen))(?!\\p{L})',
  doses: [
    '(?:heb|hebben|gaf|geef|geven|gegeven)(?: ik| we)?(?: aan)?',
    '(?:vandaag |gisteren |net |vannacht |al |toen )*(?:(?:\\d[\\d.,]*|een|één|twee|halve) ?(?:ml|mg|druppels?|tablet(?:ten)?|zetpil(?:len)?|pufjes?|lepel|maatlepel)|zetpil|paracetamol|ibuprofen|nurofen|(?:de|het|haar|zijn) (?:fles|medicijnen|tablet(?:ten)?|drankje|spray|insuline|antibiotica))(?!\\p{L})',
  ],
  between: [
    [
      '(?:(?:zorgen|ongerust|bang) (?:om|over|voor)|gesproken met|gebeld met|(?:recept|afspraak|briefje) voor|(?:koorts|uitslag|hoest|temperatuur|waarden?|geboorte|verjaardag|moeder|vader|mama|papa|ouders|kinderarts|huisarts|dokter|juf|kamer|been|arm|buik|oor|huid) van)',
      '(?:[.,!?;]|$|(?:is|was|wordt|gaat|heeft|zegt|en|omdat|sinds)(?!\\p{L}))',
    ],
    [
      '(?:met|bij|voor|zonder|over)',
      '(?:over gehad|gesproken|gebeld|in het ziekenhuis|naar (?:de|het|school)|bij de (?:huisarts|dokter)|en (?:twee|drie|vier|onze|mijn|ik|de)|is (?:\\p{L}+ )?(?:vastgesteld|gevonden)|heb ik (?:een|nog)|een (?:recept|afspraak))(?!\\p{L})',
    ],
    [
      '(?:mag|kan|moet|heeft|is|wil|wordt|waarom (?:heeft|is|wil)|wanneer (?:mag|kan|moet)|hoe (?:vaak|veel|lang) (?:mag|moet|heeft))',
      '(?:hier |nu |al |dit |dat |nog |ook |weer |wel |niet )*(?:ibuprofen|paracetamol|zwemmen|eten|drinken|nemen|vliegen|slapen|naar (?:de|het|school|buiten)|een (?:herhaalprik|prik|vaccinatie|bril|arts)|besmettelijk|allergisch|ziek|gevaccineerd|te (?:jong|klein|dun|dik)|oud genoeg|nodig)(?!\\p{L})',
    ],
    [
      '(?:als|toen|omdat|dat|of|sinds|voordat|nadat|zodra|terwijl|zodat)',
      '(?:gisteren |vandaag |weer |steeds |zo |niet |niets |nog |al |nu |genoeg |veel |weinig |goed |slecht |erg )*(?:geboren|werd geboren|naar (?:school|de crèche)|op de (?:crèche|opvang)|ziek|zieker|koorts|hoest|drinkt|eet|slaapt|huilt|spuugt|ademt|hetzelfde|benauwd|erger|beter)(?!\\p{L})',
    ],
    [
      '(?:het (?:was|is)|was het)',
      '(?:die|wie) (?:\\p{Ll}+ )?(?:vond|belde|zei|zag|hielp|gaf|hoorde)(?!\\p{L})',
    ],
    [
      '(?:vraag|vraagt u|zeg|zegt u|bel|herinner|geef|help)(?: even| maar)?(?: aan| tegen)?',
      '(?:of (?:ze|hij|zij)|dat (?:de|het|ze|hij|ik)|om|even|maar|[.,!])',
    ],
    [
      '(?:verpleegkundige|zuster|broeder|dochter|zoon|man|vrouw|vriendin|vriend|buurvrouw|buurman|moeder|vader|oma|opa|tante|oom|nicht|neef|zus|broer|collega|kleindochter|kleinzoon|jongste|oudste|tweeling|assistente|verloskundige),',
      ',',
    ],
    ['(?:arme|kleine|onze|mijn|lieve|oude|grote)', '(?:heeft|had|is|was|hoest|spuugt|huilt|wil)(?!\\p{L})'],
  ],
  followed: '(?:heeft|is|was|had|moet|mag|kan|wil|slikt|neemt|hoest|en|\\d)(?!\\p{L})',
  things: 'winter zomer april mei juni augustus zon hoop',
  adjectives:
    'wolf beer zon hoop april mei juni juli augustus vos roos fleur floor ster ziek moe boos blij bang mark rik job ton ad cor klaar oud jong',
  certain:
    'ik en|weduwe(?: van)?|wed\\.|echtgenote van|meisjesnaam|(?:wij|ze|we|iedereen) noem(?:en|t) (?:hem|haar|mij|me)|bijgenaamd|bekend als|op (?:de )?naam(?: van)?|(?:graag|staat|stond|geboekt|reserveer\\w*|gereserveerd|afspraak|recept|vervoer|taxi|inschrijven|ingeschreven|gezet|niet) op|namens|getekend:?|get\\.:?|w\\.g\\.:?|t\\.a\\.v\\.?|afspraak (?:bij|met)|vraag(?: het)?(?: maar)?(?: aan)?|zeg (?:het )?(?:maar )?tegen|geef (?:het )?(?:maar )?aan|een zekere|opgehaald door|groetjes?,?|gr\\.?,?|mvg,?|luister,?|hoor eens,?|(?:recept|afspraak|taxi|vervoer|bloed|uitslag|kaart|pas|zet|boek|reserveer)(?: \\p{L}+){0,2} op|volgens|(?:gezien|behandeld|geopereerd|verwezen|gebeld|geholpen|onderzocht) door|(?:gesproken|gebeld|overlegd|overleg) met|belafspraak met|uitslag van|brief van|verwijzing van|sleutel (?:is |ligt )?bij|terugbellen naar',
  articles: 'de het onze mijn',
  mentioned:
    'heeft (?:weer |vandaag |al |sinds |ook |nu )?(?:koorts|hoest|diarree|buikpijn|hoofdpijn|oorpijn|keelpijn|gespuugd|overgegeven|uitslag|\\d+|pijn|last)|spuugt|hoest|huilt|slaapt|plast|poept|braakt|eet (?:niets?|slecht|niet)|drinkt (?:niets?|slecht|niet)|slikt|neemt|wil (?:niet|geen)|zegt|zei|wordt \\d+|is (?:\\d+ (?:jaar|maanden|weken)|gevallen|ziek|benauwd|misselijk)|en ik|haalt|komt (?:morgen|straks|mee)|belde|tekent|rijdt|heet',
  lives:
    'heet(?! van)|heeft (?:koorts|diarree|gespuugd|overgegeven|\\d+)|is \\d+ (?:jaar|maanden|weken)|wordt \\d+|spuugt|braakt|zegt dat|vindt dat',
  adjective: 'kleine|oude|ouwe|jonge|lieve|arme|dikke|ons|onze|ome|opoe',
  article: 'onze|ons|de|die|mijn',
  together: 'met|van|voor|bij|aan|en',
};
