import { words } from '../settings/loose.ts';

/** What a value is called: too high, too low, as it should be. */

export const HIGH: Readonly<Record<string, RegExp>> = {
  en: words(
    '(?:too |quite |a bit |slightly |very |rather )?(?:high|elevated|raised|increased)|(?:above|over|outside|exceeds?|beyond|higher than) (?:the |your |this |that )?(?:\\p{L}+ ){0,2}(?:range|limit|target|goal|normal|recommended\\p{L}*|threshold|cut-?off|line)|out of range',
  ),
  de: words(
    'erhoht|zu hoch|uber (?:dem|der|den) (?:\\p{L}+ )?(?:normbereich|zielbereich|norm|grenzwert|zielwert|referenzbereich)|ausserhalb',
  ),
  es: words('alt[oa]s?|elevad[oa]s?|por encima|fuera de(?:l| la)? (?:rango|objetivo|normal\\p{L}*)|supera'),
  fr: words('eleve\\p{L}*|trop haut\\p{L}*|au-dessus|hors (?:norme|cible|objectif)\\p{L}*|depasse'),
  pt: words('alt[oa]s?|elevad[oa]s?|acima|fora d[ao] (?:faixa|meta|normal\\p{L}*|intervalo)'),
  it: words('alt[oa]|elevat[oa]|sopra|superiore|fuori (?:norma|range|intervallo|obiettivo)'),
  nl: words('te hoog|verhoogd|boven (?:de|het|je|uw) (?:\\p{L}+ )?(?:norm|grens|streefwaarde|bereik)|buiten'),
  ja: /高(?:い|め|すぎ|く)|上回|超えて|外れて/u,
  zh: /偏高|过高|升高|太高|超出|超过|高于|超标/u,
  hi: words('ज़्यादा|ज्यादा|अधिक|बढ़ा|बढ़ी|ऊँचा|ऊंचा|ऊपर|बाहर'),
  ar: words('مرتفع\\p{L}*|عال|عالي\\p{L}*|اعلي من|فوق|يتجاوز|خارج'),
};
export const LOW: Readonly<Record<string, RegExp>> = {
  en: words(
    '(?:too |quite |a bit |slightly |very |rather )?(?:low|decreased)|(?:below|under|lower than) (?:the |your |this |that )?(?:\\p{L}+ ){0,2}(?:range|limit|target|goal|normal|threshold|cut-?off|line)',
  ),
  de: words(
    'erniedrigt|zu niedrig|unter (?:dem|der|den) (?:\\p{L}+ )?(?:normbereich|zielbereich|norm|zielwert|referenzbereich)',
  ),
  es: words('baj[oa]s?|por debajo'),
  fr: words('bas|basse|trop faible|faible|en dessous|au-dessous'),
  pt: words('baix[oa]s?|abaixo'),
  it: words('bass[oa]|sotto|inferiore'),
  nl: words('te laag|verlaagd|onder (?:de|het) (?:norm|streefwaarde)'),
  ja: /低(?:い|め|すぎ|く)|下回/u,
  zh: /偏低|过低|太低|低于/u,
  hi: words('कम|नीचे'),
  ar: words('منخفض\\p{L}*|اقل من|دون'),
};
export const FINE: Readonly<Record<string, RegExp>> = {
  en: words(
    '(?:perfectly |completely |quite |entirely |still )?(?:normal|fine|healthy|ideal|on target|in (?:the )?(?:\\p{L}+ )?range|within (?:the |your )?(?:\\p{L}+ )?(?:range|limits?|target)|inside (?:the |your )?(?:\\p{L}+ )?(?:range|target))',
  ),
  de: words(
    'normal|unauffallig|in ordnung|im (?:ziel|normbereich|zielbereich|normalbereich|grunen bereich|rahmen)|ideal|(?:richtigen|gewunschten|therapeutischen) bereich',
  ),
  es: words(
    'normal|dentro del? (?:\\p{L}+ )?(?:rango|objetivo|normal\\p{L}*|limites)|en (?:el )?rango|ideal|(?:intervalo|rango) (?:correcto|adecuado|terapeutico|deseado)|correct[oa]|en (?:el |su |tu )?objetivo|en la meta',
  ),
  fr: words(
    "normale?|dans (?:la|les|l') ?(?:norme|cible|normes|objectif|valeurs)|ideale?|(?:bonne|dans la) (?:fourchette|zone)|correcte?",
  ),
  pt: words(
    'normal|dentro d[ao] (?:faixa|meta|normal\\p{L}*|limites)|na meta|no alvo|ideal|faixa (?:certa|correta|ideal|terapeutica)',
  ),
  it: words(
    "normale|nella norma|nei limiti|entro (?:i limiti|l'intervallo)|ideale|nell'obiettivo|in target|(?:giusto|corretto) (?:intervallo|range)|(?:intervallo|range) (?:giusto|corretto|terapeutico)",
  ),
  nl: words(
    'normaal|binnen (?:de|het|uw|je) (?:\\p{L}+ )?(?:norm|streefwaarde|bereik|grens)|op (?:de )?streefwaarde|prima|in orde|(?:juiste|goede) (?:bereik|waarde|streefgebied)',
  ),
  ja: /正常|範囲内|基準内|問題(?:は)?ありません/u,
  zh: /正常|达标|范围内/u,
  hi: words('सामान्य|ठीक|नॉर्मल'),
  ar: words('طبيعي\\p{L}*|ضمن|داخل'),
};
