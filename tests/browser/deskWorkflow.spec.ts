import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { localCopyQuestion } from '../../admin/form/editorPhrases.ts';
import { commitAll, git, startWorkflow, type RunningWorkflow } from '../../src/build/tools/runningSite.ts';
import { deskViolations } from './deskViolations.ts';

/* From draft to published in a real browser and real Git. The tests follow on each other, on one started site. */

let site: RunningWorkflow;
let page: Page;

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  site = await startWorkflow();
  page = await editor(browser);
});
test.afterAll(() => site.stop());

/** A page of an editor of their own, who says yes to Decap's questions, and no to going on with a local copy. */
async function editor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const own = await context.newPage();
  own.on('dialog', (dialog) => {
    void (dialog.message() === localCopyQuestion ? dialog.dismiss() : dialog.accept());
  });
  return own;
}

/** What is published, in the repository's own folder. */
const published = (path: string): string => readFileSync(join(site.repository, 'content', path), 'utf8');
const isPublished = (path: string): boolean => existsSync(join(site.repository, 'content', path));
const subjects = (range: string): string[] =>
  git(site.clone, 'log', '--reverse', '--format=%s', range).split('\n');
const drafts = (): string => git(site.clone, 'branch', '--list', 'cms/*', '--format=%(refname:short)');

const field = (of: Page, name: string, pane = 0): Locator =>
  of.locator(`:is(input, textarea)[id^="${name}-field-"]`).nth(pane);

/** Opens a place by its address alone: whoever is not signed in comes to it by signing in. */
async function enter(of: Page, place: string, thing: Locator): Promise<void> {
  await of.goto('about:blank');
  await of.goto(`${site.url}/admin/#/${place}`);
  const login = of.getByRole('button', { name: 'Logga in' });
  await login.or(thing).first().waitFor({ timeout: 90_000 });
  if (await login.isVisible()) await login.click();
  await thing.waitFor({ timeout: 60_000 });
}

const open = (of: Page, place: string): Promise<void> =>
  enter(of, `collections/${place}`, field(of, 'title'));

async function save(of: Page): Promise<void> {
  const commits = (): string => git(site.clone, 'for-each-ref', 'refs/heads/cms');
  const before = commits();
  await of.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect.poll(commits, { timeout: 60_000 }).not.toBe(before);
  await expect(of.getByText('Ändringar sparade')).toBeVisible({ timeout: 60_000 });
}

async function makeReady(of: Page): Promise<void> {
  await of.getByRole('button', { name: 'Läge: Utkast' }).click();
  await of.getByRole('menuitem', { name: 'Redo' }).click();
  await expect(of.getByRole('button', { name: 'Läge: Redo' })).toBeVisible({ timeout: 60_000 });
}

async function askToPublish(of: Page): Promise<void> {
  await of.getByRole('button', { name: 'Publicera', exact: true }).click();
  await of.getByRole('menuitem', { name: 'Publicera nu' }).click();
}

const mainOf = (): string => git(site.repository, 'rev-parse', 'main');

async function publish(of: Page): Promise<void> {
  const before = mainOf();
  await askToPublish(of);
  await expect.poll(mainOf, { timeout: 60_000 }).not.toBe(before);
  await expect.poll(drafts, { timeout: 60_000 }).toBe('');
}

const told = (of: Page): Locator => of.getByRole('dialog', { name: 'Inget är sparat än' });

const shown = async (address: string): Promise<string> => (await page.request.get(site.url + address)).text();

test('a news item is written, translated and published, and is a draft until then', async () => {
  await open(page, 'news/new');
  await field(page, 'title').fill('Ett prov');
  await field(page, 'description').fill('Om provet.');
  await field(page, 'date').fill('2026-11-22');
  await page.locator('[role=textbox][contenteditable]').first().click();
  await page.keyboard.type('Texten om provet.');
  await save(page);
  expect(drafts()).toBe('cms/news/ett-prov');
  await open(page, 'news/entries/ett-prov');
  await field(page, 'title', 1).fill('Lätt prov');
  await field(page, 'description', 1).fill('Lätt om provet.');
  await save(page);

  await enter(page, 'workflow', page.getByRole('heading', { name: 'Utkast och granskning' }));
  await expect(page.getByText('Ett prov')).toBeVisible();
  expect(await deskViolations(page)).toEqual([]);

  expect(subjects('main..cms/news/ett-prov')).toEqual(['Skapa nyhet ”ett-prov”', 'Ändra nyhet ”ett-prov”']);
  expect(git(site.repository, 'log', '--format=%s', 'main')).toBe('Börja');
  expect(isPublished('news/ett-prov.sv.md')).toBe(false);
  expect(await shown('/nyheter/')).not.toContain('Ett prov');

  await open(page, 'news/entries/ett-prov');
  const live = page.locator('#desk-live');
  await expect(live).toBeEmpty();
  await makeReady(page);
  await publish(page);
  expect(published('news/ett-prov.sv.md')).toContain('Texten om provet.');
  expect(published('news/ett-prov.lattlast.md')).toContain('title: Lätt prov');
  expect(git(site.repository, 'status', '--short')).toBe('');
  expect(git(site.repository, 'log', '-2', '--format=%s', 'main')).toBe(
    'Ändra nyhet ”ett-prov”\nSkapa nyhet ”ett-prov”',
  );
  await expect(live).toContainText('Nyheten ”Ett prov” syns nu på den här datorns webbplats.', {
    timeout: 60_000,
  });
  await expect.poll(() => shown('/lattlast/nyheter/ett-prov/'), { timeout: 60_000 }).toContain('Lätt prov');
});

test('a changed translation leaves the Swedish alone, and a cleared one takes its file with it', async () => {
  const swedish = published('news/ett-prov.sv.md');
  await open(page, 'news/entries/ett-prov');
  await field(page, 'title', 1).fill('Lättare prov');
  await save(page);
  await makeReady(page);
  await publish(page);
  expect(published('news/ett-prov.sv.md')).toBe(swedish);
  expect(published('news/ett-prov.lattlast.md')).toContain('title: Lättare prov');

  await open(page, 'news/entries/ett-prov');
  await field(page, 'title', 1).fill('');
  await field(page, 'description', 1).fill('');
  await save(page);
  await makeReady(page);
  await publish(page);
  await expect.poll(() => isPublished('news/ett-prov.lattlast.md'), { timeout: 60_000 }).toBe(false);
  expect(published('news/ett-prov.sv.md')).toBe(swedish);
});

test('the second of two editors of one entry is told, and neither loses anything', async ({ browser }) => {
  const other = await editor(browser);
  await open(page, 'news/entries/ett-prov');
  await open(other, 'news/entries/ett-prov');
  await field(page, 'title').fill('Den förstas rubrik');
  await save(page);
  const first = git(site.clone, 'rev-parse', 'cms/news/ett-prov');

  await field(other, 'title').fill('Den andras rubrik');
  await other.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(told(other)).toContainText('Någon annan har ändrat det här medan du skrev (svenska)', {
    timeout: 60_000,
  });
  await told(other).getByRole('button', { name: 'Stäng' }).click();
  await expect(field(other, 'title')).toHaveValue('Den andras rubrik');
  expect(git(site.clone, 'rev-parse', 'cms/news/ett-prov')).toBe(first);
  await other.context().close();
});

test('a draft is published beside what others have published meanwhile', async () => {
  const path = join(site.repository, 'content/contacts/sisu.sv.md');
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\nEn rad till.\n`);
  commitAll(site.repository, 'Kollegans ändring');
  await open(page, 'news/entries/ett-prov');
  await expect(field(page, 'title')).toHaveValue('Den förstas rubrik');
  await makeReady(page);
  await publish(page);
  expect(published('news/ett-prov.sv.md')).toContain('title: Den förstas rubrik');
  expect(published('contacts/sisu.sv.md')).toContain('En rad till.');
  expect(git(site.repository, 'log', '-2', '--format=%s', 'main')).toBe(
    'Ändra nyhet ”ett-prov”\nKollegans ändring',
  );
});

test('what others have published of the same entry is never written over', async () => {
  await open(page, 'news/entries/ett-prov');
  const path = join(site.repository, 'content/news/ett-prov.sv.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/title: .*/, 'title: Kollegans rubrik'));
  commitAll(site.repository, 'Kollegans rubrik');
  await field(page, 'title').fill('Min rubrik');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(told(page)).toContainText('Någon annan har ändrat det här', { timeout: 60_000 });
  await told(page).getByRole('button').click();
  await expect(field(page, 'title')).toHaveValue('Min rubrik');
  expect(published('news/ett-prov.sv.md')).toContain('title: Kollegans rubrik');
  expect(drafts()).toBe('');
});

test('nothing is published over what someone has under work in the repository', async () => {
  await open(page, 'news/entries/ett-prov');
  await field(page, 'title').fill('Väntande rubrik');
  await save(page);
  const path = join(site.repository, 'content/contacts/sisu.sv.md');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, `${before}\nInte klart.\n`);
  await makeReady(page);
  await askToPublish(page);
  await expect(told(page)).toContainText('ändrade filer som inte är sparade i Git', { timeout: 60_000 });
  await told(page).getByRole('button').click();
  expect(drafts()).toBe('cms/news/ett-prov');
  expect(published('contacts/sisu.sv.md')).toContain('Inte klart.');
  expect(published('news/ett-prov.sv.md')).toContain('title: Kollegans rubrik');
  writeFileSync(path, before);
});

test('a save without connection keeps what is typed, and can be made again', async () => {
  await open(page, 'news/entries/ett-prov');
  await field(page, 'title').fill('Skriven utan nät');
  await page.route('**/admin/files/', (route) => route.abort('internetdisconnected'));
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(told(page)).toContainText('Det gick inte att nå platsen där innehållet sparas', {
    timeout: 60_000,
  });
  await told(page).getByRole('button').click();
  await expect(field(page, 'title')).toHaveValue('Skriven utan nät');
  await page.unroute('**/admin/files/');
  await save(page);
  expect(git(site.clone, 'show', 'cms/news/ett-prov:content/news/ett-prov.sv.md')).toContain(
    'title: Skriven utan nät',
  );
  await publish(page);
});

test('a picture of 20 MB is refused, with the size that it may have', async () => {
  const files = page.getByRole('button', { name: 'Filer' });
  await enter(page, 'collections/news', files);
  await files.click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Ladda upp', { exact: true }).first().click();
  const buffer = Buffer.alloc(20_000_000);
  await (await chooser).setFiles({ name: 'stor.jpg', mimeType: 'image/jpeg', buffer });
  await expect(told(page)).toContainText('stor.jpg är 20,0 MB. En bild får vara högst 2 MB');
  expect(git(site.repository, 'ls-files', 'public/media')).not.toContain('stor.jpg');
});

test('a deleted entry is gone from the repository and from the site', async () => {
  const status = async (): Promise<number> =>
    (await page.request.get(`${site.url}/nyheter/ett-prov/`)).status();
  await expect.poll(status, { timeout: 60_000 }).toBe(200);
  await open(page, 'news/entries/ett-prov');
  await page.getByRole('button', { name: /^Radera/ }).click();
  await expect.poll(() => isPublished('news/ett-prov.sv.md'), { timeout: 60_000 }).toBe(false);
  expect(git(site.repository, 'log', '-1', '--format=%s', 'main')).toBe('Ta bort nyhet ”ett-prov”');
  await expect.poll(status, { timeout: 60_000 }).toBe(404);
  await expect(page.locator('#desk-live')).toContainText('är borta från den här datorns webbplats.', {
    timeout: 60_000,
  });
});
