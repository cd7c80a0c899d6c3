import { describe, expect, it } from 'vitest';
import { createEngine, openText } from './engine.ts';

const engine = createEngine();
const languageOf = (text: string, language = ''): string => {
  const options = { language, country: '', late: () => false, also: [], done: () => {}, whole: false };
  openText(engine, text, options);
  return engine.document.language;
};

describe('the language of a text', () => {
  it.each([
    ['en', 'my son has had a fever for two days and it will not come down'],
    ['de', 'Ich nehme die Tablette mit Wasser, ist das nicht zu viel?'],
    ['es', 'Me duele la cabeza desde el lunes y no se me pasa con nada'],
    ['fr', 'Le médecin a dit que les comprimés sont pour le soir'],
    ['pt', 'Não sei se os comprimidos são para tomar com água'],
    ['it', 'Il medico ha detto che le compresse sono per la sera'],
    ['nl', 'De dokter zei dat het niet erg is, maar ik heb nog koorts'],
    ['ru', 'Ребёнок кашляет третий день, что делать?'],
    ['uk', 'Дитина кашляє третій день, що робити?'],
    ['ja', '昨日から熱があります。'],
    ['zh', '昨天开始发烧，怎么办？'],
    ['ko', '어제부터 열이 나요.'],
    ['hi', 'कल से बुखार है।'],
    ['ar', 'عندي صداع منذ أمس'],
    ['fa', 'از دیروز تب دارم چکار کنم'],
    ['ur', 'مجھے کل سے بخار ہے'],
  ])('%s is told by its script or small words', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('stays open where neither tells, and is that of the locale where there is one', () => {
    expect(languageOf('Ibuprofen 400 mg')).toBe('');
    expect(languageOf('昨日から熱があります。', 'en')).toBe('en');
  });
});
