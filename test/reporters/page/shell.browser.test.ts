import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bars, strip } from '../../../src/reporters/page/charts.ts';
import { html } from '../../../src/reporters/page/html.ts';
import { page as write } from '../../../src/reporters/page/page.ts';
import { accessibilityOf, CHROMIUM, launch, open, overflowOf, WHY_NOT } from './browser.ts';

const MARKUP = [
  ...write({
    title: '报告',
    lang: 'zh',
    tool: { name: 'speechkit', version: '1.2.3' },
    navigation: html`<a href="#main">目录</a>`,
    body: [
      html`<h1>报告</h1><p>各位代表</p>`,
      bars({ lang: 'zh', caption: '常用提法', heads: ['提法', '次数'], rows: [{ name: '四个意识', value: 3 }] }),
      strip({
        lang: 'zh',
        caption: '篇幅',
        heads: ['部分', '字数', '提法'],
        stretches: [{ mark: '一、', name: '第一部分', start: 0, end: 90, characters: 88 }],
        ticks: [{ at: 3, name: '四个意识' }],
      }),
    ],
  }),
].join('');

describe.skipIf(CHROMIUM === null)(`the shell of a page in Chromium${WHY_NOT}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'] as const)('opens without a complaint and is accessible in the %s theme of the system', async (colorScheme) => {
    const { page, complaints } = await open(browser, MARKUP, { colorScheme });
    expect(await accessibilityOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe(colorScheme);
  });

  it('takes the theme that is chosen with the keyboard, keeps it, and needs no script to take it', async () => {
    const { page } = await open(browser, MARKUP, { colorScheme: 'light' });
    await page.focus('#theme-auto');
    await page.keyboard.press('ArrowLeft');
    const scheme = 'getComputedStyle(document.documentElement).colorScheme';
    expect(await page.evaluate(scheme)).toBe('dark');
    await page.reload();
    expect(await page.evaluate(scheme)).toBe('dark');
    const { page: plain } = await open(browser, MARKUP, { colorScheme: 'light', javaScriptEnabled: false });
    await plain.click('label:has(#theme-dark)');
    expect(await plain.evaluate(scheme)).toBe('dark');
  });

  it('leads past its head with the first key', async () => {
    const { page } = await open(browser, MARKUP);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  it('fits a phone', async () => {
    const { page } = await open(browser, MARKUP, { viewport: { width: 390, height: 844 } });
    expect(await overflowOf(page)).toBe(0);
  });
});
