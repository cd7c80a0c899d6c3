import { describe, expect, it } from 'vitest';
import { RawText } from '../domain/text.ts';
import { createRedactor } from './index.ts';
import type { RedactionContext } from './redactor.ts';

const redactor = createRedactor();

function redact(text: string, context: RedactionContext = {}): string {
  const result = redactor.open(context).redact(new RawText(text));
  return result.ok ? result.text : result.code;
}

describe('placeholders', () => {
  it('are typed, numbered, and the same for the same value in all texts of a response', () => {
    const session = redactor.open({});
    const first = session.redact(new RawText('mail a.quill@example.org or b.quill@example.org'));
    const second = session.redact(new RawText('B.QUILL@example.org again, and c.quill@example.org'));
    expect(first).toMatchObject({ text: 'mail [EMAIL_1] or [EMAIL_2]' });
    expect(second).toMatchObject({ text: '[EMAIL_2] again, and [EMAIL_3]' });
  });

  it('start behind those a text already holds', () => {
    expect(redact('[EMAIL_4] and a.quill@example.org')).toBe('[EMAIL_4] and [EMAIL_5]');
  });

  it('follow a name through the texts of a response', () => {
    const session = redactor.open({});
    session.redact(new RawText('my name is Brenda Zboncak and i cough'));
    expect(session.redact(new RawText('Hello Zboncak, rest well.'))).toMatchObject({
      text: 'Hello [NAME_2], rest well.',
    });
  });

  it('do not survive into another response', () => {
    redact('my name is Brenda Zboncak');
    expect(redactor.open({}).redact(new RawText('zboncak'))).toMatchObject({ text: 'zboncak' });
  });
});

describe('remarks', () => {
  it('give recognizer, type and exact ranges of the input, also behind astral and combining characters', () => {
    const text = '😀😀 e\u0301 𝟒𝟏𝟏𝟏 then mail a.quill@example.org 😀';
    const result = redactor.open({}).redact(new RawText(text));
    if (!result.ok) throw new Error(result.code);
    const mail = result.remarks.find(({ type }) => type === 'EMAIL');
    expect(mail).toMatchObject({ recognizer: 'email' });
    expect(text.slice(mail?.start, mail?.end)).toBe('a.quill@example.org');
  });

  it('cover every form of a number in the input, not in the normalised text', () => {
    const text = 'call 4\u200b1\u200b5\u200b3828560 or ４１５３８２８５６１';
    const result = redactor.open({}).redact(new RawText(text));
    if (!result.ok) throw new Error(result.code);
    const removed = result.remarks.map(({ start, end }) => text.slice(start, end));
    expect(removed).toEqual(['4\u200b1\u200b5\u200b3828560', '４１５３８２８５６１']);
  });
});

describe('known identifiers', () => {
  const known = { name: new RawText('Hope Marsh'), email: new RawText('hope.m@example.org') };

  it('go wherever they stand, even where they are words', () => {
    expect(redact('Thanks, Hope. i am marsh', { known })).not.toMatch(/Hope/);
    expect(redact('login hope.m on the portal', { known })).toBe('login [USERNAME_1] on the portal');
  });

  it('leave everyday words of the same spelling in lower case', () => {
    expect(redact('i hope it heals', { known })).toBe('i hope it heals');
  });
});

describe('withholding', () => {
  it('withholds what is too long', () => {
    const small = createRedactor({ maxCharacters: 10 });
    expect(small.open({}).redact(new RawText('x'.repeat(11)))).toEqual({
      ok: false,
      code: 'REDACTION_TOO_LONG',
    });
  });

  it('withholds what takes too long', () => {
    let time = 0;
    const slow = createRedactor({ deadlineMs: 50, clock: () => (time += 30) });
    expect(slow.open({}).redact(new RawText('hello'))).toEqual({ ok: false, code: 'REDACTION_DEADLINE' });
  });

  it('withholds when anything inside fails', () => {
    const broken = createRedactor({
      secondOpinion: {
        names() {
          throw new TypeError('model');
        },
      },
    });
    expect(broken.open({}).redact(new RawText('two Xanthorq tablets'))).toEqual({
      ok: false,
      code: 'REDACTION_INTERNAL',
    });
  });
});

describe('a text that is no message', () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, index) => `write to ada${index}@example.org today`).join('\n');

  it('is redacted as long as a person could have written it', () => {
    expect(redact(lines(500))).toContain('[EMAIL_500]');
  });

  it('is read to its end where a labelled address is longer than a line of one', () => {
    for (const locale of ['en-US', 'es-ES', 'de-DE'])
      for (let words = 50; words < 80; words += 1) {
        const text = `Address: ${'a '.repeat(words)}abcdefghijklmnop and more words to read`;
        expect(createRedactor().open({ locale }).redact(new RawText(text)).ok).toBe(true);
      }
  });

  it('is withheld when it holds more identifiers than anybody writes', () => {
    const result = createRedactor()
      .open({})
      .redact(new RawText(lines(2_500)));
    expect(result).toEqual({ ok: false, code: 'REDACTION_TOO_DENSE' });
  });

  it('is withheld when it is made to keep a matcher busy and nothing is found', () => {
    const result = createRedactor()
      .open({})
      .redact(new RawText('GB33 '.repeat(50_000)));
    expect(result).toEqual({ ok: false, code: 'REDACTION_TOO_DENSE' });
  });
});

describe('second opinion', () => {
  const asked: string[] = [];
  const withModel = createRedactor({
    secondOpinion: {
      names(text) {
        asked.push(text);
        const start = text.indexOf('Xanthorq');
        return start < 0 ? [] : [{ start, end: start + 8 }];
      },
    },
  });

  it('is asked where a capitalised word stays unexplained, and only there', () => {
    asked.length = 0;
    expect(withModel.open({}).redact(new RawText('two Xanthorq tablets'))).toMatchObject({
      text: 'two [NAME_1] tablets',
    });
    expect(asked.length).toBeGreaterThan(0);
    asked.length = 0;
    withModel.open({}).redact(new RawText('take 400 mg of ibuprofen with food'));
    expect(asked).toEqual([]);
  });
});

describe('what medicine needs', () => {
  it.each([
    'HbA1c 7.2 %, LDL 130 mg/dL, INR 2.8, BP 150/95, SpO2 97 %',
    'BRCA1 c.68_69delAG on chromosome 17q21.31; ICD-10 E11.9; LOINC 4548-4',
    'see doi:10.1056/NEJMoa2034577 and https://doi.org/10.1016/j.jaci.2019.01.045, PMID: 31978945',
    'trial NCT04368728; ratio 3:1; 1,250,000 people; 2019-2021; for 6 weeks; aged 45',
    'call 911 or 988, poison control 1-800-222-1222, Samaritans 116 123',
    "Parkinson's disease, Crohn disease, Lewy body dementia, Hashimoto thyroiditis, Bell's palsy",
    'Take Yasmin daily; Tylenol, Xarelto and Ozempic may interact. I hope it will help in May.',
  ])('stays: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('authors of what is cited', () => {
  it.each([
    'Du Marais G, et al. N Engl J Med 2015;372:803-13.',
    '[2] Aronsen LJ et al. (REACH-4)',
    'Spitzner RL, Kronke K, Lowen B. Arch Intern Med 2006;166:1092-7',
    'Estrich R, Rosell E, Salas-Serra J, et al. *Lancet*',
  ])('stay: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('are not who is spoken of', () => {
    expect(redact('My doctor John Smith et al say rest')).toBe('My doctor [NAME_1] et al say rest');
    expect(redact('I am Peter Kowalski. Seen in 2024; 3 tablets')).toContain('[NAME_1]');
  });
});

describe('northern streets in other languages', () => {
  it('go, and words that only end like them stay', () => {
    expect(redact('ich wohne jetzt Kirkegata 5', { locale: 'de-DE' })).toBe('ich wohne jetzt [ADDRESS_1]');
    expect(redact('send it to Mannerheimintie 12 please', { locale: 'en-US' })).toContain('[ADDRESS_1]');
    expect(redact('la rosolia 12 e 15', { locale: 'it-IT' })).toBe('la rosolia 12 e 15');
    expect(redact('wiederholt 12 Menschen', { locale: 'de-DE' })).toBe('wiederholt 12 Menschen');
  });
});

describe('what looks like something of somebody and is not', () => {
  it.each([
    ['fr-FR', 'Le 15 (ou 112) : taches qui ne s’effacent pas', 'Le 15 (ou 16) je vois le chirurgien', '15'],
    ['en-IN', 'They call it hypertension at 140/90', 'Call me at 555/123 after five', '555/123'],
    ['en-NZ', 'It is right for the July–August peak', 'I met April May at the clinic', 'April May'],
    ['fr-FR', 'Sur kit.depistage.fr. Résultat en dix jours', 'Vu hier.Dr Postel a dit oui', 'Dr Postel'],
  ])('%s: "%s" stays, of "%s" the value goes', (locale, stays, goes, value) => {
    expect(redact(stays, { locale })).toBe(stays);
    expect(redact(goes, { locale })).not.toContain(value);
  });
});
