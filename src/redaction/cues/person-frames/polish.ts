import type { PersonFrames } from './frames.ts';

export const POLISH: PersonFrames = {
  greets:
    'cześć|hej|hejka|witaj|witam|drog[ia]|kochan[ya]|szanown[ya](?: pani[e]?| pan)?|dzień dobry|dobry wieczór|dzięki|dziękuję|dziękuję bardzo|pozdrawiam|pozdrowienia|ściskam|z poważaniem|przykro mi|współczuję|przepraszam|ok|dobrze|och|no|powodzenia|zdrówka|na razie',
  introduces: 'jestem|tu|tu znowu|tu mówi|z tej strony|mówi|to',
  introduced:
    '(?:i (?:mam|potrzebuję|moj\\p{L}+|chciał\\p{L}+)|znowu|ponownie|z (?:recepcji|\\p{L}+)|mama|\\d)(?!\\p{L})',
  names: 'nazywam się|mam na imię|nazywa się|ma na imię|na imię|mów mi|mówią na mnie|imieniem|imię to',
  speaks:
    '(?:ja|mi|mam|mnie|mój|moja|jestem|boli|czy|co|kiedy|jak|dlaczego|tak|nie|cześć|dzięki|on|ona|my|jest|już|jeszcze|dobrze)',
  does: '(?:(?:spad|upad|u[żz][aą]dli)[łl]a?(?!\\p{L})|(?:te[żz]|ci[aą]gle|dalej|znowu) (?:kaszle|p[łl]acze|wymiotuje|gor[aą]czkuje|chor[ay])(?!\\p{L})|nic nie (?:je|pije)(?!\\p{L})|nie (?:[śs]pi|je|pije)(?!\\p{L})|si[eę] drapie(?!\\p{L})|ma (?:(?:\\d{1,2}|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć) (?:lat|lata|miesi\\p{L}+|tygodni\\p{L}*|dni)|(?:znowu |wysoką |lekką )?(?:gorączkę|kaszel|katar|biegunkę|wysypkę|astmę|cukrzycę|ospę|grypę|zapalenie|temperaturę|alergię))|miał[a]? (?:to|żółtaczkę|gorączkę|to samo|ospę|operację)|kaz(?:ała|ał) (?:mi|nam)|powiedział[a]?|mówił[a]?|mówi,? że|kaszle|wymiotuje|wymiotował[a]?|płacze|śpi|nie (?:chce|je|śpi|może|pije|oddycha)|i ja (?:byliśmy|byłyśmy|mamy|jesteśmy)|się (?:urodził\\p{L}*|przewrócił\\p{L}*|źle czuje|czuje)|poczuje się|trafił[a]?|jest (?:chor[ya]|w ciąży|uczulon[ya]|w szpitalu|szczepion[ya])|upadł[a]?|zemdlał[a]?|potrzebuje (?:dawki|szczepienia|leku|recepty)|powinn[ay]|może (?:brać|już|jeść|pływać)|ją znalazła|dużo pije|mało (?:pije|je))(?!\\p{L})',
  doses: [
    '(?:daj|dałam|dałem|dałyśmy|dajemy|podaję|podałam|podałem|podaj)(?: dziś| wczoraj)?',
    '(?:(?:\\d[\\d.,]*|pół|dwie|jedną) ?(?:ml|mg|kropl\\p{L}+|tablet\\p{L}+|czop\\p{L}+|łyż\\p{L}+)|syrop|paracetamol|ibuprofen|antybiotyk)(?!\\p{L})',
  ],
  between: [
    [
      '(?:czy|kiedy|jak|jeśli|jeżeli|gdy|że|bo|odkąd|zanim|dlaczego|ile)',
      '(?:może|powinn[ay]|musi|potrzebuje|ma (?:gorączkę|brać)|się (?:urodził\\p{L}*|czuje|źle)|poczuje|dużo|mało|nie (?:je|pije|śpi|chce)|kaszle|wymiotuje|jest (?:chor[ya]|uczulon[ya])|zachorował\\p{L}*|miał[a]?)(?!\\p{L})',
    ],
    [
      '(?:mieszka ze mną|u nas|ze mną|wczoraj|dzisiaj|dziś|rano|w nocy)',
      '(?:i (?:dwa|trzy|\\p{Lu}\\p{L}+)|trafił[a]?|miał[a]?|wymiotował[a]?|zachorował\\p{L}*|upadł[a]?|dostał[a]?)',
    ],
    [
      '(?:pielęgniarka|pielęgniarz|lekarka|położna|córka|syn|mąż|żona|koleżanka|kolega|sąsiadka|sąsiad|mama|tata|matka|ojciec|babcia|dziadek|ciocia|wujek|kuzynka|kuzyn|siostra|brat|wnuczka|wnuk|najmłodsz[ya]|najstarsz[ya]|opiekunka),',
      ',',
    ],
    [
      '(?:biedn[ya]|mał[ya]|nasz[a]?|moja|mój|star[ya]|kochan[ya]|to)',
      '(?:ma|miał[a]?|kaszle|wymiotował[a]?|wymiotuje|płacze|nie|jest|ją znalazła)(?!\\p{L})',
    ],
  ],
  followed: '(?:ma|miał[a]?|jest|bierze|nie|się|kaszle|\\d)(?!\\p{L})',
  things: 'róża malina maj kalina',
  adjectives: 'róża malina jagoda kalina nadzieja wiara chora chory zdrowa zmęczona pola lato zima',
  certain:
    'ja i|z domu|wdowa po|(?:mówimy|wołamy|wołają|mówią) (?:na (?:nią|niego)|do (?:niej|niego))|zwan[aye](?:go|j)?|na nazwisko|w imieniu|podpisan[oay]:?|podp\\.:?|cc:?|wizyt[aęy] u|zapis\\w* do|niejak(?:i|a|iego|iej)|zapytaj|zapytajcie|pytaj|powiedz|przekaż|przekażcie|zadzwoń do|daj znać|odbiera(?: dzieci)?|odbierze|przywiezie|podobn[aye] do|lekarka|słuchaj,?|pozdrawiam,?|pozdr\\.?,?|według|zdaniem|razem z|u|prowadzi|prowadząc[ya]|skierowan[ya] (?:przez|do)|operował[a]?|badał[a]?|przyjmował[a]?|przyjął|przyjęła|rozmawiał[a]?m z|konsultacj[aię] (?:u|z)|byłem z|byłam z',
  articles: 'ten ta nasz nasza mój moja',
  mentioned:
    'ma (?:\\d+|gorączkę|kaszel|katar|biegunkę|alergię|wysypkę|ból|temperaturę|znowu)|wymiotuje|wymiotował[a]?|kaszle|płacze|śpi|bierze|nie (?:chce|je|śpi|może)|mówi|powiedział[a]?|dzwonił[a]?|upadł[a]?|przewrócił[a]?|zemdlał[a]?|kończy \\d+|i ja|odbierze|przyjdzie|źle się|jest (?:chor[ya]|w \\d+|uczulon[ya])|zje|zjadł[a]?|dostał[a]?|pije|pytał[a]?|podpisuje|mają|złamał[a]?|skręcił[a]?|zwymiotował[a]?|połknął|połknęła|rodzi|urodził[a]?',
  lives:
    'ma \\d+ (?:lat|mies|tyg|l\\.)|ma (?:gorączkę|biegunkę|kaszel|katar)|wymiotuje|kończy \\d+|upadł[a]?|zemdlał[a]?|kaszle|rozkłada ręce|złamał[a]?|zwymiotował[a]?|połknął|połknęła|urodził[a]?|mówi,? (?:że|żeby)|twierdzi,? że|kazał[a]? mi',
  adjective: 'mał[aye]|młod[aye]|star[aye]|biedn[aye]|nasz[aey]?',
  together: 'z|ze|dla|u|do|i|daj',
};
