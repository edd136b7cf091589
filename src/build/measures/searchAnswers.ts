import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import sirv from 'sirv';
import { pageAddresses } from '../../model/addresses.ts';
import { plainIndex } from './plainIndex.ts';
import { listen, previewServer } from '../site/previewServer.ts';
import { searchedPages } from '../search/searchedPages.ts';
import { writeIndex } from '../search/writeIndex.ts';

/** Addresses in the order they are shown, or nothing where the search could not be had. */
export type Answer = readonly string[] | undefined;

/** Runs in the search page: asks as a reader does and waits until the answer stands there. */
export function askPage(query: string): Promise<string[] | undefined> {
  const input = document.querySelector<HTMLInputElement>('#fraga');
  const area = document.querySelector('#traffar');
  if (!input || !area) throw new Error('The search page has no form.');
  input.value = query;
  input.form?.requestSubmit();
  const hits = (): string[] | undefined =>
    area.querySelector('#antal [data-name="failed"]')
      ? undefined
      : [...area.querySelectorAll<HTMLAnchorElement>('#lista a[href^="/"]')].map((link) => link.pathname);
  const isReady = (): boolean => area.ariaBusy !== 'true';
  return new Promise((resolve) => {
    if (isReady()) resolve(hits());
    else {
      const watch = new MutationObserver(() => {
        if (!isReady()) return;
        watch.disconnect();
        resolve(hits());
      });
      watch.observe(area, { attributeFilter: ['aria-busy'] });
    }
  });
}

/** Runs in an empty page beside Pagefind's own files: as many hits as the search page shows. */
async function askPagefind(query: string): Promise<string[]> {
  const address = '/pagefind/pagefind.js';
  const { search } = (await import(address)) as {
    search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
  const { results } = await search(query);
  return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
}

/** Lets a page that a server shows answer queries, one after the other. */
async function ask(
  browser: Browser,
  server: Server,
  path: string,
  queries: readonly string[],
  inPage: (query: string) => Promise<Answer>,
): Promise<Answer[]> {
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${port}${path}`);
    const answers: Answer[] = [];
    for (const query of queries) answers.push(await page.evaluate(inPage, query));
    return answers;
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

/** What a built site's search page answers. */
export const siteAnswers = (
  browser: Browser,
  directory: string,
  queries: readonly string[],
): Promise<Answer[]> => ask(browser, previewServer(directory), pageAddresses.sok, queries, askPage);

/** What Pagefind answers over the same pages when it is told nothing, in a Swedish page. */
export async function plainAnswers(
  browser: Browser,
  directory: string,
  queries: readonly string[],
): Promise<Answer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  try {
    writeIndex(await plainIndex(searchedPages(directory)), folder);
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><html lang="sv"><title>Pagefind</title></html>',
    );
    return await ask(browser, createServer(sirv(folder)), '/', queries, askPagefind);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
