/** Who is quoted decides whose numbers count. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['US', /\b(?:uspstf|acip|cdc|aap|acog|ada|american (?:cancer|heart|diabetes|academy|college)\b)/],
  ['GB', /\b(?:nhs|nice|jcvi|uk|england|england|britain|ukhsa|green book)\b/],
  ['DE', /\b(?:stiko|g-ba|rki|deutschland)\b/],
  ['AU', /\b(?:nhmrc|australia\w*|racgp)\b/],
  ['CA', /\b(?:canad\w*|naci|ctfphc)\b/],
  ['FR', /\b(?:has|france|inca)\b/],
  ['JP', /日本|厚生労働省|厚労省/],
  ['KR', /국가암검진|질병관리청|우리나라|한국/],
  ['BR', /\b(?:brasil|brazil|sus|inca)\b/],
];

/** The country whose body the sentence names; none when it names several, for then they differ. */
export function countryOf(line: string, own: string | undefined): string | undefined {
  const named = BODIES.filter(([, words]) => words.test(line)).map(([country]) => country);
  if (named.length === 0)
    return /\b(?:who|oms|who's|world health|eu|europe\w*)\b/.test(line) ? undefined : own;
  return named.length === 1 ? named[0] : named.includes(own ?? '') ? own : undefined;
}
