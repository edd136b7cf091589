import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys } from '../../src/i18n/languages.ts';
import { pageAddresses } from '../../src/model/addresses.ts';
import { needKeys } from '../../src/model/needs.ts';
import { phoneNumber } from '../../src/model/phone.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { redirects } from '../../src/store/redirects.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { expect, phone, test } from './test.ts';

const store = storeOf(readContentFiles(contentDirectory()), { today: '2026-01-01', changedOn: new Map() });
const municipality = phoneNumber(store.settings.switchboard.number).href;

interface Table {
  readonly need: string;
  readonly expected: string;
}

/** Needs in residents' words, each with the address of the card that answers it. Another table can stand in its place. */
const table: readonly Table[] = readFileSync(process.env['NEEDS'] ?? 'tests/needs.tsv', 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [need = '', expected = ''] = line.split('\t');
    return { need, expected: expected.trim() };
  });

const moved = new Map(redirects(store).map(({ from, to }) => [from, to]));

/** Where the links that a person sees in the main text lead, as addresses on the site. */
const seenLinks = (page: Page): Promise<string[]> =>
  page
    .locator('main a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && link.getAttribute('href')?.startsWith('/') === true)
        .map((link) => link.getAttribute('href') ?? ''),
    );

/** The fewest taps from the start page to every page, through the needs alone: no list of everything, no typing. */
async function tapsThroughNeeds(page: Page): Promise<Map<string, number>> {
  const taps = new Map<string, number>();
  await page.goto('/');
  const needs = (await seenLinks(page)).filter((href) => href.startsWith(`${pageAddresses.brobyggare}#`));
  for (const need of needs) {
    await page.goto(need);
    taps.set(need, 1);
    for (const address of await seenLinks(page))
      taps.set(address, Math.min(taps.get(address) ?? Infinity, 2));
  }
  return taps;
}

test('every need leads in three taps to the card that answers it, for 95 of a hundred needs', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const taps = await tapsThroughNeeds(page);
  const missed = table.filter(({ expected }) => (taps.get(moved.get(expected) ?? expected) ?? Infinity) > 3);
  expect(table.length).toBeGreaterThan(0);
  expect(missed.length / table.length, JSON.stringify(missed, null, 2)).toBeLessThanOrEqual(0.05);
  for (const address of new Set(table.map(({ expected }) => moved.get(expected) ?? expected))) {
    if (!taps.has(address)) continue;
    await page.goto(address);
    expect(await page.locator('main a[href^="tel:"]').count(), address).toBeGreaterThan(0);
  }
});

test('a chosen need stands alone, with one large number a thumb can reach', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(pageAddresses.brobyggare);
  expect(await page.locator('.need-answer:visible').count()).toBe(0);
  for (const need of needKeys) {
    await page.locator(`.finder-choice a[href$="#${need}"]`).click();
    const answer = page.locator('.need-answer:visible');
    await expect(answer).toHaveAttribute('id', need);
    await expect(page.locator('.finder-choice')).toBeHidden();
    const button = answer.locator('.phone-button').first();
    await expect(button).toBeInViewport({ ratio: 1 });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(64);
    await answer.getByRole('link', { name: 'Välj något annat' }).click();
    await expect(page.locator('.finder-choice')).toBeVisible();
  }
});

test('from every start page the municipality is one tap away, on the first two screens', async ({
  sharedPage: page,
}) => {
  await page.setViewportSize(phone);
  for (const language of languageKeys) {
    await page.goto(localAddress('/', language));
    const box = await page.locator(`a[href="${municipality}"]`).first().boundingBox();
    expect(box && box.y + box.height, language).toBeLessThanOrEqual(2 * phone.height);
  }
});
