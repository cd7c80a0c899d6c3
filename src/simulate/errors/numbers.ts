import { statedKind } from './stated.ts';

/** Adult limits of the labels of products sold without prescription (FDA Drug Facts; EMA/MHRA leaflets). */
export const DOSE = statedKind('dose', {
  en: [
    [
      'paracetamol-daily',
      'The maximum daily dose of acetaminophen for adults is 9 g.',
      'The maximum daily dose of acetaminophen for adults is 4 g.',
    ],
    [
      'ibuprofen-otc',
      'Without a prescription, do not exceed 4,800 mg of ibuprofen per day.',
      'Without a prescription, do not exceed 1,200 mg of ibuprofen per day.',
    ],
    [
      'paracetamol-interval',
      'Adults can take 1000 mg of acetaminophen every 2 hours.',
      'Adults can take 500 mg of acetaminophen every 6 hours.',
    ],
    [
      'loperamide',
      'With loperamide, adults may take up to 48 mg per day.',
      'With loperamide, adults may take up to 8 mg per day.',
    ],
    [
      'cetirizine',
      'The maximum dose of cetirizine for adults is 100 mg per day.',
      'The maximum dose of cetirizine for adults is 10 mg per day.',
    ],
  ],
  es: [
    [
      'paracetamol-es',
      'La dosis máxima de paracetamol en adultos es de 9 g al día.',
      'La dosis máxima de paracetamol en adultos es de 4 g al día.',
    ],
    [
      'ibuprofeno-es',
      'No tome más de 6000 mg de ibuprofeno al día.',
      'No tome más de 1200 mg de ibuprofeno al día.',
    ],
  ],
  fr: [
    [
      'paracetamol-fr',
      'Ne dépassez pas 9 g de paracétamol par jour.',
      'Ne dépassez pas 3 g de paracétamol par jour.',
    ],
    [
      'ibuprofene-fr',
      'La dose maximale d’ibuprofène est de 6000 mg par jour.',
      'La dose maximale d’ibuprofène est de 1200 mg par jour.',
    ],
  ],
  de: [
    [
      'paracetamol-de',
      'Die Höchstdosis von Paracetamol beträgt 9 g pro Tag.',
      'Die Höchstdosis von Paracetamol beträgt 4 g pro Tag.',
    ],
    [
      'ibuprofen-de',
      'Die Höchstdosis von Ibuprofen beträgt 6000 mg pro Tag.',
      'Die Höchstdosis von Ibuprofen beträgt 1200 mg pro Tag.',
    ],
  ],
  pt: [
    [
      'paracetamol-pt',
      'A dose máxima de paracetamol em adultos é de 9 g por dia.',
      'A dose máxima de paracetamol em adultos é de 4 g por dia.',
    ],
    [
      'ibuprofeno-pt',
      'A dose máxima de ibuprofeno é de 6000 mg por dia.',
      'A dose máxima de ibuprofeno é de 1200 mg por dia.',
    ],
  ],
});

/** Adult ranges as MedlinePlus and national laboratories print them. */
export const REFERENCE_RANGE = statedKind('reference-range', {
  en: [
    [
      'potassium',
      'A normal potassium level is 6.8 to 8.2 mmol/L.',
      'A normal potassium level is 3.5 to 5.0 mmol/L.',
    ],
    [
      'sodium',
      'A normal sodium level is between 105 and 120 mmol/L.',
      'A normal sodium level is between 135 and 145 mmol/L.',
    ],
    [
      'pulse',
      'A normal resting heart rate for adults is 125 to 160 beats per minute.',
      'A normal resting heart rate for adults is 60 to 100 beats per minute.',
    ],
    [
      'fasting-glucose',
      'A normal fasting blood sugar is 190–230 mg/dL.',
      'A normal fasting blood sugar is 70–99 mg/dL.',
    ],
    ['saturation', 'A normal oxygen saturation is 78–86%.', 'A normal oxygen saturation is 95–100%.'],
  ],
  es: [
    [
      'sodium-es',
      'El valor normal de sodio es de 105 a 120 mmol/L.',
      'El valor normal de sodio es de 135 a 145 mmol/L.',
    ],
    [
      'potassium-es',
      'El valor normal de potasio es de 6,8 a 8,2 mmol/L.',
      'El valor normal de potasio es de 3,5 a 5,0 mmol/L.',
    ],
  ],
  fr: [
    [
      'pulse-fr',
      'La fréquence cardiaque normale au repos est de 125 à 160 battements par minute.',
      'La fréquence cardiaque normale au repos est de 60 à 100 battements par minute.',
    ],
  ],
  de: [
    [
      'potassium-de',
      'Der normale Kaliumwert liegt zwischen 6,8 und 8,2 mmol/l.',
      'Der normale Kaliumwert liegt zwischen 3,5 und 5,0 mmol/l.',
    ],
  ],
  pt: [
    [
      'glucose-pt',
      'A glicemia de jejum normal fica entre 190 e 230 mg/dL.',
      'A glicemia de jejum normal fica entre 70 e 99 mg/dL.',
    ],
  ],
});

/** One instruction or quantity twice; the wrong version takes back what it said. */
export const CONTRADICTION = statedKind('contradiction', {
  en: [
    [
      'contagious',
      'This kind of rash is contagious through contact. Keep it covered and wash your hands. This kind of rash is not contagious.',
      'This kind of rash is contagious through contact. Keep it covered and wash your hands. Cover this kind of rash until it has dried.',
    ],
    [
      'maximum',
      'The maximum daily dose of paracetamol is 4 g. Drink enough water as well. Keep in mind that the maximum daily dose of paracetamol is 2 g.',
      'The maximum daily dose of paracetamol is 4 g. Drink enough water as well. Keep in mind that the maximum daily dose of paracetamol is 4,000 mg.',
    ],
    [
      'antibiotics',
      'Antibiotics help against the common cold. Rest helps too. Antibiotics do not help against the common cold.',
      'Antibiotics do not help against the common cold. Rest helps. Again, antibiotics do not help against the common cold.',
    ],
  ],
  es: [
    [
      'food-es',
      'Tome el jarabe con las comidas. Beba agua. Tome el jarabe en ayunas.',
      'Tome el jarabe con las comidas. Beba agua. Tome el jarabe con el desayuno y la cena.',
    ],
  ],
  fr: [
    [
      'contagious-fr',
      'Cette maladie est contagieuse. Restez au repos. Cette maladie n’est pas contagieuse.',
      'Cette maladie est contagieuse. Restez au repos. Lavez-vous souvent les mains.',
    ],
  ],
  de: [
    [
      'maximum-de',
      'Die Höchstdosis von Ibuprofen beträgt 1200 mg pro Tag. Trinken Sie viel. Die Höchstdosis von Ibuprofen beträgt 400 mg pro Tag.',
      'Die Höchstdosis von Ibuprofen beträgt 1200 mg pro Tag. Trinken Sie viel. Merken Sie sich: Die Höchstdosis von Ibuprofen beträgt 1200 mg pro Tag.',
    ],
  ],
  pt: [
    [
      'maximum-pt',
      'A dose máxima de paracetamol é de 4 g por dia. Beba água. A dose máxima de paracetamol é de 2 g por dia.',
      'A dose máxima de paracetamol é de 4 g por dia. Beba água. Repetindo: a dose máxima de paracetamol é de 4 g por dia.',
    ],
  ],
});
