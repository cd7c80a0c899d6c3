import { type ErrorKind, fill, type PlantContext, type PlantedCitation } from './kind.ts';

/** Pages of public bodies that an assistant would name as its sources. */
const SOURCES: readonly PlantedCitation[] = [
  { title: 'MedlinePlus: Health topics', url: 'https://medlineplus.gov/healthtopics.html' },
  { title: 'NHS: Health A to Z', url: 'https://www.nhs.uk/conditions/' },
  { title: 'WHO: Fact sheets', url: 'https://www.who.int/news-room/fact-sheets' },
  { title: 'CDC: Diseases and conditions', url: 'https://www.cdc.gov/health-topics.html' },
];

const POINTED: Readonly<Record<PlantContext['language'], string>> = {
  en: 'Public health pages describe the same steps [1], and patient groups recommend them as well [{n}].',
  es: 'Las páginas de salud pública describen los mismos pasos [1], y las asociaciones de pacientes también los recomiendan [{n}].',
  fr: 'Les pages de santé publique décrivent les mêmes étapes [1], et les associations de patients les conseillent aussi [{n}].',
  de: 'Die Seiten der Gesundheitsbehörden beschreiben dieselben Schritte [1], und auch Patientenverbände empfehlen sie [{n}].',
  pt: 'As páginas de saúde pública descrevem os mesmos passos [1], e as associações de pacientes também os recomendam [{n}].',
};

const NAMED: Readonly<Record<PlantContext['language'], string>> = {
  en: 'A review of the evidence can be found under {ref}.',
  es: 'Una revisión de la evidencia se encuentra en {ref}.',
  fr: 'Une revue des données se trouve sous {ref}.',
  de: 'Eine Übersicht der Studien findet sich unter {ref}.',
  pt: 'Uma revisão das evidências pode ser encontrada em {ref}.',
};

/** A well-formed reference and one that cannot exist: a check digit or a prefix is broken. */
const REFERENCES: readonly { readonly id: string; readonly right: string; readonly wrong: string }[] = [
  { id: 'isbn', right: 'ISBN 978-0-306-40615-7', wrong: 'ISBN 978-0-306-40615-3' },
  { id: 'isbn', right: 'ISBN 978-3-16-148410-0', wrong: 'ISBN 978-3-16-148410-6' },
  { id: 'doi', right: 'doi:10.1000/182', wrong: 'doi:10.1/182' },
  { id: 'pmid', right: 'PMID: 12345678', wrong: 'PMID: 999999999' },
];

export const CITATION: ErrorKind = {
  detector: 'citation',
  pair: ({ language, random }) => {
    if (random.chance(0.5)) {
      const citations = SOURCES.slice(0, 2 + random.int(3));
      const beyond = citations.length + 1 + random.int(4);
      const sentence = (n: number): string => fill(POINTED[language], { n: String(n) });
      return {
        id: 'citation/pointer',
        wrong: { sentence: sentence(beyond), citations },
        clean: { sentence: sentence(citations.length), citations },
      };
    }
    const reference = random.pick(REFERENCES);
    return {
      id: `citation/${reference.id}`,
      wrong: { sentence: fill(NAMED[language], { ref: reference.wrong }) },
      clean: { sentence: fill(NAMED[language], { ref: reference.right }) },
    };
  },
};
