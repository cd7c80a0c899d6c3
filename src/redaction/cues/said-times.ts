import type { SaidTimes } from './said-time.ts';
import { SAID_IN_SCRIPTS } from './said-times-scripts.ts';

export const SAID_TIMES: Readonly<Record<string, SaidTimes>> = {
  ...SAID_IN_SCRIPTS,
  en: {
    since:
      '(?:ever )?since(?: around| about| before| after| just (?:before|after))?(?: early| late| mid| last| this)?|last|this past|back (?:in|at|on|around)',
    at: '(?:in|on|at|after|before|over|by|until|till|til|around|about|from|for|just (?:after|before)|(?:day|night|week|weekend|morning) (?:after|before)|again (?:in|at|on))(?: the)?(?: early| late| mid| next| this)?|(?:beginning|start|end|middle) of|(?:early|late|mid)',
    alone: ' (?:eve|day|weekend|monday|sunday)',
    thing:
      '(?:pudding|cake|dinner|lunch|party|parties|tree|card|present|presents|gift|gifts|shopping|market|food|leftovers|sweets|disease|factor|island|lights|jumper|eggs?|egg hunt|lily|cactus|turkey|bonus|song|carols?|decorations?|opening|closing|hours|rota|service|fasting|fasts?|diet|calendar|season|period|rush|sale|deal|dance|mass|celebrations?|festivit\\p{L}*)',
    someone:
      "i|i['’]m|i['’]ve|i['’]d|im|ive|me|my|we|we['’]ve|we['’]re|us|our|he|he['’]s|him|his|she|she['’]s|her|you|your|mum|mom|mam|dad|mother|father|nan|gran|granny|grandad|grandma|grandpa|husband|hubby|wife|partner|son|daughter|brother|sister|uncle|aunt|aunty|baby|dr|doctor|gp|consultant|surgeon|nurse|patient|pt|mr|mrs|ms|miss",
    happened:
      "was|were|had|went|came|got|took|began|fell|saw|told|gave|left|died|lost|felt|broke|met|moved|gone|ran|drank|ate|found|quit|threw|caught|woke|cut|hit|hurt|bled|said|put on|wanted|did|didn['’]t|wasn['’]t|couldn['’]t|made|kept|became|(?:have|has|['’]ve|['’]s) (?:been|not|n['’]t|never|\\p{L}+ed|\\p{L}+en|had|gone)|hasn['’]t|haven['’]t|ive been|(?<!(?:be|get|gets|getting|being|is|are|to) )\\p{L}{2,}(?<!e)ed|appointment|appt|surgery is|op is|operation is|scan is|booked|due back|see (?:him|her|me) again",
    always:
      'every|each|usually|often|always|generally|typically|sometimes|most|many|people|patients|everyone|season|seasonal|peaks?|peaked|pollen|tends?|guidelines?|guidance|study|trial|published|approved|launched|introduced|research|campaign|annual\\p{L}*|yearly|closed|opens?|opening|rollout|programme',
  },
  de: {
    since:
      'seit(?: (?:anfang|mitte|ende|kurz (?:vor|nach)|vor|nach|letzte[nrm]?|vergangene[nrm]?))?|letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?|erst (?:im|an|zu|nach)',
    at: '(?:im|am|an|zu|vor|nach|über|bis|ab|anfang|mitte|ende|kurz (?:vor|nach)|(?:tag|abend|woche) (?:vor|nach)|gegen|um)(?: (?:den|dem|der|zu|nächste[nrs]?|kommende[nrs]?|diese[nrms]))?',
    someone:
      'ich|mich|mir|mein\\p{L}{0,2}|wir|uns|unser\\p{L}{0,2}|er|ihn|ihm|seine?[nmrs]?|ihre?[nmrs]?|du|dein\\p{L}{0,2}|sie (?:hat|hatte|ist|war|wurde)|hat sie|ist sie|war sie|wurde sie|mama|papa|mutter|vater|oma|opa|mann|frau|herrn?|sohn|tochter|bruder|schwester|tante|onkel|dr|hausarzt|hausärztin|ärztin|arzt|therapeut(?:in)?|patient(?:in)?|pat|nachbarin?|freundin?|kind',
    happened:
      'habe?|hat|hatten?|hatte ich|bin|ist|war|waren|wurden?|schlug|schnitt|zog|trank|aß|schlief|lief|fuhr|blieb|verlor|ging|kam|fing|bekam|nahm|fiel|starb|lag|sah|gab|ließ|brach|rief|schrieb|sagte|musste|konnte|wollte|machte|(?!heute)\\p{L}{3,}te|termin|operiert',
    always:
      'jede[nsmr]?|immer|meist(?:ens)?|oft|häufig|normalerweise|üblicherweise|man|saison|pollen|patienten|menschen|viele|generell|grundsätzlich|studie|zugelassen|veröffentlicht|leitlinie|stiko|geschlossen|geöffnet|alle jahre|können|kann|sollten?|wird',
  },
  fr: {
    since: 'depuis(?: (?:la fin de|le début de|fin|début|mi|avant|après|le|la))?|dès',
    at: `(?:en|à|au|aux|pour|avant|après|vers|le|la|lors de|fin|début|mi|mi-|courant|jusqu['’](?:à|en|au)|(?:lendemain|veille|jour|nuit|soir|matin|week-?end|semaine) d[eu]|qu['’](?:en|à))(?: (?:la|le|les|l['’]))?`,
    someone:
      "je|j['’]\\p{L}+|me|m['’]\\p{L}+|moi|mon|ma|mes|nous|notre|il|elle|lui|son|sa|ses|tu|vous|votre|maman|papa|mamie|papi|mari|femme|fils|fille|frère|sœur|soeur|père|mère|grand-(?:mère|père)|copain|copine|bébé|dr|docteur|médecin|patiente?|mme|m|monsieur|madame",
    happened:
      "(?:j['’]ai|ai|as|a|avons|avez|ont|suis|es|est|sommes|êtes|sont|été) (?:\\p{L}+ )?\\p{L}+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|int|rt)|j['’]ai|avais|avait|étais|était|rdv|rendez-vous|opération|opérée?",
    always:
      'chaque|toujours|souvent|généralement|habituellement|saison|pollens?|les gens|les patients|on peut|il faut|recommandé|étude|autorisé|publié|campagne|tous les ans|fermée?s?|ouverte?s?',
  },
  es: {
    since:
      '(?:desde|desde antes de|desde después de)(?: (?:el|la|las|los|finales de|principios de|mediados de|pasad[oa]))?|(?:el|la|las|los) pasad[oa]s?',
    at: `(?:en|por|para|tras|hasta|después de|despues de|antes de|hacia|el|la|las|a (?:finales|principios|mediados|comienzos|inicios) de|(?:el )?(?:día|dia|lunes|noche|víspera) (?:de|antes de|después de)|pasad[oa]s?)(?: (?:el|la|las|los))?`,
    someone:
      'yo|me|mi|mis|conmigo|nos|nuestr[oa]s?|él|ella|le|lo|tu|te|usted|su|mamá|papá|mama|papa|madre|padre|abuel[oa]|marido|esposo|esposa|mujer|hij[oa]|niñ[oa]|bebé|herman[oa]|tí[oa]|prim[oa]|suegr[oa]|novi[oa]|amig[oa]|vecin[oa]|dr|dra|doctora?|médic[oa]|paciente|señora?|es|está|toma|lleva|\\p{L}{2,}(?:é|í)|tengo|estoy',
    happened:
      '(?:he|has|ha|hemos|han|había|habían) \\p{L}+(?:ado|ido|sto|cho|rto)|fui|fue|fuimos|tuve|tuvo|estuv\\p{L}+|hic\\p{L}+|hizo|pus[eo]|quis[eo]|dij[eo]|vin[eo]|empec[eé]|empez[oó]|dej[eéoó]|paré|\\p{L}{2,}(?:é|ó|aron|ieron|í)(?!\\p{L})|operaron|pusieron|quitaron|cambiaron|era|estaba|tenía|cita|dio|vio|cay[oó]|cambio|tomo',
    always:
      'cada|siempre|todos los años|normalmente|habitualmente|generalmente|suele|suelen|temporada|polen|la gente|los pacientes|personas|estudio|aprobó|aprobado|publicó|campaña|recomienda|cerrad[oa]s?|abiert[oa]s?|se puede|hay que|conviene',
  },
  pt: {
    since:
      '(?:desde|desde antes d[eo])(?: (?:o|a|as|os|fim de|final de|início de|meados de))?|(?:passad[oa])',
    at: `(?:em|no|na|nas|nos|por|pelo|pela|até|até o|até a|depois d[eoa]|antes d[eoa]|após|após o|lá pro|lá pra|pro|pra|para o|a partir de|(?:fim|final|início|começo|meados) de|(?:dia|véspera|noite|semana) d[eoa])(?: (?:o|a|dia|do|da))?`,
    someone:
      'eu|me|mim|meu|minha|meus|minhas|nós|nosso|nossa|ele|ela|dele|dela|lhe|te|você|vc|seu|sua|mãe|pai|vó|vô|avó|avô|mamãe|papai|marido|esposa|esposo|mulher|filh[oa]|bebê|irmã|irmão|ti[oa]|sogr[oa]|namorad[oa]|amig[oa]|vizinh[oa]|dr|dra|doutora?|médic[oa]|paciente|senhora?|gente|\\p{L}{2,}(?:ei)|estou|tô|caí',
    happened:
      'fui|foi|fomos|tive|teve|tivemos|estive|esteve|fiz|fez|pus|quis|disse|veio|vim|comec(?:ei|ou)|começ(?:ei|ou)|comecei|parei|\\p{L}{2,}(?:ei|ou|aram|eram|iram|eu|iu)(?!\\p{L})|era|estava|tava|tinha|tenho consulta|consulta|caí|saí|tô|estou',
    always:
      'cada|sempre|todo ano|todos os anos|normalmente|geralmente|costuma|costumam|temporada|pólen|as pessoas|pacientes|estudo|aprovou|aprovado|publicou|campanha|recomenda|fechad[oa]s?|abert[oa]s?|pode-se',
  },
  it: {
    since: "(?:da|dal|dalla|dall['’])(?: (?:fine|inizio|metà|prima di|dopo))?|(?:lo |la )?scors[oa]",
    at: `(?:a|in|il|la|l['’]|per|entro|fino a|prima di|dopo|verso|durante|nel|nella|a (?:fine|inizio|metà)|fine|inizio|metà|(?:giorno|sera|notte|vigilia|mattina) (?:di|prima di|dopo))(?: (?:il|la|l['’]))?`,
    someone:
      'io|mi|me|mio|mia|miei|mie|ci|nostr[oa]|lui|lei|gli|le|suo|sua|ti|tuo|tua|mamma|papà|madre|padre|nonn[oa]|marito|moglie|figli[oa]|bimb[oa]|fratello|sorella|zi[oa]|suocer[oa]|amic[oa]|vicin[oa]|dott|dottore|dottoressa|medico|paziente|signora?|sig|ho|sono|ero|avevo',
    happened:
      '(?:ho|hai|ha|abbiamo|hanno|sono|sei|è|siamo|avevo|aveva|ero|era) (?:\\p{L}+ )?\\p{L}+(?:ato|ata|ati|ate|sso|ssa|uto|uta|ito|ita|sto|sta|tto|tta|rso|rsa|eso|esa|nto|nta)|ero|era|avevo|aveva|fu|visita|intervento|appuntamento|tosso|sto',
    always:
      'ogni|sempre|tutti gli anni|di solito|normalmente|generalmente|spesso|stagione|polline|pollini|la gente|pazienti|persone|studio|approvat[oa]|pubblicat[oa]|campagna|raccomanda\\p{L}*|chius[oaie]|apert[oaie]|si può',
  },
  nl: {
    since:
      'sinds(?: (?:eind|begin|half|vlak (?:voor|na)|voor|na|afgelopen|vorige))?|afgelopen|vorige?|pas (?:in|met|na)',
    at: '(?:in|op|met|na|voor|rond|tot|vanaf|tegen|eind|begin|half|medio|vlak (?:voor|na)|(?:dag|avond|nacht|week) (?:voor|na|van))(?: (?:de|het|volgende|komende|deze))?',
    someone:
      "ik|mij|me|mijn|m[’']n|we|wij|ons|onze|hij|hem|zijn|z[’']n|haar|je|jij|jouw|u|uw|mama|papa|moeder|vader|ma|pa|oma|opa|man|vrouw|zoon|dochter|broer|zus|tante|oom|buurvrouw|buurman|vriendin|vriend|baby|dr|dokter|huisarts|arts|patiënte?|pt|mevrouw|meneer|mw|dhr|zij (?:heeft|had|is|was)|ze (?:heeft|had|is|was)|heeft ze|had ze|is ze|was ze",
    happened:
      'heb|hebt|heeft|hebben|had|hadden|ben|bent|is|was|waren|werd|werden|ging|kwam|kreeg|nam|viel|lag|zag|gaf|begon|brak|sloeg|sneed|trok|dronk|at|sliep|reed|liep|schreef|vroeg|bracht|dacht|wist|bleef|overleed|verloor|stopte|moest|kon|wilde|deed|zei|herkent|ge\\p{L}{2,}(?:d|t|en)|afspraak|operatie|hoest',
    always:
      'elke?|ieder\\p{L}*|altijd|meestal|vaak|normaal|doorgaans|seizoen|pollen|mensen|patiënten|studie|goedgekeurd|gepubliceerd|richtlijn|campagne|gesloten|open|kan|kunnen|wordt|worden',
  },
  pl: {
    since: 'od(?: (?:czasu|początku|połowy|końca))?|zeszł(?:ą|ego|ym)|ostatni(?:ą|ego|m|ch)',
    at: '(?:w|we|na|po|przed|do|około|koło|podczas|z|pod koniec|na początku|w połowie|końcem|(?:dzień|tydzień) (?:przed|po)|dopiero w)(?: (?:drugi|pierwszy)(?: dzień)?)?',
    months:
      'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
    someone:
      'ja|mnie|mi|mój|moja|moje|moją|mojego|mojej|nas|nam|nasz\\p{L}*|on|ona|jego|jej|jemu|go|ci|cię|twój|twoja|pan|pani|pana|mama|mamę|mamie|tata|tatę|babcia|babcię|dziadek|dziadka|mąż|męża|żona|żonę|syn|syna|córka|córkę|brat|siostra|ciocia|wujek|teściowa|sąsiadka|dr|doktor|lekarz|lekarka|pacjent(?:ka)?|(?:\\p{L}{2,}(?:łem|łam|liśmy|łyśmy))|mam|jestem',
    happened: '\\p{L}{2,}(?:łem|łam|liśmy|łyśmy|ł|ła|li|ły|ło)|operacja|wizyta|zabieg|termin|kaszlę',
    always:
      'każd\\p{L}+|zawsze|zwykle|często|zazwyczaj|co roku|sezon\\p{L}*|pyłk\\p{L}+|pylen\\p{L}+|ludzie|pacjenci|badani[ea] (?:wykaza|opubl)\\p{L}*|kampani\\p{L}+|zaleca\\p{L}*|zamknięt\\p{L}+|otwart\\p{L}+|można|należy',
  },
  sv: {
    alone: '(?:aften|afton(?:en)?|dag(?:en)?|dags)',
    since:
      'sedan(?: (?:i|i slutet av|början av|strax (?:före|efter)|före|efter))?|sen|i (?=julas|påskas|somras)|förra|senaste',
    at: '(?:i|på|under|efter|före|innan|till|över|kring|runt|vid|från|slutet av|början av|mitten av|(?:dagen|kvällen|veckan) (?:före|efter))',
    someone:
      'jag|mig|mej|min|mitt|mina|vi|oss|vår|vårt|våra|han|honom|hans|hon|henne|hennes|du|dig|din|mamma|pappa|mor|far|mormor|morfar|farmor|farfar|man(?= (?:är|var|har|hade|fick))|maken|make|fru|frun|son|sonen|dotter|dottern|bror|brodern|syster|moster|faster|sambo|granne|dr|doktorn|läkaren|patienten|patet|bebisen',
    happened:
      'har|hade|var|blev|fick|gick|kom|tog|föll|bröt|slog|skar|drack|åt|sov|sprang|skrev|drog|spydde|ramlade|såg|gav|började|slutade|låg|dog|åkte|\\p{L}{2,}(?:ade|ades|dde|it|at|ats)|besök|operation|tid hos',
    always:
      'varje|alltid|ofta|vanligtvis|brukar|säsong\\p{L}*|pollen|folk|människor|patienter|studie\\p{L}*|godkän\\p{L}+|publicera\\p{L}*|kampanj\\p{L}*|stängt|stängd|öppet|kan|bör|rekommendera\\p{L}*',
  },
  da: {
    alone: '(?:aften|afton(?:en)?|dag(?:en)?|dags)',
    since: 'siden(?: (?:i|slutningen af|begyndelsen af|før|efter))?|sidste',
    at: '(?:i|på|til|efter|før|inden|omkring|over|ved|fra|slutningen af|begyndelsen af|midten af|(?:dagen|aftenen|ugen) (?:før|efter))',
    someone:
      'jeg|mig|min|mit|mine|vi|os|vores|han|ham|hans|hun|hende|hendes|du|dig|din|mor|far|mormor|morfar|farmor|farfar|mand|kone|søn|datter|bror|søster|lægen|dr|patientenet',
    happened:
      'har|havde|var|blev|fik|gik|kom|tog|faldt|så|gav|slog|skar|drak|sov|skrev|begyndte|stoppede|lå|døde|\\p{L}{2,}ede|\\p{L}{2,}te|tid hos|operation',
    always:
      'hver|hvert|altid|ofte|normalt|plejer|sæson\\p{L}*|pollen|folk|mennesker|patienter|studie|undersøgelse viser|godkendt|kampagne|lukket|åbent|kan|bør',
  },
  nb: {
    alone: '(?:aften|afton(?:en)?|dag(?:en)?|dags)',
    since: 'siden(?: (?:i|slutten av|begynnelsen av|før|etter))?|sist|forrige',
    at: '(?:i|på|til|etter|før|rundt|over|ved|fra|slutten av|begynnelsen av|midten av|(?:dagen|kvelden|uka) (?:før|etter))',
    someone:
      'jeg|meg|min|mi|mitt|mine|vi|oss|vår|han|ham|hans|hun|henne|hennes|du|deg|din|mor|far|mamma|pappa|mormor|morfar|farmor|farfar|bestemor|mann|kone|sønn|datter|bror|søster|legen|dr|pasientenet',
    happened:
      'har|hadde|var|ble|fikk|gikk|kom|tok|falt|så|ga|brakk|slo|skar|drakk|sov|skrev|begynte|sluttet|lå|døde|\\p{L}{2,}et|\\p{L}{2,}te|time hos|operasjon',
    always:
      'hver|hvert|alltid|ofte|vanligvis|pleier|sesong\\p{L}*|pollen|folk|mennesker|pasienter|studie|godkjent|kampanje|stengt|åpent|kan|bør',
  },
  fi: {
    alone: '',
    since: '(?:viime|jo)',
    at: '(?:heti|vasta|viimeksi|noin|joskus|taas|edellisenä)',
    sinceBehind: '(?:lähtien|asti|saakka)',
    atBehind: 'jälkeen',
    someone:
      'minä|mä|mun|minun|minut|mulla|minulla|mulle|minulle|me|meidän|hän|hänen|hänellä|hänet|äiti|äidin|isä|isän|mummo|ukki|mies|mieheni|vaimo|vaimoni|poika|poikani|tytär|tyttäreni|veli|sisko|lääkäri|potilas|lapsi|olen|olin|\\p{L}{3,}(?:in)',
    happened:
      'olen|olin|oli|on|\\p{L}{2,}(?:in|nut|nyt|si|ttiin|tiin|oi|ui)|kaatui|alkoi|lopetti|leikattiin|aika',
    always:
      'joka|aina|usein|yleensä|kausi\\p{L}*|siitepöly\\p{L}*|ihmiset|potilaat|tutkimus|suljettu|avoinna|voi|voivat',
  },
  cs: {
    since: 'od(?: (?:konce|začátku|poloviny))?|minul(?:ý|é|ého)|loni',
    at: '(?:v|ve|na|o|po|před|do|kolem|koncem|začátkem|v polovině|až v|den (?:před|po))',
    someone:
      'já|mě|mně|mi|můj|moje|mého|mému|mou|nás|nám|náš|on|ona|jeho|její|ho|mu|maminka|maminku|máma|mámu|táta|tátu|babička|babičku|děda|dědu|manžel|manžela|manželka|manželku|syn|syna|dcera|dceru|bratr|sestra|dr|doktor(?:ka)?|lékař(?:ka)?|pacient(?:ka)?|jsem|jsme',
    happened: '(?:jsem|jsme|jsi) \\p{L}+|\\p{L}{2,}(?:l|la|li|ly|lo)|operace|kontrola|termín|kašlu',
    always:
      'každ\\p{L}+|vždy|často|obvykle|většinou|sezón\\p{L}*|pyl\\p{L}*|lidé|pacienti|studie|schválen\\p{L}*|kampaň|zavřeno|otevřeno|lze',
  },
  sk: {
    since: 'od(?: (?:konca|začiatku|polovice))?|minul(?:ý|é|ého)|vlani',
    at: '(?:v|vo|na|cez|po|pred|do|okolo|koncom|začiatkom|v polovici|až v|deň (?:pred|po))',
    someone:
      'ja|mňa|ma|mi|môj|moja|moje|mojej|nás|nám|náš|on|ona|jeho|jej|ho|mu|mama|mamu|mamka|otec|babka|dedko|manžel|manžela|manželka|manželku|syn|syna|dcéra|dcéru|brat|sestra|dr|doktor(?:ka)?|lekár(?:ka)?|pacient(?:ka)?|som|sme',
    happened:
      '\\p{L}{2,}(?:l|la|li|lo) (?:som|sme|sa)|(?:som|sme) \\p{L}+|\\p{L}{2,}(?:l|la|li|lo)|operácia|kontrola|termín|kašlem',
    always:
      'každ\\p{L}+|vždy|často|zvyčajne|sezón\\p{L}*|peľ\\p{L}*|ľudia|pacienti|štúdia|schválen\\p{L}*|kampaň|zatvorené|otvorené|možno',
  },
  ro: {
    alone: '',
    since: 'din|de la|încă de|de pe la',
    at: '(?:în|de|la|după|înainte de|până în|până la|prin|pe la|spre|la (?:sfârșitul|începutul) lui|ziua de|în ziua de|abia în)',
    someone:
      'eu|mă|m-\\p{L}+|mi-\\p{L}+|îmi|meu|mea|mei|noi|ne|nostru|el|ea|lui|ei|l-\\p{L}+|i-\\p{L}+|tu|te|mama|tata|bunica|bunicul|soțul|soția|fiul|fiica|fratele|sora|doctorul|doctorița|medicul|pacient(?:a|ul)?|am',
    happened:
      '(?:am|ai|a|au|m-a|m-au|l-au|i-a) (?:\\p{L}+ )?\\p{L}+(?:at|it|ut|ât|s|t)|era|eram|aveam|avea|programare|operație|tușesc',
    always:
      'fiecare|mereu|întotdeauna|de obicei|adesea|sezon\\p{L}*|polen\\p{L}*|oamenii|pacienții|studiu|aprobat|campanie|închis\\p{L}*|deschis\\p{L}*|poate',
  },
  hu: {
    alone: '',
    since: '(?:már|tavaly)',
    at: '(?:most|csak|idén|éppen|még)',
    sinceBehind: '(?:óta)',
    atBehind: 'után|előtt',
    someone:
      'én|engem|nekem|velem|mi|nekünk|ő|neki|anyám|anyukám|apám|apukám|nagymamám|nagyapám|férjem|feleségem|fiam|lányom|bátyám|nővérem|testvérem|doktor\\p{L}*|orvos\\p{L}*|beteg|\\p{L}{2,}(?:tam|tem|ttam|ttem)',
    happened:
      '\\p{L}{2,}(?:tam|tem|ttam|ttem|ott|ett|ött|ták|ték|ta|te)|volt|voltam|lett|műtét\\p{L}*|időpont\\p{L}*|köhög\\p{L}*',
    always:
      'minden|mindig|gyakran|általában|szezon\\p{L}*|pollen\\p{L}*|emberek|betegek|tanulmány|kampány|zárva|nyitva|lehet',
  },
  tr: {
    alone: '(?:[dt][ae]|günü|gecesi|günü)',
    since: '(?:geçen|bu|ta|daha)',
    at: '(?:ta|daha|ancak|en son|ilk|tam)',
    sinceBehind: "(?:['’]?[dt][ae]n|['’]?y?[ae]?) ?(?:beri|itibaren|bu yana)",
    atBehind:
      "(?:(?<=[dt][ae])(?=[ ,.!?]|$)|(?<=[dt][ae]n|) (?:sonra|önce)|['’]?[dt][ae](?!\\p{L})|['’]?y?[ae] kadar| ?(?:ayında|başında|sonunda|ortasında|günü|gecesi|akşamı|sabahı|sonrası|öncesi|ertesi|arifesi|tatilinde|zamanı))",
    someone:
      'ben|bana|beni|benim|biz|bizim|bize|ona|onu|onun|annem|annemi|annemin|babam|babamı|babamın|babaannem|anneannem|dedem|eşim|eşimi|kocam|karım|oğlum|oğlumu|kızım|kızımı|kardeşim|ablam|abim|teyzem|halam|amcam|dayım|doktorum|doktor|hasta|bebeğim|\\p{L}{2,}[dt][ıiuü]m',
    happened:
      '\\p{L}{2,}[dt][ıiuü](?:m|k|n|lar|ler|niz|nız)?|\\p{L}{2,}m[ıiuü]ş(?:t[ıiuü])?m?|randevu\\p{L}*|ameliyat\\p{L}*|kontrol\\p{L}* var|var',
    always:
      'her|hep|genelde|genellikle|sık sık|mevsim\\p{L}*|polen\\p{L}*|insanlar|hastalar|çalışma|onaylan\\p{L}*|kampanya|kapalı|açık',
  },
  id: {
    since: '(?:sejak|dari|semenjak)(?: (?:bulan|awal|akhir|pertengahan|sebelum|habis))?',
    at: '(?:bulan|pas|waktu|saat|habis|abis|setelah|sesudah|sebelum|sampai|hingga|menjelang|di bulan|pada bulan|awal|akhir|pertengahan|hari|malam)(?: (?:hari|bulan|malam))?',
    someone:
      'saya|aku|gue|gw|ku|kami|kita|dia|beliau|ibu|ibuku|bapak|bapakku|ayah|mama|papa|nenek|kakek|suami|istri|anak|anakku|adik|kakak|om|tante|dokter|pasien|bayi',
    happened:
      'sudah|udah|pernah|mulai|berhenti|stop|jatuh|sakit|masuk|dirawat|operasi|dioperasi|kontrol|periksa|di\\p{L}{3,}|ber\\p{L}{3,}|batuk|demam|pindah|pulang|minum|kemarin|lalu',
    always:
      'setiap|tiap|selalu|sering|biasanya|umumnya|musim|orang-orang|pasien-pasien|penelitian|disetujui|kampanye|tutup|buka|dapat|sebaiknya|boleh|kalau|jika',
  },
  vi: {
    since: '(?:từ|kể từ)(?: (?:hồi|sau|trước|đầu|cuối))?|hồi',
    at: '(?:vào|sau|trước|đến|tới|hôm|đêm|ngày|sáng|tối|dịp|đợt|qua|ăn)(?: (?:ngày|hôm|đêm|dịp))?',
    someone: 'tôi|em|mình|con|cháu|tui|mẹ|bố|ba|má|bà|ông|chồng|vợ|anh|chị|bé|bác sĩ|bệnh nhân',
    happened: 'đã|bị|được|bắt đầu|ngưng|ngừng|nhập viện|mổ|khám|ngã|té|sinh|uống|rồi',
    always:
      'mỗi|hằng năm|hàng năm|luôn|thường|mùa|mọi người|người bệnh|nghiên cứu|đóng cửa|mở cửa|nên|có thể',
  },
};
