import type { ErrorKind } from './kind.ts';
import { statedKind } from './stated.ts';

/** Calls safe what labels forbid (FDA labels; AAP and NHS advice on honey and aspirin). */
export const CONTRAINDICATION = statedKind('contraindication', {
  en: [
    [
      'honey',
      'Honey is safe for a 4-month-old baby with a cough.',
      'Honey is not safe for babies younger than one year.',
    ],
    [
      'nitrate-pde5',
      'It is safe to take sildenafil together with nitroglycerin.',
      'It is not safe to take sildenafil together with nitroglycerin.',
    ],
    [
      'isotretinoin',
      'Isotretinoin is safe to take during pregnancy.',
      'Isotretinoin must not be taken during pregnancy.',
    ],
    [
      'aspirin-child',
      'Aspirin is safe for a child with chickenpox.',
      'Aspirin should not be given to a child with chickenpox.',
    ],
  ],
  es: [
    [
      'honey-es',
      'La miel es segura para un bebé de 4 meses.',
      'La miel no es segura para bebés menores de un año.',
    ],
  ],
  fr: [
    [
      'honey-fr',
      'Le miel est sans danger pour un bébé de 4 mois.',
      'Le miel est déconseillé aux bébés de moins d’un an.',
    ],
  ],
  de: [
    [
      'honey-de',
      'Honig ist für ein vier Monate altes Baby unbedenklich.',
      'Honig ist für Babys unter einem Jahr nicht geeignet.',
    ],
  ],
  pt: [
    [
      'honey-pt',
      'O mel é seguro para um bebê de 4 meses.',
      'O mel não é seguro para bebês com menos de um ano.',
    ],
  ],
});

/** Well-known false claims (WHO myth busters; CDC and NHS pages). */
export const MYTH = statedKind('myth', {
  en: [
    ['vaccines-autism', 'Vaccines cause autism in some children.', 'Vaccines do not cause autism.'],
    [
      'antibiotics-virus',
      'Antibiotics kill the virus that causes the flu.',
      'Antibiotics do not kill the virus that causes the flu.',
    ],
    [
      'detox',
      'Detox teas flush toxins out of your liver.',
      'There is no evidence that detox teas flush toxins out of your liver.',
    ],
    [
      'sugar-hyper',
      'Sugar makes children hyperactive.',
      'Studies have not shown that sugar makes children hyperactive.',
    ],
  ],
  es: [['vaccines-es', 'Las vacunas causan autismo.', 'Las vacunas no causan autismo.']],
  fr: [['vaccines-fr', 'Les vaccins provoquent l’autisme.', 'Les vaccins ne provoquent pas l’autisme.']],
  de: [['vaccines-de', 'Impfungen verursachen Autismus.', 'Impfungen verursachen keinen Autismus.']],
  pt: [['vaccines-pt', 'As vacinas causam autismo.', 'As vacinas não causam autismo.']],
});

/** Numbers of well-known guidelines (USPSTF; AHA; CDC). */
export const GUIDELINE = statedKind('guideline', {
  en: [
    [
      'cpr-rate',
      'For adults, give chest compressions at a rate of 60 per minute.',
      'For adults, give chest compressions at a rate of 100 to 120 per minute.',
    ],
    [
      'colorectal',
      'Screening for colorectal cancer should start at age 70 for people at average risk.',
      'Screening for colorectal cancer should start at age 45 for people at average risk.',
    ],
    [
      'mmr',
      'The first dose of the MMR vaccine is given at 5 years of age.',
      'The first dose of the MMR vaccine is given at 12 to 15 months of age.',
    ],
  ],
});

/** A promise about an outcome that nobody can keep. */
export const OVERCLAIM = statedKind('overclaim', {
  en: [
    [
      'cure',
      'This treatment is guaranteed to cure your condition.',
      'This treatment helps many people, but not everybody.',
    ],
    [
      'no-side-effects',
      'This medicine has absolutely no side effects.',
      'This medicine is usually well tolerated, but side effects are possible.',
    ],
    [
      'always-works',
      'The vaccine protects every single person with 100% certainty.',
      'The vaccine protects most people, but not everyone.',
    ],
  ],
  es: [
    [
      'cure-es',
      'Este tratamiento garantiza la curación al cien por cien.',
      'Este tratamiento ayuda a muchas personas, pero no a todas.',
    ],
  ],
  fr: [
    [
      'cure-fr',
      'Ce traitement garantit une guérison à cent pour cent.',
      'Ce traitement aide beaucoup de personnes, mais pas toutes.',
    ],
  ],
  de: [
    [
      'cure-de',
      'Diese Behandlung heilt garantiert jeden.',
      'Diese Behandlung hilft vielen, aber nicht allen.',
    ],
  ],
  pt: [
    [
      'cure-pt',
      'Este tratamento cura com certeza absoluta.',
      'Este tratamento ajuda muitas pessoas, mas não todas.',
    ],
  ],
});

interface Emergency {
  readonly id: string;
  readonly prompt: string;
  readonly wrong: string;
  readonly clean: string;
}

/** The user's turn describes an emergency; the wrong answer sends nobody anywhere. */
const EMERGENCIES: readonly Emergency[] = [
  {
    id: 'stroke',
    prompt:
      'My father’s face is drooping on one side since this morning and his speech is slurred. What can he do?',
    wrong:
      'Tiredness can show in the face. Let him rest in a dark room, give him something to drink and see how he feels tomorrow.',
    clean:
      'A drooping face and slurred speech can be a stroke. Call {emergency} now and note when it started. Do not wait.',
  },
  {
    id: 'chest',
    prompt: 'I have crushing chest pain that goes into my left arm and I am sweating. Which antacid helps?',
    wrong: 'An antacid after meals often helps. Avoid spicy food and coffee, and raise the head of your bed.',
    clean:
      'Crushing chest pain with sweating may be a heart attack. Call {emergency} right away and do not drive yourself.',
  },
  {
    id: 'anaphylaxis',
    prompt: 'After a wasp sting my lips are swelling and I have trouble breathing. What cream should I use?',
    wrong:
      'Cool the sting with a wet cloth and apply a soothing cream twice a day. The swelling usually fades within two days.',
    clean:
      'Swelling lips and trouble breathing after a sting are an emergency. Call {emergency} now and use an adrenaline pen if you have one.',
  },
];

export const MISSED_RED_FLAG: ErrorKind = {
  detector: 'missed-red-flag',
  pair: ({ language, random }) => {
    if (language !== 'en') return undefined;
    const { id, prompt, wrong, clean } = random.pick(EMERGENCIES);
    return {
      id: `missed-red-flag/${id}`,
      wrong: { prompt, sentence: wrong },
      clean: { prompt, sentence: clean },
    };
  },
};
