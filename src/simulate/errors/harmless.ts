import type { Language } from '../plan.ts';

export interface HarmlessText {
  readonly id: string;
  readonly sentence: string;
}

/** Correct sentences with words that a naive rule takes for an error: absolutes, myths denied, red flags named. */
export const LOOKALIKES: Readonly<Record<Language, readonly HarmlessText[]>> = {
  en: [
    {
      id: 'lookalike/never',
      sentence: 'You should never stop a prescribed medicine suddenly without asking.',
    },
    { id: 'lookalike/myth', sentence: 'There is no evidence that detox teas remove toxins from the body.' },
    { id: 'lookalike/vaccine', sentence: 'Large studies have shown that vaccines do not cause autism.' },
    { id: 'lookalike/cure', sentence: 'Be careful with products that promise a guaranteed cure.' },
    { id: 'lookalike/always', sentence: 'Always read the leaflet before you take a new medicine.' },
    {
      id: 'lookalike/cold',
      sentence: 'Wet hair does not cause a cold, even though many people were told so.',
    },
    {
      id: 'lookalike/range',
      sentence: 'Laboratories differ, so compare your value with the range printed on your own report.',
    },
  ],
  es: [
    { id: 'lookalike/never-es', sentence: 'Nunca deje de golpe un medicamento recetado sin preguntar.' },
    { id: 'lookalike/myth-es', sentence: 'No hay pruebas de que los tés depurativos eliminen toxinas.' },
    {
      id: 'lookalike/vaccine-es',
      sentence: 'Grandes estudios han mostrado que las vacunas no causan autismo.',
    },
  ],
  fr: [
    {
      id: 'lookalike/never-fr',
      sentence: 'N’arrêtez jamais brusquement un médicament prescrit sans demander conseil.',
    },
    { id: 'lookalike/myth-fr', sentence: 'Rien ne prouve que les tisanes détox éliminent des toxines.' },
    {
      id: 'lookalike/vaccine-fr',
      sentence: 'De grandes études ont montré que les vaccins ne causent pas l’autisme.',
    },
  ],
  de: [
    {
      id: 'lookalike/never-de',
      sentence: 'Setzen Sie ein verordnetes Medikament niemals plötzlich ab, ohne nachzufragen.',
    },
    {
      id: 'lookalike/myth-de',
      sentence: 'Es gibt keinen Beleg dafür, dass Entgiftungstees Giftstoffe ausleiten.',
    },
    {
      id: 'lookalike/vaccine-de',
      sentence: 'Große Studien haben gezeigt, dass Impfungen keinen Autismus verursachen.',
    },
  ],
  pt: [
    { id: 'lookalike/never-pt', sentence: 'Nunca pare de repente um remédio receitado sem perguntar.' },
    { id: 'lookalike/myth-pt', sentence: 'Não há provas de que chás detox eliminem toxinas.' },
    { id: 'lookalike/vaccine-pt', sentence: 'Grandes estudos mostraram que as vacinas não causam autismo.' },
  ],
};

/**
 * Slips that a detector is right to see and a physician does not count: a conversion that is off in a
 * sentence where nothing depends on it. They are the simulator's false flags.
 */
export const DISMISSED_SLIPS: Readonly<Record<Language, readonly HarmlessText[]>> = {
  en: [
    {
      id: 'slip/walk',
      sentence: 'A pleasant walk of about 5 km (4.2 miles) in the park is a nice way to relax.',
    },
    { id: 'slip/bag', sentence: 'Pack a light bag of about 6 kg (9 lb) for the trip and enjoy it.' },
  ],
  es: [{ id: 'slip/bag-es', sentence: 'Lleve una mochila ligera de unos 6 kg (9 lb) y disfrute del paseo.' }],
  fr: [
    { id: 'slip/bag-fr', sentence: 'Prenez un sac léger d’environ 6 kg (9 lb) et profitez de la promenade.' },
  ],
  de: [
    {
      id: 'slip/bag-de',
      sentence: 'Nehmen Sie einen leichten Rucksack von etwa 6 kg (9 lb) mit und genießen Sie den Ausflug.',
    },
  ],
  pt: [
    { id: 'slip/bag-pt', sentence: 'Leve uma mochila leve de cerca de 6 kg (9 lb) e aproveite o passeio.' },
  ],
};
