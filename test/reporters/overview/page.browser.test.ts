import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOverview } from '../../../src/reporters/overview/html.ts';
import { accessibilityOf, CHROMIUM, launch, open, overflowOf, WHY_NOT } from '../page/browser.ts';
import { FULL, OPTIONS, report, row } from './records.ts';

const markupOf = (...args: Parameters<typeof writeOverview>): string => [...writeOverview(...args)].join('');

/** Speeches whose figures go up and down. */
const SPEECHES = markupOf(
  report([
    row({ path: 'r/2021.txt', title: '乙', characters: 300, placeholders: 2 }),
    row({ path: 'r/2022.txt', title: null, characters: 20, brokenClaims: 1 }),
    row({ path: 'r/2023.txt', title: '甲', characters: 1000, placeholders: 1 }),
    row({ path: 'r/ＡＢ.txt', title: '丙', characters: 20 }),
  ]),
  { ...OPTIONS, lang: 'zh' },
);
const MANY = 1000;
/** Milliseconds until all was loaded, and from a click on the head of a column until the second frame: by then the first is drawn. */
const OPENED_AND_SORTED = `(async () => {
  const [opened] = performance.getEntriesByType('navigation');
  const start = performance.now();
  document.querySelectorAll('.documents thead button')[3].click();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return opened.loadEventEnd + performance.now() - start;
})()`;

/** The names of the rows that are shown, in order. */
const rowsOf = (page: Page): Promise<string[]> => page.locator('.documents tbody tr:visible th').allTextContents();
const head = (name: string): string => `.documents thead th:has-text("${name}")`;

describe.skipIf(CHROMIUM === null)(`the page of a folder in Chromium${WHY_NOT}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'] as const)('opens without a complaint and is accessible in the %s theme', async (colorScheme) => {
    for (const lang of ['zh', 'en'] as const) {
      const { page, complaints } = await open(browser, markupOf(FULL, { ...OPTIONS, lang }), { colorScheme });
      await page.click('.passage summary');
      expect(await accessibilityOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  it('sorts with the keyboard: numbers from the largest, once more from the least, what is equal as it was', async () => {
    const { page } = await open(browser, SPEECHES);
    expect(await page.getAttribute(head('文稿'), 'aria-sort')).toBe('ascending');
    await page.focus(`${head('字数')} button`);
    await page.keyboard.press('Enter');
    expect(await rowsOf(page)).toEqual(['2023.txt', '2021.txt', '2022.txt', 'ＡＢ.txt']);
    expect(await page.getAttribute(head('字数'), 'aria-sort')).toBe('descending');
    expect(await page.getAttribute(head('文稿'), 'aria-sort')).toBe(null);
    await page.keyboard.press('Space');
    expect(await rowsOf(page)).toEqual(['2022.txt', 'ＡＢ.txt', '2021.txt', '2023.txt']);
    expect(await page.getAttribute(head('字数'), 'aria-sort')).toBe('ascending');
  });

  it('sorts texts as the language does, and what has none last, whichever way round', async () => {
    const { page } = await open(browser, SPEECHES);
    await page.click(`${head('题目')} button`);
    // By pinyin: bing, jia, yi.
    expect(await rowsOf(page)).toEqual(['ＡＢ.txt', '2023.txt', '2021.txt', '2022.txt']);
    await page.click(`${head('题目')} button`);
    expect(await rowsOf(page)).toEqual(['2021.txt', '2023.txt', 'ＡＢ.txt', '2022.txt']);
  });

  it('filters by words and by what a document has, and says how many are left', async () => {
    const { page } = await open(browser, SPEECHES);
    const count = (): Promise<string | null> => page.textContent('#filter-count');
    expect(await count()).toBe('显示 4 篇，共 4 篇');
    await page.focus('#filter-words');
    await page.keyboard.type('ab');
    expect(await rowsOf(page)).toEqual(['ＡＢ.txt']);
    expect(await count()).toBe('显示 1 篇，共 4 篇');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('202 甲');
    expect(await rowsOf(page)).toEqual(['2023.txt']);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.selectOption('#filter-only', { label: '有占位符的' });
    expect(await rowsOf(page)).toEqual(['2021.txt', '2023.txt']);
    await page.click(`${head('占位符')} button`);
    await page.click(`${head('占位符')} button`);
    expect(await rowsOf(page)).toEqual(['2023.txt', '2021.txt']);
    await page.selectOption('#filter-only', { label: '自述不符的' });
    expect(await rowsOf(page)).toEqual(['2022.txt']);
  });

  it('is a table in the order of the paths where scripts do not run, without what would do nothing', async () => {
    const { page } = await open(browser, SPEECHES, { javaScriptEnabled: false });
    expect(await page.locator('.documents tbody tr').count()).toBe(4);
    expect(await page.locator('.documents button').count()).toBe(0);
    expect(await page.isVisible('#filter')).toBe(false);
  });

  it('fits a phone: what is wider scrolls in a box of its own', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const { page } = await open(browser, markupOf(FULL, { ...OPTIONS, lang }), { viewport: { width: 390, height: 844 } });
      expect(await overflowOf(page)).toBe(0);
    }
  });

  it(`opens ${MANY} documents, and sorts them, in under two seconds`, async () => {
    const documents = Array.from({ length: MANY }, (_, index) =>
      row({ path: `reports/${2000 + (index % 25)}/${index}.txt`, page: `${index}.html`, characters: (index * 7919) % 20_000 }),
    );
    const markup = markupOf(report(documents), OPTIONS);
    const { page, complaints } = await open(browser, markup);
    const took = await page.evaluate<number>(OPENED_AND_SORTED);
    expect(took).toBeLessThan(2000);
    expect((await rowsOf(page)).length).toBe(MANY);
    expect(complaints).toEqual([]);
  });
});
