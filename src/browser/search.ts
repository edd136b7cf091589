import { splitAddress } from '../i18n/address.ts';
import type { Chosen } from '../search/facets.ts';
import { normaliseQuery } from '../search/query.ts';
import { goToAnswer, say } from './answerHeading.ts';
import { isEngineLost, loadEngine, renewPage } from './loadEngine.ts';
import { onChosen } from './searchFilters.ts';
import { offerOthers, sayReading } from './searchHelp.ts';
import { questionInAddress, recall, remember, type Remembered } from './searchMemory.ts';
import { area, exit, form, input, list, message, more, status } from './searchParts.ts';
import { clearHits, showAmong, showFirst, showNext, step } from './shownHits.ts';

const reader = splitAddress(location.pathname).language;

/** The question that is answered and kept; an answer to an earlier one comes too late. */
let question: Remembered | undefined;

function clear(): void {
  area.ariaBusy = 'false';
  area.hidden = true;
  clearHits();
  offerOthers(false);
  sayReading();
}

/** Asks and shows the answer; true when it is shown and no other question has been put meanwhile. */
async function answer(asked: Remembered): Promise<boolean> {
  question = asked;
  clear();
  area.ariaBusy = 'true';
  status.replaceChildren(message('loading'));
  try {
    const { search } = await loadEngine();
    const found = await search(asked.query, reader);
    if (asked !== question) return false;
    await showFirst(found, asked.shown, asked.chosen);
    if (asked !== question) return false;
    const n = found.ids.length;
    sayReading(found.readAs);
    offerOthers(n === 0, found.nearest);
    say(message(n === 0 ? 'none' : n === 1 ? 'one' : 'many', { n }));
    if (found.isUrgent) discreet();
  } catch {
    if (asked !== question) return false;
    clear();
    offerOthers(true);
    say(message('failed'));
  }
  return true;
}

/**
 * Whoever may be in danger is not given away by the way back, where the question is not kept and not there any more,
 * and is offered the way off the page.
 */
function discreet(): void {
  question = undefined;
  remember(undefined);
  if (exit) exit.hidden = false;
  import('./exitPage.ts').catch(() => undefined);
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
  } else if (isEngineLost() && (await renewPage())) return;
  else if (await answer({ query, shown: step })) goToAnswer(query);
}

async function askAddress(): Promise<void> {
  const given = questionInAddress();
  if (given !== undefined) await ask(given);
}

/** The hits as they were when the reader left, with the one that was opened in focus. */
async function restore(left: Remembered): Promise<void> {
  input.value = left.query;
  if (!(await answer(left))) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];
  links.find((link) => link.getAttribute('href') === left.opened)?.focus();
}

/** Keeps what is shown with this visit to the page. */
function keep(change: Pick<Remembered, 'chosen' | 'opened'> = {}): void {
  if (!question) return;
  question = { ...question, shown: Math.max(step, list.children.length), ...change };
  remember(question);
}

/** Shows other hits of the same answer; says so where they do not come, and leaves nobody without any. */
async function showOther(run: () => Promise<void>, chosen?: Chosen): Promise<void> {
  const asked = question;
  try {
    await run();
    keep(chosen && { chosen });
  } catch {
    if (asked?.query !== question?.query) return;
    status.replaceChildren(message('failed'));
    if (list.children.length === 0) offerOthers(true);
  }
}

/** A button that is disabled would lose focus. */
async function showMore(): Promise<void> {
  if (more.ariaDisabled === 'true') return;
  more.ariaDisabled = 'true';
  await showOther(showNext);
  more.ariaDisabled = null;
}

function openOrAsk({ target }: MouseEvent): void {
  if (!(target instanceof Element)) return;
  const word = target.closest('#nara button')?.textContent;
  const opened = target.closest('#lista h3 a')?.getAttribute('href');
  if (word) void ask(word);
  else if (opened) keep({ opened });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask(input.value);
});
input.addEventListener(
  'focus',
  () =>
    void loadEngine()
      .then(({ load }) => load(reader))
      .catch(() => undefined),
  { once: true },
);
onChosen((left, chosen) => void showOther(() => showAmong(left), chosen));
more.addEventListener('click', () => void showMore());
area.addEventListener('click', openOrAsk);
addEventListener('pagehide', () => {
  if (question) return;
  input.value = '';
  clear();
});
addEventListener('hashchange', () => void askAddress());
addEventListener('popstate', () => {
  const visit = recall();
  if (visit && questionInAddress() === undefined) void restore(visit);
});

form.hidden = false;
const left = recall();
if (questionInAddress() !== undefined) void askAddress();
else if (left) void restore(left);
