/** What stands before towns, by language: prepositions of place, and what announces a town for certain. */
export interface TownFrames {
  /** Behind one of these words a town that is nothing else is meant. */
  readonly before: string;
  /** Living, moving, coming: behind these, also what no list knows. At the end of what stands before. */
  readonly living: string;
  /** The same where something else may follow as well: a town of the lists only. */
  readonly moving?: string;
  /** Where somebody works, studies or is: also what no list knows, unless it is a word of a dictionary. */
  readonly staying?: string;
  /** Near something, or the word of a district: also what no list knows. */
  readonly near: string;
  /** What stands right behind a town. */
  readonly behind?: string;
  /** The words that it begins with, where it is made of whole words. */
  readonly behindWords?: string;
}

/** "your son Piet is in …": somebody's own, and where they are; drugs work and are studied as well. */
const EN_DOES =
  '(?:(?:am|is|are|was|were|been)(?: (?:now|still|also|currently))? )?(?:work(?:s|ed|ing)?|stud(?:y|ies|ying)|teach(?:es|ing)?|employed|posted|alone)';
const EN_OWN = `(?:son|daughter|husband|wife|mother|father|mum|mom|dad|brother|sister|parents|children|kids|family|aunt|uncle|cousin|niece|nephew|grand(?:ma|pa|mother|father|son|daughter)|partner|boyfriend|girlfriend|fianc[ée]e?|elder one|younger one)(?: \\p{Lu}\\p{Ll}+)?(?:['’]s| is| are| was| were| lives?| ${EN_DOES})`;
const EN_STAY = `(?:i|we|he|she|they|you|who)(?:['’]?(?:m|s|re|ve))? ${EN_DOES}|alone|bpo|call cent(?:re|er)|factory|company|firm`;
const EN_LIVE =
  'liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ed|ing)|based|born|raised|gr(?:e|o)w(?:n|ing)? up|brought up|settled|retired|stationed|deployed|camp(?:ed|ing)|stranded|house|flat|apartment|farm|cottage|caravan|anywhere|relatives|parents|mum|mom|nan|sister|brother';
const EN_AT =
  "people|folks|ppl|nurse|work(?:s|ed|ing)?|hik(?:ed|ing)|stuck|home|somewhere|everyone|family|gp|surgery|dentist|doctor|vet|pharmacy|chemist|clinic|hospital|office|warehouse|school|college|uni|shop|job|pub|club|church|gym|urgent care|practice|therapist|lab|gps?|dentists?|doctors?|pharmacies|hospitals|rehab|hospice|care home|back|i['’]?m|we['’]?re|holiday|weekend|wedding|funeral|conference|night shifts?|stopped|accident|crash|lost|fell|born|nurse|ward|a ?& ?e|er";
const EN_MOVED =
  "(?:i|we|he|she|they|mum|mom|dad|husband|wife|son|daughter|family|parents|who|just|have|had|has|['’]ve|['’]s|been|to|(?:i|we|he|she|they)['’]?(?:m|re|s)|am|are|is|was|were) (?:mov(?:e|ed|ing)|relocat(?:ed?|ing)|drove|driven|flew|flying|travel(?:l)?(?:ed|ing)?|commut(?:e|es|ed|ing)|come|came|coming|driving|hail) (?:(?:here|over|out|up|down|back|in|all the way|home) )?(?:to|from)|(?:mov(?:ed|ing)|relocat(?:ed|ing)|commut(?:e|es|ed|ing)|drove|flew|bus|train|ferry|tram) (?:(?:here|over|out|up|down|back|in|all the way|home) )?(?:to|from)";
const EN_MOVE =
  'mov(?:e|ed|ing)|relocat(?:ed|ing)|shifted|transferred|commut(?:es?|ed|ing)|driv(?:e|es|ing)|drove|driven|flew|fl(?:y|ies|ying|ights?)|travel(?:l)?(?:s|ed|ing)?|c[ao]m(?:e|es|ing)|buse?s?|trains?|ferry|tram|coach|cab|taxi|uber|lift|trip|go(?:es|ing)?|went|headed|heading|back|returned|returning|sent|evacuated|airlifted|walk(?:ed|s)?|cycl(?:e|ed|ing)|rode|ride|journey|way';
const EN_COME =
  "originally|folks|people|ppl|lads?|girl|guy|hails?|calling|ringing|referred|visiting|family|i['’]?m|we['’]?re|(?:he|she|they|who|mum|mom|dad)(?:['’]s|['’]re| is| are| was)?";
const ADVERB =
  '(?: (?:here|over|out|up|down|back|just|right|only|now|way|currently|originally|alone|again|still|all|home))*';

export const TOWN_FRAMES: Readonly<Record<string, TownFrames>> = {
  en: {
    before:
      'm re visiting visit visited now currently presently in from near nr around round at to outside via through past between towards toward beyond by frm then left leaving',
    staying: `(?:${EN_STAY}|${EN_OWN})${ADVERB} (?:in|at|near|outside)`,
    living: `(?:${EN_LIVE})(?:['’]s)?${ADVERB} (?:in|at|near|nr|outside|round|around)|${EN_MOVED}|(?:originally|folks|hails?) from`,
    moving: `between|(?:visit(?:s|ed|ing)?|leaving|left|exploring|touring|trip to|flight to|arrived in|landed in|driving through)|(?:${EN_AT})(?:['’](?:s|re|m)| is| was| are)?${ADVERB} (?:in|at|near|nr|outside|round|around)|(?:${EN_MOVE})${ADVERB} (?:to|from|via|through|out of|towards?)|(?:${EN_COME})${ADVERB} (?:from|frm)`,
    near: "(?:town|village|city|place|suburb) (?:called|named)|(?:halfway|somewhere|midway) between|(?:nearest|closest)(?: [\\p{L}'’]+){0,4} is(?: in)?|(?:north|south|east|west|outskirts|outside|suburbs?|edge|side|town|village|city|parish|borough|(?<!a (?:\\p{L}+ )?)bit|part) of|(?:village|taluk|taluka|tal|tehsil|mandal|dist|district|at post|post|block|hometown)[.:]?|(?:up|down|out|over) (?:in|near|by)|near|nr",
    behind:
      '^(?:[ -]born|[ -]based|,? born and (?:bred|raised)| (?:lad|lass|girl|boy|native|branch|area|surgery|campus|suburb|district|council|side|station|airport|locals?|residents?|town cent(?:re|er)|way(?= (?:and|but|so|now|these|this|last|for|since)|[,.;])|office|general|hospital|county|sector|bypass|bus|road works))(?!\\p{L})',
    behindWords:
      'born based lad lass girl boy native branch area surgery campus suburb district council side station airport local locals resident residents town office general hospital county sector bypass bus road way',
  },
  de: {
    before:
      'jetzt derzeit aktuell heute momentan dem der den in aus bei nach über von bis ab um hinter vor durch zwischen gen richtung raum nähe kreis landkreis gemeinde stadt ortsteil stadtteil bezirk region großraum lk kanton zu im per samtgemeinde verbandsgemeinde marktgemeinde dorf markt',
    living:
      '(?:wohn(?:e|en|t|te|ten|haft)|leb(?:e|en|t|te|ten)|komm(?:e|en|t)|kam(?:en)?|stamm(?:e|en|t)|gebürtig|geboren|aufgewachsen|arbeit(?:e|en|et|ete)|pend(?:le|eln|elt)|zieh(?:e|en|t)|zog(?:en)?|umgezogen|gezogen|hergezogen|daheim|zuhause|zu Hause|Verwandte)(?: (?:hier|jetzt|gerade|seit \\p{L}+|derzeit|eigentlich|ursprünglich|momentan|täglich|wieder|direkt|mitten|oben|unten|bis|und fahre|nur))* (?:in|aus|bei|nach|von|nahe|hinter|Richtung)',
    moving:
      'zwischen|(?:studier(?:e|en|t|te)|alleine?|fahr(?:e|en)|fährt|sitz(?:e|en|t)|bin|sind|war|waren|ist|Zweigstelle|Filiale|Praxis|Arzt|Hausarzt|Klinik|Urlaub|Krankenhaus|Notapotheke|Apotheke|Notaufnahme|Bereitschaftsdienst|Kinderarzt|Zahnarzt|Schule|Reha|Kur|Termin|Hochzeit|Besuch|Messe|fahren wir|sind wir|waren wir|ziehen wir|letztes Jahr|letzte Woche|nächste Woche|nächsten Monat|gibt es|gibts|hat man mir)(?: (?:hier|jetzt|gerade|seit \\p{L}+|derzeit|eigentlich|ursprünglich|momentan|täglich|wieder|direkt|mitten|oben|unten|bis|und fahre|nur))* (?:in|aus|bei|nach|von|nahe|hinter|Richtung)',
    near: '(?:Stadtverwaltung|Gemeindeverwaltung|Rathaus|Bürgeramt|Standesamt|Stadtwerke|Gesundheitsamt|Jugendamt|Sozialamt|Amtsgericht|Arbeitsagentur|Jobcenter|Landkreis|Kreis|Lkr\\.?|LK|Gemeinde|Samtgemeinde|Verbandsgemeinde|Marktgemeinde|Ortsteil|OT|Stadtteil|Stadtbezirk|Bezirk|Kanton|Raum|Großraum|Richtung|Nähe(?: von)?|nahe|unweit von|Umgebung von|Umland von|(?:Süden|Norden|Westen|Osten|Rand) von|außerhalb von|Kleinstadt|Dorf|Städtchen)',
  },
  nl: {
    before:
      'nu momenteel thans op in uit bij naar van vanuit via richting rond tussen voorbij onder te vlakbij omgeving regio gemeente boven nabij rondom wijk dorp stad tot over',
    staying:
      '(?:studeer(?:t|de)?|alleen|(?:zoon|dochter|man|vrouw|moeder|vader|broer|zus|oma|opa|tante|oom|ouders|kinderen)(?: \\p{Lu}\\p{Ll}+)? (?:is|zijn)) (?:in|bij|te)',
    living:
      '(?:wo(?:on|ont|nen|nde)|kom(?:t|en)?|kwam|werk(?:t|en|te)?|geboren|getogen|opgegroeid|verhuis(?:d|t|de|en)|reis(?:t|de)?|rij(?:d|dt|den)?|zit(?:ten)?|ben|zijn|huisarts|apotheek|ziekenhuis|kliniek|vakantie|terug|afkomstig|logeer|fiets)(?: (?:hier|nu|net|dus|zelf|nog|al|weer|terug|momenteel|vlak|ver|oorspronkelijk|elke dag|dagelijks|van \\p{Lu}\\p{L}+))* (?:in|op|uit|bij|te|naar|vanuit|van|buiten|onder)(?: de| het)?',
    moving:
      'tussen|(?:ziekenhuis|kliniek|apotheek|dienstapotheek|huisartsenpost|spoed|huisarts|kinderarts|tandarts|school|station|jaar|week|maand|gaan we|zijn we|waren we|ga ik|was ik|opgegroeid|opgenomen)(?: is| was| zit)? (?:in|uit|naar|bij|te)',
    near: '(?:vlakbij|vlak bij|dichtbij|dicht bij|nabij|(?:in de )?(?:buurt|omgeving|omstreken|rand|regio|gemeente|wijk) van|richting|omgeving|regio|gemeente|wijk|(?:in|uit|op) de|(?:ten )?(?:noorden|zuiden|oosten|westen) van|even buiten|net buiten|achter|dorp(?:je)?)',
  },
  es: {
    before:
      'ahora actualmente hoy luego en de a desde hasta hacia por pa para entre vía rumbo cerca del al la el los las barrio colonia municipio col',
    living:
      '(?:viv(?:o|es|e|imos|en|ía|í|ió|iendo|ir)|resid(?:o|e|imos|iendo)|nac(?:í|ió|ido|ida)|cri(?:ado|ada|é|ó|amos)|crec(?:í|ió|imos)|estudi(?:o|a|é|amos)|vacaciones|(?:picó|mordió|atropelló|asaltaron|accidenté|caí|operaron|internaron|ingresaron)(?: (?:un|una|el|la) \\p{L}+)?|trabaj(?:o|a|amos|ando|aba)|estoy|estamos|está|están|llev(?:o|amos)(?: \\p{L}+){0,3}|me qued(?:o|é)|soy|somos|eres|originari[oa]s?|natural|oriund[oa]s?|procedentes?|vengo|venimos|viene|vienen|vine|vino|regres(?:o|é|amos|a)|mud(?:é|amos|ó|ado|ada)|traslad(?:é|amos)|voy|vamos|fui|fuimos|viaj(?:o|é|amos)|baj(?:o|é|amos|ando)|sub(?:o|í|imos|iendo)|acá|aquí|allá|pueblo|familia|suegros)(?: (?:ahora|aquí|acá|allí|hoy|ya|siempre|también|arriba|abajo|yo))* (?:en|de|desde|hasta|a|por|pa|para|hacia|cerca de|rumbo a)(?: el| la| los| las)?',
    moving:
      'entre|(?:hospital|cl[ií]nica|farmacia|guardia|m[eé]dic[oa]|pediatra|dentista|urgencias|salud|consulta|ambulatorio|colegio|vuelvo|volver|vuelta|vuelto|dijeron|ir|llegar)(?: est[aá]n?| era)? (?:en|de|a|por|hacia)',
    near: '(?:cerca de|cerquita de|afueras de|(?:salida|carretera|desviación|entronque|crucero) (?:a|hacia)|al lado de|alrededores de|camino (?:de|a)|rumbo a|(?:norte|sur|este|oeste) de|acá por|aquí por|allá por|barrio(?: de)?|colonia|col\\.|municipio(?: de)?|pueblo(?: de)?|localidad de|ayuntamiento de|alcaldía de|aldea de|pedanía de|alcaldía|delegación|comarca d(?:e|el)|ejido|ranchería|fraccionamiento|fracc\\.|provincia de|ciudad de|villa de)(?: la| el| los| las)?',
  },
  pt: {
    before:
      'agora atualmente hoje depois em de a até pra para por entre no na do da via pro bairro cidade desde nos nas dos das',
    living:
      '(?:mor(?:o|a|amos|am|ava|ei|ando|ar)|viv(?:o|e|emos|ia)|trabalh(?:o|a|amos|ava|ando)|nasc(?:i|eu|ido|ida)|cri(?:ado|ada)|sou|somos|venho|vim|viemos|vem|veio|mud(?:ei|amos|ou|ar)|(?:me|nos) mud(?:ei|amos)|estou|estamos|tô|tá|está|fui|fomos|vou|vamos|volt(?:ei|amos|ou)|cheg(?:uei|amos)|viaj(?:ei|amos)|aqui|lá|sítio|roça|natural|família|oriund[oa]|gente é)(?: (?:agora|aqui|lá|hoje|já|sempre|também|ainda|direto))* (?:em|no|na|nos|nas|de|do|da|dos|das|pra|para|pro|até|perto de|perto do|perto da)',
    moving:
      'entre|(?:hospital|upa|posto|cl[ií]nica|farm[aá]cia|plant[aã]o|m[eé]dic[oa]|pediatra|dentista|consulta|escola|férias|cresci|cresceu|voltar|volto|ir|ida|viagem|fica)(?: fica| é| era)? (?:em|de|para|pra)',
    near: '(?:perto d[eoa]|próximo [aà]|arredores de|região d[eoa]|interior de|bairro(?: d[eoa])?|cidade de|prefeitura de|câmara municipal de|município de|distrito de|povoado(?: de)?|comunidade d[eoa]|vizinh[oa] [aà]|zona rural de|caminho d[eoa]|lá pra|lá em)',
  },
  fr: {
    before:
      'médecin médecins actuellement maintenant habite habites habitons habitent habitait habitais puis au à a de sur vers dans côté direction depuis entre par via pour en d du jusqu l la le les des commune ville village',
    staying:
      "(?:seule?s?|(?:fils|fille|mari|femme|mère|père|frère|s(?:œ|oe)ur|maman|papa|mamie|papi|tante|oncle|cousine?|copain|copine|amie?|conjointe?|compagn(?:on|e)|parents|enfants)(?: \\p{Lu}\\p{Ll}+)? (?:est|sont|était)) (?:à|près de|près d['’])",
    living:
      "(?:j['’]habit(?:e|ais)|habit(?:e|es|ons|ez|ent|ait|er)|viv(?:ons|ez|ent|ais|ait|re)|vis|vit|demeur(?:e|ant)|résid(?:e|ant)|né(?:e|es|s)?|travaill(?:e|es|ons|ez|ent|ait)|boss(?:e|ait)|déménag(?:é|er|e|eons)|emménag(?:é|er|e)|install(?:é|ée|és)|rest(?:é|ée|e)|suis|sommes|étais|vien(?:s|t)|venons|viennent|venu(?:e|s)?|arriv(?:e|é|ée)|pars|part|parti(?:e|s)?|reven(?:u|ue|ir)|rentr(?:é|ée|e|ons)|originaire|scolarisé(?:e)?|grandi|grandit|élevée?|étudi(?:e|é|ais)|séjourn(?:e|é)|all(?:ons|ez|er|é|ée|és)|vais|vont|va|maison|famille|parents|vacances|week-?end|ici)(?: (?:ici|maintenant|actuellement|toujours|là|juste|bien|tout|désormais))* (?:à|a|de|sur|vers|dans|près de|en|d['’]|près d['’]|au|côté)(?: la| le| les| l['’])?",
    moving:
      'entre|(?:cabinet|h[ôo]pital|clinique|pharmacie|garde|m[ée]decin|p[ée]diatre|dentiste|urgences|labo|laboratoire|maternit[ée]|[ée]cole|lyc[ée]e|gare|chu|centre|rendez-vous)(?: est| sont| [ée]tait)? (?:à|vers|de|sur)',
    near: "sos m[ée]decins?|(?:près|proche|à côté|autour|aux alentours|aux environs|du côté|pas loin|non loin|au (?:nord|sud)|à l['’](?:est|ouest)|banlieue|commune|village|ville|quartier|arrondissement|hameau|région|canton) (?:de|du|des|d['’])(?: la| l['’])?|habitants?|côté|direction|dans l(?:e|a|es) (?:coin|région|secteur) (?:de|d['’]|du)",
  },
  it: {
    before:
      'ora adesso attualmente poi sul a ad di da in per verso tra fra dal del dell nel al presso via su zona dalla della nella alla quartiere frazione comune vicino dall all nell sull sul fino',
    staying:
      '(?:studi(?:o|a|ano|amo|avo)|sol[oa]|(?:figli[oa]|marito|moglie|madre|padre|mamma|papà|fratello|sorella|nonn[oa]|zi[oa]|cugin[oa]|compagn[oa]|fidanzat[oa]|genitori)(?: \\p{Lu}\\p{Ll}+)? (?:è|sono|era)) (?:a|ad|vicino a)',
    living:
      "(?:viv(?:o|e|iamo|ono|evo)|abit(?:o|a|iamo|ano|avo)|resident[ei]|nat[oa]|cresciut[oa]|lavor(?:o|a|iamo|ano|avo)|trasferit[oaie]|trasferir(?:mi|ci|si)|veng(?:o|ono)|viene|veniamo|arriv(?:o|a|iamo)|son(?:o)?|siamo|sto|sta|stiamo|stava|vad(?:o|a)|andat[oaie]|tornat[oaie]|originari[oa]|paes(?:e|ino)|famiglia|vacanza)(?: (?:qui|ora|adesso|sempre|qua|su|giù|anche|vicino|lì|da solo|da sola|sola|solo))* (?:a|ad|di|da|in|dal|dalla|dall['’]|nel|nella|nell['’]|al|alla|all['’]|del|della|dell['’]|verso)",
    moving:
      'tra|fra|(?:ospedale|clinica|farmacia|turno|medico|pediatra|dentista|soccorso|ambulatorio|guardia|asl|scuola|stazione|andiamo|andare|vado|va|vanno|torno|torniamo|rientr(?:o|iamo)|adesso|cresciut[oa]|ricoverat[oa])(?: è| era)? (?:a|ad|di|da|per)',
    near: "(?:vicino (?:a|ad|al|alla)|nei (?:pressi|dintorni) (?:di|del|della|dell['’])|dalle parti di|zona|quartiere|rione|frazione(?: di)?|comune di|paes(?:e|ino) (?:di|del|della|dell['’])|(?:nord|sud|est|ovest) di|provincia di|borgo di|località|loc\\.|hinterland di|periferia di|lago verso|in quel di)",
  },
  pl: {
    before:
      'teraz obecnie potem czyli w we z ze do na pod za przez koło obok spod od między ku nad przy okolic okolice gmina gminy gminie powiat dzielnica wieś wsi wsią osiedle obok niedaleko poczta miejscowość',
    living:
      '(?:przyje(?:cha[łl]|żdża)[aiy]?|dojecha[łl][aiy]?|wr[óo]ci[łl][aiy]?|przywi[óoe]z[łl]?[aiy]?|wi[óo]z[łl][aiy]?|dowi[óo]z[łl][aiy]?)(?: tu| go| ją| mnie| nas| do nas)?(?: a[żz])? (?:z|ze|do|spod)|(?:mieszka(?:m|my|ł|ła|ją|li|ć)?|pochodz(?:ę|i|imy|ą)|urodz(?:ony|ona|iłem się|iłam się|ił się|iła się)|dojeżdża(?:m|my|ł|ła)?|jeżdż(?:ę|imy)|jad(?:ę|ą)|jedzie(?:my)?|pracuj(?:ę|e|emy)|przeprowadzi(?:łem|łam|liśmy|ł|ła|li)(?: się)?|wyprowadzi(?:łem|łam|liśmy)(?: się)?|wraca(?:m|my)?|wróci(?:łem|łam|liśmy)|przyjecha(?:łem|łam|liśmy|ł|ła)|jest(?:em|eśmy)|był(?:em|am|a)?|byliśmy|pani|pan|rodzina|przychodnia|szpital|lekarz|leczę się|(?:za)?dzwoni(?:ł|ła|ę|my|li|łam|łem)?|pisz(?:ę|e|emy)|leży|przywieź(?:li|liśmy)|przywiózł|zabra(?:li|ł|ła)|skierowan[aey]|przeniesi(?:ony|ona|eni)|studiuj(?:e|ę)|szpitalu|przychodni|aptece|sanatorium)(?: (?:tutaj|teraz|tu|sama?|samotnie|samiutka|obecnie|codziennie|więc|jest|od \\p{L}+|właśnie))* (?:w|we|z|ze|do|na|pod|koło|spod|obok)',
    moving: 'między|pomiędzy',
    near: '(?:koło|obok|niedaleko|spod|pod|w pobliżu|w okolic(?:y|ach)|okolice|z okolic|gmin(?:a|y|ie|ę)|powiat(?:u|em)?|powiecie|dzielnic(?:a|y|ę)|osiedl(?:e|u|a)|ws(?:i|ią)|wieś|miasteczk(?:o|u|a)|miejscowoś(?:ć|ci)|poczta|na północ od|na południe od)',
  },
  ru: {
    before:
      'сейчас теперь этого потом ныне в во из на под за до от через около возле с со у к между над по близ недалеко г город пос посёлок деревня село станица хутор станции районе',
    living:
      '(?:жив(?:у|ём|ем|ёт|ет|ут|ёте)|жил[аи]?|роди(?:лся|лась|лись)|родом|прожива(?:ю|ет|ем)|переехал[аи]?|переезжа(?:ю|ем)|приехал[аи]?|приезжа(?:ю|ем)|едем|еду|езжу|ездим|ехал[аи]?|лет(?:им|ит|ят|ел[аи]?|еть)|лечу|вылета(?:ю|ем|ет|ем)|улета(?:ю|ем|ет)|вернул(?:ся|ась|ись)|работа(?:ю|ет|ем|л|ла)|служил|учусь|учится|лечусь|лежал[аи]?|сам[аи]?|мы|я|он|она|звони(?:т|м|л|ла|ли|шь)|позвонил[аи]?|пишу|пишет|пишем|привезли|увезли|отвезли|забрали|направили|перевели|лежит|лежу|гостит|гостим|учил(?:ся|ась)|служит|санаторий|санатории|больницу|роддом|роддоме|дача|даче|дачу|дом|поликлиника|больница|больнице|врач|родители|мама|бабушка|родня)(?: (?:сейчас|теперь|тут|здесь|одна|один|сами|недавно|сам|сама|давно|родом))* (?:в|во|из|из-под|под|на|с|со|до|за|около|возле|недалеко от)',
    moving: 'между',
    near: '(?:под|из-под|около|возле|близ|недалеко от|неподалёку от|рядом с|окрестностях|пригороде|пос(?:\\.|[её]л(?:ок|ка|ке))|пгт|дер(?:\\.|евня|евни|евне|евню)|сел(?:о|е|а)|станиц(?:а|ы|е|у)|хутор(?:а|е)?|аул(?:а|е)?|райцентр(?:а|е)?|микрорайон(?:а|е)?|мкр\\.?|город(?:а|е|ок|ке|ом)?|метро|станции|районе)',
  },
  tr: {
    before: 'şimdi şu halen tatilde memleket memleketim memleketimiz memleketi aslen ilçe ilçesi köy köyü',
    living: 'aslen|memleket(?:im|imiz|i)?',
    near: 'memleket(?:im|imiz|i)?|aslen',
    behind:
      '^ (?:köy|ilçe|belde|mahalle|kasaba|semt|merkez|sahil|yayla|belediye|otogar|devlet|doğum|civar|taraf|yolu|arası|üniversite|şehir|sağlık|aile|nüfus|ili(?!\\p{L})|yakın|çıkış|girişi|eğitim|ağız|toplum|numune|ovası)',
  },
  id: {
    before:
      'sekarang mess kos kosan kontrakan proyek pabrik tambang pasar terminal stasiun bandara pelabuhan orang anak anak2 cabang jalur tol di ke dari lewat via menuju sampai dekat arah antara se warga asal asli kota desa kecamatan kelurahan kabupaten kampung dusun ds kec kel kab kp dsn daerah wilayah sekitar',
    living:
      '(?:tinggal|klinik \\p{L}+|ada|apotek|dokter|24 jam|kampung halaman|lagi|sedang|dirawat|lahir|berasal|pindah(?:an)?|kerja|bekerja|domisili|besar|mudik|pulang|merantau|rantau|kuliah|dinas|datang|perjalanan|naik \\p{L}+|kos|ngontrak|rumah|kami|saya|aku|keluarga|orang tua|mertua|sekarang|berangkat|balik|liburan|tugas|praktik|dirujuk|rujuk)(?: (?:sekarang|jauh|tepatnya|persisnya|asli|masih|kami|saya|lagi|dulu|sudah|sementara|dekat|baru))* (?:di|ke|dari|lewat|via|daerah|dekat)',
    moving: 'antara',
    near: '(?:desa|ds|dusun|dsn|kelurahan|kel|kecamatan|kec|kabupaten|kab|kampung|kp|kota|nagari|daerah|wilayah|sekitar|dekat|arah|lewat|asal|asli|se-?|warga)\\.?',
  },
};

/** Between the towns of a list. */
export const BETWEEN_TOWNS =
  ' ?[-–—/→>] ?|, ?(?:(?:and|or|then|and then|or even|but|maar|aber|sondern|ale|но|pero|mas|ma|mais|tapi|ama|und|oder|dann|en|of|dan|y|e|o|u|ou|et|puis|poi|oppure|i|lub|albo|ewentualnie|a potem|и|или|потом|затем|atau|lalu|ve|veya|sonra|and then) )?| (?:and then|or even|or maybe|or else|of desnoods|of anders|of eventueel|en dan|oder auch|oder notfalls|oder eben|und dann|o incluso|o bien|y luego|y después|ou até|ou então|e depois|ou bien|ou alors|et puis|oppure|o anche|e poi|czy|czy też|a nawet|a potem|или же|а потом|и потом|либо|atau juga|atau mungkin|terus|yahut|ya da|and|or|to|und|oder|sowie|en|of|y|e|o|u|ou|et|i|lub|oraz|albo|и|или|dan|atau|ve|ile|veya) ';
/** Between the towns of a journey. */
export const ON_THE_WAY =
  ' (?:till|via|through|nach|bis|bis nach|über|naar|tot|a|hasta|para|pa|pra|até|à|vers|jusqu.à|ad|fino a|al|do|na|aż do|pod|przez|в|во|до|на|ke|sampai|menuju|lewat|por) ';

/** "In Gera hieß es, …", "À Nice on m'a dit …": what happens there, behind a town at the beginning of a sentence. */
export const TOLD_THERE =
  /^ (?:hieß es|hat man|haben (?:sie|wir)|war (?:ich|es|der|die)|gibt es|me (?:dij|disser|recet)|nos (?:dij|disser)|on m|ils? m|ils ont|il y a|mi hanno|ci hanno|c['’]è|zeiden|was ik|is er|nie ma|są |jest |нет |есть |мало |tidak ada|ada |dokter |there (?:is|are)|they|(?:my )?(?:doctor|gp|doc)s?|we (?:have|had|went))/iu;
