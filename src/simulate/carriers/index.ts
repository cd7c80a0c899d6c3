import type { Language } from '../plan.ts';
import type { Carrier } from './carrier.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { PORTUGUESE } from './pt.ts';

export const CARRIERS: Readonly<Record<Language, readonly Carrier[]>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};

/** Sentences that an assistant opens with; they carry no claim. */
export const OPENINGS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '',
    'Thanks for asking.',
    'Good question.',
    'Here is a short overview.',
    'I am sorry that you have to deal with this.',
    'In brief:',
    'That is a common concern.',
  ],
  es: ['', 'Gracias por preguntar.', 'Buena pregunta.', 'Le doy un breve resumen.', 'Es una duda frecuente.'],
  fr: [
    '',
    'Merci pour votre question.',
    'Bonne question.',
    'Voici un court résumé.',
    'C’est une question fréquente.',
  ],
  de: [
    '',
    'Danke für Ihre Frage.',
    'Gute Frage.',
    'Hier ein kurzer Überblick.',
    'Das fragen viele Menschen.',
  ],
  pt: ['', 'Obrigado pela pergunta.', 'Boa pergunta.', 'Segue um breve resumo.', 'Essa é uma dúvida comum.'],
};

export const CLOSINGS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '',
    'This is general information and does not replace a visit to a clinician.',
    'If you are unsure, a pharmacist or your doctor can help.',
    'Tell me more if you would like details on one of these points.',
    'Your own doctor knows your history and can adapt this advice.',
  ],
  es: [
    '',
    'Esta información es general y no sustituye una consulta médica.',
    'Si tiene dudas, su farmacéutico o su médico pueden ayudarle.',
    'Dígame si quiere más detalles sobre algún punto.',
  ],
  fr: [
    '',
    'Ces informations sont générales et ne remplacent pas une consultation.',
    'En cas de doute, votre pharmacien ou votre médecin peut vous aider.',
    'Dites-moi si vous voulez plus de détails.',
  ],
  de: [
    '',
    'Das sind allgemeine Hinweise, sie ersetzen keinen Arztbesuch.',
    'Wenn Sie unsicher sind, helfen Apotheke oder Hausarztpraxis weiter.',
    'Sagen Sie mir, wenn Sie zu einem Punkt mehr wissen möchten.',
  ],
  pt: [
    '',
    'Estas informações são gerais e não substituem uma consulta.',
    'Em caso de dúvida, seu farmacêutico ou médico pode ajudar.',
    'Diga se quiser mais detalhes sobre algum ponto.',
  ],
};
