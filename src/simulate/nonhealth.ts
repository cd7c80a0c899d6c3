import type { Language } from './plan.ts';

export interface NonHealthExchange {
  readonly id: string;
  /** The label an upstream classifier would give. */
  readonly domain: string;
  readonly prompt: string;
  readonly response: string;
}

function exchange(id: string, domain: string, prompt: string, response: string): NonHealthExchange {
  return { id, domain, prompt, response };
}

/** Answers that are not about health. None holds a planted error. */
export const NON_HEALTH: Readonly<Record<Language, readonly NonHealthExchange[]>> = {
  en: [
    exchange(
      'en-sort',
      'code',
      'How do I sort a list of objects by a field in Python?',
      'Use sorted with a key function: sorted(items, key=lambda item: item.name). Add reverse=True for descending order. The original list stays as it is.',
    ),
    exchange(
      'en-lisbon',
      'travel',
      'What should I see in Lisbon in two days?',
      'Spend the first day in Alfama and Belém with the tower and the monastery. On the second day take the tram to Graça for the view, and in the evening listen to fado.',
    ),
    exchange(
      'en-bread',
      'cooking',
      'How do I make a simple sourdough bread?',
      'Mix flour, water, salt and an active starter. Let the dough rest, fold it a few times, let it rise overnight in the fridge and bake it in a hot pot with the lid on.',
    ),
    exchange(
      'en-lease',
      'legal',
      'What does a break clause in a lease mean?',
      'A break clause lets the tenant or the landlord end the lease early. Check the notice period and the conditions, for example that rent must be paid up to date.',
    ),
    exchange(
      'en-index',
      'finance',
      'What is an index fund?',
      'An index fund buys all the shares of an index in proportion to their size. Costs are low because nobody picks shares. Its value rises and falls with the market.',
    ),
    exchange(
      'en-email',
      'writing',
      'Write a short email to move a meeting to Thursday.',
      'Subject: Meeting on Thursday. Hello all, could we move our meeting to Thursday at the same time? Please tell me if that does not suit you. Many thanks.',
    ),
    exchange(
      'en-react',
      'code',
      'Why does my React component render twice?',
      'In development, strict mode mounts components twice to reveal side effects. Effects without a cleanup function show up this way. Production builds render once.',
    ),
    exchange(
      'en-rome',
      'history',
      'Why did the Western Roman Empire fall?',
      'Historians name civil wars, pressure on the borders, a shrinking tax base and weak emperors. It was a slow change of power more than one single event.',
    ),
    exchange(
      'en-engine',
      'cars',
      'My car needs oil every month. Is the engine sick?',
      'Worn piston rings or valve seals let oil into the combustion chamber. Look for blue smoke and leaks under the car, and let a garage test the compression.',
    ),
    exchange(
      'en-plant',
      'garden',
      'The leaves of my basil turn yellow. What is wrong?',
      'Basil often turns yellow when its roots stand in water. Let the soil dry a little, give it a bright window and pick the flowers off.',
    ),
    exchange(
      'en-chess',
      'games',
      'Explain the Sicilian Defence.',
      'Black answers the king pawn with a pawn to c5 and fights for the centre from the side. It leads to sharp positions with chances for both sides.',
    ),
    exchange(
      'en-virus',
      'technology',
      'How do I remove a virus from my laptop?',
      'Disconnect it from the network, start in safe mode and run a full scan with an up-to-date scanner. Change your passwords from another device afterwards.',
    ),
  ],
  es: [
    exchange(
      'es-paella',
      'cooking',
      '¿Cómo se hace una paella sencilla?',
      'Sofría la verdura y la carne, añada el arroz y el caldo caliente con azafrán y no lo remueva más. Déjela reposar unos minutos tapada antes de servir.',
    ),
    exchange(
      'es-madrid',
      'travel',
      '¿Qué puedo ver en Madrid en un día?',
      'Empiece por el Prado, pasee por el Retiro y termine la tarde en la Plaza Mayor y el barrio de La Latina.',
    ),
    exchange(
      'es-excel',
      'technology',
      '¿Cómo sumo una columna en Excel?',
      'Escriba =SUMA(A1:A10) en una celda vacía y pulse Intro. También puede usar el botón de autosuma.',
    ),
    exchange(
      'es-contrato',
      'legal',
      '¿Qué es un contrato de alquiler temporal?',
      'Es un contrato con fecha de fin que se firma por un motivo concreto, como unos estudios o un traslado de trabajo.',
    ),
  ],
  fr: [
    exchange(
      'fr-crepes',
      'cooking',
      'Comment faire une pâte à crêpes ?',
      'Mélangez la farine, les œufs et le lait, ajoutez une pincée de sel et laissez reposer la pâte une heure avant de la cuire dans une poêle chaude.',
    ),
    exchange(
      'fr-lyon',
      'travel',
      'Que voir à Lyon en un week-end ?',
      'Visitez le Vieux Lyon et la colline de Fourvière le premier jour, puis le parc de la Tête d’Or et les quais du Rhône le lendemain.',
    ),
    exchange(
      'fr-velo',
      'hobby',
      'Comment régler les freins de mon vélo ?',
      'Serrez le câble avec la molette, vérifiez que les patins touchent bien la jante et faites un essai à faible allure.',
    ),
    exchange(
      'fr-verbe',
      'language',
      'Quelle est la différence entre passé composé et imparfait ?',
      'Le passé composé raconte une action terminée, l’imparfait décrit une situation ou une habitude dans le passé.',
    ),
  ],
  de: [
    exchange(
      'de-kuchen',
      'cooking',
      'Wie backe ich einen einfachen Apfelkuchen?',
      'Rühren Sie einen Teig aus Butter, Zucker, Eiern und Mehl, belegen Sie ihn mit Apfelscheiben und backen Sie ihn, bis er goldbraun ist.',
    ),
    exchange(
      'de-hamburg',
      'travel',
      'Was kann man in Hamburg an einem Tag sehen?',
      'Beginnen Sie an den Landungsbrücken, gehen Sie durch die Speicherstadt zur Elbphilharmonie und beenden Sie den Abend an der Alster.',
    ),
    exchange(
      'de-steuer',
      'finance',
      'Was ist eine Steuererklärung?',
      'Darin geben Sie dem Finanzamt Ihre Einnahmen und abziehbare Ausgaben an. Oft bekommen Arbeitnehmer einen Teil der Lohnsteuer zurück.',
    ),
    exchange(
      'de-fahrrad',
      'hobby',
      'Wie flicke ich einen Fahrradschlauch?',
      'Suchen Sie das Loch im Wasser, rauen Sie die Stelle auf, tragen Sie Kleber auf und drücken Sie den Flicken nach kurzem Warten fest an.',
    ),
  ],
  pt: [
    exchange(
      'pt-bolo',
      'cooking',
      'Como faço um bolo de cenoura?',
      'Bata as cenouras com ovos e óleo, misture a farinha, o açúcar e o fermento e asse até dourar. Cubra com chocolate.',
    ),
    exchange(
      'pt-rio',
      'travel',
      'O que ver no Rio de Janeiro em dois dias?',
      'Suba ao Corcovado de manhã, passeie por Copacabana e deixe o Pão de Açúcar para o pôr do sol do segundo dia.',
    ),
    exchange(
      'pt-violao',
      'music',
      'Como afino o violão?',
      'Use um afinador e comece pela corda mais grossa: mi, lá, ré, sol, si, mi. Gire a tarraxa aos poucos.',
    ),
    exchange(
      'pt-planilha',
      'technology',
      'Como congelo a primeira linha da planilha?',
      'Abra o menu Exibir, escolha Congelar e selecione uma linha. Ela fica visível quando você rola a página.',
    ),
  ],
};
