export interface Run {
  readonly brokers: readonly string[];
  readonly topic: string;
  readonly partitions: number;
  readonly messages: number;
}

export interface Measured {
  readonly messagesPerSecond: number;
  /** Processor time of this process per message, in microseconds: hardly touched by what else runs here. */
  readonly cpuMicros: number;
}

export interface Meter {
  /** The group was joined: fetching starts. */
  begin(): void;
  /** The last message of a partition was handled. */
  ended(partition: number): void;
  done(messages: number): Promise<Measured>;
}

/** Measures from the join of the group until the last batch of every partition was handled. */
export function startMeter(partitions: number): Meter {
  const finished = Promise.withResolvers<void>();
  const open = new Set(Array.from({ length: partitions }, (_, i) => i));
  let startedAt = 0;
  let cpu = process.cpuUsage();
  let seconds = 0;

  return {
    begin() {
      if (startedAt !== 0) return;
      startedAt = performance.now();
      cpu = process.cpuUsage();
    },
    ended(partition) {
      open.delete(partition);
      if (open.size > 0 || seconds > 0) return;
      seconds = (performance.now() - startedAt) / 1000;
      cpu = process.cpuUsage(cpu);
      finished.resolve();
    },
    async done(messages) {
      await finished.promise;
      return { messagesPerSecond: messages / seconds, cpuMicros: (cpu.user + cpu.system) / messages };
    },
  };
}
