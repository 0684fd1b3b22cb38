import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityOf, CHROMIUM, launch, open, overflowOf, WHY_NOT } from '../page/browser.ts';
import { pageOf, SPEECH } from './speech.ts';

const MARKUP = pageOf(SPEECH);
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** A mark in the text by its words. */
const mark = (page: Page, words: string) => page.locator('.speech .mark', { hasText: new RegExp(`^${words}$`) }).first();
const card = (page: Page) => page.locator('#card');

describe.skipIf(CHROMIUM === null)(`the page of a speech in Chromium${WHY_NOT}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'] as const)('opens without a complaint and is accessible in the %s theme', async (colorScheme) => {
    const { page, complaints } = await open(browser, MARKUP, { ...DESK, colorScheme });
    expect(await accessibilityOf(page)).toEqual([]);
    await page.check('#show-trace');
    await mark(page, '四个意识').hover();
    await card(page).waitFor({ state: 'visible' });
    expect(await accessibilityOf(page), 'with all that can be opened').toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says at a slogan what it stands for, to the pointer and to the keyboard', async () => {
    const { page } = await open(browser, MARKUP, DESK);
    await mark(page, '四个意识').hover();
    expect(await card(page).innerText()).toContain('政治意识');
    await page.mouse.move(5, 5);
    await card(page).waitFor({ state: 'hidden' });
    await mark(page, '两个维护').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await card(page).innerText()).toContain('2018');
    expect(await mark(page, '两个维护').getAttribute('aria-describedby')).toBe('card');
    await page.keyboard.press('Escape');
    expect(await card(page).isVisible()).toBe(false);
  });

  it('opens the card at the touch of a finger, and follows no link', async () => {
    const { page } = await open(browser, MARKUP, PHONE);
    await mark(page, '我讲三点意见').tap();
    expect(await card(page).innerText()).toContain('不符');
    expect(await overflowOf(page)).toBe(0);
    expect(await page.evaluate('location.hash')).toBe('');
    await card(page).locator('a').first().tap();
    expect(await page.evaluate('location.hash')).toMatch(/^#(claim|finding)-\d$/);
  });

  it('can be walked with the keyboard: past its head, to a mark, to its entry, and back to the text', async () => {
    const { page } = await open(browser, MARKUP, DESK);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await mark(page, '问题导向').focus();
    await page.keyboard.press('Enter');
    const entry = (await page.evaluate('location.hash')) as string;
    expect(await page.locator(entry).innerText()).toContain('问题导向');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator((await page.evaluate('location.hash')) as string).innerText()).toBe('问题导向');
  });

  it('shows and hides marks by their kind; what is hidden is no stop for the keyboard', async () => {
    const { page } = await open(browser, MARKUP, DESK);
    const line = "getComputedStyle(document.querySelector('.speech .mark.slogan')).borderBottomWidth";
    expect(await page.evaluate(line)).not.toBe('0px');
    await page.uncheck('#show-slogan');
    expect(await page.evaluate(line)).toBe('0px');
    expect(await mark(page, '两个维护').getAttribute('tabindex')).toBe('-1');
    await page.check('#show-slogan');
    expect(await mark(page, '两个维护').getAttribute('tabindex')).toBe('0');
  });

  it('shows what was dropped on demand, or where a link leads to it', async () => {
    const { page } = await open(browser, MARKUP, { ...DESK, javaScriptEnabled: false });
    const removed = page.locator('.speech del', { hasText: '责任编辑' });
    expect(await removed.isVisible()).toBe(false);
    await page.check('#show-trace');
    expect(await removed.isVisible()).toBe(true);
    await page.uncheck('#show-trace');
    await page.locator('#findings a.place', { hasText: '16:1' }).first().click();
    expect(await removed.isVisible()).toBe(true);
  });

  it('marks the section that is being read', async () => {
    const { page } = await open(browser, pageOf(SPEECH + '\n把责任扛在肩上，抓在手上。'.repeat(80)), { ...DESK, reducedMotion: 'reduce' });
    const heading = page.locator('.speech h3', { hasText: '狠抓落实' });
    await heading.evaluate((element) => element.scrollIntoView());
    const current = page.locator('.contents a[aria-current]');
    await expect.poll(() => current.innerText()).toContain('狠抓落实');
  });

  it('fits a phone and A4', async () => {
    const { page } = await open(browser, MARKUP, PHONE);
    expect(await overflowOf(page)).toBe(0);
    await page.check('#show-trace');
    expect(await overflowOf(page)).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) expect(box).toEqual([595, 842]);
  });
});
