import { chromium, type Browser, type Page } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { median } from './benchTable.ts';
import { browserArguments, testBrowser } from '../tools/chromium.ts';
import { listen, previewServer } from '../site/previewServer.ts';

/** A poor mobile network as Chromium plays it: 400 kbit/s each way, 400 ms before an answer begins. */
const network = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** What a reader waits for. */
export interface Reading {
  /** From the address being asked for until the first paint in which the heading stands. */
  readonly seconds: number;
  readonly requests: number;
}

/** Runs in the page: the time, in milliseconds, of the first contentful paint in which the heading stands. */
const headingShown = (): Promise<number> =>
  new Promise((resolve) => {
    let isPaintedWithout = false;
    const look = (): void => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const isThere = document.querySelector('h1')?.getClientRects().length;
      if (paint && isThere) resolve(isPaintedWithout ? performance.now() : paint.startTime);
      else {
        isPaintedWithout = paint !== undefined;
        requestAnimationFrame(look);
      }
    };
    look();
  });

async function readOnce(page: Page, address: string): Promise<Reading> {
  let requests = 0;
  page.on('request', () => (requests += 1));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', network);
  await page.goto(address, { waitUntil: 'commit' });
  const seconds = (await page.evaluate(headingShown)) / 1000;
  await page.waitForLoadState('networkidle');
  return { seconds, requests };
}

/** Five readers one after the other, each with a browser that has seen nothing before. */
async function readFiveTimes(browser: Browser, address: string): Promise<Reading> {
  const all: Reading[] = [];
  for (let time = 0; time < 5; time += 1) {
    const context = await browser.newContext();
    all.push(await readOnce(await context.newPage(), address));
    await context.close();
  }
  return {
    seconds: median(all.map(({ seconds }) => seconds)),
    requests: Math.max(...all.map(({ requests }) => requests)),
  };
}

/**
 * How soon pages of a built site can be read on a poor network, served as a host serves them.
 * @param addresses - from the site's root
 * @returns a reading for each, in their order: the median of five, and the most requests
 */
export async function readPages(directory: string, addresses: readonly string[]): Promise<Reading[]> {
  const server = previewServer(directory);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ ...(await testBrowser()), args: browserArguments });
  try {
    const readings: Reading[] = [];
    for (const address of addresses) {
      readings.push(await readFiveTimes(browser, `http://127.0.0.1:${port}${address}`));
    }
    return readings;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
