import type { Document } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { coverValue } from './values.ts';

/** Lines of machines and cards: HL7 v2 segments, vCard and iCalendar, the machine-readable zone of passports, names of tickets. */
const ID = 'record-line';

/** Fields of HL7 v2.5.1 segments that hold identifiers (HL7 2.5.1 chapters 3, 4 and 6, 2007-02), by their number. */
const HL7: Readonly<Record<string, Readonly<Record<number, RedactionType>>>> = {
  PID: {
    2: 'RECORD',
    3: 'RECORD',
    4: 'RECORD',
    5: 'NAME',
    6: 'NAME',
    7: 'DATE',
    9: 'NAME',
    11: 'ADDRESS',
    13: 'PHONE',
    14: 'PHONE',
    18: 'ACCOUNT',
    19: 'NATIONAL_ID',
    20: 'LICENCE',
    21: 'RECORD',
    23: 'PLACE',
  },
  NK1: {
    2: 'NAME',
    4: 'ADDRESS',
    5: 'PHONE',
    6: 'PHONE',
    13: 'ORGANISATION',
    16: 'DATE',
    30: 'NAME',
    31: 'PHONE',
  },
  PD1: { 3: 'ORGANISATION', 4: 'NAME' },
  PV1: { 7: 'NAME', 8: 'NAME', 9: 'NAME', 17: 'NAME', 19: 'RECORD' },
  GT1: { 3: 'NAME', 4: 'NAME', 5: 'ADDRESS', 6: 'PHONE', 7: 'PHONE', 8: 'DATE', 12: 'NATIONAL_ID' },
  IN1: { 2: 'HEALTH_PLAN', 16: 'NAME', 18: 'DATE', 19: 'ADDRESS', 36: 'HEALTH_PLAN', 49: 'HEALTH_PLAN' },
  ORC: { 10: 'NAME', 11: 'NAME', 12: 'NAME', 14: 'PHONE' },
  OBR: { 10: 'NAME', 16: 'NAME', 17: 'PHONE', 28: 'NAME' },
  MRG: { 1: 'RECORD', 7: 'NAME' },
};
const SEGMENT = /^(?<name>PID|NK1|PD1|PV1|GT1|IN1|ORC|OBR|MRG)\|[^\n]{1,2000}$/gmu;

/** RFC 6350 and RFC 5545, 2011-08 and 2009-09. */
const CARDS: Readonly<Record<string, RedactionType>> = {
  FN: 'NAME',
  N: 'NAME',
  NICKNAME: 'NAME',
  BDAY: 'DATE',
  ADR: 'ADDRESS',
  TEL: 'PHONE',
  EMAIL: 'EMAIL',
  ORG: 'ORGANISATION',
  LOCATION: 'ADDRESS',
  UID: 'OTHER_ID',
};
const CARD =
  /^(?:item\d\.)?(?<key>FN|N|NICKNAME|BDAY|ADR|TEL|EMAIL|ORG|LOCATION|UID)(?:;[^:\n]{0,80})?:(?<value>[^\n]{1,200})$/dgmu;
const COMMON_NAME = /[;,]CN=(?:"(?<quoted>[^"\n]{1,80})"|(?<plain>[^;:,\n]{1,80}))/dgu;

/** Lines of 30, 36 or 44 signs of ICAO 9303 (2021), with fillers; a sign or two may be lost in copying. */
const ZONE = /(?<![A-Z\d<])[A-Z\d<]{24,50}(?![A-Z\d<])/gu;
const FEWEST_FILLERS = 3;

/** "QUILL/BRENDA MRS" */
const TICKET =
  /(?<![\p{L}\p{N}/])(?<name>\p{Lu}{3,25}\/\p{Lu}{3,25}(?: \p{Lu}{2,15}){0,2}?) ?(?:MRS?|MS|MSTR|MISS)(?![\p{L}\p{N}])/dgu;

/** Words in capitals, at least. */
const NAMES_OF_TICKET = 2;

/** "02/11/25, 09:14 - Brenda Quill: …", "[02.11.25, 09:14:33] Brenda: …": lines that a messenger exports. */
const MESSAGE =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?:\]| [-–])\s(?<name>\p{L}[^:\n]{1,32}): (?<said>[^\n]{0,24})/dgmu;
const FEWEST_MESSAGES = 2;
/** Who writes without a name of their own. */
const NOBODY =
  /^(?:you|me|i|ich|du|yo|tú|moi|toi|vous|eu|você|io|tu|ik|jij|ja|ty|ben|sen|я|ты|我|你|私|나|मैं|आप|أنا|system|bot|assistant|meta ai|mom|mum|mama|dad|papa|[^\p{L}]+)$/iu;

export function findRecordLines(document: Document): void {
  const { text } = document;
  if (text.includes('|')) segments(document);
  if (text.includes('BEGIN:V') || text.includes('CN=')) cards(document);
  if (text.includes('<<')) zones(document);
  if (document.scan.slashes.length > 0 && document.scan.uppers >= NAMES_OF_TICKET) tickets(document);
  if (text.includes('\n') && text.includes(': ')) messages(document);
}

function segments(document: Document): void {
  for (const { 0: line, groups, index } of document.text.matchAll(SEGMENT)) {
    const types = HL7[groups!.name!]!;
    let start = index;
    line.split('|').forEach((field, number) => {
      const type = types[number];
      if (number > 0 && type !== undefined && field !== '')
        coverValue(document, start, start + field.length, type, ID);
      start += field.length + 1;
    });
  }
}

function cards(document: Document): void {
  for (const { groups, indices } of document.text.matchAll(CARD)) {
    const [start, end] = indices!.groups!.value!;
    coverValue(document, start, end, CARDS[groups!.key!]!, ID);
  }
  for (const { indices } of document.text.matchAll(COMMON_NAME)) {
    const [start, end] = (indices!.groups!.quoted ?? indices!.groups!.plain)!;
    coverValue(document, start, end, 'NAME', ID);
  }
}

function zones(document: Document): void {
  for (const { 0: line, index } of document.text.matchAll(ZONE)) {
    const fillers = line.split('<').length - 1;
    if (
      fillers >= FEWEST_FILLERS &&
      /[A-Z]{2}|\d{6}/.test(line) &&
      !document.isKept(index, index + line.length)
    )
      document.cover(index, index + line.length, 'PASSPORT', ID);
  }
}

function tickets(document: Document): void {
  for (const { indices } of document.text.matchAll(TICKET)) {
    const [start, end] = indices!.groups!.name!;
    coverValue(document, start, end, 'NAME', ID);
  }
}

function messages(document: Document): void {
  const lines = [...document.text.matchAll(MESSAGE)];
  // What was measured at that time stands in such lines, too.
  if (lines.length < FEWEST_MESSAGES || lines.some(({ groups }) => /^[<>~≈]? ?\d/.test(groups!.said!)))
    return;
  for (const { groups, indices } of lines) {
    const [start, end] = indices!.groups!.name!;
    if (!NOBODY.test(groups!.name!.trim())) coverValue(document, start, end, 'NAME', ID);
  }
}
