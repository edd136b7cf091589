import { brotliCompressSync } from 'node:zlib';
import { contactView } from '../../src/view/contacts.ts';
import { browserScript } from '../support/browserScript.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';
import { expect, test } from './test.ts';

/*
 * The real contacts are open round the clock or have no hours, so what changes is tried on a line as
 * `components/OpeningHours.astro` writes it, filled by the script as pages get it.
 */

const path = 'contacts/exempelmyndigheten.sv.md';
const record = smallSite().find((file) => file.path === path)?.text ?? '';
const hours = `hours:
  - days: [mandag, tisdag, onsdag, torsdag, fredag]
    opens: "09:00"
    closes: "16:00"
`;

/** The line on a page of the small site that was built on a day; the strings say their own names, and where times go. */
function line(today: string): string {
  const store = smallStore({ [path]: record.replace('---\n', `---\n${hours}`) }, { today });
  const { schedule, sentences } = contactView(store, 'exempelmyndigheten', 'sv').card.hours?.openNow ?? {};
  const said = {
    ...sentences,
    openUntil: 'Öppet till %when',
    opensAt: 'Stängt till %when',
    tomorrow: 'i morgon %time',
  };
  const data = JSON.stringify({ schedule, sentences: said }).replaceAll('"', '&quot;');
  return `<p hidden lang="sv" data-open-now="${data}"></p>`;
}

let script: string;
test.beforeAll(async () => {
  script = await browserScript('openNow.ts');
});

test.describe('on a phone that is in another part of the world', () => {
  test.use({ timezoneId: 'America/Los_Angeles', locale: 'en-US' });

  test('a line says whether it is open now, and says it again when that changes', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T15:59:30+01:00') });
    await page.setContent(line('2026-11-22'));
    const shown = page.locator('p');
    await expect(shown).toBeHidden();
    await page.addScriptTag({ content: script, type: 'module' });
    await expect(shown).toBeVisible();
    await expect(shown).toHaveText('Öppet till 16.00');
    // It is not announced when the page opens, only when it changes.
    await expect(shown).not.toHaveAttribute('aria-live');
    await page.clock.runFor(2_000);
    await expect(shown).toHaveAttribute('aria-live', 'polite');
    await page.clock.runFor(30_000);
    await expect(shown).toHaveText('Stängt till i morgon 9.00');
    // A phone that slept looks at once when it wakes.
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:10+01:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(shown).toHaveText('Öppet till 16.00');
  });
});

test('a line stays hidden on a phone whose clock is before the day of the build', async ({ page }) => {
  await page.clock.install({ time: new Date('2020-01-01T12:00:00+01:00') });
  await page.setContent(line('2026-11-22'));
  await page.addScriptTag({ content: script, type: 'module' });
  await page.clock.runFor(61_000);
  await expect(page.locator('p')).toBeHidden();
});

test('the script that says it is at most 1,200 bytes', () => {
  expect(brotliCompressSync(script).byteLength).toBeLessThanOrEqual(1200);
});

test('what is always open says so without script, in Swedish where a variety has no words for it', async ({
  request,
}) => {
  const page = async (language: string): Promise<string> =>
    (await request.get(`${language}/kontakter/polisen/`)).text();
  expect(await page('')).toContain('Dygnet runt, alla dagar');
  const variety = await page('/arli');
  expect(variety).toContain('<span lang="sv" translate="yes">Dygnet runt, alla dagar</span>');
  expect(variety).not.toContain('0.00–24.00');
  expect(variety).not.toContain('data-open-now');
});
