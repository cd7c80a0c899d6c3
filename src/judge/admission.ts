/** The figures of a judge that `factwatch eval judge` wrote down, and that `run` asks for. */
export interface JudgeRecord {
  readonly model: string;
  readonly promptHash: string;
  readonly source: string;
  readonly rows: number;
  /** Rows the judge answered; the rest abstained and count nowhere. */
  readonly judged: number;
  readonly macroF1: number;
  /** Over the emergency-referral criteria; null when the file had none. */
  readonly emergencyMacroF1: number | null;
}

export interface AdmissionFloors {
  /** 0.709: the published macro-F1 of the HealthBench grader (GPT-4.1). */
  readonly overall: number;
  /** 0.647: the mean physician on the emergency-referral theme of HealthBench. */
  readonly emergencies: number;
  /** Fewest judged rows that make a figure worth comparing. */
  readonly minRows: number;
}

const DEFAULT_FLOORS: AdmissionFloors = { overall: 0.709, emergencies: 0.647, minRows: 100 };

export interface Admission {
  readonly admitted: boolean;
  /** For the log and the person at the terminal. Model name and figures only. */
  readonly sentence: string;
}

/**
 * May this judge flag? Only with a record of this very model and prompt that reaches the floors. `override`
 * admits it all the same, and the sentence says so.
 */
export function admitJudge(
  record: JudgeRecord | undefined,
  judge: { readonly model: string; readonly promptHash: string },
  floors: AdmissionFloors = DEFAULT_FLOORS,
  override = false,
): Admission {
  const against = objection(record, judge, floors);
  if (against === undefined) {
    return {
      admitted: true,
      sentence: `The judge ${judge.model} may flag: macro-F1 ${figure(record!.macroF1)} on ${record!.judged} labelled rows.`,
    };
  }
  if (override)
    return { admitted: true, sentence: `The judge ${judge.model} flags by override although ${against}.` };
  return {
    admitted: false,
    sentence: `The judge ${judge.model} is refused for flagging because ${against}. Run \`factwatch eval judge\` or set judge.admission.override.`,
  };
}

function objection(
  record: JudgeRecord | undefined,
  judge: { readonly model: string; readonly promptHash: string },
  floors: AdmissionFloors,
): string | undefined {
  if (record === undefined) return 'it has never been held against physicians';
  if (record.model !== judge.model) return `its record belongs to the model ${record.model}`;
  if (record.promptHash !== judge.promptHash) return 'its record belongs to other prompts';
  if (record.judged < floors.minRows)
    return `its record has ${record.judged} judged rows, fewer than ${floors.minRows}`;
  if (!(record.macroF1 >= floors.overall)) {
    return `its macro-F1 ${figure(record.macroF1)} is under the floor ${figure(floors.overall)}`;
  }
  if (record.emergencyMacroF1 === null) return undefined;
  if (!(record.emergencyMacroF1 >= floors.emergencies)) {
    return `its macro-F1 on emergencies ${figure(record.emergencyMacroF1)} is under the floor ${figure(floors.emergencies)}`;
  }
  return undefined;
}

function figure(value: number): string {
  return value.toFixed(3);
}
