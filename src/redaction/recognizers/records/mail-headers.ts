import { hashWord } from '../../characters.ts';
import type { Document } from '../../document.ts';
import { WordSet } from '../../word-set.ts';
import { coverValue } from './values.ts';

/** The lines above a letter that was forwarded: who wrote to whom. */
const ID = 'record-mail';

const HEADER =
  /^(?:> ?){0,3}\*{0,2}(?:from|to|cc|bcc|reply-to|sender|author|signed-off-by|co-authored-by|attendees?|participants?|organi[sz]er|absender|empfänger|teilnehmer|remitente|destinatario|participantes|expéditeur|destinataires?|remetente|destinatário|mittente|afzender|ontvanger|nadawca|odbiorca|gönderen|alıcı|avsändare|mottagare|отправитель|получатель|von|an|kopie|de|à|para|da|a|van|aan|od|do|dw|kimden|kime|bilgi|från|till|kopia|fra|til|kopi|от|кому|копия|dari|kepada|差出人|宛先|发件人|收件人|抄送|보낸 사람|받는 사람|प्रेषक|من|إلى)\*{0,2} ?[:：]\*{0,2}[ \t]{0,3}(?<people>[^\n]{1,400})$/dgimu;
const PERSON =
  /(?<name>[^<>,;\n]{2,60}(?:, [^<>,;\n]{2,30})?) ?<[^<>\n]{0,80}(?:@|EMAIL_\d)[^<>\n]{0,80}>/dgu;
/** Offices that write under their own name. */
const OFFICE = new WordSet(
  'support service services team clinic hospital pharmacy office reception reservations booking bookings noreply reply info billing admin administration newsletter notification notifications alerts system department dept centre center praxis klinik apotheke krankenhaus empfang rezeption kundenservice servicio soporte clinica farmacia recepcion atencion cabinet clinique pharmacie accueil secretariat suporte atendimento farmacia recepcao servizio ufficio segreteria huisartsenpraktijk apotheek balie przychodnia apteka rejestracja sekretariat klinik hastane eczane клиника поликлиника аптека регистратура',
);

export function findMailHeaders(document: Document): void {
  const { text } = document;
  if (!text.includes('<') || !/[@\]]/.test(text)) return;
  for (const { groups, indices } of text.matchAll(HEADER)) {
    const offset = indices!.groups!.people![0];
    for (const { groups: person, indices: at } of groups!.people!.matchAll(PERSON)) {
      const words = person!.name!.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
      if (words.length === 0 || words.some((word) => OFFICE.has(hashWord(word)))) continue;
      const [start, end] = at!.groups!.name!;
      coverValue(document, offset + start, offset + end, 'NAME', ID);
    }
  }
}
