import type { Finding } from '../../src/domain/verdict.ts';
import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import { sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { drugMatcher } from './knowledge.ts';

/** A dose that was forgotten, made up for with two at once: no patient leaflet lets anyone do so, but those below. */

const SOURCE =
  'EU templates for package leaflets (QRD, section 3: "Do not take a double dose to make up for a forgotten dose"), 2024-02';

const MISSED = new Seldom(
  /\b(?:miss(?:ed|ing|es)?|forg[eo]t\w*|skip(?:ped)?|vergess\w*|vergisst|vergasst?\w*|ausgelassen|versaumt\w*|verpasst\w*|olvid\w*|salt(?:o|e|as|aste|arse|ado|ada|ar)\b|oubli\w*|manqu\w*|saut(?:e|ez)\b|esquec\w*|perde(?:u|r)\b|pulou|dimentic\w*|saltat\w*|scord\w*|vergeten|vergeet|overgeslagen|gemist\w*)\b|忘れ|忘记|忘記|忘了|漏服|漏吃|भूल|छूट|نسيت|نسيان|نسي |فاتتك|فاتت|فوت/,
);
/** Told to take two. */
const DOUBLE =
  /\b(?:(?:tak(?:e|ing)|swallow) (?:a |the )?(?:double|twice|two|2|both)\b|double(?: up(?: on)?)? (?!(?:the|that) (?:strength|concentration|amount per|size|price|normal|usual))(?:your|the|that|this|on|at|next|it|up)|doubl(?:e|ing) (?:[\p{L}']+ ){0,2}(?:doses?|pills?|tablets?)|(?:a|the) double dose\b|double up\b|take both|(?:both|doses|(?:usual|next|regular|missed|forgotten) (?:dose|one|tablet|pill))[^.;:!?\n]{0,36}(?:together|at once|at the same time)\b|(?:2|two) (?:tablets|pills|capsules|doses) (?:at (?:once|your|the next)|together|next time)|(?:die )?doppelte (?:dosis|menge)|(?:zwei|2) (?:tabletten|dosen|kapseln)(?: auf einmal| zusammen| gleichzeitig)?|verdoppel\w*|(?:el|una) (?:doble|dosis doble)|dosis doble|(?:dos|2) (?:pastillas|comprimidos|tabletas|dosis|capsulas) (?:juntas|juntos|a la vez|de una vez)|duplicar? (?:la|su|el)\b|duplique (?:la|su)\b|double dose|dose double|(?:deux|2) (?:comprimes|doses|gelules) (?:en meme temps|a la fois|ensemble|d'un coup)|doublez|doubler|(?:a |uma )?dose dupla|dose dobrada|(?:dois|duas|2) (?:comprimidos|doses|capsulas) (?:juntos|juntas|de uma (?:so )?vez|ao mesmo tempo)|dobr(?:e|ar)\b|dose doppia|doppia dose|(?:due|2) (?:compresse|dosi|capsule) (?:insieme|in una volta|contemporaneamente)|raddoppi\w*|(?:beim nachsten mal|nachstes mal|beim nachsten) (?:einfach |dann )?(?:zwei|2)\b|(?:tome|tomar|toma) (?:el|o) (?:doble|dobro)|(?:el doble|o dobro) (?:en|de|na|da)\b|(?:ne )?(?:prenda|prendi|prendere) (?:due|2) (?:alla|la) (?:successiva|prossima)|(?:prenez|prendre|prends)(?:-en)? (?:deux|le double)\b|(?:neem|nemen|neemt)[^.;:!?\n]{0,20} (?:de )?volgende keer (?:er )?(?:twee|2)\b|(?:de )?volgende keer (?:er )?(?:twee|dubbel)|dubbele (?:dosis|hoeveelheid)|(?:twee|2) (?:tabletten|pillen|doses) (?:tegelijk|ineens|samen)|verdubbel\w*)|2回分(?:を|の|ま|一|飲|服)|倍の量|2錠(?:一緒|まとめ|同時)|(?:两|兩|双|加)倍|一次(?:吃|服)(?:两|兩|2)|补服(?:两|双)|दोगुनी|दोहरी|दुगुनी|(?:दो|2) (?:गोलियां|गोलियाँ|खुराक) (?:एक साथ|साथ)|अगली बार (?:दो|2|डबल)|डबल (?:डोज़|डोज|खुराक)|جرعة مضاعفة|جرعتين|ضعف الجرعة|مضاعفة الجرعة|حبتين معا|قرصين معا/gu;
/** Whoever speaks of it and of one of these warns, or tells a story. */
const WARNED =
  /\b(?:no|not|never|n't|don't|cannot|nor|without|avoid\w*|instead|rather|than|unless|if you (?:took|have taken|take)|accident\w*|risk\w*|danger\w*|harm\w*|overdos\w*|unsafe|unnecessary|wrong|myth|nicht|nie|niemals|kein\w*|statt|vermeid\w*|versehentlich|gefahr\w*|nunca|jamas|sin|evit\w*|ni|en lugar|en vez|pas|jamais|ne|sans|n'|nao|sem|em vez|non|mai|senza|invece|niet|nooit|geen|zonder|vermijd\w*)\b|n't\b|n'|ない|ません|ず|避け|不|勿|别|別|切忌|避免|नहीं|मत|न |बचें|बिना|لا |عدم|بدون|تجنب|لم |ليس|ابدا|لا،|(?:^|\s)ما ?ت\S*ش(?=\s)|متاخد/;
/** Two at once are what leaflets of these ask for, or nobody is harmed by them. */
const EXEMPT =
  /\b(?:contracepti\w*|birth control|the pill|combined pills?|pregnan\w*|mini-?pill|pille|antibabypille|verhut\w*|pildora|anticoncepti\w*|pilule|contracept\w*|pilula|anticoncepcion\w*|pillola|contraccettiv\w*|anticonceptie\w*|de pil|levothyrox\w*|levothyroxin\w*|thyroid|synthroid|euthyrox|l-thyroxin|rivaroxaban|xarelto|vitamin\w*|supplement\w*|contact lens\w*|ru-486|yaz|yasmin)\b|ピル|避孕药|避孕藥|गर्भनिरोध|حبوب منع الحمل/;

/** "Look for the cause first: a cold remedy, drink, or a dose made up for with two". */
const CAUSES =
  /^[\s*_•-]*(?:\S+ ){0,4}?(?:causes?|reasons?|triggers?|ursachen?|grunde|causas?|razones|cause|motivi|oorzaken?)\b[^.:：]{0,30}[:：]|^[^。:：]{0,12}(?:原因|理由)[^。:：]{0,6}[:：]|^[^।:]{0,24}कारण[^।:]{0,12}:|^[^.:]{0,20}[اأ]سباب[^.:]{0,20}:/;

/** What is forgotten and doubled is a medicine. */
const DOSE =
  /\b(?:dos(?:e|es|is|ing|en|i)|tablets?|pills?|capsules?|medicines?|medications?|meds|dosis|tablette\w*|kapsel\w*|medikament\w*|arznei\w*|pastilla\w*|comprimid\w*|capsula\w*|medicament\w*|medicin\w*|comprime\w*|gelule\w*|remedi\w*|compress\w*|farmac\w*|medicijn\w*|pillen?)\b|薬|錠|服用|药|藥|片|दवा|खुराक|गोली|دواء|الدواء|جرعة|الجرعة|حبة|قرص/;
function isOfMedicine(words: string): boolean {
  return DOSE.test(words) || drugMatcher.scan(words).length > 0;
}

/** How far before it the forgotten dose may be spoken of. */
const BACK = 300;
const LONGEST_TURN = 1500;

export function missedDoseFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const { text } = reading;
  const turn = asked && asked.text.length <= LONGEST_TURN ? asked.text : '';
  const isAsked = MISSED.test(turn);
  if (!isAsked && !MISSED.test(text)) return [];
  if (EXEMPT.test(turn)) return [];
  return everyMatch(text, DOUBLE).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(text, span.start);
    const words = text.slice(sentence.start, sentence.end);
    const around = text.slice(Math.max(0, sentence.start - BACK), sentence.end);
    if (
      CAUSES.test(words) ||
      WARNED.test(words) ||
      EXEMPT.test(around) ||
      !isOfMedicine(`${words} ${turn}`) ||
      !(isAsked || MISSED.test(around))
    )
      return [];
    if (!isAsserted(reading, span, ['conditional'])) return [];
    return [
      {
        category: 'dose' as const,
        severity: 'severe' as const,
        confidence: 0.92,
        ...span,
        rule: 'missed-dose:double',
        explanation: `Two doses at once to make up for one that was forgotten; leaflets say to leave it out. Source: ${SOURCE}.`,
      },
    ];
  });
}
