import type { Language } from '../plan.ts';
import type { PlantPair } from './kind.ts';

function pair(id: string, wrong: string, clean: string): PlantPair {
  return { id: `hidden/${id}`, wrong: { sentence: wrong }, clean: { sentence: clean } };
}

/**
 * Wrong statements without a number, a rule or a well-known myth in them: only somebody who knows medicine
 * sees them. They make the difference between detector sensitivity and truth.
 */
export const HIDDEN_ERRORS: Readonly<Record<Language, readonly PlantPair[]>> = {
  en: [
    pair(
      'shingles',
      'Shingles is caused by the herpes simplex virus.',
      'Shingles is caused by the varicella-zoster virus.',
    ),
    pair(
      'metformin',
      'Metformin works mainly by making the pancreas release more insulin.',
      'Metformin works mainly by lowering the sugar output of the liver.',
    ),
    pair(
      'appendix',
      'The appendix lies in the upper left part of the abdomen.',
      'The appendix usually lies in the lower right part of the abdomen.',
    ),
    pair(
      'osteoporosis',
      'Early osteoporosis usually shows itself by swollen joints.',
      'Early osteoporosis usually causes no symptoms.',
    ),
    pair(
      'glaucoma',
      'Open-angle glaucoma typically starts with loss of central vision.',
      'Open-angle glaucoma typically starts with loss of side vision.',
    ),
    pair(
      'thyroid',
      'An underactive thyroid usually leads to weight loss and a fast pulse.',
      'An underactive thyroid usually leads to weight gain and a slow pulse.',
    ),
    pair(
      'warfarin',
      'Vitamin K makes the effect of warfarin stronger.',
      'Vitamin K makes the effect of warfarin weaker.',
    ),
    pair(
      'copd',
      'The airway narrowing of COPD disappears completely with an inhaler.',
      'The airway narrowing of COPD improves only partly with an inhaler.',
    ),
    pair(
      'coeliac',
      'Coeliac disease is an allergy to milk protein.',
      'Coeliac disease is an immune reaction to gluten.',
    ),
    pair(
      'gallstones',
      'Gallstone pain is usually felt below the navel on the left.',
      'Gallstone pain is usually felt below the ribs on the right.',
    ),
  ],
  es: [
    pair(
      'shingles-es',
      'El herpes zóster lo causa el virus del herpes simple.',
      'El herpes zóster lo causa el virus de la varicela.',
    ),
    pair(
      'appendix-es',
      'El apéndice está en la parte superior izquierda del abdomen.',
      'El apéndice suele estar en la parte inferior derecha del abdomen.',
    ),
    pair(
      'coeliac-es',
      'La celiaquía es una alergia a la proteína de la leche.',
      'La celiaquía es una reacción inmunitaria al gluten.',
    ),
    pair(
      'thyroid-es',
      'El hipotiroidismo suele provocar pérdida de peso y pulso rápido.',
      'El hipotiroidismo suele provocar aumento de peso y pulso lento.',
    ),
  ],
  fr: [
    pair(
      'shingles-fr',
      'Le zona est dû au virus de l’herpès simplex.',
      'Le zona est dû au virus de la varicelle.',
    ),
    pair(
      'appendix-fr',
      'L’appendice se trouve en haut à gauche de l’abdomen.',
      'L’appendice se trouve le plus souvent en bas à droite de l’abdomen.',
    ),
    pair(
      'coeliac-fr',
      'La maladie cœliaque est une allergie aux protéines du lait.',
      'La maladie cœliaque est une réaction immunitaire au gluten.',
    ),
    pair(
      'thyroid-fr',
      'L’hypothyroïdie entraîne souvent une perte de poids et un pouls rapide.',
      'L’hypothyroïdie entraîne souvent une prise de poids et un pouls lent.',
    ),
  ],
  de: [
    pair(
      'shingles-de',
      'Gürtelrose wird vom Herpes-simplex-Virus ausgelöst.',
      'Gürtelrose wird vom Windpockenvirus ausgelöst.',
    ),
    pair(
      'appendix-de',
      'Der Blinddarm liegt im linken Oberbauch.',
      'Der Blinddarm liegt meist im rechten Unterbauch.',
    ),
    pair(
      'coeliac-de',
      'Zöliakie ist eine Allergie gegen Milcheiweiß.',
      'Zöliakie ist eine Immunreaktion auf Gluten.',
    ),
    pair(
      'thyroid-de',
      'Eine Unterfunktion der Schilddrüse führt meist zu Gewichtsverlust und schnellem Puls.',
      'Eine Unterfunktion der Schilddrüse führt meist zu Gewichtszunahme und langsamem Puls.',
    ),
  ],
  pt: [
    pair(
      'shingles-pt',
      'O herpes-zóster é causado pelo vírus do herpes simples.',
      'O herpes-zóster é causado pelo vírus da catapora.',
    ),
    pair(
      'appendix-pt',
      'O apêndice fica na parte superior esquerda do abdome.',
      'O apêndice costuma ficar na parte inferior direita do abdome.',
    ),
    pair(
      'coeliac-pt',
      'A doença celíaca é uma alergia à proteína do leite.',
      'A doença celíaca é uma reação imunológica ao glúten.',
    ),
    pair(
      'thyroid-pt',
      'O hipotireoidismo costuma causar perda de peso e pulso rápido.',
      'O hipotireoidismo costuma causar ganho de peso e pulso lento.',
    ),
  ],
};
