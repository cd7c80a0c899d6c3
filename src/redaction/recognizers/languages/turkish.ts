import { hashWord } from '../../characters.ts';
import { isLargePlace } from '../../cues/large.ts';
import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalName } from '../names/eponyms.ts';

/**
 * Turkish addresses and towns. An address is a chain of "… Mah.", "… Sok.", "No: 44", "D: 7"; a town carries its case behind
 * an apostrophe ("Bodrum'dayız"), or the verb of living stands behind it.
 */
const CAP = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const STREET =
  '(?:Mah(?:allesi|\\.)?|Mh\\.?|MAH(?:ALLESİ|\\.)?|Sok(?:ak|ağı|\\.)?|Sk\\.?|SOK(?:AK|AĞI|\\.)?|Cad(?:de|desi|\\.)?|Cd\\.?|CAD(?:DESİ|\\.)?|Bulv(?:arı|\\.)|Blv\\.?|Apt\\.?|Apartmanı|Sitesi|Sit\\.|Bloklar[ıi]|Konutları|Plaza|Köyü|Mevkii|Yolu|Çıkmazı|Meydanı|Etap|Kısım|Lojmanları|Evleri|Konakları|Rezidans|Residence|İş [Hh]anı|[İI]ş [Mm]erkezi|Pasajı|Çarşısı|Küme ?[Ee]vler)(?![\\p{L}])';
const DETAIL =
  '(?:(?:[Nn]o|NO|[Dd]aire|DAİRE|D|[Kk]at|KAT|K|[Bb]lok|BLOK|[Ii]ç [Kk]apı|[Dd]ış [Kk]apı|[Zz]il|[Gg]iriş|[Ss]ok|[Ss]k)[ .:]{0,3}\\d{1,4}(?: ?[/-] ?\\p{L}?\\d{0,4}){0,2}\\p{L}?(?![\\p{L}])|\\p{Lu} ?[Bb]lok(?![\\p{L}])|\\d{1,4}[A-Za-z]?(?:[/-]\\d{1,4}[A-Za-z]?)?(?![\\p{L}\\d]|[.,]\\d))';
const PART = `(?:(?:\\d{1,4}\\.? )?(?:${CAP} ){0,3}?${STREET}|\\d{1,5}\\.? ?${STREET}|${DETAIL})`;
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${CAP} ){1,3}?(?:\\d{1,2}\\. ?)?${STREET}|\\d{1,5}\\.? ?${STREET})(?:[ ,/]{1,3}${PART}){0,8}`,
  'gu',
);
const CASE =
  '(?:[dt][ae](?:y[ıiuü][mz]|n|ki)?|[dt][ae]n|y?[ae]|n?[ıiuü]n|l[ıiuü](?:y[ıiuü]m)?|[DT][AE](?:N|Y[IİUÜ][MZ])?|Y?[AE]|L[IİUÜ](?:Y[IİUÜ]M)?)';
const TOWN = new RegExp(
  `(?<![\\p{L}\\p{M}’'])(?<it>\\p{Lu}[\\p{L}\\p{M}]{2,})[’']${CASE}(?![\\p{L}\\p{M}])`,
  'gdu',
);
const LIVES =
  /(?<![\p{L}\p{M}’'])(?<it>\p{Lu}[\p{L}\p{M}]{2,}(?: \p{Lu}[\p{L}\p{M}]{2,})?)[’']?(?:[dt][ae]|[dt][ae]n|[DT][AE]N?) (?:otur|yaş[ıa]|ikamet|doğ|gel(?:d|i)|kal[ıd]|çalış|OTUR|YAŞ|İKAMET|DOĞ)/dgu;

/** "Karşıyakadayız", "manisalıyım", "Alanyada": the case written together with the town; small letters want a whole sentence. */
const NO_TOWN = new WordSet('köy kent şehir ilçe merkez ev okul bahçe dere tepe ada yayla yatış çıkış');
const GLUED =
  /(?<![\p{L}\p{M}’'])(?<it>\p{L}{3,14}?)(?<case>[dt][ae](?:y[ıi][mz]|n[ıi][mz])|l[ıiuü]y[ıiuü][mz]|[dt][ae]n?)(?![\p{L}\p{M}’'])/dgu;

function findGlued(document: Document): void {
  const { text, scan } = document;
  for (const match of text.matchAll(GLUED)) {
    const [start, end] = match.indices!.groups!.it!;
    const said = match.groups!.case!.length > 3;
    if (!said && !/\p{Lu}/u.test(text.charAt(start))) continue;
    document.spend(1);
    const hash = hashWord(match.groups!.it!);
    const value = scan.lookUp(hash);
    const town = (value & W.city) !== 0 || QUARTERS.has(hash);
    const other = W.word | W.function | W.medical | W.country | (said ? 0 : W.first | W.last);
    // What the whole word is counts as well: "Melda", "Sevda", "tarihinde".
    if (
      !town ||
      NO_TOWN.has(hash) ||
      (value & other) !== 0 ||
      !isFree(document, start) ||
      isLargePlace(match.groups!.it!)
    )
      continue;
    if ((scan.value[document.tokenAt(start)]! & (W.word | W.first | W.last | W.medical | W.city)) !== 0)
      continue;
    document.cover(start, end, 'PLACE', 'turkish');
  }
}

/** "Gamze'ciğim", "Elifcim": people are called so, whatever else their name is. */
const DEAR =
  /(?<![\p{L}\p{M}’'])(?<it>\p{L}{3,13}?)[’']?[cç](?:[ıiuü][ğg])?[ıiuü]{1,2}m(?:[ıiuü]n|[ae])?(?![\p{L}\p{M}])/dgu;
const NO_NAME = new WordSet(
  'hanım bey efendi anne baba abla abi ağabey teyze amca hala dayı dede nine hoca doktor kız oğul oğlan yavru bebek kuzu can canım arkadaş kardeş hemşire güzel tatlı şeker gül hayat aşk evlat çocuk',
);
/** Of these an apostrophe makes names. */
const NAME_TOO = new WordSet('can gül hayat güzel şeker kuzu');
/** Well-known quarters that no list of towns holds. */
const QUARTERS = new WordSet(
  'alsancak bornova buca gaziemir balçova narlıdere güzelbahçe çiğli bayraklı hatay göztepe üçyol bostanlı mavişehir kadıköy moda erenköy bostancı suadiye caddebostan fenerbahçe feneryolu göztepe acıbadem koşuyolu altunizade kısıklı çengelköy kuzguncuk beylerbeyi kandilli ataşehir kozyatağı içerenköy küçükyalı maltepe cevizli kartal soğanlık pendik kurtköy tuzla aydınlı sultanbeyli sancaktepe samandıra çekmeköy ümraniye dudullu tepeüstü beykoz kavacık paşabahçe beşiktaş levent etiler bebek ortaköy arnavutköy ulus balmumcu gayrettepe şişli mecidiyeköy nişantaşı osmanbey feriköy bomonti kurtuluş taksim cihangir galata karaköy kasımpaşa okmeydanı beyoğlu kağıthane gültepe çağlayan eyüp alibeyköy gaziosmanpaşa küçükköy sultangazi cebeci esenler bağcılar güneşli mahmutbey güngören merter bakırköy ataköy yeşilköy florya yeşilyurt zeytinburnu fatih aksaray laleli çapa kocamustafapaşa balat fener eminönü sirkeci topkapı bayrampaşa küçükçekmece halkalı sefaköy avcılar esenyurt beylikdüzü büyükçekmece kumburgaz silivri çatalca başakşehir kayaşehir ikitelli maslak tarabya yeniköy istinye emirgan sarıyer ' +
    'çankaya kızılay bahçelievler emek balgat dikmen ayrancı cebeci kurtuluş maltepe demetevler batıkent eryaman etimesgut elvankent sincan keçiören etlik aktepe altındağ siteler mamak abidinpaşa natoyolu gölbaşı ümitköy çayyolu bilkent beysukent yaşamkent pursaklar akyurt polatlı ostim yenimahalle şentepe hasköy nilüfer osmangazi görükle beşevler çekirge heykel özlüce yıldırım gürsu kestel konyaaltı lara muratpaşa kepez varsak döşemealtı seyhan çukurova yüreğir sarıçam toroslar mezitli pozcu yenişehir selçuklu meram karatay bosna şahinbey şehitkamil kocasinan melikgazi talas odunpazarı tepebaşı keşan inegöl gemlik mudanya karacabey orhangazi iznik bandırma edremit ayvalık burhaniye gönen susurluk erdek akhisar turgutlu salihli alaşehir soma kula demirci ödemiş torbalı menemen bergama aliağa urla seferihisar çeşme foça dikili kiraz bayındır nazilli söke kuşadası didim çine sarayköy tavas acıpayam fethiye milas yatağan köyceğiz ortaca dalaman datça marmaris manavgat serik kumluca finike elmalı korkuteli anamur silifke erdemli tarsus kozan ceyhan kadirli düziçi dörtyol iskenderun samandağ reyhanlı kırıkhan nizip birecik siverek viranşehir suruç ergani silvan bismil nusaybin kızıltepe midyat cizre silopi tatvan ahlat erciş başkale yüksekova doğubayazıt patnos eleşkirt sarıkamış kağızman oltu pasinler horasan tercan zara suşehri şarkışla gemerek kangal divriği niksar erbaa turhal zile merzifon suluova taşova bafra çarşamba terme vezirköprü havza ünye fatsa perşembe bulancak tirebolu görele vakfıkebir akçaabat sürmene araklı çayeli pazar ardeşen hopa arhavi borçka gerede mengen düzce akçakoca gölyaka kaynaşlı karasu hendek akyazı sapanca geyve gebze darıca körfez gölcük karamürsel yalova çınarcık lüleburgaz çorlu çerkezköy babaeski uzunköprü ipsala malkara hayrabolu şarköy gelibolu biga çan ezine bayramiç tavşanlı simav gediz emet bolvadin emirdağ sandıklı dinar yalvaç eğirdir bucak gölhisar akşehir ereğli beyşehir seydişehir cihanbeyli kulu çumra karapınar bor çiftlik ürgüp avanos kaman mucur yahyalı develi bünyan pınarbaşı elbistan afşin göksun doğanşehir darende arapgir atakum ilkadım ortahisar bağlar kayapınar yenişehir pamukkale merkezefendi karşıyaka',
);

function findDear(document: Document): void {
  const { text, scan } = document;
  if (!/[cç][ıiuü][ğgıiuüm]/u.test(text)) return;
  for (const match of text.matchAll(DEAR)) {
    document.spend(1);
    const [start, end] = match.indices!.groups!.it!;
    const hash = hashWord(match.groups!.it!);
    const value = scan.lookUp(hash);
    const word = (value & W.word) !== 0 && text.charAt(start) === text.charAt(start).toLowerCase();
    if (NO_NAME.has(hash) || (value & W.first) === 0 || word || !isFree(document, start)) continue;
    // "Elifciğim" is one word and goes whole.
    const apart = /[’']/.test(text.charAt(end));
    document.cover(start, apart ? end : match.index + match[0].length, 'NAME', 'turkish');
  }
}

/** "Tavşanlı Devlet'te", "Salihli Devlet Hastanesi": the state's hospital of a town. */
const STATE_HOSPITAL =
  /(?<![\p{L}\p{M}’'])(?<it>\p{Lu}[\p{L}\p{M}]{2,}) (?:Devlet(?:['’](?:[dt]e|[dt]en|e)|in)?|Şehir Hastanesi|Adliyesi|Belediyesi|Otogar[ıi]|Kaymakamlığı|İlçe Sağlık|Toplum Sağlığı|Halk Sağlığı|Merkez|ilçesi|köyü|yolu|tarafı)(?![\p{L}\p{M}])/dgu;

/** "Seferihisar / İzmir", "Akyurt/Ankara": a district before its province. */
const DISTRICT =
  /(?<![\p{L}\p{M}’'])(?<it>\p{Lu}[\p{L}\p{M}]{2,}) ?\/ ?(?:Adana|Adıyaman|Afyon(?:karahisar)?|Ağrı|Aksaray|Amasya|Ankara|Antalya|Ardahan|Artvin|Aydın|Balıkesir|Bartın|Batman|Bayburt|Bilecik|Bingöl|Bitlis|Bolu|Burdur|Bursa|Çanakkale|Çankırı|Çorum|Denizli|Diyarbakır|Düzce|Edirne|Elazığ|Erzincan|Erzurum|Eskişehir|Gaziantep|Giresun|Gümüşhane|Hakkari|Hatay|Iğdır|Isparta|[İI]stanbul|[İI]zmir|Kahramanmaraş|Karabük|Karaman|Kars|Kastamonu|Kayseri|Kilis|Kırıkkale|Kırklareli|Kırşehir|Kocaeli|Konya|Kütahya|Malatya|Manisa|Mardin|Mersin|Muğla|Muş|Nevşehir|Niğde|Ordu|Osmaniye|Rize|Sakarya|Samsun|Siirt|Sinop|Sivas|Şanlıurfa|Şırnak|Tekirdağ|Tokat|Trabzon|Tunceli|Uşak|Van|Yalova|Yozgat|Zonguldak)(?!\p{L})/dgu;

export function findTurkish(document: Document): void {
  const { text, scan, language } = document;
  if (language !== 'tr' && (document.ascii || !/[ğşıİ]/.test(text))) return;
  findDear(document);
  findGlued(document);
  for (const match of text.matchAll(ADDRESS)) {
    document.spend(3);
    if (!isFree(document, match.index)) continue;
    const end = match.index + match[0].length;
    const last = withTown(document, document.tokenAt(end - 1));
    document.cover(match.index, Math.max(end, scan.end[last]!), 'ADDRESS', 'turkish');
  }
  const forms =
    scan.slashes.length > 0 ? [LIVES, TOWN, STATE_HOSPITAL, DISTRICT] : [LIVES, TOWN, STATE_HOSPITAL];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      document.spend(1);
      const [start, end] = match.indices!.groups!.it!;
      const token = document.tokenAt(start);
      const value = scan.value[token]! & 0xffff;
      const hash = scan.hash[token]!;
      if (isMedicalName(hash) || (NO_NAME.has(hash) && !(form === TOWN && NAME_TOO.has(hash)))) continue;
      if (isLargePlace(text.slice(start, end)) || NO_TOWN.has(hashWord(text.slice(start, end)))) continue;
      // "Rukiye'nin babası": an apostrophe before a case shows a proper name.
      if (
        (value & W.first) !== 0 &&
        ((value & (W.city | W.country | W.medical)) === 0 || NAME_TOO.has(hash)) &&
        isFree(document, start)
      ) {
        document.cover(start, end, 'NAME', 'turkish');
        continue;
      }
      const town =
        form === LIVES ||
        form === DISTRICT ||
        QUARTERS.has(hash) ||
        ((value & W.city) !== 0 && (value & (W.first | W.country)) === 0);
      if (town && (value & (W.country | W.medical)) === 0 && isFree(document, start))
        document.cover(provinceBefore(document, token), end, 'PLACE', 'turkish');
    }
  }
}

/** "Hakkari Yüksekova'da": from the province before the town. */
function provinceBefore({ scan, text }: Document, token: number): number {
  const before = token - 1;
  const beside =
    before >= 0 &&
    scan.taken[before] === 0 &&
    text.slice(scan.end[before]!, scan.start[token]!) === ' ' &&
    (scan.value[before]! & (W.city | W.region)) !== 0 &&
    /\p{Lu}/u.test(text.charAt(scan.start[before]!));
  return scan.start[beside ? before : token]!;
}

/** Past ", 34844 Maltepe/İstanbul", ", Muğla 20258": towns and the postcode beside them. */
function withTown({ scan, text }: Document, last: number): number {
  let end = last;
  for (let next = last + 1; next < scan.count && next - last <= 5; next += 1) {
    if (
      !/^(?:[ ,/]|, | \/ | - |-)$/.test(text.slice(scan.end[next - 1]!, scan.start[next]!)) ||
      scan.taken[next] !== 0
    )
      break;
    const postcode = /^\d{5}$/.test(text.slice(scan.start[next]!, scan.end[next]!));
    if (!postcode && (scan.value[next]! & W.city) === 0 && !QUARTERS.has(scan.hash[next]!)) break;
    end = next;
  }
  return end;
}

function isFree(document: Document, start: number): boolean {
  const token = document.tokenAt(start);
  return token < document.scan.count && document.scan.taken[token] === 0;
}
