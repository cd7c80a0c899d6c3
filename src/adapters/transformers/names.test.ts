import { describe, expect, it } from 'vitest';
import { FactwatchError } from '../../errors.ts';
import { loadNameModel, personRanges, type TransformersModule } from './names.ts';

describe('personRanges', () => {
  it('joins word pieces and neighbouring words into one range', () => {
    const labels = [
      { entity: 'B-PER', word: 'Xan' },
      { entity: 'I-PER', word: '##thor' },
      { entity: 'I-PER', word: 'Quell' },
      { entity: 'O', word: 'coughs' },
    ];
    expect(personRanges('Xanthor Quell coughs', labels)).toEqual([{ start: 0, end: 13 }]);
  });

  it('searches pieces in order and in any case, so that an earlier word is not taken for a later piece', () => {
    const labels = [
      { entity: 'O', word: 'and' },
      { entity: 'B-PER', word: 'an' },
      { entity: 'I-PER', word: '##na' },
      { entity: 'O', word: 'said' },
    ];
    expect(personRanges('And Anna said', labels)).toEqual([{ start: 4, end: 8 }]);
  });

  it('takes the whole word when the model was sure of a piece of it only', () => {
    expect(personRanges('Quellinor said', [{ entity: 'B-PER', word: 'Quell' }])).toEqual([
      { start: 0, end: 9 },
    ]);
  });

  it('takes the ranges that the model gives and leaves places', () => {
    const labels = [
      { entity: 'B-LOC', word: 'Oslo', start: 0, end: 4 },
      { entity: 'private_person', word: 'Ada', start: 11, end: 14 },
    ];
    expect(personRanges('Oslo meets Ada', labels)).toEqual([{ start: 11, end: 14 }]);
  });
});

describe('loadNameModel', () => {
  it('answers synchronously what was prepared, and counts its cost', async () => {
    let time = 0;
    const module: TransformersModule = {
      pipeline: async () => async (text) => {
        time += 5;
        return [{ entity: 'B-PER', word: text.split(' ')[0] ?? '' }];
      },
    };
    const model = await loadNameModel(
      'tiny',
      () => time,
      async () => module,
    );
    await model.prepare('Xanthor coughs');
    expect(model.names('Xanthor coughs')).toEqual([{ start: 0, end: 7 }]);
    expect(model.names('never prepared')).toEqual([]);
    expect(model.cost).toEqual({ texts: 1, milliseconds: 5 });
  });

  it('says what is missing when the package is not installed', async () => {
    const absent = () => Promise.reject(new FactwatchError('CONFIG_INVALID', 'not installed'));
    await expect(loadNameModel('tiny', () => 0, absent)).rejects.toBeInstanceOf(FactwatchError);
  });
});
