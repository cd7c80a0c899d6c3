/**
 * Does the text look as if it addressed a judge? A marker, not a verdict: it counts a suspicion and changes
 * nothing else. Patterns of single words apart by at most a few others; linear in the text.
 */
const MARKERS: readonly RegExp[] = [
  /\b(?:criteria_met|not_checkable|checkable claims)\b/i,
  /\bverdicts?\b[^.\n]{0,60}\bsupported\b|\bsupported\b[^.\n]{0,40}\bverdicts?\b/i,
  /\ball (?:the |of the )?claims\b|\bempty list of claims\b|\bevery claim\b/i,
  /\b(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}(?:instructions?|prompts?|rules?|guidelines|directives?)\b/i,
  /\b(?:mark|rate|label|classify|grade|score|return|output|answer|respond)\s+(?:\w+\s+){0,4}["'`]?(?:supported|not_checkable|criteria_met|pass(?:ed)?|verified)\b/i,
  /\b(?:system|developer|assistant)\s*(?:prompt|message|override|note)\s*[:\]>]/i,
  /<<<|>>>|<\/?(?:system|instructions?|material|evaluation)>|\[\/?INST\]|<\|[a-z_]+\|>/i,
  /"(?:verdicts?|claims|confidence|criteria_met)"\s*:/i,
  /\b(?:note|message|attention|dear|to)\s+(?:\w+\s+){0,3}(?:evaluator|grader|judge|fact.?checker|reviewer model)\b/i,
  /\b(?:as|you are)\s+(?:\w+\s+){0,2}(?:evaluator|grader|judge|fact.?checker)\b/i,
  /\b(?:end|begin)\s+of\s+(?:\w+\s+){0,2}(?:material|text|response|document|data)\b/i,
];

/** Characters that turn or hide text; nobody needs them in an answer, other than bidi marks for whole paragraphs. */
const HIDING = /[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069\u0000-\u0008\u001b]/u;
const INVISIBLE = /\p{Cf}/gu;

export function looksLikeInjection(text: string): boolean {
  if (HIDING.test(text)) return true;
  const visible = text.replace(INVISIBLE, '');
  return MARKERS.some((marker) => marker.test(visible));
}
