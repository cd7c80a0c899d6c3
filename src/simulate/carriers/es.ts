import type { Carrier } from './carrier.ts';

/** Spanish answers. */
export const SPANISH: readonly Carrier[] = [
  {
    id: 'es-resfriado',
    prompt: '¿Cuánto dura un resfriado común y hacen falta antibióticos?',
    paragraphs: [
      'La mayoría de los resfriados mejoran solos en una semana o diez días. La tos puede durar algo más.',
      'Los causan virus, por lo que los antibióticos no sirven. Descanse, beba suficiente y tome un analgésico sencillo si se encuentra mal.',
      'Consulte si le falta el aire, si la fiebre dura varios días o si empeora después de haber mejorado.',
    ],
  },
  {
    id: 'es-tension',
    prompt: '¿Qué puedo cambiar para bajar un poco la tensión arterial?',
    paragraphs: [
      'Comer con menos sal, hacer ejercicio con regularidad, beber menos alcohol y mantener un peso saludable ayudan a bajar la presión arterial.',
      'Mida la tensión en casa, sentado y descansado, y anote los valores. La media de varios días dice más que una sola medida.',
      'No deje por su cuenta las pastillas recetadas aunque los valores sean buenos.',
    ],
  },
  {
    id: 'es-diabetes',
    prompt: 'Me han dicho que tengo diabetes tipo 2. ¿Y ahora qué?',
    paragraphs: [
      'En la diabetes tipo 2 el cuerpo responde peor a la insulina y el azúcar en sangre sube con el tiempo. Muchas personas la controlan con alimentación, movimiento y pastillas.',
      'Conviene revisar cada año los ojos, los pies, los riñones y la tensión.',
      'Pregunte cuál es su objetivo personal de azúcar a largo plazo; depende de la edad y de otras enfermedades.',
    ],
  },
  {
    id: 'es-alergia',
    prompt: '¿Qué tratamientos ayudan contra la alergia al polen?',
    paragraphs: [
      'Los aerosoles nasales con corticoide y los antihistamínicos que no dan sueño son la primera opción. El aerosol funciona mejor si se usa a diario.',
      'Lavar la nariz con agua salada y cerrar las ventanas los días de mucho polen también ayuda.',
      'Si los síntomas siguen siendo fuertes, pregunte por las pruebas de alergia.',
    ],
  },
  {
    id: 'es-espalda',
    prompt: 'Me duele la parte baja de la espalda desde hace una semana. ¿Debo guardar reposo?',
    paragraphs: [
      'El dolor lumbar reciente suele mejorar en pocas semanas. Mantenerse activo dentro de lo posible ayuda más que el reposo en cama.',
      'El calor local y caminar despacio alivian a muchas personas.',
      'Busque ayuda enseguida si pierde sensibilidad en la zona genital, si no puede orinar o si le fallan las dos piernas.',
    ],
  },
  {
    id: 'es-insomnio',
    prompt: 'Me cuesta dormir casi todas las noches. ¿Qué puedo hacer sin pastillas?',
    paragraphs: [
      'Acuéstese y levántese a horas regulares, mantenga el dormitorio oscuro y fresco, y salga de la cama un rato cuando no pueda dormir.',
      'El café por la tarde y el alcohol por la noche empeoran el sueño. La luz de la mañana ayuda.',
      'La terapia cognitivo-conductual es el tratamiento recomendado cuando el insomnio dura meses.',
    ],
  },
  {
    id: 'es-hierro',
    prompt: '¿Cómo debo tomar las pastillas de hierro?',
    paragraphs: [
      'El hierro se absorbe mejor con el estómago vacío, aunque muchas personas lo toman con algo de comida por las náuseas. El té, el café y la leche reducen su absorción.',
      'Las heces oscuras son frecuentes y no son peligrosas mientras se toma hierro.',
      'El médico debe buscar la causa de la falta de hierro, por ejemplo reglas abundantes.',
    ],
  },
  {
    id: 'es-acidez',
    prompt: 'Tengo acidez después de cenar varias veces por semana. ¿Qué ayuda?',
    paragraphs: [
      'Cenar menos, esperar unas horas antes de acostarse y elevar la cabecera de la cama reducen el reflujo en muchas personas.',
      'Los antiácidos actúan rápido y durante poco tiempo. Los protectores de estómago conviene revisarlos con el médico a las pocas semanas.',
      'Consulte pronto si le cuesta tragar, pierde peso o tiene heces negras.',
    ],
  },
  {
    id: 'es-asma',
    prompt: '¿Cuándo uso el inhalador de rescate y cuándo el preventivo?',
    paragraphs: [
      'El inhalador preventivo calma la inflamación de los bronquios y solo funciona si se usa todos los días. El de rescate abre los bronquios cuando hay síntomas.',
      'Necesitar el de rescate cada vez más a menudo indica que el asma no está bien controlada.',
      'Si no puede terminar una frase por falta de aire, llame al {emergency}.',
    ],
  },
];
