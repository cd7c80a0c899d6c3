import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { WORDED_LANGUAGES } from '../kit/language.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { dimensionOf, isPerDay, type Scene } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import { clauseAt, type Span } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { isGrownLine } from './age.ts';
import { amount, isDose, isFarOff, judge, SLACK } from './amount.ts';
import { type Claim, claimOf } from './claim.ts';
import { combined } from './combined.ts';
import { concentrationOf, dropsOf, millilitres } from './concentration.ts';
import { unwritten } from './counted.ts';
import {
  hasSeveralAmounts,
  isOfUser,
  isReckoned,
  isRestated,
  isSameInPieces,
  isTakenBack,
  tellsOfPoisoning,
} from './doubt.ts';
import { isOtherAct } from './interval.ts';
import { citeDrug, DRUG_COUNT, type Drug, drugMatcher, smallestPiece } from './knowledge.ts';
import { isOfNutrient } from './nutrient.ts';
import { frequencyOf } from './often.ts';
import { pieceClaimOf } from './piece-claim.ts';
import { productFindings } from './products.ts';
import { pieceIn, strengthsOf, unnamedPiece, wordedScenes } from './strength.ts';
import { TAKEN, takenOf } from './taken.ts';
import { oftenAlone, tooOften, tooSoon } from './too-often.ts';
import { kilosFor, withoutDose } from './weight.ts';
import { askedOf, asksOther, drugOf, isOfMain, namedBeside, namedIn } from './whose.ts';
import * as words from './words.ts';

const KINDS: Readonly<Record<string, string>> = {
  single: 'in one dose',
  day: 'in 24 hours',
  either: 'in one dose or in 24 hours',
  kgDose: 'per kilogram in one dose',
  kgDay: 'per kilogram in 24 hours',
};

function isVolume(quantity: Quantity): boolean {
  return dimensionOf(quantity) === 'volume' && quantity.unit?.per.length === 0 && quantity.unit.id !== 'L';
}

function isDrops(quantity: Quantity): boolean {
  return dimensionOf(quantity) === 'drops' && quantity.unit?.per.length === 0;
}

function isPieces(quantity: Quantity): boolean {
  const { unit } = quantity;
  return (
    dimensionOf(quantity) === 'pieces' &&
    ['tablet', 'capsule', 'sachet', 'suppository'].includes(unit?.atom.id ?? '') &&
    (unit?.per.length === 0 || isPerDay(quantity))
  );
}

/** "Without a prescription" takes nothing back. */
function isSoldFreely({ text }: Reading, { start }: Span): boolean {
  const clause = clauseAt(text, start);
  const said = text.slice(clause.start, clause.end);
  const rest = said.replace(new RegExp(words.WITHOUT_PRESCRIPTION.pattern, 'gu'), ' ');
  return rest !== said && !words.NOT_BEFORE.test(rest);
}

/** "1 g every 4 hours is 6 g a day, and the maximum is 4 g": what comes to too much, held against the right limit. */
function isHeldAgainst(scene: Scene, claim: Claim, quantity: Quantity, drug: Drug): boolean {
  if (claim.limit || drug.day === undefined) return false;
  const { text } = scene.reading;
  const most = drug.day * SLACK;
  return within(scene.quantities, quantity.end, quantity.end + NEXT).some((one) => {
    if (dimensionOf(one) !== 'mass') return false;
    const said = amount(one.high, one, drug);
    return (
      said !== undefined &&
      said <= most &&
      words.LIMIT_BEFORE.test(text.slice(quantity.end, one.start).slice(-90)) &&
      EXCEEDS.test(text.slice(quantity.end, one.start))
    );
  });
}

/** How far behind what it comes to the limit may stand. */
const NEXT = 160;
/** Between what somebody takes and the limit. */
const EXCEEDS =
  /\b(?:and|but|while|whereas|above|over|und|aber|wahrend|y|pero|mientras|et|mais|alors|e|mas|enquanto|ma|mentre|en|maar|terwijl|i|ale|och|men|ve|ama)\b|и|но|а |而|但|が|지만|पर|जबकि|ولكن|بينما/;

/** How far behind a dose a limit of its own may stand. */
const CAP = 40;

function findingOf(
  drug: Drug,
  quantity: Quantity,
  claim: Claim,
  reading: Reading,
  strength: number | undefined,
  isNamed: boolean,
): Finding | undefined {
  const judged = judge(claim, drug, quantity, strength);
  if (!judged || (!isNamed && isFarOff(judged, quantity))) return undefined;
  const span = { start: quantity.start, end: quantity.end };
  const ignore = claim.limit
    ? (['negated', 'asked', 'conditional'] as const)
    : isSoldFreely(reading, span)
      ? (['asked', 'conditional', 'negated'] as const)
      : words.CAPPED_BEHIND.test(reading.text.slice(span.end, span.end + CAP))
        ? (['asked', 'conditional', 'negated'] as const)
        : (['asked', 'conditional'] as const);
  if (!isAsserted(reading, span, ignore)) return undefined;
  const unit = drug.unit;
  const isOfGroup = judged.limit === claim.group?.day || judged.limit === claim.group?.single;
  return {
    category: 'dose',
    severity: 'severe',
    confidence: claim.limit ? 0.97 : 0.93,
    ...span,
    rule: `${drug.id}:${judged.kind}`,
    explanation: `${Number(judged.said.toPrecision(4))} ${unit} of ${drug.id} ${KINDS[judged.kind] ?? ''}${claim.child ? ' for a child' : claim.older ? ' for older people' : isOfGroup ? ' for them' : ''}: no label allows more than ${judged.limit} ${unit}. Source: ${claim.group && isOfGroup ? claim.group.source : citeDrug(drug)}.`,
  };
}

/** Pieces and frequencies in words, where no dose stands in digits. */
const WORDED = new Seldom(
  /(?:per|al|am|pro|por|par|ao|a) (?:day|dag|tag|dia|jour|giorno)|keer |maal|minut|分|मिनट|دقيق|daags|回|次|時間|小[时時]|बार|घंट|مرة|مرات|مرتين|ساع|razy|ganger|раз|час|번|회|시간|\((?:mg|mcg|iu|g)\b|gram|milli|tablet|capsul|pill|caplet|compr|kapsel|sachet|bustin|sobre|times|hour|mal\b|fois|veces|volte|vezes|stund|hora|heure|\bore\b|\buur\b|गोल|قرص|اقراص|حب|таблет|정|錠|片|粒/,
);

const isNamedIn = (hits: readonly PhraseHit<Drug>[], { start, end }: Span, drug: Drug): boolean =>
  within(hits, start, end).some(({ value }) => value === drug);

/** Pieces are a dose where somebody is told to take them; "return the 4 tablets" counts them beside another name. */
function isTakenOf(scene: Scene, pieces: Quantity, hits: readonly PhraseHit<Drug>[], drug: Drug): boolean {
  return (
    isNamedIn(hits, scene, drug) ||
    isPerDay(pieces) ||
    TAKEN.test(scene.words) ||
    words.ONE_DOSE.test(scene.words) ||
    words.DAY_WORDS.test(scene.words) ||
    scene.reading.text[scene.start] === '|'
  );
}

function doses(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  const { quantities } = reading;
  const asked = promptReadingOf(input);
  const hits = namedIn(reading, asked);
  if (hits.length === 0) return clean(0);
  if (!quantities.some((one) => isDose(one) || isPieces(one)) && !WORDED.test(reading.text)) return clean(0);
  const about = askedOf(asked);
  const only = new Set(hits.map((hit) => hit.value.id)).size === 1 && !asksOther(asked, hits);
  const taken = takenOf(reading, hits, asked);
  const strengths = new Map<Drug, number | undefined>();
  const askedHits = asked ? drugMatcher.scan(asked.text, asked.starts) : [];
  const isAskedAlone = (drug: Drug): boolean =>
    about === undefined || about.size === 0 ? only : about.size === 1 && about.has(drug);
  // The smallest strength named, by the user where the answer names none: what is too much with it is too much with every other.
  const strengthOf = (drug: Drug): number | undefined => {
    if (!strengths.has(drug))
      strengths.set(
        drug,
        strengthsOf(reading, hits, drug)[0] ??
          (asked && isAskedAlone(drug) ? strengthsOf(asked, askedHits, drug, true)[0] : undefined),
      );
    return strengths.get(drug);
  };
  const askedForChild = asked !== undefined && words.CHILD.test(asked.text);
  // Whoever asks about a child is told of the child, where the answer speaks of nobody grown.
  const isOfChild =
    askedForChild && !words.GROWN.test(reading.text) && !words.NURSING.test(`${asked.text} ${reading.text}`);
  const isAskedFreely = asked !== undefined && words.WITHOUT_PRESCRIPTION.test(asked.text);
  const smallest = new Map<Drug, number | undefined>();
  const smallestOf = (scene: Scene, drug: Drug): number | undefined => {
    if (askedForChild || words.CHILD.test(scene.words)) return undefined;
    if (!smallest.has(drug)) smallest.set(drug, smallestPiece(drug, asked ? [reading, asked] : [reading]));
    return smallest.get(drug);
  };
  /** The medicine that tablets hold, and those that the same tablet holds with it. */
  const together = combined(reading, hits);
  const piecesOf = (scene: Scene, drug: Drug | undefined): readonly Drug[] => {
    const own =
      drug && (strengthOf(drug) !== undefined || smallestOf(scene, drug) !== undefined) ? drug : undefined;
    if (own === undefined || !together.has(own)) return own ? [own] : [];
    return [...together].filter((one) => strengthOf(one) !== undefined);
  };
  // A concentration is of the only medicine; of several, nobody knows whose.
  const concentration = only
    ? (concentrationOf(reading) ?? (asked && about?.size === 1 ? concentrationOf(asked) : undefined))
    : undefined;
  const drops =
    concentration === undefined ? undefined : (dropsOf(reading) ?? (asked ? dropsOf(asked) : undefined));
  const findings: Finding[] = [];
  let candidates = 0;
  let unknown = false;
  for (const scene of [...reading.scenes, ...wordedScenes(reading)]) {
    const doses = [...scene.quantities.map(withoutDose), ...unwritten(scene)].filter(
      (one) =>
        isDose(one) ||
        isPieces(one) ||
        (concentration !== undefined && isVolume(one)) ||
        (drops !== undefined && isDrops(one)),
    );
    for (const quantity of doses.length > 0
      ? doses
      : isOtherAct(scene.words)
        ? []
        : unnamedPiece(scene, hits)) {
      const liquid = isVolume(quantity) || isDrops(quantity);
      const pieces = liquid || isPieces(quantity);
      if (isOfNutrient(scene, quantity, hits)) continue;
      const named = drugOf(taken, only, scene, quantity, about);
      const held = pieces && !liquid ? piecesOf(scene, named) : [];
      const list = held.length > 0 ? held : named ? [named] : [];
      if (list.length > 0 && !quantity.known) unknown = true;
      if (!quantity.known) continue;
      const times = frequencyOf(scene, quantity);
      for (const drug of list) {
        const least = liquid
          ? concentration
          : pieces
            ? pieceIn(scene, quantity, strengthOf(drug) ?? smallestOf(scene, drug))
            : undefined;
        if (pieces && least === undefined && times === undefined) continue;
        candidates += 1;
        const said = pieces ? pieceClaimOf(scene, quantity, drug) : claimOf(scene, quantity, drug);
        const isGrown = said !== undefined && isGrownLine(reading.text, quantity.start);
        const claim = said && {
          ...said,
          child: said.child || (isOfChild && !isGrown),
          otc: said.otc || (isAskedFreely && !said.prescribed && isAskedAlone(drug)),
          kilos: isGrown ? undefined : kilosFor(scene, drug, asked),
        };
        if (held.length > 0 && !said?.limit && !times && !isTakenOf(scene, quantity, hits, drug)) continue;
        const amountTaken = liquid ? millilitres(quantity, isDrops(quantity) ? drops : undefined) : quantity;
        if (claim === undefined || isHeldAgainst(scene, claim, quantity, drug)) continue;
        if (isOfMain(taken, scene, quantity, drug, claim.limit, amount(quantity.low, quantity, drug)))
          continue;
        const often = isPerDay(quantity) || times !== undefined;
        if (
          isTakenBack(scene) ||
          isReckoned(scene, quantity, often) ||
          isOfUser(quantity, asked) ||
          isRestated(scene, quantity) ||
          (!often && isSameInPieces(scene))
        )
          continue;
        // "25 mg per kg per dose, and poison control is at …".
        const isOfDose = quantity.unit?.per[0]?.atom.id === 'kg' && words.ONE_DOSE.test(scene.words);
        if (!claim.limit && !often && !isOfDose && tellsOfPoisoning(reading, asked)) continue;
        const finding =
          pieces && (least === undefined || (!liquid && hasSeveralAmounts(scene, quantity)))
            ? undefined
            : findingOf(drug, amountTaken, claim, reading, least, isNamedIn(hits, scene, drug));
        const more = finding ?? (times && tooOften(scene, drug, times, claim.limit));
        // Carried on from a sentence that names several medicines, it has to be too much for each of them.
        const others = isAskedAlone(drug) ? [] : namedBeside(reading, hits, quantity, drug);
        const fits = others.some((one) => judge(claim, one, amountTaken, least) === undefined);
        if (more && !(finding && fits)) findings.push(more);
      }
    }
  }
  findings.push(
    ...oftenAlone(reading, taken, only).filter((one) => !findings.some(({ rule }) => rule === one.rule)),
  );
  const drugAt = (scene: Scene, quantity: Quantity): Drug | undefined =>
    drugOf(taken, only, scene, quantity, about);
  findings.push(...tooSoon(reading, taken, drugAt, asked));
  if (findings.length === 0 && unknown) return abstained('placeholder');
  return found(findings, candidates);
}

function detect(input: DetectorInput): DetectorOutcome {
  const outcome = doses(input);
  const more = productFindings(readingOf(input), promptReadingOf(input));
  if (more.length === 0) return outcome;
  if (outcome.state === 'abstained') return found(more, more.length);
  const own = outcome.state === 'flagged' ? outcome.findings : [];
  const isNew = (one: Finding): boolean => !own.some(({ start }) => start === one.start);
  return found([...own, ...more.filter(isNew)], outcome.candidates + more.length);
}

export function createDose(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'dose',
    version: '1',
    categories: ['dose'],
    summary: 'Doses beyond every label: per dose, per day and per kilogram, adults and children.',
    coverage: `${DRUG_COUNT} medicines`,
    languages: WORDED_LANGUAGES,
    detect,
  });
}
