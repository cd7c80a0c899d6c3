import { type AddressGrammar, CAP, DIGITS, END, grammar, named, spelled, WORD } from './address-grammar.ts';

/** Brazil; Portugal's parts as far as they are the same. */
const PT_STREET =
  '(?i:rua|avenida|avda?|travessa|trav|tv|praça|pç|pça|pca|alameda|estrada|estr|rodovia|rod|largo|lgo|beco|viela|ladeira|lad|praceta|calçada|marginal|via|viaduto|passagem|servid[aã]o|vila|quinta|ramal|linha|vicinal|condom[ií]nio|cond|residencial|loteamento|jardim|jd|parque|pq|urbanizaç[aã]o|escadaria|acesso|caminho|rotat[oó]ria)\\.?';
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
    'rua r avenida av avda travessa trav tv praça pç pça pca alameda al estrada estr est rodovia rod largo lgo beco viela ladeira lad praceta passagem servidao vila ramal linha vicinal condominio cond residencial loteamento jardim jd quadra qd lote qnm qnl qnn qnj qng qnb qnc qnd qne qnp qno qr qe qi ql qs qms sqn sqs shin shis shcgn shces scln cln cls smpw sha sia sgas sgan sqnw sqsw crs eqn cnb csb qsa qsb qsc qsd br sp mg rs pr sc go ms mt ba km sitio chacara fazenda povoado assentamento comunidade caixa apto ap apartamento edificio ed bloco bl conj conjunto parque pq',
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
    `(?i:ed(?:if[ií]cio)?|cond(?:om[ií]nio)?|res(?:idencial)?|torre|conj(?:unto)?)\\.? ${PT_NAME}`,
  ],
  more: [
    `(?i:fundos|frente|t[eé]rreo|cobertura|subsolo|sobrado|sobreloja|casa (?:dos fundos|de cima|de baixo|da frente)|esquerdo|direito|esq|dto|r/c|\\d{1,2}[º°ª]? andar|(?:primeiro|segundo|terceiro|quarto|quinto|sexto|s[eé]timo|oitavo|nono|d[eé]cimo) andar)(?:\\.|${END})`,
    `\\d{1,2}[º°](?: (?i:esq|dto|dir|frente|andar|[A-D])\\.?(?!\\p{L}))?`,
    `(?i:esquina (?:com|da|de)|pr[oó]ximo (?:ao?|à)|perto d[ao]|ao lado d[ao]|entre|bairro|b\\.|setor|jardim|jd\\.?|vila|parque) (?:(?i:rua|r\\.|av\\.|a) )?${PT_NAME}`,
    PT_KM,
  ],
});

export const IBERIAN: readonly (readonly [language: string, AddressGrammar])[] = [['pt', PORTUGUESE]];
