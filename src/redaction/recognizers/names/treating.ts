import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

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

/** A capital of no list, who treats or is treated. */
export function isTreating(document: Document, token: number, before: string, after: string): boolean {
  if ((document.scan.value[token]! & W.bigCity) !== 0) return false;
  if (TREATS.test(after) || TREATED.test(before)) return true;
  return UNDER.test(before) && (OF_CARE.test(after) || (before.endsWith('under ') && CLINIC.test(after)));
}
