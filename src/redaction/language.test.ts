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
    ['ar', 'الدكتور قال لي خذ الدواء بعد الأكل'],
    ['fa', 'دکتر به من دارو داد که بعد از غذا بخورم'],
    ['ur', 'ڈاکٹر نے مجھے دوا دی ہے'],
    ['da', 'Jeg har haft ondt i hovedet siden i går, og lægen sagde ikke noget'],
    ['no', 'Jeg har hatt vondt i hodet siden i går, og legen sa ikke noe etter det'],
    ['sv', 'Jag har haft ont i huvudet sedan i går och läkaren sa inte något'],
    ['cs', 'Dobrý den, mám kašel a nevím, jestli můžu brát prášky, které mi dali, děkuji'],
    ['sk', 'Dobrý deň, mám kašeľ a neviem, či môžem brať lieky, ktoré mi dali, ďakujem'],
    ['hr', 'Gdje mogu kupiti lijek koji mi je dao liječnik, treba li recept'],
    ['sr', 'Gde mogu da kupim lek koji mi je dao lekar, treba li recept'],
    ['sl', 'Zdravnik je rekel, da lahko vzamem zdravilo, ker imam vročino, kaj pa sicer'],
    ['sr', 'Лекар каже да морам да чекам недељу дана'],
    ['bg', 'Дали мога да пия хапчето, лекарят каза, че няма проблем'],
    ['ru', 'Врач сказал, что можно пить таблетки после еды'],
    ['uk', 'Лікар сказав пити таблетки після їжі'],
    ['es', 'El médico me dijo que tome la pastilla con agua, pero no sé si debo'],
    ['ca', 'El metge em va dir que prengui la pastilla amb aigua, però no tinc clar si puc'],
    ['pt', 'O médico disse para tomar o comprimido com água, mas não sei se devo'],
    ['ro', 'Doctorul a zis că pot lua pastila cu apă, dar nu știu dacă este bine pentru mine'],
    ['hu', 'Az orvos szerint szedhetek gyógyszert, de nem tudom, hogy lehet-e most'],
    ['fi', 'Voiko lääkettä ottaa, jos minulla on kuumetta, mutta olen raskaana'],
    ['el', 'Ο γιατρός μου είπε να πάρω το χάπι με νερό'],
    ['mr', 'मला कालपासून ताप आहे'],
    ['bn', 'আমার কাল থেকে জ্বর'],
    ['ta', 'எனக்கு நேற்று முதல் காய்ச்சல்'],
    ['te', 'నాకు నిన్నటి నుండి జ్వరం'],
  ])('%s is told by its script or small words', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('stays open where neither tells, and is that of the locale where there is one', () => {
    expect(languageOf('Ibuprofen 400 mg')).toBe('');
    // Danish as well as Norwegian, Croatian as well as Serbian.
    expect(languageOf('Jeg er ikke syg, men hun har det')).toBe('');
    expect(languageOf('Hvala, imam kašalj ali nije jako')).toBe('');
    expect(languageOf('昨日から熱があります。', 'en')).toBe('en');
  });
});
