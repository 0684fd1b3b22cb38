import { defineConfig } from 'vitest/config';
import { Totals } from './test/totals.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    setupFiles: ['test/seed.ts'],
    reporters: ['default', new Totals()],
    testTimeout: 30_000,
  },
});
