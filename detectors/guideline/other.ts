import { Seldom } from '../kit/seldom.ts';
import type { Span } from '../kit/sentences.ts';
import type { Slot } from './slots.ts';

/** Sentences that are about somebody or something else than a programme's people and its test. */

/** Other people than those the programme is for. */
export const OTHERS =
  /\b(?:family|relatives?|high[- ]risk(?! (?:hpv|types?|strains?|human papilloma))|higher[- ]risk|increased risk|lynch|brca|previous cancer|had cancer|survivors?|(?<!(?:their|the) )parents?|siblings?|familiar\w*|familiale?s?|antecedent\w*|familie\w*|vorbelast\w*|risikogruppe\w*|(?<!\b(?:hpv|vph|papiloma|papilomavirus) (?:de |ad )?)(?:alto risco|alto riesgo|haut risque|alto rischio)|verhoogd risico|(?:with|mit|con|avec|com|met) (?:\w+ )?(?:risk factors?|risikofaktor\w*|factores? de riesgo|facteurs? de risque|fatores? de risco|fattori di rischio|risicofactoren)|rodzinn\w*|earlier if|sooner|personal history|cysts?|calcif\w*|microcalc\w*|mikrokalk\w*|bi-?rads|surveillance|nachsorge|zysten?|quistes?|kystes?|cistos?|cisti|torbiel\w*)\b|киста|кисты|嚢胞|石灰化|囊肿|钙化|물혹|석회화|семейн|家族|家族歴|高危|高リスク|पारिवारिक|परिवार में|تاريخ عائلي|가족력|고위험/;

/** The history of one person gives no advice. */
export const HISTORY = new Seldom(
  /\b\d+[- ]year[- ]old (?:\w+ ){0,3}(?:man|woman|boy|girl|male|female)\b|laboratory studies|laboratory results|\b(?:was found to|was started on|was scheduled|was admitted|underwent|presented (?:to|with))\b/,
);

/** Whom a trial took and what it did with them is no programme. */
export const STUDIED = new Seldom(
  /\binvited (?:about |around |some |over )?\d[\d,.]* (?:people|men|women|adults|participants)\b|\b(?:trials?|randomi[sz]ed|cohort|enrolled|ensayos?|aleatori\w*|essais? (?:clinique|randomis)\w*|randomisierte?\w*|studienteilnehm\w*|in einer studie|ensaios?|randomizad\w*|studio (?:clinico|randomizzato)|gerandomiseerd\w*)\b|臨床試験|ランダム化|随机|临床试验|ट्रायल|تجربة سريرية/,
);

/** "… at 65, sooner with a family history": what comes earlier for some is behind the number for all. */
export const EARLIER = new Seldom(
  /[,;(–-]\s*(?:the )?(?:sooner|earlier),? the better.*$|[,;(–-]\s*(?:or |and |oder |y |et |e |ou |o |en |и |и |lub |veya |eller )?(?:sooner|earlier|fruher|antes|plus tot|mais cedo|prima|eerder|wczesniej|daha erken|tidigare|раньше)(?![a-zа-я]).*$/s,
);

/** "Before December 2017 it was …" */
export const PAST = new Seldom(
  /\b(?:before|until|prior to|up to|bis|vor|avant|jusqu'en|hasta|antes de|ate|prima del|fino al|voor|tot|przed|do|fore|fram till)\b[^.\d]{0,16}\b(?:19|20)\d\d\b|\b(?:used to|formerly|previously|in the past(?! (?:\d|few|two|three|five|ten|several|year|month|week|decade))|no longer (?:recommend\w*|advised?|used|offer\w*|given|needed|routine\w*|apply|applies)(?! (?:once|after|when|if|beyond|past|from)\b)|fruher (?:war|galt|hiess|wurde|lag)|ehemals|antiguamente|anteriormente|autrefois|auparavant|antigamente|in passato|vroeger|dawniej|tidigare)\b|以前は|かつて|过去|曾经|سابقا|रहा था|раньше|예전|\b(?:stopped|ended|ceased|replaced|abolished|abgeschafft|ersetzt|eingestellt|suprimi\w*|sustitu\w*|remplac\w*|supprim\w*|substitu\w*|abolit\w*|sostitu\w*|vervangen|afgeschaft)\b[^.\d]{0,30}\b(?:19|20)\d\d|\b(?:was|were) (?:a|an|the|every|from|at|recommended|set|offered)\b|(?:до|раньше|ранее) (?:19|20)\d\d|(?:19|20)\d\d年(?:以前|まで|之前|前)/,
);

/** Vaccines that a sentence may be about though the one before it named another. */
export const OTHER_VACCINE =
  /\b(?:flu|influenza|gripe|grippe\w*|grip|griep\w*|gryp\w*|covid\w*|tetan\w*|tetanus|polio\w*|hepatit\w*|zoster|shingles|gurtelrose|pneumo\w*|zona|rotavir\w*|varicel\w*|bcg)\b|грипп|インフルエンザ|肺炎球菌|流感|肺炎|फ्लू|الانفلونزا|독감|폐렴/;
const OTHER_TEST =
  /\b(?:dna|fit|fobt|ifobt|cologuard|calprotectin|sigmoidoscop\w*|colonograph\w*|mammogra\w*|mammograf\w*|ultrasound|ultraschall\w*|ecografia\w*|echographie\w*|ecografi\w*|echo|usg|ultrason\w*|ultraljud|mri|mrt|irm|resonancia|ressonancia|risonanza|rezonans\w*|ct|tac|scanner|tomogra\w*|x-?rays?|rontgen\w*|radiograf\w*|dexa|psa|hpv|pap|papanicola\w*|citolog\w*|zytolog\w*|frottis|uitstrijkje|cytolog\w*|gastroscop\w*|gastroskop\w*|endoscop\w*|blood test|urine test|a1c|hba1c)\b|узи|мрт|кт(?![а-я])|маммогра|псa|エコー|超音波|マンモグラフィ|内視鏡|胃カメラ|ct検査|超声|b超|彩超|核磁|胃镜|钼靶|अल्ट्रासाउंड|मैमोग्राम|السونار|الموجات|الرنين|초음파|내시경|유방촬영/;
/** The same, and tests. */
export const OTHER = new RegExp(`${OTHER_VACCINE.source}|${OTHER_TEST.source}`);

/** "Women of 40 to 49 may decide together with their doctor": ages beside the programme. */
export const BY_CHOICE = new Seldom(
  /\b(?:(?:individual|shared|joint|personal|own) (?:decision\w*|choice)|(?:may|can) (?:choose|decide|opt)|if they (?:wish|want)|optional\w*|individuelle\w* entscheidung|gemeinsame\w* entscheidung|auf wunsch|decision (?:compartida|conjunta|individual\w*|partagee|personnelle|individuelle)|si lo desean|decisao (?:conjunta|compartilhada|partilhada|individual)|se (?:quiserem|desejarem)|sob demanda|a pedido|decisione (?:condivisa|individuale)|su richiesta|gezamenlijke beslissing|eigen keuze|wspolna decyzja|ortak karar|eget val)\b|совместн\S* решени|по желанию|本人の希望|任意|自愿|共同决策|साझा निर्णय|قرار مشترك|본인 선택/,
);

/** Whom to call: a number that high begins no hypertension but an emergency. */
export const CRISIS =
  /(?<!\d)(?:112|911|999|000|111|192|118|119|120|108|15|061|997|123)(?!\d)|emergenc|urgen|notruf|notfall|crisis|krise|crise|crisi|spoed|acil|akut|скор|救急|急|आपात|طوار|응급/;

/** "Aged 25 to 49 whose test is negative": the ages of a result. */
const OF_RESULT =
  /^\W*(?:\w+ )?(?:(?:whose|deren|cuy[oa]|dont|cuj[oa]|i cui|le cui) (?:\S+ ){0,2}?(?:tests?|smear)|(?:whose|with an?|mit|deren|con|cuy[oa]|avec|dont|com|cuj[oa]|met|i cui|le cui) (?:\S+ ){0,3}?(?:results?|\w*ergebnis\w*|befund|resultad[oa]s?|resultats?|risultat[oi]|esito|uitslag))(?![a-z])/;
const RIGHT_BEHIND = 50; // UTF-16 units
export const isOfResult = (line: string, { end }: Span): boolean =>
  OF_RESULT.test(line.slice(end, end + RIGHT_BEHIND));

/** "Ten days", where the question has "10 days"; "140 mg/dL (3.6 mmol/L)", where it has the 140. */
export function isTold(prompt: string | undefined, text: string, span: Span, { low }: Slot): boolean {
  if (prompt === undefined) return false;
  const figures: readonly string[] = prompt.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (!/\d/.test(text.slice(span.start, span.end))) return figures.includes(String(low));
  const converted = CONVERTED.exec(text.slice(Math.max(0, span.start - 24), span.start));
  return converted !== null && figures.includes(converted[1] as string);
}
const CONVERTED = /(?<![\d.,])(\d[\d.,]*)\s?[^\s\d()]{1,8}\s?\($/;
