import type { Examples } from '../examples.ts';

/** Nothing announces these names: only the words around them tell. */
export const WEIGHED_EXAMPLES: Readonly<Record<string, Examples>> = {
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
