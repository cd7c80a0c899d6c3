import { foldText } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { type Scan, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import type { Examples } from '../examples.ts';

/**
 * Names in Vietnamese. Every syllable is a word of its own, and nearly every one is also a given name ("Hồng", "Lan", "Bình"),
 * so that neither the lists nor a capital say anything: a name begins with one of few surnames, or stands behind a form of
 * address, which every Vietnamese has.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SURNAMES = words(
  'nguyễn trần phạm huỳnh hoàng phan vũ đặng bùi ngô dương đinh trịnh trương đoàn lương phùng lưu vương triệu kiều diệp nghiêm khúc thạch nguyen tran pham huynh truong',
);
/** Surnames that are everyday words as well or begin names of places: two syllables have to follow. */
const WORDY = words(
  'lê võ đỗ hồ lý lâm mai hà đào châu tạ tô thái lại mạc bạch tôn quách đàm la hứa chu tăng le vo do ho ly',
);
const ADDRESS = words(
  'tá ông bà cô chú bác anh chị em bé cháu con dì cậu mợ thím thầy sĩ sỹ bs ths ts gs dưỡng nhân tên là vợ chồng mẹ ba bố má tôi',
);
/** Behind a form of address, and no name: kin again, and what somebody is or does. */
const NOBODY = words(
  'sĩ sỹ nội ngoại xã em chị anh giáo dâu rể hàng chủ y điều hộ bảo dưỡng nhân trai gái yêu nhỏ lớn út cả hai tư năm sáu bảy tám chín mười tết bé chúa trời phật',
);
/** Towns and districts of cities; most are words apart. */
const TOWNS =
  /(?<!\p{L})(?:Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Sài Gòn|(?:TP\.? ?)?Hồ Chí Minh|TPHCM|TP\.? ?HCM|Biên Hòa|Nha Trang|Quy Nhơn|Buôn Ma Thuột|Đà Lạt|Vũng Tàu|Thủ Đức|Huế|Hạ Long|Mỹ Tho|Long Xuyên|Rạch Giá|Cà Mau|Bạc Liêu|Sóc Trăng|Vĩnh Long|Bến Tre|Tây Ninh|Thủ Dầu Một|Phan Thiết|Phan Rang|Tuy Hòa|Pleiku|Kon Tum|Quảng Ngãi|Tam Kỳ|Hội An|Đồng Hới|Hà Tĩnh|Thanh Hóa|Nam Định|Thái Bình|Ninh Bình|Hải Dương|Hưng Yên|Bắc Ninh|Bắc Giang|Thái Nguyên|Việt Trì|Vĩnh Yên|Lào Cai|Yên Bái|Lạng Sơn|Cao Bằng|Điện Biên Phủ|Móng Cái|Cẩm Phả|Dĩ An|Gò Vấp|Bình Thạnh|Tân Bình|Tân Phú|Hóc Môn|Củ Chi|Nhà Bè|Cầu Giấy|Đống Đa|Hoàn Kiếm|Ba Đình|Long Biên|Hà Đông|Gia Lâm|Đông Anh)(?!\p{L})/gu;
/** One syllable as it is hashed, without its signs. */
const SYLLABLE =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
const CAPITALS = '\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}';
const AREA =
  '(?:phường|xã|quận|huyện|thị xã|thị trấn|thành phố|tỉnh|thôn|ấp|làng|bản|khóm|[Tt][Pp]\\.?|P\\.|Q\\.|H\\.)';
const form = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'dgu');
/** Towns behind "in" and "from", wards and villages, small bodies, addresses and days of the moon. */
const FORMS: readonly (readonly [RedactionType, RegExp])[] = [
  [
    'ADDRESS',
    form(
      `(?:[Ss]ố(?: nhà)? )?\\d{1,4}[A-Z]?(?:/\\d{1,4}[A-Z]?){0,3},? (?:(?:ngõ|ngách|hẻm|kiệt|đường|phố|tổ|khu phố|lô|chung cư) (?:\\d{1,4}[A-Z]?(?:/\\d{1,4})?|${CAPITALS})(?:,? )?){1,4}(?:,? ?${AREA} ?(?:\\d{1,2}|${CAPITALS})){0,4}(?:, ${CAPITALS}){0,2}`,
    ),
  ],
  ['PLACE', form(`[Xx]óm \\d{1,3}|(?:${AREA}|[Xx]óm|quê quán:?) ?(?:\\d{1,2}|${CAPITALS})`)],
  [
    'PLACE',
    form(
      `(?:ở|tại|quê|về|từ|sống ở|lên|dưới|ngoài|trong) (?!Việt Nam|Mỹ|Nhật|Hàn|Trung Quốc|Thái Lan|Đức|Pháp|Úc|Đài Loan|Bệnh|Viện|Khoa|Bộ)(?<it>${CAPITALS})`,
    ),
  ],
  [
    'ORGANISATION',
    form(
      `(?:[Pp]hòng khám|[Pp]hòng mạch|[Nn]ha khoa|[Bb]ệnh viện|[Tt]rường(?: mầm non| mẫu giáo| tiểu học| THCS| THPT| cấp \\d)?|[Nn]hà thuốc|[Tt]rạm y tế|[Vv]iện dưỡng lão|[Tt]rung tâm|[Cc]ông ty)(?: đa khoa| tư nhân| y tế| TNHH| sản nhi| phụ sản| dưỡng lão)? (?!Đa khoa|Bạch Mai|Chợ Rẫy|Việt Đức|Trung ương|Y tế|Quốc gia|Nhi Đồng|Từ Dũ|K(?!\\p{L})|Đại học|Việt Nam)${CAPITALS}`,
    ),
  ],
  [
    'DATE',
    form(
      '(?:[Nn]gày \\d{1,2} )?[Tt]háng (?:\\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)(?:,? năm |/)(?:19|20)\\d{2}|(?:[Nn]gày )?(?:[Mm]ùng|[Mm]ồng) (?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:tháng )?(?:\\d{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp|Tết))?(?: âm(?: lịch)?)?|\\d{1,2}(?: tháng |/)(?:\\d{1,2}|giêng|chạp) (?:âm lịch|âm|ta)|[Rr]ằm tháng (?:\\d{1,2}|giêng|bảy|tám)|(?<=(?:nhập viện|xuất viện|khám|mổ|sinh|tái khám|sốt|đau) )(?:3[01]|[12]\\d|0?[1-9])/(?:1[0-2]|0?[1-9])(?![\\d/])|hôm (?:3[01]|[12]\\d|[1-9])(?![\\d/])|ngày (?:3[01]|[12]\\d|[1-9])(?= (?:này|tới|vừa|tháng)|[,.])',
    ),
  ],
];
const LONGEST = 4;
const UNITS_PER_EFFORT = 40;
const NAMES = W.first | W.last | W.sureFirst | W.sureLast | W.listedFirst | W.dictionary;

/** Takes from the syllables what the lists of other languages say of them. */
export function vietnameseWords(scan: Scan): void {
  for (let token = 0; token < scan.count; token += 1)
    if ((scan.value[token]! & NAMES) !== 0 && isSyllable(scan, token))
      scan.value[token] = (scan.value[token]! & ~NAMES) | W.word | W.function;
}

function isSyllable({ start, end, text }: Scan, token: number): boolean {
  return SYLLABLE.test(foldText(text.slice(start[token]!, end[token]!)));
}

export function findVietnameseNames(document: Document): void {
  if (document.language !== 'vi') return;
  const { scan, text } = document;
  for (const { index, 0: town } of text.matchAll(TOWNS))
    if (document.isFree(index, index + town.length))
      document.cover(index, index + town.length, 'PLACE', 'name-vietnamese');
  document.spend(text.length / UNITS_PER_EFFORT);
  for (const [type, expression] of FORMS)
    for (const match of text.matchAll(expression)) {
      const [start, end] = match.indices!.groups?.it ?? match.indices![0]!;
      if (document.isFree(start, end)) document.cover(start, end, type, 'name-vietnamese');
    }
  for (let token = 0; token < scan.count; token += 1) {
    if (!isCapital(document, token)) continue;
    document.spend(0.3);
    let last = token;
    while (last - token < LONGEST && document.gap(last) === GAP.space && isCapital(document, last + 1))
      last += 1;
    const first = nameFrom(document, token, last);
    if (first <= last) document.take(first, last, 'NAME', 'name-vietnamese');
    token = last;
  }
}

/** Where in the run of capitals a name begins; behind its end when none does. */
function nameFrom(document: Document, token: number, end: number): number {
  const { scan } = document;
  for (let first = token; first <= end; first += 1) {
    const word = document.word(first).toLowerCase();
    if ((SURNAMES.has(word) && end > first) || (WORDY.has(word) && end > first + 1)) return first;
    const addressed =
      first > 0 &&
      (document.gap(first - 1) === GAP.space ||
        (document.gap(first - 1) === GAP.dotSpace && /^(?:bs|ths|ts|gs)$/i.test(document.word(first - 1)))) &&
      ADDRESS.has(document.word(first - 1).toLowerCase());
    if (addressed && !NOBODY.has(word) && isSyllable(scan, first)) return first;
  }
  return end + 1;
}

function isCapital({ scan }: Document, token: number): boolean {
  return token < scan.count && scan.taken[token] === 0 && scan.shape[token] === SHAPE.title;
}

/** "Phở bò": the signs of Vietnamese, which are not hashed, tell soup from a street. */
export const isVietnameseStreet = (word: string): boolean =>
  /^(?:đường|phố|ngõ|ngách|hẻm|lộ|thôn|ấp|đ)$/iu.test(word);

export const VIETNAMESE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-vietnamese': {
    match: [
      ['Bệnh nhân Đặng Quốc Bảo đau ngực', 'Đặng Quốc Bảo', 'vi-VN'],
      ['Chị Ngọc cùng phòng bị dị ứng', 'Ngọc', 'vi-VN'],
      ['Em là Đỗ Thùy Linh', 'Đỗ Thùy Linh', 'vi-VN'],
      ['Em ở Quy Nhơn', 'Quy Nhơn', 'vi-VN'],
      ['Con gửi ở trường mầm non Hoa Lúa', 'trường mầm non Hoa Lúa', 'vi-VN'],
      ['Mổ hôm mùng 8 tháng chạp', 'mùng 8 tháng chạp', 'vi-VN'],
    ],
    leave: ['Bà ngoại bị té, hồng cầu thấp có sao không bác sĩ?', 'Bé bị sốt từ tối qua'],
  },
};
