/**
 * The commonest words without content, without accents: what tells one language from another in a few words. Of the smaller
 * languages few that a larger one has as well: a shared word tells less of each. Pairs that are close ("jeg", "mám") share
 * theirs and part by the rest.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'a i the of and to is are you your with for that this it be can should if not have may from when as by an or more call take at been was were has so do than then there their they he she his her its we will but about after before more which who what most people take every dose day per up keep',
  de: 'der die das und ist nicht sie mit fur von ein eine bei oder auf werden kann sich zu den dem im als wenn ihre ihr auch sind wird nach rufen nehmen tag taglich mal liegt zwischen alle',
  es: 'el la los las de y es que en un una con para por no su se al del si como mas puede son debe cada usted tome llame cada dia dosis',
  fr: 'le la les des et est que en un une avec pour par ne pas votre vous du au si ou sont peut plus dans chaque sur appelez prenez jour fois',
  pt: 'o a os as de e que em um uma com para por nao seu sua se ao do da dos das mais pode ou sao deve voce cada no na ligue tome dia',
  it: 'il lo la gli le di e che in un una con per non si al del della dei sono puo piu deve ogni nel suo chiamare prendere o come giorno ore prenda',
  nl: 'de het een en van is niet u met voor of op te kan bij dat zijn uw als er ook worden aan moet per bel neem geen dag keer uur',
  pl: 'i w na z do nie jest sie to lub przy dla oraz czy moze jak od po',
  tr: 've bir bu ile icin olarak degil daha veya gibi cok her ise olan',
  sv: 'och att det som en ar av for med inte du kan till pa om eller ett din jag han hon har fran efter vad nagot dagar mycket sedan ska fick bara lakaren mitt blev ocksa',
  id: 'yang dan di untuk dengan tidak dari ini atau anda dapat jika pada adalah',
  vi: 'la va cua khong co mot cho nguoi nhung duoc bi toi uong thuoc ngay bac truoc rat nao cac',
  da: 'og er jeg ikke det til med har skal hun han fra hvis men af pa blev hvad efter noget dage laegen tak meget nar ogsa siden hvor mit fik vaeret jer',
  no: 'og er jeg ikke det til med har skal hun han fra hvis men av pa ble hva etter noe dager legen takk mye nar ogsa siden hvor mitt fikk vaert dere',
  fi: 'ja etta olen mutta kun jos voi voiko saako minulla mita miten myos niin tai kuin nyt sitten kanssa ovat oli ei on sen han kiitos paivaa laakari ole viela',
  ro: 'pentru este sunt nu cu din sau poate daca dupa fara foarte trebuie imi intre acum doar cum cand cat lui ziua multumesc zile mea meu sa pot inca despre',
  cs: 'jsem jsou jsme neni nebo protoze kdyz ktery ktera ktere muze muzu take jeste jen dekuji prosim mam bude byla uz pri mezi ve ze se bych dobry rekl bere pak',
  sk: 'som su sme alebo pretoze ked ktory ktora ktore moze mozem tiez este len dakujem prosim mam bude bola uz pri medzi vo zo sa dobry povedal berie potom ako nie',
  hu: 'az nem hogy egy vagyok csak mert vagy mint nagyon kell lehet volt most mar utan ez koszonom szerint ota nekem milyen miert szedhetek napot',
  hr: 'sam nije ili kako koji moze treba imam bio bila ali samo kod hvala sto lijek lijecnik tjedan uvijek prije gdje smijem mi li uz svibnja',
  sr: 'sam nije ili kako koji moze treba imam bio bila ali samo kod hvala sta lek lekar nedelju uvek pre gde smem mi li uz posle',
  sl: 'sem ni ali kako kaj ki lahko imam bil bila pa tudi ze samo pri hvala zdravnik zdravilo dni ker kot sta vec smem ko zelo od',
  ca: 'amb pero aquest aquesta meva meu tinc soc molt perque tambe fins gracies puc als dels fa he em metge quan dies li ha els del',
  el: 'και να το τα της του την ειναι δεν με για που απο στο στη μου θα εχω αν πως τον ενα μπορω',
};
