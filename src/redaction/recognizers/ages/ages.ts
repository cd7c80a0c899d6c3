import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';

const OLDEST_KEPT = 89;
const OLDEST = 125;
const ONE = 49;
const NINE = 57;
const LABEL_BEFORE =
  /(?:\bage[ds]?|\balter|\bedad|(?<!\p{L})âge|\bagée?|\betà|\bleeftijd|\bålder|\balder|\bikä|\bwiek|\bwieku|\bvěk|\bvek|\byaş|\bidade|возраст|вік|ηλικία|العمر|عمر|גיל|उम्र|আমার বয়স|나이|年齢|年龄|umur(?:nya)?|usia(?:nya)?|tuổi|edad|umri|életkor|vârsta|(?:,|(?<!\p{L})(?:mother|father|mom|mum|dad|grandmother|grandfather|grandma|grandpa|wife|husband|aunt|uncle|is|am|ist|ha|tem|tiene|hat|wird|wordt|ma|compie|shes|hes|turned|turning|umur|umar|umr|usia|fez|completou|cumplió|cumple|compie|ha compiuto|skończył[ao]?|kończy|ему|ей|исполнилось|fyller|fylder|almost|nearly|now))(?:\s+\p{L}{2,15}){0,2})\s{0,2}[:=(,]?\s{0,2}(?:de |of |is |es |von |to )?$/iu;
/** "температура 101 F": degrees, no woman. */
const TEMPERATURE =
  /(?:temp|fever|fieb|fièvre|febb|koorts|goräcz|gorącz|feber|kuume|láz|температур|жар|ateş|demam|suhu|θερμο|πυρετ|حرار|حمى|בוער|बुखार|तापमान|体温|発熱|发烧|發燒|열이|체온)/iu;
const ANNOUNCING = /[\p{L}\s:=(,]/u;
const UNSPACED_AFTER =
  /^\s?(?:岁|歲|歳|才|세|살|ปี|років|лет|года(?! назад)|yaş|سنة|سنه|عاما|साल (?:की|का|के)|साल,)/u;

/** Ages over 89: HIPAA counts them as identifiers, because so few people have them. */
export function findAges(document: Document): void {
  const { scan } = document;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.digits) === 0) continue;
    const width = scan.end[token]! - scan.start[token]!;
    if (width < 2 || width > 3) continue;
    // Only what begins with 9, or has three digits and begins with 1, is in the range.
    const opening = document.text.charCodeAt(scan.start[token]!);
    if (opening !== (width === 2 ? NINE : ONE)) continue;
    const age = Number(document.word(token));
    if (age <= OLDEST_KEPT || age > OLDEST) continue;
    if (isAge(document, token))
      document.cover(scan.start[token]!, ageEnd(document, token), 'AGE', 'age-over-89');
  }
}

/** Units of an age, in what is removed together with its number: "94 года", "91 yrs old", "96 yaşında". */
const UNIT =
  /^[\s-]{0,2}(?:years?[\s-]old|yrs?[\s.-]{0,2}old|years? of age|years?|yrs?\.?|y\/?o|ans|años?(?: de edad)?|anos(?: de idade)?|anni|Jahre(?:n)?(?: alt)?|jaar(?: oud)?|lata?|let|лет|года?|років|роки|yaş(?:[ıi]nda(?:y[ıi]m)?)?|yaşındaki|tahun|thn|th|tuổi|سنة|سنه|عام[اً]*|عاما|سنوات|साल|वर्ष|saal|sal|år|vuotta|éves|ani|godina|χρονών|ετών|שנים|ปี)(?![\p{L}\p{M}])|^\s?(?:岁|歲|歳|才|세|살)/u;

function ageEnd({ scan, text }: Document, token: number): number {
  const end = scan.end[token]!;
  return end + (UNIT.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

/** "Mum's 96", "opa Gerrit is 97", "meine Oma wird 94": a relative, perhaps by name, and a verb of being. */
const OF_RELATIVE =
  /(?:mum|mom|mother|dad|father|pop|pops|nans?|nanna|nana|gran(?:ny|dma|dpa|dad|mother|father)?|aunt(?:ie|y)?|uncle|oma|opa|mutter|vater|moeder|vader|mormor|morfar|farmor|farfar|bestemor|bestefar|besteforeldre|mamma|pappa|moster|mummo|isoäiti|abuel[oa]|abuelit[oa]|nonn[oa]|mamie|papy|mémé|pépé|vov[óô]|av[óô]|babci[aę]|dziadek|she|he|hij|zij|sie|er)(?: \p{Lu}[\p{L}-]+)?(?:['’]?s| is| was| wird| wordt| ist| a| tiene| tem| ha| ma| är| er| on| van| von| de| mit| met)(?: now| nu| jetzt| bald| almost| nearly| already| al| ya| déjà| già)? $/iu;

/** What people become: "92 oldu", "97 geworden", "94 geworden"; "anni 91", "в свои 97", "turned 94". */
const BECOMES = /^ (?:oldu|yaşına|geworden|gworden|stuknął|skończył[ao]?|yaşında)(?!\p{L})/u;
const BEFORE_AGE =
  /(?<!\p{L})(?:di anni|, anni|в свои|в её|в его|wurde am \p{L}{3,12}|wurde (?:gestern|heute|jetzt|letzte woche)|na swoje|op zijn|op haar|com seus|con sus|du haut de ses|à ses|dans ses) $/iu;

/** "(95 l.)", ", 92 th,": short units between marks. */
const SHORT_UNIT = /^ (?:l\.|th|thn|л\.|lat|r\.ż\.)(?=[,;)]|$)/u;
/** What tells an age right before it: a label, or what somebody is, turns or will be. */
const TOLD =
  /(?:\bage[ds]?|\balter|\bedad|(?<!\p{L})âge|\bagée?|\betà|\byaşı?|\bwiek|\bleeftijd|возраст|\bidade|(?:grandmother|grandfather|grandma|grandpa|mother|father|mom|mum|dad|aunt|uncle|who|she|he)(?:['’]s| is| was|['’]ll be| will be|['’]ll turn| will turn| turns| turned)|(?:ele|ela|avó|avô|pai|mãe|vó|vô) (?:faz|fará|vai fazer|completa|vai completar)|(?:él|ella|abuel[oa]|padre|madre) (?:cumplirá|va a cumplir|cumple)|(?:lui|lei|nonn[oa]|padre|madre) (?:compirà|fa)|(?:il|elle|mère|père|mamie|papi) (?:aura|va avoir|fêtera ses|va sur ses)|\b(?:shes|hes|im)|turned|turning|umur|umar|umr|usia|fez|completou|cumplió|cumple|compie|ha compiuto|skończył[ao]?|kończy|ему|ей|исполнилось|fyller|fylder|\b(?:sie|er|oma|opa|mutter|vater|mama|papa) (?:ist|wird))\s{0,2}[:=(,]?\s{0,2}(?:de |of |is )?$/iu;

/** "[NAME_1], 96, lives …": the name went before. */
const BEHIND_NAME = /\[NAME_\d{1,3}\],? \(?$/;

function isAge(document: Document, token: number): boolean {
  const { scan, text } = document;
  const end = scan.end[token]!;
  const start = scan.start[token]!;
  const after = text.slice(end, end + 4);
  if (UNSPACED_AFTER.test(text.slice(end, end + 14))) return true;
  if (/[\p{L}\]] \($|[\p{L}\]], ?$/u.test(text.slice(Math.max(0, start - 3), start)))
    if (SHORT_UNIT.test(text.slice(end, end + 8))) return true;
  const first = token + 1;
  if (first < scan.count && scan.start[first]! - end <= 2 && /^[\s-]/.test(after) && !after.includes('°')) {
    // "92-year-old", "95 years old", "101 años" — but "95 years" may be a duration: it needs "old" or a person.
    for (let next = first; next < Math.min(scan.count, first + 3); next += 1) {
      const hit = document.hitAt(next, 'ageUnit');
      if (hit !== undefined && hit.first === first)
        return (
          !durationOnly(document, hit.last) ||
          isBracketed(document, start, scan.end[hit.last]!) ||
          LABEL_BEFORE.test(text.slice(Math.max(0, start - 40), start))
        );
    }
    if (
      /^(?:f|m|yo|yr|male|female|woman|man|lady|gentleman)$/i.test(document.word(first)) &&
      scan.taken[first] === 0
    )
      return !(
        /^f$/i.test(document.word(first)) && TEMPERATURE.test(text.slice(Math.max(0, start - 40), start))
      );
  }
  if (
    OF_RELATIVE.test(text.slice(Math.max(0, start - 48), start)) &&
    !/^\s?(?:%|mg|\/|[.,]\d|lbs?|kg|pounds|degrees|bpm|cm|mm|°)/i.test(after)
  )
    return true;
  if (
    BEHIND_NAME.test(text.slice(Math.max(0, start - 14), start)) &&
    /^(?:[,.;)]|\s(?:with|and|mit|con|avec|com|met|z)\s|$)/u.test(after)
  )
    return true;
  if (BECOMES.test(text.slice(end, end + 12)) || BEFORE_AGE.test(text.slice(Math.max(0, start - 24), start)))
    return !/^\s?(?:%|mg|\/|[.,]\d|kg|cm|мг|кг)/iu.test(after);
  // "150/95": what announces an age ends with a word, a space or one of these.
  if (!ANNOUNCING.test(text.charAt(start - 1))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^\)/.test(after) && /\($/.test(before))
    return (
      !/[\d%]/.test(before) &&
      /\p{L}\s?\($/u.test(before) &&
      !/(?:score|iq|spo2|bp|hr|rate|pulse|sat|temp\w*|glucose|sugar|level|ldl|hdl)\s?\($/i.test(before)
    );
  return (
    TOLD.test(before) &&
    !/^\s?(?:%|mg|\/|\.\d|lbs?|kg|pounds|degrees|bpm|cm|min|hour|hora|ore|heure|km|ml|euro|€|\$)/i.test(after)
  );
}

/** "signora Bonaria (93 anni)". */
function isBracketed({ text }: Document, start: number, end: number): boolean {
  return (
    /\p{L} \($/u.test(text.slice(Math.max(0, start - 3), start)) && /^[),;]/.test(text.slice(end, end + 1))
  );
}

/** "years", "y", "a": alone they are as often a duration as an age. */
function durationOnly(document: Document, token: number): boolean {
  return (
    /^(?:years|yrs|y|a|anos|ans|jahre|jaar|år|lat|let|ani|godina|jahren|ár|ára|vuotta|anni|roky|aastat|gadi|gadus|metų|tahun|miaka|год|лет|года)$/iu.test(
      document.word(token),
    ) && !/^(?:anos|ans|lat|лет)$/.test(document.word(token))
  );
}
