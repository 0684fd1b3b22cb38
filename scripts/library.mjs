// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/index.js', import.meta.url);

/** The library as it is built, with the types of its sources. @returns {Promise<typeof import('../src/index.ts')>} */
export async function library() {
  if (!existsSync(fileURLToPath(built))) throw new Error('There is no dist/index.js: npm run build makes it.');
  return await import(built.href);
}
