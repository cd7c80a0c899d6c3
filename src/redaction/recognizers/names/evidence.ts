import { HEALTH_WORDS } from '../../cues/health.ts';
import type { Document } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalName } from './eponyms.ts';

const healthWords = new WordSet(HEALTH_WORDS);

const DISEASE_FORM = new Ending(
  /(?:itis|[^o]omas?|ose?is|a?emia|path(?:y|ies|ie|ia)|ectomy|algia|syndromes?|dystrophy|trophy|plasia|penia|rrhea|therapy|scopy|gen[ei]tics?|ology)$/i,
);

/** Whether the text speaks of health at all. */
export function isHealthText(document: Document): boolean {
  document.health ??= speaksOfHealth(document);
  return document.health;
}

function speaksOfHealth(document: Document): boolean {
  const { scan } = document;
  for (let token = 0; token < scan.count; token += 1) {
    if (healthWords.has(scan.hash[token]!) || (scan.value[token]! & W.medical) !== 0) return true;
    if (
      isMedicalName(scan.hash[token]!) &&
      ((scan.value[token]! & W.first) === 0 || possessive(document, token))
    )
      return true;
  }
  // Asked last: it reads each word.
  for (let token = 0; token < scan.count; token += 1) if (isDiseaseForm(document, token)) return true;
  return false;
}

/** A word that ends as diseases and treatments do, and is no name or place. */
function isDiseaseForm(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.end[token]! - scan.start[token]! < 6) return false;
  if ((scan.value[token]! & (W.first | W.last | W.city | W.region)) !== 0) return false;
  const word = document.word(token);
  return DISEASE_FORM.test(word) && !/technology$/i.test(word);
}

/** "Raynaud's": what belongs to a discoverer. */
function possessive({ scan, text }: Document, token: number): boolean {
  return /^['’]s\b/.test(text.slice(scan.end[token]!, scan.end[token]! + 3));
}

/** Endings of diseases, drugs, procedures and microbes, of fields of medicine, and of what nobody can be. */
const MEDICAL_FORM = new Ending(
  /(?:a?emia|ämie|émie|itis|ite|osis|oses|osi|ose|omas?|opath(?:y|ie)|algi[ae]?|ectom(?:y|ie|ía)|[ot]om(?:y|ie|ía)|plast(?:y|ie)|scop(?:y|ie)|graph(?:y|ie)|gram|m[ai]b|nib|statine?|cilline?|mycine?|mi[cs]in[ae]|cilin[ae]|azol|statina|prazol|oxacin[oa]|ciclina|ología|azole?|sartan|pril|olol|dipine|gliptin|flozin|tide|vir|parine?|setron|triptan|cain[ea]?|azepam|zolam|barbital|phylline|dronate|cycline?|zyklin|cyclin|oxacine?|isone?|olone?|vec|leucel|mide|zine|pine|amine?|amol|profen[oe]?|formin[ae]?|xaban|grel|lukast|thyroxin[ae]?|codone?|morphone|fentan[iy]lo?|glutide|urie?|pnea|plegi[ae]|paresis|phasia|troph(?:y|ia|ie)|plasi[ae]|megaly|penia|philia|phobia|rrho?ea|rrhagi[ae]|lysis|stasis|malacia|dynia|kinesia|esthesia|derma|cytes?|blasts?|toxin|virus|cocc(?:us|i)|bacter(?:ia)?|monas|ium|ase|meter|metry|therapy|theca|ology|ologie|ología|ologists?|ic(?:ist|ian)s?|iatri(?:st|cian)s?|therapists?|iatry|iatric|care|med|pharma|test|scan|dex|zyme|ista|ción|ção|zione|tion|dad|dade|tà|tät|keit|heit|itud|ość|ости?|ость|ение|ание|(?:лог|терап|ург|скоп|граф|томи|пат|нем|ц|метр)(?:и[яиюей]|і[яїюєй])|ическ(?:ий|ая|ое|ие|ого|ой|ую|им|ом)|(?:olog|terap|skop|metr|cj)[ií](?:a|i|ę|ą|e)?|metría|lójica|grafía|patía|loji)$/iu,
);

/** Endings that last names have and hardly any other word. */
const SURNAME_FORM = new Ending(
  /(?:sen|ss?on|dottir|dóttir|sk(?:i|a|iego|iej|iemu|im|ą)|ck(?:i|a|iego|iej|iemu|im|ą)|czyk(?:a|owi|iem)?|wicz(?:a|owi|em)?|[oei]vi[cć]h?|ov[aá]?|ev[aá]?|enko|chuk|czuk|(?:n|k|r|t|d)ow|(?:n|k)ew|yan|idis|idou|akis|poulos|escu|eanu|bergh?|str[oö]m|lund|blom|bäck|dahl|hult|kvist|[a-z]{2}fors|[dtzn]tke|[tns]schke|mcke|[qk]vist|quist|gren|stein|mann|bauer|meier|maier|hofer|[a-z]{2}ez|o[gğ]lu|inen|elli|etti|ucci|acci|eault|ovsky|evsky|nsky|skaya|wala|swamy|murthy|moorthy|subramaniam|subramanian|krishnan|nathan|rajan|lingam|[a-z]{3}mann|[a-z]{2}ssen|oğlu|quist)$/iu,
);
const SHORTEST_SURNAME = 6;
const KNOWN = W.first | W.last | W.city | W.english | W.word | W.function | W.medical | W.country | W.region;

/** Whether the word is built like a disease, drug, procedure or field of medicine. */
export function isMedicalForm(word: string): boolean {
  return MEDICAL_FORM.test(word);
}

/** A word of no list and not built like a medical one. */
export function isUnknown(document: Document, token: number): boolean {
  const { scan } = document;
  if ((scan.value[token]! & KNOWN & ~(W.city | W.region)) !== 0 || isMedicalName(scan.hash[token]!))
    return false;
  return !MEDICAL_FORM.test(document.word(token));
}

/** A word of no list that ends as last names do. */
export function isSurnameForm(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.end[token]! - scan.start[token]! < SHORTEST_SURNAME || (scan.shape[token]! & SHAPE.upper) !== 0)
    return false;
  return (
    (scan.value[token]! & KNOWN) === 0 &&
    SURNAME_FORM.test(document.word(token)) &&
    isUnknown(document, token)
  );
}
