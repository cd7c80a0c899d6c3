import type { Examples } from '../examples.ts';

/** Of dates that lack a month, a year or the usual order. */
export const DATE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'date-month': {
    match: [
      ['Operata all’anca in mag/2019, ora cammina', 'mag/2019', 'it-IT'],
      ['laatste controle mei 2019 was goed', 'mei 2019', 'nl-NL'],
      ['Nehme es seit Ende Nov. 21, vertrage es gut', 'Ende Nov. 21', 'de-DE'],
    ],
    leave: ['It may 20 times a day.', 'They set out in the sun.', 'the MAR-12 device'],
  },
  'date-said': {
    match: [
      ['Gran has been confused since Easter Monday', 'Easter Monday', 'en-GB'],
      ['he came off the tablets in September', 'September', 'en-GB'],
      ['Er hat die Tabletten im Juli abgesetzt', 'Juli', 'de-DE'],
      ['Oma ist an Heiligabend gestürzt', 'Heiligabend', 'de-DE'],
      ['Mon père est tombé à la Toussaint', 'la Toussaint', 'fr-FR'],
      ['Mi madre dejó las pastillas en octubre', 'octubre', 'es-ES'],
      ['Sinds oudjaarsdag is vader in de war', 'oudjaarsdag', 'nl-NL'],
      ['Mama upadła w Wigilię', 'Wigilię', 'pl-PL'],
      ['माँ होली के दिन गिर गई थीं', 'होली के दिन', 'hi-IN'],
      ['我妈国庆那天摔了一跤', '国庆那天', 'zh-CN'],
      ['母がお盆に倒れました', 'お盆', 'ja-JP'],
      ['어머니가 추석 지나고 약을 끊었어요', '추석', 'ko-KR'],
    ],
    leave: [
      'Get your flu vaccine from September to November.',
      'My hay fever is always worst in May.',
      'She has Christmas disease and loves Christmas cake.',
      'He was tired after the Ramadan fasting.',
      'Die Apotheke ist an Heiligabend geschlossen, der Pollenflug beginnt im März.',
      'Les pharmacies sont fermées à Noël ; le vaccin arrive chaque année en octobre.',
      '春节期间要注意饮食，流感在十二月高发。',
      '花粉は毎年3月に多くなります。お正月は休診です。',
      '독감은 매년 11월에 유행해요. 추석에는 과식하지 마세요.',
    ],
  },
  'date-short': {
    match: [
      ['Ho smesso la cura il 27/09 e sto bene', '27/09', 'it-IT'],
      ['[3/11, 20:14] wer kommt', '3/11', 'de-DE'],
      ['log:\n- 9/3 fine\n- 9/17 migraine\n- 10/2 aura', '9/17', 'en-US'],
      ['the drain came out 9/4 and it leaks', '9/4', 'en-US'],
      ['Напоминаем о визите 18.04 в 14:20', '18.04', 'ru-RU'],
      ['Кашель с 14.02, без температуры', '14.02', 'ru-RU'],
      ['operacja 23.XI, proszę o wypis', '23.XI', 'pl-PL'],
      ['babcia zmarła 8.02, miała raka', '8.02', 'pl-PL'],
      ['Yatış 11.09, çıkış 15.09', '15.09', 'tr-TR'],
    ],
    leave: [
      'pain was 7/10 after',
      '- 1/2 a banana\n- 3/4 of the soup',
      'Walking 5/10. 7/10 back, by night.',
      'about 1/2 a tablet by 3/4',
      'open 24/7 for you',
      'BP 12/8 today',
      'pH 7.04 and 3.05',
      "Mum's ferritin is 9.8 and that's 3.9 kg",
    ],
  },
  'date-partial': {
    match: [
      ['Bin seit dem 6. krank', '6.', 'de-DE'],
      ['mon rdv du 21 ne va pas', '21', 'fr-FR'],
      ['el 17 me operan', '17', 'es-ES'],
      ['dizzy since like the 11th?? still', 'the 11th', 'en-US'],
      ['Sinds de 12e heb ik koorts', '12e', 'nl-NL'],
      ['czy może być na 17-tego rano?', '17-tego', 'pl-PL'],
      ['la ricetta del 20 u.s. è scaduta', '20 u.s.', 'it-IT'],
      ['el próximo 14 me toca revisión', '14', 'es-ES'],
      ['Röntgen onsdag 26, fastande', 'onsdag 26', 'sv-SE'],
      ["perşembe 23'ünde ateşi çıktı", "perşembe 23'ünde", 'tr-TR'],
      ['bilan le 7 à 8h', '7', 'fr-FR'],
    ],
    leave: [
      'after the 3rd dose',
      'in the 95th percentile',
      'on the 2nd day of it',
      'onsdag 20 mg',
      "cuma 18'de geldi",
    ],
  },
  'date-spoken-birth': {
    match: [
      ['my birthday is eleven nineteen seventy two', 'eleven nineteen seventy two', 'en-US'],
      ['mi fecha de nacimiento es el tres del ocho del setenta', 'tres del ocho del setenta', 'es-ES'],
      ['né le trois zéro neuf soixante et un', 'trois zéro neuf soixante et un', 'fr-FR'],
    ],
    leave: ['born three weeks early', 'she was born one of two twins', 'gave birth two days ago'],
  },
  'date-spoken-day': {
    match: [
      ['it began a week ago so that would be the ninth and it hurts', 'the ninth', 'en-GB'],
      ['Sie wurde am Zehnten operiert', 'Zehnten', 'de-DE'],
      ['był u lekarza dwudziestego trzeciego i nic', 'dwudziestego trzeciego', 'pl-PL'],
      ['przyjęty czwartego, operacja potem', 'czwartego', 'pl-PL'],
    ],
    leave: [
      'lek od drugiego do szóstego dnia cyklu',
      'the second time and the third time',
      'on the first day',
      'by the fifth week',
    ],
  },
  'date-list': {
    match: [
      ['Wir sind vom 12. bis 15. Juli weg', '12. bis 15. Juli', 'de-DE'],
      ['libero il 4 o il 5 agosto', '4 o il 5 agosto', 'it-IT'],
      ['Отпуск с 11 по 19 июля', '11 по 19 июля', 'ru-RU'],
    ],
    leave: ['take 2 or 3 of them', 'between 4 and 6 weeks'],
  },
};
