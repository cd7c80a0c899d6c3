import type { PersonFrames } from './frames.ts';

const BODY =
  '(?:tabiyat|tabiyet|tabyat|bukhar|bukhaar|khansi|khaansi|sardi|jukam|bp|sugar|shugar|wajan|vajan|weight|operation|delivery|report|reports|dawa|dawai|ilaj|umar|umr|mummy|papa|maa|mom|dad|pati|patni|beta|beti|bhai|behen|pet|sar|sir dard|aankh|ankh|kaan|gala|pair|haath|hath|ghutne|kamar|chinta|fikar|yaad|naak|daant|saans|neend|vaccine|tika|teeka|test|shaadi|janam|birthday|bahut chinta|doctor)(?![a-z])';
const ILL =
  '(?:bukhar|bukhaar|fever|khansi|khaansi|cough|sardi|jukam|ulti|vomiting|dast|loose motion|dard|dengue|malaria|typhoid|sugar|shugar|bp|asthma|dama|allergy|chot|daura|tika|teeka|vaccine|nind|neend|bhook|bhookh|pet|sir|saans|chakkar|thyroid|tb|piliya|jaundice|khujli|daane|hospital|doctor|dikhana|dikhaya|dikhaye|bhi yahi|kal se|raat se|subah se|bahut|paracetamol|dawa|dawai|dolo|crocin|syrup|goli|insulin|injection|doodh|khana|bula|bata|samjha|phone|call|le ga|le ja|admit|bharti|lag|ho gaya|diya|de di|\\d)';
const DOES =
  '(?:(?:bahut|abhi|aaj|kal|raat|bhar|raat bhar|din|subah|se|bhi|roz|phir|ab|ye|yeh|dawa|dawai|khana|doodh|pani|kuch|theek se|nahi|nahin|na) ){0,4}(?:bimar|beemar|pareshan|pregnant|behosh|kamzor|bharti|admit|ro|roti|rota|rone|so|soti|sota|kha|khati|khata|khaati|pi|piti|pita|peeti|peeta|bol|boli|bola|bolti|bolta|keh|kehti|kehta|khans|khaans|gir|gira|giri|gir gay\\p{L}|le sakt\\p{L}|le rah\\p{L}|leti|leta|kar rah\\p{L}|ulti kar\\p{L}*|theek (?:hai|ho|nahi)|kaisi|kaisa|kaise|paida|school|saal|sal|mahine)(?![a-z])';

/** Hindi in Latin letters, where names stand in small letters as often as not. */
export const HINGLISH: PersonFrames = {
  greets:
    'namaste|namaskar|namaskaar|shukriya|dhanyavad|dhanyawad|hello|hi|hey|arre|arey|are|suno|suniye|haan|han|ji haan|nahi|theek hai|accha|acha|chinta mat karo|thanks|thank you|pranam|ram ram|sat sri akal|salaam|salam|assalamualaikum|myself|dear|respected',
  introduces: "main|mai|mein|myself|this is|i am|im|i[’']?m",
  introduced: '(?:bol rah[ai]|hoon|hun|hu|here|from|,|and|aur|\\d)(?![a-z])',
  names:
    '(?:mera|meri|uska|uski|unka|bete ka|beti ka|bacche ka|patient ka) naam|naam|my name is|name is|myself',
  speaks:
    '(?:mera|meri|mere|mujhe|main|mai|haan|nahi|ji|namaste|kya|theek|shukriya|thanks|my|i|doctor)(?![a-z])',
  does: `(?:ko (?:\\p{L}+ ){0,2}?${ILL}|(?:ki|ka|ke) (?:bahut )?${BODY}|ne (?:mujhe|mujhse|hume|humko|bola|kaha|bataya|pucha|khana|dawa|dawai|kal|aaj|doodh|ulti|phone|call)(?![a-z])|se (?:kehna|kaho|kahna|puch|pooch|baat|bolna|milne)|(?:ji|bhaiya|bhaiyya|bhai|didi|aunty|auntie|uncle|chacha|chachi|mausi|bhabhi|mama|mami|bua|tai|sir|madam|maam|beta|amma)(?![a-z])|aur (?:main|mai|mein|mera|meri|hum)(?![a-z])|ke (?:saath|sath) (?:hospital|clinic|doctor|gay\\p{L})|${DOES})`,
  between: [],
  followed: '(?:ko|ki|ka|ke|ne|fell|has|is|had|was|takes|bhi|bahut|\\d)(?![a-z])',
  adjectives:
    'happy lucky sweety lovely prince honey sunny bimar theek ram hari raja om veer good fine beta sure not very',
  given:
    'aaradhya aradhya aaradhana bhakti mukti ganga chand basant guddi lakshmanan ammu appu biju shiju jincy blessy om ved chinnu sowmya sana muskan kabir sita vihaan hari ram veer noor raja gita raju shiv durga kamala champa tulsi bela anand jay sagar tara ravi mangal salim pari rani prem pawan harsh suman kamal sarita sapna kiran kishore monu sonu chandni munni pappu bablu chhotu guddu sonali poonam bindu saji anu manju leela sheela shobha sujata malti malati radha meera mira',
  never:
    'wala wali wale baby beta beti bete baba papa mummy mumma maa mom dad didi bhai bhaiya dada dadi nana nani amma appa mama mami chacha chachi doctor sir madam unko usko isko sabko inko bache bacche baccha bachche kisi koi pati patni wife husband son daughter patient dawa are hai ho main mein he she it they you we this that so ka ki ko to ye kya pet har pan dal chai sab kal raat dil mata pita mataji pitaji guru guruji swami devi dev babu seth saheb sahab ma bahu sasur saas mareez lena dena lene dene karna karne jana jane hona april may june july august march chandan kela palak karela kamar anar chai jeera neem haldi',
  small: true,
};
