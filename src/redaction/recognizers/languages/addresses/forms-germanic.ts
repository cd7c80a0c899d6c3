import { type AddressGrammar, CAP, DIGITS, END, grammar, spelled, WORD } from './grammar.ts';

const EN_SUFFIX =
  '(?i:street|str|st|road|rd|avenue|ave?|boulevard|blvd|drive|dr|lane|ln|court|crt|ct|circle|cir|place|pl|way|terrace|terr?|parkway|pkwy|highway|hwy|trail|trl|loop|close|cl|crescent|cresc?|gardens|gdns|grove|gro?|mews|row|square|sq|hill|rise|walk|view|parade|pde|wharf|quay|green|park|mount|drove|broadway|turnpike|tpke|pike|run|path|alley|aly|bend|crossing|xing|cove|cv|point|pt|esplanade|common|meadows?|croft|vale|fold|brow|gate|bank|yard|approach|chase|ridge|hollow|heights|landing|plaza|villas?|wynd|brae|end)(?:\\.|(?!\\p{L}))';
const EN_SURE =
  '(?i:street|road|rd|avenue|ave|boulevard|blvd|drive|lane|ln|crescent|parkway|pkwy|highway|terrace|mews|wharf|parade|gdns|gardens|grove|close|walk|row|square|court|way|place|marg|nagar|colony|layout|cross|main)(?:\\.|(?!\\p{L}))';
/** Behind a number: a day and not a street. */
const NO_MONTH = '(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{2,6})?(?![a-z]))';
const EN_SPELLED = spelled(
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|oh|zero|double|triple|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{L}+',
  'and',
);
const EN_NUMBER = `(?:(?:(?i:number|no\\.?|num\\.?) )?(?:\\d{1,5} [1-3]/[2-4](?=[ ,])|${DIGITS}|${EN_SPELLED}(?: [a-d](?= ))?))`;
const EN_NAMES = `(?:(?:(?i:st|saint|north|south|east|west|n|s|e|w|ne|nw|se|sw)\\.? )?(?:${CAP}|\\d{1,3}(?:st|nd|rd|th))(?:(?: of the | the | of | and | )(?:${CAP})){0,3})`;
const EN_DIRECTION = '(?i:north(?:east|west)?|south(?:east|west)?|east|west|n|s|e|w|ne|nw|se|sw)\\.?';
const EN_HOUSE =
  '(?:Farm(?:house)?|Cottages?|House|Ho\\.|Hse\\.?|Bldgs?\\.?|Lodge|Barn|Manor|Hall|Mill|Grange|Rectory|Vicarage|Villa|Bungalow|Stables|Annexe|Croft|Court|Mansions?|Towers?|Wharf|Apartments|Chalet|Ranch|Homestead|Estate|Works|Gatehouse|Oast|Steading|Smallholding|Caravan Park|Holiday Park|Mobile Home Park|Trailer (?:Park|Court)|Heights|Point|Place|Buildings?|Residences?|Studios|Quarters|Marina|Moorings|Forge|Smithy|School|Chapel|Orchard|Paddocks?|Meadows|Acres|Nook|Haven|Yard|Maltings|Granary|Priory|Oaks|Elms|Firs|Laurels|Willows|Beeches|Hollies|Cedars|Limes|Poplars|Pines|Dairy|Boathouse|Parsonage|Manse|Toll House|Coach House)(?!\\p{L})';
const EN_SOME =
  '(?:#? ?\\d{1,4}(?:/\\d{1,3})?(?!\\d)(?:-?[A-Za-z](?!\\p{L}))?|#? ?[A-Z]-?\\d{0,4}(?![\\p{L}\\d])|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?[a-f](?!\\p{L}))?(?!\\p{L}))';
const EN_FLOOR =
  '(?:(?i:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|ground|lower ground|upper|basement|garden|rear|attic|middle)(?: ?(?i:floor|flr|fl|flat|apartment|maisonette)(?!\\p{L})\\.?){1,2})';
const EN_ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth))';
const ENGLISH = grammar({
  triggers:
    'street str st road rd avenue ave av boulevard blvd drive dr lane ln court ct circle cir place pl way terrace ter parkway pkwy highway hwy trail trl loop close crescent cres gardens gdns grove gr mews row square sq hill rise walk view parade wharf quay green broadway turnpike tpke pike alley cove esplanade wynd brae villas north south east west nw ne sw se box pob pmb bfpo bx lot rt hc fm cr county apt flat unit apartment suite ste farm farmhouse cottage cottages lodge barn manor rectory vicarage grange croft ranch rr cross main flr trailer trlr plot caravan pitch berth mooring space spc heol stryd ffordd lon ty tŷ plas bryn w n e paddocks forge marina and corner basement bedsit maisonette cnr intersection junction tower wing gali galli makan qtr quarter quarters door terr crt cresc gro aly xing cv pde tpke croft vale fold brow gate bank yard approach chase ridge hollow heights landing plaza bend crossing common meadow meadows block hse ho bldg go goes',
  // "leave it at no 14 Marlpit"
  compound: /^(?:no|number)$/iu,
  sole: [
    `${EN_NUMBER},? (?:${EN_DIRECTION} )?(?:${EN_NAMES} )${EN_SUFFIX}`,
    `(?:(?i:number|no\\.?) )?${EN_SPELLED} (?:[a-d] )?(?:(?!(?i:a|an|the|in|on|at|to|of|for|and|or|my|per|this|that|is|was|times?|days?|weeks?|hours?|blocks?|minutes?|miles?|months?|years?|doors?|more|other|different|people|people's)${END})${WORD} ){1,3}${EN_SURE}`,
    `\\d{2,5} (?i:block) of (?:(?:[NSEW]\\.?|North|South|East|West) )?${CAP}(?: ${CAP})?`,
    `(?i:corner of|cnr(?: of)?|intersection of|junction of) (?:the )?(?:${CAP}|\\d{1,3}(?:st|nd|rd|th))(?: ${CAP})? (?:and|&) (?:${CAP}|\\d{1,3}(?:st|nd|rd|th))(?: ${CAP})?`,
    `(?i:bedsit|flat|flatlet|apt|apartment|maisonette|unit)\\.? ${EN_SOME},? \\d{1,4}[a-z]?,? ${NO_MONTH}${CAP}(?: ${CAP})?`,
    `(?<=(?i:at|to|is|from|now|it's) )(?i:no\\.?|number) ?\\d{1,3}[a-z]?,? ${NO_MONTH}${CAP}(?: ${CAP})?(?=[,.;!\\n]|$| (?i:if|and|but|is|the|on|please|for|with|until|now|not|near|instead))`,
    `(?<=(?i:go|goes|sent|delivered|brought|come|round|taken|moved|drop|posted) (?:to|at) )The (?:Old |New |Little )?(?:${CAP} )?(?:Forge|Cottage|Farmhouse|Barn|Rectory|Vicarage|Lodge|Granary|Stables|Manse|Coach House|Gatehouse|Smithy|Maltings|Mill|Bakery|Dairy|Post Office|Schoolhouse|Chapel House|Bungalow|Orchard|Paddocks?)(?!\\p{L})`,
    `(?:(?i:gall?i|makan|makaan|house|door|plot|flat|quarter|qtr|sector) (?i:number|no\\.?|nambar) (?:${EN_SPELLED}|\\d{1,4}[A-Z]?(?![\\p{L}\\d])))(?:[ ,]{1,2}(?i:gall?i|makan|makaan|house|door|plot|flat|quarter|sector) (?i:number|no\\.?|nambar) (?:${EN_SPELLED}|\\d{1,4}[A-Z]?(?![\\p{L}\\d]))){0,3}`,
    `(?i:type)[ -](?:[IVX]{1,4})[/-]\\d{1,4}[A-Z]?(?![\\p{L}\\d])`,
    `(?:\\d{1,4}[A-Z]|[A-Z]-?\\d{2,4}),? (?:Tower|Wing) (?:\\d{1,2}|[A-Z])(?![\\p{L}\\d])|(?:Tower|Wing) (?:\\d{1,2}|[A-Z])[ ,-]{1,2}(?:(?i:flat|apt|unit)(?: no)?\\.? )?\\d{1,4}[A-Z]?(?![\\p{L}\\d])`,
    `(?:\\d{2,5}(?: 1/2)?|${EN_SPELLED}) (?:(?:N|S|E|W|NE|NW|SE|SW)\\.?|North|South|East|West) (?:\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}+)?|\\d{1,3}(?:st|nd|rd|th))(?=[,.;\\n]|$| (?i:apt|unit|#|apartment|suite|in|and|its|it's|the|till|until|since|now|but|with|near|if|on|at))`,
    `\\d{1,5} (?:N|S|E|W|North|South|East|West)\\.? \\d{1,5} (?:N|S|E|W|North|South|East|West)(?!\\p{L})`,
    `(?i:p\\.? ?o\\.?|post office|postal) ?(?:box|bx|bag)(?: (?:number|no\\.?|#))? ?(?:#? ?\\d{1,7}(?:-\\d{1,4})?|[A-Z]-?\\d{0,4}(?!\\p{L})|${EN_SPELLED})`,
    '(?:POB|PMB|BFPO|P/?O/?B)\\.? ?#? ?\\d{1,6}',
    `(?:(?:\\d{1,5} )?(?i:rural (?:route|rte)|rt|rte|star route|rr|r\\.r\\.|hc|highway contract)\\.? ?\\d{1,3},? (?i:box|bx)\\.? ?\\d{1,5}[A-Z]?)`,
    `(?:\\d{1,5} (?:${EN_DIRECTION} )?)(?i:county|co\\.?|state|us|u\\.s\\.|farm to market|farm-to-market|ranch|rural|private|forest(?: service)?|township|old|cr|fm|sr|rm|hwy|highway|route|rte|rt|interstate|pr)(?: (?i:road|rd|route|rte|rt|highway|hwy|line))?\\.? ?\\d{1,5}[A-Z]?(?:${END})(?: (?:North|South|East|West|[NSEW])(?!\\p{L}))?`,
    `(?:(?i:no\\.?|number) ?)?\\d{1,3}[a-z]?,? The ${CAP}(?: ${CAP})?(?=[,.;\\n]|$)`,
    `(?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Maes|Clos) (?:(?i:y|yr|yr?|'r) )?${CAP}(?:[ -]${CAP})?,? \\d{1,4}|\\d{1,4}[a-z]?,? (?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Maes|Clos) (?:(?i:y|yr|y'r) )?${CAP}(?: ${CAP})?`,
    `(?:(?i:the )?(?i:corner of ))?(?:\\d{1,3}(?:st|nd|rd|th)) (?:and|&) ${CAP}(?: ${EN_SUFFIX})?(?=[,.;\\n]|$)`,
    `${EN_SPELLED} (?:(?!(?i:a|an|the|in|on|at|to|of|for|and|or|my|per)${END})${WORD} ){1,2}(?i:apartment|apt|unit|suite|flat) ${EN_SOME}`,
    `(?i:county|farm to market|private|township|forest service) (?i:road|rd|route|rte|highway|hwy)\\.? ?\\d{1,5}[A-Z]?(?!\\p{L})`,
    `(?i:lot|space|spc|trlr|trailer|plot|pitch|berth|mooring|caravan)\\.? ?(?:#|no\\.? ?)?\\d{1,4}[A-Z]?,? (?:(?i:at|in|on) )?(?:${CAP} ){1,4}(?:${EN_HOUSE}|Park|Estates|MHP|RV Park|Acres|Village|Community|${EN_SUFFIX})`,
    `(?:(?i:(?:door|house|flat|plot|site) (?:number|no\\.?)|number|no\\.?|h\\.? ?no\\.?|#) ?)?(?:${DIGITS}|${EN_SPELLED})[ ,]{1,2}${EN_ORDINAL} [ABCD]? ?(?i:cross|main)(?: (?i:road|street))?(?:[ ,]{1,2}(?:${EN_ORDINAL} [ABCD]? ?(?i:cross|main|block|stage|phase|floor)(?: (?i:road|street))?)){0,4}`,
    `(?<=(?i:live|lives|living|lived|stay|staying|reside|home|house|farm|place|address|us|we're|i'm|he's|she's|dad's|mum's|mom's|come|out|delivered|deliver|deliveries|post|send|it|visit|visits|here|moved|move|van)(?: \\w{2,5})? (?:at|is|to|it's|on|called|from|near) |it's )(?:The )?(?:${CAP} ){1,3}${EN_HOUSE}`,
  ],
  named: [
    `(?:The )?(?:${CAP} ){1,4}${EN_SUFFIX}`,
    `(?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Maes|Clos|Tŷ|Ty|Plas|Bwthyn|Bryn|Llys) (?:(?i:y|yr) )?${CAP}(?: ${CAP})?`,
  ],
  unit: [
    `(?i:apartment|apt|unit|flat|bedsit|suite|ste|room|rm|bldg|building|block|blk|floor|fl|flr|lot|trlr|trailer|space|spc|maisonette|studio|tower|wing|no|number|plot|door|house no|h\\.? ?no|flat no|plot no|door no|shop no)\\.?[ :]{0,2}(?:(?i:no\\.?|number) )?${EN_SOME}`,
    `#\\s?\\d{1,4}-?[A-Z]?(?!\\p{L})`,
    `(?:The )?(?:${CAP} ){1,3}${EN_HOUSE}`,
    EN_FLOOR,
    // Scottish flats: "2/1, 148 …", "GF1 19 …".
    '(?:\\d{1,2}/\\d{1,2}|[GPBT]F\\d?[LR]?)(?=,? \\d)',
  ],
  more: [
    `(?i:box|bx|lot|space|trlr|apt)\\.? ?#? ?\\d{1,5}`,
    `(?i:off|near|behind|opposite|opp\\.?|next to|above|corner of|cnr|nr\\.?) (?:the )?(?:${CAP} ?){1,4}`,
    `(?i:upstairs|downstairs|basement|bsmt|rear|penthouse|ph|annexe?)(?:\\.|${END})(?: (?i:flat|apartment|unit|suite|apt))?(?: ${EN_SOME})?`,
  ],
});

const DE_SUFFIX =
  '(?:str(?:a(?:ß|ss)e)?|weg|g[aä]ss(?:e|chen|le|l)|platz|pl|allee|(?<!(?<!\\p{L})ge|[aeiou])ring|damm|ufer|stei[gl]|stiege|kamp|twiete|chaussee|graben|hof|markt|wall|berg|pfad|brücke|(?<!schw)anger|siedlung|promenade|wiese|(?<!be|ge|er|ver|zu|an|hin|auf|über)wiesen|heide|redder|(?<!früh)stücken|acker|äcker|leite|mühle|deich|hagen|stra)';
const DE_SPELLED = spelled(
  'eins?|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:\\p{L}{3,6}und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|\\p{L}{0,6}hundert\\p{L}{0,20}',
  'und',
);
const DE_NUMBER = `(?:,? ?(?:(?i:nr|nummer|hausnummer|hausnr|hnr|no)\\.? ?)?(?:${DIGITS}(?: [a-h](?![\\p{L}\\d'’.]))?|${DE_SPELLED}(?: [a-f](?!\\p{L}))?))`;
const DE_NAME = `(?:[\\p{L}][\\p{L}\\p{M}.'’]*-)*[\\p{L}\\p{M}]{2,}${DE_SUFFIX}(?:\\.|(?!\\p{L}))`;
const DE_ORDINAL =
  '(?:\\d{1,2}\\.|(?i:erste[rnms]?|zweite[rnms]?|dritte[rnms]?|vierte[rnms]?|fünfte[rnms]?|sechste[rnms]?|siebte[rnms]?|achte[rnms]?|oberste[rnms]?|letzte[rnms]?))';
const DE_SIDE = '(?i:links|rechts|mitte|mi|li|re|hinten|vorne)(?:\\.|(?!\\p{L}))';
const DE_SOME = '(?:\\d{1,4}(?!\\d)(?: ?[A-Za-z](?!\\p{L}))?|[A-Z]{1,2}\\d{0,3}(?![\\p{L}\\d]))';
const DE_FLOOR = `(?:(?:${DE_ORDINAL} ?)(?i:og|ug|obergeschoss|untergeschoss|stock|stockwerk|etage|st|geschoss|dg|hinterhof|hof|aufgang)(?:\\.|${END})|(?:EG|DG|UG|HP|HH|VH|SF|GH|[1-9] ?OG)(?!\\p{L})|(?i:erdgeschoss|dachgeschoss|hochparterre|parterre|souterrain|hinterhaus|vorderhaus|seitenflügel|gartenhaus|quergebäude|rückgebäude|anbau)${END})(?:[ ,/]{1,2}${DE_SIDE})?`;
/** Numbers of rooms and stations of a clinic stay. */
const NO_ROOM =
  '(?!(?:Station|Zimmer|Bett|Raum|Haus|Praxis|Abteilung|Gebäude|Ebene|Etage|Stock|Ambulanz|Klinik|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\\p{L}))';
const DE_PLACE =
  '(?:Einöde|Einödhof|Weiler|Aussiedlerhof|Gehöft|Forsthaus|Gutshof|Hof|Gut|Mühle|Alm|Berghof|Einzelhof|Bauernhof|Kolonie|Kleingartenanlage|KGV|KGA|Siedlung|Campingplatz|Vorwerk|Domäne)';
const GERMAN = grammar({
  triggers:
    'str straße strasse weg gasse platz allee ring damm ufer chaussee landstraße hauptstraße postfach pf og eg dg ug vh hh whg wohnung wohnungsnr stock etage stiege top tür hinterhaus vorderhaus seitenflügel erdgeschoss dachgeschoss hochparterre parterre einöde einödhof weiler aussiedlerhof gehöft forsthaus gutshof gut mühle alm hof ortsteil ot parzelle kleingartenanlage kolonie vorwerk km hausnummer nr adresse wohne wohnt wohnen wohnhaft gezogen umgezogen lebt zieht ziehe ziehen klingeln mannheim',
  compound: new RegExp(`\\p{L}{2}${DE_SUFFIX}$`, 'u'),
  sole: [
    `(?:(?:${CAP}|(?i:alte|neue|große|kleine|obere|untere|lange|hohe|breite)[rn]?) ){0,2}(?:${DE_NAME})${DE_NUMBER}`,
    `(?:${CAP}[ -]){1,3}(?i:str|straße|strasse|weg|gasse|platz|allee|ring|damm|ufer|chaussee|landstraße|landstrasse|stieg|steig|markt|brücke|tor|graben|berg)(?:\\.|${END})${DE_NUMBER}`,
    `(?:(?!(?i:und|oder|die|der|das|ist|im|in|am|auf|aus|mit|von|den|nach|zum|zur|dann|adresse|wohne|wohnt|bin)${END})${WORD} ){1,2}(?i:straße|strasse|weg|gasse|platz|allee|ring|damm|ufer|chaussee|landstraße|landstrasse)${DE_NUMBER}`,
    '(?:(?i:postfach|postf\\.)|P[Ff]\\.?) ?\\d{1,3}(?:[ .]\\d{2,3}){0,3}(?!\\d)',
    `(?:${CAP}(?:[ -]${CAP})?), ${DE_PLACE}(?!\\p{L})`,
    // Streets without a street word: beside a floor or flat, behind "wohne".
    `(?:${DE_FLOOR}|(?i:whg|wohnung|hinterhaus|vorderhaus)\\.? ?${DE_SOME})[ ,]{1,2}${NO_ROOM}${CAP}(?:[ -]${CAP})? \\d{1,3}(?: ?[a-h](?![\\p{L}\\d]))?(?![\\p{L}\\d]|[.,]\\d)`,
    `${NO_ROOM}${CAP}(?:[ -]${CAP})? \\d{1,3}[a-h]?,? (?:${DE_FLOOR}|(?i:whg|wohnung)\\.? ?${DE_SOME})`,
    `(?<=(?i:wohn(?:e|t|en|haft)|leb(?:e|t|en)|gezogen|adresse|zieh(?:e|t|en))(?: (?i:jetzt|nun|nach|wieder|neu|seit kurzem|ist|ich|wir|er|sie|in)){0,4}:? )(?i:am|an der|an den|im|in der|in die|in den|an die|auf den|auf der|auf dem|zum|zur|beim|hinterm|hinter der|unter den|unter der|bei der|vor dem|vorm) ${NO_ROOM}(?:${CAP} )?${CAP} \\d{1,3}(?: ?[a-h](?![\\p{L}\\d]))?(?![\\p{L}\\d]|[.,:]\\d| Uhr)`,
    `(?:${DE_PLACE}|OT|Ortsteil|Haus) (?!Nr|Nummer)${CAP}(?:[ -]${CAP})?${DE_NUMBER}`,
    `(?:Einöde|Einödhof|Weiler|Aussiedlerhof|Gehöft|Forsthaus|Gutshof|Vorwerk|Kleingartenanlage|KGV|KGA|Gut) „?${CAP}(?:[ -]${CAP})?[“"]?`,
    `(?:[A-U] ?\\d{1,2}), ?\\d{1,2}(?: ?[-–] ?\\d{1,2})?[a-z]?(?:,? (?i:whg|wohnung)\\.? ?\\d{1,3})?(?=,? (?:68\\d{3}|Mannheim|in Mannheim))`,
    `(?:[BL] ?\\d{1,4}|Bundesstraße \\d{1,3}|Landstraße \\d{1,4}),? (?:bei )?(?i:km|kilometer) ?\\d{1,3}(?:[.,]\\d)?`,
  ],
  named: [
    `(?:(?:Am|An de[rmn]|Im|In de[rn]|Auf de[rmn]|Unter de[rn]|Zum|Zur|Beim|Hinter de[rmn]|Hinterm|Vor de[rm]|Bei de[rm]|Obere[rs]?|Untere[rs]?|Alte[rs]?|Neue[rs]?|Große[rs]?|Kleine[rs]?|Lange|Kurze|Hohe[rs]?|Breite[rs]?) (?:(?:${CAP}) ){0,1}${CAP}) (?:${DIGITS})`,
    `(?:${CAP} )?${DE_NAME}`,
  ],
  unit: [
    `(?i:whg|wohnung|wohnungsnr|wohnungsnummer|whgnr|app|apartment|appartement|top|stiege|tür|haus|aufgang|eingang|block|zimmer|hausnummer|hausnr|parzelle|platz|stellplatz|nr|box)\\.?[ :-]{0,2}(?:(?i:nr)\\.? ?)?${DE_SOME}`,
    DE_FLOOR,
  ],
  more: [
    DE_SIDE,
    `(?i:c/o|bei) ${CAP}(?: ${CAP})?`,
    `(?:[DA]|CH)?-?\\d{5} ${CAP}(?:[ -](?:am|an der|im|ob der|in|a\\.|${CAP})){0,3}`,
    '\\d{1,3}(?:/\\d{1,3}){1,3}',
  ],
});

const NL_SUFFIX =
  '(?:straat|strjitte|leane|dyk|buorren|str|(?<!(?<!\\p{L})(?:over|toe|aan|ver|op|mis|om|af)s)laan|ln|(?<!onder|be)weg|wg|plein|pln|gracht|gr|kade|kd|singel|sngl|dijk|dk|steeg|stg|hof|park|plantsoen|plnts|pad|dreef|baan|markt|wal|haven|(?<!w|m)oord|(?<!v)erf|(?<![aeiou])ring|burg|veld|hoek|poort|brug|brink|akker|weide|kamp|heem|horst|rade|(?<!voeten|hoofd|week|uit|bed|been)einde?|(?:noorder|zuider|ooster|wester)es|donk|berg|straatje|lei|vest|steenweg|stwg|boulevard|werf|donken|tuin)';
const NL_SPELLED = spelled(
  'één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|(?:\\p{L}{3,6}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|\\p{L}{0,5}honderd\\p{L}{0,20}',
  'en',
);
const NL_TAIL =
  '(?:[ -]?(?i:hs|huis|bis|zw|rd|[IVX]{1,4}|boven|beneden|bg|parterre|\\d hoog|hoog|zwart|rood|(?:een|één|twee|drie|vier) hoog|\\d{1,2}e (?:etage|verdieping)|(?:eerste|tweede|derde|vierde|vijfde|bovenste) (?:etage|verdieping)|toevoeging \\w{1,4}|links|rechts|achter|voor|achterhuis|bus \\w{1,4}|a|b|c)(?![\\p{L}\\d]))?';
const NL_NUMBER = `(?:,? ?(?:(?i:nr|nummer|huisnummer|huisnr|no)\\.? ?)?(?:${DIGITS}|${NL_SPELLED})${NL_TAIL})`;
const NL_WORDS = `(?:(?:${CAP}|(?i:de|den|der|van|van de|van der|van den|'t|’t|het|ten|ter|in|op|aan|bij)) ){0,4}`;
const DUTCH = grammar({
  triggers:
    'straat strjitte leane dyk buorren str laan ln weg plein gracht kade singel dijk steeg hof park plantsoen pad dreef postbus bus huis hs hoog bis verdieping etage huisnummer adres boerderij hoeve woonboot woonark ligplaats erf hofje huize villa ark antwoordnummer steenweg kavel km camping recreatiepark verhuisd woon woont wonen logeer logeert verblijf verblijft bezorgen',
  compound: new RegExp(`\\p{L}{3}${NL_SUFFIX}$`, 'u'),
  sole: [
    `(?:(?i:t/o|tegenover) )?${NL_WORDS}(?:[\\p{L}.'’-]{3,}${NL_SUFFIX})(?:\\.|${END})${NL_NUMBER}`,
    `(?:(?:${CAP}|(?i:de|den|der|van|'t|het|ten|ter))[ -]){1,5}(?i:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|plantsoen|pad|dreef|markt|park)(?:\\.|${END})${NL_NUMBER}`,
    `(?:${CAP}|[\\p{L}]{3,}) (?i:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef)${NL_NUMBER}`,
    `(?:Laan|Weg|Plein|Kade|Singel|Hof|Straat|Dijk|Park) (?:van|der|den|aan|in|naar|tot)(?: (?:de|den|der|het|'t))? ${CAP}(?: ${CAP})?${NL_NUMBER}`,
    `(?:Achter|Onder|Op|Aan|Bij|Langs|Voor|Om|Boven|Tussen|Buiten|Over) (?:de|het|den|'t|’t) ${CAP}(?: ${CAP})?${NL_NUMBER}`,
    `(?<=(?i:woon|woont|wonen|verhuisd|adres|bezorgen|logeert?|verblijft?)(?: (?i:nu|op|naar|aan|in|de|het|is|tijdelijk|bij|weer)){1,3}:? )${CAP}(?: (?:de |den |van |het |'t )?${CAP}){0,2}${NL_NUMBER}`,
    '(?i:postbus|antwoordnummer|antwoordnr\\.?|postb\\.) ?\\d{1,6}',
    `(?i:woonboot|woonark|ark|ligplaats|kavel|huisje|chalet|bungalow|hoeve|boerderij|huize|villa|camping|recreatiepark|bungalowpark|vakantiepark)(?: (?i:nr\\.?|nummer))? [‘'"“]?(?:(?i:de|het|'t|’t) )?${CAP}(?: (?:de |het |'t |van )?${CAP})?[’'"”]?(?:${NL_NUMBER})?`,
    `(?:${CAP} )?(?:[\\p{L}'’-]{2,}${NL_SUFFIX}|Zandpad|Dijk), (?:'t|’t|De|Het|Huize|Hoeve|Villa|Boerderij) ${CAP}(?: (?:Erf|Hof|Huis|Hoeve|Stee|Goed|${CAP}))?`,
  ],
  named: [`(?:${CAP} )?[\\p{L}'’-]{3,}${NL_SUFFIX}(?:\\.|${END})`],
  unit: [
    `(?i:appartement|app|apt|flat|huisje|chalet|bungalow|stacaravan|kavel|huisnummer|huisnr|bus|blok|gebouw|unit|toren|portiek|nr|nummer|kavel|plek|plaats)\\.?[ :]{0,2}(?:(?i:nr)\\.? )?(?:\\d{1,4}(?!\\d)[A-Za-z]?(?!\\p{L})|[A-Z]\\d{0,3}(?![\\p{L}\\d]))`,
    `\\d{1,2}e (?i:verdieping|etage|hoog|verd)(?:\\.|${END})`,
    `(?:\\d{1,2}|(?i:een|één|twee|drie|vier)) (?i:hoog)(?: (?i:achter|voor|links|rechts))?(?!\\p{L})`,
    `(?:'t|’t|De|Het|Huize|Hoeve|Villa|Boerderij) ${CAP}(?: (?:Erf|Hof|Huis|Hoeve|Stee|Goed))?`,
  ],
  more: [
    '(?i:tegenover|t/o|naast|achter|nabij|hoek) (?:nr\\.? ?|nummer )?(?:\\d{1,4}|\\p{Lu}[\\p{L}-]+)',
    `(?:B-)?\\d{4} ${CAP}(?:[ -]${CAP})?`,
    `(?:B-)?\\d{4} ?[A-Z]{2}(?![\\p{L}\\d])(?: ${CAP}(?:[ -](?:aan den|aan de|op|${CAP})){0,2})?`,
    '(?i:huis|boven|beneden|hs|links|rechts|parterre|souterrain|achterhuis)(?!\\p{L})',
  ],
});

export const GERMANIC: readonly (readonly [language: string, AddressGrammar])[] = [
  ['en', ENGLISH],
  ['de', GERMAN],
  ['nl', DUTCH],
];
