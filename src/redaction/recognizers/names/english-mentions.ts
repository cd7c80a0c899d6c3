import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalName, tailFollows } from './eponyms.ts';
import { beginsSentence } from './lone-names.ts';
import { isRatherThing } from './namesakes.ts';

/**
 * English first names that are words ("Poppy", "Hunter", "Chase"), and last names of no list: in the middle of a sentence
 * what is asked of them, done for them and said by them is of people alone.
 */
const BACK =
  '(?:have|take|be|get|go|eat|drink|use|need|keep|start|stop|come|see|wear|try|stay|sleep|swim|play|fly|travel|do|hold|finish|skip|miss|return|walk|breastfeed|still|just|really|also|already|ever|even|safely|now)';
/** "Can Poppy have …", "Is Summer too young": behind a verb that asks. */
const ASKS =
  /(?<!\p{L})(?:can|could|should|would|will|must|may|might|does|do|did|let|lets|made|make|makes|help|helps|helped) $/iu;
const ASKED = new RegExp(`^ (?:not )?${BACK}(?!\\p{L})`, 'u');
/** What no plant and no season does. */
const EATS =
  /^ (?:have|take|eat|drink|wear|go|come|sleep|swim|travel|see|still (?:have|take|go|come))(?!\p{L})/u;
const IS_ASKS = /(?<!\p{L})(?:is|was|isn['’]t|wasn['’]t|has|had|hasn['’]t|are|were) $/iu;
const IS_ASKED =
  /^ (?:too (?:young|old|small|little|big|sick|ill|late|early)|old enough|ok(?:ay)? to|allowed|safe (?:to|at)|still (?:contagious|infectious|ill|sick|poorly|too)|contagious|infectious|dehydrated|allergic|teething|getting (?:enough|better|worse)|supposed to|due (?:a|an|his|her|for)|likely to|going to|at risk|concussed|autistic|constipated|breathing|eating|drinking|sleeping|taking|had (?:his|her|the|a|any|enough)|been)(?!\p{L})/u;
/** "gave Hunter another dose", "for Chance, he's …": behind a verb of care or "for". */
const CARED =
  /(?<!\p{L})(?:give|gave|giving|gives|given|take|took|taking|bring|brought|bringing|get|got|getting|feed|fed|feeding|put|see|saw|seen|hold|held|dose|dosed|dress|bathe|bathed|check|checked|weigh|weighed|wake|woke|watch|watched|watching|pick|picked|want|wants|wanted|need|needs|like|likes|for|with|from|on|to|and|adopted|fostering|fostered|tell|told|ask|asked|text|texted|call|called|ring|rang|phone|phoned|visit|visited|carry|carried|treat|treated|refer|referred|send|sent|collect|collected|leave|left|keep|kept|when|while|because|if|that|since|after|before|until|think|says|said|so|but|then|now|and) $/iu;
const HERS =
  /^(?:['’]s (?:ears?|nose|throat|tummy|temperature|fever|rash|cough|weight|feeds?|milk|nappy|diaper|teeth|hair|eyes?|skin|sleep|poo|stools?|breathing|heart|knee|leg|arm|foot|hand|head|blood|levels?|dose|school|teacher|doctor|consultant|appointment|jabs?|vaccines?|shots?|pills|tablets|care|team|advice|letter|notes|plan|waiting list)(?!\p{L})| (?:another (?:dose|go|round|one|half|\d)|(?:his|her) (?!first|name)\p{Ll}|\d(?:[.\d]{0,4})? ?(?:mls?|puffs?|drops?|tsp|spoons?)(?!\p{L})|to (?:the |an? |our |his |her |see )?(?:doctor|dr|gp|er|a&e|hospital|dentist|clinic|vet|nurse|urgent care|pediatrician|optician|school|nursery|daycare|bed|sleep|eat|drink|take|have|wear|be|get|go|stop|start)(?!\p{L})|(?:weighed|seen|checked|looked at|tested|vaccinated|immuni[sz]ed|assessed|referred|admitted|back|home|up|in|down|again)(?: (?:again|at|by|for|in|on|to|from|before|today|tomorrow|next|last|tonight|this|when|and)(?!\p{L})|[,.?!]|$)|(?:if|whether|about|how|what|why|when|not to|that (?:he|she|it|his|her|we|i)) |some (?:calpol|water|tylenol|motrin|benadryl|nurofen|paracetamol|ibuprofen|milk|medicine|advil|juice|of (?:my|his|her)))|,? (?:he|she)(?:['’](?:s|d|ll)| (?:is|was|has|had|weighs|can|cannot|will|won['’]t|just|still|only|turned|woke|started|keeps|gets|said|told|says|does|doesn['’]t|didn['’]t)) )/iu;
/** "[NAME_1] and Sage, both …" */
const BESIDE = /\[NAME_\d{1,3}\],? (?:and|&) $/u;
const ENDS = /^(?:[,.?!;)]|$| (?:both|are|were|have|had|keep|got|each|all|too|as well)(?!\p{L}))/u;
/** What people do and suffer, in any place of a sentence. */
const LIVES =
  /^ (?:(?:has|had|have) (?:had |got |been |a |an |the |bad |no |two |another |some )*(?:diarrh?o?ea|vomit\p{L}*|temperature|temp|fever|rash|cough|cold|nits|asthma|eczema|croup|chicken ?pox|(?:tummy|stomach|head|ear|tooth|back)[ -]?aches?|sore (?:throat|tummy|arm)|stitches|jabs?|seizures?|fits?|nosebleeds?|wind|colic|reflux|worms|hives|period|periods|cramps|surgery|diabetes|adhd|autism|appointment|physio|bloods?|vaccines?|shots?|(?:his|her) )(?!\p{L})|(?:was|is) (?:only |just |about |nearly )?(?:\d{1,3}(?: ?\d+\/\d+)? ?(?:lbs?|pounds|kg|kilos|weeks|wks|days|months|mths)|born)(?!\p{L})|(?:was|is|got|gets|felt|feels|seems|looks|looked|seemed) (?:(?:so|very|a bit|really|still|just|quite|always|badly|only|not) )?(?:sick|ill|poorly|unwell|asleep|crying|tired|exhausted|vomiting|coughing|wheezing|teething|weaned|breastfed|allergic|constipated|dehydrated|sleepy|grumpy|clingy|diagnosed|admitted|discharged|born|bitten|stung|off (?:his|her)|in (?:pain|hospital|tears|bed|a&e)|on (?:insulin|amoxicillin|antibiotics|ritalin|formula|his|her)|due (?:his|her))|(?:ca|could|would|wo|did|does|is|was|has|had)n['’]?t (?:keep|eat|drink|sleep|stop|walk|breathe|swallow|take|had|poop|poo|pee|wee|latch|settle|weigh|talk|hear|see|been|pooped|eaten|slept|feel|want)(?!\p{L})|(?:just )?turned (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})|(?:weighs|picked (?:it|this|that|up)|caught (?:it|a)|brought (?:it|me|him|her|us)|threw up|cried|refused|spat|slipped|tripped|bumped (?:his|her)|hurt (?:his|her)|cut (?:his|her)|burn(?:ed|t) (?:his|her)|broke (?:his|her)|sprained|twisted (?:his|her)|choked on|swallowed|drank|ate (?:a|some|half|the|nothing)|bit (?:his|her)|scratched (?:his|her)|wet (?:the|his|her)|woke up|slept|goes to|went to|lives|told (?:me|us|him|her)|texted|rang|phoned|said|says|swears|reckons|thinks|suggested|offered|noticed|asked|wonders|worries|hates|loves|cries|vomits|coughs|sleeps|snores|limps|complains|complained|still (?:has|needs|wakes|can|isn|won)|also (?:has|had|takes|got|needs)|and I(?: |['’]))(?!\p{L})|who (?:does|did|is|was|works|comes|came|looks|lives|helps|runs|sits|drives|has|had|said|says|thinks|told)(?!\p{L})|(?:next door|down the road|across the (?:road|street|hall)|at (?:work|reception|church|the gym|the front desk|the desk)|from (?:work|church|school|reception|the (?:chemist|pharmacy|gym|surgery|office)|next door|upstairs|downstairs|hr|billing|the front desk))(?!\p{L}))/u;
/** Words with a capital that sentences begin with, and plants and foods that are eaten and rubbed on. */
const PLANTS = new WordSet(
  'ginger sage basil rosemary olive honey saffron cinnamon clove jasmine ivy heather lavender iris hazel cherry apple peach plum coffee sugar candy angelica senna arnica aloe juniper myrtle lily rose daisy violet fern reed moss bay summer autumn winter spring april may june august sunday friday monday wednesday tuesday thursday saturday easter christmas',
);

/** What is done by people with no first name at hand. */
const TREATS =
  /^ (?:prescribed (?:me|him|her|us|the)|signed (?:me|him|her) off|referred (?:me|him|her|us)|examined (?:me|him|her|my)|diagnosed (?:me|him|her)|operated on|put (?:me|him|her) on|started (?:me|him|her) on|switched (?:me|him|her) (?:to|from|off)|weaned (?:me|him|her)|upped (?:my|his|her) dose|listened to (?:my|his|her)|phoned (?:me|us|back)|rang (?:me|us|back)|discharged (?:me|him|her)|(?:came|stopped|dropped|popped) by|is (?:on call|on leave|away this|off this)|did my (?:surgery|operation|op|hip|knee|section|stent|scan)|reckons|thinks (?:I|it|he|she|we|my|his|her|this|that)(?!\p{L})|who (?:thinks|thought|said|says|told|saw|does|did|works|looks after|sits|lives|operated|delivered|runs|did)(?!\p{L})|,? (?:he|she) (?:said|told|thinks|thought|wants|was (?:very|so|lovely|kind|great|really))(?!\p{L}))/u;
const TREATED =
  /(?<!\p{L})(?:(?:seen|examined|referred|assessed|treated|operated on|delivered|signed off|prescribed|discharged|brought in|driven|triaged|admitted|consented) by|discussed (?:\p{L}+ )?with|d\/w|under the care of|(?:second )?opinion from|follow(?:ing)?[- ]?up with|appointment with|appt with|booked (?:in )?with|waiting (?:to see|for a call from)|letter from|handed over to|handover to|switch(?:ed)? from|transferred (?:care )?to) $/iu;
const CLINIC =
  /^ (?:at|in) (?:the )?(?:\p{Ll}+ ){0,2}(?:clinic|unit|hospital|outpatients|cardiology|neurology|oncology|rheumatology|dermatology|urology|haematology|gastro|respiratory|orthopaedics|fracture|pain)(?!\p{L})/u;
const UNDER = /(?<!\p{L})(?:under|in|on|at|from|during|before|after|since|thanks to|per|despite) $/iu;
const OF_CARE =
  /^['’]s (?:care|list|clinic|advice|team|letter|service|waiting list|ward round|instructions|orders|notes|office|opinion|appointment)(?!\p{L})/u;

/** What is sold under a first name, and who insures. */
const SOLD = new WordSet(
  'allegra alli yaz mirena aleve celeste yasmin diane marvel april claris nivea dove always kaiser providence mercy trinity ascension',
);

/** "give Ivy her inhaler", "Can Poppy have …": a first name that lists of brands and discoverers have too. */
export function isNamedLikeThing(document: Document, token: number, before: string, after: string): boolean {
  const { scan } = document;
  const hash = scan.hash[token]!;
  if ((scan.value[token]! & W.listedFirst) === 0 || !isMedicalName(hash)) return false;
  if (isRatherThing(document, token) || tailFollows(document, token)) return false;
  return isSpokenOf(document, token, before, after);
}

/** A known first name, of whom only people are asked, for whom they care, or who does what they do. */
export function isSpokenOf(document: Document, token: number, before: string, after: string): boolean {
  const hash = document.scan.hash[token]!;
  if (SOLD.has(hash)) return false;
  const opening = beginsSentence(document, token);
  if (LIVES.test(after))
    return !(
      opening &&
      PLANTS.has(hash) &&
      !/^ (?:next door|who|(?:was|is|felt) |told|said|says|from |at |has (?:had |got )?(?:a |an |the |her |his )?(?:diar|vom|temp|fever|rash|cough|cold|nits|asthma|eczema|croup|tummy|ear|sore)|(?:ca|wo)n|woke|cried|picked|caught|swears|reckons|and I)/.test(
        after,
      )
    );
  if (opening) return false;
  if (ASKS.test(before) && (PLANTS.has(hash) ? EATS : ASKED).test(after)) return true;
  if (BESIDE.test(before) && ENDS.test(after)) return true;
  if (IS_ASKS.test(before) && IS_ASKED.test(after)) return true;
  return CARED.test(before) && HERS.test(after);
}

/** A capital of no list, who treats or is treated. */
export function isTreating(document: Document, token: number, before: string, after: string): boolean {
  if ((document.scan.value[token]! & W.bigCity) !== 0) return false;
  if (TREATS.test(after) || TREATED.test(before)) return true;
  return UNDER.test(before) && (OF_CARE.test(after) || (before.endsWith('under ') && CLINIC.test(after)));
}
