/**
 * What people do and are at a school, club, home or firm, by language: behind it and a small word, capitals are the name of
 * one, whatever they are made of. `deeds` are beginnings of words, with `|` between.
 */
export interface Workplaces {
  readonly deeds: string;
  /** Small words that only people and bodies follow, articles included. */
  readonly at: string;
  /** Small words behind which a single word may be a town or anything else. */
  readonly loose: string;
  readonly articles: string;
}

export const WORKPLACES: Readonly<Record<string, Workplaces>> = {
  de: {
    deeds:
      'bäcker|metzger|friseur|klempner|installateur|maler|zimmermann|dachdecker|gärtner|lagerist|buchhalt|rezeption|betreuer|näherin|vorarbeiter|polier|geselle|meister|lehrling|ruder|klettert|verein|arbeite|gearbeitet|jobbe|schaffe|hackel|hackl|beschäftigt|angestellt|azubi|auszubildend|ausbildung|praktik|fahrer|staplerfahrer|lkw-fahrer|schlosser|schweißer|maurer|lackierer|tischler|koch|köchin|kellner|verkäufer|kassierer|leiter|schichtleiter|filialleiter|mechaniker|elektriker|hausmeister|pfleger|schwester|putze|trainer|übungsleiter|trainier|spielt|spiele|kick|turnt|turne|schwimmt|rudert|reitet|boxt|sing|tanz|mitglied|kapitän|torwart|schüler|lehrer|erzieher|geht|gehen|besucht|wohnt|eingeschult|angemeldet|behandelt|blutabnahme|überwiesen',
    at: 'bei|beim|für|vom|zum|zur',
    loose: 'in|im|ins|an|am|auf|von',
    articles: 'der|den|dem|die|das|einer|einem|unserer|unserem',
  },
  fr: {
    deeds:
      'bouch|boulang|coiffeu|pâtissi|plombi|électrici|mécanici|menuisi|charpenti|peintre|carreleu|couvreu|routi|cariste|manutention|magasini|comptable|animat|éducat|auxiliaire|atsem|ménage|vigile|facteu|agricult|étudi|formation|travaill|boss|employ|embauch|stage|stagiaire|apprenti|alternan|salari|infirmi|aide-soignant|préposé|caissi|chauffeu|livreu|vendeu|serveu|cuisini|soudeu|ouvri|maçon|technicien|secrétaire|gardien|coach|entraîneu|scolaris|inscrit|licenci|élève|prof|maîtresse|joue|chant|dans[eo]|adhérent|escalade|natation|judo|boxe|foot|rugby|danse|yoga|muscu|bénévole|membre|président|résident|prise de sang',
    at: 'chez|pour|au|à',
    loose: 'à|aux|du|de|des|dans',
    articles: "la|le|les|l['’]",
  },
  es: {
    deeds:
      'panader|carnicer|pescader|peluquer|mecánic|electricist|fontaner|carpinter|pintor|camioner|mozo|almacén|contable|administrativ|monitor|educador|auxiliar|celador|jardiner|barrender|velador|costurer|estilista|vendedor|vendo|trabaj|labor[oa]|chofer|chófer|conductor|repartidor|soldador|obrer|operari|emplead|dependient|cajer|limpiador|cociner|camarer|meser|vigilante|guardia|albañil|encargad|maestr|profesor|entrenador|coach|entren|jueg|jugador|juga|canto|canta|bail|nado|escalada|natación|judo|boxeo|fútbol|yoga|gimnasia|matriculad|apuntad|federad|equipo|soci[oa]s?|voluntari|prácticas|becari|residente|dializ|turno|uni(?:dad|dades)',
    at: 'en|para|con|con los|por',
    loose: 'del|de|al|a',
    articles: 'el|la|los|las',
  },
  pt: {
    deeds:
      'padeir|açougueir|cabeleireir|mecânic|eletricist|encanador|marceneir|pintor|caminhoneir|estoquist|contador|auxiliar|monitor|jardineir|costureir|manicure|vendedor|motoboy|entregador|balconista|recepcionista|trabalh|motorista|soldador|operári|operador|funcionári|empregad|atendente|caixa|faxineir|cozinheir|garço|vigilante|porteir|zelador|síndic|pedreir|encarregad|professor|enfermeir|cuidador|treinador|técnico|treino|treina|jogo|joga|jogador|canto|canta|danç|nado|natação|judô|futebol|vôlei|ioga|pilates|estud[ao]|matriculad|sóci|voluntári|estági|estagiári|aprendiz|congreg|entrego|morador',
    at: 'na|no|nas|nos|pela|pelo|para|pra|com',
    loose: 'em|do|da|dos|das|de|à|ao',
    articles: 'a|o|as|os',
  },
  it: {
    deeds:
      'panettier|macella|parrucchier|meccanic|elettricist|idraulic|falegname|imbianchin|camionist|corrier|fattorin|contabil|educat|giardinier|estetist|vend|tornitor|facchin|capoturno|caporeparto|turno|lavor|operai|impiegat|dipendente|commess|cassier|autist|magazzinier|muratore|saldator|cuoc|camerier|bidell|maestr|insegn|profess|infermier|oss|badante|allenator|allen|gioc|cant|ball|nuot|arrampicata|nuoto|judo|pallavolo|calcetto|iscritt|socio|socia|volontari|tirocini|apprendist|stage|stagist|pulizie|consegn|frequent|ospite',
    at: 'presso|da|dal|dalla|alla|all|per',
    loose: 'al|a|in|nel|nella|nell|del|della|dell|di|il|la',
    articles: "il|lo|la|l['’]",
  },
  nl: {
    deeds:
      'bakker|slager|kapper|loodgieter|elektricien|metselaar|stratenmaker|heftruck|magazijn|boekhoud|receptionist|begeleid|beveilig|postbode|hovenier|naaister|roei|klim|judo|sport|ik werk|werk ik|werkt als|werkte|gewerkt|werkzaam|in dienst|stage|leerling|chauffeur|lasser|monteur|timmerman|schilder|schoonmaker|schoonmaakster|verkoopster|verkoper|caissière|kok|ober|verpleegkundige|verzorgende|juf|meester|leraar|lerares|docent|trainer|train|coach|voetbal|hockey|turn|zwem|speelt|speel|zing|zingt|dans|danst|lid|vrijwillig|zit|woont|ingeschreven|tandarts|huisarts|fysio',
    at: 'bij|voor',
    loose: 'in|op|van|aan|naar',
    articles: "de|het|'t|een",
  },
  pl: {
    deeds:
      'piekarz|rzeźnik|fryzjer|hydraulik|elektryk|malarz|cieśl|dekarz|murarz|ogrodni|księgow|recepcjon|opiekun|listonosz|krawcow|brygadzist|operator|monter|robię|robi|dorabia|wiosł|wspina|pływ|pracuj|pracow|zatrudni|kierowc|spawacz|stolarz|magazynier|kucharz|kuchark|kelner|sprzedawc|kasjer|ochroniarz|sprzątacz|pielęgniark|nauczyciel|uczę|uczennic|uczeń|trener|trenuj|ćwicz|gra|gram|zawodni|śpiewa|tańcz|członk|wolontari|staż|praktyk|chodzi|zapisan|operowan',
    at: 'dla|przy|u',
    loose: 'w|we|z|ze|do|na|od',
    articles: '',
  },
  sv: {
    deeds:
      'bagare|frisör|rörmokare|elektriker|murare|truckförare|lagerarbetare|ekonom|receptionist|brevbärare|sömmerska|barnskötare|fritidsledare|väktare|montör|operatör|rodde|klättra|gymma|jobba|arbeta|anställd|praktik|lärling|svetsare|snickare|målare|kock|servitris|kassörska|säljare|städar|chaufför|vårdbiträde|undersköterska|sjuksköterska|läkare|lärare|fröken|tränar|tränare|spelar|simmar|rider|sjunger|dansar|medlem|listad|inskriven|opererad',
    at: 'hos|åt|för|med|på',
    loose: 'i|från|till|vid',
    articles: '',
  },
  ru: {
    deeds:
      'работа|тружусь|трудится|устроил|водител|сварщик|слесар|токар|продав|кассир|повар|официант|охранник|уборщи|воспитател|учител|тренер|тренир|игра|пою|поёт|занима|учусь|учится|практик|стаж',
    at: 'из|для|от',
    loose: 'в|во|на|с',
    articles: '',
  },
  id: {
    deeds:
      'kerja|bekerja|karyawan|buruh|sopir|supir|satpam|kasir|guru|perawat|pelatih|latihan|main|magang|sekolah|kuliah|murid|siswa|anggota|ngajar|mengajar',
    at: 'di|dari|untuk|sama',
    loose: 'ke|pada',
    articles: '',
  },
  en: {
    deeds:
      'baker|butcher|hairdresser|plumber|electrician|carpenter|painter|roofer|gardener|bookkeeper|accountant|tables|lineman|forklift|picker|packer|bricklayer|machinist|assembler|technician|groom|stylist|nanny|reception|dispatcher|courier|climbs?(?!\\p{L})|boards(?!\\p{L})|work|job|employed|employee|dut(?:y|ies)(?!\\p{L})|shift|night|teach|taught|nurse|carer|cook|chef|clean|cashier|guard|driv|manag|supervis|volunteer|play|wrestl|swim|row|coach|captain|intern|apprentice|student|freshman|sophomore|study|studies|enrolled|boarding|stationed|posted|resum|admitted|treated|registered|scanned|x-ray|delivered|discharged|seen|vicar|pastor|priest|imam|porter|barback|bartender|barista|waitress|waiter|server|welder|fitter|mechanic|electrician|foreman|receptionist|janitor|caretaker|custodian|trainer|train|trains|sing|sings|singer|dances|attends|goes|member|TA',
    at: 'at|for|with',
    loose: 'from|by|sa|to',
    articles: 'the',
  },
};

/** What departments, authorities and events have in their names, where people work and go as well. */
export const PUBLIC_WORDS =
  'intensive intensiva intensivos intensif intensive-care care hulp spoedeisende soccorso urgencias urgências urgences emergency oddział oddziale ratunkowym ratunkowy pogotowiu pogotowie akuten educación educação éducation physical física sciences administration ministry ministerio ministério ministère ministero ministerstwo ministerie minister министерстве министерство secretaria secretaría sécurité seguridad segurança sociale korset halvmånen emploi mail airways games marathon olympics anonymous watchers start royal resources humanos humanas humaines umane service defense defence army navy force airlines bank post railways rail court police parliament congress senate';
