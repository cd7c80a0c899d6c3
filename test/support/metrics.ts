/** One sample of the exposition format. */
export interface Sample {
  readonly name: string;
  readonly labels: string;
  readonly value: number;
}

export async function readMetrics(url: string): Promise<Sample[]> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text.split('\n').flatMap((line) => {
    const match = /^([a-zA-Z_:][\w:]*)(\{.*\})? (\S+)$/.exec(line);
    return match === null ? [] : [{ name: match[1]!, labels: match[2] ?? '', value: Number(match[3]) }];
  });
}

export function sum(samples: readonly Sample[], name: string): number {
  return samples.filter((one) => one.name === name).reduce((total, { value }) => total + value, 0);
}
