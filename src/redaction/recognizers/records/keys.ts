import { foldText } from '../../characters.ts';
import type { RedactionType } from '../../redactor.ts';

/**
 * Names of fields in data that people paste: JSON, XML, forms, tables. Folded, without what parts their words, so that
 * `first_name`, `firstName` and "First Name" are one.
 */
const KEYS: Readonly<Partial<Record<RedactionType, string>>> = {
  NAME: `firstname lastname givenname givennames forename forenames surname familyname middlename maidenname fullname displayname legalname preferredname
    birthname nameatbirth family given realname nickname namefirst namelast fname lname
    vorname nachname familienname geburtsname zuname rufname vollername nombrecompleto apellido apellidos primerapellido segundoapellido primernombre nombres
    prenom nomdefamille nomdenaissance nomcomplet nomusuel nomecompleto sobrenome primeironome ultimonome apelido cognome nomecognome cognomenome nomecompleto
    voornaam achternaam familienaam volledigenaam tussenvoegsel imie nazwisko imieinazwisko nazwiskorodowe fornamn efternamn fornavn etternavn efternavn
    soyad soyadi adsoyad adisoyadi isim jmeno prijmeni nume prenume vezeteknev keresztnev etunimi sukunimi
    фамилия имя отчество фио 氏名 姓名 お名前 患者名 患者氏名 患者姓名 성명 환자명 이름 नाम الاسمالكامل اسمالمريض namalengkap namapasien`,
  DATE: `dob birthdate birthday dateofbirth bday birthdatetime deceaseddate dateofdeath admissiondate dischargedate
    geburtsdatum geburtstag fechanacimiento fechadenacimiento datedenaissance datenaissance datanascimento datadenascimento datanascita datadinascita
    geboortedatum dataurodzenia fodelsedatum fodelsedato dogumtarihi datanasterii датарождения 生年月日 出生日期 出生年月 생년월일 जन्मतिथि تاريخالميلاد tanggallahir`,
  ADDRESS: `street streetaddress streetname address1 address2 addressline addressline1 addressline2 streetline1 homeaddress mailingaddress postaladdress
    strasse strassehausnummer anschrift adresse direccion domicilio calle rue adressepostale endereco logradouro indirizzo via residenza straat straatnaam
    adres adreszamieszkania ulica adress gatuadress adresi адрес адреспроживания 住所 地址 住址 家庭住址 주소 पता العنوان alamat`,
  PLACE: `city town village locality municipality birthplace placeofbirth ort wohnort stadt geburtsort ciudad localidad municipio ville commune lieudenaissance
    cidade comune citta luogodinascita woonplaats plaats miasto miejscowosc miejsceurodzenia sehir ilce stad город местожительства 城市 도시 शहर المدينة kota`,
  POSTCODE:
    'zip zipcode postalcode postcode plz postleitzahl codigopostal codepostal cep cap codiceavviamento postnummer kodpocztowy postakodu индекс 邮编 郵便番号 우편번호',
  PHONE: `phone phonenumber telephone telephonenumber mobile mobilenumber mobilephone cell cellphone homephone workphone telefon telefonnummer handy mobil
    telefono celular movil telefone telemovel telefoon telefoonnummer mobiel numertelefonu cellulare telefoni телефон 電話番号 携帯電話 电话 手机 手机号 전화번호 मोबाइल الهاتف رقمالهاتف nohp`,
  RECORD: `mrn medicalrecordnumber patientid patientidentifier patientnumber patientno chartnumber hospitalnumber caseid casenumber encounterid visitid
    patientennummer patientenid fallnummer numerohistoria historiaclinica nhc numerodossier ipp prontuario numeroprontuario cartellaclinica patientnummer
    numerpacjenta protokolno dosyano номеркарты 患者id 患者番号 病历号 住院号 病案号 등록번호`,
  NATIONAL_ID: `ssn socialsecuritynumber nationalid nationalidnumber nhsnumber sin aadhaar aadhar pan taxid steuerid personalausweis dni nie nif curp rfc nir numerosecu
    numerosecuritesociale cpf rg codicefiscale bsn burgerservicenummer pesel nip personnummer fodselsnummer tckimlik tckimlikno инн снилс マイナンバー 身份证号 身份证 주민등록번호 nik`,
  HEALTH_PLAN: `insurancenumber insuranceid memberid policynumber policyno subscriberid groupnumber medicarenumber medicaidid healthcardnumber
    versichertennummer krankenversichertennummer kvnr numerodepoliza poliza numeroadherent carteirinha numerocarteirinha tesserasanitaria polisnummer numerpolisy 保険証番号 医保卡号`,
  PASSPORT:
    'passport passportnumber passportno reisepassnummer pasaporte passeport passaporte passaporto paspoortnummer paszport 护照号',
  LICENCE:
    'licencenumber licensenumber driverslicense driverslicence drivinglicence licenseplate npi deanumber',
  ACCOUNT:
    'accountnumber accountno account bankaccount kontonummer numerodecuenta numerodeconta rekeningnummer numerkonta',
  IBAN: 'iban',
  CARD: 'cardnumber creditcard creditcardnumber ccnumber',
  USERNAME:
    'username userid userhandle login loginname screenname handle benutzername usuario identifiant gebruikersnaam kullaniciadi логин',
  EMAIL: 'email emailaddress mail correo courriel',
  SECRET: 'password passwd pwd passwort contrasena motdepasse senha apikey accesstoken sessionid',
  ORGANISATION:
    'employer employername workplace school schoolname arbeitgeber empresa empleador employeur empregador datoredilavoro werkgever pracodawca',
};
/** Whose field it is: `patient_first_name`, `emergencyContact.phone`. */
const OWNERS =
  /^(?:patients?|pat|pt|users?|customers?|cust|clients?|members?|contacts?|persons?|people|subject|insured|subscriber|guarantor|guardian|caregiver|mothers?|fathers?|parents?|child|spouse|nextofkin|nok|emergency|emergencycontact|billing|shipping|home|work|primary|secondary|doctors?|dr|provider|physician|referring|attending|gp|nurse|author|sender|recipient|employee|student|holder|owner|applicant|kunde|paciente|cliente|usuario)(?=.{2})/u;
const NAME_OF_OWNER = 'name';

const types = new Map<string, RedactionType>(
  Object.entries(KEYS).flatMap(([type, keys]) =>
    keys
      .trim()
      .split(/\s+/)
      .map((key) => [foldText(key), type as RedactionType] as const),
  ),
);
/** Fields that only somebody has: they tell that a record is of a person. */
const PERSONAL: ReadonlySet<RedactionType> = new Set([
  'NAME',
  'DATE',
  'RECORD',
  'NATIONAL_ID',
  'HEALTH_PLAN',
  'PASSPORT',
]);
const LONGEST_KEY = 48;

/** "Name", "Patient", "first": somebody's where other fields of the record are. */
export const BARE_NAME: ReadonlySet<string> = new Set(
  'name names first last middle patient patients patientname nombre nom nome naam nazwa namn navn ad adi имя пациент 名前 이름 नाम الاسم nama paciente patiente paziente hasta pacjent'
    .split(' ')
    .map(foldText),
);

/** Keys that are words of every day, too: "Family, school, friends". */
const EVERYDAY = new Set(
  'family given first last sin pan nie nip rg via ort cap cell mobile birthday'.split(' '),
);
/** Two that tell together. */
const PAIRS = [
  ['first', 'last'],
  ['given', 'family'],
] as const;

/** The key as it is looked up. */
export function foldKey(key: string): string {
  return foldText(key).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What stands in a field of that name; undefined when it identifies nobody. */
export function typeOfKey(key: string): RedactionType | undefined {
  if (key.length > LONGEST_KEY) return undefined;
  let folded = foldKey(key);
  for (let owners = 0; owners < 3; owners += 1) {
    const type = types.get(folded);
    if (type !== undefined) return type;
    if (owners > 0 && folded === NAME_OF_OWNER) return 'NAME';
    const rest = folded.replace(OWNERS, '');
    if (rest === folded) return undefined;
    folded = rest;
  }
  return undefined;
}

/** Whether the key tells nothing unless others of the record do. */
export const isEveryday = (key: string): boolean => EVERYDAY.has(foldKey(key));

/** Whether fields of these names are of a person. */
export function isOfSomebody(keys: readonly string[]): boolean {
  const telling = keys.some((key) => {
    const type = typeOfKey(key);
    return type !== undefined && PERSONAL.has(type) && !isEveryday(key);
  });
  if (telling) return true;
  const folded = new Set(keys.map(foldKey));
  return PAIRS.some((pair) => pair.every((key) => folded.has(key)));
}
