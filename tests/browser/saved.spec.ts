import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outputDirectory } from '../../src/build/tools/folders.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { languages } from '../../src/i18n/languages.ts';
import { savedContactsAddress } from '../../src/model/addresses.ts';
import { sticksOut } from './measure.ts';
import { expect, phone, test } from './test.ts';

for (const { key, tag } of languages) {
  test(`the file with all contacts in ${key} is read and rung from without a network`, async ({
    sharedPage: page,
  }, testInfo) => {
    const file = testInfo.outputPath('kontakter-boras.html');
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(outputDirectory(), localAddress(savedContactsAddress, key)), file);
    expect(statSync(file).size).toBeLessThanOrEqual(60_000);

    const asked: string[] = [];
    const remember = (request: { url: () => string }): void => void asked.push(request.url());
    page.on('request', remember);
    await page.context().setOffline(true);
    try {
      await page.setViewportSize(phone);
      await page.goto(pathToFileURL(file).href);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      expect(await sticksOut(page)).toEqual([]);
      const rings = page.locator('main a[href^="tel:"]');
      const small = await rings.evaluateAll((links) =>
        links.filter((link) => link.getBoundingClientRect().height < 48).map((link) => link.outerHTML),
      );
      expect(small).toEqual([]);
      // The switchboard, 112, and everyone.
      expect(await rings.count()).toBeGreaterThan(10);
      expect(asked).toEqual([pathToFileURL(file).href]);
    } finally {
      await page.context().setOffline(false);
      page.off('request', remember);
    }
  });
}

test('the list of contacts offers the file, with its size, under a neutral name', async ({
  sharedPage: page,
}) => {
  await page.goto('/kontakter/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Spara som en fil \(\d+\skB\)$/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kontakter-boras.html');
});
