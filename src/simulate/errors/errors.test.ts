import { describe, expect, it } from 'vitest';
import { CARRIERS } from '../carriers/index.ts';
import { LANGUAGES } from '../plan.ts';
import { createRandom } from '../random.ts';
import { scenarioPlan } from '../scenarios.ts';
import { simulate } from '../traffic.ts';
import { DISMISSED_SLIPS, LOOKALIKES } from './harmless.ts';
import { HIDDEN_ERRORS } from './hidden.ts';
import { ERROR_KINDS } from './index.ts';
import { decimal } from './kind.ts';

const COUNTRY = { en: 'US', es: 'MX', fr: 'FR', de: 'DE', pt: 'BR' } as const;

describe('carriers and planted errors', () => {
  it('has at least sixty answers with ids of their own', () => {
    const all = LANGUAGES.flatMap((language) => CARRIERS[language]);
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map((carrier) => carrier.id)).size).toBe(all.length);
    expect(new Set(all.map((carrier) => carrier.paragraphs.join())).size).toBe(all.length);
  });

  it.each(ERROR_KINDS)('$detector: the twins differ only in the fact', (kind) => {
    for (const language of LANGUAGES) {
      for (let i = 0; i < 200; i++) {
        const pair = kind.pair({ language, country: COUNTRY[language], random: createRandom(3, i) });
        if (pair === undefined) continue;
        expect(pair.wrong.sentence).not.toBe(pair.clean.sentence);
        expect(pair.wrong.citations).toEqual(pair.clean.citations);
        expect(pair.wrong.prompt).toBe(pair.clean.prompt);
        const both = `${pair.wrong.sentence}${pair.clean.sentence}`.replaceAll('{emergency}', '');
        expect(both).not.toMatch(/[{}]|NaN|undefined/);
      }
    }
  });

  it('has hidden errors, look-alikes and dismissed slips in every language', () => {
    for (const language of LANGUAGES) {
      expect(HIDDEN_ERRORS[language].length).toBeGreaterThan(3);
      expect(LOOKALIKES[language].length).toBeGreaterThan(2);
      expect(DISMISSED_SLIPS[language].length).toBeGreaterThan(0);
    }
  });

  it('writes numbers as the language does', () => {
    expect(decimal(38.5, 1, 'en')).toBe('38.5');
    expect(decimal(38.5, 1, 'de')).toBe('38,5');
  });
});

describe('answers that leave something out', () => {
  it('replace the carrier together with the question', () => {
    const size = { seed: 4, weeks: 1, responsesPerWeek: 2000, startWeek: '2026-W14' };
    const plan = {
      ...scenarioPlan('S5', size),
      errorMix: { 'missed-red-flag': 1 },
      models: [{ name: 'm', adoption: 1, issueRate: 0.5 }],
    } as const;
    const planted = [...simulate(plan)].filter((m) => m.truth.plantedDetector === 'missed-red-flag');
    expect(planted.length).toBeGreaterThan(50);
    for (const { value, truth } of planted) {
      expect(truth.locale).toBe('en-US');
      expect(value).toMatch(/drooping|crushing chest pain|wasp sting/);
      expect(value).not.toMatch(/\{emergency\}|call 911/i);
    }
  });
});
