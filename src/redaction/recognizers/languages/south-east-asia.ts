import type { Document } from '../../document.ts';

/** Phrases of Thai, Khmer, Lao and Burmese before a name; longer ones first. "ขอบคุณ" thanks. */
const BEFORE =
  /(?:ชื่อผู้ป่วย[:：]?|ชื่อ-สกุล[:：]?|ชื่อ|(?<!ท)นาย(?!อำเภอ|พล(?:ตรี|โท|เอก)|ทหาร|กฯ|กรัฐ|กเทศ|ตำรวจ|ช่าง|ทุน|หน้า|แบบ|ท้าย)|นางสาว|(?<!หอย|พระ)นาง(?!แบบ|รม|พยาบาล|ฟ้า|เอก|สาว)|(?<!ขอบ|บุญ)คุณ(?!คุณ)|นพ\.|พญ\.|ด\.ช\.|ด\.ญ\.|ខ្ញុំឈ្មោះ|ឈ្មោះ|ຊື່|ကျွန်တော့်နာမည်|နာမည်)/g;
const THAI_NAME =
  /^(?:(?:นาย|นางสาว|นาง|คุณ|ด\.ช\.|ด\.ญ\.) ?)?[\p{Script=Thai}]{2,20}(?: (?:ณ )?[\p{Script=Thai}]{2,20}(?:-[\p{Script=Thai}]{2,20})?)?/u;
const THAI_END =
  /^(?:เกิด|อายุ|ที่|เบอร์|โทร|อยู่|และ|เป็น|ค่ะ|ครับ|มี|เลข|อีเมล|ปวด|ไม่|นะ|คะ|ขอ|ถาม|มา(?!นพ|นะ|นิ|ลี|ลัย|รุต|รีย์|ริษา))/u;
const THAI_WORD =
  /^(?:ยา|โรค|อะไร|ว่า|สามัญ|การค้า|ทางการค้า|เสียง|เล่น|วิทยา|คือ|ของ|ที่|แพทย์|หมอ|แม่|พ่อ|ควร|สามารถ|จะ|ต้อง|มี|เป็น|ไม่|ได้|รู้|กิน|ใช้|ทาน|ค่า|ภาพ|ยาย|ตา|ปู่|ย่า|ป้า|ลุง|อา|ครู|พยาบาล|ลูก|สมบัติ|จ้าง|น้อง)/u;

/** Names in scripts of South-East Asia, which put no spaces between words. */
export function findUnspacedNames(document: Document): void {
  if (document.scan.unspaced.length === 0) return;
  for (const match of document.text.matchAll(BEFORE))
    after(document, match.index + match[0].length, match[0]);
}

function free(document: Document, start: number): boolean {
  const token = document.tokenAt(start);
  return token < document.scan.count && document.scan.taken[token] === 0;
}

function after(document: Document, from: number, cue: string): void {
  const { text } = document;
  document.spend(3);
  const skipped = /^[\s:：]{0,2}/.exec(text.slice(from, from + 2))![0].length;
  const start = from + skipped;
  const rest = text.slice(start, start + 48);
  if (rest === '' || !free(document, start)) return;
  const length = thaiName(rest, cue);
  if (length >= 2) document.cover(start, start + length, 'NAME', 'name-unspaced');
}

function thaiName(rest: string, cue: string): number {
  if (THAI_WORD.test(rest) || THAI_END.test(rest)) return 0;
  const match = THAI_NAME.exec(rest)?.[0] ?? '';
  const [first = '', second = ''] = match
    .split(' ')
    .slice(/^(?:นาย|นางสาว|นาง|คุณ)$/.test(match.split(' ')[0] ?? '') ? 1 : 0);
  if (first.length > 14 && !/ชื่อ/.test(cue)) return 0;
  return second === '' || THAI_END.test(second)
    ? match.length - (second === '' ? 0 : second.length + 1)
    : match.length;
}
