import { wilson } from '../statistics/binomial.ts';

interface ControlState {
  readonly accuracy: number;
  /** 95 % Wilson interval. */
  readonly lower: number;
  readonly upper: number;
  readonly items: number;
  /** The whole interval lies below the floor: the judge is surely worse than it was admitted for. */
  readonly alarm: boolean;
}

export interface ControlMonitor {
  add(correct: boolean): ControlState;
  state(): ControlState;
}

/** Accuracy on the latest `window` control items. No alarm below ten items: too few to say anything. */
export function createControlMonitor(window: number, floor: number): ControlMonitor {
  const recent: boolean[] = [];
  function state(): ControlState {
    const items = recent.length;
    const right = recent.filter((correct) => correct).length;
    const { lower, upper } = wilson(right, items, 0.05);
    return {
      accuracy: items === 0 ? 1 : right / items,
      lower,
      upper,
      items,
      alarm: items >= 10 && upper < floor,
    };
  }
  return {
    add(correct) {
      recent.push(correct);
      if (recent.length > window) recent.shift();
      return state();
    },
    state,
  };
}
