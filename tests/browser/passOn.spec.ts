import type { Page } from '@playwright/test';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys } from '../../src/i18n/languages.ts';
import { codeOnSheet, faultsOfSheet, sheets, showSheet } from './sheets.ts';
import { expect, phone, test } from './test.ts';

const address = '/brobyggare/samordnare/dela/';

/** The sizes of a printed page's sheets of paper, in millimetres. */
async function papers(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const toMillimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${toMillimetres(width)} × ${toMillimetres(height)}`,
  );
}

test('the card and the poster are printed on a sheet of their own each, or alone', async ({ page }) => {
  await page.goto(address);
  expect(await papers(page)).toEqual(['210 × 297', '105 × 148']);
  await page.getByRole('link', { name: 'Skriv ut kortet' }).click();
  await expect(page).toHaveURL(/#kort$/);
  expect(await papers(page)).toEqual(['105 × 148']);
  await page.goto(`${address}#affisch`);
  expect(await papers(page)).toEqual(['210 × 297']);
});

test('the printed card and poster hold all of their text in every language', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const faults: string[] = [];
  for (const language of languageKeys) {
    await page.goto(localAddress(address, language));
    for (const sheet of sheets) {
      await showSheet(page, sheet);
      faults.push(
        ...(await faultsOfSheet(page, sheet.id)).map((fault) => `${language} ${sheet.id}: ${fault}`),
      );
    }
  }
  expect(faults).toEqual([]);
});

test.describe('with three dots where a screen has one, as printers have at least', () => {
  test.use({ deviceScaleFactor: 3 });

  test('the code on the card and the poster is read, also by who has chosen dark colours', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(localAddress(address, 'arli'));
    for (const sheet of sheets) {
      await showSheet(page, sheet);
      expect(await codeOnSheet(page, sheet.id), sheet.id).toMatch(
        /^https:\/\/[^/]+\/arli\/brobyggare\/samordnare\/$/,
      );
    }
  });
});

test('the message is copied or shared with one press, which is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: ({ text }: ShareData) => {
        document.documentElement.dataset['shared'] = text ?? '';
        return Promise.resolve();
      },
    });
  });
  await page.setViewportSize(phone);
  await page.goto(address);
  const message = await page.locator('[data-message]').innerText();
  expect(message).toContain('033-35 70 00');

  await page.getByRole('button', { name: 'Kopiera' }).click();
  await expect(page.getByRole('status')).toHaveText('Meddelandet är kopierat.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message);

  await page.getByRole('button', { name: 'Dela' }).click();
  await expect(page.getByRole('status')).toHaveText('Meddelandet är delat.');
  await expect(page.locator('html')).toHaveAttribute('data-shared', message);
});

test('a phone that lets nothing be copied is told how to do it by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    });
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Kopiera' }).click();
  await expect(page.getByRole('status')).toContainText('Markera texten i rutan');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the message is sent by a link, the contact saved by another, and no button does nothing', async ({
    page,
  }) => {
    await page.goto('/brobyggare/samordnare/');
    const forward = page.getByRole('link', { name: 'Skicka vidare' });
    await expect(forward).toHaveAttribute('href', /^sms:\?&body=Samordnare%2C%20/);
    const file = await page.getByRole('link', { name: 'Spara i telefonen' }).getAttribute('href');
    const answer = await page.request.get(file ?? '');
    expect(answer.headers()['content-type']).toContain('text/vcard');
    expect(await answer.text()).toMatch(/^FN:Samordnare\\, /m);

    await page.getByRole('link', { name: 'Dela eller skriv ut' }).click();
    await expect(page.locator('[data-message]')).toContainText('033-35 70 00');
    await expect(page.getByRole('link', { name: 'Skicka vidare' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
