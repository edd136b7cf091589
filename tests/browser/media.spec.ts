import type { Locator } from '@playwright/test';
import { everyKindIn } from './builtPages.ts';
import { expect, test } from './test.ts';

const style = (locator: Locator, property: string, pseudo?: string): Promise<string> =>
  locator.evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name), [
    property,
    pseudo,
  ] as const);

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('cards keep an edge and the phone number its line, pictograms are seen, and the own language is told apart', async ({
    page,
  }) => {
    await page.goto('/');
    const background = await style(page.locator('body'), 'background-color');
    for (const selector of ['.way-cards a', '.needs a']) {
      const box = page.locator(selector).first();
      const edge = await style(box, 'border-top-style');
      const color = await style(box, 'border-top-color');
      expect([edge === 'solid', color !== background], selector).toEqual([true, true]);
    }
    expect(await style(page.locator('.phone-number strong'), 'text-decoration-line')).toBe('underline');
    for (const pictogram of await page.locator('.pictogram').all()) {
      expect(await style(pictogram, 'stroke')).not.toBe(background);
    }
    const look = async (link: Locator): Promise<string[]> =>
      Promise.all(
        ['text-decoration-line', 'border-top-width', 'border-bottom-width', 'font-weight', 'color'].map(
          (name) => style(link, name),
        ),
      );
    const current = page.locator('.languages a[aria-current]');
    expect(await look(current)).not.toEqual(
      await look(page.locator('.languages a:not([aria-current])').first()),
    );
  });
});

test.describe('in print', () => {
  test('a page is a leaflet: no chrome, but the phone number, which a sheet has as its own', async ({
    sharedPage: page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    for (const address of everyKindIn('sv')) {
      await page.goto(address);
      const chrome = page.locator('.skip-link, .languages, .ways-in, .breadcrumbs, .site-footer nav, button');
      const printed = await chrome.evaluateAll((elements) =>
        elements.filter((element) => element.checkVisibility()).map((element) => element.classList.value),
      );
      faults.push(...printed.map((name) => `${address} prints ${name}`));
      for (const needed of ['h1, .sheet-name', '.phone-number strong, .sheet-number']) {
        const shown = page.locator(needed).filter({ visible: true });
        if ((await shown.count()) === 0) faults.push(`${address} does not print ${needed}`);
      }
    }
    expect(faults).toEqual([]);
    await page.emulateMedia({ media: null });
  });

  test('addresses are written out and type is large', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/om/tillganglighet/');
    const link = page.locator('main a[href^="http"]').first();
    expect(await style(link, 'content', '::after')).toContain((await link.getAttribute('href')) ?? 'none');
    expect(parseFloat(await style(page.locator('main p').first(), 'font-size'))).toBeGreaterThanOrEqual(17);
  });
});

test.describe('with less motion or in the dark', () => {
  test('nothing moves', async ({ page }) => {
    await page.goto('/');
    const moving = await page.locator('body *').evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return (
            animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
          );
        }).length,
    );
    expect(moving).toBe(0);
  });
});
