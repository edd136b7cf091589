import { languageKeys } from '../../src/i18n/languages.ts';
import { everyKindIn } from './builtPages.ts';
import { belowTheScreen, sticksOut } from './measure.ts';
import { expect, phone, test } from './test.ts';

/** What a page has left in the reader's browser. */
const kept = async (): Promise<string[]> => [
  ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
  ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
  ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
  ...(await caches.keys()).map((key) => `cache ${key}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
];

for (const language of languageKeys) {
  test(`each page in ${language} has its content first, and none complains, asks anyone else or leaves anything behind`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const at = (what: string): void => void complaints.push(`${page.url()}: ${what}`);
    page.on('console', (message) => at(`${message.type()} ${message.text()}`));
    page.on('pageerror', ({ message }) => at(message));
    page.on('requestfailed', (request) => at(`failed ${request.url()}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) at(`asks ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) at(`${response.status()} ${response.url()}`);
      if (response.headers()['set-cookie'] !== undefined) at(`sets a cookie from ${response.url()}`);
    });
    const hidden: string[] = [];
    await page.setViewportSize(phone);
    for (const address of everyKindIn(language)) {
      await page.goto(address);
      for (const what of await page.evaluate(kept)) at(what);
      const below = await belowTheScreen(page);
      if (below > 0) hidden.push(`${address} (${below} px below)`);
      const wide = await sticksOut(page);
      if (wide.length > 0) hidden.push(`${address}: ${wide.join(' ')}`);
    }
    expect.soft(hidden, 'heading and first line are seen without scrolling to any side').toEqual([]);
    expect.soft(complaints, 'no page complains, asks anyone else or leaves anything behind').toEqual([]);
    expect(await page.context().cookies(), 'no page leaves a cookie').toEqual([]);
  });
}
