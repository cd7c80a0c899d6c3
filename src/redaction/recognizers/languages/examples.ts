import type { Examples } from '../examples.ts';
import { LOCAL_ADDRESS_EXAMPLES } from './addresses/local-addresses.ts';
import { CHAT_SPEAKER_EXAMPLES } from './chat-speakers.ts';
import { CHINESE_CALL_EXAMPLES } from './chinese/calls.ts';
import { CHINESE_FRAME_EXAMPLES } from './chinese/frames.ts';
import { CHINESE_PERSON_EXAMPLES } from './chinese/persons.ts';
import { CHINESE_SIGN_EXAMPLES } from './chinese/signs.ts';
import { KOREAN_PERSON_EXAMPLES } from './korean/persons.ts';
import { LABELLED_PLACE_EXAMPLES } from './labelled-places.ts';
import { LISTED_PLACE_EXAMPLES } from './listed-places.ts';
import { LOCAL_DATE_EXAMPLES } from './local-dates.ts';
import { LOCAL_HANDLE_EXAMPLES } from './local-handles.ts';
import { LOCAL_ID_EXAMPLES } from './local-id-examples.ts';
import { LOCAL_TITLE_EXAMPLES } from './local-titles.ts';
import { MADE_NAME_EXAMPLES } from './made-names.ts';
import { MASKED_NAME_EXAMPLES } from './masked-names.ts';
import { SAID_SCRIPT_EXAMPLES } from './said-script-names.ts';
import { SMALLER_EXAMPLES } from './smaller.ts';
import { SOUTHERN_EXAMPLES } from './southern.ts';
import { VIETNAMESE_EXAMPLES } from './vietnamese.ts';

/** Of the recognizers that read one script or language. All people and addresses are invented. */
export const LANGUAGE_EXAMPLES: Readonly<Record<string, Examples>> = {
  ...LOCAL_DATE_EXAMPLES,
  ...SAID_SCRIPT_EXAMPLES,
  ...LOCAL_TITLE_EXAMPLES,
  ...MADE_NAME_EXAMPLES,
  ...MASKED_NAME_EXAMPLES,
  ...CHAT_SPEAKER_EXAMPLES,
  ...CHINESE_CALL_EXAMPLES,
  ...CHINESE_FRAME_EXAMPLES,
  ...CHINESE_PERSON_EXAMPLES,
  ...KOREAN_PERSON_EXAMPLES,
  ...CHINESE_SIGN_EXAMPLES,
  ...LABELLED_PLACE_EXAMPLES,
  ...LISTED_PLACE_EXAMPLES,
  ...LOCAL_ADDRESS_EXAMPLES,
  ...LOCAL_HANDLE_EXAMPLES,
  ...LOCAL_ID_EXAMPLES,
  ...SMALLER_EXAMPLES,
  ...SOUTHERN_EXAMPLES,
  ...VIETNAMESE_EXAMPLES,
  'name-chinese': {
    match: [
      ['邻居赵铁柱昨天摔倒了', '赵铁柱'],
      ['我女儿陈思彤发烧了', '陈思彤'],
      ['谢谢孙主任，吴桂兰已出院', '孙'],
    ],
    leave: ['白细胞高，请复查', '女儿天天咳嗽', '高血压患者要安全用药'],
  },
  'chinese-mention': {
    match: [
      ['婷婷姐说先观察', '婷婷', 'zh-CN'],
      ['上次永强哥的胃镜报告', '永强', 'zh-CN'],
      ['隔壁床单大爷帮忙按铃', '单', 'zh-CN'],
      ['如果阮佩瑶仍然咳嗽，请复诊', '阮佩瑶', 'zh-CN'],
      ['自从晓岚搬来，我的鼻炎又犯了', '晓岚', 'zh-CN'],
      ['腊梅打来电话哭，说她又头晕', '腊梅', 'zh-CN'],
      ['复查的地方在顺德容桂，离家近', '顺德容桂', 'zh-CN'],
      ['姐夫姓郗，住得很远，患者姓蔺，四十岁', '蔺', 'zh-CN'],
      ['我和素芬都查出了胆结石', '素芬', 'zh-CN'],
    ],
    leave: [
      '如果高烧不退，他应该马上去医院',
      '老人昨天摔倒，一直说胸口疼',
      '平时喝茶吃素，明天再查血糖',
      '跟家人一起住，和牛奶一起吃',
    ],
  },
  'name-japanese': {
    match: [
      ['昨日、森田さんが来ました', '森田'],
      ['娘の結衣が発熱しました', '結衣'],
      ['患者名：大西 健太', '大西 健太', 'ja-JP'],
    ],
    leave: ['患者さんは皆さん元気です', '母の腰痛がひどいです', '看護師さんに相談しました'],
  },
  'japanese-mention': {
    match: [
      ['あのー、やまだはなこと申します', 'やまだはなこ', 'ja-JP'],
      ['患者氏名：堀田 佐和 様（ホッタ サワ）', 'ホッタ サワ', 'ja-JP'],
      ['美里ヶ丘の眼科に通っています', '美里ヶ丘', 'ja-JP'],
      ['きのう凛太朗が熱を出した', '凛太朗', 'ja-JP'],
      ['担当の塩見です。明日伺います', '塩見', 'ja-JP'],
      ['昨夜、佳乃子が熱を出しました', '佳乃子', 'ja-JP'],
      ['薬を間違えたのは登志江で、父ではありません', '登志江', 'ja-JP'],
      ['隣のベッドのクリスティーナが退院しました', 'クリスティーナ', 'ja-JP'],
      ['だってタカヒコったら薬を飲まないんです', 'タカヒコ', 'ja-JP'],
      ['翼に叱られてから眠れません', '翼', 'ja-JP'],
      ['受診者氏名：七五三木 梅次郎', '七五三木 梅次郎', 'ja-JP'],
      ['今日もけいちゃんは幼稚園を休みました', 'けいちゃん', 'ja-JP'],
      ['百合には卵アレルギーがあります', '百合', 'ja-JP'],
      ['お世話になっております。森です。', '森', 'ja-JP'],
    ],
    leave: [
      '犬があそこにいる',
      '大丈夫です。様子を見て、調子が悪いときは受診してください。',
      '光がまぶしく、翼状片があると言われました。',
      'お薬をたくさん飲んでいる人は、皆さん薬剤師に相談を。',
      'ビタミンAやコレステロールの検査が必要です。',
      '桃にアレルギーがあり、母のインスリンが切れました。',
    ],
  },
  'name-korean': {
    match: [
      ['환자 박서연님 오셨어요', '박서연'],
      ['아들 도윤이가 열나요', '도윤'],
      ['담당의: 최민호 교수', '최민호'],
      ['오태양 병장이 열사병으로 실려 갔어요', '오태양', 'ko-KR'],
    ],
    leave: ['임신 중 복용해도 되나요', '고혈압 환자는 주의하세요', '오늘 진료를 받았습니다'],
  },
  'name-korean-frame': {
    match: [
      ['예약완료: 빌궁님 예약번호 확인', '빌궁', 'ko-KR'],
      ['어제 복례를 시장에서 봤어요', '복례'],
      ['별이가 밤새 기침해요', '별'],
      ['변 원장님은 쉬라고 하셨어요', '변'],
      ['응우옌 반 훙이고 허리가 아파요', '응우옌 반 훙'],
      ['스베틀라나 님께 전해 주세요', '스베틀라나'],
      ['본명은 석도윤이거든요', '석도윤', 'ko-KR'],
      ['우리 콩이 아빠가 다쳤어요', '콩', 'ko-KR'],
    ],
    leave: [
      '고양이가 할퀴었어요',
      '그 원장님께 물어보세요',
      '먹이를 줄이는 게 좋아요',
      '호박 씨를 먹어도 되나요',
      '환자 님께 안내드립니다',
    ],
  },
  'name-indonesian': {
    match: [
      ['Sejak kemarin Wartinah muntah terus', 'Wartinah', 'id-ID'],
      ['Yang sakit Kenanga, bukan ibunya', 'Kenanga', 'id-ID'],
      ['kata mbak sulastri obatnya habis', 'sulastri', 'id-ID'],
      ['Ipar saya Luh De baru melahirkan', 'Luh De', 'id-ID'],
    ],
    leave: [
      'Kantor di gedung Gede, obatnya Leparson',
      'Minum Amoksisilin tiga kali sehari',
      'Kalau demam, beri Parasetamol',
    ],
  },
  'name-caseless': {
    match: [
      ['ابني كريم عنده سخونية', 'كريم'],
      ['पति दिनेश को बुखार है', 'दिनेश'],
      ['الفاتورة باسم هشام فؤاد غالي', 'هشام فؤاد غالي'],
    ],
    leave: ['دكتور القلب نصحني بالراحة', 'डॉक्टर ने कहा आराम करो', 'يعاني من ألم حاد'],
  },
  'name-arabic': {
    match: [
      ['خالي جاب الله بياخد ضغط', 'جاب الله', 'ar-EG'],
      ['بس كريم لسه بيكح بالليل', 'كريم'],
      ['رحت مع نور للعيادة', 'نور'],
      ['هل أمل ممكن تاخد الدوا ده؟', 'أمل'],
      ['كلمت الأستاذ صفوان البكري، وقال نستنى', 'صفوان البكري'],
      ['قول لـناجي ياخد الحباية', 'ناجي'],
      ['شهيناز وسميرة ونوال عندهم برد', 'نوال'],
      ['زميلتي تهاني الطنطاوي، سألت عن الجرعة', 'تهاني الطنطاوي'],
      ['سماح رفضت تاخد الحقنة', 'سماح'],
      ['عملية وفاء نجحت والجرح كويس', 'وفاء'],
      ['ممرضة الاستقبال إكرام، كلمتنا', 'إكرام'],
      ['أختي الصغيرة نسمة خايفة من التخدير', 'نسمة'],
      ['وصلت رضا المستشفى الصبح', 'رضا'],
      ['الجرح بينز لسه. متشكرة، أحلام', 'أحلام'],
      ['بهجة بنت عمي عندها ربو', 'بهجة'],
    ],
    leave: [
      'كريم هيدروكورتيزون على الجلد',
      'أنا سعيد إن النتيجة كويسة',
      'سمية الكبد نادرة مع الجرعة دي',
      'مرض نادر وعلاجه طويل',
      'اليد اليسرى أو يسرى القدم',
      'دوا اسمه كونكور للضغط',
      'صباح الخير يا جماعة، الرضاعة مهمة',
      'ممرضة الاستقبال جميلة وشاطرة',
      'سن اليأس بيعمل هبات سخونة، أكل إيه؟',
      'رمضان بيجي في الصيف والصيام صعب',
      'ممكن كريم يهدي الجلد، ولازم دوا سليم',
    ],
  },
  'name-hindi': {
    match: [
      ['घबराइए मत, सूरज। यह ठीक हो जाएगा', 'सूरज', 'hi-IN'],
      ['पिता का नाम: श्री गंगाशरण पांडे', 'गंगाशरण पांडे', 'hi-IN'],
      ['ज्योति ने कहा कि बुखार उतर गया', 'ज्योति'],
      ['मैंने कल विकास से बात की', 'विकास'],
      ['बेचारी पूजा रात भर उल्टी करती रही', 'पूजा'],
      ['किरण को उल्टी हो रही है', 'किरण'],
      ['भेज दें: बलविंदर कौर संधू, रिपोर्ट तैयार है', 'बलविंदर कौर संधू'],
      ['श्रीमान आर. के. टंडन, आपकी जांच कल है', 'आर. के. टंडन'],
      ['भूटिया नाम का आदमी आया था', 'भूटिया'],
      ['मेघनाद ने बताया कि दवा बंद कर दो', 'मेघनाद'],
      ['क्या तारा मेटफॉर्मिन ले सकती है?', 'तारा'],
      ['कोमल दूध नहीं पी रही है', 'कोमल'],
      ['भावना, पानी ज़्यादा पीजिए', 'भावना'],
      ['खुजली वही है। आपकी, चंपकली', 'चंपकली'],
      ['दाई झुनकी फोन नहीं उठा रही', 'झुनकी'],
    ],
    leave: [
      'सूरज की किरण से विटामिन डी बनता है',
      'डॉक्टर साहब ने कहा आराम करो',
      'विशेषज्ञ ने बताया कि पूजा के दिन भी दवा लें',
      'अर्जुन की छाल का काढ़ा न पिएं',
      'बीमारी का नाम सुनकर डर लगता है',
      'खान-पान का ध्यान रखें, दो कौर कम खाएं',
      'रोशनी चुभ रही है, क्या शक्ति बढ़ सकती है',
      'गीता पढ़ती हूं, साधना और योग करती हूं',
      'बड़े भैया को शुगर है। आपका आभारी',
    ],
  },
  'address-chain': {
    match: [
      ['ساكن في حي الزهور، عمارة 22، شقة 9، بورسعيد', 'حي الزهور، عمارة 22، شقة 9، بورسعيد'],
      ['पता: मकान नं. 45, गली नं. 3, शास्त्री नगर, मेरठ', 'मकान नं. 45, गली नं. 3, शास्त्री नगर, मेरठ'],
      ['Посёлок Озёрный, улица Мира, дом 4', 'Посёлок Озёрный, улица Мира, дом 4'],
    ],
    leave: ['عن طريق الفم مرتين يوميا', '500 ग्राम दही खाएं', 'в 2020 г. Рекомендуется 5 мг'],
  },
  'address-indian': {
    match: [
      [
        'she lives in Gali No. 7, Zakir Nagar, Okhla, New Delhi 110025',
        'Gali No. 7, Zakir Nagar, Okhla, New Delhi 110025',
        'en-IN',
      ],
      [
        'Kizhakkethil House, Near Town Hall, Mallappally P.O., 689585',
        'Kizhakkethil House, Near Town Hall, Mallappally P.O., 689585',
        'en-IN',
      ],
    ],
    leave: ['Tab Dolo 650, SOS, and Phase 2 of the trial', 'Vitamin B12, Folic Acid'],
  },
  'script-form': {
    match: [
      ['奶奶秀英昨晚摔了一跤', '秀英'],
      ['我找孙大夫看病', '孙'],
      ['11月12日に渡辺淳医師へ', '渡辺淳'],
      ['아들 도윤이가 열나요', '도윤'],
      ['저는 임 과장님 환자예요', '임'],
      ['ابني ياسين سخن', 'ياسين'],
      ['पति मनोज का नंबर', 'मनोज'],
    ],
    leave: [
      '奶奶静脉血栓，妈妈丹参片',
      '医生说小时候、老年人都可以',
      '妊娠中です。母です。',
      '선생님, 환자님, 아기 수유는 어떻게 해요? 혼자 살아요.',
      'أنا حامل وابني عنده سخونية',
      'मैं गर्भवती हूँ, पति को बुखार है',
    ],
  },
  'name-unspaced': {
    match: [
      ['你好，我叫蒋成，', '蒋成'],
      ['村山哲也と申します', '村山哲也'],
    ],
    leave: ['我是医生', '我叫不出来'],
  },
  'address-unspaced': {
    match: [['我住在程栋路7号, 诸林市 676014。', '程栋路7号, 诸林市 676014']],
    leave: ['我头痛发烧三天了，可以每8小时吃400毫克布洛芬吗？'],
  },
  turkish: {
    match: [
      ['adres: Gül Mah. Menekşe Sok. No: 44 D: 7, Maltepe', 'Gül Mah. Menekşe Sok. No: 44 D: 7', 'tr-TR'],
      ["Bodrum'dayız, doktor izinde", 'Bodrum', 'tr-TR'],
      ['Karşıyakadayız, acile gidelim mi', 'Karşıyaka', 'tr-TR'],
      ["muayenehanesi Alsancak'ta", 'Alsancak', 'tr-TR'],
      ['Zeynepcim geçmiş olsun', 'Zeynepcim', 'tr-TR'],
      ["Can'ın ateşi düşmedi", 'Can', 'tr-TR'],
    ],
    leave: [
      'Köyden geldik, hastanedeyiz, evdeyim',
      'annecim ve doktorcum',
      "Türkiye'de yaşlılar",
      'Kat 2 ilaç',
    ],
  },
  'town-east-asian': {
    match: [
      ['我住在苏州，孩子发烧', '苏州'],
      ['札幌在住の33歳です', '札幌'],
      ['천안에서 살고 있어요', '천안'],
      ['거제 옥포동인데 아기가 토해요', '옥포동', 'ko-KR'],
      ['반월공단 다니는데 허리가 아파요', '반월공단', 'ko-KR'],
    ],
    leave: [
      '北京协和医院怎么挂号',
      '日本脳炎の予防接種',
      '서울대학교 병원',
      '국민건강보험공단에 문의',
      '매일 운동하고 병동에서 우리 관리',
    ],
  },
};
