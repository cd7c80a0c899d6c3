import { type AddressGrammar, CAP, DIGITS, END, grammar, named, spelled, town, WORD } from './grammar.ts';

const FR_STREET =
  '(?i:rue|avenue|ave|boulevard|blvd|bld|bd|boul|place|chemin|chem|che|impasse|imp|all[ée]es?|all|quai|route|rte|square|passage|pass|pas|cours|crs|sentier|sente|r[ée]sidence|hameau|ham|faubourg|fbg|fg|villa|ruelle|voie|esplanade|parvis|promenade|prom|rond-point|lotissement|lot|mont[ée]e|cit[ée]|traverse|venelle|c[ôo]te|rang|mail|galerie|clos|cour|carrefour|rocade|levée|digue|draille|sentier|escalier|pont|port|zac|za|zi|immeuble|parc|corniche|enclos)\\.?';
const FR_SHORT = '(?:(?i:r|av|pl|sq|ch|qu)\\.|[Aa]v|[Pp]l)';
const FR_PARTICLE = 'de|du|des|la|le|les|l|d|de la|de l|et|sur|sous|aux?|en|saint|sainte|à';
const FR_NAME = named(FR_PARTICLE);
const FR_SPELLED = spelled(
  'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|dix-(?:sept|huit|neuf)|(?:vingt|trente|quarante|cinquante|soixante)-(?:et-)?\\p{L}+',
  'et',
);
const FR_HOUSE = `(?:${DIGITS}|${FR_SPELLED}(?: (?i:bis|ter)${END})?)`;
const FR_SOME =
  '(?:\\d{1,4}(?!\\d)(?: ?[A-Z](?!\\p{L}))?|[A-Z]{1,2}[- ]?\\d{0,3}(?![\\p{L}\\d])|(?i:gauche|droite|face|un|deux|trois|quatre|cinq|six)(?!\\p{L}))';
const FR_ORDINAL =
  '(?:\\d{1,2} ?(?i:er|[eè]re?|nd|nde|e|[eèé]me|ième|eme|°)|(?i:premier|deuxi[eè]me|second|troisi[eè]me|quatri[eè]me|cinqui[eè]me|sixi[eè]me|septi[eè]me|huiti[eè]me|neuvi[eè]me|dixi[eè]me|dernier))';
const FR_UNIT = [
  `(?i:appartement|appart|appt|b[âa]timent|porte|[ée]tage|num[ée]ro) ${FR_SPELLED}`,
  `(?i:appartement|appart|appt|apt|app|b[âa]timent|b[âa]t|escalier|esc|porte|pte|[ée]tage|[ée]t|entr[ée]e|immeuble|imm|tour|logement|logt|log|lot|studio|bo[îi]te|bp|cs|code|villa|pavillon|pav|n[°º])\\.?[ :]{0,2}(?:n[°ºo]\\.? ?)?${FR_SOME}`,
  `(?i:r[ée]sidence|r[ée]s|immeuble|imm|tour|villa|b[âa]timent|b[âa]t|domaine|lotissement|lot|clos|ch[âa]teau|mas|ferme|cit[ée]|hameau|chez|lieu-dit|lieu dit|ld|le|la|les)\\.? ${FR_NAME}`,
  `${FR_ORDINAL}(?: (?i:[ée]tage|[ée]t|porte)\\.?)?(?: (?:(?i:porte|pte) )?(?i:gauche|droite|face|fond|g|d)(?:\\.|${END}))?`,
  `(?i:rdc|rez-de-chauss[ée]e|rez de chauss[ée]e|rez-de-jardin|sous-sol|combles)${END}`,
];
const FRENCH = grammar({
  triggers:
    'rue avenue ave av boulevard blvd bld bd boul place pl chemin chem che ch impasse imp allee allees all quai route rte square sq passage pass cours crs sentier sente residence res hameau ham faubourg fbg fg villa ruelle voie esplanade parvis promenade lotissement montee cite traverse venelle rang mail galerie immeuble parc corniche clos lieu ld bp cp c cs d rd rn n rn bourg ferme mas domaine batiment bat appt appartement r',
  sole: [
    `(?:(?i:n[°ºo]|num[ée]ro|au)\\.? ?)?${FR_HOUSE},? ?(?:${FR_STREET}|${FR_SHORT}) ?${FR_NAME}`,
    `(?:(?i:n[°ºo]|num[ée]ro|au)\\.? ?)?${FR_HOUSE},? ?(?i:rue|avenue|boulevard|bd|impasse|all[ée]e|chemin|quai|route|rte|place|square|passage) (?:(?!(?i:et|mais|pour|avec|qui|que|depuis|dans|à|au|appartement|appart|appt|b[âa]timent|[ée]tage|escalier|porte|r[ée]sidence)${END})${WORD} ?){1,4}`,
    `(?:${FR_STREET}|${FR_SHORT}) ?${FR_NAME},? (?:(?i:n[°ºo]|num[ée]ro|au)\\.? ?)?${FR_HOUSE}`,
    `(?i:rue|avenue|boulevard|bd|impasse|all[ée]e|chemin|route) (?:(?!(?i:et|mais|pour|avec|qui|que|depuis|dans|à|au|orale|veineuse)${END})${WORD} ){1,4}(?:(?i:n[°ºo]|num[ée]ro|au)\\.? ?)${FR_HOUSE}`,
    `(?:BP|B\\.P\\.|C\\.P\\.|CS|TSA) ?(?:n[°º] ?)?\\d{2,5}(?! ?(?:mm|cm|/))(?:,? ?\\d{5} \\p{Lu}[\\p{L}-]+(?: (?i:cedex)(?: \\d{1,2})?)?)?`,
    `(?i:bo[îi]te postale) (?:n[°º] ?)?\\d{1,5}`,
    `(?i:lieu-?dit|lieu dit|ld\\.?|hameau|ham\\.|ferme|lotissement|mas|bastide|domaine|moulin)(?: (?i:de|du|des|d['’]|de la|de l['’]))? ?[«"“]? ?${FR_NAME} ?[»"”]?`,
    `(?:(?i:route|rte|d[ée]partementale|nationale|autoroute)(?:\\.|${END})[^;\\n.]{0,24}?[ ,]{1,2}|(?:[ADN]|RD|RN) ?\\d{1,4}[A-Z]?,? )(?i:pk|km|borne|kilom[èe]tre|pr) ?\\d{1,3}(?:[.,+]\\d{1,3})?`,
  ],
  named: [
    `(?:${FR_STREET}|${FR_SHORT}) ?${FR_NAME}`,
    `(?:Le|La|Les|L['’])(?: (?:Grande?|Petite?|Haute?s?|Basse?s?|Vieux|Vieille))? ?(?:Bourg|Hameau|Village|Plan|Moulin|Château|Mas|Clos|Pré|Prés|Ferme|Roche|Croix|Fontaine|Champ|Champs|Bois|Lande|Landes|Borde|Borie|Grange|Granges|Mazet|Puy|Pont|Gare|Chapelle|Ville|Métairie|Bergerie|Combe|Côte|Plaine|Chaume|Vigne|Vignes)(?!\\p{L})(?: (?:${FR_NAME}))?`,
  ],
  unit: FR_UNIT,
  more: [
    '\\d{1,3}(?: ?(?i:bis|ter))?(?![\\p{L}\\d]|[.,]\\d)',
    `(?i:porte|pte|c[ôo]t[ée]|escalier|esc|au fond(?: de la cour)?|fond de cour|sur cour|2[eè]me cour|b[âa]t|gauche|droite|c/o|chez|digicode|interphone)\\.?(?: ${FR_SOME}| ${FR_NAME})?(?!\\p{L})`,
    `(?i:angle|coin|face (?:au?|à la)|pr[èe]s d[eu](?: la)?|derri[èe]re (?:la?|le)|quartier|cedex)(?: ${FR_NAME}| \\d{1,2})?`,
  ],
});

const IT_STREET =
  '(?i:via|viale|v\\.le|vle|piazza|p\\.zza|pzza|p\\.za|piazzale|p\\.le|ple|piazzetta|corso|c\\.so|cso|largo|l\\.go|lgo|vicolo|vic|v\\.lo|vico|strada|str|salita|sal|calata|borgo|lungomare|lungotevere|lungarno|lungo|galleria|traversa|trav|circonvallazione|circ\\.ne|rampa|rampe|scalinata|contrada|c\\.da|cda|localit[àa]|loc|frazione|fraz|fr|regione|reg|rione|calle|campo|campiello|fondamenta|sestiere|rotonda|parco|passeggiata|passaggio|stradone|stradella|supportico|villaggio|vill|quartiere|q\\.re|residenza|condominio|cond)\\.?';
const IT_PARTICLE =
  'di|del|della|dello|dei|degli|delle|dell|d|da|dal|la|le|il|lo|l|san|santa|santo|e|al|alla|alle|ai|sul|sulla|in|de|don|dott|ing';
const IT_NAME = named(IT_PARTICLE);
const IT_SPELLED = spelled(
  'uno?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(?:uno|due|tr[eé]|quattro|cinque|sei|sette|otto|nove)?|(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cent(?:o\\p{L}*|ottanta\\p{L}*)?|mille',
  'e',
);
const IT_NUMBER = `(?:,? ?(?:(?i:numero|num|nr|n[°º]?|civico|civ)(?:\\.|,)? ?)?(?:${DIGITS}|${IT_SPELLED})(?: ?/? ?(?i:rosso|nero|r|bis|int)${END})?|,? ?(?i:s\\.?n\\.?c\\.?|senza numero)${END}|,? (?i:km|kilometro|chilometro)\\.? ?\\d{1,4}(?:[.,+]\\d{1,3})?)`;
const IT_SOME =
  '(?:\\d{1,4}(?!\\d)(?: ?/? ?[A-Za-z](?!\\p{L}))?|[A-Z]{1,2}\\d{0,2}(?![\\p{L}\\d])|(?i:uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|terra|rialzato|ammezzato|seminterrato|attico|destra|sinistra|dx|sx)(?!\\p{L}))';
const ITALIAN = grammar({
  triggers:
    'via viale le vle piazza zza pzza za piazzale ple piazzetta corso so cso largo go lgo vicolo vic vico strada str salita calata borgo lungomare lungotevere lungarno galleria traversa trav circonvallazione scalinata contrada da cda localita loc frazione fraz regione rione calle campo campiello fondamenta sestiere rotonda villaggio quartiere cascina podere masseria casale casolare fattoria maso baita tenuta agriturismo cannaregio castello dorsoduro giudecca polo marco croce ss sp statale provinciale km casella cp int scala piano interno snc',
  sole: [
    `${IT_STREET} ?${IT_NAME}${IT_NUMBER}`,
    `(?i:via|viale|piazza|corso|largo|vicolo|strada|contrada|vico|piazzale|salita|lungomare) (?!(?i:orale|rettale|endovenosa|intramuscolare|sottocutanea|aerea|aeree|urinarie|email|mail|pec|sms|whatsapp|web|fax|internet|telefono|di mezzo|libera|venosa|parenterale|inalatoria|topica|cutanea|nasale|sublinguale)${END})(?:(?!(?i:e|che|con|per|ma|ogni|dopo|circa|da|fino|poi|orale)${END})${WORD} |(?i:dei|delle|del|della|degli|da) ){1,4}?(?:(?i:numero|n)[.°]? ?)?(?:${DIGITS}|${IT_SPELLED})`,
    `(?:Cannaregio|Castello|Dorsoduro|Giudecca|San Marco|San Polo|Santa Croce|S\\. ?Marco|S\\. ?Polo|S\\. ?Croce),? (?:(?i:n)[.°]? ?)?\\d{1,4}(?:/?[A-Za-z](?!\\p{L}))?(?!\\d)`,
    `(?i:cascina|podere|masseria|casale|casolare|fattoria|maso|baita|tenuta|agriturismo|contrada|c\\.da|cda|strada vicinale|strada comunale|strada poderale|strada consortile|localit[àa]|loc\\.|frazione|fraz\\.|borgata|malga|rifugio|mulino|villa) ${IT_NAME}(?:${IT_NUMBER})?`,
    `(?:(?i:str\\. ?prov\\.|str\\. ?stat\\.|s\\. ?prov\\.|prov\\.le|strada statale|strada provinciale|statale|provinciale|s\\. ?s\\.|s\\. ?p\\.|ss|sp|aurelia|appia|via emilia|litoranea)(?: n[.°])? ?\\d{0,3}(?: ${IT_NAME})?,? ?)(?i:km|chilometro|al km)\\.? ?\\d{1,4}(?:[.,+]\\d{1,3})?`,
    `(?i:casella postale|cas\\. ?post\\.?|c\\. ?p\\.) (?:n[.°] ?)?\\d{1,5}(?!\\d)`,
  ],
  named: [`${IT_STREET} ?${IT_NAME}`],
  unit: [
    `(?i:scala|sc|interno|int|piano|p|palazzina|pal|palazzo|edificio|edif|lotto|isolato|is|blocco|bl|corpo|torre|ingresso|appartamento|app|appto|citofono|portone|civico|civ)\\.?[ :]{0,2}(?:n[.°] ?)?${IT_SOME}`,
    `(?:\\d{1,2}[°º]|(?i:primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|ultimo)) (?i:piano|p)(?:\\.|${END})`,
    `(?i:condominio|cond|residenza|res|villaggio|palazzo|villa|torre|complesso|residence|c/o|presso)\\.? ${IT_NAME}`,
  ],
  more: [
    `(?i:piano (?:terra|rialzato)|p\\.? ?t|seminterrato|mansarda|attico|ammezzato|snc|s\\.n\\.c|rosso|nero|destra|sinistra|dx|sx|angolo|ang\\.|vicino (?:al|alla)|dietro (?:il|la)|di fronte (?:al|alla)|zona|quartiere)(?:\\.|${END})(?: (?:${IT_STREET} ?)?${CAP})?`,
    `\\d{5}(?!\\d) ${town(IT_PARTICLE)}(?: (?:a mare|lido|terme|marina|ligure|veneto|salentino|scalo))?`,
  ],
});

export const ROMANCE: readonly (readonly [language: string, AddressGrammar])[] = [
  ['fr', FRENCH],
  ['it', ITALIAN],
];
