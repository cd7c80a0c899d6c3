import type { Examples } from '../examples.ts';

/** Everybody is invented. */
export const RECORD_EXAMPLES: Readonly<Record<string, Examples>> = {
  'record-field': {
    match: [
      ['{"lastName":"Aldermoor","visits":3}', 'Aldermoor'],
      ['body: "{\\"lastName\\":\\"Aldermoor\\",\\"visits\\":3}"', 'Aldermoor'],
      ['{"resourceType":"Patient","name":[{"family":"Aldermoor","given":["Corvin","Alec"]}]}', 'Alec'],
      ['<patient><given>Corvin</given><family>Aldermoor</family></patient>', 'Aldermoor'],
      ['<surname value="Aldermoor"/>', 'Aldermoor'],
      ['first_name=Corvin&last_name=Aldermoor&page=2', 'Aldermoor'],
      ['id: 3\npatient_last_name: Aldermoor\nstatus: open', 'Aldermoor'],
      ['{"nachname": "Aldermoor", "diagnose": "Asthma"}', 'Aldermoor', 'de-DE'],
    ],
    leave: [
      '{"name":"Metformin","dose":"500 mg"}',
      '{"name":"Vitamin D","family":"fat-soluble"}',
      '<dose value="500"/> <unit>mg</unit>',
      'alpha=0.05&power=0.8',
      '{"lastName":null,"city":"unknown"}',
    ],
  },
  'record-line': {
    match: [
      ['PID|1||A771^^^M||ALDERMOOR^CORVIN^A||19840317|M', 'ALDERMOOR^CORVIN^A'],
      ['BEGIN:VCARD\nFN:Corvin Aldermoor\nEND:VCARD', 'Corvin Aldermoor'],
      ['P<UTOALDERMOOR<<CORVIN<ALEC<<<<<<<<<<<<<<<<<<<', 'P<UTOALDERMOOR<<CORVIN<ALEC<<<<<<<<<<<<<<<<<<<'],
      ['Passenger ALDERMOOR/CORVIN MR, seat 14C', 'ALDERMOOR/CORVIN'],
      ['02/11/25, 09:14 - Benna Twill: seen him?\n02/11/25, 09:15 - Corvin: yes', 'Benna Twill'],
    ],
    leave: ['OBX|1|NM|GLU||5.4|mmol/L', 'if a << b then stop', 'LDL/HDL ratio', 'AND/OR MS symptoms'],
  },
  'record-table': {
    match: [
      ['| Name | DOB | Ward |\n|---|---|---|\n| B. Twill | 02/07/1990 | 4B |', 'B. Twill'],
      ['name;dob;phone\nAldermoor, Corvin;03/17/1984;555-013-4477', 'Aldermoor, Corvin'],
      ['Patient\tAge\tRoom\nTwill\t61\t12', 'Twill'],
    ],
    leave: [
      'Family, school, friends\nSleep, food, exercise',
      '| Name | Dose |\n|---|---|\n| Metformin | 500 mg |',
      '| Name | Age | Dose |\n|---|---|---|\n| Amoxicillin | 2-5 years | 250 mg |',
      '| Name | Phone |\n|---|---|\n| Lifeline | 13 11 14 |',
    ],
  },
  'record-mail': {
    match: [['From: Benna Twill <b.twill@quarrymail.example>\nSubject: results', 'Benna Twill']],
    leave: ['From: the beginning <see below> to the end'],
  },
};
