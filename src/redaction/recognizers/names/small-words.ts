import { Ending } from '../../ending.ts';

/** Behind these a name stands for sure, also one that no list knows. */
export const NAMED = new Ending(
  /(?:^|[^\p{L}])(?:(?:my|his|her|their|the) (?:full )?name(?:['’]?s| is)|name|named|called|je m['’]appelle|s['’]appelle|appelle|me llamo|se llama|llamo|mi nombre es|meu nome (?:completo )?[ée]|me chamo|se chama|chamo|ich hei(?:ß|ss)e|hei(?:ß|ss)t|mi chiamo|si chiama|chiama|ik heet|heet|mijn naam is|jag heter|heter|hedder|nazywam się|nazywa się|mam na imię|ma na imię|adım|ismim|adı|меня зовут|зовут|mera na+m|meri ma+ ka na+m|k[ai] na+m|na+m|nama saya|namanya|bernama)(?: hai| is|:)? $/iu,
);
/** Behind these stands a name as often as something else: it has to be a known one. */
export const MAYBE = new Ending(
  /(?:^|[^\p{L}])(?:it['’]?s|its|this is|i['’]m|i am|bin (?:die|der)|here is|c['’]est|je suis|soy|habla|aqu[ií] (?:[ée] )?[ao]?|sou [ao]|ich bin(?: die| der)?|hier (?:ist|spricht)(?: die| der)?|sono(?: la| il)?|ik ben|jag är|det är|jestem|mówi|tu|tutaj|ben|я|это|пишет|main|saya|i am|hi|hey|hello|hallo|hej|hola|oi|ciao|dr|frau|herr|fru|señora?|dona|doña|don|seu)\.? $/iu,
);
export const LIVING = new Ending(
  /(?:^|[^\p{L}])(?:(?:live|lives|living|stay|stays|staying|based|born|home|house|flat|farm|back) (?:here )?(?:in|at|near|outside|round|around)|(?:calling|ringing|come|comes|coming|moved) from|(?:i['’]?m|im|we['’]?re|am|is|are|originally) from|(?:wohne?n?|wohnt|lebe?n?|lebt|daheim|geboren|zuhause) (?:in|bei)|(?:komme?|kommt|anrufe?|rufe) (?:aus|an aus)|(?:viv[oei]m?o?s?|vive|vivo|estamos|nací|nació|residencia|casa) (?:en|cerca de)|(?:soy|somos|es|llamo) de|(?:moro|mora|moramos|vivo|nasci|casa|estou) (?:em|no|na)|sou de|(?:habit(?:e|ons|ent|ait)|vis|vit|née?|suis|ehpad|appelle) (?:à|a|de|dans|près de)|j['’]?habite|(?:abit[oai]|abitiamo|vivo|vive|nat[oa]|casa) (?:a|ad|in)|(?:sono|siamo) (?:a|ad|di)|(?:woon|woont|wonen|zit|zitten|geboren) (?:in|te|bij)|bo(?:r|tt|dde)?(?: på \p{L}+)? (?:i|på|utanför)|född i|mieszka(?:m|my|ć)? (?:w|we|pod|koło)|(?:lekarz|przychodni[ai]) w|жив[уёе]м? в|живёт в|живет в|родом из|участковая в|больнице в|tinggal di|rumah(?:ku)? (?:saya )?di|asli|\[name_\d{1,3}\],? (?:here )?(?:from|de|da|di|aus|uit|z|ze|из|dari|dr)|gaon|jila|zila|zilla|shahar) $/iu,
);
/** How towns of India end, of which lists have few in the way that people spell them. */
export const INDIAN_TOWN =
  /^\p{L}{2,}(?:pur|pura|puram|puri|pore|abad|bad|nagar|nagaram|garh|gadh|ganj|gunj|wada|vada|wadi|palli|palle|pally|halli|kere|oor|ore|gaon|kot|kota|guda|pet|peta|pettai|giri|gudi|kulam|mangalam|cheri|khurd|kalan|tola|danga|ghat|dih|bagh|patnam|patti|konda|khera|kheri|sarai|kheda|thali|durga|shwar|eshwar)$/u;
export const WHERE = new Ending(/(?:^|[^\p{L}])(?:in|from|frm|at|near|nr|of|to|via) $/u);
/** "coucou c fanfan,": who writes says it behind a greeting, whatever the name is. */
export const GREETED_SELF = new Ending(
  /(?:^|[^\p{L}])(?:hi|hey|hello|hola|buenas|salut|coucou|bonjour|slt|cc|ciao|hallo|hoi|moin|hej|cześć|czesc|oi|olá|ola|selam|slm|merhaba|halo|hai|привет|здравствуйте|namaste)(?: doc| dok| all| everyone)?[,!]? (?:it['’]?s|its|this is|i['’]?m|im|soy|habla|c['’]?est|c|je suis|moi c|sono|qui|ich bin(?: die| der)?|hier ist|ik ben|met|tu|jestem|aqui (?:é|eh|e) [oa]|sou [oa]|ben|это|ini|saya) $/iu,
);
export const CLOSES_SELF =
  /^(?:[,.!]|$|\n| (?:here|from|again|de|da|di|aus|uit|z|из|la|el|die|der|mère|madre|mãe|mamma|maman|mamá|mum|mom)(?!\p{L}))/u;
