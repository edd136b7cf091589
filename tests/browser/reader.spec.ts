import type { Page } from '@playwright/test';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys, languages, tagOf } from '../../src/i18n/languages.ts';
import { phoneNumber } from '../../src/model/phone.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { computer, expect, phone, test } from './test.ts';

const store = storeOf(readContentFiles(contentDirectory()), { today: '2026-01-01', changedOn: new Map() });
const { siteName, switchboard } = store.settings;

/** A page of each state: written in easy Swedish, labels and values in every language, only in Swedish. */
const states = ['/rattigheter/', '/kontakter/', '/minoriteter/'];

for (const language of languageKeys) {
  test(`a phone number is one tap away on the start page in ${language}`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(localAddress('/', language));
    const call = page.locator(`a[href="${phoneNumber(switchboard.number).href}"]`).first();
    await expect(call).toBeInViewport({ ratio: 1 });
    await expect(call).toContainText(switchboard.number);
  });
}

/** Links that are smaller than a thumb. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('.languages a, .ways-in a, .phone-block a, .way-cards a, .needs a').evaluateAll((links) =>
    links.flatMap((link) => {
      const { width, height } = link.getBoundingClientRect();
      return width >= 47.5 && height >= 47.5
        ? []
        : [`${link.textContent}: ${Math.round(width)} × ${Math.round(height)}`];
    }),
  );

for (const size of [phone, computer]) {
  test(`languages, ways in and phone numbers are 48 px or more at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const language of languageKeys) {
      await page.goto(localAddress('/', language));
      expect(await smallTargets(page), language).toEqual([]);
    }
  });
}

for (const address of states) {
  test(`the language picker stays on ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const { key, tag } of [...languages.slice(1), ...languages.slice(0, 1)]) {
      await page.locator(`.languages a[hreflang="${tag}"]`).click();
      await expect(page).toHaveURL(localAddress(address, key));
      await expect(page.locator('html')).toHaveAttribute('lang', tagOf(key));
      await expect(page.locator('.languages [aria-current]')).toHaveAttribute('hreflang', tag);
    }
  });
}

/** What a page says, but for how it can be left, which differs with scripts (see exit.spec.ts). */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-exit]')) element.remove();
    return document.body.innerText;
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  const bridgeBuilder = store.entries('bridge-builders')[0]?.key ?? '';

  for (const address of ['/', '/brobyggare/', `/brobyggare/${bridgeBuilder}/`, '/stod/', '/kontakter/']) {
    test(`${address} says all that it says with them`, async ({ page, sharedPage }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
      await sharedPage.setViewportSize(page.viewportSize() ?? computer);
      await sharedPage.goto(address);
      expect(await textOf(page)).toBe(await textOf(sharedPage));
    });
  }

  test('search says so and leads to all pages by letter', async ({ page }) => {
    await page.goto('/sok/');
    await expect(page.locator('main form')).toBeHidden();
    await expect(page.locator('main .note')).toBeVisible();
    await page.locator('main a[href="/a-o/"]').click();
    await expect(page).toHaveTitle(new RegExp(`– ${siteName}$`));
    const listed = await page
      .locator('main .letter-group a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const addresses = store.routes
      .filter(({ page: { kind } }) => kind === 'page' || kind === 'entry')
      .map(({ address }) => address);
    expect(listed.toSorted()).toEqual(addresses.toSorted());
  });
});
