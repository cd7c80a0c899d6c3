/** "young Alfie", "o velho Chico": who is called so is somebody. */
export const ADJECTIVE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:young|old|little|lil['’]?|wee|auld|poor|dear|baby|big|our|both|between|lovely|darling) $/iu,
  de: /(?<!\p{L})(?:klein(?:e|er|en)|alt(?:e|er|en)|jung(?:e|er|en)|lieb(?:e|er|en)|arm(?:e|er|en)|dick(?:e|er)|unser[emn]?|euer) $/iu,
  nl: /(?<!\p{L})(?:kleine|oude|ouwe|jonge|lieve|arme|dikke|ons|onze|ome|opoe) $/iu,
  es: /(?<!\p{L})(?:pequeñ[oa]|viej[oa]|pobre|niñ[oa]|joven|querid[oa]|nuestr[oa]|doña|don) $/iu,
  fr: /(?<!\p{L})(?:petite?|vieux|vieille|pauvre|jeune|grande?|gros|chère?|notre) $/iu,
  it: /(?<!\p{L})(?:piccol[oa]|vecchi[oa]|pover[oa]|giovane|car[oa]|nostr[oa]) $/iu,
  pt: /(?<!\p{L})(?:pequen[oa]|velh[oa]|coitad[oa] d[oa]|pobre|jovem|querid[oa]|noss[oa]) $/iu,
  pl: /(?<!\p{L})(?:mał[aye]|młod[aye]|star[aye]|biedn[aye]|nasz[aey]?) $/iu,
  ru: /(?<!\p{L})(?:маленьк(?:ий|ая|ого|ой)|стар(?:ый|ая)|бедн(?:ый|ая)|наш(?:а|его|ей)?|баба|дед) $/iu,
  tr: /(?<!\p{L})(?:küçük|minik|bizim|zavallı|sevgili|koca) $/iu,
  id: /(?<!\p{L})(?:si|kecil|dedek|ananda) $/iu,
};
/** Before a pet name in small letters: articles where people use them with names. */
export const ARTICLE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:der|die|den|dem|da|de|s|vom|beim|zum|zur|unser[emn]?|mein[emn]?) $/iu,
  nl: /(?<!\p{L})(?:onze|ons|de|die|mijn) $/iu,
  es: /(?<!\p{L})(?:la|el|al|del|mi|nuestr[oa]) $/iu,
  fr: /(?<!\p{L})(?:la|le|petite?|notre|mon|ma) $/iu,
  it: /(?<!\p{L})(?:la|il|alla|al|dalla|dal|della|del|con|nostr[oa]) $/iu,
  pt: /(?<!\p{L})(?:o|a|do|da|no|na|ao|à|pro|pra|pelo|pela|com|meu|minha) $/iu,
};

/** What stands before a pet name in small letters that is a word elsewhere. */
export const TOGETHER: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:with|for|tell|ask|told|and|our|give|gave) $/iu,
  de: /(?<!\p{L})(?:mit|für|von|bei|und|an) $/iu,
  nl: /(?<!\p{L})(?:met|van|voor|bij|aan|en) $/iu,
  es: /(?<!\p{L})(?:con|para|a|y|dale a) $/iu,
  fr: /(?<!\p{L})(?:avec|pour|chez|et) $/iu,
  it: /(?<!\p{L})(?:con|per|a|e) $/iu,
  pt: /(?<!\p{L})(?:com|para|e) $/iu,
  pl: /(?<!\p{L})(?:z|ze|dla|u|do|i|daj) $/iu,
  ru: /(?<!\p{L})(?:с|со|для|у|к|и|дай|дать|без|за|наш|наша) $/iu,
  tr: /(?<!\p{L})(?:bizim|ve|ile) $/iu,
  id: /(?<!\p{L})(?:si|sama|untuk|buat|kata|punya|dan) $/iu,
};
