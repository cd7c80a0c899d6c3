/** Names of Polish and Russian in their cases: "zapytaj kasię", "Wojtkowi". */

/** Forms that are everyday words: of fields, genes, onions, wives. */
const WORDS = new Set(
  (
    'ali mają maję pole polę idę idą idy iwy marka marki markowi markiem marku arka arkowi arkiem miły miłe leonie ' +
    'лев лева леву левом леве жене том тому томе томы томой лука луку луки луке лукой гене гену гены марка марку марке марком свету света свете любой люба любы любе рая раю рае раи светой лары миру мире вики вича вичу влада владу дима лене лехи леши саше тема теме темой темою тему темы'
  ).split(' '),
);

const SOFT: Readonly<Record<string, string>> = { ni: 'ń', si: 'ś', ci: 'ć', zi: 'ź' };

export function formsOf(language: string, words: string): string {
  const given = words.split(' ');
  return [...given, ...given.flatMap((name) => inflected(language, name))].join(' ');
}

/** The further cases of a name in small letters; none in languages without them. */
export function inflected(language: string, name: string): string[] {
  if (language !== 'pl' && language !== 'ru') return [];
  return (language === 'pl' ? polish : russian)(name).filter((form) => !WORDS.has(form.toLowerCase()));
}

function polish(name: string): string[] {
  const stem = name.slice(0, -1);
  if (/[cs]ki$/.test(name)) return ['ego', 'emu', 'm'].map((ending) => name + ending);
  if (/[cs]ka$/.test(name)) return [`${stem}iej`, `${stem}ą`];
  if (/[lj]a$/.test(name)) return [`${stem}i`, `${stem}ę`, `${stem}ą`];
  if (name.endsWith('ia')) return [stem, `${stem}ę`, `${stem}ą`];
  if (name.endsWith('ka')) return [`${stem}i`, `${stem}ę`, `${stem}ą`, `${name.slice(0, -2)}ce`];
  if (name.endsWith('ga')) return [`${stem}i`, `${stem}ę`, `${stem}ą`, `${name.slice(0, -2)}dze`];
  if (name.endsWith('ta')) return [`${stem}y`, `${stem}ę`, `${stem}ą`, `${name.slice(0, -2)}cie`];
  if (name.endsWith('a')) return [`${stem}y`, `${stem}ę`, `${stem}ą`, `${stem}ie`];
  if (name.endsWith('ek')) {
    // "heniek, heńka", "stasiek, staśka"
    const short = name.slice(0, -2).replace(/[nscz]i$/, (soft) => SOFT[soft]!);
    return [`${short}ka`, `${short}kowi`, `${short}kiem`, `${short}ku`];
  }
  if (name.endsWith('ś')) return ['sia', 'siowi', 'siem', 'siu'].map((ending) => stem + ending);
  return /[aeiouyńł]$/.test(name) ? [] : ['a', 'owi', 'em'].map((ending) => name + ending);
}

function russian(name: string): string[] {
  const stem = name.slice(0, -1);
  if (/[сц]кий$/.test(name)) return ['ого', 'ому', 'им', 'ом'].map((ending) => name.slice(0, -2) + ending);
  if (/[сц]кая$/.test(name)) return ['ой', 'ую'].map((ending) => name.slice(0, -2) + ending);
  if (name.endsWith('ия')) return ['и', 'ю', 'ей'].map((ending) => stem + ending);
  if (name.endsWith('я')) return ['и', 'е', 'ю', 'ей'].map((ending) => stem + ending);
  if (name.endsWith('а'))
    return [/[гкхжшщч]а$/.test(name) ? 'и' : 'ы', 'е', 'у', 'ой'].map((ending) => stem + ending);
  if (name.endsWith('й')) return ['я', 'ю', 'ем'].map((ending) => stem + ending);
  return /[бвгдзклмнпрстфхцчшщ]$/.test(name)
    ? ['а', 'у', 'ом', 'ым', 'е'].map((ending) => name + ending)
    : [];
}
