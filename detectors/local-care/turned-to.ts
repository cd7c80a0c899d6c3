import type { Span } from '../kit/sentences.ts';
import { countriesOf } from '../places/places.ts';

/** An agency is quoted everywhere: it is the reader's own where they are to turn to it, or where it decides for their country. */

/** "Report it to the FDA", "ask Health Canada". */
const AHEAD =
  /(?:\b(?:report\w*|contact|call|ask|phone|speak to|talk to|turn to|check with|get help from|write to|notify|inform|complain to|file|via|through|(?:an|ge)?melde\w*|wende\w*|kontaktier\w*|frage\w*|ruf\w*|contact\w*|signal\w*|declar\w*|appel\w*|demand\w*|adress\w*|llam\w*|acud\w*|notifi\w*|consult\w*|comuni\w*|pregunt\w*|inform\w*|denunci\w*|report\w*|lig\w*|procur\w*|contat\w*|segnal\w*|rivolg\w*|chied\w*|chiam\w*|meld\w*|neem\w*|vraag\w*)\b|上报|报告|通報|通报|举报|申报|咨询|查詢|联系|聯絡|联络|اتصل|ابلغ|بلغ|راسل|اسال|تواصل|ابلاغ|الابلاغ)[^.;\n。；]{0,40}$/;
/** The verb behind it: "an das BfArM melden", "FDAに報告", "FDA को बताएँ". */
const BEHIND =
  /^[^.;,\n。；،]{0,12}?(?:[にへ](?:[^。、]{0,10})(?:報告|連絡|相談|届け|通報|問い合わせ|申請|電話)|上报|报告|通報|通报|举报|申报|反映|投诉|查詢|咨询|को[^।]{0,16}(?:बताए|बताएँ|सूचना|सूचित|रिपोर्ट|शिकायत)|से[^।]{0,10}(?:संपर्क|सम्पर्क|पूछ)|\b(?:melden|wenden|anrufen|kontaktieren|gemeldet|informieren)\b)/;

/** "Approved here by the FDA", "hier von Swissmedic zugelassen", "日本ではFDAが承認". */
const DECIDES =
  /\b(?:approve[ds]?|authori[sz]e[ds]?|licen[sc]e[ds]?|regulate[ds]?|registered|cleared|monitors?|zugelassen|zulass\w*|genehmigt|uberwacht|aprob\w+|autori[sz]\w+|aprova\w*|registrad\w+|regula\w*|reglement\w+|homologu\w+|approvat\w+|goedgekeurd|geregistreerd|toegelaten|toezicht)\b|承認|认可|批准|核准|审批|監管|监管|मंज़ूर|मंजूर|स्वीकृत|अनुमोदित|معتمد|اعتماد|مرخص|ترخيص/;
const HERE =
  /\b(?:here|in (?:y)?our country|hier|hierzulande|bei uns|aqui|en su pais|en tu pais|ici|chez nous|dans votre pays|no seu pais|no pais|qui|nel suo paese|in uw land|in ons land)\b|国内|本地|當地|当地|此地|यहाँ|यहां|देश में|هنا|في بلدك|محليا/;

/** How far before and behind the name is looked. */
const NEAR = 60;

export function isTurnedTo(text: string, { start, end }: Span, country: string): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  if (AHEAD.test(before) || BEHIND.test(behind)) return true;
  const words = `${before.slice(before.search(/[^.;\n。；।]*$/))} ${behind.slice(0, behind.search(/[.;\n。；।]|$/))}`;
  return DECIDES.test(words) && (HERE.test(words) || countriesOf(words).has(country));
}
