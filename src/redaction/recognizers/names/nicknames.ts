import { FURTHER_NAMES } from '../../cues/further-names.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet } from '../../word-set.ts';
import { formsOf } from './inflection.ts';

/** Pet names and short forms that people are mentioned by, written down from general knowledge. */
const PLAIN: Readonly<Record<string, string>> = {
  de: 'kalle manni uschi moni steffi susi rosi hannes gabi heinzi wolle atze ralle olli kalli basti tobi flo luki schorsch sepp seppl wastl vroni resi traudl gitti gerdi hilde hildchen trudi mausi paulchen lenchen fritzchen lieschen peterle karle bärbel jupp pitter köbes tünnes jürgi andi michi stefferl zenzi burgl loisl',
  nl: 'daan daantje keesje jantje pietje truusje riekje marijke liesje jaapje bartje koosje willempje fientje mientje bep beppie sjaan sjaantje toos toosje greetje gerritje',
  en: 'tash shaz gaz daz baz chaz bev reg tam iolo dai ianto mhairi eilidh ewan spud nobby gazza jonno robbo davo shazza effie elsie dougie shuggie hamish fergie jen sal fi ros wol packie deano shazz macca davo bron lachie bex becca becs jaz jez loz kaz maz caz dez shez oz olu femi kemi temi tobi seun yemi chidi emeka ngozi tunde wale folake kunle segun',
  es: 'montse loli lola merche nacho nachete paco paquito pepe pepita yoli chus chuso kike quique poncho memo beto chuy chucho güicho lencho chencho licha chela lupe lupita tencha pancho panchita nando toño toñito charo chayo conchi conchita maruja manoli manolo puri gordi tere marisa maribel trini trinidad goyo lalo kiko kika chema josema jose joselito fran rafa santi iñaki patxi koldo txema arantxa itxaso edurne maialen unai aitor',
  fr: 'lilou loulou titou fifi mimi gégé dédé jojo riri toto bébert momo zizou manu steph seb nico cricri mumu suzon margot babette nanette manon ninon zozo',
  it: 'peppino peppe peppina mimmo mimma ciccio ciccia tonino tonina totò nino ninetta pina pinuccia lella gigi gino beppe bepi checco chicca gegè lillo lilla nuccio nuccia pasqualino turi turiddu vito vitino assuntina concettina carmelina lallo',
  pt: 'tati dudu duda bia nanda zeca zezé zezinho tião toninho toninha neco cida cidinha lurdes lurdinha ritinha chiquinho juju gugu fafá naná lelê rafa leozinho bebel belinha malu luquinhas joãozinho pedrinho cadu edu guga nando',
  pl: 'jadźka gienek gieniek gienka bronek bronka władek wacek wiesiek wieśka lodzia stasia staśka wandzia halszka halka renia jola jolka olek leszek czesiek cześka felek henia heńka lilka mirek mirka tadzio zdzisiek zdziśka genia lusia lucek romek wojtek wojtuś zuzia zuzka stefcia stefka kasia kaśka gosia gośka basia baśka aśka zosia zośka ania anka hania hanka elka olka iza izka ula ulka krysia kryśka marysia maryśka jadzia halinka danusia danka bożenka grażynka tereska tomek bartek jurek staszek stasiek zbyszek krzysiek grzesiek maciek kuba kubuś antek antoś franek janek jasiek jaś staś józek tadek rysiek heniek mietek zdzisiek leszek edek władek kazik bolek mirek sławek darek arek irek romek radek przemek czarek olek adaś tymek szymek piotrek piotruś michałek łukaszek jacuś lusia felek lucek maniek waldek zenek wiesiek wiesia bogusia boguś genia gienek niunia misia',
  tr: 'memo zeliş fatoş hatçe ayşo ayşoş aliş memiş ibo ibiş emo hüso haso mıstık mıço cemo selo sülo apo eko necmi neco elifim zeyno nuriş gülo gülçin hasoş kezban şükriş',
  hi: 'चंदू नंदू बबलू डबलू गुड्डू टिंकू चिंटू मुन्नू कल्लू लल्लू पिंटू गोलू मोनू सोनू दीपू रिंकू बिट्टू पिंकी गुड्डी मुन्नी chintu chhotu pintu bunty bablu pappu guddu guddi munna munni chotu chutki golu gollu sonu monu tinku rinku pinku pinki bittu bitto babli raju kallu lallu tunnu bubai babai mithu mithi chinnu chinni kutty unni ammu appu achu',
  id: 'rizki asep ujang cecep dadang tatang iis aceng maman eneng wawan iwan yanti yuli joko bejo paijo tono ucok butet tigor togar wayan kadek ketut putu komang luh',
  ru: 'серёга серега лёха леха саша сашка машка маша даша дашка паша пашка миша мишка гриша гришка лёша леша лёшка лешка алёша алеша серёжа сережа серёжка сережка ванька витька колян колька тола толька петька васька федька женька женек димка димон тёма тёмка антоха кирюха андрюха ванюха ксюха ксюша натаха наташа наташка танюха танюша танька катюха катюша катька олька ленка светка иришка ирка маринка надюха надюша любаша любка людка людочка верка галка зинка нинка тамарка лариска юлька юляша анютка нюра нюрка нюша анюша анька викуша вика алёнка аленка полинка лизка лизонька сонечка соньа стасян вовка вова вован толян костян димасьа санёк санек серый толян толяна толяну колян коляна коляну вован вована вовану димон димона димону санёк санек санька саньку костян костяна костяну палыч палыча палычу михалыч михалыча михалычу петрович петровича петровичу иваныч иваныча иванычу николаич семёныч семеныч степаныч кузьмич кузьмича ильич сергеич алексеич василич саныч саныча санычу андреич андреича федорыч егорыч макарыч',
};

const NICKNAMES: Readonly<Record<string, WordSet>> = Object.fromEntries(
  Object.entries({ ...PLAIN, en: `${PLAIN.en} ${PLAIN.hi}` }).map(([language, words]) => [
    language,
    new WordSet(formsOf(language, `${words} ${FURTHER_NAMES[language] ?? ''}`)),
  ]),
);

/** Wakes: a pet name of some language. */
export const NICKNAME: number = wakeBit(Object.values(NICKNAMES));

/** Whether the word with the hash is a pet name in the language. */
export function isNickname(language: string, hash: number): boolean {
  return NICKNAMES[language]?.has(hash) === true;
}
