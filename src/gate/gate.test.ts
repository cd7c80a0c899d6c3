import { describe, expect, it } from 'vitest';
import { vouchRedacted } from '../domain/text.ts';
import { forEachFeature, HEAD_CHARACTERS } from './features.ts';
import { createGate } from './gate.ts';
import { createScorer, decodeModel, encodeModel, type LinearModel } from './model.ts';

function features(text: string): number[] {
  const indices: number[] = [];
  forEachFeature(text, (index) => indices.push(index));
  return indices;
}

function model(weights: Readonly<Record<number, number>>): LinearModel {
  const bytes = new Int8Array(1 << 18);
  for (const [index, weight] of Object.entries(weights)) bytes[Number(index)] = weight;
  return { weights: bytes, scale: 0.5, bias: -1 };
}

describe('features', () => {
  it('fold case and accents of Latin letters only', () => {
    expect(features('FIÈVRE')).toEqual(features('fievre'));
    expect(features('йод')).not.toEqual(features('иод'));
  });

  it('skip digits and placeholders', () => {
    expect(features('call [NAME_1] at [PHONE_2] 42')).toEqual(features('call at'));
    expect(features('[not a placeholder]').length).toBeGreaterThan(3);
  });

  it('read scripts without spaces by sign and pair', () => {
    expect(features('頭痛')).toHaveLength(3);
    expect(features('頭 痛')).toHaveLength(3);
    expect(features('頭a痛')).toHaveLength(2);
  });

  it('read no more than the head of a long text', () => {
    const long = 'word '.repeat(1_000);
    expect(features(long)).toEqual(features(long.slice(0, HEAD_CHARACTERS)));
  });
});

describe('model', () => {
  it('adds each distinct feature once, over the root of their number', () => {
    const [index] = features('cat');
    const scorer = createScorer(model({ [index as number]: 4 }));
    expect(scorer.read('cat').logit).toBeCloseTo(-1 + 0.5 * 4, 6);
    expect(scorer.read('cat cat cat')).toEqual(scorer.read('cat'));
    expect(scorer.read('cat dog').logit).toBeCloseTo(-1 + (0.5 * 4) / Math.SQRT2, 6);
    expect(scorer.read('123 …')).toEqual({ logit: 0, features: 0 });
  });

  it('forgets one text before the next, for many texts', () => {
    const [index] = features('cat');
    const scorer = createScorer(model({ [index as number]: -4 }));
    const first = scorer.read('cat');
    for (let i = 0; i < 600; i++) expect(scorer.read('cat')).toEqual(first);
  });

  it('survives the file and refuses a damaged one', () => {
    const original = model({ 7: -128, 9: 127 });
    expect(decodeModel(encodeModel(original))).toEqual(original);
    expect(() => decodeModel(encodeModel(original).slice(0, -1))).toThrow(RangeError);
    expect(() => decodeModel(new Uint8Array(16 + (1 << 18)))).toThrow(RangeError);
  });
});

describe('the built-in gate', () => {
  const gate = createGate();
  const label = (response: string, prompt?: string): string =>
    gate.classify({
      response: vouchRedacted(response),
      ...(prompt === undefined ? {} : { prompt: vouchRedacted(prompt) }),
    }).label;

  it.each([
    'Take the tablets with food and call your doctor if you get a rash or a fever.',
    'Gegen die Halsschmerzen helfen warme Getränke; bei Fieber über mehrere Tage gehen Sie bitte zum Arzt.',
    'Los síntomas de la infección de orina son ardor y fiebre; el médico puede recetar un antibiótico.',
    'Votre toux est probablement due à un virus ; reposez-vous et consultez un médecin si la fièvre persiste.',
    'A dor nas costas costuma melhorar em algumas semanas; procure um médico se tiver febre.',
    '熱とのどの痛みがあるときは、水分をとり、薬を飲む前に医師に相談してください。',
    '咳嗽和发烧通常是病毒感染引起的，多休息，必要时去看医生。',
    'При кашле и температуре пейте больше жидкости и обратитесь к врачу, если станет хуже.',
  ])('calls health: %s', (text) => {
    expect(label(text)).toBe('health');
  });

  it.each([
    'Use a list comprehension to filter the values, then write the result to a file.',
    'The orchestra played two symphonies, and the audience asked for an encore.',
    'Mischen Sie Mehl, Butter und Zucker und backen Sie den Kuchen eine halbe Stunde.',
    'El museo abre a las diez y la entrada es gratuita los domingos por la tarde.',
    'The landlord must return the deposit within thirty days after the lease ends.',
    '',
    '[NAME_1] [PHONE_1]',
  ])('calls not health: %s', (text) => {
    expect(label(text)).toBe('nonhealth');
  });

  it('lets the user’s turn decide about a short answer', () => {
    expect(label('Yes, that is fine.', 'Can I take ibuprofen while I am breastfeeding?')).toBe('health');
    expect(label('Yes, that is fine.', 'Can I deploy this container on a Friday?')).toBe('nonhealth');
    expect(label('', 'My throat hurts and I have a fever, what helps?')).toBe('health');
  });

  it('gives a finite score on anything', () => {
    for (const text of [
      '',
      '\u0000',
      '\ud800',
      '💊'.repeat(5_000),
      '['.repeat(50_000),
      'a'.repeat(1_000_000),
    ]) {
      const { score } = gate.classify({ response: vouchRedacted(text) });
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('has a version of its own weights', () => {
    expect(gate.version).toMatch(/^[0-9a-f]{16}$/);
    expect(createGate().version).toBe(gate.version);
  });
});
