import { decimal, type ErrorKind, fill, type PlantContext } from './kind.ts';

/** A pair of units with sentences that state one quantity in both. */
interface PairedQuantity {
  readonly id: string;
  readonly values: readonly number[];
  readonly convert: (value: number) => number;
  /** Digits after the point of the first and the second number. */
  readonly digits: readonly [number, number];
  /** Factors that make the second number wrong, well outside any rounding. */
  readonly wrongFactors: readonly number[];
  readonly frames: Readonly<Record<PlantContext['language'], string>>;
}

/** Factors: NIST SP 811 (kg to lb, cm to in); glucose 18.016 mg/dL per mmol/L. */
const QUANTITIES: readonly PairedQuantity[] = [
  {
    id: 'temperature',
    values: [37.2, 37.8, 38.3, 38.5, 38.9, 39.4, 40.1],
    convert: (value) => value * 1.8 + 32,
    digits: [1, 1],
    wrongFactors: [0.92, 0.94, 1.05, 1.08],
    frames: {
      en: 'Write down what the thermometer shows, for example {a} °C ({b} °F), and the time.',
      es: 'Anote lo que marca el termómetro, por ejemplo {a} °C ({b} °F), y la hora.',
      fr: 'Notez ce qu’affiche le thermomètre, par exemple {a} °C ({b} °F), et l’heure.',
      de: 'Schreiben Sie auf, was das Thermometer zeigt, zum Beispiel {a} °C ({b} °F), und die Uhrzeit.',
      pt: 'Anote o que o termômetro mostra, por exemplo {a} °C ({b} °F), e a hora.',
    },
  },
  {
    id: 'weight',
    values: [52, 61, 68, 74, 83, 90, 105],
    convert: (value) => value * 2.2046226,
    digits: [0, 0],
    wrongFactors: [0.72, 0.8, 1.25, 1.4],
    frames: {
      en: 'Tell the clinic your weight, for example {a} kg ({b} lb), because it matters for some medicines.',
      es: 'Diga su peso en la consulta, por ejemplo {a} kg ({b} lb), porque influye en algunos medicamentos.',
      fr: 'Indiquez votre poids au cabinet, par exemple {a} kg ({b} lb), car il compte pour certains médicaments.',
      de: 'Nennen Sie in der Praxis Ihr Gewicht, zum Beispiel {a} kg ({b} lb), denn es zählt bei manchen Arzneien.',
      pt: 'Informe seu peso na consulta, por exemplo {a} kg ({b} lb), porque ele importa para alguns remédios.',
    },
  },
  {
    id: 'waist',
    values: [72, 80, 88, 94, 102, 110],
    convert: (value) => value / 2.54,
    digits: [0, 1],
    wrongFactors: [0.7, 0.8, 1.25, 1.35],
    frames: {
      en: 'Measure your waist at the navel and note it in one unit, for example {a} cm ({b} inches).',
      es: 'Mida la cintura a la altura del ombligo y anótela, por ejemplo {a} cm ({b} in).',
      fr: 'Mesurez le tour de taille au niveau du nombril et notez-le, par exemple {a} cm ({b} in).',
      de: 'Messen Sie den Bauchumfang in Höhe des Nabels und notieren Sie ihn, zum Beispiel {a} cm ({b} in).',
      pt: 'Meça a cintura na altura do umbigo e anote, por exemplo {a} cm ({b} in).',
    },
  },
  {
    id: 'glucose',
    values: [90, 99, 108, 126, 144, 180],
    convert: (value) => value / 18.016,
    digits: [0, 1],
    wrongFactors: [0.6, 0.75, 1.3, 1.6],
    frames: {
      en: 'Meters show blood glucose in one of two units: {a} mg/dL is the same as {b} mmol/L.',
      es: 'Los medidores muestran la glucosa en una de dos unidades: {a} mg/dL ({b} mmol/L).',
      fr: 'Les lecteurs affichent la glycémie dans l’une de deux unités : {a} mg/dL ({b} mmol/L).',
      de: 'Messgeräte zeigen den Blutzucker in einer von zwei Einheiten: {a} mg/dL ({b} mmol/L).',
      pt: 'Os aparelhos mostram a glicose em uma de duas unidades: {a} mg/dL ({b} mmol/L).',
    },
  },
];

export const UNIT_CONVERSION: ErrorKind = {
  detector: 'unit-conversion',
  pair: ({ language, random }) => {
    const quantity = random.pick(QUANTITIES);
    const value = random.pick(quantity.values);
    const right = quantity.convert(value);
    const wrong = right * random.pick(quantity.wrongFactors);
    const sentence = (second: number): string =>
      fill(quantity.frames[language], {
        a: decimal(value, quantity.digits[0], language),
        b: decimal(second, quantity.digits[1], language),
      });
    return {
      id: `unit-conversion/${quantity.id}`,
      wrong: { sentence: sentence(wrong) },
      clean: { sentence: sentence(right) },
    };
  },
};
