/** Streets that no number follows, by language: what has to stand before one, and how it is written. */
export interface LedStreets {
  /** Words that the form has in it, each of which wakes it. */
  readonly words: string;
  /** What is removed is the group `it`. */
  readonly forms: readonly string[];
}

/** A word of a name; the dot of an initial belongs to it. */
const CAP = "\\p{Lu}(?:[\\p{L}\\p{M}]|['’-](?=\\p{L}))+";
const START = '(?<![\\p{L}\\p{M}\\d])';
const END = '(?![\\p{L}\\p{M}])';
const named = (particles: string): string =>
  `(?:(?:${particles}) ?){0,3}${CAP}(?:[ ](?:(?:${particles}) ?){0,2}${CAP}){0,2}`;

const EN_AT =
  '(?:on|off|along|at|near|nr|by|in|from|to|behind|opposite|opp|past|down|up|via|outside|round|around|over|of|between|across from)(?: the)?';
/** A street of any town, and streets that stand for something else. */
const EN_NONE =
  '(?!(?:The |the )?(?:Left|Right|Mayo|Johns|High|Wall|Fleet|Downing|Sesame|Harley|Bourbon|Silk|Memory|Easy|Fast|Slow|Cycle) )';
/** Where people live, are treated, meet or shop: before these, what may be a street is one. */
const EN_CUE =
  '(?:[Ll]iv(?:e|es|ing|ed)|[Ss]tay(?:s|ing|ed)?|[Mm]ov(?:ed?|ing)|[Rr]esid(?:es?|ing)|[Hh]ouse|[Hh]ome|[Ff]lat|[Aa]partment|[Pp]lace|[Ss]urgery|[Cc]linic|[Pp]ractice|[Pp]harmac(?:y|ist)|[Cc]hemist|[Hh]ealth cent(?:re|er)|[Hh]ospital|[Dd]entist|[Dd]octors?|gp|GP|[Vv]et|[Ss]hop|[Ss]tore|cvs|CVS|[Ww]algreens|[Ww]almart|[Bb]oots|[Ss]chool|[Cc]hurch|[Hh]all|[Oo]ffice|[Ll]ab|[Uu]rgent care|[Mm]e[et]t?|[Dd]rop(?:ped)? off|[Pp]ick(?:ed)? up|[Pp]ark(?:ed)?|[Nn]ursery|[Cc]are home|[Hh]ospice|[Gg]ym|[Ll]ibrary|[Bb]us stop|[Bb]ank|[Bb]akery|[Cc]af[eé]|[Pp]ub)';
const EN_STREETS =
  'Road|Rd|Street|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Parkway|Pkwy|Highway|Hwy|Crescent|Cres|Terrace|Mews|Turnpike|Expressway|Marg|Chowk|Nagar|Peth|Vihar|Puram|Gali|Mohalla|Nukkad|Bagh|Ganj|Wadi';
const EN_UNSURE =
  'Way|Hill|Row|Gardens|Gdns|Close|Grove|Court|Place|Drive|View|Rise|Walk|Green|Square|Sq|Circle|Trail|Loop|Hollow|Knoll|Ridge|Plaza|Wharf|Quay|Gate|Path|Bazaar|Colony|Layout|Cross';
const EN_NAME = `(?:(?:St|Mt|N|S|E|W)\\.? )?${CAP}(?: ${CAP}){0,2}?`;

const ES_STREET =
  '(?:[Cc]alle|[Cc]\\/|[Aa]venida|[Aa]vda\\.?|[Aa]v\\.|[Bb]lvd\\.?|[Bb]ulevar|[Cc]allej[óo]n|[Cc]alz(?:ada|\\.)|[Cc]tra\\.?|[Tt]raves[íi]a|[Pp]za\\.?)';
const ES_UNSURE =
  '(?:[Pp]laza|[Pp]aseo|[Rr]onda|[Cc]arretera|[Gg]lorieta|[Rr]ambla|[Pp]asaje|[Cc]uesta|[Cc]ostanilla|[Aa]lameda|[Aa]ndador|[Rr]etorno|[Pp]rivada|[Cc]errada)';
const ES_NAME = named('de los|de las|de la|del|de|la|las|los|el');
const ES_AT = '(?:en|por|a|hasta|desde|junto a|frente a|sobre|cerca de|esquina con|entre|de)(?: la| el)?';
const FR_NAME = named("de la|de l['’]|du|des|de|la|le|les|l['’]|d['’]");
const PT_NAME = named('das|dos|da|do|de');
const IT_NAME = named("dei|degli|delle|della|dello|del|di|dell['’]|d['’]|San|Santa|dal");
const IT_AT = "(?:in|di|da|a|su|tra|presso|vicino a|zona|angolo|dietro)(?: l['’])?";
const PL_NAME = `(?:(?:gen|ks|św|dr|prof|bp|płk|mjr|kard)\\. ?)?${CAP}(?: ${CAP}){0,2}`;
const RU_NAME = `${CAP}(?: ${CAP})?`;

/** Behind these, "на Ленина" is a street: called after somebody or something, in the genitive. */
const RU_CUE =
  '(?:[Жж]ив(?:у|[её]м|[её]т|ут)|[Пп]рожива\\p{L}+|[Пп]оликлиник\\p{L}*|[Аа]птек\\p{L}*|[Бб]ольниц\\p{L}*|[Кк]линик\\p{L}*|[Мм]агазин\\p{L}*|[Кк]вартир\\p{L}*|[Дд]ом\\p{L}?|[Оо]фис\\p{L}?|[Шш]кол\\p{L}+|[Сс]адик\\p{L}?|[Рр]абота\\p{L}+|[Уу]пал[аи]?|[Вв]стре\\p{L}+|[Кк]абинет\\p{L}?|[Тт]равмпункт\\p{L}?|[Лл]аборатори\\p{L}+)';
const RU_CALLED =
  '(?:\\p{Lu}\\p{Ll}+(?:ина|ова|ева|[её]ва|ского|цкого|ской|ого|ой|ьей|ых)|Мира|Победы|Труда|Свободы|Революции|Космонавтов|Строителей|Ленина)(?!\\p{L})';
/** Roads by their number. */
const BR_STATES = 'BR|AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO';

export const LED_STREETS: Readonly<Record<string, LedStreets>> = {
  en: {
    words: `${EN_STREETS}|${EN_UNSURE}|sec|sector|route|rte|interstate`.toLowerCase().replaceAll('|', ' '),
    forms: [
      `${START}${EN_AT} ${EN_NONE}(?<it>${EN_NAME} (?:${EN_STREETS})${END}\\.?)(?! (?:${EN_UNSURE})${END})`,
      `${START}${EN_AT} (?<it>(?:Old |US |State |County )?(?:Highway|Hwy|Route|Rte|County Road|State Road|Interstate) \\d{1,4}(?: (?:North|South|East|West|[NSEW])${END})?)`,
      `${START}${EN_AT} (?<it>(?:${CAP} )?(?:Sec\\.?|Sector)[ -]?\\d{1,3}[A-Z]?(?![\\p{L}\\d]|[.,]\\d))`,
      `${START}${EN_CUE}${END}[^.!?\\n]{0,26} ${EN_AT} (?:the )?${EN_NONE}(?<it>${EN_NAME} (?:${EN_UNSURE})${END})(?! (?:${EN_UNSURE}|${EN_STREETS})${END})`,
    ],
  },
  es: {
    words:
      'calle c avenida avda av blvd bulevar callejón calz calzada ctra travesía pza plaza paseo ronda carretera glorieta rambla pasaje cuesta costanilla alameda andador retorno privada cerrada',
    forms: [`${START}(?<it>${ES_STREET} ?${ES_NAME})`, `${START}${ES_AT} (?<it>${ES_UNSURE} ${ES_NAME})`],
  },
  fr: {
    words: 'rue avenue av boulevard bd bld bvd impasse ruelle faubourg allée chemin quai place',
    forms: [
      `${START}(?<it>(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]v?ld?\\.?|[Ii]mpasse|[Ii]mp\\.|[Rr]uelle|[Ff]aubourg|[Aa]llée|[Qq]uai|[Cc]hemin) ${FR_NAME})`,
      `(?<!(?<!(?:habit|viv|vis|rendez-vous|rdv|voi)\\p{L}* )(?:à|en) (?:la |cette )?)${START}(?<it>[Pp]lace ${FR_NAME})`,
    ],
  },
  pt: {
    words: 'rua r avenida av travessa alameda rodovia ladeira beco praça estrada largo na pela br',
    forms: [
      `${START}(?<it>(?:[Rr]ua|R\\.|[Aa]venida|[Aa]v\\.|[Tt]ravessa|[Aa]lameda|[Rr]odovia|[Ll]adeira|[Bb]eco|[Pp]raça) ${PT_NAME})`,
      `${START}(?:na|pela|da|à|rodovia|estrada) (?<it>(?:${BR_STATES})-\\d{3}(?!\\d))`,
      `${START}(?:na|da|pela|à|no|do|pelo) (?<it>(?:[Ee]strada|[Ll]argo) ${PT_NAME})`,
    ],
  },
  it: {
    words: 'via viale v.le piazza pza piazzale corso largo vicolo lungomare strada le zza so',
    forms: [
      `${START}${IT_AT} (?<it>(?:[Vv]ia|[Vv]iale|[Vv]\\.le|[Pp]iazza|[Pp]\\.zza|[Pp]iazzale|[Ll]argo|[Vv]icolo|[Ll]ungomare|[Ss]trada) ${IT_NAME})`,
      `${START}(?:in|di|da|a) (?<it>(?:Corso ${CAP}|corso ${CAP} ${CAP}|[Cc]\\.so ${CAP})(?: ${CAP})?)`,
    ],
  },
  pl: {
    words:
      'ul ulica ulicy ulicę ulicą al aleja alei aleję alejach placu plac osiedlu os rondzie rondo rynku rynkiem',
    forms: [
      `${START}(?<it>(?:[Uu]l\\.?|[Uu]lic[aeyęą]) ${PL_NAME})`,
      // The square in the middle of any town.
      `${START}(?:w|na|przy|z|ze|do|koło|obok|pod|od|za|niedaleko) (?<it>(?:Rynku|Rynkiem|Placu|pl\\.) \\d{1,3}[a-z]?(?:/\\d{1,3})?(?![\\p{L}\\d%,.]\\d))`,
      `${START}(?:na|przy|z|ze|do|koło|obok|pod|w|od|za|niedaleko) (?<it>(?:al\\.|alej[aeięę]|alejach|placu|pl\\.|os\\.|osiedlu|rondzie) ${PL_NAME})`,
    ],
  },
  ru: {
    words:
      'на по ул улица улице улицы улицу пр проспект проспекте проспекта пер переулок переулке бульвар бульваре бульвара шоссе площадь площади набережная набережной проезд проезде мира ленина',
    forms: [
      `${START}(?<it>(?:[Уу]л\\.|[Уу]лиц[аеыу]|[Пп]р(?:осп|-т)?\\.|[Пп]р-т|[Пп]роспект[еау]?|[Пп]ер\\.|[Пп]ереул(?:ок|ке|ка)|[Бб]ульвар[еа]?|[Бб]-р|[Шш]оссе|[Пп]лощад[ьи]|[Нн]абережн(?:ая|ой)|[Пп]роезд[еа]?) ?${RU_NAME})`,
      `${START}${RU_CUE}(?: \\p{Ll}+){0,2} (?:на|по) (?<it>${RU_CALLED})`,
      `${START}(?:на|по) (?<it>${RU_CALLED}(?= (?:возле|около|у|рядом|напротив|угол|в доме|дом)(?!\\p{L})))`,
      `${START}(?:на|по|у|с|от|до|возле|около|в) (?<it>\\p{Lu}\\p{L}{2,}(?:ой|ом|ая|ий|ый|ое|ую|ого) (?:улиц[аеыу]|проспект[еау]?|переул(?:ок|ке|ка)|бульвар[еау]?|шоссе|площад[ьи]|набережн(?:ая|ой)|проезд[еау]?)${END})`,
    ],
  },
  de: {
    words: 'str straße strasse allee platz weg ring damm chaussee landstraße markt gasse',
    forms: [
      `${START}(?<it>\\p{Lu}\\p{L}{2,}er (?:Str\\.|Stra(?:ß|ss)e|Allee|Platz|Weg|Ring|Damm|Chaussee|Landstraße))${END}`,
      `${START}(?:in|an|auf|bei|von|nahe|hinter) der (?<it>(?:Alten?|Neuen?|Langen?|Großen?|Kleinen?|Breiten?|Hohen?|Oberen?|Unteren?) (?:Stra(?:ß|ss)e|Gasse|Allee|Landstraße))${END}`,
      `${START}(?:am|im|beim|zum|vom|nahe dem|an dem) (?<it>(?:Alten|Neuen|Langen|Großen|Kleinen|Breiten|Hohen|Oberen|Unteren) (?:Markt|Weg|Platz|Damm|Ring))${END}`,
    ],
  },
  nl: {
    words: 'gracht markt weg straat singel kade plein dijk haven vest',
    forms: [
      `${START}(?:op|aan|bij|in|langs|nabij|van) (?:de |het )?(?<it>(?:Oude|Nieuwe|Grote|Kleine|Lange|Korte|Hoge|Lage|Brede) (?:Gracht|Markt|Weg|Straat|Singel|Kade|Plein|Dijk|Haven|Vest))${END}`,
    ],
  },
};

/** Behind a street, the town or what it is near: "Route 9 in Duxley". */
export const LED_TOWNS: Readonly<Record<string, RegExp>> = {
  en: /^,? (?:in|near|nr|by) (?=\p{Lu})/u,
  es: /^,? (?:en|cerca de) (?=\p{Lu})/u,
  fr: /^,? (?:à|près de) (?=\p{Lu})/u,
  pt: /^,? (?:em|perto de|próximo a) (?=\p{Lu})/u,
  it: /^,? (?:a|vicino a) (?=\p{Lu})/u,
  de: /^,? (?:in|bei) (?=\p{Lu})/u,
  nl: /^,? (?:in|bij) (?=\p{Lu})/u,
  pl: /^,? (?:w|we|koło) (?=\p{Lu})/u,
  ru: /^,? (?:возле|около|у|в) (?=\p{Lu})/u,
  sv: /^,? (?:i|vid|nära) (?=\p{Lu})/u,
};

/** The last word before a street in one word. */
export const LEADS =
  'de het der die den dem am im beim zum zur vom nahe aan op in langs bij naar uit an auf von på vid i nära från till längs utanför bakom bortom kring';
/** Nouns of every day that end as streets do. */
const DE_NONE =
  '(?!Krankenhaus|Klinik|Behandlungs|Verdauungs|Einbahn|Land|Bundes|Schnell|Milch|Neben|Seiten|Sack|Haupt|Durchgangs|Spiel|Schotter|Autobahn|Fertigungs|Zufahrts|Quer|Parallel|Stra|Atem|Harn|Gallen|Luft|Heim|Rück|Fu(?:ß|ss)|Rad|Geh|Wander|Schul|Arbeits|Park|Sport|Camping|Sitz|Steh|Bahn|Fried|Bauern|Rast|Weihnachts|Floh|Super|Wochen|Schlaf|Therapie|Pflege|Heim|Betreuungs|Studien|Ausbildungs|Praktikums|Spender|Gefä(?:ß|ss)|Ernährungs|Infektions|Übertragungs|Transport|Liege|Stell|Tanz|Golf|Fu(?:ß|ss)ball|Tennis|Eis|Kur|Vor|Um|Aus|Ab|Zu|Hin|Her|Durch|Unter|Über|Hof|Innen|Hinter|Schlacht|Kreuz|Binnen|Deich|Lebens|Kies|Feld|Wald|Holz|Kirchen|Zeit|Anleger|Bade|Markt)';
/** "aan de Veendijk", "in der Goethestraße", "på Kråkvägen": streets that a preposition leads to and no number follows. */
export const COMPOUND_STREETS: Readonly<Record<string, RegExp>> = {
  nl: /(?<=(?:aan|op|in|langs|bij|naar|uit|over|vanaf) (?:(?:de|het) )?)(?!Snelweg|Spoorweg|Autoweg|Luchtweg|Melkweg)\p{Lu}\p{Ll}{2,}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef|plantsoen)$/u,
  de: new RegExp(
    `(?<=(?:in|an|auf|bei|von|aus|nahe) (?:der|den|die) )${DE_NONE}\\p{Lu}\\p{Ll}{3,}(?:stra(?:ß|ss)e|gasse|allee|chaussee|twiete)$|(?<=(?:[Ww]ohn\\p{L}*|Praxis|Apotheke|Klinik|\\p{L}*[Aa]rzt|\\p{L}*[Ää]rztin|Labor|Haus|Wohnung|treffen|Filiale)[^.!?\\n]{0,24} (?:am|im|beim|vom|der|den|nahe) )${DE_NONE}\\p{Lu}\\p{Ll}{3,}(?:weg|platz|damm|ufer|graben|steig)$`,
    'u',
  ),
  sv: /(?<=(?:på|vid|i|nära|från|till|längs|utanför|bakom|kring) )(?!Luft|Urin|Gall|Järn|Motor|Lands|Gång|Cykel)\p{Lu}\p{Ll}{2,}(?:gatan|vägen|gränd|gränden|torget|allén|stigen|backen|kajen|esplanaden|gården)$/u,
};
