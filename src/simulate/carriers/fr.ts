import type { Carrier } from './carrier.ts';

/** French answers. */
export const FRENCH: readonly Carrier[] = [
  {
    id: 'fr-rhume',
    prompt: 'Combien de temps dure un rhume et faut-il des antibiotiques ?',
    paragraphs: [
      'La plupart des rhumes guérissent seuls en une semaine à dix jours. La toux peut durer un peu plus longtemps.',
      'Ils sont dus à des virus : les antibiotiques ne servent donc à rien. Reposez-vous, buvez suffisamment et prenez un antalgique simple si besoin.',
      'Consultez en cas d’essoufflement, de fièvre qui dure plusieurs jours ou d’aggravation après une amélioration.',
    ],
  },
  {
    id: 'fr-tension',
    prompt: 'Que puis-je changer pour faire baisser un peu ma tension ?',
    paragraphs: [
      'Manger moins salé, bouger régulièrement, boire moins d’alcool et garder un poids de forme font baisser la tension artérielle.',
      'Mesurez-la à la maison, assis et au repos, et notez les valeurs. La moyenne de plusieurs jours compte plus qu’une mesure isolée.',
      'N’arrêtez pas seul les comprimés prescrits, même si les chiffres sont bons.',
    ],
  },
  {
    id: 'fr-diabete',
    prompt: 'On m’a annoncé un diabète de type 2. Que va-t-il se passer ?',
    paragraphs: [
      'Dans le diabète de type 2, le corps répond moins bien à l’insuline et le sucre dans le sang augmente peu à peu. Beaucoup de personnes le maîtrisent avec l’alimentation, l’activité physique et des comprimés.',
      'Un contrôle annuel des yeux, des pieds, des reins et de la tension est conseillé.',
      'Demandez quel est votre objectif personnel : il dépend de l’âge et des autres maladies.',
    ],
  },
  {
    id: 'fr-pollen',
    prompt: 'Quels traitements aident contre le rhume des foins ?',
    paragraphs: [
      'Les sprays nasaux à la cortisone et les antihistaminiques non sédatifs sont les premiers choix. Le spray agit mieux s’il est utilisé chaque jour.',
      'Laver le nez à l’eau salée et fermer les fenêtres les jours de forte pollinisation aide aussi.',
      'Si les symptômes restent forts, parlez d’un bilan allergologique.',
    ],
  },
  {
    id: 'fr-dos',
    prompt: 'J’ai mal au bas du dos depuis une semaine. Dois-je rester au lit ?',
    paragraphs: [
      'Une lombalgie récente s’améliore le plus souvent en quelques semaines. Rester actif autant que possible aide davantage que le repos au lit.',
      'La chaleur et la marche douce soulagent beaucoup de personnes.',
      'Consultez tout de suite si vous perdez la sensibilité autour du périnée, si vous n’arrivez plus à uriner ou si les deux jambes faiblissent.',
    ],
  },
  {
    id: 'fr-sommeil',
    prompt: 'Je dors mal presque toutes les nuits. Que faire sans médicaments ?',
    paragraphs: [
      'Couchez-vous et levez-vous à heures régulières, gardez la chambre sombre et fraîche, et quittez le lit un moment si le sommeil ne vient pas.',
      'Le café l’après-midi et l’alcool le soir rendent le sommeil plus léger. La lumière du matin aide.',
      'La thérapie cognitivo-comportementale est le traitement recommandé quand l’insomnie dure des mois.',
    ],
  },
  {
    id: 'fr-fer',
    prompt: 'Comment prendre mes comprimés de fer ?',
    paragraphs: [
      'Le fer s’absorbe mieux à jeun, mais on peut le prendre avec un peu de nourriture en cas de nausées. Le thé, le café et le lait réduisent son absorption.',
      'Des selles foncées sont fréquentes et sans danger pendant le traitement.',
      'Le médecin doit chercher la cause du manque de fer, par exemple des règles abondantes.',
    ],
  },
  {
    id: 'fr-reflux',
    prompt: 'J’ai des brûlures d’estomac après le dîner. Qu’est-ce qui aide ?',
    paragraphs: [
      'Un dîner plus léger, quelques heures avant de s’allonger et une tête de lit relevée réduisent le reflux chez beaucoup de personnes.',
      'Les antiacides agissent vite mais peu de temps. Les médicaments qui bloquent l’acide sont à réévaluer avec le médecin après quelques semaines.',
      'Des difficultés à avaler, un amaigrissement ou des selles noires doivent faire consulter rapidement.',
    ],
  },
  {
    id: 'fr-asthme',
    prompt: 'Quand utiliser l’inhalateur de secours et quand le traitement de fond ?',
    paragraphs: [
      'Le traitement de fond calme l’inflammation des bronches et n’agit que s’il est pris tous les jours. L’inhalateur de secours ouvre les bronches en cas de gêne.',
      'En avoir besoin de plus en plus souvent montre que l’asthme est mal contrôlé.',
      'Si vous ne pouvez plus finir une phrase par manque d’air, appelez le {emergency}.',
    ],
  },
];
