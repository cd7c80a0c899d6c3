import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { coverageOf } from '../dose/knowledge.ts';
import { defineDetector } from '../kit/define.ts';
import { cite } from '../kit/knowledge.ts';
import { areSiblings } from '../kit/lines.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { simplifiedOf } from '../kit/simplified.ts';
import { patternsHash } from '../patterns/assertion.ts';
import { agreedTo, askedIn } from './agreed.ts';
import { isAside, isHeldOpen, isLeftOut } from './left-out.ts';
import { headOf, isTableHead, type Part } from './lists.ts';
import { type Rule, rules, sources } from './pairs.ts';
import {
  bans,
  forbids,
  LANGUAGES,
  type Permission,
  permissionsIn,
  restOf,
  rulesOut,
  TO_THE_END,
  warns,
} from './permissions.ts';
import { askedAbove, GOES_BACK, pairsAsked, questionOf, TOGETHER } from './question.ts';
import { type Scope, type Subject, subjectOf, TIGHT } from './subject.ts';
import { isDrug, isOfGrown, mentionsIn, present, type Term } from './terms.ts';
import { opensWithNo } from './yes.ts';

/** Whoever is one of these is hardly another at once. */
const STAGES: ReadonlySet<Term> = new Set(['conceiving', 'pregnant', 'nursing', 'infant', 'child']);

/** A heading, a line that ends in a colon, a question, the head of a table: it is about what stands below it. */
const HEADS = /^[\s*_]*#|[:：?？؟|#][\s*_]*$|\*\*\s*$/;
const heads = (text: string, { start, end }: Span): boolean => HEADS.test(text.slice(start, end));

/** How far back a sentence's subject or circumstances may have been named, in UTF-16 units. */
const BACK = 420;
/** Where `rule.other` is named, in the sentence or around it, when none of the row's exceptions is. */
function met(
  rule: Rule,
  subject: Subject,
  permission: Permission,
  sentence: Scope,
  around: readonly Scope[],
): boolean {
  const { reading, mentions } = sentence;
  // "Until the birth" is no early trimester.
  if (rule.exempts(reading.text.slice(mentions.start, mentions.end).replace(TO_THE_END, ' '))) return false;
  const here = present(reading, mentions, rule.other);
  // "Fine for you, but not for your pregnant sister": whom it must not meet is named to be left out.
  if (here && here.start >= permission.end && forbids(reading, here, permission)) return false;
  if (here && LEFT_OUT_LIST.test(reading.text.slice(permission.end, here.start))) return false;
  const isNamed = isOfSentence(sentence, subject);
  const allowed = isNamed ? [subject.span, permission] : [permission];
  if (
    here &&
    (isAside(reading.text, mentions, here, permission) || isLeftOut(reading, mentions, here, allowed))
  )
    return false;
  if (here && (!isNamed || here.end <= subject.span.start || here.start >= subject.span.end)) return true;
  if (isOfGrown(rule.other, reading.text.slice(mentions.start, mentions.end))) return false;
  // "Is recommended", "aspirin doesn't change the number": of those whom the sentence names.
  const said = reading.text.slice(permission.start, permission.end);
  if (TIGHT.test(said) || EFFECT.test(said)) return false;
  // "When nursing, both may be given": of whom it speaks the sentence says itself.
  // "It can be used in pregnancy": nothing is said of the other medicine.
  if (
    [...mentions.of.keys()].some(
      (term) => STAGES.has(term) && term !== rule.other && present(reading, mentions, term) !== undefined,
    )
  )
    return false;
  return around.some((scope) => {
    const there = present(scope.reading, scope.mentions, rule.other);
    if (!there || isWithin(subject, there, scope)) return false;
    const { start, end, of } = scope.mentions;
    // "Should not be fed to infants. It is safe for others": the answer warns of the very pair. A question warns of nothing.
    const own = scope.reading === reading;
    if (own && subject.terms.some((term) => of.has(term)) && warns(scope.reading, scope.mentions))
      return false;
    return !rule.unless || rule.unless.scan(scope.reading.text.slice(start, end)).length === 0;
  });
}

/** "In pregnancy, but not with depression, psychosis or epilepsy": the denial holds for the whole list. */
const LEFT_OUT_LIST =
  /[;,|] ?(?:but |aber |pero |mais |mas |ma |maar )?(?:not|never|nicht|nie|pas|jamais|no|nunca|nao|non|mai|niet|nooit) (?:with|in|for|if|bei|mit|fur|con|en|para|avec|chez|pour|com|em|per|met|bij|voor)\b[^;.!?|]{0,80}$/;

const EFFECT = /\b(?:change|alter)s?$/;

/** "A penicillin allergy" names no penicillin that is taken. */
function isWithin({ span, terms }: Subject, other: Span, { mentions: { of } }: Scope): boolean {
  const isThere = terms.some((term) => of.get(term)?.includes(span));
  return isThere && span.start >= other.start && span.end <= other.end;
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = simplifiedOf(readingOf(input));
  const { text } = reading;
  const turn = promptReadingOf(input);
  const prompt = turn && simplifiedOf(turn);
  const asked: Scope | undefined = prompt && {
    reading: prompt,
    mentions: mentionsIn(prompt, 0, prompt.text.length),
  };
  const findings = new Map<string, Finding>();
  const parts: readonly Part[] = sentences(text).map((span) => ({
    ...span,
    mentions: mentionsIn(reading, span.start, span.end),
  }));
  const scopes: Scope[] = [];
  let candidates = 0;
  if (opensWithNo(reading, prompt?.text)) return clean(0);
  for (const [n, part] of parts.entries()) {
    const { start, end, mentions } = part;
    const scope = { reading, mentions };
    const previous = parts
      .slice(Math.max(0, n - 4), n)
      .findLast((one) => /\p{L}/u.test(text.slice(one.start, one.end)));
    const before = lastOf(scopes, start - BACK).filter(
      ({ mentions: above }) =>
        heads(text, above) || (above === previous?.mentions && !areSiblings(text, above.start, start, BACK)),
    );
    if (mentions.of.size > 0) scopes.push(scope);
    if (isTableHead(text, part)) continue;
    const question = questionOf(text, parts, n, prompt?.text);
    const isOfQuestion =
      asked !== undefined &&
      start < BACK &&
      (question !== undefined || GOES_BACK.test(text.slice(start, end)));
    const agreed = agreedTo(reading, parts, n, asked);
    if (mentions.of.size === 0 && before.length === 0 && !isOfQuestion && !agreed) continue;
    const around = asked ? [...before, asked] : before;
    const permissions = permissionsIn(reading, part, mentions, question);
    for (const permission of agreed ? [agreed, ...permissions] : permissions) {
      if (isHeldOpen(reading, mentions.of.values(), permission)) continue;
      for (const rule of pairsAsked(reading, part, asked, parts[n - 1])) {
        if (!findings.has(rule.id) && !isWarnedElsewhere(reading, parts, part, rule, undefined))
          findings.set(rule.id, findingOf(rule, permission));
      }
      const above = permission.answers ? askedAbove(text, question ?? '', around, start) : before[0];
      const named = asked && above === asked && permission.answers ? askedIn(asked) : above;
      // "Can I eat bananas? I take …": a yes to what no list has.
      if (permission.answers && !named) continue;
      const subject = subjectOf(
        scope,
        named ?? (permission.answers || start > BACK ? undefined : asked),
        permission,
      );
      if (!subject) continue;
      candidates += 1;
      // A cell of a table tells of its own row.
      if (text.charAt(start) === '|' && named === before[0] && !isOfSentence(scope, subject)) continue;
      if (isOfSentence(scope, subject) && forbids(reading, subject.span, permission)) continue;
      // "Atovaquone-proguanil can be given": the sentence names itself what it allows.
      if (!isOfSentence(scope, subject) && coverageOf(text.slice(start, permission.start)).mentions > 0)
        continue;
      // "Give no aspirin. Your child may go to school."
      if (named && named === before[0] && !isOfSentence(scope, subject) && forbidsAll(named)) continue;
      // "Better not:", above a list: what makes an item safe again is no advice to take it.
      const head = headOf(text, parts, n);
      if (head !== part && restOf(reading, text.slice(head.start, head.end)) === undefined) continue;
      for (const term of subject.terms) {
        for (const rule of rules.get(term) ?? []) {
          if (findings.has(rule.id) || !met(rule, subject, permission, scope, around)) continue;
          const isHere = present(reading, mentions, rule.other) !== undefined;
          const isAsked = asked?.mentions.of.get(term)?.includes(subject.span) ? term : undefined;
          if (!isHere && isWarnedElsewhere(reading, parts, part, rule, isAsked, term)) continue;
          if (isHere && isAsked && isWarnedByName(reading, parts, part, rule, term)) continue;
          findings.set(rule.id, findingOf(rule, permission));
        }
      }
    }
  }
  return found([...findings.values()], candidates);
}

/** "More spots are common in pregnancy. Do not take doxycycline in pregnancy": what only the question named. */
const isWarnedByName = (
  reading: Reading,
  parts: readonly Part[],
  own: Part,
  { other }: Rule,
  subject: Term,
): boolean =>
  parts.some(
    (part) =>
      part !== own &&
      part.mentions.of.has(subject) &&
      part.mentions.of.has(other) &&
      rulesOut(reading, reading.text.slice(part.start, part.end)),
  );

/** A text that goes on so long tells of many things. */
const LONGEST = 4000;

/**
 * "A is a good choice. The two must not be taken together": another sentence warns of what the permission leaves out, or
 * of the medicine that only the question names for it.
 */
function isWarnedElsewhere(
  reading: Reading,
  parts: readonly Part[],
  own: Part,
  { id, other }: Rule,
  asked: Term | undefined,
  subject?: Term,
): boolean {
  const { text } = reading;
  if (text.length > LONGEST) return false;
  return parts.some((part, n) => {
    if (part === own) return false;
    const words = text.slice(part.start, part.end);
    // "Please don't add it.": the answer's first words are about what was asked.
    if (n === 0 && part.mentions.of.size === 0 && rulesOut(reading, words)) return true;
    const isNamed = present(reading, part.mentions, other) ?? (asked && part.mentions.of.has(asked));
    if (!isNamed && !TOGETHER.test(words)) return false;
    const head = headOf(text, parts, n);
    if (head !== part && restOf(reading, text.slice(head.start, head.end)) === undefined) return true;
    // "No ibuprofen while on methotrexate", where trimethoprim is allowed: of another pair.
    const [one, another] = [subject, other].filter(
      (term) => term !== undefined && part.mentions.of.has(term),
    );
    if (one && !another && rules.get(one)?.some((pair) => pair.id !== id && part.mentions.of.has(pair.other)))
      return false;
    // "No triptan within 24 hours of ergotamine": of two medicines one is told about apart from the other.
    if (subject && isDrug(other) && !TOGETHER.test(words) && !(isNamed && part.mentions.of.has(subject)))
      return bans(words);
    return rulesOut(reading, words);
  });
}

function forbidsAll({ reading, mentions: { start, end } }: Scope): boolean {
  const words = reading.text.slice(start, end);
  return rulesOut(reading, words) || IN_EXCESS.test(words);
}
/** "With more than two glasses of alcohol a day, less": a circumstance, nothing that is given. */
const IN_EXCESS =
  /^[\s*_•-]*(?:with|at|in case of|if|bij|bei|wenn|con|si|avec|en cas d[e']|com|em caso de|se|in caso di)\b[^,;.]{0,20}(?:more than|over|meer dan|mehr als|uber|mas de|plus de|mais de|piu di)\b/;

/** Named in the sentence itself, not before it or by the user, whose words have offsets of their own. */
function isOfSentence({ mentions }: Scope, { span, terms }: Subject): boolean {
  return terms.some((term) => mentions.of.get(term)?.includes(span) ?? false);
}

/** The scopes that end behind `from`, the last first. */
function lastOf(scopes: readonly Scope[], from: number): readonly Scope[] {
  let first = scopes.length;
  while (first > 0 && (scopes[first - 1] as Scope).mentions.end > from) first -= 1;
  return scopes.slice(first).reverse();
}

function findingOf({ id, source, severity }: Rule, { start, end }: Span): Finding {
  return {
    category: 'contraindication',
    severity,
    confidence: 0.9,
    start,
    end,
    rule: id,
    explanation: `Called safe where its label or the guideline says it is not (${id}). Source: ${cite(sources, source)}.`,
  };
}

export function createContraindication(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'contraindication',
    version: '2',
    also: patternsHash,
    categories: ['contraindication'],
    summary:
      'Drugs and foods called safe in pregnancy, nursing, childhood, with another drug or in a disease where they are not.',
    languages: LANGUAGES,
    required: false,
    detect,
  });
}
