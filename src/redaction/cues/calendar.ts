/**
 * Months, days, seasons and holidays that are names or last names too ("April", "Juli", "Sommer", "Domingo", "Kasım"): the words
 * right before or behind them that tell of a time. By language.
 */
export interface TimeFrames {
  /** At the end of what stands before. */
  readonly before: string;
  /** At the beginning of what stands behind. */
  readonly behind?: string;
  /** Further words than the months and weekdays of the language. */
  readonly also?: string;
}

export const TIME_FRAMES: Readonly<Record<string, TimeFrames>> = {
  en: {
    before:
      "(?<![\\p{L}’'])(?:in|since|until|till|upto|up to|through|thru|early|mid|late|last|next|this|every|each|during|around|(?:end|beginning|start|middle|rest|month|half) of|(?<=^|[.!?\\n] ?)by)",
  },
  de: {
    before:
      '(?:im|seit|ab|bis|ende|anfang|mitte|letzte[nrs]|nächste[nrs]|diese[nmrs]|jede[nrs]|vergangene[nrs]|kommende[nrs]|vorige[nrs]|am|an|zu|vor|nach|über|den|schreibe)',
    also: 'sommer winter herbst frühling frühjahr ostern weihnachten pfingsten silvester neujahr',
  },
  es: {
    before:
      '(?:en|desde|hasta|partir de|finales de|mediados de|principios de|comienzos de|fines de|mes de|para|cada|el|los|este|próximo)',
    behind: '(?:pasado|próximo|anterior|que viene)',
  },
  fr: {
    before:
      "(?:en|depuis|fin|début|mi|mi-|jusqu['’]en|jusqu['’]à|dès|mois de|mois d['’]|partir de|courant|chaque|ce|lundi|pour)",
    behind: '(?:dernier|prochain|passé)',
  },
  it: {
    before:
      '(?:a|da|fino a|fine|inizio|metà|scorso|scorsa|prossimo|prossima|ogni|di|entro|in|dopo|verso|quest[oa]|aspetto|chiamato|visto)',
    behind: '(?:scorso|prossimo|scorsa|prossima)',
    also: 'epifania pasquetta ognissanti',
  },
  pt: {
    before:
      '(?:em|desde|até|partir de|fim de|final de|começo de|início de|meados de|mês de|pra|para|no|na|todo|toda|nest[ea]|próxim[oa]|liguei|espero|ou)',
    behind: '(?:passad[oa]|que vem|tem|vou|faço)',
    also: 'segunda terça quarta quinta sexta',
  },
  nl: {
    before:
      '(?:in|sinds|eind|begin|half|medio|tot|vanaf|afgelopen|vorige|volgende|komende|deze|elke|iedere|met|na|voor|rond|de)',
    also: 'pinksteren hemelvaart carnaval koningsdag ramadan suikerfeest kerst pasen',
  },
  pl: {
    before: '(?:w|we|od|do|na|po|przed|koniec|końca|końcu|początku|połowie|połowy|ten|każdy|każdą|zeszły)',
    also: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
  },
  tr: {
    before: '(?:geçen|gelecek|önümüzdeki|her|bu)',
    behind:
      "(?:['’]?[dt][ae]n (?:beri|itibaren|sonra|önce)|['’]?y?[ae] (?:kadar|verildi|ertelen|randevu|gün)|['’][dt][ae] (?:başla|ameliyat|randevu|oldu|geçti)| (?:ayı|ayın|sonu|başı|ortası|günü|sabahı|akşamı|gecesi|boyunca|sonrası|öncesi))",
    also: 'ramazan bayram yılbaşı',
  },
  id: {
    before:
      '(?:bulan|akhir|awal|pertengahan|sejak|hari|tiap|setiap|tunggu|sampai|hingga|baru|malam|pas|mulai|habis)',
    behind: '(?:kemarin|lalu|depan|ini|besok|nanti)',
    also: 'waisak nyepi lebaran',
  },
};
