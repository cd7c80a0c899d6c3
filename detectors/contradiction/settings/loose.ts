import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/** Words of one language that deny what stands behind them, and words that open another case. */

export function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, 'u');
}

/** The same, of words that may go on. */
export function beginnings(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})`, 'u');
}

/** The same by language, for every match. */
export function everywhere(expressions: Readonly<Record<string, RegExp>>): Readonly<Record<string, RegExp>> {
  const global = ({ source }: RegExp): RegExp => new RegExp(source, 'gu');
  return Object.fromEntries(Object.entries(expressions).map(([language, one]) => [language, global(one)]));
}

/** The value is denied, or set against another. */
export const NOT: Readonly<Record<string, RegExp>> = {
  en: words(`not?|never|cannot|\\p{L}+n't|without|avoid\\w*|skip|forget|instead|rather|neither|nor|than`),
  de: words('nicht|nein|nie|niemals|kein\\w*|ohne|statt|weder|noch|tabu|finger weg|als'),
  es: words(
    'no|nunca|sin|ni|nada de|ningun\\w*|tampoco|evit\\w*|en vez|en lugar|(?:mas|menos|mejor|peor|antes)(?: \\p{L}+){0,3} que',
  ),
  fr: words(`ne|n'\\p{L}+|non|pas|jamais|sans|ni|aucune?|plutot|evit\\w*|au lieu`),
  pt: words('nao|nunca|sem|nem|nada de|nenhum\\w*|evit\\w*|em vez|(?:melhor|pior|mais|menos|antes) do que'),
  it: words('non|mai|senza|ne|niente|nessun\\w*|invece|evit\\w*'),
  nl: words('niet|nee|geen|nooit|noch|zonder|vermijd\\w*|in plaats'),
  hi: words('नहीं|न|ना|मत|बिना|बजाय'),
  ar: words('لا|ولا|بلا|ليس|ليست|لم|لن|دون|بدون|تجنب\\p{L}*|بدلا'),
  zh: /不|没|沒|勿|别|無|无|避|而非/u,
  ja: /ない|ません|ず(?:に|、)|なく|避け/u,
};

/** Either is allowed, or the other is an exception or a thing of another kind. */
export const LOOSE: Readonly<Record<string, RegExp>> = {
  en: words(
    'also|alternativ\\w*|either|or|otherwise|others?|another|older|newer|unless|except\\w*|depend\\w*|sometimes|may|might|could|optional\\w*|if|whether|compared',
  ),
  de: words('auch|oder|andere\\w*|sonst|ausser|manche\\w*|manchmal|je nach|falls|wenn|bzw'),
  es: words('tambien|alternativ\\w*|otr[oa]s?|o|salvo|excepto|si|segun|depende\\w*|a veces|algun[oa]s?'),
  fr: words('aussi|ou|sauf|autres?|parfois|certain\\w*|selon|si|sinon'),
  pt: words('tambem|ou|outr[oa]s?|exceto|se|conforme|depende\\w*|as vezes|algum\\w*'),
  it: words('anche|altr[oiae]|tranne|salvo|se|o|oppure|a seconda|talvolta|alcun\\w*'),
  nl: words('ook|of|ander\\w*|behalve|als|indien|soms|anders|afhankelijk'),
  hi: words('(?:हो|हों|होने|लगे|आए|रहे) (?:तो|पर)|अगर|यदि|अन्य|दूसर\\p{L}*|या|कभी|भी'),
  ar: words('اذا|او|اخر\\p{L}*|بعض|الا|احيانا|ايضا'),
  zh: /如果|若|或|其他|另(?!外)|也可|除|有时|场合/u,
  ja: /場合|とき|際|ただし|または|もしくは|他の|別の|こともあ|なら|れば|たら/u,
};

/** Not yet in use: kept otherwise than what is. */
export const UNOPENED =
  /\b(?:unopened|unused|spare|sealed|before (?:first )?(?:opening|use)|not (?:yet )?opened|new (?:pens?|bottles?|vials?)|neuen? (?:pens?|flaschen?|ampullen?|packung\w*)|(?:plumas?|frascos?|envases?) nuev[oa]s?|(?:stylos?|flacons?) neufs?|(?:canetas?|frascos?) nov[oa]s?|(?:penn[ae]|flacon[ei]) nuov[aei]|nieuwe (?:pen(?:nen)?|fles(?:sen)?)|ungeoffnet\w*|unangebrochen\w*|vorrat\w*|reserve\w*|reserva|scorta|repuesto|voorraad|vor dem (?:offnen|anbruch)|sin abrir|sin usar|cerrad[oa]s?|non (?:ouvert|entame)\w*|avant ouverture|fechad\w*|nao abert\w*|chius[aoie]|non apert\w*|ongeopend\w*)\b|未开|未開|备用|備用|予備|अतिरिक्त|احتياط|बिना खोल|غير المفتوح|(?:قلم|اقلام|زجاجة|عبوة|عبوات) (?:ال)?جديد|新しい(?:ペン|容器|びん|瓶)|新的?(?:笔|筆|瓶|药瓶)|(?:नए|नया|नई) (?:पेन|शीशी|बोतल)|قبل (?:ال)?فتح/;

/** Whether the span denies anything at all. */
export function denies({ text, language }: Reading, { start, end }: Span): boolean {
  return NOT[language ?? '']?.test(text.slice(start, end)) ?? false;
}
