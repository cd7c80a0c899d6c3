import type { Document } from '../../document.ts';
import type { Examples } from '../examples.ts';
import { ARABIC_DATES } from './arabic/dates.ts';
import { CHINESE_DATES } from './chinese/dates.ts';
import { HINDI_DATES } from './hindi/dates.ts';
import { JAPANESE_DATES } from './japanese/dates.ts';
import { KOREAN_DATES } from './korean/dates.ts';
import { applyTables, type ScriptTables } from './script-rules.ts';

const DATES: ScriptTables = {
  japanese: JAPANESE_DATES,
  chinese: CHINESE_DATES,
  korean: KOREAN_DATES,
  others: [...ARABIC_DATES, ...HINDI_DATES],
};

/** Before the dates in digits, so that a month and a day do not go without their year or the end of their range. */
export function findLocalDates(document: Document): void {
  applyTables(document, DATES, 'date-local');
}

export const LOCAL_DATE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'date-local': {
    match: [
      ['14/9، 8:20 م - بابا: وصلت؟', '14/9', 'ar-EG'],
      ['6/3做的核磁', '6/3', 'zh-CN'],
      ['时间：10/30', '10/30', 'zh-CN'],
      ['先生に6/3診てもらい', '6/3', 'ja-JP'],
      ['発生日：10/30', '10/30', 'ja-JP'],
      ['お盆の14日に転びました', 'お盆の14日', 'ja-JP'],
      ['10/30 손목 골절', '10/30', 'ko-KR'],
      ['من امبارح 10/11 وأنا تعبان', '10/11', 'ar-EG'],
      ['有効期限は令和八年二月末日です', '令和八年二月末日', 'ja-JP'],
      ['入院は来月8〜11日の予定です', '来月8〜11日', 'ja-JP'],
      ['最後の生理は5月の初め、四日でした', '5月の初め、四日', 'ja-JP'],
      ['しがつ ふつか に うけました', 'しがつ ふつか', 'ja-JP'],
      ['三十一日の朝に採血します', '三十一日', 'ja-JP'],
      ['老人是民国十九年腊月廿三生的', '民国十九年腊月廿三', 'zh-CN'],
      ['二〇二三年十月二日住的院', '二〇二三年十月二日', 'zh-CN'],
      ['我17号去复查,行吗', '17号', 'zh-CN'],
      ['下个月六号到八号不在家', '下个月六号到八号', 'zh-CN'],
      ['생일은 음력 동짓달 열나흘이에요', '음력 동짓달 열나흘', 'ko-KR'],
      ['수술을 이십오일로 미뤘어요', '이십오일', 'ko-KR'],
      ['다음 달 8일에 오래요', '다음 달 8일', 'ko-KR'],
      ["진단서는 '25.3.17.(월)부터 써 주세요", "'25.3.17.(월)", 'ko-KR'],
      ['면회가 11일부터 된대요', '11일', 'ko-KR'],
      ['수술은 9/27 늘푸른병원에서 합니다', '9/27', 'ko-KR'],
      ['العملية يوم خمستاشر تسعة الصبح', 'خمستاشر تسعة', 'ar-EG'],
      ['آخر دورة كانت 27 شهر 8', '27 شهر 8', 'ar-EG'],
      ['كنت في المستشفى من 3 لـ 9 فبراير', '3 لـ 9 فبراير', 'ar-EG'],
      ['اتجوزنا خمسة سبعة ألفين وتسعتاشر', 'خمسة سبعة ألفين وتسعتاشر', 'ar-EG'],
      ['حجزتها ليوم ستة وعشرين', 'ستة وعشرين', 'ar-EG'],
      ['الإجازة من 1/4 لحد 15/4', '1/4 لحد 15/4', 'ar-EG'],
      ['छठ के दूसरे दिन, 19 नवंबर को आए', 'छठ के दूसरे दिन, 19 नवंबर', 'hi-IN'],
      ['दाँत वाले से पहली को मिलना था', 'पहली', 'hi-IN'],
      ['माँ 8 से 11 अगस्त तक भर्ती रहीं', '8 से 11 अगस्त', 'hi-IN'],
      ['उन्नीस तारीख को ऑपरेशन है', 'उन्नीस तारीख', 'hi-IN'],
      ['जन्म कार्तिक शुक्ल अष्टमी का है', 'कार्तिक शुक्ल अष्टमी', 'hi-IN'],
    ],
    leave: [
      '每次1/2片',
      '1/2錠を飲む',
      '하루 1/2정 복용',
      '二日間休み、14日に1回注射します。三日分の薬です。',
      '1日3回、7日分処方します',
      '每3-5天复查，5号染色体异常，2号楼',
      '十日后复查，一天三次',
      '하루 1/2 정, 통증은 7/10 정도, 5일, 10일 간격',
      '3일 동안 하루 2회, 십일 동안 복용',
      'خد قرص كل 8 ساعات لمدة 10 أيام',
      'खाने के बाद दो गोली, 5 दिन तक',
      'दिन में 3 से 4 बार',
      'خمسة ستة مرات في اليوم، عشرين يوم',
      'दिवाली के बाद खांसी बढ़ती है, पहली तिमाही में दवा न लें',
    ],
  },
};
