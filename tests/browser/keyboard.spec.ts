import { everyKindIn } from './builtPages.ts';
import { focused } from './focused.ts';
import { computer, expect, phone, test } from './test.ts';

test('the skip link comes first, is seen, and leads to the main text', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/kontakter/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const address of everyKindIn('sv')) {
  test(`${address} can be walked through by keyboard, with the focus seen all the way`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize(computer);
    await page.goto(address);
    const stops = await page
      .locator('a[href], button, input, [tabindex="0"]')
      .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);
    const unseen: string[] = [];
    const limit = Math.min(stops, 60);
    for (let stop = 0; stop < limit; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, isMarked, isSeen } = await focused(page);
      if (!isMarked) unseen.push(`${name}: no mark`);
      if (!isSeen) unseen.push(`${name}: covered`);
    }
    expect(unseen).toEqual([]);
  });
}
