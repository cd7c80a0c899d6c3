import type { Chance } from './random.ts';

/**
 * Numbers of things that no list of labels has, behind the signs that languages write for "number": what stands on lockers,
 * keys, vouchers and forms; `@` stands for the number.
 */
export const NUMBERED: Readonly<
  Record<string, { readonly things: string; readonly signs: readonly string[] }>
> = {
  en: {
    things: 'mailbox stall bracelet trophy raffle kennel meter',
    signs: ['no. @', '#@', 'number @', 'no: @'],
  },
  de: {
    things: 'Garderobe Armband Schlüssel Zwinger Zähler Briefkasten',
    signs: ['Nr. @', 'Nummer @', 'Nr: @'],
  },
  nl: { things: 'brievenbus armband sleutel hok teller garderobe', signs: ['nr. @', 'nummer @', 'nr @'] },
  fr: {
    things: 'vestiaire bracelet billet chenil compteur formulaire',
    signs: ['n° @', 'no @', 'numéro @', 'nº @'],
  },
  es: {
    things: 'buzón pulsera boleto perrera contador guardarropa',
    signs: ['n.º @', 'nº @', 'número @', 'núm. @'],
  },
  pt: {
    things: 'escaninho pulseira bilhete canil medidor formulário',
    signs: ['nº @', 'n. @', 'número @', 'n.º @'],
  },
  it: {
    things: 'cassetta bracciale biglietto canile contatore modulo',
    signs: ['n. @', 'n° @', 'numero @', 'nr. @'],
  },
  pl: { things: 'skrzynka opaska klucz kojec licznik szatnia', signs: ['nr @', 'nr: @', 'numer @'] },
  cs: { things: 'schránka náramek klíč kotec elektroměr šatna', signs: ['č. @', 'číslo @'] },
  sv: { things: 'brevlåda armband nyckel bur mätare garderob', signs: ['nr @', 'nummer @', 'nr. @'] },
  hu: { things: 'postaláda karszalag sorsjegy kennel mérőóra', signs: ['szám: @', 'sz. @', 'száma @'] },
  ru: { things: 'ящик браслет билет вольер счётчик гардероб', signs: ['№ @', '№@', 'номер @'] },
  tr: { things: 'kutu bileklik bilet kulübe sayaç form', signs: ['no @', 'no: @', 'numarası @'] },
  id: { things: 'kotak gelang undian kandang meteran formulir', signs: ['no @', 'nomor @', 'no. @'] },
};

const FORMS = ['89999', '899999', '0099999', '8999-99', 'AA89999', 'A/8999/29'];

/** A number as such things have it. */
export const numberOf = (chance: Chance): string => chance.fill(chance.pick(FORMS));
