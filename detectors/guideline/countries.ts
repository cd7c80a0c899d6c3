import type { Span } from '../kit/sentences.ts';

/** Who is quoted decides whose numbers count. `names` on folded text, `bodies` on raw: "has" is a verb, "HAS" a body. */
const BODIES: readonly { readonly country: string; readonly names: RegExp; readonly bodies: RegExp }[] = [
  {
    country: 'US',
    names:
      /\b(?:united states|american (?:cancer|heart|diabetes|academy|college|guideline\w*)|americans?|ee\.? ?uu|estados unidos|etats-unis|stati uniti|verenigde staten|vereinigte\w* staaten)\b|米国|アメリカ|美国|अमेरिका|امريكا|الولايات المتحدة|сша|미국/,
    bodies: /\b(?:USPSTF|ACIP|CDC|AAP|ACOG|ADA|ACS|FDA|U\.?S\.?A?)(?![\p{L}])/u,
  },
  {
    country: 'GB',
    names:
      /\b(?:england|britain|british(?! columbia)|united kingdom|scotland|wales|northern ireland|green book|grossbritannien|inglaterra|reino unido|royaume-uni|angleterre|regno unito|inghilterra|engeland)\b|英国|イギリス|ब्रिटेन|यूके|بريطانيا|영국/,
    bodies: /\b(?:NHS|NICE|JCVI|UK|UKHSA)\b/,
  },
  {
    country: 'DE',
    names: /\b(?:deutschland|germany|alemania|allemagne|alemanha|germania|duitsland)\b|ドイツ|德国|독일/,
    bodies: /\b(?:STIKO|G-BA|RKI)\b/,
  },
  { country: 'AU', names: /\baustrali\w*\b/, bodies: /\b(?:NHMRC|RACGP)\b/ },
  { country: 'CA', names: /\bcanad\w*\b/, bodies: /\b(?:NACI|CTFPHC)\b/ },
  {
    country: 'FR',
    names: /\b(?:france|frankreich|francia|franca|frankrijk)\b|フランス|法国/,
    bodies: /\b(?:HAS|INCa)\b/,
  },
  { country: 'JP', names: /\bjapan\w*\b|日本|厚生労働省|厚労省/, bodies: /\bMHLW\b/ },
  { country: 'KR', names: /국가암검진|질병관리청|우리나라|한국|韩国|\bkorea\b/, bodies: /\bKDCA\b/ },
  { country: 'BR', names: /\b(?:brasil\w*|brazil)\b/, bodies: /\b(?:SUS|INCA)\b/ },
  {
    country: 'ES',
    names: /\b(?:espana|spain|spanien|espagne|espanha|spagna|spanje)\b/,
    bodies: /\b(?:AEP|SNS)\b/,
  },
  { country: 'IT', names: /\b(?:italia\w*|italy|italien|italie)\b/, bodies: /\b(?:SSN|AIFA)\b/ },
  {
    country: 'NL',
    names: /\b(?:nederland\w*|netherlands|niederlande\w*|pays-bas|paises bajos)\b/,
    bodies: /\b(?:RIVM|NHG)\b/,
  },
  {
    country: 'CH',
    names: /\b(?:schweiz\w*|switzerland|suisse|svizzera|suiza|zwitserland)\b/,
    bodies: /\bBAG\b/,
  },
  { country: 'AT', names: /\b(?:osterreich\w*|austria\w*|autriche|oostenrijk)\b/, bodies: /\bÖGK\b/ },
  {
    country: 'BE',
    names: /\b(?:belgi\w*|vlaanderen|wallonie)\b/,
    bodies: /\b(?:VIGeZ|KCE)\b/,
  },
  { country: 'IE', names: /\bireland\b/, bodies: /\bHSE\b/ },
  { country: 'NZ', names: /\bnew zealand\b/, bodies: /\bNZ\b/ },
  { country: 'IN', names: /\bindia\w*\b|भारत|印度/, bodies: /\b(?:ICMR|FOGSI)\b/ },
  { country: 'CN', names: /\bchin[ae]\w*\b|中国|我国|国内/, bodies: /\bNHC\b/ },
];
/** Advice of a body that is no country's. */
const WORLD = /\b(?:oms|who's|world health|europe\w*|europa\w*|esc|esh|international\w*)\b|世卫|世界保健|欧/;
const WHO = /\b(?:WHO|EU)\b/;

/** How far back a country that was named still holds. */
const BACK = 240;

function namedIn(text: string, raw: string): string[] {
  return BODIES.filter(({ names, bodies }) => names.test(text) || bodies.test(raw)).map(
    ({ country }) => country,
  );
}

/**
 * The country whose body the sentence names; none when it names several, for then they differ, nor when the lines
 * before are about another country than the user's.
 */
export function countryOf(
  { text, raw }: { readonly text: string; readonly raw: string },
  { start, end }: Span,
  own: string | undefined,
): string | undefined {
  const [line, written] = [text.slice(start, end), raw.slice(start, end)];
  const named = namedIn(line, written);
  if (WORLD.test(line) || WHO.test(written)) return named.length === 1 ? named[0] : undefined;
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const from = Math.max(0, start - BACK);
  const before = namedIn(text.slice(from, start), raw.slice(from, start));
  return before.every((country) => country === own) ? own : undefined;
}
