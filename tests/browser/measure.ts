import type { Page } from '@playwright/test';

/**
 * How far below the screen's lower edge the heading or the first line of text after it ends; 0 when both are seen. The
 * bar by which a page can be left takes its part of the screen.
 */
export const belowTheScreen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const heading = document.querySelector('h1');
    const main = document.querySelector('main');
    if (!heading || !main) return Infinity;
    const bar = document.querySelector('.exit-page')?.getBoundingClientRect();
    const edge = bar && bar.top > 0 ? Math.min(bar.top, innerHeight) : innerHeight;
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const firstLine = (text: Node): DOMRect | undefined => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getClientRects()[0];
    };
    const isSeen = ({ parentElement }: Node): boolean =>
      parentElement?.checkVisibility() === true &&
      parentElement.closest('.visually-hidden, noscript, template') === null;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const follows = heading.compareDocumentPosition(text) === Node.DOCUMENT_POSITION_FOLLOWING;
      const line = follows && text.textContent?.trim() !== '' && isSeen(text) ? firstLine(text) : undefined;
      if (line)
        return Math.max(0, Math.ceil(Math.max(line.bottom, heading.getBoundingClientRect().bottom) - edge));
    }
    return Infinity;
  });

/** The elements that make a page wider than its window, innermost only; none when it is not. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const rightOf = (element: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.max(element.getBoundingClientRect().right, range.getBoundingClientRect().right);
    };
    const seen = document.querySelectorAll('body *:not(.visually-hidden, .visually-hidden *)');
    const wide = [...seen].filter((element) => rightOf(element) > clientWidth + 0.5);
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    const named = innermost.map(
      ({ tagName, textContent }) => `${tagName} ${textContent.trim().slice(0, 30)}`,
    );
    return [`${scrollWidth - clientWidth} px too wide:`, ...named.slice(0, 3)];
  });

/** Elements that hide a part of their own text. What is only for screen readers is hidden on purpose. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(svg *)')].flatMap((element) => {
      const { clipPath, overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const isCut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      const isForHearing = clipPath !== 'none';
      return hides && isCut && !isForHearing
        ? [`${element.tagName.toLowerCase()}.${element.classList.value} is cut off`]
        : [];
    }),
  );
