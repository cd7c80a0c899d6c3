import type { CueHit, Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isMedicalName } from './eponyms.ts';

/**
 * The line below a closing formula: "Best,⏎Grace Penrose", "Thanks & Rgds⏎Jahnabi⏎Front desk". Words that elsewhere are everyday
 * ones are somebody here, as long as one of them is a name or on no list.
 */
const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]+)";
const LINE = new RegExp(
  `^[ ,.!–—-]{0,3}\\n\\s{0,3}(?:[Tt]he )?(?<it>${WORD}(?: (?:(?:&|and|und|y|et|e|en|i) )?${WORD}){0,3})(?:,[^\\n]{1,24}|[ x.!]{0,4})?(?=\\n|$)`,
  'du',
);
const LAST = "(?:[Dd]['’]|[Oo]['’]|Mc|Mac|el-|al-)?\\p{Lu}[\\p{L}\\p{M}'’-]+";
const LOOK_AHEAD = 96;
const EVERYDAY = W.english | W.word | W.function | W.dictionary;

/** "Imelda Thorsby, överläkare": on a line of their own, who signs and as what. */
const AS_WHAT = new RegExp(
  `(?:^|\\n)[ \\t]*(?:[Dd]r\\.? (?:med\\. )?)?(?<it>(?:(?:\\p{Lu}\\.[ -]?){1,3}(?:\\p{Ll}{1,3} ){0,2}${LAST}|${LAST}(?: (?:\\p{Lu}\\. ?)?(?:\\p{Ll}{1,3} ){0,2}${LAST}){1,3})),[ \\t](?<what>\\p{L}[^\\n,.:;!?]{1,40}\\.?(?: \\p{L}[^\\n,.:;!?]{1,20})?)[ \\t]*(?=\\n|$)`,
  'dgu',
);
const WHO_TREATS =
  /(?<!\p{L})(?:\p{L}*(?:arzt|ärztin|läkare|sköterska|læge|lege|lääkäri|hoitaja|plejerske|sykepleier|chirurg|pfleger|schwester|helfer(?:in)?)|\p{L}{3,}olog(?:[oaey]|ist|ista|in|ka)?|\p{L}{3,}ologue|\p{L}{3,}ólog[oa]|\p{L}{3,}олог|doctor|physician|consultant|registrar|surgeon|(?:staff |practice )?nurse|midwife|therapist|physio\p{L}*|fysio\p{L}*|fisio\p{L}*|pharmacist|apothek\p{L}+|farmac\p{L}+|pharmac\p{L}+|p(?:s)?ych(?:iat|olo|ia)\p{L}+|psi(?:chi|qui|có|co|có)\p{L}+|MD|DO|RN|NP|PA-C|PharmD|FRCP|\p{Lu}{2,4}-arts|arts|AIOS|ANIOS|huisarts|internist|verpleegkundige|verloskundige|IDE|interne|médecin|infirmi\p{L}+|sage-femme|MIR|R\d|médic[oa]|enferm(?:er[oa]|eir[oa])|matrona|medico|infermier[ae]|ostetrica|residente|lekarz|lekarka|pielęgni\p{L}+|położna|doktor|hekim|hemşire|ebe|eczacı|врач\p{L}*|хирург|терапевт|медсестра|фельдшер|lékař\p{L}*|sestra|sykepleier|specialist(?:a|e)?|cardio\p{L}+|kardio\p{L}+)(?![\p{L}])/u;

function signedAs(document: Document): void {
  const { text, scan } = document;
  for (const match of text.matchAll(AS_WHAT)) {
    document.spend(1);
    const { what } = match.groups!;
    if (!WHO_TREATS.test(what!)) continue;
    const [start, end] = match.indices!.groups!.it!;
    const first = document.tokenAt(start);
    const last = document.tokenAt(end - 1);
    let [named, thing] = [false, false];
    for (let token = first; token <= last; token += 1) {
      const value = scan.value[token]!;
      if (scan.taken[token] !== 0 || scan.end[token]! - scan.start[token]! < 3) continue;
      const listed = (value & (W.first | W.last)) !== 0;
      thing ||= !listed && (isMedicalName(scan.hash[token]!) || (value & (W.medical | EVERYDAY)) !== 0);
      thing ||= document.is(token, 'hospital') || document.is(token, 'company');
      named ||= (value & W.first) !== 0 || (value & EVERYDAY) === 0;
    }
    if (named && !thing) document.cover(start, end, 'NAME', 'name-signed-line');
  }
}

export function findSignedLines(document: Document): void {
  if (document.text.includes('\n')) signedAs(document);
  for (const hit of document.hits('signoff')) {
    beside(document, hit);
    if (document.text.includes('\n')) below(document, hit);
  }
}

/** "Pozdrawiam, K. Maj", "Regards, J. Rose": an initial says that the word behind it is a last name. */
const INITIALED =
  /^[,!.]? ?\s(?<it>(?:\p{Lu}\.[ -]?){1,3}(?:(?:el|al|van|von|zu|der|den|de|ter|ten|te|in|da|das|dos|do|di|del|della|la|le|du|bin|ben|af|av|’t|'t) ){0,3}(?:[Dd]['’]|[Oo]['’]|Mc|Mac)?\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?)(?=\s*(?:$|[\n,.(]))/du;

function beside(document: Document, { last }: CueHit): void {
  const from = document.scan.end[last]!;
  const line = INITIALED.exec(document.text.slice(from, from + LOOK_AHEAD));
  if (line === null) return;
  document.spend(1);
  const [start, end] = line.indices!.groups!.it!;
  if (document.isFree(from + start, from + end))
    document.cover(from + start, from + end, 'NAME', 'name-signed-line');
}

function below(document: Document, { last }: CueHit): void {
  const { scan, text } = document;
  const from = scan.end[last]!;
  const line = LINE.exec(text.slice(from, from + LOOK_AHEAD));
  if (line === null) return;
  document.spend(1);
  const [start, end] = line.indices!.groups!.it!;
  const first = document.tokenAt(from + start);
  const behind = document.tokenAt(from + end - 1);
  let named = false;
  for (let token = first; token <= behind; token += 1) {
    const value = scan.value[token]!;
    if (document.is(token, 'hospital') || document.is(token, 'company')) return;
    if (scan.taken[token] !== 0) {
      named = true;
      continue;
    }
    const listed = (value & (W.first | W.last)) !== 0;
    if (!listed && (isMedicalName(scan.hash[token]!) || (value & (W.medical | W.country | W.region)) !== 0))
      return;
    const initial = scan.end[token]! - scan.start[token]! === 1;
    named ||= !initial && ((value & W.first) !== 0 || (value & EVERYDAY) === 0);
  }
  if (named) document.take(first, behind, 'NAME', 'name-signed-line');
}
