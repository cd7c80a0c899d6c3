import { allLocales } from '@faker-js/faker';
import { namePart } from '../../src/redaction/recognizers/languages/name-parts.ts';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes, strings } from './classes.ts';

/** Chinese surnames beyond those of the package, written down from general knowledge (the five hundred most frequent). */
const CHINESE_LAST =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温常欧歐康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟邝鄺涂闻聞洪丘尤乐樂占展阚亓逄冼匡晁巴幸揭敬蔺藺栗楚粟郜郗郁门門隆雍鹿仝迪凤鳳禹言青鄢鄧邸逯滑浦湛源禄步水沃燕牧玄璩皮相真矫祖稽笪籍糜綦义羿肇英茅茹荀莘菅萨薩蔚藏蓟蒯虎衡衣裘覃訾诸諸谌谯豆达邰郄鄞銮锺阙隗雒静飞首骈鱼';
const CHINESE_LAST_TWO =
  '欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 夏侯 皇甫 尉迟 慕容 令狐 司徒 东方 公孙 长孙 宇文 端木 独孤 南宫';

/** Signs that Chinese given names are made of, written down from general knowledge; simplified and traditional. */
const CHINESE_GIVEN =
  '凡巧根水生土火福寿全喜连淑桃枝彩云霞妹姣娣招弟来引银凤婵翠娥菊花梅兰竹松柏伟偉芳娜秀英敏静靜丽麗强強磊军軍洋勇艳艷杰傑娟涛濤明超霞平刚剛桂玉兰蘭芝红紅萍建华華国國志文武斌波辉輝峰锋鋒浩宇轩軒涵梓欣怡悦悅雨泽澤晨阳陽佳嘉琪瑞俊俐莉婷雪梅琳晓曉丹鹏鵬飞飛宏鸿鴻德福贵貴祥荣榮昌盛春夏秋冬香珍珠玲珊珂琴瑶瑤璐璇慧惠蕙蓉蓮莲菊花翠凤鳳燕鹃鵑美妍媛嫣倩茜薇蕾蓓菲颖穎颍彤思诗詩梦夢若如宁寧安康健乐樂凯凱翔翰霖淑贤賢良忠义義孝仁信礼禮智勤俭学學才子一天佑毅恒恆永长長立新民生东東南北海江河山川林森木松柏青竹兴興旺发發财財银銀金鑫锐銳铭銘钧鈞钰鈺铁鐵柱栓根全大小龙龍虎彪豹雄威震雷霆电云雲霄露霜岚嵐峻岳崇光明亮灿燦炎焱烨燁煜熙照昊昕昱晖暉晗晶晟旭曦星月朝夕博广廣达達通源清澄洁潔沛沁沐淼渊淵润潤滢瀅澜瀾可心爱愛依伊亦奕彦彥维維纪紀紫绍紹继繼承宗祖耀绪緒素贞貞娥婉婵嬋娇嬌姗姍姣姝妮妙娅婭媚瑛瑾瑜璟珺琦琛琰玥玮瑋环環莹瑩艺藝苗芸芬芮茹茵荷莎莺鶯萱葵蓝藍薛荔菁蔚然逸远遠迪迅进進道启啟振挺捷敬政敦旋晋晉朗权權来來栋棟楠桐楚榕槿樱櫻歌武水汉漢汐泉泓洪津浦浪涓淇渝温溪滔漫潇瀟灵靈炜煒烁爍爽牧琼瓊甜田留益真知石砚碧磊祺禄禾秉程稳穗童笑笛筠简米粤红纯純绮绣维罗羽翎翠耘聪聰胜勝臣自舒舟航艺节芊芝茂荃荣蒙虹蝶衡裕西言语語诚誠谦謙谨豪贝貝赫越跃躍路轶辰运運连逢逸邦郁重钊钢鋼锦錦镇鎮闻雅雁雯霏青靖韬韵韻音顺順预風风香馨骏駿高鸣鳴麒麟黛齐齊丞中久之予争亚亞亨今仪儀伦倫伯佩侠保倍元兆先冠冬冰凌利力加劲勋勛化升卓千卉双雙名含周咏和哲唯善喜圆圓城培基堂境墨士声壮夏多天奇好妤姿子存宜宝寶宣家容宽宾賓富尔尚展川州帅帆希帝常幸幼庆慶序庭廷廉弘张弟弦当影征律微徽忆怀怜恩恬恺悠惜情想意感慕成承拓挚捷揚扬支收放攀斐方旗无日昂昭昶景普智暖曼木本朵机杏材村果柔柯桃桥桦梁梨椿楷榆樊檀次欢歆正步毓毕民沅沙沫沧法泰济浅浔涟淳渲湘源滨潮漪澎激瀚灏然煊燃爵特独玄玟玫珏珞琅琢瑄璞甫用申男画略百皓盈眉睿瞳矜碧祎祈祎禛秦竣章笙策简粒精紫綺繁纤纬细织终絮缘羚群翊翱老耿联聆肖胤能致芃芙芷苏苒苹范茗荆荟莘菀菡葆葭蒂蒲蓁蔓薪藤虎衍言誉豫贤赛赞超轲辉辛达迎逊遥邑郎鄞里野鉴钦钟锡锦镜闯阔陆陶隆隽雄集雍雪霁霓静韦韶页颂颐飒馥驰驹骁骄骞鹤鹭鹿麗黎默';

/** Korean given names are two of these syllables; written down from general knowledge. */
const KOREAN_SYLLABLES =
  '식억업역엽응척칠택팔협섬섭숭슨쌍가강건겸경계고곤관광교구국군권규균근금기길나난남내노누다단달담대덕도동두득라란람래량려련령례로록류률리린림마만말명모목무문미민배백범병보복본봉부분비빈빛사산삼상새서석선설섭성세소솔송수숙순술숭슬승시신실심아안애양언연열엽영예오옥온완왕요용우욱운웅원월위유윤율은을음의이익인일임자잔장재전정제조종주준중지진차찬창채천철청초추춘출충치탁태택평표필하학한해향헌혁현형혜호홍화환회효훈휘휴흠흥희';

/** Korean surnames beyond those of the package. */
const KOREAN_LAST =
  '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 류 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 경 봉 사 부 가 복 태 목 형 피 두 감 호 음 빈 동 온 시 좌 팽 승 간 상 갈 단 견';
const KOREAN_LAST_TWO = '남궁 선우 황보 제갈 독고 사공 서문';

/** Japanese surnames beyond those of the package, written down from general knowledge. */
const JAPANESE_LAST =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 山﨑 池田 橋本 阿部 石川 前田 藤田 後藤 小川 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 久保 松井 小島 岩崎 桜井 野口 松尾 野村 菊地 木下 菊池 佐野 千葉 岩田 新井 古川 小山 北村 水野 山下 久保田 飯田 河野 服部 市川 樋口 川口 川上 本田 松原 東 西田 辻 荒木 大西 島田 中島 中田 川崎 吉川 望月 平田 浜田 五十嵐 永井 関 秋山 大島 松岡 矢野 本間 岡崎 荒井 川村 中西 大久保 小池 内藤 山内 石原 大橋 松村 須藤 馬場 早川 西川 尾崎 小松 関口 星野 福島 大谷 渡部 土屋 大川 吉村 三宅 片山 岡 成田 田口 高野 熊谷 村山 小沢 黒田 白石 堀 松下 森本 吉岡 植田 横田 広瀬 奥村 本多 富田 浅野 栗原 川島 田辺 飯塚 宮田 榎本 萩原 古田 戸田 小笠原 岩本 小西 大石 松永 平井 川田 杉本 篠原 田島 坂井 桑原 伊東 根本 堀内 神田 西山 藤岡 大森 小田 水谷 児玉 上原 比嘉 金城 宮城 大城 島袋 新垣 平良 知念 仲村 与那嶺 津田 河合 堀江 稲垣 真鍋 三好 安田 津村 長田 八木 滝沢 藤沢 矢島 塚本 川原 門田 窪田 牧野 奥田 沢田 石橋 永田 塩田 神谷 竹田 竹中 竹下 志村 茂木 高山 若林 柳田 柳沢 青山 天野 相馬 浅井 梅田 江口 海老原 及川 大場 大沢 大山 岡村 落合 笠原 加納 河村 岸本 北川 木内 桐山 久米 倉田 黒木 小泉 古賀 近江 坂口 桜田 笹川 下田 庄司 杉浦 杉田 瀬川 園田 高井 高島 滝口 田代 館野 民谷 辻本 土井 徳田 中井 中尾 永野 長尾 西岡 西野 二宮 野崎 野田 橋口 畑中 浜崎 林 原 日高 平山 深沢 福井 福本 細川 堀田 前川 町田 松浦 三上 溝口 三田 宮川 向井 村井 室井 森山 森下 安井 山岸 山川 山根 山中 湯浅 横井 吉野 米田';

function partsOfNames(names: readonly string[], script: RegExp): string[] {
  return names.flatMap((name) => [...name]).filter((sign) => script.test(sign));
}

/** Surnames of East Asia, and the signs that given names there are made of (under a key of their own: most are words). */
export function addEastAsianNames(classes: Classes): void {
  const { zh_CN, zh_TW, ko, ja } = allLocales;
  // Names of one sign, which the splitting of longer ones leaves out.
  for (const name of strings(ja.person?.first_name)) add(classes, name, W.first);
  const chinese = [zh_CN, zh_TW].flatMap(({ person }) => [
    ...partsOfNames(strings(person?.first_name), /\p{Script=Han}/u),
  ]);
  for (const sign of [...chinese, ...CHINESE_GIVEN]) add(classes, namePart(sign), W.first);
  const surnames = [zh_CN, zh_TW].flatMap(({ person }) => strings(person?.last_name));
  for (const sign of [...CHINESE_LAST, ...surnames.filter((name) => name.length === 1)])
    add(classes, namePart(sign), W.last);
  const korean = partsOfNames(strings(ko.person?.first_name), /\p{Script=Hangul}/u);
  for (const sign of [...korean, ...KOREAN_SYLLABLES]) add(classes, namePart(sign), W.first);
  for (const sign of KOREAN_LAST.split(' ')) add(classes, namePart(sign), W.last);
  for (const last of [
    ...CHINESE_LAST_TWO.split(' '),
    ...KOREAN_LAST_TWO.split(' '),
    ...JAPANESE_LAST.split(' '),
  ]) {
    add(classes, last, W.last);
  }
}
