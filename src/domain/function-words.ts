/**
 * The commonest words without content of the languages in Latin script, without accents: what tells one language from
 * another in a few words.
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
  sv: 'och att det som en ar av for med inte du kan till pa om eller ett din',
  id: 'yang dan di untuk dengan tidak dari ini atau anda dapat jika pada adalah',
  vi: 'la va cua khong co mot cho nguoi nhung duoc',
};
