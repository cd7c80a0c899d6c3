import type { RedactedResponse } from '../domain/response.ts';
import type { RedactedText } from '../domain/text.ts';

/** A classifier of redacted text: how likely it is about health, 0 to 1. */
export interface HealthClassifier {
  readonly version: string;
  classify(input: { response: RedactedText; prompt?: RedactedText }): {
    score: number;
  };
}

export interface Gated {
  readonly health: boolean;
  /** Who decided: the upstream label, the classifier, or the config, which lets everything through. */
  readonly basis: 'label' | 'classifier' | 'off';
}

export type Gate = (response: RedactedResponse) => Gated;

/**
 * Is this a health response? Decode has already stopped whatever upstream labels as something else, so a
 * label that is there says health.
 */
export function createGate(classifier: HealthClassifier | undefined, threshold = 0.5): Gate {
  return (response) => {
    if (response.domain !== undefined) return { health: true, basis: 'label' };
    if (classifier === undefined) return { health: true, basis: 'off' };
    return { health: classifier.classify(response).score >= threshold, basis: 'classifier' };
  };
}
