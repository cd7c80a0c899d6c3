import { hashWord } from '../../../characters.ts';
import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { coverFree } from '../name-parts.ts';
import { type Rule, rule } from '../script-rules.ts';
import { GIVEN_MAYBE, GIVEN_SINGLE, GIVEN_SURE, KANA_MAYBE, KANA_SURE } from './given.ts';
import { afterSurname, isListed, isShortName, ONE_SIGN, segmenter } from './made.ts';
import { CONTINENTAL, NO_SURNAME } from './sentences.ts';

/**
 * Frames in which only a person can stand: who introduces themselves, signs, is spoken to, or speaks at the head of a line.
 * In them a family name of one sign and a given name that is a plant or a colour are names as well.
 */
const HAN = '[\\p{Script=Han}々ヶ]';
const NAME = `(?<it>${HAN}{1,5}|${HAN}{1,3}[ぁ-んァ-ヺー]{2,5}|[ぁ-ん]{2,5}|[ァ-ヺー]{2,8})`;
const STARTS = '(?<=^|[。！!？?\\n「]\\s{0,6})';
const TODAY = '(?:昨日|今日|今朝|先週|昨夜|昨晩|先日|今夜|今週|来週|明日|本日|毎朝|毎晩)';

/** Surname and given name with a space between them or none, or in kana; in either order. */
const WRITTEN = `(?<it>${HAN}{1,4}[ 　]?${HAN}{1,4}|${HAN}{1,4}[ 　][ぁ-んァ-ヺー]{2,5}|[ぁ-んァ-ヺー]{2,5}[ 　]${HAN}{1,4}|${HAN}{1,3}[ぁ-んァ-ヺー]{2,4})`;

interface Frame {
  readonly rule: Rule;
  /** Takes a family name of any kind, of one sign too; else a given name. */
  readonly last: boolean;
}
const frame = (source: string, last: boolean): Frame => ({ rule: rule('NAME', source), last });

const FRAMES: readonly Frame[] = [
  // "森さん": a family name of one sign before a form of address.
  frame(
    '(?<=^|[\\s「、。]|[はがもとにのを])(?<it>(?![一二三四五六七八九十両神皆王医患])\\p{Script=Han})(?=(?:さん|先生|医師|さま)[にはがもとのをへ、。でだ！!？?])',
    true,
  ),
  frame(`(?<=(?:娘|息子|妻|夫|母|父|姉|妹|兄|弟|孫|子|名前)は)${NAME}(?=と(?:いい|言い)ます|という名)`, true),
  frame(
    `${STARTS}(?<it>${HAN}{1,4})(?=[はがも](?:昨日|今日|今朝|先週|昨夜)?(?:から)?(?:休[んみ]|受診し|入院|退院し|早退|欠[勤席]|倒れ|薬を飲み忘))`,
    true,
  ),
  frame(`(?<=^\\s{0,6})(?<it>${HAN}{2,4})(?=です。?\\s{0,6}$)`, true),
  frame(
    `(?<=[。、]|^)(?<it>${HAN}{2,4})(?=[、（(] ?\\d{1,3}歳(?!以|未|から|まで|代|頃|前)|に電話して)`,
    true,
  ),
  frame(
    `(?<=^|[。！!？?\\n「、]\\s{0,6}|(?:私|僕|俺)は|(?:私|僕|俺|名前|姓)は、?)${NAME}(?=と申(?:し|す))`,
    true,
  ),
  frame(
    `(?<=(?:お世話になって(?:い|お)ります|お世話になります|こんにちは|こんばんは|おはようございます|はじめまして|初めまして|もしもし)[。、！! ]\\s{0,6})${NAME}(?=です(?:[。、！!]|が|けど|$)|でござい)`,
    true,
  ),
  frame(
    `(?<=^\\s{0,6})${NAME}(?=です。(?:予約|お薬|薬|検査|診察|先日|昨日|今日|本日|いつも|お世話|先生))`,
    true,
  ),
  frame(`(?<=${STARTS}(?:私|わたし|僕|俺)は)${NAME}(?=です(?:[。、！!]|$))`, true),
  frame(
    `(?<=(?:名前|氏名|患者名?|担当者?|担当医|主治医|本人|保護者|代理人)(?:は|：|:)\\s?)${NAME}(?=です(?:[。、]|$)|[\\s。、]|$)`,
    true,
  ),
  frame(
    `(?<=(?:お願い(?:いた|致)?します|失礼(?:いた|致)?します|ありがとうございま(?:す|した)|以上|敬具)[。！!]?\\s{0,6}\\n\\s{0,6})${NAME}(?=\\s{0,6}$)`,
    true,
  ),
  frame(
    `(?<=(?:お願い(?:いた|致)?します|失礼(?:いた|致)?します|ありがとうございま(?:す|した))[。！!])${NAME}(?=\\s{0,6}$)`,
    true,
  ),
  frame(`${STARTS}${NAME}(?=より\\s{0,6}$)`, true),
  frame(`(?<=${TODAY})${NAME}(?=(?:さん|くん|ちゃん|先生|様)[はがもとにをの])`, true),
  frame(`${STARTS}${NAME}(?=家の(?:皆|みな|人|方|家族|お|長|次))`, true),
  frame(
    `(?<=^|\\n)${NAME}(?=[:：] ?(?:[^\\d\\n。]{0,12}(?:痛|つら|辛|しんど|だる|ありがと|了解|はい|うん|大丈夫|おはよう|こんにちは)|(?:熱|咳|薬|血圧|便)[はがも]))`,
    false,
  ),
  frame(
    `(?<=^|\\n)${NAME}(?=[:：]\\s?[^\\n]{1,24}(?:です|ます|ました|でした|ません|よ|ね|かな)(?:[。！!？?]|$))`,
    true,
  ),
  frame(
    `(?<=^|[。！!？?\\n「]|(?:ねえ|ねぇ|おーい|なあ|ごめん|ありがとう|おはよう|おやすみ)[、 ]?)${NAME}(?=[、！!] ?(?:ごめん|ありがと|おはよう|おやすみ|頑張|がんば|偉|えら|今日から|どうした|大丈夫(?:かな|？|\\?|だ)|薬|お薬|ご飯|熱|早く|もう|ちゃんと|起き|どう|元気|お大事))`,
    false,
  ),
  frame(
    `(?<=うちの|ウチの|わが家の|我が家の|[上下]の子の|末っ子の|うちの子、)${NAME}(?=と(?:いい|言い)|[、がはもを]|に(?!は)|の(?:熱|咳|薬|発疹|体重|便|母|父|担任))`,
    false,
  ),
  frame(
    `${STARTS}(?<it>[ぁ-ん]{2,5}|[ァ-ヺー]{2,6})(?=[、（(] ?\\d{1,3}(?:歳(?!以|未|から|まで|代|頃|前)|[ヶかカ]月(?!以|未|から|まで)))`,
    false,
  ),
  frame(`${STARTS}${NAME}(?=へ[。、\\n])`, false),
  frame(
    `(?<=(?:^|[。！!？?\\n「]\\s{0,6})(?:${TODAY}、?)?)${NAME}(?=を(?:救急|病院|医者|小児科|外来|クリニック|保育園|幼稚園|学校|お風呂)[にへ](?:連れ|預け|迎え)|には(?:まだ|何も)?(?:言って|話して|伝えて|内緒|黙って))`,
    false,
  ),
  frame(
    `(?<=(?:看護師|医師|薬剤師|助産師|受付|担当|相談員|管理栄養士|理学療法士)の)${NAME}(?=です(?:[。、]|$)|と申)`,
    true,
  ),
  frame(`${STARTS}${NAME}(?=家[はも](?:代々|みな|みんな|全員|[^。、]{1,8}の?家系))`, true),
  frame(
    `(?<=(?:[姉妹兄弟娘妻夫孫甥姪嫁婿母父]|息子|[長次三][男女]|友人|友達|先輩|後輩|同僚|彼氏|彼女|旦那|主人)の)${NAME}(?=[、がはも]|に(?:薬|水|何|は|も|ミルク)|を|から(?:聞|言|電話|うつ))`,
    false,
  ),
  // What a form, a card or a bag of medicine has on it.
  frame(
    `(?<=(?:宛名|宛先|名義人?|名前|氏名|表記|表示|ラベル|シール|薬袋|カルテ|診断書|領収書|保険証|診察券|明細|パスポート|予約|印字)(?:は|が|も|に|には|を|、|の名前[はが]|の名義[はが])「?)${WRITTEN}(?=」|と(?:書|印字|記|なっ|表示|ある|あり|いう)|に(?:なって|変)|で(?:お願い|登録|印字|お間違|出)|のまま|です)`,
    true,
  ),
  frame(`(?<=「)${WRITTEN}(?=」(?:って|という|と(?:書|い|記|呼|印)|の(?:名|シール|薬)))`, true),
  // "看護師は確か山口といって"
  frame(
    `(?<=(?:看護師|医師|先生|薬剤師|受付|担当者?|店員|職員|主治医|技師|助産師|名前)(?:の人|の方)?[はがも]、?(?:確か|たしか|多分|たぶん|おそらく)?)(?<it>${HAN}{1,4}|[ァ-ヺー]{2,6})(?=といって|と言って|という(?:人|方|名)|とい[いう]|と名乗)`,
    true,
  ),
  // "402号室丸山瞳、夜間"
  frame(
    `(?<=\\d(?:号室|号|番ベッド|床|番)[ 　:：]?)(?<it>(?!室)${HAN}{2,5}(?:[ 　]${HAN}{1,3})?)(?=[、,，：: 　])`,
    true,
  ),
  // What somebody is called in an app.
  frame(
    `(?<=(?:ID|ＩＤ|ログイン名|ユーザー名|アカウント名?|ニックネーム|登録名)[をはが]、?「?)${WRITTEN}(?=」?(?:にし|です|で登録|で作|に変))`,
    true,
  ),
  // "TEST RESULT 柳田照子", "検体ラベル 坂井哲也 採血"
  frame(
    `(?<=[A-Za-zァ-ヺー][ 　])(?<it>${HAN}{3,5}|${HAN}{1,4}[ 　]${HAN}{1,3})(?=[ 　](?:採血|陰性|陽性|検査|受診|\\d|[A-Za-z]))`,
    true,
  ),
];

export function personFrames(document: Document): void {
  const { text, runs } = document;
  for (const { rule: asked, last } of FRAMES) {
    if (!runs.mayMatch(asked.needs)) continue;
    for (const match of text.matchAll(asked.form)) {
      document.spend(0.5);
      const name = match.groups!.it!;
      const [start, end] = match.indices!.groups!.it!;
      if (isPerson(document, name, last)) coverFree(document, start, end, 'japanese-mention');
    }
  }
}

/** Words that are names too, and more often than names stand where somebody might be. */
const NOT_HERE =
  /^(?:愛|実|希望|元気|大丈夫|病気|幸|正|健|空|音|声|歌|詩|夢|心|力|新|真|本|上|下|中|内|外)$/u;

function isPerson(document: Document, written: string, last: boolean): boolean {
  const [left, right] = written.split(/[ 　]/u);
  const name = right === undefined ? written : left + right;
  if (right !== undefined && (isListed(document, left!) || isGiven(left!)) && !NO_SURNAME.test(right))
    return true;
  // "奥さま" is a wife.
  if (name === '奥' || NO_SURNAME.test(name) || NOT_HERE.test(name)) return false;
  if (isGiven(name)) return true;
  if (!last) return name.length > 1 && isListed(document, name);
  if (ONE_SIGN.test(name) || isListed(document, name) || isShortName(name)) return true;
  if (CONTINENTAL.test(name) && [...segmenter.segment(name)].length > 1) return true;
  const rest = afterSurname(document, name) ?? (ONE_SIGN.test(name.charAt(0)) ? name.slice(1) : undefined);
  if (rest === undefined || rest === '') return false;
  return isGiven(rest) || isListed(document, rest) || (document.scan.lookUp(hashWord(rest)) & W.first) !== 0;
}

function isGiven(name: string): boolean {
  return (
    GIVEN_SURE.has(name) ||
    GIVEN_SINGLE.has(name) ||
    GIVEN_MAYBE.has(name) ||
    KANA_SURE.has(name) ||
    KANA_MAYBE.has(name)
  );
}
