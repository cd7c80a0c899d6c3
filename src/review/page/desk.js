// The page of a reviewer. It keeps nothing: what is decided is sent at once, and what is read is forgotten with the page.
// The key of the session stands behind the # of the address, which a browser never sends.

const $ = (id) => document.getElementById(id);
const token = location.hash.slice(1);
const CATEGORY_KEYS = 'qwertyuasdfghjk';
const state = { done: [], position: 0, categories: [], axes: [] };

async function ask(path, body) {
  const answer = await fetch(`/api${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => undefined);
  if (answer === undefined) throw new Error('Factwatch does not answer any more. What was kept is kept; start it again.');
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.problem ?? 'That did not work.');
  return value;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const words = (id) => id.replaceAll('-', ' ');

function buildForm() {
  state.categories.forEach((category, i) => {
    const key = CATEGORY_KEYS[i];
    const box = element('input', { type: 'checkbox', name: 'category', value: category });
    $('categories').append(element('label', {}, box, element('kbd', { textContent: key }), words(category)));
  });
  for (const axis of state.axes) {
    const row = element('div', { className: 'axis', role: 'radiogroup' }, element('span', { textContent: words(axis) }));
    row.setAttribute('aria-label', words(axis));
    for (let value = 1; value <= 5; value++) {
      const dot = element('input', { type: 'radio', name: `axis ${axis}`, value: String(value) });
      row.append(element('label', {}, dot, String(value)));
    }
    $('axes').append(row);
  }
}

function progress() {
  const kept = state.done.filter(Boolean).length;
  const total = state.done.length;
  $('progress').textContent = `${kept} of ${total} decided`;
  $('bar').max = total;
  $('bar').value = kept;
}

function nextOpen(from) {
  for (let step = 1; step <= state.done.length; step++) {
    const position = (from + step) % state.done.length;
    if (!state.done[position]) return position;
  }
  return undefined;
}

async function show(position) {
  const item = await ask(`/items/${position}`);
  state.position = position;
  $('main').hidden = false;
  $('message').textContent = '';
  $('problem').textContent = '';
  $('asked').hidden = item.prompt === null;
  $('prompt').textContent = item.prompt ?? '';
  for (const id of ['prompt', 'claims']) {
    $(id).lang = item.locale ?? '';
    $(id).dir = 'auto';
  }
  $('place').textContent = [item.locale, item.country].filter(Boolean).join(', ');
  fillClaims(item);
  fill(item.decision);
  $('claims').querySelector('input')?.focus();
  scrollTo(0, 0);
}

function fillClaims({ paragraphs, decision }) {
  let ordinal = 0;
  const blocks = paragraphs.map((claims) =>
    element('p', {}, ...claims.map((claim) => {
      ordinal += 1;
      const box = element('input', { type: 'checkbox', value: String(ordinal) });
      box.checked = decision?.claims.includes(ordinal) ?? false;
      return element('label', { className: 'claim' }, box, element('span', { textContent: claim }));
    })),
  );
  $('claims').replaceChildren(...blocks);
}

function fill(decision) {
  $('form').reset();
  if (decision !== null) {
    check('decision', decision.decision);
    for (const category of decision.categories) check('category', category);
    for (const [axis, value] of Object.entries(decision.axes)) check(`axis ${axis}`, String(value));
  }
  settle();
}

function check(name, value) {
  const input = [...$('form').elements].find((one) => one.name === name && one.value === value);
  if (input !== undefined) input.checked = true;
}

// Kinds belong to an issue.
function settle() {
  $('categories').disabled = $('form').elements.decision.value !== 'issue';
}

function chosen(selector, root = document) {
  return [...root.querySelectorAll(`${selector}:checked`)].map((input) => input.value);
}

async function keep() {
  const [decision] = chosen('[name="decision"]');
  if (decision === undefined) {
    $('problem').textContent = 'Choose one of the three first.';
    return;
  }
  const axes = {};
  for (const axis of state.axes) {
    const [value] = chosen(`[name="axis ${axis}"]`);
    if (value !== undefined) axes[axis] = Number(value);
  }
  const categories = decision === 'issue' ? chosen('[name="category"]') : [];
  const claims = chosen('.claim input', $('claims')).map(Number);
  const { done } = await ask(`/items/${state.position}`, { decision, categories, claims, axes });
  state.done = done;
  await showOpen(state.position);
}

async function showOpen(from) {
  const next = nextOpen(from);
  if (next === undefined) finish();
  else await show(next);
  progress();
}

function finish() {
  $('main').hidden = true;
  $('message').textContent = 'All decided. Thank you. You may close this page, or press Backspace to look again.';
}

async function go(step) {
  await show((state.position + step + state.done.length) % state.done.length);
}

const trouble = (error) => {
  ($('main').hidden ? $('message') : $('problem')).textContent = error.message;
};

// One thing at a time: what is pressed before the next response stands there would decide one that nobody has read.
let busy = false;
async function doing(work) {
  if (busy) return;
  busy = true;
  await work().catch(trouble);
  busy = false;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (busy) return event.preventDefault();
  const press = (name, value) => {
    const input = [...$('form').elements].find((one) => one.name === name && one.value === value);
    if (input === undefined || input.matches(':disabled')) return;
    input.click();
    event.preventDefault();
  };
  // Digits move within an axis while one is focused.
  const axis = document.activeElement?.name?.startsWith('axis ') ? document.activeElement.name : undefined;
  if (/^[1-5]$/.test(event.key) && axis !== undefined) press(axis, event.key);
  else if (/^[1-3]$/.test(event.key)) press('decision', ['issue', 'no-issue', 'unsure'][Number(event.key) - 1]);
  else if (event.key === '0') doing(() => go(1));
  else if (event.key === 'Backspace') doing(() => go($('main').hidden ? 0 : -1));
  else if (event.key === 'Enter' && document.activeElement?.tagName !== 'BUTTON') doing(keep);
  else if (event.key.length === 1 && CATEGORY_KEYS.includes(event.key)) press('category', state.categories[CATEGORY_KEYS.indexOf(event.key)]);
  else return;
  event.preventDefault();
});

$('form').addEventListener('submit', (event) => {
  event.preventDefault();
  doing(keep);
});
$('form').addEventListener('change', settle);
$('back').addEventListener('click', () => doing(() => go(-1)));
$('skip').addEventListener('click', () => doing(() => go(1)));

doing(async () => {
  const desk = await ask('/desk');
  Object.assign(state, { done: desk.done, categories: desk.categories, axes: desk.axes });
  $('week').textContent = desk.week;
  buildForm();
  await showOpen(-1);
});
