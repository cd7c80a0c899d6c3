import { type AddressGrammar, CAP, DIGITS, END, grammar, named, spelled, town, WORD } from './grammar.ts';

/** Spain and the countries of Spanish America. */
const ES_STREET =
  '(?i:calle|avenida|avda?|plaza|plza|pza|pza|paseo|pso|carretera|ctra|carret|camino|ronda|rda|traves[ií]a|carrer|rambla|rbla|glorieta|gta|pasaje|pje|psje|callej[oó]n|cjon|r[uú]a|pol[ií]gono|cuesta|costanilla|carrera|cra|kra|diagonal|transversal|jir[oó]n|alameda|bulevar|boulevard|blvd|calzada|calz|privada|priv|cerrada|cda|andador|retorno|rtno|circuito|cto|prolongaci[oó]n|prol|perif[eé]rico|eje|libramiento|autopista|callejuela|vereda|sendero|subida|corredera|plazuela|plazoleta|avinguda|passeig|plaça|travessera|kalea|praza|urbanizaci[oó]n|urb|residencial|conjunto|unidad|viaducto|poblado|chal[eé]|chalet|rotonda|senda|caser[ií]o|barriada|escalinata|rinconada)\\.?';
const ES_SHORT =
  '(?:(?i:c|cl|cll|av|pl|pº|tv|trav|and|rto|circ|pol|cno|cº|col|jr|kr|dg|tr|pg|av[ºª]|vº|bº|bda|gpo)(?:\\.|/)|C/|[AP]v|V[ií]a|Pº|Po(?= )|Avª|Cº|Bº)';
const ES_PARTICLE = 'de|del|la|las|los|el|y|e|san|santa|d|l|dels|les|de la|da|do|das|dos';
const ES_NAME = named(ES_PARTICLE);
const ES_WORDS =
  'un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veint\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s|mil';
const ES_SPELLED = spelled(ES_WORDS, 'y');
const ES_KM = '(?i:km|kil[oó]metro|k|pk|p\\.k)\\.? ?\\d{1,4}(?:[.,+]\\d{1,3})?(?![\\d])';
const ES_NUMBER = `(?:,? ?(?:(?i:n[uú]mero|n[uú]m|nro|n[º°o]|n|no|ext(?:erior)?)(?:\\.|,)? ?|# ?)?${DIGITS}|,? (?:(?i:n[uú]mero|n[uú]m) )?${ES_SPELLED}|,? (?i:s/n|s\\.n\\.?|s\\.?/n\\.?|sin n[uú]mero)${END}|,? ${ES_KM})`;
const ES_SOME =
  '(?:\\d{1,4}(?![\\d])(?: ?(?:[A-Z](?!\\p{L})|[-/] ?(?:\\d{1,3}|[A-Z])(?!\\p{L})))?|[A-Z]{1,2}\\d{0,3}(?![\\p{L}\\d])|(?:[A-Z]-?)\\d{1,3}|(?i:izq\\p{L}*|izda|dcha|der\\p{L}*|centro|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]|bajo|baja|alta|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?!\\p{L}))';
const ES_UNIT = [
  `(?i:piso|pta|puerta|prta|portal|ptal|escalera|esc|bloque|blq|blque|bl|planta|pl|apto|apartamento|apart|apt|dpto|depto|departamento|dto|torre|edif(?:icio)?|int(?:erior)?|ext(?:erior)?|letra|local|casa|nave|lote|lt|manzana|mz|mza|mzna|supermanzana|sm|smz|parcela|parc|secci[oó]n|etapa|fase|nivel|n[uú]mero|n[uú]m|no)\\.?[ :]{0,2}(?:n[ºo°]\\.? ?|# ?)?${ES_SOME}`,
  `(?i:fracc(?:ionamiento)?|urb(?:anizaci[oó]n)?|barrio|bo|bº|barriada|bda|col(?:onia)?)\\.? ${ES_NAME}`,
  `(?:(?i:edif)\\.?|(?i:edificio|torre|residencial|conjunto|condominio|residencia)) ${ES_NAME}`,
];
const ES_MORE = [
  '\\d{1,2} ?\\.?[ºª°](?! ?C)(?:[ ,-]{0,2}(?:\\d{1,2}[ºª°]|[A-Z](?!\\p{L})|(?i:izq\\p{L}*|izda|dcha|derecha|puerta \\p{L}|centro|int\\p{L}*|ext\\p{L}*)\\.?))?',
  `(?i:izq\\p{L}*|izda|dcha|derecha|bajos?|ático|atico|entlo|entresuelo|principal|pral|sobre[aá]tico|semis[oó]tano|planta baja|(?:primer|segundo|tercer|cuarto|quinto|sexto|s[eé]ptimo|octavo|noveno|d[eé]cimo)o?(?: piso)?)(?:\\.|${END})(?: [A-Z](?!\\p{L})| \\d{1,2}[ªºa](?!\\p{L})| (?i:izq\\p{L}*|izda|dcha|derecha|[a-e]|be|ce|de)\\.?(?!\\p{L}))?`,
  `(?i:col(?:onia)?|fracc(?:ionamiento)?|barrio|bo|bº|barriada|bda|urb(?:anizaci[oó]n)?|pol(?:[ií]gono)?|partida|pda|sector|residencial|unidad|conjunto|u\\. ?h|del|delegaci[oó]n|alc(?:ald[ií]a)?|mpio|municipio|ejido|vereda|entre(?: calles?)?|esq(?:uina)?(?: con)?|e/|frente (?:al?|a la)|junto (?:al?|a la)|cerca (?:del?|de la))\\.? (?:${ES_NAME}|\\d{1,3})(?: y (?:${ES_NAME}|\\d{1,3}))?`,
  '(?i:casa |lote |parcela )?(?i:sin n[uú]mero|s/n|altos|bajos|interior|exterior|duplicado|dupl\\.)(?!\\p{L})',
  '\\d{1,2} ?[A-H](?![\\p{L}\\d])',
  '(?i:casa) (?i:azul|blanca|verde|roja|amarilla|rosa|de (?:dos pisos|la esquina|adobe|madera))(?!\\p{L})',
  ES_KM,
];
const SPANISH = grammar({
  triggers:
    'calle c cl cll avenida avda avd av plaza plza pza pl paseo po pso carretera ctra carret camino ronda rda travesia carrer rambla rbla glorieta gta pasaje pje psje callejon rua poligono cuesta costanilla carrera cra kra diagonal transversal jiron alameda bulevar boulevard blvd calzada calz privada priv cerrada cda andador retorno circuito cto prolongacion prol periferico eje libramiento autopista callejuela vereda subida plazuela viaducto poblado chale chalet rotonda senda barriada escalinata rinconada avinguda passeig plaça travessera kalea praza urbanizacion urb residencial mz mza manzana lote supermanzana sm smz n a m gc ap cv ma as gr apartado apdo conocido caserio cortijo masia finca rancho ejido parcela paraje pago diseminado partida barrio aldea pedania hacienda granja quinta predio km via p pº izquierda derecha izq izda dcha bloque blq portal edificio edif torre fracc fraccionamiento norte sur oriente poniente depto dpto departamento º and',
  sole: [
    `${ES_KM} (?i:de la|del|de) (?i:carretera|ctra\\.?|autov[ií]a|autopista|camino|nacional)(?: (?i:de|del|a|al|de la|vieja|nueva|antigua)){0,2} ${ES_NAME}(?: ?- ?${CAP})?`,
    `(?i:bloque|blq|bl|edif(?:icio)?|torre|andador|manzana|mz|portal|escalera)\\.? ?${ES_SOME}(?:, ?(?:(?i:portal|ptal|esc(?:alera)?|puerta|pta|piso|depto|dpto|departamento|casa|letra|lote|edif(?:icio)?)\\.? ?${ES_SOME}|\\d{1,2}\\.?[ºª] ?[A-Z](?!\\p{L}))){1,4}`,
    `${CAP}(?: (?:(?i:de|del|la|de la) )?${CAP}){0,3},? \\d{1,4}(?:, ?| )\\d{1,2}\\.? ?[ºª](?! ?C(?!\\p{L}))(?:[ ,-]{0,2}(?:[A-H](?!\\p{L})|(?i:izq\\p{L}*|izda|dcha|derecha|puerta \\w|int\\p{L}*|ext\\p{L}*)\\.?(?!\\p{L})|\\d{1,2}[ªº]))`,
    `(?:${ES_STREET} ?|${ES_SHORT} ?)${ES_NAME}${ES_NUMBER}`,
    `(?i:calle|avenida|avda|plaza|paseo|carretera|ronda|traves[ií]a|carrer|glorieta|pasaje|callej[oó]n|alameda|calzada|privada|cerrada|andador|prolongaci[oó]n|urbanizaci[oó]n|circuito)\\.? (?:(?!(?i:de|del|con|en|por|que|y|a|al|como|sin|es|era|son|está|un|una|unos|unas|cada|para|hace|durante|abajo|arriba)${END})${WORD} |(?i:de|del|de la|de los|de las|la|los|las|el) ){1,4}?(?:(?i:n[uú]mero|n[uú]m|n[º°o])\\.? ?|# ?|,? )?(?:${DIGITS}|${ES_SPELLED})`,
    // Streets that have a number as their name: "Calle 47 x 60 y 62", "Cra. 7 # 45-12".
    `(?i:calle|cl|cll|carrera|cra|kra|kr|avenida|av|eje|diagonal|transversal|privada)\\.? ?\\d{1,3} ?[A-Z]?(?: (?i:bis|sur|norte|oriente|poniente|este|oeste)){0,2}(?: ?x ?\\d{1,3}[A-Z]?(?: ?y ?\\d{1,3}[A-Z]?)?(?:,? (?i:n[uú]m|no|n[º°])\\.? ?${DIGITS})?| ?(?:#|(?i:n[º°o]|num)\\.?) ?${DIGITS})`,
    `(?i:manzana|mza?|mzna)\\.? ?\\w{1,3}[ ,.-]{0,3}(?i:lote|lt)\\.? ?\\d{1,3}[A-Z]?`,
    `(?i:supermanzana|smz?)\\.? ?\\d{1,3}[ ,.-]{0,3}(?i:manzana|mza?|lote|lt)\\.? ?\\d{1,3}(?:[ ,.-]{0,3}(?i:lote|lt)\\.? ?\\d{1,3})?`,
    `(?:(?i:carretera|ctra|carret|autov[ií]a|autopista|camino|antigua|federal|nacional|libre)(?:\\.|${END})[^;\\n.]{0,30}?[ ,]{1,2}|(?:N|A|AP|CV|MA|GC|TF|M|CM|C|GI|BI|LU|AS|EX|SE|GR|AL|CA|HU|LE|ZA|SA|BU|P|VA|MEX)-?[IVX\\d]{1,4},? ?)${ES_KM}`,
    `(?i:pol(?:[ií]gono)?\\.?) \\d{1,4},? ?(?i:parc(?:ela)?\\.?) \\d{1,5}`,
    // "5ºC de Fuencisla 21", "el 3º dcha de Olmo 12".
    `(?:1?\\d) ?\\.?[ºª°] ?(?:[A-H]|(?i:izq\\p{L}*|dcha|derecha|centro)\\.?|\\d{1,2}[ªº])(?!\\p{L}) (?:de|del|en) (?:(?:la |el )?(?i:calle|c/|plaza|avenida|paseo) ?)?${ES_NAME}${ES_NUMBER}`,
    // Streets after a day, and with a side of the compass behind.
    `(?:${ES_STREET} ?|${ES_SHORT} ?)\\d{1,2} de ${CAP}(?: de \\d{4})?${ES_NUMBER}`,
    `(?:(?i:av|avda|avenida|calz|calle)\\.? )?${WORD} (?i:norte|sur|oriente|poniente|pte|ote|nte),? (?:(?i:n[uú]m|no|#)\\.? ?)?\\d{1,4}(?:-?[A-Z](?!\\p{L}))?,? (?i:int(?:erior)?|depto|dpto|departamento|piso|local|casa|edif(?:icio)?)\\.? ?${ES_SOME}`,
    `${ES_KM} (?:(?:de|en) )?(?:la )?(?i:carretera|ctra\\.?|camino|autopista|libramiento)(?: (?i:vieja|nueva|federal|nacional|libre))? (?i:a|de|del|al) ${ES_NAME}`,
    `(?i:apartado|apdo|casilla|aptdo)(?:\\. ?| )(?:(?i:de correos|postal|correos)\\.? )?(?:n[ºo°]\\.? ?)?\\d{1,6}`,
    `(?i:dom(?:icilio)?)\\.? conocido(?:,? (?:(?i:rancho|ejido|ranchería|colonia|col\\.|comunidad|poblado|barrio) )?${ES_NAME})?`,
    `(?i:caser[ií]o|cortijo|mas[ií]a|mas|finca|rancho|rancher[ií]a|ejido|paraje|pago|diseminado|pedan[ií]a|aldea|hacienda|granja|predio|caser[ií]a|alquer[ií]a|dehesa|villa|chalet|quinta|lugar|barrio|b[ºo]\\.?|partida|pda\\.) ${ES_NAME}${ES_NUMBER}`,
    `(?i:caser[ií]o|cortijo|mas[ií]a|rancho|rancher[ií]a|ejido|hacienda|alquer[ií]a|dehesa) (?:(?i:de|del|la|las|los|el|de la|de los) ){0,2}${CAP}(?: (?:(?i:de|del|la|las|los|el) ){0,2}${CAP}){0,2}(?:,? \\d(?:da|ra|a|ª)\\.? (?i:secci[oó]n))?`,
    `(?i:urb(?:anizaci[oó]n)?|residencial|fracc(?:ionamiento)?|pol(?:[ií]gono)?|conjunto|parcelaci[oó]n)\\.? ${ES_NAME},? (?i:parcela|parc|casa|lote|chalet|nave|n[º°o]|fase|bloque|calle)\\.? ?${ES_SOME}`,
  ],
  named: [`(?:${ES_STREET} ?|${ES_SHORT} ?)${ES_NAME}`],
  unit: ES_UNIT,
  more: ES_MORE,
});

/** Brazil; Portugal's parts as far as they are the same. */
const PT_STREET =
  '(?i:rua|avenida|avda?|travessa|trav|tv|praça|pç|pça|pca|alameda|estrada|estr|rodovia|rod|largo|lgo|beco|viela|ladeira|lad|praceta|calçada|marginal|via|viaduto|passagem|servid[aã]o|vila|quinta|ramal|linha|vicinal|condom[ií]nio|cond|residencial|loteamento|jardim|jd|parque|pq|urbanizaç[aã]o|escadaria|acesso|caminho|rotat[oó]ria|azinhaga|escad(?:as|inhas)|terreiro|p[aá]tio|impasse|rotunda|calçadinha|s[ií]tio|fazenda|ch[aá]cara|povoado|lugar)\\.?';
const PT_SHORT = '(?:(?i:r|av|al|est|pq|jd|res|ed|c)\\.|[AR]v|Al|R)';
const PT_PARTICLE = 'de|do|da|dos|das|e|d|a|o|são';
const PT_NAME = named(PT_PARTICLE);
const PT_SPELLED = spelled(
  'uma?|dois|duas|tr[eê]s|quatro|cinco|seis|meia|sete|oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete|dezoito|dezenove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzentos|trezentos|quatrocentos|quinhentos|seiscentos|setecentos|oitocentos|novecentos|mil',
  'e',
);
const PT_KM = '(?i:km|quil[oô]metro)\\.? ?\\d{1,4}(?:[.,+]\\d{1,3})?(?!\\d)';
const PT_NUMBER = `(?:,? ?(?:(?i:n[uú]mero|n[uú]m|nro|n[º°o]|n|casa)(?:\\.|,)? ?|# ?)?${DIGITS}|,? (?:(?i:n[uú]mero) )?${PT_SPELLED}|,? (?i:s/n[º°]?|s\\.n\\.?|sem n[uú]mero)${END}|,? ${PT_KM})`;
const PT_SOME =
  '(?:\\d{1,4}(?!\\d)(?: ?[-/]? ?[A-Z](?!\\p{L}))?|[A-Z]{1,2}[- ]?\\d{0,3}(?![\\p{L}\\d])|(?i:um|uma|dois|duas|tr[eê]s|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|primeiro|segundo|terceiro)(?!\\p{L}))';
const PT_BLOCK = `(?i:quadra|qd|q|conjunto|conj|cj|bloco|bl|lote|lt|m[oó]dulo|ch[aá]cara|rua|casa|cs|etapa|setor)\\.? ?${PT_SOME}`;
const PORTUGUESE = grammar({
  triggers:
    'rua r avenida av avda travessa trav tv praça pç pça pca alameda al estrada estr est rodovia rod largo lgo beco viela ladeira lad praceta azinhaga escadas escadinhas terreiro patio impasse rotunda calcadinha lugar caminho acesso viaduto passagem servidao vila ramal linha vicinal condominio cond residencial loteamento jardim jd quadra qd lote qnm qnl qnn qnj qng qnb qnc qnd qne qnp qno qr qe qi ql qs qms sqn sqs shin shis shcgn shces scln cln cls smpw sha sia sgas sgan sqnw sqsw crs eqn cnb csb qsa qsb qsc qsd br sp mg rs pr sc go ms mt ba km sitio chacara fazenda povoado assentamento comunidade caixa apto ap apartamento edificio ed bloco bl conj conjunto parque pq',
  sole: [
    `(?:${PT_STREET} ?|${PT_SHORT} ?)${PT_NAME}${PT_NUMBER}`,
    `(?i:rua|avenida|travessa|alameda|estrada|beco|viela|praça|rodovia)\\.? (?:(?!(?i:que|com|em|por|e|a|ao|como|sem|uns|umas|cada|para|há|durante|abaixo|acima|asfaltada|perto)${END})${WORD} ){1,4}?(?:(?i:n[uú]mero|n[º°o])\\.? ?)?(?:${DIGITS}|${PT_SPELLED})`,
    `(?i:rua|avenida|av\\.|travessa|alameda) (?:\\d{1,3}|${PT_SPELLED}),? (?:(?i:n[uú]mero|n[º°o]|casa|quadra|qd|lote|lt|s/n)\\.? ?)(?:${PT_SOME})?`,
    `(?i:quadra|qd?)\\.? ?${PT_SOME}[ ,.-]{1,3}${PT_BLOCK}`,
    `(?:SHIS|SHIN|SHCGN|SHCES|SMPW|SHA|SMDB|SGAS|SGAN|SIA|SAAN|SCS|SBS|SRTVS|SHTQ|SQNW|SQSW|Guará I{1,2}|Guará|CLS|CLN)[ ,]{1,2}(?:(?:Q[ILEUNRS]?|(?i:quadra|qd|conjunto|conj|trecho|bloco|bl))\\.? ?\\d{1,3}[ ,.-]{1,3}){1,2}${PT_BLOCK}`,
    `(?:Q[NMERISLJGOBCDP][A-Z]{0,2}|S[QHCGM][NSICLRWE][A-Z]{0,3}|C[LN][NSBA]?W?|SCLN|CRS|CCSW|EQ[NS]W?|[QAS]R|QMS)[ -]?\\d{1,3}(?:[/-]\\d{1,3})?[ ,.-]{1,3}${PT_BLOCK}`,
    `(?:(?i:rodovia|rod|estrada|br)\\.? ?)?(?:(?:BR|SP|MG|RS|PR|SC|GO|MS|MT|BA|RJ|ES|CE|PE)[- ]?\\d{2,3},? ?|${PT_NAME},? ?)${PT_KM}`,
    `(?i:caixa postal|cx\\.? ?postal|apartado)\\.? (?:n[º°o]\\.? ?)?\\d{1,6}`,
    `(?i:s[ií]tio|ch[aá]cara|fazenda|povoado|assentamento|ramal|linha|col[oô]nia|comunidade|ro[cç]a|granja|est[aâ]ncia) (?:(?i:de|do|da|dos|das|a|o) )?${CAP}(?: (?:(?i:de|do|da|dos|das|e) )?${CAP}){0,2}`,
  ],
  named: [`(?:${PT_STREET} ?|${PT_SHORT} ?)${PT_NAME}`],
  unit: [
    `(?i:apto?|apartamento|apart|ap|bloco|bl|casa|cs|sala|sl|torre|andar|lote|lt|quadra|qd|conjunto|conj|cj|loja|lj|fundos|frente|port[aã]o|entrada|m[oó]dulo|unidade|box|kitnet|quarto andar)\\.?[ :]{0,2}(?:n[º°o]\\.? ?)?${PT_SOME}`,
    `(?i:bloco|bl|torre|quadra) (?i:[a-h])(?!\\p{L})`,
    `(?i:apartamento|apto?|casa|lote|bloco|n[uú]mero) ${PT_SPELLED}`,
    `(?i:ed(?:if[ií]cio)?|cond(?:om[ií]nio)?|res(?:idencial)?|torre|conj(?:unto)?)\\.? ${PT_NAME}`,
  ],
  more: [
    `(?i:fundos|frente|t[eé]rreo|cobertura|subsolo|sobrado|sobreloja|casa (?:dos fundos|de cima|de baixo|da frente)|esquerdo|direito|esq|dto|r/c|\\d{1,2}[º°ª]? andar|(?:primeiro|segundo|terceiro|quarto|quinto|sexto|s[eé]timo|oitavo|nono|d[eé]cimo) andar)(?:\\.|${END})`,
    `\\d{1,2}[º°](?: (?i:esq|dto|dir|frente|andar|[A-D])\\.?(?!\\p{L}))?`,
    `(?i:esquina (?:com|da|de)|pr[oó]ximo (?:ao?|à)|perto d[ao]|ao lado d[ao]|entre|bairro|b\\.|setor|jardim|jd\\.?|vila|parque) (?:(?i:rua|r\\.|av\\.|a) )?${PT_NAME}`,
    PT_KM,
    `(?:\\d{5}-\\d{3}|\\d{4}-\\d{3})(?!\\d)(?: ${town(PT_PARTICLE)})?`,
    `\\d{5}(?!\\d) (?:(?i:la|las|los|el) )?${town(ES_PARTICLE)}(?: de (?:agua|arriba|abajo|mar|río|monte|adentro))?`,
  ],
});

export const IBERIAN: readonly (readonly [language: string, AddressGrammar])[] = [
  ['es', SPANISH],
  ['pt', PORTUGUESE],
];
