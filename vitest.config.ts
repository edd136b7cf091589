import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores, and tests of the project's commands start processes of their own.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
