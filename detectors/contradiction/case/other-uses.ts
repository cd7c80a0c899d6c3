import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/** Two sentences that name, warn or say when: each of its own use. */

/** What is done wrongly is told as wrong: "taking it daily can kill". */
const DANGER =
  /\b(?:danger\w*|toxic\w*|poison\w*|overdos\w*|fatal\w*|deadly|lethal|kill\w*|died|dying|deaths?|life-threatening|mistake\w*|by accident|accidental\w*|wrongly|lebensgefahr\w*|gefahrlich\w*|giftig\w*|vergift\w*|todlich\w*|uberdos\w*|versehen\w*|fehler\w*|peligr\w*|toxic\w*|mata\w*|mortal\w*|muert\w*|error\w*|por equivocacion|sobredosis|danger\w*|mortel\w*|toxique\w*|tuer?|surdos\w*|erreur\w*|perigo\w*|mata[rm]?|morte\w*|erro\w*|superdos\w*|por engano|pericol\w*|tossic\w*|uccid\w*|sovradosag\w*|errore|per sbaglio|gevaarlijk\w*|levensgevaar\w*|dodelijk\w*|overdoser\w*|vergissing\w*|per ongeluk|zagraz\w*|smierteln\w*|tehlikel\w*|olumcul\w*|livsfarlig\w*|dodlig\w*)\b|опасн|смертел|токсич|危险|中毒|致命|致死|误|過剰|命に|危険|誤|死亡|ज़हर|जहर|जानलेवा|ख़तरनाक|खतरनाक|ग़लती|गलती|مميت|قاتل|يقتل|تقتل|خطر|سام|بالخطا|تسمم|위험|치명/;

/** "When needed": no rate of what is taken by the clock. */
export const AS_NEEDED =
  /\b(?:as|when|if|only) needed|\bprn\b|bei bedarf|si (?:es )?necesario|segun necesidad|au besoin|si besoin|se necessario|al bisogno|zo nodig|indien nodig|按需|必要时|頓服|ज़रूरत पड़ने|जरूरत पड़ने|عند (?:اللزوم|الحاجة)/;

/** Names in bold: two of them are two medicines, known to the tables or not. */
const BOLD = /\*\*([^*\n:]{3,30})\*\*/g;
const MARK = '**'.length;
/** "Tachipirina 500: …". */
const LABEL = /^[\s\-*•\d.)]*([^:：.\n]{2,24}?)\**[:：]/;
/** "9 months: …": a time is no name. */
const TIMED = /^[\s\-*•]*\d+ \p{L}+[:：]/u;

function areOthers(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !other.some((name) => one.includes(name));
}

function boldIn({ given, original }: Reading, sentence: Span): string[] {
  const { start, end } = original(sentence);
  return everyMatch(given.slice(Math.max(0, start - MARK), end), BOLD).map(([, name]) => name as string);
}

/** "In the fridge: up to 4 days": the place names a case. */
export function isInLabel({ text }: Reading, sentence: Span, { end }: Span): boolean {
  const label = LABEL.exec(text.slice(sentence.start, sentence.end));
  return label !== null && end <= sentence.start + label[0].length;
}

export function areOfOtherUses(reading: Reading, a: Span, b: Span): boolean {
  const [one, other] = [a, b].map(({ start, end }) => reading.text.slice(start, end)) as [string, string];
  const labels = [one, other].map((said) => (TIMED.test(said) ? [] : (LABEL.exec(said)?.slice(1) ?? []))) as [
    string[],
    string[],
  ];
  return (
    DANGER.test(one) !== DANGER.test(other) ||
    AS_NEEDED.test(one) !== AS_NEEDED.test(other) ||
    areOthers(...labels) ||
    areOthers(boldIn(reading, a), boldIn(reading, b))
  );
}
