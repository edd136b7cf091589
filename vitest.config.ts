import { defineConfig } from 'vitest/config';
import { decapText } from './src/build/decapText.ts';

export default defineConfig({
  plugins: [decapText()],
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores, and tests of the project's commands start processes of their own.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Decap's modules are written for a bundler.
    server: { deps: { inline: [/decap-cms-widget-markdown/] } },
  },
});
