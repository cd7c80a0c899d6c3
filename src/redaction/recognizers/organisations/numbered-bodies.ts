import type { Document } from '../../document.ts';

/** Bodies that a town numbers, by language: "Yenişehir 3 No'lu ASM", "PS 118". */
const FORMS: Readonly<Record<string, RegExp>> = {
  tr: /(?:\p{Lu}\p{L}+ ){0,2}\d{1,3} ?(?:[Nn]o['’]?\.? ?l[uü]|[Nn]umaralı) (?:ASM|ASM['’]\p{L}+|Aile (?:Sağlığı|Hekimliği)(?: Merkezi\p{L}*| Birimi\p{L}*)?|Sağlık Ocağı\p{L}*|TSM|Kreş\p{L}*|Anaokulu\p{L}*)/gu,
  es: /(?<!\p{L})(?:(?:Escuela )?(?:Secundaria|Primaria|Preparatoria)|Telesecundaria|Prepa|CBTIS|CBTis|CETIS|CECYT|CONALEP|COBACH|Colegio de Bachilleres|Jardín de Niños)(?: (?:Técnica|General|Federal|Estatal|Oficial|Plantel))? (?:[Nn]o\.? ?|[Nn]úm\.? ?|[Nn][.º°]{1,2} ?|# ?)?\d{1,4}(?! ?(?:mg|años|veces|meses|días|de |[%\d]))/gu,
  en: /(?<![\p{L}\d])(?:P\.?S\.?|I\.S\.|M\.S\.|C\.S\.) ?\d{1,3}(?= (?:in|nurse|teacher|students?|where|and|has|had|is)(?!\p{L})|[,.]? (?:Bronx|Brooklyn|Queens|Manhattan|Staten))/gu,
  fr: /(?<!\p{L})(?:école|groupe scolaire) n° ?\d{1,3}(?: de \p{Lu}[\p{L}-]+)?/gu,
};
const HOLDS: Readonly<Record<string, RegExp>> = {
  tr: /No|no|Numara|numara/u,
  es: /[Ss]ecundaria|Primaria|Prepa|CB|CE|CO|Jard|Bach/u,
  en: /S\.? ?\d/u,
  fr: /n°/u,
};

export function findNumberedBodies(document: Document): void {
  const { text, language } = document;
  const form = FORMS[language];
  if (form === undefined || !HOLDS[language]!.test(text)) return;
  for (const { index, 0: name } of text.matchAll(form)) {
    document.spend(1);
    if (!document.isKept(index, index + name.length))
      document.cover(index, index + name.length, 'ORGANISATION', 'small-organisation');
  }
}
