import type { Document } from '../document.ts';
import { WordSet } from '../word-set.ts';
import type { TokenRange } from './widen.ts';

/**
 * Number plates as countries write them. Codes of genes and cells look like some, so that a form counts only where
 * a vehicle is spoken of or nothing else is said.
 */
const FORMS: readonly string[] = [
  '[A-Z]{2}\\d{2}[ -]?[A-Z]{3}', // Great Britain
  '[A-Z]\\d{1,3}[ -]?[A-Z]{3}',
  '[A-Z]{3}[ -]?\\d{1,3}[A-Z]',
  '[A-Z]{2}[ -]?\\d{3}[ -]?[A-Z]{2}', // France, Italy, Argentina
  '\\d{4}[ -]?[B-DF-HJ-NP-TV-Z]{3}', // Spain
  '[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\\d{1,4}[EH]?', // Germany
  '(?:[A-Z]{1,3}|\\d{1,3})-(?:[A-Z]{1,3}|\\d{1,3})-(?:[A-Z]{1,3}|\\d{1,3})', // the Netherlands, Portugal
  '\\d{2} ?[A-Z]{1,3} ?\\d{2,5}', // Türkiye
  '[A-Z]{2}[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}', // India
  '[A-Z]{3}[ -]?\\d{3}[ -]?[A-Z]{2}', // Nigeria
  '[A-Z]{3}[ -]?\\d[A-Z0-9]\\d{1,2}', // Brazil, Sweden, United States
  '\\d[A-Z]{3}\\d{3}',
  '[A-Z]{3}[ -]?\\d{2}[A-Z]',
  '[A-Z]\\d{3}[A-Z]{2} ?\\d{2,3}', // Russia
  '[A-Z]{2}[ -]?\\d{4}[ -]?[A-Z]{2}', // Ukraine
  '\\d[A-Z]{2}[ -]?\\d[A-Z]{2}', // Australia
  '[A-Z]{2,3}[ -]?[A-Z0-9]{4,5}', // Poland, Norway, Denmark
];
const FORM = new RegExp(`^(?:${FORMS.join('|')})$`, 'i');
const VEHICLES = new WordSet(
  'vin car cars vehicle vehicles van truck motorbike motorcycle scooter parked parking plate plates reg registration coche carro auto autos voiture véhicule macchina veicolo wagen fahrzeug kfz kennzeichen kenteken targa matrícula placa plaque immatriculation samochód auto rejestracja машина авто номер plaka araç bil bilen auton rendszám autó rego ute plate bike moto moped clio peugeot renault citroën citroen toyota honda hyundai suzuki maruti nissan ford fiat volvo skoda škoda bmw audi mercedes vw golf busje brommer auto bestelbus camioneta camión furgoneta carretera caminhão caminhonete camion fourgon scooter utilitaire furgone roller lkw transporter ciężarówka blachy samochodu auta skuter bilen lastbil reg motorbike cab taxi uber lorry rickshaw kamyonet kamyon plakalı motor машины машину авто госномер ладе kendaraan mobil motor plat',
);
const REACH = 8;
const LONGEST_TEXT = 16;

/** Whether the tokens are a plate by their form, in a text that speaks of a vehicle or says nothing else. */
export function isPlate(document: Document, { first, last }: TokenRange): boolean {
  const { scan, text } = document;
  const start = scan.start[first]!;
  const end = scan.end[last]!;
  if (end - start < 5 || end - start > LONGEST_TEXT || !FORM.test(text.slice(start, end))) return false;
  if (text.trim().length <= end - start + 1) return true;
  for (let token = Math.max(0, first - REACH); token <= Math.min(scan.count - 1, last + REACH); token += 1)
    if (VEHICLES.has(scan.hash[token]!)) return true;
  return false;
}
