import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { pageAddresses } from '../../model/addresses.ts';
import { median } from './benchTable.ts';
import { listen, previewServer } from '../site/previewServer.ts';
import { askPage } from './searchAnswers.ts';

/** What questions cost a reader. */
export interface SearchCosts {
  /** Over the wire, the page and everything for the answer to its first question; the most of some questions. */
  readonly firstBytes: number;
  /** From asking again until the answer stands there; the slowest question, the median of five times. */
  readonly warm: number;
  /** How many pages each question found. */
  readonly counts: readonly number[];
}

interface Asked {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly count: number;
}

/** A reader who has never been there, asks, and asks the same again. */
async function askOnce(browser: Browser, address: string, query: string): Promise<Asked> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    await page.goto(address);
    await page.evaluate(askPage, query);
    await page.waitForLoadState('networkidle');
    const first = bytes;
    const times: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const started = await page.evaluate(() => performance.now());
      await page.evaluate(askPage, query);
      times.push((await page.evaluate(() => performance.now())) - started);
    }
    const said = await page.locator('#antal').innerText();
    return { bytes: first, milliseconds: median(times), count: Number(/^\d+/.exec(said)?.[0] ?? 0) };
  } finally {
    await context.close();
  }
}

/** Puts questions to a built site's search page, each with a browser that has seen nothing before. */
export async function searchCosts(
  browser: Browser,
  directory: string,
  queries: readonly string[],
): Promise<SearchCosts> {
  const server = previewServer(directory);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  try {
    const asked: Asked[] = [];
    for (const query of queries)
      asked.push(await askOnce(browser, `http://127.0.0.1:${port}${pageAddresses.sok}`, query));
    return {
      firstBytes: Math.max(...asked.map(({ bytes }) => bytes)),
      warm: Math.max(...asked.map(({ milliseconds }) => milliseconds)),
      counts: asked.map(({ count }) => count),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
