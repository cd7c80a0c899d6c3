import { ENDS, once, STARTS } from './age-parts.ts';
import { SCRIPT_AGES } from './script-ages.ts';

/**
 * What tells that a figure of 90 or more is somebody's age, by language: sources of expressions for what stands right before it
 * (with the space between) and right behind it.
 */
export interface AgeWords {
  /** Ages from ninety on in words. */
  readonly spelled?: string;
  /** Behind these every figure that is no amount is an age. */
  readonly labels?: string;
  /** Who may be that old, and what may stand between them and the figure. */
  readonly old?: string;
  readonly turns?: string;
  /** Said of years, where the sentence ends behind them or goes on about somebody. */
  readonly about?: string;
  readonly goesOn?: string;
  /** Whom notes are about, and what they write for years: "mw. 92 jr". */
  readonly patient?: string;
  readonly short?: string;
  readonly years?: string;
  /** What follows years that are no age: "ago", "or older". */
  readonly otherwise?: string;
  /** Endings that make an age of any figure. */
  readonly endings?: string;
  /** What belongs together before and behind the figure; an empty side may be anything. */
  readonly frames?: readonly (readonly [before: string, after: string])[];
}

/** Whom Polish notes are about: "chora l. 93", "tata 92l." */
const NOTED_PL =
  '(?:\\[NAME_\\d{1,3}\\]|(?<!\\p{L})(?:chor[aeyą]\\p{L}{0,2}|pac\\p{L}*\\.?|pt\\.|pani?|kobiet\\p{L}|mężczyzn\\p{L}|ojciec|ojca|ojcu|matk\\p{L}{1,2}|żon\\p{L}{1,2}|mąż|męża|babci\\p{L}{0,2}|dziad\\p{L}{2,3}|mam\\p{L}{1,2}|tat\\p{L}{1,2}|teść|teści\\p{L}{1,4}|[km]))';

export const AGES: Readonly<Record<string, AgeWords>> = {
  en: {
    spelled:
      '(?:(?:one|a) hundred(?: and)?(?= \\p{L}{3,5}(?!\\p{L}))|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L}))?',
    labels:
      "age[ds]?|turn(?:s|ed|ing)|(?:i['’]?m|i am|shes|hes)(?: now| nearly| almost| just)?|(?:wom[ae]n|m[ae]n|lady|gentleman|(?:fe)?male|resident|widow(?:er)?) of",
    old: 'gram(?:s|p|ps|py)?|mum(?:my)?|mom(?:my)?|mother|mam(?:my)?|dad(?:dy)?|father|pops?|papa|mama|baba|granda|nonn[ao]|abuel(?:a|o|ita|ito)|lol[ao]|ou[mp]a|gogo|koro|kuia|mzee|shosho|ah ?(?:ma|gong|kong)|mee?maw|pap?aw|himself|herself|neighbou?r|nans?|nanna|nana|gran(?:ny|dma|dpa|dad|mother|father|ddad)?|aunt(?:ie|y)?|uncle|wife|husband|she|he|who',
    // Behind the day of birth.
    about:
      '\\[DATE_\\d{1,3}\\][^.!?\\n]{0,24},? (?:so|dus|also|così|quindi|donc|więc|yani|jadi|então|portanto|o sea|así que|makes (?:him|her|me|them)),?(?: now| inmiddels| jetzt| nu| ormai| ya)?',
    turns:
      "is|was|has|currently|already|['’]s|just|now|nearly|almost|already|turns|turned|turning|(?:['’]ll|will) (?:be|turn)|mine|my|aged?|this year|next door|across the (?:road|street|hall)|upstairs|downstairs|here",
    goesOn: 'now|this (?:time|year)|going|in|and|on|with|but|who|takes|lives|still|yrs?|years?',
    years: 'years?(?: old| of age)?|yrs?\\.?(?: old)?',
    otherwise: 'ago|or old|or older|and old|and older|later|or over|and over|or above',
    endings:
      '(?:st|nd|rd|th) birthday|[- ]{0,2}(?:year|yr)s?\\.?[- ]{1,2}old| ?(?:yo|y/o|y\\.o\\.?)(?!\\p{L})| (?:male|female|woman|man|lady|gentleman)(?!\\p{L})',
    frames: [
      [
        `${STARTS}at `,
        ',? (?:he|she|they|i|my|our|mum|mom|mother|dad|father|nan|gran\\p{L}*|you|we)(?!\\p{L})',
      ],
      [
        '(?:^|[\\s(])',
        ' ?[fm](?= (?:with|w/|c/o|present\\p{L}*|admitted|pt|who|s/p|has|had|here|came|brought)(?!\\p{L})|[.,;])',
      ],
      ['(?:lived|made it|living) (?:to|until|till)(?: be)? ', ENDS],
      [
        '(?:died|passed(?: away| on)?|dead|gone)(?: at| aged)? ',
        `(?:${ENDS}| (?:of|from|after|in|last|with|peacefully|following)(?!\\p{L}))`,
      ],
      ['in (?:her|his|my|their) ', '(?:st|nd|rd|th) year(?!s)'],
      ["when (?:you|he|she|they|i)['’]?(?:re|s|m| are| is| was| were| am) (?:nearly |almost )?", ''],
      once('in|next|this', 'she|he', 'will be|turns|will turn'),
    ],
  },
  de: {
    spelled: '(?:\\p{L}{2,8}und)?neunzig',
    labels: 'alter',
    old: '(?:urli-|ur-)?oma|(?:urli-|ur-)?opa|omi|opi|uroma|uropa|(?:ur)?gro(?:ß|ss)(?:mutter|vater|tante|onkel|mami|papi)|grosi|(?:schwieger)?(?:mutter|vater|mama|papa)|mutti|vati|mami|papi|tante|onkel|nachbar(?:in)?|nonna|sie|er',
    turns:
      'ist|isch|wird|wurde|jetzt|bald|schon|inzwischen|mittlerweile|nun|bereits|fast|meine?|am ersten|im|von|dieses jahr',
    about:
      '(?:mit|in) (?:ihren|seinen|stolzen|meinen|fast|schon)|stolze|rüstige|gesegnete|(?:und das|noch|sogar) mit|wurde (?:am \\p{L}{3,12}|gestern|heute|jetzt|letzte woche)|bin(?: jetzt| schon| fast)?|inzwischen|mittlerweile',
    goesOn: 'und|noch|nicht|mit|nimmt|jahren?',
    patient:
      'dame|frau|herr|mann|patient(?:in)?|pat\\.|bewohner(?:in)?|bew\\.|seniorin|männlich|weiblich|männl\\.|weibl\\.',
    short: 'j\\.?',
    years: 'jahren?(?: alt)?',
    otherwise: 'oder älter|und älter|oder|später',
    endings: '\\.? ?geburtstag|-?jährig\\p{L}*| lenze| ge?worden',
    frames: [
      [
        `${STARTS}mit `,
        ' (?:fährt|fuhr|ist|war|hat|hatte|geht|lebt|wohnt|kann|konnte|macht|läuft|nimmt|schafft|will|darf|braucht|noch|er|sie|mein\\p{L}*|unser\\p{L}*)(?!\\p{L})',
      ],
      [
        ' ?mit ',
        ' (?:gestorben|verstorben|eingeschlafen|verschieden|noch (?:selbst|allein|Auto|fit|gut))(?!\\p{L})',
      ],
      [
        '(?<!\\p{L})(?:ist|war|bin|sind) (?:schon|bereits|nun|inzwischen|mittlerweile|fast|stolze) ',
        `(?:${ENDS}| und(?! mehr))`,
      ],
      ['(?:starb|gestorben|verstorben|verstarb|lebt|fährt|wohnt|auch|noch|er|sie) mit ', ENDS],
      ['', ' J\\.(?![\\p{L}-])'],
      once('im|diesen|nächsten', 'sie|er', 'wird'),
    ],
  },
  nl: {
    spelled: '(?:\\p{L}{2,6}(?:en|ën))?negentig',
    labels: 'leeftijd|(?:wordt|werd|is) (?:binnenkort|bijna|morgen|vandaag|gisteren|volgende (?:week|maand))',
    old: "oma|oma's|opa|bomma|bompa|(?:over)?groot(?:moeder|vader|oma|opa)|(?:schoon)?(?:moeder|vader|mama|papa|ma|pa)|moeke|mam|pap|tante|oom|buurvrouw|buurman|hij|zij|ze",
    turns: 'is|was|wordt|werd|al|nu|bijna|inmiddels|ondertussen|intussen|van|mijn|onze|hier|dit jaar',
    about:
      "met (?:haar|zijn|m'n|bijna|ruim)|op (?:zijn|haar)|ben(?: nu| al| bijna| inmiddels)?|inmiddels|ondertussen|intussen",
    goesOn: 'en|met|nog|niet|hoest|valt|is|heeft|wil|kan|loopt|woont|eet|slaapt|neemt|slikt|hoor|jaar',
    patient: 'vrouw|man|meneer|mevrouw|mw\\.?|dhr\\.?|bewoonster|bewoner|patiënt(?:e)?',
    short: 'jr\\.?|j\\.?',
    years: 'jaar(?: oud)?|jr\\.?(?: oud)?',
    otherwise: 'geleden|of ouder|en ouder',
    endings: '(?:ste|e)? ?verjaardag|-?jarige?(?!\\p{L})',
    frames: [
      [
        `${STARTS}met `,
        ' (?:rijdt|is|was|heeft|had|woont|kan|loopt|slikt|fietst|nog|hij|zij|ze|mijn|onze)(?!\\p{L})',
      ],
      ["op (?:haar|zijn|mijn|m'n) ", '(?:e|ste)(?!\\p{L})'],
      [`${STARTS}(?:wordt|werd|is nu|is al|is inmiddels) `, ENDS],
    ],
  },
  nordic: {
    spelled:
      'nitti(?:o(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio)?|en|to|tre|fire|fem|seks|sju|åtte|ni)?|hundra(?:ett|två|tre)|(?:\\p{L}{2,5}og)?halvfems',
    labels: 'ålder|alder|i en alder a[fv]|täytti|täyttää|täyttänyt|fyll(?:er|de|t)|fylder|blir|bliver',
    old: 'mormor\\p{L}*|morfar\\p{L}*|farmor\\p{L}*|farfar\\p{L}*|bestemor|bestefar|mamma|pappa|svärmor|svärfar|gammelmormor|gammelfarmor|moster|faster|morbror|farbror|hon|han|hun|mummo|isoäiti|mor|far|moren|faren|oldemor|svigermor|svigerfar|oldefar|mamma|pappa|tante|onkel',
    turns: 'är|er|på|snart|nu|redan|min|vår|som är|har fyllt|on',
    goesOn: 'i (?=\\p{L})|nyligen|och|med|bor|tar',
    years: 'år',
    endings: '[- ]?årig\\p{L}{0,2}|-?åring\\p{L}{0,3}| års ålder',
    frames: [
      [
        '(?<!\\p{L})(?:dog|avled|gick bort|døde|sovnet inn|blev|ble|kuoli)(?: vid| ved| i en ålder av| i en alder av)? ',
        ENDS,
      ],
    ],
  },
  es: {
    spelled:
      'noventa(?: [ye] (?:uno|uma?|una|dos|dois|duas|tr[eê]s|[qc]uatro|cinco|se[iy]s|siete|sete|ocho|oito|nueve|nove))?',
    labels: 'edad|cumpl(?:e|í|ió|irá|o|en|ir|iendo)(?: los)?|cumplidos(?: los)?|hará',
    old: 'abuel[oa]|abuelit[oa]|bisabuel[oa]|mamá|papá|madre|padre|suegr[oa]|t[ií][ao]|yay[oa]|tat[ao]|abue|nan[ao]|vecin[oa]|padrino|madrina|él|ella',
    turns:
      'tiene|hizo|ya|casi|ahora|actualmente|mi|que|don|doña|en|el|los|es|de|con|este año|va a (?:hacer|cumplir)',
    about:
      '(?:a|con|en) sus|(?:anda|está|va|ronda|pasa)(?:ndo)?(?: ya)?(?: en| por| para| de)? los|camino de los|tengo(?: ya| casi)?|que (?:ya |hoy )?tiene(?: ya)?',
    goesOn: 'a\\.|y|con|sigue|todavía|toma|no|años',
    patient: 'señor[ae]?|mujer|hombre|paciente|var[oó]n|ancian[oa]|viejit[oa]',
    short: 'a\\.?',
    years: 'años?(?: de edad)?|añitos|añazos|tacos|castañas|palos',
    otherwise: 'atrás|o más|y más(?= años|[.,;)]|$)|de (?:uso|vida)',
    endings: '[º°]? ?cumpleaños| primaveras',
    frames: [
      [
        `${STARTS}con `,
        ' (?:todavía|aún|sigue|ya|vive|conduce|camina|él|ella|mi|mis|no|tiene|toma)(?!\\p{L})',
      ],
      ['\\(', ' ?(?:[alj]\\.|a)\\)'],
      ['(?:muri[óo]|falleci[óo]|se fue|se nos fue) (?:con|a los|de) ', ENDS],
      ['(?<!\\p{L})(?:va|van|voy) (?:para|por|a por)(?: los)? ', ENDS],
      ['(?:^|[ ,(])a los ', ENDS],
      once('en(?: el mes de)?', 'él|ella', 'hará|haré|cumplirá|cumplo|cumple|hago'),
    ],
  },
  pt: {
    labels: 'idade(?: de)?|fez|completou|compl?etar(?:á)?',
    old: 'vov[óô]|v[óô]|av[óô]|bisav[óô]|mãe|pai|mamãe|papai|sogr[oa]|ti[ao]|vovozinh[oa]|avozinh[oa]|vizinh[oa]|padrinho|madrinha|non[oa]|ele|ela',
    turns:
      'tem|quase|agora|faz|fará|vai fazer|completa|vai completar|já|minha|meu|o|a|os|de|com|está com|este ano',
    about:
      'passou dos|beirando os|beira os|vai fazer|já tem|com (?:os )?seus|do alto dos seus|tenho(?: já| quase)?|que (?:já |hoje )?tem(?: já)?',
    goesOn: 'e|com|ainda|não|toma|anos|esse ano|este ano',
    patient: 'senhor[a]?|idos[oa]|mulher|homem|paciente|pcte|pac\\.?',
    short: 'aa?\\.?',
    years: 'anos?(?: de idade)?|aninhos',
    otherwise: 'atrás|ou mais|e mais|de (?:uso|vida)',
    endings: '[º°]? ?aniversário',
    frames: [
      [`${STARTS}com `, ' (?:ele|ela|ainda|já|minha|meu|o vô|a vó|não|toma|vive|mora)(?!\\p{L})'],
      ['(?:^|[ ,(])aos ', ENDS],
      ['(?:morreu|faleceu|partiu|se foi) (?:com|aos) ', ENDS],
      once('em|no', 'ele|ela', 'faz|fará|completa'),
    ],
  },
  fr: {
    spelled:
      'quatre-vingt-(?:dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|nonante(?:[- ](?:et[- ]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?',
    labels: 'âge|âgée? de|a(?:ura|vait)? eu|fêté ses|soufflé ses',
    old: 'mamie|papy|papi|mémé|pépé|(?:arrière-)?grand-mère|(?:arrière-)?grand-père|maman|papa|(?:belle-)?mère|(?:beau-)?père|tante|oncle|mémère|pépère|tata|tatie|tonton|voisine?|lui|elle|il',
    turns: 'a|désormais|maintenant|presque|aura|va avoir|déjà|ma|mon|de|cette année|fêtera ses|va sur ses',
    about:
      "(?:fêter|fêtera|va sur|vers|frôle|approche(?: d[e’'])?|a soufflé)(?: ses| les)?|à ses|dans ses|du haut de ses",
    goesOn: 'a\\.|et|avec|encore|prend|ans',
    patient: 'dame|monsieur|madame|homme|femme|patiente?|résidente?|(?<=^|[\\n:;.] ?)[fh]',
    short: 'ans|a\\.?',
    years: 'ans(?!\\p{L})',
    otherwise: 'et plus|ou plus|de (?:vie|suivi)',
    endings: '(?:e|ème|°)? ?anniversaire| printemps',
    frames: [
      [`${STARTS}à `, ' (?:il|elle|mon|ma|on|je)(?!\\p{L})'],
      ['(?:fêt(?:e|era|é|ait|er)|souffl(?:e|era|é|er)) (?:ses |les )', ' ?(?:ans|bougies)(?!\\p{L})'],
      ['(?<!\\p{L})(?:mort|morte|décédée?|partie?|parti) à ', ENDS],
      ["(?:^|[.!?,\\n] ?|\\p{L} )j[’'] ?ai (?:déjà )?", ` ?(?:et |ans|${ENDS})`],
    ],
  },
  it: {
    spelled: 'novant\\p{L}{1,9}',
    labels: 'età|(?:ha |appena )?(?:compiuto|compie)|compirà|, anni|di anni',
    old: 'nonn[oa]|bisnonn[oa]|suocer[oa]|mamma|papà|madre|padre|babbo|nonnin[oa]|prozi[ao]|vicin[oa]|zi[ao]|lei|lui',
    turns: "ha|ormai|già|quasi|adesso|ha fatto|ne fa|fa|mia|mio|di|il|anni|quest['’]anno",
    about:
      '(?:va |dovrebbe )?compiere|per i|verso i|ne (?:ha|fa|farà|ha fatti)|alla (?:bella )?età di|con i suoi|che (?:ormai |oggi )?(?:ne )?ha',
    goesOn: 'e|con|prende|ancora|non|anni',
    patient: 'signor[ae]|donna|uomo|paziente|pz\\.?|anzian[oa]|ospite',
    short: 'aa?\\.?',
    years: 'anni|annetti|ani',
    otherwise: 'fa|e oltre|o più|e più|di (?:vita|uso)',
    endings: "[°º]? ?compleanno|[’']?enn[ei](?!\\p{L})| primavere",
    frames: [
      ['(?:^|[.!?,\\n] ?|io )ho (?:già |quasi )?', ` ?(?:e |anni|${ENDS})`],
      ['(?:mort[oa]|spirat[oa]|mancat[oa]|scompars[oa]) a ', ENDS],
    ],
  },
  pl: {
    spelled:
      'dziewięćdziesią\\p{L}{1,6}(?: (?:jeden|dwa|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu))?',
    labels: 'wiek|w wieku|lat|skończ(?:y|ył|yła)|kończy|(?:s|wy)tuknęło|rocznikowo|na swoje',
    old: 'ojciec|ojcu|matka|babci[aęi]|dziad(?:ek|ka|kowi)|prababci[aęi]|mam[aęy]|tat[ay]|teściow[aąej]+|teść|teści[au]|ciotk[ai]|ciocia|wuj(?:ek|ka)?|stryj(?:ek|ka)?|babuni[aęi]|sąsiad(?:ka|ki)?|ona|on',
    turns: 'ma|miała?|już|teraz|obecnie|prawie|moja|mój|mi|w tym roku',
    about: '(?:dobija do|ma już|miała|po)',
    goesOn: 'i|z|jeszcze|bierze|nie|lata?',
    patient: 'pacjent(?:ka)?|pani|pan|kobieta|mężczyzna|staruszk[ai]|\\([wm]\\.?',
    short: 'l\\.|lat|r\\.ż\\.',
    years: 'lata?',
    otherwise: 'temu|wzwyż',
    endings: '\\.? ?urodzin[yo]?|[- ]?(?:letni\\p{L}*|latk\\p{L}*|latek)(?!\\p{L})| stuknął',
    frames: [
      once('w', 'ona|on', 'skończy'),
      ['(?:^|[,;(] ?)', ' ?l\\.?, ?(?:[KMkm](?!\\p{L})|kob|męż|mieszk|chor|leż|po (?=\\p{L})|z (?=\\p{L}))'],
      [`${NOTED_PL},?(?: ma(?: już)?)? \\(?`, ' ?l\\.(?!\\p{L}| (?:wody|płyn))'],
      [`${NOTED_PL},? \\(?l\\.? ?`, '(?! ?[\\d\\p{L}%/–-])'],
    ],
  },
  tr: {
    spelled: 'doksan(?: (?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz))?',
    labels: 'yaşı?',
    old: '(?:büyük)?babaanne\\p{L}*|anneanne\\p{L}*|dede\\p{L}*|nine\\p{L}*|teyze\\p{L}*|amca\\p{L}*|hala\\p{L}*|annem|babam|nene\\p{L}*|kaynana\\p{L}*|kay[ıi]n(?:valide|peder|baba)\\p{L}*|komşu\\p{L}*',
    turns: 'benim|bizim|şimdi|artık|bu yıl|ve',
    goesOn: 've|oldu|olacak|oluyor|yaş',
    patient: 'hasta|kadın|erkek|teyze|amca',
    short: 'yaş\\p{L}*|y\\.?',
    endings:
      "\\.? ?(?:doğum günü|yaş günü)|['’]?(?:inci|üncü|uncu|ıncı)? ?yaş(?:[ıi]n\\p{L}*|ın\\p{L}*|ta|(?= ?[,.;)]|$))|['’](?:s[ıi]nde|[üiıu]n[dt][ea])(?!\\p{L})|['’]?\\p{L}{0,4} (?:oldu|olacak|oluyor|bastı|basacak|doldurdu|dolduracak|girdi|girecek|giriyor)(?!\\p{L})",
    frames: [['(?:^|[,;(] ?)', ' ?y\\.?, ?[KE](?!\\p{L})']],
  },
  id: {
    spelled: 'sembilan ?puluh(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?',
    labels: '(?:ber)?(?:umur|usia)(?:nya)?|umri|miaka|genap|menginjak|memasuki|masuk',
    old: 'abah|emak|nini|aki|opung|oppung|datuk|nyai|eyang|yangti|yangkung|mbah|simbah|atok|inang|amang|nenek|kakek|ibu mertua|bapak|ibu|oma|opa|uti|akung|uwak?|pakde|bude|beliau',
    turns: 'sekarang|kini|sudah|udah|hampir|jalan|tahun ini|saya|kami|kita|aku|ku|dan',
    goesOn: 'dan|masih|tahun|thn|th',
    patient: 'pasien|lansia|nenek|kakek|perempuan|laki-laki|pr|lk',
    years: 'tahun|(?<= )thn?',
    otherwise: 'lalu|yang|ke atas',
    frames: [
      ['(?:ulang tahun|ultah)(?: yang)? ke-? ?', ''],
      once('bulan|tahun', 'dia|beliau', 'nanti|genap|akan genap'),
    ],
  },
  hinglish: {
    labels: 'umar|umr',
    old: '(?:nan[ai]|dad[ai])(?: ?ji)?|nanu|dadu',
    years: 'saal|sal|varsh|baras',
    endings: ' (?:saal|sal|varsh|baras) (?:ki|ke|ka|se)(?!\\p{L})',
  },
  ...SCRIPT_AGES,
};
