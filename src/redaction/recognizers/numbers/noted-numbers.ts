import { HELP_LINES } from '../../../domain/help-lines.ts';
import { type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { readCandidate } from '../candidate.ts';
import type { Examples } from '../examples.ts';
import { isReference } from './references.ts';

/**
 * Numbers without a label beside them that somebody reads off a card, a slip or a wristband, is asked for at a counter or types
 * in: "ho solo 40217 stampato in alto", "sur ma carte c'est écrit 551032". Two things have to be said in the sentence: what
 * the number stands on, or that it is a number or code, and right beside it who has, gives, reads or types it.
 */
const NUMBER =
  /(?<!\p{L})(?:numbers?|codes?|digits|reference|n[uú]meros?|c[oó]digos?|clave|folio|num[ée]ros?|chiffres|matricule|numer[oi]|codic[ei]|cifre|pratica|\p{Ll}*nummern?|kennung|ziffern|nummers?|cijfers|numer[uy]?|kod[uy]?|cyfry|номера?|код[аы]?|цифры|numara\p{Ll}{0,4}|kod\p{Ll}{0,3}|siffror(?:na)?|kode(?:nya)?|nomor(?:nya)?)(?!\p{L})/iu;
const PAPER =
  /(?<!\p{L})(?:(?:\p{Ll}+ ?)?cards?|(?:wrist)?bands?|bracelets?|badges?|labels?|stickers?|slips?|letters?|envelopes?|receipts?|policy|printouts?|tarjetas?(?: sanitaria)?|carn[eé]t?|cartilla|pulsera|etiqueta|hoja|papelito?|volante|p[oó]liza|resguardo|tessera|tesserino|braccialetto|foglio|foglietto|cartellino|etichetta|ricetta|impegnativa|fascicolo|ricevuta|cartes?|[ée]tiquettes?|feuille|papier|ordonnance|attestation|\p{Ll}*karten?|e-card|kärtchen|armband|etikett|zettel|bescheid|überweisung|ausweis|pasje|polis|\p{Ll}*kaart|(?:pols)?bandje|etiket|brief(?:je)?|papiertje|karteczce|kart[aęyi]|karcie|opas(?:ka|ce|ki)|recep(?:ta|cie|ty)|skierowani[eau]|полис[ае]?|карт[аеыу]|бумажк[аеиу]|браслет[ае]?|направлени[еия]|справк[аеиу]|талон[ае]?|karn[eé]|kart[ıi]?\p{Ll}{0,4}|bileklik\p{Ll}{0,3}|etiket\p{Ll}{0,3}|kağı[td]\p{Ll}{0,4}|fiş\p{Ll}{0,3}|mhrs|e-nabız|sevk\p{Ll}{0,3}|cart[ãa]o|carteirinha|pulseira|guia|folha|abha|kartu|gelang|lapp(?:en)?|armband(?:et)?|kuponger)(?!\p{L})/iu;
/** Right before the number: who has it, gives it, reads it or types it. */
const HAS = new Ending(
  /(?:^|[^\p{L}])(?:says?|reads?|read it as|showing|shows?|shown|printed|written|have|has|got|gave(?: me| them| us)?|told(?: me| them)?|asked for|(?:enter(?:ed|ing)?|typed?|typing)(?: in)?|is it|(?:is )?this one|it['’]s|pone|dice|sale|aparece|viene|tengo(?: es[te]e?)?|piden|dieron|meto|pongo|leo|apunt[eé]|es [eé]ste|écrit|marqué|indiqué|affiche|lis|j['’]ai|ai|demandent|donné|tape|lisibles|c['’]est|leggo|scritto|stampato|risulta|compare|ho(?: solo)?|solo|hanno dato|dato questo|chiedono|inserisco|digito|c['’]è|steht|stand|lese|hab(?:e)?|hätte|(?:hab(?:e)? )?(?:ihnen|ihm|denen) dann|bekommen|gegeben|staat|stond|lees|kreeg(?: dit mee)?|vroegen(?: ze)?(?: aan de balie)?(?: om| naar)?|heb|typ|tik|jest|widnieje|wpisuję|mam|podali|odczytano|czytam|stoi|написано|указан[оа]?|стоит|ввожу|меня(?: только)?|дали|просят|требуют|yazıyor|verdi|verdiler|giriyorum|soruyor|mhrs|diz|aparece|tem|tenho|deram|pedem|pediram|digito|escrito|står|fick|visar|tertulis|dapat|punya)(?: (?:only|just|soltanto|solamente|juste|seulement|uniquement|aber nur|slechts|enkel|solamente|únicamente|somente|this|that|the|solo|s[oó]lo|est[eoa]|questo|questa|ce|ça|nur|diese|alleen|dit|deze|tylko|to|только|вот|sadece|şu|bu|só|is[st]o|apenas|bara|hanya|ini|ze|me|jeszcze|il|el|le|la|o|die|das|den))?[:,]? ?["“„«]?$/iu,
);
/** Right behind it, where the verb stands last or what it is printed on follows. */
const BEHIND =
  /^["”»]?(?:,? (?:on (?:my|the|it|his|her)|at the top|diye|yazıyor|yazan|var|angesagt|angegeben|gesagt|steht|stampat[oa]|in alto|scritto|del (?:carn[eé]|papel|resguardo|volante)|de (?:la|mi) (?:tarjeta|hoja|pulsera|cartilla)|op (?:mijn|de|het)|s(?:ur|us) (?:la|le|ma|mon)|auf (?:der|dem|meine[rm]?)|na (?:karcie|kartce|opasce|recepcie|skierowaniu)|с (?:бумажки|талона|карты|браслета)|на (?:бумажке|карте|браслете|талоне)|no (?:cart[ãa]o|papel|topo)|na (?:pulseira|folha|carteirinha|guia)|already exists|dat stond|, ¿me sirve)|[,.;!?)]|\s*$)/iu;
/** The same in scripts without spaces. */
const HAN_SPOKEN_OF =
  /手环|腕带|标签|单子|小票|收据|回执|纸条|[上就]诊卡|医保卡|社保卡|卡[上背后片]|本子|前台|窗口|柜台|护士站|收费处|编号|号码|什么号|条码|查询码|识别码|番号|コード|シール|診察券|リストバンド|カルテ|受付|窓口|用紙|封筒|整理券|保険証|通知/u;
const HAN_HAS = new Ending(
  /(?:是|写着|写的是|印着|贴着|有个|有一串|只有|报了?|输入?了?|给了?我?|显示|念的?|番号は|[でにがは]|券|カルテに)["“「]?$/u,
);
const HAN_BEHIND =
  /^["”」]?(?:[，,。？！!?、；;]|\s*$|と(?:言|い|書|あ|印|出|表|だけ)|って(?:言|書|い)|を(?:なく|失|渡|もら|入)|です|でした|[跟和]|这个号|打不开|系统|查不|が(?:エラー|書))/u;
const HAN = /\p{Script=Han}|\p{Script=Hiragana}/u;
/** What is read off paper as well, and is nobody's number. */
const READING =
  /platelet|thrombo|tromb[oó]|leu[kcq]|lökosit|lausi|w\.?bc|count|piastrin|plaquett|plaquet|płytk|globul|лейкоцит|тромбоцит|эритроцит|steps?(?!\p{L})|schritte|pasos|passi|stappen|calor|kcal|einheit|units?(?!\p{L})|(?<!\p{L})(?:lot|batch|charge|lote|lotto|серия|partij|seri)(?!\p{L})|血小板|白细胞|红细胞|白血球|赤血球|中性粒|计数|步数|批号/iu;
const REACH_BEFORE = 12;
const REACH_BEHIND = 8;
const FEWEST = 5;
const SHORTEST_GROUP = 4;
const MOST = 14;
const WINDOW = 48;
/** What is counted or paid: round, or with money beside it. */
const ROUND = /^\d{1,4}000$/;
const MONEY =
  /[€$£₺₽₹¥]|(?:^|[^\p{L}])(?:euros?|eur|dollars?|usd|pln|zł|tl|руб\p{Ll}*|rs|rupees?|reais|pesos|kr|chf)(?!\p{L})/iu;

export function findNotedNumbers(document: Document): void {
  const { scan, text } = document;
  let left = -1;
  for (const token of scan.numbers) {
    if (token <= left || scan.taken[token] === 1) continue;
    // Most numbers are short and stand alone.
    const short = scan.end[token]! - scan.start[token]! < SHORTEST_GROUP;
    if (short && ((scan.shape[token + 1] ?? 0) & (SHAPE.digits | SHAPE.alnum)) === 0) continue;
    const candidate = readCandidate(document, token);
    if (candidate === undefined) continue;
    left = candidate.last;
    const { digits, start, end, first, last } = candidate;
    if (digits.length < FEWEST || digits.length > MOST || ROUND.test(candidate.raw) || HELP_LINES.has(digits))
      continue;
    document.spend(0.5);
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const after = text.slice(end, end + WINDOW);
    if (HAN.test(before.slice(-1))) {
      if (isNotedInHan(before, after)) document.cover(start, end, 'OTHER_ID', 'noted-number');
      continue;
    }
    if (!BEHIND.test(after) && !goesOn(document, last)) continue;
    if (!HAS.test(before) && !VERB_BEHIND.test(after)) continue;
    if (MONEY.test(before.slice(-8)) || MONEY.test(after.slice(0, 8))) continue;
    const from = Math.max(scan.start[Math.max(0, first - REACH_BEFORE)]!, start - 3 * WINDOW);
    const to = Math.min(scan.end[Math.min(scan.count - 1, last + REACH_BEHIND)]!, end + 2 * WINDOW);
    const sentence = `${sentenceBefore(text, from, start)} # ${sentenceBehind(text, end, to)}`;
    if (READING.test(sentence) || (!NUMBER.test(sentence) && !PAPER.test(sentence))) continue;
    if (isReference(document, candidate)) continue;
    document.cover(start, end, 'OTHER_ID', 'noted-number');
  }
}

function isNotedInHan(before: string, after: string): boolean {
  if (!HAN_BEHIND.test(after) || !HAN_HAS.test(before)) return false;
  const sentence =
    before
      .slice(-24)
      .split(/[。？！?!\n]/u)
      .at(-1)! + after.slice(0, 16).split(/[。\n]/u)[0]!;
  return HAN_SPOKEN_OF.test(sentence) && !READING.test(sentence) && !/[元块円钱]/u.test(after.slice(0, 4));
}

const VERB_BEHIND =
  /^["”»]?,? (?:diye|yazıyor|yazan|angesagt|angegeben|steht|stampat[oa]|already exists|dat stond)(?!\p{L})/iu;

/** A word without content behind: no number of things. */
function goesOn(document: Document, last: number): boolean {
  const next = last + 1;
  return (
    next < document.scan.count &&
    document.gap(last) === GAP.space &&
    (document.scan.value[next]! & W.function) !== 0
  );
}

/** Past marks that end a sentence only where nothing asks: "is it this one? It's on my card". */
const sentenceBefore = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .split(/\n|(?<=\p{L}{3})\. /u)
    .at(-1)!;
const sentenceBehind = (text: string, from: number, to: number): string =>
  text.slice(from, to).split(/\n/u)[0]!;

export const NOTED_NUMBER_EXAMPLES: Readonly<Record<string, Examples>> = {
  'noted-number': {
    match: [
      ['the wristband only says 604417 and nothing else', '604417', 'en-GB'],
      ['Allo sportello vogliono il codice e io ho solo 38-40217.', '38-40217', 'it-IT'],
      ['Sur la feuille c’est écrit 551032, ça sert à quoi ?', '551032', 'fr-FR'],
      ['Auf dem Zettel steht 218834, sonst nichts', '218834', 'de-DE'],
      ['手环上只写着604417，别的没有', '604417', 'zh-CN'],
      ['窓口で40217と言われましたが何の番号ですか', '40217', 'ja-JP'],
      ['бумажка есть, на ней написано 771204.', '771204', 'ru-RU'],
    ],
    leave: [
      'The card says 10000 steps a day and the report says 15000 patients were asked.',
      'The letter says you have 250000 platelets. On the label it says 50000 IU.',
    ],
  },
};
