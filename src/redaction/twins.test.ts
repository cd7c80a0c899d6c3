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
  ['', 'these are on my list of 12 songs', 'I live off Highway 12 near the old mill', 'Highway 12'],
];

it.each(TWINS)('%s: %s | %s', (locale, clean, leaking, goes) => {
  expect(removed(clean, locale)).toEqual([]);
  expect(removed(leaking, locale)).toContain(goes);
});
