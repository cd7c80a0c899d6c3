import { holdCalendar } from '../calendar.ts';
import { UNIT } from '../units.ts';
import { WAKE as ON } from '../wakes.ts';
import { findAddresses } from './addresses/addresses.ts';
import { findContactBlocks } from './addresses/contact-block.ts';
import { CROSSINGS, findCrossings } from './addresses/crossings.ts';
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
import {
  findPostcodeForms,
  findPostcodeLeads,
  POSTCODE_LABEL,
} from './languages/addresses/postcode-forms.ts';
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
import { findLabelledPlaces } from './languages/labelled-places.ts';
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
import { findChatLines } from './names/chat-lines.ts';
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
import { findPermits } from './numbers/permits.ts';
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

/** In this order: what is certain by its form first, so that it is out of the way of what needs context. */
const FINDERS: readonly Omit<Recognizer, 'examples'>[] = [
  { id: 'url', find: findUrls, ...by(ON.slashes | ON.joints | ON.beyondAscii, 'host') },
  { id: 'email-spoken', find: findSpokenEmails, ...by(0, 'at') },
  { id: 'handle-local', find: findLocalHandles, ...by(ON.ats | ON.joints) },
  { id: 'email', find: findEmails, ...by(ON.ats) },
  { id: 'network', find: findNetwork, ...by(ON.numbers | ON.colon) },
  { id: 'secret', find: findSecrets, ...by(ON.numbers | ON.capitals, 'keyPrefix', 'credential') },
  { id: 'record-field', find: findFields, ...by(ON.colon | ON.equals | ON.less | ON.line) },
  {
    id: 'record-line',
    find: findRecordLines,
    ...by(ON.bar | ON.colon | ON.equals | ON.less | ON.slashes | ON.line),
  },
  { id: 'record-table', find: findTables, ...by(ON.line) },
  { id: 'record-mail', find: findMailHeaders, ...by(ON.less) },
  { id: 'number-masked', find: findMaskedNumbers, ...by(ON.numbers) },
  { id: 'address-lived', find: findLivedStreets, ...by(ON.abroad) },
  { id: 'address-labelled', find: findLabelledAddresses, ...by(0, 'addressIntro') },
  { id: 'address-crossing', find: findCrossings, ...by(0), words: CROSSINGS },
  { id: 'date-local', find: findLocalDates, ...by(ON.beyondAscii) },
  { id: 'date-words', find: findWordDates, ...by(ON.numbers, 'month') },
  { id: 'date-numeric', find: findNumericDates, ...by(ON.numbers) },
  { id: 'date-written', find: findWrittenDates, ...by(ON.numbers | ON.found, 'month') },
  { id: 'date-day', find: findDayDates, ...by(ON.numbers | ON.beyondAscii) },
  { id: 'date-month', find: findMonthDates, ...by(0, 'month') },
  { id: 'date-short', find: findShortDates, ...by(ON.numbers) },
  { id: 'date-partial', find: findPartialDays, ...by(ON.numbers) },
  { id: 'date-spoken-birth', find: findSpokenBirths, ...by(0), words: ABOUT_BIRTHS },
  { id: 'date-spoken-day', find: findSpokenDays, ...by(0), words: DAYS },
  { id: 'date-said', find: findSaidTimes },
  { id: 'date-list', find: growYears, ...by(ON.found) },
  { id: 'date-list', find: growDateLists, ...by(ON.found) },
  { id: 'date-list', find: holdCalendar, ...by(ON.capitals | ON.doubtful) },
  { id: 'postcode-form', find: findPostcodeForms, ...by(ON.numbers), words: POSTCODE_LABEL },
  { id: 'address-form', find: findAddressForms },
  { id: 'turkish', find: findTurkish, ...by(ON.abroad | ON.beyondAscii) },
  { id: 'address-spoken', find: findSpokenAddresses, ...by(ON.small) },
  { id: 'address-local', find: findLocalAddresses, ...by(ON.beyondAscii) },
  { id: 'address-chain', find: findAddressChains, ...by(ON.beyondAscii) },
  { id: 'address-indian', find: findIndianAddresses },
  { id: 'address-numbered', find: findNumberedStreets, ...by(ON.numbers) },
  { id: 'address', find: findIndianForms },
  {
    id: 'address',
    find: findAddresses,
    ...by(ON.numbers | ON.found, 'addressIntro', 'addressAfter', 'streetBefore', 'streetAfter'),
  },
  {
    id: 'address-led',
    find: findLedStreets,
    ...by(ON.numbers | ON.capitals | ON.found),
    words: STREET_WAKES,
  },
  { id: 'address-led', find: findPostcodeLeads, ...by(ON.numbers) },
  { id: 'date-edge', find: growDates, ...by(ON.found) },
  { id: 'address-unspaced', find: findUnspacedAddresses, ...by(ON.beyondAscii) },
  { id: 'handle', find: findHandles, ...by(ON.numbers | ON.slashes | ON.joints, 'credential') },
  { id: 'id-local', find: findLocalIds, ...by(ON.beyondAscii) },
  { id: 'access-code', find: findAccessCodes, ...by(ON.numbers) },
  { id: 'owned-code', find: findOwnedCodes, ...by(ON.numbers) },
  { id: 'permit', find: findPermits },
  { id: 'labelled-form', find: findLabelledForms, ...by(ON.numbers | ON.capitals | ON.joints) },
  { id: 'number', find: findNumbers, ...by(ON.numbers) },
  { id: 'last-digits', find: findLastDigits, ...by(ON.numbers) },
  { id: 'code-form', find: findCodeForms, ...by(ON.numbers) },
  { id: 'noted-number', find: findNotedNumbers, ...by(ON.numbers) },
  { id: 'spoken-digits', find: findSpokenDigits, ...by(ON.beyondAscii, 'digit') },
  { id: 'phone-extension', find: growPhones, ...by(ON.numbers | ON.found) },
  { id: 'age', find: findAges, ...by(ON.numbers | ON.beyondAscii, 'ninety') },
  { id: 'organisation-script', find: findScriptOrganisations, units: UNIT.caseless },
  { id: 'organisation', find: findOrganisations, ...by(0, 'hospital', 'company') },
  { id: 'place-labelled', find: findLabelledPlaces, units: UNIT.hangul | UNIT.unspaced },
  { id: 'place-listed', find: findListedPlaces },
  { id: 'town-long', find: findLongTowns, ...by(ON.capitals) },
  { id: 'town-long', find: findJoinedTowns, ...by(ON.capitals) },
  { id: 'town-long', find: findPolishPairs, ...by(ON.abroad) },
  { id: 'chat-speaker', find: findChatSpeakers, units: UNIT.unspaced | UNIT.hangul },
  { id: 'name-masked', find: findMaskedNames, ...by(ON.beyondAscii) },
  { id: 'name-made', find: findMadeNames },
  { id: 'name-said-script', find: findSaidScriptNames, units: UNIT.caseless | UNIT.unspaced },
  { id: 'name-arabic', find: findArabicNames, units: UNIT.caseless },
  { id: 'name-hindi', find: findHindiNames, units: UNIT.caseless },
  { id: 'southern-language', find: findSouthernFirst, ...by(ON.abroad) },
  { id: 'name-caseless', find: findCaselessNames, units: UNIT.caseless },
  { id: 'name-vietnamese', find: findVietnameseNames, ...by(ON.abroad) },
  { id: 'name-local-title', find: findLocallyTitled },
  { id: 'name-korean-frame', find: findKoreanFrames, units: UNIT.hangul },
  { id: 'small-people', find: findSmallPeople, ...by(ON.small) },
  { id: 'small-letters', find: findSmallLetters, ...by(ON.small) },
  { id: 'name-abbreviated', find: findAbbreviated, ...by(ON.capitals) },
  { id: 'name-noted', find: findNoted, ...by(ON.capitals | ON.doubtful) },
  { id: 'name-led', find: findLedNames, ...by(ON.capitals) },
  { id: 'name-said', find: findSaidNames, ...by(ON.capitals) },
  {
    id: 'name-cued',
    find: findCuedNames,
    ...by(0, 'intro', 'nameLabel', 'title', 'kin', 'signoff', 'introWeak', 'nameAfterwards'),
  },
  { id: 'southern-language', find: findSouthern, ...by(ON.abroad) },
  { id: 'name-initial', find: findInitialedNames, ...by(ON.capitals) },
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
  { id: 'name-indonesian', find: findIndonesian, ...by(ON.abroad) },
  { id: 'organisation-east-asian', find: findEastAsianOrganisations, units: UNIT.hangul | UNIT.unspaced },
  { id: 'town-east-asian', find: findEastAsianTowns, units: UNIT.hangul | UNIT.unspaced },
  { id: 'script-form', find: findScriptNames, ...by(ON.beyondAscii) },
  { id: 'script-form', find: findArabicLists, ...by(ON.beyondAscii) },
  { id: 'name-lone', find: findLoneNames, ...by(ON.capitals) },
  { id: 'name-lower', find: findLowerNames, ...by(ON.lowerNames | ON.small) },
  { id: 'name-signed-line', find: findSignedLines, ...by(ON.line, 'signoff') },
  { id: 'name-signature', find: findSignatures },
  { id: 'name-framed', find: findFramedNames, ...by(ON.capitals | ON.lowerNames) },
  { id: 'name-family', find: findFamilies, ...by(ON.capitals) },
  { id: 'name-mention', find: findMentions, ...by(ON.capitals | ON.doubtful | ON.small | ON.abroad) },
  { id: 'name-mention', find: findVocatives, ...by(ON.capitals | ON.abroad) },
  { id: 'name-deed', find: findDoers, ...by(ON.capitals | ON.small) },
  { id: 'name-aged', find: findAgedNames, ...by(ON.numbers | ON.found) },
  { id: 'name-apposition', find: findAppositions, ...by(ON.capitals) },
  { id: 'name-calling', find: findCalled, ...by(ON.capitals) },
  { id: 'name-speaker', find: findSpeakers, ...by(ON.line) },
  { id: 'name-stamped', find: findStampedSpeakers, ...by(ON.line) },
  { id: 'name-chat-line', find: findChatLines },
  { id: 'name-emoji-speaker', find: findEmojiSpeakers, ...by(ON.line) },
  { id: 'name-role', find: findRoleLines, ...by(ON.line) },
  { id: 'name-ward', find: findPatients, ...by(ON.capitals) },
  { id: 'name-list', find: findListedNames, ...by(ON.found) },
  { id: 'smaller-language', find: findSmaller, ...by(ON.abroad) },
  { id: 'name-renamed', find: findRenamed, ...by(0), words: RENAMES },
  { id: 'name-carer', find: findCarers, ...by(ON.capitals | ON.doubtful) },
  { id: 'name-edge', find: growNames, ...by(ON.found) },
  { id: 'small-organisation', find: findSmallOrganisations },
  { id: 'town-word', find: findTownWords, ...by(ON.capitals | ON.abroad), words: PEOPLE_WAKES },
  { id: 'place', find: findDatedTowns, ...by(ON.found) },
  { id: 'place', find: findPlaces, ...by(ON.capitals, 'placeLabel', 'placeIntro') },
  { id: 'town-part', find: findTownParts, ...by(ON.capitals | ON.doubtful) },
  { id: 'town-framed', find: findMadeTowns, ...by(ON.capitals) },
  { id: 'town-framed', find: findFramedTowns, ...by(ON.capitals | ON.doubtful | ON.found, 'placeIntro') },
  { id: 'town-framed', find: findPolishTowns, ...by(ON.abroad) },
  { id: 'town-care', find: findCareTowns },
  { id: 'contact-block', find: findContactBlocks, ...by(ON.found) },
  { id: 'firm', find: findFirms, ...by(ON.capitals) },
  { id: 'country', find: findCountries },
  { id: 'name-person', find: findFramedPeople },
  { id: 'name-small', find: findSmallNames },
  { id: 'small-pair', find: findSmallPairs, ...by(ON.doubtful | ON.found) },
  { id: 'context', find: findWeighed, ...by(ON.doubtful) },
  { id: 'name-spelled', find: findSpelledOut, units: UNIT.upper },
];

export const RECOGNIZERS: readonly Recognizer[] = FINDERS.map((finder) =>
  withExamples(finder, EXAMPLES[finder.id]),
);
