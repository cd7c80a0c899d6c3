import { hashWord } from '../../../characters.ts';
import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { coverFree, isJapanese } from '../name-parts.ts';
import { type Piece, segmentRuns } from '../segments.ts';
import { KANA_MAYBE, KANA_SURE } from './given.ts';
import { isForeign, KANA_MADE } from './kana.ts';
import { kanaGiven } from './made.ts';

/**
 * Japanese names, cut into words by the segmenter of ICU: what stands before an honorific, a listed surname with a given
 * name behind it, and what follows a label, a relative or "I am".
 */
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** Words that are looked at in the time of one unit of effort. */
const PIECES_PER_EFFORT = 4;

const HONORIFIC =
  /^(?:お(?:姉|兄|ねえ|にい|ばあ|じい|ば|じ)(?:ちゃん|さん)|[ばじ][ああいぁぃ](?:ちゃん|さん)|さん(?!婦)|様(?![子々態式相])|さま|くん|君|ちゃん|先生|医師(?!会)|氏|殿|看護師|教授|准教授|院長|医長|部長|師長|薬剤師|助産師|保健師|技師|主任|社長|会長|課長|係長|店長|園長|校長|施設長|婦長|理事長|工場長|コーチ|監督|選手|議員|巡査|おじさん|おばさん|おじいさん|おばあさん|おじいちゃん|おばあちゃん|おじちゃん|おばちゃん|兄さん|姉さん)/u;
/** Words before an honorific that name nobody: relatives, roles, "everybody". */
const NOBODY =
  /^(?:お.*|ご.*|御.*|皆|みな|みんな|患者|医者|看護師|薬剤師|医師|奥|ママ|パパ|駅員|店員|隊員|職員|社員|会員|係員|議員|乗務員|販売員|相談員|指導員|運転手|大工|農家|業者|患者|親|ナース|スタッフ|ヘルパー|ケアマネ|ケアマネージャー|ドクター|トレーナー|コーチ|オーナー|マスター|消防士|保育士|弁護士|美容師|整体師|鍼灸師|娘|息子|母|父|兄|姉|妹|弟|嫁|婿|孫|夫|妻|子|子ども|子供|お子|乳児|幼児|小児|双子|長[男女]|[次二三][男女]|主人|両親|赤ちゃん|赤|あか|坊|旦那|叔母|叔父|伯母|伯父|祖母|祖父|婦|妊婦|産婦|家族|担当|担当者|業者|店員|隣|近所|大家|保健師|助産師|先生|主治医|担当医|外来|病院|当院|当|各|係|事務|受付|救急|専門|看護|薬局|同僚|友人|上司|部下|学校|保育園|幼稚園|介護|介護士|療法士|栄養士|歯医者|客|神|仏|何|誰|どなた|あなた|こちら|そちら|若|新人|男性|女性|本人|利用者|高齢者|学生|被保険者|契約者|保護者|世帯主|責任|指導|研修|非常勤|常勤|かかりつけ|副|.*[科院医師師士課室部係者病性型種類用的]|\p{Script=Katakana}{8,})$/u;
const PARTICLE =
  /^(?:(?:です|ます|でし|まし).*|の|は|が|を|に|で|と|も|や|へ|から|より|まで|か|です|ます|だ|という|って|ね|よ|さん|様|先生|し|て|た|な|い|る|れ|する|した|して|いる|ある|この|その|あの|どの|昨日|今日|明日|今朝|本日|先日|昨夜|最近|現在|先週|今週|来週|来月|今月|先月|毎日|また|なお|もう|まだ|ただ|より|ので|から|けど|ため|など|ほど|だけ|しか|でも|では|には|とは|こと|もの|とき|時|方|人|本|今|私|僕|俺|彼|彼女|自分|宛|御中|各位|年|月|日|歳|才|名|回|分|円|号|室|階|番|度|病室|電話|携帯|住所|生年月日)$/u;
const RELATIVE =
  '(?:娘|息子|長女|長男|次女|次男|二女|二男|三女|三男|夫|妻|母|父|祖母|祖父|孫|孫娘|姉|妹|兄|弟|子ども?|子供|友人|友達|同僚|義母|義父|義姉|義妹|義兄|義弟|彼氏?|彼女|旦那|主人|嫁|隣人|隣|部下|上司|双子|甥っ?子?|姪っ?子?|いとこ|伯父|伯母|叔父|叔母|パートナー|婚約者|赤ちゃん|同居人|後輩|先輩|教え子)';
const OF_RELATIVE = new RegExp(`${RELATIVE}(?:の|、|：)$`, 'u');
const LABEL =
  /(?:氏名|名前|患者名|患者|患者様|受診者|利用者|担当|担当医|主治医|医師|署名|保護者|契約者|名義人?|宛名|宛先|差出人|受取人|届け先|連絡先|緊急連絡先|被保険者|申込者|本人|記載者|記入者|執刀医?|紹介医|フリガナ|ふりがな|看護師|助産師|薬剤師|保健師|療法士|理学療法士|作業療法士|言語聴覚士|栄養士|福祉士|専門員|支援専門員|相談員|衛生士|心理士|教諭|保育士|担任|研修医|当直医?|代診医?|ヘルパー|ケアマネ(?:ジャー|ージャー)?|師長|院長|副院長|施設長|管理者|民生委員|運転手|介助者|付添|代表者|キーパーソン|送信者|From|To|Dr\.?|ドクター|医)(?:は|が|の|：|:|、|\s|　|】|（|／|\/|\.){1,3}$|(?:看護師|薬剤師|療法士|聴覚士|栄養士|福祉士|専門員|ケアマネ|相談員|保健師|助産師|衛生士|心理士|教諭|保育士|技師|研修医|当直医|担当医|主治医)$/u;
const SELF =
  /(?:^|[。！!\s　「])(?:私は|わたしは|僕は|ぼくは|俺は|わたくし|私、|こんにちは[、。！! ]*|こんばんは[、。！! ]*|おはようございます[、。！! ]*|はじめまして[、。！! ]*|初めまして[、。！! ]*|お世話になって(?:い|お)ります[、。]|お世話になります[、。]|もしもし[、。]*)$/u;
const CALLED =
  /^(?:と申し|といい|と言い|という者|です。|です[、！!]|ですが|ですけど|でございます|だよ|です$)/u;
const BOUNDARY = /(?:^|[、。，,.：:；;！!？?\s　（(「『【／/|・〜~-]|[のはがをにでともや])$/u;
const NAME_ENDS =
  /^(?:$|[、。，,.：:；;！!？?\s　）)」』】／/|（(〜~]|\d|[０-９]|です|でし|と申|とい|と言|は|が|を|に|の|も|と|さん|様|くん|ちゃん|先生|医師|氏|殿|宛|より|から|へ|って|だ|や)/u;
const GIVEN = /^(?:\p{Script=Han}{1,3}|\p{Script=Hiragana}{2,4}|[\p{Script=Katakana}ー]{2,6})$/u;
const READING = /^[ 　]?[（(][ぁ-んァ-ヶー]{1,8}(?:[ 　・]?[ぁ-んァ-ヶー]{1,8})?[）)]/u;

/** Names in kana, which the segmenter takes apart: before "-chan" and "-kun", and behind a relative. */
const KANA_WORD =
  'ため|こと|おかげ|せい|ほう|よう|もの|とき|あと|まま|そば|ところ|はず|わけ|うち|なか|まえ|うしろ|おなか|お腹|せき|ねつ|けが|くすり|いびき|げり|めまい|しっしん|むくみ|やけど|かぜ|いぼ|ぜんそく|からだ|かお|あし|みみ|はな|かかりつけ|アレルギー|インフル|コロナ|ワクチン|レントゲン|アトピー';
const IN_KANA = new RegExp(
  `(?:(?<![ぁ-んァ-ヶー])(?!赤|お|ご|みんな|あか|あかん|の?お|ママ|パパ|ぼう|ば[ぁあ]|じ[ぃい])(?<it>(?:[ぁ-ん]{2,4}|[ァ-ヶー]{2,5})(?:ちゃん|くん))|${RELATIVE}の(?!${KANA_WORD})(?<it>[ぁ-ん]{2,4}?|[ァ-ヶー]{2,5})(?=[がは、（(]|です|さん|に|も|を))`,
  'gdu',
);
/** "祖母(ハナ、97歳)" */
const IN_BRACKETS = new RegExp(
  `${RELATIVE}[（(](?<it>[\\p{Script=Han}ぁ-んァ-ヶー]{1,6})(?=[、,，）)])`,
  'gdu',
);

/** "母のインスリンが", "娘のりんごを": behind a relative stands what is theirs as well. */
function isKana(name: string, after: string): boolean {
  if (/(?:ちゃん|くん)$/u.test(name) || /^(?:[（(]|です|さん|、|[はがにも]\d)/u.test(after)) return true;
  if (!/^[ぁ-んァ-ヶー]+$/u.test(name)) return true;
  return isForeign(name) || KANA_SURE.has(name) || KANA_MAYBE.has(name) || KANA_MADE.test(name);
}

const KATAKANA = /^[\p{Script=Katakana}ー]{2,8}$/u;

export function findJapaneseNames(document: Document): void {
  const { text, scan } = document;
  if (scan.unspaced.length === 0 || !isJapanese(document)) return;
  const pieces = segmentRuns(document, segmenter, RUN).flatMap((run) => run.pieces);
  document.spend(pieces.length / PIECES_PER_EFFORT);
  for (let at = 0; at < pieces.length; at += 1) at = Math.max(at, readAt(document, pieces, at));
  for (const { indices } of [...text.matchAll(IN_KANA), ...text.matchAll(IN_BRACKETS)]) {
    document.spend(1);
    const [start, end] = indices!.groups!.it!;
    if (!isKana(text.slice(start, end), text.slice(end, end + 3))) continue;
    coverFree(document, start, end, 'name-japanese');
  }
}

/** The last piece of a name that begins with this one, or -1. */
function readAt(document: Document, pieces: readonly Piece[], at: number): number {
  const { text } = document;
  const piece = pieces[at]!;
  const honoured = beforeHonorific(document, pieces, at);
  if (honoured >= at) {
    const { end } = pieces[honoured]!;
    const familiar = end - piece.start <= 3 && text.startsWith('ちゃん', end) ? 3 : 0;
    return take(document, piece.start, end + familiar, honoured);
  }
  if (PARTICLE.test(piece.word) || !GIVEN.test(piece.word)) return -1;
  const before = text.slice(Math.max(0, piece.start - 16), piece.start);
  const surname = isLast(document, piece.word);
  const last = surname ? givenEnd(document, pieces, at) : -1;
  if (last > at) {
    const end = pieces[last]!.end;
    if (BOUNDARY.test(before) || LABEL.test(before) || SELF.test(before))
      return take(document, piece.start, end, last);
  }
  const announced = LABEL.test(before);
  const self = SELF.test(before);
  const related = OF_RELATIVE.test(before);
  if (!announced && !self && !related) {
    const opening =
      surname && piece.start === openingOf(text) && CALLED.test(text.slice(piece.end, piece.end + 6));
    if (opening || (surname && closing(document, piece, piece.end)) || aloneAsName(document, piece, before))
      return take(document, piece.start, piece.end, at);
    return -1;
  }
  const end = runEnd(document, pieces, at);
  if (end < at) return -1;
  const after = text.slice(pieces[end]!.end, pieces[end]!.end + 8);
  if (
    self
      ? CALLED.test(after) && (/^と/.test(after) || likely(document, pieces, at, end))
      : likely(document, pieces, at, end)
  )
    return NAME_ENDS.test(after) ? take(document, piece.start, pieces[end]!.end, end) : -1;
  return -1;
}

function take(document: Document, start: number, end: number, last: number): number {
  // "丸山はると": the segmenter takes the "と" for a particle.
  const given = /\p{Script=Han}$/u.test(document.text.slice(start, end))
    ? kanaGiven(document.text.slice(end, end + 8))
    : 0;
  if (given > 0 && isLast(document, document.text.slice(start, end))) {
    coverFree(document, start, end + given, 'name-japanese');
    return last;
  }
  const reading = READING.exec(document.text.slice(end, end + 24))?.[0].length ?? 0;
  coverFree(document, start, end + reading, 'name-japanese');
  return last;
}

/** Endings of given names that few listed words share. */
const GIVEN_ENDING =
  /^\p{Script=Han}{1,2}[子美恵江代香奈菜花華乃音希穂織沙紗夫雄郎朗介輔太斗彦也哉樹輝司助吾]$/u;

/** A listed given name as the subject of its sentence: "明美は昨日退院しました". */
function aloneAsName(document: Document, { word, end }: Piece, before: string): boolean {
  // "緒方より説明": who tells.
  if (
    isLast(document, word) &&
    BOUNDARY.test(before) &&
    /^より(?:説明|報告|連絡|電話|依頼|指示|申|相談|提案)/u.test(document.text.slice(end, end + 5))
  )
    return true;
  return (
    GIVEN_ENDING.test(word) &&
    !/^(?:陽子|調子|様子|電子|男子|女子|息子|帽子|菓子|椅子|分子|原子|因子|遺伝子|胞子|種子|精子|卵子|双子|親子|利子)$/u.test(
      word,
    ) &&
    (classOf(document, word) & W.first) !== 0 &&
    /(?:^|[、。，！!？?\s　「（(と])$/u.test(before) &&
    /^(?:[はがもと、（(]|です|ちゃん|くん)/u.test(document.text.slice(end, end + 4))
  );
}

/** Where the text begins, past spaces and a greeting. */
function openingOf(text: string): number {
  return /^[\s　]*(?:(?:こんにちは|こんばんは|はじめまして|初めまして|お世話になっております|お世話になります)[、。！! ]*)?/u.exec(
    text,
  )![0].length;
}

/** A name alone in the last line or sentence: a signature. */
function closing({ text }: Document, piece: Piece, end: number): boolean {
  return (
    /(?:[。！!\n]|^)[ 　]*$/u.test(text.slice(Math.max(0, piece.start - 3), piece.start)) &&
    /^\s*(?:$|\n)/.test(text.slice(end, end + 3)) &&
    piece.start > 0
  );
}

function classOf(document: Document, word: string): number {
  return document.scan.lookUp(hashWord(word));
}

function isLast(document: Document, word: string): boolean {
  return /^\p{Script=Han}/u.test(word) && (classOf(document, word) & W.last) !== 0;
}

/** Whether the pieces stand side by side, or with the space between surname and given name. */
function joined({ text }: Document, left: Piece, right: Piece): boolean {
  return left.end === right.start || (right.start - left.end === 1 && /[ 　・]/.test(text.charAt(left.end)));
}

/** Last piece of the run of name-like pieces that begins here; at most four, seven signs. */
function runEnd(document: Document, pieces: readonly Piece[], at: number): number {
  let last = at - 1;
  let length = 0;
  for (let next = at; next < pieces.length && next < at + 4; next += 1) {
    const { word } = pieces[next]!;
    if (next > at && !joined(document, pieces[next - 1]!, pieces[next]!)) break;
    const inName = next > at && /^[月日人本名時]$/.test(word) && pieces[next - 1]!.word.length === 1;
    if ((PARTICLE.test(word) && !inName) || HONORIFIC.test(word) || !GIVEN.test(word)) break;
    length += word.length;
    if (length > 9) break;
    last = next;
  }
  return last;
}

/** A listed surname or given name, or signs that the dictionary does not join to a word. */
function likely(document: Document, pieces: readonly Piece[], at: number, end: number): boolean {
  if (end < at) return false;
  const { word } = pieces[at]!;
  if (
    KATAKANA.test(word) &&
    (isForeign(word) || document.text.charAt(pieces[at]!.start - 1) !== 'の') &&
    LABEL.test(document.text.slice(Math.max(0, pieces[at]!.start - 16), pieces[at]!.start))
  )
    return true;
  if (isLast(document, word) || (classOf(document, word) & W.first) !== 0) return true;
  if (end === at) return false;
  const whole = pieces
    .slice(at, end + 1)
    .map((piece) => piece.word)
    .join('');
  if ((classOf(document, whole) & W.first) !== 0 || (whole.length <= 4 && GIVEN_ENDING.test(whole)))
    return true;
  for (let index = at; index <= end; index += 1)
    if (pieces[index]!.word.length > 1 || !/\p{Script=Han}/u.test(pieces[index]!.word)) return false;
  return true;
}

/** "ヨガの先生" is said with "no"; some say it without. */
const LESSONS =
  /^(?:ピアノ|ヨガ|ダンス|バレエ|ギター|スイミング|テニス|ゴルフ|クリニック|リハビリ|メンタル|カウンセラー|カウンセリング|セラピー|スクール|ドクター|ベテラン|イケメン|オンライン|バイト|パート|メイン|サブ|チーフ|リーダー|ロボット|ネイティブ|アメリカ人?|インド人?|ママ|パパ|エコー|レントゲン|コロナ|センター|フリー|スーパー|マジ|ガチ|クラス|サポート|シニア|ヘルパー|ピラティス|エアロビ|ボイトレ|ペット|タイプ|モデル|ベスト|チーム|グループ|ケア)$/u;

/** Behind a surname: the last piece of its given name; the surname's own when none follows. */
function givenEnd(document: Document, pieces: readonly Piece[], at: number): number {
  const end = runEnd(document, pieces, at + 1);
  if (end <= at || !joined(document, pieces[at]!, pieces[at + 1]!)) return at;
  const spaced = pieces[at]!.end < pieces[at + 1]!.start;
  const given = pieces
    .slice(at + 1, end + 1)
    .map(({ word }) => word)
    .join('');
  if (given.length > 4 || /[県市区町村駅都府郡科院医課]$/u.test(given)) return at;
  const after = document.text.slice(pieces[end]!.end, pieces[end]!.end + 4);
  if (!NAME_ENDS.test(after)) return at;
  if (
    /^(?:[病氏型法症群期線家式]$|製薬|薬品|薬局|医院|病院|歯科|内科|小児|整形|眼科|皮膚|産婦|先生|大学|高校|小学|中学|保育|商店|建設|工業|電機|分類|反応|試験|クリニック|通り|スコア|テスト)/u.test(
      given,
    )
  )
    return at;
  const listed = (classOf(document, given) & W.first) !== 0;
  const singles = end > at + 1 && given.length === end - at && /^\p{Script=Han}+$/u.test(given);
  const alone = end === at + 1 && given.length === 1 && /^\p{Script=Han}$/u.test(given);
  return listed || spaced || singles || alone || (end === at + 1 && GIVEN.test(given) && given.length <= 3)
    ? end
    : at;
}

/** The piece before an honorific, when the pieces from here to it are a name. */
function beforeHonorific(document: Document, pieces: readonly Piece[], at: number): number {
  const end = runEnd(document, pieces, at);
  if (end < at) return -1;
  const next = pieces[end + 1];
  const { text } = document;
  const rest = text.slice(pieces[end]!.end, pieces[end]!.end + 6).replace(/^[ 　]/, '');
  if (!HONORIFIC.test(rest) || (next !== undefined && next.start - pieces[end]!.end > 1)) return -1;
  const name = text.slice(pieces[at]!.start, pieces[end]!.end);
  // "阿部", "服部": family names that end like a department.
  const listed = at === end && isLast(document, name);
  if (!listed && (NOBODY.test(name) || NOBODY.test(pieces[end]!.word))) return -1;
  const title = /^(?:さん|様|さま|くん|君|ちゃん|氏|殿|お[じば]|兄さん|姉さん)/u.test(rest);
  const before = text.slice(Math.max(0, pieces[at]!.start - 4), pieces[at]!.start);
  if (isLast(document, pieces[at]!.word)) return end;
  if (!BOUNDARY.test(before) && !/[医師士者婦族人母父]$/u.test(before)) return -1;
  // "の ラジェシュ先生": a doctor from abroad.
  if (!title && KATAKANA.test(name))
    return /^(?:先生|医師)/u.test(rest) && /^$|[の、。\s　はがに]$/u.test(before) && !LESSONS.test(name)
      ? end
      : -1;
  if (!title) return /^\p{Script=Han}{1,4}$/u.test(name) && !/[科院医学大]$/u.test(name) ? end : -1;
  return /^\p{Script=Hiragana}{1}$/u.test(name) ? -1 : end;
}
