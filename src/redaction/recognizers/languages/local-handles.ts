import type { Document } from '../../document.ts';
import type { Examples } from '../examples.ts';
import { applyRules, type Rule, rule } from './script-rules.ts';

const HANDLES: readonly Rule[] = [
  // "lisichka_iz_gatchiny": no word of another script is written so.
  rule('USERNAME', '(?<![\\w@./-])[A-Za-z][A-Za-z\\d]{1,20}(?:_[A-Za-z\\d]{1,20}){1,4}(?![\\w./@-])'),
  rule(
    'USERNAME',
    '(?<=[ء-ي\\u0900-\\u097f\\u3040-\\u30ff\\u3400-\\u9fff가-힣:：،,、，] ?)@[A-Za-z][A-Za-z0-9._-]{3,28}(?<![.])',
  ),
];

/** "@" behind a word of such a script, "_" between Latin ones: before what reads it as an e-mail address. */
export function findLocalHandles(document: Document): void {
  if (document.scan.ats.length > 0 || document.text.includes('_'))
    applyRules(document, HANDLES, 'handle-local');
}

export const LOCAL_HANDLE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'handle-local': {
    match: [['حسابي على الإنستا @salma.badr_17 شوفي الصورة', '@salma.badr_17', 'ar-EG']],
    leave: ['البريد info @ المستشفى', '체온 @ 38도'],
  },
};
