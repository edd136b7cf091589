import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyKindIn, everyKindInEveryLanguage } from './builtPages.ts';
import { computer, expect, phone, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules whose answer hangs on where and how large things are; the others answer alike at every width. */
const rulesOfLayout = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** Makes the window as high as the page, so that what stays at its lower edge covers nothing that scrolling would show. */
async function showAll(page: Page, { width, height }: typeof phone): Promise<void> {
  await page.setViewportSize({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(whole, height) });
}

/** What axe finds on the page as it is shown now, each rule with the elements that break it. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Only what is wrong is told in full; what passes takes as long to tell as to find.
    .options({ resultTypes: ['violations'] })
    // This mode opens no page of its own to sum up. It sees less only where there are frames, and here are none.
    .setLegacyMode();
  if (rules) axe.withRules([...rules]);
  else axe.withTags(tags);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const address of everyKindInEveryLanguage) {
  test(`${address} breaks no rule of WCAG 2.2 AA that a machine can see`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await showAll(page, phone);
    expect(await violations(page)).toEqual([]);
    await showAll(page, computer);
    expect(await violations(page, rulesOfLayout)).toEqual([]);
  });
}

for (const address of everyKindIn('sv')) {
  test(`${address} breaks none in dark colours`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(address);
    await showAll(page, phone);
    expect(await violations(page, rulesOfLayout)).toEqual([]);
  });
}
