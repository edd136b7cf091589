import { defineConfig } from 'vitest/config';
import { decapText } from './src/build/desk/decapText.ts';

/** Tests that start commands, and tests that replace modules or what the browser has. */
const alone = ['tests/{build,site}/**/*.test.ts', 'tests/admin/roundTrip.test.ts', 'tests/search/*.test.ts'];

export default defineConfig({
  plugins: [decapText()],
  test: {
    // Two cores, and tests of the project's commands start processes of their own.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Decap's modules are written for a bundler.
    server: { deps: { inline: [/decap-cms-widget-markdown/] } },
    projects: [
      // First, because some take long, and the last one should not have the computer for itself.
      { extends: true, test: { name: 'alone', include: alone, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: alone,
          // Files that change nothing for others read the modules once, which takes as long as most of them run.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
