import { type AddressGrammar, CAP, grammar, town } from './grammar.ts';

/** Behind a comma alone: a town, where a sentence would begin with a capital behind its full stop. */
const TOWN = `(?<=, ?)${town('es|ng|sa')}`;

const VI_NAME = `(?:(?!(?:Khoa|Bệnh|Viện|Mũi|Ca|Liều|Viên|Bác|Tuổi|Ngày)(?!\\p{L}))${CAP}(?: ${CAP}){0,4}|\\d{1,2} (?i:tháng) \\d{1,2})`;
const VI_HOUSE = '(?:(?i:số nhà|nhà số|số) )?\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Za-z]?){0,3}(?!\\d)';
const VI_LANE = '(?i:ngõ|ngách|hẻm|kiệt|kiệt số|ngõ số|hẻm số) \\d{1,4}[A-Za-z]?(?:/\\d{1,4}){0,3}(?!\\d)';
const VI_DISTRICT =
  '(?i:phường|p\\.|quận|q\\.|huyện|h\\.|xã|x\\.|thị xã|tx\\.?|thị trấn|tt\\.|thành phố|tp\\.?|tỉnh|khu phố|kp\\.?|khu đô thị|kđt)';
const VIETNAMESE = grammar({
  triggers:
    'đường phố ngõ ngách hẻm kiệt số phường quận thôn xã huyện chung căn ấp xóm p q tp thành lầu tầng lô',
  sole: [
    `${VI_HOUSE},? (?:${VI_LANE},? )?(?i:đường|đ\\.|phố) ?${VI_NAME}`,
    `${VI_HOUSE},? ${VI_LANE},? ?(?:(?i:đường|phố) )?${VI_NAME}`,
    `${VI_LANE},? ?(?:(?i:đường|phố) )?${VI_NAME}`,
    `\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Za-z]?){0,3} ${VI_NAME}(?=, ?${VI_DISTRICT} ?(?:\\p{Lu}|\\d))`,
    `(?i:thôn|ấp|xóm|làng|bản|tổ|buôn) (?:${VI_NAME}|\\d{1,2}(?!\\d)), ?(?i:xã|phường|thị trấn) ${VI_NAME}`,
    `(?i:chung cư|khu tập thể|tòa nhà|toà nhà|toà|tòa) ${VI_NAME}, ?${VI_HOUSE} ${VI_NAME}`,
  ],
  named: [
    `(?i:phường|xã) (?:${VI_NAME}|\\d{1,2}(?!\\d))`,
    `(?i:chung cư|khu tập thể|tòa nhà|toà nhà) ${VI_NAME}`,
  ],
  unit: [`(?i:căn hộ|căn|phòng|tầng|lầu|lô|block|tháp)(?: số)? [A-Z]{0,2}\\d{1,4}(?:[.-]\\d{1,4})?(?!\\d)`],
  more: [`${VI_DISTRICT} ?(?:${VI_NAME}|\\d{1,2}(?!\\d))`, TOWN, '\\d{5,6}(?!\\d)'],
});

const SWAHILI = grammar({
  triggers: 'nyumba namba mtaa barabara kitongoji kijiji kata slp p l s box',
  sole: [
    `(?i:nyumba) (?:(?i:namba|na|no)\\.? ?)?\\d{1,4}[A-Z]?(?!\\d),? (?i:mtaa|barabara|kijiji|kata)(?: (?i:wa|ya|cha|la))? ${CAP}(?: ${CAP})?`,
    `(?i:mtaa|barabara)(?: (?i:wa|ya))? ${CAP}(?: ${CAP})?,? (?:(?i:namba|na|no)\\.? ?)?\\d{1,4}(?!\\d)`,
    '(?:S\\.? ?L\\.? ?P\\.?|P\\.? ?O\\.? ?Box) ?\\d{1,6}(?!\\d)',
  ],
  named: [`(?i:mtaa|barabara|kijiji|kata|kitongoji|wilaya)(?: (?i:wa|ya|cha|la))? ${CAP}(?: ${CAP})?`],
  unit: ['(?i:nyumba|plot|ghorofa|chumba) (?:(?i:namba|na|no)\\.? ?)?\\d{1,4}[A-Z]?(?!\\d)'],
  more: [TOWN],
});

const FIL_STREET =
  '(?:St\\.?|Street|Ave\\.?|Avenue|Road|Rd\\.?|Blvd\\.?|Boulevard|Drive|Dr\\.?|Lane|Ln\\.?|Ext\\.?|Highway)(?!\\p{L})';
const FILIPINO = grammar({
  triggers: 'blk block lot purok sitio brgy barangay bgy st street ave avenue road rd subdivision village',
  sole: [
    `(?i:blk|block|b)\\.? ?\\d{1,3}[ ,]{1,2}(?i:lot|lt|l)\\.? ?\\d{1,3}[A-Z]?(?!\\d)`,
    `(?:#|(?i:no\\.?) ?)?\\d{1,5}[A-Z]?(?:-[A-Z\\d]{1,3})? (?:${CAP} ){1,3}${FIL_STREET}`,
    `(?i:purok|sitio|zone) (?:\\d{1,2}[A-Z]?(?!\\d)|${CAP}),? (?i:brgy\\.?|bgy\\.?|barangay) (?:${CAP}(?: ${CAP}){0,2}|\\d{1,4}(?!\\d))`,
  ],
  named: [`(?i:brgy\\.?|bgy\\.?|barangay) (?:${CAP}(?: ${CAP}){0,2}|\\d{1,4}(?!\\d))`],
  unit: ['(?i:unit|rm|room|flr|floor|bldg|apt)\\.? ?[A-Z]?\\d{1,4}[A-Z]?(?!\\d)'],
  more: [
    `${CAP}(?: ${CAP}){0,2} (?:Subdivision|Subd\\.?|Village|Homes|Compound|Heights|Estates?|Residences|Condominium|Towers?)(?!\\p{L})`,
    TOWN,
    '\\d{4}(?!\\d)',
  ],
});

export const FURTHER: readonly (readonly [language: string, AddressGrammar])[] = [
  ['vi', VIETNAMESE],
  ['sw', SWAHILI],
  ['fil', FILIPINO],
  ['tl', FILIPINO],
];
