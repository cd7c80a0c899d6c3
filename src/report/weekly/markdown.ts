import type { Block } from './blocks.ts';
import { weeklyHeadline } from './headline.ts';
import type { WeeklyModel } from './model.ts';
import { weeklyFinePrint, weeklyFooter, weeklySections } from './sections.ts';

/** The weekly report as GitHub-flavoured Markdown. Names out of traffic become no markup. */
export function renderWeeklyMarkdown(model: WeeklyModel): string {
  const sections = weeklySections(model).map(({ title, blocks }) =>
    [`## ${escapeMarkdown(title)}`, ...blocks.flatMap(renderBlock)].join('\n\n'),
  );
  const fine = weeklyFinePrint(model).map((line) => `- ${escapeMarkdown(line)}`);
  return `${[
    `# ${escapeMarkdown(model.title)}, ${model.week}`,
    ...weeklyHeadline(model).map((line) => `**${escapeMarkdown(line)}**`),
    fine.join('\n'),
    ...sections,
    escapeMarkdown(weeklyFooter(model)),
  ].join('\n\n')}\n`;
}

function renderBlock(block: Block): string[] {
  if (block.kind === 'chart') return [];
  if (block.kind === 'text') return [escapeMarkdown(block.text)];
  if (block.kind === 'list') return [block.lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')];
  const { caption, columns, rows } = block;
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${columns.map(({ number }) => (number ? '---:' : '---')).join(' | ')} |`;
  const head = line(columns.map(({ title }) => title));
  return [`${escapeMarkdown(caption)}:`, [head, rule, ...rows.map(line)].join('\n')];
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
