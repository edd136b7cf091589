import { afterKey, longestPressing, noPresses, pressesToLeave } from './shiftPresses.ts';

/** The parts of the exit that `ExitPage.astro` and `ExitNote.astro` have written. */
interface Parts {
  readonly link: HTMLAnchorElement;
  /** Said after the first press, after the second, and so on; all hidden. */
  readonly counts: readonly HTMLElement[];
  /** All that is left of the page while the other one is on its way. */
  readonly cover: HTMLElement;
}

/** Puts a way off the page on the link and on Shift. Leaves nothing of the page behind, in the window or in its history. */
function startExit({ link, counts, cover }: Parts): void {
  let hasLeft = false;
  let presses = noPresses;
  let forget: ReturnType<typeof setTimeout> | undefined;

  const goAway = (): void => location.replace(link.href);

  /** A second call does nothing: it would begin the way to the other page anew. */
  function leave(): void {
    if (hasLeft) return;
    hasLeft = true;
    document.title = cover.querySelector('a')?.textContent ?? '';
    document.body.replaceChildren(cover);
    cover.hidden = false;
    cover.focus();
    goAway();
  }

  const showCount = (): void => {
    for (const [index, count] of counts.entries()) count.hidden = index !== presses.times.length - 1;
  };

  function onKey(event: KeyboardEvent): void {
    presses = afterKey(presses, event);
    if (presses.times.length >= pressesToLeave) {
      leave();
      return;
    }
    showCount();
    clearTimeout(forget);
    forget = setTimeout(() => {
      presses = noPresses;
      showCount();
    }, longestPressing);
  }

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  cover.addEventListener('click', (event) => {
    event.preventDefault();
    goAway();
  });
  document.addEventListener('keydown', onKey);
  document.addEventListener('keyup', onKey);
  // A page that is shown again after all, from the browser's memory, is made anew instead of staying empty.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft) location.reload();
  });
}

/** The same for a page and the one on which it is passed on. */
const subject = ({ origin, pathname }: HTMLAnchorElement | Location): string =>
  origin + pathname.replace(/dela\/$/, '');

/**
 * Keeps what is read about one thing a single step in the history: a jump within the page, another language or the
 * page to pass it on would each be one more that leads back here.
 */
function keepOneStep(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const { altKey, button, ctrlKey, metaKey, shiftKey } = event;
    if (!link || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    if (event.defaultPrevented || link.target || link.hasAttribute('download')) return;
    if (!link.hreflang && subject(link) !== subject(location)) return;
    event.preventDefault();
    location.replace(link.href);
  });
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

const [link] = all('.exit-link');
const [cover] = all('.exit-cover');
if (link instanceof HTMLAnchorElement && cover) {
  startExit({ link, counts: all('.exit-count > *'), cover });
  keepOneStep();
  for (const element of all('[data-exit=plain]')) element.hidden = true;
  for (const element of all('[data-exit=script]')) element.hidden = false;
}
