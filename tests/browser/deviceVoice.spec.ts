import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { entryAddress } from '../../src/model/addresses.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { browserScript } from '../support/browserScript.ts';
import { expect, test } from './test.ts';

/* No browser of the tests has a voice of its own, so one stands in for it that writes down what it is given. */

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

const inDevice: Voice = { lang: 'sv_SE', localService: true };
const elsewhere: Voice = { lang: 'sv-SE', localService: false };
const foreign: Voice = { lang: 'en-GB', localService: true };

const silence = 'tyst';

/** Gives a page voices, and keeps what is asked of them: texts, and `silence`. */
async function withVoices(page: Page, voices: readonly Voice[]): Promise<string[]> {
  const said: string[] = [];
  await page.exposeFunction('hear', (what: string) => said.push(what));
  await page.addInitScript(
    ([given, quiet]) => {
      const { hear } = globalThis as unknown as { hear: (what: string) => void };
      const synthesis = {
        voices: given,
        getVoices: () => synthesis.voices,
        speak: ({ text }: { readonly text: string }) => hear(text),
        cancel: () => hear(quiet),
      };
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
        value: class {
          readonly text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    },
    [voices, silence] as const,
  );
  return said;
}

/** A voice that the device has found after the page was opened. */
const addVoice = (page: Page, voice: Voice): Promise<void> =>
  page.evaluate((found) => {
    const synthesis = speechSynthesis as unknown as { voices: Voice[]; onvoiceschanged: () => void };
    synthesis.voices = [...synthesis.voices, found];
    synthesis.onvoiceschanged();
  }, voice);

test('no voice but one in the device is offered, also when it is found late', async ({ page }) => {
  const said = await withVoices(page, [elsewhere, foreign]);
  await page.goto('/stod/');
  const [start, stop] = [page.locator('[data-voice]').first(), page.locator('[data-voice]').last()];
  await expect(start).toBeHidden();
  await addVoice(page, inDevice);
  await expect(start).toBeVisible();
  await expect(stop).toBeHidden();
  expect(said).toEqual([]);
});

test('the voice reads the Swedish of a page, never a word of Romani, and stops when it is told to', async ({
  page,
}) => {
  const said = await withVoices(page, [elsewhere, inDevice]);
  await page.goto('/ordlista/a/');
  const romani = await page.locator('main [lang^=rm]').evaluateAll((elements) => {
    for (const element of elements) element.textContent = '[romani]';
    return elements.length;
  });
  expect(romani).toBeGreaterThan(5);
  const [start, stop] = [page.locator('[data-voice]').first(), page.locator('[data-voice]').last()];
  await start.press('Enter');
  await expect(stop).toBeFocused();
  await expect(start).toBeHidden();
  await expect.poll(() => said).toContain('adress');
  expect(said[0]).toBe(await page.locator('h1').innerText());
  expect(said.join()).not.toContain('[romani]');
  await stop.press('Enter');
  await expect(start).toBeFocused();
  expect(said.at(-1)).toBe(silence);
});

test('the voice stops at once when a sensitive page is left', async ({ page }) => {
  const store = storeOf(readContentFiles(contentDirectory()), { today: '2026-01-01', changedOn: new Map() });
  const contact = store.entries('contacts').find((entry) => entry.in('sv').sensitive === true)?.key ?? '';
  const said = await withVoices(page, [inDevice]);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(`${store.settings.exit.url}**`, async (route) => {
    await promise;
    await route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' });
  });
  await page.goto(entryAddress('contacts', contact));
  await page.locator('[data-voice]').first().click();
  await expect.poll(() => said.length).toBeGreaterThan(3);
  expect(said).not.toContain(silence);
  await page.locator('.exit-link').click({ noWaitAfter: true });
  // The other page has not come yet.
  await expect.poll(() => said.at(-1)).toBe(silence);
  resolve(undefined);
  await expect(page).toHaveURL(store.settings.exit.url);
});

test('the script stays within a page’s 2,000 bytes, beside all others that a contact’s page can have', async () => {
  const scripts = ['exitPage.ts', 'openNow.ts', 'deviceVoice.ts'].map((name) => browserScript(name));
  const code = (await Promise.all(scripts)).join('');
  expect(brotliCompressSync(code).byteLength).toBeLessThanOrEqual(2000);
});

test('a page without Swedish of its own, and the bridge-builders’, offer no voice', async ({ page }) => {
  await withVoices(page, [inDevice]);
  for (const address of ['/arli/kontakter/', '/brobyggare/']) {
    await page.goto(address);
    await expect(page.locator('[data-voice]')).toHaveCount(0);
  }
});
