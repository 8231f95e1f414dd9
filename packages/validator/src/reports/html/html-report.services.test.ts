// The page in a real browser: it asks for nothing, both languages can be chosen and read, and accessibility rules hold.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../__fixtures__/temporary-folder.ts';
import { validatePaths } from '../../validate-paths.ts';
import { formatReport } from '../format-report.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const data = join(import.meta.dirname, '../../../../../examples/quickstart/data-with-defects');
const folder = await temporaryFolder({});
let browser: Browser;

beforeAll(async () => {
  const report = await validatePaths([data], { now: 0, fingerprint: true });
  expect(report.findings.length).toBeGreaterThan(1);
  for (const language of ['zh', 'en'] as const)
    writeFileSync(folder.file(`${language}.html`), formatReport(report, 'html', language));
  browser = await chromium.launch({
    executablePath: process.env['HUTONG_TEST_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await folder[Symbol.asyncDispose]();
});

/** The page with what it asked for beside itself. */
async function open(language: 'zh' | 'en', colorScheme: 'light' | 'dark' = 'light') {
  // The page allows no script but its own; axe is ours.
  const context = await browser.newContext({ colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const url = pathToFileURL(folder.file(`${language}.html`)).href;
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url());
  });
  await page.goto(url);
  return { page, requests };
}

const visible = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

describe('the page of a report', () => {
  it('asks for nothing beyond itself, and its script may run under its own policy', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(folder.file('zh.html')).href);
    expect(asked).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(await visible(page, '.filters')).toBe(true);
  });

  it('changes its language by the switch', async () => {
    const { page, requests } = await open('zh');
    expect([await visible(page, 'h1 [lang=zh]'), await visible(page, 'h1 [lang=en]')]).toEqual([true, false]);
    await page.getByText('English', { exact: true }).click();
    expect([await visible(page, 'h1 [lang=zh]'), await visible(page, 'h1 [lang=en]')]).toEqual([false, true]);
    expect(requests).toEqual([]);
  });

  it('filters its findings by rule and words', async () => {
    const { page } = await open('en');
    const rows = page.locator('table.findings tbody tr:visible');
    const all = await rows.count();
    await page.locator('#search').fill('no such words anywhere');
    expect(await rows.count()).toBe(0);
    await page.locator('#search').fill('');
    await page.locator('a[data-rule]').first().click();
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThanOrEqual(all);
  });

  it.each([
    ['zh', 'light'],
    ['zh', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('breaks no rule of accessibility in %s, %s', async (language, colorScheme) => {
    const { page } = await open(language, colorScheme);
    await page.addScriptTag({ path: axePath });
    const outcome = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { passes, violations: found } = await axe.run();
      return { kept: passes.length, broken: found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) };
    });
    expect(outcome.broken).toEqual([]);
    expect(outcome.kept).toBeGreaterThan(10);
  });
});
