import type { Examples } from '../examples.ts';

/** Nothing announces these names: only the words around them tell. */
export const WEIGHED_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-small': {
    match: [
      ['is it ok if james skips his pill', 'james', 'en-US'],
      ['jamess fever wont come down', 'jamess', 'en-US'],
      ['Jamess fever wont come down', 'Jamess', 'en-US'],
      ['the miller family has it', 'miller', 'en-US'],
      ["is it ok if kevin o'brien skips his pill", "kevin o'brien", 'en-US'],
      ['Thx linda ur the best', 'linda', 'en-US'],
      ['of zeynep kusuyo', 'zeynep', 'tr-TR'],
      ['nobody gets it except linda', 'linda', 'en-US'],
      ['levamos juliana na upa', 'juliana', 'pt-BR'],
      ['napıcam bilmiyorum zeynep uyumuyo', 'zeynep', 'tr-TR'],
    ],
    leave: [
      'is it ok if tylenol makes me dizzy',
      'the crystal is swollen',
      'nobody gets it except in august',
    ],
  },
  'small-pair': {
    match: [
      ['potilas on minna järvinen ja hän voi hyvin', 'minna järvinen', 'fi-FI'],
      ['nu har georg munk feber igen', 'georg munk', 'da-DK'],
      ['ayer vino raúl posada valdivia con fiebre', 'raúl posada valdivia', 'es-MX'],
    ],
    leave: [
      'the dose of ibuprofen may be halved',
      'ayer tomé dos pastillas y hoy una',
      'voinko ottaa panadolia ja buranaa',
    ],
  },
  context: {
    match: [
      ['Edelmira dice que la fiebre le ha bajado.', 'Edelmira', 'es-ES'],
      ['Ayer Koldobika no quiso tomar el jarabe.', 'Koldobika', 'es-ES'],
      ['Je crois que Théodebert veut arrêter le traitement.', 'Théodebert', 'fr-FR'],
    ],
    leave: [
      'El Ventolin se toma cuatro veces al día.',
      'Kyleena is an intrauterine device that lasts five years.',
      'Le signe de Babinski est absent.',
    ],
  },
};
