import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContent, SitePage } from '../../admin/preview/sitePage.ts';
import { buildDate } from '../../src/build/site/buildDate.ts';
import { outputDirectory } from '../../src/build/tools/folders.ts';
import { pageAddresses } from '../../src/model/addresses.ts';
import type { Sound } from '../../src/store/sounds.ts';
import { everyKindIn } from './builtPages.ts';
import { expect, test } from './test.ts';

interface Given {
  readonly files: SiteContent['files'];
  readonly sounds: readonly (readonly [string, Sound])[];
}

test('the preview of every kind of page has the content of the page itself', async ({ page }) => {
  test.setTimeout(180_000);
  // How much of each page is in a variety is counted in the built pages, and written to this one afterwards.
  const addresses = everyKindIn('sv', 'lattlast', 'arli').filter(
    (address) => !address.endsWith(pageAddresses['om-oversattningar']),
  );
  const files = readdirSync(join(outputDirectory(), '_astro'));
  const script = files.find((file) => file.includes('desk-preview')) ?? '';
  // The public pages' own policy lets no script of theirs fetch anything.
  await page.goto('/admin/');
  const differing = await page.evaluate(
    async ({ script, today, addresses }) => {
      const mainIn = (html = ''): string => {
        const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
        for (const script of main?.querySelectorAll('script') ?? []) script.remove();
        return main?.outerHTML ?? '';
      };
      const { sitePage } = (await import(script)) as { readonly sitePage: SitePage };
      const known = (await (await fetch('/admin/content.json')).json()) as Given;
      const content: SiteContent = { files: known.files, sounds: new Map(known.sounds), today };
      const found: string[] = [];
      for (const address of addresses) {
        const html = await (await fetch(address)).text();
        if (mainIn(await sitePage(content, address)) !== mainIn(html)) found.push(address);
      }
      return found;
    },
    { script: `/_astro/${script}`, today: buildDate(), addresses },
  );
  expect(differing).toEqual([]);
});

test('what is typed in the desk is shown as the page that comes of it', async ({ page }) => {
  await page.route('**/admin/files/', (route) => {
    const { action } = route.request().postDataJSON() as { readonly action: string };
    const info = { repo: 'content', publish_modes: ['simple'], type: 'local_fs' };
    return route.fulfill({ json: action === 'info' ? info : [] });
  });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('desk-preview')) scripts.push(request.url());
  });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('link', { name: 'Nyheter' }).click();
  await page.getByRole('link', { name: 'Skapa nyhet' }).click();
  await page.locator('[id^="title-field-"]').first().fill('Så ser det ut');
  expect(scripts).toEqual([]);

  await page.getByTitle('Visa/Dölj förhandsvisning').click();
  const pane = page.frameLocator('#preview-pane');
  const shown = pane.frameLocator('iframe');
  await expect(pane.getByRole('status')).toContainText('Kort beskrivning');
  await page.locator('[id^="description-field-"]').first().fill('Det visas här.');
  await page.getByRole('textbox', { name: 'Text' }).fill('En text.');
  const heading = shown.getByRole('heading', { level: 1 });
  // All of the content is read for the first page.
  await expect(heading).toHaveText('Så ser det ut', { timeout: 20_000 });
  await expect(shown.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(pane.getByRole('status')).toBeEmpty();
  expect(await shown.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgb(251, 249, 245)',
  );
  expect(await shown.locator('main').innerText()).not.toContain('Utkast');

  // What cannot be shown is said, and the last picture stays.
  await page.locator('[id^="title-field-"]').first().fill('');
  await expect(pane.getByRole('status')).toContainText('Rubrik');
  await expect(heading).toHaveText('Så ser det ut');
});
