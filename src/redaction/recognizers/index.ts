import { holdCalendar } from '../calendar.ts';
import { UNIT } from '../units.ts';
import { findAddresses } from './addresses/addresses.ts';
import { findContactBlocks } from './addresses/contact-block.ts';
import { findLabelledAddresses } from './addresses/labelled-addresses.ts';
import { findLedStreets } from './addresses/led-streets.ts';
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
import { findSpokenBirths } from './dates/spoken-births.ts';
import { findSpokenDays } from './dates/spoken-days.ts';
import { findWrittenDates } from './dates/written-dates.ts';
import { growYears } from './dates/year-words.ts';
import { EXAMPLES } from './examples.ts';
import { findUnspacedAddresses } from './languages/addresses/addresses.ts';
import { findAddressChains } from './languages/addresses/chains.ts';
import { findAddressForms } from './languages/addresses/forms.ts';
import { findLocalAddresses } from './languages/addresses/local-addresses.ts';
import { findNumberedStreets } from './languages/addresses/numbered-streets.ts';
import { findPostcodeForms, findPostcodeLeads } from './languages/addresses/postcode-forms.ts';
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
import { findRenamed } from './names/renamed.ts';
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
import { findTownWords } from './places/town-words.ts';
import { type Recognizer, withExamples } from './recognizer.ts';
import { findFields } from './records/fields.ts';
import { findMailHeaders } from './records/mail-headers.ts';
import { findRecordLines } from './records/segments.ts';
import { findTables } from './records/tables.ts';
import { findHandles } from './web/handles.ts';
import { findNetwork } from './web/network.ts';
import { findSecrets } from './web/secrets.ts';
import { findSpokenEmails } from './web/spoken-emails.ts';
import { findEmails, findUrls } from './web/web.ts';

type Find = Recognizer['find'];
const inTurn =
  (...finds: readonly Find[]): Find =>
  (document) => {
    for (const find of finds) find(document);
  };

/** In this order: what is certain by its form first, so that it is out of the way of what needs context. */
const FINDERS: readonly Omit<Recognizer, 'examples'>[] = [
  { id: 'url', find: findUrls },
  { id: 'email-spoken', find: findSpokenEmails },
  { id: 'handle-local', find: findLocalHandles },
  { id: 'email', find: findEmails },
  { id: 'network', find: findNetwork },
  { id: 'secret', find: findSecrets },
  { id: 'record-field', find: findFields },
  { id: 'record-line', find: findRecordLines },
  { id: 'record-table', find: findTables },
  { id: 'record-mail', find: findMailHeaders },
  { id: 'number-masked', find: findMaskedNumbers },
  { id: 'address-lived', find: findLivedStreets },
  { id: 'address-labelled', find: findLabelledAddresses },
  { id: 'date-local', find: findLocalDates },
  { id: 'date-words', find: findWordDates },
  { id: 'date-numeric', find: findNumericDates },
  { id: 'date-written', find: findWrittenDates },
  { id: 'date-day', find: findDayDates },
  { id: 'date-month', find: findMonthDates },
  { id: 'date-short', find: findShortDates },
  { id: 'date-partial', find: findPartialDays },
  { id: 'date-spoken-birth', find: findSpokenBirths },
  { id: 'date-spoken-day', find: findSpokenDays },
  { id: 'date-said', find: findSaidTimes },
  {
    id: 'date-list',
    find: (document) => {
      growYears(document);
      growDateLists(document);
      // Dates have taken theirs: the months and days that are left are no names.
      holdCalendar(document);
    },
  },
  { id: 'postcode-form', find: findPostcodeForms },
  { id: 'address-form', find: findAddressForms },
  { id: 'turkish', find: findTurkish },
  { id: 'address-spoken', find: findSpokenAddresses },
  { id: 'address-local', find: findLocalAddresses },
  { id: 'address-chain', find: findAddressChains },
  { id: 'address-indian', find: findIndianAddresses },
  { id: 'address-numbered', find: findNumberedStreets },
  { id: 'address', find: findAddresses },
  { id: 'address-led', find: inTurn(findLedStreets, findPostcodeLeads) },
  { id: 'date-edge', find: growDates },
  { id: 'address-unspaced', find: findUnspacedAddresses },
  { id: 'handle', find: findHandles },
  { id: 'id-local', find: findLocalIds },
  { id: 'access-code', find: findAccessCodes },
  { id: 'owned-code', find: findOwnedCodes },
  { id: 'permit', find: findPermits },
  { id: 'labelled-form', find: findLabelledForms },
  { id: 'number', find: findNumbers },
  { id: 'last-digits', find: findLastDigits },
  { id: 'code-form', find: findCodeForms },
  { id: 'noted-number', find: findNotedNumbers },
  { id: 'spoken-digits', find: findSpokenDigits },
  { id: 'phone-extension', find: growPhones },
  { id: 'age', find: findAges },
  { id: 'organisation-script', find: findScriptOrganisations, units: UNIT.caseless },
  { id: 'organisation', find: findOrganisations },
  { id: 'place-labelled', find: findLabelledPlaces, units: UNIT.hangul | UNIT.unspaced },
  { id: 'place-listed', find: findListedPlaces },
  { id: 'town-long', find: inTurn(findLongTowns, findJoinedTowns, findPolishPairs) },
  { id: 'chat-speaker', find: findChatSpeakers, units: UNIT.unspaced | UNIT.hangul },
  { id: 'name-masked', find: findMaskedNames },
  { id: 'name-made', find: findMadeNames },
  { id: 'name-said-script', find: findSaidScriptNames, units: UNIT.caseless | UNIT.unspaced },
  { id: 'name-arabic', find: findArabicNames, units: UNIT.caseless },
  { id: 'name-hindi', find: findHindiNames, units: UNIT.caseless },
  { id: 'southern-language', find: findSouthernFirst },
  { id: 'name-caseless', find: findCaselessNames, units: UNIT.caseless },
  { id: 'name-vietnamese', find: findVietnameseNames },
  { id: 'name-local-title', find: findLocallyTitled },
  { id: 'name-korean-frame', find: findKoreanFrames, units: UNIT.hangul },
  { id: 'small-people', find: findSmallPeople },
  { id: 'small-letters', find: findSmallLetters },
  { id: 'name-abbreviated', find: findAbbreviated },
  { id: 'name-noted', find: findNoted },
  { id: 'name-led', find: findLedNames },
  { id: 'name-said', find: findSaidNames },
  { id: 'name-cued', find: findCuedNames },
  { id: 'southern-language', find: findSouthern },
  { id: 'name-initial', find: findInitialedNames },
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
  { id: 'name-indonesian', find: findIndonesian },
  { id: 'organisation-east-asian', find: findEastAsianOrganisations, units: UNIT.hangul | UNIT.unspaced },
  { id: 'town-east-asian', find: findEastAsianTowns, units: UNIT.hangul | UNIT.unspaced },
  {
    id: 'script-form',
    find: (document) => {
      findScriptNames(document);
      findArabicLists(document);
    },
  },
  { id: 'name-lone', find: findLoneNames },
  { id: 'name-lower', find: findLowerNames },
  { id: 'name-signed-line', find: findSignedLines },
  { id: 'name-signature', find: findSignatures },
  { id: 'name-framed', find: findFramedNames },
  { id: 'name-family', find: findFamilies },
  {
    id: 'name-mention',
    find: (document) => {
      findMentions(document);
      findVocatives(document);
    },
  },
  { id: 'name-deed', find: findDoers },
  { id: 'name-aged', find: findAgedNames },
  { id: 'name-apposition', find: findAppositions },
  { id: 'name-calling', find: findCalled },
  { id: 'name-speaker', find: findSpeakers },
  { id: 'name-stamped', find: findStampedSpeakers },
  { id: 'name-chat-line', find: findChatLines },
  { id: 'name-emoji-speaker', find: findEmojiSpeakers },
  { id: 'name-role', find: findRoleLines },
  { id: 'name-ward', find: findPatients },
  { id: 'name-list', find: findListedNames },
  { id: 'smaller-language', find: findSmaller },
  { id: 'name-renamed', find: findRenamed },
  { id: 'name-carer', find: findCarers },
  { id: 'name-edge', find: growNames },
  { id: 'small-organisation', find: findSmallOrganisations },
  { id: 'town-word', find: findTownWords },
  {
    id: 'place',
    find: (document) => {
      findDatedTowns(document);
      findPlaces(document);
    },
  },
  { id: 'town-part', find: findTownParts },
  { id: 'town-framed', find: inTurn(findMadeTowns, findFramedTowns, findPolishTowns) },
  { id: 'town-care', find: findCareTowns },
  { id: 'contact-block', find: findContactBlocks },
  { id: 'firm', find: findFirms },
  { id: 'country', find: findCountries },
  { id: 'name-person', find: findFramedPeople },
  { id: 'name-small', find: findSmallNames },
  { id: 'small-pair', find: findSmallPairs },
  { id: 'context', find: findWeighed },
  { id: 'name-spelled', find: findSpelledOut, units: UNIT.upper },
];

export const RECOGNIZERS: readonly Recognizer[] = FINDERS.map((finder) =>
  withExamples(finder, EXAMPLES[finder.id]),
);
