/** What a word or phrase announces. The name of a kind is the whole of its meaning; matching is in cue-index.ts. */
export const CUE_KINDS = [
  'intro', // a name follows for certain: "my name is"
  'introWeak', // a name may follow: "I am", "this is"
  'nameAfterwards', // the name stands before: Hungarian "… vagyok"
  'kin', // a relative, whose name may follow: "my daughter"
  'title', // "Dr.", "Mrs."
  'nameLabel', // "Patient:", "Nombre:"
  'signoff', // "thanks,", "saludos"
  'streetBefore', // the name of the street follows: "calle", "rue"
  'streetAfter', // the name of the street stands before: "Street", "utca"
  'addressIntro', // an address follows: "I live at", "domicilio:"
  'addressAfter', // the address stands before: Hindi "में रहता हूँ"
  'placeIntro', // a place follows: "I'm from", "vivo en"
  'placeLabel', // "City:", "Localidad:"
  'unitLabel', // part of an address with a number: "apt", "piso"
  'hospital', // "Hospital", "clinic"
  'company', // "Ltd", "GmbH"
  'smallBody', // the name of a school, practice or firm stands beside it: "école", "Surgery"
  'month',
  'born', // a date of birth follows
  'dateWord', // a date may follow: "on", "since", "el"
  'digit', // "four", "cuatro"
  'ninety', // an age in words begins: "ninety", "a hundred and"
  'eponymTail', // "disease", "syndrome"
  'eponymHead', // "enfermedad de", "morbus"
  'at', // spoken or written out @
  'dot',
  'stopLabel', // a form label that ends a name before it
  'particle', // inside a name: "de", "van", "al"
  'credential', // a password, key or user name follows
  'host', // "www"
  'keyPrefix', // the beginning of a key that a service issues
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Kinds whose phrases wake a recognizer, with first and last word; of the others only the last word is marked. */
export const WAKING_KINDS = [
  'intro',
  'introWeak',
  'nameAfterwards',
  'kin',
  'title',
  'nameLabel',
  'signoff',
  'streetBefore',
  'streetAfter',
  'addressIntro',
  'addressAfter',
  'placeIntro',
  'placeLabel',
  'hospital',
  'company',
  'smallBody',
  'month',
  'digit',
  'ninety',
  'at',
  'credential',
  'host',
  'keyPrefix',
] as const satisfies readonly CueKind[];
export type WakingKind = (typeof WAKING_KINDS)[number];

/** Phrases of one kind, by language, separated by `|`. A number after `=` is the phrase's value. */
export type CueData = Readonly<Partial<Record<CueKind, Readonly<Record<string, string>>>>>;
