import type { JudgeItem } from '../../../src/evaluation/judge-items.ts';
import { majority } from '../../../src/evaluation/judge-metrics.ts';
import { readRequest } from './oracle.ts';
import { answer, type Script } from './script.ts';
import type { ChatBody } from './server.ts';

interface Entail {
  readonly question: string;
  readonly response: string;
  readonly items: readonly { readonly id: string; readonly statement: string }[];
}

/** A judge that answers with the physicians' majority on K-QA: it must find the very answer and statement. */
export function kqaPhysicians(items: readonly JudgeItem[]): (body: ChatBody) => Script {
  const labels = new Map<string, string>();
  for (const item of items) {
    if (item.kind !== 'statements') continue;
    for (const { statement, labels: given } of item.statements) {
      labels.set(`${item.question}\u0000${item.response}\u0000${statement}`, majority(given)!);
    }
  }
  return (body) => {
    const material = readRequest(body).material as unknown as Entail;
    return answer({
      labels: material.items.map(({ id, statement }) => ({
        id,
        label: labels.get(`${material.question}\u0000${material.response}\u0000${statement}`),
      })),
    });
  };
}
