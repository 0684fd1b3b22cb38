import { defineConfig, type Plugin } from 'vitest/config';
import { Totals } from './test/totals.ts';

/** As the build does: a table is a module of its text. */
const tables: Plugin = {
  name: 'tables',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.tsv') ? { code: `export default ${JSON.stringify(code)}`, map: null } : null),
};

export default defineConfig({
  plugins: [tables],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    setupFiles: ['test/seed.ts'],
    // Style sheets of pages (`?raw`) come as they are, not empty.
    css: true,
    reporters: ['default', new Totals()],
    testTimeout: 30_000,
  },
});
