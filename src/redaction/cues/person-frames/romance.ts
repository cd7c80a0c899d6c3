import type { PersonFrames } from './frames.ts';

export const SPANISH: PersonFrames = {
  greets:
    'hola|hola de nuevo|oye|oiga|ey|querid[oa]|estimad[oa]|buen[oa]s (?:d[ií]as|tardes|noches)|buenas|gracias|muchas gracias|mil gracias|un (?:abrazo|beso|saludo)|saludos|besos|abrazos|atentamente|(?:lo )?siento(?: mucho)?|lo lamento|perdona|que te mejores|[aá]nimo|vale|claro|bueno|ay|bienvenid[oa]|felicidades|hasta luego|adi[oó]s|cuídate',
  introduces: 'soy|yo soy|soy (?:la|el)|aqu[ií]|habla|le habla|me presento,? soy',
  introduced:
    '(?:y (?:tengo|necesito|quer[ií]a|mi)|otra vez|de nuevo|,? (?:de|del|desde|la madre|el padre)|tengo|\\d)(?!\\p{L})',
  names:
    'me llamo|mi nombre es|se llama|ll[aá]mame|me dicen|me llaman|le dicen|le llamamos|de nombre|el nombre es|llamad[oa]',
  speaks:
    '(?:me|mi|yo|tengo|estoy|puedo|puede|debo|es|qu[eé]|cu[aá]ndo|c[oó]mo|por qu[eé]|s[ií]|no|hola|gracias|[eé]l|ella|le|te|he|ha|ya|todav[ií]a|bien|vale|se)',
  does: '(?:me (?:dijo|dice|cont[oó]|llam[oó]|ayud[oó]|llev[oó]|trajo|ha dicho)|nos (?:dijo|llam[oó])|y yo(?!\\p{L})|dijo que|dice que|tiene (?:(?:\\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:a[ñn]os|meses|semanas|d[ií]as)|(?:mucha |algo de |un poco de )?(?:fiebre|tos|diarrea|mocos|asma|diabetes|fr[ií]o|gripe|varicela|alergia|v[oó]mitos|ronchas|dolor|laringitis|placas)|que (?:ir|tomar|comer|beber|dormir|hacer)|hambre|sue[ñn]o|miedo)|tuvo (?:que|lo mismo|fiebre|un|una|ictericia)|lleva (?:\\p{L}+ )?(?:\\d|un|una|dos|tres|cuatro|toda|sin|con|tosiendo|vomitando)|no (?:quiere|come|duerme|bebe|deja de|puede (?:comer|dormir|respirar|tragar))|ha (?:vomitado|tosido|dormido|comido|tenido|estado)|est[aá] (?:bebiendo|comiendo|durmiendo|respirando|vomitando|tosiendo|enferm[oa]|mal|mejor|peor|embarazada|mala|malo|con (?:fiebre|tos)|resfriad[oa]|ingresad[oa]|vacunad[oa])|vomit[oóa]|tose|llora|duerme|se (?:cay[oó]|desmay[oó]|quej[oa]|golpe[oó]|despierta|encuentra|siente)|empeora|mejora|naci[oó]|nad[eó](?=[?.,!])|necesita (?:un|una|ir|tomar|beber|su|otra)|quien (?:la|lo|le|me|nos))(?!\\p{L})',
  doses: [
    '(?:d[ií]|doy|dar|dado|dio|dimos|damos|puse|pon(?:go|er)?)(?:le)? a(?: la| mi| nuestr[oa])?',
    '(?:ayer |hoy |anoche |ya )?(?:(?:\\d[\\d.,]*|un|una|dos|medio|media) ?(?:ml|mg|gotas?|pastillas?|supositorios?|comprimidos?|cucharadas?|cucharaditas?|sobres?|puffs?)|paracetamol|ibuprofeno|apiretal|dalsy|dipirona|el (?:jarabe|antibi[oó]tico|inhalador|biber[oó]n|pecho)|la (?:medicina|vacuna|insulina|leche))(?!\\p{L})',
  ],
  between: [
    [
      '(?:preocupad[oa]s? por|miedo por|habl[eéo]\\p{L}* con|(?:receta|cita|justificante|volante) para|(?:fiebre|sarpullido|erupci[oó]n|tos|temperatura|ronchas|dolor|parto|cumplea[ñn]os|madre|padre|mam[aá]|pap[aá]|pediatra|m[eé]dico|doctora?|profesora|analítica|resultados|pierna|brazo|barriga|oído|piel) de(?: la)?)',
      '(?:[.,!?;]|$|(?:es|est[aá]|era|va|ha|dice|dijo|del|que|y|porque|desde|con)(?!\\p{L}))',
    ],
    [
      '(?:con|sin|para|por|contra)',
      '(?:y (?:dos|tres|mi|nuestr[oa]|yo|los|la)|a (?:la|urgencias|casa)|al (?:m[eé]dico|hospital|pediatra|cole)|del (?:tema|asunto)|necesito|hace falta|en (?:el hospital|la consulta|urgencias|casa))(?!\\p{L})',
    ],
    [
      '(?:llev(?:amos|[eéo]|aron|ar)|trajimos|acompa[ñn][eéo]|vacun(?:amos|[eéo]|aron)|p[ií]dele|dile|d[ií]gale|avisa|preg[uú]ntale|recu[eé]rdale|ayuda|visitar|recog[eií]\\p{L}*) a(?: la)?',
      '(?:a (?:urgencias|casa|la)|al (?:m[eé]dico|hospital|pediatra|cole)|que (?:me|le|la|no|el|se|venga|llame)|si|[.,!?;]|$)',
    ],
    [
      '(?:puede|debe|deber[ií]a|necesita|tiene|est[aá]|es|qu[eé] (?:puede|debe)|cu[aá]ndo (?:puede|debe)|cu[aá]nto (?:puede|debe)|por qu[eé] (?:est[aá]|tiene|no))',
      '(?:ya |a[uú]n |todav[ií]a |tambi[eé]n |seguir )?(?:tomar|comer|beber|nadar|ba[ñn]arse|dormir|volar|viajar|ver a (?:un|su|la)|ir (?:al?|a la)|un (?:refuerzo|m[eé]dico)|una (?:vacuna|revisi[oó]n)|fiebre|al[eé]rgic[oa]|contagios[oa]|demasiado (?:peque[ñn][oa]|joven)|tos)(?!\\p{L})',
    ],
    [
      '(?:cuando|si|que|porque|aunque|desde que|hasta que|como|mientras|a)',
      '(?:naci[oó]|empeora|mejora|nade|beba|coma|duerma|tome|est[aá] (?:bebiendo|comiendo|mejor|peor|mal|bien|enferm[oa])|tiene fiebre|tuvo (?:lo mismo|fiebre)|no (?:come|bebe|duerme|quiere)|se (?:cay[oó]|encuentra|siente)|le (?:han|duele|dieron|pusieron|pasa)|vomit[aeoó]\\p{L}*|tos[ea]\\p{L}*)(?!\\p{L})',
    ],
    ['(?:fue|es|era)', '(?:quien|la que|el que) (?:la|lo|le|me|nos|se)(?!\\p{L})'],
    [
      '(?:enfermer[oa]|doctora?|matrona|hij[oa]|marido|mujer|espos[oa]|novi[oa]|amig[oa]|vecin[oa]|madre|padre|abuel[oa]|t[ií][oa]|prim[oa]|herman[oa]|compa[ñn]er[oa]|niet[oa]|peque[ñn][oa]|mayor|cuidadora|pediatra|auxiliar),',
      ',',
    ],
    [
      '(?:pobre|peque[ñn][oa]|ni[ñn][oa]|nuestr[oa]|mi|viej[oa]|querid[oa])',
      '(?:tiene|tuvo|est[aá]|ha|lleva|no|se|vomit\\p{L}+|tose|llora)(?!\\p{L})',
    ],
  ],
  followed: '(?:tiene|tuvo|est[aá]|es|ha|toma|lleva|se|no|va|y|con|\\d)(?!\\p{L})',
  things: 'romero abril agosto verano salvia sol',
  adjectives:
    'alma abril blanca esperanza luz paz sol mar nieves rosa pilar gloria aurora alba vega domingo máximo salvador félix mía leal rico bueno justo clara',
  certain:
    'yo y|viuda de|vda\\. de|de soltera|(?:le|les|lo|la|nos) (?:dicen|decimos|dice|llamamos|llaman)|(?:cita|consulta|turno|hora|visita|revisi[oó]n)(?: era| es| fue)? con|a nombre de|de parte de|firmad[oa](?: por)?:?|fdo\\.?:?|atte\\.?[,:]?|atentamente,?|un tal|una tal|el tal|un cierto|una cierta|alias|apodad[oa]|(?:me|nos|le|les|se) (?:l[oa]s? )(?:mand[óo]|recet[óo]|dijo|puso|quit[óo]|cambi[óo]|dio|retir[óo]|pidi[óo]|vio|explic[óo]|recomend[óo]|sac[óo]|hizo|oper[óo]|coment[óo]|receta|manda|dice|lleva|vacun[óo])|hablé con|hablar con|hablamos con|visto por|vista por|valorad[oa] por|operad[oa] por|derivad[oa] (?:por|a)|consult[eé] a|(?:lo|la|me|nos|les?) (?:recoge|atendi[oó]|recogi[oó]|llev[oó]|trajo|acompa[ñn][oó]|vacun[oó]|oper[oó])|preg[uú]nt(?:a|en?|ale|ele|enle)(?: por| a)?|(?:d[ií]le|d[ií]gale|d[ií]ganle|av[ií]sa?le|av[ií]sele|dale|dele|d[eé]nle|ll[aá]male) a|se parec[ií]a a|parecid[oa] a|oye,?|oiga,?|mira,?|saludos,?|att[:,.]?|seg[uú]n|p[aá]same con|comun[ií]c(?:a|ame|que|queme) con|vino|un abrazo,?|besos,?',
  articles: 'el la los las',
  mentioned:
    'tiene (?:fiebre|tos|\\d+|diarrea|v[oó]mitos|dolor|mocos|miedo|ronchas|un|una)|ten[ií]a cita|tengo cita|vomit[oóa]|tose|llora|est[aá] (?:mal|mala|malo|con|enferm[oa]|mejor|peor|dormid[oa])|se (?:cay[oó]|desmay[oó]|tom[oó]|quej[oa]|golpe[oó]|queja|durmi[oó])|no (?:quiere|come|duerme|me deja)|toma (?:\\d|un|una|la|el)|dice|dijo|cumple|cumpli[oó]|y yo|firma|viene|recoge|pas[oó]|me (?:dijo|llam[oó]|atendi[oó]|mand[oó])|lleva (?:\\d|tres|dos|un|una)|tiene (?:varicela|gripe|c[oó]vid|dengue|anginas|asma|az[uú]car|diabetes|tensi[oó]n)|anda (?:con|mal|mala|malo)|c?ari[ñn]o,|le (?:dio|duele|sali[oó]|subi[oó])',
  lives:
    'ten[ií]a cita|me atendi[oó]|tiene (?:fiebre|\\d+ (?:a[ñn]os|meses|semanas))|cumple|cumpli[oó]|vomit[oó]|firma como|tiene (?:varicela|gripe|c[oó]vid|dengue|anginas|asma)|anda con (?:calentura|fiebre|tos)|le duele|dice que|dijo que|opina que',
  adjective: 'pequeñ[oa]|viej[oa]|pobre|niñ[oa]|joven|querid[oa]|nuestr[oa]|doña|don',
  article: 'la|el|al|del|mi|nuestr[oa]',
  together: 'con|para|a|y|dale a',
};

export const FRENCH: PersonFrames = {
  greets:
    "bonjour|bonsoir|salut|coucou|re|ch(?:er|[èe]re)|merci|merci beaucoup|mille mercis|(?:gros )?bisous?|bises?|amitiés|cordialement|bien à (?:toi|vous)|bonne (?:journ[ée]e|soir[ée]e|nuit)|je suis (?:vraiment )?désolée?|désolée?|bon courage|bon rétablissement|d['’]accord|ok|ah|oh|bienvenue|félicitations|à bientôt|au revoir|écoute",
  introduces: "je suis|moi,? c['’]est|c['’]est|c['’]est encore|ici|moi c['’]est|de la part de",
  introduced: "(?:et (?:j|je|ma|mon)|encore|à nouveau|,? (?:de l|du|de la|la maman|le papa)|de l['’]|\\d)",
  names:
    "je m['’]appelle|s['’]appelle|on m['’]appelle|appelle-moi|mon prénom est|mon nom est|prénommée?|surnommée?",
  speaks:
    "(?:j['’]|je|me|m['’]|mon|ma|mes|puis-je|peut|est-ce|c['’]est|qu['’]|que|quand|comment|pourquoi|oui|non|bonjour|salut|merci|il|elle|on|nous|toujours|ça|pas|bien)",
  does: "(?:m['’]a (?:dit|appelée?|conseill[ée]e?|expliqu[ée]e?|donn[ée]e?|aid[ée]e?)|nous a (?:dit|appel[ée]s?)|dit (?:que|qu)|a dit (?:que|qu)|et moi|a (?:(?:\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:ans|mois|semaines|jours)|(?:encore |toujours |aussi |déjà )?(?:de la (?:fièvre|température)|de l['’](?:asthme|eczéma)|du (?:diabète|mal)|des (?:boutons|poux|coliques|nausées)|mal|vomi|toussé|mangé|bu|dormi|pleuré|eu|la (?:varicelle|grippe|gastro|diarrhée|scarlatine)|une (?:laryngite|otite|angine|bronchite)|un rhume|le (?:covid|rhume)|besoin)|-t-(?:il|elle))|avait (?:de la|la|une|des)|tousse|vomit|pleure|dort|mange|boit|refuse|ne (?:veut|mange|dort|boit|peut|va) |n['’]a (?:pas|rien|plus) |va (?:mieux|mal|bien|plus mal|moins bien)|est (?:née?|malade|tombée?|enceinte|allergique|fatiguée?|hospitalisée?|fiévreu\\p{L}+|contagieu\\p{L}+|vaccinée?|asthmatique|diabétique)|se (?:plaint|gratte|réveille|sent)|s['’]est (?:cassée?|cognée?|évanouie?|blessée?|brûlée?|fait)|boive|voie (?:un|le)|qui (?:l['’]a|m['’]a|nous a))",
  doses: [
    '(?:donn[ée]|donne|donner|donnons|donnais|administr[ée]|mis)(?: (?:du|de la|un|une|le) \\p{L}+)? à',
    "(?:hier |ce matin |cette nuit )?(?:(?:\\d[\\d.,]*|un|une|deux|demi) ?(?:ml|mg|gouttes?|comprimés?|suppositoires?|cuillères?|sachets?|pipettes?|bouffées?|doses?)|du (?:doliprane|paracétamol|lait)|de l['’](?:advil|ibuprofène)|le (?:sirop|biberon|sein)|son (?:sirop|traitement|biberon|inhalateur)|[.,!?]|$)",
  ],
  between: [
    [
      "(?:m['’]inquiète pour|inquiète? pour|peur pour|parlé (?:hier )?(?:avec|à)|(?:ordonnance|rendez-vous|certificat|mot) pour|(?:fièvre|boutons|toux|température|éruption|douleurs?|naissance|accouchement|anniversaire|mère|père|maman|papa|pédiatre|médecin|docteur|maîtresse|analyses|résultats|jambe|bras|ventre|oreilles?|peau) de)",
      '(?:[.,!?;]|$|\\?| \\?|(?:est|était|va|a|dit|et|parce|depuis|qui)(?!\\p{L}))',
    ],
    [
      '(?:avec|sans|pour|chez|après)',
      "(?:et (?:deux|trois|ma|mon|notre|moi|les)|à (?:la|l['’]|mon)|aux urgences|au (?:cabinet|parc)|on a (?:trouvé|diagnostiqué|découvert)|il (?:me )?faut|j['’]ai besoin|chez (?:le|mon)|hier|demain|[.,!?]|$)",
    ],
    [
      '(?:emmené|amené|accompagné|vacciné|hospitalisé|vu|emmener|amener|conduit|demande|demandez|dis|dites|rappelle|rappelez|téléphone|parle)(?: à)?',
      "(?:aux urgences|à (?:l['’]|la)|chez (?:le|la)|de (?:m['’]|me|venir|prendre|rappeler|boire)|que (?:le|la|les|je|c['’])|si (?:elle|il)|[.,!?;]|$)",
    ],
    [
      "(?:est-ce que|faut-il que|pourquoi|quand|que|qu['’]|si|quand est-ce que|c['’]est bien que|parce que|depuis que|dès que|comme|puisque)",
      "(?:peut|doit|a |est |va |boive|mange|dorme|voie|prenne|puisse|soit|tousse|vomit|pleure|dort|boit|n['’]a pas|ne (?:mange|dort|boit|veut)|avait|s['’]est)",
    ],
    ["(?:c['’]est|c['’]était)", "qui (?:l['’]|m['’]|nous|a|la|le|me)"],
    [
      '(?:infirmi(?:er|ère)|sage-femme|fille|fils|mari|femme|compagn(?:e|on)|copine?|amie?|voisine?|mère|père|maman|papa|mamie|papi|grand-mère|grand-père|tante|oncle|cousine?|sœur|soeur|frère|collègue|petite?|aînée?|cadette?|nounou|nièce|neveu|secrétaire),',
      ',',
    ],
    [
      '(?:pauvre|petite?|notre|ma|mon|vieille|vieux|chère?)',
      "(?:a |est |tousse|vomit|pleure|ne |n['’]|va |se )",
    ],
  ],
  followed: "(?:a|est|avait|prend|va|ne|qui|et|doit|\\d)(?![\\p{L}’'])",
  things: 'noël pomme avril mai juin août france soleil',
  adjectives:
    'rose prune fleur aurore perle ambre jade reine blanche claire france paris avril mai juin côme pierre olive violette iris alba constance prudence victoire désirée malade enceinte diabétique',
  certain:
    "moi et|née|nom de jeune fille|épouse|veuve|(?:on|nous) (?:l[’']|le |la |les )?(?:appelle|appelons|surnomme)|dit|surnomm[ée]e?|au nom d[eu]|de la part d[e’']|sign[ée]e?(?: par)?\\s?:?|sign[ée] ?:|(?:rendez-vous|rdv|consultation|visite) (?:avec|chez|est avec)|d[’']un certain|un certain|une certaine|demande[rz]?(?: à)?|dites? (?:le )?à|dis à|pr[ée]venez|pr[ée]venir|à l[’']attention d[e’']|ressemblait à|amen[ée]e? par|rempla[cç]ant de|écoute,?|écoutez,?|dis,?|merci|bises?,?|cordialement,?|cdt,?|pour ordre|d[’']après|selon|vus? par|opérée? par|suivie? par|adressée? (?:par|à)|parlé (?:à|avec)|l[’']avis de|remplace|remplacée? par|confrère|vu avec|gros bisous,?|amitiés,?",
  articles: 'le la les l',
  mentioned:
    "a (?:de la fièvre|\\d+|vomi|toussé|mal|eu|pris|avalé|fini|encore|des|une|un|la)|tousse|vomit|pleure|dort|crache|boite|ne (?:veut|mange|dort|boit)|refuse|prend|prendra|tiendra|viendra|passera|est (?:tombée?|malade|fiévreu\\w+|né|née)|dit que|m[’']a (?:dit|appelée?)|et moi|signe|régurgite|récupère|pense|fait (?:de la|une|un|\\d)|s[’']est (?:cassée?|fait|coupée?|brûlée?|tordu|blessée?|évanouie?|plaint)|a la (?:varicelle|grippe|gastro)|ont (?:la|le|de)|n[’']a (?:pas|rien) (?:mangé|dormi|bu|voulu|pris)|va (?:mieux|mal|bien)",
  lives:
    "a (?:de la fièvre|\\d+ (?:ans|mois|semaines)|vomi|toussé)|est tombée?|vomit|tousse|m[’']a (?:dit|appelée?)|s[’']est (?:cassée?|coupée?|brûlée?|tordu|évanouie?)|n[’']a (?:pas|rien) (?:mangé|dormi|bu)|dit que?|pense que?",
  adjective: 'petite?|vieux|vieille|pauvre|jeune|grande?|gros|chère?|notre',
  article: 'la|le|petite?|notre|mon|ma',
  together: 'avec|pour|chez|et',
};

export const ITALIAN: PersonFrames = {
  greets:
    'ciao|ehi|salve|car[oa]|carissim[oa]|gentile|gent\\.ma|buongiorno|buonasera|buon pomeriggio|grazie|grazie mille|tante grazie|un (?:abbraccio|bacio|saluto)|baci|saluti|cordiali saluti|(?:mi )?(?:dis)?piace(?: molto| tanto)?|scusa|ok|va bene|certo|oh|ah|benvenut[oa]|auguri|arrivederci|a presto|guarisci presto|senti|ascolta',
  introduces: 'sono|io sono|sono ancora|sono di nuovo|qui è|qui|parla',
  introduced:
    '(?:e (?:ho|vorrei|mia|mio|avrei)|ed? ho|ancora|di nuovo|della|del|dalla|dal|,? la mamma|\\d)(?!\\p{L})',
  names: 'mi chiamo|si chiama|chiamami|mi chiamano|il mio nome è|di nome|nome è|dett[oa]|soprannominat[oa]',
  speaks:
    '(?:io|mi|mia|mio|ho|sono|posso|può|devo|è|cosa|che|quando|come|perché|sì|no|ciao|grazie|lui|lei|ci|abbiamo|sto|ancora|non|bene|va)',
  does: "(?:(?:nn|non) (?:vuole (?:fare|mangiare|prendere|dormire)|mangia|dorme|beve|smette di)(?!\\p{L})|si gratta(?!\\p{L})|scotta(?!\\p{L})|mi ha (?:dett[oa]|chiamat[oa]|consigliat[oa]|dato|aiutat[oa]|portat[oa])|ci ha (?:detto|chiamat\\p{L})|ha detto|dice (?:che|di)|ed? io(?!\\p{L})|ha (?:(?:\\d{1,2}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci) (?:anni|mesi|settimane|giorni)|(?:ancora |sempre |anche |di nuovo )?(?:la (?:febbre|tosse|varicella|laringite|diarrea|scarlattina|bronchite)|febbre|mal|vomitato|tossito|dormito|mangiato|bevuto|pianto|il (?:diabete|raffreddore|covid)|l['’](?:asma|influenza|otite)|avuto|bisogno|uno sfogo|i pidocchi))|aveva (?:la|l['’]|il|febbre)|tossisce|vomita|piange|dorme|beve|non (?:vuole|mangia|dorme|beve|sta|riesce|respira|smette)|sta (?:male|meglio|peggio|bene|bevendo|mangiando|dormendo|vomitando)|è (?:nat[oa]|malat[oa]|cadut[oa]|incinta|allergic[oa]|svenut[oa]|stanc[oa]|ricoverat[oa]|contagios[oa]|vaccinat[oa])|si (?:lamenta|sente|sveglia|gratta|è (?:fatt[oa]|rott[oa]|bruciat[oa]|tagliat[oa]))|peggiora|migliora|può (?:prendere|mangiare|bere|nuotare|uscire|volare)|deve (?:andare|prendere|bere|mangiare|fare)|nuoti(?=[?.,!])|beva|a trovarla)(?!\\p{L})",
  doses: [
    "(?:dat[oa]|do|dare|dai|diamo|messo|somministrato)(?: (?:la|il|un|una|l['’]) ?\\p{L}+)? a(?:lla)?",
    '(?:ieri |oggi |stanotte )?(?:(?:\\d[\\d.,]*|un|una|due|mezza|mezzo) ?(?:ml|mg|gocce|goccia|compress[ae]|suppost[ae]|cucchiain[oi]|cucchia\\p{L}+|bustin[ae]|puff)|la (?:tachipirina|medicina|pappa)|il (?:latte|biberon|nurofen|paracetamolo|antibiotico)|[.,!?]|$)',
  ],
  between: [
    [
      '(?:preoccupat[oa] per|paura per|parlato (?:ieri )?con|(?:ricetta|visita|appuntamento|certificato) per|(?:febbre|sfogo|tosse|temperatura|eruzione|dolore|nascita|parto|compleanno|madre|padre|mamma|papà|pediatra|medico|dottore|maestra|esami|gamba|braccio|pancia|orecchio|pelle) di)',
      '(?:[.,!?;]|$|(?:è|era|va|ha|dice|e|perché|da|che)(?!\\p{L}))',
    ],
    [
      '(?:con|senza|per|da|a)',
      '(?:ed? (?:due|tre|mia|mio|nostr[oa]|io|i|le)|in (?:clinica|ospedale|ambulatorio)|al pronto|dal (?:medico|pediatra)|hanno (?:trovato|diagnosticato)|mi serve|ci vuole|a (?:casa|scuola)|[.,!?]|$)',
    ],
    [
      "(?:portat[oa]|portiamo|portare|accompagnat[oa]|vaccinat[oa]|vist[oa]|chiedi|chieda|chiedete|di['’]|dica|digli|dille|ricorda|avvisa|aiuta|telefona)(?: a)?",
      "(?:al (?:pronto|pediatra)|in ospedale|dal (?:medico|pediatra)|di (?:chiamar\\p{L}+|venire|prendere|bere)|che (?:il|la|ha|è|l['’])|se|[.,!?;]|$)",
    ],
    [
      '(?:che|se|quando|perché|come|da quando|finché|appena|mentre|è stat[oa])',
      '(?:nuoti|beva|mangi|dorma|peggiora|migliora|è nat[oa]|ha (?:la febbre|vomitato|avuto)|beve|sta (?:male|meglio|bene)|non (?:mangia|beve|dorme|vuole)|vada|prenda|tossisce|a (?:trovarl\\p{L}|dirmel\\p{L}|chiamar\\p{L}+))(?!\\p{L})',
    ],
    [
      '(?:infermier[ae]|ostetrica|figli[oa]|marito|moglie|compagn[oa]|fidanzat[oa]|amic[oa]|vicin[oa]|madre|padre|mamma|papà|nonn[oa]|zi[oa]|cugin[oa]|sorella|fratello|collega|nipote|piccol[oa]|badante|pediatra|dottoressa|suocer[oa]|cognat[oa]),',
      ',',
    ],
    [
      '(?:pover[oa]|piccol[oa]|nostr[oa]|mi[oa]|vecchi[oa]|car[oa])',
      '(?:ha|è|tossisce|vomita|piange|non|sta|si)(?!\\p{L})',
    ],
  ],
  followed: '(?:ha|è|aveva|prende|sta|non|si|deve|tossisce|\\d)(?!\\p{L})',
  things: 'natale pasqua italia roma aprile salvia',
  adjectives:
    'gioia luce stella fiore speranza grazia gloria serena bianca viola rosa perla celeste aurora felice modesto primo santo domenica italia roma asia india vera chiara mia incinta contenta beata',
  certain:
    "io e|vedova|ved\\.|coniugata|in arte|(?:lo|la|li|mi) chiam(?:iamo|ano)|detto|detta|a nome(?: di)?|intestat[oaie] a|da parte di|firmat[oa](?: da)?:?|firma:?|f\\.to:?|(?:appuntamento|visita|controllo|turno)(?: era| è)? (?:con|da)|(?:un|una) cert[oa]|chied(?:i|ete|a|ere)(?: a| di)?|di(?:llo|gli|telo|te) a|avvis(?:a|ate|are)|(?:la|lo|li|le|mi|ci|l[’'])\\s?(?:ritira|accompagna|passa a prendere|porta|segue|ha (?:visto|visitat[oa]|accompagnat[oa]|portat[oa]))|ascolta,?|senti,?|scusa,?|saluti,?|grazie|assomigliava a|conducente|secondo|me l[’'](?:ha|aveva) (?:prescritt[oa]|dat[oa]|dett[oa]|consigliat[oa]|cambiat[oa]|tolt[oa]|ordinat[oa]|segnat[oa]|spiegat[oa])|ho (?:chiamato|parlato con)|parlato con|(?:seguit|operat|visitat)[oa] da|mi (?:ha|hanno) (?:visto|visitat[oa]|operat[oa])|baci,?|un abbraccio,?",
  articles: 'il la lo i gli le l',
  mentioned:
    'non (?:vuole|mangia|dorme|sta|riesce|respira|si sente)|ha (?:la febbre|febbre|\\d+|vomitato|mal|tosse|preso|avuto|dolore|di nuovo|sempre|solo)|vomita|tossisce|piange|prende|è (?:cadut[oa]|svenut[oa]|malat[oa]|rimast[oa])|sta (?:male|meglio|peggio|bene)|dice|viene|passa|ritira|compie|ed? io|firma|si (?:lamenta|è)|(?:e|ed) \\p{Lu}\\p{Ll}+ si|ha (?:la (?:varicella|tosse|scarlattina)|il diabete|il raffreddore)|è venuta la febbre|hanno|non può',
  lives:
    'ha (?:la febbre|\\d+ (?:anni|mesi|settimane)|vomitato)|compie|è (?:cadut[oa]|svenut[oa])|vomita|tossisce|del piano|non vuole|dice (?:che|di)|pensa che',
  adjective: 'piccol[oa]|vecchi[oa]|pover[oa]|giovane|car[oa]|nostr[oa]',
  article: 'la|il|alla|al|dalla|dal|della|del|con|nostr[oa]',
  together: 'con|per|a|e',
};

export const PORTUGUESE: PersonFrames = {
  greets:
    'oi|olá|ol[aá] de novo|ei|opa|querid[oa]|prezad[oa]|car[oa]|bom dia|boa (?:tarde|noite)|obrigad[oa]|muito obrigad[oa]|valeu|um (?:abra[cç]o|beijo)|abra[cç]os?|beijos?|atenciosamente|att|(?:eu )?sinto(?: muito)?|desculpa|melhoras|ok|claro|ah|nossa|bem-vind[oa]|parabéns|tchau|até logo|escuta|olha',
  introduces: 'sou|eu sou|sou [oa]|aqui [eé]|aqui [eé] [oa]|aqui quem fala [eé]|falo com|quem fala [eé]',
  introduced:
    '(?:e (?:tenho|preciso|queria|minha|meu|t[oô])|de novo|outra vez|d[ao] (?:recep\\p{L}+|\\p{L}+)|,? m[aã]e d|tenho|\\d)(?!\\p{L})',
  names:
    'me chamo|chamo-me|meu nome [eé]|se chama|me chamam de|me chama de|pode me chamar de|apelidad[oa] de|de nome|nome [eé]|chamad[oa]',
  speaks:
    '(?:eu|me|meu|minha|estou|t[oô]|tenho|posso|pode|devo|[eé]|qu[eê]|o que|quando|como|por que|sim|n[aã]o|oi|obrigad[oa]|ele|ela|a gente|ainda|bem|estamos)',
  does: '(?:é (?:mt|mto|muito) (?:pequen[oa]|nov[oa])(?!\\p{L})|n[aã]o (?:quer (?:tomar|comer|aplicar|mamar|dormir)|para de (?:chorar|tossir|vomitar)|come nada|dorme)(?!\\p{L})|t[aá] (?:vomitando|tossindo|chorando|fervendo|com (?:febre|tosse|dor|\\d))(?!\\p{L})|me (?:disse|falou|contou|ligou|ajudou|levou|mandou|deu)|disse que|falou que|fala que|e eu(?!\\p{L})|tem (?:(?:\\d{1,2}|dois|duas|tr[eê]s|quatro|cinco|seis|sete|oito|nove|dez) (?:anos|meses|semanas|dias)|(?:muita |um pouco de )?(?:febre|tosse|diarreia|asma|diabetes|gripe|alergia|catapora|dengue|dor|laringite)|que (?:tomar|ir|comer|beber|fazer)|medo)|teve (?:que|a mesma|febre|um|uma|icter[ií]cia|catapora|dengue)|est[aá] (?:tossindo|vomitando|bebendo|comendo|dormindo|respirando|com|doente|mal|melhor|pior|gr[aá]vida|gripad[oa]|internad[oa])|t[aá] (?:tossindo|vomitando|com|doente|mal|melhor|pior|gripad[oa])|n[aã]o (?:quer|come|dorme|bebe|mama|para de|consegue)|vomitou|tossiu|chorou|desmaiou|caiu|chora|dorme|piora|melhorou|piorar|melhorar|nasceu|precisa (?:de (?:refor[cç]o|rem[eé]dio|um|uma)|ir|tomar)|deve (?:ir|tomar|beber|fazer)|pode (?:tomar|comer|beber|nadar|ir|viajar)|nadar(?=[?.,!])|quem (?:a|o|me|nos))(?!\\p{L})',
  doses: [
    '(?:dei|dou|dar|demos|damos|deu|pinguei)(?: (?:\\d[\\d.,]* ?(?:ml|gotas) de |o |a )?\\p{L}+)? (?:para|pra|pro|a|à|ao)(?: [oa])?',
    '(?:ontem |hoje )?(?:(?:\\d[\\d.,]*|um|uma|dois|duas|meio|meia) ?(?:ml|mg|gotas?|comprimidos?|colher\\p{L}*|doses?|jatos?|suposit[oó]rios?)|dipirona|paracetamol|ibuprofeno|o (?:rem[eé]dio|xarope|antibi[oó]tico)|a (?:mamadeira|vacina)|[.,!?]|$)',
  ],
  between: [
    [
      '(?:preocupad[oa] com(?: [oa])?|medo por|(?:falei|falamos|conversei)(?: ontem)? com(?: [oa])?|(?:receita|consulta|atestado|encaminhamento) (?:para|pra|pro)(?: [oa])?|(?:febre|alergia|tosse|temperatura|manchas?|dor|parto|nascimento|anivers[aá]rio|m[aã]e|pai|mam[aã]e|papai|pediatra|m[eé]dico|doutora?|professora|exames?|perna|bra[cç]o|barriga|ouvido|pele) d[eao])',
      '(?:[.,!?;]|$|(?:est[aá]|t[aá]|[eé]|era|foi|vai|tem|disse|sobre|e|porque|desde|que)(?!\\p{L}))',
    ],
    [
      '(?:com|sem|para|pra|por|pel[oa])(?: [oa])?',
      '(?:e (?:dois|duas|tr[eê]s|minha|meu|eu|os|as)|ao? (?:posto|m[eé]dico|hospital|pediatra|escola)|sobre isso|nadar|tomar|comer|beber|me ligar|preciso|[.,!?]|$)',
    ],
    [
      '(?:lev(?:amos|ei|ou|ar)|trouxemos|acompanh(?:ei|ou)|vacin(?:amos|ei)|pe[cç]a (?:para|pra)|pergunte (?:para|pra|a)|diga|fale|avise|lembre|ajude)(?: [aàoe]+)?',
      '(?:ao? (?:pronto|posto|m[eé]dico|hospital|pediatra)|para (?:o|a|casa)|que (?:o|a|me|n[aã]o|ele|ela)|me (?:ligar|avisar)|[.,!?;]|$)',
    ],
    [
      '(?:quando|se|que|porque|desde que|at[eé] que|enquanto|[oa])(?: [oa])?',
      '(?:nasceu|piorar|melhorar|piora|est[aá] (?:bebendo|comendo|melhor|pior|mal|bem|doente|com)|t[aá] (?:com|mal|bem)|teve (?:a mesma|febre)|tem febre|n[aã]o (?:come|bebe|dorme|quer)|pode (?:tomar|comer|nadar|ir)|vomit\\p{L}+|toss\\p{L}+|precisa)(?!\\p{L})',
    ],
    ['(?:foi|[eé]|era)(?: [oa])?', 'quem (?:a|o|me|nos|se)(?!\\p{L})'],
    [
      '(?:enfermeir[oa]|doutora?|parteira|filh[oa]|marido|mulher|espos[oa]|namorad[oa]|amig[oa]|vizinh[oa]|m[aã]e|pai|av[oó]|av[oô]|v[oó]|ti[oa]|prim[oa]|irm[aã]o?|colega|net[oa]|pequen[oa]|mais (?:velh[oa]|nov[oa])|cuidadora?|pediatra|sogr[oa]|cunhad[oa]),',
      ',',
    ],
    [
      '(?:pobre|coitad[oa] d[oa]|pequen[oa]|noss[oa]|minha|meu|velh[oa]|querid[oa]|dona|seu)',
      '(?:tem|teve|est[aá]|t[aá]|n[aã]o|vomit\\p{L}+|chor\\p{L}+|caiu|precisa)(?!\\p{L})',
    ],
  ],
  followed: '(?:tem|teve|est[aá]|t[aá]|[eé]|toma|n[aã]o|vai|caiu|e|com|\\d)(?!\\p{L})',
  things: 'abril agosto bahia salvador natal rio',
  adjectives:
    'rosa flor sol mar céu rio paz luz vitória graça glória dores socorro esperança conceição aparecida aurora pérola natal leão salvador clara vera feliz',
  certain:
    'eu e(?: [oa])?|(?:a gente|n[oó]s|todos?) cham(?:a|amos|am)(?: ele| ela)?(?: de)?|conhecid[oa] (?:como|por)|apelidad[oa] de|(?<!(?:^|[^\\p{L}])[oa] )chamad[oa]|em nome d[aoe]|no nome d[aoe]|da parte d[aoe]|assinado(?: por)?:?|ass\\.?:?|(?:consulta|hor[aá]rio|retorno|visita) (?:com|era com)(?: [oa])?|um tal(?: de)?|uma tal(?: de)?|um certo|uma certa|pergunt(?:a|e|em) (?:p?r[oa]|ao?|para(?: [oa])?)|(?:fala|avisa|diz|pede|liga)(?:r)? (?:com(?: [oa])?|p?r[oa]|para(?: [oa])?|[aà]o?)|escuta,?|olha,?|ei,?|abra[cç]os?,?|att\\.?,?|parecia (?:com )?(?:[oa] )?|anivers[aá]rio d[oa]|conta d[oa]|casa d[oa]|segundo|quem (?:levou|trouxe|buscou|ligou)(?: foi)? [oa]|quem (?:me |nos |o |a )?(?:atendeu|receitou|passou|mandou|operou|viu|cuidou|cuida|atende|pediu|falou|disse|indicou|acompanha|achou|socorreu|explicou)(?: (?:isso|ele|ela))?(?: (?:foi|é))?(?: [oa])?|(?:falei|conversei|consultei|passei|marquei) com(?: [oa])?|(?:atendid|operad|vist|examinad)[oa] pel[oa]|bjs?,?|beijos?,?',
  articles: 'o a os as',
  mentioned:
    'est[aá] (?:com|mal|doente|bem|melhor|pior|vomitando|tossindo)|t[aá] (?:com|mal|doente|bem|melhor|pior|vomitando|tossindo)|tem (?:febre|\\d+|tosse|dor|uma?)|vomitou|caiu|desmaiou|tossiu|chorou|chora|tomou|toma|n[aã]o (?:quer|come|dorme|mama)|disse|falou|fala|e eu|assina|vem|vai (?:buscar|levar|pegar)|com (?:febre|zika|dengue|dor|tosse|diarreia)|faz \\d+|fez \\d+|me (?:disse|ligou|levou)|engoliu|tomou|machucou|quebrou|teve (?:um|uma|febre)|nasceu|est[aã]o com|passou mal|vc|você',
  lives:
    't[aá] com|est[aá] com|vomitou|caiu|desmaiou|tem (?:febre|\\d+ (?:anos|meses|semanas))|faz \\d+ anos|fez \\d+|me (?:disse|ligou|levou)|engoliu|nasceu com|passou mal|machucou|(?:disse|falou|diz|acha) (?:que|pra)',
  adjective: 'pequen[oa]|velh[oa]|coitad[oa] d[oa]|pobre|jovem|querid[oa]|noss[oa]',
  article: 'o|a|do|da|no|na|ao|à|pro|pra|pelo|pela|com|meu|minha',
  together: 'com|para|e',
};
