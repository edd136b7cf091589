import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { silentMp3 } from '../support/silence.ts';
import { startSite, type RunningSite } from '../../src/build/tools/runningSite.ts';

/* One page for all tests, because a running site's desk comes in many files, which a browser gets once. */

let site: RunningSite;
let page: Page;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  site = await startSite();
  page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
});
test.afterAll(() => site.stop());

const read = (path: string): string => readFileSync(join(site.content, path), 'utf8');
const list = (type: string): string[] => readdirSync(join(site.content, type)).sort();

/** A field of the open form, in the left pane or, as number 1, in the right one. */
const field = (name: string, pane = 0): Locator =>
  page.locator(`:is(input, textarea)[id^="${name}-field-"]`).nth(pane);

/** Opens the desk anew: Decap keeps an old form's values when only the address changes. */
async function open(place: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site.url}/admin/#/collections/${place}`);
  const login = page.getByRole('button', { name: 'Logga in' });
  const form = page.getByRole('button', { name: /^Publicera/ }).first();
  await login.or(form).waitFor({ timeout: 90_000 });
  if (await login.isVisible()) await login.click();
  await form.waitFor({ timeout: 60_000 });
}

async function publish(): Promise<void> {
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
}

const saved = (): Locator => page.locator('.Toastify__toast', { hasText: 'Inlägg sparat' }).first();

test('a changed phone number is on the page and in its hit when it is published, and the form stays open', async ({
  request,
}) => {
  const files = list('contacts');
  const before = read('contacts/sisu.sv.md');
  await open('contacts/entries/sisu');
  await page.evaluate(() => Object.assign(window, { stays: true }));
  // The first form of a desk that has just started may be drawn once more.
  await expect(async () => {
    await field('phone').fill('031-390 06 11');
    await field('phoneSource').fill('Ett prov');
    await expect(page.getByRole('button', { name: 'Publicera', exact: true })).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await publish();
  await expect(saved()).toBeVisible({ timeout: 60_000 });

  const number = 'phone: 031-390 06 11\nphoneSource: Ett prov\n';
  expect(read('contacts/sisu.sv.md').replace(number, '')).toBe(before);
  expect(list('contacts')).toEqual(files);
  await expect
    .poll(async () => (await request.get(`${site.url}/kontakter/sisu/`)).text(), { timeout: 60_000 })
    .toContain('tel:+46313900611');
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);

  // Search finds what has just been published, as it does on the built site.
  const reader = await page.context().newPage();
  await reader.goto(`${site.url}/sok/#q=sisu`);
  const hit = reader.locator('#lista li', { has: reader.locator('a[href^="/kontakter/sisu/"]') });
  await expect(hit.locator('a[href="tel:+46313900611"]')).toBeVisible({ timeout: 60_000 });
  await reader.close();
});

test('a mistake is explained in Swedish, and nothing is saved', async () => {
  const before = read('contacts/polisen.sv.md');
  await open('contacts/entries/polisen');
  await field('phoneSource').fill('');
  await publish();
  const refusal = page.getByRole('dialog', { name: 'Inget är sparat än' });
  await expect(refusal).toContainText('Skriv i fältet ”Källa till numret” var numret är hämtat');
  await refusal.getByRole('button').click();
  await expect(refusal).toBeHidden();

  await field('phone').fill('ring oss');
  await publish();
  await expect(page.getByText('Inget sparades. Ett fält saknas eller är fel ifyllt').first()).toBeVisible();
  await expect(page.getByText('Skriv numret med riktnummer').first()).toBeVisible();
  expect(read('contacts/polisen.sv.md')).toBe(before);
});

test('what the whole content does not allow is refused too', async () => {
  const before = read('pages/om.sv.mdx');
  await open('pages/entries/om');
  await field('description').fill('Ring 19121212-1212 om du undrar.');
  await publish();
  await expect(page.getByRole('dialog', { name: 'Inget är sparat än' })).toContainText('personnummer', {
    timeout: 60_000,
  });
  expect(read('pages/om.sv.mdx')).toBe(before);
});

test('a new entry has a file for each language that is written, and a cleared one has none', async ({
  request,
}) => {
  const files = list('news');
  await open('news/new');
  await field('title').fill('En prövning på våren');
  await field('description').fill('Om prövningen.');
  await field('date').fill('2026-11-22');
  await page.locator('[role=textbox][contenteditable]').first().click();
  await page.keyboard.type('Texten om prövningen.');
  await field('title', 1).fill('En prövning');
  await field('description', 1).fill('Lätt om prövningen.');
  await publish();
  await expect(saved()).toBeVisible({ timeout: 60_000 });
  const [swedish, easy] = ['en-provning-pa-varen.sv.md', 'en-provning-pa-varen.lattlast.md'] as const;
  expect(list('news')).toEqual([...files, swedish, easy].sort());
  expect(read(`news/${swedish}`)).toBe(
    '---\ntitle: En prövning på våren\ndescription: Om prövningen.\ndate: 2026-11-22\n---\n\nTexten om prövningen.\n',
  );
  expect(read(`news/${easy}`)).toMatch(
    /^---\ntitle: En prövning\ndescription: Lätt om prövningen.\nsource:\n {2}title: [\da-f]{12}\n {2}description: [\da-f]{12}\n---\n$/,
  );
  const page1 = `${site.url}/lattlast/nyheter/en-provning-pa-varen/`;
  await expect
    .poll(async () => (await request.get(page1)).text(), { timeout: 60_000 })
    .toContain('Lätt om prövningen.');

  await open('news/entries/en-provning-pa-varen');
  await field('title', 1).fill('');
  await field('description', 1).fill('');
  await publish();
  await expect(saved()).toBeVisible({ timeout: 60_000 });
  expect(list('news')).toEqual([...files, swedish].sort());
  await expect
    .poll(async () => (await request.get(page1)).text(), { timeout: 60_000 })
    .not.toContain('Lätt om prövningen.');
});

test('what a translation was made from, and a text with blocks, stand untouched beside a change', async () => {
  const easy = read('pages/stod.lattlast.mdx').replace(/^ {2}title: .*$/m, '  title: 0123456789ab');
  writeFileSync(join(site.content, 'pages/stod.lattlast.mdx'), easy);
  const before = read('pages/stod.sv.mdx');
  await open('pages/entries/stod');
  await field('title').fill('Fem steg');
  await publish();
  await expect(saved()).toBeVisible({ timeout: 60_000 });
  expect(read('pages/stod.sv.mdx')).toBe(before.replace(/title: .*/, 'title: Fem steg'));
  expect(read('pages/stod.lattlast.mdx')).toBe(easy);
});

test('a block is chosen from what there is, and written as the page reads it', async ({ request }) => {
  const before = read('pages/om.sv.mdx');
  await open('pages/entries/om');
  const first = page.locator('[role=textbox][contenteditable] p').first();
  const { width, height } = await first.evaluate((paragraph) => paragraph.getBoundingClientRect());
  // After its last word.
  await first.click({ position: { x: width - 2, y: height - 4 } });
  await page.keyboard.type(' {x} <3');
  await page.getByTitle('Lägg till block').first().click();
  await page.getByRole('menuitem', { name: 'Kontaktkort' }).click();
  await field('id').click();
  await page.keyboard.type('Polis');
  await page.getByRole('option', { name: 'Polisen' }).click();
  await publish();
  await expect(saved()).toBeVisible({ timeout: 60_000 });
  expect(read('pages/om.sv.mdx').replace(' \\{x} \\<3\n\n<ContactCard id="polisen" />', '')).toBe(before);
  const shown = async (): Promise<string> => (await request.get(`${site.url}/om/`)).text();
  await expect.poll(shown, { timeout: 60_000 }).toContain('href="/kontakter/polisen/"');
});

test('a recording is uploaded for one language, and one without sound is refused', async () => {
  const before = read('contacts/sisu.sv.md');
  await open('contacts/entries/sisu');
  const recording = page.locator('[id^="recording-field-"]').nth(1);
  await page.locator('.desk-folded > summary').nth(1).click();
  await recording.getByRole('button', { name: 'Visa' }).click();
  const upload = async (name: string, sound: Uint8Array): Promise<void> => {
    await recording.getByRole('button', { name: /^Välj en/ }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByText('Ladda upp', { exact: true }).first().click();
    await (await chooser).setFiles({ name, mimeType: 'audio/mpeg', buffer: Buffer.from(sound) });
    const chosen = page.getByRole('button', { name: 'Välj markerad' });
    await expect(chosen).toBeEnabled();
    await chosen.click();
  };
  await upload('tom.mp3', new Uint8Array());
  await recording.locator('textarea').fill('Det som sägs.');
  await publish();
  const refusal = page.getByRole('dialog', { name: 'Inget är sparat än' });
  await expect(refusal).toContainText('Lättläst svenska, Inspelning, Ljudfil: Filen /media/tom.mp3 är tom', {
    timeout: 60_000,
  });
  await refusal.getByRole('button').click();

  await upload('rost.mp3', silentMp3(1));
  await publish();
  await expect(saved()).toBeVisible({ timeout: 60_000 });
  expect(read('contacts/sisu.lattlast.md')).toContain(
    'recording:\n  audio: /media/rost.mp3\n  transcript: Det som sägs.\n',
  );
  expect(read('contacts/sisu.sv.md')).toBe(before);
});

test('the files answer the desk alone, and no more than the content', async ({ request }) => {
  const ask = (origin: string | undefined, path: string) =>
    request.post(`${site.url}/admin/files/`, {
      headers: origin === undefined ? {} : { Origin: origin },
      data: { action: 'getEntry', params: { branch: 'main', path } },
    });
  const statusOf = async (origin: string | undefined, path: string): Promise<number> =>
    (await ask(origin, path)).status();
  expect(await statusOf(site.url, 'content/settings/settings.yaml')).toBe(200);
  expect(await statusOf('https://annan.example', 'content/settings/settings.yaml')).toBe(403);
  expect(await statusOf('http://localhost:1', 'content/settings/settings.yaml')).toBe(403);
  expect(await statusOf('null', 'content/settings/settings.yaml')).toBe(403);
  expect(await statusOf(undefined, 'content/settings/settings.yaml')).toBe(403);
  expect(await statusOf(site.url, 'content/../../etc/hostname')).toBe(403);
  expect(await statusOf(site.url, 'package.json')).toBe(403);
});
