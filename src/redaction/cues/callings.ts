/**
 * What people are and do, besides those who treat (`roles.ts`): a capital right behind one of these words is somebody's name.
 * Also relatives as a word of the sentence ("Cousin Will"). In small letters.
 */
export const CALLINGS =
  // English
  'daughters sons brothers sisters cousins twins kids grandkids grandchildren nephews nieces neighbours neighbors friends aunt auntie aunty uncle cousin nan nana nanna gran granny grandma grandpa grandad granddad grandmother grandfather mum mom mommy mummy dad daddy papa sister brother daughter son niece nephew stepdad stepmum stepmom stepson stepdaughter godmother godfather neighbour neighbor friend mate colleague coworker flatmate roommate housemate boyfriend girlfriend fiancé fiancée husband wife partner ' +
  'teacher headteacher coach trainer tutor boss manager landlord landlady vicar priest pastor imam nun deacon chaplain sergeant constable inspector detective lawyer solicitor plumber driver hairdresser babysitter nanny childminder carer caregiver caseworker nurse doctor midwife matron consultant registrar resident dietitian dietician therapist counsellor counselor physio surgeon dentist pharmacist paramedic receptionist student intern ' +
  // German
  'töchter söhne brüder schwestern enkel zwillinge nachbarn freunde oma opa omi opi tante onkel cousin cousine vetter mama papa mami papi bruder schwester tochter sohn nichte neffe enkel enkelin schwager schwägerin schwiegermutter schwiegervater patin pate freund freundin kumpel kollege kollegin nachbar nachbarin mitbewohner mitbewohnerin lehrer lehrerin trainer trainerin pfarrer pfarrerin pastor pastorin imam anwalt anwältin hebamme schwester pfleger pflegerin betreuer betreuerin therapeut therapeutin ' +
  // Dutch
  'dochters zonen zoons broers zussen kleinkinderen tweeling buren vrienden oma opa ome oom tante tantes nicht neef broer zus zusje broertje dochter zoon vriend vriendin buurman buurvrouw collega juf meester dominee pastoor coach trainer verpleegkundige zuster broeder verzorgende stagiair stagiaire begeleider ' +
  // Spanish
  'hijas hijos hermanas hermanos nietas nietos sobrinas sobrinos primas primos mellizos mellizas gemelos gemelas vecinas vecinos amigas amigos tía tío tia tio prima primo abuela abuelo yaya yayo hermana hermano hija hijo sobrina sobrino nieta nieto cuñada cuñado suegra suegro nuera yerno madrina padrino comadre compadre vecina vecino amiga amigo novia novio marido esposa esposo profesora profesor maestra maestro entrenadora entrenador padre sor hermana monja cura abogada abogado enfermera enfermero celadora celador auxiliar trabajadora seño ' +
  // Portuguese
  'filhas filhos irmãs irmãos netas netos sobrinhas sobrinhos primas primos gêmeos gêmeas amigas amigos tia tio titia titio prima primo avó avô vó vô vovó vovô irmã irmão filha filho sobrinha sobrinho neta neto cunhada cunhado sogra sogro nora genro madrinha padrinho comadre compadre vizinha vizinho amiga amigo namorada namorado marido esposa professora professor padre pastor pastora frei irmã advogada advogado enfermeira enfermeiro técnica técnico cuidadora cuidador doula ' +
  // French
  'filles fils sœurs frères cousines cousins jumeaux jumelles voisins voisines amis amies tata tatie tonton tante oncle cousine cousin mamie papi papy mémé pépé maman papa sœur soeur frère fille fils nièce neveu belle-mère beau-père belle-sœur beau-frère marraine parrain voisine voisin amie ami copine copain collègue maîtresse maître professeure professeur entraîneur curé abbé pasteur imam avocate avocat infirmière infirmier aide-soignante sage-femme stagiaire ' +
  // Italian
  'figlie figli sorelle fratelli cugini cugine gemelli gemelle nipoti amici amiche zia zio cugina cugino nonna nonno mamma papà sorella fratello figlia figlio nipote cognata cognato suocera suocero nuora genero madrina padrino vicina vicino amica amico collega fidanzata fidanzato maestra maestro professoressa professore allenatore don suor padre parroco avvocata avvocato infermiera infermiere badante ostetrica ' +
  // Polish
  'ciocia ciocią cioci ciocię wujek wujka wujkowi wujkiem babcia babci babcię babcią dziadek dziadka siostra siostry siostrę siostrą brat brata bratem córka córki córkę syn syna synem kuzyn kuzyna kuzynka kuzynki szwagier szwagra bratowa teściowa teściowej synowa zięć sąsiad sąsiada sąsiadka sąsiadki kolega kolegi koleżanka koleżanki ksiądz księdza księdzem organista sołtys sołtysa trener trenera nauczycielka nauczyciel mecenas mecenasa pielęgniarka pielęgniarz ratownik ratowniczka opiekunka ' +
  // Russian
  'тётя тетя тёти тети тёте тете дядя дяди дяде дядю баба бабы бабе бабушка бабушки бабушке дед деда деду дедушка брат брата брату сестра сестры сестре сестру дочь дочка дочки дочке сын сына сыну племянник племянница племянницы кум кума свекровь тёща теща зять невестка сосед соседа соседка соседки подруга подруги друг друга коллега коллеги учитель учительница тренер тренера батюшка отец медсестра медсестры санитарка сиделка сиделки нянечка ' +
  // Turkish
  'teyzem halam yengem dayım amcam ablam abim kardeşim yeğenim kuzenim komşumuz komşum arkadaşım hemşire öğretmen öğretmenimiz hocamız bakıcı bakıcımız eniştem baldızım kayınvalidem ' +
  // Indonesian
  'oma opa om tante bude pakde budhe pakdhe bulik paklik mbah eyang nenek kakek kakak kak kang mas mbak teh uda uni adik dik bang abang ustaz ustadz ustadzah dokter suster perawat bidan mantri tetangga teman sepupu keponakan';
