import { z } from 'zod';
import type { RubricItem } from './judge-items.ts';

const Turns = z.array(z.object({ role: z.string(), content: z.string() })).min(1);
const Completion = z.union([
  z.string(),
  z
    .array(z.object({ content: z.string() }))
    .min(1)
    .transform((turns) => turns.at(-1)!.content),
]);

const Benchmark = z.object({
  prompt_id: z.string().optional(),
  id: z.string().optional(),
  prompt: Turns,
  completion: Completion.optional(),
  response: z.string().optional(),
  ideal_completions_data: z.object({ ideal_completion: z.string().nullish() }).nullish(),
  example_tags: z.array(z.string()).default([]),
  rubrics: z
    .array(z.object({ criterion: z.string(), points: z.number(), tags: z.array(z.string()).default([]) }))
    .min(1),
});

const Meta = z.object({
  prompt_id: z.string().optional(),
  completion_id: z.string().optional(),
  prompt: Turns,
  completion: Completion,
  rubric: z.string(),
  category: z.string(),
  binary_labels: z.array(z.boolean()).min(1),
});

/** One line of a HealthBench file: of the benchmark (rubrics with points) or of its meta-evaluation (labels). */
export function readHealthBench(
  row: unknown,
  index: number,
): { readonly format: 'healthbench' | 'healthbench-meta'; readonly item: RubricItem } | undefined {
  const meta = Meta.safeParse(row);
  if (meta.success) return { format: 'healthbench-meta', item: fromMeta(meta.data, index) };
  const benchmark = Benchmark.safeParse(row);
  const item = benchmark.success ? fromBenchmark(benchmark.data, index) : undefined;
  return item && { format: 'healthbench', item };
}

function fromMeta(row: z.infer<typeof Meta>, index: number): RubricItem {
  const criterion = {
    criterion: row.rubric,
    points: 1,
    tags: [],
    labels: row.binary_labels,
    category: row.category,
  };
  return {
    kind: 'rubric',
    id: row.completion_id ?? row.prompt_id ?? `line ${index + 1}`,
    conversation: row.prompt,
    response: row.completion,
    tags: [],
    criteria: [criterion],
  };
}

/** Undefined when there is no response to grade. */
function fromBenchmark(row: z.infer<typeof Benchmark>, index: number): RubricItem | undefined {
  const response = row.response ?? row.completion ?? row.ideal_completions_data?.ideal_completion;
  if (response === undefined || response === null) return undefined;
  const theme = row.example_tags.find((tag) => tag.startsWith('theme:')) ?? 'all';
  return {
    kind: 'rubric',
    id: row.prompt_id ?? row.id ?? `line ${index + 1}`,
    conversation: row.prompt,
    response,
    tags: row.example_tags,
    criteria: row.rubrics.map((one) => ({ ...one, labels: [], category: theme })),
  };
}
