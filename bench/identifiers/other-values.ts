import { ibanHolds, luhnHolds } from '../../src/privacy/checksums.ts';
import type { Chance } from './random.ts';
import type { Value } from './values.ts';

/** Structure of the national part (SWIFT registry): `9` digit, `A` capital, `X` either. */
const IBANS =
  'AD:99999999XXXXXXXXXXXX AE:9999999999999999999 AL:99999999XXXXXXXXXXXXXXXX AT:9999999999999999 AZ:AAAAXXXXXXXXXXXXXXXXXXXX BA:9999999999999999 BE:999999999999 BG:AAAA999999XXXXXXXX BH:AAAAXXXXXXXXXXXXXX BI:99999999999999999999999 BR:99999999999999999999999AX BY:XXXX9999XXXXXXXXXXXXXXXX CH:99999XXXXXXXXXXXX CR:999999999999999999 CY:99999999XXXXXXXXXXXXXXXX CZ:99999999999999999999 DE:999999999999999999 DJ:99999999999999999999999 DK:99999999999999 DO:XXXX99999999999999999999 EE:9999999999999999 EG:9999999999999999999999999 ES:99999999999999999999 FI:99999999999999 FK:AA999999999999 FO:99999999999999 FR:9999999999XXXXXXXXXXX99 GB:AAAA99999999999999 GE:AA9999999999999999 GI:AAAAXXXXXXXXXXXXXXX GL:99999999999999 GR:9999999XXXXXXXXXXXXXXXX GT:XXXXXXXXXXXXXXXXXXXXXXXX HR:99999999999999999 HU:999999999999999999999999 IE:AAAA99999999999999 IL:9999999999999999999 IQ:AAAA999999999999999 IS:9999999999999999999999 IT:A9999999999XXXXXXXXXXXX JO:AAAA9999XXXXXXXXXXXXXXXXXX KW:AAAAXXXXXXXXXXXXXXXXXXXXXX KZ:999XXXXXXXXXXXXX LB:9999XXXXXXXXXXXXXXXXXXXX LC:AAAAXXXXXXXXXXXXXXXXXXXXXXXX LI:99999XXXXXXXXXXXX LT:9999999999999999 LU:999XXXXXXXXXXXXX LV:AAAAXXXXXXXXXXXXX LY:999999999999999999999 MC:9999999999XXXXXXXXXXX99 MD:XXXXXXXXXXXXXXXXXXXX ME:999999999999999999 MK:999XXXXXXXXXX99 MN:9999999999999999 MR:99999999999999999999999 MT:AAAA99999XXXXXXXXXXXXXXXXXX MU:AAAA9999999999999999999AAA NI:AAAA99999999999999999999 NL:AAAA9999999999 NO:99999999999 OM:999XXXXXXXXXXXXXXXX PK:AAAAXXXXXXXXXXXXXXXX PL:999999999999999999999999 PS:AAAAXXXXXXXXXXXXXXXXXXXXX PT:999999999999999999999 QA:AAAAXXXXXXXXXXXXXXXXXXXXX RO:AAAAXXXXXXXXXXXXXXXX RS:999999999999999999 RU:99999999999999XXXXXXXXXXXXXXX SA:99XXXXXXXXXXXXXXXXXX SC:AAAA99999999999999999999AAA SD:99999999999999 SE:99999999999999999999 SI:999999999999999 SK:99999999999999999999 SM:A9999999999XXXXXXXXXXXX SO:9999999999999999999 ST:999999999999999999999 SV:AAAA99999999999999999999 TL:9999999999999999999 TN:99999999999999999999 TR:999999XXXXXXXXXXXXXXXX UA:999999XXXXXXXXXXXXXXXXXXX VA:999999999999999999 VG:AAAA9999999999999999 XK:9999999999999999 YE:AAAA9999XXXXXXXXXXXXXXXXXX';
export const IBAN_STRUCTURES: ReadonlyMap<string, string> = new Map(
  IBANS.split(' ').map((one): [string, string] => [one.slice(0, 2), one.slice(3)]),
);

export function iban(country: string, chance: Chance): Value {
  const rest = chance.fill(IBAN_STRUCTURES.get(country)!);
  let check = 2;
  while (!ibanHolds(`${country}${String(check).padStart(2, '0')}${rest}`)) check += 1;
  const whole = `${country}${String(check).padStart(2, '0')}${rest}`;
  const grouped = whole.replace(/(.{4})(?=.)/g, '$1 ');
  const written = chance.pick([
    whole,
    grouped,
    grouped,
    grouped.replaceAll(' ', '-'),
    whole.toLowerCase(),
    grouped.toLowerCase(),
  ]);
  return { type: 'IBAN', country, written, names: ['IBAN'] };
}

const CARDS = [
  '4999 9999 9999 9999',
  '5199 9999 9999 9999',
  '2299 9999 9999 9999',
  '6011 9999 9999 9999',
  '3799 999999 99999',
  '3528 9999 9999 9999',
  '6229 9999 9999 9999',
];

export function card(chance: Chance): Value {
  for (;;) {
    const grouped = chance.fill(chance.pick(CARDS));
    if (!luhnHolds(grouped.replaceAll(' ', ''))) continue;
    const written = chance.pick([grouped, grouped.replaceAll(' ', ''), grouped.replaceAll(' ', '-')]);
    return { type: 'CARD', country: '', written, names: [] };
  }
}

/** Kinds without a country: their words, and how values are written. */
const LABELLED: Readonly<Record<string, { readonly names: string; readonly forms: string }>> = {
  VEHICLE: {
    names: 'license plate|number plate|VIN|vehicle registration|car registration|plate number',
    forms:
      '8AAA999|AAA-9999|AA99 AAA|A-AA 9999|AA-999-AA|9999 AAA|AAA 999|99-AAA-9|AA 99 AA 9999|WVWZZZ1JZXW999999|1HGCM82699A999999|AAA9A99|A999AA77|99AA999',
  },
  DEVICE: {
    names:
      'pump serial number|serial no|device id|device serial|IMEI|pacemaker serial|CGM transmitter id|S/N',
    forms: 'AAA999999A|AA-99999999|999999999999999|99-999999-999999-9|HHHHHHHHHHHH|A99-9999-AAA|8AA9999',
  },
  PASSPORT: {
    names: 'passport|passport number|passport no.|pasaporte|passeport|Reisepass|passaporto',
    forms: '999999999|A9999999|AA9999999|AA999999|99AA99999|CXXXXXXX9|A99999999',
  },
  LICENCE: {
    names:
      "driver's license|drivers licence number|DL number|driving licence|driver license no|medical license",
    forms: 'A9999999|999999999|A999-9999-9999|AAAAA999999AA9AA|99 999 999|A99-999-999|AA9999999A',
  },
  RECORD: {
    names:
      'MRN|medical record number|chart number|patient number|hospital number|case number|Patient ID|Encounter',
    forms: '9999999|99999999|AA-999999|A9999999|999-99-999|9999999999|H99-99999',
  },
  HEALTH_PLAN: {
    names:
      'member id|insurance policy number|Medicare number|group number|subscriber id|policy no|health plan id|NHS number',
    forms: 'AAA999999999|8AX9-AX9-AA99|999 999 9999|A99999999|W9999 9999 9|999999999-99|AA9999999',
  },
  ACCOUNT: {
    names:
      'account number|bank account|acct no|routing number|invoice number|customer number|billing account|claim number',
    forms: '9999999999|99999999|99-99-99 99999999|AAA-9999999|999999999|9999 9999 99|AAA99999999999',
  },
};
export const LABELLED_TYPES: readonly string[] = Object.keys(LABELLED);

export function labelled(type: string, chance: Chance): Value {
  const { names, forms } = LABELLED[type]!;
  const written = chance.fill(chance.pick(forms.split('|')));
  return { type, country: '', written, names: [chance.pick(names.split('|'))] };
}

/** Kinds that show by their form: no label is needed. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  MAC: ['{H2}:{H2}:{H2}:{H2}:{H2}:{H2}', '{h2}-{h2}-{h2}-{h2}-{h2}-{h2}', '{h4}.{h4}.{h4}'],
  EMAIL: [
    '{a6}.{a7}@{a6}.com',
    '{a5}{92}@{a7}.org',
    '{a1}_{a6}@mail.{a5}.de',
    '{a4}+{a3}@{a8}.co.uk',
    '{A5}.{A4}@{A5}.FR',
  ],
  URL: [
    'https://portal.{a7}.com/reset?token={h16}',
    'http://{a6}.net/u/{95}',
    'www.{a8}.org/~{a5}',
    'https://{a5}.{a7}.io/p/{h8}-{h4}-{h4}',
  ],
  SECRET: [
    'sk-{X10}{a10}{94}',
    'ghp_{X36}',
    'AKIA{X16}',
    'eyJh{X12}.eyJ{X20}.{X24}',
    '0x{h40}',
    'bc1q{a2}{93}{a8}{94}{a20}',
    'AIza{X35}',
    'xoxb-{910}-{912}-{a24}',
  ],
  USERNAME: ['@{a6}_{92}', '@{a4}.{a6}', '@{a7}{92}'],
};

function ip(chance: Chance): string {
  const byte = (): number => chance.below(254) + 1;
  const sixth = [
    '2a02:{83}:{h4}:{h4}:{h4}:{h4}:{h4}:{h4}',
    'fe80::{h4}:{h4}:{h4}:{h4}',
    '2001:db8::{h4}',
    '2001:db8:{h4}::{h1}',
  ];
  return chance.uniform() < 0.5
    ? `${byte()}.${byte()}.${byte()}.${byte()}`
    : chance.expand(chance.pick(sixth));
}

function coordinates(chance: Chance): string {
  const degrees = `${chance.below(80)}°${chance.below(60)}'${chance.below(60)}"N ${chance.below(170)}°${chance.below(60)}'${chance.below(60)}"E`;
  const decimal = `${(chance.uniform() * 160 - 80).toFixed(5)}, ${(chance.uniform() * 340 - 170).toFixed(5)}`;
  return chance.pick([degrees, decimal, decimal]);
}

export const BY_FORM: Readonly<Record<string, (chance: Chance) => string>> = {
  IP: ip,
  COORDINATES: coordinates,
  ...Object.fromEntries(
    Object.entries(FORMS).map(([type, forms]) => [
      type,
      (chance: Chance) => chance.expand(chance.pick(forms)),
    ]),
  ),
};
