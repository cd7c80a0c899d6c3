import type { Document } from '../../document.ts';
import { SCRIPT } from '../../scripts.ts';
import { isJapanese } from './name-parts.ts';

/**
 * Schools, clinics, homes and firms in Chinese, Japanese and Korean: a kind noun with its name before it. The name begins
 * behind the last word that no name holds; of what is left something has to be neither a kind, a branch nor a rank.
 */
const LONGEST = 10;
const LEAST = 2;
const UNITS_PER_EFFORT = 40;

const CHINESE_KIND =
  /(?:物流园|产业园|托育中心|合唱团|艺术团|舞蹈队|秧歌队|篮球队|足球队|乐团|兽医站|畜牧站|加油站|牧场|林场|渔场|茶厂|煤矿|砖窑|采石场|项目部|木业|铝业|五金(?:店|行)?|建材(?:店|行)?|家政|饭店|饭馆|酒楼|幼稚园|国小|国中|高职|补习班|安亲班|托婴中心|护理之家|养护所|身心科|身心诊所|家医诊所|长照中心|日照中心|长照机构|安养中心|养护之家|庇护工场|药局|家医科|牙医(?!师|生|院)|中医诊所|护老中心|安老院|护理安老院|长者(?:邻里|地区)?中心|日间护理中心|展能中心|庇护工场|医务所|医务中心|诊疗所|书院|幼儿园|托儿所|托育园|早教中心|双语学校|小学|中学|高中|初中|[一二三四五六七八九十][小中](?![心学學型时時午])|职高|技校|学校|书院|培训班|培训中心|补习班|舞蹈室|画室|口腔门诊部?|门诊部?|诊所|口腔|齿科|中医馆|国医馆|医馆|康复中心|体检中心|卫生室|卫生所|卫生院|卫生站|卫生服务(?:中心|站)|服务站|托育|托班|幼教中心|亲子园|早教|牙科|牙医诊所|眼镜店|视光中心|推拿馆|养生馆|理疗馆|养护院|养护中心|康养中心|养老服务中心|养老中心|托养中心|颐养院|颐养中心|社区医院|日间照料中心|照料中心|护老院|安养院|疗养院|残疾人之家|驾校|道馆|武馆|琴行|棋院|画院|艺校|体校|卫校|党校|夜校|琴房|舞校|俱乐部|球馆|游泳馆|健身会所|搏击馆|早餐店|包子铺|烧烤店|米粉店|茶馆|咖啡馆|咖啡店|蛋糕店|面包房|糕点铺|水果店|粮油店|五金店|建材店|服装店|干洗店|照相馆|影楼|网吧|民宿|客栈|宾馆|招待所|旅社|汽修厂|汽修店|车行|4S店|制衣厂|医院|大药房|药房|药店|养老院|敬老院|护理院|老年公寓|福利院|妇产(?!科)|月子中心|月子会所|健身房|健身中心|瑜伽馆|美容院|美发店|美甲店|理发店|宠物店|铸造厂|电子厂|服装厂|机械厂|化工厂|食品厂|家具厂|鞋厂|纺织厂|印刷厂|水泥厂|砖厂|厂|有限公司|公司|集团|合作社|超市|便利店|饭店|酒店|餐厅|酒楼|火锅店|面馆|小吃店|奶茶店|餐馆|饭馆|小馆|酒家|菜馆|面庄|烘焙坊|花店|书店|茶楼|洗车行|修理厂|律师事务所|事务所|物流|工作室|教堂|养殖场|农场)/gu;
const CHINESE_STOP =
  /^.*(?:当天|回(?=医院|诊)|[在是到去从的请于被叫进给向由我你他她它您这那个了过把说吃没不很就都也还要会能可看来上下里该某每各市省县镇村或跟与及问者找选需先再带随换开送赶、]|(?<![仁永颐泰祥平温协普])和(?![平谐睦堂])|转回|担心|停掉|喜欢|讨厌|注意|避免|继续|出现|持续|只有|因为|如果|孕期|可能是|直接|打电话|建议|给|让|预约|入职|就职|任职|就读|工作|来自|位于|联系|老板|同事|女儿|儿子|孩子|闺女|转[到入往院]|附近|隔壁|对面|当地|本地|正规|私人|一家|几家|哪家|老家|家里|妈妈|爸爸|老师|医生|[最近]近|近[来期]|目前|现在|如今|当时|那时|[之以][前后]|然后|接着|结果|其实|另外|此外|同时|平[时常]|往常|通常|一般|经常|有时|偶尔|[今昨明前去][天早晚年日]|早上|上午|中午|下午|傍晚|晚上|半夜|凌晨|周末|[上下这本]个?[周月]|[上下]学期|春节|国庆|元旦|[风雨晴雪热冷阴]天|端午节?|中秋节?|清明节?|连续?假期?|[寒暑]假|过年|刚刚|刚才|突然|据说|听说|好像|似乎|也许|大概|居然|竟然|毕竟|虽然|尽管|而且|并且|但是|可是|不过|所以|于是|否则|除了|觉得|以为|知道|发现|反正|总之|幸好|难怪|怪不得|已经|一直|每[次天]|有[的些]|所有|大部分|许多|很多|好多|不少|其他|别的|首先|最后|终于)/u;
const CHINESE_COMMON =
  /暴露|医院|公司|学校|单位|处置|阻断|综合|部分|社区|街道|乡镇|城镇|犬伤|狂犬|周后|月后|天后|年后|夜间|周末|节假日|便民|简易|盆底|肠道|肝炎|结核|乳腺|胃肠|儿保|预防|接种|分娩|手术|住院|出院|儿童|妇幼|妇产|妇女|中医|西医|人民|中心|第[一二三四五六七八九十]+|附属|大学|医学院?|医科|医疗|综合|专科|口腔|牙科|眼科|耳鼻喉科?|皮肤科?|妇科|男科|肿瘤|精神|心理|传染病|胸科|骨科|肛肠|整形|美容|私立|公立|公办|民办|民营|大型|小型|三甲|三级|二级|县级|省级|乡镇|实验|国际|双语|外国语|电子|服装|铸造|化工|食品|机械|制药|医药|药业|药品|生物|科技|保险|互联网|上市|外贸|建筑|装修|快递|外卖|连锁|网上|线上|中药|西药|零售|宠物|康复|体检|健康|保健|卫生|急诊|门诊|发热|普通|特需|专家|互联|重点|寄宿|职业|特殊|培训|加工|制造|生产|印刷|纺织|家具|工厂|小区|神经|血液|透析|生殖|疼痛|睡眠|记忆|戒烟|过敏|哮喘|减重|糖尿病|高血压|随访|复诊|初诊|术前|术后|麻醉|介入|营养|伤口|造口|护理|慢病|孕产|产科|儿科|内科|外科|全科|\p{Script=Han}科$/gu;
const CHINESE_FAMOUS =
  /协和|华西|瑞金|湘雅|同仁(?!堂)|同济|华山|仁济(?!堂)|天坛|安贞|阜外|积水潭|宣武|长海|长征|北大|北医|清华|复旦|浙大|齐鲁|盛京|西京|唐都|海军|空军|解放军|军区|部队|武警|国家|中国|中华|北京|上海|广州|大学|国立|同仁堂|辉瑞|诺华|罗氏|拜耳|强生|阿里|腾讯|百度|华为|保险|平安|人寿|人民|省立|市立|红十字/u;
const CHINESE_WHEN =
  /^(?:约|大约|术后|出院|停药)?[一二两三四五六七八九十半几数\d]{1,3}个?(?:小时|天|日|周|星期|礼拜|月|年)[后内前]/u;
const CHINESE_STANDS =
  /^(?:车|车子|车辆|电动车|摩托|自行车|人|行李|东西|钥匙|病历|片子)(?:停|放|留|落|忘|丢|锁|扔|搁|存|挪)$/u;
const CHINESE_LARGE = /中山|朝阳|友谊|南方|珠江|鼓楼|附属|第[一二三四五六七八九十]/u;

const JAPANESE_KIND =
  /(?:テニススクール|スイミングスクール|サッカースクール|ダンススクール|ロジスティクス|運輸|通運|海運|観光バス|建具店|家具店|呉服店|金物店|電器店|文具店|生花店|木工所|製材|製粉|少年野球(?:クラブ|団)?|野球クラブ|野球部|サッカークラブ|サッカー部|サッカー少年団|スポーツ少年団|少年団|体操クラブ|合唱団|合唱部|吹奏楽団|バレエ教室|ピアノ教室|書道教室|そろばん教室|英会話教室|道場|漁協|農協|生協|協同組合|組合|社協|児童館|公民館|自治会|町内会|養鶏場|養豚場|牧場|造船|製鋼|製紙|製材所|縫製|染色|幼稚園|保育園|療育園|療育センター|支援学校|養護学校|学童クラブ|学童|児童クラブ|託児所|ナーサリー|乳児院|作業所|福祉園|福祉会|福祉作業所|産院|産婦人科|内科|外科|小児科|皮膚科|眼科|耳鼻科|耳鼻咽喉科|整形外科|整形(?=[でにのへを、。])|心療内科|泌尿器科|婦人科|脳外科|荘|館林|鋳造|鉄工|精機|精工|電機|電工|化成|紡績|木工|板金|塗装|設備|産業|興業|物産|精肉店|青果店|鮮魚店|造園|建材|石材|土木|モータース|自動車整備|クリーニング店|警備保障|ベーカリー|パン店|菓子店|保育所|こども園|小学校|中学校|高校|高等学校|専門学校|学園|学院|クリニック|医院|病院|歯科|調剤薬局|薬局|薬店|接骨院|整骨院|整体院|鍼灸院|治療院|診療所|助産院|動物病院|老人ホーム|ケアホーム|デイサービス|ケアセンター|介護センター|訪問看護ステーション|の里|の郷|の家|苑|運送|工業|製作所|鉄工所|建設|工務店|商店|商事|製菓|製麺|酒造|食堂|寿司|美容室|理容室|サロン|ジム|水産|農園|牧場|印刷|不動産|タクシー|交通|塾|道場|教会|旅館|スイミング)/gu;
const JAPANESE_STOP =
  /^.*(?:まず|すぐ|必ず|なら|ても|歳と|(?<=[\p{Script=Han}ー])や(?=[\p{Script=Han}デ]|$)|[はをにへでが、。「」『』（）()・\s]|から|まで|より|した|って|です|ます|いる|ある|する|もし|何も|みんな|通う|行く|近く|近所|かかりつけ|地元|娘|息子|母|父|妻|夫|当|某|同じ|別|他|(?<!駅)前|後|先生|先日|今日|昨日|今|毎日|午前|午後|会社)/u;
const JAPANESE_COMMON =
  /休日|夜間|急患|内科|外科|小児科?|皮膚科?|眼科|耳鼻科|耳鼻咽喉科|整形|産婦人科|婦人科|産科|精神科?|心療内科|脳神経|循環器|消化器|泌尿器科?|呼吸器|神経|腎臓|血液|内分泌|代謝|膠原病|感染症|腫瘍|心臓|血管|甲状腺|乳腺|肛門|胃腸|肝臓|老年|老人|総合診療|消化器|形成|美容|呼吸|肝胆膵|胸部|腹部|頭頸部|放射線|麻酔|形成|移植|新生児|思春期|アレルギー|スポーツ|臨床|実験|温泉|国民|歯科|矯正|口腔|総合|大学|大学院|附属|付属|市民|市立|県立|国立|都立|府立|町立|村立|私立|公立|中央|専門|認定|認可|認可外|地域|連携|中核|拠点|救急|一般|個人|大きな|小さな|大手|普通|リハビリ|リハビリテーション|ペイン|メンタル|レディース|ファミリー|発熱|禁煙|オンライン|訪問|在宅|調剤|門前|特別養護|有料|介護|老人|動物|女子|男子|進学|学習|個別|専用|美容|ネイル|休日|夜間|当番|輪番|健診|不妊|睡眠|頭痛|糖尿病|かかりつけ|ホーム|専門医|救命|子ども|こども|物忘れ|もの忘れ|更年期|性病|透析|リウマチ|アレルギー|ワクチン|トラベル|がん|緩和ケア|急性期|回復期|療養/gu;
/** Signs that say of a kind what it is like; others of two such signs are names: "田中", "山本". */
const JAPANESE_ADJECTIVE = /^(?:中高|大小|中小|小中|小中高|新旧|各大|総大)?$/u;
const JAPANESE_FAMOUS =
  /大学|国立|市立|県立|都立|府立|赤十字|日赤|済生会|聖路加|虎の門|慶[應応]|順天堂|東大|京大|阪大|国際医療|医療センター|がん研|自衛隊|労災|厚生|警察|総合病院|中央病院|日本|厚労|逓信/u;
/** What no name ends with. */
const JAPANESE_VERB =
  /(?:(?:て|で|ため|から|ので|たら|れば|ない|なく|とき|時|ほど|くらい|ぐらい|だけ|こと|もの|よう|そう|まま|たい|った|った|した|いた|なら|けど)|\p{Script=Han}[むるうくすつぬぶぐいたてな])$/u;
const JAPANESE_PREFIX =
  /(?:株式会社|有限会社|合同会社|[(（][株有][)）]|[㈱㈲]|医療法人(?:社団)?|社会福祉法人|学校法人|グループホーム|特別養護老人ホーム|特養|老健|介護老人保健施設|介護医療院|有料老人ホーム|サービス付き高齢者向け住宅|サ高住|小規模多機能|看多機|ケアハウス|居酒屋|小料理|割烹|喫茶|スナック|民宿|勤務先[はが：:]|(?:nail|hair) ?(?:room|salon))(?!の|など|について)[ 　「『]?((?:[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]){2,10}?)(?=[はをがにでへとも、。」』\s（）()の]|$|という|さん|です)/giu;

/** Homes and gyms with a name in kana behind them: "ケアホームさくら", "フィットネスジムタイガー". */
const JAPANESE_KANA_NAMED =
  /(?:ケアホーム|老人ホーム|グループホーム|デイサービス|デイケア|デイ|ショートステイ|ケアセンター|介護ホーム|シニアホーム|フィットネスジム|フィットネスクラブ|スポーツジム|スポーツクラブ|訪問看護(?:ステーション)?|保育ルーム|喫茶|カフェ)[ 　「『]?(?:さくら|やすらぎ|ひだまり|あかり|ひまわり|のぞみ|きずな|ゆうゆう|ほほえみ|なごみ|あおぞら|すずらん|たんぽぽ|こもれび|かがやき|つばさ|みどり|わかば|ふれあい|ぬくもり|すみれ|いこい|あさひ|ゆりかご|めぐみ|こころ|ひかり|さつき|あじさい|もみじ|いずみ|つむぎ|はなみずき|まごころ|しあわせ|えがお|いちご|ひなた|なのはな|れんげ|やまびこ|せせらぎ|(?!センター|スタッフ|サービス|ケア|プラン|ルーム|クラブ|コーチ|インストラクター|トレーナー|マシン|マネー|メニュー|オーナー|ブーム|タイプ|デビュー|ラテ|オレ|イン)[ァ-ヺー]{3,8})[」』]?(?![ぁ-んァ-ヺー]{0,1}[ァ-ヺー])/gu;

/** "グループホームりんどうの丘", "デイサービスこぶし": any word in kana behind a kind of home. */
const JAPANESE_HOME =
  /(?:ケアプラン|居宅介護支援(?:事業所)?|訪問介護|ヘルパーステーション|コーラス|学童保育|グループホーム|ケアホーム|ケアハウス|デイサービス|デイケア|ショートステイ|老人ホーム|特養|老健|小規模多機能|訪問看護ステーション|こども園|保育園)(?![のにをはがでとへもやかなだ]|など|まで|から|より|だけ|ばかり|ほど|くらい|という|って)[ぁ-んー]{3,6}?(?:の(?:丘|里|家|郷|杜|森|園|庭|風|木|詩|樹|花|うた|いえ|さと|もり))?(?=[でにをへはがのとも、。\s(（」]|から|まで|さん|$)/gu;

/** "森の歯科", "風のいろ保育園", "山田と丘の内科": kinds behind what such places are called after. */
const JAPANESE_OF =
  /(?:[\p{Script=Han}]{1,3}と)?(?:みどり|ひかり|ほし|にじ|そら|つき|かぜ|もり|うみ|はな|こころ|いのち|たいよう|おひさま|しあわせ|きぼう|やすらぎ|いずみ|森|杜|丘|風|星|虹|光|空|海|花|太陽|月|緑|泉|里|雲|翼|夢|希望|木|樹|鳩|大地)(?:と(?:みどり|ひかり|ほし|にじ|そら|かぜ|もり|うみ|はな|森|丘|風|星|虹|光|空|海|花|太陽|緑|泉))?の[ぁ-んァ-ヶー木丘森里家園]{0,4}(?:保育園|幼稚園|こども園|保育所|クリニック|医院|病院|歯科|内科|小児科|眼科|皮膚科|耳鼻科|薬局|接骨院|整骨院|治療院|学童|デイサービス|ケアホーム|動物病院|美容室|サロン|食堂|ベーカリー|農園)/gu;

export function findEastAsianOrganisations(document: Document): void {
  if (document.korean) koreanOrganisations(document);
  if (document.scan.unspaced.length === 0 || !document.holds(SCRIPT.han | SCRIPT.kana)) return;
  document.spend(document.scripts.units / UNITS_PER_EFFORT);
  if (isJapanese(document)) {
    read(document, JAPANESE_KIND, /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]+$/u, japanese);
    for (const match of document.text.matchAll(JAPANESE_KANA_NAMED))
      cover(document, match.index, match.index + match[0].length);
    for (const match of document.text.matchAll(JAPANESE_HOME))
      cover(document, match.index, match.index + match[0].length);
    for (const match of document.text.matchAll(JAPANESE_OF))
      cover(document, match.index, match.index + match[0].length);
    for (const match of document.text.matchAll(JAPANESE_PREFIX)) {
      if (JAPANESE_FAMOUS.test(match[0]) || left(match[1]!, JAPANESE_COMMON) < LEAST) continue;
      cover(document, match.index, match.index + match[0].length);
    }
  } else {
    read(document, CHINESE_KIND, /\p{Script=Han}+$/u, chinese);
    for (const match of document.text.matchAll(CHINESE_CALLED))
      if (!CHINESE_FAMOUS.test(match[1]!))
        cover(document, match.index + match[0].length - match[1]!.length, match.index + match[0].length);
  }
}

const CHINESE_CALLED =
  /(?:店名|校名|园名|厂名|公司名字?|单位名称?|店铺名)(?:是|叫|为|[：:])?["“「]?([\p{Script=Han}]{2,8})(?=[，,。；;、”"」\s]|$)/gu;

type Namer = (name: string, kind: string, after: string) => number;

/** Looks back from every kind noun; the namer says how many units before it are its name, 0 for none. */
/** What a department is of: "くるみの木内科クリニック", "同心口腔门诊部". */
const HOUSE =
  /^(?:クリニック|医院|病院|診療所|门诊部?|诊所|의원|병원|(?!门店|[这那哪每在有和])(?:[\p{Script=Han}]{2,4})(?:分店|店|院区|校区|分院|分校)|[ 　]?(?!のような|など)[\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?:店|支店|分院|校|教室))/u;
const LONGEST_HOUSE = 9;
/** The form of a firm or fund before its name. */
const FORM =
  /(?:[(（][株有주][)）]|[㈱㈲㈜]|株式会社|有限会社|合同会社|医療法人(?:社団)?|社会福祉法人|学校法人|주식회사|유한회사|의료법인|사회복지법인)[ 　]?$/u;
const LONGEST_FORM = 8;

function read(document: Document, kinds: RegExp, run: RegExp, namer: Namer): void {
  const { text } = document;
  for (const { index, 0: kind } of text.matchAll(kinds)) {
    document.spend(0.5);
    const name = run.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
    if (name === undefined) continue;
    const width = namer(name, kind, text.slice(index + kind.length, index + kind.length + 3));
    if (width === 0) continue;
    const end = index + kind.length;
    cover(document, index - width, end + (HOUSE.exec(text.slice(end, end + LONGEST_HOUSE))?.[0].length ?? 0));
  }
}

function left(name: string, common: RegExp): number {
  return name.replace(common, '').length;
}

const CHINESE_NUMBERED = /^(?:幼儿园|小学|中学|高中|初中)$/u;
/** "海泉村卫生室": what a village has goes by the village. */
const VILLAGE_HAS = /^(?:卫生[室所院站]|诊所|小学|中学|幼儿园|养老院|敬老院|福利院|医院)$/u;
const VILLAGE =
  /(?:[^在是到去从的请于和被叫让给由把说来住上下里我你他她这那、，。：:]{2,3}[镇乡])?(?!农村|乡村|本[村镇乡]|[我你他各全每某同外].{0,2}[村镇乡])[^在是到去从的请于和被叫让给由把说来住上下里我你他她这那]{2,4}[村镇乡]$/u;

function chinese(run: string, kind: string, after: string): number {
  if (/^(?:院|生|化|级|费|里|家|方|医生)/u.test(after) && kind !== '公司') return 0;
  const village = VILLAGE_HAS.test(kind) ? VILLAGE.exec(run) : null;
  if (village !== null) return village[0].length;
  // "第三中学", "实验二小"
  const numbered = CHINESE_NUMBERED.test(kind) ? /第[一二三四五六七八九十\d]{1,3}$/u.exec(run) : null;
  if (numbered !== null) return numbered[0].length;
  if (/^[一二三四五六七八九十][小中]$/u.test(kind) && run.endsWith('实验')) return LEAST;
  const name = run.replace(CHINESE_STOP, '');
  // "北京路小学": a street may be called after a city.
  if (name.length < LEAST || (CHINESE_FAMOUS.test(name) && !/[路街巷]$/u.test(name))) return 0;
  // "两周后内分泌科门诊", "车停医院": when, and what stands or lies there.
  if (CHINESE_WHEN.test(name) || CHINESE_STANDS.test(name)) return 0;
  const rest = left(name, CHINESE_COMMON);
  return rest >= LEAST &&
    !/^(?:[大小新老好高总分本外两些家所间几]+|(?:周|星期|礼拜)[一二三四五六日天])$/u.test(name) &&
    (kind !== '医院' || !CHINESE_LARGE.test(name))
    ? name.length
    : 0;
}

/** Names in kana that hold what elsewhere is a particle: "はせがわ内科". */
const KANA_NAME =
  /(?:はせがわ|はやし|はらだ|はしもと|はっとり|はまだ|はぎわら|おがわ|おおにし|なかにし|なかがわ|きたがわ|いしがき|いながき|にしだ|にしむら|にしやま|にしかわ|にしお|にった|にいみ|たにがわ|たにぐち|くわばら|かさはら|かじわら|ふじわら|すがわら|すがの|すがや|ながい|ながた|ながの|ながお|ながしま|やながわ|ほそがわ|よしかわ|うえはら|くりはら|おおはら|たはら|のはら|きはら|みはら|あいはら|こばやし|かとう|さとう|いとう|もり|やまもと|やまだ|やまがた|ふかがわ|あさひがおか|みどりがおか|ひばりがおか|ゆりがおか|つつじがおか|はーと|はなみずき|はなみ|はなまる|はるかぜ|はぐくみ|にじいろ|にこにこ|にこまる|ふたば|わかば|みつば|よつば|はと|すこやか|あすなろ|あけぼの|いずみの|つばさの|みどりの|のぞみの|ひかりの)$/u;

/** The whole run: "まるがめ中央クリニック". */
const KANA_WHOLE =
  /^(?!もし|なにも|みんな|かかりつけ|いつも|いつもの|ちかく|ここ|それ|これ|あれ|この|その|あの|どの|だから|でも|たまたま|とりあえず|やっぱり|おすすめ|どこか|どこの|まず|また|もう|すぐ|よく|ずっと|やはり|できれば|なるべく|とても|ほかの|うちの|むかし|ふつう|はじめ|さいきん|きのう|きょう|あした|おととい|そこ|あそこ|だいたい|ちゃんと|しばらく|そして|ところ|ただ)[ぁ-ん]{3,5}(?:中央|東|西|南|北|駅前|こども|ファミリー|総合)?$/u;

/** A school by its side of the town: "西高校". */
const SIDE = /(?:^|[はがをのに、])(?<side>[東西南北])$/u;

function japanese(run: string, kind: string): number {
  if (/^(?:高校|中学校|小学校)$/u.test(kind) && SIDE.test(run)) return 1;
  const kana = KANA_NAME.exec(run) ?? KANA_WHOLE.exec(run);
  if (kana !== null) return kana[0].length;
  const name = (kind.startsWith('の') ? run : run)
    .replace(JAPANESE_STOP, '')
    .replace(/^.*の(?=.{2})/u, '')
    .replace(/^[のとい]+/u, '');
  // "松本市民病院", and not "市民病院".
  if (/[市町村県]民$/u.test(name) && !/^\p{Script=Han}{2,4}[市町村県]民$/u.test(name)) return 0;
  if (JAPANESE_VERB.test(name) || /の$|〇/u.test(name)) return 0;
  if (name.length < LEAST || JAPANESE_FAMOUS.test(name + kind)) return 0;
  const rest = name.replace(JAPANESE_COMMON, '');
  return rest.length >= LEAST && !JAPANESE_ADJECTIVE.test(rest) ? name.length : 0;
}

function cover(document: Document, from: number, end: number): void {
  const start =
    from - (FORM.exec(document.text.slice(Math.max(0, from - LONGEST_FORM), from))?.[0].length ?? 0);
  const token = document.tokenAt(start);
  const taken = token < document.scan.count && document.scan.taken[token] !== 0;
  if (taken && document.isKept(start, end)) return;
  document.cover(start, end, 'ORGANISATION', 'organisation-east-asian');
}

/** Departments that a practice is called by, and what treatment, care, lessons, sport and work are given in. */
const KOREAN_PRACTICE =
  '소아청소년과|소아과|가정의학과|재활의학과|통증의학과|영상의학과|비뇨의학과|비뇨기과|정신건강의학과|정신과|마취통증의학과|이비인후과|산부인과|피부과|정형외과|성형외과|신경외과|신경과|항문외과|흉부외과|내과|외과|안과|치과|한의원|의원|약국';
const KOREAN_PLACE =
  '빵집|떡집|반찬가게|유치원|어린이집|초등학교|중학교|고등학교|여중|여고|초등|학원|공부방|놀이학교|독서실|고시원|기숙사|지역아동센터|발달센터|언어치료실|언어치료센터|심리센터|상담소|상담센터|태권도장?|유도관|검도관|체육관|복싱장|수영장|병원|요양병원|한방병원|치과의원|동물병원|(?:종합|건강)?검진센터|요양원|요양센터|너싱홈|실버타운|실버홈|실버케어|산후조리원|조리원|보호센터|복지센터|재가센터|데이케어센터|데이케어|복지관|재활센터|경로당|헬스장|헬스|휘트니스|피트니스|필라테스|요가원|크로스핏|스튜디오|골프장|볼링장|금속|금형|정밀|정공|기공|기계|산업|공업|산기|전자|전기|물산|건설|상사|상회|식품|제과|베이커리|마트|슈퍼|헤어|헤어샵|미용실|네일|식당|분식|반점|가든|횟집|치킨|교회|성당|비닐하우스|농장|농원|목장|축산|수산|운수|교통|택배|물류|통운|정비|공업사|카센터|파렛트|섬유|어패럴|가구|인쇄|조선소?|중공업|화학|제약|테크|텍|엔지니어링|부동산|세탁소|방앗간|정육점|꽃집|주물|소프트랩|합창단|성가대|산악회|야구단|조기축구회|안경원|교습소|주간보호센터|보육원|목공소|철공소|도금|사출|제지|제강|조선소|양식장|양계장|양돈장|과수원|법무법인|노무법인|세무회계';
const KOREAN = new RegExp(
  `(?<![가-힣])([가-힣]{2,10}?)(${KOREAN_PRACTICE}|${KOREAN_PLACE})(?=(?:에서[는도만요의]?|에[는도선]?|의|은|는|이|가|을|를|으?로|와|과|이?랑|도|만|까지|부터|예요|이에요|이고|입니다|인데|이라는|이라고|라는|라고|네|이요|요|이고요|이거든요)?(?![가-힣]))`,
  'gu',
);
const KOREAN_COMMON =
  /대학교?|종합|상급|국립|시립|도립|구립|군립|공립|사립|중앙|재활|요양|정신건강?|정신|어린이|여성|여자|남자|산부인과|산부|피부과?|이비인후과?|안과|내과|외과|항외과|정형외?과?|신경외?과?|비뇨기?의?학?과?|소아청소년과?|소아과?|가정의학과?|한방|치과|동물|개인|근처|동네|옆|큰|작은|다른|같은|우리(?!들)|저희|병설|민간|국공립|직장|보건|건강|식당|식이|전문|일반|지역|협력|응급|야간|휴일|단골|주변|집앞|회사|공장|영어|수학|미술|음악|피아노|태권도|보습|입시|운전|자동차|플라스틱|반도체|기타|각종|구내|학생|직원|중국|한식|분식|가공|건강기능|유제|즉석|냉동|수입|유기농|가전|의료|석유|통증|항문|대장|성형|척추|관절|호스피스|격리|전담|지정|상담|심리|아동|청소년|노인|치매|암|소화기|순환기|호흡기|내분비|대사|신장|심장|심혈관|혈관|뇌혈관|류마티스|류머티스|감염|혈액|종양|알레르기|갑상선|유방|간담췌|간담도|췌장|흉부|구강|악안면|두경부|수부|족부|이식|노년|교정|보존|보철|소아|마취|중독|수면|난임|불임|비만|당뇨|투석|화상|알코올|외래|입원|퇴원|담당|주치|해당|대형|소형|중형|전국|전체|모든|여러|국내|해외|어느|어떤|무슨|가까운|먼저|현재|이전|처음|원래|지난번|다음|하루|일차|이차|삼차|급성기|주간|방문|재가|장기|단기|낮|밤|통합|공공|민영|무료|유료|온라인|체육|발달|언어|작업|물리|영상|진단|검사|종합검진|국가|시설|환자|산전|산후|출산|육아|가족|실내|야외|공영|정수|의약|생활|재봉|분만|수지|접합|화상|전문|심뇌|가정|당직|심야|공공|지킴이|문전|조제|상가|단지|아파트|지하|건물|층|앞집|윗집|자주|실버|미세|생체/gu;
const KOREAN_FAMOUS =
  /달빛어린이|서울대|세브란스|아산|삼성|성모|국립|서울|분당|연세|고려대|보라매|원자력|대학교?병원|백병원|길병원|한양|경희|이대|중앙대|현대|기아|엘지|롯데|쿠팡|네이버|카카오|한미|유한|종근당|대웅|녹십자|보건소|이마트|홈플러스|하이마트|중금속|귀금속|홈쇼핑|대한|한국|전국|지르텍|로라텍|알레르텍/u;
/** Large houses that lend their name to small practices as well: "연세바른정형외과". */
const KOREAN_LENT = /(?:서울|연세|삼성|고려|한양|경희|분당|강남|현대|성모|한국|이대|아산)/u;
const KOREAN_SMALL = new RegExp(`^(?:${KOREAN_PRACTICE}|.*센터|.*조리원|유치원|어린이집)$`, 'u');
/** What ends like a kind and is none, or is said of every such place. */
const KOREAN_NOT =
  /(?:하는|가는|있는|없는|다니는|다니던|하던|되는|된|받은|받는|본|간|온|갔던|했던|싶은|좋은|나쁜|들은|라는)$/u;

/** "새솔초등학교", "솔밭온누리약국", "대성금속 야간 근무". */
function koreanOrganisations(document: Document): void {
  document.spend(document.scripts.units / UNITS_PER_EFFORT);
  for (const match of document.text.matchAll(KOREAN)) {
    const name = match[1]!;
    const kind = match[2]!;
    const own = KOREAN_SMALL.test(kind) ? name.replace(KOREAN_LENT, '') : name;
    if (KOREAN_FAMOUS.test(own + kind) || KOREAN_NOT.test(name)) continue;
    if (left(own, KOREAN_COMMON) < LEAST) continue;
    cover(document, match.index, match.index + name.length + kind.length);
  }
  for (const form of KOREAN_CALLED)
    for (const match of document.text.matchAll(form)) cover(document, ...match.indices!.groups!.it!);
}

const KOREAN_CALLED: readonly RegExp[] = [
  // "김내과", "박소아과에서": a practice under the last name of its doctor.
  /(?<![가-힣])(?<it>[김박최정강조윤장임황송홍권허류배백곽문양손노](?!산부|상의|기요|문의)(?:[가-힣]{2})?(?:내과|외과|안과|소아과|이비인후과|산부인과|피부과|정형외과|신경과|치과|약국))(?=(?:에서[는도요]?|에[는도선]?|은|는|이|가|을|를|으?로|와|과|도|만|까지|의원| 원장|이랑|랑)?(?![가-힣]))/dgu,
  // "온빛초 보건실", "한솔중 2학년"
  /(?<![가-힣])(?<it>(?!올해|내년|작년|매달|다음|이번|지난|학기|방학|수업|치료|복용|임신|수유|투석|근무|재학|입원|운동|생리|시험)[가-힣]{2,4}(?<![하되있없니리가오나먹보자살알두놓주받들좋많같지치키기]고)(?:초|[중고여](?:중|고)?)) (?=\d학년|[1-6] ?학년|보건 ?(?:실|교사|선생)|담임|급식실|운동장|체육 ?(?:교사|선생)|학부모|교무실|행정실|영양 ?교사)/dgu,
  // "바디핏 서현점": a branch.
  /(?<![가-힣A-Za-z\d])(?<it>[가-힣A-Za-z\d]{0,10}(?:짐|핏|헬스|휘트니스|피트니스|필라테스|요가|헤어|네일|마트|카페|커피|맘스터치|롯데리아|버거킹|맥도날드|투썸플레이스|빽다방|본죽|김밥천국|KFC|서브웨이|다이소|올리브영|약국|안경|치킨|버거|편의점|GS25|CU|씨유|세븐일레븐|스타벅스|이디야|파리바게[뜨트]|뚜레쥬르|베이커리|치과|한의원|의원|학원|어학원|키즈카페|독서실|뷔페|문고|스포츠|복싱|태권도|수영|골프|찜질방|사우나|에스테틱|의원|클리닉) ?[가-힣A-Z\d]{1,8}점)(?=(?:에서[는도요]?|에|으로|을|이|은|의|도|인데|이에요|입니다)?(?![가-힣]))/dgu,
  // "파워짐": "짐" alone is luggage and an ending.
  /(?<![가-힣])(?<it>[가-힣]{0,4}(?:파워|스포|바디|헬스|머슬|피트|크로스|휘트|골드|애니|스타|팀|핏|킹|베스트|프로|무브)짐)(?=(?:에서[는도요]?|에[는도선]?|은|이|을|으로|의|도|이랑)?(?![가-힣]))/dgu,
  // "드림짐에서 운동"
  /(?<![가-힣])(?<it>[가-힣]{1,4}짐)(?=에서 (?:운동|PT|피티|헬스|트레이닝|스쿼트|데드리프트))/dgu,
  // "라온이라는 어린이집", "병원 이름은 바른숨이고"
  /(?<![가-힣])(?<it>(?!그|이|저|어떤)[가-힣]{2,8}?)(?=이?라(?:는|고 하는) (?:어린이집|유치원|병원|의원|요양원|요양병원|학원|학교|회사|공장|약국|한의원|치과|센터|업체|식당|조리원))/dgu,
];
