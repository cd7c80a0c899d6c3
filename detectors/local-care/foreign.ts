import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { countryNamesIn } from '../places/countries.ts';
import { countriesIn, countriesOf } from '../places/places.ts';

/** "The US hotline", "الهلال الأحمر السعودي": a service told with the nation that it serves. */

const NationsFile = z.strictObject({
  sources: SourcesSchema,
  nations: z.array(
    z.strictObject({
      id: z.string().length(2),
      source: z.string(),
      /** The word is that of a language, too: "the Spanish line". */
      tongue: z.boolean().default(false),
      names: z.string(),
    }),
  ),
  services: z.array(z.strictObject({ id: z.string(), source: z.string(), names: z.string() })),
});
const file = loadKnowledge(import.meta.url, 'nations.yaml', NationsFile);
checkSources('nations.yaml', file.sources, [...file.nations, ...file.services]);

const split = (line: string): string[] => line.split('|').map((name) => fold(name.trim()));
type Nation = (typeof file.nations)[number];
const nations = createMatcher(
  file.nations.flatMap((row) => split(row.names).map((name) => [name, row] as const)),
);
/** Arabic writes "with", "and" and "to" on the word: بالخط, والخط, للخط. */
const written = (name: string): string[] =>
  name.startsWith('ال') ? [name, `ب${name}`, `و${name}`, `لل${name.slice(2)}`] : [name];
const services = createMatcher(
  file.services.flatMap((row) =>
    split(row.names)
      .flatMap(written)
      .map((name) => [name, true as const] as const),
  ),
);

/** Lines for speakers of other languages are common there: the word tells the language. */
const MANY_TONGUES = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'BE', 'CH', 'LU', 'IL', 'SG', 'IN', 'ZA']);

/** Most letters between the nation and what serves it. */
const BETWEEN = 26;
/** "Line in Spanish", "a hotline for American veterans". */
const APART =
  /[.,;:!?()\n。，；：！？、«»"]|\b(?:in|on|for|and|or|of|by|from|en|por|para|pour|auf|fur|und|oder|y|o|ou|et|e|em|per|op|voor|of|for|och|i)\b|[\s](?:في|او|لل)/;
/** What the nation's word says more of than of the service. */
const OF_OTHER =
  /\b(?:speaking|language|sprachig\w*|-?hablante|talige?|measles|cross|heart|cancer|red cross)\b/;
const EXPLAINS =
  /\b(?:if you(?:'re| are| live| were)|outside|abroad|travel\w*|for example|such as|e\.g|unlike|instead|equivalent|guidance|guidelines?|recommend\w*|leitlinien?|empfehl\w*|recomienda\w*|recommand\w*|wenn sie in|falls sie in|si vives|si estas|si vous etes|se estiver|als u in|als je in|wer (?:gerade )?in|quien (?:este|viva) en|quien esta en|chi (?:si trova|e|vive) in|quem (?:esta|mora|vive)|qui (?:est|vit) (?:en|au|a)|wie in)\b|^\s*و?(?:من|إن كنت|اذا كنت|ان كنت|لمن) (?:في|كان في|هم في|يعيش)|[،؛]\s*و?من في|如果您?在|若您?在|にいる(?:場合|方|なら)/;

/** Countries that the user names other than the one they are in: about to travel, or from there. */
export function namedAbroad(turn: Reading | undefined, country: string): ReadonlySet<string> {
  const named = new Set<string>(turn ? countriesIn(turn) : []);
  named.delete(country);
  return named;
}

/** Countries other than the user's that the answer calls by their names. */
export function spokenOf(reading: Reading, country: string): readonly string[] {
  return countryNamesIn(reading)
    .filter(
      // "nhs.uk" is an address.
      ({ start, value }) => value !== country && !'.@'.includes(reading.raw[start - 1] ?? ' '),
    )
    .map(({ value }) => value);
}

function joined(text: string, one: Span, other: NationHit): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start - first.end > BETWEEN || second.start < first.end) return false;
  const gap = text.slice(first.end, second.start);
  if (other.isName) return BELONGS.test(gap);
  return !APART.test(gap) && !OF_OTHER.test(gap);
}

/** A nation by its adjective, or by the name of its country. */
type NationHit = Span & { readonly value: Pick<Nation, 'id' | 'tongue'>; readonly isName?: true };

function nationsIn(reading: Reading): NationHit[] {
  const { text, starts } = reading;
  const names = countryNamesIn(reading).map(({ start, end, value }) => ({
    start,
    end,
    value: { id: value, tongue: false },
    isName: true as const,
  }));
  return [...nations.scan(text, starts), ...names];
}

function isForeign(reading: Reading, hit: NationHit, country: string, abroad: ReadonlySet<string>): boolean {
  const { id } = hit.value;
  // The European Union is no nation, and its number is that of all.
  if (id === country || id === 'EU' || abroad.has(id)) return false;
  return (
    !/^us$/i.test(reading.raw.slice(hit.start, hit.end)) || reading.raw.slice(hit.start, hit.end) === 'US'
  );
}

/** A number that is none of minutes, millilitres or doses. */
const CALLED =
  /(?<![\d.,])\d{2,}(?![\d.,]* ?(?:%|ml|mg|g\b|kg|min|h\b|hour|day|dose|week|year|month|stund|tag|jahr|hora|dia|ano|heure|jour|or[ae]\b|giorn|uur|dag|jaar|分|小时|時間|天|日|岁|歳|मिनट|घंटे|दिन|دقي|ساع|يوم|سن))/;

/** The reader is told to use it, or what it does for them. */
const ADDRESSED =
  /\b(?:you|your|register\w*|enrol\w*|apply|book|show|bring|present|contact|call|ring|phone|ask|go to|start|covers?|covered|pays?|sie|ihre?[nm]?|melden|zeigen|ubernimmt|bezahlt|wenden|du|pid[aeo]\w*|acud\w+|presente\w*|muestr\w+|registre\w*|inscrib\w+|solicit\w+|vaya|cubre|saca|saque|su|tu|vous|votre|presentez|inscri\w+|adress\w+|demand\w+|rembours\w+|couvre|peca|apresent\w+|marque|seu|sua|cobre|inscreva\w*|chied\w+|rivolg\w+|present[ia]|prenot\w+|copre|suo|sua|vraag\w*|meld\w*|toon|neem|vergoedt|uw|je|jouw)\b|申請|申请|受診|登録|持参|利用|相談|予約|ご?連絡|出示|登记|登記|预约|預約|挂号|掛號|报销|報銷|拨打|撥打|前往|您|लिखवा|दिखा|जाएँ|जाएं|बनवा|आवेदन|मिलता|मिलेगा|पंजीकरण|करवा|कराएँ|(?<!\p{L})(?:ابدا|سجل|اذهب|توجه|قدم|احجز|راجع|اتصل|احضر|اطلب|يغطي|تغطي|بطاقتك|لك)/u;
/** "The health service of the UK", "ब्रिटेन की एनएचएस": what joins a country's name to its service. */
const BELONGS =
  /^\s?(?:(?:of|de|d'|del|della|do|da|dos|des|der|von|van)(?: (?:the|la|los|el|der))?|की|का|के|वाल[ाेी]|の|的)?\s?(?:[^\s.,;:()]{1,16}\s)?$/u;

const THERE = /^[\s*_•-]*(?:in|en|no|na|nos|em|au|aux|nel|nella|negli)(?: (?:the|der|den|la|el|los))? ?$/;

/** Where a "no" must stand to be said of the service: "for what is not urgent" is none. */
const CLOSE = 24;
const NO_AHEAD =
  /(?:\b(?:not?|never|nicht|kein\w*|nie|ne|pas|jamais|aucun\w*|non|nao|niet|geen|nunca|nie|inte|не|degil)\b|n't\b|(?<!\p{L})(?:لا|ليس|لن|لم) |不|没|別)[^.,;:،。、]*$/u;
const NO_BEHIND =
  /^[^.,;:،。、।]*(?:ない|ません|नहीं|न करें|मत|不适用|不存在|没有|\b(?:nicht|kein\w*|not|n't|no (?:existe|hay|aplica|sirve|vale)|pas|non|nao|niet|degil)\b|n't\b|않|마세요)/;

export function isRefused({ text, language }: Reading, { start, end }: Span): boolean {
  const ahead = text.slice(Math.max(0, start - CLOSE), start);
  // "No posto" is "at the post".
  return (
    NO_AHEAD.test(language === 'pt' ? ahead.replace(/\bno\b/g, ' ') : ahead) ||
    NO_BEHIND.test(text.slice(end, end + CLOSE))
  );
}

export interface Fault extends Span {
  readonly rule: string;
  readonly why: string;
}

/** Services of another nation that the answer sends the user to, with their number or to be used. */
export function foreignServices(
  reading: Reading,
  country: string,
  abroad: ReadonlySet<string>,
  turn: Reading | undefined,
  isTraveller: boolean,
): readonly Fault[] {
  const { text, starts } = reading;
  const lines = services.scan(text, starts);
  if (lines.length === 0) return [];
  const faults: Fault[] = [];
  for (const hit of nationsIn(reading)) {
    if (!isForeign(reading, hit, country, abroad)) continue;
    if (turn && nations.scan(turn.text, turn.starts).some(({ value }) => value.id === hit.value.id)) continue;
    const sentence = sentenceAt(text, hit.start);
    const words = text.slice(sentence.start, sentence.end);
    if (EXPLAINS.test(words)) continue;
    const isCalled = CALLED.test(words);
    if (isCalled ? hit.value.tongue && MANY_TONGUES.has(country) : isTraveller || !ADDRESSED.test(words))
      continue;
    // "In Brazil the SAMU has 192": told of there.
    if (hit.isName && THERE.test(text.slice(sentence.start, hit.start))) continue;
    // Numbers of several nations side by side are a list, and the user picks their own.
    if (new Set(nations.scan(words).map(({ value }) => value.id)).size > 1) continue;
    const line = within(lines, sentence.start, sentence.end).find((one) => joined(text, one, hit));
    if (!line) continue;
    // The user's own country beside it: two numbers are set against each other.
    if (countriesOf(words).has(country)) continue;
    const span = { start: Math.min(line.start, hit.start), end: Math.max(line.end, hit.end) };
    if (isRefused(reading, span) || !isAsserted(reading, span, ['negated'])) continue;
    faults.push({
      ...span,
      rule: `nation:${hit.value.id}`,
      why: `a service of another country (${hit.value.id})`,
    });
  }
  return faults.slice(0, 3);
}

export function citeNation(): string {
  return cite(file.sources, 'cldr');
}
