import { spread } from './spread.ts';

/*
 * Everyday words that a list has as somebody's name or as a town, or that no list has, and that are written with a capital in
 * headings, lists and hurried messages. By language; `stem(a,b)` is `stema stemb`. Names that are words as well ("Rosa", "Luz") are
 * none of these.
 */

/** Wards and those who work there, parts of the body, what one has, and when: no practice and no firm is called so either. */
const CARE: Readonly<Record<string, string>> = {
  es: `social general respiratori(o,a) familiar residente metatarsiano cuidados intermedios intensivos trauma digestivo endocrino cardio neuro derma gine uro onco urgencias triaje paliativos admisiones consultas quirófano paritorio neonatos guardia internación enfermería ambulatorio
    enfermer(o,a,os,as) celador celadora auxiliar fisio matrona odontólog(o,a) oculista kinesiólog(o,a) fono ortopedista reumatólog(o,a) oncólog(o,a) especialista cirujan(o,a) doctor doctora licenciad(o,a) esposo esposa suegra suegro
    migraña gripe gripa rabia culebrilla ciática vértigo vómito acidez gastritis diarrea orzuelo juanetes varices hemorroides callo ojo oído nariz boca garganta cuello hombro codo muñeca mano dedo espalda lumbar cadera rodilla tobillo pie talón riñón hígado vesícula páncreas bazo pulmón estómago intestino colon vejiga próstata útero ovario mama piel almohada colchón gafas yeso férula muletas andador silla
    guardia optometría`,
  pt: `social general respiratória comunitária nosso padrão trauma ortopedia cardio neuro endócrino urgências triagem consultas enfermaria internamento urgência creche
    enfermeir(o,a,os,as) técnica técnico auxiliar fono fisio nutricionista doutor doutora cirurgião cirurgiã oculista dentista vizinha vizinho padrão chefe
    azia gastrite gripe enxaqueca febre tosse vómito vômito diarreia joanete joanetes verruga zona cobreiro bicho sinusite rinite asma olho ouvido nariz boca garganta pescoço ombro cotovelo mão dedo costas lombar anca quadril joelho tornozelo pé fígado rim vesícula pulmão estômago bexiga próstata útero pele travesseiro almofada óculos gesso muletas`,
  pl: `refluks sportow(y,a,ego) pierwszego himalajsk(a,iej,ą) zla trauma kardiologi(a,i,ę,ą) neurologi(a,i,ę,ą) chirurgi(a,i,ę,ą) ortopedi(a,i,ę,ą) intern(a,y,ę,ie,ą) rehabilitacj(a,i,ę,ą) fizjoterapi(a,i,ę,ą) rejestracj(a,i,ę,ą) izb(a,y,ie,ę) recepcj(a,i,ę,ą) porodówk(a,i,ę,ą) porodówce
    doktor doktora doktorze lekarz lekarka pielęgniarka położna rodzinn(y,a,ego,emu,ym,ej,ą) oddziałow(a,y,ej,ą)
    wigili(a,i,ę) wielkanoc(y,ą) barbórk(a,i,ę) majówk(a,i,ę) poniedziałek wtorek środę czwartek piątek sobota sobotę niedziela niedzielę styczni(a,u) lut(y,ego,ym) marc(a,u) kwietni(a,u) maj maja maju czerwc(a,u) lipc(a,u) sierpni(a,u) wrześni(a,u) październik(,a,u) listopad(,a,zie) grudni(a,u)
    angina grypa ospa zaostrzenie gorączka kaszel katar ból kolano kręgosłup oko ucho gardło brzuch wątroba nerka serce olfen`,
  tr: `selam allah bilek alçı gelin kalp hanım bey suriyeli alman fransız ingiliz iranlı iraklı afgan azeri rus türk sınıf sınıfı sınıfında sınıfına kardiyoloji nöroloji dahiliye cerrahi ortopedi üroloji kadın-doğum acil yoğun yatış hemşire doktor diyetisyen ebe
    mart ocak şubat mayıs haziran temmuz ağustos aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar yılbaşı bayram ramazan kandil
    `,
  id: `hamil tipes maag flu batuk pilek demam diare sembelit alhamdulillah allah insyaallah subhanallah astaghfirullah bismillah lekas gigi jantung saraf penyakit dalam bedah kandungan kulit mata paru jiwa tht poli igd ugd icu nicu bpjs jkn
    natal paskah lebaran galungan nyepi waisak imlek ramadan ramadhan puasa senin selasa rabu kamis jumat sabtu minggu bulan matahari`,
  ru: `деменци(я,и,ю,ей) электрик сантехник январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре кардиологи(я,и,ю,ей) неврологи(я,и,ю,ей) хирурги(я,и,ю,ей) реанимаци(я,и,ю,ей) терапи(я,и,ю,ей) травматологи(я,и,ю,ей) гинекологи(я,и,ю,ей) урологи(я,и,ю,ей) онкологи(я,и,ю,ей) приёмн(ое,ом) пост посту регистратур(а,ы,е,у) школ(а,ы,е,у)
    север(,а,е,у) юг(,а,е) восток(,е) запад(,е) марта апреля мая сентября октября ноября декабря января февраля
    классика лучевая перелом астма мигрень подагра свет море солнце фестал мотилиум(,а,у,ом) омез(,а,ом) карсил аллохол турци(я,и,ю,ей) египет(,а)`,
  uk: `січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні кардіологі(я,ї,ю,єю) неврологі(я,ї,ю) хірургі(я,ї,ю) травматологі(я,ї,ю) реанімаці(я,ї,ю) приймальн(е,ого,ому) аптеці
    видихаю тримайтеся висип астма мігрень грип ангіна вентолін(,у) еріус симбікорт північ півночі південь півдні схід сході захід заході динамо шахтар`,
  cs: `reflux magistra zákal zelený crohna bechtěreva parkinsona alzheimera kardiologi(e,i,í) neurologi(e,i,í) chirurgi(e,i,í) ortopedi(e,i,í) intern(a,ě,u) interně ambulanc(,e,i) pohotovost(,i) příjem příjmu vizita vizity sestřička sestra primář máma táta babička děda žena muž
    led(en,na,nu) únor(,a,u) březen března březnu duben dubna dubnu květen května květnu červen června červnu červenec července srpen srpna srpnu září říjen října říjnu listopad(,u) prosinec prosince prosinci pondělí úterý středa středu středy čtvrtek pátek sobota sobotu neděle neděli vánoce vánoc velikonoc(e,ích) mikuláš(,e)
    horečka slinivka kotník achillovka kašel rýma bolest angína chřipka neštovice koleno játra ledviny žlučník žaludek páteř záda oko ucho nos krk hlava lidl(,u) kaufland(,u) billa teta ibalgin paralen zodac prestance`,
  hu: `szemész sebész háziorvos neurológus urológus patikus főnök főnővér kardiológi(a,án,ára) neurológi(a,án,ára) sebészet(,en,nek,re) ambulanci(a,án,ára) ügyelet(,en,re) sürgősségi(,n,re) nővér doktor főorvos védőnő
    augusztus(,ban) január(,ban,tól) február(,ban,tól) március(,ban,ra) április(,ban) május(,ban) június(,ban) szeptember(,ben) október(,ben) november(,ben) december(,ben) hétfő(,n) kedd(,en) szerdá(n) csütörtök(,ön) péntek(,en) szombat(,on) vasárnap karácsony(,kor,ra) húsvét(,kor) mikulás farsang
    kreon megfázásra hála hasnyálmirigy depresszió láz köhögés nátha orbánc köszvény reflux szentkirályi mizse remény reményt`,
  ro: `farmacistă șefă cardiologie(,i) neurologie(,i) chirurgie(,i) ortopedie(,i) urgențe(lor) gardă primiri asistent(a,ă,ul) doctorița educatoarea
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică crăciun paște paști rusalii revelion mărțișor(,ul)
    colebil controloc condilină strănut slavă zâna blumberg babinski catena sensiblu kaufland lidl dorna borsec steaua dinamo rapid stomac ficat rinichi varicelă răceală gripă tuse febră`,
};

/** Plants, foods, shops and insurers: of these a practice or a nursery may have its name. */
const THINGS: Readonly<Record<string, string>> = {
  es: `químico química costa sierra hincha nutri kern cinfa normon gelatina aquarius cristalmina mezquino azahar remolacha amargo amarga trabajadora tomo tomé uso será maternidad planta laboratorio farmacia
    manzanilla tila valeriana hierbabuena hierbaluisa melisa nopal ajo cebolla miel ruda eucalipto boldo cidrón jengibre cúrcuma canela manzana pera kiwi limón naranja sandía papaya plátano banano piña arepa ajiaco natilla buñuelos mezcal tequila cerveza mate bacalao romeritos pavo merluza sardina sardinas salmón atún lentejas garbanzos frijoles arroz pollo caldo avena quinoa soja chía linaza sábila árnica caléndula tomillo orégano perejil cilantro menta anís regaliz espinaca lechuga zanahoria calabaza calabacín berenjena espárragos aguacate palta guayaba granada ciruela fresa fresas frambuesa melocotón durazno almendra almendras nuez nueces avellanas cacahuetes maní chocolate azúcar galletas pan leche yogur queso huevo huevos aceite mantequilla agua aromática panela bocadillo tinto
    navidad nochebuena nochevieja pascua pascuas ramadán verano otoño invierno primavera hoy ayer mañana
    mutua mutualidad prepaga fremap asepeyo ibermutua muface isfas mugeju osde pami galeno omint ioma anses fonasa isapre imss issste infonavit colsanitas compensar famisanar cafam colsubsidio colpensiones profamilia bancolombia ecopetrol farmacity
    petit vick oxxo mercadona parche crema pomada jarabe gotas suero sobre inyección pastilla vacuna gasa tirita venda alcohol salk sabin quíntuple pentavalente hexavalente triple chau`,
  pt: `eita caseiro bula tia tio babosa nutri corinthians flamengo palmeiras vasco benfica sporting francesinha raspadinha alentejo algarve minho tomo tomei uso será maternidade laboratório farmácia ambulatório upa posto postinho
    boldo camomila cidreira tília erva-doce hortelã gengibre cúrcuma canela espinheira melissa valeriana alecrim alho cebola própolis laranja limão maçã pera banana abacate abacaxi melancia cereja uva morango goiaba acerola tomate couve alface rúcula espinafre abóbora batata cenoura nabo arroz feijão farinha aveia linhaça chia soja carapau sardinha cavala bacalhau salmão atum frango peru carne ovo ovos leite iogurte queijo pão azeite manteiga chocolate açúcar café chá rabanadas filhós caldo sopa salada rosquinha
    natal páscoa carnaval finados quaresma réveillon verão outono inverno primavera hoje ontem amanhã nordeste sudeste norte sul
    amil unimed hapvida notredame prevent bradesco cassi geap ipsemg infarmed médis multicare adse adm fidelidade linde vitalaire nivea sundown garoto lacta continente lidl
    pomada xarope gotas soro injeção comprimido vacina gaze penso guerreira guerreiro anticoncepcional prótese `,
  pl: `tira aptek(a,i,ę,ą) aptece przychodni(a,ę,ą) poradni(a,ę,ą) sanatorium przedszkol(e,a,u) żłob(ek,ka,ku)
    malin(a,y,ę,ą) melis(a,y,ę,ą) rumian(ek,ku,kiem) mięt(a,y,ę,ą) lip(a,y,ę,ą) pokrzyw(a,y,ę,ą) skrzyp skrzypu mnisz(ek,ka) dziuraw(iec,ca) szałwi(a,i,ę,ą) czosn(ek,ku,kiem) cebul(a,i,ę,ą) miód miodu imbir imbiru kurkum(a,y,ę,ą) cytryn(a,y,ę,ą) kawa kawy herbat(a,y,ę,ą) mlek(o,a) ser sera mięso ryb(a,y) śledź karp kapust(a,y,ę) burak barszcz jabłko gruszka śliwk(a,i) kasza owsiank(a,i,ę) sen woda kroki waga luxmed luxmedzie medicover biedronk(a,i) biedronce żabka lidl`,
  tr: `sarımsak soğan kiraz çilek dut poliklinik eczane
    ıhlamur adaçayı papatya melisa kekik nane zencefil zerdeçal tarçın limon elma ceviz badem çay kahve kahvesi süt yoğurt peynir simit ekmek et balık yumurta bal maden suyu
    ilkbahar sonbahar kahvesi şok migros carrefour bim kangal akbaş golden tekir sgk mhrs anaokulu kreş sabır sedef gut migren grip kabızlık ishal ateş öksürük`,
  id: `apotek puskesmas posyandu semangat semoga rendang seblak sate bakso soto anggrek aloe lidah jahe kunyit temulawak kencur sirih jambu kelor madu jeruk apel pisang pepaya semangka nanas susu sapi ayam ikan telur nasi bubur sayur bayam wortel tomat kopi teh gula garam bawang cabai kurma zaitun`,
  ru: `маргариты поликлиник(а,и,е,у) роддом(,а,е) аптек(а,и,е,у) детсад(,а,е)
    малин(а,ы,у,ой) калин(а,ы,у,ой) ромашк(а,и,у,ой) шалфе(й,я) календул(а,ы,у,ой) мят(а,ы,у,ой) лип(а,ы,у,ой) валериан(а,ы,у,ой) пустырник(,а) зверобо(й,я) чеснок(,а) мёд(,а) имбир(ь,я) берёз(а,ы,у) рож(а,и,у) роз(а,ы,у) каша кефир борщ творог суп
    спартак зенит динамо цска пятёрочк(а,е,у) вкусвилл(,е) магнит(,е) лента ашан(,е) узи мрт кт экг лор мсэ`,
  uk: `поліклінік(а,и,у) аптек(а,и,у)
    калин(а,и,у,ою) малин(а,и,у,ою) лип(а,и,у,ою) ромашк(а,и,у,ою) шавлі(я,ї,ю) нагідки м'ят(а,и,у) валеріан(а,и,у) мед(,у) часник(,у) цибул(я,і) борщ каша котлети кефір червень липень серпень`,
  cs: `ocet soda sůl lékárn(a,y,u) lékárně školk(a,y,u) školce
    heřmánek šalvěj lípa lípy kopřiva meduňka kozlík máta třezalka česnek cibule zázvor med malin(a,y) růže kuře polévka kaše oběd snídaně večeře káva čaj`,
  hu: `patik(a,ában) óvoda bölcsőde
    zsálya hársfa bodza csipkebogyó menta levendula citromfű fokhagyma hagyma gyömbér méz káposzta leves csirke zabkása tea kávé tej sajt alma körte`,
  ro: `pete roșie albă galbenă verde dispensar(,ul) policlinic(ă,a) farmaci(e,a) grădiniț(ă,a) școal(ă,a)
    mușețel tei sunătoare mentă cătin(ă,a) miere mană propolis usturoi ceapă ghimbir lămâie fenicul crin lalele ovăz ciorbă iaurt orez pui pește ou ceai cafea lapte`,
};

/** The lists of one of these, written out. */
const writtenOut = (lists: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(lists).map(([language, words]) => [
      language,
      spread(words.trim().replaceAll(/\s+/g, '|')).replaceAll('|', ' '),
    ]),
  );

export const CARE_WORDS = writtenOut(CARE);
export const EVERYDAY_THINGS = writtenOut(THINGS);
