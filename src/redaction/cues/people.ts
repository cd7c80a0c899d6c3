/**
 * Words for people by what they are to somebody and by what they do, by language and in small letters.
 * Names stand behind them: `kin` and `carers` say so in capitals and in small letters, `callings` (other professions, forms of
 * address, and relatives whose word means something else elsewhere) before a capital only, `atHome` ("my little one", and
 * words like "son" and "man" that other languages have) in small letters only, where a known name has to follow.
 * `trades` are last names as often: behind them a name may follow, and they may be one themselves.
 * `calls` is what children call their relatives where that is written like a name ("Maman a mal").
 */
interface People {
  readonly kin: string;
  readonly carers: string;
  readonly callings?: string;
  readonly trades?: string;
  readonly atHome?: string;
  readonly calls?: string;
}

const PEOPLE: Readonly<Record<string, People>> = {
  en: {
    trades: 'butcher baker mechanic postman roofer joiner caretaker janitor',
    kin: 'mum mom mam mommy mummy mumma momma mama dad daddy papa grandma grandpa grandad granddad grandmother grandfather gran granny nan nana nanna aunt auntie aunty uncle cousin cousins sister sisters brother brothers daughter daughters sons niece nieces nephew nephews husband wife hubby missus partner boyfriend girlfriend fiancé fiancée stepdad stepmum stepmom stepson stepdaughter stepsister stepbrother stepfather stepmother godmother godfather godson goddaughter grandson granddaughter grandsons granddaughters grandchild grandchildren grandkids kids toddler twin twins neighbour neighbours neighbor neighbors friend friends bestie mate flatmate roommate housemate colleague coworker bridesmaid kuya aling manang manong nanay tatay ninang ninong ouma oupa oom tannie gogo mkhulu malume koro kuia matua whaea yiayia pappou oga alhaji alhaja hajiya mallam mzee shosho papaw mamaw memaw granda ahma ahgong',
    carers:
      'gp doctor dentist physio physiotherapist pediatrician paediatrician cardiologist neurologist dermatologist urologist gynaecologist gynecologist rheumatologist oncologist orthopedist surgeon psychiatrist psychologist therapist midwife nurse pharmacist consultant endocrinologist gastroenterologist nephrologist pulmonologist optician optometrist podiatrist chiropodist chiropractor osteopath counsellor counselor dietitian dietician nutritionist hygienist anaesthetist anesthetist anesthesiologist radiologist haematologist hematologist audiologist paramedic phlebotomist pathologist radiographer sonographer intensivist hospitalist neonatologist urogynecologist allergist immunologist hepatologist geriatrician neurosurgeon pediatrist orthoptist doula teacher tutor carer caregiver caseworker childminder babysitter nanny receptionist registrar orthodontist',
    callings:
      'son leader principal adviser advisor helper aide headteacher coach trainer boss supervisor manager landlord landlady vicar priest pastor imam rabbi nun deacon chaplain curate sergeant constable inspector detective lawyer solicitor attorney plumber electrician builder gardener cleaner driver hairdresser barber matron resident student intern interpreter translator paralegal warden beautician optometrist audiologist acupuncturist',
    atHome: 'son kid boy girl lad lass baby youngest eldest oldest',
    calls: 'mum mummy mom mommy dad daddy nan nana nanna gran granny grandma grandpa grandad mama papa',
  },
  de: {
    trades:
      'fleischer fleischerin metzger metzgerin bäcker bäckerin friseur friseurin tischler schreiner elektriker klempner dachdecker hausmeister hausmeisterin busfahrer taxifahrer postbote briefträger bauer landwirt winzer schornsteinfeger schuster schneiderin vermieter vermieterin chef chefin rektor rektorin förster fahrlehrer kassierer',
    kin: 'mama papa mami papi mutter vater oma opa omi opi uroma uropa großmutter großvater grossmutter grossvater tante onkel cousin cousine cousins cousinen vetter bruder brüder schwester schwestern stiefbruder stiefschwester halbbruder halbschwester stiefsohn stieftochter stiefvater stiefmutter tochter töchter sohn söhne nichte nichten neffe neffen enkel enkelin enkelkind enkelkinder enkeln zwilling zwillinge schwager schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter patin pate patenkind patentante patenonkel ehemann ehefrau verlobter verlobte lebensgefährte lebensgefährtin freund freundin freunde freundinnen kumpel kollege kollegin kollegen nachbar nachbarin nachbarn mitbewohner mitbewohnerin',
    carers:
      'arzt ärztin kinderarzt kinderärztin hausarzt hausärztin zahnarzt zahnärztin frauenarzt frauenärztin hautarzt hautärztin augenarzt augenärztin hno-arzt hno-ärztin betriebsarzt betriebsärztin amtsarzt amtsärztin notarzt notärztin tierarzt tierärztin oberarzt oberärztin chefarzt chefärztin stationsarzt stationsärztin assistenzarzt assistenzärztin facharzt fachärztin orthopäde orthopädin kardiologe kardiologin neurologe neurologin urologe urologin gynäkologe gynäkologin internist internistin chirurg chirurgin psychiater psychiaterin psychologe psychologin psychotherapeut psychotherapeutin therapeut therapeutin physiotherapeut physiotherapeutin hebamme apotheker apothekerin rheumatologe rheumatologin onkologe onkologin nephrologe nephrologin pulmologe pulmologin diabetologe diabetologin endokrinologe endokrinologin gastroenterologe gastroenterologin dermatologe dermatologin radiologe radiologin hämatologe hämatologin anästhesist anästhesistin kieferorthopäde kieferorthopädin osteopath osteopathin heilpraktiker heilpraktikerin logopäde logopädin ergotherapeut ergotherapeutin podologe podologin geriater geriaterin pneumologe pneumologin hepatologe allergologe allergologin nuklearmediziner humangenetiker primar primaria primarius turnusarzt sozialarbeiter sozialarbeiterin schulbegleiter schulbegleiterin wundmanager wundmanagerin optiker optikerin pfleger pflegerin pflegekraft betreuer betreuerin erzieher erzieherin tagesmutter sanitäter sanitäterin lehrer lehrerin',
    callings:
      'trainer trainerin pfarrer pfarrerin pastor pastorin imam pater kaplan anwalt anwältin dolmetscher dolmetscherin dolmetscherinnen übersetzer übersetzerin sprachmittler sprachmittlerin krankenschwester krankenpfleger fahrer fahrerin rechtsanwalt rechtsanwältin richter richterin sachbearbeiter sachbearbeiterin betreuer betreuerin dorfhelferin tagesmutter vormund rettungssanitäter rettungssanitäterin notfallsanitäter notfallsanitäterin',
    atHome:
      'großer große grosser grosse ältester älteste jüngste jüngster kind kleine kleiner kleinen mädchen junge bub baby mann frau partner partnerin',
    calls: 'mama mami mutti papa papi vati oma omi opa opi',
  },
  nl: {
    trades:
      'slager bakker kapper kapster loodgieter timmerman boer postbode groenteboer visboer fietsenmaker huisbaas conciërge melkboer tuinman rijinstructeur',
    kin: 'mama papa mam moeder vader oma opa tante tantes oom ome neef neefje nichtje broer broers broertje zus zussen zusje stiefzoon stiefdochter stiefvader stiefmoeder dochter dochters dochtertje zonen zoons zoon zoontje kleinzoon kleindochter kleinkind kleinkinderen tweeling schoonmoeder schoonvader schoonzus schoonzoon schoondochter zwager peetoom petekind vriend vriendin vrienden vriendinnen verloofde collega buurman buurvrouw buurjongen buurmeisje buren huisgenoot',
    carers:
      'huisarts tandarts kinderarts bedrijfsarts oogarts kno-arts vrouwenarts dierenarts internist cardioloog neuroloog uroloog gynaecoloog reumatoloog dermatoloog longarts oncoloog hematoloog radioloog anesthesist orthopeed orthodontist mondhygiënist chirurg psychiater psycholoog therapeut fysiotherapeut fysio verloskundige kraamverzorgster apotheker diëtist diëtiste logopedist logopediste ergotherapeut podotherapeut consulent casemanager praktijkassistente assistente geriater klinisch-geriater kno-arts maag-darm-leverarts mdl-arts patholoog neonatoloog allergoloog nefroloog endocrinoloog hepatoloog diabetesverpleegkundige pedicure masseur osteopaat verpleegkundige wijkverpleegkundige praktijkondersteuner doktersassistente zuster specialist arts dokter begeleider begeleidster verzorgende gastouder thuiszorg mantelzorger leraar lerares meester juf',
    callings:
      'nicht broeder dominee pastoor pastor coach trainer stagiair stagiaire advocaat tolk vertaler vertaalster werker werkster chauffeur advocate rechter bewindvoerder opticien audicien gids',
    atHome: 'oudste jongste middelste kindje baby meisje jongetje jochie man vrouw',
    calls: 'mama papa moeder vader oma opa',
  },
  sv: {
    trades:
      'slaktare bagare frisör rörmokare elektriker brevbärare bonde vaktmästare taxichaufför rektor präst tränare',
    kin: 'dotter flicka pojke mamma pappa mormor morfar farmor farfar lillebror storebror lillasyster storasyster bror syster barnbarn dotterdotter sonson kusin granne kompis svärmor sambo kille tjej',
    carers:
      'läkare läkaren doktor doktorn tandläkare tandläkaren husläkare husläkaren barnläkare barnläkaren öronläkare öronläkaren ögonläkare ögonläkaren kvinnoläkare hudläkare hjärtläkare överläkare distriktsläkare distriktssköterska sjuksköterska sköterska sköterskan barnmorska barnmorskan psykolog psykologen kurator kuratorn sjukgymnast fysioterapeut dietist kirurg kirurgen ortoped ortopeden neurolog neurologen kardiolog urolog reumatolog psykiater psykiatern logoped tandhygienist tandhygienisten kiropraktor apotekare lärare',
    callings:
      'tolk tolken översättare översättaren tränaren apotekaren chaufför chauffören förare föraren advokat advokaten jurist juristen undersköterskan sjuksköterskan distriktssköterskan fysioterapeuten sjukgymnasten läraren fritidsledaren kontaktpersonen handläggaren handläggare domaren imamen prästen pastorn dietisten barnläkaren logopeden',
    atHome: 'son unge grabb tös lilla lille lillen bebis man fru äldsta yngsta',
  },
  es: {
    trades:
      'panadero panadera carnicero frutero frutera pescadero peluquero peluquera fontanero electricista cartero cartera mecánico conserje tendero plomero carpintero albañil taxista portero portera casero casera',
    kin: 'mamá papá mami papi madre padre abuela abuelo abuelita abuelito yaya yayo tía tío prima primo primas primos hermana hermano hermanas hermanos hermanita hermanito hija hijo hijas hijos hijastra hijastro padrastro madrastra ahijada ahijado bisabuela bisabuelo bisnieta bisnieto sobrina sobrino sobrinas sobrinos nieta nieto nietas nietos cuñada cuñado concuña concuño consuegra consuegro suegra suegro nuera yerno madrina padrino comadre compadre mellizos mellizas gemelos gemelas gemela gemelo novia novio marido esposa esposo prometida prometido vecina vecino vecinas vecinos vecinita vecinito amiga amigo amigas amigos niña niño nena chamaca chamaco',
    carers:
      'nutri psico médico médica medico medica doctora pediatra dentista odontólogo odontóloga cardiólogo cardióloga neurólogo neuróloga dermatólogo dermatóloga urólogo uróloga ginecólogo ginecóloga reumatólogo reumatóloga oncólogo oncóloga hematólogo hematóloga traumatólogo traumatóloga ortopedista cirujano cirujana psiquiatra psicólogo psicóloga terapeuta fisioterapeuta fisio kinesiólogo kinesióloga matrona partera enfermero enfermera enfermeros enfermeras farmacéutico farmacéutica boticario boticaria endocrino endocrinólogo endocrinóloga nefrólogo nefróloga neumólogo neumóloga gastroenterólogo gastroenteróloga alergólogo alergóloga anestesista otorrino oftalmólogo oftalmóloga óptico optometrista podólogo podóloga logopeda nutricionista nutriólogo nutrióloga osteópata geriatra internista cabecera cuidadora cuidador celadora celador auxiliar recepcionista maestra maestro profesora profesor',
    callings:
      'tia tio trabajadora trabajador entrenadora entrenador sor monja cura abogada abogado seño intérprete traductor traductora mediador mediadora chófer chofer juez jueza monitor monitora voluntario voluntaria promotora promotor',
    atHome: 'mayor mediana mediano nene peque bebé bebe mujer',
    calls: 'mamá papá mami papi abuela abuelo yaya yayo',
  },
  pt: {
    trades:
      'padeiro açougueiro barbeiro cabeleireiro cabeleireira encanador eletricista carteiro porteiro pedreiro zelador zeladora taxista motoboy diarista síndico síndica',
    kin: 'mãe pai mamãe papai mainha painho vó vô avó avô vovó vovô tia tio titia titio prima primo primas primos irmã irmão irmãs irmãos filha filho filhas filhos enteada enteado padrasto madrasta afilhada afilhado bisavó bisavô bisneta bisneto sobrinha sobrinho sobrinhas sobrinhos neta neto netas netos cunhada cunhado sogra sogro nora genro madrinha padrinho comadre compadre gêmeos gêmeas gémeos gémeas vizinha vizinho vizinhas vizinhos amiga amigo amigas amigos namorada namorado noiva noivo marido esposa esposo menina menino guri guria moleque caçula primogênito',
    carers:
      'nutri nutró fono psico médico médica doutora pediatra dentista cardiologista neurologista dermatologista urologista ginecologista reumatologista oncologista hematologista ortopedista cirurgião cirurgiã psicólogo psicóloga psiquiatra terapeuta enfermeiro enfermeira enfermeiros enfermeiras farmacêutico farmacêutica endocrinologista endócrino nefrologista pneumologista gastroenterologista alergologista anestesista otorrino oftalmologista oftalmo nutricionista obstetra fonoaudiólogo fonoaudióloga fono fisioterapeuta fisio geriatra cuidadora cuidador doula técnica técnico babá recepcionista professora professor',
    callings:
      'padre pastor pastora frei advogada advogado treinador treinadora intérprete tradutor tradutora mediador mediadora parteira doula motorista juiz juíza síndico síndica voluntário voluntária acs',
    atHome: 'bebê bebé neném nenê mulher',
    calls: 'mamãe papai vovó vovô titia titio',
  },
  fr: {
    trades:
      'boucher bouchère boulanger boulangère coiffeur coiffeuse plombier électricien facteur factrice garagiste fermier épicier charcutier poissonnier menuisier maçon gardien gardienne concierge patron patronne',
    kin: 'maman papa mère père mamie mamy papi papy mémé mamé pépé grand-mère grand-père arrière-grand-mère arrière-grand-père tata tatie tonton tante oncle cousine cousin cousines cousins sœur soeur sœurs soeurs frère frères demi-sœur demi-frère demi-soeur fille filles fils nièce nièces neveu neveux petit-fils petite-fille petits-enfants belle-mère beau-père belle-sœur belle-soeur beau-frère belle-fille beau-fils gendre marraine parrain filleul filleule mari femme époux épouse conjoint conjointe fiancé fiancée compagnon compagne copain copine jumeaux jumelles jumeau jumelle voisine voisin voisines voisins ami amie amis amies collègue collègues coloc',
    carers:
      'médecin docteur docteure généraliste pédiatre dentiste orthodontiste cardiologue neurologue dermatologue dermato urologue gynécologue gynéco rhumatologue rhumato oncologue hématologue radiologue anesthésiste orthopédiste chirurgien chirurgienne psychiatre psychologue psy kiné kinésithérapeute ostéopathe ostéo sage-femme infirmier infirmière infirmiers infirmières pharmacien pharmacienne endocrinologue endocrino néphrologue pneumologue gastro-entérologue gastroentérologue ophtalmo ophtalmologue opticien opticienne orl allergologue podologue pédicure orthophoniste ergothérapeute psychomotricienne psychomotricien diététicien diététicienne nutritionniste gériatre aide-soignante aide-soignant auxiliaire puéricultrice nounou ambulancier ambulancière traitant traitante stagiaire instituteur institutrice professeur professeure',
    callings:
      'maîtresse maître entraîneur curé abbé pasteur imam avocate avocat interne interprète traducteur traductrice médiateur médiatrice chauffeur ambulancier ambulancière juge tuteur tutrice curateur curatrice bénévole éducateur éducatrice',
    atHome: 'meuf mec aîné aînée cadet cadette grand grande bébé puce gamin gamine petit petite',
    calls: 'maman mamie mamé mémé mamy papa papi papy pépé tata tatie tonton',
  },
  it: {
    trades:
      'panettiere fornaio macellaio fruttivendolo parrucchiere parrucchiera idraulico elettricista postino meccanico barbiere fabbro falegname salumiere pescivendolo portinaia portiere muratore tassista',
    kin: 'mamma papà babbo madre padre nonna nonno nonni zia zio zii cugina cugino cugine cugini sorella sorelle fratello fratelli sorellina fratellino figlia figlio figlie figli figliastra figliastro patrigno matrigna nipote nipoti nipotina nipotino pronipote bisnonna bisnonno cognata cognato suocera suocero nuora genero madrina padrino consuocera gemelli gemelle gemello gemella marito moglie fidanzata fidanzato compagna compagno vicina vicino amica amico amiche amici collega bimba bimbo bambina bambino',
    carers:
      'dottore dottoressa curante medico pediatra dentista odontoiatra cardiologo cardiologa neurologo neurologa dermatologo dermatologa urologo urologa ginecologo ginecologa reumatologo reumatologa oncologo oncologa ematologo ematologa ortopedico chirurgo chirurga psichiatra psicologo psicologa psicoterapeuta terapeuta fisioterapista fisiatra osteopata ostetrica infermiere infermiera infermieri farmacista endocrinologo endocrinologa nefrologo nefrologa pneumologo pneumologa gastroenterologo gastroenterologa allergologo allergologa anestesista otorino oculista ottico logopedista nutrizionista dietista dietologo dietologa diabetologo diabetologa geriatra podologo podologa badante educatrice educatore operatrice operatore baby-sitter maestra maestro professoressa professore',
    callings:
      'allenatore allenatrice don suor parroco avvocata avvocato interprete traduttore traduttrice mediatore mediatrice autista giudice tutore tutrice volontario volontaria educatore educatrice custode',
    atHome: 'piccola piccolo grande maggiore minore',
    calls: 'nonna nonno mamma papà',
  },
  pl: {
    trades:
      'piekarz piekarza rzeźnik rzeźnika fryzjer fryzjera fryzjerka fryzjerki hydraulik hydraulika elektryk listonosz listonosza rolnik kurier taksówkarz stolarz',
    kin: 'mama mamy mamę mamie mamusia tata taty tatę tacie tatuś babcia babci babcię babcią babka prababcia dziadek dziadka dziadkowi dziadkiem pradziadek ciocia cioci ciocię ciocią ciotka ciotki wujek wujka wujkowi wujkiem wujenka stryj stryjek stryjenka siostra siostry siostrę siostrze siostrą siostrzyczka brat brata bratu bratem braciszek córka córki córkę córce córeczka córeczki córeczkę córcia syn syna synowi synem synek synka synuś dziecko maluch kuzyn kuzyna kuzynem kuzynka kuzynki kuzynkę kuzynką szwagier szwagra szwagrem szwagierka szwagierki bratowa bratowej teść teścia teściowa teściowej teściową synowa synową zięć zięcia siostrzenica siostrzeniec bratanek bratanica chrześnica chrześniak wnuczka wnuczki wnuczkę wnuczce wnuczek wnuczkiem wnuczkowi wnuk wnuka wnukowi wnusia wnusio prawnuk prawnuczka mąż męża mężowi mężem żona żony żonę żonie żoną narzeczony narzeczona chłopak chłopaka dziewczyna dziewczyny partner partnerka sąsiad sąsiada sąsiadem sąsiadka sąsiadki sąsiadkę sąsiadką kolega kolegi kolegą koleżanka koleżanki koleżankę koleżance koleżanką kumpel kumpela przyjaciel przyjaciela przyjaciółka przyjaciółki znajomy znajoma współlokator współlokatorka lokatorka pasierb pasierbica macocha ojczym bliźniak bliźniaczka bliźniaki bliźniaczki',
    carers:
      'lekarz lekarka doktor pediatra kardiolog neurolog dermatolog urolog ginekolog reumatolog onkolog hematolog ortopeda chirurg psychiatra psycholog psychoterapeuta psychoterapeutka terapeuta terapeutka fizjo fizjoterapeuta fizjoterapeutka rehabilitant rehabilitantka masażysta masażystka położna położnej położną pielęgniarka pielęgniarki pielęgniarkę pielęgniarz farmaceuta farmaceutka aptekarz aptekarka endokrynolog nefrolog pulmonolog gastroenterolog gastrolog alergolog anestezjolog laryngolog okulista okulistka optyk stomatolog dentysta dentystka ortodonta ortodontka internista diabetolog dietetyk dietetyczka logopeda logopedka geriatra ratownik ratowniczka opiekun opiekunka opiekunki opiekunkę niania nianią wychowawca wychowawczyni przedszkolanka nauczyciel nauczycielka rejestratorka asystentka',
    callings:
      'ksiądz księdza księdzem proboszcz wikary organista sołtys sołtysa trener trenera trenerka mecenas mecenasa dozorca dozorczyni tłumacz tłumacza tłumaczka tłumaczki tłumaczką adwokat adwokata kurator kuratora kuratorka wychowawca wychowawczyni wolontariusz wolontariuszka opiekun opiekuna',
    atHome:
      'młodszy młodsza starszy starsza młoda młody mały mała najstarszy najstarsza najmłodszy najmłodsza',
  },
  ru: {
    trades: 'сантехник слесарь дворник курьер таксист продавщица парикмахер парикмахерша электрик',
    kin: 'мама мамы маме маму мамой папа папы папе папу папой мамочка папочка бабушка бабушки бабушке бабушку бабушкой бабуля бабули прабабушка дедушка дедушки дедушке дедушку дед деда деду дедуля прадедушка баба бабы бабе тётя тетя тёти тети тёте тете тётю тетю теть тёть дядя дяди дяде дядю дядь брат брата брату братом братик сестра сестры сестре сестру сестрой сестрёнка сестренка сын сына сыну сыном сынок сынишка сыночек дочь дочери дочерью дочка дочки дочке дочку доча доченька внук внука внуку внучок внучка внучки внучке внучку правнук правнучка племянник племянника племянница племянницы муж мужа мужу мужем жена жены жене жену женой свёкор свекор свекровь свекрови свекровью тесть тестя тёща теща тёщу тёще тещи зять зятя шурин деверь золовка невестка невестки невестке сноха кузен кузина кум кума крёстная крестная крёстный крестный крестница крестник отчим мачеха пасынок падчерица близнецы двойняшки сосед соседа соседка соседки соседке соседку подруга подруги подруге подругу подружка друг друга приятель приятельница жених невеста коллега коллеги коллегой однокурсница однокурсник одноклассница одноклассник напарник напарница малыш малышка ребёнок ребенок',
    carers:
      'врач врача врачу доктор педиатр кардиолог невролог невропатолог дерматолог уролог гинеколог ревматолог онколог гематолог ортопед травматолог хирург психиатр психолог психотерапевт физиотерапевт терапевт терапевтом акушерка медсестра медсестры медбрат фармацевт провизор эндокринолог нефролог пульмонолог аллерголог анестезиолог реаниматолог лор отоларинголог окулист офтальмолог стоматолог ортодонт гастроэнтеролог диетолог нутрициолог массажист массажистка логопед логопеда остеопат мануальщик фельдшер санитарка санитар сиделка сиделки сиделку нянечка няня няни воспитатель воспитательница учитель учительница',
    callings:
      'участковая участковый участковой участковому тренер тренера батюшка отец начальник начальница директор заведующая переводчик переводчика переводчица переводчицы переводчицей аптекарь аптекарша водитель водителя водителем таксист адвокат адвоката адвокатом юрист юриста воспитатель воспитательница волонтёр волонтер волонтёрка опекун опекуна консьержка вахтёрша',
    atHome: 'младший младшая старший старшая мелкий мелкая малая малой парень девушка',
  },
  tr: {
    trades: 'kasap bakkal fırıncı berber kuaför tesisatçı elektrikçi postacı kapıcı kurye terzi',
    kin: 'annem anneme annemi babam babama babamı anneannem babaannem dedem dedeme ninem teyzem teyzeme halam yengem dayım amcam eniştem ablam ablama abim abime ağabeyim kardeşim kardeşime kızım kızıma kızımı kızımız oğlum oğluma oğlumu oğlumuz torunum torunumuz yeğenim kuzenim gelinim damadım baldızım görümcem eltim bacanağım kayınvalidem kayınpederim kaynanam kayınbiraderim kayınbiraderi kaynım dünürüm eşim eşime kocam karım nişanlım sevgilim bebeğim yavrum bebişim ikizim ikizlerim komşum komşumuz arkadaşım arkadaşıma',
    carers:
      'doktor doktorum doktoru doktorumuz hekim hekimim hekimimiz kardiyolog kardiyoloğum nörolog nöroloğum dermatolog dermatoloğum ürolog üroloğum jinekolog jinekoloğum onkolog onkoloğum ortopedist cerrah cerrahım psikiyatrist psikiyatristim psikolog psikoloğum terapist terapistim fizyoterapist fizyoterapistim ebe ebem hemşire hemşirem hemşiremiz eczacı eczacım eczacımız dişçi dişçim diyetisyen diyetisyenim masör bakıcı bakıcım bakıcımız refakatçi sekreter öğretmen öğretmeni öğretmenim öğretmenimiz',
    callings:
      'hocamız asistan stajyer teknisyen şoför muhtar muhtarımız imam müdürümüz antrenör antrenörümüz avukat avukatım avukatımız tercüman tercümanım tercümanımız çevirmen eczacı eczacımız öğretmenim öğretmenimiz bakıcımız komşu gönüllü kapıcı müdür hakim savcı rehber',
    atHome: 'küçüğüm büyüğüm minik',
  },
  id: {
    kin: 'nenek nenekku neneknya kakek kakekku kakeknya kakak kakakku kakaknya adik adikku adiknya adekku adeknya keponakan keponakanku ponakan ponakanku sepupu sepupuku tetangga tetanggaku tetangganya teman temanku temannya pacarku pacarnya suamiku suaminya istriku istrinya ibunya bapaknya ayahnya',
    carers:
      'dokter perawat suster bidan mantri apoteker fisioterapis psikolog psikiater ahli terapis pengasuh',
    callings:
      'oma opa om tante bude pakde budhe pakdhe bulik paklik mbah eyang kak kang mas mbak teh uda uni dik abang bang ustaz ustadz ustadzah guru',
    atHome:
      'anak anakku anaku anaknya bayi suami istri ibu ibuku bapak bapakku ayah ayahku mama mamaku mamahku mamanya papa papaku papahku papanya bokap bokapku nyokap nyokapku abang mertua mertuaku menantu menantuku besan ipar cucu cucuku pacar putri putra',
  },
  hi: {
    kin: '',
    carers: '',
    atHome:
      'maa bhai didi beta beti bete pati patni behen behan bahan dost saheli chacha chachi mausi bua saas sasur nani dadi padosi padosan maid',
  },
};

const of = (kind: keyof People): string =>
  Object.values(PEOPLE)
    .map((people) => people[kind] ?? '')
    .join(' ');

export const KIN: string = of('kin');
export const CARERS: string = of('carers');
/** Everybody whose name has a capital behind the word. */
export const CALLINGS: string = `${KIN} ${CARERS} ${of('callings')}`;
/** Whom one buys from or pays, before a capital; many are last names. */
export const TRADES: string = of('trades');
/** Everybody at home, where nobody writes capitals. */
export const KIN_IN_SMALL_LETTERS: string = `${KIN} ${of('atHome')}`;
export const WHAT_CHILDREN_CALL: string = of('calls');

/** What people who treat do, right behind their name: by this a word between is a name. */
export const THEY_DO =
  "says?|said|thinks?|thought|reckons?|told|wants?|wanted|gave|prescribed|is (?:away|off|out|on|not|closed)|isn['’]?t|won['’]?t|doesn['’]?t|never (?:called|rang|answers?)|" +
  'sagt|sagte|meint|meinte|hat|geht nicht|ist (?:im|in|nicht|zu|weg|krank)|will|wollte|empfiehlt|verschreibt|verschrieb|macht|rät|riet|empfahl|erklärt|erklärte|ruft|rief|' +
  'säger|sa|sade|tycker|vill|har|skrev|är (?:på|inte|borta|ledig)|svarar|' +
  'zegt|zei|vindt|wil|wilde|heeft|is (?:op|niet|weg|ziek|dicht)|neemt|gaf|schreef|adviseert|adviseerde|raadt|belt|belde|' +
  'dice|dijo|f[íi]jese|disculpe|oiga|tengo|traigo|quisiera|me (?:dijo|dio|mandó|recetó|ha|dice|manda|quiere)|no (?:coge|contesta|está|responde|atiende|me)|quiere|recetó|mandó|cree|opina|aconseja|aconsejó|recomienda|recomendó|indicó|explicó|explica|avisó|llamó|' +
  'disse|diz|falou|fala|não (?:atende|está|responde|quer)|quer|mandou|receitou|passou|acha|tá de|está de|aconselha|aconselhou|recomenda|recomendou|indicou|explicou|avisou|ligou|pediu|' +
  "dit|a (?:dit|prescrit|vu|mis)|m['’]a (?:dit|prescrit|donné|mis)|veut|pense|est (?:en|absent|parti|pas|fermé)|ne (?:répond|veut|prend)|répond pas|trouve|conseille|recommande|propose|explique|préconise|appelle|" +
  'ha (?:detto|prescritto)|mi ha|non (?:risponde|c|vuole|mi)|vuole|pensa|è (?:in|via|assente)|ritiene|consiglia|raccomanda|propone|spiega|prescrive|chiama|' +
  'mówi|powiedział[a]?|każe|kazał[a]?|nie (?:odbiera|ma|chce|przyjmuje)|jest na|twierdzi|przepisał[a]?|zalecił[a]?|uważa|' +
  'говорит|сказала?|не (?:отвечает|берёт|берет|принимает|хочет)|назначила?|выписала?|считает|советует|в отпуске|на больничном|велела?|' +
  'dedi|diyor|verdi|açmıyor|istiyor|istedi|yazdı|söyledi|cevap|izinde|yok|bakmıyor|önerdi|' +
  'bilang|kata|tidak bisa|gak bisa|nggak bisa|tidak|suruh|menyuruh|kasih|lagi cuti|sedang cuti';
