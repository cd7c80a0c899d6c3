import type { RedactionType } from '../redactor.ts';

/**
 * Words that say what the number beside them is, as beginnings of words (`telef` meets "teléfono" and
 * "telefoonnummer") or, with `=` in front, whole words. `LEAVE` numbers stay: references, codes, doses.
 */
export const LABEL_STEMS: readonly (readonly [RedactionType | 'LEAVE' | 'READING' | 'NUMBER', string])[] = [
  [
    'PHONE',
    '=odwołanie =odwołania =absage =absagen =terminabsage =terminabsagen =annulation =annulations =cancelación =cancelaciones =cancelamento =cancelamentos =avbokning =avbeställning =avbestilling =afbud =iptal =disdetta =disdette =afzeggen =cancellation =cancellations gesundheitsnum servicenum rufnum hotlinenum notfallnum beratungsnum ärztenum alarmnum noodnum spoednum hulpnum informatienum larmnum sjukvårdsnum =phone phones اتصل اتصال تواصل звони позвон набер dzwon zadzwon hubungi callme =anrufen telefonieren =appelez llámame llámeme llama-me ligue-me telef telep telf =tel =tél =tlf =tfno =tf =tfn =tlfn =mob mobil móvil movil =movil =cell cellphone cellul celular =cel =call =calling =text =whatsapp whatsapp =wa =fax =faks telefax handy =handynummer =gsm puhel =puh =puhelin sími =síma tálf тел моб звон телефон τηλέφ =τηλ κινητ =pager =ring =sms =landline =viber =signal =tálrunis tālr =telegram rappel appel =portable =fixe =joindre joignab =contacter =appeler =llama =llamar =ligar =ligue =rufen =anrufen =chiama =chiamare =bel =bellen =zadzwoń dzwonić =ring =ringa =soita هاتف تلفون جوال موبايل محمول الهاتف هاتفي תלפון טלפון הטלפון נייד תלפון שماره تلفن موبایل تماس فون موبائل फ़ोन फोन मोबाइल দূরালাপ ফোন মোবাইল தொலைபேசி கைபேசி ఫోన్ మొబైల్ ਫ਼ੋਨ ਫੋਨ ਮੋਬਾਈਲ ફોન મોબાઇલ điện thoại =sđt =đt =dt ponsel =hp =nohp =telpon =simu simu ስልኬ ስልክ 전화 전화번호 휴대폰 연락처 핸드폰 =cp =reach =extension =hotline =dial =contact =texted =phoned =rang 电话 電話 手机 手機 携帯 连絡先 連絡先 联系方式 聯絡 โทร เบอร์ มือถือ โทรศัพท์ דוא =נייד הנייד جوالي موبايلي واتساب وتساب ватсап вайбер kontakttel =mob. gsm mobiel mobilní mobilni мобилен мобільн handphone telpon hubungi =sdt =whats =wpp =zap =watsap =wapp =kom домашн',
  ],
  [
    'CARD',
    '=card =cards कार्ड কার্ড కార్డు 카드 信用卡 银行卡 カード บัตรเครดิต بطاقة البطاقة کارت =visa =mastercard =amex tarjeta =carte kreditkar kreditk kreditn =cartão =carta kreditkort bankkort =karta =karty karte =cc =debit =credit maestro pankkikortti luottokort kartica =kart =karta карт kartım kártya kartes kortel =kartu',
  ],
  ['IBAN', '=iban'],
  [
    'HEALTH_PLAN',
    'osiguranika осигураника осигураник =polica полица поліс поліса zavarovanj asigurar sigurimit =bima პოლისის ապահովագր сақтандыру =פוליסה =بیمہ =hiểm =ramq =ohip =phn =dva =ss afiliad =eps 保険証 健保 医保 social-security =bcbs =cigna =humana =kaiser poliz poliç =polisa polisy =polise полис страхов पॉलिसी बीमा بوليصة تأمين بیمه ביטוח 보험 保单 保險 保险 保険 医保 보험증 ประกัน asuransi insuran vakuutus vátryggingar trygging осигурит осигур apdrošin draudim kindlustus ασφάλ =sigurta =sigorta sigorta =bpjs =nhif =tsn =krankenkasse krankenkas =cpam =amo =krs =insurance =medicare =medicaid =mbi =nhs =policy =member =subscriber =beneficiary =nass =nuss =nss =plan =hicn versicher krankenvers kv =kvnr =zorgverzekering assicur =sns =nus =mutuelle sécu =secu =secu assur =immatriculation =nir seguro seguridad =tessera ubezpiecz pojišt poist assegur afiliac sjukförs forsikr polis =group =chi =ehic =ipp =enrollee =payer =hmo =aetna =cigna =bpjs =asegurado =cartilla =cip =cipa adhérent =adh =mut mutuelle =vitale carteirinh =convênio =mitgl mitglied kassenz =vers =versschein =schein =afil =nre tesserin =egk =ekuz =kis =ayushman invalidit schwerbehind zorgpas =cns =mutua',
  ],
  [
    'RECORD',
    '=kartona =картона =predmeta =предмета =spisa преписка bylos =lietas toimiku =diaarinumero betegazonos =törzsszám sjúklinganúm málsnúm =bệnh =berkas =kaso pasyente pesakit expedient pacientit პაციენტის ხელშეკრულებ հիվանդի =համարը xəstə науқас pasiëntnom saaknom ασθενούς =מטופל =справи =пациента =пациенти =пацієнта ผู้ป่วย เลขที่ผู้ป่วย రోగి =sygn sygnatur spraw =az aktenzeich geschäftszeich =дело =дела diarien =dnr spisov jednac ügyszám kórlap karteki μητρώ mgonjwa шифр =nhi =uhid =abha =opd =ipd =crno =emr =ehr =hospitalnr 病案 病历 病歷 住院 门诊 就诊 カルテ 患者番号 診察券 의무기록 차트 환자 등록번호 الملف ملف السجل سجل پرونده תיק फाइल रोगी मरीज हिस्ट्री เวชระเบียน =medis =rm rekam पंजीकरण folio =expte =exp =dosar fişă =fișă картон картк номенклатур ιστορικ φάκελ =karton =karton. kartot potilasnum sairaskertom journalnummer sjúkraskrá haigusloo ligos medicīn =mrn =urn =mr =chart =medical =record =records =patient =nhc =historia =histoire =dossier =ipp =nda =nip =iep =hn =pid =case =encounter =visit =episodio =expediente =ficha =historial =hc =zaak =akte =fallnummer =fallnr fallnum patientennum patienten-nr patientnum patientnr =journal journalnum journalnr kartotek =cartella =prontuário =processo =utente =specimen =accession =sample =admission =séjour =visite =venue =identifiant =registro =identificación potilas pacient páciens paciente =file =hospital =épisode =colegiado =ncol =col =colegial =pesquisa вмк истор карт мед амбулат =dosya =protokol =torajszám =taj =folder =hadm kartoteki =episode =księgi chorob pesel-like =unit =scheda =nosologico =sdo =number-of-record 病历 病歷 カルテ 診察券 =bsnr =lanr =kenm kenmerk =prot =protocolo =protocollo impegnat talon талон направлен справк протокол volant verwijz indicatiebesl overweis überweis skierow =échantillon muestra amostra =campione próbk próbce sampel numune =barkod =barcode =etiqueta =étiquette =etichetta naklejk wristband bracelet armband =preauth =intimation =slip atendim =atend =guia autorizaç autorizac =resguardo =justificante =localizador =loc =fiş =takip =başvuru =randevu zgłoszen wniosk decyzj =feuille =bordereau =convocation =бланк квитанц заключен больничн =рецепт пробирк laborröhr probenröhr =röhrchen =etikett vorgang auftrag =antrag =bescheid =beleg =voucher =docket patientenausw berlabel bernomor berkode =legit =pratica =praktyk =referto =bescheinigung attest решени =boletim =opaska =opasce =bracciale braccialett pulser =pulsera =polsbandje =bandje =bileklik provetti =provetta =buisje =sticker zorgpas =gz =libretto =scontrino =ricevuta =matricule reçete =amb =амб =медкарта =hosp expdte cadastro =mrd orzecz =амб',
  ],
  [
    'NATIONAL_ID',
    'dowod tożsam osobist ausweis =nipt =rn tributari =ni =nino =kennitala =ssn =social =sin =id =ids =nin =nino =nric =dni =nie =nif =cif =nik =ktp =cnic =nid =aadhaar =aadhar =adhaar =pan =cpf =cnpj =rg =rut =run =curp =rfc =cuil =cuit =cedula cédula =bsn personnum persónun personnr kennital =kt fødselsnum =fnr =cpr cpr =hetu henkilötun =sotu =pesel =nip =regon =dowód dowodu =rodné =rč rodn =oib =jmbg =emšo emšo =emso =egn =егн =jmbg =јмбг матичен матичн =снилс =инн инн =рнокпп =іпн =ипн снилс =amka =αμκα =αφμ =afm =tckn =tc kimlik =steuer steueridentifikation steuer-id =idnr =svnr sozialvers =vsnr =ahv =insz =niss bisnummer =rijksregister =cf =fiscale codice-fiscale =cnp personas-kods =personas =kods asmens isikukood =ik teudat =תעודת =זהות זהות ת.ז هوية الهوية هويتي الرقم-القومي =ملی کد شناختی शناختی =आधार आधार আধার =এনআইডি জাতীয ஆதார் ఆధార్ ਆਧਾਰ આધાર =आधारक्रमांक =cccd =cmnd =cước identit identif identi =identity =national =tax =tin =utr =irn =tfn =ird =ppsn =pps =itin =ein =vat =vat-id =ust =uid =abn =acn =nita kitambulisho መታወቂያ 身份证 身分證 身份證 マイナンバー 주민등록번호 주민 외국인등록번호 บัตรประชาชน ประชาชน kennitala osobní osobn osobné számom azonosító szem személyi igazolv adószám =asmens =číslo =document documento =docto =documentos =κιμλικ ταυτότητ kimlik паспортн особов =ідентифікац идентифик индивид удостоверен лична-карта ЕГН =лк lična osebn osobna =jib pengenalan =kitas =npwp =crn =citizen =resident =residence =permit =voter =electoral =census =alien =zehut =mispar contribuyent contribuint contribuable podatnik =uen 身份证号 身分证 证件号 個人番号 マイナンバー 免許証 ประจำตัว =ci =ce =nit =cui =dui =ruc =nuit =ubn =rnc =emirates =eid =iqama =qid =civil =nimc =bvn =uan =epic =gstin =sozialversicherungsnummer =número-de-identificación =id-number =nummer =number-id personal =personal =osoba =pid =adhar =aadhar =загранник',
  ],
  [
    'ACCOUNT',
    'müşteri müştəri klijenta клијента kliento klienta =klientit =strank =hàng ลูกค้า เลขที่ลูกค้า kliëntnom کسٹمر ügyfélsz πελάτη =לקוח клієнта =клиента клиентск pelanggan =mteja =konta =kontu =kontem =krs recept =recepcie =erecepcie récépissé rezept ordonnance receta ricetta =ref =quote =quoting =klaim =zahlung договор контракт umow vertrag sözleşme contrato contrat contratto contract faktur faktúr фактур fattur facture rechnung rechnungsn fatura factura счёт рахун invoic فاتورة فاکتور חשבונית चालान इनवॉइस 发票 發票 請求書 청구서 계좌 예금 口座 银行 账号 帳號 账户 理赔 理賠 合同 合同号 订单 sinies sinistr schadens schaden- szkod hasar škod szkody rekenin حساب الحساب חשבון खाता ขัญชี บัญชี =akaun =rekening =bestellung bestelnummer ordernum zamówien objednáv заказ заявлен pedido commande ordine sipariş =account =accounts =acct =acc =routing =aba =sort =swift =bic =cuenta =conta =compte =konto kontonum kontonr =bankkonto =conto =rekening rekeningnum =rachun rachunek =účet účtu =hesap счет счёт =рахунок számlaszám =bank =invoice =bill =billing =customer =client =reference =order =booking =reservation =confirmation =ticket =claim =authorization =prescription =rx =wallet =bitcoin =crypto =btc =contract =kundennummer =kundennr =tracking =loyalty =membership =transaction =rekeningnummer =bankkontonummer =blz =kto =ag =agência =sucursal =oficina =ifsc =micr =clabe =guichet =filiale =filial =agenzia =branch =лицевой =расчетный =расчётный bestell verwijscode =fact',
  ],
  [
    'LICENCE',
    '면허 운전면허 驾照 驾驶证 执照 執照 免許 رخصة القيادة גواهینامه רישיון लाइसेंस ड्राइविंग ใบขับขี่ =sim =lesen führersch prawa жасағ водител =удостоверение δίπλωμα =vairuotojo juhilu ökuskírteini =patente =license =licence =licensed =dea =npi =license# =permis =führerschein fuehrerschein führersch =rijbewijs =patente =licencia =carnet =habilitação =cnh körkort kørekort førerkort ajokortti prawo-jazdy =jazdy =řidičský vodičsk vozačk vozniš ehliyet =ehliyet водительск =driver =drivers =driving =dl =crm =nºcol =ncol =num-col =colegiado =coleg =rpps =finess =adeli =bar =gmc =nmc =ahpra =lanr =certificate =cert =certification =jogosítvány =права',
  ],
  [
    'PASSPORT',
    '护照号 جواز السفر =passport =passports =pasaporte =passaporte =passeport reisepass =reisepaß =paspoort =passaporto =pass pasport paszport cestovní útlev =pasaport паспорт =διαβατήριο διαβατηρ passi =pass-nr جواز =דרכון گذرنامه पासपोर्ट পাসপোর্ট 护照 護照 パスポート 여권 여권번호 หนังสือเดินทาง chiếu paspor =pasi =passnummer =personalausweis ausweis ausweisnum =reisepassnummer =carte-d =útlevél =pasap =paszp =passep =paspor =pass-no',
  ],
  [
    'VEHICLE',
    '=regnr registreringsn =skylten nummerskylt nummernschild =autokennzeichen =targata =targato =tablice =tablic =tablica =rej =plat =nopol गाड़ी वाहन 车牌 車牌 号牌 ナンバープレート 차량번호 번호판 차량 لوحة لوحه اللوحة السيارة سيارة پلاک רכב ทะเบียน =biển госном =номерок автом plakas numberplate rekisterinum rejestr registrační tablice těchnic =bil =bilen πινακίδ rendsz număr-auto =înmatriculare înmatricul =pendaftaran =plate =plates =vin =registration =reg =vrn =tag =matrícula =matricula =placa =patente-auto =immatriculation =plaque kennzeichen kenteken =targa =chassis registreringsnum =nummerplade =skilt rejestrac =rejestracja =spz =rendszám =plaka plakalı госномер номерной =автомобиль =vehicle =car =truck =motorcycle =nummerskylt',
  ],
  [
    'DEVICE',
    '=matricola =ser =seri-no =seryjn =сер 序列号 序號 序列 シリアル 製造番号 일련번호 시리얼 تسلسلي التسلسلي سریال סידורי סריאלי सीरियल ซีเรียล =seri číslo-výrobní výrobní sarjanum raðnúmer seerian serijsk серийск серійн σειριακ numer-seryjny seryjn gyártási sorozatsz =serial =device =udi =pacemaker =implant =model =imei =sn =s/n =lot# =pump =cgm =sensor =icd-device =seriennum =serie =séries =серийный =numéro-de-série =seriale =serienummer =gerätenummer =dexcom =libre =insulinpump =defibrillator =imsi =meid =stent',
  ],
  [
    'POSTCODE',
    '=eircode 邮编 郵遞 邮政编码 郵便番号 우편번호 البريدي الرمز-البريدي کدپستی פוסטלי מיקוד =पिन पिनकोड รหัสไปรษณีย์ =pos posnummer =zip =zipcode =postcode =postal =post =cp =plz postleitzahl =cap =kod =cep =postnummer =postnr =postcode =psč =irsz irányítószám =индекс =τκ =пощенски =pin =pincode =poštovní =postinumero =poštanski =codigo-postal =posta =kodu =poskod =kodepos =zip+4',
  ],
  [
    'SECRET',
    '=password =passcode =pwd =pin =token =secret =apikey =key =otp =code =contraseña =contrasena =clave =senha =passwort =kennwort =wachtwoord =lösenord =adgangskode =passord =hasło =heslo =jelszó =parola =şifre =пароль =парола =лозинка =κωδικός =密码 =motdepasse =mot-de-passe =salasana =lykilorð =geslo =slaptažodis =parole =parool =cvv =cvc =cvc2 =security =login-code =verification',
  ],
  [
    'OTHER_ID',
    '=empleado =empleada =employé =employée =pracownika =pracownicy =pracowniczy =medarbejdernummer =anställningsnummer =personeelsnummer =alumno =alumna =funcionário =funcionária =dipendente =larmnr =larmnummer =талон =талона =талону =buchung =pnr =бронь =брони =броня =rezervasyon =locator =localizador =gafete crachá =crachas =allocataire =sociétaire =табельный =sicil =personalnummer =personalnr =mitarbeiternummer =domus =вызова =талона =обращения =заявки =брони =квитанции legitymac studencki =pwz ewidencyj identyfikator skierowan 工号 学号 员工 学籍 社員番号 사번 학번 matrícula-estudiante =trial =study =subject =participant =badge =employee =student =staff =enrollment =randomization =protocol-id =folio =military =biometric =fingerprint =ref-no =matric =matriculation =registration =unique =identifier =serial-id =ident =legajo =matrikel =index =regn =regd =kundenr =union =roll =licenseplate =usn =emp =donor =usernumber =no-id =chip microchip =czip =чип transponder tatouage =auth =token =kode =ticket =quittung =bon =resi',
  ],
  // Says only that it is a number: a telephone when it is long enough.
  [
    'NUMBER',
    '=number =numbers =num =numero =número =nummer =номер =numara =numaram =numaramız =numer =číslo =broj =številka =szám =számom =numărul =numero =αριθμός =αριθμο =numri =nomor =nombor =số =nambari =رقم =רقمي =رقمي =מספר =شماره =नंबर =নম্বর =எண் =నంబర్ =क्रमांक =ਨੰਬਰ =nr =nº =番号 =号码 =번호 =ቁጥር =numeroni =numurs =numeris',
  ],
  // What is measured: short numbers and lists beside it stay.
  [
    'READING',
    '=crp =pcr =bnp =ntprobnp =alt =ast =ggt =tsh =hba1c =patients =pacientes =patienten =patiënten =pazienti =pacjentów =пациентов =मरीजों =casos =cases =fälle =cas =references =cycle =pulse =puls =pulso =pouls =polso =tętno =пульс =bp =glucose =sugar =sugars =glucosa =glykämie glycém glicem blutzucker =sugar =readings =reading =ldl =hdl =cholesterol triglycer =hcg =tsh =psa =wbc =plt =spo2 =fev1 =inr =ferritin creatinin =egfr =taper =weight =weights =peso =poids =gewicht =waga =вес =давление =血糖 =血压 =脈拍 =levels =level =scores =score =hba1c =lot',
  ],
  [
    'LEAVE',
    '=pmids =range =ranges =rango =referenzbereich =normalwert =pmid =pmcid =pmc =doi =isbn =issn =icd =icd10 =icd9 =cpt =hcpcs =loinc =snomed =ndc =rxcui =atc =nct =isrctn =eudract =omim =mim =orpha =cas =ec =umls =cui-code =mesh =doid =rs =dbsnp =ensg =uniprot =version =ver =v =page =pages =pp =vol =volume =chapter =figure =table =section =usd =eur =$ =cost =price =population =approximately =about-n =calories =cfu =iu =din =pzn =cip13 =gtin =mp =grch37 =grch38 =chr =chromosome =exon =codon =position',
  ],
];

/** What may stand after a number that measures something: a number before one of these is left alone. */
export const UNITS =
  '명|회|개|례|건|人|例|件|名|歩|步|次|households|employees|beds|employés|empleados|funcionários|dipendenti|medewerkers|pracowników|anställda|çalışan|сотрудников|camas|betten|leitos|homes|users|women|girls|boys|casos|cas|fälle|fallen|przypadków|случаев|pacientes|patienten|patiënten|pacjentów|пациентов|pazienti|personas|personnes|personen|persone|pessoas|osób|человек|participantes|teilnehmer|participants|enfants|kinder|niños|crianças|dzieci|детей|frauen|mujeres|femmes|donne|mulheres|kobiet|männer|hombres|hommes|uomini|homens|schritte|pasos|pas|passi|passos|kroków|шагов|einwohner|habitantes|habitants|abitanti|mieszkańców|zł|złotych|euro|reais|pesos|rublos|рублей|samples|biopsies|infections|episodes|visits|trials|studies|articles|hospitals|cells|reads|mg|g|kg|mcg|ug|µg|μg|ng|pg|ml|l|dl|cl|mmol|mol|meq|iu|ui|u|units|unit|unidades|unités|einheiten|mm|cm|m|km|in|inch|inches|ft|feet|lb|lbs|pounds|oz|ounces|kcal|cal|calories|calorias|kj|hz|khz|mhz|ghz|bpm|lpm|rpm|mmhg|hpa|kpa|cmh2o|hours|hour|hrs|hr|h|horas|hora|heures|heure|stunden|min|mins|minutes|minutos|sec|seconds|ms|days|day|días|dias|jours|jour|tage|weeks|week|wk|wks|semanas|semaines|wochen|months|month|meses|mois|monate|years|year|yrs|años|anos|ans|jahre|anni|lat|percent|pct|times|veces|fois|mal|people|patients|cases|deaths|participants|persons|children|women|men|adults|births|live|steps|cells|copies|tablets|tablet|pills|pill|capsules|capsule|drops|puffs|doses|dose|cups|servings|million|billion|thousand|hundred|millions|millones|мг|г|кг|мл|л|мкг|ммоль|ед|см|мм|лет|дней|часов|раз|毫克|克|毫升|岁|天|歳|才|日|時間|回|錠|mgs|cc|gtt|kbps|mb|gb|kda|da|bp|kb|base|nucleotides|amino|basis|dollars|euros|usd|eur|gbp|degrees|celsius|fahrenheit|c|f|x|grams|gram|grammes|gramos|milligrams|milligram|micrograms|micrograms|milliliters|liters|litres|meters|metres|square|cubic|mcl|µl|ul|fl|nmol|pmol|μmol|umol|mosm|mosmol|ppm|ppb|mci|mbq|gy|cgy|msv|sv|kw|mv|ma|db|leucocitos|hematíes|plaquetas|células|platelets|leukocytes|gr|mgr|mcgr|mU|miu|kiu|copias';

/** Words that begin like a label and are none in any language. */
export const NO_LABELS =
  'similar similarly simile simili similares similaire similaires similac medicine medicines polizei polizeilich polizia policja policía policial policlinico policlínica ' +
  'passing passive passiv passivo passiva passif passief passieren passiert passion passiflore identical cellulose cellulitis cellulite cellule cellules cellula cellulaire ' +
  'contraction contractions contracted contractile contracter contracté receptor receptors receptoren reception receptionist rezeptor rezeptoren rezeptfrei rezeptpflichtig receptvrij ' +
  'assured simulée simuler simulieren simulate mobilità mobilité mobiliser mobility mobilität diente dientes dienst dienste diensten dienstag dienstags dienstdoende dienstplan dienstbeginn ' +
  'secundario secundaria secundarios secundarias secundário secundária secundários secundárias secuencia secuelas ' +
  'vertragen vertrage verträgt verträglich verträglicher verträglichkeit auftragen aufträgt aufgetragen verwijzen verwijst appelsap appels ' +
  'बीमारी बीमारियाँ बीमारियों बीमार कार्डियक कार्डियो';

/** Labels of other languages, and words that begin like them, that are everyday words of this one. */
export const NO_LABELS_OF: Readonly<Record<string, string>> = {
  en: 'police polish polished assure',
  de: 'tag ein nass chi',
  nl: 'vat plat appel',
  fr: 'plat',
  es: 'medicina medicinas',
  pt: 'medicina medicinas medicinal',
  it: 'passi medicina medicine medicinale medicinali',
  sv: 'medicin mediciner medicinen',
  da: 'medicin medicinen',
};
