import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isUnit, labelOf } from './labels.ts';
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
  '[A-Z]{1,2}-\\d{4,5}-[A-Z]{1,2}', // Spain before 2000
  '(?:[A-Z]{1,3}|\\d{1,3})-(?:[A-Z]{1,3}|\\d{1,3})-(?:[A-Z]{1,3}|\\d{1,3})', // the Netherlands, Portugal
  '\\d{2} ?[A-Z]{1,3} ?\\d{2,5}', // Türkiye
  '[A-Z]{2}[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}', // India
  '[A-Z]{3}[ -]?\\d{3}[ -]?[A-Z]{2}', // Nigeria
  '[A-Z]{3}[ -]?\\d[A-Z0-9]\\d{1,2}', // Brazil, Sweden, United States
  '\\d[A-Z]{3}\\d{3}',
  '\\d[A-Z]{2}\\d[A-Z]', // Mexico, motorcycles
  '[A-Z]{3}[ -]?\\d{2}[A-Z]',
  '[A-Z]\\d{3}[A-Z]{2} ?\\d{2,3}', // Russia
  '[A-Z]{2}[ -]?\\d{4}[ -]?[A-Z]{2}', // Ukraine
  '\\d[A-Z]{2}[ -]?\\d[A-Z]{2}', // Australia
  '[A-Z]{2,3}[ -]?[A-Z0-9]{4,5}', // Poland, Norway, Denmark
  '[A-Z]{2} \\d{2} ?\\d{3}', // Denmark
  '[A-Z]{2,3}-\\d{1,3}', // Finland, Hungary
  '\\d[A-Z][A-Z\\d] ?\\d{4}', // Czechia
  '[A-Z]{1,2} \\d{2,3} [A-Z]{3}', // Romania
  '\\d{2}[A-Z]\\d?-\\d{3}\\.?\\d{2}', // Vietnam
];
/** Those that little else is written like, whole. */
export const PLATES_OF: RegExp = new RegExp(
  `^(?:${[
    '[A-Z]{2}\\d{2} [A-Z]{3}', // Great Britain
    '[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} \\d{1,4}[EH]?', // Germany
    '[A-Z]{2}[- ]\\d{3}[- ][A-Z]{2}', // France, Italy
    '\\d{4}[ -][B-DF-HJ-NP-TV-Z]{3}', // Spain
    '[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}|\\d-[A-Z]{3}-\\d{2}|\\d{2}-[A-Z]{2,3}-\\d{1,2}|[A-Z]{2}-[A-Z]{2}-\\d{2}|\\d{2}-\\d{2}-[A-Z]{2}', // the Netherlands
    '[A-Z]{3}\\d[A-Z]\\d{2}', // Brazil
    '[A-Z]{3} \\d{2}[A-Z\\d]', // Sweden
    '[A-Z]{2,3} \\d{4}[A-Z]', // Poland
    '[A-Z]{2} \\d{2} ?\\d{3}', // Denmark, Norway
    '[A-Z]{3}-\\d{3}', // Finland, Hungary
    '\\d[A-Z]{2} \\d{4}', // Czechia
    '[A-Z]{1,2} \\d{2,3} [A-Z]{3}', // Romania
    '[A-Z]{3} \\d{4}', // United States
    '\\d{2}[A-Z]\\d?-\\d{3}\\.\\d{2}', // Vietnam
  ].join('|')})$`,
);
const FORM = new RegExp(`^(?:${FORMS.join('|')})$`, 'i');
const VEHICLES = new WordSet(
  'motorrad motorrads motorroller mofa moped mopeden mopedbil krad vespa motocicleta motoneta ciclomotor motociclo motorino motorcykel motorcykeln bromfiets motorfiets motorower motorowerem motosiklet motosikletim motosikletle мотоцикл мотоцикле мотоцикла мопед мопеде скутер скутере байк ' +
    'flashed clamped overtaken overtook sped speeding swerved collided rammed tailgated tailgating dashcam mph kmh geblitzt angefahren überholt abgedrängt fahrerflucht flashé flashée percuté percutée renversé renversée atropelló atropellaron embistió rebasó chocó remolcaron grúa atropelou atropelado bateram guincho guinchado multado investito investita tamponato tamponata sorpassato geflitst aangereden weggesleept potrącił potrąciła wyprzedził wyprzedzał fotoradar odholowali odholowany påkörd körde bortforslad blixtrad arabayı arabaya arabada arabasını arabamı otoparka otoparkta otoparktan çekici çektiler сбил сбила обогнал эвакуировали эвакуатор стоянке стоянку ' +
    'parkering parkeringen parkeringsplats parkeerplaats stellplatz ambulance ambulanza ambulancia ambulância ambulans lorry truck van hgv vrachtauto vrachtwagen bestelbus lkw transporter camion camionnette fourgon camioneta furgoneta troca troka caminhão caminhonete furgão furgone ciężarówka bus lastbil skåpbil kamyon kamyonet tır minibüs грузовик фура газель kangoo clio twingo duster sandero berlingo fiesta corsa golf polo passat astra panda punto yaris aygo fabia octavia civic fahrzeug vehículo veículo veicolo voertuig pojazd fordon køretøj kjøretøy ajoneuvo vozidlo jármű vehicul xe autosi autoni autóm autód mașina mașină masina parcare parkissa parkovišti parkovisko parkoló înmatriculare rekisterinumero rendszám nummerplade skilt kamera kameran bilkamera pihalla biển volvon opel kia dacia mazda mitsubishi chevrolet chevy jeep dodge tesla lexus saab subaru volkswagen daewoo lada polonez maluch bajaj tvs yamaha activa opelem opela opelu opelie fiatem fiata fiatu fiatie fordem forda fordu fordie peugeotem peugeota peugeotu peugeotie renaultem renaulta renaultu renaultie citroenem citroena citroenu citroenie nissanem nissana nissanu nissanie suzukiem suzukia suzukiu suzukiie mercedesem mercedesa mercedesu mercedesie volkswagenem volkswagena volkswagenu volkswagenie chevroletem chevroleta chevroletu chevroletie daewooem daewooa daewoou daewooie hyundaiem hyundaia hyundaiu hyundaiie polonezem poloneza polonezu polonezie maluchem malucha maluchu maluchie passatem passata passatu passatie golfem golfa golfu golfie skodą škodą skodzie toyotą toyocie toyoty hondą hondzie kią dacią dacii mazdą maździe ładą ładzie syreną syrence warszawą astrą corsą fabią octavią volvon saaben saabn toyotan opeln audin skodan golfen passaten teslan mercan kian dacian mazdan fiaten forden renaulten peugeoten жигули жигулях жигулей жигулями лада ладе ладу ладой лады волга волге волгу ниве ниву нива москвич москвиче тойота тойоте тойоту тойоты хонда хонде киа рено форд форде опель опеле шкода шкоде шкоду солярис солярисе газель газели уаз уазик уазике мерседес мерседесе ауди бмв arabayla arabasıyla arabamla otomobil otomobili taksi taksiyle minibüs kamyonet opelle fiatla tofaş renaultla autem karetka karetki karetkę karetką tico ciągnik traktor tractor remolque remorque tracteur camionnette motocykl motocyklem skuterem przyczepa naczepa busem busik immatriculé immatriculée vin car cars vehicle vehicles van truck motorbike motorcycle scooter parked parking plate plates reg registration coche carro auto autos voiture véhicule macchina veicolo wagen fahrzeug kfz kennzeichen kenteken targa matrícula placa plaque immatriculation samochód auto rejestracja машина авто номер plaka araç bil bilen auton rendszám autó rego ute plate bike moto moped clio peugeot renault citroën citroen toyota honda hyundai suzuki maruti nissan ford fiat volvo skoda škoda bmw audi mercedes vw golf busje brommer auto bestelbus camioneta camión furgoneta carretera caminhão caminhonete camion fourgon scooter utilitaire furgone roller lkw transporter ciężarówka blachy samochodu auta skuter bilen lastbil reg motorbike cab taxi lorry rickshaw kamyonet kamyon plakalı motor машины машину авто госномер ладе kendaraan mobil motor plat placas matr garé garée parkplatz geparkt aparcado estacionado estacionada parcheggiata parcheggiato geparkeerd zaparkowany zaparkowane припаркована припаркован otopark otoparkta park ceza cezası trafik aracım arabam araba arabanın arabamın kamyon minibüs fahrzeuge pkw samochodem taksówka taksi parkir parkiran ambulans ambulance towed abgeschleppt remorquée golf polo opel corsa passat tiguan seat ibiza leon dacia sandero duster clio megane twingo punto panda yaris corolla focus fiesta astra kia picanto octavia fabia tesla lada лада гранта tofaş egea doblo avanza brio vario scoopy nmax swift wagonr activa splendor gol uno palio onix hb20 kwid furgo multa multe parkingu',
);
const REACH = 8;
const LONGEST_TEXT = 16;

/** Whether the tokens are a plate by their form, in a text that speaks of a vehicle or says nothing else. */
export function isPlate(document: Document, { first, last }: TokenRange): boolean {
  const { scan, text } = document;
  const start = scan.start[first]!;
  const end = scan.end[last]!;
  if (end - start < 5 || end - start > LONGEST_TEXT || !FORM.test(text.slice(start, end))) return false;
  // "HbA1c": plates are in one kind of letters.
  if (/\p{Lu}.*\p{Ll}|^hba1c$/u.test(text.slice(start, end))) return false;
  // "CT 2023", "BMW 320"
  if (/^[A-Z]{2,4} (?:19|20)\d\d$/.test(text.slice(start, end)) || VEHICLES.has(scan.hash[first]!))
    return false;
  // "CRP 210" in a text that speaks of a car.
  if ((scan.value[first]! & W.medical) !== 0 || labelOf(document, first) === 'READING') return false;
  if (text.trim().length <= end - start + 1) return true;
  return isVehicleNear(document, first, last);
}

/** Whether the word is a kind or make of vehicles, or speaks of one. */
export const isVehicle = (hash: number): boolean => VEHICLES.has(hash);

/** Whether a word of vehicles stands within eight tokens of the range. */
export function isVehicleNear({ scan }: Document, first: number, last: number): boolean {
  for (let token = Math.max(0, first - REACH); token <= Math.min(scan.count - 1, last + REACH); token += 1)
    if (VEHICLES.has(scan.hash[token]!)) return true;
  return false;
}

/** Words of the plate itself: behind these it may be in small letters. */
const PLATES = new WordSet(
  'plate reg placa placas matrícula matricula matr plaque immatriculation targa kenteken kentekens kennzeichen plaka plakam plakası plat nopol tablice rej rejestracja blachy госномер номер bike car auto coche carro voiture macchina wagen araç arabam motor mobil машина samochód',
);
const PLATE_WORD = wakeBit([PLATES]);
const SMALL_PLATE =
  /(?<![\p{L}\d])(?:[a-z]{2} \d{2} [a-z]{1,3} \d{4}|\d{2} [a-z]{1,3} \d{2,5}|[a-z]{1,3} \d{3,4} [a-z]{1,3}|[a-z]{3}[- ]\d{2}[- ]\d{2}|\d{4} [a-z]{3}|[a-z]{1,3}[- ][a-z]{1,2} \d{2,4})(?![\p{L}\d])/u;
const PLATE_REACH = 4;
const BEFORE = 10;

/** "targa fx 418 ld", "plakam 34 kx 4418": a plate in small letters behind a word of it, of letters that are no words. */
export function findSmallPlates(document: Document): void {
  const { scan, text } = document;
  if ((scan.woken & PLATE_WORD) === 0) return;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || token === 0) continue;
    const beside = (scan.shape[token - 1]! | scan.shape[token + 1]!) & SHAPE.lower;
    if (beside === 0 || scan.end[token]! - scan.start[token]! > 4) continue;
    let near = false;
    for (let back = token - 1; back >= Math.max(0, token - PLATE_REACH) && !near; back -= 1)
      near = (scan.wakes[back]! & PLATE_WORD) !== 0;
    if (!near) continue;
    document.spend(1);
    const from = Math.max(0, scan.start[token]! - BEFORE);
    const match = SMALL_PLATE.exec(text.slice(from, scan.end[token]! + BEFORE));
    if (match === null || from + match.index > scan.start[token]!) continue;
    const start = from + match.index;
    if (areLetters(document, start, start + match[0].length))
      document.cover(start, start + match[0].length, 'VEHICLE', 'plate');
  }
}

/** Whether the groups of letters are neither words nor units nor taken. */
function areLetters(document: Document, start: number, end: number): boolean {
  const { scan } = document;
  for (let token = document.tokenAt(start); token <= document.tokenAt(end - 1); token += 1) {
    if (scan.taken[token] === 1) return false;
    if (scan.shape[token] === SHAPE.digits) continue;
    if ((scan.value[token]! & W.function) !== 0 || isUnit(scan.hash[token]!) || PLATES.has(scan.hash[token]!))
      return false;
  }
  return true;
}

/** A car that is not one's own is on papers with its plate, of whatever country: "Mietwagen: 07 BHR 318". */
const RENTALS = new WordSet(
  'mietwagen leihwagen mietauto hyrbil hyrbilen leiebil leiebilen lejebil lejebilen udlejningsbil vuokra-auto huurauto huurwagen leenauto noleggio noleggiata noleggiato alquiler alquilado rentado renta rental hire location loué louée alugado aluguel locado wypożyczony wynajęty wypożyczone wynajęte kiralık прокат прокатная арендованная арендованный kennzeichen nummernschild kenteken targa matrícula placa placas plate plaka immatriculation rejestracyjny rejestracyjne regnr nummerplåt госномер',
);
const RENTAL = wakeBit([RENTALS]);
const RENTED =
  /^[^\n:\d]{0,14}: ?(?<it>(?=[^\n]{0,9}\d{2})(?:[\p{Lu}\p{Lo}]{1,3}|\d{1,4})(?:[ -]?(?:[\p{Lu}\p{Lo}]{1,3}|\d{1,5})){1,3})(?=$|[\n,;)(]|\.(?:$|\s)| \p{Ll})/u;
const LONGEST_LABEL = 34;

export function findRentalPlates(document: Document): void {
  const { scan, text } = document;
  if ((scan.woken & RENTAL) === 0) return;
  for (let token = 0; token < scan.count; token += 1) {
    if ((scan.wakes[token]! & RENTAL) === 0) continue;
    document.spend(1);
    const from = scan.end[token]!;
    const match = RENTED.exec(text.slice(from, from + LONGEST_LABEL));
    const it = match?.groups?.it;
    if (it === undefined || !/[\p{Lu}\p{Lo}]/u.test(it)) continue;
    const end = from + match![0].length;
    if (document.isFree(end - it.length, end)) document.cover(end - it.length, end, 'VEHICLE', 'plate');
  }
}
