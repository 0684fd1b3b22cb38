import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** A Chromium of the system, or null where there is none: then what it would judge is skipped. */
export const CHROMIUM: string | null =
  [...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    isExecutable,
  ) ?? null;

export const WHY_NOT: string = CHROMIUM === null ? ' (skipped: no Chromium on this machine)' : '';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser; the sandbox of Chromium does not start for the system's administrator, as whom containers run. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM as string, chromiumSandbox: process.getuid?.() !== 0 });
}

/** A page that was opened, and everything that the browser complains of: errors, warnings, and what the policy of the page refused. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export async function open(browser: Browser, markup: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  // As from a server, so that the page has an origin and storage.
  await context.route('http://page.test/**', (route) =>
    route.request().url() === 'http://page.test/' ? route.fulfill({ contentType: 'text/html', body: markup }) : route.abort(),
  );
  page.on('request', (request) => {
    if (request.url() !== 'http://page.test/') complaints.push(`asks for ${request.url()}`);
  });
  await page.goto('http://page.test/');
  return { page, complaints };
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices. It comes in by the protocol of the developer tools, past the policy. */
export async function accessibilityOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    return (await engine.run()).violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
  });
  return violations.map(({ id, where }) => `${id}: ${where.slice(0, 3).join(' | ')} (${where.length})`);
}

/** How far the page is wider than the window, in CSS pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)');
}
