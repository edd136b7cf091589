import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Locator, Page, Response } from '@playwright/test';
import { computer, expect, phone, test } from './test.ts';
import { openDesk, openForm, stubDesk } from './stubbedDesk.ts';

const pane = (page: Page, number: 0 | 1): Locator => page.locator('.desk-pane').nth(number);

/** A field of a pane by its name in the model. */
const field = (page: Page, name: string, number: 0 | 1 = 0): Locator =>
  pane(page, number).locator(`:is(input, textarea)[id^="${name}-field-"]`).first();

const saved = (page: Page): Locator => page.locator('.Toastify__toast', { hasText: 'Inlägg sparat' }).first();

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
}

test('a news item takes at most 6 fields and 12 clicks from login to published', async ({ page }) => {
  const files = await stubDesk(page);
  await page.goto('/admin/');
  let clicks = 0;
  let fields = 0;
  const click = async (what: Locator): Promise<void> => {
    await what.click();
    clicks += 1;
  };
  const write = async (where: Locator, text: string): Promise<void> => {
    await click(where);
    await page.keyboard.type(text);
    fields += 1;
  };
  await click(page.getByRole('button', { name: 'Logga in' }));
  await click(page.getByRole('link', { name: 'Skapa nyhet' }));
  // The editor of text comes last: the form is whole then.
  await pane(page, 1).getByRole('textbox', { name: 'Text' }).waitFor();
  await write(field(page, 'title'), 'En prövning');
  await write(field(page, 'description'), 'Om prövningen.');
  await write(pane(page, 0).getByRole('textbox', { name: 'Text' }), 'Texten om prövningen.');
  await click(page.getByRole('button', { name: 'Publicera', exact: true }));
  await click(page.getByRole('menuitem', { name: 'Publicera nu' }));
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });

  expect(files.get('content/news/en-provning.sv.md')).toMatch(
    /^---\ntitle: En prövning\ndescription: Om prövningen.\ndate: \d{4}-\d\d-\d\d\n---\n\nTexten om prövningen.\n$/,
  );
  expect(fields).toBeLessThanOrEqual(6);
  expect(clicks).toBeLessThanOrEqual(12);
});

test('what is written while the desk begins to fetch something stays in the field', async ({ page }) => {
  await stubDesk(page);
  await openForm(page, 'news/new');
  const values = await field(page, 'title').evaluate((input: HTMLInputElement) => {
    interface Drawn {
      readonly memoizedProps?: { readonly store?: { dispatch(action: { readonly type: string }): void } };
      readonly return?: Drawn;
    }
    // Decap gives its store to React alone.
    let drawn = Object.entries(input).find(([key]) => key.startsWith('__reactFiber'))?.[1] as
      Drawn | undefined;
    while (drawn && !drawn.memoizedProps?.store) drawn = drawn.return;
    // A new letter comes before the page has been drawn again, as on a slow computer.
    return ['p', 'r', 'o', 'v'].map((letter) => {
      drawn?.memoizedProps?.store?.dispatch({ type: 'A_REQUEST' });
      const { value } = input;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value + letter);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      drawn?.memoizedProps?.store?.dispatch({ type: 'A_SUCCESS' });
      return input.value;
    });
  });
  expect(values).toEqual(['p', 'pr', 'pro', 'prov']);
  await expect(field(page, 'title')).toHaveValue('prov');
});

test('a translation is written beside the Swedish, in its own language, with the words at hand', async ({
  page,
}) => {
  await stubDesk(page);
  await openForm(page, 'news/entries/brikc-2020');
  const left = pane(page, 0);
  const right = pane(page, 1);
  await expect(left.getByLabel('Språk')).toHaveValue('sv');
  await expect(right.getByLabel('Språk').locator('option:checked')).toHaveText('Lättläst svenska');
  await right.getByLabel('Språk').selectOption({ label: 'Arli' });
  await expect(field(page, 'title', 1)).toHaveAttribute('lang', 'rmn');
  await expect(field(page, 'title', 1)).toHaveAttribute('spellcheck', 'false');
  await expect(field(page, 'title')).toHaveAttribute('lang', 'sv');

  await field(page, 'title').fill('Hjälp i fem steg');
  const words = right.locator('[data-text="title"] .desk-words');
  await expect(words.getByRole('button')).toHaveText([/^hjälp: \S/, /^fem: \S/, /^steg: \S/], {
    timeout: 20_000,
  });
  await expect(words.locator('b').first()).toHaveAttribute('lang', 'rmn');

  // The next form begins with the language that was chosen.
  page.on('dialog', (dialog) => void dialog.accept());
  await openForm(page, 'contacts/entries/polisen');
  await expect(right.getByLabel('Språk')).toHaveValue('arli');
});

test('each text that is older than its Swedish says so, until it is changed or said to be right', async ({
  page,
}) => {
  const files = await stubDesk(page);
  await openForm(page, 'news/entries/brikc-2020');
  const right = pane(page, 1);
  await expect(right.locator('.desk-outdated')).toHaveCount(0);
  await expect(right.getByLabel('Betydelsen är densamma')).toHaveCount(0);

  await field(page, 'title').fill('Arbetet fortsätter igen');
  await expect(right.locator('[data-text="title"] .desk-outdated')).toBeVisible();
  await right.locator('.desk-head').getByRole('button', { name: 'Rubrik' }).click();
  await expect(field(page, 'title', 1)).toBeFocused();

  await right.getByLabel('Betydelsen är densamma').check();
  await expect(right.locator('.desk-outdated')).toHaveCount(0);
  await publish(page);
  await expect(right.getByLabel('Betydelsen är densamma')).not.toBeChecked();
  await expect(page.getByText('Ändringar sparade')).toBeVisible();
  expect(files.get('content/news/brikc-2020.lattlast.md')).not.toContain('sameMeaning');
});

test('a changed translation asks in which role it was written, and one can be taken away whole', async ({
  page,
}) => {
  const files = await stubDesk(page);
  await openForm(page, 'news/entries/brikc-2020');
  await field(page, 'title', 1).fill('En lätt rubrik');
  await pane(page, 1)
    .getByLabel('Vem har skrivit översättningen?')
    .selectOption({ label: 'Modersmålstalare' });
  await publish(page);
  expect(files.get('content/news/brikc-2020.lattlast.md')).toMatch(
    /review:\n {2}translatedBy: modersmalstalare\n {2}translatedOn: \d{4}-\d\d-\d\d\n/,
  );

  page.once('dialog', (dialog) => void dialog.dismiss());
  await pane(page, 1).getByRole('button', { name: 'Ta bort översättningen' }).click();
  await expect(field(page, 'title', 1)).toHaveValue('En lätt rubrik');
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toContain('Vill du ta bort översättningen till lättläst svenska?');
    void dialog.accept();
  });
  await pane(page, 1).getByRole('button', { name: 'Ta bort översättningen' }).click();
  await expect(field(page, 'title', 1)).toHaveValue('');
  await expect(pane(page, 1).getByRole('textbox', { name: 'Text' })).toHaveText('');
  await publish(page);
  await expect
    .poll(() => files.get('content/news/brikc-2020.lattlast.md')?.trim() ?? '', { timeout: 20_000 })
    .toBe('');
});

test('rows say what they are, can be moved by keys, and ask before they go', async ({ page }) => {
  await stubDesk(page);
  await openForm(page, 'meetings/entries/exempel-2026');
  const agenda = pane(page, 0).locator('[id^="agenda-field-"]').first();
  const titles = agenda.locator('.desk-row');
  await expect(titles.nth(1)).toHaveAttribute('data-title', 'Val av justerare');
  await agenda.getByRole('button', { name: 'Upp: Val av justerare' }).press('Enter');
  await expect(titles.nth(0)).toHaveAttribute('data-title', 'Val av justerare');

  const count = await titles.count();
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toBe('Vill du ta bort ”Mötet öppnas”?');
    void dialog.dismiss();
  });
  await agenda.getByRole('button', { name: 'Ta bort: Mötet öppnas' }).click();
  await expect(titles).toHaveCount(count);

  // A row of a translation follows the first Swedish row that has none.
  const easy = pane(page, 1).locator('[id^="items-field-"]').first();
  await easy.getByRole('button', { name: 'Lägg till punkt' }).click();
  await expect(easy.locator('.desk-row')).toHaveAttribute(
    'data-title',
    /^§ 1 Exempel: .* \(inte översatt\)$/,
  );
});

test('what has to be filled in before saving is brought to the editor, also out of a folded row', async ({
  page,
}) => {
  const files = await stubDesk(page);
  const before = files.size;
  await openForm(page, 'meetings/new');
  await field(page, 'title').fill('Rådets möte');
  await field(page, 'description').fill('Om mötet.');
  await page.getByRole('button', { name: 'Lägg till rättelse' }).first().click();
  const text = pane(page, 0).locator('textarea[id^="text-field-"]').last();
  await text.waitFor();
  await pane(page, 0).locator('.desk-row button').first().click();
  await expect(text).toBeHidden();
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
  await expect(text).toBeFocused();
  await expect(text).toBeInViewport();
  await expect(page.getByText('Fyll i fältet ”Rättelse”.')).toBeInViewport();
  expect(files.size).toBe(before);
});

test('nothing can be written while a form is saved, so that nothing written is lost', async ({ page }) => {
  await stubDesk(page);
  let save = (): void => undefined;
  const released = new Promise<void>((resolve) => (save = resolve));
  await page.route('**/admin/files/', async (route) => {
    if (route.request().postData()?.includes('"persistEntry"')) await released;
    await route.fallback();
  });
  await openForm(page, 'news/new');
  await field(page, 'title').fill('En prövning');
  await field(page, 'description').fill('Om prövningen.');
  await pane(page, 0).getByRole('textbox', { name: 'Text' }).fill('Texten.');
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
  await expect(page.locator('.desk-pane[inert]')).toHaveCount(2);
  save();
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
  await expect(page).toHaveURL(/entries\/en-provning$/);
  await expect(page.locator('.desk-pane[inert]')).toHaveCount(0);
  await field(page, 'title').fill('En prövning till');
  await expect(page.getByText('Osparade ändringar')).toBeVisible();
  await expect(field(page, 'title')).toHaveValue('En prövning till');
});

test('a local copy is taken up again, and does not write over what someone else has saved since', async ({
  page,
}) => {
  const path = 'content/news/brikc-2020.sv.md';
  const files = await stubDesk(page);
  await openForm(page, 'news/entries/brikc-2020');
  await field(page, 'title').fill('Skriven men inte sparad');
  const copies = (): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('localforage');
          opening.onsuccess = () => {
            const all = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAllKeys();
            all.onsuccess = () =>
              resolve(all.result.filter((key) => typeof key === 'string' && key.startsWith('backup')).length);
          };
        }),
    );
  await expect.poll(copies).toBeGreaterThan(0);
  const theirs = files.get(path)?.replace(/^title: .*$/m, 'title: "Någon annans"') ?? '';
  files.set(path, theirs);

  page.on('dialog', (dialog) => void dialog.accept());
  await openForm(page, 'news/entries/brikc-2020');
  await expect(field(page, 'title')).toHaveValue('Skriven men inte sparad');
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
  const told = page.getByRole('dialog', { name: 'Inget är sparat än' });
  await expect(told).toContainText('Någon annan har ändrat det här medan du skrev (svenska)');
  expect(files.get(path)).toBe(theirs);
});

test('the form can be read and published on a phone', async ({ page }) => {
  await stubDesk(page);
  await page.setViewportSize({ ...phone, width: 390 });
  await openForm(page, 'news/entries/brikc-2020');
  await expect(pane(page, 1)).toBeHidden();
  await field(page, 'title').fill('En rubrik på bussen');
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Publicera nu' })).toBeInViewport();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('a desk that does not arrive says so, and how to try again', async ({ page }) => {
  await stubDesk(page);
  await page.route(/openDesk.*\.js/, (route) => route.abort());
  await page.goto('/admin/');
  await expect(page.getByText('Redaktionen gick inte att hämta.')).toBeVisible();
  await page.unroute(/openDesk.*\.js/);
  await page.getByRole('button', { name: 'Ladda om sidan' }).click();
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
});

test('the desk begins with what is written most often', async ({ page }) => {
  await stubDesk(page);
  await page.setViewportSize(computer);
  await openDesk(page, '');
  await expect(page.getByRole('heading', { name: 'Nyheter' })).toBeVisible();
});

test('all that the desk loads to open a form and save it weighs at most 760,000 bytes', async ({ page }) => {
  const sizes = new Map<string, Promise<number>>();
  const compressed = async (script: Response): Promise<number> =>
    (await promisify(brotliCompress)(await script.body())).length;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !sizes.has(pathname)) sizes.set(pathname, compressed(response));
  });
  await stubDesk(page);
  await openForm(page, 'contacts/entries/polisen');
  await field(page, 'description').fill('Ring om något har hänt.');
  await publish(page);
  const names = [...sizes.keys()].filter((name) => /openDesk|judgedChange|parseInBrowser/.test(name));
  expect(names).toHaveLength(3);
  const all = await Promise.all(sizes.values());
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(760_000);
});
