import { hashWord } from '../../../characters.ts';
import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { coverFree, isJapanese } from '../name-parts.ts';
import { framedNames, spacedNames } from './frames.ts';
import { GIVEN_MAYBE, GIVEN_SINGLE, GIVEN_SURE, KANA_MAYBE, KANA_SURE, NOBODY, NOT_GIVEN } from './given.ts';
import { hiraganaNames, katakanaName } from './kana.ts';
import { afterSurname, composed, isListed, isShortName, kanaBehind, segmenter, shaped } from './made.ts';
import { personFrames } from './persons.ts';
import {
  BEHIND,
  CLAUSE,
  CONTINENTAL,
  MARKED,
  NO_SURNAME,
  OF_ROLE,
  OF_THINGS,
  OPEN,
  PERSON_ONLY,
  ROLE,
  SOMEBODY,
  SOMEBODY_MORE,
  SURNAME_LIKE,
  said,
  THING,
  TIME,
  TOPIC,
} from './sentences.ts';
import { SURNAME_SURE } from './surnames.ts';

/**
 * Japanese names without an honorific: a whole run of Han signs or of katakana that is a name, and hiragana between
 * particles. A name that is nothing else needs a particle or a mark behind it; one that is a word as well, a sentence about
 * somebody.
 */
const HAN_RUN = /[\p{Script=Han}々ヶ]{1,9}(?:[ノケツ](?=\p{Script=Han})[\p{Script=Han}々]{1,6})?/gu;
const KATAKANA_RUN = /[ァ-ヺー]{2,10}(?:[・＝][ァ-ヺー]{1,10}){0,3}/gu;

export function findJapaneseMentions(document: Document): void {
  if (document.scan.unspaced.length === 0 || !isJapanese(document)) return;
  const { text } = document;
  spacedNames(document);
  for (const run of text.matchAll(HAN_RUN)) {
    document.spend(0.4);
    hanName(document, run[0], run.index);
  }
  for (const run of text.matchAll(KATAKANA_RUN)) {
    document.spend(0.3);
    if (katakanaName(document, run[0], run.index))
      coverFree(document, run.index, run.index + run[0].length, 'japanese-mention');
  }
  hiraganaNames(document);
  framedNames(document);
  personFrames(document);
  besideNames(document);
}

/** "AとB", "A、B、C": what a list would call a name, beside one that was found. */
const NEXT =
  /^(?:さん|くん|ちゃん)?[、と・や](?<it>[\p{Script=Han}々ヶケ]{1,4}|[ァ-ヺー]{2,6}|[ぁ-ん]{2,4}?)(?=[、がはもにを・やと]|の[二三四五]人|ちゃん|くん|さん|です|で)/u;
const PREVIOUS =
  /(?:^|[^\p{Script=Han}ァ-ヺーぁ-ん]|[のは])(?<it>[\p{Script=Han}々ヶケ]{1,4}|[ァ-ヺー]{2,6}|[ぁ-ん]{2,4})(?:さん|くん|ちゃん)?[、と・や]$/u;

function besideNames(document: Document): void {
  const { text, found } = document;
  // The list grows while it is read, so that a chain of names is followed.
  for (let index = 0; index < found.length; index += 1) {
    const { type, start, end, recognizer } = found[index]!;
    if (type !== 'NAME' || !/japanese/.test(recognizer)) continue;
    document.spend(0.5);
    const next = NEXT.exec(text.slice(end, end + 14));
    if (next !== null && isListed(document, next.groups!.it!)) {
      const from = end + next[0].length - next.groups!.it!.length;
      coverFree(document, from, end + next[0].length, 'japanese-mention');
    }
    const behind = text.slice(Math.max(0, start - 12), start);
    const previous = PREVIOUS.exec(behind);
    if (previous === null || !isListed(document, previous.groups!.it!)) continue;
    const from = start - behind.length + previous.index + previous[0].indexOf(previous.groups!.it!);
    coverFree(document, from, from + previous.groups!.it!.length, 'japanese-mention');
  }
}

function hanName(document: Document, run: string, index: number): void {
  if (NOBODY.has(run)) return;
  const { text } = document;
  const role = (ROLE.exec(run) ?? TIME.exec(run))?.[0].length ?? 0;
  const known = role > 0 && ROLE.test(run);
  const name = run.slice(role);
  const start = index + role;
  const end = index + run.length;
  const after = text.slice(end, end + BEHIND);
  const before = text.slice(Math.max(0, index - 6), index);
  const open = role > 0 || OPEN.test(before);
  const rest = afterSurname(document, name);
  const kana = kanaBehind(after);
  if (
    open &&
    rest === '' &&
    name.length >= 2 &&
    kana !== undefined &&
    (KANA_SURE.has(kana) ||
      KANA_MAYBE.has(kana) ||
      (/^[ァ-ヺー]/u.test(kana) &&
        !/^(?:クリニック|アレルギー|コロナ|インフル|ワクチン|レントゲン|タクシー|バス|ホーム|センター|ビル|マンション|スーパー|ドラッグ|メンタル|レディース|ファミリー|デンタル|ハイツ|コーポ)/u.test(
          kana,
        )))
  ) {
    coverFree(document, start, end + kana.length, 'japanese-mention');
    return;
  }
  // "紀平ひろみです": an unlisted surname with a name in kana that is no word.
  if (
    CLAUSE.test(before) &&
    role === 0 &&
    name.length >= 2 &&
    name.length <= 3 &&
    kana !== undefined &&
    kana.length >= 3 &&
    KANA_SURE.has(kana) &&
    !KANA_MAYBE.has(kana) &&
    !NO_SURNAME.test(name)
  ) {
    coverFree(document, start, end + kana.length, 'japanese-mention');
    return;
  }
  // "しげ子", "ふみ江": kana before the last sign.
  if (!MARKED.test(after)) return;
  if (/^[子江代美枝恵香乃]$/u.test(run)) {
    const stem =
      /(?:^|[^ぁ-ん]|[のはがをにもとで])(?<it>(?:しげ|よし|かず|まさ|ひろ|のり|とし|たか|やす|きみ|すみ|ふみ|はな|ゆき|ゆり|ゆう|みち|みつ|みえ|みよ|さち|さと|さよ|せつ|せい|しず|しづ|たみ|たま|つね|つや|てる|とき|とみ|とよ|なお|なつ|なみ|のぶ|はつ|はる|ひさ|ひで|ひな|ふさ|まき|まち|まり|もも|やえ|よう|りつ|りえ|れい|わか|あき|あつ|あや|あい|いく|いと|うめ|えい|えつ|えみ|おと|かつ|かな|かよ|きく|きぬ|きよ|くに|くみ|けい|こと|さえ|さき|すず|すえ|そめ|たえ|たつ|ちえ|ちよ|ちか|つる|とも|なか|ぬい|ねね|みな|みね|みわ|むつ|もと|らん|りょう|きょう|じゅん|しゅん|きい|こう|そよ|まつ|ます|まゆ))$/u.exec(
        text.slice(Math.max(0, index - 6), index),
      );
    if (stem) {
      coverFree(document, index - stem.groups!.it!.length, end, 'japanese-mention');
      return;
    }
  }
  // "小清水家の皆さま", "夜勤鴨志田"
  if (open && run.endsWith('家') && SURNAME_SURE.has(run.slice(0, -1)) && /^[のはがにも]/u.test(after))
    coverFree(document, index, end - 1, 'japanese-mention');
  const shift = SHIFT.exec(run)?.[0].length ?? 0;
  if (shift > 0 && SURNAME_SURE.has(run.slice(shift)) && /^(?:$|[、。\s：:）)])/u.test(after))
    coverFree(document, index + shift, end, 'japanese-mention');
  if (open && isNamed(document, name, rest, before, after, known, start))
    coverFree(document, start, end, 'japanese-mention');
}

const SHIFT = /^(?:夜勤|日勤|準夜|深夜|早番|遅番|当直|担当|記録|記入|報告|受付)/u;
/** Names that are seasons, flowers and weather. */
const SEASON = /^[春夏秋冬雪雨海空花光愛桃杏梅松竹桜緑泉朝星月虹風心音歌詩実新力正明誠]$/u;
const AGED = /^(?:[（(、] ?\d{1,3}歳|に電話|の(?:診察券|保険証|母|父|妻|夫))/u;
const SEASON_OR_PLANT = /^(?:[春夏秋冬桃杏梅松竹桜蘭菊葵藤椿空光]|百合|[五六]月|皐月|弥生|睦月|卯月|葉月)$/u;

/** Of a season a person's fever is told with "in". */
function isOnlyPerson(name: string, after: string): boolean {
  return PERSON_ONLY.test(after) && !(/^[春夏秋冬]$/u.test(name) && /^[はもに]/u.test(after));
}

/** "尾身と間違えて", "小見で登録されて" */
const MISTAKEN =
  /^(?:と(?:間違|書き間違|聞き間違|読み間違|混同|誤|登録|表示|印字|書かれ|呼ばれ|読み|書き|名乗)|で(?:登録|予約|受付|受け付け|印字|お願い|呼ばれ|届|申し込)|に(?:改姓|改名|変わり|変わっ|なり)|ではなく|じゃなく)/u;
const OF_PERSON =
  /^の(?:代理|件で|者です|家内|妻|夫|母|父|娘|息子|兄|姉|弟|妹|家族|身内|嫁|主人|祖母|祖父|予約|診察券|処方|カルテ|保険証)/u;

function isNamed(
  document: Document,
  name: string,
  rest: string | undefined,
  before: string,
  after: string,
  role: boolean,
  start: number,
): boolean {
  const clause = CLAUSE.test(before);
  if (/^[一二三四五六七八九十数両]人$/u.test(name)) return false;
  if (rest === '' && SURNAME_SURE.has(name) && clause && /^[：:]/u.test(after)) return true;
  if (
    rest === '' &&
    SURNAME_SURE.has(name) &&
    (/^(?:さん|様|さま|くん|君|ちゃん|氏|殿|先生|医師)/u.test(after) || /^も[^、。]{1,5}も/u.test(after))
  )
    return true;
  // "次男武尊(9)", "長男沢渡義之（": who a relative is, with the age.
  if (role && name !== '' && /^[（(]\d{1,3}(?:[歳才ヶか]|[)）、,])/u.test(after)) return true;
  if (role && name.length >= 3 && (composed(name.slice(-2)) || GIVEN_SURE.has(name.slice(-2)))) return true;
  const plain = !SEASON.test(name) && SOMEBODY_MORE.test(after);
  const thing = SEASON_OR_PLANT.test(name) && OF_THINGS.test(after);
  const somebody =
    (plain && !thing) ||
    isOnlyPerson(name, after) ||
    (SOMEBODY.test(after) &&
      !thing &&
      !(
        SEASON.test(name) &&
        /^[はがも][、]?[^、。\n]{0,10}?(?:来|熱|検査|薬|風邪|インフル|学校|発熱|咳|喘息|下痢|アレルギー|最近|今年|去年)/u.test(
          after,
        )
      )) ||
    (clause && !thing && TOPIC.test(after));
  if (rest === '' && name.length >= 2 && MISTAKEN.test(after)) return true;
  if (rest === '' && SURNAME_SURE.has(name) && (clause || /私$/u.test(before)) && OF_PERSON.test(after))
    return true;
  if (GIVEN_SURE.has(name)) return true;
  if (
    GIVEN_SINGLE.has(name) &&
    /(?:^|[、。，！!？?\s　「（(・のはがをにもとたいる]|さっき|ゆうべ|きのう|けさ|きょう|いま|もし|やっぱり|でも|だけど)$/u.test(
      before,
    )
  )
    return !THING.test(after) && !/^[とや][^、。はがも]{1,3}[、。]/u.test(after);
  if (
    OF_ROLE.test(before) &&
    name.length >= 2 &&
    /^(?:です[。、！!\s]|です$|ですが|と申し|といいます|と言います|でございます)/u.test(after)
  )
    if (rest === '' || SURNAME_SURE.has(name) || (SURNAME_LIKE.test(name) && !NO_SURNAME.test(name)))
      return true;
  if (rest === '' && name.length >= 2 && (SURNAME_SURE.has(name) || role)) {
    if (role || somebody || (clause && /^(?:で[すご]|と申|だけど|拝|より)/u.test(after))) return true;
    return (
      /[、，\s　のと「（]$|^$/u.test(before) && /^[、，はがもにとか]/u.test(after) && SURNAME_SURE.has(name)
    );
  }
  if (rest === '' && SURNAME_SURE.has(name) && /^(?:社長|部長|課長|係長|会長|班長|さん家)/u.test(after))
    return true;
  if (rest !== undefined && rest !== '' && name.length >= 3)
    if (GIVEN_SURE.has(rest) || (GIVEN_MAYBE.has(rest) && (clause || role || somebody)) || composed(rest))
      return true;
  if (GIVEN_MAYBE.has(name) && (somebody || role || said(before, after))) return role || !THING.test(after);
  if (composed(name)) return true;
  // "森茂": a family name and a given name of one sign each.
  if (name.length === 2 && (somebody || role || AGED.test(after)) && isShortName(name)) return true;
  if (CONTINENTAL.test(name) && somebody && clause) return [...segmenter.segment(name)].length > 1;
  if (
    /^の(?:奥さん|旦那さん|ご主人|息子さん|娘さん|お子さん|お宅|おばさん|おじさん)|^(?:社長|部長|課長|係長|会長)/u.test(
      after,
    )
  )
    if (name.length >= 2 && SURNAME_LIKE.test(name) && !NO_SURNAME.test(name)) return true;
  const listed = (document.scan.lookUp(hashWord(name)) & W.first) !== 0;
  if (listed && !NOT_GIVEN.has(name) && /^..?[子美江恵代郎雄夫樹也]$/u.test(name)) return true;
  if (name.length >= 2 && !NOT_GIVEN.has(name) && (listed || shaped(name)))
    if (somebody || role || OF_ROLE.test(before) || said(before, after) || /^(?:[（(]|[—―])/u.test(after))
      return true;
  if (OF_ROLE.test(before) && /^(?:[がにはもをと、]|から|です)/u.test(after) && name.length <= 3)
    return (
      name.length >= 2 &&
      !NOT_GIVEN.has(name) &&
      !NO_SURNAME.test(name) &&
      [...segmenter.segment(name)].length > 1
    );
  // "桐敷です。" where a message begins, "沼尻拝" where it ends.
  if (name.length < 2 || name.length > 5) return false;
  const opening =
    start === 0 || /[\n」：:]\s*$/u.test(before) || (clause && /^(?:でござ|と申し)/u.test(after));
  if (opening && /^(?:です[。、]|と申し|でござ)/u.test(after))
    return SURNAME_LIKE.test(name) && !NO_SURNAME.test(name);
  return false;
}
