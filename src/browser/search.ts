import { splitAddress } from '../i18n/address.ts';
import type { Found } from '../search/find.ts';
import { normaliseQuery } from '../search/query.ts';
import { load, search } from './searchEngine.ts';
import { hitItem } from './searchHits.ts';
import { questionInAddress, recall, remember, type Remembered } from './searchMemory.ts';
import { area, form, heading, input, list, message, more, status } from './searchParts.ts';

const step = 10;
const reader = splitAddress(location.pathname).language;

/** The question being answered; an answer to an earlier one comes too late. */
let question: Remembered | undefined;
let found: Found | undefined;

async function showHits(answer: Found, asked: Remembered, from: number, to: number): Promise<void> {
  const hits = await answer.hits(from, to);
  if (asked !== question) return;
  list.append(...hits.map(hitItem));
  more.hidden = answer.count <= list.children.length;
}

function say(node: Node): void {
  status.replaceChildren();
  heading.replaceChildren(node);
  area.hidden = false;
}

function clear(): void {
  found = undefined;
  area.hidden = true;
  more.hidden = true;
  list.replaceChildren();
}

/** Asks and shows the answer; true when it is shown and no other question has been put meanwhile. */
async function answer(asked: Remembered): Promise<boolean> {
  question = asked;
  clear();
  status.replaceChildren(message('loading'));
  try {
    const answered = await search(asked.query, reader);
    await showHits(answered, asked, 0, asked.shown);
    if (asked !== question) return false;
    found = answered;
    say(message(answered.count === 0 ? 'none' : answered.count === 1 ? 'one' : 'many', answered.count));
  } catch {
    if (asked !== question) return false;
    clear();
    say(message('failed'));
  }
  return true;
}

async function ask(typed: string): Promise<void> {
  const query = normaliseQuery(typed);
  input.value = query;
  remember(query === '' ? undefined : { query, shown: step });
  if (query === '') {
    question = undefined;
    clear();
    status.replaceChildren();
    input.focus();
  } else if (await answer({ query, shown: step })) heading.focus();
}

async function askAddress(): Promise<void> {
  const given = questionInAddress();
  if (given !== undefined) await ask(given);
}

/** The hits as they were when the reader left, with the one that was opened in focus. */
async function restore(left: Remembered): Promise<void> {
  input.value = left.query;
  if (!(await answer(left))) return;
  const links = [...list.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === left.opened)?.focus();
}

async function showMore(): Promise<void> {
  if (!found || !question) return;
  const shown = list.children.length;
  more.disabled = true;
  try {
    await showHits(found, question, shown, shown + step);
    remember({ query: question.query, shown: list.children.length });
    list.children.item(shown)?.querySelector('a')?.focus();
  } catch {
    status.replaceChildren(message('failed'));
  }
  more.disabled = false;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask(input.value);
});
input.addEventListener('focus', () => void load(reader).catch(() => undefined), { once: true });
more.addEventListener('click', () => void showMore());
list.addEventListener('click', ({ target }) => {
  const opened = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
  if (opened && question) remember({ query: question.query, shown: list.children.length, opened });
});
addEventListener('hashchange', () => void askAddress());

form.hidden = false;
const left = recall();
if (questionInAddress() !== undefined) void askAddress();
else if (left) void restore(left);
