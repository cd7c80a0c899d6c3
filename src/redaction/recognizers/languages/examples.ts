import type { Examples } from '../examples.ts';

/** Of the recognizers that read one script or language. All people and addresses are invented. */
export const LANGUAGE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-chinese': {
    match: [
      ['邻居赵铁柱昨天摔倒了', '赵铁柱'],
      ['我女儿陈思彤发烧了', '陈思彤'],
      ['谢谢孙主任，吴桂兰已出院', '孙'],
    ],
    leave: ['白细胞高，请复查', '女儿天天咳嗽', '高血压患者要安全用药'],
  },
  'name-japanese': {
    match: [
      ['昨日、森田さんが来ました', '森田'],
      ['娘の結衣が発熱しました', '結衣'],
      ['患者名：大西 健太', '大西 健太', 'ja-JP'],
    ],
    leave: ['患者さんは皆さん元気です', '母の腰痛がひどいです', '看護師さんに相談しました'],
  },
  'name-korean': {
    match: [
      ['환자 박서연님 오셨어요', '박서연'],
      ['아들 도윤이가 열나요', '도윤'],
      ['담당의: 최민호 교수', '최민호'],
    ],
    leave: ['임신 중 복용해도 되나요', '고혈압 환자는 주의하세요', '오늘 진료를 받았습니다'],
  },
  'name-caseless': {
    match: [
      ['ابني كريم عنده سخونية', 'كريم'],
      ['पति दिनेश को बुखार है', 'दिनेश'],
      ['الفاتورة باسم هشام فؤاد غالي', 'هشام فؤاد غالي'],
    ],
    leave: ['دكتور القلب نصحني بالراحة', 'डॉक्टर ने कहा आराम करो', 'يعاني من ألم حاد'],
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
  'name-local-title': {
    match: [
      ['Komşumuz Nermin Hanım düştü', 'Nermin', 'tr-TR'],
      ['Nenek Tukiyah jatuh di kamar mandi', 'Tukiyah', 'id-ID'],
    ],
    leave: ['más Paracetamol al día', 'om Alzheimers sjukdom'],
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
    ],
    leave: ["Türkiye'de yaşlılar", 'Kat 2 ilaç'],
  },
  'town-east-asian': {
    match: [
      ['我住在苏州，孩子发烧', '苏州'],
      ['札幌在住の33歳です', '札幌'],
      ['천안에서 살고 있어요', '천안'],
    ],
    leave: ['北京协和医院怎么挂号', '日本脳炎の予防接種', '서울대학교 병원'],
  },
};
