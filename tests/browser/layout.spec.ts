import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputDirectory } from '../../src/build/tools/folders.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { translationKeys, type LanguageKey } from '../../src/i18n/languages.ts';
import { everyKindIn } from './builtPages.ts';
import { cutOff, sticksOut } from './measure.ts';
import { computer, expect, phone, test } from './test.ts';

/** The length of the longest word that a language's start page has in its own language. */
const longestWord = (language: LanguageKey): number => {
  const html = readFileSync(join(outputDirectory(), localAddress('/index.html', language)), 'utf8');
  const own = html
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>|<span lang="sv"[^<]*/g, '')
    .replaceAll(/<[^>]*>/g, ' ');
  return Math.max(...own.split(/\s+/).map((word) => word.length));
};
const [wordiest = 'lattlast'] = translationKeys.toSorted((a, b) => longestWord(b) - longestWord(a));

const widths = Array.from({ length: 29 }, (_, step) => 320 + 40 * step);

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

for (const language of ['sv', wordiest] as const) {
  test(`text of twice the size fits in ${phone.width} and ${computer.width} px and loses nothing, in ${language}`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    const lost: string[] = [];
    for (const address of everyKindIn(language)) {
      await page.goto(address);
      for (const size of [phone, computer]) {
        await page.setViewportSize(size);
        const text = await page
          .locator('body')
          .evaluate((body) => parseFloat(getComputedStyle(body).fontSize));
        expect(text, 'text grows with the size that the reader has chosen').toBeGreaterThanOrEqual(32);
        const faults = [...(await sticksOut(page)), ...(await cutOff(page))];
        if (faults.length > 0) lost.push(`${address} in ${size.width} px: ${faults.join(' ')}`);
      }
    }
    expect(lost).toEqual([]);
  });
}
