import { expect, test } from './test.ts';

/** Chromium writes each page of a PDF as an object of its own type. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the five steps print as a leaflet of at most two pages, with what to say and the number', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/stod/', '/lattlast/stod/', '/arli/stod/']) {
    await page.goto(address);
    await expect(page.locator('.step:visible')).toHaveCount(5);
    await expect(page.locator('.said li:visible')).toHaveCount(5);
    await expect(page.locator('.phone-block a[href^="tel:"]').first()).toBeVisible();
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    expect([1, 2], address).toContain(pages);
  }
});
