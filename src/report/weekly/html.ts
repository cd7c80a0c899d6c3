import { trendChart } from '../chart.ts';
import { escapeHtml, htmlTable, pageFrame } from '../html.ts';
import type { Block } from './blocks.ts';
import { weeklyHeadline } from './headline.ts';
import type { WeeklyModel } from './model.ts';
import { weeklyFinePrint, weeklyFooter, weeklySections } from './sections.ts';

/** The weekly report as one self-contained page. */
export function renderWeeklyHtml(model: WeeklyModel): string {
  const [first, ...rest] = weeklyHeadline(model);
  const sections = weeklySections(model).map(
    ({ title, blocks }) =>
      `<section><h2>${escapeHtml(title)}</h2>${blocks.map((block) => renderBlock(block, model)).join('\n')}</section>`,
  );
  const name = `${model.title}, ${model.week}`;
  return pageFrame(
    name,
    `<header>
<h1>${escapeHtml(name)}${model.inProgress ? ' (week in progress)' : ''}</h1>
<p class="headline">${escapeHtml(first ?? '')}</p>
${rest.map((line) => `<p class="second">${escapeHtml(line)}</p>`).join('\n')}
${list(weeklyFinePrint(model), 'fine')}
</header>
<main>
${sections.join('\n')}
</main>
<footer class="fine">${escapeHtml(weeklyFooter(model))}</footer>`,
  );
}

function renderBlock(block: Block, model: WeeklyModel): string {
  if (block.kind === 'text') return `<p>${escapeHtml(block.text)}</p>`;
  if (block.kind === 'list') return list(block.lines, '');
  if (block.kind === 'table') return htmlTable(block.caption, block.columns, block.rows);
  const { points, breaks } = model.trend;
  const svg = trendChart({ points, breaks, truth: undefined, minimumCell: model.minimumCell });
  return `<figure>${svg}<figcaption class="fine">Flag share by week and model. Bars are 95 % intervals; dashed verticals mark a change of rules, prompt or judge. Symbols tell models apart.</figcaption></figure>`;
}

function list(lines: readonly string[], kind: string): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return `<ul${kind === '' ? '' : ` class="${kind}"`}>${items}</ul>`;
}
