import type { PersonFrames } from './frames.ts';

const EN_BODY =
  '(?:fever|temp(?:erature)?|rash|cough|cold|asthma|eczema|allerg(?:y|ies)|ears?|eyes?|nose|throat|tummy|stomach|belly|head|hair|skin|teeth|tooth|chest|breathing|heart|lungs?|knee|leg|arm|foot|feet|hand|back|hip|blood|sugars?|levels?|weight|height|growth|feeds?|milk|nappy|diaper|poo|poop|stools?|wee|pee|urine|sleep|appetite|dose|doses|meds|medicine|medication|tablets|pills|inhaler|insulin|injections?|shots?|jabs?|vaccines?|vaccinations?|booster|symptoms|condition|diagnosis|results?|test results?|bloods|scans?|x-rays?|appointment|appt|referral|prescription|doctor|gp|consultant|pediatrician|paediatrician|nurse|therapist|teacher|school|nursery|daycare|mum|mom|dad|mother|father|parents|wife|husband|partner|son|daughter|brother|sister|family|birthday|age|bedroom|bed|wound|scar|stitches|cast|operation|surgery|pregnancy|periods?|due date|labou?r|baby|pain|anxiety|depression|adhd|autism|seizures?|migraines?|diabetes)(?!\\p{L})';
const EN_NEED =
  '(?:to|his|her|any|more|another|help|surgery|stitches|antibiotics|a (?:booster|doctor|shot|jab|vaccine|test|scan|second|higher|referral|check|x-ray|dose))';
const EN_STATE = `(?:suddenly |still |also |then |now |ever |really |just |already |never |always |usually |often |sometimes )?(?:(?:becomes|became|is|was|has been|seems|looks|feels|felt|got|gets|keeps|kept|stopped|started|been|isn['’]t|wasn['’]t) (?:now |still |just |only |very |really |so |a bit |a little |always |not |quite |getting |feeling )*(?:throwing up|puking|burning up|drinking|eating|sleeping|breathing|feeding|vomiting|coughing|wheezing|crying|limping|shaking|sweating|bleeding|walking|talking|playing|growing|peeing|pooping|weeing|scratching|screaming|breastfed|breastfeeding|teething|taking|allergic|ill|sick|unwell|poorly|better|worse|well|ok(?:ay)?|fine|tired|sleepy|drowsy|pale|weak|dizzy|pregnant|awake|asleep|alive|alone|home|old enough|due|\\d)|(?:gets?|got) (?:any |much |a bit )?(?:worse|better|sick|ill|hurt|hungry|tired|stung|bitten|a (?:fever|rash|cold|cough))|can['’]?(?:t|not)? (?:eat|drink|sleep|breathe|walk|take|have|go|keep|swallow|stop)|won['’]?t (?:eat|drink|sleep|take|stop|feed|settle|latch)|(?:has|had|have) (?:a |an |the |his |her |no |some |any |another |two |had |got )*(?:fever|temp\\p{L}*|rash|cough|cold|asthma|eczema|diabetes|allerg\\p{L}+|seizures?|fits?|surgery|stroke|fall|same|bugs?|flu|covid|worms|nits|infection|appointment|vaccine|jabs?|shots?|scan|test|period|croup|reflux|diarrh?o?ea)|(?:vomit(?:s|ed)|threw up|throws up|puke[sd]|skip(?:s|ped) (?:his|her|a|the|one)|misse[sd] (?:his|her|a|one)|forg(?:ets|ot)(?: to)? (?:his|her|take)|tested positive|passed out|ur the best|cough(?:s|ed)|cried|cries|fainted|collapsed|fell|slipped|swallowed|choked|refuse[sd]|woke|sleeps|slept|ate|eats|drank|drinks|takes|took|weighs|turned|complain(?:s|ed)|needs? ${EN_NEED}|wants?|lives|lost (?:his|her|weight)|broke (?:his|her)|hurt (?:his|her)|hit (?:his|her))(?!\\p{L}))`;

export const ENGLISH: PersonFrames = {
  greets:
    'hi|hiya|heya|hey|hello|thx|thnx|thanx|tysm|ty|omg|omfg|ugh|welp|hello again|hi again|dear|thanks|thanks again|thanks so much|many thanks|thank you|thank you so much|thank you very much|cheers|ta|good (?:morning|afternoon|evening)|morning|evening|welcome|welcome back|happy birthday|congratulations|congrats|well done|sorry|bye|goodbye|take care|best wishes|kind regards|regards|love|yours|yours sincerely|xx|get well soon|sorry to hear (?:that|this|about that)|sorry about that|oh no|oh',
  introduces: "i am|i['’]m|im|this is|it is|it['’]s|its|here is|here['’]s",
  names: "my name is|my name['’]s|the name is|name is|name['’]s|called|call me",
  introduced:
    "(?:and (?:i|my|me|we|this|i['’]m|im)|again|here|from|calling|speaking|writing|at the|in (?:room|bed|reception)|aged?|\\d|mum of|mom of|the (?:nurse|midwife|carer|neighbour|neighbor|mum|mom|sister|daughter|wife|receptionist))(?!\\p{L})",
  speaks:
    "(?:my|i|i['’]m|im|i['’]ve|ive|can|could|should|is|are|do|does|did|what|when|why|how|yes|yeah|no|ok|okay|hi|hello|hey|thanks|please|he|she|we|you|it['’]s|its|that|not|sorry|good|sure|have|has|just|still|took|take|any)",
  does: `(?:['’]s ${EN_BODY}|(?:next door|down the road|across the (?:street|road|hall))(?!\\p{L})|(?:told|texted|called|rang|phoned|asked|gave|showed|sent|helped|drove|took|brought|promised|warned) (?:me|us|him|her|my)|said (?:that |she |he |it |i |we |to |no|yes|not)|says (?:that |she |he |it |i |we |to |no|yes|not|her|his)|and (?:i|my (?:wife|husband|partner|mum|mom|dad|son|daughter|sister|brother))(?: |['’])|(?:was|is) (?:born|\\d{1,2} (?:years?|months?|weeks?|days?|yrs?|mths?|wks?)|seen by|admitted|discharged|diagnosed|rushed|taken|sent home|vaccinated|referred|off school|on (?:insulin|antibiotics|formula|steroids|her|his))|who (?:found|told|called|said|noticed|saw|helped|gave|is \\d|was born|lives|has (?:asthma|diabetes|epilepsy))|${EN_STATE})`,
  doses: [
    '(?:give|gave|giving|given|dosed)(?: (?:my|our) (?:little |poor |baby )?(?:baby|son|daughter|toddler|boy|girl|husband|wife|mum|mom))?',
    '(?:(?:\\d[\\d.]{0,4}|a|one|two|half a) ?(?:mls?|mg|mcg|g|puffs?|drops?|tsps?|teaspoons?|spoons?|tablets?|units?|doses?)|some (?:calpol|tylenol|nurofen|ibuprofen|paracetamol|motrin|advil|benadryl|water|milk)|calpol|tylenol|nurofen|ibuprofen|paracetamol|(?:her|his) \\p{Ll}+|the (?:tablets?|medicine|antibiotics?|inhaler|bottle))(?!\\p{L})',
  ],
  between: [
    [
      '(?:safe|ok(?:ay)?|fine|good|best|bad|dangerous|important|easy|hard|normal|time|enough|right|risky|healthy|better) for',
      'to (?:be (?:around|near|at|in|out|with|alone|home|seen|vaccinated)|have|take|eat|drink|swim|go|get|see|sleep|travel|fly|wear|play|start|stop|keep|try|come|walk|run|do|stay|return|receive|breastfeed|exercise|work)(?!\\p{L})',
    ],
    [
      '(?:(?:so |very |really |a bit |too )*(?:worried|concerned|scared|anxious|stressed|asking|wondering|writing|calling|panicking) (?:about|for)|care of|caring for|looking after|thinking of|here about|calling for|proud of|thank god for|praying for|visit(?:ed|ing)?|hugged)',
      "(?:[.,!?;]|$| (?:because|and|who|since|as|when|but|at|in|on|today|tonight|again|too|so)(?!\\p{L})|['’]s (?:$|\\p{Ll}))",
    ],
    [
      '(?:good|glad|great|happy|relieved|sure|sad|sorry|lovely|wonderful|hear|hope|think|thought|noticed|see|means|say|said|told|know|because|if|when|while|whenever|since|once|after|before|until|unless|in case|whether|that|and|but|then|so|now|how|why)',
      EN_STATE,
    ],
    [
      '(?:can|could|should|may|do|did|to|must|would) (?:i|we|you|u|they) (?:give|feed|wake|bring|keep)',
      '(?:[.,!?;)]|$)',
    ],
    ['u know', 'right(?!\\p{L})'],
    ['for', ': ?\\d'],
    [
      '(?:shout|shouts|shouting|shouted|scream|screams|screaming|screamed|cry|cries|crying|cried|call|calls|calling|called|ask|asks|asking|asked|look|looks|looking|looked|wait|waits|waiting|waited) (?:out )?for',
      '(?:[.,!?;)]|$|(?:all|and|but|who|again|at|in the|every|instead|when|to)(?!\\p{L}))',
    ],
    [
      '(?:except(?: for)?|besides|apart from|(?:every(?:one|body)|all|no ?(?:one|body)|nobody else) but|worse than|same as|(?:not sure|idk|dunno|no idea|what|how) (?:about|abt|bout))',
      '(?:[.,!?;)]|$|(?:tho|though|either|too|lol|atm|rn|is|was|has|and|or|he|she|cos|coz|bc|because|who)(?!\\p{L}))',
    ],
    [
      "(?:it (?:was|is)|it['’]s|was it)",
      'who (?:\\p{Ll}+ (?:her|him|me|us|it|the|them|my|his|a)|has|had|is|was)(?!\\p{L})',
    ],
    [
      '(?:ask|asked|tell|told|remind|reminded|let|keep|kept|help|helped|get|got|call|called|text|texted|want|wanted|need|needed|allow|allowed|encourage|encouraged|give|gave|bring|brought|take|took|send|sent|leave|left|watch|watched|wake|woke)',
      '(?:to (?:call|ring|text|come|go|see|take|drink|eat|stop|start|have|get|be|do|stay|rest|sleep|try|keep|wear|use|bring|the (?:doctor|hospital|er|gp|clinic|dentist|nurse|ward|pharmacy|a&e))|that (?:the|her|his|she|he|i|we|it|my)|(?:home|back|in|up)(?: from| early| tomorrow| today| tonight| again| to| at| for|[.,!?]|$)|off (?:school|work)|know(?:[ .,!]|$)|about (?:the|her|his|my|it|this)|a (?:call|ring|hug|dose|bath|drink)|(?:her|his) (?:\\p{Ll}+)|some (?:\\p{Ll}+)|another (?:\\p{Ll}+)|\\d(?:[.\\d]{0,4}) ?(?:mls?|mg|mcg|g|puffs?|drops?|tsps?|teaspoons?|spoons?|tablets?|units?|doses?)(?!\\p{L})|(?:the|a) (?:tablets?|inhaler|medicine|meds|antibiotics?|injection|dose|dummy|bottle|epipen)|(?:eat|drink|sleep|rest|go|swim|play|have|take|cry)(?!\\p{L}))',
    ],
    [
      '(?:went|going|go|came|live|lives|lived|living|stay|staying|stayed|sat|waiting|waited|travel|travelling|was|am|been|home|alone) (?:\\p{Ll}+ )?with',
      '(?:[.,!?]|$|(?:to|at|in|and|on|for|all|again|since|until|when|while|today|yesterday|last)(?!\\p{L}))',
    ],
    [
      '(?:(?:what |when |why |how |how often |how much |how long |how soon )?(?:does|did|should|can|could|will|would|is|was|has|may|might|must)(?: you think)?)',
      `(?:really |still |also |just |even |ever |already |now )?(?:need ${EN_NEED}|have to|have (?:a|an|the|his|her|any|this|that|another|to|some|more|milk|water|eggs|nuts|dairy|calpol|tylenol|nurofen|ibuprofen|paracetamol|motrin|advil|benadryl)|take|eat|drink|see (?:a|the|her|his)|get (?:a|the|her|his|better|worse|any|tested|vaccinated)|go (?:to|back|home)|be (?:seen|tested|vaccinated|ok(?:ay)?|able|allowed|contagious|infectious|dehydrated|allergic|kept (?:home|off|in))|feel|sleep|breathe|stop (?:taking|eating|vomiting|coughing)|start (?:solids|school|taking|walking)|swim|fly|travel|too (?:young|old|small|ill)|old enough|allergic|contagious|infectious|safe|eating|drinking|sleeping|breathing|vomiting|coughing|teething|allowed|dehydrated)(?!\\p{L})`,
    ],
    [
      '(?:nurse|doctor|midwife|carer|neighbou?r|friend|sister|brother|son|daughter|wife|husband|partner|mum|mom|dad|cousin|niece|nephew|aunt|uncle|nan|grandma|granny|grandad|grandpa|boss|flatmate|roommate|therapist|physio|dentist|pharmacist|receptionist|consultant|counsellor|social worker|twins?|baby|toddler|(?:youngest|eldest|oldest|middle) (?:one|child|son|daughter)?),',
      ',',
    ],
    ['(?:poor|little|wee|baby|young|old|dear|our|my|big|dearest|darling|sweet)', EN_STATE],
  ],
  followed: '(?:both|some|another|also|too|his|her|who|has|had|is|was|\\d)(?!\\p{L})',
  things:
    'ginger basil rosemary sage honey saffron aloe senna valerian olive mint clove cinnamon coffee cherry apple candy sugar winter spring easter christmas ramadan july october january',
  given:
    'wren briar birdie indie bowie sutton koa ridley linden colt maverick ryker zion cove lark sparrow blessing precious sunny hunter chase poppy',
  adjectives:
    'gay rich frank happy young sunny merry sweet blue bright stark noble jolly true sage wise short early fair sandy rusty tawny misty stormy winter summer autumn spring star hardy max low long little best may will can art chance miles case cash guy senior junior june april august jan ginger rose violet olive amber ruby jade rain storm well ill',
  certain:
    "(?:me|him|her|myself) (?:and|&)|(?:we|they|i|folks|friends|everyone) calls? (?:him|her|me|it)|booked (?:in )?(?:under|for|as)|(?:down|listed|filed|registered|it[’']?s|is) under(?: the name(?: of)?)?|in the name(?: of)?|(?:on|at) the name of|surname|from the desk of|signed(?: by)?[:,]?|sgd\\.?|(?:please |pls |just |to )ask(?: for)?|(?:appointment|appt|app|slot) with|brought in by|collected by|picked up by|dropped off by|care of|c/o|attn:?|f\\.?a\\.?o\\.?:?|regards,?|cheers,?|you mentioned|beside|a certain|someone called|bloke called|lad called|old mate|according to|spoke (?:with|to)|spoken (?:with|to)|seen by|referred by|operated on by|treated by|delivered by|signed off by|thanks to|handed over to|covering for|standing in for|appointment was with|clinic with",
  articles: 'the our my a',
  mentioned:
    "has (?:had|got|been|a (?:fever|temp\\w*|rash|cough|cold)|vomited|thrown up)|had (?:a (?:fever|fall|stroke|rash|fit|seizure)|croup)|is (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years?|weeks?|months?|days?|wks?|yrs?|mths?|now)|is (?:teething|poorly|unwell|asleep|crying|allergic|running a (?:fever|temp\\w*)|throwing up|vomiting|coughing|wheezing|pregnant|coming|picking|collecting)|drove|vomited|threw up|puked|sneezed|coughed|fainted|collapsed|phoned|rang|texted|popped|came (?:round|over|off|home|in)|just came|swears|reckons|insists|won[’']?t (?:eat|sleep|drink|take)|needs (?:treatment|his|her)|takes (?:his|her)|took (?:his|her|me|us)|sends|says|said|and i(?: both)?|consents?|consented|signs (?:for|off|the)|will (?:collect|pick|drive|bring|sign)|and me|swears|had (?:his|her) (?:mmr|jabs?|shots?|flu)|swallowed|wants|keeps|has been|both have|are down",
  lives:
    "is (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years?|weeks?|months?|days?|wks?|yrs?|mths?)|has had (?:a |the |croup)|vomited|threw up|phoned|rang me|drove me|reckons|drove (?:him|her|us)|turned \\d+|swallowed|has come out in|won[’']?t (?:eat|sleep|drink|keep)|keeps (?:vomiting|crying|coughing)|told (?:me|us) (?:to|that|it|i)",
  adjective: "young|old|little|lil['’]?|wee|auld|poor|dear|baby|big|our|both|between|lovely|darling",
  together: 'with|for|tell|ask|told|and|our|give|gave',
};
