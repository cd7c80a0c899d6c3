import { hashWord } from '../../characters.ts';
import { WEEKDAYS } from '../../cues/weekdays.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';
import { isBrand, isMedicalName } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';

/**
 * A capital that no list has where only somebody can stand: greeted alone before a comma ("Guten Abend Jolanthe, danke …"), called so
 * by everybody ("granny is called … by all", "on la surnomme …"), at whose home it is ("chez les …"), head of a school, and whom to
 * contact before a telephone. In the twenty languages with capitals that the part knows best.
 */
const ID = 'name-said';
const GREETED =
  /(?:^|\n|[.!?] )(?:(?:good|gd) (?:morning|afternoon|evening)|(?:hello|hi|hey)(?: again| there)?|guten (?:tag|morgen|abend)|(?:hallo|hi|moin|servus|grüezi)(?: nochmal| wieder)?|(?:re-?)?bonjour|bonsoir|salut|coucou|rebonjour|buen(?:os|as) (?:días|tardes|noches)|hola(?: de nuevo| otra vez)?|bom dia|boa (?:tarde|noite)|(?:oi|olá)(?: de novo| novamente)?|buon(?:giorno|asera|a sera)|(?:ciao|salve)(?: di nuovo)?|goede(?:morgen|middag|navond)|(?:hoi|hallo|dag|hey)(?: weer)?|dzień dobry|dobry wieczór|cześć|witaj|god (?:morgon|dag|kväll|kveld|aften|morgen)|hej(?:san)?(?: igen)?|hei(?: igjen| taas)?|hyvää (?:iltaa|huomenta|päivää)|moi|dobr(?:ý|é) (?:večer|den|ráno|deň)|ahoj|jó (?:estét|napot|reggelt)|szia|bun[ăa] (?:seara|ziua|dimineața)|salut|[iİ]yi (?:akşamlar|günler|geceler)|merhaba|selam|günaydın|добрый (?:день|вечер)|доброе утро|здравствуйте|привет|добрий (?:день|вечір)|доброго (?:дня|ранку)|вітаю|привіт|καλησπέρα|καλημέρα|γεια(?: σου| σας)?|selamat (?:pagi|siang|sore|malam)|halo|chào(?: buổi (?:sáng|tối|chiều))?),? $/iu;
/** Everybody, and what they call somebody. */
const CALLED =
  /(?<!\p{L})(?:(?:is|was|are) called|(?:everyone|everybody|we all|they all|people|we|they) (?:calls?|called|knows?|knew) (?:her|him|granny|grandma|grandpa|nan|nana|my \p{L}+) ?(?:as)?|(?:her|his) name (?:was|is)|(?:alle|wir|die leute|die kinder) (?:nennen|nannten|rufen|riefen) (?:sie|ihn|oma|opa)|von allen|(?:sie|er) (?:hieß|heißt)|und (?:der|die) hieß|on (?:la|le|l['’]) ?(?:surnomme|appelle|appelait|surnommait)|tout le monde (?:l['’]appelle|appelle (?:mamie|papi|mémé|pépé))|(?:elle|il) s['’]app?elait|(?:todos|todas|todo el mundo) (?:la|le|lo) (?:llaman?|dicen?|conocen? (?:como|por))|le (?:dicen|decían|decimos)|(?:ella|él) se llamaba|y se llamaba|del club se llamaba|todo mundo (?:chama|chamava|conhece) (?:a |o )?(?:\p{L}+ )?(?:de|por|como)|(?:é|era) conhecid[ao] (?:como|por)|(?:tutti )?(?:la|lo) chiama(?:no|vano)|(?:iedereen|we|wij) (?:noemt|noemde|noemen|noemden) (?:oma|opa|haar|hem)|(?:ze|zij|hij) heette|(?:ze|zij|hij) wordt|wszyscy mówi(?:ą|li) (?:na|do) \p{L}+|nazywają (?:ją|go)|alla (?:kallar|kallade) \p{L}+|(?:hon|han) (?:kallas|kallades|hette)|alle (?:kalder|kaldte|kaller|kalte) \p{L}+|(?:hun|han) (?:kaldes|kalles|hed)|kaikki (?:kutsuvat|kutsui) \p{L}+ (?:nimellä)?|všichni \p{L}+ říkají|říkají (?:jí|mu)|mindenki|toată lumea îi (?:spune|zice) \p{L}+|(?:все|всі) (?:зовут|звали|кличуть|звуть|називали) \p{L}+|\p{L}+ все зовут|herkes|ona|όλοι (?:φωνάζουν|λένε) τη[ν]? \p{L}+|semua orang memanggil \p{L}+|mọi người gọi \p{L}+ là) $/iu;
/** Whose name it was: of a thing of medicine, a firm or a town it is none. */
const NAMED =
  /(?<!\p{L})(?:it was called|hieß|s['’]appelait|se llamaba|se chamava|si chiamava|heette|hette|nazywał[ao]? się|hed) $/iu;
const THINGS =
  /mittel|medikament|tablette|wirkstoff|salbe|tropfen|tee |krankheit|syndrom|test|firma|klinik|studie|pill|drug|tablet|cream|disease|condition|study|company|médicament|pommade|maladie|gélule|medicamento|pastilla|enfermedad|remédio|doença|pomada|farmaco|medicina|malattia|pomata|medicijn|ziekte|zalf|lek|choroba|maść|medicin|sjukdom|salv[ae]|sygdom|sykdom|app|ort|stadt|town|village|ville|pueblo|cidade|città|stad|miasto|product|produ[kc]t/iu;
/** A therapist or colleague, between commas. */
const APPOSED =
  /(?<!\p{L})(?:thérapeute|ergothérapeute|orthophoniste|terapist[ai]|terapeut[ae]?n?|therapist|therapeute?|logopedist[ae]?|logopeda|gyógytornász|fysioterapeut(?:en)?|terapeutka), $/iu;
const SIGNED =
  /(?<!\p{L})(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|mit freundlichen grüßen|viele grüße|cordialement|bien à vous|atentamente|atenciosamente|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|z poważaniem|med vänlig hälsning|venlig hilsen|vennlig hilsen|saygılarımla|с уважением), $/iu;
/** What has to follow where the frame alone is not enough. */
const CALLED_BEHIND =
  /^(?: (?:by (?:all|everyone|everybody|us|them|the family)|genannt|gerufen|genoemd|néven|der(?:ler|iz)?(?!\p{L})|diye))/iu;
const NEEDS_BEHIND = /(?:called|von allen|wordt|mindenki|herkes|ona) $/iu;
const HOUSEHOLD =
  /(?<!\p{L})(?:chez les|(?:en |a )?casa de los|na casa d[oa]s|a casa dei|dai|u państwa|bij de familie|hos familjen|hos familien|u rodiny|la familia|bei familie|bei den) $/iu;
const HOUSEHOLD_BEHIND =
  /^['’]?s? (?:household|residence|family(?! (?:of|medicine|doctor|practice|health)))/u;
/** Who leads a school, a club, a therapy, and drives. */
const HEAD =
  /(?<!\p{L})(?:head(?:teacher|mistress|master)|principal|physio(?:therapist)?|coach|schulleiter(?:in)?|rektor(?:in|n)?|direktor(?:in)?|trainer(?:in)?|la directrice|le (?:proviseur|directeur)|la principale|la director[ao]?|el director|[ao] diretor[a]?|la preside|il preside|dalla preside|directrice|rector|juf|meester|dyrektor(?:ka)?|wychowawczyni|rehtori|ředitel(?:ka)?|riaditeľ(?:ka)?|igazgató(?:nő)?|directoarea|directorul|müdire|müdür|fizyoterapist|директор(?:ка)?|завуч|фізіотерапевт|физиотерапевт|ο φυσιοθεραπευτής|η φυσιοθεραπεύτρια|kepala sekolah|fahrdienst|krankentransport|taxi|ambulan(?:ces|cias|ze|s)|färdtjänst|transport) $/iu;
const SERVICE = /(?:fahrdienst|krankentransport|taxi|ambulan\p{L}+|färdtjänst|transport) $/iu;
const PHONE_BEHIND = /^(?:[,:(]| -)[^\n\p{L}]{0,3}(?:tel|tél|tlf|phone|mob)?[^\n\p{L}]{0,4}\d[\d /()-]{5}/iu;
const CONTACT =
  /(?<!\p{L})(?:contact(?: person)?|ansprechpartner(?:in)?|kontakt(?:person)?|contacto|contato|contatto|referente|contactpersoon|osoba kontaktowa|yhteyshenkilö|kapcsolattartó|persoană de contact|[iİ]rtibat|контакт(?:ное лицо)?|контактна особа|επικοινωνία|narahubung|kontak|liên hệ): ?$/iu;
/** The last words of the frames: a capital behind any other is not asked about. */
const LAST_WORDS = new WordSet(
  `morning afternoon evening hello hi hey again there tag morgen abend hallo moin servus grüezi nochmal wieder bonjour rebonjour bonsoir salut coucou días tardes noches hola nuevo vez dia tarde noite oi olá novo novamente buongiorno buonasera sera nuovo ciao salve goedemorgen goedemiddag goedenavond hoi dag weer dobry wieczór cześć witaj morgon kväll kveld aften hej hejsan igen hei igjen taas iltaa huomenta päivää moi večer den ráno deň ahoj estét napot reggelt szia seara ziua dimineața akşamlar günler geceler merhaba selam günaydın день вечер утро здравствуйте привет вечір дня ранку вітаю привіт καλησπέρα καλημέρα γεια σου σας pagi siang sore malam halo chào tối sáng chiều
  called her him as granny grandma grandpa nan nana was is sie ihn oma opa allen hieß heißt surnomme appelle appelait surnommait mamie papi mémé pépé llama llaman dice dicen decían decimos como por llamaba de conhecida conhecido chiamano chiamavano haar hem heette wordt ją go kallas kallades hette mormor farmor mor far bedste hed kaldes kalles nimellä říkají mindenki bunicii bunicului mamaie звали зовут її его её ее звуть кличуть herkes ona nenek kakek là γιαγιά babcię babci dziadka
  les los dos das dei dai państwa familie familjen familien rodiny familia den
  thérapeute ergothérapeute orthophoniste terapista terapisti terapeut terapeuta terapeute terapeuten therapist therapeut therapeute logopedist logopediste logopeda gyógytornász fysioterapeut fysioterapeuten terapeutka sincerely faithfully truly regards grüßen grüße cordialement vous atentamente atenciosamente saluti groet groeten poważaniem hälsning hilsen saygılarımla уважением się s'appelait appelait chamava chiamava
  headteacher headmistress headmaster principal physio physiotherapist coach schulleiter schulleiterin rektor rektorin rektorn direktor direktorin trainer trainerin directrice proviseur directeur principale directora director diretora diretor preside rector juf meester dyrektor dyrektorka wychowawczyni rehtori ředitel ředitelka riaditeľ riaditeľka igazgató igazgatónő directoarea directorul müdire müdür fizyoterapist директор директорка завуч фізіотерапевт физиотерапевт φυσιοθεραπευτής φυσιοθεραπεύτρια sekolah fahrdienst krankentransport taxi ambulances ambulancias ambulâncias ambulanze ambulans ambulance färdtjänst transport
  contact person ansprechpartner ansprechpartnerin kontakt kontaktperson contacto contato contatto referente contactpersoon kontaktowa yhteyshenkilö kapcsolattartó irtibat контакт лицо особа επικοινωνία narahubung kontak hệ`,
);
/** Who is greeted without a name. */
const NOBODY = new WordSet(
  `${Object.values(WEEKDAYS).join(' ')} apotheke krankenkasse praxis klinik samaritans childline nurse pharmacist pharmacy all everyone everybody team folks guys doctor doc sir madam there dear community forum assistant ai chat claude gpt alexa siri zusammen leute liebe lieber ihr herr frau doktor dr team forum community mama papa tous toutes à docteur madame monsieur equipo equipe équipe doctor doctora doutor doutora pessoal gente amigos amigas tutti a dottore dottoressa dokter allemaal iedereen mevrouw meneer panie pani państwu wszystkim alla allihopa doktorn alle kaikki všem mindenkinek tuturor herkese doktor hocam всем доктор друзья коллеги всім лікарю semua dokter
  welt nachbar kollegen kollegin kollege freunde christmas everybody again bonsoir bonjour`,
);
/** Nouns of German that are made of others. */
const GERMAN_NOUN =
  /(?:ung|heit|keit|schaft|team|kasse|amt|hilfe|dienst|forum|gruppe|chat|bot|assistent|zentrum|praxis|klinik|haus|nacht|abteilung|beratung|runde|experten|freunde|kollegen|innen)$/u;
const WINDOW = 56;
const THE = hashWord('the');
const SHORTEST = 3;
const CLOSES = /^(?:[,!]| [–—-] |:?\n)/u;
const PARTICLES = new WordSet('de da do di della dell du van von der den ten ter el al bin');

export function findSaidNames(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (token === 0 || scan.shape[token] !== SHAPE.title || scan.taken[token] === 1) continue;
    const before = scan.hash[token - 1]!;
    if (!LAST_WORDS.has(before) && !(before === THE && isHouseholded(document, token))) continue;
    if (!mayBeSomebody(document, token)) continue;
    document.spend(1.5);
    const start = scan.start[token]!;
    const last = runEnd(document, token);
    const behind = text.slice(scan.end[last]!, scan.end[last]! + WINDOW);
    if (isSaid(document, token, text.slice(Math.max(0, start - WINDOW), start), behind))
      document.take(token, last, 'NAME', ID);
  }
}

function isSaid(document: Document, token: number, before: string, behind: string): boolean {
  if (HOUSEHOLD_BEHIND.test(behind)) return /(?<!\p{L})the $/iu.test(before);
  if (CONTACT.test(before)) return PHONE_BEHIND.test(behind);
  if (GREETED.test(before)) return CLOSES.test(behind) && !isNoun(document, token);
  if (HOUSEHOLD.test(before)) return true;
  if (HEAD.test(before)) return !SERVICE.test(before) || PHONE_BEHIND.test(behind);
  if (APPOSED.test(before)) return behind.startsWith(',');
  if (SIGNED.test(before)) return /^(?:,|\.?$|\n)/.test(behind);
  if (NAMED.test(before) && !THINGS.test(before)) return true;
  if (!CALLED.test(before)) return false;
  return !NEEDS_BEHIND.test(before) || CALLED_BEHIND.test(behind);
}

function isHouseholded({ scan, text }: Document, token: number): boolean {
  return text.startsWith(' household', scan.end[token]!);
}

function isNoun({ language, scan }: Document, token: number): boolean {
  if (language !== 'de' && language !== '') return false;
  return (
    (scan.value[token]! & W.first) === 0 &&
    GERMAN_NOUN.test(scan.text.slice(scan.start[token]!, scan.end[token]!))
  );
}

/** On no list, or a name of one, whatever dictionary has it in small letters. */
function mayBeSomebody(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if (scan.end[token]! - scan.start[token]! < SHORTEST || NOBODY.has(scan.hash[token]!)) return false;
  if (document.is(token, 'title') || document.is(token, 'kin') || document.is(token, 'month')) return false;
  if (isMedicalName(scan.hash[token]!) || isBrand(scan.hash[token]!) || (value & W.medical) !== 0)
    return false;
  // Every syllable is a word.
  if (document.language === 'vi') return true;
  const names = value & (W.first | W.last);
  if ((value & (W.country | W.region)) !== 0) return (value & W.listedFirst) !== 0;
  if ((value & (W.english | W.word | W.function)) === 0)
    return names !== 0 || !isMedicalForm(document.word(token));
  return (
    (value & W.listedFirst) !== 0 ||
    ((value & W.dictionary) !== 0 && names !== 0 && (value & W.english) === 0)
  );
}

/** With the capitals that follow, past particles and an elided article: "Dell'Acqua". */
function runEnd(document: Document, first: number): number {
  const { scan } = document;
  let last = first;
  while (last + 1 < scan.count && last - first < SHORTEST) {
    const gap = document.gap(last);
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe) break;
    const next = last + 1;
    if (scan.taken[next] === 1) break;
    if (scan.shape[next] === SHAPE.title && (gap !== GAP.space || mayBeSomebody(document, next))) last = next;
    else if (PARTICLES.has(scan.hash[next]!) && scan.shape[next + 1] === SHAPE.title) last = next + 1;
    else break;
  }
  return last;
}

export const SAID_NAME_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-said': {
    match: [
      ['Guten Abend Tjorvine, danke für die Werte.', 'Tjorvine', 'de-DE'],
      ['Granny is called Kunjuvava by everyone here.', 'Kunjuvava', 'en-IN'],
      ['Chez les Kerbrazhan, tout le monde a de la tension.', 'Kerbrazhan', 'fr-FR'],
      ['Abholung: Fahrdienst Wernsbach, Tel. 06052 990140', 'Wernsbach', 'de-DE'],
      ['la preside Brambazzi l’ha mandata a casa', 'Brambazzi', 'it-IT'],
      ['Yhteyshenkilö: Rautiala, 040 555 0172', 'Rautiala', 'fi-FI'],
    ],
    leave: [
      'Guten Abend zusammen, danke für die Antworten.',
      'Good evening Doctor, thank you for the advice.',
      'The drug is called Xarelto by the maker.',
      'Transport Sofia, 2 hours',
      'The ointment is called Bepanthen by all.',
    ],
  },
};
