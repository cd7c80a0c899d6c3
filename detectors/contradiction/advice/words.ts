import { words } from '../settings/loose.ts';

/** By language: what tells against something, what advises it, and what takes either back. */

export interface AdviceWords {
  /** Tells against the noun behind it. */
  readonly avoid: RegExp;
  /** Tells against the act behind it; of Japanese and Hindi before it. */
  readonly not: RegExp;
  /** Tells against what stands before it. */
  readonly bad: RegExp;
  /** Says that it does harm: told against where it was asked about. */
  readonly harms: RegExp;
  /** Advises what stands in its clause. */
  readonly good: RegExp;
  /** Ends what is told against: a reason, a time, a condition, a purpose. */
  readonly tail: RegExp;
  /** Between the things of a list. */
  readonly list: RegExp;
  /** Verbs that say nothing of what is done, and pronouns. */
  readonly light: ReadonlySet<string>;
  /** The word behind the verb is no other thing. */
  readonly pronoun: RegExp;
  /** What stands before the verb of an order. */
  readonly lead: RegExp;
  /** Tells to stop what is named behind it, or before it. */
  readonly stop: RegExp;
  /** Tells to go on. */
  readonly goOn: RegExp;
  /** Verbs behind which the thing is named. */
  readonly taking: RegExp;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const WORDS: Readonly<Record<string, AdviceWords>> = {
  en: {
    avoid: words(
      "avoid|skip|no need for|no need to|(?:don't|do not|doesn't|needn't) need(?: to use| to wear| to)?|no(?! (?:es|son|se|hay|tiene|esta|ha|han|le|la|lo|les|me|te|sono|si|si|ci)(?!\\p{L}))(?! \\p{L}+(?: \\p{L}+)? (?:means?|shows?|indicates?|suggests?)(?!\\p{L}))(?= \\p{L})|stay away from|steer clear of|keep away from|keep off|stay off|hold off on|lay off|leave out|cut out|refrain from|keep (?:\\p{L}+ ){1,5}(?:out of(?! reach)|away from|off)|(?:there is |there's )?no (?:point|use|sense) in|give up|(?:is|are|works?|helps?|does) (?:\\p{L}+ )?(?:better|more|faster|safer) than",
    ),
    not: words(
      "do not|don't|never|must not|mustn't|must never|should not|shouldn't|should never|you (?:cannot|can't|may not)(?= (?:have|take|drink|eat|use|wear|drive|give))|(?:advised|told|important|careful|try|best|better) not(?: to)?",
    ),
    bad: words(
      "(?:is|are)(?:n't| not) (?:recommended|advised|safe|allowed|suitable|a good idea|appropriate|for|helpful|the answer)|(?:is|are) (?:\\p{L}+ly )?(?:banned|forbidden|off[ -]limits|dangerous|prohibited|contraindicated|unsafe|out|a bad idea|not ok|a no)|(?:must|should) be avoided|(?:is|are) (?:best |to be |better )avoided|needs? to be avoided|(?:is|are)(?:n't| not) (?:needed|necessary|required)|can go$|(?:must|should) (?:not|never) be|(?:shouldn't|mustn't) be|(?:is|are) (?:off the (?:menu|table|cards)|out of the question|not an option|ruled out|pointless|the worst (?:drink|thing|choice|option|idea|food))|(?:has|have|needs?) to wait|must wait|(?:is|are) (?:best |better )?(?:left (?:alone|out|off)|kept away)|(?:does|do) nothing(?! (?:but|other))|makes? (?:it|things|them|(?:the|your) \\p{L}+) (?:\\p{L}+ )?worse|(?:has|have) no place|(?:doesn't|don't|do not|does not) belong|(?<=\\b(?:leave|keep) [^.,;:]{3,30} )(?:out|off|alone|aside)(?! (?:of|from|the)\\b)|(?:blocks?|hinders?) (?:iron|the|its?|absorption)",
    ),
    harms: words(
      "(?:can|may|will|could) (?:(?:also|even|actually|easily) )?(?:make (?:it|things|them|the \\p{L}+) worse|irritate|damage|harm|trap|spread|dislodge|burn|worsen|weaken|delay)|traps?|irritates?|worsens?|makes (?:it|things|the \\p{L}+) worse|does more harm|won't help|(?:doesn't|do not|don't|does not) (?:help|work)",
    ),
    good: words(
      "(?:you|he|she|they|your \\p{L}+|(?:people|patients|children|adults|women|everyone)(?: \\p{L}+){0,3}) (?:can|may|could|should|must)|can be (?:used|given|taken|applied|added|put|eaten|drunk|worn)|may be (?:used|given|taken|applied|added)|should be (?:given|taken|used|applied)|will (?:also )?(?:help|keep|soothe|relieve|ease|calm|settle|speed|clear|do|bring|draw|sweat)|helps?|soothes?|relieves?|eases?|calms?|settles?|speeds?|(?:is|are|works?) (?:(?:perfectly|also|usually|generally|quite|absolutely|still) )?(?:fine|ok|okay|safe|allowed|good|best|recommended|ideal|useful|enough|great|harmless|all right|well|wonders)|try|stops (?:it|them|the|your|her|his)|go ahead|feel free|no problem|makes? (?:it|things|them) (?:easier|easy|safer|gentler)|keeps? (?:it|them|her|him|his|your|the)|does the (?:job|trick)|a (?:good|handy|nice|great|safe|simple) (?:thing|place|way|spot|choice|option|idea|trick)|brings? (?:down|relief)|go on|keep (?:on )?|enjoy|won't hurt|does no harm",
    ),
    tail: words(
      'especially|particularly|because|since|as|until|for|before|after|when|if|while|unless|except|so|to|that|which|who|this|these|within|during|due|at|right|straight|or you|or it',
    ),
    list: / (?:and|or|nor) |, ?| \/ /g,
    light: set(
      'leave leaves left take takes taking taken use used using give given giving eat eating drink drinking put putting apply applying wear wearing have having had get getting let make makes making go going keep keeping try start starting stop her him his hers them their theirs she he they anything something someone any thing things stuff area skin form even yourself own down over back away off out into onto after before and first just simply quickly gently right straight later new next last today tonight around against without through till here near around help helps will can may should must always never small large long big little more less extra kind kinds products product foods food drinks patient patients people child children baby babies medicine medicines tablet tablets dose risk still',
    ),
    pronoun: /^ (?:it|them|him|her|this|that|these|the area)\b/,
    lead: /(?:^|[.,;:!] ?|\b(?:then|also|please|to|simply|just|first|tonight|you can|you may|you should) )(?:\p{L}+ly )?[-*\s]*$/u,
    stop: words('stop|stopped|paused|discontinued?|come off|hold off|pause|quit|hold|cut out'),
    goOn: words('keep up|keep(?: on)? \\p{L}+ing|keep on|continue|carry on|go on|stay on|goes on'),
    taking: /\b(?:take|use|using|give|eat|drink|put|apply|wear|have|get|try|add|start|any|too|be|given)\b/u,
  },
  de: {
    avoid: words(
      'vermeid\\w*|meiden(?: sie)?|verzicht\\w*(?: \\p{L}+){0,6}? auf|kein\\w*|finger weg von|hande weg von|(?:besser|mehr|schneller|sinnvoller) als',
    ),
    not: words('nicht|nie|niemals|keinesfalls|auf keinen fall'),
    bad: words(
      '(?:ist|sind|bleib(?:t|en))(?: \\p{L}+){0,6} (?:nicht (?:erlaubt|empfohlen|ratsam|geeignet|zu empfehlen|sinnvoll)|tabu|untersagt|ausgeschlossen|keine option|verboten|gefahrlich|schadlich|kontraindiziert|ungeeignet|keine gute idee)|(?<=[:,] [^.:]{0,60})(?:tabu|verboten|untersagt)|(?:sollte\\w*|darf|durfen|wird|werden)(?: \\p{L}+){0,3} (?:vermieden|gemieden|nicht)|(?:sollte\\w*|durfen|darf) (?:sie )?(?:\\p{L}+ )?(?:meiden|vermeiden)|meiden|vermeiden|verzichten|(?:ist|sind) (?:\\p{L}+ )?(?:nicht notig|unnotig|uberflussig|nicht erforderlich)|(?:brauchen sie|brauchst du|braucht man)(?: \\p{L}+){0,4} nicht|ha(?:t|ben) (?:\\p{L}+ ){0,5}nichts (?:zu suchen|verloren)|gehor(?:t|en) (?:\\p{L}+ ){0,3}?nicht|(?:muss|mussen|sollte\\w*) (?:\\p{L}+ ){0,4}(?:warten|verzichtet werden)|verschlimmer(?:t|n)|mach(?:t|en) (?:\\p{L}+ ){1,4}schlimmer|(?:ist|sind) (?:\\p{L}+ ){0,3}d(?:as|ie|er) (?:ungunstigste|schlechteste|schlimmste)\\w*|(?:hemmen|hemmt|blockier(?:t|en))|(?<=lass\\w* [^.,;:]{3,40} )(?:weg|liegen)',
    ),
    harms: words(
      'schade[tn]|reizt|reizen|verschlimmer\\w*|verstark\\w*|hilft nicht|helfen nicht|bringt nichts|kann (?:\\p{L}+ ){0,4}(?:reizen|schaden|verschlimmern)',
    ),
    good: words(
      '(?:sie|man|er|du) (?:konnen|kann|darf|durfen|sollten?|kannst|darfst)|(?:konnen|kann|darf|durfen|sollten|mussen) (?:sie|man|er|du|ruhig|problemlos)|(?:ist|sind)(?: \\p{L}+){0,4} (?:unbedenklich|erlaubt|in ordnung|kein problem|sinnvoll|empfehlenswert|okay|ideal|moglich|gut|unproblematisch|erwunscht|harmlos)|hilft|helfen|lindert|beruhigt|fordert|unterstutzt|schadet nicht|tut gut|passt|passen|ruhig|gerne?|besser|am besten|darf|durfen|kann|konnen|(?:holen|nehmen|spulen|reinigen|tragen|geben|legen|essen|trinken|reiben|massieren|verwenden|benutzen) sie',
    ),
    tail: words(
      'vor allem|besonders|insbesondere|weil|da|denn|bis|wahrend|bevor|nachdem|wenn|falls|damit|um|so|dass|solange|sobald|sonst|innerhalb|wegen',
    ),
    list: / (?:und|oder|noch|sowie|bzw) |, ?| \/ /g,
    light: set(
      'bei beim von vom mit auf aus zum zur nach vor uber unter durch gegen ohne nehmen nimm nehme nimmt einnehmen verwenden verwende benutzen geben gebe gib essen trinken trink iss machen mach tun tragen auftragen anwenden legen lassen lass haben bekommen gehen geh ihn ihm ihnen ihrem ihren ihrer etwas alles sich dabei dazu dann danach davor jetzt heute sofort direkt bereits erst nur mehr weniger sehr schon bitte jede jeden jedes viel viele wenig besser deutlich wieder weiter nachher produkte kind kinder menschen stelle haut danach sollte sollten darf durfen kann konnen muss mussen wird werden wurde bleiben bleibt',
    ),
    pronoun: /^ (?:es|sie|ihn|ihm|das|diese\w*)\b/,
    lead: /(?:^|[.,;:!] ?|\b(?:dann|bitte|also|einfach) )[-*\s]*$/,
    stop: words(
      '(?:ab(?:ge)?setzen|pausieren|aussetzen|weglassen|setzen sie|stoppen|aufhoren|aufzuhoren|abstillen|unterbrechen)',
    ),
    goOn: words('weiter\\p{L}*|bis zum (?:vorabend|tag|morgen)|fortsetzen|fortfuhren'),
    taking: /(?!)/u,
  },
  es: {
    avoid: words(
      'evit\\w+|nada de|absten\\w+ de|prescind\\w+ de|no (?:consum\\w+|tom\\w+|com\\w+|beb\\w+|us\\w+|pong\\w+|apli\\w+|di\\w+|des?)|(?:mejor|mas) que',
    ),
    not: words('no|nunca|jamas|ni'),
    bad: words(
      '(?:esta|estan|es|son|quedan?|siguen?) (?:\\p{L}+ )?(?:descartad\\w+|excluid\\w+|fuera de lugar|(?:la|el) peor (?:bebida|opcion|cosa|eleccion|alimento)|prohibid\\w+|contraindicad\\w+|desaconsejad\\w+|peligros\\w+|vetad\\w+)|no (?:se (?:recomienda|aconseja|debe|debe usar)|es (?:recomendable|aconsejable|seguro|buena idea|adecuad\\w+)|(?:esta|estan) (?:indicad|recomendad|permitid)\\w+|deben? (?:darse|usarse|tomarse))|deben? evitarse|no (?:hace|hacen) falta|(?:es|son) innecesari\\w+|no (?:es|son) necesari\\w+|tendran? que esperar|(?:debe|tiene)n?(?: que)? esperar|(?:bloquea|empeora|agrava)n?|(?<=(?:deje|deja|mantenga|manten) [^.,;:]{3,40} )(?:fuera|aparte|de lado|en su estuche)',
    ),
    harms: words(
      'empeora\\w*|irrita\\w*|dana\\w*|puede\\w* (?:\\p{L}+ )?(?:empeorar|irritar|danar|agravar)|no (?:ayuda\\w*|sirve\\w*)',
    ),
    good: words(
      'pued\\w+|podes|podras?|deb\\w+|ayud\\w+|alivi\\w+|calm\\w+|sirve\\w*|mejora\\w*|es (?:bueno|buena|ideal|seguro|segura|recomendable|lo mejor)|son (?:buenos|buenas|ideales|seguros|seguras)|esta permitid\\w+|no (?:hay|pasa) (?:problema|nada)|sin problema|le vendra bien|va bien|van bien|conviene',
    ),
    tail: words(
      'sobre todo|especialmente|porque|ya que|pues|hasta|durante|antes|despues|tras|cuando|si|mientras|para|que|por|salvo|excepto|desde|a partir',
    ),
    list: / (?:y|e|o|u|ni) |, ?| \/ /g,
    light: set(
      'con por para sobre ante bajo tome tomar toma tomes tomen use usar uses usen dar des den darle coma comer comas beba beber bebas ponga poner pongas aplique aplicar apliques lleve llevar haga hacer hagas deje dejar tener tenga ninguno ningun ninguna nada algo nunca jamas ella ellos ello este esta estos estas ese esa eso nino nina ninos persona personas producto productos alimentos bebidas zona piel mas menos muy mucho mucha poco poca bien cada solo tambien hoy ahora luego noche vez momento directamente todavia debe deben puede pueden',
    ),
    pronoun: /^(?:\p{L}*(?:lo|la|los|las|le|se)\b|lo|la)?/u,
    lead: /(?:^|[.,;:!] ?|\b(?:luego|despues|puede|puedes|podes|debe|debes|a|noche|hoy) )[-*\s]*(?:se |te |lo |la )?$/,
    stop: words('suspend\\p{L}*|dej[ae]r? de|dejar|interrump\\p{L}*|par[ae]r? de|retir[ae]\\p{L}*'),
    goOn: words('sig[au]\\p{L}*|continu\\p{L}*|mante(?:n|ng)\\p{L}*|seguir'),
    taking: /\b(?:tom\w*|us\w*|d[ae]r?\w*|com\w*|beb\w*|pong\w*|poner\w*|apli\w*|llev\w*|haga\w*|ning\w*)\b/u,
  },
  fr: {
    avoid: words(
      "evit\\w+|pas de|aucune?|abstenez-vous de|renoncez a|jamais de|supprim\\w+|bannissez|proscrivez|n'(?:utilis|appliqu|administr)\\w+ (?:pas|jamais)|ne (?:donn|mett|pren|buv|mang|port)\\w+ (?:\\w+ )?(?:pas|jamais)|ni|n'(?:avez|as) pas le droit de|(?:vaut|valent) mieux (?:que|qu')|mieux que",
    ),
    not: /(?<!\p{L})(?:n'|ne )(?:(?:le|la|les|lui|leur|vous|te|y|en|se) |l')*/u,
    bad: words(
      "(?:est|sont|restent?) (?:\\p{L}+ )?(?:exclu\\w*|hors de question|l[ea] pire (?:boisson|chose|option|choix|aliment)|interdit\\w*|contre-indiqu\\w*|deconseill\\w*|dangereu\\w*|proscrit\\w*|a eviter|a proscrire|a bannir)|(?:n'est|ne sont) pas (?:recommand\\w*|conseill\\w*|indiqu\\w*|adapt\\w*|autoris\\w*)|(?:doit|doivent) etre evit\\w+|(?:n'est|ne sont) (?:pas|plus) (?:necessaire|utile|obligatoire)\\w*|(?:est|sont) inutile\\w*|n'(?:a|ont) pas (?:sa|leur) place|(?:bloque|aggrave)(?:nt)?|(?:doit|doivent|devra|devront) attendre|(?<=(?:laissez|laisse|tenez|gardez) [^.,;:]{3,40} )(?:de cote|a distance)",
    ),
    harms: words(
      "aggrave\\w*|irrite\\w*|abime\\w*|peu(?:t|vent) (?:\\p{L}+ )?(?:aggraver|irriter|abimer)|n'aide\\w* pas|ne serv\\w+ a rien",
    ),
    good: words(
      "(?:vous )?(?:pouvez|peut|peuvent|devez)|aide\\w*|soulage\\w*|calme\\w*|apaise\\w*|fera|feront|facilite\\w*|accelere\\w*|ameliore\\w*|(?:est|sont) (?:tout a fait |parfaitement |aussi )?(?:bon\\w*|idea\\w*|sans danger|autoris\\w*|permis\\w*|recommand\\w*|conseill\\w*|possible\\w*|utile\\w*|le mieux|sans risque|sur|surs)|n'hesitez pas|sans probleme|convient|conviennent",
    ),
    tail: words(
      "surtout|notamment|en particulier|parce|car|jusqu'\\p{L}*|pendant|durant|avant|apres|quand|lorsque|si|tant|pour|que|qui|afin|sauf|sinon|des que",
    ),
    list: / (?:et|ou|ni) |, ?| \/ /g,
    light: set(
      "dans avec sur par sous chez pas jamais plus surtout prendre prenez prends utiliser utilisez donner donnez manger mangez boire buvez mettre mettez appliquer appliquez porter portez faire faites laisser laissez avoir ayez rien quelque chose elle elles eux leur leurs cette ces ceux enfant enfants personne personnes produit produits aliments boissons zone peau plus moins tres bien beaucoup peu chaque seul aussi encore jamais aujourd'hui maintenant soir directement peut peuvent pouvez doit doivent",
    ),
    pronoun: /^-?(?:le|la|les|lui|leur)\b|^ (?:cela|ca)\b/,
    lead: /(?:^|[.,;:!] ?|\b(?:puis|ensuite|pouvez|devez|de|a) )[-*\s]*(?:le |la |les |l'|vous )?$/,
    stop: words('arret\\p{L}*|suspend\\p{L}*|interromp\\p{L}*|stopp\\p{L}*'),
    goOn: words('continu\\p{L}*|poursuiv\\p{L}*|gardez|maintenez'),
    taking: /\b(?:pren\w*|utilis\w*|donn\w*|mang\w*|b[uo]\w*|mett\w*|appliqu\w*|port\w*|fa\w*)\b/u,
  },
  pt: {
    avoid: words(
      'evit\\w+|nada de|abstenha-se de|nao (?:consum\\w+|tom\\w+|com[ae]\\w*|beb\\w+|us\\w+|coloq\\w+|pass\\w+|apli\\w+|de|des|deem|dar)|melhor (?:do )?que',
    ),
    not: words('nao|nunca|jamais|nem'),
    bad: words(
      '(?:e|sao|esta|estao|ficam?) (?:\\p{L}+ )?(?:fora de (?:questao|cogitacao)|[ao] pior (?:bebida|opcao|coisa|escolha|alimento)|descartad\\w+|suspens\\w+|proibid\\w+|contraindicad\\w+|desaconselhad\\w+|perigos\\w+|vetad\\w+)|nao (?:se (?:recomenda|aconselha|deve)|e (?:recomendad\\w+|recomendavel|aconselhad\\w+|segur\\w+|indicad\\w+|boa ideia)|deve(?:m)? ser|pode(?:m)? ser)|deve(?:m)? ser evitad\\w+|nao (?:e|sao) (?:necessari\\w+|preciso|precisos)|(?:e|sao) desnecessari\\w+|(?:precisam?|devem?|tera|terao)(?: que| de)? esperar|(?:bloqueia|piora|agrava)m?|(?<=(?:deixe|mantenha) [^.,;:]{3,40} )(?:de lado|longe|fora)|so depois d[oae]',
    ),
    harms: words(
      'piora\\w*|irrita\\w*|pode\\w* (?:\\p{L}+ )?(?:piorar|irritar|agravar)|nao (?:ajuda\\w*|adianta|serve\\w*)',
    ),
    good: words(
      'pode\\w*|podes|deve\\w*|ajuda\\w*|alivia\\w*|acalma\\w*|melhora\\w*|serve\\w*|e (?:bom|boa|ideal|segur[oa]|recomendad\\w+|permitid\\w+)|sao (?:bons|boas|segur[oa]s)|esta(?:o)? liberad\\w+|nao (?:ha|tem) problema|sem problema|faz bem|convem',
    ),
    tail: words(
      'sobretudo|especialmente|principalmente|porque|pois|ate|durante|antes|depois|apos|quando|se|enquanto|para|que|por|pelo|pela|exceto|salvo|desde|a partir',
    ),
    list: / (?:e|ou|nem) |, ?| \/ /g,
    light: set(
      'com por para sob tome tomar tomes tomem use usar uses dar des coma comer comas beba beber bebas ponha colocar coloque passe passar aplique aplicar faca fazer deixe deixar ter tenha nenhum nenhuma nada algo nunca jamais ela eles elas isso isto este esta esses essas crianca criancas pessoa pessoas produto produtos alimentos bebidas area pele mais menos muito muita pouco bem cada tambem hoje agora noite vez deve devem pode podem ser dado dada forca',
    ),
    pronoun: /^-(?:o|a|os|as|lhe|se)\b/,
    lead: /(?:^|[.,;:!] ?|\b(?:depois|pode|podes|deve|a|noite|hoje) )[-*\s]*(?:se |o |a )?$/,
    stop: words('suspend\\p{L}*|par[ae]r? (?:de|o|a|com)|interromp\\p{L}*|deix[ae]r? de'),
    goOn: words('continu\\p{L}*|mant(?:e|ê)nha|mantenha|siga|prossiga'),
    taking: /\b(?:tom\w*|us\w*|d[ae]r?\w*|com\w*|beb\w*|ponha\w*|coloq\w*|pass\w*|apli\w*|fa\w*)\b/u,
  },
  it: {
    avoid: words(
      'evit\\w+|niente|rinunc\\w+ a\\p{L}*|si astenga da\\p{L}*|no a\\p{L}*|non (?:us\\w+|prend\\w+|bev\\w+|mang\\w+|mett\\w+|applic\\w+|dia|dare|assum\\w+)|lasci stare|lascia stare|meglio (?:che|di)',
    ),
    not: words('non|mai|ne'),
    bad: words(
      '(?:e|sono|va|vanno|resta|restano) (?:\\p{L}+ )?(?:esclus\\w+|fuori discussione|tenut\\w+ lontan\\w+|la (?:bevanda|cosa|scelta|cibo) peggiore|vietat\\w+|controindicat\\w+|sconsigliat\\w+|pericolos\\w+|da evitare|evitat\\w+|proibit\\w+)|non (?:e|sono|va|vanno) (?:\\p{L}+ )?(?:consigliat\\w+|consigliabil\\w+|indicat\\w+|sicur\\w+|adatt\\w+|dat\\w+|usat\\w+|una buona idea)|si sconsiglia|non (?:serve|servono|occorre|occorrono)|non (?:e|sono) (?:necessari\\w+|obbligatori\\w+)|(?:e|sono) superflu\\w+|(?:deve|devono|dovra) aspettare|(?:blocca|peggiora)(?:no)?|(?<=(?:lasci|tenga|lascia|tieni) [^.,;:]{3,40} )(?:lontan\\w+|da parte)',
    ),
    harms: words(
      'peggior\\w*|irrita\\w*|puo (?:\\p{L}+ )?(?:peggiorare|irritare|danneggiare)|non (?:aiuta\\w*|serve\\w*)',
    ),
    good: words(
      'puo|puoi|possono|potete|deve|devi|aiuta\\w*|allevia\\w*|calma\\w*|lenisce|lenira|miglior\\w+|serve|va bene|vanno bene|(?:e|sono) (?:buon\\w+|ideal\\w+|sicur\\w+|consigliat\\w+|permess\\w+|util\\w+|innocu\\w+)|fa bene|nessun problema|senza problemi|conviene|tranquillamente',
    ),
    tail: words(
      'soprattutto|specialmente|perche|poiche|fino|finche|durante|prima|dopo|quando|se|mentre|per|che|salvo|tranne|da|entro',
    ),
    list: / (?:e|ed|o|ne) |, ?| \/ /g,
    light: set(
      'con per nel nella sul sulla dal prendere prenda prendi usare usi usa dare dia mangiare mangi bere beva metta mettere applichi applicare faccia fare lasci lasciare avere nessun nessuna nulla qualcosa lei lui loro questo questa questi queste bambino bambini persona persone prodotto prodotti alimenti bevande zona pelle piu meno molto molta poco bene ogni anche oggi adesso sera volta deve puo possono',
    ),
    pronoun: /^(?:lo|la|li|le|gli|si)\b/,
    lead: /(?:^|[.,;:!] ?|\b(?:poi|puo|puoi|deve|devi|di|sera) )[-*\s]*(?:si |lo |la )?$/,
    stop: words('sospen\\p{L}*|interromp\\p{L}*|smett\\p{L}*'),
    goOn: words('continu\\p{L}*|prosegu\\p{L}*|mante(?:ner|ng)\\p{L}*'),
    taking: /\b(?:pren\w*|us\w*|d[ia]\w*|mang\w*|b\w*|mett\w*|applic\w*|port\w*|fa\w*)\b/u,
  },
  nl: {
    avoid: words('vermijd\\w*|geen|blijf (?:af van|uit de buurt van)|laat|beter dan'),
    not: words('niet|nooit|beter niet'),
    bad: words(
      '(?:is|zijn)(?: \\p{L}+){0,4}? (?:niet (?:toegestaan|aan te raden|aanbevolen|geschikt|verstandig)|verboden|gevaarlijk|schadelijk|af te raden|geen goed idee|uit den boze)|wordt afgeraden|raden we af|kun je beter vermijden|vermijden|(?:is|zijn) niet nodig|is overbodig|hoef\\w* (?:\\p{L}+ )?niet|heb je (?:\\p{L}+ )?niet nodig|(?:is|zijn|blijf(?:t|ven)) (?:\\p{L}+ ){0,6}?(?:taboe|uitgesloten|uit den boze|het slechtste)|moet(?:en)? (?:\\p{L}+ )?wachten|hoor(?:t|en) niet|rem(?:t|men)|blokkeer(?:t|en)|verergert|(?<=laat [^.,;:]{3,40} )(?:uit|staan|liggen|weg)|maakt (?:\\p{L}+ ){1,7}erger',
    ),
    harms: words('verergert|irriteert|kan (?:\\p{L}+ ){0,3}(?:verergeren|irriteren)|helpt niet|helpen niet'),
    good: words(
      '(?:mag|mogen|kunt|kun|kan|moet|moeten)|helpt|helpen|verlicht|verzacht|kalmeert|is (?:\\p{L}+ )?(?:prima|goed|veilig|toegestaan|geen probleem|ideaal|het beste|verstandig)|zijn (?:prima|veilig)|gerust|geen kwaad|sneller',
    ),
    tail: words(
      'vooral|zeker|omdat|want|tot|totdat|tijdens|voordat|nadat|voor|na|als|wanneer|terwijl|om|zodat|dat|tenzij|behalve|sinds|binnen',
    ),
    list: / (?:en|of|noch) |, ?| \/ /g,
    light: set(
      'met van door bij naar voor tegen onder over neem nemen gebruik gebruiken geef geven eet eten drink drinken doe doen smeer smeren draag dragen leg leggen laat laten heb hebben gaan blijf blijven hem haar hen iets alles zich daarbij dan daarna ervoor nu vandaag meteen direct alleen meer minder heel veel weinig beter weer kind kinderen mensen plek huid producten dus kun kunt mag moet worden wordt word maar ook zeker hart extra belast',
    ),
    pronoun: /^ (?:het|ze|hem|haar|die|dat|deze)\b/,
    lead: /(?:^|[.,;:!] ?|\b(?:dan|dus|gewoon|mag|kun je|kunt u) )[-*\s]*$/,
    stop: words('stop(?:pen)?|te stoppen|staken|onderbre\\p{L}*|pauzeer\\p{L}*'),
    goOn: words('door(?:gaan|gebruiken|nemen|slikken)|blijf\\p{L}*|ga door'),
    taking: /(?!)/u,
  },
  ja: {
    avoid: /(?!)/u,
    not: /しない(?:で|よう|ほう)|ないでください|ないように|(?:て|で)はいけません|(?:て|で)はだめ|(?:を|は)?(?:避け|控え|禁止|やめ|中止|厳禁|禁物)|べきではありません|(?:使え|飲め|食べられ|でき|いけ|なり)ません|られません|外しておき/u,
    bad: /ひどくなり|悪化し|(?<=[はも:：] ?)(?:[×✕✖❌](?! ?\d)|NG)/u,
    harms: /悪化させ|刺激し|逆効果|効きません|効果はありません/u,
    good: /(?:て|で)(?:ください|も(?:大丈夫|構い|かまい|よい|良い|いい|問題))|ましょう|とよい|と良い|といい|と落ち着|がおすすめ|をおすすめ|効果的|役立|楽に|和らげ|やわらげ|できます|問題ありません|最適|おすすめです|飲みます|使います|塗ります|行います/u,
    tail: /(?!)/u,
    list: /[、や・•]|または|と(?=[\u3040-\u9fff])/gu,
    light: set('場合 必要 使用 服用 時間 当日 期間 医師 症状 状態 方法 薬剤'),
    pronoun: /(?!)/u,
    lead: /(?!)/u,
    stop: /中止|やめ|休薬|止め/u,
    goOn: /続け|継続/u,
    taking: /(?!)/u,
  },
  zh: {
    avoid: /避免|远离|忌|禁用|禁食|禁止|不推荐|不建议|少用|避开|禁(?=食)/u,
    not: /不要|不能|不可以?|不宜|不应该?|不得|切勿|请勿|勿|别(?!的)|千万别/u,
    bad: /不需要|不用了?|没必要|无需|不推荐|不建议|不适合|不安全|(?:是)?(?:禁忌|被禁止|危险)的?|会?(?:妨碍|加重)|要避开|是大忌|(?<=[:：] ?)[×✕✖❌](?! ?\d)/u,
    harms: /会(?:加重|刺激|损伤|影响)|没用|没有(?:作用|效果)|无效/u,
    good: /可以|可(?=[^能])|能(?:缓解|减轻|帮助|让)|有助于|帮助|应该?|建议|最好|请|没问题|没关系|无妨|放心|给|用|喝|吃|多|就(?:退|好|行)了/u,
    tail: /因为|以免|否则|直到|如果|之前|以前|期间|会/u,
    list: /[、和或及与]/gu,
    light: set('使用 服用 食用 自行 继续 进行 同时 一起 孩子 患者 立即 马上 任何 食物 药物'),
    pronoun: /(?!)/u,
    lead: /(?!)/u,
    stop: /停(?:用|药|服|掉)?|暂停/u,
    goOn: /继续|照常|接着/u,
    taking: /[吃喝用服给涂抹加]/u,
  },
  hi: {
    avoid: /(?!)/u,
    not: words(
      'न|नहीं|मत|से बचें|से बचना|परहेज|परहेज़|मना|वर्जित|से दूर रह[\\p{L}\\p{M}]*|से दूर रख[\\p{L}\\p{M}]*|बंद रख[\\p{L}\\p{M}]*',
    ),
    bad: /बढ़ती है|बढ़ जाती है|बढ़ाती है|को रोकत\p{L}*/u,
    harms: /(?:जलन|नुकसान|बिगड़|बिगाड़)\p{L}*|असर नहीं|फ़ायदा नहीं|फायदा नहीं/u,
    good: /(?:लें|दें|करें|पिएं|पिएँ|पिलाएं|पिलाएँ|खाएं|खाएँ|खिलाएं|खिलाएँ|लगाएं|लगाएँ|रखें|धोएं|डालें|सकते|सकती|सकता|चाहिए|मिलती है|मिलता है|मिलेगी|मिलेगा|ठीक है|सुरक्षित है|मदद|आराम|लीजिए|दीजिए|कीजिए)(?!\p{L})/u,
    tail: /(?!)/u,
    list: / (?:और|या|एवं|व) |, ?/g,
    light: set(
      'डालें डालना डालो डाले चलाएं चलाएँ रखना लगाना करें करना लें लेना दें देना खाना पीना लगाना लगाएं लगाएँ रखें बच्चे बच्चा उसे उन्हें इसे कभी बिल्कुल किसी कोई भी चाहिए दवा गोली बाद पहले साथ तक बहुत ज़्यादा ज्यादा जाए जाना होने दिन',
    ),
    pronoun: /(?!)/u,
    lead: /(?!)/u,
    stop: /बंद|रोक(?!ने)/u,
    goOn: /जारी|लेते रहें|चालू/u,
    taking: /(?!)/u,
  },
  ar: {
    avoid: words(
      'تجنب\\p{L}*|ابتعد\\p{L}* عن|امتنع\\p{L}* عن|ممنوع|يمنع|يحظر|بدون|دون|عدم|الامتناع عن|الابتعاد عن|اترك\\p{L}*',
    ),
    not: words('لا(?! (?:باس|مانع|ضرر|حرج|مشكلة|يضر|تضر))|ولا|الا'),
    bad: words(
      '(?:ممنوع|محظور|خطير|غير (?:امن|مسموح|مناسب)|لا (?:ينصح|يجوز|يصح)|يضر)|ممنوع\\p{L}*|محظور\\p{L}*|يمنع\\p{L}* امتصاص|تزيد|يزيد|اسوا',
    ),
    harms: /يزيد\p{L}*|يهيج\p{L}*|يضر\p{L}*|لا (?:يفيد|تفيد|يساعد|ينفع)/u,
    good: words(
      'يمكن\\p{L}*|يجوز|يسمح|لا باس|لا مانع|يساعد\\p{L}*|تساعد\\p{L}*|يخفف\\p{L}*|يهدئ\\p{L}*|تناول\\p{L}*|استخدم\\p{L}*|اشرب\\p{L}*|ضع\\p{L}*|اعط\\p{L}*|ينصح|يفضل|مفيد\\p{L}*|امن\\p{L}*|خذ\\p{L}*|ادهن\\p{L}*|افرك\\p{L}*|اغسل\\p{L}*|مارس\\p{L}*|اخرج\\p{L}*|ابلع\\p{L}*|الزم\\p{L}*|ارجع\\p{L}*|نظف\\p{L}*|اسبح\\p{L}*',
    ),
    tail: words('لان\\p{L}*|حتي|قبل|بعد|عند|عندما|اذا|اثناء|خلال|كي|لكي|فهو|فهي|فقد'),
    list: / (?:و|او)(?=\p{L}| )|، ?/gu,
    light: set(
      'تستخدم تتناول تشرب تاكل تعط تعطي تضع استخدام تناول شرب اكل وضع استعمال الطفل الاطفال طفلك المريض اي شيء علي هذا هذه هذه جدا ايضا اليوم الان دون',
    ),
    pronoun: /(?!)/u,
    lead: /(?:^|[.،؛:!] ?)(?:و|ثم |ف)?$/,
    stop: words('اوقف\\p{L}*|توقف\\p{L}*|ايقاف|التوقف'),
    goOn: words('استمر\\p{L}*|واصل\\p{L}*|تابع\\p{L}*'),
    taking: /(?:تستخدم|تتناول|تشرب|تاكل|تعط|تضع|استخدام|تناول|شرب|اكل|وضع|استعمال)/u,
  },
};
