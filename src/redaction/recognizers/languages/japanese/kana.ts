import type { Document } from '../../../document.ts';
import { coverFree } from '../name-parts.ts';
import { KANA_MAYBE, KANA_SURE } from './given.ts';
import { BEHIND, MARKED, OF_THINGS, OPEN, PERSON_ONLY, SOMEBODY, said, THING } from './sentences.ts';
import { FOREIGN_GIVEN, FOREIGN_MAYBE } from './surnames.ts';

/** Japanese names in kana, and names from abroad: by list, and by how they are made. */
export function katakanaName(document: Document, run: string, index: number): boolean {
  const { text } = document;
  const after = text.slice(index + run.length, index + run.length + BEHIND);
  const before = text.slice(Math.max(0, index - 6), index);
  if (!MARKED.test(after) || THING.test(after) || /[ァ-ヺー・＝]$/u.test(before)) return false;
  const parts = run.split(/[・＝]/u);
  if (parts.length > 1)
    return (
      isForeign(parts[0]!) ||
      FOREIGN_GIVEN.has(parts.at(-1)!) ||
      /^(?:さん|様|氏|くん|って(?:いう|言う|人)|と申|という(?:人|名|男|女))/u.test(after)
    );
  const kana = run.replace(/[ァ-ヶ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - KANA_SHIFT));
  const japanese = (KANA_SURE.has(kana) && !KANA_MAYBE.has(kana)) || JAPANESE_KATAKANA.has(run);
  if (run === 'リリカ' && !/^(?:さん|ちゃん|くん|様)/u.test(after)) return false;
  const open = OPEN.test(before) || RELATIVE_END.test(before);
  if (FOREIGN_GIVEN.has(run) || KATAKANA_GIVEN.test(run) || japanese) return open;
  if (KANA_SURE.has(run) && !KANA_MAYBE.has(run)) return open;
  if (!KANA_MAYBE.has(kana) && !KANA_MADE.test(kana) && !FOREIGN_MAYBE.has(run) && !KANA_MAYBE.has(run))
    return false;
  return open && (SOMEBODY.test(after) || PERSON_ONLY.test(after) || said(before, after));
}

const KANA_SHIFT = 0x60;

export function isForeign(part: string): boolean {
  return (
    FOREIGN_GIVEN.has(part) ||
    FOREIGN_MAYBE.has(part) ||
    KATAKANA_GIVEN.test(part) ||
    JAPANESE_KATAKANA.has(part)
  );
}

const JAPANESE_KATAKANA: ReadonlySet<string> = new Set(
  'ナギサ サクラ ユキ ユウキ ハナ ハルカ アヤ アイ ミカ エミ エミリ ケン ケンジ ジョージ タロウ ヒロ マリ マリコ ユミ ヨーコ リカ リサ レイ レイナ ナオミ ナナ メイ モモ アヤコ アキラ アユミ サチ サヤカ シオリ スミレ ツバサ ヒカル ヒナ マイ マヤ ミオ ミサキ ミナ ユイ ユリ ラン リン ルナ カイ ジュン ショウ ダイ トモ ナオ リュウ リョウ'.split(
    ' ',
  ),
);

/** Japanese given names in katakana: a beginning and an end that names have. */
const KATAKANA_GIVEN =
  /^(?:(?:ヨシ|カズ|マサ|ヒロ|ノブ|タカ|トシ|ヤス|アキ|ハル|ミツ|テル|キヨ|シゲ|ヒデ|ノリ|フミ|ミチ|タツ|ツネ|クニ|カツ|モト|ナオ|トモ|ユキ|ヒサ|サダ|スミ|イワ|マツ|タケ|サト|ケイ|コウ|ケン|シン|ジュン|シュン|リョウ|ユウ|ショウ|ダイ|エイ|セイ)(?:ヒコ|オ|ユキ|ヒロ|ノリ|タカ|カズ|アキ|ハル|ロウ|タロウ|ジロウ|スケ|イチ|ゾウ|キチ|ゾー|ノブ|ヒデ)|(?:ヨシ|カズ|マサ|ヒロ|ノブ|タカ|トシ|ヤス|アキ|ハル|ミツ|テル|キヨ|シゲ|ヒデ|ノリ|フミ|ミチ|タツ|クニ|カツ|ナオ|トモ|ユキ|ヒサ|サダ|スミ|マツ|サト|ケイ|ジュン|リョウ|キョウ|エツ|エミ|カヨ|クミ|サチ|サヨ|シズ|シヅ|セツ|タエ|タミ|チエ|チヨ|トミ|トキ|ナツ|ハツ|ハナ|フサ|フジ|マキ|マリ|ミエ|ミヨ|ミワ|ヤエ|ユリ|ユミ|ヨウ|レイ|リツ|アツ|アヤ|イク|ウメ|エイ|キミ|キク|キヌ|コト|スエ|ツヤ|ツル|マス|マチ|トヨ|トメ|ムツ)(?:コ|エ|ヨ|ミ))$/u;
const HIRAGANA =
  /(?<=^|[、。，,：:！!？?\s　「（(・／\p{Script=Han}々をでたて]|から|まで|たら|けど|ので|のに|もし|さっき|けさ|きのう|ゆうべ|きょう|(?:うち|わが家|ウチ)の|[\p{Script=Han}々、ァ-ヺーしくち][のはがにもと])(?=(?<it>[ぁ-ん]{2,7}))/dgu;
const LONGEST_KANA = 7;
/** Names that are made of a frequent beginning and end; they want a sentence about somebody. */
export const KANA_MADE =
  /^(?:(?:とく|しげ|よね|きん|ぎん|とら|うめ|まさ|こう|しん|けん|えい|ゆう|りゅう|せい|しょう|じゅん|だい|たい|りょう|れい|そう|しゅん|きょう|げん|てつ|かん)(?:じ|いち|た|すけ|へい|ぞう|たろう|じろう|ごろう|さく|ま|や|と|き|ご|のすけ|いちろう)|(?:まさ|よし|かず|ひろ|のぶ|たか|とし|やす|あき|はる|みつ|てる|きよ|しげ|ひで|のり|ふみ|みち|たつ|くに|かつ|なお|とも|ゆき|ひさ|さだ|つね)(?:ひこ|お|ゆき|ひろ|のり|たか|かず|あき|はる|ろう|のぶ|ひで|み|こ|え|よ|や|き|と|な|か)|(?:あや|まり|ゆり|かな|みな|あい|まい|あん|えり|りさ|さや|ゆい|ひな|ここ|みさ|みゆ|めい|もえ|りり|せり|あす|あみ|ゆめ|いろ|こと|すず|りん|はな|さく|わか)(?:な|か|こ|み|の|り|は|ね|え|あ|ら|ほ)|(?:まさる|しげる|すぐる|いつき|たもつ|かおる|さかえ|いさお|はじめ|まなぶ|つとむ|つよし|しのぶ|あゆむ|のぼる|たける|ひかる|すばる|いつか|いおり|ちかこ|みのり|ちえり|はやと|りょうこ|しょうこ|きょうか|じゅんこ|ゆうみ|ちはや|もえか|えれな|みれい|せいら|らら|るい|るか|るな|るり|るみ|るみこ|ろみ))$/u;

export function hiraganaNames(document: Document): void {
  const { text } = document;
  for (const match of text.matchAll(HIRAGANA)) {
    document.spend(0.3);
    const [start] = match.indices!.groups!.it!;
    const run = match.groups!.it!;
    const han = start > 0 && /[\p{Script=Han}々]/u.test(text.charAt(start - 1));
    if (han && !RELATIVE_END.test(text.slice(Math.max(0, start - 4), start))) continue;
    for (let length = Math.min(LONGEST_KANA, run.length); length >= 2; length -= 1) {
      const name = run.slice(0, length);
      const sure = KANA_SURE.has(name) && !KANA_MAYBE.has(name);
      // "具だくさん", "誰かがここに", "犬があそこに"
      if (name === 'だく' || HERE.test(run) || HERE.test(name) || /(?:こ|そ|あそ|ど)こ$/u.test(name))
        continue;
      if (!sure && !KANA_MAYBE.has(name) && !KANA_MADE.test(name)) continue;
      const after = text.slice(start + length, start + length + BEHIND);
      if (/^(?:すみれ|さくら|あやめ|もも|ゆず|かえで)$/u.test(name) && OF_THINGS.test(after)) continue;
      const related =
        han && KIN_END.test(text.slice(Math.max(0, start - 3), start)) && /^[はがもをにの、（(]/u.test(after);
      const called = /^(?:先生|せんせい|さま|様|お[姉兄]ちゃん|お(?:ばあ|じい|ねえ|にい)ちゃん)/u.test(after);
      if (!(sure && length >= 3 && MARKED.test(after)) && !related && !called) {
        if (!SOMEBODY.test(after) && !PERSON_ONLY.test(after)) continue;
      }
      coverFree(document, start, start + length, 'japanese-mention');
      break;
    }
  }
}

/** Where something is. */
const HERE =
  /^(?:が|を|に|は|も|の|か|かが|かは)?(?:ここ|そこ|あそこ|どこ|こっち|そっち|あっち|どっち|こちら|そちら|あちら|どちら)(?=[にでがはもをへのま]|から|$)/u;
const KIN_END = /(?:祖?[母父]|[叔伯義][母父]|義[姉兄妹弟]|[姉妹兄弟娘妻夫孫甥姪嫁婿]|息子|[長次三][男女])$/u;
const RELATIVE_END =
  /(?:薬剤師|看護師|保育士|介護士|主治医|担任|先輩|後輩|母|父|祖母|祖父|曾祖母|曾祖父|義母|義父|義姉|義兄|義妹|義弟|叔母|叔父|伯母|伯父|従姉妹?|従兄弟?|息女|双子|末っ子|長子|彼女|彼氏|旦那|主人|嫁|婿|娘|息子|長女|長男|次女|次男|三女|三男|姉|妹|兄|弟|孫|妻|夫|友人|友達|同僚|姪|甥|昨日|今日|今朝|先週|昨夜|先日|最近|今|毎晩|毎朝|夜中|去年|来週|明日)$/u;
