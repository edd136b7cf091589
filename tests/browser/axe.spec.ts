import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyKindIn, everyKindInEveryLanguage } from './builtPages.ts';
import { computer, expect, phone, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it is shown now, each rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Only what is wrong is told in full; what passes takes as long to tell as to find.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // This mode opens no page of its own to sum up. It sees less only where there are frames, and here are none.
    .setLegacyMode();
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const address of everyKindInEveryLanguage) {
  test(`${address} breaks no rule of WCAG 2.2 AA that a machine can see`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(phone);
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(computer);
    expect(await violations(page)).toEqual([]);
  });
}

for (const address of everyKindIn('sv')) {
  test(`${address} breaks none in dark colours`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone);
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
  });
}
