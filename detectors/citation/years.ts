import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import { sentenceAt } from '../kit/sentences.ts';
import type { Cited } from './rules.ts';

/** Works dated after the response, or before there were journals. */

/** No scientific journal is older than 1665 (Philosophical Transactions). */
const FIRST_JOURNAL = 1665;
/** A response without a date is not from after this year. */
const UNDATED = 2060;
/** Figures from here on are more often counts than years, round ones always. */
const SELDOM_YEARS = 2100;
const ROUND = 50;

export function years(reading: Reading, now: number | undefined): Cited[] {
  const latest = now === undefined ? UNDATED : new Date(now).getUTCFullYear() + 1;
  const dated = DATED.flatMap((pattern) =>
    everyMatch(reading.text, pattern).map((match) => yearOf(match, latest)),
  );
  const later = everyMatch(reading.text, LATER).filter(
    (match) => Number(match[1]) > latest && isYear(reading, match) && isOfWork(reading, match.index),
  );
  return [...dated, ...later.map((match) => yearOf(match, latest))];
}

function yearOf(match: RegExpExecArray, latest: number): Cited {
  const year = Number(match[1]);
  return {
    start: match.index,
    end: match.index + match[0].length,
    rule: 'year',
    bad: year > latest || year < FIRST_JOURNAL,
    severity: 'minor',
    explanation: `A work of ${year} cannot have been cited ${year > latest ? 'yet' : '(the first journal appeared in 1665)'}. Source: date of the response.`,
  };
}

/** Where any figure of four digits is the year of a work. */
const DATED = [
  /\bet al\.?,?\s*\(?(\d{4})\b/g,
  /[(（]\p{L}[^()（）\n×=]{2,60}?(?<!\d)[,،、，]\s*([1-9]\d{3})[a-z]?年?[)）]/gu,
  /\b(\d{4}|20\d{3})[;,]\s?\d{1,4}(?:\s?\([a-z\d ]{1,8}\))?\s?:\s?[a-z]?\d+/g,
  /\b(?:n engl j med|nejm|lancet|jama|bmj|nature|circulation|ann intern med|cochrane database syst rev|eur heart j|diabetes care|pediatrics|thorax|gut)[.,]?\s*\(?(\d{4})\b/g,
  /\b(\d{4})\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s?\d{0,2};/g,
  /\b(?:published|appeared|issued|updated|released|veroffentlicht|publicad[oa]|publiee?|pubblicat[oa]|gepubliceerd)\s(?:in|en|em|im(?: jahr)?|nel)\s(?:[a-z]{3,9}\s)?(\d{4})\b/g,
  /\b(?:in )?(?:a|the) (\d{4}) (?:[a-z-]+ ){0,2}(?:study|trial|meta-analysis|review|guideline|report|paper|survey)\b/g,
  /\b(?:studie|leitlinie|etude|essai|estudio|ensayo|guia|estudo|ensaio|studio|linea guida|linee guida|richtlijn)\s(?:von|aus|de|del|do|da|di|van|uit)\s(\d{4})\b/g,
  /(\d{4})年(?:的|に?の?)?(?:一项)?(?:研究|试验|指南|論文|論文|ガイドライン|試験|荟萃分析|发表|発表)/g,
  /\b(\d{4}) (?:के|की|में) (?:एक )?(?:अध्ययन|शोध)/g,
  /(?:دراسة|بحث) (?:عام|سنة) (\d{4})/g,
].map((pattern) => new Seldom(pattern));

/** A year to come, written alone: no part of a number, a range, a telephone number or an identifier. */
const LATER = /(?<!\d[.,/:–-]?|[a-z+]|# ?|no\.? )(2\d{3}|30\d{2})(?![\d/]|[.,:–-]\d|[a-z]?\d| ?[%°×]| \d)/g;

/** What stands before a year, from 2100 on. */
const BEFORE_YEAR =
  /(?:^|[(|,;.*]|\b(?:in|of|from|since|year|the|and|und|y|et|e|dated|et al|im|jahr|aus|von|vom|seit|en|de|del|ano|desde|em|do|da|annee|depuis|nel|dal|al|di|anno|uit|van|jaar|sinds|z|roku|w|yilinda|в|от|за|с)|\p{L}{3}[.,]?|(?:की|में|के|ने|और|، ?و|和|と)|[\p{Script=Han}\p{Script=Hiragana}：、，])\s?\*{0,2}$/u;
const ARABIC_YEAR = /(?:في|عام|سنة) $|، ?$/u;
/** What stands behind it: the sentence goes on, and nothing is counted. */
const BEHIND_YEAR =
  /^(?:\s?(?:$|[\n.,;:)\]|*_"'’»–—-]|[年년])|\s(?:that|which|who|when|show\w*|found|finds|by|and|but|the|an?|in|on|of|for|from|with|among|says?|said|is|was|came|concluded|report\w*|stud\w+|trials?|review|paper|guideline|randomi[sz]ed|revision|update|edition|consensus|statement|standards|meta-?analysis|meta|una?|uma|eine?|que|qui|con|com|avec|avait|a|su|sobre|sur|dans|en|em|no|na|nella?|che|im|di|de|del|da|do|der|die|das|dass|ist|war|mit|zeigte|hat|zu|op|onder|dat|met|is|liet|к|что|с|के|की|में|का|ने|أن|على)(?![\p{L}]))/u;
/** Counted, measured or paid: no year. */
const COUNTED =
  /^\s?(?:mg|mcg|µg|ug|g|kg|ml|dl|l|iu|ie|ui|ue|units?|einheiten|kcal|k?cal\w*|kilo\w*|kj|m|km|steps|schritte|pasos|pas|passi|passos|stappen|people|persons?|patients?|adults?|participants?|volunteers|wom[ae]n|m[ae]n|children|kids|subjects|cases|deaths|births|nurses|students|older|healthy|pacientes?|pazienti|personas?|pessoas|personnes|personen|menschen|erwachsene\w*|teilnehm\w*|proband\w*|kinder\w*|frauen|manner\w*|mujeres|hombres|ninos|adultos|adulti|adultes|bambini|donne|uomini|femmes|hommes|enfants|mulheres|homens|criancas|volwassen\w*|deelnemers|vrouwen|mannen|kinderen|euros?|dollars?|rupees|hours?|minutes?|days?|weeks?|times|名|人|例|歩|步|명|मरीज|लोगों|مريض)(?![\p{L}])/u;

function isYear({ text }: Reading, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const behind = text.slice(end, end + 24);
  if (COUNTED.test(behind)) return false;
  if (
    Number(match[1]) < SELDOM_YEARS ||
    ARABIC_YEAR.test(text.slice(Math.max(0, match.index - 6), match.index))
  )
    return true;
  if (Number(match[1]) % ROUND === 0) return false;
  return BEHIND_YEAR.test(behind) && BEFORE_YEAR.test(text.slice(Math.max(0, match.index - 16), match.index));
}

/** Words around the year of a study, a guideline, a reference; folded. */
const WORK = new RegExp(
  [
    '\\b(?:stud(?:y|ies)|trials?|meta-?analy\\w*|reviews?|papers?|manuals?|handbooks?|textbooks?|leaflets?|brochures?|booklets?|report(?:s|ed)?|research\\w*|publish\\w*|publications?|appeared|guidelines?|guidance|recommendations?|(?:position |consensus )?statements?|consensus|journals?|editorial|surveys?|sources?|references?|et al|scientists|investigators|cohorts?|authors|evidence|standards of care|revisions?|landmark|j (?:\\w+ ){0,3}med|cochrane|lancet|nejm|jama|bmj|n engl j med|fact sheet|accessed|retrieved|last (?:updated|reviewed|revised)|updated|edition)\\b',
    '\\b(?:studien?|merkblatt|ratgeber|broschure|lehrbuch|handbuch|faltblatt|untersuchung\\w*|ubersichtsarbeit\\w*|leitlinien?|forsch\\w*|veroffentlicht\\w*|erschien\\w*|arbeit|publikation\\w*|kohorten?|stand|fassung|zeitschrift\\w*|wochenschr\\w*|arzteblatt\\w*|quellen?|empfehlung\\w*|stellungnahme\\w*|aktualisiert|abgerufen|zuletzt)\\b',
    '\\b(?:directri(?:z|ces)|pautas|manua(?:l|les|is)|manuale|folletos?|folheto|cartilha|opuscolo|documento|guias|diretrizes|estudi[ao]s?|estudos?|studi[ao]?|ensayos?|ensaios?|cohortes?|coortes?|coorte|evidencias?|trial|revision(?:es|e|i)?|revisao|articulos?|artigos?|articol[oi]|investigador\\w*|pesquisa(?:dor\\w*)?|ricerca(?:tor\\w*)?|public(?:ad|ar|o)\\w*|pubblicat\\w*|apareci\\w*|saiu|uscit[oa]|guia|diretriz\\w*|line[ae] guida|recomendac\\w*|raccomandazion\\w*|consenso|informe|relatorio|rapporto|fuentes?|fonti?|fontes?|revista|rivista|actualizad\\w*|atualizad\\w*|aggiornat\\w*|consultad\\w*|consultat\\w*|acess\\w*)\\b',
    '\\b(?:lignes directrices|manuel|brochure|depliant|fiche|etudes?|essais?|cohortes?|preuves|revue|articles?|chercheurs?|chercheuses?|recherche|publiee?s?|parue?s?|recommandations?|rapport|consultee?s?|mis a jour)\\b',
    '\\b(?:folder|brochure|handboek|onderzoek\\w*|studies?|richtlijn\\w*|gepubliceerd|verscheen|verschenen|overzicht\\w*|bron(?:nen)?|tijdschr\\w*|geraadpleegd|bijgewerkt)\\b',
    '\\b(?:badani\\w*|opublikowan\\w*|zrodl\\w*|wytyczn\\w*|arastirma\\w*|calisma\\w*|yayimla\\w*|kilavuz\\w*|kaynak\\w*|studien|publicerad\\w*|riktlinj\\w*)\\b',
    'исследовани|рекомендаци|опубликован|источник|журнал|연구|논문|발표|지침|가이드라인|메타|출처|研究|論文|论文|手引|手册|手冊|共识|共識|白皮书|見解|ガイド|コホート|队列|レビュー|改訂|修订|根拠|证据|試験|试验|ガイドライン|指針|指南|発表|发表|發表|報告|报告|総説|综述|出典|来源|等人|पुस्तिका|मार्गदर्शिका|अध्ययन|परीक्षण|समीक्षा|शोध|गाइडलाइन|दिशानिर्देश|रिपोर्ट|प्रकाशित|स्रोत|जर्नल|دليل|كتيب|دراس|مراجعة|بحث|باحث|رشاد|توصي|نشر|تقرير|المصدر|مصدر|مجلة|واخرون|وآخرون',
  ].join('|'),
);
/** "Smith and Lee (2034)", "田中ら（2034）". */
const AUTHORS =
  /(?:\p{Lu}[\p{L}'’-]+ (?:(?:and|&|und|y|et|e|en) (?:\p{Lu}\w? )?\p{Lu}[\p{L}'’-]+|et al\.?|y cols?\.?|u\. ?a\.)|\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}[.,][^\n]{0,200}|[\p{Script=Han}]{1,4}(?:ら|等人?)|وآخرون|एवं अन्य)[ ,]?[(（]?$/u;
/** What is planned for a year, or waited for, was not cited of it. */
const PLANNED =
  /\b(?:targets?|goals?|aims? (?:to|for)|plan(?:s|ned)?|project(?:s|ed|ions?)|forecasts?|predict(?:s|ed)|expected|estimates? that|agenda|strategy|ongoing|under ?way|recruiting|completion|expires?|due|ziele?|prognose\w*|erwartet\w*|meta(?= para| de la)|objetivo\w*|objectif\w*|previsto|prevista|prevu\w*|prevision\w*|obiettiv\w*|doel\w*|verwacht\w*)\b|目標|预计|預計|目标|見込み|予定|लक्ष्य|هدف/;
const UNTIL =
  /\b(?:by|until|till|before|through|towards?|to|after|bis|hasta|para|jusqu['’]?en|d['’]ici(?: a)?|vers|horizon|ate|entro|fino al|tot|voor|before|от|к|до)\s(?:(?:the )?(?:year|end of|ende|jahr|el ano|fin de|end|late|early|mid)\s)?(?:\w{3,9}\s)?$|\b(?:estimat|predict|project|forecast|prognosti|prevoi|preve|estima|stima|schat)\w*\s$|(?:まで|到|至)$/;

/** "Geneva, World Health Organization, 2034.", "Royal College of Physicians (2034)": who brought it out, and the year at the end. */
const PUBLISHER =
  /(?:\b(?:organi[sz]a\w+|weltgesundheits\w*|wereldgezondheids\w*|who|oms|cdc|nice|rki|rivm|aep|rcp|minist\w+|department|academ\w+|akademie|accademia|societ\w+|sociedad\w*|gesellschaft|genootschap|college|colegio|colegiado|associa\w+|asociacion|institut\w*|istituto|instituut|autorit\w+|comit\w+|committee|press|verlag|elsevier|springer|thieme|masson|wiley|panamericana|manole|artmed)\b|世界[卫衛]生|世界保健|厚生労働|[委员員]会|学会|學會|[协協]会|医学会|出版社|書院|[书書]店|संगठन|मंत्रालय|अकादमी|संस्थान|منظمة|وزارة|الجمعية|جمعية)[^.!?\n。]{0,60}[,،;:、(]\s?$/;
const ENDS_ENTRY = /^年?[)*_"]{0,3}\s?(?:$|[\n.;।。]|से )/;

/** Whether the year stands where works are spoken of: in its sentence, or in a table whose head names them. */
function isOfWork(reading: Reading, at: number): boolean {
  const { text, raw } = reading;
  if (UNTIL.test(text.slice(Math.max(0, at - 24), at))) return false;
  if (
    AUTHORS.test(
      raw
        .slice(Math.max(0, at - 260), at)
        .split('\n')
        .at(-1) as string,
    )
  )
    return true;
  if (PUBLISHER.test(text.slice(Math.max(0, at - 120), at)) && ENDS_ENTRY.test(text.slice(at + 4, at + 10)))
    return true;
  const { start, end } = sentenceAt(text, at);
  const sentence = text.slice(start, end);
  if (PLANNED.test(sentence)) return false;
  return WORK.test(sentence) || WORK.test(headOf(text, at));
}

const LONGEST_TABLE = 2_000;

/** The first line of the table around an offset; nothing outside of tables. */
function headOf(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - LONGEST_TABLE), at).split('\n');
  let head = '';
  for (let line = lines.pop(); line?.startsWith('|'); line = lines.pop()) head = line;
  return head;
}
