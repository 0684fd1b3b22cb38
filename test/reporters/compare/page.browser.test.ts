import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMain } from '../../cli/io.ts';
import { accessibilityOf, CHROMIUM, launch, open, overflowOf, WHY_NOT } from '../page/browser.ts';

const INPUTS = new URL('../../../fixtures/cli/inputs/', import.meta.url).pathname;
const pageOf = async (...args: string[]): Promise<string> => (await runMain(['compare', '--format', 'html', ...args])).stdout;

describe('the page of a comparison', () => {
  it('is one document that escapes what the speeches hold', async () => {
    const markup = await pageOf(`${INPUTS}hostile.txt`, `${INPUTS}check-hostile.txt`);
    expect(markup).toMatch(/^<!DOCTYPE html>/);
    expect(markup).not.toMatch(/<(?:img|iframe|link|a href="http)/);
    expect(markup).not.toContain('\u001b');
    expect(markup).not.toContain('\u202e');
  });

  it('holds all words of both, what has stayed folded away', async () => {
    const markup = await pageOf('--lang', 'zh', `${INPUTS}drafts/first.txt`, `${INPUTS}drafts/second.txt`);
    for (const line of readFileSync(`${INPUTS}drafts/second.txt`, 'utf8').trim().split('\n')) {
      const bare = line.replace(/^[（一二三四）]+[、）]?/u, '').slice(-8);
      expect(markup.replace(/<\/?(?:ins|del)>/g, '')).toContain(bare);
    }
    expect(markup).toContain('<del>突出</del>');
    expect(markup).toContain('<ins>聚焦</ins>');
  });
});

describe.skipIf(CHROMIUM === null)(`the page of a comparison in Chromium${WHY_NOT}`, () => {
  let browser: Browser;
  let markup = '';
  beforeAll(async () => {
    browser = await launch();
    markup = await pageOf('--lang', 'zh', `${INPUTS}drafts/first.txt`, `${INPUTS}drafts/second.txt`);
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'] as const)('opens without a complaint and is accessible in the %s theme of the system', async (colorScheme) => {
    const { page, complaints } = await open(browser, markup, { colorScheme });
    expect(await accessibilityOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  /** How many columns the two sides of a changed paragraph stand in. */
  const COLUMNS = 'getComputedStyle(document.querySelector(".pair:not(.same)")).gridTemplateColumns.split(" ").length';

  it('has the texts beside each other on a wide screen, and one below the other on a phone and without sideways scrolling', async () => {
    const { page: wide } = await open(browser, markup, { viewport: { width: 1280, height: 800 } });
    expect(await wide.evaluate(COLUMNS)).toBe(2);
    const { page: phone } = await open(browser, markup, { viewport: { width: 390, height: 844 } });
    expect(await phone.evaluate(COLUMNS)).toBe(1);
    expect(await overflowOf(phone)).toBe(0);
  });

  it('opens what has stayed with the keyboard', async () => {
    const { page } = await open(browser, markup);
    await page.focus('details.kept summary');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.querySelector("details.kept").open')).toBe(true);
  });
});
