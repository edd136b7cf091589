import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/build/tools/freePort.ts';
import { runScript } from '../../src/build/tools/runTool.ts';
import { readBuiltFiles } from '../../src/checks/site/builtFiles.ts';
import { checkSite } from '../../src/checks/site/checkSite.ts';
import { exampleAddresses } from '../../src/checks/site/examples.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys, translationKeys } from '../../src/i18n/languages.ts';
import { directSite, longRole } from '../support/directSite.ts';
import { writeFiles } from '../support/writeFiles.ts';
import { sticksOut } from './measure.ts';
import { faultsOfSheet, sheets, showSheet } from './sheets.ts';
import { computer, expect, phone, test } from './test.ts';

/*
 * What the real content has not been given yet, on a site that has it: numbers of one's own, hours, text messages,
 * very long names, a number in another country and a contact without any.
 */

const folder = mkdtempSync(join(tmpdir(), 'direct-'));
let url: string;
let preview: ChildProcess;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  writeFiles(join(folder, 'content'), directSite());
  const OUT_DIR = join(folder, 'dist');
  const { code, output } = await runScript('src/build/build.ts', ['--outDir', OUT_DIR], {
    CONTENT_DIR: join(folder, 'content'),
    BUILD_DATE: '2026-01-01',
    DESK: 'none',
  });
  expect(code, output).toBe(0);
  const port = await freePort(4700);
  url = `http://localhost:${port}`;
  preview = spawn(process.execPath, ['src/build/preview.ts', '--port', String(port)], {
    env: { ...process.env, OUT_DIR },
    stdio: 'ignore',
  });
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  preview.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the site is right in all that the site check looks at', async () => {
  const examples = exampleAddresses(directSite());
  const findings = await checkSite(readBuiltFiles(join(folder, 'dist')), { examples, directory: 'dist' });
  // The fixture's words are their own names, so none of them names a telephone service.
  expect(findings.filter(({ cause }) => !cause.includes('Texttelefoni.se'))).toEqual([]);
});

test('a bridge-builder with a number of their own is rung and written to there', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(`${url}/brobyggare/direkt/`);
  const button = page.locator('main .phone-button');
  await expect(button).toHaveAttribute('href', 'tel:+46313900642');
  // Under a name of eighty characters: on the second screen at the latest.
  const box = await button.boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(2 * phone.height);
  await expect(page.locator('main a[href^="sms:+46313900642"]').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('phone.askWhom');
});

test('a number in another country is written and dialled with its country', async ({ page }) => {
  await page.goto(`${url}/kontakter/utland/`);
  await expect(page.locator('main .phone-button')).toHaveAttribute('href', 'tel:+35893101691');
  await expect(page.locator('main .phone-button')).toContainText('+358 9 3101691');
});

test('a contact without a number leads to a person all the same, and says when it was checked', async ({
  page,
}) => {
  await page.goto(`${url}/kontakter/utan-nummer/`);
  await expect(page.locator('main .phone-button')).toHaveAttribute('href', 'tel:+46313900600');
  await expect(page.locator('main')).toContainText('phone.none');
  await expect(page.locator('main')).toContainText('contact.stale');
});

test('a name of eighty characters fits on every page that shows it, in every language', async ({ page }) => {
  for (const size of [{ width: 320, height: 640 }, computer]) {
    await page.setViewportSize(size);
    for (const language of languageKeys) {
      for (const address of ['/brobyggare/', '/brobyggare/direkt/', '/brobyggare/direkt/dela/']) {
        await page.goto(url + localAddress(address, language));
        expect(await sticksOut(page), `${address} ${language} ${size.width}`).toEqual([]);
      }
      await expect(page.locator('main')).toContainText(longRole(language));
    }
  }
  expect(translationKeys.every((key) => longRole(key).length === 80)).toBe(true);
});

test('a name of eighty characters fits on the printed card and poster, in every language', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const language of languageKeys) {
    await page.goto(url + localAddress('/brobyggare/direkt/dela/', language));
    for (const sheet of sheets) {
      await showSheet(page, sheet);
      expect(await faultsOfSheet(page, sheet.id), `${language} ${sheet.id}`).toEqual([]);
    }
  }
});
