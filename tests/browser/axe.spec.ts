import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { everyPart } from './newParts.ts';
import { test as base, computer, expect, phone } from './test.ts';

/** A page that has axe from the start, which is sooner done than to hand it over after each load. */
const test = base.extend<object, { readonly axePage: Page }>({
  axePage: [
    async ({ sharedPage }, use) => {
      await sharedPage.addInitScript({ path: 'node_modules/axe-core/axe.min.js' });
      await use(sharedPage);
    },
    { scope: 'worker' },
  ],
});

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Rules whose answer hangs on where and how large things are; the others answer alike at every width. */
const rulesOfLayout = [...rulesOfColour, 'scrollable-region-focusable', 'target-size'];

/** Makes the window as high as the page, so that what stays at its lower edge covers nothing that scrolling would show. */
async function showAll(page: Page, { width, height }: typeof phone): Promise<void> {
  await page.setViewportSize({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(whole, height) });
}

/** What axe, which is in the page, finds on it as it is shown now: each rule with the elements that break it. */
const violations = (page: Page, runOnly: string[]): Promise<string[]> =>
  page.evaluate(
    async (options) => {
      const { run } = (globalThis as unknown as { readonly axe: typeof axe }).axe;
      const { violations: found } = await run(document, options);
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    // Only what is wrong is told in full; what passes takes as long to tell as to find.
    { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
  );

for (const address of [...everyPart, '/404.html']) {
  test(`${address} breaks no rule of WCAG 2.2 AA that a machine can see`, async ({ axePage: page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await showAll(page, phone);
    expect(await violations(page, wcag)).toEqual([]);
    await showAll(page, computer);
    expect(await violations(page, rulesOfLayout)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, rulesOfColour), 'in dark colours').toEqual([]);
  });
}
