import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import type { Permission } from './permissions.ts';
import { isDrug, type Mentions, type Term } from './terms.ts';

/** Words that stand for what the sentence before named. */
const ANAPHOR =
  /\b(?:it|its|it's|this|that|they|them|these|both|two|together|combination|combining|combined|es|sie|beide\w*|diese\w*|zusammen|kombination|ambos|ambas|juntos|juntas|esta|este|lo|la|los|las|combinacion|il|elle|ils|elles|les|cela|ensemble|association|os dois|as duas|ele|ela|combinacao|entrambi|insieme|combinazione|i due|beide|samen|het|combinatie|oba|obydwa|razem|ikisi|birlikte|bada|tillsammans|den|det)\b|併用|一緒|両方|これ|(?<!っ)この|两者|一起|同时|它|这两|两种|दोनों|साथ|इसे|यह|معا|عليه|عليها|منه|منها|معه|تناوله|تناولها|استخدامه|استخدامها|كلاهما|بينهما|هذا|هذه|вместе|их|его|это|оба|함께|같이|이 약|두 약/;
/** "The usual course", "das Mittel": what was named before. */
const THE_MEDICINE =
  /\b(?:the|this|that|its) (?:(?:usual|standard|normal|daily|full|recommended|short|whole|\d+-day) )*(?:course|dos(?:e|age)|regimen|tablets?|pills?|drug|medicine|medication|treatment)\b|\b(?:die (?:ubliche |normale |empfohlene )?(?:dosis|kur|behandlung|tabletten?)|das (?:mittel|medikament|praparat)|(?:la dosis|el tratamiento|el medicamento|la pauta|el farmaco)|(?:la dose|le traitement|le medicament|la cure)|(?:a dose|o tratamento|o remedio|o medicamento)|(?:la cura|il farmaco|il trattamento|il medicinale)|(?:de (?:gewone |gebruikelijke )?(?:dosis|kuur|pil)|het (?:middel|medicijn)))\b|(?:この|その|通常の)(?:薬|量|用量)|通常量|(?:该|此|这种)药|常规(?:剂量|疗程)|(?:यह|इस|सामान्य) (?:दवा|खुराक)|(?:^|\s)(?:هذا الدواء|الدواء|الجرعة المعتادة)/;
/** "Orange juice with it is fine": what is allowed is the other thing. */
const BESIDE =
  /\b(?:with|alongside|besides|from|instead of|like|mit|con|avec|com|met|med|z)\s(?:it|them|this|that|these|ihm|ihnen|el|ella|ellos|ele|ela|lui|elle|eux|hem|haar|den|det|nim)\b/g;

/** What the answer is about so far: the lines before the sentence, and the user's turn. */
export interface Scope {
  readonly reading: Reading;
  readonly mentions: Mentions;
}

/** What the permission is about, with every list that names it. */
export interface Subject {
  readonly span: Span;
  readonly terms: readonly Term[];
}

/** The nearest drug of the sentence; without one, the last of the sentence before, if this one goes on about it. */
export function subjectOf(
  { reading, mentions }: Scope,
  before: Scope | undefined,
  permission: Permission,
): Subject | undefined {
  // "Valerian does not weaken the pill": what stands before the verb, in this sentence, or nothing.
  if (AFFECTS.test(reading.text.slice(permission.start, permission.end))) {
    const { of, start, end } = mentions;
    const ahead = [...of].map(
      ([term, spans]) => [term, spans.filter((one) => one.end <= permission.start)] as const,
    );
    return nearestDrug({ start, end, of: new Map(ahead) }, reading.text, permission);
  }
  const nearest = nearestDrug(mentions, reading.text, permission);
  if (nearest || before === undefined || permission.gives || hasDrug(mentions)) return nearest;
  if (!permission.answers && !goesOn(reading, mentions, permission)) return undefined;
  const { end } = before.mentions;
  return nearestDrug(before.mentions, before.reading.text, { start: end, end, gives: false, active: false });
}

const AFFECTS =
  /^(?:passe(?:nt)? |passa(?:no)? (?:poch|muito|pouco|a malap|appena)|ne passe|geht|gelangt|gaat|apenas |casi no |hardly |barely |beeinflusst|beeintrachtigt|schwacht|vermindert|mindert|stort|verandert|schmalert|beinvloedt|verzwakt|verstoort)/;

function hasDrug({ of }: Mentions): boolean {
  return [...of.keys()].some(isDrug);
}

/** A sentence that stands for itself names what it allows: "Picaridin, used as the label says, is safe in pregnancy." */
function goesOn({ text }: Reading, mentions: Mentions, permission: Span): boolean {
  const { start, end } = mentions;
  const head = text.slice(start, permission.start).replace(BESIDE, ' ');
  const behind = text.slice(permission.end, Math.min(end, permission.end + 30)).split(/[:;：；]/)[0] ?? '';
  if (OWN_NOUN.test(head) && !ANAPHOR.test(head)) return false;
  if (THE_MEDICINE.test(head) || ANAPHOR.test(head + text.slice(permission.start, permission.end) + behind))
    return true;
  if (mentions.of.size === 0 || OWN_SUBJECT.test(text.slice(permission.start, permission.end + 40)))
    return false;
  let rest = text.slice(start, permission.start);
  for (const spans of mentions.of.values())
    for (const span of spans)
      if (span.end <= permission.start)
        rest = `${rest.slice(0, span.start - start)}${' '.repeat(span.end - span.start)}${rest.slice(span.end - start)}`;
  return (rest.match(/\p{L}{4,}/gu) ?? []).length < WORDS;
}

/** "Azelaic acid is": a subject of its own that no list has. */
const OWN_NOUN =
  /^[\s*_•-]*(?!(?:the|this|that|taking|using|use|medicine|medication|drug|tablets?|pills?|doses?|treatment|combination|combining|both|continuing|short|small|low|generally|usually|yes|no|in|for|if|when|during|while|with)\b)[a-z-]{4,}(?: [a-z-]{3,}){0,2} (?:is|are|remains?) (?:also |generally |usually |considered )?$/;
/** "Sono raccomandati i vaccini": what is allowed stands behind it. */
const OWN_SUBJECT =
  /^(?:recom\w*|raccomand\w*|consigli\w*|conseill\w*|indicad\w*|indicat\w*|segur\w*|sicur\w*|permitid\w*|permess\w*|adecuad\w*|adequad\w*|adatt\w*|empfohlen|geeignet|aanbevolen|geschikt)\s(?:i|gli|le|il|la|lo|los|las|el|les|des|os|as|die|der|das|de|het)\s\p{L}{4,}|^可以先?(?:用|吃|喝|含|做|试)(?!它|这|此|了|药|一)\p{Script=Han}{2}/u;
/** So many longer words before the permission, apart from who is meant, name something of their own. */
const WORDS = 3;

/** "A pain reliever (not aspirin)", "other than ibuprofen": named to be left out. */
const LEFT_OUT =
  /(?:\b(?:not|no|except|than|instead of|unlike|without|avoid|ausser|außer|statt|kein\w*|salvo|excepto|sauf|pas d[e']|exceto|tranne|behalve|niet|geen|oprocz|utom|кроме|не)\s?|除了|而不是|唔好(?:自己)?[食用]?)$/;
/** "It is not a live vaccine": what it is not. */
const NO_SUCH =
  /\b(?:(?:is|are) not an?|(?:is|are)n't an?|ist kein\w*|no es una?|n'est pas une?|nao e uma?|non e una?|is geen)\s(?!reason|problem|grund|razon|problema|raison|probleme|razao|motivo|reden|bezwaar|probleem)(?:\S+\s){0,2}$/;
/** The ends of medicines' names (WHO, The use of stems in the selection of INN, 2018). */
const STEM =
  /\b[a-z]{3,}(?:pril|sartan|olol|statin|cillin|mycin|micin|floxacin|conazole?|prazole?|tidine?|dipine?|gliptine?|gliflozine?|glutide?|tinib|[aeiou]mab|triptan|setron|oxetine?|azepam|zolam|coxib|parine?|xaban|cycline?|[aeiou]vir|lukast|terol|olone?|asone?|triptyline|gepant|prost|zoline?)\b/;

/** "Does not affect testosterone": what stands behind is nothing that is allowed. */
const NO_EFFECT_ON = /(?:affects?|afeta\w*|afecta\w*|affecte\w*)$/;

/** Between "no need" and the name. */
const ANYWAY =
  /^(?:\s?to)?(?: \w+ or)?(?:\s?(?:avoid|skip|stop|separate|exclude|leave out))?\s?(?:(?:el|la|los|las|le|les|il|lo|o|os|l')\s?)?$/;
/** "A medicine is prescribed": of those whom the sentence itself names. */
export const TIGHT =
  /\b(?:recommended|prescribed?|recommend|(?<!(?:can|may) )give|(?:approved|licensed|cleared|indicated) for|(?<!\b(?:good|safe|great|excellent|suitable|ideal|sensible|best|bonne|excellente|meilleure|gute|goede) )option|(?:widely|commonly|routinely|regularly) (?:used|given|taken)|recomiendan?|recetan|prescriben|prescrivent|recommandent|receitam|prescrevem|recomendam|prescrivono|raccomandano|verordnen|verschreiben|empfehlen|schrijven)$|処方$/;
const FILLER =
  /\b(?:is|are|also|often|usually|generally|it|both|the|and|or|list|as|that one|couramment|souvent|frequemment|spesso|frequentemente|oft|haufig|regelmassig|a menudo|frequentemente|el|la|los|las|le|les|l|il|lo|o|a|os|das|die|den|,)\b/g;

/** So much longer one word may be written than its stem. */
const ENDING = 3;

/** "A penicillin allergy" names no penicillin that could be taken. */
function isPartOfOther(of: Mentions['of'], { start, end }: Span): boolean {
  return [...of].some(
    ([term, spans]) =>
      !isDrug(term) &&
      spans.some((one) => one.start <= start && one.end >= end && one.end - one.start > end - start + ENDING),
  );
}

/** "Codeine cough syrup": one medicine under two names. */
function isOfOne(text: string, one: Span, two: Span): boolean {
  const between = one.end <= two.start ? text.slice(one.end, two.start) : text.slice(two.end, one.start);
  return /^(?:[\s-]|की|के|का|の|的){0,6}$/.test(between);
}

function nearestDrug({ of, start }: Mentions, text: string, permission: Permission): Subject | undefined {
  let best: Span | undefined;
  let distance = Number.POSITIVE_INFINITY;
  const all: (readonly [Span, Term])[] = [];
  for (const [term, spans] of of) {
    if (!isDrug(term)) continue;
    for (const span of spans) {
      if (isPartOfOther(of, span)) continue;
      all.push([span, term]);
      if (permission.gives && span.end <= permission.start) continue;
      if (span.start >= permission.end && NO_EFFECT_ON.test(text.slice(permission.start, permission.end)))
        continue;
      const gap = Math.max(span.start - permission.end, permission.start - span.end, 0);
      const isCovered =
        permission.start < span.start &&
        ANYWAY.test(text.slice(Math.min(permission.end, span.start), span.start));
      // "No need to avoid it" leaves nothing out.
      const lead = text.slice(Math.max(start, span.start - 14), span.start);
      const clause = text.slice(Math.max(start, span.start - 40), span.start);
      if (gap >= distance || (!isCovered && LEFT_OUT.test(lead)) || NO_SUCH.test(clause)) continue;
      distance = gap;
      best = span;
    }
  }
  if (!best) return undefined;
  const span = best;
  // "Sertraline can take": what it does, not who may take it.
  if (permission.active && span.end < permission.start && permission.start - span.end <= 2) return undefined;
  const between =
    span.end <= permission.start
      ? text.slice(span.end, permission.start)
      : text.slice(permission.end, Math.max(permission.end, span.start));
  // "A test is recommended": only what stands right before or behind it.
  if (TIGHT.test(text.slice(permission.start, permission.end)) && between.replace(FILLER, '').length > 4)
    return undefined;
  // "Folic acid is safe; isotretinoin must be stopped": what a semicolon parts is another's.
  if (span.start >= permission.end && /[;；]/.test(between)) return undefined;
  // A medicine that no list has stands nearer.
  if (STEM.test(between)) return undefined;
  const terms = all.filter(([one]) => isOfOne(text, one, span)).map(([, term]) => term);
  return { span, terms: [...new Set(terms)] };
}
