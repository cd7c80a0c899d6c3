/**
 * Endings of names in the cases other than the nominative, each with what the nominative has in its place ("-": nothing),
 * by language. Written down from the grammars; a name is one only when the lexicon has its nominative.
 */
export const CASE_ENDINGS: Readonly<Record<string, string>> = {
  ru: 'ы:а и:а,я,ь е:а,я,й,- у:а,- ой:а,ий,ый ою:а ей:а,я ею:я ё:- ии:ия ию:ия,ий ией:ия а:- я:й,ь ю:я,й,ь ем:й,ь,- ём:й,ь ом:- ым:-,ый им:ий ого:ий,ый,ой ому:ий,ый,ой ой:а,ая ую:ая ых:-,ый их:ий ка:ок,ек,ёк ку:ок,ек,ёк ком:ок,ек,ёк ла:ел,ёл лу:ел,ёл лом:ел,ёл ьва:ев ьву:ев ьвом:ев ца:ец цу:ец цом:ец цем:ец',
  uk: 'и:а,я і:а,я,- у:а,- ою:а ею:а,я ї:я ю:я,й,ь єю:я ії:ія ію:ія,ій ією:ія а:-,о я:й,ь ові:-,о еві:-,й,ь єві:й ом:-,о ем:-,ь,й єм:й им:-,ий ого:ий ому:ий ої:а ій:а ка:ок,ек,ко ку:ок,ек,ко ком:ок,ек,ко кові:ок,ек,ко ці:ка зі:га сі:ха ра:ір,ер ра:ро ла:ло',
  be: 'ы:а,- і:а,я е:а,- у:а,- ай:а ой:а яй:я я:й,ь ю:я,й,ь ем:й,ь ом:- а:- ага:і,ы аму:і,ы ім:і ым:ы ую:ая',
  bg: 'е:- о:а',
  sr: 'е:а и:а у:а,- ом:а,- а:-,о ем:- ја:је ју:је ка:ак ку:ак',
  mk: 'е:- о:а',
  pl: 'y:a i:a,- ie:a,- ę:a,o ą:a,o o:a a:-,o owi:-,o em:- iem:- u:- ze:a cie:ta,t dzie:da,d rze:ra,r le:ła,ł ce:ka,ko dze:ga ii:ia ki:ka,ko ka:ek ku:ek kowi:ek kiem:ek ca:ec cowi:ec cem:ec ła:eł łowi:eł łem:eł ego:y,i iego:i emu:y,i iemu:i ym:y im:i iej:a ej:a ia:ń,ś,ź,ć niowi:ń niem:ń nia:ń,eń ów:-,a om:- ami:- owie:- skich:ski ckich:cki',
  cs: 'y:a ě:a i:-,a e:-,a,o u:a,- ou:a o:a,- ovi:-,a,o em:- em:e ka:ek ku:ek kovi:ek kem:ek ňka:něk ňkovi:něk ňkem:něk la:el lovi:el lem:el va:ev vla:vel vlovi:vel ce:ka še:cha ze:ha ové:ová ovou:ová ého:ý ému:ý ým:ý é:á ou:á ího:í ímu:í ím:í ii:ie ií:ie',
  sk: 'y:a e:a,- i:- u:a,- ou:a o:- ovi:-,o om:-,o a:-,o ka:ek,ok ku:ek,ok kovi:ek,ok kom:ek,ok la:el lovi:el lom:el ca:ec covi:ec vla:vol vlovi:vol vlom:vol ovej:ová ovú:ová ovou:ová ého:ý ému:ý ým:ý ej:á ú:á ii:ia iu:ia iou:ia',
  hr: 'e:a i:a u:a,- om:a,-,o a:-,o em:- ka:ak,ko ku:ak,ko ko:ka ije:ija iji:ija iju:ija ijom:ija evu:ev evim:ev evom:eva evoj:eva skog:ski skom:ski skim:ski',
  sl: 'e:a i:a o:a,- a:-,o u:-,o om:-,o em:- ka:ek,ko ku:ek,ko kom:ek,ko ca:ec cu:ec cem:ec ije:ija iji:ija ijo:ija ju:- jem:- ja:- skega:ski skemu:ski skim:ski',
  lt: 'o:as,a,is ui:as ą:as,a u:as,a e:as,a ai:a os:a oje:a a:as io:is,ys,jus iui:is,ys į:is,ys iu:is,ys y:is,ys ės:ė ei:ė ę:ė e:ė ienės:ienė ienei:ienė ienę:ienė aus:us ui:us ų:us umi:us ytės:ytė aitės:aitė utės:utė ytei:ytė aitei:aitė',
  lv: 'as:a ai:a u:a,s,is am:s a:s ā:a es:e ei:e i:e,is im:is ša:sis ļa:lis ņa:nis ša:tis ža:dis ja:is ē:e um:us ū:us',
  et: 'i:- e:- a:- u:- le:- ga:- lt:- t:- st:- sse:- ile:- iga:- ilt:- it:- it:i',
  fi: 'n:- lle:- a:- ä:- lla:- llä:- lta:- ltä:- ssa:- ssä:- sta:- stä:- ta:- tä:- in:- ille:- ia:- illa:- ilta:- sen:nen selle:nen sta:nen stä:nen sella:nen sellä:nen selta:nen seltä:nen kon:kko kolle:kko kolla:kko kolta:kko kan:kka kalle:kka kalla:kka kalta:kka tan:tta talle:tta ton:tto tolle:tto pon:ppo polle:ppo en:i elle:i eä:i ea:i iin:i ksen:s kselle:s sta:s',
  hu: 't:- át:a ét:e ot:- et:- at:- ek:- ék:- éket:- nak:- nek:- ának:a ének:e val:- vel:- ával:a ével:e hoz:- hez:- höz:- ához:a éhez:e nál:- nél:- ánál:a énél:e tól:- től:- ától:a étől:e ról:- ről:- áról:a éről:e ért:- áért:a ra:- re:- ára:a éré:e é:- ban:- ben:- bal:b rel:r ral:r nel:n nal:n lal:l lel:l sal:s sel:s kal:k kel:k dal:d del:d tal:t tel:t zal:z zel:z mal:m mel:m gal:g gel:g ja:- je:- ája:a éje:e ka:-',
  ro: 'ei:a,ea iei:ia,ie ăi:a o:a ule:- e:- ului:-',
  el: 'ου:ος,ης,ας ο:ος ε:ος ά:άς ή:ής η:ης α:ας ας:α άς:ά ης:η ής:ή ους:ος ιού:ιός ούς:ού',
  sv: 's:-',
  da: 's:-',
  nb: 's:-',
  nl: 's:-',
  is: 'u:a,i a:i,- i:-,a ar:- s:- ur:- nni:n n:nn inum:inn',
};
