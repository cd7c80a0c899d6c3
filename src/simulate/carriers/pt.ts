import type { Carrier } from './carrier.ts';

/** Portuguese answers. */
export const PORTUGUESE: readonly Carrier[] = [
  {
    id: 'pt-resfriado',
    prompt: 'Quanto tempo dura um resfriado comum e é preciso tomar antibiótico?',
    paragraphs: [
      'A maioria dos resfriados melhora sozinha em uma semana a dez dias. A tosse pode durar um pouco mais.',
      'Eles são causados por vírus, por isso antibióticos não ajudam. Descanse, beba bastante líquido e use um analgésico simples se precisar.',
      'Procure atendimento se tiver falta de ar, febre por vários dias ou se piorar depois de ter melhorado.',
    ],
  },
  {
    id: 'pt-pressao',
    prompt: 'O que posso mudar para baixar um pouco a pressão arterial?',
    paragraphs: [
      'Menos sal, atividade física regular, menos álcool e um peso saudável ajudam a baixar a pressão arterial.',
      'Meça em casa, sentado e descansado, e anote os valores. A média de vários dias diz mais do que uma medida isolada.',
      'Não pare por conta própria os comprimidos receitados, mesmo que os valores estejam bons.',
    ],
  },
  {
    id: 'pt-diabetes',
    prompt: 'Descobri que tenho diabetes tipo 2. E agora?',
    paragraphs: [
      'No diabetes tipo 2 o corpo responde pior à insulina e o açúcar no sangue sobe com o tempo. Muitas pessoas controlam a doença com alimentação, movimento e comprimidos.',
      'É bom examinar os olhos, os pés, os rins e a pressão uma vez por ano.',
      'Pergunte qual é a sua meta pessoal; ela depende da idade e de outras doenças.',
    ],
  },
  {
    id: 'pt-alergia',
    prompt: 'Quais tratamentos ajudam na rinite alérgica?',
    paragraphs: [
      'Sprays nasais com corticoide e anti-histamínicos que não dão sono são a primeira escolha. O spray funciona melhor quando usado todos os dias.',
      'Lavar o nariz com soro fisiológico e evitar poeira também ajuda.',
      'Se os sintomas continuarem fortes, pergunte sobre testes de alergia.',
    ],
  },
  {
    id: 'pt-costas',
    prompt: 'Minha lombar dói há uma semana. Devo ficar de repouso?',
    paragraphs: [
      'A dor lombar recente costuma melhorar em poucas semanas. Continuar ativo dentro do possível ajuda mais do que ficar na cama.',
      'Calor local e caminhadas leves aliviam muitas pessoas.',
      'Procure ajuda imediatamente se perder a sensibilidade na região genital, não conseguir urinar ou sentir fraqueza nas duas pernas.',
    ],
  },
  {
    id: 'pt-sono',
    prompt: 'Não consigo dormir quase todas as noites. O que fazer sem remédios?',
    paragraphs: [
      'Deite e levante em horários regulares, mantenha o quarto escuro e fresco e saia da cama por um tempo quando o sono não vier.',
      'Café à tarde e álcool à noite pioram o sono. A luz da manhã ajuda.',
      'A terapia cognitivo-comportamental é o tratamento recomendado quando a insônia dura meses.',
    ],
  },
  {
    id: 'pt-ferro',
    prompt: 'Como devo tomar os comprimidos de ferro?',
    paragraphs: [
      'O ferro é mais bem absorvido em jejum, mas muitas pessoas tomam com um pouco de comida por causa do enjoo. Chá, café e leite reduzem a absorção.',
      'Fezes escuras são comuns e inofensivas durante o tratamento.',
      'O médico deve procurar a causa da falta de ferro, por exemplo menstruação intensa.',
    ],
  },
  {
    id: 'pt-azia',
    prompt: 'Tenho azia depois do jantar várias vezes por semana. O que ajuda?',
    paragraphs: [
      'Jantar menos, esperar algumas horas antes de deitar e elevar a cabeceira da cama reduzem o refluxo em muitas pessoas.',
      'Antiácidos agem rápido e por pouco tempo. Os remédios que bloqueiam o ácido devem ser revistos com o médico depois de algumas semanas.',
      'Dificuldade para engolir, perda de peso ou fezes pretas precisam ser avaliadas logo.',
    ],
  },
  {
    id: 'pt-asma',
    prompt: 'Quando uso a bombinha de alívio e quando a de prevenção?',
    paragraphs: [
      'A bombinha de prevenção acalma a inflamação dos brônquios e só funciona se usada todos os dias. A de alívio abre os brônquios quando há sintomas.',
      'Precisar da bombinha de alívio cada vez mais mostra que a asma não está bem controlada.',
      'Se não conseguir terminar uma frase por falta de ar, ligue para {emergency}.',
    ],
  },
];
