import type { OpenNow } from '../i18n/openNow.ts';
import { openNowText } from './openNowText.ts';

const minute = 60_000;

/**
 * Keeps the line of a page that says whether it is open now. It looks each minute, because clocks are set, nights have
 * 23 or 25 hours, and phones sleep.
 */
function keep(line: HTMLElement, hours: OpenNow): void {
  let timer: number;
  const say = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(say, minute - (Date.now() % minute));
    const text = openNowText(hours, new Date());
    if (text === line.textContent) return;
    line.textContent = text;
    line.hidden = text === '';
  };
  say();
  document.addEventListener('visibilitychange', say);
  // What stood there from the start is read in its turn; only what changes later is announced.
  setTimeout(() => line.setAttribute('aria-live', 'polite'), 1000);
}

for (const line of document.querySelectorAll<HTMLElement>('[data-open-now]')) {
  keep(line, JSON.parse(line.dataset['openNow'] ?? '') as OpenNow);
}
