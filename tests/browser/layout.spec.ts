import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { outputDirectory } from '../../src/build/folders.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys, translationKeys, type LanguageKey } from '../../src/i18n/languages.ts';
import { everyKindIn } from './builtPages.ts';
import { computer, expect, phone, test } from './test.ts';

/** How far below the screen's lower edge the heading or the first line of text after it ends; 0 when both are seen. */
const belowTheScreen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const heading = document.querySelector('h1');
    const main = document.querySelector('main');
    if (!heading || !main) return Infinity;
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
        return Math.max(
          0,
          Math.ceil(Math.max(line.bottom, heading.getBoundingClientRect().bottom) - innerHeight),
        );
    }
    return Infinity;
  });

for (const language of languageKeys) {
  test(`content comes first in ${language}: heading and first line are seen without scrolling`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize(phone);
    const hidden: string[] = [];
    for (const address of everyKindIn(language)) {
      await page.goto(address);
      const below = await belowTheScreen(page);
      if (below > 0) hidden.push(`${address} (${below} px below)`);
    }
    expect(hidden).toEqual([]);
  });
}

/** The language other than Swedish whose start page has the longest word. */
const longWords = (language: LanguageKey): number => {
  const html = readFileSync(join(outputDirectory(), localAddress('/index.html', language)), 'utf8');
  const own = html.replaceAll(/<span lang="sv">[^<]*/g, '').replaceAll(/<[^>]*>/g, ' ');
  return Math.max(...own.split(/\s+/).map((word) => word.length));
};
const [wordiest = 'lattlast'] = translationKeys.toSorted((a, b) => longWords(b) - longWords(a));

const widths = Array.from({ length: 29 }, (_, step) => 320 + 40 * step);

/** The elements that make a page wider than its window, innermost only; none when it is not. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const rightOf = (element: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.max(element.getBoundingClientRect().right, range.getBoundingClientRect().right);
    };
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => rightOf(element) > clientWidth + 0.5,
    );
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    return [
      `${scrollWidth - clientWidth} px too wide:`,
      ...innermost
        .slice(0, 3)
        .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 30)}`),
    ];
  });

for (const address of everyKindIn('sv', wordiest)) {
  test(`${address} is never wider than its window, from 320 to 1440 px`, async ({ sharedPage: page }) => {
    await page.goto(address);
    const wider: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 });
      const found = await sticksOut(page);
      if (found.length > 0) wider.push(`${width}: ${found.join(' ')}`);
    }
    expect(wider).toEqual([]);
  });
}

for (const size of [phone, computer]) {
  for (const language of ['sv', wordiest] as const) {
    test(`text of twice the size fits in ${size.width} px and loses nothing, in ${language}`, async ({
      page,
    }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.setViewportSize(size);
      const lost: string[] = [];
      for (const address of everyKindIn(language)) {
        await page.goto(address);
        const text = await page
          .locator('body')
          .evaluate((body) => parseFloat(getComputedStyle(body).fontSize));
        expect(text, 'text grows with the size that the reader has chosen').toBeGreaterThanOrEqual(32);
        const found = await sticksOut(page);
        if (found.length > 0) lost.push(`${address}: ${found.join(' ')}`);
        lost.push(...(await clipped(page)).map((what) => `${address}: ${what} is cut off`));
      }
      expect(lost).toEqual([]);
    });
  }
}

/** Elements that hide a part of their own text. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const isCut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      // What is only for screen readers is cut to nothing on purpose.
      const isForHearing = getComputedStyle(element).clipPath !== 'none' || element.closest('svg') !== null;
      if (!hides || !isCut || isForHearing) return [];
      return [`${element.tagName.toLowerCase()}.${element.className}`];
    }),
  );
