import { holdCalendar } from '../calendar.ts';
import { UNIT } from '../units.ts';
import { WAKE } from '../wakes.ts';
import { findAddresses } from './addresses/addresses.ts';
import { findContactBlocks } from './addresses/contact-block.ts';
import { findLabelledAddresses } from './addresses/labelled-addresses.ts';
import { findLedStreets, STREET_WAKES } from './addresses/led-streets.ts';
import { findLivedStreets } from './addresses/lived-streets.ts';
import { findSpokenAddresses } from './addresses/spoken-addresses.ts';
import { findAges } from './ages/ages.ts';
import { findNumericDates, findWordDates } from './dates/dates.ts';
import { findDayDates } from './dates/day-dates.ts';
import { growDates } from './dates/edges.ts';
import { growDateLists } from './dates/lists.ts';
import { findMonthDates } from './dates/month-dates.ts';
import { findPartialDays } from './dates/partial-days.ts';
import { findSaidTimes } from './dates/said-times.ts';
import { findShortDates } from './dates/short-dates.ts';
import { ABOUT_BIRTHS, findSpokenBirths } from './dates/spoken-births.ts';
import { DAYS, findSpokenDays } from './dates/spoken-days.ts';
import { findWrittenDates } from './dates/written-dates.ts';
import { growYears } from './dates/year-words.ts';
import { EXAMPLES } from './examples.ts';
import { findUnspacedAddresses } from './languages/addresses/addresses.ts';
import { findAddressChains } from './languages/addresses/chains.ts';
import { findAddressForms, findIndianForms } from './languages/addresses/forms.ts';
import { findLocalAddresses } from './languages/addresses/local-addresses.ts';
import { findNumberedStreets } from './languages/addresses/numbered-streets.ts';
import { findPostcodeForms, POSTCODE_LABEL } from './languages/addresses/postcode-forms.ts';
import { findArabicNames } from './languages/arabic/names.ts';
import { findCaselessNames } from './languages/caseless.ts';
import { findChatSpeakers } from './languages/chat-speakers.ts';
import { findChineseCalls } from './languages/chinese/calls.ts';
import { findChineseFrames } from './languages/chinese/frames.ts';
import { findChineseMentions } from './languages/chinese/mentions.ts';
import { findChineseNames } from './languages/chinese/names.ts';
import { findChinesePersons } from './languages/chinese/persons.ts';
import { findSignNames } from './languages/chinese/signs.ts';
import { findEastAsianOrganisations } from './languages/east-asian-organisations.ts';
import { findEastAsianTowns } from './languages/east-asian-towns.ts';
import { findScriptNames } from './languages/forms.ts';
import { findIndianAddresses } from './languages/hindi/indian-addresses.ts';
import { findHindiNames } from './languages/hindi/names.ts';
import { findIndonesian } from './languages/indonesian/names.ts';
import { findJapaneseMentions } from './languages/japanese/mentions.ts';
import { findJapaneseNames } from './languages/japanese/names.ts';
import { findKoreanFrames } from './languages/korean/frames.ts';
import { findKoreanNames } from './languages/korean/names.ts';
import { findKoreanPersons } from './languages/korean/persons.ts';
import { findListedPlaces } from './languages/listed-places.ts';
import { findLocalDates } from './languages/local-dates.ts';
import { findLocalHandles } from './languages/local-handles.ts';
import { findLocalIds } from './languages/local-ids.ts';
import { findLocallyTitled } from './languages/local-titles.ts';
import { findArabicLists, findMadeNames } from './languages/made-names.ts';
import { findMaskedNames } from './languages/masked-names.ts';
import { findSaidScriptNames } from './languages/said-script-names.ts';
import { findScriptOrganisations } from './languages/script-organisations.ts';
import { findSmaller } from './languages/smaller.ts';
import { findUnspacedNames } from './languages/south-east-asia.ts';
import { findSouthern, findSouthernFirst } from './languages/southern.ts';
import { findTurkish } from './languages/turkish.ts';
import { findVietnameseNames } from './languages/vietnamese.ts';
import { findAbbreviated } from './names/abbreviations.ts';
import { findAgedNames } from './names/aged-names.ts';
import { findAppositions } from './names/appositions.ts';
import { findCalled } from './names/callings.ts';
import { findCarers } from './names/carer-roles.ts';
import { findDoers } from './names/deeds.ts';
import { growNames } from './names/edges.ts';
import { findEmojiSpeakers } from './names/emoji-speakers.ts';
import { findFamilies } from './names/families.ts';
import { findFramedNames } from './names/frames.ts';
import { findInitialedNames } from './names/initials.ts';
import { findLedNames } from './names/led-names.ts';
import { findListedNames } from './names/lists.ts';
import { findLoneNames, findLowerNames } from './names/lone-names.ts';
import { findMentions } from './names/mentions.ts';
import { findCuedNames } from './names/names.ts';
import { findNoted } from './names/noted.ts';
import { findFramedPeople } from './names/person-frames.ts';
import { findRenamed, RENAMES } from './names/renamed.ts';
import { findRoleLines } from './names/role-lines.ts';
import { findSaidNames } from './names/said-names.ts';
import { findSignatures } from './names/signatures.ts';
import { findSignedLines } from './names/signed-lines.ts';
import { findSmallLetters } from './names/small-letters.ts';
import { findSmallNames } from './names/small-names.ts';
import { findSmallPairs } from './names/small-pairs.ts';
import { findSmallPeople } from './names/small-people.ts';
import { findSpeakers } from './names/speakers.ts';
import { findSpelledOut } from './names/spelled.ts';
import { findStampedSpeakers } from './names/stamped-speakers.ts';
import { findVocatives } from './names/vocatives.ts';
import { findPatients } from './names/ward-notes.ts';
import { findWeighed } from './names/weighed.ts';
import { findAccessCodes } from './numbers/access-codes.ts';
import { findCodeForms } from './numbers/code-forms.ts';
import { growPhones } from './numbers/extensions.ts';
import { findLabelledForms } from './numbers/labelled-forms.ts';
import { findLastDigits } from './numbers/last-digits.ts';
import { findMaskedNumbers } from './numbers/masked-numbers.ts';
import { findNotedNumbers } from './numbers/noted-numbers.ts';
import { findNumbers } from './numbers/numbers.ts';
import { findOwnedCodes } from './numbers/owned-codes.ts';
import { findSpokenDigits } from './numbers/spoken.ts';
import { findFirms } from './organisations/firms.ts';
import { findOrganisations } from './organisations/organisations.ts';
import { findSmallOrganisations } from './organisations/small-organisations.ts';
import { findCareTowns } from './places/care-towns.ts';
import { findCountries } from './places/countries.ts';
import { findLongTowns } from './places/long-towns.ts';
import { findJoinedTowns, findMadeTowns } from './places/made-towns.ts';
import { findPlaces } from './places/places.ts';
import { findPolishPairs, findPolishTowns } from './places/polish-towns.ts';
import { findDatedTowns } from './places/signed-towns.ts';
import { findFramedTowns } from './places/town-frames.ts';
import { findTownParts } from './places/town-parts.ts';
import { findTownWords, PEOPLE_WAKES } from './places/town-words.ts';
import { by, type Recognizer, withExamples } from './recognizer.ts';
import { findFields } from './records/fields.ts';
import { findMailHeaders } from './records/mail-headers.ts';
import { findRecordLines } from './records/segments.ts';
import { findTables } from './records/tables.ts';
import { findHandles } from './web/handles.ts';
import { findNetwork } from './web/network.ts';
import { findSecrets } from './web/secrets.ts';
import { findSpokenEmails } from './web/spoken-emails.ts';
import { findEmails, findUrls } from './web/web.ts';

const {
  numbers: NUMBERS,
  capitals: CAPITALS,
  doubtful: DOUBTFUL,
  lowerNames: LOWER_NAMES,
  ats: ATS,
  slashes: SLASHES,
  joints: JOINTS,
  beyondAscii: BEYOND,
  small: SMALL,
  abroad: ABROAD,
  found: FOUND,
  line: LINE,
  colon: COLON,
  equals: EQUALS,
  less: LESS,
  bar: BAR,
} = WAKE;

/** In this order: what is certain by its form first, so that it is out of the way of what needs context. */
const FINDERS: readonly Omit<Recognizer, 'examples'>[] = [
  { id: 'url', find: findUrls, ...by(SLASHES | JOINTS | BEYOND, 'host') },
  { id: 'email-spoken', find: findSpokenEmails, ...by(0, 'at') },
  { id: 'handle-local', find: findLocalHandles, ...by(ATS | JOINTS) },
  { id: 'email', find: findEmails, ...by(ATS) },
  { id: 'network', find: findNetwork, ...by(NUMBERS | COLON) },
  { id: 'secret', find: findSecrets, ...by(NUMBERS | CAPITALS, 'keyPrefix', 'credential') },
  { id: 'record-field', find: findFields, ...by(COLON | EQUALS | LESS | LINE) },
  { id: 'record-line', find: findRecordLines, ...by(BAR | COLON | EQUALS | LESS | SLASHES | LINE) },
  { id: 'record-table', find: findTables, ...by(LINE) },
  { id: 'record-mail', find: findMailHeaders, ...by(LESS) },
  { id: 'number-masked', find: findMaskedNumbers, ...by(NUMBERS) },
  { id: 'address-lived', find: findLivedStreets, ...by(ABROAD) },
  { id: 'address-labelled', find: findLabelledAddresses, ...by(0, 'addressIntro') },
  { id: 'date-local', find: findLocalDates, ...by(BEYOND) },
  { id: 'date-words', find: findWordDates, ...by(NUMBERS, 'month') },
  { id: 'date-numeric', find: findNumericDates, ...by(NUMBERS) },
  { id: 'date-written', find: findWrittenDates, ...by(NUMBERS | FOUND, 'month') },
  { id: 'date-day', find: findDayDates, ...by(NUMBERS | BEYOND) },
  { id: 'date-month', find: findMonthDates, ...by(0, 'month') },
  { id: 'date-short', find: findShortDates, ...by(NUMBERS) },
  { id: 'date-partial', find: findPartialDays, ...by(NUMBERS) },
  { id: 'date-spoken-birth', find: findSpokenBirths, ...by(0), words: ABOUT_BIRTHS },
  { id: 'date-spoken-day', find: findSpokenDays, ...by(0), words: DAYS },
  { id: 'date-said', find: findSaidTimes },
  { id: 'date-list', find: growYears, ...by(FOUND) },
  { id: 'date-list', find: growDateLists, ...by(FOUND) },
  // Dates have taken theirs: the months and days that are left are no names.
  { id: 'date-list', find: holdCalendar, ...by(CAPITALS | DOUBTFUL) },
  { id: 'postcode-form', find: findPostcodeForms, ...by(NUMBERS), words: POSTCODE_LABEL },
  { id: 'address-form', find: findAddressForms },
  { id: 'turkish', find: findTurkish, ...by(ABROAD | BEYOND) },
  { id: 'address-spoken', find: findSpokenAddresses, ...by(SMALL) },
  { id: 'address-local', find: findLocalAddresses, ...by(BEYOND) },
  { id: 'address-chain', find: findAddressChains, ...by(BEYOND) },
  { id: 'address-indian', find: findIndianAddresses },
  { id: 'address-numbered', find: findNumberedStreets, ...by(NUMBERS) },
  { id: 'address', find: findIndianForms },
  {
    id: 'address',
    find: findAddresses,
    ...by(NUMBERS | FOUND, 'addressIntro', 'addressAfter', 'streetBefore', 'streetAfter'),
  },
  { id: 'address-led', find: findLedStreets, ...by(NUMBERS | CAPITALS | FOUND), words: STREET_WAKES },
  { id: 'date-edge', find: growDates, ...by(FOUND) },
  { id: 'address-unspaced', find: findUnspacedAddresses, ...by(BEYOND) },
  { id: 'handle', find: findHandles, ...by(NUMBERS | SLASHES | JOINTS, 'credential') },
  { id: 'id-local', find: findLocalIds, ...by(BEYOND) },
  { id: 'access-code', find: findAccessCodes, ...by(NUMBERS) },
  { id: 'owned-code', find: findOwnedCodes, ...by(NUMBERS) },
  { id: 'labelled-form', find: findLabelledForms, ...by(NUMBERS | CAPITALS | JOINTS) },
  { id: 'number', find: findNumbers, ...by(NUMBERS) },
  { id: 'last-digits', find: findLastDigits, ...by(NUMBERS) },
  { id: 'code-form', find: findCodeForms, ...by(NUMBERS) },
  { id: 'noted-number', find: findNotedNumbers, ...by(NUMBERS) },
  { id: 'spoken-digits', find: findSpokenDigits, ...by(BEYOND, 'digit') },
  { id: 'phone-extension', find: growPhones, ...by(NUMBERS | FOUND) },
  { id: 'age', find: findAges, ...by(NUMBERS | BEYOND, 'ninety') },
  { id: 'organisation-script', find: findScriptOrganisations, units: UNIT.caseless },
  { id: 'organisation', find: findOrganisations, ...by(0, 'hospital', 'company') },
  { id: 'place-listed', find: findListedPlaces },
  { id: 'town-long', find: findLongTowns, ...by(CAPITALS) },
  { id: 'town-long', find: findJoinedTowns, ...by(CAPITALS) },
  { id: 'town-long', find: findPolishPairs, ...by(ABROAD) },
  { id: 'chat-speaker', find: findChatSpeakers, units: UNIT.unspaced | UNIT.hangul },
  { id: 'name-masked', find: findMaskedNames, ...by(BEYOND) },
  { id: 'name-made', find: findMadeNames },
  { id: 'name-said-script', find: findSaidScriptNames, units: UNIT.caseless | UNIT.unspaced },
  { id: 'name-arabic', find: findArabicNames, units: UNIT.caseless },
  { id: 'name-hindi', find: findHindiNames, units: UNIT.caseless },
  { id: 'southern-language', find: findSouthernFirst, ...by(ABROAD) },
  { id: 'name-caseless', find: findCaselessNames, units: UNIT.caseless },
  { id: 'name-vietnamese', find: findVietnameseNames, ...by(ABROAD) },
  { id: 'name-local-title', find: findLocallyTitled },
  { id: 'name-korean-frame', find: findKoreanFrames, units: UNIT.hangul },
  { id: 'small-people', find: findSmallPeople, ...by(SMALL) },
  { id: 'small-letters', find: findSmallLetters, ...by(SMALL) },
  { id: 'name-abbreviated', find: findAbbreviated, ...by(CAPITALS) },
  { id: 'name-noted', find: findNoted, ...by(CAPITALS | DOUBTFUL) },
  { id: 'name-led', find: findLedNames, ...by(CAPITALS) },
  { id: 'name-said', find: findSaidNames, ...by(CAPITALS) },
  {
    id: 'name-cued',
    find: findCuedNames,
    ...by(0, 'intro', 'nameLabel', 'title', 'kin', 'signoff', 'introWeak', 'nameAfterwards'),
  },
  { id: 'southern-language', find: findSouthern, ...by(ABROAD) },
  { id: 'name-initial', find: findInitialedNames, ...by(CAPITALS) },
  { id: 'name-unspaced', find: findUnspacedNames, units: UNIT.unspaced },
  { id: 'chinese-frame', find: findChineseFrames, units: UNIT.unspaced },
  { id: 'name-chinese', find: findChineseNames, units: UNIT.unspaced },
  { id: 'chinese-signs', find: findSignNames, units: UNIT.unspaced },
  { id: 'chinese-mention', find: findChineseMentions, units: UNIT.unspaced },
  { id: 'chinese-call', find: findChineseCalls, units: UNIT.unspaced },
  { id: 'chinese-person', find: findChinesePersons, units: UNIT.unspaced },
  { id: 'name-japanese', find: findJapaneseNames, units: UNIT.unspaced },
  { id: 'japanese-mention', find: findJapaneseMentions, units: UNIT.unspaced },
  { id: 'name-korean', find: findKoreanNames, units: UNIT.hangul },
  { id: 'name-korean-person', find: findKoreanPersons, units: UNIT.hangul },
  { id: 'name-indonesian', find: findIndonesian, ...by(ABROAD) },
  { id: 'organisation-east-asian', find: findEastAsianOrganisations, units: UNIT.hangul | UNIT.unspaced },
  { id: 'town-east-asian', find: findEastAsianTowns, units: UNIT.hangul | UNIT.unspaced },
  { id: 'script-form', find: findScriptNames, ...by(BEYOND) },
  { id: 'script-form', find: findArabicLists, ...by(BEYOND) },
  { id: 'name-lone', find: findLoneNames, ...by(CAPITALS) },
  { id: 'name-lower', find: findLowerNames, ...by(LOWER_NAMES | SMALL) },
  { id: 'name-signed-line', find: findSignedLines, ...by(LINE, 'signoff') },
  { id: 'name-signature', find: findSignatures },
  { id: 'name-framed', find: findFramedNames, ...by(CAPITALS | LOWER_NAMES) },
  { id: 'name-family', find: findFamilies, ...by(CAPITALS) },
  { id: 'name-mention', find: findMentions, ...by(CAPITALS | DOUBTFUL | SMALL | ABROAD) },
  { id: 'name-mention', find: findVocatives, ...by(CAPITALS) },
  { id: 'name-deed', find: findDoers, ...by(CAPITALS | SMALL) },
  { id: 'name-aged', find: findAgedNames, ...by(NUMBERS | FOUND) },
  { id: 'name-apposition', find: findAppositions, ...by(CAPITALS) },
  { id: 'name-calling', find: findCalled, ...by(CAPITALS) },
  { id: 'name-speaker', find: findSpeakers, ...by(LINE) },
  { id: 'name-stamped', find: findStampedSpeakers, ...by(LINE) },
  { id: 'name-emoji-speaker', find: findEmojiSpeakers, ...by(LINE) },
  { id: 'name-role', find: findRoleLines, ...by(LINE) },
  { id: 'name-ward', find: findPatients, ...by(CAPITALS) },
  { id: 'name-list', find: findListedNames, ...by(FOUND) },
  { id: 'smaller-language', find: findSmaller, ...by(ABROAD) },
  { id: 'name-renamed', find: findRenamed, ...by(0), words: RENAMES },
  { id: 'name-carer', find: findCarers, ...by(CAPITALS | DOUBTFUL) },
  { id: 'name-edge', find: growNames, ...by(FOUND) },
  { id: 'small-organisation', find: findSmallOrganisations },
  { id: 'town-word', find: findTownWords, ...by(CAPITALS | ABROAD), words: PEOPLE_WAKES },
  { id: 'place', find: findDatedTowns, ...by(FOUND) },
  { id: 'place', find: findPlaces, ...by(CAPITALS, 'placeLabel', 'placeIntro') },
  { id: 'town-part', find: findTownParts, ...by(CAPITALS | DOUBTFUL) },
  { id: 'town-framed', find: findMadeTowns, ...by(CAPITALS) },
  { id: 'town-framed', find: findFramedTowns, ...by(CAPITALS | DOUBTFUL | FOUND, 'placeIntro') },
  { id: 'town-framed', find: findPolishTowns, ...by(ABROAD) },
  { id: 'town-care', find: findCareTowns },
  { id: 'contact-block', find: findContactBlocks, ...by(FOUND) },
  { id: 'firm', find: findFirms, ...by(CAPITALS) },
  { id: 'country', find: findCountries },
  { id: 'name-person', find: findFramedPeople },
  { id: 'name-small', find: findSmallNames },
  { id: 'small-pair', find: findSmallPairs, ...by(DOUBTFUL | FOUND) },
  { id: 'context', find: findWeighed, ...by(DOUBTFUL) },
  { id: 'name-spelled', find: findSpelledOut, units: UNIT.upper },
];

export const RECOGNIZERS: readonly Recognizer[] = FINDERS.map((finder) =>
  withExamples(finder, EXAMPLES[finder.id]),
);
