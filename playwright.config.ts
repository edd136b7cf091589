import { defineConfig } from '@playwright/test';
import { freePort } from './src/build/tools/freePort.ts';
import { browserArguments, testBrowser } from './src/build/tools/chromium.ts';

/*
 * The browser tests run against the built site as `npm run preview` serves it. Playwright reads this file once more in
 * each of its processes, so that the first one's choice of port is handed on in the environment.
 */

const given = process.env['BASE_URL'];
const port = (process.env['PREVIEW_PORT'] ??= String(await freePort(4400)));
const baseURL = given ?? `http://localhost:${port}`;

const desks = ['**/editor.spec.ts', '**/deskWorkflow.spec.ts', '**/deskLogin.spec.ts'];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A desk that edits runs the whole site for itself, and two of them at a time would leave each other waiting. They
  // take the longest, so they begin first.
  projects: [
    { name: 'desks', testMatch: desks, workers: 1 },
    { name: 'pages', testIgnore: desks },
  ],
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
