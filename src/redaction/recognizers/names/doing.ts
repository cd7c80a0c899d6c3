import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isTurkishObject } from './namesakes.ts';

/** "mi novia toma Yasmin": what a relative does is a first name elsewhere. */
const DEEDS: Readonly<Record<string, WordSet>> = {
  es: new WordSet(
    'toma bebe come usa cura lava canta nada para pela pisa tira vive sale sabe sana sufre suda corre duerme fuma',
  ),
  pt: new WordSet(
    'toma bebe come usa cura lava canta mora nada para vive sabe fuma chora corre sua sofre melhora',
  ),
  it: new WordSet('cura usa lava beve vive'),
  pl: new WordSet('bierze ma pije je dala zna traci pali leci nosi robi rodzi lata tonie'),
  ro: new WordSet('ia are bea ea'),
  id: new WordSet('mau tidur minum makan'),
};

/** "from my sister: Can u log in": a modal before whom it asks. */
const MODALS = new WordSet('can will may');
const ASKED_OF = new WordSet('u you i we he she they it someone somebody anyone ya');

/** "mi cuñada leyó", "minha sogra leu": what somebody did; only accents, which hashes fold, tell some from names. */
const DID: Readonly<Record<string, RegExp>> = { es: /ó$/u, pt: /[eio]u$/u, it: /(?<!col)ò$/u };

export function isDoing(document: Document, token: number): boolean {
  const { scan, language } = document;
  if (isTurkishObject(document, token)) return true;
  if (
    (document.english || language === 'en') &&
    MODALS.has(scan.hash[token]!) &&
    ASKED_OF.has(scan.hash[token + 1] ?? 0)
  )
    return true;
  if ((scan.shape[token]! & SHAPE.lower) === 0) return false;
  if (DEEDS[language]?.has(scan.hash[token]!) === true) return true;
  const sure = language === 'pt' && (scan.value[token]! & W.sureFirst) !== 0;
  return !sure && DID[language]?.test(document.word(token)) === true;
}
