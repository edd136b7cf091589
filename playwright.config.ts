import { defineConfig } from '@playwright/test';
import { freePort } from './src/build/freePort.ts';
import { browserArguments, testBrowser } from './src/build/chromium.ts';

/*
 * The browser tests run against the built site as `npm run preview` serves it. Playwright reads this file once more in
 * each of its processes, so that the first one's choice of port is handed on in the environment.
 */

const given = process.env['BASE_URL'];
const port = (process.env['PREVIEW_PORT'] ??= String(await freePort(4400)));
const baseURL = given ?? `http://localhost:${port}`;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL,
    launchOptions: { ...(await testBrowser()), args: browserArguments },
    locale: 'sv-SE',
  },
  ...(given === undefined && {
    webServer: {
      command: `"${process.execPath}" src/build/preview.ts --port ${port}`,
      url: `${baseURL}/`,
      reuseExistingServer: false,
    },
  }),
});
