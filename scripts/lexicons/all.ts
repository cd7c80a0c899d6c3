import { addArabic } from './arabic.ts';
import type { Classes } from './classes.ts';
import { addDictionaries } from './dictionaries.ts';
import { addDrugs } from './drugs.ts';
import { addEastAsianNames } from './east-asia.ts';
import { addEastAsianPlaces } from './east-asia-places.ts';
import { addGermanGenitives, addSlavicCases } from './inflect.ts';
import { addNames } from './names.ts';
import { addPlaces } from './places.ts';
import { addDevanagari } from './south-asia.ts';
import { addWords } from './words.ts';

/** Every folded word of every list, with the bits of what it can be. */
export function readClasses(): Classes {
  const classes: Classes = new Map();
  const { languagesOf, rare } = addWords(classes);
  addNames(classes, languagesOf, rare);
  addPlaces(classes);
  addSlavicCases(classes);
  addGermanGenitives(classes);
  addEastAsianNames(classes);
  addEastAsianPlaces(classes);
  addArabic(classes);
  addDevanagari(classes);
  addDrugs(classes);
  addDictionaries(classes);
  return classes;
}
