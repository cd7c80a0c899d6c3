import { type Rule, rule } from './script-rules.ts';

/** Codes that open a door, and codes of letters and figures by which journeys and stays are booked, in scripts without capitals. */
const BOOKED = '(?<![A-Za-z\\d])(?=[A-Z]*\\d)(?=\\d*[A-Z])[A-Z\\d]{5,8}(?![A-Za-z\\d]|[-/]\\d)';
const OPENS = '[#*]?\\d{3,8}[#*]?(?![\\d.:/-]|[歳才岁号楼室层살호층세])';

export const JAPANESE_ACCESS: readonly Rule[] = [
  rule('OTHER_ID', `(?<=(?:予約|確認|照会|受付)(?:番号|コード)(?:は|が|：|:|「|（|\\(| |、){0,3})${BOOKED}`),
  // "オートロックは#1203", "玄関の暗証番号 4471"
  rule(
    'SECRET',
    `(?<=(?:オートロック|暗証番号|キーボックス|解錠番号|(?:鍵|玄関|門)の番号)(?:の(?:暗証)?番号)?(?:は|が|：|:| |、|「|で){0,3})${OPENS}`,
  ),
];

export const CHINESE_ACCESS: readonly Rule[] = [
  // Plates of the police, of teaching cars and of trailers.
  rule(
    'VEHICLE',
    '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z\\d]{4}[警学挂港澳领]',
  ),
  rule(
    'OTHER_ID',
    `(?<=(?:预订|订座|确认|预约|订票|机票|航班)(?:号码?|编号|码|代码)(?:是|为|：|:| |，){0,3})${BOOKED}`,
  ),
  // "门锁密码880412"
  rule(
    'SECRET',
    `(?<=(?:门锁|门禁|大门|单元门|楼门|密码锁|钥匙盒|保险箱|院门|入户门)(?:的?(?:密码|代码)|码)?(?:是|为|：|:| |，){0,3})${OPENS}`,
  ),
];

export const KOREAN_ACCESS: readonly Rule[] = [
  rule('OTHER_ID', `(?<=(?:예약|확인|접수) ?(?:번호|코드)(?:는|은|이|가|:| ){0,3})${BOOKED}`),
  rule(
    'SECRET',
    `(?<=(?:현관|도어락|출입문|대문|열쇠함|키박스|출입구) ?(?:비밀번호|비번|암호|번호|코드)?(?:는|은|이|가|:| ){0,3})${OPENS}`,
  ),
];

export const OTHER_ACCESS: readonly Rule[] = [
  rule(
    'OTHER_ID',
    `(?<=(?<![ء-ي])[وفبل]?(?:(?:رقم|كود|مرجع) (?:ال)?(?:حجز|تأكيد|تذكر[ةه]|رحل[ةه])|(?:ال)?(?:كود|حجز|تذكر[ةه]))[ :]{1,3})${BOOKED}`,
  ),
  rule(
    'SECRET',
    `(?<=(?<![ء-ي])[وفبل]?(?:رقم|كود|رمز|باسورد) (?:ال)?(?:باب|بواب[ةه]|عمار[ةه]|قفل|خزن[ةه]|مدخل)[ :]{1,3})${OPENS}`,
  ),
  rule(
    'SECRET',
    `(?<=(?:गेट|दरवाज़?े|ताले|तिजोरी|लॉक) (?:का|की|के) (?:कोड|पासवर्ड|नंबर|पिन)(?: है)?[ :]{1,3})${OPENS}`,
  ),
];
