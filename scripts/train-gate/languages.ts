/** Vocabulary of one language. `frames` are said of health and of everything else alike. */
export interface LanguageWords {
  readonly language: string;
  readonly frames: readonly string[];
  readonly health: string;
  readonly other: string;
}

/** Everyday words, written for this project. */
export const LANGUAGE_WORDS: readonly LanguageWords[] = [
  {
    language: 'es',
    frames: [
      '¿Qué es {w}?',
      '¿Qué puedo hacer con {w} y {w}?',
      'Mi hijo pregunta por {w}.',
      'Tengo una duda sobre {w} desde hace tres días.',
      'En general, {w} y {w} van juntos, pero conviene preguntar a alguien que sepa.',
      'Le recomiendo pensar en {w} cada día y anotar lo que pasa.',
      '¿Es seguro usar {w} con {w}?',
      'Gracias por su pregunta. {w} depende de {w}.',
    ],
    health:
      'tabaco, dejar de fumar, parche de nicotina, sueño, dormir mal, dormirse, siesta y descanso, pastillas para dormir, presión alta, sal y tensión, medir la tensión, síntoma, inhalador de rescate, pomada, jarabe, inyección, inhalador, receta médica, embarazada, bebé con fiebre, pediatra, ginecóloga, dentista, dolor lumbar, reposo en cama, mucosidad, falta de aire, bronquios, riñón, vejiga, orina con sangre, heces negras, regla, calambres, hinchazón, inflamación, pulso, glucosa, calorías, dieta sana, obesidad, vitamina D, hierro, sobredosis, intoxicación, picadura, ampolla, moratón, caspa, miopía, audición, dolor, duele, vacunarse, curar, sano, salud, reflujo, ardor, dolor de cabeza, fiebre, tos, dolor de garganta, náuseas, vómitos, diarrea, estreñimiento, acidez, dolor de estómago, mareo, alergia, erupción en la piel, picor, asma, diabetes, insulina, tensión arterial, colesterol, corazón, infarto, ictus, cáncer, embarazo, lactancia, regla abundante, menopausia, ansiedad, depresión, insomnio, infección de orina, antibiótico, paracetamol, ibuprofeno, pastillas, dosis, vacuna, médico, farmacéutico, urgencias, análisis de sangre, riñones, hígado, pulmones, rodilla, espalda lumbar, artrosis, herida, quemadura, fractura, anemia, tiroides, síntomas, tratamiento, efectos secundarios, enfermedad',
    other:
      'receta de paella, viaje a Madrid, hotel, billete de tren, contrato de alquiler, impuestos, hipoteca, ordenador, programa, página web, contraseña, hoja de cálculo, coche, motor, bicicleta, fútbol, baloncesto, película, novela, poema, canción, guitarra, historia de Roma, guerra civil, elecciones, gobierno, ley, empresa, jefe, entrevista de trabajo, correo electrónico, carta, examen de matemáticas, ecuación, triángulo, verbo, gramática, planeta, estrella, volcán, jardín, planta, perro, gato, pintura, muebles, tejado, grifo, regalo, boda, fiesta, museo, playa, mapa',
  },
  {
    language: 'fr',
    frames: [
      'Qu’est-ce que {w} ?',
      'Que faire avec {w} et {w} ?',
      'Mon fils demande ce que c’est : {w}.',
      'J’ai une question sur {w} depuis trois jours.',
      'En général, {w} et {w} vont ensemble, mais il faut demander conseil.',
      'Je vous conseille de penser à {w} chaque jour et de noter ce qui se passe.',
      'Peut-on combiner {w} avec {w} ?',
      'Merci pour votre question. {w} dépend de {w}.',
    ],
    health:
      'tabac, arrêter de fumer, patch à la nicotine, sommeil, mal dormir, s’endormir, somnifère, hypertension, mesurer la tension, sel et tension, inhalateur de secours, traitement de fond, pommade, sirop, piqûre, ordonnance, enceinte, bébé fiévreux, pédiatre, gynécologue, dentiste, douleur lombaire, mal au dos, repos au lit, essoufflement, bronches, vessie, sang dans les urines, selles noires, règles, crampes, gonflement, inflammation, pouls, glycémie, calories, alimentation saine, obésité, vitamine D, carence en fer, surdosage, intoxication, piqûre d’insecte, ampoule, bleu, pellicules, myopie, audition, douleur, avoir mal, se faire vacciner, guérir, santé, reflux, périnée, jambes lourdes, antiacide, soulager la douleur, kinésithérapeute, perte de sensibilité, mal de tête, fièvre, toux, mal de gorge, nausées, vomissements, diarrhée, constipation, brûlures d’estomac, mal de ventre, vertiges, allergie, éruption cutanée, démangeaisons, asthme, diabète, insuline, tension artérielle, cholestérol, cœur, infarctus, AVC, cancer, grossesse, allaitement, règles abondantes, ménopause, anxiété, dépression, insomnie, infection urinaire, antibiotique, paracétamol, ibuprofène, comprimés, dose, vaccin, médecin, pharmacien, urgences, prise de sang, reins, foie, poumons, genou, lombalgie, arthrose, plaie, fracture, anémie, thyroïde, symptômes, traitement, effets secondaires, maladie, antalgique, inhalateur',
    other:
      'recette de crêpes, voyage à Lyon, hôtel, billet de train, bail, impôts, prêt immobilier, ordinateur, logiciel, site web, mot de passe, tableur, voiture, moteur, vélo, football, film, roman, poème, chanson, guitare, histoire de France, révolution, élection, gouvernement, loi, entreprise, patron, entretien d’embauche, courriel, lettre, devoir de mathématiques, équation, triangle, verbe, grammaire, planète, étoile, volcan, jardin, plante, chien, chat, peinture, meuble, toit, robinet, cadeau, mariage, fête, musée, plage, carte routière',
  },
  {
    language: 'de',
    frames: [
      'Was ist {w}?',
      'Was kann ich bei {w} und {w} tun?',
      'Mein Sohn fragt nach {w}.',
      'Ich habe seit drei Tagen eine Frage zu {w}.',
      'Meistens gehören {w} und {w} zusammen, aber fragen Sie lieber nach.',
      'Denken Sie jeden Tag an {w} und schreiben Sie auf, was passiert.',
      'Kann man {w} mit {w} kombinieren?',
      'Danke für Ihre Frage. {w} hängt von {w} ab.',
    ],
    health:
      'Rauchen, mit dem Rauchen aufhören, Nikotinpflaster, Schlaf, schlecht schlafen, einschlafen, wach liegen, Schlaftabletten, Bluthochdruck, Blutdruck messen, Salz und Blutdruck, Notfallspray, Dauerspray, Heuschnupfen, Pollen, Nasenspray, Verhaltenstherapie, Salbe, Hustensaft, Spritze, Inhalator, Rezept vom Arzt, schwanger, Baby mit Fieber, Kinderärztin, Frauenarzt, Zahnarzt, Kreuzschmerzen, Bettruhe, Atemnot, Bronchien, Blase, Blut im Urin, schwarzer Stuhl, Periode, Krämpfe, Schwellung, Entzündung, Puls, Blutzucker, Kalorien, gesunde Ernährung, Übergewicht, Vitamin D, Eisenmangel, Überdosis, Vergiftung, Insektenstich, Blase am Fuß, Bluterguss, Schuppen, Kurzsichtigkeit, Gehör, Schmerzen, weh tun, impfen lassen, heilen, Gesundheit, Reflux, Schluckbeschwerden, Magensäure, Antazida, Säureblocker, Gewichtsverlust, abklären lassen, Beschwerden, Physiotherapie, taub werden, Kopfschmerzen, Fieber, Husten, Halsschmerzen, Übelkeit, Erbrechen, Durchfall, Verstopfung, Sodbrennen, Bauchschmerzen, Schwindel, Allergie, Hautausschlag, Juckreiz, Asthma, Diabetes, Insulin, Blutdruck, Cholesterin, Herz, Herzinfarkt, Schlaganfall, Krebs, Schwangerschaft, Stillen, starke Regelblutung, Wechseljahre, Angststörung, Depression, Schlaflosigkeit, Blasenentzündung, Antibiotika, Paracetamol, Ibuprofen, Tabletten, Dosis, Impfung, Arzt, Apotheke, Notaufnahme, Blutwerte, Nieren, Leber, Lunge, Knie, Rückenschmerzen, Arthrose, Wunde, Knochenbruch, Blutarmut, Schilddrüse, Symptome, Behandlung, Nebenwirkungen, Krankheit, Schmerzmittel, Erkältung',
    other:
      'Apfelkuchen, Reise nach Hamburg, Hotel, Fahrkarte, Mietvertrag, Steuererklärung, Kredit, Computer, Programm, Webseite, Passwort, Tabelle, Auto, Motor, Fahrrad, Fußball, Film, Roman, Gedicht, Lied, Gitarre, Geschichte Roms, Krieg, Wahl, Regierung, Gesetz, Firma, Chef, Vorstellungsgespräch, E-Mail, Brief, Matheaufgabe, Gleichung, Dreieck, Verb, Grammatik, Planet, Stern, Vulkan, Garten, Pflanze, Hund, Katze, Farbe, Möbel, Dach, Wasserhahn, Geschenk, Hochzeit, Feier, Museum, Strand, Landkarte, Fahrradschlauch',
  },
  {
    language: 'pt',
    frames: [
      'O que é {w}?',
      'O que posso fazer com {w} e {w}?',
      'Meu filho pergunta sobre {w}.',
      'Tenho uma dúvida sobre {w} há três dias.',
      'Em geral {w} e {w} andam juntos, mas é bom perguntar.',
      'Pense em {w} todos os dias e anote o que acontece.',
      'É seguro usar {w} com {w}?',
      'Obrigado pela pergunta. {w} depende de {w}.',
    ],
    health:
      'tabaco, parar de fumar, adesivo de nicotina, sono, dormir mal, adormecer, remédio para dormir, pressão alta, medir a pressão, sal e pressão, bombinha de alívio, rinite, spray nasal, lombar, pomada, xarope, injeção, bombinha, receita médica, grávida, bebê com febre, pediatra, ginecologista, dentista, repouso, falta de ar, brônquios, bexiga, sangue na urina, fezes pretas, cólica, inchaço, inflamação, pulso, glicose, calorias, alimentação saudável, obesidade, vitamina D, falta de ferro, overdose, intoxicação, picada, bolha, hematoma, caspa, miopia, audição, dor, dói, vacinar, curar, saúde, refluxo, enjoo, estômago, jejum antes do exame, absorção do ferro, fisioterapia, lombalgia, dor de cabeça, febre, tosse, dor de garganta, náusea, vômito, diarreia, prisão de ventre, azia, dor de barriga, tontura, alergia, manchas na pele, coceira, asma, diabetes, insulina, pressão arterial, colesterol, coração, infarto, AVC, câncer, gravidez, amamentação, menstruação, menopausa, ansiedade, depressão, insônia, infecção urinária, antibiótico, paracetamol, ibuprofeno, comprimidos, dose, vacina, médico, farmacêutico, pronto-socorro, exame de sangue, rins, fígado, pulmões, joelho, dor lombar, artrose, ferida, fratura, anemia, tireoide, sintomas, tratamento, efeitos colaterais, doença, remédio',
    other:
      'bolo de cenoura, viagem ao Rio, hotel, passagem de trem, contrato de aluguel, imposto, financiamento, computador, programa, site, senha, planilha, carro, motor, bicicleta, futebol, filme, romance, poema, música, violão, história do Brasil, guerra, eleição, governo, lei, empresa, chefe, entrevista de emprego, e-mail, carta, prova de matemática, equação, triângulo, verbo, gramática, planeta, estrela, vulcão, jardim, planta, cachorro, gato, pintura, móveis, telhado, torneira, presente, casamento, festa, museu, praia, mapa',
  },
  {
    language: 'it',
    frames: [
      'Che cos’è {w}?',
      'Cosa posso fare con {w} e {w}?',
      'Mio figlio chiede di {w}.',
      'Ho una domanda su {w} da tre giorni.',
      'Di solito {w} e {w} vanno insieme, ma è meglio chiedere.',
      'Grazie per la domanda. {w} dipende da {w}.',
    ],
    health:
      'mal di testa, febbre, tosse, mal di gola, nausea, vomito, diarrea, stitichezza, bruciore di stomaco, mal di pancia, vertigini, allergia, eruzione cutanea, prurito, asma, diabete, insulina, pressione alta, colesterolo, cuore, infarto, ictus, tumore, gravidanza, allattamento, mestruazioni, menopausa, ansia, depressione, insonnia, cistite, antibiotico, paracetamolo, ibuprofene, compresse, dose, vaccino, medico, farmacista, pronto soccorso, esame del sangue, reni, fegato, polmoni, ginocchio, mal di schiena, artrosi, ferita, frattura, anemia, tiroide, sintomi, terapia, effetti collaterali, malattia',
    other:
      'ricetta della pasta, viaggio a Roma, albergo, biglietto del treno, contratto di affitto, tasse, mutuo, computer, programma, sito web, password, foglio di calcolo, macchina, motore, bicicletta, calcio, film, romanzo, poesia, canzone, chitarra, storia antica, guerra, elezioni, governo, legge, azienda, capo, colloquio di lavoro, lettera, compito di matematica, equazione, triangolo, verbo, grammatica, pianeta, stella, vulcano, giardino, pianta, cane, gatto, pittura, mobili, tetto, rubinetto, regalo, matrimonio, festa, museo, spiaggia, mappa',
  },
  {
    language: 'nl',
    frames: [
      'Wat is {w}?',
      'Wat kan ik doen met {w} en {w}?',
      'Mijn zoon vraagt naar {w}.',
      'Ik heb al drie dagen een vraag over {w}.',
      'Meestal horen {w} en {w} bij elkaar, maar vraag het na.',
      'Bedankt voor uw vraag. {w} hangt af van {w}.',
    ],
    health:
      'hoofdpijn, koorts, hoest, keelpijn, misselijkheid, braken, diarree, verstopping, maagzuur, buikpijn, duizeligheid, allergie, huiduitslag, jeuk, astma, diabetes, insuline, bloeddruk, cholesterol, hart, hartaanval, beroerte, kanker, zwangerschap, borstvoeding, menstruatie, overgang, angst, depressie, slapeloosheid, blaasontsteking, antibiotica, paracetamol, ibuprofen, tabletten, dosis, vaccinatie, huisarts, apotheek, spoedeisende hulp, bloedonderzoek, nieren, lever, longen, knie, rugpijn, artrose, wond, botbreuk, bloedarmoede, schildklier, klachten, behandeling, bijwerkingen, ziekte',
    other:
      'appeltaart, reis naar Amsterdam, hotel, treinkaartje, huurcontract, belasting, hypotheek, computer, programma, website, wachtwoord, rekenblad, auto, motor, fiets, voetbal, film, roman, gedicht, liedje, gitaar, geschiedenis, oorlog, verkiezing, regering, wet, bedrijf, baas, sollicitatiegesprek, brief, wiskunde, vergelijking, driehoek, werkwoord, grammatica, planeet, ster, vulkaan, tuin, plant, hond, kat, verf, meubels, dak, kraan, cadeau, bruiloft, feest, museum, strand, kaart',
  },
  {
    language: 'sv',
    frames: [
      'Vad är {w}?',
      'Vad kan jag göra med {w} och {w}?',
      'Min son undrar över {w}.',
      'Jag har haft en fråga om {w} i tre dagar.',
      'Tack för din fråga. {w} beror på {w}.',
    ],
    health:
      'huvudvärk, feber, hosta, halsont, illamående, kräkningar, diarré, förstoppning, halsbränna, ont i magen, yrsel, allergi, hudutslag, klåda, astma, diabetes, insulin, blodtryck, kolesterol, hjärta, hjärtinfarkt, stroke, cancer, graviditet, amning, mens, klimakteriet, ångest, depression, sömnlöshet, urinvägsinfektion, antibiotika, paracetamol, ibuprofen, tabletter, dos, vaccin, läkare, apotek, akutmottagning, blodprov, njurar, lever, lungor, knä, ryggvärk, sår, benbrott, blodbrist, sköldkörtel, symtom, behandling, biverkningar, sjukdom',
    other:
      'kanelbullar, resa till Stockholm, hotell, tågbiljett, hyreskontrakt, skatt, bolån, dator, program, webbplats, lösenord, kalkylblad, bil, motor, cykel, fotboll, film, roman, dikt, sång, gitarr, historia, krig, val, regering, lag, företag, chef, anställningsintervju, brev, matteuppgift, ekvation, triangel, verb, grammatik, planet, stjärna, vulkan, trädgård, växt, hund, katt, färg, möbler, tak, kran, present, bröllop, fest, museum, strand, karta',
  },
  {
    language: 'pl',
    frames: [
      'Co to jest {w}?',
      'Co mogę zrobić: {w} i {w}?',
      'Mój syn pyta o to: {w}.',
      'Mam od trzech dni pytanie: {w}.',
      'Dziękuję za pytanie. {w} zależy od wielu rzeczy, na przykład {w}.',
    ],
    health:
      'ból głowy, gorączka, kaszel, ból gardła, nudności, wymioty, biegunka, zaparcie, zgaga, ból brzucha, zawroty głowy, alergia, wysypka, swędzenie, astma, cukrzyca, insulina, ciśnienie krwi, cholesterol, serce, zawał, udar, rak, ciąża, karmienie piersią, miesiączka, menopauza, lęk, depresja, bezsenność, zapalenie pęcherza, antybiotyk, paracetamol, ibuprofen, tabletki, dawka, szczepionka, lekarz, apteka, pogotowie, badanie krwi, nerki, wątroba, płuca, kolano, ból pleców, rana, złamanie, niedokrwistość, tarczyca, objawy, leczenie, skutki uboczne, choroba',
    other:
      'szarlotka, podróż do Krakowa, hotel, bilet na pociąg, umowa najmu, podatek, kredyt, komputer, program, strona internetowa, hasło, arkusz, samochód, silnik, rower, piłka nożna, film, powieść, wiersz, piosenka, gitara, historia Polski, wojna, wybory, rząd, ustawa, firma, szef, rozmowa o pracę, list, zadanie z matematyki, równanie, trójkąt, czasownik, gramatyka, planeta, gwiazda, wulkan, ogród, roślina, pies, kot, farba, meble, dach, kran, prezent, ślub, przyjęcie, muzeum, plaża, mapa',
  },
  {
    language: 'ru',
    frames: [
      'Что такое {w}?',
      'Что делать, если {w} и {w}?',
      'Мой сын спрашивает: {w}.',
      'У меня уже три дня вопрос: {w}.',
      'Спасибо за вопрос. {w} зависит от многого, например {w}.',
    ],
    health:
      'головная боль, температура, кашель, боль в горле, тошнота, рвота, понос, запор, изжога, боль в животе, головокружение, аллергия, сыпь, зуд, астма, диабет, инсулин, артериальное давление, холестерин, сердце, инфаркт, инсульт, рак, беременность, грудное вскармливание, месячные, климакс, тревога, депрессия, бессонница, цистит, антибиотик, парацетамол, ибупрофен, таблетки, доза, прививка, врач, аптека, скорая помощь, анализ крови, почки, печень, лёгкие, колено, боль в спине, рана, перелом, анемия, щитовидная железа, симптомы, лечение, побочные эффекты, болезнь',
    other:
      'яблочный пирог, поездка в Москву, гостиница, билет на поезд, договор аренды, налог, ипотека, компьютер, программа, сайт, пароль, таблица, машина, двигатель, велосипед, футбол, фильм, роман, стихотворение, песня, гитара, история России, война, выборы, правительство, закон, компания, начальник, собеседование, письмо, задача по математике, уравнение, треугольник, глагол, грамматика, планета, звезда, вулкан, сад, растение, собака, кошка, краска, мебель, крыша, кран, подарок, свадьба, праздник, музей, пляж, карта',
  },
  {
    language: 'uk',
    frames: [
      'Що таке {w}?',
      'Що робити, якщо {w} і {w}?',
      'Мій син питає: {w}.',
      'Дякую за запитання. {w} залежить від багато чого, наприклад {w}.',
    ],
    health:
      'головний біль, гарячка, кашель, біль у горлі, нудота, блювання, пронос, закреп, печія, біль у животі, запаморочення, алергія, висип, свербіж, астма, діабет, інсулін, артеріальний тиск, холестерин, серце, інфаркт, інсульт, рак, вагітність, грудне вигодовування, місячні, тривога, депресія, безсоння, цистит, антибіотик, парацетамол, ібупрофен, таблетки, доза, щеплення, лікар, аптека, швидка допомога, аналіз крові, нирки, печінка, легені, коліно, біль у спині, рана, перелом, анемія, щитоподібна залоза, симптоми, лікування, побічні ефекти, хвороба',
    other:
      'яблучний пиріг, подорож до Львова, готель, квиток на потяг, договір оренди, податок, іпотека, компʼютер, програма, сайт, пароль, таблиця, машина, двигун, велосипед, футбол, фільм, роман, вірш, пісня, гітара, історія України, війна, вибори, уряд, закон, компанія, начальник, співбесіда, лист, задача з математики, рівняння, трикутник, дієслово, граматика, планета, зірка, вулкан, сад, рослина, собака, кішка, фарба, меблі, дах, кран, подарунок, весілля, свято, музей, пляж, мапа',
  },
  {
    language: 'tr',
    frames: [
      '{w} nedir?',
      '{w} ve {w} için ne yapabilirim?',
      'Oğlum {w} hakkında soruyor.',
      'Üç gündür {w} ile ilgili bir sorum var.',
      'Sorunuz için teşekkürler. {w} birçok şeye bağlıdır, örneğin {w}.',
    ],
    health:
      'baş ağrısı, ateş, öksürük, boğaz ağrısı, mide bulantısı, kusma, ishal, kabızlık, mide yanması, karın ağrısı, baş dönmesi, alerji, döküntü, kaşıntı, astım, şeker hastalığı, insülin, tansiyon, kolesterol, kalp, kalp krizi, felç, kanser, hamilelik, emzirme, adet, menopoz, kaygı, depresyon, uykusuzluk, idrar yolu enfeksiyonu, antibiyotik, parasetamol, ibuprofen, hap, doz, aşı, doktor, eczane, acil servis, kan tahlili, böbrek, karaciğer, akciğer, diz, bel ağrısı, yara, kırık, kansızlık, tiroid, belirtiler, tedavi, yan etkiler, hastalık',
    other:
      'elmalı kek, İstanbul gezisi, otel, tren bileti, kira sözleşmesi, vergi, kredi, bilgisayar, program, web sitesi, şifre, tablo, araba, motor, bisiklet, futbol, film, roman, şiir, şarkı, gitar, tarih, savaş, seçim, hükümet, yasa, şirket, patron, iş görüşmesi, mektup, matematik sorusu, denklem, üçgen, fiil, dilbilgisi, gezegen, yıldız, yanardağ, bahçe, bitki, köpek, kedi, boya, mobilya, çatı, musluk, hediye, düğün, parti, müze, plaj, harita',
  },
  {
    language: 'ar',
    frames: [
      'ما هو {w}؟',
      'ماذا أفعل مع {w} و {w}؟',
      'ابني يسأل عن {w}.',
      'عندي سؤال عن {w} منذ ثلاثة أيام.',
      'شكرا على سؤالك. {w} يعتمد على أشياء كثيرة مثل {w}.',
    ],
    health:
      'صداع, حمى, سعال, ألم الحلق, غثيان, قيء, إسهال, إمساك, حرقة المعدة, ألم البطن, دوخة, حساسية, طفح جلدي, حكة, الربو, السكري, الأنسولين, ضغط الدم, الكوليسترول, القلب, نوبة قلبية, سكتة دماغية, السرطان, الحمل, الرضاعة الطبيعية, الدورة الشهرية, القلق, الاكتئاب, الأرق, التهاب المثانة, مضاد حيوي, باراسيتامول, إيبوبروفين, أقراص, جرعة, لقاح, طبيب, صيدلية, الطوارئ, تحليل الدم, الكلى, الكبد, الرئتين, الركبة, ألم الظهر, جرح, كسر, فقر الدم, الغدة الدرقية, أعراض, علاج, آثار جانبية, مرض',
    other:
      'كعكة التفاح, رحلة إلى القاهرة, فندق, تذكرة قطار, عقد إيجار, ضريبة, قرض, حاسوب, برنامج, موقع, كلمة المرور, جدول, سيارة, محرك, دراجة, كرة القدم, فيلم, رواية, قصيدة, أغنية, جيتار, تاريخ, حرب, انتخابات, حكومة, قانون, شركة, مدير, مقابلة عمل, رسالة, مسألة رياضيات, معادلة, مثلث, فعل, نحو, كوكب, نجم, بركان, حديقة, نبات, كلب, قطة, طلاء, أثاث, سقف, صنبور, هدية, زفاف, حفلة, متحف, شاطئ, خريطة',
  },
  {
    language: 'hi',
    frames: [
      '{w} क्या है?',
      '{w} और {w} में क्या करूँ?',
      'मेरा बेटा {w} के बारे में पूछता है।',
      'तीन दिन से {w} के बारे में एक सवाल है।',
      'सवाल के लिए धन्यवाद। {w} कई बातों पर निर्भर है, जैसे {w}।',
    ],
    health:
      'सिरदर्द, बुखार, खाँसी, गले में दर्द, मतली, उल्टी, दस्त, कब्ज, सीने में जलन, पेट दर्द, चक्कर, एलर्जी, चकत्ते, खुजली, दमा, मधुमेह, इंसुलिन, रक्तचाप, कोलेस्ट्रॉल, दिल, दिल का दौरा, लकवा, कैंसर, गर्भावस्था, स्तनपान, मासिक धर्म, चिंता, अवसाद, अनिद्रा, मूत्र संक्रमण, एंटीबायोटिक, पैरासिटामोल, आइबुप्रोफेन, गोली, खुराक, टीका, डॉक्टर, दवा, आपातकाल, खून की जाँच, गुर्दे, जिगर, फेफड़े, घुटना, कमर दर्द, घाव, हड्डी टूटना, खून की कमी, थायरॉइड, लक्षण, इलाज, दुष्प्रभाव, बीमारी',
    other:
      'सेब का केक, दिल्ली की यात्रा, होटल, रेल टिकट, किराया समझौता, कर, ऋण, कंप्यूटर, प्रोग्राम, वेबसाइट, पासवर्ड, तालिका, गाड़ी, इंजन, साइकिल, क्रिकेट, फिल्म, उपन्यास, कविता, गाना, गिटार, इतिहास, युद्ध, चुनाव, सरकार, कानून, कंपनी, मालिक, साक्षात्कार, पत्र, गणित का सवाल, समीकरण, त्रिभुज, क्रिया, व्याकरण, ग्रह, तारा, ज्वालामुखी, बगीचा, पौधा, कुत्ता, बिल्ली, रंग, फर्नीचर, छत, नल, उपहार, शादी, त्योहार, संग्रहालय, समुद्र तट, नक्शा',
  },
  {
    language: 'zh',
    frames: [
      '什么是{w}？',
      '{w}和{w}怎么办？',
      '我儿子问{w}的事。',
      '这三天我一直想问{w}。',
      '谢谢您的问题。{w}取决于很多因素，例如{w}。',
    ],
    health:
      '头痛, 发烧, 咳嗽, 喉咙痛, 恶心, 呕吐, 腹泻, 便秘, 胃灼热, 腹痛, 头晕, 过敏, 皮疹, 瘙痒, 哮喘, 糖尿病, 胰岛素, 高血压, 胆固醇, 心脏, 心肌梗死, 中风, 癌症, 怀孕, 母乳喂养, 月经, 更年期, 焦虑, 抑郁, 失眠, 尿路感染, 抗生素, 对乙酰氨基酚, 布洛芬, 药片, 剂量, 疫苗, 医生, 药店, 急诊, 验血, 肾脏, 肝脏, 肺, 膝盖, 背痛, 伤口, 骨折, 贫血, 甲状腺, 症状, 治疗, 副作用, 疾病, 感冒, 服药, 患者',
    other:
      '苹果派, 北京旅行, 酒店, 火车票, 租房合同, 税, 贷款, 电脑, 程序, 网站, 密码, 表格, 汽车, 发动机, 自行车, 足球, 电影, 小说, 诗, 歌曲, 吉他, 历史, 战争, 选举, 政府, 法律, 公司, 老板, 面试, 信, 数学题, 方程, 三角形, 动词, 语法, 行星, 星星, 火山, 花园, 植物, 狗, 猫, 油漆, 家具, 屋顶, 水龙头, 礼物, 婚礼, 聚会, 博物馆, 海滩, 地图, 代码, 作文',
  },
  {
    language: 'ja',
    frames: [
      '{w}とは何ですか。',
      '{w}と{w}はどうすればいいですか。',
      '息子が{w}について聞いています。',
      '三日前から{w}について質問があります。',
      'ご質問ありがとうございます。{w}は{w}などによって変わります。',
    ],
    health:
      '頭痛, 発熱, 咳, のどの痛み, 吐き気, 嘔吐, 下痢, 便秘, 胸やけ, 腹痛, めまい, アレルギー, 発疹, かゆみ, 喘息, 糖尿病, インスリン, 高血圧, コレステロール, 心臓, 心筋梗塞, 脳卒中, がん, 妊娠, 授乳, 生理, 更年期, 不安, うつ病, 不眠, 膀胱炎, 抗生物質, アセトアミノフェン, イブプロフェン, 錠剤, 用量, ワクチン, 医師, 薬局, 救急, 血液検査, 腎臓, 肝臓, 肺, 膝, 腰痛, 傷, 骨折, 貧血, 甲状腺, 症状, 治療, 副作用, 病気, 風邪, 薬, 患者',
    other:
      'りんごケーキ, 京都旅行, ホテル, 電車の切符, 賃貸契約, 税金, 住宅ローン, パソコン, プログラム, ウェブサイト, パスワード, 表計算, 車, エンジン, 自転車, サッカー, 映画, 小説, 詩, 歌, ギター, 歴史, 戦争, 選挙, 政府, 法律, 会社, 上司, 面接, 手紙, 数学の問題, 方程式, 三角形, 動詞, 文法, 惑星, 星, 火山, 庭, 植物, 犬, 猫, ペンキ, 家具, 屋根, 蛇口, プレゼント, 結婚式, パーティー, 博物館, 海, 地図, コード, 作文',
  },
  {
    language: 'ko',
    frames: [
      '{w}이란 무엇인가요?',
      '{w}와 {w}는 어떻게 하나요?',
      '아들이 {w}에 대해 묻습니다.',
      '사흘째 {w}에 대해 궁금합니다.',
      '질문 감사합니다. {w}은 {w} 등에 따라 다릅니다.',
    ],
    health:
      '두통, 열, 기침, 목 통증, 메스꺼움, 구토, 설사, 변비, 속쓰림, 복통, 어지럼증, 알레르기, 발진, 가려움, 천식, 당뇨병, 인슐린, 고혈압, 콜레스테롤, 심장, 심근경색, 뇌졸중, 암, 임신, 모유 수유, 생리, 갱년기, 불안, 우울증, 불면증, 방광염, 항생제, 아세트아미노펜, 이부프로펜, 알약, 용량, 백신, 의사, 약국, 응급실, 혈액 검사, 신장, 간, 폐, 무릎, 허리 통증, 상처, 골절, 빈혈, 갑상선, 증상, 치료, 부작용, 질병, 감기, 약, 환자',
    other:
      '사과 케이크, 서울 여행, 호텔, 기차표, 임대 계약, 세금, 대출, 컴퓨터, 프로그램, 웹사이트, 비밀번호, 표, 자동차, 엔진, 자전거, 축구, 영화, 소설, 시, 노래, 기타, 역사, 전쟁, 선거, 정부, 법, 회사, 상사, 면접, 편지, 수학 문제, 방정식, 삼각형, 동사, 문법, 행성, 별, 화산, 정원, 식물, 개, 고양이, 페인트, 가구, 지붕, 수도꼭지, 선물, 결혼식, 파티, 박물관, 해변, 지도, 코드, 글쓰기',
  },
  {
    language: 'id',
    frames: [
      'Apa itu {w}?',
      'Apa yang bisa saya lakukan dengan {w} dan {w}?',
      'Anak saya bertanya tentang {w}.',
      'Sudah tiga hari saya bertanya-tanya tentang {w}.',
      'Terima kasih atas pertanyaannya. {w} tergantung pada banyak hal, misalnya {w}.',
    ],
    health:
      'sakit kepala, demam, batuk, sakit tenggorokan, mual, muntah, diare, sembelit, asam lambung, sakit perut, pusing, alergi, ruam kulit, gatal, asma, diabetes, insulin, tekanan darah, kolesterol, jantung, serangan jantung, stroke, kanker, kehamilan, menyusui, haid, menopause, kecemasan, depresi, susah tidur, infeksi saluran kemih, antibiotik, parasetamol, ibuprofen, tablet obat, dosis, vaksin, dokter, apotek, rumah sakit, tes darah, ginjal, hati, paru-paru, lutut, sakit punggung, luka, patah tulang, anemia, tiroid, gejala, pengobatan, efek samping, penyakit',
    other:
      'kue apel, perjalanan ke Bali, hotel, tiket kereta, kontrak sewa, pajak, pinjaman, komputer, program, situs web, kata sandi, lembar kerja, mobil, mesin, sepeda, sepak bola, film, novel, puisi, lagu, gitar, sejarah, perang, pemilu, pemerintah, hukum, perusahaan, atasan, wawancara kerja, surat, soal matematika, persamaan, segitiga, kata kerja, tata bahasa, planet, bintang, gunung berapi, kebun, tanaman, anjing, kucing, cat tembok, mebel, atap, keran, hadiah, pernikahan, pesta, museum, pantai, peta',
  },
  {
    language: 'vi',
    frames: [
      '{w} là gì?',
      'Tôi nên làm gì với {w} và {w}?',
      'Con trai tôi hỏi về {w}.',
      'Ba ngày nay tôi thắc mắc về {w}.',
      'Cảm ơn câu hỏi của bạn. {w} phụ thuộc vào nhiều thứ, ví dụ {w}.',
    ],
    health:
      'đau đầu, sốt, ho, đau họng, buồn nôn, nôn, tiêu chảy, táo bón, ợ nóng, đau bụng, chóng mặt, dị ứng, phát ban, ngứa, hen suyễn, tiểu đường, insulin, huyết áp, cholesterol, tim, nhồi máu cơ tim, đột quỵ, ung thư, mang thai, cho con bú, kinh nguyệt, mãn kinh, lo âu, trầm cảm, mất ngủ, viêm bàng quang, kháng sinh, paracetamol, ibuprofen, viên thuốc, liều dùng, vắc xin, bác sĩ, nhà thuốc, cấp cứu, xét nghiệm máu, thận, gan, phổi, đầu gối, đau lưng, vết thương, gãy xương, thiếu máu, tuyến giáp, triệu chứng, điều trị, tác dụng phụ, bệnh',
    other:
      'bánh táo, chuyến đi Hà Nội, khách sạn, vé tàu, hợp đồng thuê nhà, thuế, khoản vay, máy tính, chương trình, trang web, mật khẩu, bảng tính, xe hơi, động cơ, xe đạp, bóng đá, phim, tiểu thuyết, bài thơ, bài hát, đàn ghi ta, lịch sử, chiến tranh, bầu cử, chính phủ, luật, công ty, sếp, phỏng vấn xin việc, lá thư, bài toán, phương trình, tam giác, động từ, ngữ pháp, hành tinh, ngôi sao, núi lửa, khu vườn, cây cảnh, con chó, con mèo, sơn, nội thất, mái nhà, vòi nước, quà tặng, đám cưới, bữa tiệc, bảo tàng, bãi biển, bản đồ',
  },
];
