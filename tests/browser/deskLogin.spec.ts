import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { freePort } from '../../src/build/tools/freePort.ts';
import { listen, previewServer } from '../../src/build/site/previewServer.ts';
import { runScript } from '../../src/build/tools/runTool.ts';
import { sitePaths } from '../../src/build/site/siteFolder.ts';
import { swedishDay } from '../../src/i18n/swedishClock.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';
import { contentHashes, type ContentHashes } from '../../src/store/contentHashes.ts';
import { smallSite } from '../support/smallSite.ts';
import { writeFiles } from '../support/writeFiles.ts';
import { forgejo } from './forgejo.ts';
import { Repository } from './gitHost.ts';
import { gitLab } from './gitLab.ts';

/* The desk on a host of its own, signing in to a server that speaks a Git host's addresses. */

const repo = 'grupp/webbplats';
const app = 'redaktionens-nummer';
const publicSite = 'https://webbplats.example';
const hosts = { gitlab: gitLab, forgejo } as const;

/** The folder of the small site, with the desk built for a host. */
async function buildDesk(folder: string, name: keyof typeof hosts, host: string): Promise<string> {
  const output = join(folder, 'desk');
  const { code, output: said } = await runScript('src/build/build.ts', [], {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: output,
    DESK: 'only',
    DESK_SITE: publicSite,
    DESK_BACKEND: name,
    DESK_REPO: repo,
    DESK_APP_ID: app,
    DESK_HOST: host,
  });
  if (code !== 0) throw new Error(said);
  return output;
}

const close = (server: Server): void => {
  server.closeAllConnections();
  server.close();
};

/** Answers for the public site. @returns what it says that it is made of, as it is by now */
async function answerForSite(page: Page, made: ContentHashes): Promise<{ made: ContentHashes }> {
  const site = { made };
  await page.route(`${publicSite}/data/content-hashes.json`, (route) =>
    route.fulfill({ json: site.made, headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  return site;
}

/** What the page's policy stopped, and what the page asked of others than the host. */
async function watched(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('refusedByPolicy', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (window as unknown as { refusedByPolicy: (what: string) => void }).refusedByPolicy(
        `${effectiveDirective} ${blockedURI}`,
      );
    });
  });
  return refused;
}

for (const [position, name] of (['gitlab', 'forgejo'] as const).entries()) {
  test(`an editor signs in with ${name}, comes to the form that was asked for, saves a draft and follows it to the public site`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    writeFiles(join(folder, 'content'), smallSite());
    const files = readContentFiles(join(folder, 'content'));
    const repository = new Repository(new Map(files.map(({ path, text }) => [`content/${path}`, text])));
    const [hostPort, deskPort] = [await freePort(4700 + 20 * position), await freePort(4710 + 20 * position)];
    const host = hosts[name](repo, app, repository);
    await listen(host, hostPort);
    const built = await buildDesk(folder, name, `http://localhost:${hostPort}`);
    const desk = previewServer(built);
    await listen(desk, deskPort);
    const refused = await watched(page);
    const day = swedishDay(new Date());
    const site = await answerForSite(page, contentHashes(files, day));
    try {
      expect(sitePaths(built).filter((path) => path.endsWith('.html'))).toEqual([
        '/admin/hjalp/index.html',
        '/admin/index.html',
      ]);
      await page.goto(`http://localhost:${deskPort}/admin/#/collections/news/entries/nyhet-1`);
      await page.getByRole('button', { name: /^Logga in/ }).click();
      const title = page.locator('input[id^="title-field-"]').first();
      await expect(title).toHaveValue('En nyhet', { timeout: 60_000 });
      const { search, hash } = new URL(page.url());
      expect({ search, hash }).toEqual({ search: '', hash: '#/collections/news/entries/nyhet-1' });

      await title.fill('Ändrad på värden');
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      const draft = (): string | undefined =>
        repository.text('content/news/nyhet-1.sv.md', 'cms/news/nyhet-1');
      await expect.poll(draft, { timeout: 60_000 }).toContain('title: "Ändrad på värden"');
      await expect(page.getByRole('button', { name: 'Läge: Utkast' })).toBeVisible({ timeout: 60_000 });
      expect(repository.messages.at(-1)).toBe('Ändra nyhet ”nyhet-1”');
      expect(repository.changed('cms/news/nyhet-1')).toEqual([
        { path: 'content/news/nyhet-1.sv.md', isNew: false },
      ]);
      expect(readFileSync(join(built, '_headers'), 'utf8')).toContain(
        `connect-src 'self' blob: http://localhost:${hostPort} ${publicSite};`,
      );

      // The list has what is there, and the draft is there for whoever comes next.
      await page.goto('about:blank');
      await page.goto(`http://localhost:${deskPort}/admin/#/collections/news/entries/nyhet-1`);
      await expect(title).toHaveValue('Ändrad på värden', { timeout: 60_000 });

      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: 'Läge: Utkast' }).click();
      await page.getByRole('menuitem', { name: 'Redo' }).click();
      const publish = page.getByRole('button', { name: 'Publicera', exact: true });
      await publish.click();
      await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
      const told = page.locator('#desk-live');
      await expect(told).toContainText('Du har publicerat nyheten ”Ändrad på värden”.', { timeout: 60_000 });
      repository.failure = { description: 'Bygget tog slut.', target_url: 'https://bygge.example/7' };
      await expect(told).toContainText('kunde inte byggas efter ändringen av nyheten ”Ändrad på värden”', {
        timeout: 60_000,
      });
      await expect(told).toContainText('Bygget svarade: ”Bygget tog slut.”');
      await expect(told.getByRole('link', { name: 'Se bygget' })).toHaveAttribute(
        'href',
        'https://bygge.example/7',
      );

      // At the next visit it is known at once, without signing in.
      const text = repository.text('content/news/nyhet-1.sv.md', 'main') ?? '';
      const now = files.map((file) => (file.path === 'news/nyhet-1.sv.md' ? { ...file, text } : file));
      site.made = contentHashes(now, day);
      await page.goto('about:blank');
      await page.goto(`http://localhost:${deskPort}/admin/`);
      await expect(told).toContainText('Nyheten ”Ändrad på värden” syns nu på webbplatsen.', {
        timeout: 60_000,
      });
      await expect(told.getByRole('link', { name: 'Visa sidan' })).toHaveAttribute(
        'href',
        `${publicSite}/nyheter/nyhet-1/`,
      );
      await told.getByRole('button').press('Enter');
      await expect(told).toBeEmpty();
      expect(refused.filter((what) => what !== 'script-src eval')).toEqual([]);
    } finally {
      close(desk);
      close(host);
      rmSync(folder, { recursive: true });
    }
  });
}
