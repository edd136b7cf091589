import { languageKeys } from '../../src/i18n/languages.ts';
import { everyKindIn } from './builtPages.ts';
import { expect, test } from './test.ts';

/** What a page has left in the reader's browser. */
const kept = async (): Promise<string[]> => [
  ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
  ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
  ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
  ...(await caches.keys()).map((key) => `cache ${key}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
];

for (const language of languageKeys) {
  test(`no page in ${language} complains, asks anyone else or leaves anything behind`, async ({
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
    for (const address of everyKindIn(language)) {
      await page.goto(address);
      for (const what of await page.evaluate(kept)) at(what);
    }
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}
