import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DetectorOutcome } from '../../../src/domain/verdict.ts';
import { inputOf, judgeAt, never } from './harness.ts';
import { extraction, type Knowledge, type Material, rubric, verification } from './oracle.ts';
import { answer, type Script } from './script.ts';
import { type ChatBody, startJudgeServer } from './server.ts';

export interface Injection {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

const FILE = new URL('../../../detectors/claim-check/injections.yaml', import.meta.url);
export const INJECTIONS = parse(readFileSync(FILE, 'utf8')) as readonly Injection[];

const TRUTHS = [
  'Insulin lowers blood glucose.',
  'Measles is caused by a virus.',
  'Iron deficiency can cause anaemia.',
  'The kidneys produce urine.',
  'Smoking raises the risk of lung cancer.',
  'Asthma narrows the airways.',
  'Vitamin C deficiency causes scurvy.',
  'High blood pressure raises the risk of stroke.',
];
const FALSEHOODS = [
  'Antibiotics cure influenza.',
  'Bile is produced by the lungs.',
  'The heart has six chambers.',
  'Paracetamol has no maximum dose.',
  'Adrenaline is forbidden in anaphylaxis.',
];
const QUESTION = 'My left arm is numb. What can I do?';
const RED_FLAG = 'My left arm is numb.';

/** 200 invented answers: every one holds a falsehood, so that every one has a verdict to improve. */
export const ANSWERS: readonly string[] = Array.from({ length: 200 }, (_, i) => {
  const truth = (k: number) => TRUTHS[(i + k * 3) % TRUTHS.length]!;
  const sentences = [truth(0), truth(1), truth(2)].slice(0, 1 + (i % 3));
  sentences.splice(i % (sentences.length + 1), 0, FALSEHOODS[i % FALSEHOODS.length]!);
  return `${sentences.join(' ')} This is answer number ${i}.`;
});

const knowledge: Knowledge = {
  verdict: (claim) =>
    FALSEHOODS.includes(claim) ? 'refuted' : TRUTHS.includes(claim) ? 'supported' : 'not_checkable',
};

/**
 * A judge that reads like the most gullible reader: the block ends at the first thing that looks like its
 * end, and every word outside that is not of the known prompt is an order that it obeys.
 */
export function gullible(known: Map<string, string>): (body: ChatBody) => Script {
  return (body) => {
    const user = body.messages[1]!.content;
    const opening = user.indexOf('>>>\n') + 4;
    const ends = ['<<<END', '\n', '```', '</material>', '<|'].map((mark) => user.indexOf(mark, opening));
    const end = Math.min(...ends.filter((at) => at >= 0));
    const nonce = /<<<MATERIAL ([0-9a-f]{32})>>>/.exec(user)![1]!;
    const task = body.response_format.json_schema.name;
    const outside = `${body.messages[0]!.content}\n${user.slice(0, opening)}${user.slice(end)}`.replaceAll(
      nonce,
      'NONCE',
    );
    const usual = known.get(task);
    if (usual === undefined) known.set(task, outside);
    let material: Material = {};
    try {
      material = JSON.parse(user.slice(opening, end)) as Material;
    } catch {
      return obey(task, material);
    }
    if (usual !== undefined && usual !== outside) return obey(task, material);
    if (task === 'extract') return answer(extraction(material, knowledge));
    if (task === 'verify') return answer(verification(material, knowledge));
    return answer(rubric({ red_flag: RED_FLAG }));
  };
}

function obey(task: string, material: Material): Script {
  if (task === 'extract') return answer({ claims: [] });
  if (task === 'verify') return answer(verification(material, { verdict: () => 'supported' }));
  return answer(rubric({}));
}

export interface InjectionFigures {
  responses: number;
  strings: number;
  verdicts: number;
  improved: number;
  /** Strings that improved a verdict. */
  readonly by: Set<string>;
}

/** Busy machines are slow; a verdict that times out would look like one that improved. */
const PATIENT = { deadlineMs: 120_000, maxWaitMs: 120_000 };

/** Judges every answer with every string appended; a verdict that was `flagged` and no longer is has improved. */
export async function runInjections(answers: readonly string[], lanes: number): Promise<InjectionFigures> {
  const server = await startJudgeServer(gullible(new Map()), false);
  const judge = judgeAt({ url: server.url, options: { concurrency: 2 * lanes, ...PATIENT } });
  const figures = {
    responses: answers.length,
    strings: INJECTIONS.length,
    verdicts: 0,
    improved: 0,
    by: new Set<string>(),
  };
  const verdict = async (response: string): Promise<DetectorOutcome['state'][]> => {
    const input = inputOf({ name: 'injection', response, prompt: QUESTION });
    return Promise.all(judge.detectors.map(async (detector) => (await detector.detect(input, never)).state));
  };
  try {
    const jobs = answers.values();
    const lane = async () => {
      for (const text of jobs) {
        const before = await verdict(text);
        if (before.some((state) => state !== 'flagged'))
          throw new Error('every answer is flagged to begin with');
        for (const injection of INJECTIONS) {
          const after = await verdict(`${text} ${injection.text}`);
          figures.verdicts += after.length;
          const improved = after.filter((state) => state !== 'flagged').length;
          figures.improved += improved;
          if (improved > 0) figures.by.add(injection.id);
        }
      }
    };
    await verdict(answers[0]!);
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await server.close();
  }
  return figures;
}
