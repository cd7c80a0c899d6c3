/** Towns and quarters of India in Devanagari that are no word and no name of a person, from general knowledge. */
export const HINDI_PLACES =
  `दिल्ली मुंबई कोलकाता चेन्नई बेंगलुरु बैंगलोर बंगलौर हैदराबाद अहमदाबाद पुणे सूरत जयपुर लखनऊ कानपुर नागपुर इंदौर भोपाल पटना वडोदरा गाज़ियाबाद गाजियाबाद लुधियाना आगरा नाशिक फ़रीदाबाद फरीदाबाद मेरठ राजकोट वाराणसी बनारस काशी श्रीनगर औरंगाबाद धनबाद अमृतसर
 इलाहाबाद प्रयागराज रांची राँची हावड़ा कोयंबटूर जबलपुर ग्वालियर विजयवाड़ा जोधपुर मदुरै रायपुर कोटा चंडीगढ़ चंडीगढ गुवाहाटी सोलापुर हुबली मैसूर बरेली अलीगढ़ मुरादाबाद गुड़गांव गुड़गाँव गुरुग्राम जालंधर भुवनेश्वर नोएडा जमशेदपुर देहरादून अजमेर गोरखपुर झांसी झाँसी
 सहारनपुर मथुरा वृंदावन फिरोजाबाद फ़िरोज़ाबाद बीकानेर उदयपुर भीलवाड़ा सीकर अलवर भरतपुर पाली_मारवाड़ श्रीगंगानगर हनुमानगढ़ चूरू झुंझुनू झुंझुनूं नागौर बाड़मेर जैसलमेर जालौर सिरोही चित्तौड़गढ़ राजसमंद डूंगरपुर बांसवाड़ा प्रतापगढ़ टोंक दौसा करौली सवाई_माधोपुर बूंदी झालावाड़ बारां
 उज्जैन देवास रतलाम मंदसौर नीमच धार_जिला खरगोन खंडवा बुरहानपुर बड़वानी झाबुआ विदिशा सागर_जिला दमोह पन्ना_जिला छतरपुर टीकमगढ़ सतना रीवा सीधी_जिला सिंगरौली शहडोल उमरिया अनूपपुर डिंडोरी मंडला बालाघाट सिवनी छिंदवाड़ा नरसिंहपुर होशंगाबाद इटारसी बैतूल हरदा रायसेन सीहोर राजगढ़ शाजापुर गुना शिवपुरी
 अशोकनगर भिंड भिण्ड मुरैना दतिया श्योपुर बिलासपुर दुर्ग भिलाई राजनांदगांव राजनांदगाँव कोरबा रायगढ़ जगदलपुर अंबिकापुर धमतरी महासमुंद कवर्धा जांजगीर कांकेर बस्तर दंतेवाड़ा
 गया_जिला भागलपुर मुजफ्फरपुर मुज़फ़्फ़रपुर मुज़फ्फरपुर दरभंगा पूर्णिया बिहारशरीफ आरा_जिला कटिहार मुंगेर छपरा बेगूसराय सहरसा हाजीपुर सासाराम डेहरी सिवान सीवान मोतिहारी बेतिया नवादा_जिला बक्सर किशनगंज सीतामढ़ी मधुबनी समस्तीपुर जहानाबाद औरंगाबाद_बिहार लखीसराय जमुई शेखपुरा खगड़िया मधेपुरा सुपौल अररिया गोपालगंज
 बोकारो हजारीबाग़ हजारीबाग देवघर गिरिडीह दुमका रामगढ़ मेदिनीनगर डाल्टनगंज गुमला लोहरदगा चाईबासा सिमडेगा कोडरमा चतरा पाकुड़ साहिबगंज गोड्डा
 मुजफ्फरनगर मुज़फ़्फ़रनगर शामली बागपत हापुड़ बुलंदशहर खुर्जा बिजनौर अमरोहा संभल रामपुर शाहजहांपुर शाहजहाँपुर पीलीभीत लखीमपुर सीतापुर हरदोई उन्नाव रायबरेली बाराबंकी फैजाबाद फ़ैज़ाबाद अयोध्या सुल्तानपुर अमेठी प्रतापगढ़ जौनपुर आज़मगढ़ आजमगढ़ मऊनाथ_भंजन मऊआइमा बलिया गाज़ीपुर गाजीपुर चंदौली मिर्ज़ापुर मिर्जापुर सोनभद्र
 भदोही कौशांबी फतेहपुर फ़तेहपुर बांदा चित्रकूट महोबा हमीरपुर जालौन उरई ललितपुर इटावा औरैया मैनपुरी फर्रुखाबाद फ़र्रुख़ाबाद कन्नौज एटा कासगंज हाथरस बदायूं बदायूँ गोंडा बलरामपुर बहराइच श्रावस्ती सिद्धार्थनगर बस्ती_जिला संत_कबीर_नगर महराजगंज देवरिया कुशीनगर पडरौना मोदीनगर गोवर्धन_मथुरा बरसाना बरौली
 हरिद्वार ऋषिकेश रुड़की हल्द्वानी नैनीताल काशीपुर रुद्रपुर अल्मोड़ा पिथौरागढ़ बागेश्वर चंपावत पौड़ी टिहरी उत्तरकाशी चमोली रुद्रप्रयाग कोटद्वार मसूरी शिमला सोलन मंडी_हिमाचल कांगड़ा धर्मशाला_हिमाचल ऊना_हिमाचल हमीरपुर कुल्लू मनाली चंबा बिलासपुर पालमपुर जम्मू कठुआ उधमपुर बारामूला अनंतनाग सोपोर लेह_लद्दाख
 पटियाला बठिंडा भटिंडा मोगा_पंजाब होशियारपुर पठानकोट गुरदासपुर फिरोजपुर फ़िरोज़पुर फरीदकोट संगरूर बरनाला मानसा_पंजाब कपूरथला फगवाड़ा मोहाली रोपड़ खन्ना_पंजाब तरनतारन मुक्तसर अबोहर फाजिल्का
 पानीपत सोनीपत रोहतक हिसार करनाल अंबाला अम्बाला यमुनानगर कुरुक्षेत्र कैथल जींद भिवानी सिरसा फतेहाबाद रेवाड़ी महेंद्रगढ़ नारनौल झज्जर बहादुरगढ़ पलवल नूंह मेवात पंचकूला गोहाना
 भावनगर जामनगर जूनागढ़ गांधीनगर आणंद नडियाद मेहसाणा भरूच वापी_गुजरात वलसाड नवसारी पोरबंदर भुज मोरबी सुरेंद्रनगर पाटन_गुजरात पालनपुर हिम्मतनगर गोधरा दाहोद अमरेली द्वारका सोमनाथ_मंदिर अंकलेश्वर
 ठाणे ठाने नवी_मुंबई कल्याण_डोंबिवली डोंबिवली वसई विरार भिवंडी उल्हासनगर पनवेल अमरावती अकोला नांदेड़ कोल्हापुर सांगली सातारा जलगांव जलगाँव लातूर चंद्रपुर परभणी इचलकरंजी जालना बीड_जिला यवतमाल वर्धा गोंदिया भंडारा_जिला बुलढाणा वाशिम हिंगोली उस्मानाबाद रत्नागिरी सिंधुदुर्ग अहमदनगर शिरडी पंढरपुर
 सिलीगुड़ी आसनसोल दुर्गापुर बर्धमान खड़गपुर मालदा दार्जिलिंग जलपाईगुड़ी कटक राउरकेला ब्रह्मपुर संबलपुर पुरी_ओडिशा बालासोर विशाखापट्टनम गुंटूर नेल्लोर तिरुपति वारंगल निज़ामाबाद करीमनगर खम्मम मंगलौर बेलगाम गुलबर्गा दावणगेरे बेल्लारी शिमोगा तुमकुर त्रिची तिरुचिरापल्ली सेलम तिरुनेलवेली वेल्लोर
 कोच्चि तिरुवनंतपुरम कोझिकोड त्रिशूर कोल्लम पणजी मडगांव पुदुच्चेरी पांडिचेरी अगरतला इंफाल शिलांग आइजोल कोहिमा ईटानगर गंगटोक डिब्रूगढ़ सिलचर जोरहाट तेजपुर
 रोहिणी_दिल्ली पीतमपुरा जनकपुरी द्वारका उत्तम_नगर लाजपत_नगर लक्ष्मी_नगर करोल_बाग करोलबाग पटेल_नगर राजौरी_गार्डन तिलक_नगर सरोजिनी_नगर मालवीय_नगर साकेत_दिल्ली महरौली छतरपुर चांदनी_चौक दरियागंज पहाड़गंज शाहदरा सीलमपुर मयूर_विहार प्रीत_विहार वसंत_कुंज वसंत_विहार मुखर्जी_नगर नजफगढ़ नांगलोई बुराड़ी संगम_विहार
 बदरपुर ओखला जामिया_नगर कालकाजी ग्रेटर_कैलाश हौज़_खास हौज_खास मुनिरका शकरपुर पांडव_नगर दिलशाद_गार्डन कृष्णा_नगर_दिल्ली वैशाली_गाजियाबाद इंदिरापुरम वसुंधरा_गाजियाबाद ग्रेटर_नोएडा मानेसर सोहना अंधेरी_ईस्ट अंधेरी_वेस्ट बोरीवली कांदिवली मलाड गोरेगांव गोरेगाँव जोगेश्वरी विले_पार्ले सांताक्रूज बांद्रा दादर परेल
 वर्ली कुर्ला घाटकोपर विक्रोली भांडुप मुलुंड चेंबूर वाशी नेरुल खारघर बेलापुर धारावी सायन_मुंबई गोमती_नगर हज़रतगंज हजरतगंज अलीगंज इंदिरा_नगर_लखनऊ अमीनाबाद आलमबाग राजाजीपुरम चिनहट कंकड़बाग पाटलिपुत्र राजेंद्र_नगर_पटना बोरिंग_रोड दानापुर फुलवारी_शरीफ मानसरोवर_जयपुर वैशाली_नगर मालवीय_नगर विजय_नगर_इंदौर`
    .split(/\s+/)
    .filter(
      (name) =>
        !/_(?:जिला|मारवाड़|बिहार|मथुरा|हिमाचल|लद्दाख|पंजाब|गुजरात|मंदिर|ओडिशा|दिल्ली|गाजियाबाद|मुंबई|लखनऊ|पटना|जयपुर|इंदौर)$/u.test(
          name,
        ) || name === 'नवी_मुंबई',
    )
    .filter(
      (name) =>
        !/^(?:दिल्ली|दुर्ग|पालना|सूरत|कोटा|दादर|रामपुर|अयोध्या|काशी|गुना|संभल|जालना|एटा|आणंद|परेल|हरदा)$/u.test(name),
    )
    .map((name) => name.replaceAll('_', ' '));
/** Words and names as well: with "से", "में", "वाले" and a verb of living, coming and going. */
export const HINDI_PLACES_MAYBE =
  'धुले सूरत कोटा दुर्ग रामपुर अयोध्या काशी गुना संभल जालना एटा दादर पाली धार सागर पन्ना सीधी गया आरा नवादा बस्ती मंडी ऊना मोगा मानसा खन्ना पाटन पुरी बीड भंडारा रोहिणी साकेत वैशाली वसुंधरा अंधेरी सायन मानसरोवर गोवर्धन मऊ वापी लेह सोमनाथ कल्याण'.split(
    ' ',
  );
/** In Latin letters, as Hindi is typed: towns that are no word of English and no name. */
export const HINGLISH_PLACES =
  `gorakhpur lucknow kanpur varanasi banaras allahabad prayagraj meerut ghaziabad noida gurgaon gurugram faridabad agra aligarh bareilly moradabad saharanpur muzaffarnagar jhansi mathura vrindavan firozabad etawah mainpuri unnao raebareli sultanpur jaunpur azamgarh ballia ghazipur mirzapur deoria basti gonda bahraich
  sitapur hardoi lakhimpur shahjahanpur pilibhit rampur bijnor amroha bulandshahr hapur hathras kasganj badaun patna gaya bhagalpur muzaffarpur darbhanga purnia begusarai samastipur madhubani sitamarhi motihari bettiah siwan chhapra hajipur sasaram buxar katihar munger saharsa ranchi dhanbad jamshedpur bokaro hazaribagh deoghar giridih
  indore bhopal jabalpur gwalior ujjain sagar satna rewa singrauli ratlam dewas khandwa chhindwara jaipur jodhpur udaipur bikaner ajmer alwar bharatpur sikar bhilwara jhunjhunu nagaur barmer jaisalmer chittorgarh raipur bilaspur bhilai korba raigarh dehradun haridwar rishikesh roorkee haldwani nainital
  chandigarh mohali panchkula ludhiana amritsar jalandhar patiala bathinda pathankot hoshiarpur ambala karnal panipat sonipat rohtak hisar bhiwani rewari kaithal jind sirsa ahmedabad vadodara rajkot bhavnagar jamnagar junagadh gandhinagar anand nadiad mehsana bharuch valsad navsari nagpur nashik aurangabad solapur kolhapur sangli
  amravati akola nanded latur jalgaon thane panvel bhiwandi dombivli ulhasnagar vasai virar`
    .split(/\s+/)
    .filter((name) => !['anand', 'sagar', 'basti', 'gaya', 'rampur', 'gonda'].includes(name));
/** Quarters of its large towns, of two words. */
export const HINGLISH_QUARTERS =
  'karol bagh|patel nagar|lajpat nagar|laxmi nagar|lakshmi nagar|uttam nagar|tilak nagar|sarojini nagar|malviya nagar|rajouri garden|chandni chowk|mayur vihar|preet vihar|vasant kunj|vasant vihar|mukherjee nagar|sangam vihar|jamia nagar|hauz khas|pandav nagar|dilshad garden|greater noida|greater kailash|gomti nagar|indira nagar|navi mumbai|vile parle|andheri east|andheri west|vijay nagar|model town|civil lines|gandhi nagar|shastri nagar|nehru nagar|ashok nagar|ashok vihar|kirti nagar|punjabi bagh|paschim vihar|shalimar bagh|rohini sector|boring road|rajendra nagar|raj nagar|kalyan puri|trilok puri|govind puri|subhash nagar|moti nagar|ramesh nagar|hari nagar|jawahar nagar|kamla nagar|shakti nagar|vaishali nagar|mansarovar|koramangala|indiranagar|whitefield|marathahalli|jayanagar|banjara hills|kukatpally|salt lake|jubilee hills|viman nagar|shivaji nagar|kothrud';
