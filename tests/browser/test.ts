import { test as base, type Page } from '@playwright/test';

/** Tests that look at many pages share one page of the browser, because a new one takes longer than what is looked at. */
export const test = base.extend<object, { readonly sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale } = project.use;
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        // Made during the first test that asks for it, the page would keep what that test turned off.
        javaScriptEnabled: true,
        forcedColors: null,
        colorScheme: 'light',
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

/** A cheap phone, and a computer. */
export const phone = { width: 360, height: 640 };
export const computer = { width: 1280, height: 800 };
