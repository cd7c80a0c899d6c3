import { spread } from './spread.ts';

/** Everyday words that a list has as somebody's name or as a town; of one language, in small letters, with their forms. */
interface Everyday {
  /** Names of that language as well ("Rosa", "Luz", "Björk"): nobody's where a capital says nothing, at the beginning of a sentence. */
  readonly named?: string;
  /** Wards and those who work there, parts of the body, what one has, and when: no practice and no firm is called so either. */
  readonly care?: string;
  /** Plants, foods, shops and insurers: a practice or a nursery may be called so, somebody only where a relative or a last name says so. */
  readonly thing?: string;
}

/** Diseases by their discoverers' names, in the cases of Polish and Czech. */
const EPONYMS_IN_CASES =
  'parkinson(a,em) alzheimer(a,em) raynaud(a,em) crohn(a,em) hodgkin(a,em) addison(a,em) cushing(a,em) down(a,em) turner(a,em) marfan(a,em) gilbert(a,em) hashimot(y,o) basedow(a,em) graves(a,em) barrett(a,em) sjögren(a,em) huntington(a,em) perthes(a,em) scheuermann(a,em) dupuytren(a,em) baker(a,em) asperger(a,em) wegener(a,em) klinefelter(a,em) rett(a,em) tourett(a,em) paget(a,em) bechterew(a,em) menier(a,em) wilson(a,em) ewing(a,em) stilla';
/** By language; `stem(a,b)` is `stema stemb`. */
const EVERYDAY: Readonly<Record<string, Everyday>> = {
  en: {
    thing: 'upi gpay paytm phonepe neft imps aura haloes olive bub thu',
    care: 'baby babies toddler physio haan haanji',
  },
  de: {
    care: 'physio reha',
    named:
      'rohe rohen rohes davor adel adler albino alp alsbald ambulanz amerika anders anis april arkade armen arsen atem aurora azalee bach barbier basar bauch bauer blanko blau blume blätter boccia brauer braun brei bremer brennen brenner brett bräune bräutigam busch bäder bälde bücher castor christ damen damm dauer daum delfin delphin demut dolch drechsler dreher dreier dutt dämon däne ebene eber edel ehren erben erle ernst everest fidel fischer fleischer frisch frosch fäuste füchse füller gala geiger geselle gilde grat grau greis grimm grob gräber grün gulden hager hahn harmonie hasen haupt havanna hehl heide heikel heiser herzog hirsch hohl hortensie huhn häme härter hölzer hügel iris islam jucken jude jäger kader kamel kanon kappe karenz kasko kasse keil keller kelten kette kiefer kino kiné klara klee klemme kloß knabe knapp kohle kolben kranz krieger kubus kupfer kähne könner kühn lakai laken lang leib leine leiter lenz lila lilie linde linke luder lyrik löwen lücke magd magie manna marine matt maurer maxima mehl melodie memo mimose morsch moräne muslim mäzen nabel nadel nagel novelle nägel ode pelikan pep perle petersilie pfeffer pfennig prediger radler rahm rahmen rassen raucher rauf rausch reif renner riese ringel ritter robbe rock rosen rosette rosine rubin rumpf rüssel saphir schimmer schlachter schreck schreiner schuppe schuster schutz schwarz schäfer schüler schütze seidel senkel sieben silvester smiley sonnabend stahl stamm starr staub steiger streck streich streit sultan säbel tannen tee termine tischler toben tran treff tuch tuff täte töpfer vanille viola violett violine walz weiland wende wiese winter wolle wunsch wälder wände wölfe wünsche zahn zander zauber zier zuber zulauf ähren ärmel',
    thing: 'pille gabe nüsse nüssen ernste warnzeichen reiner',
  },
  nl: {
    named:
      'nare ene koel adel alp amine anders aurora bader balie bloem candela coco dahlia dik dolly duif ebbe edel fee ferry fleur gon griet gulden hadj harmonie havanna heide hortensia iris islam jade joker kader kannen kassie kei kelen kine klara kristal kubus laken landen lang lea lente lev lias lies lila linde lot luis lux maan maas malie margriet marine massa mazen melodie merel mies mirre mitra narcis noga nova omer parel pip plan puck puk rakel rei rein reis ren rio rommel roze rut saffier salam samba serge sherry slaven sol storm sultan tal tapas tarra tien toon truc tuba tulp val valk viola viool vita vlinder vrede wei wies wil wolf zen zeste zoel',
    thing: 'brandt kunt',
  },
  fr: {
    named:
      'garrot pipette aimable aine alise alizé allié amande amant ambre amer amine aminé améthyste ange angélus anis archange aube aurore azalée baba barbare barbe bijou blanche boubou brandon béant cale camélia candela carmel carmin cerise chaman chrétien chéri cire ciré claire coco colin colombe constance cristal croix câlin dahlia daron destin destinée doudou délié engin fidèle fleur florin gage gaz gilde gioia géo hardi harmonie hermine innocent iris islam ivoire jalon jasmin kiné laurier lavande lias lien lilas lourdes lune lux maki malin marge marguerite mari marin marine marié martial maxi melba merle mignon mirabelle moche modeste monte myrtille mélodie narcisse normand nova noël néo névé octave olive opaline pape para parent pari perle prospère prudence prune pépin péri rai reine renne ria roc romain rose rosette rosé sage samba sauveur serge signe soleil sultan tapas tiare timbre truc tuba urbain val victoire vigneron viola violette vit zen zeste écrin éden églantine émeraude',
    thing: 'bon bonne normal grave vit',
  },
  it: {
    named:
      'foglia norma dolci dolce farà primavera abbondanza addì alba alfa allegria amando amante amara amaro amato ambra amena anca andrà andrò angelo anta argine armonia asce aurora ausilio azzurra baldanza barone barretta bellino benigno bianca bianco bosco bruno calcagno camelia candela cannone capatina cappello carnevale carrozza casomai castano catena chiara chioma ciccia ciotola cipolla cittadino cocco concetto coniglio corto costanza cotto dai darà dattilo delfino desiderio diede donato duca edera egli ehm esosa fabbro faida fama fausto fede fedele felicità fiordaliso fiore fiori flora fortino fortuna frana franca francese gara gazza generoso genovese gergo giacinto giada gioia girone gita granato grasso grazia greto guerriero immacolata innocente innocenza iride iris islam italo lenza leone letizia liberatore luna lux maltese manina manzo maretta margherita marina marine melodia mercede meta metà miglio mira mirra montagna monte moretto moscato muratore narciso neo neve nichel ninfa nova oliva olmo omero onesta onesto orefice orso ortensia ottone pacco palladio paradiso pellegrino pellicano penna perla pesce piccione picco pietra pino pio placido primo privato prudenza pugliese quaranta rabbia ramadan renna riccio rio rito romano rosa rosario rosetta sabato sagra sapienza sarà scorza serena sirena slavo sole solenne sottile spagnolo speranza stallone stella stellina talea tallone umida urbana urbano vacca vada vero vicinanza viola vita vitale vitello vittoria volpe zanna zucca',
    thing: 'umida umido foglia brodo brodi danno danni alone aloni fiamma fiamme candida',
  },
  es: {
    named:
      'tía duran suelen alivia harán daña meta vino dejá qué suero alba angustias asunción aurora concepción consuelo cruz dolores encarnación esperanza iris lea lia luz mar mercedes milagros nieves paz remedios rosa rosario socorro sol viola',
    care: `social general respiratori(o,a) familiar residente metatarsiano cuidados intermedios intensivos trauma digestivo endocrino cardio neuro derma gine uro onco urgencias triaje paliativos admisiones consultas quirófano paritorio neonatos guardia internación enfermería ambulatorio
      enfermer(o,a,os,as) celador celadora auxiliar fisio matrona odontólog(o,a) oculista kinesiólog(o,a) fono ortopedista reumatólog(o,a) oncólog(o,a) especialista cirujan(o,a) doctor doctora licenciad(o,a) esposo esposa suegra suegro
      migraña gripe gripa rabia culebrilla ciática vértigo vómito acidez gastritis diarrea orzuelo juanetes varices hemorroides callo ojo oído nariz boca garganta cuello hombro codo muñeca mano dedo espalda lumbar cadera rodilla tobillo pie talón riñón hígado vesícula páncreas bazo pulmón estómago intestino colon vejiga próstata útero ovario mama piel almohada colchón gafas yeso férula muletas andador silla
      guardia optometría cabecera planta`,
    thing: `duran suelen alivia harán daña oliva sean greta dale evita químico química costa sierra hincha nutri kern cinfa normon gelatina aquarius cristalmina mezquino azahar remolacha amargo amarga trabajadora tomo tomé uso será maternidad planta laboratorio farmacia
      manzanilla tila valeriana hierbabuena hierbaluisa melisa nopal ajo cebolla miel ruda eucalipto boldo cidrón jengibre cúrcuma canela manzana pera kiwi limón naranja sandía papaya plátano banano piña arepa ajiaco natilla buñuelos mezcal tequila cerveza mate bacalao romeritos pavo merluza sardina sardinas salmón atún lentejas garbanzos frijoles arroz pollo caldo avena quinoa soja chía linaza sábila árnica caléndula tomillo orégano perejil cilantro menta anís regaliz espinaca lechuga zanahoria calabaza calabacín berenjena espárragos aguacate palta guayaba granada ciruela fresa fresas frambuesa melocotón durazno almendra almendras nuez nueces avellanas cacahuetes maní chocolate azúcar galletas pan leche yogur queso huevo huevos aceite mantequilla agua aromática panela bocadillo tinto
      navidad nochebuena nochevieja pascua pascuas ramadán verano otoño invierno primavera hoy ayer mañana
      mutua mutualidad prepaga fremap asepeyo ibermutua muface isfas mugeju osde pami galeno omint ioma anses fonasa isapre imss issste infonavit colsanitas compensar famisanar cafam colsubsidio colpensiones profamilia bancolombia ecopetrol farmacity
      petit vick oxxo mercadona parche crema pomada jarabe gotas suero sobre inyección pastilla vacuna gasa tirita venda alcohol salk sabin quíntuple pentavalente hexavalente triple chau`,
  },
  pt: {
    named:
      'lata lida sela ida pia nova aurora conceição dores esperança graça iris lea luz rosa stella tomei vera viola vitória',
    care: `social general respiratória comunitária nosso padrão trauma ortopedia cardio neuro endócrino urgências triagem consultas enfermaria internamento urgência creche
      enfermeir(o,a,os,as) técnica técnico auxiliar fono fisio nutricionista doutor doutora cirurgião cirurgiã oculista dentista vizinha vizinho padrão chefe
      azia gastrite gripe enxaqueca febre tosse vómito vômito diarreia joanete joanetes verruga zona cobreiro bicho sinusite rinite asma olho ouvido nariz boca garganta pescoço ombro cotovelo mão dedo costas lombar anca quadril joelho tornozelo pé fígado rim vesícula pulmão estômago bexiga próstata útero pele travesseiro almofada óculos gesso muletas`,
    thing: `pia ida tal lenda manda liga passa marca pega eita caseiro bula tia tio babosa nutri corinthians flamengo palmeiras vasco benfica sporting francesinha raspadinha alentejo algarve minho tomo tomei uso será maternidade laboratório farmácia ambulatório upa posto postinho
      boldo camomila cidreira tília erva-doce hortelã gengibre cúrcuma canela espinheira melissa valeriana alecrim alho cebola própolis laranja limão maçã pera banana abacate abacaxi melancia cereja uva morango goiaba acerola tomate couve alface rúcula espinafre abóbora batata cenoura nabo arroz feijão farinha aveia linhaça chia soja carapau sardinha cavala bacalhau salmão atum frango peru carne ovo ovos leite iogurte queijo pão azeite manteiga chocolate açúcar café chá rabanadas filhós caldo sopa salada rosquinha
      natal páscoa carnaval finados quaresma réveillon verão outono inverno primavera hoje ontem amanhã nordeste sudeste norte sul
      amil unimed hapvida notredame prevent bradesco cassi geap ipsemg infarmed médis multicare adse adm fidelidade linde vitalaire nivea sundown garoto lacta continente lidl
      pomada xarope gotas soro injeção comprimido vacina gaze penso guerreira guerreiro anticoncepcional prótese`,
  },
  pl: {
    named: 'ale ani aurora dała iris jagoda kala kalina lea lilia malina nadzieja róża viola wiara',
    care: `${EPONYMS_IN_CASES} nog(a,i,ę,ą) nodze ręk(a,i,ę,ą) ręce ran(a,y,ę,ą) ranie such(a,y,ej,ą) refluks sportow(y,a,ego) pierwszego himalajsk(a,iej,ą) zla trauma kardiologi(a,i,ę,ą) neurologi(a,i,ę,ą) chirurgi(a,i,ę,ą) ortopedi(a,i,ę,ą) intern(a,y,ę,ie,ą) rehabilitacj(a,i,ę,ą) fizjoterapi(a,i,ę,ą) rejestracj(a,i,ę,ą) izb(a,y,ie,ę) recepcj(a,i,ę,ą) porodówk(a,i,ę,ą) porodówce
      doktor doktora doktorze lekarz lekarka pielęgniarka położna rodzinn(y,a,ego,emu,ym,ej,ą) oddziałow(a,y,ej,ą)
      wigili(a,i,ę) wielkanoc(y,ą) barbórk(a,i,ę) majówk(a,i,ę) poniedziałek wtorek środę czwartek piątek sobota sobotę niedziela niedzielę styczni(a,u) lut(y,ego,ym) marc(a,u) kwietni(a,u) maj maja maju czerwc(a,u) lipc(a,u) sierpni(a,u) wrześni(a,u) październik(,a,u) listopad(,a,zie) grudni(a,u)
      angina grypa ospa zaostrzenie gorączka kaszel katar ból kolano kręgosłup oko ucho gardło brzuch wątroba nerka serce olfen`,
    thing: `belgii danii australii walii now(y,ego,ym) rok(,u,iem) tira traci kadry skoda octavia rejestracja sekretariat dyżurka jadę jedzie idę idzie aptek(a,i,ę,ą) aptece przychodni(a,ę,ą) poradni(a,ę,ą) sanatorium przedszkol(e,a,u) żłob(ek,ka,ku)
      malin(a,y,ę,ą) melis(a,y,ę,ą) rumian(ek,ku,kiem) mięt(a,y,ę,ą) lip(a,y,ę,ą) pokrzyw(a,y,ę,ą) skrzyp skrzypu mnisz(ek,ka) dziuraw(iec,ca) szałwi(a,i,ę,ą) czosn(ek,ku,kiem) cebul(a,i,ę,ą) miód miodu imbir imbiru kurkum(a,y,ę,ą) cytryn(a,y,ę,ą) kawa kawy herbat(a,y,ę,ą) mlek(o,a) ser sera mięso ryb(a,y) śledź karp kapust(a,y,ę) burak barszcz jabłko gruszka śliwk(a,i) kasza owsiank(a,i,ę) sen woda kroki waga luxmed luxmedzie medicover biedronk(a,i) biedronce żabka lidl`,
  },
  sv: {
    named:
      'adel afton albino alm alp ambra amma andra andre anka ann aska asp aura aurora avel azur baka bala balla björk blåbär blås brant brinna dahlia delfin dov eko elda elva ena falk far fara fina flor flora fortuna frank fred gage gala galla glans gran gul hamna hanka heja helga hind hoa hägg imma inga iris islam jade jaga jasmin jord jude juris kader kaja kajal kamel kana kanta karl klara kosta kära lada lala landen lata lera leta lida lila lilja lilla lind liv ljung lova lura lya lyda lyra lysa låna låta malt mans mara marin massa matt maxi melodi mena meta metod mila mima mor mora musa myra ned nick nit noga nova pastor pina rada ramadan ramla randa ren rena resa reva rida ris riva ros rosa rosen rosett rubin ruta rönn safir salva sam samba sanda sele selen signe silke slamma smita sol solenn sota stan sten storm sura syd säga såhär tal tala tapas tiara tindra tuba tuva vada val vanna vaska vik vika vila viola vit väl vända zen ännu',
    thing:
      'sveriges norges danmarks finlands islands tysklands europas volvon saaben toyotan opeln audin skodan teslan mercan golfen passaten',
  },
  da: {
    named:
      'adel albino alen alp ambra andre andres anis anke arsen asen asp aurora avis bader bakke barak benet birk bram bro brun brune buket candela dahlia dale delfin dov due eg enes falk far ferie fidel figen fine flor flora folke forrest fred føde gage galla gren gul habil hind holden hud inder iris islam jade job jule kamel kamille kassia kea klara knap kong krage krystal kube kubus lala lang lange lata leen lind linde lund lune lux lyng længe marin marine mark maxi melodi mitra mor mose narcis ned nord nova oliven opal perle primo påstår ramadan ravn ren rosa rose rosen rubin safir sid signe silke sind smil sol sommer sten storm sule sultan sur syd såre tal tapas tara tiara tuba undine val valerian vind vinter viola vita zen ånde æde ændre',
    thing: 'danmarks sveriges norges finlands islands tysklands europas volvoen toyotaen skodaen',
  },
  nb: {
    named:
      'adel albino alen alp ambra andra andre anis anke annet arsen asen asp aurora bader bakke basar benet bety birk bjørk brett brune candela dale delfin dren edel eiden eik eire endra falk far fares ferda ferie fidel fine finn flo flor flora fly forrest fred furu føde galla gran gul gulden hansa hav havre heger hegg hend hind holden hud hui inder iris islam jade job jule juris kader kamel keit klara kole kube kubus laken lal lang lee leire lenke lev lill lind linde liv luke lune lupe lux lyn lyng lyv marin maxi melodi mor mose myke myr nabi ned neve nova pari perle primo ramadan ravn rein reis ren rene renne rike rogn rosa rose rosen rosene rubin rut safir samba selen selje sener signe silke smil sol sola sommer sota stasa storm sur syd tal tapas tiara treff tull ulv undine val valerian veit vika vind vinter viola vit zen',
    thing: 'norges danmarks sveriges finlands islands tysklands europas volvoen toyotaen skodaen teslaen',
  },
  tr: {
    care: `karın yara yetkili yetkililer ilgili selam allah bilek alçı gelin kalp hanım bey suriyeli alman fransız ingiliz iranlı iraklı afgan azeri rus türk sınıf sınıfı sınıfında sınıfına kardiyoloji nöroloji dahiliye cerrahi ortopedi üroloji kadın-doğum acil yoğun yatış hemşire doktor diyetisyen ebe
      mart ocak şubat mayıs haziran temmuz ağustos aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar yılbaşı bayram ramazan kandil`,
    thing: `torun kadın sarımsak soğan kiraz çilek dut poliklinik eczane
      ıhlamur adaçayı papatya melisa kekik nane zencefil zerdeçal tarçın limon elma ceviz badem çay kahve kahvesi süt yoğurt peynir simit ekmek et balık yumurta bal maden suyu
      ilkbahar sonbahar kahvesi şok migros carrefour bim kangal akbaş golden tekir sgk mhrs anaokulu kreş sabır sedef gut migren grip kabızlık ishal ateş öksürük`,
  },
  id: {
    care: `hamil tipes maag flu batuk pilek demam diare sembelit alhamdulillah allah insyaallah subhanallah astaghfirullah bismillah lekas gigi jantung saraf penyakit dalam bedah kandungan kulit mata paru jiwa tht poli igd ugd icu nicu bpjs jkn
      natal paskah lebaran galungan nyepi waisak imlek ramadan ramadhan puasa senin selasa rabu kamis jumat sabtu minggu bulan matahari`,
    thing:
      'apotek puskesmas posyandu semangat semoga rendang seblak sate bakso soto anggrek aloe lidah jahe kunyit temulawak kencur sirih jambu kelor madu jeruk apel pisang pepaya semangka nanas susu sapi ayam ikan telur nasi bubur sayur bayam wortel tomat kopi teh gula garam bawang cabai kurma zaitun',
  },
  ru: {
    care: `весна тема деменци(я,и,ю,ей) электрик сантехник январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре кардиологи(я,и,ю,ей) неврологи(я,и,ю,ей) хирурги(я,и,ю,ей) реанимаци(я,и,ю,ей) терапи(я,и,ю,ей) травматологи(я,и,ю,ей) гинекологи(я,и,ю,ей) урологи(я,и,ю,ей) онкологи(я,и,ю,ей) приёмн(ое,ом) пост посту регистратур(а,ы,е,у) школ(а,ы,е,у)
      север(,а,е,у) юг(,а,е) восток(,е) запад(,е) марта апреля мая сентября октября ноября декабря января февраля
      классика лучевая перелом астма мигрень подагра свет море солнце фестал мотилиум(,а,у,ом) омез(,а,ом) карсил аллохол турци(я,и,ю,ей) египет(,а)`,
    thing: `маргариты поликлиник(а,и,е,у) роддом(,а,е) аптек(а,и,е,у) детсад(,а,е)
      малин(а,ы,у,ой) калин(а,ы,у,ой) ромашк(а,и,у,ой) шалфе(й,я) календул(а,ы,у,ой) мят(а,ы,у,ой) лип(а,ы,у,ой) валериан(а,ы,у,ой) пустырник(,а) зверобо(й,я) чеснок(,а) мёд(,а) имбир(ь,я) берёз(а,ы,у) рож(а,и,у) роз(а,ы,у) каша кефир борщ творог суп
      спартак зенит динамо цска пятёрочк(а,е,у) вкусвилл(,е) магнит(,е) лента ашан(,е) узи мрт кт экг лор мсэ`,
  },
  uk: {
    care: `січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні кардіологі(я,ї,ю,єю) неврологі(я,ї,ю) хірургі(я,ї,ю) травматологі(я,ї,ю) реанімаці(я,ї,ю) приймальн(е,ого,ому) аптеці
      видихаю тримайтеся висип астма мігрень грип ангіна вентолін(,у) еріус симбікорт північ півночі південь півдні схід сході захід заході динамо шахтар`,
    thing: `поліклінік(а,и,у) аптек(а,и,у)
      калин(а,и,у,ою) малин(а,и,у,ою) лип(а,и,у,ою) ромашк(а,и,у,ою) шавлі(я,ї,ю) нагідки м'ят(а,и,у) валеріан(а,и,у) мед(,у) часник(,у) цибул(я,і) борщ каша котлети кефір червень липень серпень`,
  },
  cs: {
    care: `${EPONYMS_IN_CASES} noh(a,y,u,ou) noze ruk(a,y,u,ou) reflux magistra zákal zelený crohna bechtěreva parkinsona alzheimera kardiologi(e,i,í) neurologi(e,i,í) chirurgi(e,i,í) ortopedi(e,i,í) intern(a,ě,u) interně ambulanc(,e,i) pohotovost(,i) příjem příjmu vizita vizity sestřička sestra primář máma táta babička děda žena muž
      led(en,na,nu) únor(,a,u) březen března březnu duben dubna dubnu květen května květnu červen června červnu červenec července srpen srpna srpnu září říjen října říjnu listopad(,u) prosinec prosince prosinci pondělí úterý středa středu středy čtvrtek pátek sobota sobotu neděle neděli vánoce vánoc velikonoc(e,ích) mikuláš(,e)
      horečka slinivka kotník achillovka kašel rýma bolest angína chřipka neštovice koleno játra ledviny žlučník žaludek páteř záda oko ucho nos krk hlava lidl(,u) kaufland(,u) billa teta ibalgin paralen zodac prestance`,
    thing: `ocet soda sůl lékárn(a,y,u) lékárně školk(a,y,u) školce
      heřmánek šalvěj lípa lípy kopřiva meduňka kozlík máta třezalka česnek cibule zázvor med malin(a,y) růže kuře polévka kaše oběd snídaně večeře káva čaj`,
  },
  hu: {
    care: `súly szemész sebész háziorvos neurológus urológus patikus főnök főnővér kardiológi(a,án,ára) neurológi(a,án,ára) sebészet(,en,nek,re) ambulanci(a,án,ára) ügyelet(,en,re) sürgősségi(,n,re) nővér doktor főorvos védőnő
      augusztus(,ban) január(,ban,tól) február(,ban,tól) március(,ban,ra) április(,ban) május(,ban) június(,ban) szeptember(,ben) október(,ben) november(,ben) december(,ben) hétfő(,n) kedd(,en) szerdá(n) csütörtök(,ön) péntek(,en) szombat(,on) vasárnap karácsony(,kor,ra) húsvét(,kor) mikulás farsang
      kreon megfázásra hála hasnyálmirigy depresszió láz köhögés nátha orbánc köszvény reflux szentkirályi mizse remény reményt`,
    thing: `patik(a,ában) óvoda bölcsőde
      zsálya hársfa bodza csipkebogyó menta levendula citromfű fokhagyma hagyma gyömbér méz káposzta leves csirke zabkása tea kávé tej sajt alma körte`,
  },
  ro: {
    care: `umăr farmacistă șefă cardiologie(,i) neurologie(,i) chirurgie(,i) ortopedie(,i) urgențe(lor) gardă primiri asistent(a,ă,ul) doctorița educatoarea
      ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică crăciun paște paști rusalii revelion mărțișor(,ul)
      colebil controloc condilină strănut slavă zâna blumberg babinski catena sensiblu kaufland lidl dorna borsec steaua dinamo rapid stomac ficat rinichi varicelă răceală gripă tuse febră`,
    thing: `pete roșie albă galbenă verde dispensar(,ul) policlinic(ă,a) farmaci(e,a) grădiniț(ă,a) școal(ă,a)
      mușețel tei sunătoare mentă cătin(ă,a) miere mană propolis usturoi ceapă ghimbir lămâie fenicul crin lalele ovăz ciorbă iaurt orez pui pește ou ceai cafea lapte`,
  },
  fi: { care: 'nuha' },
  sk: { care: 'noha nohy nohu rana ruka' },
};

const written = (kind: keyof Everyday): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(EVERYDAY).flatMap(([language, { [kind]: words }]) =>
      words === undefined ? [] : [[language, spread(words.replaceAll(/\s+/g, '|')).replaceAll('|', ' ')]],
    ),
  );

export const NAMED_WORDS = written('named');
export const CARE_WORDS = written('care');
export const THING_WORDS = written('thing');
