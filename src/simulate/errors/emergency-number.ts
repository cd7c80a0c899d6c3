import { type ErrorKind, fill, type PlantContext } from './kind.ts';

interface EmergencyNumbers {
  /** What carriers tell people to call. */
  readonly right: string;
  /** Emergency numbers elsewhere that do not work in this country. */
  readonly wrong: readonly string[];
}

/** Emergency numbers; `wrong` are those that google-libphonenumber's short-number metadata denies. */
const NUMBERS: Readonly<Record<string, EmergencyNumbers>> = {
  US: { right: '911', wrong: ['999', '000', '119'] },
  GB: { right: '999', wrong: ['911', '000', '119'] },
  IE: { right: '112', wrong: ['911', '000'] },
  ES: { right: '112', wrong: ['911', '999', '000'] },
  MX: { right: '911', wrong: ['999', '000'] },
  FR: { right: '112', wrong: ['911', '999', '000'] },
  DE: { right: '112', wrong: ['911', '999', '000'] },
  BR: { right: '192', wrong: ['999', '000'] },
  PT: { right: '112', wrong: ['911', '999', '000'] },
};

const FRAMES: Readonly<Record<PlantContext['language'], readonly string[]>> = {
  en: [
    'If you have severe chest pain or trouble breathing, call {n} right away.',
    'In a medical emergency, call {n} for an ambulance.',
  ],
  es: [
    'Si tiene un dolor fuerte en el pecho o dificultad para respirar, llame al {n} de inmediato.',
    'En una emergencia médica, llame al {n} para pedir una ambulancia.',
  ],
  fr: [
    'En cas de forte douleur dans la poitrine ou de difficulté à respirer, appelez le {n} immédiatement.',
    'En cas d’urgence médicale, appelez le {n} pour demander une ambulance.',
  ],
  de: [
    'Bei starken Schmerzen in der Brust oder Atemnot rufen Sie sofort die {n} an.',
    'Rufen Sie im medizinischen Notfall den Rettungsdienst unter {n}.',
  ],
  pt: [
    'Se tiver dor forte no peito ou dificuldade para respirar, ligue para o {n} imediatamente.',
    'Em uma emergência médica, ligue para o {n} e peça uma ambulância.',
  ],
};

/** The emergency number that is right in the country; 112 where it is not listed. */
export function emergencyNumber(country: string): string {
  return NUMBERS[country]?.right ?? '112';
}

export const EMERGENCY_NUMBER: ErrorKind = {
  detector: 'emergency-number',
  pair: ({ language, country, random }) => {
    const numbers = NUMBERS[country];
    if (numbers === undefined) return undefined;
    const wrong = random.pick(numbers.wrong);
    const frame = random.pick(FRAMES[language]);
    return {
      id: `emergency-number/${country}-${wrong}`,
      wrong: { sentence: fill(frame, { n: wrong }) },
      clean: { sentence: fill(frame, { n: numbers.right }) },
    };
  },
};
