import { decimal, type ErrorKind, fill, type PlantContext } from './kind.ts';

interface Sum {
  readonly id: string;
  /** The numbers of the sentence, already in words' order, and the result. */
  readonly draw: (context: PlantContext) => {
    readonly parts: Readonly<Record<string, string>>;
    readonly result: number;
  };
  readonly digits: number;
  /** Factors that make the result wrong, well outside any rounding. */
  readonly wrongFactors: readonly number[];
  readonly frames: Readonly<Record<PlantContext['language'], string>>;
}

const SUMS: readonly Sum[] = [
  {
    id: 'daily-total',
    draw: ({ random }) => {
      const dose = random.pick([50, 75, 100, 150, 200]);
      return { parts: { dose: String(dose) }, result: dose * 3 };
    },
    digits: 0,
    wrongFactors: [2, 0.5, 1.5],
    frames: {
      en: 'For instance, {dose} mg three times a day makes a total of {r} mg per day.',
      es: 'Por ejemplo, {dose} mg tres veces al día suman un total de {r} mg al día.',
      fr: 'Par exemple, {dose} mg trois fois par jour font un total de {r} mg par jour.',
      de: 'Zum Beispiel ergeben {dose} mg dreimal täglich insgesamt {r} mg pro Tag.',
      pt: 'Por exemplo, {dose} mg três vezes ao dia somam um total de {r} mg por dia.',
    },
  },
  {
    id: 'bmi',
    draw: ({ language, random }) => {
      const kg = random.pick([58, 64, 70, 76, 84, 92]);
      const cm = random.pick([160, 165, 170, 175, 180]);
      const metres = decimal(cm / 100, 2, language);
      return { parts: { kg: String(kg), m: metres }, result: kg / (cm / 100) ** 2 };
    },
    digits: 1,
    wrongFactors: [0.75, 1.3, 1.4],
    frames: {
      en: 'As an example, a person who weighs {kg} kg and is {m} m tall has a BMI of {r}.',
      es: 'Por ejemplo, una persona que pesa {kg} kg y mide {m} m tiene un IMC de {r}.',
      fr: 'Par exemple, une personne qui pèse {kg} kg et mesure {m} m a un IMC de {r}.',
      de: 'Ein Beispiel: Wer {kg} kg wiegt und {m} m groß ist, hat einen BMI von {r}.',
      pt: 'Por exemplo, uma pessoa que pesa {kg} kg e mede {m} m tem um IMC de {r}.',
    },
  },
  {
    id: 'percentage',
    draw: ({ random }) => {
      const part = random.pick([6, 9, 12, 18, 24]);
      const whole = random.pick([40, 60, 80, 120]);
      return { parts: { part: String(part), whole: String(whole) }, result: (part / whole) * 100 };
    },
    digits: 1,
    wrongFactors: [0.5, 1.6, 2.2],
    frames: {
      en: 'In one small study {part} of {whole} people ({r}%) felt better after a week.',
      es: 'En un estudio pequeño, {part} de {whole} personas ({r} %) mejoraron al cabo de una semana.',
      fr: 'Dans une petite étude, {part} personnes sur {whole} ({r} %) allaient mieux après une semaine.',
      de: 'In einer kleinen Studie ging es {part} von {whole} Personen ({r} %) nach einer Woche besser.',
      pt: 'Em um estudo pequeno, {part} de {whole} pessoas ({r} %) melhoraram depois de uma semana.',
    },
  },
];

export const ARITHMETIC: ErrorKind = {
  detector: 'arithmetic',
  pair: (context) => {
    const { language, random } = context;
    const sum = random.pick(SUMS);
    const { parts, result } = sum.draw(context);
    const factor = random.pick(sum.wrongFactors);
    const sentence = (value: number): string =>
      fill(sum.frames[language], { ...parts, r: decimal(value, sum.digits, language) });
    return {
      id: `arithmetic/${sum.id}`,
      wrong: { sentence: sentence(result * factor) },
      clean: { sentence: sentence(result) },
    };
  },
};
