import { HELP_LINES } from '../../../domain/help-lines.ts';
import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { NAMED, WEB_PLACES } from './handle-cues.ts';
import { MEDICAL } from './handles.ts';

/** Keys that services issue: recognised by their prefix. */
const KEYS =
  /\b(?:sk-[A-Za-z0-9_-]{16,200}|gh[pousr]_[A-Za-z0-9]{20,255}|AKIA[0-9A-Z]{16}|xox[abprs]-[A-Za-z0-9-]{10,200}|AIza[0-9A-Za-z_-]{35}|glpat-[\w-]{20,64}|eyJ[\w-]{10,2000}\.[\w-]{10,4000}\.[\w-]{10,1000}|(?:bc1|0x)[a-z0-9]{25,64}|[13][a-km-zA-HJ-NP-Z1-9]{25,34})\b/y;
const LABELLED =
  /((?:\s{1,2}(?:c['’]est|is|es|est|ist|é|è|jest|to|adım|saya|er|är|on|there|here|for|in|the|this|that|my|app|site|forum|portal|auf|dort|là|ici|en|lautet|was)(?=[\s:=])){0,4}\s{0,2}[:=]?\s{0,2})["'“]?([^\s"',;“”]{3,64})/uy;
/** What makes a word look like no word. */
const MARKED = /\d|[_@!#$%&*]|[a-z][A-Z]|\p{L}\.\p{L}/u;
const CARD_CODE = /^c[vs][vc]2?$/i;
const NEAR_CARD = /card|visa|amex|exp|valid|kart|tarjeta|carte|\d{4}/i;
const UNDERSCORE = 95;
const EFFORT = 0.3;
const HANDLE = /[a-z][a-z0-9_]{3,40}/iy;
/** "labs_2024.xlsx" */
const FILE = /^\.(?:pdf|docx?|xlsx?|csv|txt|jpe?g|png|gif|heic|zip|html?|json|mp[34])(?![a-z])/iu;
const SHORTEST_HANDLE = 6;
const LONGEST_HANDLE = 40;
const USER =
  /^(?:user|username|login|handle|nickname|screen|skype|instagram|twitter|telegram|snapchat|tiktok|discord|usuario|utilisateur|benutzername|nutzername|gebruikersnaam|användarnamn|логин|pseudo|pseudonyme|nick|rumuz|użytkownik|gebruiker|utente|ник|никнейм|apodo|akun|gamertag|ign|insta|identifiant|użytkownika|usuário|nickim|kullanıcı)$/iu;

/** Passwords and user names by their label, and keys by their form. */
export function findSecrets(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1) continue;
    handle(document, token);
    if ((scan.shape[token]! & SHAPE.alnum) === 0) continue;
    if (scan.end[token]! - scan.start[token]! < 10) continue;
    key(document, token);
  }
  for (const hit of document.hits('keyPrefix')) key(document, hit.last);
  for (const token of scan.capitals) {
    const long = scan.shape[token] === SHAPE.mixed && scan.end[token]! - scan.start[token]! >= 10;
    if (long && text.startsWith('eyJ', scan.start[token]!)) key(document, token);
  }
  for (const hit of document.hits('credential')) labelled(document, hit.last);
}

function key(document: Document, token: number): void {
  KEYS.lastIndex = document.scan.start[token]!;
  const match = KEYS.exec(document.text);
  if (match !== null) document.cover(match.index, match.index + match[0].length, 'SECRET', 'secret-key');
}

function labelled(document: Document, token: number): void {
  const { scan, text } = document;
  const width = scan.end[token]! - scan.start[token]!;
  if (width < 3 || width > 16 || scan.taken[token] === 1 || WEB_PLACES.has(scan.hash[token]!)) return;
  document.spend(EFFORT);
  LABELLED.lastIndex = valueStart(document, token);
  const match = LABELLED.exec(text);
  if (match === null) return;
  const value = match[2]!.replace(/[.!?)]+$/, '');
  const link = match[1]!;
  const user = USER.test(document.word(token));
  const named = user && isNamed(document, token, link, value, match.index + link.length + value.length);
  if (!named && !MARKED.test(value) && !/[:=]/.test(link)) return;
  const code = CARD_CODE.test(document.word(token));
  // "CVV 188" is a helpline in Brazil: the code of a card stands behind a card or a colon.
  if (
    code &&
    !/[:=]/.test(link) &&
    !NEAR_CARD.test(text.slice(Math.max(0, scan.start[token]! - 60), scan.start[token]!))
  )
    return;
  // "user quill77": without a word between them, only what is clearly no word and no measure.
  if (
    !code &&
    !named &&
    !/[:=\p{L}]/u.test(link) &&
    !(/\p{L}/u.test(value) && /[\d_]/.test(value) && !/^\d+\p{L}{1,3}$/u.test(value))
  )
    return;
  if (value.length < 4 && !(code && /^\d{3}$/.test(value) && !HELP_LINES.has(value))) return;
  if (/^\[[A-Z_]+_\d+\]?$/.test(value)) return;
  const start = match.index + match[0].indexOf(match[2]!, link.length);
  document.cover(start, start + value.length, user ? 'USERNAME' : 'SECRET', 'secret-label');
}

const SAYS = /(?<!\p{L})(?:is|es|est|c['’]est|ist|lautet|é|è|to|saya|adım) $|: ?$/iu;
/** Ends of words for what an account is: blocked, hacked, wrong. */
const STATE = /(?:é|ée|[aiu]d[oa]|[aiu]t[oa]|ert|t|ing|ed|[ny]a|n[ye]|ig|lich|isch|us|ible|able)$/u;
const ENDS = /^(?:$|[.,;!?)\n]| (?:on|in|if|and|auf|und|sur|et|en|y|su|e|na|no|op|i|here|hier)(?!\p{L}))/u;
const UNLISTED = W.english | W.word | W.function | W.medical | W.country;

/** "my handle is mistyrose", "mein Nick ist waldfee": letters that no dictionary has, behind the verb. */
function isNamed(document: Document, token: number, link: string, value: string, end: number): boolean {
  if (
    !NAMED.test(document.word(token)) ||
    !SAYS.test(link) ||
    !/^\p{Ll}{4,24}(?:-\p{Ll}{3,12})?$/u.test(value)
  )
    return false;
  if (value.includes('-')) return /^(?:username|handle|nickname|nick|gamertag)$/iu.test(document.word(token));
  if (STATE.test(value) || !ENDS.test(document.text.slice(end, end + 6))) return false;
  let at = token + 1;
  while (at < document.scan.count && document.word(at) !== value) at += 1;
  return at < document.scan.count && at < token + 6 && (document.scan.value[at]! & UNLISTED) === 0;
}

/** A name with an underscore and digits, as people have in forums: "quill_b_77". Constants and gene accessions are in capitals. */
function handle(document: Document, token: number): void {
  const { scan, text } = document;
  const start = scan.start[token]!;
  if (text.charCodeAt(start - 1) !== UNDERSCORE && text.charCodeAt(scan.end[token]!) !== UNDERSCORE) return;
  let from = start;
  while (from > 0 && start - from < LONGEST_HANDLE && /[a-z0-9_]/i.test(text.charAt(from - 1))) from -= 1;
  HANDLE.lastIndex = from;
  const name = HANDLE.exec(text)?.[0] ?? '';
  if (MEDICAL.test(name) || FILE.test(text.slice(from + name.length, from + name.length + 6))) return;
  if (name.length >= SHORTEST_HANDLE && /[a-z]{2}/.test(name) && !/[/=.@]/.test(text.charAt(from - 1)))
    document.cover(from, from + name.length, 'USERNAME', 'handle');
}

/** Past "name", "key", "id" after the label: "user name: …", "api key = …". */
function valueStart(document: Document, token: number): number {
  const { scan } = document;
  const next = token + 1;
  const second =
    next < scan.count && /^(?:name|key|id|de|handle|token|adı|adım|saya|nya)$/i.test(document.word(next));
  return second ? scan.end[next]! : scan.end[token]!;
}
