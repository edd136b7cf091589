import { deskViolations } from './deskViolations.ts';
import { openDesk, openForm, stubDesk } from './stubbedDesk.ts';
import { expect, phone, test } from './test.ts';

/** What an editor published long ago, of which the site knows nothing. */
const awaited = {
  ...{ type: 'news', key: 'borta', title: 'Borta', end: 'shown', since: 0 },
  files: { 'news/borta.sv.md': 'abcdefghijklmnop' },
};

test('the login and the list break no rule of WCAG 2.2 AA that a machine can see, nor does what is said of what was published', async ({
  page,
}) => {
  await stubDesk(page);
  await page.addInitScript((kept) => localStorage.setItem('desk-awaited', kept), JSON.stringify([awaited]));
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Logga in' }).waitFor();
  await expect(page.locator('#desk-live')).toContainText('Du har publicerat nyheten ”Borta”.');
  expect(await deskViolations(page)).toEqual([]);
  await openDesk(page, 'collections/meetings');
  await page.getByRole('link', { name: 'Exempel: Romska rådets möte' }).waitFor();
  expect(await deskViolations(page)).toEqual([]);
});

test('the form in two languages breaks none, with everything unfolded', async ({ page }) => {
  await stubDesk(page);
  await openForm(page, 'meetings/entries/exempel-2026');
  for (const folded of await page.locator('.desk-folded > summary').all()) await folded.click();
  await page.getByRole('button', { name: /^Visa eller dölj: § 1/ }).click();
  await page.locator('.desk-pane').nth(1).getByLabel('Språk').selectOption('arli');
  await page.getByRole('textbox', { name: 'Text' }).nth(1).waitFor();
  expect(await deskViolations(page)).toEqual([]);
});

test('the dialog of files breaks none', async ({ page }) => {
  await stubDesk(page);
  await openDesk(page, 'collections/news');
  await page.getByRole('button', { name: 'Filer' }).click();
  await page.getByText('Ladda upp', { exact: true }).first().waitFor();
  expect(await deskViolations(page)).toEqual([]);
});

test('the preview breaks none, nor when a phone shows it instead of the form', async ({ page }) => {
  await stubDesk(page);
  await openForm(page, 'news/entries/brikc-2020');
  await page.getByRole('button', { name: 'Visa/Dölj förhandsvisning' }).click();
  const shown = page.frameLocator('iframe').frameLocator('iframe').getByRole('heading', { level: 1 });
  await expect(shown).toBeVisible({ timeout: 30_000 });
  expect(await deskViolations(page)).toEqual([]);
  await page.setViewportSize(phone);
  await expect(page.locator('.desk-pane').first()).toBeHidden();
  await expect(page.getByTitle('Förhandsvisning', { exact: true })).toBeInViewport();
});
