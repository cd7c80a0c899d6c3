import { expect, it } from 'vitest';
import { RawText } from '../domain/text.ts';
import { createRedactor } from './index.ts';

const redactor = createRedactor();

function removed(input: string, locale: string): string[] {
  const result = redactor.open({ locale }).redact(new RawText(input));
  if (!result.ok) throw new Error(result.code);
  return result.remarks.map(({ start, end }) => input.slice(start, end));
}

/** What is nobody, and its twin that goes. */
const TWINS: readonly (readonly [locale: string, clean: string, leaking: string, goes: string])[] = [
  ['en-US', 'text from my sister in law: "Can u help"', 'my brother in law Can Yilmaz fell', 'Can Yilmaz'],
  ['en-GB', 'gp: gp says creatinine 148', 'Aunty Pat: graham says creatinine 148', 'graham'],
  ['sv-SE', 'tar omeprazol varje dag', 'han heter Dag och har feber', 'Dag'],
  ['zh-CN', '助手：谢谢您。', '谢婷婷，您好。', '谢婷婷'],
  ['ko-KR', '도우미: 감사합니다.', '도우미 미숙 님이 왔어요', '미숙'],
  ['sv-SE', 'hon körde hem i Volvon igår', 'hon åkte hela vägen till Sorsele igår', 'Sorsele'],
  ['fr-FR', 'contrôle: tension 12/7', 'contrôle prévu 6/3', '6/3'],
  ['ru-RU', 'приём по 2.5 мг', 'приём у кардиолога только 23.06.', '23.06.'],
  ['zh-CN', '肌酐是6.23', '下次复诊是6.23。', '6.23'],
  ['de-DE', 'Hallo Techniker Krankenkasse, hallo', 'Hallo Wesley Trebuschke, hallo', 'Wesley Trebuschke'],
  ['pt-BR', 'se o senhor desmaiar, chame o samu 192', 'o senhor lima tem febre', 'lima'],
  ['de-DE', 'Diagnosen: M. Parkinson, Hypertonie', 'Mit freundlichen Grüßen, M. Köhler', 'M. Köhler'],
  ['nl-NL', 'Bekende M. Crohn', 'Groet, M. Wilson, huisarts', 'M. Wilson'],
  ['en-IN', 'Chacha ji had bypass', 'patient Zubeida ji had bypass', 'Zubeida'],
  ['de-DE', 'Unfallort: Treppe', 'Behandlungsort: Side, Türkei', 'Side, Türkei'],
  ['ru-RU', 'Место: Поликлиника', 'Место: Нячанг, Вьетнам', 'Нячанг, Вьетнам'],
  ['sv-SE', 'bokning till MR i veckan', 'Bokning: WT6RQN', 'WT6RQN'],
  ['tr-TR', 'Dt. muayenesi uzun sürdü', 'randevunuz Dt. Ceren Uslu iledir', 'Dt. Ceren Uslu'],
  ['en-US', 'the chart says K07.4 and B12 500 mcg', 'patient id K07.412', 'K07.412'],
  ['en-US', 'he read about MK-0677', 'member id SAR-445566', 'SAR-445566'],
  ['en-GB', 'lipase 1890 U/L on the hospital file', 'hospital number 1890/UL-77', '1890/UL-77'],
  ['sv-SE', 'CRP 40 mg/L. Azatioprin 50 mg', 'gez. Köhler/L. Wirth', 'L. Wirth'],
  ['nl-NL', 'auto kapot, BSE 62 mm', 'auto kapot, kenteken BSV 62 K', 'BSV 62 K'],
  ['es-ES', 'vivo en españa', 'vivo en soria', 'soria'],
  ['de-DE', 'lg aus bayern', 'lg aus coburg', 'coburg'],
  ['es-ES', 'mi medico de cabecera no contesta', 'mi medico vive en soria', 'soria'],
  ['it-IT', 'disse il primario di Pediatria', 'disse il primario Di Pietro', 'Di Pietro'],
  ['fr-FR', 'hier maman vit seule', 'hier, luce vidal seule', 'luce vidal'],
  ['sv-SE', 'Gastroskopi visar Barretts esofagus', 'Barbros knä gör ont', 'Barbros'],
  ['tr-TR', 'Hasta Adı Soyadı:', 'Hasta Nurten Kılıç geldi', 'Nurten Kılıç'],
  ['zh-CN', '两周后内分泌科门诊复查', '两周后到康宁口腔门诊复查', '康宁口腔门诊'],
  ['zh-CN', '车停医院门口了', '车停在协安医院门口', '协安医院'],
  ['ja-JP', '犬があそこにいる', 'なつこがそこにいる', 'なつこ'],
  ['ar-EG', 'خايفة من الأعراض', 'أنا من المنصورة', 'المنصورة'],
  ['ko-KR', '정형외과 고진선처 바랍니다', '정형외과 고진선 환자', '고진선'],
  ['it-IT', 'inr 3.1', 'inr del 12/9 era 3.1.', '12/9'],
  ['ru-RU', 'постановление: закон, лен, рис', 'лен, позвони врачу', 'лен'],
  ['en-US', 'Warfarin, your appointment is at nine', 'Jucelia, your appointment is at nine', 'Jucelia'],
  ['zh-CN', '住在418病房4床', '住在418号楼4室', '418号楼4室'],
  ['tr-TR', 'Ramazan ayında oruç tutuyorum', 'Ramazan Bey oruç tutuyor', 'Ramazan'],
  ['en-GB', 'the hospital has 77120 employees', 'employee 77120 called', '77120'],
  ['', 'these are on my list of 12 songs', 'I live off Highway 12 near the old mill', 'Highway 12'],
];

it.each(TWINS)('%s: %s | %s', (locale, clean, leaking, goes) => {
  expect(removed(clean, locale)).toEqual([]);
  expect(removed(leaking, locale)).toContain(goes);
});
