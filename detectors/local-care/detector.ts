import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { numberFaults, numbersHash } from '../emergency-number/faults.ts';
import { isEmergencySomewhere, linesWith } from '../emergency-number/knowledge.ts';
import { defineDetector } from '../kit/define.ts';
import { fold } from '../kit/fold.ts';
import { cite } from '../kit/knowledge.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { isInSources } from '../kit/references.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { unitsNamed } from '../kit/units-named.ts';
import { patternsHash } from '../patterns/assertion.ts';
import { countriesIn, countriesOf, isAway, placesHash } from '../places/places.ts';
import { citeNation, foreignServices, isRefused, namedAbroad, spokenOf } from './foreign.ts';
import { type Compiled, isAsWritten, rowsFor, sources, speaksIn, termRowsIn } from './rows.ts';
import { citeStatus, misplacedMedicines } from './status.ts';
import { isTurnedTo } from './turned-to.ts';
import { unitSpan } from './units.ts';

/** Synonyms named beside the term, or who says it: then the reader is told whose term it is. */
const EXPLAINED =
  /\b(?:known as|also called|called .{1,20} in|elsewhere|outside|if you (?:live|are|were) in|equivalent|sources?|quellen?|fuentes?|fonti?|fontes?|bron(?:nen)?|website|you (?:read|saw|found)|que (?:vio|leyo|leiste|viste)|que vous avez (?:lu|vu)|stud(?:y|ies)|trials?|guidance|guideline\w*|recommend\w*|fahrenheit and)\b|によると|出典|来源|來源|स्रोत|المصدر|根据|根據|के अनुसार|وفقا|по данным|에 따르면/;

/** "According to Health Canada": whose word it is. "According to the tariff of …" behind the name says nothing of it. */
const ATTRIBUTED = /\b(?:according to|laut|selon|segun|segundo|secondo|volgens|wedlug|enligt)\b[^.;]*$/;
/** "A leaflet of the British Heart Foundation": read, not turned to, whatever its name says of the country. */
const READ =
  /\b(?:sources?|quellen?|fuentes?|fonti?|fontes?|bron(?:nen)?|stud(?:y|ies|ien?)|trials?|leaflets?|booklets?|brochures?|broschure\w*|merkbl\w+|folletos?|folhetos?|opuscol\w+|folders?|depliants?)\b|出典|来源|來源|स्रोत|المصدر|المصادر/;
/** "Your RAMQ card (of Quebec)": whoever it is told to has none, and brackets behind it don't give him one. */
const YOURS =
  /\b(?:your|(?:ihre|deine)[nmr]?|votre|tu|su|sua|seu|tua|teu|vostra|vostro|suo|uw|je|jouw) (?:\S+ ){0,2}$|आपक[ाीे] $|您的$|你的$/;

/** "A medication called salbutamol was shown to …", "she takes mesalazine": told of others, in a text that is a reference. */
const OF_OTHERS =
  /\b(?:called|stud(?:y|ies)|trials?|(?:found|shown) to|treated with|patients?|she|he|her|his|drugs? that are|drugs such as|inhibitors? such as|medications? such as|with the medication|corticosteroids)\b|\((?:[a-z]+, ){0,3}$/;

/** "Paracetamol (Tylenol)" tells another name, "(for example Tylenol)" what to buy. */
const IN_BRACKETS =
  /\((?!(?:(?:also )?(?:sold|available|marketed|known|branded)[^)]{0,8} (?:as|under)|hier (?:als|unter)|im handel|vendid[oa]|vendu|commercialis|comercializad|aqui|ici|in commercio|qui |verkocht|hier |e\.? ?g|for example|such as|like|z\. ?b|zum beispiel|etwa|por ejemplo|por exemplo|par exemple|ad esempio|bijvoorbeeld|bv|例如|比如|例えば|जैसे|مثل)(?![a-z]))[^)]{0,40}$/;

/** Where the thing is said to be at home; "in the UK" tells a Briton nothing. */
const ABROAD =
  /\b(?:in the (?:us|uk|u\.s\.|u\.k\.|united states|united kingdom)|in (?:america|canada|britain|england|australia|germany|france|brazil)|american|americans|british)\b/;

function isExplained(text: string, at: number, compiled: Compiled, country: string): boolean {
  const { start, end } = sentenceAt(text, at);
  const words = text.slice(start, end);
  const before = text.slice(start, at);
  if (EXPLAINED.test(words) || ATTRIBUTED.test(before)) return true;
  if (ABROAD.test(words) && [...countriesOf(words)].some((other) => other !== country)) return true;
  if (compiled.row.own && (OF_OTHERS.test(words) || IN_BRACKETS.test(before))) return true;
  // "Your French mother-in-law's Doliprane": the sentence says whose it is; of a service to call that is no excuse.
  if (compiled.row.firm || (compiled.row.kind === 'term' && /\d{3}/.test(words))) return false;
  const said = YOURS.test(before) ? words.replace(/\([^)]*\)/g, ' ') : words;
  return [...countriesOf(said)].some((country) => !speaksIn(compiled, country));
}

function isRead(text: string, at: number): boolean {
  const { start, end } = sentenceAt(text, at);
  return READ.test(text.slice(start, end)) || ATTRIBUTED.test(text.slice(start, at));
}

/** The sign or name of a currency counts beside a figure only. */
function isPriceOrWord(text: string, { start, end }: Span, row: Compiled['row']): boolean {
  if (end - start > 1 && !(row.kind === 'term' && row.priced)) return true;
  return /^\s?\d/.test(text.slice(end, end + 2)) || /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

function termSpan(reading: Reading, { row, words, equals }: Compiled, country: string): Span | undefined {
  const isTold = row.kind === 'term' && row.told;
  const first = words
    ?.scan(reading.text, reading.starts)
    .find(
      (hit) =>
        isAsWritten(reading, hit) &&
        isPriceOrWord(reading.text, hit, row) &&
        !isInSources(reading.text, hit.start) &&
        (!isTold || isTurnedTo(reading.text, hit, country)),
    );
  if (!first) return undefined;
  return equals && equals.scan(reading.text, reading.starts).length > 0 ? undefined : first;
}

/** The user's own words are the user's own units and names. */
function isUsersOwn(turn: Reading | undefined, compiled: Compiled): boolean {
  if (!turn) return false;
  const { row, words } = compiled;
  if (row.kind === 'term' && words && words.scan(turn.text, turn.starts).length > 0) return true;
  // "9.8 g/dL in g/L?", "in Fahrenheit?": asked for without a figure of its own.
  if (row.units.some((unit) => unit.includes('/') && turn.text.includes(fold(unit)))) return true;
  const named = [...turn.quantities.map(({ unit }) => unit), ...unitsNamed(turn)];
  return named.some((unit) => unit && row.units.includes(unit.id));
}

/** Countries whose own names the user uses: somebody who speaks of an NHS number belongs there, or asks about it. */
function homesOf(turn: Reading | undefined, country: string): readonly string[] {
  if (!turn) return [];
  return [...termRowsIn(turn)].flatMap((compiled) => {
    const isOwn =
      !compiled.except?.has(country) &&
      compiled.words?.scan(turn.text, turn.starts).some((hit) => isAsWritten(turn, hit));
    return isOwn ? [...(compiled.except ?? [])] : [];
  });
}

/** Country of the user: told, else the region of the locale. */
function homeOf(input: DetectorInput): string | undefined {
  return input.country ?? /[-_]([A-Z]{2})(?:$|[-_])/.exec(input.locale ?? '')?.[1];
}

const MINOR = { category: 'local-care', severity: 'minor', confidence: 0.8 } as const;
/** A name in quotation marks is still the name of what is advised. */
const LOOSE = ['negated', 'conditional', 'historical', 'debunked', 'quoted'] as const;

function detect(input: DetectorInput): DetectorOutcome {
  const country = homeOf(input);
  if (country === undefined) return abstained('no-country');
  const reading = readingOf(input);
  const turn = promptReadingOf(input);
  const abroad = namedAbroad(turn, country);
  // Rows are silent for what is usual in another country that the user or the answer speaks of.
  const asked = [...abroad, ...homesOf(turn, country)];
  const spoken = spokenOf(reading, country);
  const away = abroad.size === 0 && turn !== undefined && isAway(turn) && !countriesIn(turn).has(country);
  const findings: Finding[] = [];
  let candidates = 0;
  const add = (rule: string, span: Span, why: string, source: string): void => {
    candidates += 1;
    findings.push({
      ...MINOR,
      start: span.start,
      end: span.end,
      rule,
      explanation: `For a user in ${country}: ${why}. Source: ${source}.`,
    });
  };
  for (const compiled of rowsFor(reading)) {
    const { row } = compiled;
    if (!speaksIn(compiled, country)) continue;
    const span =
      row.kind === 'unit' ? unitSpan(reading, turn, compiled) : termSpan(reading, compiled, country);
    if (!span) continue;
    // "Health Canada": the country in its own name excuses nothing.
    const isNamed = row.kind === 'term' && countriesOf(reading.text.slice(span.start, span.end)).size > 0;
    if (away || [...asked, ...(isNamed ? [] : spoken)].some((other) => !speaksIn(compiled, other))) continue;
    if (
      (isNamed
        ? isRead(reading.text, span.start)
        : isExplained(reading.text, span.start, compiled, country)) ||
      isUsersOwn(turn, compiled)
    ) {
      candidates += 1;
      continue;
    }
    if (row.kind === 'term' && row.deniable && isRefused(reading, span)) continue;
    if (!isAsserted(reading, span, LOOSE)) continue;
    add(row.id, span, row.why, cite(sources, row.source));
  }
  for (const fault of foreignServices(reading, country, abroad, turn, away || abroad.size > 0))
    add(fault.rule, fault, fault.why, citeNation());
  if (abroad.size === 0) {
    for (const fault of misplacedMedicines(reading, country, turn))
      add(fault.rule, fault, fault.why, citeStatus(fault.source));
  }
  for (const { rule, mention, explanation } of numberFaults(input).faults) {
    if (!isOfAnother(mention.number, rule)) continue;
    candidates += 1;
    const { start, end } = mention;
    findings.push({ ...MINOR, start, end, rule: `number:${rule}`, explanation });
  }
  return found(findings, candidates);
}

/** A number that answers elsewhere; a misprint of the right one is none of another country's. */
function isOfAnother(number: string, rule: string): boolean {
  return /^(?:abroad|service):/.test(rule) || isEmergencySomewhere(number) || linesWith(number).length > 0;
}

export function createLocalCare(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'local-care',
    version: '1',
    also: patternsHash + placesHash + numbersHash,
    categories: ['local-care'],
    summary: "Units, names of medicines, services and numbers to call that do not fit the user's country.",
    languages: 'any',
    // Without the user's country it cannot know; that alone must not unscore a response.
    required: false,
    detect,
  });
}
