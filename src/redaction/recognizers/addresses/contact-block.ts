import { type Document, type Found, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { measured } from '../candidate.ts';
import { capitalAt } from '../names/capitals.ts';
import { isMedicalForm } from '../names/evidence.ts';

const REACH = 40;
/** What a department is called by: the words behind it are no place. */
const DEPARTMENT =
  /^(?:servicio|departamento|unidad|sección|cátedra|facultad|área|instituto|escuela|centro|fundación|sociedad|service|unité|département|pôle|faculté|abteilung|klinik|institut|fakultät|reparto|dipartimento|unità|facoltà|serviço|unidade|departamento|faculdade|oddział|zakład|katedra|poradnia|afdeling|dienst|department|division|unit|section|school|faculty)$/i;
const LABEL =
  /^(?:e|email|mail|correo|electr[oó]nicos?|correos|teléfono|telf?|tfno|fax|móvil|tel|phone|courriel|dirección|correspondencia|remitido|autor|apartado|cp|telefon|indirizzo|téléphone|www|http|contacto|para|nota|nº|iban|bic|pan|pesel|bsn|nip|nif|dni|cpf|rg|id|ref|insta|whatsapp|skype|linkedin|plz|ort|straße|strasse|wohnort|geb|geboren|versichertennr|nasc|nascimento|nacido|nacida|nac|nato|nata|née?|naissance|ville|città|cidade|ciudad|plaats|woonplaats|geboortedatum|verzekerden?nr|polisnr|ur|miejscowość|adres|adresse|doğum|kimlik)$/iu;

/**
 * Towns, postcodes and streets without a street word between a signature and the e-mail address behind it:
 * "Dr. …. Los Alisos, 10. 13002 Ciudad Real. Correo electrónico: …".
 */
export function findContactBlocks(document: Document): void {
  // The keys of a calendar are in capitals.
  if (document.english || document.text.includes('\nDTSTART')) return;
  const contacts = document.found.filter(({ type }) => type === 'EMAIL');
  if (contacts.length === 0) return;
  const signatures = signedTokens(document);
  for (const contact of contacts) between(document, contact, signatures);
}

function between(document: Document, contact: Found, signatures: ReadonlySet<number>): void {
  const { scan } = document;
  const end = document.tokenAt(contact.start);
  let signed = -1;
  for (let token = end - 1; token >= 0 && end - token < REACH; token -= 1) {
    if (paragraph(document, token)) break;
    if (signatures.has(token)) signed = token;
  }
  if (signed < 0 || isProse(document, signed + 1, end)) return;
  for (let token = signed + 1; token < end; token += 1) {
    if (scan.taken[token] === 1) continue;
    if (DEPARTMENT.test(document.word(token))) token = clauseEnd(document, token, end);
    else if ((scan.shape[token]! & SHAPE.digits) !== 0) number(document, token);
    else if ((scan.shape[token]! & CAPITAL) !== 0) token = capitals(document, token, end);
  }
}

const MOST_SMALL = 3;

/** Small words that make sentences: then what stands there is no block of contact details. */
function isProse(document: Document, from: number, to: number): boolean {
  const { scan } = document;
  let small = 0;
  for (let token = from; token < to; token += 1) {
    if (
      scan.taken[token] === 1 ||
      (scan.shape[token]! & (SHAPE.lower | SHAPE.caseless)) === 0 ||
      document.is(token, 'particle')
    )
      continue;
    if (LABEL.test(document.word(token)) || DEPARTMENT.test(document.word(token))) continue;
    if ((scan.value[token]! & (W.city | W.region | W.country)) === 0) small += 1;
  }
  return small >= MOST_SMALL;
}

/** Tokens of names, addresses and hospitals that were found. */
function signedTokens(document: Document): ReadonlySet<number> {
  const { scan } = document;
  const tokens = new Set<number>();
  for (const { type, start, end } of document.found) {
    if (type !== 'NAME' && type !== 'ADDRESS' && type !== 'ORGANISATION') continue;
    for (let token = document.tokenAt(start); token < scan.count && scan.start[token]! < end; token += 1)
      tokens.add(token);
  }
  return tokens;
}

function paragraph(document: Document, token: number): boolean {
  return /\n\s*\n/.test(document.text.slice(document.scan.end[token]!, document.scan.start[token + 1]!));
}

function clauseEnd(document: Document, from: number, end: number): number {
  let token = from;
  while (
    token + 1 < end &&
    document.gap(token) !== GAP.dotSpace &&
    document.gap(token) !== GAP.comma &&
    document.gap(token) !== GAP.line
  ) {
    if (document.scan.taken[token + 1] === 1) break;
    token += 1;
  }
  return token;
}

/** A postcode, or the number of a house behind a comma. */
function number(document: Document, token: number): void {
  const { scan } = document;
  const width = scan.end[token]! - scan.start[token]!;
  if (width > 6 || measured(document, token)) return;
  // A year, or a sum of money.
  const year = width === 4 && /^(?:19|20)\d\d$/.test(document.word(token)) && !capitalAt(document, token + 1);
  const sum = /^ ?(?:元|円|원|€|\$|年|년|kr|zł|руб)/u.test(
    document.text.slice(scan.end[token]!, scan.end[token]! + 4),
  );
  if (width >= 4 && !year && !sum) document.take(token, token, 'POSTCODE', 'contact-block');
}

/** "Usuario: …", "¿Nuevo correo?": a label, or the first word of a sentence that goes on small. */
function isClause(document: Document, first: number, last: number): boolean {
  const { scan, text } = document;
  if (text.charAt(scan.end[last]!) === ':') return true;
  if (first !== last || document.gap(last) !== GAP.space) return false;
  if ((scan.value[first]! & (W.city | W.bigCity | W.region | W.country)) !== 0) return false;
  return (scan.shape[last + 1]! & SHAPE.lower) !== 0 && !document.is(last + 1, 'particle');
}

function besideCaseless({ scan, text }: Document, token: number): boolean {
  const beside = text.charAt(scan.start[token]! - 1) + text.charAt(scan.end[token]!);
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(beside);
}

function capitals(document: Document, first: number, end: number): number {
  const { scan, text } = document;
  let last = first;
  let known = false;
  for (let token = first; token < end; token += 1) {
    const gap = token === first ? GAP.space : document.gap(token - 1);
    if (scan.taken[token] === 1 || (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe)) break;
    const word = document.word(token);
    if ((scan.shape[token]! & CAPITAL) !== 0) {
      if (LABEL.test(word) || DEPARTMENT.test(word) || isMedicalForm(word)) break;
      const value = scan.value[token]!;
      known ||=
        (value & (W.city | W.region | W.country | W.last)) !== 0 ||
        (value & (W.english | W.word | W.function)) === 0;
      last = token;
    } else if (!document.is(token, 'particle') && !/^(?:y|de|del|la|las|los|do|da|i)$/.test(word)) break;
  }
  // "抗TPO阳性": beside a script without capitals capitals are short for something.
  if (first === last && scan.shape[first] === SHAPE.upper && besideCaseless(document, first)) return last;
  if (!known || LABEL.test(document.word(first)) || isMedicalForm(document.word(first))) return last;
  if (isClause(document, first, last)) return last;
  const house = /^,? (?:n[º°.]{0,2} ?)?(?:\d{1,4}(?: ?[a-z])?|s ?\/ ?n)(?=[\s.,;)-]|$)/iu.exec(
    text.slice(scan.end[last]!, scan.end[last]! + 14),
  );
  const to = scan.end[last]! + (house?.[0].length ?? 0);
  const street = /(?:\bc\/|\bP[ºz]\.?|\bAvd?a?\.?|\bCtra\.?|\bPza\.?|\bPl\.?) ?$/i.exec(
    text.slice(Math.max(0, scan.start[first]! - 6), scan.start[first]!),
  );
  document.cover(
    scan.start[first]! - (street?.[0].length ?? 0),
    to,
    house === null ? 'PLACE' : 'ADDRESS',
    'contact-block',
  );
  return document.tokenAt(to - 1);
}
