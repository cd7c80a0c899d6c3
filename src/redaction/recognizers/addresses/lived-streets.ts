import type { Document } from '../../document.ts';
import type { Examples } from '../examples.ts';

/** A street and its town in any letters behind a verb of living: "elle habite av. victor hugo à bron". */
const WORDS = "(?:\\p{L}[\\p{L}'’-]* ){1,4}?";
const TOWN = "\\p{L}[\\p{L}'’-]{2,}";
const FORMS: Readonly<Record<string, RegExp>> = {
  fr: new RegExp(
    `(?<!\\p{L})(?:habit(?:e|es|ez|ent|ons|ait)|log(?:e|ent)|vit|vivent|demeure) (?:au )?(?<it>(?:\\d{1,4}(?: bis| ter)?,? )?(?:av|avenue|bd|bld|boulevard|rue|place|pl|impasse|imp|chemin|allée|quai|cours|square|sq)\\.? ${WORDS}à (?!côté|cote|deux|trois|proximité|droite|gauche|partir|la |l['’]|pied|peine|moins|vingt|dix|cinq|cause|chaque|nouveau|cette|son|sa |ce )${TOWN})`,
    'dgiu',
  ),
  pt: new RegExp(
    `(?<!\\p{L})(?:mor(?:o|a|am|amos|ava)) (?:na |no )?(?<it>(?:rua|r|av|avenida|travessa|tv|praça|alameda|estrada)\\.? ${WORDS}em (?!frente|cima|baixo|volta|casa|situação|uma? |um |torno|geral|paz|risco)${TOWN})`,
    'dgiu',
  ),
  it: new RegExp(
    `(?<!\\p{L})(?:abit(?:o|a|ano|iamo|ava)) (?:in |a )?(?<it>(?:via|viale|v\\.le|corso|c\\.so|piazza|p\\.za|vicolo|largo) ${WORDS}a (?!fianco|destra|sinistra|due|tre|pochi|poca|casa|piedi|causa|volte)${TOWN})`,
    'dgiu',
  ),
};
const VERB = /habit|log(?:e|ent)|\bvi(?:t|vent)\b|demeure|mor[aoá]|abit/iu;

export function findLivedStreets(document: Document): void {
  const { text, scan, language } = document;
  const form = FORMS[language];
  if (form === undefined || !VERB.test(text)) return;
  for (const match of text.matchAll(form)) {
    document.spend(1);
    const [start, end] = match.indices!.groups!.it!;
    if (scan.taken[document.tokenAt(start)] === 0) document.cover(start, end, 'ADDRESS', 'address-lived');
  }
}

export const LIVED_EXAMPLES: Readonly<Record<string, Examples>> = {
  'address-lived': {
    match: [
      ['elle habite av. victor hugo à bron, dossier vu', 'av. victor hugo à bron', 'fr-FR'],
      ['ela mora na rua das palmas em niterói e quer', 'rua das palmas em niterói', 'pt-BR'],
      ['abita in via dei mille a rovigo da sola', 'via dei mille a rovigo', 'it-IT'],
    ],
    leave: [
      'elle habite à côté de chez moi',
      'ela mora na rua em situação difícil',
      'abita in via temporanea',
    ],
  },
};
