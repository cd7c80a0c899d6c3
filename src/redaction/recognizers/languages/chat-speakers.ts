import type { Document } from '../../document.ts';
import type { Examples } from '../examples.ts';

/**
 * Who speaks in a chat of a group that was copied, in scripts without capitals: what people call themselves before a colon at the
 * beginning of a line, in quotes, with figures behind, as somebody's mother, or again and again. One such line may be a label.
 */
const LINE =
  /(?<=^|\n)[ \t]*(?:\[?(?:\[DATE_\d{1,3}\] ?)?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]*)?(?<open>["“「『《]?)(?<it>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーA-Za-z0-9_]{2,12}?)["”」』》]? ?[:：](?=[ \t]?[^\s\d/])/dgu;
/** What begins the lines of a form, a note or an answer. */
export const LABEL =
  /^(?:[问答甲乙丙丁我你他她您]|问题|回答|用户|客户|客服|助手|助理|机器人|系统|管理员|群主|医生|大夫|医师|护士|药师|患者|病人|家属|本人|妈妈|爸爸|老公|老婆|奶奶|爷爷|儿子|女儿|质問|回答|私|母|父|夫|妻|娘|息子|医師|看護師|先生|患者|薬剤師|ユーザー|アシスタント|질문|답변|나|저|엄마|아빠|남편|아내|아들|딸|의사|간호사|약사|환자|상담사|고객|사용자|도우미|챗봇)$|主诉|诊断|检查|用药|既往|过敏|现病|处理|医嘱|姓名|性别|年龄|电话|地址|日期|时间|症状|建议|注意|原因|方法|结果|血|体温|剂量|用法|早餐|午餐|晚餐|早饭|午饭|晚饭|备注|标题|内容|提示|总结|第[一二三四五六七八九十]|氏名|住所|症状|診断|処方|薬|用量|注意|理由|結果|対処|予防|朝|昼|夜|ポイント|まとめ|例|手順|이름|성함|주소|증상|진단|처방|약|용량|주의|이유|결과|방법|예방|아침|점심|저녁|참고|요약|단계/u;
/** "牛牛爸", "ゆいママ", "지우맘", "阳光爸爸77" */
const SELF =
  /(?:妈咪?|妈妈|麻麻|爸|爸爸|粑粑|宝妈|宝爸|ママ|パパ|맘|엄마|아빠|대디)\d{0,4}$|\p{L}_?\d{2,4}$/u;
const FEWEST = 2;
const LINES_OF_TALK = 3;

export function findChatSpeakers(document: Document): void {
  const { text } = document;
  if (!text.includes('\n') || !/[:：]/.test(text)) return;
  const lines = [...text.matchAll(LINE)].filter((line) => !LABEL.test(line.groups!.it!));
  if (lines.length < FEWEST) return;
  document.spend(lines.length);
  const counts = new Map<string, number>();
  for (const { groups } of lines) counts.set(groups!.it!, (counts.get(groups!.it!) ?? 0) + 1);
  const talk = counts.size > 1 && lines.length >= LINES_OF_TALK;
  for (const { groups, indices } of lines) {
    const { it, open } = groups!;
    const sure = open !== '' || SELF.test(it!);
    if (!sure && !(talk && counts.get(it!)! >= FEWEST)) continue;
    const [start, end] = indices!.groups!.it!;
    if (document.isFree(start, end)) document.cover(start, end, 'USERNAME', 'chat-speaker');
  }
}

export const CHAT_SPEAKER_EXAMPLES: Readonly<Record<string, Examples>> = {
  'chat-speaker': {
    match: [
      ['"桃子妈": 谁家孩子在吐？\n"快乐爸爸66": 我家也吐了', '桃子妈', 'zh-CN'],
      ['夏天的风：有人吃过这个药吗\n小鹿：吃过\n夏天的风：有用吗', '夏天的风', 'zh-CN'],
      ['みかんママ：熱が出ました\nはるパパ：うちもです', 'みかんママ', 'ja-JP'],
    ],
    leave: [
      '主诉：咳嗽三天\n诊断：支气管炎\n建议：多喝水',
      '早餐：牛奶和鸡蛋\n午餐：米饭\n晚餐：粥',
      '問：何錠飲みますか\n答：二錠です\n問：食後ですか',
      '증상: 기침\n처방: 해열제\n주의: 졸음',
    ],
  },
};
