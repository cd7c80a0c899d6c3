import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { GIVEN } from '../names/small-people.ts';
import { BEFORE, BEHIND, kept } from './small-organisation-weights.ts';
import {
  FAMOUS,
  GENERIC,
  GENERIC_STEM,
  JOINERS,
  OPENERS,
  PLACE_WORD,
  POETIC,
} from './small-organisation-words.ts';

/**
 * Small bodies in texts without capitals: "sunny days preschool", "kita sonnenkäfer", "tk pelita bunda". Their name has to
 * be on a list of names or towns, typical of such bodies, or (in languages of few forms) on no list at all.
 */
const ID = 'small-organisation';
const LONGEST = 4;
/** Before an English name of a body: where somebody is, goes or comes from. */
const WHERE = new WordSet(
  'at from to in near by with our attends attending goes called outside joined left via',
);
/** Kinds of English that operations and ways of life end with as well: one word of a place is not enough. */
const OPERATIONS =
  /^(?:surgery|clinic|care|practice|high|middle|house|hall|court|lodge|rest|co|therapy|health|dental|centre|center|home|homes)$/;
/** How villages and houses are called: "oakfield". */
const PLACE_FORM =
  /.{2}(?:field|fields|wood|woods|brook|bury|ham|ton|ford|dale|view|bank|mount|lea|leigh|ley|hurst|croft|gate|mead|worth|stone|hill|side|park|crest|well|ridge|moor|shaw|grove|vale|bourne|combe|cliffe|haven|mere|wick|thorpe|holme|burn|tree|way|bridge|lands|lawns|acre|dene|glen|beck)$/;
/** What streets, hills and trees give such names in English. */
const PLACES = new WordSet(
  'lane park mill oak oaks hill hills church bridge street green field fields wood woods river spring springs valley lake north south east west north side ridge creek grove meadow meadows brook farm station harbour harbor bay beach point view heights gate abbey priory castle cross well wells ash elm willow willows cedar cedars maple pine pines birch beech chestnut orchard garden gardens stone water haven vale dale moor heath forest acre acres hilltop riverside lakeside parkside woodlands',
);
/** Typical names of nurseries and homes that are everyday words. */
const PLAYFUL = new WordSet(
  `sunny golden acres sprouts seedlings saplings sunshine sunrise sunflower rainbow rainbows starlight acorns acorn busy bees bee ladybird ladybirds ladybug butterfly butterflies bumblebee honeybee teddies teddy cubs ducklings tadpoles treetops kiddies tots tiny toes steps footsteps smiles caterpillars dolphins penguins owls hedgehogs daisy daisies buttercup bluebell bluebells snowdrop poppies noahs ark
  sonnenkäfer marienkäfer regenbogen pusteblume sonnenschein spatzennest zwerge zwergenland zwergenhaus mäusenest bärenland schatzkiste kunterbunt farbenfroh sternchen sonnenblume wirbelwind rasselbande
  regenboog vlinder zonnebloem zonnestraal zonnetje kikker egel kabouter paddestoel duizendpoot rakkers kameleon klimop speelboom sterrenbos boomhut eekhoorn olifant
  arcoíris arcoiris solecito girasol girasoles mariposas mariposa osito ositos gusanito pequeñines pequepolis estrellita caracol caracolitos duendes duende trenecito abejitas semillitas
  wichtel wichtelhausen wichtelland wichtelhöhle zwergenburg zwergennest mäuseburg mäusekiste strolche strolchenhaus rabennest spatzen frösche froschteich igelbau bärenbande kinderland kinderinsel villa
  kapoentjes kabouters kabouterhuis dreumes dreumesen deugniet deugnieten ukkepuk ukkies puk pinkeltje ot sien wereld vlinders vlindertuin zonnestraaltje zonnestralen speelhuis dikkertje dap bijenkorf bijtjes
  sementinha girassol borboleta estrelinha pingo gente abelhinha joaninha ursinho arco-íris cantinho pingo passinho sonho
  coccinelles coccinelle papillons lutins lucioles hirondelles pâquerettes bambins marelle ribambelle pirouette câlins doudous galipettes farandole oursons canetons
  arcobaleno girasole coccinella pulcino folletti primavera girotondo aquilone bruco farfalla pinocchio orsetto 
  słoneczko słoneczku słoneczka tęcza bajka bajkowa bajkowy krasnal krasnoludek krasnale jarzębinka jarzębina promyczek promyk stokrotka stokrotki biedronka biedronki pszczółka kubuś puchatek misie miś kasztanek kasztanki muchomorek stumilowy stumilowym skrzat skrzaty leśna polana wesoła chatka plastuś żaczek żyrafa malucha calineczka smerfy
  ромашка солнышко сказка теремок колосок родничок берёзка березка колокольчик светлячок капелька радуга малышок чебурашка буратино аленький цветочек алёнушка рябинка звёздочка звездочка лучик ласточка сосенка рыбка ключик жемчужинка дюймовочка гномик непоседы журавлик ивушка
  papatya papatyam gökkuşağı güneş minik kelebek kelebekler uğur böceği yıldız yıldızlar pamuk çiçek tomurcuk filiz fidan neşeli bilge karınca martı
  pelita bunda harapan kasih tunas bangsa mekar melati mawar kartini pertiwi aisyiyah bustanul athfal mutiara hati cahaya ikhlas hidayah amanah falah huda azhar cendekia ceria pelangi bintang kuncup `,
);
const SAINTS = new WordSet(
  'virgen sagrado sagrada divina divino santísima inmaculada nossa nuestra notre madre mater imaculada st saint sainte san santa santo são sao sankt sint święty świętej świętego',
);
/** Kinds that Indonesian writes short, in small letters as well. */
const SHORT_KINDS = new WordSet(
  'tk sd sdn sdit smp smpn smpit sma sman smk smkn mts mtsn paud rs rsia rsu tpa',
);
/** Languages in which a word of no list is rarely a form of an everyday word. */
const FEW_FORMS: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'it', 'pt']);
const COMMON = W.english | W.word | W.function | W.dictionary;
const NEVER = W.medical | W.country | W.function | W.region;

/** Takes the body around the kind; whether it did. */
export function typedBody(document: Document, first: number, kind: number, ways: number): boolean {
  if ((document.scan.shape[first]! & SHAPE.lower) === 0) return false;
  if ((ways & BEHIND) !== 0 && document.language !== 'en' && behind(document, first, kind)) return true;
  return (ways & BEFORE) !== 0 && before(document, first, kind);
}

export function isShortKind({ scan, language }: Document, kind: number): boolean {
  return language === 'id' && SHORT_KINDS.has(scan.hash[kind]!);
}

function behind(document: Document, first: number, kind: number): boolean {
  const { scan } = document;
  if (first < kind && (scan.value[first]! & W.function) !== 0) return false;
  let last = kind;
  let sure = false;
  for (let token = kind + 1; token < scan.count && token - kind <= LONGEST; token += 1) {
    if (document.gap(token - 1) !== GAP.space || kept(document, token, token)) break;
    if (scan.shape[token] !== SHAPE.lower || (!sure && FAMOUS.has(scan.hash[token]!))) break;
    // A word of no list only right behind the kind: "la maison aux volets".
    if (
      isProper(document, token) &&
      ((scan.value[token]! & 0xffff) !== 0 || isPlayful(document, token) || token === kind + 1)
    ) {
      sure = true;
      last = token;
    } else if (token === kind + 1 && isUnder(document, token)) {
      sure = true;
      last = token + 1;
      break;
    } else if (!JOINERS.has(scan.hash[token]!) && !SAINTS.has(scan.hash[token]!)) break;
  }
  if (!sure && (isAtPlace(document, kind) || isOwners(document, first, kind))) {
    sure = true;
    last = document.gap(kind + 1) === GAP.space && isAtPlace(document, kind) ? kind + 2 : kind + 1;
  }
  if (!sure) return false;
  document.take(first, last, 'ORGANISATION', ID);
  const partner = /^ (?:&|und söhne|& söhne|y hijos|e figli|et fils)(?: \p{Ll}{3,})?/u.exec(
    document.text.slice(scan.end[last]!, scan.end[last]! + 24),
  )?.[0];
  if (partner !== undefined)
    document.cover(scan.end[last]!, scan.end[last]! + partner.length, 'ORGANISATION', ID);
  return true;
}

const PREPOSITION = /^(?:am|im|zum|zur)$/u;

/** "realschule am see" */
function isAtPlace(document: Document, kind: number): boolean {
  return (
    document.language === 'de' &&
    kind + 2 < document.scan.count &&
    PREPOSITION.test(document.word(kind + 1)) &&
    document.gap(kind) === GAP.space &&
    PLACE_WORD.test(`x${document.word(kind + 2)}`) &&
    !/^(?:bahnhof|berg|rathaus|weg|markt|park|hof)$/u.test(document.word(kind + 2))
  );
}

/** "bei der metzgerei strobl": a word of no list that has no ending of a verb. */
function isOwners(document: Document, first: number, kind: number): boolean {
  const { scan } = document;
  return (
    document.language === 'de' &&
    first > 0 &&
    kind + 1 < scan.count &&
    /^(?:der|beim|zur|zum|die)$/u.test(document.word(first - 1)) &&
    document.gap(kind) === GAP.space &&
    scan.shape[kind + 1] === SHAPE.lower &&
    (scan.value[kind + 1]! & 0xffff) === 0 &&
    !kept(document, kind + 1, kind + 1) &&
    /[^aeiouyäöü]l|[bdfgkmprsz]$/u.test(document.word(kind + 1)) &&
    !/(?:en|et|st|te|ung|keit|heit|ers?|es|em)$/u.test(document.word(kind + 1))
  );
}

/** "at mill lane surgery", "papatya kreşinde": as far back as the word that says where. */
function before(document: Document, first: number, kind: number): boolean {
  const { scan, language } = document;
  const english = language === 'en';
  if (!english && language !== 'tr') return false;
  let start = first;
  let proper = 0;
  for (let token = first - 1; token >= 0 && first - token <= LONGEST; token -= 1) {
    const gap = document.gap(token);
    if (gap !== GAP.space && gap !== GAP.apostrophe) break;
    if (scan.shape[token] !== SHAPE.lower || kept(document, token, token) || scan.taken[token] === 1) break;
    const hash = scan.hash[token]!;
    if (FAMOUS.has(hash)) return false;
    if (isProper(document, token) || (english && PLACES.has(hash))) proper += 1;
    else if (!english || !(SAINTS.has(hash) || isOwner(document, token) || isPlain(document, token))) break;
    start = token;
  }
  if (proper === 0) return false;
  if (english) {
    const gap = start === 0 ? GAP.line : document.gap(start - 1);
    const apart = gap === GAP.line || gap === GAP.comma || gap === GAP.dotSpace;
    if (!apart && !WHERE.has(scan.hash[start - 1]!)) return false;
    const sure =
      isListed(document, start) || SAINTS.has(scan.hash[start]!) || PLACE_FORM.test(document.word(start));
    if (first === kind && OPERATIONS.test(document.word(kind)) && proper < 2 && !sure) return false;
  }
  document.take(start, kind, 'ORGANISATION', ID);
  return true;
}

/** "st anne's": the name or its "s". */
function isOwner(document: Document, token: number): boolean {
  return document.gap(token) === GAP.apostrophe || (token > 0 && document.gap(token - 1) === GAP.apostrophe);
}

function isPlain(document: Document, token: number): boolean {
  const { scan } = document;
  const hash = scan.hash[token]!;
  return (
    (scan.value[token]! & (W.function | W.medical)) === 0 &&
    scan.end[token]! - scan.start[token]! > 2 &&
    !GENERIC.has(hash) &&
    !OPENERS.has(hash) &&
    !WHERE.has(hash)
  );
}

function isListed({ scan }: Document, token: number): boolean {
  const value = scan.value[token]!;
  return (value & (W.last | W.sureFirst | W.city)) !== 0 && (value & COMMON) === 0;
}

/** "apteki pod orłem": a sign over the door. */
function isUnder(document: Document, token: number): boolean {
  return (
    document.language === 'pl' &&
    document.word(token) === 'pod' &&
    document.gap(token) === GAP.space &&
    /(?:em|ami|ą|im)$/u.test(document.word(token + 1))
  );
}

function isPlayful({ scan }: Document, token: number): boolean {
  return PLAYFUL.has(scan.hash[token]!) || POETIC.has(scan.hash[token]!);
}

/** A name or town that is no word, what such bodies are called, or a word of no list. */
function isProper(document: Document, token: number): boolean {
  const { scan, language } = document;
  const hash = scan.hash[token]!;
  const value = scan.value[token]!;
  if (isPlayful(document, token)) return true;
  if (GENERIC.has(hash) || OPENERS.has(hash) || (value & NEVER) !== 0) return false;
  if (token > 0 && SAINTS.has(scan.hash[token - 1]!) && document.gap(token - 1) <= GAP.dotSpace) return true;
  if (GIVEN[language]?.has(hash) === true || isListed(document, token)) return true;
  if ((value & W.first) !== 0 && (value & COMMON) === 0) return true;
  const word = document.word(token);
  return (
    (value & 0xffff) === 0 &&
    FEW_FORMS.has(language) &&
    word.length > 4 &&
    !isMedicalForm(word) &&
    !GENERIC_STEM.test(word)
  );
}
