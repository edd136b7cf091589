import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys } from '../../src/i18n/languages.ts';
import { entryAddress } from '../../src/model/addresses.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { browserScript } from '../support/browserScript.ts';
import { focused } from './focused.ts';
import { belowTheScreen } from './measure.ts';
import { expect, phone, test } from './test.ts';

const store = storeOf(readContentFiles(contentDirectory()), { today: '2026-01-01', changedOn: new Map() });
const { exit } = store.settings;
const contact = store.entries('contacts').find((entry) => entry.in('sv').sensitive === true)?.key ?? '';
const address = entryAddress('contacts', contact);

/** Lets no request out: answers for the neutral page once the test has seen what it wants to see. */
async function neutralPage(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(`${exit.url}**`, async (route) => {
    await promise;
    await route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title><h1>Neutral</h1>' });
  });
  return () => {
    resolve(undefined);
  };
}

/** What a page looks like in the first frame without its content. */
interface Emptied {
  /** Milliseconds since the last press of a key or button. */
  readonly took: number;
  readonly title: string;
  readonly text: string;
  readonly isFocused: boolean;
}

/** Comes to the page as a reader does, from another one. What it reports of itself when emptied is given from inside it: nothing can be asked of a page that is about to be another. */
async function arrive(page: Page): Promise<{ readonly emptied: Promise<Emptied> }> {
  const { promise, resolve } = Promise.withResolvers<Emptied>();
  await page.exposeFunction('report', resolve);
  await page.goto('/');
  await page.goto(address);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    let pressed = 0;
    const onPress = ({ timeStamp }: Event): void => void (pressed = timeStamp);
    addEventListener('keydown', onPress, true);
    addEventListener('click', onPress, true);
    const look = (now: number): void => {
      if (main?.isConnected) {
        requestAnimationFrame(look);
        return;
      }
      const seen = { took: now - pressed, title: document.title, text: document.body.innerText };
      const isFocused = document.activeElement?.className === 'exit-cover';
      (globalThis as unknown as { report: (emptied: Emptied) => void }).report({ ...seen, isFocused });
    };
    requestAnimationFrame(look);
  });
  return { emptied: promise };
}

function expectNothingLeft({ took, title, text }: Emptied): void {
  expect(took).toBeLessThanOrEqual(100);
  expect(title).toBe(exit.name);
  expect(text).toBe(`${store.translator('sv')('exit.opening').text} ${exit.name}`);
}

async function expectBackLeadsElsewhere(page: Page): Promise<void> {
  await expect(page).toHaveURL(exit.url);
  await page.goBack();
  await expect(page).toHaveURL('/');
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the way off the page is a plain link that says that Back returns', async ({ page }) => {
    const answer = await neutralPage(page);
    await page.goto(address);
    await expect(page.locator('.exit-page')).toContainText(store.translator('sv')('exit.comesBack').text);
    const link = page.locator('.exit-link');
    await expect(link).toBeInViewport({ ratio: 1 });
    await expect(link).toHaveAttribute('rel', 'noreferrer nofollow');
    answer();
    await link.click();
    await expect(page).toHaveURL(exit.url);
    await page.goBack();
    await expect(page.locator('h1')).toBeVisible();
  });
});

test('the button empties the page before the other one has come, and Back does not return to it', async ({
  page,
}) => {
  const answer = await neutralPage(page);
  const { emptied } = await arrive(page);
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address}#innehall`);
  await page.locator('.exit-link').dblclick({ noWaitAfter: true });
  expectNothingLeft(await emptied);
  answer();
  await expectBackLeadsElsewhere(page);
});

test('Back shows the contact neither in another language nor on the page that passes it on', async ({
  page,
}) => {
  const answer = await neutralPage(page);
  answer();
  await page.goto('/');
  await page.goto(address);
  const local = localAddress(address, 'arli');
  await page.locator(`.languages a[href="${local}"]`).click();
  await expect(page).toHaveURL(local);
  await page.locator(`main a[href="${local}dela/"]`).click();
  await expect(page).toHaveURL(`${local}dela/`);
  await page.locator(`.breadcrumbs a[href="${local}"]`).click();
  await expect(page).toHaveURL(local);
  await page.locator('.exit-link').click();
  await expectBackLeadsElsewhere(page);
});

test('a link that is opened in a tab of its own leaves the page where it is', async ({ page }) => {
  await page.goto(address);
  const opened = page.context().waitForEvent('page');
  const other = page.locator(`.languages a[href="${localAddress(address, 'arli')}"]`);
  await other.click({ modifiers: ['ControlOrMeta'] });
  await (await opened).close();
  await expect(page).toHaveURL(address);
});

test('the script is at most 1,000 bytes', async () => {
  const script = await browserScript('exitPage.ts');
  expect(brotliCompressSync(script).byteLength).toBeLessThanOrEqual(1000);
});

test('Shift three times empties the page within 100 ms, and Back does not return to it', async ({ page }) => {
  const answer = await neutralPage(page);
  const { emptied } = await arrive(page);
  const said = page.locator('.exit-count');
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift');
  await expect(said).toHaveText(store.translator('sv')('exit.twoMore').text, { useInnerText: true });
  await page.keyboard.press('Shift');
  await expect(said).toHaveText(store.translator('sv')('exit.oneMore').text, { useInnerText: true });
  await page.keyboard.press('Shift');
  expectNothingLeft(await emptied);
  expect((await emptied).isFocused, 'screen readers read what is left').toBe(true);
  answer();
  await expectBackLeadsElsewhere(page);
});

test('a search answered with help against violence can be left, and Back does not return to it', async ({
  page,
}) => {
  const answer = await neutralPage(page);
  answer();
  await page.goto('/');
  await page.goto('/sok/');
  const link = page.locator('.exit-link');
  await page.getByRole('searchbox').fill('skola');
  await page.keyboard.press('Enter');
  await expect(page.locator('#lista li').first()).toBeVisible();
  await expect(link).toBeHidden();
  await page.getByRole('searchbox').fill('min man slår mig');
  await page.keyboard.press('Enter');
  await expect(link).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-exit=plain]'), 'the script has come').toBeHidden();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expectBackLeadsElsewhere(page);
});

test('a page that cannot lead anywhere stays empty, and is made anew when it is shown again', async ({
  page,
}) => {
  await page.route(`${exit.url}**`, (route) => route.fulfill({ status: 204 }));
  const { emptied } = await arrive(page);
  await page.locator('.exit-link').click();
  expectNothingLeft(await emptied);
  await expect(page.locator('.exit-cover a')).toHaveAttribute('href', exit.url);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('h1')).toBeVisible();
});

for (const language of languageKeys) {
  test(`the bar covers neither heading, first line nor focus on a phone in ${language}`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(localAddress(address, language));
    expect(await belowTheScreen(page)).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.exit-link')).toBeFocused();
    const stops = await page.locator('a[href]:visible').count();
    const covered: string[] = [];
    for (let stop = 2; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = await focused(page);
      if (!isSeen) covered.push(name);
    }
    expect(covered).toEqual([]);
  });
}
