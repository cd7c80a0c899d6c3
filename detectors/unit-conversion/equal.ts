/** Ways to say that two measures are one which do not end at the second: what stands around and between the words for "is". */

/** "Correspond donc à": it may stand anywhere. */
const ADVERB =
  /(^|[\s,])(?:therefore|thus|hence|then|simply|just|really|actually|exactly|consequently|demnach|somit|folglich|also|damit|daher|dann|genau|umgerechnet|entonces|pues|por (?:lo )?tanto|asi|donc|alors|ainsi|bien|portanto|entao|assim|logo|quindi|dunque|pertanto|allora|proprio|dus|dan|derhalve|precies|so|इसलिए|तो|ही|اذن|اذا)[\s,]+/g;
const THUS_CJK = /、?(?:つまり|すなわち|したがって|ちょうど|因此|所以|正好|大概)、?/g;
/** "Equivale a las 800": whose the second is; contracted with what leads to it. */
const DETERMINER =
  /(?<=[\s(])(?:the|your|those|these|that|dem|den|die|der|das|ihren|ihre|deinen|diese[nr]?|el|las?|los?|tus?|sus?|es[ao]s|estas?|les?|vos|votre|tes|ces|cette|a?os|as|suas?|seus?|esses|essas|gli|le|i|sue|suoi|tue|quelle|uw|je|de|het|deze)\s$|(?<=[于於是为約约合成])[\u4e00-\u9fff]{1,6}[上里中]的$/u;
const CONTRACTED = /\s(?:aux|aos|ai|alle|agli|alla|al|(?<=(?:equival|correspond)\p{L}{1,3}\s)as)\s$/u;

/** The words between two halves without those that only lead on. */
export function plainGap(gap: string): string {
  return gap.replace(CONTRACTED, ' a ').replace(DETERMINER, '').replace(ADVERB, '$1').replace(THUS_CJK, '');
}

/** "Shows up as", "steht dort als": how the other scale prints it. */
export const SHOWN =
  /^[^\d.;!?\n|]{0,48}?(?:\b(?:appears?|shows? up|comes? up|reads?|(?:is|are|be|gets?) (?:listed|written|shown|printed|given|reported|expressed|recorded)|reported|written)\b[^\d.;!?\n|]{0,30}? as|\b(?:steht|stehen|erscheint|erscheinen|angegeben|geschrieben)\b[^\d.;!?\n|]{0,30}? als|\b(?:aparecen?|aparecer\p{L}*|figuran?|se escriben?|se leen?|se expresan?)\b[^\d.;!?\n|]{0,30}? como|\b(?:figurent?|apparait|apparaissent|s'ecri(?:t|vent)|s'expriment?)\b[^\d.;!?\n|]{0,30}? (?:comme|sous la forme de)|\b(?:aparecem?|aparecer\p{L}*|constam?|figuram?|se escrevem?)\b[^\d.;!?\n|]{0,30}? como|\b(?:compai(?:e|ono)|appai(?:e|ono)|figurano?|si scriv(?:e|ono)|si esprim(?:e|ono))\b[^\d.;!?\n|]{0,30}? come|\b(?:staa[tn]|verschijn(?:t|en)|geschreven|aangegeven|genoteerd)\b[^\d.;!?\n|]{0,30}? als)\s(?:(?:about|around|roughly|approximately|etwa|rund|ca\.|unos|unas|aproximadamente|environ|cerca de|circa|ongeveer) )?$|(?:写成|标为|标成|写作|标注为|显示为|表示为)(?:约|大约)?\s?$|(?:تظهر|يظهر|تكتب|يكتب|تسجل)[^\d.;!?\n|]{0,24}(?:علي شكل|علي انها|هكذا:?)\s$/u;

/** "11 stone 4 is 158 lb, so put down 71.7 kg": what to write in the form. */
const NOTED =
  /^"?,?;?\s(?:(?:and|so|und|also|y|asi que|et|donc|e|entao|quindi|en|dus|तो)\s)?(?:(?:just|please|you can|you could|can|simply|bitte|peut|puede|pode|puo|kunt u)\s)?(?:put down|write down|note down|write|enter|put|note|fill in|jot down|tragen sie|schreiben sie|notieren sie|schreib|trag|notier|ponga|pon|anote|anota|escriba|escribe|ecrivez|notez|inscrivez|mettez|indiquez|ecris|escreva|coloque|anote|ponha|scriva|scrivi|metta|inserisca|indichi|vul|noteer|schrijf|zet)\s(?:(?:also|donc|dus|quindi|entao|down|in|just|einfach)\s)?(?:about |around |roughly |etwa |ca\. |unos |environ |cerca de |circa |ongeveer )?$|^\s?(?:है)?,?\s(?:तो|इसलिए) (?:लगभग |करीब )?$|^(?:なので|ですから|だから)、?(?:約)?$|^[,，]\s?(?:所以|因此|那就)?(?:填写?|写)(?:约|大约)?$|^[,،]\s(?:ف|اذن |لذلك )?(?:اكتب|اكتبي|ضع|ضعي|سجل)\s(?:حوالي )?$/;
/** What is written down for another measure of the same. */
export const isNoted = (gap: string): boolean => NOTED.test(gap);

const AND = /(?:^|\s)(?:and|und|y|et|e|en)\s|と|和|与|और|(?:^|\s)و/;
/** "… are the same dose", behind both. */
const ONE_DOSE =
  /^[^\d.;!?\n|]{0,40}?(?:\b(?:are|mean) (?:exactly )?(?:the same|identical|equal|equivalent|one and the same)\b|\b(?:sind|bedeuten|ist) (?:genau )?(?:das ?(?:selbe|gleiche)|die ?(?:selbe|gleiche)|gleich)\b|\bson (?:exactamente )?(?:la misma|lo mismo|el mismo|iguales|equivalentes)\b|\bsont (?:exactement )?(?:la meme|le meme|identiques|equivalent\p{L}*)\b|\bc'est la meme\b|\bsao (?:exatamente )?(?:a mesma|o mesmo|iguais|equivalentes)\b|\bsono (?:esattamente )?(?:la stessa|lo stesso|uguali|equivalenti)\b|\b(?:zijn|is) (?:precies )?(?:dezelfde|hetzelfde|gelijk)\b)|^[^\d。;!?\n|]{0,16}?(?:は|が)?同じ(?:量|用量|値|もの|こと|です)|^[^\d。;!?\n|]{0,12}?(?:是|为)?(?:同一(?:剂量|个剂量|个量|回事)|一样的|相同的|等量的)|^[^\d।;!?\n|]{0,24}?(?:एक ही (?:खुराक|मात्रा|बात|चीज़|चीज|हैं)|बराबर हैं|समान हैं)|^[^\d.;!?\n|]{0,24}?(?:هما|هي|هو) (?:الجرعة|الكمية|القيمة|الشيء|النتيجة) نفسها?/u;
/** Verb-final: "処方の800 IUに相当します". */
const AS_MUCH = /^\s?(?:に相当|に等し|と等し|に当たり|にあたり|と同じ(?:量|です|で|に)|के बराबर|के समान)/;
const NEAR = 48;

/** The words that make the two one stand behind both. */
export function isOneBehind(gap: string, after: string): boolean {
  if (gap.length > NEAR || /[\d\n|;]/.test(gap)) return false;
  return AS_MUCH.test(after) || (AND.test(gap) && ONE_DOSE.test(after));
}
